"""Days, hours and codes as they are written in commands and lines: read, or said what is wrong with them."""

import re
from collections.abc import Sequence
from datetime import date, time

from app.domain.errors import UserError
from app.domain.spelling import looks

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}\Z")
_TIME = re.compile(r"\d{1,2}:\d{2}\Z")
MOST_CHOICES = 12
"""So many codes are all named to who typed another; of more the nearest."""
_NEAREST = 3


def read_day(value: object) -> date:
    """A day written as `2026-11-21`. UserError("date_unreadable")."""
    if isinstance(value, str) and _DAY.match(value):
        try:
            return date.fromisoformat(value)
        except ValueError as reason:
            raise UserError("date_unreadable", value=value) from reason
    raise UserError("date_unreadable", value=value)


def read_time(value: object) -> time:
    """A time written as `18:30`. UserError("time_unreadable")."""
    if isinstance(value, str) and _TIME.match(value):
        try:
            return time.fromisoformat(value.zfill(5))
        except ValueError as reason:
            raise UserError("time_unreadable", value=value) from reason
    raise UserError("time_unreadable", value=value)


def known_code(key: str, value: object, choices: Sequence[str]) -> str:
    """The code that was meant, by its looks; UserError("usage_choice" | "usage_nearest") names all, or the nearest."""
    by_looks = {looks(code): code for code in choices}
    found = by_looks.get(looks(value)) if isinstance(value, str) else None
    if found is not None:
        return found
    if len(choices) <= MOST_CHOICES:
        raise UserError("usage_choice", name=key, given=value, choices=", ".join(choices))
    from difflib import get_close_matches  # noqa: PLC0415 - who mistypes can wait a moment, who starts the window not

    near = [by_looks[one] for one in get_close_matches(looks(str(value)), by_looks, n=_NEAREST)]
    raise UserError("usage_nearest", name=key, given=value, near=", ".join(near or choices[:_NEAREST]))
