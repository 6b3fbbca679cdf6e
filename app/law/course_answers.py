"""Courses as answers to lines: kind, events and today as JSON give state, dates, steps (`course --lines`)."""

import json
import re
from collections.abc import Callable, Mapping
from datetime import date, time
from enum import StrEnum
from functools import partial
from typing import Any, TypeVar

from app.domain.codes import AppealKind, Channel, ComplaintGround, EventKind, Outcome, Superior
from app.domain.courses import DEFAULT_CLOSING, Caution, Course, Forbidden, Matter, Step
from app.domain.deadlines import Deadline
from app.domain.errors import UserError
from app.domain.events import SET_THAT_DAY, Event
from app.domain.grounds import AnswerPart, Ground, HearingException, Variant
from app.domain.written import known_code, read_day, read_time
from app.law.answers import answer, mistake
from app.law.calendar import WorkingCalendar
from app.law.course import course
from app.law.status import of_course
from app.law.texts import Texts
from app.law.variants import variants_of

_Code = TypeVar("_Code", bound=StrEnum)
_CLOSING = f"{DEFAULT_CLOSING:%H:%M}"
_FIRST_YEAR, _LAST_YEAR = 1950, 2150
_MOST_DAYS = 366
_NUMBER = re.compile(r"[0-9]{1,18}\Z")
_MATTER = frozenset(
    {
        "kind",
        "events",
        "handed",
        "today",
        "superior",
        "ground",
        "variant",
        "closing",
        "closing_above",
        "closings",
        "challenged_on",
        "soon_days",
        "margin_days",
    }
)


def course_line(line: str, calendar: WorkingCalendar, texts: Texts) -> str:
    """The one answer to one line, also for a mistake; never raises for what a person can mend."""
    try:
        matter, today, caution = read_line(line)
        found = course_answer(course(matter, calendar, today, caution), today, caution, texts)
    except UserError as error:
        found = mistake(error, texts)
    return json.dumps(found, ensure_ascii=False)


def read_line(line: str) -> tuple[Matter, date, Caution]:
    """A matter, the day and the office's caution. UserError says what cannot be read and where."""
    try:
        asked = json.loads(line)
    except (ValueError, RecursionError) as reason:
        raise UserError("line_unreadable") from reason
    asked = _object(asked, required=("kind", "events", "today"), allowed=_MATTER)
    usual = Caution()
    kind = _code(AppealKind, "kind", asked["kind"])
    matter = Matter(
        kind=kind,
        events=tuple(_event("events", event) for event in _list("events", asked["events"])),
        handed=tuple(_event("handed", event) for event in _list("handed", asked.get("handed", []))),
        superior=_code(Superior, "superior", asked.get("superior", Superior.ADMINISTRATIVE)),
        closing=read_time(asked.get("closing", _CLOSING)),
        closing_above=read_time(asked.get("closing_above", _CLOSING)),
        closings=_closings(asked.get("closings", {})),
        ground=_code(ComplaintGround, "ground", asked["ground"]) if "ground" in asked else None,
        challenged_on=_day(asked["challenged_on"]) if "challenged_on" in asked else None,
        variant=_variant(kind, asked.get("variant", Variant.GENERAL)),
    )
    caution = Caution(
        soon_days=_number("soon_days", asked.get("soon_days", usual.soon_days)),
        margin_days=_number("margin_days", asked.get("margin_days", usual.margin_days)),
    )
    return matter, _day(asked["today"]), caution


def course_answer(found: Course, today: date, caution: Caution, texts: Texts) -> dict[str, object]:
    """A course under the keys of the answer; every code has its sentence beside it in `says`."""
    return {
        "state": found.state,
        "says": texts.say(f"state.{found.state}"),
        "timeliness": of_course(found, today, caution),
        "pending": found.deadlines.index(found.pending) if found.pending else None,
        "answer": found.deadlines.index(found.answer) if found.answer else None,
        "valid_through": _iso(found.valid_through),
        "deadlines": [_deadline(deadline, texts) for deadline in found.deadlines],
        "steps": [_step(step, texts) for step in found.steps],
        "forbidden": [_forbidden(ban, texts) for ban in found.forbidden],
        "warnings": [
            {
                "code": warning.code,
                "values": dict(warning.values),
                "says": texts.say(f"warning.{warning.code}", **dict(warning.values)),
            }
            for warning in found.warnings
        ],
    }


