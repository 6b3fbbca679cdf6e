"""A term that stands still: enforcement suspended, a labour dispute in mediation or without a commission (rules §3.5).

The days of suspension do not count (Law No. 261-IV, Art. 39(4); Labour Code, Art. 160): the last day moves on by as
many. Which terms may be suspended is said by their rows.
"""

from dataclasses import replace
from datetime import timedelta

from app.domain.codes import AppealState
from app.domain.deadlines import Explanation
from app.domain.events import Event
from app.law.calendar import WorkingCalendar
from app.law.clocks import Clock
from app.law.rule import Extender
from app.law.rules import row
from app.law.track import Track

S = AppealState


def suspended(track: Track, event: Event) -> None:
    """The terms that may be suspended stand still from this day; one that had run out stays as it is."""
    track.resumed, track.state, track.suspended = track.state, S.SUSPENDED, event
    for found in track.clocks:
        explained = found.explanation
        if explained is not None and found.open and not found.missed(event.on) and _may(explained):
            found.before, found.explanation = explained, _standing(explained)
            found.due_on = found.earliest_on = None


def resumed(track: Track, event: Event) -> None:
    """They run on; each ends as many days later as it stood still."""
    since = track.suspended.on if track.suspended is not None else event.on
    for found in track.clocks:
        before, found.before = found.before, None
        if before is not None and found.open:
            _run_on(track, found, before, event.on - since)
    track.state, track.suspended = track.resumed, None


def _run_on(track: Track, found: Clock, before: Explanation, stood: timedelta) -> None:
    later = track.attempt(found.rule, lambda: _later(before, stood, track.calendar))
    found.explanation = later
    found.due_on = found.earliest_on = later.due_on if later is not None else None


def _may(found: Explanation) -> bool:
    return row(found.rule, found.version).extension.who is Extender.SUSPENSION


def _standing(found: Explanation) -> Explanation:
    """Without a last day while it stands still."""
    bare = replace(found, length=None, unit=None, counted=(), skipped=(), alternatives=())
    return replace(bare, due_on=None, nominal_on=None, message="suspended")


def _later(before: Explanation, stood: timedelta, calendar: WorkingCalendar) -> Explanation:
    """The last day moved on by the days of suspension, and off a day off as every term (rules CNT-4)."""
    ends = (before.nominal_on or before.due_on or before.from_on) + stood
    last = calendar.next_working(ends)
    bare = replace(before, length=None, unit=None, counted=(), alternatives=(), message="resumed")
    return replace(
        bare,
        due_on=last,
        nominal_on=ends if last != ends else None,
        stood_days=before.stood_days + stood.days,
        skipped=calendar.days_off(ends, last),
        calendar=calendar.version,
        confirmed=calendar.all_confirmed(last, last),
    )
