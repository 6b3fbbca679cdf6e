"""The log: what changed is told field by field, by the key that leaves the program."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from app.db import audit
from app.db.database import Database, Transaction
from app.domain.appeals import AttachmentLine
from app.domain.audit import AuditLine, FieldChange, differences
from app.domain.codes import AppealKind, Need
from app.services.sealing import opener
from tests.factories import appeal_draft, client_draft

NOON = datetime(2026, 11, 20, 7, 0, tzinfo=UTC)


@pytest.fixture
def tx() -> Iterator[Transaction]:
    with closing(Database()) as database, database.write() as opened:
        yield opened


def line(**changes: object) -> AuditLine:
    written = AuditLine(
        id=0,
        uid="",
        at=NOON,
        who="Сауле",
        deed="clients.save",
        noun="clients",
        key="uid-1",
        changes=(FieldChange(name="phone", before="", after="+7"),),
        reason="",
    )
    return replace(written, **changes)  # type: ignore[arg-type]


def test_lines_are_read_as_written_the_latest_first(tx: Transaction) -> None:
    for number in range(3):
        audit.add(tx, line(deed=f"deed.{number}", reason="«себеп»"))
    audit.add(tx, line(key="uid-2"))
    found = audit.of(tx, "clients", "uid-1", opener(tx))
    assert [one.deed for one in found] == ["deed.2", "deed.1", "deed.0"]
    assert replace(found[0], id=0, uid="", hash="") == line(deed="deed.2", reason="«себеп»")
    assert len({one.uid for one in found}) == 3


def test_a_moment_is_kept_in_utc_wherever_it_was_taken(tx: Transaction) -> None:
    audit.add(tx, line(at=NOON.astimezone(timezone(timedelta(hours=5)))))
    assert audit.of(tx, "clients", "uid-1", opener(tx))[0].at == NOON
    with pytest.raises(ValueError, match="needs a zone"):
        audit.add(tx, line(at=NOON.replace(tzinfo=None)))


def test_only_fields_that_changed_are_told() -> None:
    before = client_draft(needs=frozenset({Need.OTHER, Need.MINOR}))
    after = replace(before, phone="", needs=frozenset({Need.MINOR}))
    assert differences(before, after) == (
        FieldChange(name="phone", before="+7 701 000-11-22", after=""),
        FieldChange(name="needs", before="minor, other", after="minor"),
    )
    assert differences(before, before) == ()


def test_a_record_that_came_or_went_is_told_whole() -> None:
    draft = appeal_draft(3, act_on=date(2026, 1, 2), attachments=(AttachmentLine(title="Анықтама", sheets=2),))
    came = {change.name: change.after for change in differences(None, draft)}
    assert came["kind"] == AppealKind.APPLICATION
    assert came["act_on"] == "2026-01-02"
    assert came["attachments"] == '{"title": "Анықтама", "sheets": "2"}'
    assert "challenges_id" not in came
    assert {change.name: change.before for change in differences(draft, None)} == came
