"""Everything the file holds about one person, gathered for them: on paper and as JSON."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.domain.appeals import Appeal
from app.domain.attachments import Attachment
from app.domain.audit import AuditLine
from app.domain.cases import Case
from app.domain.clients import Client
from app.domain.consents import Consent
from app.domain.consultations import Consultation
from app.domain.deadlines import Deadline
from app.domain.erasures import Erasure
from app.domain.inflections import Inflection
from app.domain.languages import Language
from app.domain.letters import Letter
from app.domain.parties import Clearance, Party
from app.domain.postings import Posting
from app.domain.reviews import Reviewed
from app.domain.tasks import Task
from app.domain.users import Assignment, Role


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperFile:
    """A paper with the body it lies with, its dates and the letters printed of it."""

    appeal: Appeal
    body_names: Mapping[Language, str]
    deadlines: tuple[Deadline, ...]
    letters: tuple[Letter, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MatterFile:
    """A matter with its papers and files, its parties by name, and through whose hands it went."""

    case: Case
    papers: tuple[PaperFile, ...]
    files: tuple[Attachment, ...]
    hand_overs: tuple[Assignment, ...]
    parties: tuple[Party, ...]
    clearances: tuple[Clearance, ...]
    postings: tuple[Posting, ...]
    reviewed: tuple[Reviewed, ...]
    tasks: tuple[Task, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonExtract:
    """Everything about one person that who made it may see; `lines` of the log the oldest first.

    `merged` are cards of theirs that lead to this one, as they were; `tasks` those about the person and no matter.

    Matters hidden from `made_as` are not in it; `hash` is of the last line of the log.
    """

    made_on: date
    made_by: str
    made_as: Role
    office: str
    client: Client
    merged: tuple[Client, ...]
    consents: tuple[Consent, ...]
    erasures: tuple[Erasure, ...]
    inflections: tuple[Inflection, ...] = ()
    talks: tuple[Consultation, ...]
    tasks: tuple[Task, ...] = ()
    matters: tuple[MatterFile, ...]
    lines: tuple[AuditLine, ...]
    hash: str

    @property
    def readings(self) -> tuple[AuditLine, ...]:
        """Who read a sensitive matter of theirs or took an extract, and when."""
        return tuple(line for line in self.lines if line.deed in _READINGS)


_READINGS = frozenset({"cases.see_sensitive", "clients.extract", "auditing.extract"})
