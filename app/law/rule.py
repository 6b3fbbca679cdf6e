"""What a rule of law is made of: one typed row, readable beside the Code."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.codes import Side, Unit
from app.domain.languages import Language
from app.law.regimes import Regime

_LINKS = {
    Language.KAZAKH: "https://adilet.zan.kz/kaz/docs/K2000000350",
    Language.RUSSIAN: "https://adilet.zan.kz/rus/docs/K2000000350",
    Language.ENGLISH: "https://adilet.zan.kz/eng/docs/K2000000350",
}
"""The official text of the Code by language."""


class Trigger(StrEnum):
    """What starts a rule's term; ARRIVAL at a body moves to a working day (Art. 64(3))."""

    ARRIVAL = "arrival"
    DECISION = "decision"
    NOTICE = "notice"
    SERVICE = "service"
    KNOWLEDGE = "knowledge"
    EXPIRY = "expiry"
    PLANNED_ACT = "planned_act"


class Start(StrEnum):
    """How the days are counted: from the day after the trigger, or backwards from the day before it."""

    NEXT_DAY = "next_day"
    BACKWARDS = "backwards"


class Reading(StrEnum):
    """Another way to read the provision; both dates are shown (rules CNT-9, OP-6, regimes)."""

    FIRST_DAY_COUNTS = "registration_day_counts"
    NO_ROLL_OVER = "no_roll_over"


class Extender(StrEnum):
    """Who may extend a term."""

    NONE = "none"
    SILENT = "silent"
    HEAD = "head"
    HEAD_OR_CHIEF_OF_STAFF = "head_or_chief_of_staff"
    BODY = "body"
    RESTORATION = "restoration"


class Confidence(StrEnum):
    """How the provision is known: read, read in an old edition, second hand, general knowledge, computed."""

    READ = "E"
    READ_OLD = "E-old"
    SECOND_HAND = "P"
    GENERAL = "G"
    COMPUTED = "C"


class From(StrEnum):
    """From when the limit of an extension runs; TOTAL_OR_ADDED is disputed (rules OP-3)."""

    DECISION = "decision"
    TOTAL_OR_ADDED = "total_or_added"


@dataclass(frozen=True, slots=True, kw_only=True)
class Extension:
    """Who may extend, by which article, and how far; `length` None: the law names no limit."""

    who: Extender
    article: str = ""
    length: int | None = None
    unit: Unit | None = None
    counted_from: From | None = None


NO_EXTENSION = Extension(who=Extender.NONE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A rule of law in one version.

    `length` None: the law fixes no term and `message` says why (`message.<code>`). `compared` is False where only
    one edition was read and the wording before it is not known to be the same. `readings` are the other ways to
    count this row. `then` is the rule that starts when this term expires.
    """

    id: str
    version: Regime
    side: Side
    trigger: Trigger
    length: int | None
    unit: Unit | None
    article: str
    in_force_from: date
    in_force_to: date | None
    extension: Extension
    source: str
    confidence: Confidence
    start: Start = Start.NEXT_DAY
    compared: bool = True
    readings: tuple[Reading, ...] = ()
    then: str = ""
    message: str = ""

    @property
    def reference(self) -> str:
        """Rule and version in one word: `AP-04@V2`."""
        return f"{self.id}@{self.version}"

    def text_key(self, part: str) -> str:
        """The key of a text about this rule: name, trigger, sentence or consequence."""
        return f"rule.{self.id}.{part}"

    def in_force_on(self, day: date) -> bool:
        """Whether this version was in force that day."""
        return self.in_force_from <= day and (self.in_force_to is None or day <= self.in_force_to)

    def link(self, language: Language) -> str:
        """The official text of the Code in that language."""
        return _LINKS[language]
