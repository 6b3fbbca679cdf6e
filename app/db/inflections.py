"""Where forms that a person wrote or confirmed are kept: of people under their card, of the others for everybody."""

from collections.abc import Iterable

from sqlalchemy import ColumnElement, delete, insert, select

from app.db.database import Transaction
from app.db.keeping import new_uid
from app.db.tables_wording import InflectionRecord
from app.domain.inflections import Inflection, InflectionDraft, Whose
from app.domain.languages import Language


def keep(tx: Transaction, draft: InflectionDraft, client_id: int) -> tuple[Inflection | None, Inflection | None]:
    """Remember a form instead of the one before, or none where it is empty; returns what stood there and what does."""
    before = _find(tx, draft, client_id)
    if before is not None:
        tx.execute(delete(InflectionRecord).where(InflectionRecord.id == before.id))
    if not draft.form.strip():
        return before, None
    values = {
        "uid": before.uid if before is not None else new_uid(),
        "client_id": _owner(draft, client_id),
        "whose": draft.whose,
        "language": draft.language,
        "case": draft.case,
        "word": draft.word,
        "form": draft.form.strip(),
    }
    tx.execute(insert(InflectionRecord).values(**values))
    return before, _find(tx, draft, client_id)


def known(tx: Transaction, client_ids: Iterable[int], language: Language) -> tuple[Inflection, ...]:
    """What a letter of these cards may use: the forms of the person, of every body and every position."""
    table = InflectionRecord
    theirs = table.client_id.in_(tuple(client_ids)) | table.client_id.is_(None)
    return _listed(tx, theirs & (table.language == language))


def of_clients(tx: Transaction, client_ids: Iterable[int]) -> tuple[Inflection, ...]:
    """Every form that is remembered of these people."""
    return _listed(tx, InflectionRecord.client_id.in_(tuple(client_ids)))


def _find(tx: Transaction, draft: InflectionDraft, client_id: int) -> Inflection | None:
    table, owner = InflectionRecord, _owner(draft, client_id)
    same = (table.word == draft.word) & (table.language == draft.language) & (table.case == draft.case)
    theirs = table.client_id.is_(None) if owner is None else table.client_id == owner
    found = _listed(tx, same & theirs & (table.whose == draft.whose))
    return found[0] if found else None


def _owner(draft: InflectionDraft, client_id: int) -> int | None:
    return client_id if draft.whose is Whose.PERSON else None


def _listed(tx: Transaction, condition: ColumnElement[bool]) -> tuple[Inflection, ...]:
    found = select(InflectionRecord.__table__).where(condition).order_by(InflectionRecord.id)
    return tuple(Inflection(**row._mapping) for row in tx.execute(found))  # noqa: SLF001 - as SQLAlchemy has it
