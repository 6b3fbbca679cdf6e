"""The heart: what an appeal is, what happened, the calendar and today give its course (rules §4).

State, every date with its reasons, lawful next steps, warnings. Pure: the same facts in any order of entry give the
same course. Deemed refusal is computed on the day after the body's last day, never typed (Art. 91(2), 100(5)).
"""

from collections.abc import Mapping
from datetime import date, timedelta

from app.domain.codes import COMPLAINT_KINDS
from app.domain.courses import Caution, Course, Matter
from app.domain.deadlines import Deadline
from app.domain.events import Event
from app.law.calendar import WorkingCalendar
from app.law.chain import taken_over
from app.law.clocks import Clock
from app.law.extensions import out_of_order
from app.law.machines import machine_of
from app.law.outlook import internal_day
from app.law.running import forbidden
from app.law.timeline import in_order
from app.law.track import Track

_DAY = timedelta(days=1)


def course(matter: Matter, calendar: WorkingCalendar, today: date, caution: Caution) -> Course:
    """The course of one appeal on a day; never raises for facts a person may enter."""
    track = Track(matter=matter, calendar=calendar, today=today, complaint=matter.kind in COMPLAINT_KINDS)
    for event in in_order((*matter.events, *taken_over(track)), machine_of(track).opening):
        _read(track, event)
    machine = machine_of(track)
    possible = tuple(kind for kind, passage in machine.passages.items() if track.state in passage.states)
    machine.ahead(track)
    records = {id(found): found.deadline(today, internal_day(track, found, caution)) for found in track.clocks}
    settled, steps = machine.settled(track), machine.steps(track)
    unlawful = forbidden(track, machine.bans, frozenset(step.code for step in steps))
    return Course(
        state=track.state,
        deadlines=tuple(records.values()),
        steps=steps,
        warnings=tuple(track.warnings),
        answer=_record(track.answer, records),
        pending=None if settled else _record(machine.pending(track), records),
        settled=settled,
        valid_through=min((day for day in track.watched if day >= today), default=None),
        forbidden=unlawful,
        possible=possible,
    )


def _read(track: Track, event: Event) -> None:
    """Let one event do its work, or say why it does not fit."""
    if event.on > track.today:
        track.warn("event_in_future", event=f"@event.{event.kind}", on=event.on)
        track.watched.append(event.on - _DAY)
    machine = machine_of(track)
    passage = machine.passages.get(event.kind)
    if passage is None:
        track.warn("event_not_for_kind", event=f"@event.{event.kind}", on=event.on)
    elif track.state in passage.states:
        passage.handle(track, event)
        track.seen.add(event.kind)
        _compare(track, event)
    elif track.state in machine.open:
        out_of_order(track, event)
    else:
        track.warn("event_after_end", event=f"@event.{event.kind}", on=event.on)


def _compare(track: Track, event: Event) -> None:
    """Set the date the body states beside the statutory one."""
    stated, answer = event.body_due_on, track.answer
    if stated is None or answer is None or answer.explanation is None or stated == answer.due_on:
        return
    others = {answer.explanation.due_on, *(other.due_on for other in answer.explanation.alternatives)}
    code = "body_date_other_reading" if stated in others else "body_date_differs"
    track.warn(code, stated=stated, due=answer.due_on)


def _record(clock: Clock | None, records: Mapping[int, Deadline]) -> Deadline | None:
    return None if clock is None else records[id(clock)]
