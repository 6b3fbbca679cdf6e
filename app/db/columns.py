"""Column types of ours: codes as text with a check where the set is settled, instants always in UTC."""

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, time
from enum import StrEnum
from operator import attrgetter
from typing import Any

from sqlalchemy import DateTime, Dialect, Enum, Text
from sqlalchemy.types import TypeDecorator

CODE_LENGTH = 40


def code(kind: type[StrEnum]) -> Enum:
    """A column of codes whose set still grows with the law: text, checked by the records alone."""
    return _enum(kind, check=None)


def fixed(kind: type[StrEnum], name: str) -> Enum:
    """A column of codes whose set is settled: the file itself refuses any other."""
    return _enum(kind, check=name)


def _enum(kind: type[StrEnum], *, check: str | None) -> Enum:
    return Enum(
        kind,
        native_enum=False,
        length=CODE_LENGTH,
        name=check,
        create_constraint=check is not None,
        values_callable=lambda members: [member.value for member in members],
        validate_strings=True,
    )


class Instant(TypeDecorator[datetime]):
    """A moment, kept in UTC; a moment without a zone is a bug and is refused."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """To the file: UTC without a zone."""
        del dialect
        return None if value is None else in_utc(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:  # noqa: ANN401 - as SQLAlchemy has it
        """From the file: with the zone put back."""
        del dialect
        return None if value is None else value.replace(tzinfo=UTC)


def in_utc(value: datetime) -> datetime:
    """A moment as it is kept: in UTC, without a zone; ValueError for one that has none."""
    if value.tzinfo is None:
        message = "an instant needs a zone"
        raise ValueError(message)
    return value.astimezone(UTC).replace(tzinfo=None)


def stored(values: Iterable[object]) -> tuple[object, ...]:
    """Values of a row as the file holds them, for a driver that is asked without the types of the columns."""
    return tuple([turn(value) if (turn := _STORED[type(value)]) else value for value in values])


class _Stored(dict[type, Callable[[Any], object] | None]):
    """How a value of each type is written; codes are found when they are first seen."""

    def __missing__(self, kind: type) -> Callable[[Any], object] | None:
        """A code is its word; anything else is taken as it is."""
        self[kind] = attrgetter("_value_") if issubclass(kind, StrEnum) else None
        return self[kind]


_STORED = _Stored(
    {
        bool: int,
        date: date.isoformat,
        time: lambda value: value.isoformat("microseconds"),
        datetime: lambda value: in_utc(value).isoformat(" ", "microseconds"),
        tuple: " ".join,
    }
)


class Codes(TypeDecorator[tuple[StrEnum, ...]]):
    """Several codes of one kind as words with blanks between; none at all is not the same as not asked (NULL)."""

    impl = Text
    cache_ok = True

    def __init__(self, kind: type[StrEnum]) -> None:
        """Keep the kind of the codes."""
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: tuple[StrEnum, ...] | None, dialect: Dialect) -> str | None:
        """To the file."""
        del dialect
        return None if value is None else " ".join(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> tuple[StrEnum, ...] | None:  # noqa: ANN401 - as SQLAlchemy has it
        """From the file."""
        del dialect
        return None if value is None else tuple(self.kind(word) for word in value.split())
