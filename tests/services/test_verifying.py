"""The check of a data file: whole where it is, and every kind of fault named where it is not."""

import pytest
from sqlalchemy import text

from app import bootstrap
from app.domain.attachments import AttachmentDraft
from app.domain.languages import Language
from app.domain.letters import Doubt
from app.domain.problems import blocking
from app.services.desk import Desk


@pytest.fixture
def full(desk: Desk) -> Desk:
    """A desk with the worked matters, a letter and an attached file."""
    bootstrap.fill_with_examples(desk)
    appeal_id = next(row.id for row in desk.overdue.board().rows if is_complete(desk, row.id))
    desk.letters.issue(appeal_id, Language(desk.appeals.get(appeal_id).language), accepted=Doubt)
    desk.attachments.add_bytes(desk.appeals.case_of(appeal_id).id, b"scan" * 700_000, AttachmentDraft(name="Жауап"))
    return desk


def is_complete(desk: Desk, appeal_id: int) -> bool:
    language = desk.appeals.get(appeal_id).language
    return not blocking(desk.letters.missing(desk.letters.data(appeal_id, language), language))


def faults(desk: Desk) -> list[tuple[str, str]]:
    return [(fault.code, fault.key) for verdict in desk.verifying.run() for fault in verdict.faults]


def change(desk: Desk, statement: str) -> None:
    with desk.context.database.write() as tx:
        assert tx.execute(text(statement)).rowcount


def test_what_was_made_by_the_program_is_whole_and_everything_was_looked_at(full: Desk) -> None:
    verdicts = {verdict.check: verdict for verdict in full.verifying.run()}
    assert not any(verdict.faults for verdict in verdicts.values())
    assert verdicts["dates"].count >= 8
    assert verdicts["letters"].count >= 1
    assert verdicts["files"].count == 1
    assert verdicts["pages"].count > 20


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE appeals SET due_on = '2031-01-01' WHERE id = 1",
        "UPDATE appeals SET state = 'closed' WHERE id = 1 AND state <> 'closed'",
        "DELETE FROM deadlines WHERE appeal_id = 1",
    ],
)
def test_a_kept_date_that_the_engine_does_not_count_is_named(full: Desk, statement: str) -> None:
    change(full, statement)
    assert ("date", "1") in faults(full)
    full.appeals.rebuild()
    assert faults(full) == []


def test_a_letter_that_is_not_as_issued_is_named(full: Desk) -> None:
    change(full, "UPDATE letter_contents SET content = x'00' WHERE letter_id = 1")
    assert faults(full) == [("letter", "1")]
    change(full, "DELETE FROM letter_contents WHERE letter_id = 1")
    assert faults(full) == [("letter", "1")]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE attachment_pieces SET content = x'00' WHERE attachment_id = 1 AND position = 1",
        "DELETE FROM attachment_pieces WHERE position = 2",
    ],
)
def test_an_attached_file_that_is_not_as_added_is_named(full: Desk, statement: str) -> None:
    change(full, statement)
    assert faults(full) == [("file", "1")]


def test_a_line_of_the_log_that_was_changed_is_named_by_its_number(full: Desk) -> None:
    with full.context.database.write() as tx:
        for (name,) in tx.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit'")):
            tx.execute(text(f"DROP TRIGGER {name}"))
    change(full, "UPDATE audit SET who = 'somebody else' WHERE id = 3")
    assert faults(full) == [("log_changed", "3")]


def test_a_record_that_names_one_that_is_not_there_is_told_by_its_table(full: Desk) -> None:
    with full.context.database.write() as tx:
        driver = tx.connection.driver_connection
        assert driver is not None
    driver.execute("PRAGMA foreign_keys=OFF")
    change(full, "INSERT INTO client_needs VALUES (7777, 'other')")
    driver.execute("PRAGMA foreign_keys=ON")
    assert faults(full) == [("reference", "client_needs")]
