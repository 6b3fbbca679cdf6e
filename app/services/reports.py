"""What the office can count: tables of numbers, the records behind each, and what is missing before it is told."""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from app.db import authorities, office, reports, users, visits
from app.db.database import Transaction
from app.db.reports import Ground
from app.domain.codes import AppealKind, Channel, Need, Outcome, Sex, Topic
from app.domain.languages import Language
from app.domain.problems import Problem
from app.domain.register import Group, Noun
from app.domain.reports import (
    GAP_NOUNS,
    NOTHING,
    NOUNS,
    TIMES,
    UNSAID,
    AgeGroup,
    Cell,
    Completeness,
    Counting,
    Dimension,
    Gap,
    Missing,
    Names,
    Period,
    Stage,
    Table,
)
from app.services.context import Context, TextsOf, demand_sound
from app.services.courses import Courses
from app.services.register import Line, Register

if TYPE_CHECKING:
    from collections.abc import Mapping

GoOn = Callable[[int, int], object]
"""Told how far the count is: done and of how many; may raise to stop."""

_ORDER: "Mapping[Dimension, tuple[str, ...]]" = {
    Dimension.KIND: tuple(AppealKind),
    Dimension.STAGE: tuple(Stage),
    Dimension.OUTCOME: tuple(Outcome),
    Dimension.TOPIC: tuple(Topic),
    Dimension.LANGUAGE: tuple(Language),
    Dimension.CHANNEL: tuple(Channel),
    Dimension.SEX: tuple(Sex),
    Dimension.AGE: tuple(AgeGroup),
    Dimension.NEED: tuple(Need),
}
"""The order of the rows of a code; others go by their number, the largest first."""


def nobody_waits(done: int, of: int) -> None:
    """Just go on: nobody wants to know how far it is."""
    del done, of


class Reports:
    """Counts; each goes by what this user sees."""

    def __init__(self, context: Context, courses: Courses, register: Register, texts: TextsOf) -> None:
        self._context, self._courses, self._register, self._texts = context, courses, register, texts

    def problems(self, asked: Counting) -> tuple[Problem, ...]:
        """What keeps it from being counted."""
        return asked.problems()

    def table(self, asked: Counting, go_on: GoOn = nobody_waits) -> Table:
        """Every number of a table with its totals; `go_on` is told after each question. Raises `DraftRejected`."""
        demand_sound(asked.problems())
        with self._courses.lists() as (tx, _):
            ground = self._ground(tx)
            wanted = _questions(asked)
            amounts: dict[Cell, int] = {}
            for number, by in enumerate(wanted):
                go_on(number, len(wanted) + asked.compared)
                for keys, amount in reports.amounts(tx, ground, asked, by).items():
                    amounts[_cell(asked, by, keys)] = amount
            before: dict[str | None, int] = {}
            if asked.compared:
                go_on(len(wanted), len(wanted) + 1)
                before = _year_before(tx, ground, asked)
            rows = _rows(asked, asked.rows, amounts, before)
            columns = _columns(asked, amounts)
            return Table(
                asked=asked,
                rows=rows,
                columns=columns,
                amounts=amounts,
                before=before,
                names=names(tx, asked.by, (*rows, *columns)),
            )

    def behind(self, asked: Counting, cell: Cell) -> "Behind":
        """The records behind one number, by the question that counted it."""
        demand_sound(asked.problems())
        with self._courses.lists() as (tx, _):
            keys = reports.keys(tx, self._ground(tx), asked, cell)
        return Behind(register=self._register, noun=NOUNS[asked.measure], keys=array("q", keys))

    def completeness(self, period: Period, go_on: GoOn = nobody_waits) -> Completeness:
        """What is missing in a period, to be mended before its numbers are told."""
        demand_sound(period.problems())
        lines = []
        with self._context.looking() as (tx, _):
            for number, gap in enumerate(Gap):
                go_on(number, len(Gap))
                count, of = reports.gap_counts(tx, self._ground(tx), period, gap)
                lines.append(Missing(gap=gap, count=count, of=of))
        return Completeness(period=period, lines=tuple(lines))

    def behind_gap(self, period: Period, gap: Gap) -> "Behind":
        """The records with that gap."""
        with self._context.looking() as (tx, _):
            keys = reports.gap_keys(tx, self._ground(tx), period, gap)
        return Behind(register=self._register, noun=GAP_NOUNS[gap], keys=array("q", keys))

    def table_page(self, table: Table, language: Language) -> bytes:
        """A table as a PDF in any of the three languages."""
        from app.letters.reports import table_sheet  # noqa: PLC0415 - the printing press, when something is printed
        from app.letters.sheets import sheet_pdf  # noqa: PLC0415 - the same

        texts = self._texts(language)
        return sheet_pdf(table_sheet(table, self._office(), self._context.today(), texts), texts)

    def gaps_page(self, found: Completeness, language: Language) -> bytes:
        """What is missing as a PDF."""
        from app.letters.reports import gaps_sheet  # noqa: PLC0415 - as above
        from app.letters.sheets import sheet_pdf  # noqa: PLC0415 - the same

        texts = self._texts(language)
        return sheet_pdf(gaps_sheet(found, self._office(), self._context.today(), texts), texts)

    def table_book(self, table: Table, language: Language) -> bytes:
        """A table as an XLSX workbook."""
        from app.exchange.report_books import table_book  # noqa: PLC0415 - when somebody wants a file

        return table_book(table, self._office(), self._context.today(), self._texts(language))

    def _office(self) -> str:
        with self._context.database.read() as tx:
            return office.get(tx).name

    def _ground(self, tx: Transaction) -> Ground:
        return Ground(sight=self._context.sight(tx), on=self._context.today())


