"""Worked matters as a text: how examples travel; days are told from the day they are read.

The text is TOML; its own head says how days are written. What comes out are the same drafts that forms hold,
so that whoever loads them does what a person would do. Bodies stand by their id of the directory,
appeals by a key, because the numbers of a database are not known here.
"""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date, time, timedelta
from typing import TYPE_CHECKING, Any, TypeVar

from app.domain.appeals import AppealDraft, AttachmentLine
from app.domain.clients import ClientDraft
from app.domain.codes import AppealKind, Channel, ComplaintGround, EventKind, Need, Outcome, Topic
from app.domain.consultations import ConsultationDraft
from app.domain.errors import UserError
from app.domain.events import EventDraft
from app.domain.languages import Language
from app.domain.office import Office
from app.law.calendar import WorkingCalendar

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

_DAY = re.compile(
    r"(?P<before>day off before )?(?:(?P<ago>[0-9]{1,4} (?:wd|cd)) ago|in (?P<ahead>[0-9]{1,4} (?:wd|cd))|today)"
)
_MENTION = re.compile(r"\{([^{}]+)\}")

_NONE = type(None)
_PLAIN: Mapping[object, set[type]] = {str: {str}, int: {int}, bool | None: {bool, _NONE}, time | None: {time, _NONE}}
"""What may stand in a field, by its declaration; days and codes are made here and need no look."""

Table = Mapping[str, Any]
Record = TypeVar("Record", bound="DataclassInstance")


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkedEvent:
    """A fact of a worked appeal; `authority` is the id of the directory of a body that takes part, or empty."""

    draft: EventDraft
    authority: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkedAppeal:
    """A paper of a worked matter; `challenges` is the key of the earlier appeal that a complaint is about."""

    key: str
    draft: AppealDraft
    authority: str
    challenges: str = ""
    events: tuple[WorkedEvent, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkedMatter:
    """One matter from the talk on; `client` None is a talk without a name, which has no appeals.

    `later` are further talks about it, `closed_on` its end, `worker` the uid of who works on it (empty: who takes it
    in). The same card in two matters is the same person.
    """

    title: str
    client: ClientDraft | None
    consultation: ConsultationDraft
    appeals: tuple[WorkedAppeal, ...] = ()
    later: tuple[ConsultationDraft, ...] = ()
    closed_on: date | None = None
    worker: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Worked:
    """All that one text holds: whose desk it is, and its matters in the order written."""

    office: Office
    matters: tuple[WorkedMatter, ...]


def read_matters(text: str, *, calendar: WorkingCalendar, today: date) -> Worked:
    """Parse a text of worked matters; every day in it is counted from `today`.

    Raises UserError("matters_unreadable") where anything in it is not what belongs there, and `YearWithoutCalendar`
    when a day falls outside the known years.
    """
    days = Days(calendar, today)
    try:
        table = tomllib.loads(text)
        office = Office(name=table["office"]["name"], volunteer=table["office"]["volunteer"], is_demo=True)
        return Worked(office=_typed(office), matters=tuple(_matter(matter, days) for matter in table["matters"]))
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError) as reason:
        raise UserError("matters_unreadable") from reason


def _typed(record: Record) -> Record:
    """The record, whose plain fields hold what they are declared to hold; TOML would give anything. TypeError."""
    for field in fields(record):
        kinds = _PLAIN.get(field.type)
        if kinds is not None and type(getattr(record, field.name)) not in kinds:
            raise TypeError(field.name)
    return record


