"""Column types of ours: codes as text with a check where the set is settled, instants always in UTC."""

from datetime import UTC, datetime
from enum import StrEnum
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
        if value is None:
            return None
        if value.tzinfo is None:
            message = "an instant needs a zone"
            raise ValueError(message)
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:  # noqa: ANN401 - as SQLAlchemy has it
        """From the file: with the zone put back."""
        del dialect
        return None if value is None else value.replace(tzinfo=UTC)


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
