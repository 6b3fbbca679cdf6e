"""A calculation to show and to print: the date, what would change it, and the body's own date beside it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.domain.codes import AppealKind
from app.domain.deadlines import Alternative, Explanation
from app.domain.languages import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatIf:
    """The same rule under another circumstance; `code` is a code of the texts (`what_if.<code>`).

    `apart` is how many working days its date is later than the one asked for, negative when it is earlier.
    """

    code: str
    explanation: Explanation
    apart: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Mismatch:
    """The date a body states beside the statutory one.

    `ways` are the ways of counting that give the body's date, those that may be argued (`arguable` many) first;
    `apart` how many working days the body's date is later, negative when it is earlier; a day off (`day_off`) stands
    for the working day after it where it is earlier, for the one before it where it is later.
    """

    stated_on: date
    due_on: date
    apart: int
    day_off: bool = False
    ways: tuple[Alternative, ...] = ()
    arguable: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class NotePaper:
    """Whose date it is: the paper the calculation is about, so that a body finds it.

    `number` and `on` are those of its registration, else `on` is the day it was filed; None while it is a draft.
    """

    kind: AppealKind
    body_names: Mapping[Language, str]
    client_name: str
    case_number: str
    number: str = ""
    on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteData:
    """All that one note needs; the same data gives the same bytes. `made_on` is the day the file is dated.

    `paper` is None for a date counted without a case.
    """

    explanation: Explanation
    made_on: date
    changes: tuple[WhatIf, ...] = ()
    mismatch: Mismatch | None = None
    office: str = ""
    paper: NotePaper | None = None
