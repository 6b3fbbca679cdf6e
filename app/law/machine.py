"""What a group of kinds may go through, as data: events and what they do, steps, what is unlawful (rules §4).

A machine is a table one can read beside the Code. `Deed` is an event and what it does, `Offer` a lawful step of a
state, `Ban` what may not be done, `Lapse` what time alone does. `law.running` reads these tables.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.codes import AppealState, EventKind, LetterKind, Timeliness
from app.domain.courses import Step
from app.domain.events import Event
from app.domain.grounds import Variant
from app.law.clocks import Clock
from app.law.track import Track

ANSWER, CLIENT = "answer", "client"
"""Instead of a rule: the body's main term, the client's main term."""


@dataclass(frozen=True, slots=True)
class By:
    """A rule that differs by what the matter is about."""

    usual: str
    special: Mapping[Variant, str]


Ref = str | By
"""The rule of a term or a note, by its id, or by what the matter is about."""


def rule_of(ref: Ref, track: Track) -> str:
    """The id of the rule for this matter; empty where the law read names none."""
    return ref if isinstance(ref, str) else ref.special.get(track.matter.variant, ref.usual)


@dataclass(frozen=True, slots=True)
class Passage:
    """From which states an event leads on, and what it does."""

    states: frozenset[AppealState]
    handle: Callable[[Track, Event], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """What an event does in these states.

    It `meets` terms whose deed was awaited, `ends` all others when the body or court is done with the matter, `files`
    a paper (every term of the client is met, late or not), `drops` terms that another paper turned out to have,
    `starts` terms, of which one may be the main term of the body (`answer`) or of the client (`client`), and goes
    `to` a state. `keeps` are terms that run on whatever is filed or ended. `set_by_it`: the day the body or court
    named is the last day of what it starts. `then` does what does not fit in a table.
    """

    states: frozenset[AppealState]
    to: AppealState | None = None
    files: bool = False
    drops: tuple[str, ...] = ()
    meets: tuple[str, ...] = ()
    ends: bool = False
    keeps: tuple[str, ...] = ()
    starts: tuple[Ref, ...] = ()
    answer: Ref = ""
    client: Ref = ""
    set_by_it: bool = False
    then: Callable[[Track, Event], None] | None = None


class When(StrEnum):
    """When a step is offered, by the term it depends on: always, while it runs, once it is missed, before it began."""

    ALWAYS = "always"
    IN_TERM = "in_term"
    MISSED = "missed"
    NO_TERM = "no_term"


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A lawful step of a state; `term` gives its last day (`ANSWER`, `CLIENT` or a rule), `rule` its ground.

    `late` is the code of the step once its term is missed: nobody can keep that day any more. `notes` are facts to
    mind; they too may differ by what the matter is about.
    """

    code: str
    term: Ref = ""
    when: When = When.ALWAYS
    late: str = ""
    rule: Ref = ""
    letters: tuple[LetterKind, ...] = ()
    notes: tuple[Ref, ...] = ()
    only: Callable[[Track], bool] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ban:
    """What is unlawful in these states and why; until the last day of `term`, where there is one."""

    code: str
    why: str
    states: frozenset[AppealState]
    term: Ref = ""
    only: Callable[[Track], bool] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Lapse:
    """What time alone does: the term missed in these states leads `to` a state, and starts a term of the client."""

    states: frozenset[AppealState]
    to: AppealState
    term: Ref = ANSWER
    client: Ref = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """The course of a group of kinds.

    `open` are the states in which the paper is not yet finished, `opening` the events before its filing. `ahead` does
    what follows from the day itself, `steps` are the lawful ones, `pending` is the term everybody waits for, `settled`
    says that nobody waits any more.
    """

    passages: Mapping[EventKind, Passage]
    open: frozenset[AppealState]
    ahead: Callable[[Track], None]
    steps: Callable[[Track], tuple[Step, ...]]
    pending: Callable[[Track], Clock | None]
    settled: Callable[[Track], Timeliness | None]
    bans: tuple[Ban, ...] = ()
    opening: frozenset[EventKind] = field(init=False)

    def __post_init__(self) -> None:
        """The events that come before the paper is filed are `opening`: they lead on from the draft alone."""
        drafts = {AppealState.DRAFT}
        early = frozenset(kind for kind, way in self.passages.items() if way.states == drafts)
        object.__setattr__(self, "opening", early - {EventKind.FILED})

    @property
    def events(self) -> frozenset[EventKind]:
        """The events that can happen in this course."""
        return frozenset(self.passages)
