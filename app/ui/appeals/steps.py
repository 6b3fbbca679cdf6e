"""What the button of a lawful step does: the engine gives the code of the step, the page its deed."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from app.domain.codes import EventKind
from app.domain.courses import Course, Step
from app.ui.words import Words


class Deed(StrEnum):
    """What a step's button opens."""

    LETTER = "letter"
    RECORD = "record"
    COMPLAIN = "complain"
    FOLLOW = "follow"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """A deed and, for `RECORD`, the event to write down."""

    deed: Deed
    event: EventKind | None = None


_NOTHING = Way(deed=Deed.NOTHING)
_COMPLAIN = Way(deed=Deed.COMPLAIN)
_WAYS: dict[str, Way] = {
    "file": Way(deed=Deed.LETTER),
    "record_registration": Way(deed=Deed.RECORD, event=EventKind.REGISTERED),
    "record_second_registration": Way(deed=Deed.RECORD, event=EventKind.REGISTERED),
    "await_answer": Way(deed=Deed.RECORD, event=EventKind.ANSWERED),
    "await_decision": Way(deed=Deed.RECORD, event=EventKind.ANSWERED),
    "await_forwarding": Way(deed=Deed.RECORD, event=EventKind.FORWARDED),
    "cure_defects": Way(deed=Deed.RECORD, event=EventKind.DEFECTS_CURED),
    "object": Way(deed=Deed.RECORD, event=EventKind.OBJECTION_SENT),
    "ask_oral_hearing": Way(deed=Deed.RECORD, event=EventKind.OBJECTION_SENT),
    "complain_decision": _COMPLAIN,
    "complain_silence": _COMPLAIN,
    "complain_with_restoration": _COMPLAIN,
    "follow_complaint": Way(deed=Deed.FOLLOW),
    "withdraw": Way(deed=Deed.RECORD, event=EventKind.WITHDRAWN),
    "close": Way(deed=Deed.RECORD, event=EventKind.CLOSED),
    "reopen": Way(deed=Deed.RECORD, event=EventKind.REOPENED),
}


def way(step: Step) -> Way:
    """What the button of a step does; steps before a court have no button yet, only their last day."""
    return _WAYS.get(step.code, _NOTHING)


def expected(course: Course) -> Step | None:
    """The one step the page offers first: the marked one, else the first."""
    marked = (step for step in course.steps if step.expected)
    return next(marked, course.steps[0] if course.steps else None)


def others(course: Course) -> tuple[Step, ...]:
    """The lawful steps beside the expected one."""
    first = expected(course)
    return tuple(step for step in course.steps if step is not first)


def button(step: Step, words: Words) -> str:
    """The words of a step's button; empty where there is nothing to open."""
    chosen = way(step)
    if chosen.deed is Deed.RECORD:
        said = QCoreApplication.translate("steps", "Write down: {event}")
        return said.format(event=words.code("event", chosen.event or ""))
    return {
        Deed.LETTER: QCoreApplication.translate("steps", "Make the letter"),
        Deed.COMPLAIN: QCoreApplication.translate("steps", "Write the complaint"),
        Deed.FOLLOW: QCoreApplication.translate("steps", "Open the complaint"),
    }.get(chosen.deed, "")


def sentence(step: Step, words: Words) -> str:
    """The step as one sentence, with its last day where it has one."""
    said = words.say(f"step.{step.code}")
    if step.last_day is None:
        return said
    last = QCoreApplication.translate("steps", "{step}. Last day: {date}")
    return last.format(step=said, date=words.date(step.last_day))