def _deadline(deadline: Deadline, texts: Texts) -> dict[str, object]:
    explanation = deadline.explanation
    return {
        "rule": deadline.rule,
        "side": deadline.side,
        "status": deadline.status,
        "due_on": _iso(deadline.due_on),
        "met_on": _iso(deadline.met_on),
        "internal_on": _iso(deadline.internal_on),
        "provisional": deadline.provisional,
        "explanation": answer(explanation, texts) if explanation else None,
    }


def _step(step: Step, texts: Texts) -> dict[str, object]:
    return {
        "code": step.code,
        "rule": step.rule,
        "side": step.side,
        "last_day": _iso(step.last_day),
        "letters": list(step.letters),
        "expected": step.expected,
        "notes": [{"code": note, "says": texts.say(f"note.{note}")} for note in step.notes],
        "says": texts.say(f"step.{step.code}"),
    }


def _forbidden(ban: Forbidden, texts: Texts) -> dict[str, object]:
    said = f"{texts.say(f'forbidden.{ban.code}')}: {texts.say(f'why.{ban.why}')}"
    return {"code": ban.code, "why": ban.why, "until": _iso(ban.until), "says": said}


def _event(key: str, value: object) -> Event:
    if not isinstance(value, dict):
        raise UserError("event_needed", key=key)
    asked = _object(value, required=("kind", "on"), allowed=EVENT_KEYS)
    event = Event(**{key: _EVENT[key](key, given) for key, given in asked.items()})
    if event.kind in SET_THAT_DAY and event.until_on is not None and event.until_on < event.on:
        raise UserError("until_before_day", until=event.until_on, on=event.on)
    return event


def _object(value: object, *, required: tuple[str, ...], allowed: frozenset[str]) -> Mapping[str, Any]:
    """An object without unknown keys; a key with null counts as absent."""
    if not isinstance(value, dict):
        raise UserError("line_unreadable")
    for key in value:
        if key not in allowed:
            raise UserError("course_key_unknown", key=key, allowed=", ".join(sorted(allowed)))
    given = {key: said for key, said in value.items() if said is not None}
    for key in required:
        if key not in given:
            raise UserError("key_missing", key=key)
    return given


def _closings(value: object) -> dict[int, time]:
    """The closing hours of other bodies by the number the events name them with: `{"7": "17:30"}`."""
    if not isinstance(value, dict) or not all(_NUMBER.match(key) for key in value):
        raise UserError("closings_needed", key="closings")
    return {int(key): read_time(hour) for key, hour in value.items()}


def _variant(kind: AppealKind, value: object) -> Variant:
    """A special case that a paper of this kind may be."""
    found, possible = _code(Variant, "variant", value), variants_of(kind)
    if found not in possible:
        raise UserError("usage_choice", name="variant", given=found, choices=", ".join(possible))
    return found


def _code(kind: type[_Code], key: str, value: object) -> _Code:
    """A code of ours, by its looks."""
    return kind(known_code(key, value, tuple(kind)))


def _day(value: object) -> date:
    """A day of a year in which people of our time live, so that no term leaves the calendar of the world."""
    day = read_day(value)
    if not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        raise UserError("date_unreadable", value=value)
    return day


def _list(key: str, value: object) -> list[object]:
    if isinstance(value, list):
        return value
    raise UserError("list_needed", key=key)


def _text(key: str, value: object) -> str:
    if isinstance(value, str):
        return value
    raise UserError("text_needed", key=key)


def _number(key: str, value: object) -> int:
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _MOST_DAYS:
        return value
    raise UserError("number_needed", key=key)


def _body(key: str, value: object) -> int:
    """Any number of the asker's own."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise UserError("body_number_needed", key=key)


def _yes_or_no(key: str, value: object) -> bool:
    if isinstance(value, bool):
        return value
    raise UserError("yes_or_no_needed", key=key)


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


_EVENT: dict[str, Callable[[str, Any], Any]] = {
    "kind": partial(_code, EventKind),
    "on": lambda _, value: _day(value),
    "at": lambda _, value: read_time(value),
    "number": _text,
    "channel": partial(_code, Channel),
    "outcome": partial(_code, Outcome),
    "until_on": lambda _, value: _day(value),
    "body_due_on": lambda _, value: _day(value),
    "authority_id": _body,
    "states_appeal_route": _yes_or_no,
    "ground": partial(_code, Ground),
    "exception": partial(_code, HearingException),
    "lacks": lambda key, value: tuple(_code(AnswerPart, key, part) for part in _list(key, value)),
    "note": _text,
    "evidence": _text,
}
EVENT_KEYS = frozenset(_EVENT)
"""The keys of an event; only `kind` and `on` must be there."""
