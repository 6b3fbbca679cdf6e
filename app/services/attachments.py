"""What a person can do with files of a matter: add, look, save a copy, take out; the bytes never leave unasked."""

import hashlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from app.db import appeals, attachments, events
from app.db.attachments import NewAttachment
from app.db.belonging import of_appeal, of_attachment, of_case
from app.db.database import Transaction
from app.domain.attachments import Attachment, AttachmentDraft
from app.domain.audit import FieldChange
from app.domain.errors import DraftRejected, FileProblem, NotFound, UserError
from app.domain.lengths import too_long
from app.domain.problems import Problem
from app.domain.programs import LONGEST_HEAD, is_program, is_program_name
from app.services.context import Context, Deed, demand_sound

LIMIT_BYTES = 200 * 1024 * 1024
"""Larger ones would make every backup slow; a scan of a thousand pages fits."""
_PROGRAM = Problem(code="program_file", field="name")


class Attachments:
    """Answers, envelopes with postmarks, slips, screenshots: inside the data file, so as well kept as the rest."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def problems(self, draft: AttachmentDraft) -> tuple[Problem, ...]:
        """What keeps a file from being added; copies of identity documents are refused (Law 94-V, Art. 7(10))."""
        return draft.problems(self._context.today())

    def add(self, case_id: int, source: Path, draft: AttachmentDraft) -> Attachment:
        """Take a file in, read piece by piece.

        Raises `DraftRejected` (also for a program, by its name or its content), `FileProblem` where it cannot be read
        or is empty or too large, `NotFound` where the paper is not of the matter or the event not of the paper, and
        UserError("already_attached") where the matter holds the same content.
        """
        demand_sound(self.problems(draft))
        with _opened(source) as file:
            if is_program_name(source.name):
                raise DraftRejected((_PROGRAM,))
            return self._add(case_id, file, draft)

    def add_bytes(self, case_id: int, content: bytes, draft: AttachmentDraft) -> Attachment:
        """Take in what is no file yet: a picture from the clipboard."""
        demand_sound(self.problems(draft))
        return self._add(case_id, BytesIO(content), draft)

    def change(self, attachment_id: int, draft: AttachmentDraft, version: int | None = None) -> Attachment:
        """Save what is said of a file; raises `DraftRejected`, `SavedMeanwhile`, `NotFound`."""
        demand_sound(self.problems(draft))
        with self._context.deed("attachments.change", of_attachment(attachment_id)) as deed:
            before = attachments.get(deed.tx, attachment_id)
            _demand_place(deed.tx, before.case_id, draft)
            attachments.change(deed.tx, attachment_id, draft, version)
            after = attachments.get(deed.tx, attachment_id)
            deed.note("attachments", before, after)
            _touch(deed, before.appeal_id, after.appeal_id)
        return after

    def remove(self, attachment_id: int, reason: str) -> None:
        """Take a file out for good; the log keeps its name, checksum and the reason.

        Raises `NotFound`, `DraftRejected` for a reason too long, UserError("reason_needed").
        """
        if not reason.strip():
            raise UserError("reason_needed")
        demand_sound(too_long(reason=reason))
        with self._context.deed("attachments.remove", of_attachment(attachment_id)) as deed:
            before = attachments.get(deed.tx, attachment_id)
            attachments.remove(deed.tx, attachment_id)
            deed.note("attachments", before, None, reason=reason.strip())
            _note_on_matter(deed, before, reason.strip())
            _touch(deed, before.appeal_id)

    def get(self, attachment_id: int) -> Attachment:
        """What is known of a file; raises `NotFound`."""
        with self._context.reading(of_attachment(attachment_id)) as tx:
            return attachments.get(tx, attachment_id)

    def of_case(self, case_id: int) -> tuple[Attachment, ...]:
        """The files of a matter, the latest first."""
        with self._context.reading(of_case(case_id)) as tx:
            return attachments.of_case(tx, case_id)

    def of_appeal(self, appeal_id: int) -> tuple[Attachment, ...]:
        """The files of one paper, the latest first."""
        with self._context.reading(of_appeal(appeal_id)) as tx:
            return attachments.of_appeal(tx, appeal_id)

    def content(self, attachment_id: int) -> bytes:
        """The bytes as they were added; raises UserError("attachment_changed") where they are not those any more."""
        return b"".join(self._checked(attachment_id))

    def save_copy(self, attachment_id: int, target: Path, moved: Callable[[int, int], None] | None = None) -> None:
        """Write a copy where the person wants it, piece by piece; what lay there stays until the copy is whole."""
        part = target.with_name(f"{target.name}.part")
        try:
            with part.open("wb") as file:
                for piece in self._checked(attachment_id, moved):
                    file.write(piece)
            part.replace(target)
        except OSError as error:
            full = FileProblem.of(error, target)
            raise full if full.code == "disk_full" else FileProblem("cannot_write", path=target) from error
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)

    def count(self) -> int:
        """How many files are kept."""
        with self._context.database.read() as tx:
            return len(attachments.all_of_them(tx))

    def changed(self) -> tuple[Attachment, ...]:
        """The files whose bytes are not those that were added, or are gone."""
        with self._context.database.read() as tx:
            return tuple(
                one for one in attachments.all_of_them(tx) if _digest(attachments.pieces(tx, one.id)) != one.sha256
            )

    def keep_within(self, deed: Deed, case_id: int, content: bytes, draft: AttachmentDraft) -> None:
        """Keep a paper made by another deed with the matter, once: content that is there already stays as it is."""
        demand_sound(self.problems(draft))
        if attachments.same(deed.tx, case_id, hashlib.sha256(content).hexdigest()) is None:
            _keep(deed, case_id, BytesIO(content), draft)

    def _add(self, case_id: int, file: BinaryIO, draft: AttachmentDraft) -> Attachment:
        with self._context.deed("attachments.add", of_case(case_id)) as deed:
            return _keep(deed, case_id, file, draft)

    def _checked(self, attachment_id: int, moved: Callable[[int, int], None] | None = None) -> Iterator[bytes]:
        """The pieces; after the last one it is known whether they are those that were added."""
        with self._context.reading(of_attachment(attachment_id)) as tx:
            kept = attachments.get(tx, attachment_id)
            digest, done = hashlib.sha256(), 0
            for piece in attachments.pieces(tx, attachment_id):
                digest.update(piece)
                done += len(piece)
                if moved is not None:
                    moved(done, kept.size)
                yield piece
        if digest.hexdigest() != kept.sha256:
            raise UserError("attachment_changed", name=kept.name)


def _opened(source: Path) -> BinaryIO:
    try:
        if source.stat().st_size > LIMIT_BYTES:
            raise FileProblem("file_too_large", path=source, limit=LIMIT_BYTES // 1024 // 1024)
        return source.open("rb")
    except OSError as error:
        raise FileProblem("cannot_read", path=source) from error


def _demand_place(tx: Transaction, case_id: int, draft: AttachmentDraft) -> None:
    """The paper must be of the matter, the event of the paper; raises `NotFound`."""
    if draft.appeal_id is not None and appeals.case_of(tx, draft.appeal_id) != case_id:
        raise NotFound("appeals", draft.appeal_id)
    if draft.event_id is not None and events.appeal_of(tx, draft.event_id) != draft.appeal_id:
        raise NotFound("events", draft.event_id)


def _keep(deed: Deed, case_id: int, file: BinaryIO, draft: AttachmentDraft) -> Attachment:
    _demand_place(deed.tx, case_id, draft)
    if is_program(file.read(LONGEST_HEAD)):
        raise DraftRejected((_PROGRAM,))
    file.seek(0)
    new = NewAttachment(case_id=case_id, draft=draft, who=deed.who, at=deed.at)
    key = attachments.add(deed.tx, new, file)
    kept = attachments.get(deed.tx, key)
    _demand_fit(kept)
    first = attachments.same(deed.tx, case_id, kept.sha256)
    if first is not None and first.id != key:
        raise UserError("already_attached", name=first.name)
    deed.note("attachments", None, kept)
    _touch(deed, draft.appeal_id)
    return kept


def _touch(deed: Deed, *appeal_ids: int | None) -> None:
    """Tell of the papers whose files changed."""
    for appeal_id in {key for key in appeal_ids if key is not None}:
        deed.touch("appeals", appeal_id)


def _note_on_matter(deed: Deed, gone: Attachment, reason: str) -> None:
    """The matter's own line: those of the file are found through the file, and it is no more."""
    matter = of_case(gone.case_id)(deed.tx)
    lost = FieldChange(name="file", before=gone.name, after="")
    deed.write("cases", matter.case_uid, (lost,), reason, matter.person)


def _demand_fit(kept: Attachment) -> None:
    """Also for a file that grew while it was read."""
    if kept.size == 0:
        raise FileProblem("file_empty", path=kept.name)
    if kept.size > LIMIT_BYTES:
        raise FileProblem("file_too_large", path=kept.name, limit=LIMIT_BYTES // 1024 // 1024)


def _digest(pieces: Iterator[bytes]) -> str:
    digest = hashlib.sha256()
    for piece in pieces:
        digest.update(piece)
    return digest.hexdigest()
