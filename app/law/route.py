"""The way from an appeal to cassation, counted ahead: what the engine says if everybody uses the whole of their term.

An appeal, the complaint about it (Art. 91, 92), the claim (Art. 132-136), the appeal and the cassation in court
(Art. 168, 169). A stage ahead is a matter thought of: filed on the client's last day, not answered until the body's.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.domain.codes import AppealKind, DeadlineStatus, EventKind, Side
from app.domain.courses import Caution, Course, Matter
from app.domain.deadlines import Deadline
from app.domain.events import Event
from app.domain.routes import Route, RouteStage, Standing
from app.law.calendar import WorkingCalendar
from app.law.chain import handed_on
from app.law.course import course

_A, _K = AppealKind, EventKind
_DAY = timedelta(days=1)
_DECIDED = {
    _A.CLAIM_CHALLENGE: _K.DECISION_FINAL,
    _A.CLAIM_COMPEL: _K.DECISION_FINAL,
    _A.COURT_APPEAL: _K.APPEAL_DECIDED,
}
_LEADS = {
    **dict.fromkeys(("PC-01", "PC-02", "PC-03"), _A.COMPLAINT),
    **dict.fromkeys(("CT-01", "CT-02", "CT-07", "CT-09"), _A.CLAIM_CHALLENGE),
    **dict.fromkeys(("CT-19", "CT-21"), _A.COURT_APPEAL),
    "CT-24": _A.CASSATION,
}
"""To which paper a term of the client leads."""
_OPEN = {DeadlineStatus.RUNNING, DeadlineStatus.MISSED}


@dataclass(frozen=True, slots=True, kw_only=True)
class Passed:
    """A paper that is written: what the engine was asked about it, and its answer."""

    appeal_id: int
    matter: Matter
    course: Course


def route(papers: Sequence[Passed], calendar: WorkingCalendar, today: date, caution: Caution) -> Route:
    """The stages of this chain of papers, the first one first, and those that may follow the last."""
    *before, last = papers
    ahead = tuple(_ahead(last, calendar, today, caution))
    settled = last.course.settled is not None and not ahead
    stages = [
        *(_stage(one, Standing.DONE) for one in before),
        _stage(last, Standing.DONE if settled else Standing.NOW),
        *(stage for _, stage in ahead),
    ]
    for place, (term, _) in enumerate(ahead, start=len(before)):
        stages[place] = replace(stages[place], client=term)
    return Route(stages=tuple(stages), settled=settled)


def _stage(one: Passed, standing: Standing) -> RouteStage:
    filed = min((event.on for event in one.matter.events if event.kind is _K.FILED), default=None)
    return RouteStage(
        kind=one.matter.kind,
        standing=standing,
        begun_on=filed,
        answer=one.course.answer,
        appeal_id=one.appeal_id,
    )


def _ahead(
    last: Passed, calendar: WorkingCalendar, today: date, caution: Caution
) -> Iterator[tuple[Deadline, RouteStage]]:
    """Each stage to come with the client's term that leads to it, as long as the engine can date one."""
    matter, asked = last.matter, last.course
    while (term := _onward(asked := _passed(matter, asked, calendar, caution))) is not None:
        kind = _LEADS[term.rule]
        if term.due_on is None:
            yield term, RouteStage(kind=kind, standing=Standing.TO_COME, begun_on=None)
            return
        filed_on = max(term.due_on, today)
        filed = tuple(Event(kind=fact, on=filed_on) for fact in (_K.FILED, _K.REGISTERED))
        matter = Matter(
            kind=kind,
            events=filed,
            superior=matter.superior,
            closing=matter.closing,
            handed=handed_on(kind, asked),
        )
        asked = course(matter, calendar, filed_on, caution)
        yield term, RouteStage(kind=kind, standing=Standing.TO_COME, begun_on=filed_on, answer=asked.answer)


def _passed(matter: Matter, asked: Course, calendar: WorkingCalendar, caution: Caution) -> Course:
    """The same paper on the day after the body's last day: silent, or, in a court, decided on that day."""
    answer = asked.answer
    if answer is None or answer.due_on is None or answer.met_on is not None or _onward(asked) is not None:
        return asked
    decided = _DECIDED.get(matter.kind)
    if decided is not None:
        matter = replace(matter, events=(*matter.events, Event(kind=decided, on=answer.due_on)))
    return course(matter, calendar, answer.due_on + _DAY, caution)


def _onward(asked: Course) -> Deadline | None:
    """The client's term that is open and leads on."""
    for found in asked.deadlines:
        if found.rule in _LEADS and found.side is Side.CLIENT and found.status in _OPEN:
            return found
    return None
