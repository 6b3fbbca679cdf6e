"""The days of the samples: what happened to every invented paper, and the terms the law counts from it.

The facts stand in `resources/demo/story.toml`; a letter knows what had happened by the day it is written, no more.
"""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.domain.codes import COMPLAINT_KINDS, AppealKind, Channel, ComplaintGround, EventKind, LetterKind, Outcome
from app.domain.courses import Caution, Course, Matter
from app.domain.events import Event
from app.domain.letters import AboutAppeal
from app.law.calendar import WorkingCalendar
from app.law.course import course
from app.law.due import due
from app.services.context import Read

_ANSWERS = (EventKind.ANSWERED, EventKind.DECISION_FINAL, EventKind.APPEAL_DECIDED)
_COMPLAIN = "PC-01"
"""The client's term for a complaint (Art. 92(1))."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SamplePaper:
    """A paper of the story on a day of it: `events` are those that had happened by then.

    `to` and `above` name its bodies, `act_number` and `act_on` the decision it attacks.
    """

    key: str
    kind: AppealKind
    to: str
    case: str
    above: str = ""
    ground: ComplaintGround | None = None
    act_number: str = ""
    act_on: date | None = None
    events: tuple[Event, ...] = ()

    def last(self, *kinds: EventKind) -> Event | None:
        """The latest of these facts, or None."""
        return next((event for event in reversed(self.events) if event.kind in kinds), None)

    @property
    def answer(self) -> Event | None:
        """What was decided on it, by the body or the court."""
        return self.last(*_ANSWERS)


class SampleStory:
    """The papers and days of `story.toml`; every term is counted by the engine with the calendar given."""

    def __init__(self, read: Read, calendar: WorkingCalendar) -> None:
        self._told: dict[str, Any] = tomllib.loads(read("demo", "story.toml"))
        self._calendar = calendar

    @property
    def directory(self) -> dict[str, str]:
        """By what the story calls it, the id of a body in the shipped directory."""
        return dict(self._told["directory"])

    def day(self, name: str) -> date:
        """A day of the story that belongs to no letter."""
        on: date = self._told["days"][name]
        return on

    @property
    def talk_on(self) -> date:
        """The day of the first talk, on which the consent was given too."""
        on: date = self._told["talk"]["on"]
        return on

    def written_on(self, kind: LetterKind) -> date:
        """The day the letter is written."""
        on: date = self._told["letters"][kind]["on"]
        return on

    def about(self, kind: LetterKind) -> SamplePaper:
        """The paper a letter is, or is about, as it stood that day."""
        told = self._told["letters"][kind]
        return self.paper(told["paper"], told["on"])

    def paper(self, key: str, today: date) -> SamplePaper:
        """A paper as it stood on a day."""
        told = self._told["papers"][key]
        act = told.get("act", {})
        ground = told.get("ground")
        return SamplePaper(
            key=key,
            kind=AppealKind(told["kind"]),
            to=told["to"],
            case=self._case(key),
            above=told.get("above", ""),
            ground=ComplaintGround(ground) if ground else None,
            act_number=act.get("number", ""),
            act_on=act.get("on"),
            events=tuple(event for event in _events(told.get("events", ())) if event.on <= today),
        )

    def earlier(self, key: str, today: date) -> tuple[SamplePaper, ...]:
        """The papers that one follows, the oldest first."""
        before = self._told["papers"][key].get("follows")
        return (*self.earlier(before, today), self.paper(before, today)) if before else ()

    def course(self, paper: SamplePaper, today: date) -> Course:
        """Where a paper stands that day."""
        matter = Matter(kind=paper.kind, events=paper.events, ground=paper.ground)
        return course(matter, self._calendar, today, Caution())

    def facts(self, paper: SamplePaper, today: date) -> AboutAppeal:
        """The number and days of a paper that letters about it name."""
        registered, preliminary = paper.last(EventKind.REGISTERED), paper.last(EventKind.PRELIMINARY_DECISION)
        return AboutAppeal(
            number=registered.number if registered else "",
            filed_on=_day(paper.last(EventKind.FILED)),
            registered_on=_day(registered),
            preliminary_number=preliminary.number if preliminary else "",
            preliminary_on=_day(preliminary),
            hearing_on=_day(paper.last(EventKind.HEARING_HELD)),
            protocol_on=_day(paper.last(EventKind.PROTOCOL_RECEIVED)),
            missed_on=self._missed(paper, today),
        )

    def _missed(self, paper: SamplePaper, today: date) -> date | None:
        """The last day of the term of a complaint that is written after it (Art. 92)."""
        before = self.earlier(paper.key, today)
        if paper.kind not in COMPLAINT_KINDS or not before or before[-1].answer is None:
            return None
        last = due(_COMPLAIN, before[-1].answer.on, None, None, self._calendar).due_on
        return last if last is not None and last < today else None

    def _case(self, key: str) -> str:
        told = self._told["papers"][key]
        return str(told.get("case") or (self._case(told["follows"]) if "follows" in told else ""))


def _events(told: list[dict[str, Any]]) -> Iterator[Event]:
    for number, one in enumerate(told, start=1):
        yield Event(
            id=number,
            kind=EventKind(one["kind"]),
            on=one["on"],
            number=one.get("number", ""),
            channel=Channel(one["channel"]) if "channel" in one else None,
            outcome=Outcome(one["outcome"]) if "outcome" in one else None,
            states_appeal_route=one.get("states_appeal_route"),
        )


def _day(event: Event | None) -> date | None:
    return event.on if event is not None else None
