"""Tables as XLSX: read back as any office program reads them."""

from datetime import date, timedelta
from io import BytesIO
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import pytest

from app.exchange.workbooks import Sheet, workbook

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
TABLE = Sheet(
    title="Обращения: январь/февраль",
    head=("Орган", "Число", "Когда"),
    rows=(("Әкімдік <&>", 12, date(2026, 3, 8)), ("=HYPERLINK(1)", 2.5, None), ("@cmd\x07", -3, None)),
)


def parsed(content: bytes) -> ET.Element:
    return ET.fromstring(content)  # noqa: S314 - we wrote it ourselves


def read(content: bytes, number: int = 1) -> list[list[tuple[str, str]]]:
    """Each cell as its style and what it holds."""
    with ZipFile(BytesIO(content)) as held:
        tree = parsed(held.read(f"xl/worksheets/sheet{number}.xml"))
    return [
        [(cell.get("s", ""), "".join(cell.itertext())) for cell in row.iter(f"{MAIN}c")]
        for row in tree.iter(f"{MAIN}row")
    ]


def titles(content: bytes) -> list[str]:
    with ZipFile(BytesIO(content)) as held:
        return [one.get("name", "") for one in parsed(held.read("xl/workbook.xml")).iter(f"{MAIN}sheet")]


def test_words_numbers_and_days_are_read_back_as_they_were() -> None:
    head, first, second, _ = read(workbook([TABLE]))
    assert [text for _, text in head] == ["Орган", "Число", "Когда"]
    assert [text for _, text in first[:2]] == ["Әкімдік <&>", "12"]
    assert date(1899, 12, 30) + timedelta(days=int(first[2][1])) == date(2026, 3, 8)
    assert second[1] == ("0", "2.5")


@pytest.mark.parametrize("row", [2, 3])
def test_what_begins_like_a_formula_is_an_inline_string_with_the_mark_of_text(row: int) -> None:
    content = workbook([TABLE])
    with ZipFile(BytesIO(content)) as held:
        sheet = parsed(held.read("xl/worksheets/sheet1.xml"))
        styles = list(parsed(held.read("xl/styles.xml")).find(f"{MAIN}cellXfs") or ())
    cell = list(sheet.iter(f"{MAIN}row"))[row].find(f"{MAIN}c")
    assert cell is not None
    assert cell.get("t") == "inlineStr"
    assert styles[int(cell.get("s", "0"))].get("quotePrefix") == "1"
    assert not list(sheet.iter(f"{MAIN}f"))


def test_a_sign_that_xml_forbids_does_not_break_the_file() -> None:
    assert read(workbook([TABLE]))[3][0][1] == "@cmd\ufffd"


def test_the_same_tables_give_the_same_bytes() -> None:
    assert workbook([TABLE]) == workbook([TABLE])


def test_titles_of_sheets_are_short_and_differ() -> None:
    long = Sheet(title="А" * 40, head=("x",), rows=())
    nameless = Sheet(title="[]", head=("x",), rows=())
    found = titles(workbook([TABLE, long, long, nameless]))
    assert found[0] == "Обращения  январь февраль"
    assert len(set(found)) == 4
    assert all(0 < len(title) <= 31 for title in found)
    assert found[3] == "4"


def test_columns_beyond_the_alphabet_have_two_letters() -> None:
    wide = Sheet(title="wide", head=tuple(str(n) for n in range(30)), rows=())
    with ZipFile(BytesIO(workbook([wide]))) as held:
        cells = list(parsed(held.read("xl/worksheets/sheet1.xml")).iter(f"{MAIN}c"))
    assert [cell.get("r") for cell in cells[25:28]] == ["Z1", "AA1", "AB1"]
