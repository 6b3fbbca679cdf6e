"""Where decisions about conflicts are kept, each with the keys of all that was known when it was made."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, select

from app.db.database import Transaction
from app.db.keeping import new_uid
from app.db.tables_parties import ClearanceRecord
from app.db.tables_people import UserRecord
from app.domain.parties import Clearance, ClearanceDraft


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """A decision as it is kept: about a party of the matter or (None) its client, by a user's key."""

    case_id: int
    party_id: int | None
    draft: ClearanceDraft
    by_id: int
    at: datetime
    found: Iterable[str]


def add(tx: Transaction, decided: Decided) -> int:
    """Keep a decision; returns its key."""
    values = {
        "uid": new_uid(),
        "case_id": decided.case_id,
        "party_id": decided.party_id,
        "verdict": decided.draft.verdict,
        "reason": decided.draft.reason.strip(),
        "by_id": decided.by_id,
        "at": decided.at,
        "found": " ".join(sorted(decided.found)),
    }
    return tx.execute(insert(ClearanceRecord).values(**values).returning(ClearanceRecord.id)).scalar_one()


def of_case(tx: Transaction, case_id: int) -> tuple[tuple[Clearance, frozenset[str]], ...]:
    """The decisions of a matter, the latest first, each with the keys of what was known."""
    table = ClearanceRecord
    found = (
        select(table.__table__, UserRecord.name)
        .join(UserRecord, UserRecord.id == table.by_id)
        .where(table.case_id == case_id)
        .order_by(table.id.desc())
    )
    return tuple((_clearance(row), frozenset(row.found.split())) for row in tx.execute(found))


def _clearance(row: object) -> Clearance:
    kept = getattr(row, "_mapping")  # noqa: B009 - a row of SQLAlchemy
    return Clearance(
        id=kept["id"],
        uid=kept["uid"],
        version=kept["version"],
        case_id=kept["case_id"],
        party_id=kept["party_id"],
        verdict=kept["verdict"],
        reason=kept["reason"],
        decided_by=kept["name"],
        decided_at=kept["at"],
        matches=len(kept["found"].split()),
    )
