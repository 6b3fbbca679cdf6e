"""Where drafts are kept: one line per person, form and record, written over while the person types."""

import json

from sqlalchemy import ColumnElement, delete, insert, select, update

from app.db.database import Transaction
from app.db.tables_keeping import DraftRecord
from app.domain.drafts import Draft, DraftPlace


def keep(tx: Transaction, who: str, draft: Draft) -> bool:
    """Write the draft over the one of before; answers whether there was none. `id` of `draft` is given here."""
    values = {
        "title": draft.title,
        "fields": json.dumps(dict(draft.fields), ensure_ascii=False),
        "kept_at": draft.kept_at,
    }
    if tx.execute(update(DraftRecord).where(_is(who, draft.place, draft.about)).values(**values)).rowcount:
        return False
    tx.execute(insert(DraftRecord).values(who=who, place=draft.place, about=draft.about, **values))
    return True


def find(tx: Transaction, who: str, place: DraftPlace, about: int) -> Draft | None:
    """The draft of this form about this record, if there is one."""
    row = tx.execute(select(DraftRecord.__table__).where(_is(who, place, about))).one_or_none()
    return None if row is None else _draft(row)


def of(tx: Transaction, who: str) -> tuple[Draft, ...]:
    """All drafts of a person, the latest first."""
    found = select(DraftRecord.__table__).where(DraftRecord.who == who).order_by(DraftRecord.kept_at.desc())
    return tuple(_draft(row) for row in tx.execute(found))


def drop(tx: Transaction, who: str, place: DraftPlace, about: int) -> bool:
    """Forget a draft; answers whether there was one."""
    return bool(tx.execute(delete(DraftRecord).where(_is(who, place, about))).rowcount)


def _is(who: str, place: DraftPlace, about: int) -> ColumnElement[bool]:
    return (DraftRecord.who == who) & (DraftRecord.place == place) & (DraftRecord.about == about)


def _draft(row: object) -> Draft:
    kept = getattr(row, "_mapping")  # noqa: B009 - a row of SQLAlchemy
    return Draft(
        id=kept["id"],
        place=kept["place"],
        about=kept["about"],
        title=kept["title"],
        kept_at=kept["kept_at"],
        fields=json.loads(kept["fields"]),
    )
