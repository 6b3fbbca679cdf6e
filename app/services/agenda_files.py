"""What leaves the agenda: a week on paper, the days shown as a file for the calendar of a telephone or computer."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial

from app.db import office, users
from app.domain.agenda import AgendaRow, DayPlan, Wanted, WeekPlan
from app.domain.languages import Language
from app.exchange.next_dates import NextDate, calendar_file
from app.law.texts import Texts
from app.services.agenda import Agenda, AgendaDay
from app.services.context import Context, TextsOf
from app.services.sheets import Sheets

LINES = 60
"""Lines of one day on paper; it says how many it leaves out."""
MOST = 5_000
"""Entries of a calendar file: more is no calendar of a person any more."""
_WEEK = 7
_DAY = timedelta(days=1)
PAST, AHEAD = timedelta(days=30), timedelta(days=365)
"""How far the file that is kept up to date looks back and ahead."""


class AgendaFiles:
    """Papers and files made of the agenda."""

    def __init__(self, context: Context, agenda: Agenda, sheets: Sheets, texts: TextsOf) -> None:
        self._context, self._agenda, self._sheets, self._texts = context, agenda, sheets, texts

    def week(self, monday: date, wanted: Wanted) -> WeekPlan:
        """The week from that Monday on."""
        days = self._agenda.days(monday, monday + (_WEEK - 1) * _DAY, wanted, shown=LINES)
        with self._context.database.read() as tx:
            people = sorted(users.names(tx, wanted.people or ()).items())
            wanted_names = [name for key, name in people if wanted.people and key in wanted.people and name]
            return WeekPlan(
                made_on=self._context.today(),
                office=office.get(tx).name,
                whose=", ".join(wanted_names),
                days=tuple(map(_planned, days)),
            )

    def week_page(self, data: WeekPlan, language: Language) -> bytes:
        """The week as a PDF, in Kazakh or Russian; UserError("sheet_language") for English."""
        from app.letters.week import week_sheet  # noqa: PLC0415 - the printing press, when something is printed

        return self._sheets.printed(partial(week_sheet, data), language)

    def calendar_file(self, first: date, last: date, wanted: Wanted, language: Language, *, named: bool) -> bytes:
        """These days as an iCalendar file; without `named` it has the number of the matter and names nobody.

        What people wrote themselves, the words of a task, counts as a name.
        """
        texts = self._texts(language)
        rows = self._agenda.rows(first, last, wanted, limit=MOST)
        dates = [_dated(row, texts, named=named) for row in rows]
        dates += _trips(self._agenda.days(first, last, wanted, shown=0), texts)
        return calendar_file(dates, language, self._context.now())

    def feed(self, language: Language, *, named: bool) -> bytes:
        """The user's own agenda, a month back and a year ahead, as such a file."""
        today = self._context.today()
        mine = Wanted(people=self._agenda.mine())
        return self.calendar_file(today - PAST, today + AHEAD, mine, language, named=named)


def _planned(day: AgendaDay) -> DayPlan:
    return DayPlan(
        on=day.on,
        special=day.special.name or "" if day.special is not None else "",
        moved_from=day.special.moved_from if day.special is not None else None,
        closed=day.closed,
        away=day.away,
        places=tuple(one.place for one in day.visits),
        count=day.count,
        rows=day.rows,
    )


def _dated(row: AgendaRow, texts: Texts, *, named: bool) -> NextDate:
    kind = texts.say(f"agenda_kind.{row.kind}")
    rule = texts.say(f"rule.{row.rule}.name") if row.rule else ""
    body = row.authority_names.get(texts.language, "")
    who = (row.said, row.client_name) if named else ()
    title = " · ".join(part for part in (kind, *who, rule, row.case_number) if part)
    told = "\n".join(part for part in (body, row.case_number, row.volunteer if named else "") if part)
    return NextDate(key=f"{row.kind}-{row.case_number}-{row.key}", on=row.on, title=title, told=told, at=row.at)


def _trips(days: tuple[AgendaDay, ...], texts: Texts) -> Iterator[NextDate]:
    """The visits of the office, each once."""
    for visit in {one.id: one for day in days for one in day.visits}.values():
        title = texts.say("agenda.visit", place=visit.place)
        yield NextDate(
            key=f"visit-{visit.uid}", on=visit.begins_on, title=title, told=visit.region, last_on=visit.ends_on
        )
