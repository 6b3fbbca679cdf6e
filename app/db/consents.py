"""Where consents are kept; one that was given is never written over, only its withdrawal is added."""

from sqlalchemy import insert, select

from app.db.database import Transaction
from app.db.keeping import new_uid, save_over
from app.db.tables_consents import ConsentRecord
from app.domain.consents import Consent, ConsentDraft, WithdrawalDraft
from app.domain.errors import NotFound


def add(tx: Transaction, client_id: int, full_name: str, draft: ConsentDraft) -> int:
    """Keep a consent of this client under the name of now; returns its key. `draft` was asked for its problems."""
    values = {
        "uid": new_uid(),
        "client_id": client_id,
        "full_name": full_name,
        "operator": draft.operator.strip(),
        "operator_number": draft.operator_number.strip(),
        "purpose": draft.purpose.strip(),
        "data": tuple(sorted(draft.data)),
        "data_other": draft.data_other.strip(),
        "until_on": draft.until_on,
        "until_event": draft.until_event.strip(),
        "third_parties": bool(draft.third_parties),
        "recipients": draft.recipients.strip(),
        "cross_border": bool(draft.cross_border),
        "publication": bool(draft.publication),
        "other": draft.other.strip(),
        "given_on": draft.given_on,
        "way": draft.way,
        "withdrawn_how": "",
    }
    return tx.execute(insert(ConsentRecord).values(**values).returning(ConsentRecord.id)).scalar_one()


def withdraw(tx: Transaction, key: int, draft: WithdrawalDraft) -> None:
    """Write down that it was taken back; raises `NotFound`."""
    save_over(tx, ConsentRecord, key, None, {"withdrawn_on": draft.on, "withdrawn_how": draft.how.strip()})


def get(tx: Transaction, key: int) -> Consent:
    """The consent; raises `NotFound`."""
    row = tx.execute(select(ConsentRecord.__table__).where(ConsentRecord.id == key)).one_or_none()
    if row is None:
        raise NotFound("consents", key)
    return _consent(row)


def of_client(tx: Transaction, client_id: int) -> tuple[Consent, ...]:
    """All consents of a person, the latest first."""
    table = ConsentRecord
    found = select(table.__table__).where(table.client_id == client_id)
    return tuple(_consent(row) for row in tx.execute(found.order_by(table.given_on.desc(), table.id.desc())))


def latest(tx: Transaction) -> Consent | None:
    """The consent this office wrote down last, of whomever; None before the first."""
    table = ConsentRecord
    row = tx.execute(select(table.__table__).order_by(table.id.desc()).limit(1)).one_or_none()
    return None if row is None else _consent(row)


def _consent(row: object) -> Consent:
    kept = dict(getattr(row, "_mapping"))  # noqa: B009 - a row of SQLAlchemy
    return Consent(**kept | {"data": frozenset(kept["data"])})
