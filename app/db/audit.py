"""The log: lines are added and read, never changed (triggers in the file forbid it)."""

import json
from collections.abc import Sequence
from dataclasses import fields, is_dataclass
from datetime import datetime

from sqlalchemy import insert, select

from app.db.database import Transaction
from app.db.keeping import new_uid
from app.db.tables import AuditRecord
from app.domain.audit import AuditLine, FieldChange

_KEYS = frozenset({"id", "uid", "version"})


def add(tx: Transaction, line: AuditLine) -> None:
    """Add a line; `id` and `uid` of `line` are given here."""
    changes = [[change.name, change.before, change.after] for change in line.changes]
    tx.execute(
        insert(AuditRecord).values(
            uid=new_uid(),
            at=line.at,
            who=line.who,
            deed=line.deed,
            noun=line.noun,
            key=line.key,
            reason=line.reason,
            changes=json.dumps(changes, ensure_ascii=False),
        )
    )


def of(tx: Transaction, noun: str, key: str) -> tuple[AuditLine, ...]:
    """All lines about one record, the latest first."""
    found = (
        select(AuditRecord.__table__)
        .where(AuditRecord.noun == noun, AuditRecord.key == key)
        .order_by(AuditRecord.id.desc())
    )
    return tuple(
        AuditLine(
            id=row.id,
            uid=row.uid,
            at=row.at,
            who=row.who,
            deed=row.deed,
            noun=row.noun,
            key=row.key,
            reason=row.reason,
            changes=tuple(FieldChange(name=n, before=b, after=a) for n, b, a in json.loads(row.changes)),
        )
        for row in tx.execute(found)
    )


def differences(before: object | None, after: object | None) -> tuple[FieldChange, ...]:
    """What a deed changed, field by field; None stands for a record that was not there or is no more."""
    old, new = _texts(before), _texts(after)
    return tuple(
        FieldChange(name=name, before=old.get(name, ""), after=new.get(name, ""))
        for name in (*old, *(name for name in new if name not in old))
        if old.get(name, "") != new.get(name, "")
    )


def _texts(record: object | None) -> dict[str, str]:
    if record is None or not is_dataclass(record):
        return {}
    return {field.name: _text(getattr(record, field.name)) for field in fields(record) if field.name not in _KEYS}


def _text(value: object) -> str:
    """A value as text: simple ones as they are, collections and records as JSON."""
    if value is None:
        return ""
    if isinstance(value, datetime) or hasattr(value, "isoformat"):
        return str(value.isoformat())
    if isinstance(value, frozenset):
        return ", ".join(sorted(str(item) for item in value))
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "; ".join(_text(item) for item in value)
    if is_dataclass(value):
        return json.dumps({name: text for name, text in _texts(value).items() if text}, ensure_ascii=False)
    return str(value)
