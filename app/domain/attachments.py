"""Papers and pictures kept with a matter: the body's answer, the envelope with its postmark, a screenshot."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from app.domain.identity_names import names_identity_document
from app.domain.lengths import overlong
from app.domain.problems import Problem
from app.domain.programs import is_program_name

_NO_PART_OF_A_NAME = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]')
"""What a system does not take in the name of a file, and signs that turn the direction: `exe.fdp` read as `pdf.exe`."""
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?", re.IGNORECASE)
_LONGEST_ENDING = 10
_FILE_NAME_BYTES = 180


class AttachmentKind(StrEnum):
    """What a paper is to the matter."""

    ANSWER = "answer"
    ACT = "act"
    NOTICE = "notice"
    ENVELOPE = "envelope"
    SLIP = "slip"
    SCREENSHOT = "screenshot"
    COURT_ACT = "court_act"
    EVIDENCE = "evidence"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class AttachmentDraft:
    """What is said of a file when it is added.

    `received_on` is the day the client or the office got the paper, `postmark_on` the day stamped on its envelope
    by the post office; both may decide when a term began. `appeal_id`: the paper of the matter it belongs to;
    `event_id`: the event in that paper's course which it proves.
    """

    name: str = ""
    kind: AttachmentKind = AttachmentKind.OTHER
    received_on: date | None = None
    postmark_on: date | None = None
    note: str = ""
    appeal_id: int | None = None
    event_id: int | None = None

    def problems(self, today: date) -> tuple[Problem, ...]:
        """What keeps it from being added.

        A copy of an identity document is refused: such copies must not be collected (Law 94-V on personal data,
        Art. 7(10)); type and number of the document are written down instead.
        """
        found = list(overlong(self))
        if not found and is_program_name(self.name):
            found.append(Problem(code="program_file", field="name"))
        elif not found and (names_identity_document(self.name) or names_identity_document(self.note)):
            found.append(Problem(code="identity_copy", field="name"))
        if not self.name.strip():
            found.append(Problem(code="name_empty", field="name"))
        for name in ("received_on", "postmark_on"):
            day = getattr(self, name)
            if day is not None and day > today:
                found.append(Problem(code="date_in_future", field=name))
        if self.received_on is not None and self.postmark_on is not None and self.postmark_on > self.received_on:
            found.append(Problem(code="postmark_after_receipt", field="postmark_on"))
        return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file inside the data file; `size` in bytes, `sha256` of its content as added, in hex."""

    id: int
    uid: str
    version: int
    case_id: int
    appeal_id: int | None
    event_id: int | None
    name: str
    kind: AttachmentKind
    received_on: date | None
    postmark_on: date | None
    note: str
    size: int
    sha256: str
    added_at: datetime
    who: str

    def draft(self) -> AttachmentDraft:
        """What is said of it, as a form holds it."""
        return AttachmentDraft(
            name=self.name,
            kind=self.kind,
            received_on=self.received_on,
            postmark_on=self.postmark_on,
            note=self.note,
            appeal_id=self.appeal_id,
            event_id=self.event_id,
        )

    @property
    def file_name(self) -> str:
        """A name for a copy that any system takes and that leads to no other folder."""
        name = _NO_PART_OF_A_NAME.sub("_", self.name).strip(" .")
        if not name or _RESERVED.fullmatch(name):
            name = f"_{name}"
        stem, dot, ending = name.rpartition(".")
        tail = f"{dot}{ending}" if stem and len(ending) <= _LONGEST_ENDING else ""
        room = _FILE_NAME_BYTES - len(tail.encode())
        return name.removesuffix(tail).encode()[:room].decode(errors="ignore") + tail
