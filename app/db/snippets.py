"""Where own phrases are kept."""

from sqlalchemy import ColumnElement, delete, func, insert, or_, select

from app.db.database import Transaction
from app.db.keeping import new_uid, save_over
from app.db.tables_tasks import SnippetRecord
from app.domain.errors import NotFound
from app.domain.snippets import Snippet, SnippetDraft

_TABLE = SnippetRecord


def add(tx: Transaction, draft: SnippetDraft, user_id: int | None) -> int:
    """Keep a new phrase; returns its key."""
    values = {**_values(draft), "uid": new_uid(), "user_id": user_id}
    return tx.execute(insert(_TABLE).values(**values).returning(_TABLE.id)).scalar_one()


def change(tx: Transaction, key: int, draft: SnippetDraft, version: int | None) -> None:
    """Save a phrase anew; raises `SavedMeanwhile`, `NotFound`."""
    save_over(tx, _TABLE, key, version, _values(draft))


def remove(tx: Transaction, key: int) -> None:
    """Take a phrase away; the log keeps what it was."""
    tx.execute(delete(_TABLE).where(_TABLE.id == key))


def get(tx: Transaction, key: int) -> Snippet:
    """The phrase; raises `NotFound`."""
    row = tx.execute(select(_TABLE.__table__).where(_TABLE.id == key)).one_or_none()
    if row is None:
        raise NotFound("snippets", key)
    return Snippet(**row._mapping)  # noqa: SLF001 - the public name of SQLAlchemy


def of(tx: Transaction, user_id: int) -> tuple[Snippet, ...]:
    """The phrases of a person and those of the office, by word; one's own first where both have the same."""
    theirs = or_(_TABLE.user_id == user_id, _TABLE.user_id.is_(None))
    found = select(_TABLE.__table__).where(theirs).order_by(_TABLE.word, _TABLE.user_id.is_(None), _TABLE.id)
    return tuple(Snippet(**row._mapping) for row in tx.execute(found))  # noqa: SLF001 - the public name of SQLAlchemy


def is_taken(tx: Transaction, word: str, user_id: int | None, beside: int | None) -> bool:
    """Whether another phrase of the same owner has that word."""
    owner: ColumnElement[bool] = _TABLE.user_id.is_(None) if user_id is None else _TABLE.user_id == user_id
    same = (
        select(func.count()).select_from(_TABLE).where(owner, _TABLE.word == word.strip(), _TABLE.id != (beside or 0))
    )
    return bool(tx.scalar(same))


def _values(draft: SnippetDraft) -> dict[str, object]:
    return {"word": draft.word.strip(), "text_kk": draft.text_kk.strip(), "text_ru": draft.text_ru.strip()}