class Days:
    """Turns «12 wd ago» into the date meant, seen from one day."""

    def __init__(self, calendar: WorkingCalendar, today: date) -> None:
        """Keep the calendar that knows working days, and the day everything is told from."""
        self._calendar = calendar
        self._today = today

    def on(self, words: str) -> date:
        """The date meant by `today`, `N wd ago`, `in N cd`, `day off before N wd ago`."""
        found = _DAY.fullmatch(words)
        if found is None:
            message = f"not a day: {words!r}"
            raise ValueError(message)
        if found["ago"]:
            day = self._moved(found["ago"], forward=False)
        elif found["ahead"]:
            day = self._moved(found["ahead"], forward=True)
        else:
            day = self._today
        return self._day_off_before(day) if found["before"] else day

    def may_be_on(self, words: str | None) -> date | None:
        """The date meant, or None where nothing is written."""
        return self.on(words) if words else None

    def told(self, text: str) -> str:
        """The text with every `{12 wd ago}` written out as a date."""
        return _MENTION.sub(lambda found: self.on(found[1]).strftime("%d.%m.%Y"), text).strip()

    def _moved(self, length: str, *, forward: bool) -> date:
        words, unit = length.split()
        number = int(words)
        if unit == "cd":
            return self._today + timedelta(days=number if forward else -number)
        if forward:
            return self._calendar.add_working(self._today, number)
        return self._calendar.subtract_working(self._today, number)

    def _day_off_before(self, day: date) -> date:
        while self._calendar.is_working(day):
            day -= timedelta(days=1)
        return day


def _matter(table: Table, days: Days) -> WorkedMatter:
    client = table.get("client")
    matter = WorkedMatter(
        title=table.get("title", ""),
        client=None if client is None else _client(client),
        consultation=_consultation(table["consultation"], days),
        appeals=tuple(_appeal(appeal, days) for appeal in table.get("appeals", ())),
    )
    return _typed(matter)


def _client(table: Table) -> ClientDraft:
    typed = {name: value for name, value in table.items() if name not in {"language", "needs"}}
    draft = ClientDraft(language=Language(table["language"]), needs=_needs(table.get("needs", ())), **typed)
    return _typed(draft)


def _needs(codes: Sequence[str]) -> frozenset[Need]:
    return frozenset(Need(code) for code in codes)


def _consultation(table: Table, days: Days) -> ConsultationDraft:
    draft = ConsultationDraft(
        held_on=days.on(table["held"]),
        channel=Channel(table["channel"]),
        language=Language(table["language"]),
        needs=_needs(table.get("needs", ())),
        topic=Topic(table["topic"]),
        question=days.told(table["question"]),
        advice=days.told(table["advice"]),
        minutes=table["minutes"],
        next_contact_on=days.may_be_on(table.get("next_contact")),
    )
    return _typed(draft)


def _appeal(table: Table, days: Days) -> WorkedAppeal:
    ground = table.get("ground")
    draft = AppealDraft(
        kind=AppealKind(table["kind"]),
        language=Language(table["language"]),
        subject=table["subject"],
        text=days.told(table["text"]),
        demand=days.told(table["demand"]),
        attachments=tuple(_typed(AttachmentLine(title=title, sheets=many)) for title, many in table["attachments"]),
        ground=None if ground is None else ComplaintGround(ground),
        act_number=table.get("act_number", ""),
        act_on=days.may_be_on(table.get("act")),
    )
    appeal = WorkedAppeal(
        key=table["key"],
        draft=_typed(draft),
        authority=table["authority"],
        challenges=table.get("challenges", ""),
        events=tuple(_event(event, days) for event in table.get("events", ())),
    )
    return _typed(appeal)


def _event(table: Table, days: Days) -> WorkedEvent:
    on = days.on(table["on"])
    channel, outcome = table.get("channel"), table.get("outcome")
    draft = EventDraft(
        kind=EventKind(table["kind"]),
        on=on,
        at=table.get("at"),
        number=table.get("number", "").replace("{year}", str(on.year)),
        channel=None if channel is None else Channel(channel),
        outcome=None if outcome is None else Outcome(outcome),
        until_on=days.may_be_on(table.get("until")),
        states_appeal_route=table.get("states_appeal_route"),
        note=table.get("note", ""),
        evidence=table.get("evidence", ""),
    )
    return _typed(WorkedEvent(draft=_typed(draft), authority=table.get("authority", "")))
