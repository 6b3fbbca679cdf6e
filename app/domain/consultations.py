"""One talk at the desk, on the phone or in a village; may be anonymous and still counts."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from app.domain.codes import Channel, Need, Topic
from app.domain.languages import Language
from app.domain.lengths import overlong
from app.domain.problems import Problem, Severity

LONGEST_TALK_MINUTES = 24 * 60


class TalkResult(StrEnum):
    """What came of a talk; of an older one nobody said."""

    EXPLAINED = "explained"
    APPEAL_TO_MAKE = "appeal_to_make"
    REFERRED = "referred"
    COMES_AGAIN = "comes_again"
    NOT_OURS = "not_ours"


class DocumentShown(StrEnum):
    """Which paper that proves a group of Art. 26 of the legal-aid law was seen: its kind, never its number or copy."""

    PENSION = "pension"
    DISABILITY = "disability"
    LARGE_FAMILY = "large_family"
    LOW_INCOME = "low_income"
    BIRTH = "birth"
    KANDAS = "kandas"
    REFUGEE = "refugee"
    VETERAN = "veteran"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsultationDraft:
    """What the consultation form holds; `client_id` None means anonymous, `visit_id` names the visit it was held on."""

    client_id: int | None = None
    held_on: date | None = None
    channel: Channel = Channel.IN_PERSON
    language: Language = Language.KAZAKH
    needs: frozenset[Need] = field(default_factory=frozenset)
    topic: Topic = Topic.OTHER
    question: str = ""
    advice: str = ""
    minutes: int = 0
    next_contact_on: date | None = None
    visit_id: int | None = None
    result: TalkResult | None = None
    document_shown: DocumentShown | None = None

    def problems(self, today: date) -> tuple[Problem, ...]:
        """What keeps this talk from being saved, and what looks odd."""
        found = []
        if self.held_on is None:
            found.append(Problem(code="date_empty", field="held_on"))
        elif self.held_on > today:
            found.append(Problem(code="date_in_future", field="held_on"))
        if not self.question.strip():
            found.append(Problem(code="question_empty", field="question"))
        if not 0 <= self.minutes <= LONGEST_TALK_MINUTES:
            found.append(Problem(code="minutes_impossible", field="minutes"))
        if self.next_contact_on is not None and self.next_contact_on < today:
            found.append(Problem(code="next_contact_past", field="next_contact_on", severity=Severity.WARNING))
        return (*found, *overlong(self))


@dataclass(frozen=True, slots=True, kw_only=True)
class Consultation:
    """One talk as written down by `volunteer`, the name of the user; `visit` is the place of its visit."""

    id: int
    uid: str
    version: int
    client_id: int | None
    case_id: int | None
    held_on: date
    channel: Channel
    language: Language
    needs: frozenset[Need]
    topic: Topic
    question: str
    advice: str
    minutes: int
    next_contact_on: date | None
    volunteer: str
    visit_id: int | None = None
    visit: str = ""
    result: TalkResult | None = None
    document_shown: DocumentShown | None = None

    def draft(self) -> ConsultationDraft:
        """What the form shows when this talk is opened again."""
        return ConsultationDraft(
            client_id=self.client_id,
            held_on=self.held_on,
            channel=self.channel,
            language=self.language,
            needs=self.needs,
            topic=self.topic,
            question=self.question,
            advice=self.advice,
            minutes=self.minutes,
            next_contact_on=self.next_contact_on,
            visit_id=self.visit_id,
            result=self.result,
            document_shown=self.document_shown,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsultationRow:
    """A line in the list of consultations; `client_name` is empty for an anonymous talk."""

    id: int
    held_on: date
    client_name: str
    topic: Topic
    channel: Channel
    question: str
    minutes: int
    next_contact_on: date | None
    case_id: int | None
    volunteer: str = ""
