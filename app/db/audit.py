"""The log: lines are added and read, never changed (triggers in the file forbid it), each holding fast the one before.

The values that tell of a person are handed to `seal` before they are written: see `domain.audit.PERSONAL`.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from hashlib import sha256
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Integer, Row, Select, cast, func, literal, or_, select, true

from app.db.columns import in_utc
from app.db.database import Transaction, driver_of
from app.db.keeping import new_uid
from app.db.prepared import Query
from app.db.tables import AuditRecord
from app.db.tables_people import AuditHeadRecord
from app.domain.audit import PERSONAL, AuditLine, Broken, Checked, FieldChange

Seal = Callable[[bytes, bytes], bytes]
"""Seals values, bound to what they belong to."""
Unseal = Callable[[str, bytes, bytes], bytes | None]
"""Opens values of a person, bound to what they belong to; None where the key is no more. ValueError: put in."""

Report = Callable[[int, int], None]
"""Hears how much is done of how much."""


def _nobody_asks(done: int, total: int) -> None:
    del done, total


PASSING: dict[str, tuple[ColumnElement[bool], ...]] = {
    "attachments": (AuditRecord.noun == "attachments", AuditRecord.deed == "attachments.remove"),
    "parties": (AuditRecord.noun == "parties", AuditRecord.deed == "parties.remove"),
    "clearances": (AuditRecord.noun == "clearances",),
}
"""What may be taken out of a matter that stays, and the lines that name it with its matter."""

_PORTION = 1000
_JSON = json.JSONEncoder(ensure_ascii=False)
_DENSE = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_HEAD = Query(select(AuditHeadRecord.last_id, AuditHeadRecord.hash))
_NAMES = ("id", "uid", "at", "who", "user_uid", "deed", "noun", "key", "reason", "changes", "person")
_INSERT = f"INSERT INTO audit ({', '.join(_NAMES)}, sealed, hash) VALUES ({', '.join('?' * (len(_NAMES) + 2))})"  # noqa: S608 - our own names


class Written(NamedTuple):
    """A line as it stands in the file, and the bytes its hash is of; the hash itself needs the line before."""

    values: tuple[object, ...]
    content: str


def add(tx: Transaction, line: AuditLine, seal: Seal | None = None) -> None:
    """Add a line; `id` and `uid` of `line` are given here.

    Without `seal` a line about a person keeps the names of the personal fields alone.
    """
    last_id, chained = _head(tx)
    _chain(tx, chained, (written(replace(line, id=last_id + 1, uid=new_uid()), seal),))


def add_all(tx: Transaction, lines: Iterable[Written]) -> None:
    """Add these lines, numbered on from the last one, each holding fast the one before."""
    _chain(tx, _head(tx)[1], lines)


def _chain(tx: Transaction, chained: str, lines: Iterable[Written]) -> None:
    rows = []
    for line in lines:
        chained = _hash(chained, line.content)
        rows.append((*line.values, chained))
    driver_of(tx).executemany(_INSERT, rows)


def written(line: AuditLine, seal: Seal | None) -> Written:
    """How this line, whose number and `uid` are given, stands in the file."""
    plain, hidden = _parted(line)
    sealed = seal(hidden, line.uid.encode()) if hidden and seal is not None else None
    reason, changes = "" if line.person else line.reason, _JSON.encode(plain)
    told = (line.who, line.user_uid, line.deed, line.noun, line.key, reason, changes, line.person)
    values = (line.id, line.uid, _instant(line.at), *told)
    return Written((*values, sealed), _content(values, sealed))


def last(tx: Transaction) -> int:
    """The number of the last line."""
    return _head(tx)[0]


def _head(tx: Transaction) -> tuple[int, str]:
    """The number and the hash of the last line."""
    (head,) = _HEAD.all(tx)
    return head


def of(tx: Transaction, noun: str, key: str, unseal: Unseal) -> tuple[AuditLine, ...]:
    """All lines about one record, the latest first."""
    return of_records(tx, {noun: (key,)}, unseal)


def of_records(tx: Transaction, records: Mapping[str, Sequence[str]], unseal: Unseal) -> tuple[AuditLine, ...]:
    """All lines about these records by noun, the latest first."""
    named = ((AuditRecord.noun == noun) & AuditRecord.key.in_(keys) for noun, keys in records.items())
    found = select(AuditRecord.__table__).where(or_(*named)).order_by(AuditRecord.id.desc())
    return tuple(line_of(row, unseal) for row in tx.execute(found))


def gone(noun: str, cases: Select[int]) -> Select[str]:
    """The uids of files, parties or decisions of these matters as only the log still knows them: `noun` in `PASSING`.

    A decision goes with its party and has no last line of its own, so every decision that was made is named.
    """
    change = func.json_each(AuditRecord.changes).table_valued("value")
    of_matter = func.json_extract(change.c.value, "$[1]").concat(func.json_extract(change.c.value, "$[2]"))
    found = select(AuditRecord.key).select_from(AuditRecord).join(change, true()).where(*PASSING[noun])
    found = found.where(func.json_extract(change.c.value, "$[0]") == "case_id")
    return found.where(cast(of_matter, Integer).in_(cases))


def taken_out(tx: Transaction, case_id: int) -> dict[str, tuple[str, ...]]:
    """By noun the uids of what was taken out of this matter; see `gone`."""
    cases = select(literal(case_id))
    return {noun: tuple(tx.scalars(gone(noun, cases))) for noun in PASSING}


def of_person(tx: Transaction, persons: Sequence[str], unseal: Unseal) -> tuple[AuditLine, ...]:
    """All lines sealed with the keys of these people and talks, the latest first; the whole log is looked through."""
    found = select(AuditRecord.__table__).where(AuditRecord.person.in_(persons)).order_by(AuditRecord.id.desc())
    return tuple(line_of(row, unseal) for row in tx.execute(found))


def verify(tx: Transaction, unseal: Unseal, report: Report = _nobody_asks) -> Checked:
    """Follow the chain from the first line; the sealed values of people whose key is there are opened too.

    `report(done, total)` hears how far it is, and may raise to end it.
    """
    number, latest, chained = 0, 0, ""
    total = tx.scalar(select(AuditHeadRecord.last_id)) or 0
    for row in _lines(tx):
        if number % _PORTION == 0:
            report(number, total)
        number, latest = number + 1, row.id
        chained = _hash(chained, _content_of(row))
        if chained != row.hash:
            return Checked(lines=number, hash=row.hash, broken=Broken(code="changed", line=row.id, at=row.at))
        try:
            line_of(row, unseal)
        except ValueError:
            return Checked(lines=number, hash=row.hash, broken=Broken(code="unsealed", line=row.id, at=row.at))
    if _HEAD.first(tx) != (latest, chained):
        return Checked(lines=number, hash=chained, broken=Broken(code="cut_off", line=latest + 1))
    return Checked(lines=number, hash=chained)


def line_of(row: Row[Any], unseal: Unseal) -> AuditLine:
    """A line as it was written; values whose key is no more stand as erased. Raises ValueError: put in."""
    kept = json.loads(row.changes)
    opened = None if row.sealed is None else unseal(row.person, row.sealed, row.uid.encode())
    *hidden, reason = [row.reason] if opened is None else json.loads(opened)
    values = iter(hidden)
    changes = []
    for name, *plain in kept:
        before, after = plain or next(values, ("", ""))
        erased = not plain and opened is None
        changes.append(FieldChange(name=name, before=before, after=after, erased=erased))
    return AuditLine(
        id=row.id,
        uid=row.uid,
        at=row.at,
        who=row.who,
        user_uid=row.user_uid,
        deed=row.deed,
        noun=row.noun,
        key=row.key,
        reason=reason,
        changes=tuple(changes),
        person=row.person,
        hash=row.hash,
    )


def head(tx: Transaction) -> str:
    """The hash of the last line: who wrote it down can later prove that nothing before it was changed."""
    return tx.scalar(select(AuditHeadRecord.hash)) or ""


def count(tx: Transaction) -> int:
    """How many lines the log has."""
    return tx.execute(select(func.count()).select_from(AuditRecord)).scalar_one()


def _lines(tx: Transaction) -> Iterator[Row[Any]]:
    """Every line in order, in portions: a log of years is not held in memory."""
    last = 0
    while True:
        found = select(AuditRecord.__table__).where(AuditRecord.id > last).order_by(AuditRecord.id).limit(_PORTION)
        rows = tx.execute(found).all()
        if not rows:
            return
        yield from rows
        last = rows[-1].id


def _parted(line: AuditLine) -> tuple[list[list[str]], bytes]:
    """A line as it is written: of a personal field its name alone; its values and the reason, to be sealed."""
    told = PERSONAL.get(line.noun, frozenset()) if line.person else frozenset()
    plain = [
        [change.name] if change.name in told else [change.name, change.before, change.after] for change in line.changes
    ]
    hidden = [[change.before, change.after] for change in line.changes if change.name in told]
    if not line.person or not (hidden or line.reason):
        return plain, b""
    return plain, _JSON.encode([*hidden, line.reason]).encode()


def _content_of(row: Row[Any]) -> str:
    kept = row._asdict()
    return _content(tuple(_instant(kept[name]) if name == "at" else kept[name] for name in _NAMES), kept["sealed"])


def _instant(at: datetime) -> str:
    return in_utc(at).isoformat(" ", "microseconds")


def _content(values: Iterable[object], sealed: bytes | None) -> str:
    """The bytes of a line as it stands in the file."""
    content = [*values, "" if sealed is None else sealed.hex()]
    return _DENSE.encode(content)


def _hash(before: str, content: str) -> str:
    """The hash of a line and of the hash before it."""
    return sha256(f"{before}\n{content}".encode()).hexdigest()
