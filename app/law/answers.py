"""Explanations as JSON-ready answers, and the lines people send to ask for them (`due --lines`, `calendar`)."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time

from app.domain.deadlines import Explanation
from app.domain.errors import UserError
from app.domain.written import read_day, read_time
from app.law.calendar import CalendarYear, WorkingCalendar
from app.law.due import due
from app.law.texts import Texts
from app.law.wording import day_name

_REQUIRED = ("rule", "from")
_KEYS = frozenset({*_REQUIRED, "time", "closing"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What one line asks."""

    rule: str
    from_on: date
    at: time | None = None
    closing: time | None = None


def read_question(line: str) -> Question:
    """One line of `due --lines`: a JSON object with `rule`, `from` and perhaps `time`, `closing`.

    UserError says what cannot be read: line_unreadable, key_missing, key_unknown, date_unreadable, time_unreadable.
    """
    try:
        found = json.loads(line, object_pairs_hook=_each_key_once)
    except (ValueError, RecursionError) as reason:
        raise UserError("line_unreadable") from reason
    if not isinstance(found, dict):
        raise UserError("line_unreadable")
    for key in _REQUIRED:
        if found.get(key) is None:
            raise UserError("key_missing", key=key)
    for key in found:
        if key not in _KEYS:
            raise UserError("key_unknown", key=key)
    return Question(
        rule=str(found["rule"]),
        from_on=read_day(found["from"]),
        at=_read_optional(found, "time"),
        closing=_read_optional(found, "closing"),
    )


def _each_key_once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """A key written twice is refused: which of the two was meant decides a date."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise UserError("line_unreadable")
    return found


def answer_line(line: str, calendar: WorkingCalendar, texts: Texts) -> str:
    """The one answer to one line, also for a mistake; never raises for what a person can mend."""
    try:
        asked = read_question(line)
        found = answer(due(asked.rule, asked.from_on, asked.at, asked.closing, calendar), texts)
    except UserError as error:
        found = mistake(error, texts)
    return json.dumps(found, ensure_ascii=False)


def answer(explanation: Explanation, texts: Texts) -> dict[str, object]:
    """An explanation under the keys of the answer; `message` stands only where the law fixes no length."""
    found: dict[str, object] = {
        "rule": explanation.rule,
        "version": explanation.version,
        "article": explanation.article,
        "from": explanation.from_on.isoformat(),
        "registered_on": explanation.registered_on.isoformat(),
        "counting_starts": explanation.counting_starts.isoformat(),
        "length": explanation.length,
        "unit": explanation.unit.value if explanation.unit else None,
        "due_on": explanation.due_on.isoformat() if explanation.due_on else None,
        "counted": [day.isoformat() for day in explanation.counted],
        "skipped": [{"date": day.on.isoformat(), "reason": day.reason} for day in explanation.skipped],
        "alternatives": [{"due_on": other.due_on.isoformat(), "why": other.why} for other in explanation.alternatives],
        "calendar": explanation.calendar,
        "confirmed": explanation.confirmed,
    }
    if explanation.message:
        found["message"] = texts.say(f"message.{explanation.message}")
    return found


def mistake(error: UserError, texts: Texts) -> dict[str, object]:
    """A mistake as an answer: its code and one sentence."""
    return {"error": error.code, "message": texts.say(f"error.{error.code}", **error.values)}


def calendar_answer(year: CalendarYear, texts: Texts) -> dict[str, object]:
    """The special days of a year with their names in one language."""
    return {
        "year": year.year,
        "version": year.version,
        "confirmed": year.confirmed,
        "days": [
            {"date": day.on.isoformat(), "kind": day.kind.value, "name": day_name(day.name, day.moved_from, texts)}
            for day in year.days
        ],
    }


def _read_optional(found: Mapping[str, object], key: str) -> time | None:
    value = found.get(key)
    return None if value is None else read_time(value)
