"""The calculator of dates and the rules it counts by, without any case."""

from dataclasses import replace
from datetime import date, time
from functools import cached_property

from app.db import calendar, office
from app.domain.deadlines import Deadline, Explanation
from app.domain.errors import YearWithoutCalendar
from app.domain.languages import LETTER_LANGUAGES, Language
from app.domain.notes import Mismatch, NoteData, WhatIf
from app.domain.wording import OtherText
from app.law.backwards import OwnDates, own_dates
from app.law.calendar import CalendarYear
from app.law.due import due
from app.law.lookup import RuleFinder
from app.law.mismatch import mismatch
from app.law.open_points import OpenPoint, read_open_points, touching
from app.law.typed_days import DayWords, Typing, day_words
from app.law.what_if import what_if
from app.services.context import Context, Read, TextsOf
from app.services.notes import note_pdf
from app.services.wording import WordingDesk


class Dates:
    """Dates that explain themselves."""

    def __init__(self, context: Context, wording: WordingDesk, read: Read, texts: TextsOf) -> None:
        self._context = context
        self._read, self._texts = read, texts
        self._wording = wording

    def due(self, rule: str, from_on: date, *, at: time | None = None, closing: time | None = None) -> Explanation:
        """The date of a rule with all its reasons.

        Raises UserError("rule_unknown" | "rule_not_in_force") and `YearWithoutCalendar`.
        """
        return due(rule, from_on, at, closing, self._context.calendar)

    def what_if(self, explanation: Explanation, *, closing: time | None = None) -> tuple[WhatIf, ...]:
        """The same rule a day later, after closing time, in its other wordings."""
        return what_if(explanation, closing, self._context.calendar)

    def mismatch(self, explanation: Explanation, stated_on: date) -> Mismatch | None:
        """The body's own date beside the statutory one; None where they agree."""
        return mismatch(explanation, stated_on, self._context.calendar)

    def own_dates(self, deadline: Deadline) -> OwnDates | None:
        """By when the office drafts, checks and sends before the client's last day; raises `YearWithoutCalendar`."""
        with self._context.database.read() as tx:
            closed = frozenset(day.on for day in calendar.closed_days(tx))
            caution = replace(office.get(tx).caution, closed=closed)
        return own_dates(deadline, caution, self._context.calendar)

    def note_data(
        self, explanation: Explanation, *, closing: time | None = None, stated_on: date | None = None
    ) -> NoteData:
        """All that a note of this calculation needs, dated today; whose date it is, the caller adds."""
        with self._context.database.read() as tx:
            name = office.get(tx).name
        return NoteData(
            explanation=explanation,
            made_on=self._context.today(),
            changes=self.what_if(explanation, closing=closing),
            mismatch=self.mismatch(explanation, stated_on) if stated_on else None,
            office=name,
        )

    def note(
        self,
        explanation: Explanation,
        language: Language,
        *,
        closing: time | None = None,
        stated_on: date | None = None,
    ) -> bytes:
        """The calculation as a page for the body, in Kazakh or Russian; UserError("note_language") for English."""
        return self.note_page(self.note_data(explanation, closing=closing, stated_on=stated_on), language)

    def note_page(self, data: NoteData, language: Language) -> bytes:
        """The page of a calculation already made; refuses as `note` does."""
        own = self._wording.printed(OtherText.NOTE, language) if language in LETTER_LANGUAGES else None
        return note_pdf(data, self._texts(language), self._read, own)

    def typed(self, text: str, *, ahead: bool = False) -> date | None:
        """The day somebody typed in words: «завтра», «пт», `15.03`, `+15р`; None where it is none we can count.

        `ahead` for what will be: a visit, a term. Else the day is one of a fact.
        """
        context = self._context
        seen = Typing(words=self._day_words, today=context.today(), calendar=context.calendar, ahead=ahead)
        try:
            return seen.day(text)
        except YearWithoutCalendar:
            return None

    def find_rules(self, text: str) -> tuple[str, ...]:
        """The ids of the rules that hold every word of `text`, whichever language it is typed in."""
        return self._finder.find(text)

    def open_points(self, rule: str = "") -> tuple[OpenPoint, ...]:
        """What is not settled about a rule, or all that is not settled."""
        return touching(self._open_points, rule) if rule else self._open_points

    def calendar_year(self, year: int) -> CalendarYear:
        """The days of a year that are not as the weekday says; raises `YearWithoutCalendar`."""
        return self._context.calendar.year(year)

    @cached_property
    def _day_words(self) -> DayWords:
        return day_words(self._read("law", "typed_days.toml"))

    @cached_property
    def _finder(self) -> RuleFinder:
        return RuleFinder([self._texts(language) for language in Language])

    @cached_property
    def _open_points(self) -> tuple[OpenPoint, ...]:
        return read_open_points(self._read("law", "open_points.toml"))
