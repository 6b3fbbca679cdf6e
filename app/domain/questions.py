"""What a person asks of the register in one line: words, and fields with values.

«Касымова статус:просрочено срок:<2026-12-01» asks for the papers of Касымова that are overdue and were due before.

The names of fields and values come from outside (`Vocabulary`): they are words of three languages at once.
A word with a colon that names no field is looked for as it stands.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from app.domain.problems import Problem, Severity
from app.domain.spelling import spell


class Field(StrEnum):
    """What can be asked about by name."""

    CLIENT = "client"
    IIN = "iin"
    PHONE = "phone"
    BODY = "body"
    STATUS = "status"
    DUE = "due"
    KIND = "kind"
    TOPIC = "topic"
    NUMBER = "number"
    VOLUNTEER = "volunteer"
    DATE = "date"
    """When a talk was held, a matter was opened."""
    CONTACT = "contact"
    CHANNEL = "channel"
    CLOSED = "closed"


CODED = frozenset({Field.STATUS, Field.KIND, Field.TOPIC, Field.CHANNEL})
"""Fields whose values are codes with names."""
DATED = frozenset({Field.DUE, Field.DATE, Field.CONTACT, Field.CLOSED})
"""Fields whose values are days."""
ME = "@me"
"""The value of `VOLUNTEER` that means whoever asks."""

_PART = re.compile(r"(?<![^\W\d_])(?P<field>[^\W\d_]+):(?P<value>(?:[«\"“”][^«»\"“”]*[»\"“”]?|[^\s«»\"“”]+)*)")
_VALUE = re.compile(r"[«\"“”]([^«»\"“”]*)[»\"“”]?|([^,«»\"“”]+)")
_NEXT = re.compile(r" +([^\s:«»\"“”]+)(?=\s|$)")
"""One more word, with no field of its own."""
_SIGN = re.compile(r"(?P<sign><=|>=|<|>|=)?(?P<day>.*)")
_DAY = timedelta(days=1)
_MONTHS = 12
YEAR_DIGITS = 4
"""A year is written with four digits, and tells at which end of a day it stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """One field with what it must hold: one of these codes, days from `first_on` to `last_on`, or these words."""

    field: Field
    codes: frozenset[str] = frozenset()
    first_on: date | None = None
    last_on: date | None = None
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is asked: every word of `text`, every condition.

    `problems` tell what was not understood: a day that is none is left out, a value nobody knows is held by nothing.
    """

    text: str = ""
    conditions: tuple[Condition, ...] = ()
    problems: tuple[Problem, ...] = field(default=(), compare=False)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is asked and everything is the answer."""
        return not self.text and not self.conditions


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """The names of fields and of the codes of their values, as people write them, in every language."""

    fields: Mapping[str, Field]
    values: Mapping[Field, Mapping[str, str]]
    today: frozenset[str]
    me: frozenset[str]

    def field(self, name: str) -> Field | None:
        """The field of that name, in any of the spellings of `spelling.spell`."""
        return self._spelled.get(spell(name))

    def codes(self, of: Field, typed: str) -> frozenset[str]:
        """The codes whose names are what was typed, else those whose words begin like its words."""
        wanted = spell(typed)
        named = [(spell(name), code) for name, code in self.values.get(of, {}).items()]
        exact = frozenset(code for name, code in named if wanted in (name, spell(code.replace("_", " "))))
        return exact or frozenset(code for name, code in named if wanted and begins(name, wanted))

    @property
    def _spelled(self) -> dict[str, Field]:
        return {spell(name): one for name, one in self.fields.items()}


def begins(name: str, wanted: str) -> bool:
    """Whether each spelled word that is wanted is the beginning of a word of this spelled name."""
    return all(any(word.startswith(part) for word in name.split()) for part in wanted.split())


def read(typed: str, vocabulary: Vocabulary, today: date) -> Question:
    """What was typed, as a question; what is not understood stands in its problems and asks nothing."""
    words, conditions, problems = [], list[Condition](), list[Problem]()
    last = place = 0
    while part := _PART.search(typed, place):
        of, place = vocabulary.field(part["field"]), part.end()
        if of is None:
            if part["value"] and not part["value"].startswith("/"):
                problems.append(_problem("asked_field", part["field"], part["value"]))
            continue
        words.append(typed[last : part.start()])
        values, place = _values_of(of, part, vocabulary)
        last = place
        if not values:
            continue
        condition = _condition(of, values, vocabulary, today)
        if condition is None or (of in CODED and not condition.codes):
            problems.append(_problem("asked_day" if of in DATED else "asked_value", f"@asked.{of}", ", ".join(values)))
        if condition is not None:
            conditions.append(condition)
    words.append(typed[last:])
    text = " ".join(" ".join(words).split())
    return Question(text=text, conditions=tuple(conditions), problems=tuple(problems))


