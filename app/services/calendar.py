"""What a person can do with the calendar: look first at what would move, then accept; confirm; close the office."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from app.db import calendar
from app.db.database import Transaction
from app.domain.audit import differences
from app.domain.calendar import (
    CalendarReminder,
    ClosedDay,
    ClosureDraft,
    DayDeed,
    DayDraft,
    KeptVersion,
    MovedDate,
)
from app.domain.errors import NotFound
from app.domain.problems import Problem
from app.exchange.calendar_files import LeftOut, read_calendar
from app.law.calendar import CalendarDay, CalendarYear, WorkingCalendar
from app.law.calendar_layers import (
    ConfirmedYear,
    DayChange,
    OfficeDay,
    changes,
    first_difference,
    layered,
    objections,
    office_days,
    partners,
    shifted,
    taken_days,
)
from app.services.calendar_moves import Progress, moved_dates
from app.services.context import Context, Deed, demand_reason, demand_sound
from app.services.courses import Courses

_DECEMBER = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A change not made yet: days and years of the office to keep, and those to forget."""

    deed: str
    reason: str
    days: tuple[OfficeDay, ...] = ()
    forgotten_days: tuple[date, ...] = ()
    years: tuple[int, ...] = ()
    forgotten_years: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FilePlan:
    """What a file would change, and what of it was not taken."""

    plan: Plan
    read: int
    left_out: tuple[LeftOut, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What a plan would do: the days it changes, and every open date that would move; nothing is written."""

    plan: Plan
    days: tuple[DayChange, ...]
    moved: tuple[MovedDate, ...]


class Calendar:
    """The working calendar of this office, on top of the one the program came with."""

    def __init__(self, context: Context, courses: Courses, read: Callable[..., str]) -> None:
        self._context = context
        self._courses = courses
        self._read = read

    def take_up(self) -> None:
        """Let the context count with what this file knows of the calendar."""
        with self._context.database.read() as tx:
            self._context.calendar = self._current(tx)

    def year(self, year: int) -> CalendarYear:
        """The days of a year that are not as the weekday says; raises `YearWithoutCalendar`."""
        return self._context.calendar.year(year)

    def years(self) -> tuple[int, ...]:
        """The years the calendar covers."""
        known = self._context.calendar
        return tuple(range(known.first_year, known.last_year + 1))

    def working_days(self, year: int) -> int:
        """How many days of a year are worked; raises `YearWithoutCalendar`."""
        self._context.calendar.year(year)
        return len(self._context.calendar.working_days(date(year, 1, 1), date(year, 12, 31)))

    def confirmation(self, year: int) -> ConfirmedYear | None:
        """Who of this office confirmed a year, when and by what; None when nobody did."""
        with self._context.database.read() as tx:
            return next((found for found in calendar.years(tx) if found.year == year), None)

    def own_days(self) -> tuple[OfficeDay, ...]:
        """The days this office knows otherwise than the shipped calendar, with who, when and why."""
        with self._context.database.read() as tx:
            return calendar.days(tx)

    def versions(self) -> tuple[KeptVersion, ...]:
        """Every calendar dates were counted with, the newest first."""
        with self._context.database.read() as tx:
            return calendar.versions(tx)

    def of_version(self, version: str) -> WorkingCalendar:
        """The calendar a kept result was counted with; raises `NotFound`, UserError("file_damaged")."""
        with self._context.database.read() as tx:
            return calendar.version(tx, version)

    def reminder(self) -> CalendarReminder | None:
        """The year to confirm: from December on the next one, and this one for as long as nobody has."""
        today, known = self._context.today(), self._context.calendar
        wanted = (today.year, today.year + 1) if today.month == _DECEMBER else (today.year,)
        for year in wanted:
            if year not in known.confirmed_years:
                return CalendarReminder(year=year, covered=known.covers(year))
        return None

    def problems(self, draft: DayDraft) -> tuple[Problem, ...]:
        """What keeps a change from being made: what is missing, and what the calendar says against it."""
        return (*draft.problems(self._context.today()), *objections(draft, self._context.calendar))

    def plan_day(self, draft: DayDraft) -> Plan:
        """The plan of one change; raises `DraftRejected`, and `NotFound` for a day the office did not change."""
        demand_sound(self.problems(draft))
        if draft.deed is not DayDeed.RESTORE or draft.on is None:
            days = office_days(draft, self._context.calendar)
            return Plan(deed="calendar.change", reason=draft.reason.strip(), days=days)
        own = self.own_days()
        if draft.on not in {day.on for day in own}:
            raise NotFound("calendar", draft.on)
        return Plan(deed="calendar.restore", reason=draft.reason.strip(), forgotten_days=partners(draft.on, own))

    def plan_year(self, year: int, reason: str, *, confirmed: bool = True) -> Plan:
        """The plan to confirm a year, or to take that back; raises `DraftRejected`, `YearWithoutCalendar`."""
        found = self._context.calendar.year(year)
        demand_reason(reason)
        if not confirmed:
            return Plan(deed="calendar.doubt", reason=reason.strip(), forgotten_years=(year,))
        ours = {day.on: day for day in self.own_days()}
        doubtful = tuple(replace(ours[day.on], confirmed=True) for day in found.days if day.on in ours)
        return Plan(deed="calendar.confirm", reason=reason.strip(), days=doubtful, years=(year,))

    def plan_file(self, name: str, content: bytes) -> FilePlan:
        """The plan of a CSV or ICS file: days that differ are taken, days it does not name stay.

        Raises UserError: calendar_file_unreadable, calendar_file_empty, calendar_gap, calendar_year_thin.
        """
        found = read_calendar(name, content, self._read("law", "day_names.csv"))
        plan = Plan(deed="calendar.import", reason=name, days=taken_days(found.days, self._context.calendar))
        return FilePlan(plan=plan, read=len(found.days), left_out=found.left_out)

    def preview(self, plan: Plan, progress: Progress | None = None) -> Preview:
        """What would change: days, and every open date with old and new; nothing of the plan is written."""
        self._courses.renew()
        with self._context.database.read() as tx:
            before, after = self._context.calendar, self._planned(tx, plan)
            found = changes(before, after)
            first = first_difference(before, after)
            moved: tuple[MovedDate, ...] = ()
            if first is not None and shifted(found):
                look = self._context.look(tx)
                moved = moved_dates(tx, self._courses, (before, after), look, progress)
        return Preview(plan=plan, days=found, moved=moved)

    def accept(self, plan: Plan) -> int:
        """Make the change, with a line of the log for each day and year; returns how many appeals were counted anew."""
        self._courses.renew()
        before = self._context.calendar
        try:
            with self._context.deed(plan.deed) as deed:
                self._write(deed, plan)
                self._context.calendar = self._current(deed.tx)
                self._log(deed, plan, before)
                first = first_difference(before, self._context.calendar)
                number = self._courses.rebuild_from(deed.tx, first) if first is not None else 0
                deed.touch("calendar")
                deed.touch("appeals")
        except BaseException:
            self.take_up()
            raise
        return number

    def closed_days(self) -> tuple[ClosedDay, ...]:
        """The days on which the office itself is closed, in order."""
        with self._context.database.read() as tx:
            return calendar.closed_days(tx)

    def close_office(self, draft: ClosureDraft) -> None:
        """Keep that the office is closed: internal dates mind it, statutory ones never; raises `DraftRejected`."""
        demand_sound(draft.problems(self._context.today()))

        def write(deed: Deed) -> None:
            closed = [ClosedDay(on=day, name=draft.name.strip(), who=deed.who) for day in draft.days()]
            calendar.close(deed.tx, closed, deed.at)

        self._change_closed("calendar.close_office", write, draft.days())

    def open_office(self, on: date) -> None:
        """Keep that the office is open that day after all."""
        self._change_closed("calendar.open_office", lambda deed: calendar.open_again(deed.tx, (on,)), (on,))

    def _change_closed(self, name: str, write: Callable[[Deed], None], days: tuple[date, ...]) -> None:
        self._courses.renew()
        with self._context.deed(name) as deed:
            before = {day.on: day for day in calendar.closed_days(deed.tx)}
            write(deed)
            after = {day.on: day for day in calendar.closed_days(deed.tx)}
            for on in days:
                deed.write("calendar", f"closed {on}", differences(before.get(on), after.get(on)))
            self._courses.rebuild_from(deed.tx, min(days))
            deed.touch("calendar")
            deed.touch("appeals")

    def _current(self, tx: Transaction) -> WorkingCalendar:
        years = (confirmed.year for confirmed in calendar.years(tx))
        return layered(self._context.shipped, calendar.days(tx), years)

    def _planned(self, tx: Transaction, plan: Plan) -> WorkingCalendar:
        days = {day.on: day for day in calendar.days(tx) if day.on not in plan.forgotten_days}
        days |= {day.on: day for day in plan.days}
        years = {confirmed.year for confirmed in calendar.years(tx)} - set(plan.forgotten_years)
        return layered(self._context.shipped, days.values(), years | set(plan.years))

    def _write(self, deed: Deed, plan: Plan) -> None:
        calendar.forget_days(deed.tx, plan.forgotten_days)
        calendar.keep_days(deed.tx, (replace(day, who=deed.who, at=deed.at) for day in plan.days))
        for year in plan.forgotten_years:
            calendar.forget_year(deed.tx, year)
        for year in plan.years:
            kept = ConfirmedYear(year=year, source=plan.reason, who=deed.who, at=deed.at)
            calendar.keep_year(deed.tx, kept)

    def _log(self, deed: Deed, plan: Plan, before: WorkingCalendar) -> None:
        lines: list[tuple[str, CalendarDay | None, CalendarDay | None]] = [
            (change.on.isoformat(), change.before, change.after) for change in changes(before, self._context.calendar)
        ]
        lines += [(str(year), None, None) for year in (*plan.years, *plan.forgotten_years)]
        for key, old, new in lines:
            deed.write("calendar", key, differences(old, new), plan.reason)
