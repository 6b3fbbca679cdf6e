"""Tables as an XLSX file that any office program opens, and the rows of one that came.

Written with XlsxWriter, read with calamine. Numbers stay numbers, days stay days, and no word becomes a formula: one
that begins like a formula bears the mark of text besides, so that it stays one when somebody saves the table as CSV.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from io import BytesIO

import python_calamine
import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

Value = str | int | float | date | None
LARGEST = 20_000_000
"""Bytes of a file that is read: a directory has some hundred thousand."""
_LONGEST_TITLE = 31
_NOT_IN_TITLES = re.compile(r"[\[\]:*?/\\']")
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_LIKE_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_WIDEST, _NARROWEST = 60, 8
_NO_MOMENT = datetime(2000, 1, 1, tzinfo=UTC)
"""Nothing in the file knows when it was made: the same tables give the same bytes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One table: the name of its sheet, the line of its titles, its rows."""

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]


@dataclass(frozen=True, slots=True)
class _Looks:
    head: Format
    day: Format
    text: Format


def workbook(sheets: Sequence[Sheet]) -> bytes:
    """The file; the first line of each sheet stays in sight. Titles are made to fit what a sheet may be called."""
    held = BytesIO()
    with xlsxwriter.Workbook(held, {"in_memory": True, "strings_to_urls": False}) as book:
        book.set_properties({"created": _NO_MOMENT})
        looks = _Looks(
            book.add_format({"bold": True}),
            book.add_format({"num_format": "dd.mm.yyyy"}),
            book.add_format({"quote_prefix": True}),
        )
        for title, sheet in zip(_titles(sheets), sheets, strict=True):
            _fill(book.add_worksheet(title), sheet, looks)
    return held.getvalue()


def workbook_rows(content: bytes) -> Iterator[list[str]]:
    """Row by row of the first sheet, an empty cell as an empty text; raises ValueError for what is no workbook."""
    if len(content) > LARGEST:
        message = "too large"
        raise ValueError(message)
    try:
        rows = python_calamine.load_workbook(BytesIO(content)).get_sheet_by_index(0).to_python(skip_empty_area=False)
    except (python_calamine.CalamineError, OSError) as error:
        message = "no workbook"
        raise ValueError(message) from error
    for row in rows:
        yield [_read(cell) for cell in row]


def _read(cell: object) -> str:
    return str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell)


def _fill(sheet: Worksheet, table: Sheet, looks: _Looks) -> None:
    sheet.freeze_panes(1, 0)
    for column, width in enumerate(_widths(table)):
        sheet.set_column(column, column, width)
    for column, word in enumerate(table.head):
        sheet.write_string(0, column, _plain(word), looks.head)
    for number, row in enumerate(table.rows, start=1):
        for column, value in enumerate(row):
            if isinstance(value, date):
                sheet.write_datetime(number, column, value, looks.day)
            elif isinstance(value, str):
                look = looks.text if value.startswith(_LIKE_A_FORMULA) else None
                sheet.write_string(number, column, _plain(value), look)
            elif value is not None:
                sheet.write_number(number, column, value)


def _widths(sheet: Sheet) -> Iterator[int]:
    for place in range(len(sheet.head)):
        texts = [str(row[place]) for row in (sheet.head, *sheet.rows) if place < len(row) and row[place] is not None]
        yield min(max([_NARROWEST, *(len(text) + 2 for text in texts)]), _WIDEST)


def _plain(text: str) -> str:
    return _NOT_IN_XML.sub("\ufffd", text)


def _titles(sheets: Sequence[Sheet]) -> list[str]:
    """What sheets may be called: short, without some signs, each another name whatever its letters' case."""
    found: list[str] = []
    for number, sheet in enumerate(sheets, start=1):
        name = _NOT_IN_TITLES.sub(" ", _plain(sheet.title)).strip()[:_LONGEST_TITLE].strip() or str(number)
        if name.casefold() in {one.casefold() for one in found}:
            name = f"{name[: _LONGEST_TITLE - 4]} {number}"
        found.append(name)
    return found
