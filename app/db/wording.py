"""Where the office's own wording of letters is kept: every version, and which one stands."""

from sqlalchemy import ColumnElement, func, insert, select

from app.db.database import Transaction
from app.db.keeping import new_uid
from app.db.tables_people import UserRecord
from app.db.tables_wording import WordingRecord
from app.domain.errors import NotFound
from app.domain.languages import Language
from app.domain.wording import Worded, WordingVersion, worded


def add(tx: Transaction, new: WordingVersion, by_id: int) -> WordingVersion:
    """Keep one version more; `id` and `uid` of `new` are given here, its maker is the user `by_id`."""
    values = {
        "uid": new_uid(),
        "kind": new.kind,
        "language": new.language,
        "text": new.text,
        "shipped": new.shipped,
        "reason": new.reason,
        "made_at": new.made_at,
        "by_id": by_id,
    }
    return get(tx, tx.execute(insert(WordingRecord).values(**values).returning(WordingRecord.id)).scalar_one())


def get(tx: Transaction, key: int) -> WordingVersion:
    """The version; raises `NotFound`."""
    found = _listed(tx, WordingRecord.id == key)
    if not found:
        raise NotFound("wording", key)
    return found[0]


def standing(tx: Transaction) -> tuple[WordingVersion, ...]:
    """The latest version of each letter in each language that was ever changed."""
    table = WordingRecord
    return _listed(tx, table.id.in_(select(func.max(table.id)).group_by(table.kind, table.language)))


def standing_key(tx: Transaction, kind: Worded, language: Language) -> int:
    """The key of the latest version; 0 where there is none."""
    return tx.scalar(select(func.max(WordingRecord.id)).where(_of(kind, language))) or 0


def versions(tx: Transaction, kind: Worded, language: Language) -> tuple[WordingVersion, ...]:
    """Every version of a letter in a language, the latest first."""
    return _listed(tx, _of(kind, language))


def _of(kind: Worded, language: Language) -> ColumnElement[bool]:
    return (WordingRecord.kind == kind) & (WordingRecord.language == language)


def _listed(tx: Transaction, condition: ColumnElement[bool]) -> tuple[WordingVersion, ...]:
    table = WordingRecord
    found = select(table.__table__, UserRecord.name.label("made_by")).join(UserRecord, UserRecord.id == table.by_id)
    return tuple(
        WordingVersion(
            id=row.id,
            uid=row.uid,
            kind=worded(row.kind),
            language=row.language,
            text=row.text,
            shipped=row.shipped,
            reason=row.reason,
            made_at=row.made_at,
            made_by=row.made_by,
        )
        for row in tx.execute(found.where(condition).order_by(table.id.desc()))
    )
