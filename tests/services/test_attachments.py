"""Files of a matter: inside the data file with their checksum, never out of it unasked."""

import hashlib
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import text

from app.db import attachments as pieces
from app.db import audit
from app.domain.attachments import AttachmentDraft, AttachmentKind
from app.domain.errors import DraftRejected, FileProblem, NotFound, UserError
from app.services import attachments as service
from app.services.desk import Desk
from app.services.sealing import opener
from tests.factories import kept_appeal, registered_appeal

ENVELOPE = AttachmentDraft(
    name="Конверт с ответом",
    kind=AttachmentKind.ENVELOPE,
    received_on=date(2026, 11, 18),
    postmark_on=date(2026, 11, 12),
    note="Отдала соседка",
)


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    """A file of three pieces, the last one short."""
    path = tmp_path / "scan.pdf"
    path.write_bytes(bytes(range(256)) * (pieces.PIECE_BYTES // 256) * 2 + b"end")
    return path


def test_a_file_is_kept_with_its_days_its_checksum_and_every_byte(desk: Desk, scan: Path) -> None:
    appeal = registered_appeal(desk, date(2026, 11, 12))
    draft = replace(ENVELOPE, appeal_id=appeal.id, event_id=appeal.events[0].id)
    kept = desk.attachments.add(appeal.case_id, scan, draft)
    assert kept.draft() == draft
    assert (kept.size, kept.sha256) == (scan.stat().st_size, hashlib.sha256(scan.read_bytes()).hexdigest())
    assert desk.attachments.content(kept.id) == scan.read_bytes()
    assert desk.attachments.of_appeal(appeal.id) == desk.attachments.of_case(appeal.case_id) == (kept,)


def test_a_copy_is_written_piece_by_piece_with_progress(desk: Desk, scan: Path, tmp_path: Path) -> None:
    appeal = kept_appeal(desk)
    kept = desk.attachments.add(appeal.case_id, scan, ENVELOPE)
    moves: list[tuple[int, int]] = []
    desk.attachments.save_copy(kept.id, tmp_path / "copy.pdf", lambda done, total: moves.append((done, total)))
    assert (tmp_path / "copy.pdf").read_bytes() == scan.read_bytes()
    assert moves == [(size, kept.size) for size in (pieces.PIECE_BYTES, 2 * pieces.PIECE_BYTES, kept.size)]


def test_the_same_file_is_not_kept_twice_in_a_matter(desk: Desk, scan: Path) -> None:
    appeal = kept_appeal(desk)
    desk.attachments.add(appeal.case_id, scan, ENVELOPE)
    with pytest.raises(UserError) as refused:
        desk.attachments.add(appeal.case_id, scan, AttachmentDraft(name="Ещё раз"))
    assert (refused.value.code, refused.value.values) == ("already_attached", {"name": ENVELOPE.name})
    assert len(desk.attachments.of_case(appeal.case_id)) == 1


def test_a_copy_of_an_identity_document_is_not_taken(desk: Desk, scan: Path) -> None:
    appeal = kept_appeal(desk)
    with pytest.raises(DraftRejected) as refused:
        desk.attachments.add(appeal.case_id, scan, AttachmentDraft(name="Паспорт.pdf"))
    assert [problem.code for problem in refused.value.problems] == ["identity_copy"]
    assert desk.attachments.of_case(appeal.case_id) == ()


@pytest.mark.parametrize(
    ("file_name", "said", "content"),
    [
        ("setup.exe", "Жауап.pdf", b"SMS"),
        ("answer.pdf", "answer.pdf.scr", b"SMS"),
        ("answer.pdf", "Жауап.pdf", b"MZ\x90\x00\x03\x00\x00\x00"),
        ("answer", "Жауап", b"#!/bin/sh\n"),
    ],
)
def test_a_program_is_not_taken_whatever_it_is_called(
    desk: Desk, tmp_path: Path, file_name: str, said: str, content: bytes
) -> None:
    appeal = kept_appeal(desk)
    path = tmp_path / file_name
    path.write_bytes(content)
    with pytest.raises(DraftRejected) as refused:
        desk.attachments.add(appeal.case_id, path, AttachmentDraft(name=said))
    assert [(problem.code, problem.field) for problem in refused.value.problems] == [("program_file", "name")]
    assert desk.attachments.of_case(appeal.case_id) == ()


def test_a_file_that_is_empty_missing_or_too_large_is_said(
    desk: Desk, tmp_path: Path, scan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    appeal = kept_appeal(desk)
    (tmp_path / "empty.pdf").touch()
    for path, code in ((tmp_path / "empty.pdf", "file_empty"), (tmp_path / "none.pdf", "cannot_read")):
        with pytest.raises(FileProblem) as refused:
            desk.attachments.add(appeal.case_id, path, ENVELOPE)
        assert refused.value.code == code
    monkeypatch.setattr(service, "LIMIT_BYTES", scan.stat().st_size - 1)
    with pytest.raises(FileProblem) as refused:
        desk.attachments.add(appeal.case_id, scan, ENVELOPE)
    assert refused.value.code == "file_too_large"
    with pytest.raises(FileProblem):
        desk.attachments.add_bytes(appeal.case_id, scan.read_bytes(), ENVELOPE)
    assert desk.attachments.of_case(appeal.case_id) == ()


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE attachment_pieces SET content = x'00' WHERE position = 1",
        "DELETE FROM attachment_pieces WHERE position = 2",
    ],
)
def test_a_changed_or_missing_piece_is_said_and_no_half_copy_stays(
    desk: Desk, scan: Path, tmp_path: Path, harm: str
) -> None:
    appeal = kept_appeal(desk)
    kept = desk.attachments.add(appeal.case_id, scan, ENVELOPE)
    assert desk.attachments.changed() == ()
    with desk.context.database.write() as tx:
        tx.execute(text(harm))
    assert desk.attachments.changed() == (kept,)
    for deed in (
        lambda: desk.attachments.content(kept.id),
        lambda: desk.attachments.save_copy(kept.id, tmp_path / "copy.pdf"),
    ):
        with pytest.raises(UserError) as said:
            deed()
        assert said.value.code == "attachment_changed"
    assert not (tmp_path / "copy.pdf").exists()
    (tmp_path / "copy.pdf").write_bytes(b"older copy")
    with pytest.raises(UserError):
        desk.attachments.save_copy(kept.id, tmp_path / "copy.pdf")
    assert [path.name for path in tmp_path.glob("copy*")] == ["copy.pdf"]
    assert (tmp_path / "copy.pdf").read_bytes() == b"older copy"


def test_a_copy_that_cannot_be_written_is_said(desk: Desk, tmp_path: Path) -> None:
    appeal = kept_appeal(desk)
    kept = desk.attachments.add_bytes(
        appeal.case_id, b"SMS", AttachmentDraft(name="SMS", kind=AttachmentKind.SCREENSHOT)
    )
    with pytest.raises(FileProblem) as refused:
        desk.attachments.save_copy(kept.id, tmp_path / "no folder" / "copy.png")
    assert refused.value.code == "cannot_write"


def test_words_about_a_file_can_be_mended_and_the_log_shows_it(desk: Desk) -> None:
    appeal = kept_appeal(desk)
    kept = desk.attachments.add_bytes(appeal.case_id, b"SMS", AttachmentDraft(name="SMS"))
    changed = desk.attachments.change(kept.id, AttachmentDraft(name="SMS от акимата"), kept.version)
    assert (changed.name, changed.version) == ("SMS от акимата", kept.version + 1)
    with pytest.raises(UserError):
        desk.attachments.change(kept.id, AttachmentDraft(name="SMS"), kept.version)


def test_taking_a_file_out_needs_a_reason_and_leaves_its_trace(desk: Desk) -> None:
    appeal = kept_appeal(desk)
    kept = desk.attachments.add_bytes(appeal.case_id, b"SMS", AttachmentDraft(name="SMS"))
    with pytest.raises(UserError):
        desk.attachments.remove(kept.id, " ")
    desk.attachments.remove(kept.id, "Приложена не к тому делу")
    assert desk.attachments.of_case(appeal.case_id) == ()
    with desk.context.database.read() as tx:
        left = tx.execute(text("SELECT count(*) FROM attachment_pieces")).scalar_one()
        line = audit.of(tx, "attachments", kept.uid, opener(tx))[0]
    assert left == 0
    assert (line.deed, line.reason) == ("attachments.remove", "Приложена не к тому делу")
    assert kept.sha256 in {change.before for change in line.changes}


def test_a_file_of_another_matter_s_paper_or_another_paper_s_event_is_refused(desk: Desk) -> None:
    appeal, other = registered_appeal(desk, date(2026, 11, 12)), kept_appeal(desk)
    event = appeal.events[0].id
    for place in ({"appeal_id": appeal.id}, {"event_id": event}, {"appeal_id": other.id, "event_id": event}):
        draft = AttachmentDraft(name="SMS", **place)
        with pytest.raises(NotFound):
            desk.attachments.add_bytes(other.case_id, b"SMS", draft)
        kept = desk.attachments.add_bytes(other.case_id, str(place).encode(), AttachmentDraft(name="SMS"))
        with pytest.raises(NotFound):
            desk.attachments.change(kept.id, draft)


def test_a_proof_outlives_its_event_and_stays_with_the_paper(desk: Desk) -> None:
    appeal = registered_appeal(desk, date(2026, 11, 12))
    event = appeal.events[-1]
    kept = desk.attachments.add_bytes(
        appeal.case_id, b"SMS", AttachmentDraft(name="SMS", appeal_id=appeal.id, event_id=event.id)
    )
    desk.appeals.withdraw_event(appeal.id, event.id, "Записано по ошибке")
    (left,) = desk.attachments.of_appeal(appeal.id)
    assert (left.id, left.event_id) == (kept.id, None)
