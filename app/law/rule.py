"""What a rule of law is made of: one typed row, readable beside the Code."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.codes import Side, Unit
from app.domain.languages import Language
from app.law import laws
from app.law.laws import Law
from app.law.regimes import Edition, Regime


class Trigger(StrEnum):
    """What starts a rule's term.

    ARRIVAL at a body moves to a working day (Art. 64(3)); RECEIPT by somebody else and what is brought to a court
    (AT_COURT) count on their own day.
    """

    ARRIVAL = "arrival"
    RECEIPT = "receipt"
    AT_COURT = "at_court"
    MOTION = "motion"
    DECISION = "decision"
    NOTICE = "notice"
    SERVICE = "service"
    KNOWLEDGE = "knowledge"
    EXPIRY = "expiry"
    PLANNED_ACT = "planned_act"
    HEARING = "hearing"
    FINAL_FORM = "final_form"
    EFFECT = "effect"
    PUBLICATION = "publication"
    DEED = "deed"


class Start(StrEnum):
    """How the days are counted: from the day after the trigger, or backwards from the day before it."""

    NEXT_DAY = "next_day"
    BACKWARDS = "backwards"


class Reading(StrEnum):
    """Another way to read the provision; both dates are shown (rules CNT-4, CNT-8, CNT-9, OP-6)."""

    FIRST_DAY_COUNTS = "registration_day_counts"
    NO_ROLL_OVER = "no_roll_over"
    FROM_RECEIPT = "from_receipt"
    CALENDAR_DAYS = "calendar_days"


class Extender(StrEnum):
    """Who may extend a term."""

    NONE = "none"
    SILENT = "silent"
    HEAD = "head"
    HEAD_OR_CHIEF_OF_STAFF = "head_or_chief_of_staff"
    BODY = "body"
    ITSELF = "itself"
    COURT = "court"
    OTHER_LAW = "other_law"
    SUSPENSION = "suspension"
    RESTORATION = "restoration"


class Confidence(StrEnum):
    """How the provision is known: read, read in an old edition, second hand, general knowledge, computed."""

    READ = "E"
    READ_OLD = "E-old"
    SECOND_HAND = "P"
    GENERAL = "G"
    COMPUTED = "C"


class Doubt(StrEnum):
    """What is not certain about a row, beside its confidence; said with the date (`doubt.<code>`)."""

    ENTRY_DAY = "entry_day"
    STARTING_DAY = "starting_day"
    PLAIN_DAYS = "plain_days"
    ANALOGY = "analogy"
    NOT_A_LAW = "not_a_law"
    NOT_A_DEADLINE = "not_a_deadline"


class From(StrEnum):
    """From when the limit of an extension runs.

    DECISION: from the decision to extend; ADDED: on top of the term; TRIGGER: the whole term from its own start;
    TOTAL_OR_ADDED is disputed (rules OP-3).
    """

    DECISION = "decision"
    ADDED = "added"
    TRIGGER = "trigger"
    TOTAL_OR_ADDED = "total_or_added"


@dataclass(frozen=True, slots=True, kw_only=True)
class Extension:
    """Who may extend, by which article, and how far; `length` None: the law names no limit.

    `notice` is the rule of the term for telling about the extension, `once` that a second one does not count.
    """

    who: Extender
    article: str = ""
    length: int | None = None
    unit: Unit | None = None
    counted_from: From | None = None
    notice: str = ""
    once: bool = False


NO_EXTENSION = Extension(who=Extender.NONE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A rule of law in one version.

    `id` may name a variant, where one rule has several lengths (`CT-26:execution`); `also` is then the own name of
    the length that the bare id answers (`sending`). `version` is the wording of the Code or another law.
    `in_force_from` of another law is the date of that law unless the day it came into force is known; `former` is
    the rule that stood before (`XT-03old`). `length` None: the law fixes no term and `message` says why
    (`message.<code>`). `compared` is False where only one edition was read and the wording before it is not known to
    be the same. `readings` are the other ways to count this row, `doubts` what else is uncertain. `then` is the rule
    that starts when this term expires.
    """

    id: str
    version: Regime | Edition
    side: Side
    trigger: Trigger
    length: int | None
    unit: Unit | None
    article: str
    in_force_from: date
    in_force_to: date | None
    source: str
    law: Law = Law.APPC
    extension: Extension = NO_EXTENSION
    confidence: Confidence = Confidence.READ
    start: Start = Start.NEXT_DAY
    compared: bool = True
    readings: tuple[Reading, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    then: str = ""
    message: str = ""
    also: str = ""
    former: str = ""

    @property
    def reference(self) -> str:
        """Rule and version in one word: `AP-04@V2`."""
        return f"{self.id}@{self.version}"

    @property
    def plain_id(self) -> str:
        """The id without a variant: `CT-26` of `CT-26:execution`."""
        return self.id.partition(":")[0]

    def text_key(self, part: str) -> str:
        """The key of a text about this rule: name, trigger, sentence or consequence."""
        return f"rule.{self.id}.{part}"

    def in_force_on(self, day: date) -> bool:
        """Whether this version was in force that day."""
        return self.in_force_from <= day and (self.in_force_to is None or day <= self.in_force_to)

    def link(self, language: Language) -> str:
        """The official text of its law in that language; empty where none is known."""
        return laws.link(self.law, language)
