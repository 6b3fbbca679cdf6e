"""The engine with a memory: for many papers at once, of which a good part had the same facts on the same days.

What it remembers are the engine's own answers. Numbers and notes of facts are left out of what two papers must share:
they decide only which of two facts of one kind and hour comes first (`timeline.in_order`), and such papers are always
counted.
"""

from datetime import date

from app.domain.courses import Caution, Course, Matter
from app.domain.events import Event
from app.law.calendar import WorkingCalendar
from app.law.course import course

_MOST = 20_000


class Remembered:
    """Counts courses for one calendar, one day and one caution; remembers so many, each a few kilobytes."""

    def __init__(self, most: int = _MOST) -> None:
        """Know no course yet."""
        self._most = most
        self._known: dict[object, Course] = {}
        self._asked: tuple[WorkingCalendar, date, Caution] | None = None

    def course(self, matter: Matter, calendar: WorkingCalendar, today: date, caution: Caution) -> Course:
        """What `law.course.course` says of this matter."""
        told = (*matter.events, *matter.handed)
        if len({(event.kind, event.on) for event in told}) < len(told):
            return course(matter, calendar, today, caution)
        asked = (calendar, today, caution)
        if self._asked != asked or len(self._known) > self._most:
            self._asked = asked
            self._known.clear()
        shared = _shared(matter)
        found = self._known.get(shared)
        if found is None:
            found = self._known[shared] = course(matter, calendar, today, caution)
        return found


def _shared(matter: Matter) -> object:
    """What two matters must share to have one course."""
    named = {event.authority_id for event in matter.events} - {None}
    return (
        matter.kind,
        matter.superior,
        matter.closing,
        matter.ground,
        matter.challenged_on,
        matter.variant,
        matter.closing_above,
        tuple([matter.closings.get(key) for key in sorted(filter(None, named))]) if named else (),
        tuple([_fact(event) for event in matter.events]),
        tuple([_fact(event) for event in matter.handed]),
    )


def _fact(event: Event) -> object:
    return (
        event.kind,
        event.on,
        event.at,
        event.channel,
        event.outcome,
        event.until_on,
        event.body_due_on,
        event.authority_id,
        event.states_appeal_route,
        event.ground,
        event.exception,
        event.lacks,
    )
