"""Short ways to say days, events and matters in the tests of the law."""

from datetime import date, time
from typing import Any

from app.domain.codes import AppealKind, EventKind
from app.domain.courses import Caution, Course, Matter
from app.domain.deadlines import Deadline, Explanation
from app.domain.events import Event
from app.domain.languages import Language
from app.law.calendar_files import parse_calendar
from app.law.course import course
from app.law.due import due
from app.law.texts import Texts
from app.paths import resource_text

CALENDAR_CSV = resource_text("law", "calendar.csv")
NAMES_CSV = resource_text("law", "day_names.csv")
EARLY_CSV = resource_text("law", "calendar_early.csv")
CALENDAR = parse_calendar(CALENDAR_CSV, NAMES_CSV, EARLY_CSV)
TEXTS = {language.value: Texts(resource_text("law", f"texts.{language}.toml")) for language in Language}
CAUTION = Caution()


def day(text: str) -> date:
    return date.fromisoformat(text)


def counted(rule: str, on: str, at: str = "", closing: str = "") -> Explanation:
    """The date of a rule in the shipped calendar."""
    hours = [time.fromisoformat(hour) if hour else None for hour in (at, closing)]
    return due(rule, day(on), hours[0], hours[1], CALENDAR)


def event(kind: EventKind, on: str, **fields: Any) -> Event:
    for name in ("until_on", "body_due_on"):
        if name in fields:
            fields[name] = day(fields[name])
    if "at" in fields:
        fields["at"] = time.fromisoformat(fields["at"])
    return Event(kind=kind, on=day(on), **fields)


def matter(*events: Event, kind: AppealKind = AppealKind.APPLICATION, **fields: Any) -> Matter:
    if "challenged_on" in fields:
        fields["challenged_on"] = day(fields["challenged_on"])
    return Matter(kind=kind, events=events, **fields)


def follow(what: Matter, today: str) -> Course:
    """The course of a matter on a day, with the usual caution."""
    return course(what, CALENDAR, day(today), CAUTION)


def term(found: Course, rule: str) -> Deadline:
    """The last deadline of that rule."""
    return next(deadline for deadline in reversed(found.deadlines) if deadline.rule == rule)


def codes(found: Course) -> set[str]:
    """The codes of the steps offered."""
    return {step.code for step in found.steps}


def warned(found: Course) -> set[str]:
    """The codes of the warnings."""
    return {warning.code for warning in found.warnings}
