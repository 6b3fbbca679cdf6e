"""Tables as XLSX: read back by another program's eyes (openpyxl)."""

from datetime import date, datetime
from io import BytesIO
from typing import Any

import pytest
from openpyxl import load_workbook

from app.exchange.workbooks import LARGEST, Sheet, workbook, workbook_rows

TABLE = Sheet(
    title="Обращения: январь/февраль",
    head=("Орган", "Число", "Когда"),
    rows=(("Әкімдік <&>", 12, date(2026, 3, 8)), ("=HYPERLINK(1)", 2.5, None), ("@cmd\x07", -3, None)),
)


def rows_of(content: bytes, number: int = 1) -> list[tuple[Any, ...]]:
    """The values of a sheet, the first has number 1."""
    return list(load_workbook(BytesIO(content)).worksheets[number - 1].iter_rows(values_only=True))


def opened(*sheets: Sheet) -> Any:
    return load_workbook(BytesIO(workbook(sheets)))


def test_words_numbers_and_days_are_read_back_as_they_were() -> None:
    head, first, second, third = opened(TABLE).worksheets[0].iter_rows(values_only=True)
    assert head == TABLE.head
    assert first == ("Әкімдік <&>", 12, datetime(2026, 3, 8))  # noqa: DTZ001 - a day of a workbook knows no zone
    assert second == ("=HYPERLINK(1)", 2.5, None)
    assert third[1] == -3


@pytest.mark.parametrize("row", [3, 4])
def test_what_begins_like_a_formula_is_text_and_bears_the_mark_of_it(row: int) -> None:
    cell = opened(TABLE).worksheets[0].cell(row, 1)
    assert (cell.data_type, cell.quotePrefix) == ("s", True)


def test_a_sign_that_xml_forbids_does_not_break_the_file() -> None:
    assert opened(TABLE).worksheets[0].cell(4, 1).value == "@cmd\ufffd"


def test_the_same_tables_give_the_same_bytes() -> None:
    assert workbook([TABLE]) == workbook([TABLE])


def test_the_first_line_stays_in_sight() -> None:
    assert opened(TABLE).worksheets[0].freeze_panes == "A2"


def test_titles_of_sheets_are_short_and_differ() -> None:
    long = Sheet(title="А" * 40, head=("x",), rows=())
    nameless = Sheet(title="[]", head=("x",), rows=())
    found = opened(TABLE, long, long, nameless).sheetnames
    assert found[0] == "Обращения  январь февраль"
    assert len(set(found)) == 4
    assert all(0 < len(title) <= 31 for title in found)
    assert found[3] == "4"


def test_our_own_workbook_is_read_row_by_row() -> None:
    rows = list(workbook_rows(workbook([TABLE])))
    assert rows[0] == list(TABLE.head)
    assert rows[1] == ["Әкімдік <&>", "12", "2026-03-08"]
    assert rows[2] == ["=HYPERLINK(1)", "2.5", ""]


@pytest.mark.parametrize("content", [b"PK\x03\x04 nothing", b"", bytes(LARGEST + 1)], ids=["torn", "empty", "large"])
def test_what_is_no_workbook_is_refused(content: bytes) -> None:
    with pytest.raises(ValueError, match=r"no workbook|too large"):
        list(workbook_rows(content))
