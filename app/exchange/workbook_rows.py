"""The rows of the first sheet of a workbook (XLSX), as text: what an office program saves, no formulas of ours."""

import io
import re
import zipfile
from collections.abc import Iterator
from xml.etree import ElementTree as ET

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_PLACE = re.compile(r"([A-Z]+)\d+")
LARGEST = 20_000_000
"""Bytes of one part unpacked: a directory has some hundred thousand."""


def workbook_rows(content: bytes) -> Iterator[list[str]]:
    """Row by row, an empty cell as an empty text; raises ValueError for what is no workbook."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as book:
            names = set(book.namelist())
            sheet = min(name for name in names if re.fullmatch(r"xl/worksheets/sheet\d+\.xml", name))
            shared = _shared(_part(book, "xl/sharedStrings.xml")) if "xl/sharedStrings.xml" in names else []
            root = _part(book, sheet)
    except (zipfile.BadZipFile, KeyError, RuntimeError, ET.ParseError) as error:
        message = "no workbook"
        raise ValueError(message) from error
    for row in root.iter(f"{_MAIN}row"):
        cells: dict[int, str] = {}
        for place, cell in enumerate(row.iter(f"{_MAIN}c")):
            found = _PLACE.fullmatch(cell.get("r", ""))
            cells[_column(found.group(1)) if found else place] = _text(cell, shared)
        yield [cells.get(place, "") for place in range(max(cells, default=-1) + 1)]


def _part(book: zipfile.ZipFile, name: str) -> ET.Element:
    if book.getinfo(name).file_size > LARGEST:
        raise ValueError(name)
    text = book.read(name)
    if b"<!DOCTYPE" in text or b"<!ENTITY" in text:  # no workbook has them; an entity of entities would fill the memory
        raise ValueError(name)
    return ET.fromstring(text)  # noqa: S314 - nothing that expands comes so far


def _shared(root: ET.Element) -> list[str]:
    return ["".join(part.text or "" for part in one.iter(f"{_MAIN}t")) for one in root.iter(f"{_MAIN}si")]


def _text(cell: ET.Element, shared: list[str]) -> str:
    kind, value = cell.get("t", ""), cell.find(f"{_MAIN}v")
    if kind == "inlineStr":
        return "".join(part.text or "" for part in cell.iter(f"{_MAIN}t"))
    text = (value.text or "") if value is not None else ""
    if kind == "s":
        return shared[int(text)] if text.isdecimal() and int(text) < len(shared) else ""
    return text


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1