@dataclass(kw_only=True)
class Behind:
    """The records behind a number as a list of the register: their keys, and any page of their lines."""

    register: Register
    noun: Noun
    keys: "array[int]"
    is_whole: bool = True
    groups: tuple[Group, ...] = ()
    count: int = field(init=False)

    def __post_init__(self) -> None:
        self.count = len(self.keys)

    def page(self, offset: int, limit: int) -> list[Line]:
        """These lines; fewer where some went away meanwhile."""
        return self.register.lines(self.noun, self.keys[offset : offset + limit])


def names(tx: Transaction, by: Sequence[Dimension], keys: Sequence[str]) -> Names:
    """How the bodies and volunteers of a table are called."""
    numbers = [int(key) for key in keys if key.isdecimal()]
    found: dict[str, Mapping[Language, str]] = {}
    if Dimension.BODY in by:
        bodies = authorities.names(tx, numbers)
        found |= {f"{Dimension.BODY}:{key}": bodies[key] for key in numbers if key in bodies}
    if Dimension.VOLUNTEER in by:
        people = users.names(tx, numbers)
        found |= {
            f"{Dimension.VOLUNTEER}:{key}": dict.fromkeys(Language, people[key]) for key in numbers if key in people
        }
    if Dimension.VISIT in by:
        places = visits.names(tx, numbers)
        found |= {f"{Dimension.VISIT}:{key}": dict.fromkeys(Language, place) for key, place in places.items()}
    return found


def _questions(asked: Counting) -> list[tuple[Dimension, ...]]:
    """The divisions of one table: all, the totals of rows and of columns, the cells."""
    single: list[tuple[Dimension, ...]] = [(), *((one,) for one in asked.by)]
    return [*single, asked.by] if len(asked.by) > 1 else single


def _cell(asked: Counting, by: tuple[Dimension, ...], keys: tuple[str, ...]) -> Cell:
    told = dict(zip(by, keys, strict=True))
    return Cell(
        row=told.get(asked.rows) if asked.rows else None, column=told.get(asked.columns) if asked.columns else None
    )


def _year_before(tx: Transaction, ground: Ground, asked: Counting) -> dict[str | None, int]:
    """The totals of the rows a year earlier; months and quarters stand beside those of the year before."""
    earlier = replace(asked, period=asked.period.year_before, columns=None)
    found: dict[str | None, int] = {None: reports.amounts(tx, ground, earlier, ()).get((), 0)}
    if asked.rows is not None:
        for (key,), amount in reports.amounts(tx, ground, earlier, (asked.rows,)).items():
            found[_a_year_on(key) if asked.rows in TIMES else key] = amount
    return found


def _a_year_on(key: str) -> str:
    return f"{int(key[:4]) + 1}{key[4:]}"


def _rows(
    asked: Counting, by: Dimension | None, amounts: "Mapping[Cell, int]", before: "Mapping[str | None, int]"
) -> tuple[str, ...]:
    if by is None:
        return ()
    found = {cell.row: amount for cell, amount in amounts.items() if cell.row is not None and cell.column is None}
    return in_order(by, asked.period, {**{key: 0 for key in before if key is not None}, **found})


def _columns(asked: Counting, amounts: "Mapping[Cell, int]") -> tuple[str, ...]:
    if asked.columns is None:
        return ()
    found = {cell.column: amount for cell, amount in amounts.items() if cell.column is not None and cell.row is None}
    return in_order(asked.columns, asked.period, found)


def in_order(by: Dimension, period: Period, found: "Mapping[str, int]") -> tuple[str, ...]:
    """The rows of a dimension: times without a gap, codes in their order, else the largest first; the unsaid last."""
    nobody = "0" if by in (Dimension.VOLUNTEER, Dimension.VISIT) else NOTHING
    last = [key for key in (nobody, UNSAID) if key in found]
    if by in TIMES:
        return tuple(dict.fromkeys((*period.keys(by), *sorted(found))))
    if by in _ORDER:
        return (*(key for key in _ORDER[by] if key in found), *last)
    return (*sorted((key for key in found if key not in last), key=lambda key: (-found[key], key)), *last)
