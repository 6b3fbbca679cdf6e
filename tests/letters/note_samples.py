"""Notes to print: a term over New Year with the body's own date, a term of months, one without a length."""

from dataclasses import replace
from datetime import date, time

from app.domain.languages import Language
from app.domain.notes import NoteData
from app.law.calendar import WorkingCalendar
from app.law.due import due
from app.law.mismatch import mismatch
from app.law.texts import Texts
from app.law.what_if import what_if
from app.letters.note import render_note
from app.paths import resource_text
from tests.law.facts import CALENDAR, TEXTS
from tests.letters.samples import WORDING

VERSION = "2021-2027/0123456789ab"
CLOSING = time(18, 30)


def note_data(
    rule: str = "AP-04",
    on: date = date(2026, 12, 13),
    stated: date | None = date(2027, 1, 4),
    calendar: WorkingCalendar = CALENDAR,
) -> NoteData:
    """A calculation as the service hands it over; the version of the calendar is a fixed one."""
    explained = due(rule, on, None, CLOSING, calendar)
    return NoteData(
        explanation=replace(explained, calendar=VERSION),
        made_on=date(2026, 11, 21),
        changes=what_if(explained, CLOSING, calendar),
        mismatch=mismatch(explained, stated, calendar) if stated else None,
        office="Үлгі ауылының көмек үстелі",
    )


def texts(language: Language) -> Texts:
    return TEXTS[language.value]


def note(data: NoteData, language: Language) -> bytes:
    return render_note(data, texts(language), WORDING)


def shipped(language: Language) -> str:
    return resource_text("letters", language, "note.txt")
