"""Which open dates would move with a calendar, old beside new, and because of which days; reads only."""

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date

from app.db import appeals, boards, deadlines
from app.db.boards import Look
from app.db.database import Transaction
from app.domain.appeals import AppealRow
from app.domain.calendar import MovedDate
from app.domain.codes import DeadlineStatus
from app.domain.courses import Course
from app.domain.deadlines import Deadline
from app.law.calendar import WorkingCalendar
from app.law.calendar_layers import changes, first_difference, shifted
from app.services.courses import Courses

Progress = Callable[[int, int], None]
"""Told how many of how many appeals were looked at."""

_Key = tuple[str, int]
_PORTION = 100


def moved_dates(
    tx: Transaction,
    courses: Courses,
    calendars: tuple[WorkingCalendar, WorkingCalendar],
    look: Look,
    progress: Progress | None,
) -> tuple[MovedDate, ...]:
    """Every date open before or after that is another one after, by its new day; of the appeals `look` holds."""
    before, after = calendars
    first = first_difference(before, after)
    touched = deadlines.touching(tx, first) if first is not None else []
    days = shifted(changes(before, after))
    moved: list[MovedDate] = []
    for start in range(0, len(touched), _PORTION):
        keys = touched[start : start + _PORTION]
        papers = appeals.of_keys(tx, keys)
        old = {found.appeal.id: found.course for found in courses.count(tx, papers, look.on, before)}
        new = {found.appeal.id: found.course for found in courses.count(tx, papers, look.on, after)}
        for row in boards.of_keys(tx, keys, look):
            moved.extend(_of_appeal(row, old[row.id], new[row.id], days))
        if progress is not None:
            progress(min(start + _PORTION, len(touched)), len(touched))
    return tuple(sorted(moved, key=lambda date_: (date_.new_on or date_.old_on or date.max, date_.appeal_id)))


def _of_appeal(row: AppealRow, old: Course, new: Course, days: tuple[date, ...]) -> Iterator[MovedDate]:
    """The dates of one appeal that are not the same, in the order they began."""
    before, after = _numbered(old), _numbered(new)
    for key in {**before, **after}:
        one, other = before.get(key), after.get(key)
        known = [found for found in (one, other) if found is not None]
        old_on, new_on = (found.due_on if found else None for found in (one, other))
        if old_on != new_on and any(_is_open(found, course) for found, course in ((one, old), (other, new))):
            yield MovedDate(
                appeal_id=row.id,
                case_number=row.case_number,
                subject=row.subject,
                client_name=row.client_name,
                rule=key[0],
                side=known[0].side,
                old_on=old_on,
                new_on=new_on,
                because=_within(known, days),
            )


def _is_open(found: Deadline | None, course: Course) -> bool:
    """Running, or missed by the body while its answer is still awaited."""
    if found is None:
        return False
    awaited = found.status is DeadlineStatus.MISSED and course.settled is None
    return found.status is DeadlineStatus.RUNNING or awaited


def _numbered(found: Course) -> dict[_Key, Deadline]:
    """The deadlines by rule and by how many of it came before: a restarted term is a second one."""
    seen: Counter[str] = Counter()
    numbered = {}
    for deadline in found.deadlines:
        numbered[deadline.rule, seen[deadline.rule]] = deadline
        seen[deadline.rule] += 1
    return numbered


def _within(known: list[Deadline], days: tuple[date, ...]) -> tuple[date, ...]:
    """The changed days from the trigger to the later of the two dates."""
    starts = [found.explanation.from_on for found in known if found.explanation is not None]
    ends = [found.due_on for found in known if found.due_on is not None]
    first, last = min(starts, default=date.min), max(ends, default=date.max)
    within = tuple(day for day in days if min(first, last) <= day <= max(first, last))
    return within or days
