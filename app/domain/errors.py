"""Mistakes and mishaps that a person can do something about.

Every error carries a code and values; the sentence is in the catalogue (`error.<code>`) in three languages.
Anything that is not a `UserError` is a bug.
"""

import errno
import traceback
from typing import Self

from app.domain.problems import Problem

_DISK = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EFBIG: "disk_full",
    errno.EACCES: "read_only",
    errno.EPERM: "read_only",
    errno.EROFS: "read_only",
    errno.ENOENT: "cannot_open",
    errno.ENOTDIR: "cannot_open",
    errno.EISDIR: "cannot_open",
}
"""What a refusal of the operating system means to a person; everything else is a failing disk."""


class UserError(Exception):
    """Said where it happened, in the person's language, with what to do next."""

    def __init__(self, code: str, **values: object) -> None:
        """Keep the code of the sentence and the values it mentions."""
        self.code = code
        self.values = {name: str(value) for name, value in values.items()}
        super().__init__(code, self.values)


class Faulty(UserError):
    """Something is wrong with what was typed, and it is known with what; the sentence names each."""

    code_of_kind = ""

    def __init__(self, problems: tuple[Problem, ...], **values: object) -> None:
        """Keep what is wrong, field by field."""
        self.problems = problems
        super().__init__(self.code_of_kind, **values)


class DraftRejected(Faulty):
    """A form holds something that cannot be saved; nothing typed is lost."""

    code_of_kind = "draft_rejected"


class RequisiteMissing(Faulty):
    """A letter lacks what the law demands of it, each with its article; nothing is printed."""

    code_of_kind = "requisite_missing"


class TypedOtherwise(Faulty):
    """A letter is printed in another language than it was typed in, and nobody agreed; nothing is printed."""

    code_of_kind = "typed_otherwise"


class NotFound(UserError):
    """There is no such record."""

    def __init__(self, noun: str, key: object) -> None:
        """Name the noun and the key that was asked for."""
        super().__init__("not_found", noun=noun, key=key)


class YearWithoutCalendar(UserError):
    """A date falls outside the years whose working days are known."""

    def __init__(self, year: int, first: int, last: int) -> None:
        """Name the year and the years that are known."""
        super().__init__("year_without_calendar", year=year, first=first, last=last)


class SavedMeanwhile(UserError):
    """Somebody else saved the same record first."""

    def __init__(self, noun: str) -> None:
        """Name the noun."""
        super().__init__("saved_meanwhile", noun=noun)


class FileProblem(UserError):
    """The data file cannot be used: not ours, newer than the program, read-only, already open, disk full."""

    @classmethod
    def of(cls, error: OSError, path: object) -> Self:
        """What a failure of the operating system at this file means."""
        return cls(_DISK.get(error.errno or 0, "disk_failed"), path=path)


def places(error: BaseException) -> list[str]:
    """Kinds of errors and places in the code, causes included: what a log may hold, without a word of anybody's."""
    lines = []
    cause: BaseException | None = error
    while cause is not None:
        lines.append(f"{type(cause).__module__}.{type(cause).__qualname__}")
        lines += [
            f"  {'/'.join(frame.filename.replace(chr(92), '/').split('/')[-3:])}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(cause.__traceback__)
        ]
        cause = cause.__cause__ or cause.__context__
    return lines
