"""What the sample sheets tell: the invented matters of `resources/demo/specimen.toml` as tables."""

import tomllib
from datetime import date, timedelta
from typing import Any

from app.domain.appeals import AppealRow
from app.domain.codes import AppealKind, AppealState, EventKind, Outcome, Timeliness, Topic
from app.domain.courses import Caution, Matter
from app.domain.events import Event
from app.domain.languages import Language
from app.domain.letters import LetterData
from app.domain.notes import NotePaper
from app.domain.sheets import FOR_SIGNATURE, DayRegister, DeadlineSheet
from app.law.calendar import WorkingCalendar
from app.law.course import course
from app.services.context import Read

_FILED_ON, _REGISTERED_ON, _ANSWERED_ON = date(2026, 10, 16), date(2026, 10, 19), date(2026, 11, 5)
_DAYS = (-17, -6, -3, -1, 0, 0, 1, 1, 2, 2, 3, 3, 3, 3, 3, 3)
"""By how many days the terms of the sample register are away."""
_GROUPS = {-1: Timeliness.OVERDUE, 0: Timeliness.DUE_TODAY, 1: Timeliness.DUE_SOON}
_KINDS = (AppealKind.APPLICATION, AppealKind.COMPLAINT, AppealKind.REQUEST, AppealKind.MESSAGE)


class SampleSheets:
    """The tables of the office the sample letters are written by."""

    def __init__(self, letter: LetterData, language: Language, read: Read, calendar: WorkingCalendar) -> None:
        self._letter, self._calendar = letter, calendar
        self._told: dict[str, Any] = tomllib.loads(read("demo", "specimen.toml"))[language]
        self._office, self._volunteer = str(self._told["next"]["office"]), str(self._told["next"]["volunteer"])

    def deadlines(self) -> DeadlineSheet:
        """An application that was answered: the body's term was kept, the client's own runs."""
        letter = self._letter
        events = (
            Event(id=1, kind=EventKind.FILED, on=_FILED_ON),
            Event(id=2, kind=EventKind.REGISTERED, on=_REGISTERED_ON, number=_number(letter)),
            Event(id=3, kind=EventKind.ANSWERED, on=_ANSWERED_ON, outcome=Outcome.REFUSED),
        )
        matter = Matter(kind=AppealKind.APPLICATION, events=events)
        return DeadlineSheet(
            made_on=letter.written_on,
            office=self._office,
            volunteer=self._volunteer,
            paper=NotePaper(
                kind=AppealKind.APPLICATION,
                body_names=dict.fromkeys(Language, letter.addressee.name),
                client_name=letter.applicant.full_name,
                case_number=letter.case_number,
                number=_number(letter),
                on=_REGISTERED_ON,
            ),
            terms=course(matter, self._calendar, letter.written_on, Caution()).deadlines,
        )

    def day(self) -> DayRegister:
        """A morning with enough to sign for two pages."""
        rows = tuple(self._row(place, days) for place, days in enumerate(_DAYS))
        return DayRegister(
            made_on=self._letter.written_on,
            on=self._letter.written_on,
            office=self._office,
            volunteer="",
            counts=tuple((group, sum(row.timeliness is group for row in rows)) for group in FOR_SIGNATURE),
            rows=rows,
        )

    def _row(self, place: int, days: int) -> AppealRow:
        subjects, clients = self._told["sheets"]["subjects"], self._told["sheets"]["clients"]
        return AppealRow(
            id=place + 1,
            case_id=place + 1,
            case_number=f"2026-{place + 42:04}",
            kind=_KINDS[place % len(_KINDS)],
            subject=subjects[place % len(subjects)],
            client_name=clients[place % len(clients)],
            authority_names=dict.fromkeys(Language, self._told["body"]["name"]),
            registration_number=f"ЖТ-2026-{place + 3117:05}" if place % 3 else "",
            topic=Topic.HEALTH,
            volunteer=self._volunteer,
            state=AppealState.REGISTERED,
            due_on=self._letter.written_on + timedelta(days=days),
            timeliness=_GROUPS[(days > 0) - (days < 0)],
            provisional=False,
            days=days,
        )


def _number(letter: LetterData) -> str:
    return letter.about.number if letter.about else ""
