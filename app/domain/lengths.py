"""How long what a person types may be: one table for the fields of every form, file that comes in and deed.

Far more than people write, and less than holds up a window that must break it into lines: longer is a slip of pasting,
and is said so; nothing is ever cut off. What is longer by right is kept as a file of the matter.
"""

from collections.abc import Iterator
from dataclasses import is_dataclass
from typing import Any

from app.domain.problems import Problem

NAME, TITLE, LINE, NOTE, TEXT = 120, 300, 500, 2_000, 50_000
"""Characters of a part of a name, of a whole one, of a line, of a few sentences, of a letter of some twenty pages."""
_LIMITS = {
    **dict.fromkeys(("surname", "given_name", "patronymic", "login", "volunteer"), NAME),
    "name": TITLE,
    **dict.fromkeys(("contact_note", "evidence", "how", "note", "reason", "word"), NOTE),
    **dict.fromkeys(("data_other", "operator", "other", "purpose", "recipients", "until_event"), NOTE),
    **dict.fromkeys(("advice", "demand", "question", "text"), TEXT),
}


def longest(field: str) -> int:
    """The most characters a field of that name may hold, in whatever record it stands."""
    return _LIMITS.get(field, LINE)


def too_long(**typed: str) -> tuple[Problem, ...]:
    """What is too long of these words, each under the name of its field."""
    return tuple(_problem(name, name) for name, text in typed.items() if len(text) > longest(name))


def overlong(draft: Any) -> tuple[Problem, ...]:  # noqa: ANN401 - any record of the domain
    """What is too long of all that a draft holds; a line of a list is told at the field of the list."""
    return tuple(
        _problem(place, name) for place, name, text in _texts(draft) if len(text) > NAME and len(text) > longest(name)
    )


def _texts(record: Any) -> Iterator[tuple[str, str, str]]:  # noqa: ANN401
    """Each text of a record: the field it is told at, the field it stands in, and the text."""
    for field in record.__dataclass_fields__:
        value = getattr(record, field)
        if isinstance(value, str):
            yield field, field, value
        elif isinstance(value, tuple):
            yield from ((field, name, text) for one in value if is_dataclass(one) for _, name, text in _texts(one))


def _problem(place: str, name: str) -> Problem:
    return Problem(code="too_long", field=place, values=(("limit", str(longest(name))),))