def _values_of(of: Field, part: re.Match[str], vocabulary: Vocabulary) -> tuple[list[str], int]:
    """What stands behind the colon, and where it ends; a blank before it, and within a name, is as people type."""
    values = list(filter(None, ("".join(one).strip() for one in _VALUE.findall(part["value"]))))
    end = part.end()
    if values and (of not in CODED or part["value"][-1:] in '»"”,'):
        return values, end
    while (word := _NEXT.match(part.string, end)) and not _PART.match(part.string, word.start(1)):
        longer = f"{values[-1]} {word[1]}" if values else word[1]
        if of in CODED and not vocabulary.codes(of, longer):
            break
        values, end = [*values[:-1], longer], word.end()
        if of not in CODED:
            break
    return values, end


def _condition(of: Field, values: list[str], vocabulary: Vocabulary, today: date) -> Condition | None:
    """One of the values where they are codes, of none where one is unknown; else they are one text with commas."""
    if of in CODED:
        found = [vocabulary.codes(of, one) for one in values]
        return Condition(field=of, codes=frozenset().union(*found) if all(found) else frozenset())
    value = ", ".join(values)
    if of in DATED:
        days = span(value, vocabulary, today)
        return None if days is None else Condition(field=of, first_on=days[0], last_on=days[1])
    if of is Field.VOLUNTEER and spell(value) in {spell(word) for word in vocabulary.me}:
        return Condition(field=of, text=ME)
    return Condition(field=of, text=value)


def _problem(code: str, field: str, value: str) -> Problem:
    return Problem(code=code, field="question", severity=Severity.WARNING, values=(("field", field), ("value", value)))


def span(typed: str, vocabulary: Vocabulary, today: date) -> tuple[date | None, date | None] | None:
    """The days meant, both included, None without end: a day, a month, a year, before, after, or from..until.

    None where it is none: `2026`, `2026-12`, `01.12.2026`, `<2026-12-01`, `2026-11-01..2026-11-30`, «сегодня».
    """
    if ".." in typed:
        begin, _, end = typed.partition("..")
        first, last = _whole(begin, vocabulary, today), _whole(end, vocabulary, today)
        if (begin and first is None) or (end and last is None) or not (first or last):
            return None
        return first[0] if first else None, last[1] if last else None
    parts = _SIGN.fullmatch(typed)
    days = _whole(parts["day"], vocabulary, today) if parts else None
    if parts is None or days is None:
        return None
    return {
        "<": (None, days[0] - _DAY),
        "<=": (None, days[1]),
        ">": (days[1] + _DAY, None),
        ">=": (days[0], None),
    }.get(parts["sign"] or "", days)


def _whole(typed: str, vocabulary: Vocabulary, today: date) -> tuple[date, date] | None:
    """The first and the last day of what was named: a day, a month or a year."""
    if spell(typed) in {spell(word) for word in vocabulary.today}:
        return today, today
    parts = re.split(r"[-./]", typed.strip())
    if len(parts[0]) != YEAR_DIGITS:
        parts.reverse()
    if len(parts[0]) != YEAR_DIGITS or not all(part.isdecimal() for part in parts):
        return None
    try:
        return _days(*map(int, parts))
    except (ValueError, TypeError):
        return None


def _days(year: int, month: int | None = None, day: int | None = None) -> tuple[date, date]:
    if month is None:
        return date(year, 1, 1), date(year, _MONTHS, 31)
    if day is None:
        after = date(year + month // _MONTHS, month % _MONTHS + 1, 1)
        return date(year, month, 1), after - _DAY
    return date(year, month, day), date(year, month, day)


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """One way to go on typing: `text` replaces what was typed from `start` to `end`; `code` names field or value."""

    text: str
    start: int
    end: int
    table: str
    code: str


def offers(typed: str, place: int, names: Vocabulary) -> tuple[Offer, ...]:
    """How the word at the cursor may go on: names of fields, after a colon the values of the field.

    `names` are those of the language of the screen alone; `place` is where the cursor stands.
    """
    for part in _PART.finditer(typed):
        of = names.field(part["field"])
        if of in CODED and part.start("value") <= place <= part.end():
            return tuple(_values(of, part, names))
    begin = max(typed.rfind(" ", 0, place), typed.rfind("\t", 0, place)) + 1
    wanted = spell(typed[begin:place])
    if not wanted:
        return ()
    return tuple(
        Offer(text=f"{name}:", start=begin, end=place, table="asked", code=one)
        for name, one in names.fields.items()
        if spell(name).startswith(wanted)
    )


def _values(of: Field, part: re.Match[str], names: Vocabulary) -> Iterator[Offer]:
    wanted = spell(part["value"].rpartition(",")[2])
    for name, code in names.values.get(of, {}).items():
        if begins(spell(name), wanted):
            quoted = f'"{name}"' if re.search(r"[\s,]", name) else name
            start = part.start("value") + part["value"].rfind(",") + 1
            yield Offer(text=f"{quoted} ", start=start, end=part.end(), table=of, code=code)
