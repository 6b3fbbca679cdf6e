"""Where it is kept which cards are of one person: who is led where, what moved, and how the kept card was before."""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, func, insert, or_, select, update

from app.db.database import Transaction
from app.db.keeping import new_uid
from app.db.tables import AuditRecord, CaseRecord, ClientRecord, ConsultationRecord
from app.db.tables_consents import ConsentRecord, ErasureRecord
from app.db.tables_keeping import DraftRecord
from app.db.tables_merges import MergeRecord
from app.db.tables_parties import PartyRecord
from app.db.tables_people import AuditHeadRecord, UserRecord
from app.db.tables_tasks import TaskRecord
from app.domain.clients import ClientDraft
from app.domain.codes import Need
from app.domain.drafts import DraftPlace
from app.domain.errors import NotFound
from app.domain.languages import Language
from app.domain.merges import Merge, Moved

_OF_CLIENT: dict[str, Any] = {
    "cases": CaseRecord,
    "consultations": ConsultationRecord,
    "consents": ConsentRecord,
    "erasures": ErasureRecord,
    "parties": PartyRecord,
    "tasks": TaskRecord,
}
"""The tables whose records stand under a card."""
_DRAFTS = (DraftPlace.CONSENT, DraftPlace.PROPOSAL)
"""Forms about a card that may be gone on with under another one; a card being changed may not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewMerge:
    """A merge to be kept: which cards, by whom and when, how the kept card was before, what moved."""

    kept_id: int
    gone_id: int
    by_id: int
    at: datetime
    before: ClientDraft
    moved: Moved


def add(tx: Transaction, new: NewMerge) -> Merge:
    """Keep a merge; `close` is called when its lines of the log are written."""
    values = {
        "uid": new_uid(),
        "kept_id": new.kept_id,
        "gone_id": new.gone_id,
        "by_id": new.by_id,
        "at": new.at,
        "before": _written(new.before),
        "moved": json.dumps(asdict(new.moved)),
        "log_id": 0,
    }
    return get(tx, tx.execute(insert(MergeRecord).values(**values).returning(MergeRecord.id)).scalar_one())


def close(tx: Transaction, key: int) -> None:
    """All lines of the log about it are written: what comes later is work on the merged card."""
    last = select(AuditHeadRecord.last_id).scalar_subquery()
    tx.execute(update(MergeRecord).where(MergeRecord.id == key).values(log_id=last))


def undo(tx: Transaction, key: int, by_id: int, at: datetime) -> None:
    """Write down that it was taken apart; what is not needed any more goes."""
    values = {"undone_by": by_id, "undone_at": at, "before": "", "version": MergeRecord.version + 1}
    tx.execute(update(MergeRecord).where(MergeRecord.id == key).values(**values))


def get(tx: Transaction, key: int) -> Merge:
    """The merge; raises `NotFound` for one that was undone too."""
    found = _listed(tx, MergeRecord.id == key)
    if not found:
        raise NotFound("merges", key)
    return found[0]


def of_client(tx: Transaction, client_id: int) -> tuple[Merge, ...]:
    """The merges of which this card is the one that stayed, the latest first."""
    return _listed(tx, MergeRecord.kept_id == client_id)


def kept_of(tx: Transaction, client_id: int) -> int:
    """The card somebody is led to who asks for this one: itself, or the one it was merged into."""
    standing = select(MergeRecord.kept_id).where(MergeRecord.undone_at.is_(None))
    key = client_id
    while (other := tx.scalar(standing.where(MergeRecord.gone_id == key))) is not None:
        key = other
    return key


def gone_into(tx: Transaction, client_id: int) -> tuple[int, ...]:
    """The cards that lead to this one, over others too."""
    found: list[int] = []
    asked = [client_id]
    while asked:
        standing = select(MergeRecord.gone_id).where(MergeRecord.kept_id.in_(asked), MergeRecord.undone_at.is_(None))
        asked = list(tx.scalars(standing.order_by(MergeRecord.id)))
        found += asked
    return tuple(found)


def uids(tx: Transaction, client_ids: Iterable[int], *, undone: bool) -> tuple[str, ...]:
    """The uids of the merges of these cards, with those that were `undone` or without: their lines tell of both."""
    found = select(MergeRecord.uid).where(_with(client_ids))
    return tuple(tx.scalars(found if undone else found.where(MergeRecord.undone_at.is_(None))))


def forget_before(tx: Transaction, client_ids: Iterable[int]) -> None:
    """Keep nothing more of how these cards were."""
    tx.execute(update(MergeRecord).where(_with(client_ids)).values(before=""))


def before(tx: Transaction, key: int) -> tuple[ClientDraft, Moved]:
    """The kept card as it was, and what moved to it."""
    row = tx.execute(select(MergeRecord.before, MergeRecord.moved).where(MergeRecord.id == key)).one()
    return _read(row.before), Moved(**{name: tuple(keys) for name, keys in json.loads(row.moved).items()})


def moving(tx: Transaction, gone_id: int, kept_id: int) -> Moved:
    """What stands under the one card and would move to the other; a draft of which there is one already stays."""
    keys = {name: tuple(tx.scalars(_keys(table, gone_id))) for name, table in _OF_CLIENT.items()}
    draft = DraftRecord
    there = select(draft.who + " " + draft.place).where(draft.place.in_(_DRAFTS), draft.about == kept_id)
    about = select(draft.id).where(draft.place.in_(_DRAFTS), draft.about == gone_id)
    free = about.where((draft.who + " " + draft.place).not_in(there))
    return Moved(**keys, drafts=tuple(tx.scalars(free.order_by(draft.id))))


def move(tx: Transaction, moved: Moved, from_id: int, to_id: int) -> None:
    """Put all this under the other card, as far as it stands under the first one.

    A talk may have been given to somebody else since, and the key of what was taken out to another record.
    """
    for name, table in _OF_CLIENT.items():
        there = table.id.in_(getattr(moved, name)) & (table.client_id == from_id)
        tx.execute(update(table).where(there).values(client_id=to_id))
    draft = DraftRecord
    there = draft.id.in_(moved.drafts) & draft.place.in_(_DRAFTS) & (draft.about == from_id)
    tx.execute(update(draft).where(there).values(about=to_id))


def is_being_changed(tx: Transaction, *client_ids: int) -> bool:
    """Whether somebody typed into one of these cards and did not save yet."""
    found = select(DraftRecord.id).where(DraftRecord.place == DraftPlace.CARD, DraftRecord.about.in_(client_ids))
    return tx.scalar(found.limit(1)) is not None


def is_last(tx: Transaction, merge: Merge) -> bool:
    """Whether neither card was merged again since."""
    later = select(MergeRecord.id).where(MergeRecord.id > merge.id, MergeRecord.undone_at.is_(None))
    return tx.scalar(later.where(_with((merge.kept_id, merge.gone_id))).limit(1)) is None


def was_worked_on(tx: Transaction, merge: Merge) -> bool:
    """Whether something was written since about the person as one: in the log, under the key of the kept card.

    Or a talk with them: it has a key of its own. What tells of nobody (a matter closed, handed over) does not count.
    """
    line = AuditRecord
    since = select(MergeRecord.log_id).where(MergeRecord.id == merge.id).scalar_subquery()
    kept = select(ClientRecord.uid).where(ClientRecord.id == merge.kept_id).scalar_subquery()
    talks = select(ConsultationRecord.uid).where(ConsultationRecord.client_id == merge.kept_id)
    sealed = (line.person == kept) & line.sealed.is_not(None)
    found = select(func.count()).select_from(line).where(line.id > since, or_(sealed, line.person.in_(talks)))
    return bool(tx.scalar(found))


def _listed(tx: Transaction, condition: ColumnElement[bool]) -> tuple[Merge, ...]:
    table, card = MergeRecord, ClientRecord
    found = (
        select(table.__table__, UserRecord.name, card.surname, card.given_name, card.patronymic)
        .join(card, card.id == table.gone_id)
        .join(UserRecord, UserRecord.id == table.by_id)
        .where(condition, table.undone_at.is_(None))
        .order_by(table.id.desc())
    )
    return tuple(
        Merge(
            id=row.id,
            uid=row.uid,
            version=row.version,
            kept_id=row.kept_id,
            gone_id=row.gone_id,
            gone_name=" ".join(filter(None, (row.surname, row.given_name, row.patronymic))),
            merged_by=row.name,
            merged_at=row.at,
        )
        for row in tx.execute(found)
    )


def _keys(table: Any, client_id: int) -> Select[int]:  # noqa: ANN401 - any of the tables under a card
    return select(table.id).where(table.client_id == client_id).order_by(table.id)


def _with(client_ids: Iterable[int]) -> ColumnElement[bool]:
    keys = tuple(client_ids)
    return or_(MergeRecord.kept_id.in_(keys), MergeRecord.gone_id.in_(keys))


def _written(draft: ClientDraft) -> str:
    born = draft.birth_on.isoformat() if draft.birth_on else None
    return json.dumps(asdict(draft) | {"needs": sorted(draft.needs), "birth_on": born}, ensure_ascii=False)


def _read(text: str) -> ClientDraft:
    told = json.loads(text)
    born = told.get("birth_on")
    return ClientDraft(
        **told
        | {
            "language": Language(told["language"]),
            "needs": frozenset(Need(need) for need in told["needs"]),
            "birth_on": date.fromisoformat(born) if born else None,
        }
    )
