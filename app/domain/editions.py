"""What differs between two editions of a letter, and what tells that the same letter went out before."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.domain.letters import Letter

DATED = frozenset({"written_on"})
"""What is of the day alone: another day does not make another letter."""
WORDING = "wording"
"""The code of what differs where the data are the same and the bytes are not."""
_IN_PARTS = frozenset({"applicant", "addressee"})
"""Records whose fields are told one by one; of the others only that they differ."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SentBefore:
    """The same letter went out before: the one issued last, where there is one, and when it was written down as sent.

    At least one of both is there. Nothing that is printed has changed since, apart from the date of the letter.
    """

    letter: Letter | None = None
    sent_on: date | None = None


def changed_parts(before: str, after: str) -> tuple[str, ...]:
    """The codes (`letter_part.<code>`) of what differs between the data of two letters, as they are kept (JSON).

    What an older program did not keep counts as empty.
    """
    old, new = dict(_parts(json.loads(before))), dict(_parts(json.loads(after)))
    return tuple(sorted(name for name in old.keys() | new.keys() if old.get(name) != new.get(name)))


def _parts(data: Mapping[str, Any]) -> Iterator[tuple[str, object]]:
    for name, value in data.items():
        if name in _IN_PARTS and isinstance(value, dict):
            yield from ((f"{name}_{part}", held) for part, whole in value.items() if (held := _filled(whole)))
        elif held := _filled(value):
            yield name, held


def _filled(value: object) -> object:
    """The value without all that is empty in it."""
    if isinstance(value, dict):
        return {name: held for name, one in value.items() if (held := _filled(one))}
    if isinstance(value, list):
        return [_filled(one) for one in value]
    return value
