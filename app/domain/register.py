"""The register: long lists of one noun, asked in one line, in an order somebody chose."""

from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.languages import Language
from app.domain.questions import Field, Question


class Noun(StrEnum):
    """What the register lists."""

    APPEALS = "appeals"
    CONSULTATIONS = "consultations"
    CASES = "cases"
    CLIENTS = "clients"


PERSONAL = frozenset({Field.CLIENT, Field.IIN, Field.PHONE})
FIELDS = {
    Noun.APPEALS: PERSONAL
    | {Field.BODY, Field.STATUS, Field.DUE, Field.KIND, Field.TOPIC, Field.NUMBER, Field.VOLUNTEER},
    Noun.CONSULTATIONS: PERSONAL | {Field.TOPIC, Field.DATE, Field.CONTACT, Field.CHANNEL, Field.VOLUNTEER},
    Noun.CASES: PERSONAL
    | {
        Field.BODY,
        Field.STATUS,
        Field.DUE,
        Field.KIND,
        Field.TOPIC,
        Field.NUMBER,
        Field.VOLUNTEER,
        Field.DATE,
        Field.CLOSED,
    },
    Noun.CLIENTS: PERSONAL,
}
"""What can be asked about each noun; a question with another field has no answer there."""

NEWEST = ""
"""The order every list begins with."""
ORDERS = {
    Noun.APPEALS: ("number", "client", "subject", "kind", "body", "registration", "topic", "volunteer", "due"),
    Noun.CONSULTATIONS: ("held", "client", "topic", "channel", "minutes", "contact", "volunteer", "question"),
    Noun.CASES: ("due", "number", "client", "title", "topic", "opened", "closed", "volunteer"),
    Noun.CLIENTS: ("name", "iin", "phone", "open_cases"),
}
"""By what each list can be ordered besides the newest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """One look at the register: of which noun, what is asked, in which order.

    `grouped` puts papers under the headings of their status. `ranked` are the codes of the column ordered by, in the
    order of their words in the language of the screen; `language` is asked for where bodies are ordered by name.
    """

    noun: Noun = Noun.APPEALS
    question: Question = field(default_factory=Question)
    order: str = NEWEST
    descending: bool = False
    grouped: bool = False
    ranked: tuple[str, ...] = ()
    language: Language | None = None

    @property
    def has_answer(self) -> bool:
        """Whether every field asked about is one of this noun."""
        return all(condition.field in FIELDS[self.noun] for condition in self.question.conditions)


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedFilter:
    """A question somebody keeps in the side bar, as it was typed."""

    id: int
    name: str
    noun: Noun
    typed: str
    order: str = NEWEST
    descending: bool = False
    grouped: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """Where a line holds what is looked for: the code of the place (`found_in.<code>`), words around it, their marks.

    A mark is the beginning and the length of a word in `text`; there is no text where it must not be shown.
    """

    place: str
    text: str = ""
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A part of a list under its own heading: the code of its status and how many lines."""

    code: str
    count: int
