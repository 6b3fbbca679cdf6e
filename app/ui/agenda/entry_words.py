"""How a line of the agenda says itself: its sign, what it is, about whom, when."""

from PySide6.QtCore import QCoreApplication

from app.domain.agenda import AgendaRow, EntryKind
from app.law.calendar import CalendarDay
from app.services.agenda import AgendaDay
from app.ui.words import Words

_SEPARATOR = " · "
_PLACES = {EntryKind.HEARING: "held", EntryKind.RECEPTION: "held", EntryKind.CONTACT: "call"}


def sign(row: AgendaRow) -> str:
    """The sign of a line: how urgent a last day is, or that somebody has to be somewhere."""
    return row.timeliness.value if row.timeliness is not None else _PLACES[row.kind]


def short_kind(kind: EntryKind) -> str:
    """What it is, in a word for a narrow cell."""
    return {
        EntryKind.OURS: QCoreApplication.translate("Agenda", "Ours"),
        EntryKind.BODYS: QCoreApplication.translate("Agenda", "Body"),
        EntryKind.HEARING: QCoreApplication.translate("Agenda", "Court"),
        EntryKind.RECEPTION: QCoreApplication.translate("Agenda", "Reception"),
        EntryKind.CONTACT: QCoreApplication.translate("Agenda", "Call"),
        EntryKind.TASK: QCoreApplication.translate("Agenda", "Task"),
    }[kind]


def line(row: AgendaRow, words: Words) -> str:
    """The whole line in one: hour, kind, about whom."""
    hour = f"{words.time(row.at)} " if row.at else ""
    return f"{hour}{short_kind(row.kind)}: {about(row, words)}"


def about(row: AgendaRow, words: Words) -> str:
    """About whom: the client, else the body, else the matter."""
    body = row.authority_names.get(words.language, "")
    return row.said or row.client_name or body or row.case_number or words.say("agenda.nameless")


def what(row: AgendaRow, words: Words) -> str:
    """What it is in full: the rule of a last day, the kind of anything else; with its paper."""
    if row.said and row.client_name:
        return row.client_name
    said = words.say(f"rule.{row.rule}.name") if row.rule else words.code("agenda_kind", row.kind)
    return f"≈ {said}" if row.provisional else said


def detail(row: AgendaRow, words: Words) -> str:
    """What else helps to know it: the rule, the body, the number of the matter."""
    body = row.authority_names.get(words.language, "") if row.client_name else ""
    return _SEPARATOR.join(part for part in (what(row, words), body, row.case_number) if part)


def whole(row: AgendaRow, words: Words) -> str:
    """Everything, for a hint and for a reader of the screen."""
    status = words.code("timeliness", row.timeliness) if row.timeliness is not None else ""
    said = (words.code("agenda_kind", row.kind), status, about(row, words), detail(row, words), row.volunteer)
    hour = f"{words.time(row.at)} " if row.at else ""
    return hour + _SEPARATOR.join(dict.fromkeys(part for part in said if part))


def day_notes(day: AgendaDay, words: Words) -> tuple[str, ...]:
    """What is special about a day: a holiday or a moved day by name, our office closed, where we go, who is away."""
    special = (special_name(day.special, words),) if day.special is not None else ()
    closed = (QCoreApplication.translate("Agenda", "Our office is closed: {why}").format(why=day.closed),)
    gone = QCoreApplication.translate("Agenda", "Away: {name}; stands in: {deputy}")
    away = tuple(gone.format(name=one.name, deputy=one.deputy) for one in day.away)
    going = QCoreApplication.translate("Agenda", "Visit: {place}; goes: {names}")
    trips = tuple(going.format(place=one.place, names=", ".join(one.team) or "–") for one in day.visits)
    return (*special, *(closed if day.closed else ()), *trips, *away)


def special_name(day: CalendarDay, words: Words) -> str:
    """The name of a special day, or what it is where it has none."""
    from app.law.wording import day_kind, day_name  # noqa: PLC0415 - brings the rules of law

    return day_name(day.name, day.moved_from, words.texts) if day.name else day_kind(day.kind, "", words.texts)


def counted(day: AgendaDay, words: Words) -> str:
    """How many lines of each kind, in words."""
    return "; ".join(f"{words.code('agenda_kind', kind)}: {number}" for kind, number in day.counts)
