"""Worked matters told in full: `python -m tests.law.worked_matters` writes what the engine says of them anew.

`worked_matters.txt` holds both: a matter (its kind, the days it is looked at, its facts with `>`) and, below each day,
all that the course answers. A changed line there is a changed reading of the law: read it before you commit it.
"""

import json
from collections.abc import Iterator
from datetime import date

from app.domain.courses import Caution, Course, Matter, Step
from app.domain.deadlines import Deadline
from app.law.course import course
from app.law.course_answers import read_line
from app.law.status import of_course
from app.paths import RESOURCES
from tests.law.facts import CALENDAR

FILE = RESOURCES.parent / "tests/law/worked_matters.txt"
_LISTS = {"lacks"}
_NUMBERS = {"authority_id", "margin_days", "soon_days"}


def told(text: str) -> str:
    """The whole file with every answer as it is now; comments, matters and facts stay."""
    blocks = (block for block in text.split("\n\n") if block.strip())
    return "\n\n".join("\n".join(_block(block.strip().splitlines())) for block in blocks) + "\n"


def _block(lines: list[str]) -> Iterator[str]:
    given = [line for line in lines if not line.startswith((" ", "= "))]
    yield from given
    if not given[-1].startswith("#"):
        yield from _answers([line for line in given if not line.startswith("#")])


def _answers(given: list[str]) -> Iterator[str]:
    kind, *keys = given[0].split()
    said = _keys(keys)
    facts = [_fact(line) for line in given[1:]]
    for today in str(said.pop("today")).split(","):
        asked = {"kind": kind, "events": facts, "today": today, **said}
        matter, day, caution = read_line(json.dumps(asked))
        yield f"= {today}"
        yield from (f"  {line}" for line in _course(matter, day, caution))


def _fact(line: str) -> dict[str, object]:
    kind, on, *rest = line.removeprefix("> ").split()
    return {"kind": kind, "on": on, **_keys(rest)}


def _keys(words: list[str]) -> dict[str, object]:
    return {key: _value(key, value) for key, value in (word.split("=") for word in words)}


def _value(key: str, value: str) -> object:
    if key in _LISTS:
        return value.split(",")
    if key in _NUMBERS:
        return int(value)
    return {"yes": True, "no": False}.get(value, value)


def _course(matter: Matter, today: date, caution: Caution) -> Iterator[str]:
    found = course(matter, CALENDAR, today, caution)
    yield f"{found.state}, {of_course(found, today, caution)}, through {found.valid_through or 'ever'}"
    for deadline in found.deadlines:
        yield _deadline(deadline, found)
    for step in found.steps:
        yield _step(step)
    for ban in found.forbidden:
        yield f"not {ban.code}: {ban.why}{_until(ban.until)}"
    for warning in found.warnings:
        yield " ".join(["!", warning.code, *(f"{name}={value}" for name, value in warning.values)])


def _until(day: date | None) -> str:
    return f" until {day}" if day else ""


def _deadline(deadline: Deadline, found: Course) -> str:
    marks = ("awaited", found.pending), ("answer", found.answer)
    parts = [deadline.rule, deadline.side.value, deadline.status.value, f"by {deadline.due_on}"]
    parts += [f"done {deadline.met_on}"] if deadline.met_on else []
    parts += [f"inside {deadline.internal_on}"] if deadline.internal_on else []
    parts += [mark for mark, which in marks if which is deadline]
    why = deadline.explanation
    if why is not None:
        others = "".join(f", or {other.due_on} {other.why}" for other in why.alternatives)
        came = f" {why.at:%H:%M}" if why.at else ""
        came += f" as {why.registered_on}" if why.registered_on != why.from_on else ""
        parts.append(f"({why.version} {why.article}: from {why.from_on}{came}{others})")
    return " ".join(parts)


def _step(step: Step) -> str:
    parts = ["->" if step.expected else "-", step.code, step.rule, step.side.value]
    parts += [f"by {step.last_day}"] if step.last_day else []
    parts += [f"letters {','.join(step.letters)}"] if step.letters else []
    parts += [f"minding {','.join(step.notes)}"] if step.notes else []
    parts += ["explained"] if step.explanation else []
    return " ".join(part for part in parts if part)


if __name__ == "__main__":
    FILE.write_text(told(FILE.read_text(encoding="utf-8")), encoding="utf-8")
