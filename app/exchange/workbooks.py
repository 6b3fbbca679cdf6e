"""Tables as an XLSX file that any office program opens: numbers as numbers, days as days, words never as formulas.

Written by hand: a workbook is a handful of small XML files in a ZIP, and the same tables give the same bytes. Every
word is an inline string, which no program takes for a formula; one that begins like a formula bears the mark of text
besides, so that it stays one when somebody saves the table as CSV.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

Value = str | int | float | date | None
_EPOCH = date(1899, 12, 30)
_LONGEST_TITLE = 31
_NOT_IN_TITLES = re.compile(r"[\[\]:*?/\\']")
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_LIKE_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_PLAIN, _HEAD, _DAY, _TEXT = range(4)
_ALPHABET = 26
_WIDEST, _NARROWEST = 60, 8
_HEAD_LINE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One table: the name of its sheet, the line of its titles, its rows."""

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]


def workbook(sheets: Sequence[Sheet]) -> bytes:
    """The file; the first line of each sheet stays in sight. Titles are made to fit what a sheet may be called."""
    titles = _titles(sheets)
    numbers = range(1, len(sheets) + 1)
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    parts = "".join(
        f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{kind}.worksheet+xml"/>' for n in numbers
    )
    files = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{kind}.styles+xml"/>{parts}</Types>',
        "_rels/.rels": _relations([("rId1", "officeDocument", "xl/workbook.xml")]),
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>'
        + "".join(
            f'<sheet name="{_quoted(title)}" sheetId="{n}" r:id="rId{n}"/>'
            for n, title in zip(numbers, titles, strict=True)
        )
        + "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": _relations(
            [
                *((f"rId{n}", "worksheet", f"worksheets/sheet{n}.xml") for n in numbers),
                (f"rId{len(sheets) + 1}", "styles", "styles.xml"),
            ]
        ),
        "xl/styles.xml": _STYLES,
        **{f"xl/worksheets/sheet{n}.xml": _sheet(sheet) for n, sheet in zip(numbers, sheets, strict=True)},
    }
    return _zipped(files)


_STYLES = (
    f'<styleSheet xmlns="{_MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/></numFmts>'
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'
    '</fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>'
    '<cellXfs count="4"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/>'
    '<xf xfId="0" numFmtId="164" applyNumberFormat="1"/><xf xfId="0" quotePrefix="1"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
)


def _relations(found: Sequence[tuple[str, str, str]]) -> str:
    lines = "".join(f'<Relationship Id="{key}" Type="{_OFFICE}/{kind}" Target="{to}"/>' for key, kind, to in found)
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{lines}</Relationships>'


def _sheet(sheet: Sheet) -> str:
    lines = [(_HEAD, sheet.head), *((_PLAIN, row) for row in sheet.rows)]
    rows = "".join(
        f'<row r="{number}">{"".join(_cells(number, style, row))}</row>'
        for number, (style, row) in enumerate(lines, start=1)
    )
    pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
    widths = "".join(
        f'<col min="{n}" max="{n}" width="{width}" customWidth="1"/>' for n, width in enumerate(_widths(sheet), start=1)
    )
    return (
        f'<worksheet xmlns="{_MAIN}"><sheetViews><sheetView workbookViewId="0">{pane}</sheetView></sheetViews>'
        f"<cols>{widths}</cols><sheetData>{rows}</sheetData></worksheet>"
    )


def _widths(sheet: Sheet) -> Iterator[int]:
    for place in range(len(sheet.head)):
        texts = [str(row[place]) for row in (sheet.head, *sheet.rows) if place < len(row) and row[place] is not None]
        yield min(max([_NARROWEST, *(len(text) + 2 for text in texts)]), _WIDEST)


def _cells(number: int, style: int, row: Sequence[Value]) -> Iterator[str]:
    for place, value in enumerate(row):
        where = f'r="{_column(place)}{number}"'
        if isinstance(value, date):
            yield f'<c {where} s="{_DAY}"><v>{(value - _EPOCH).days}</v></c>'
        elif isinstance(value, str):
            kind = style or (_TEXT if value.startswith(_LIKE_A_FORMULA) else _PLAIN)
            yield f'<c {where} s="{kind}" t="inlineStr"><is><t xml:space="preserve">{_plain(value)}</t></is></c>'
        elif value is not None:
            yield f'<c {where} s="{style}"><v>{value}</v></c>'


def _plain(text: str) -> str:
    return escape(_NOT_IN_XML.sub("\ufffd", text))


def _quoted(text: str) -> str:
    return escape(_NOT_IN_XML.sub("\ufffd", text), {'"': "&quot;"})


def _column(place: int) -> str:
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, _ALPHABET)
        letters = chr(ord("A") + rest) + letters
    return letters


def _titles(sheets: Sequence[Sheet]) -> list[str]:
    """What sheets may be called: short, without some signs, each another name whatever its letters' case."""
    found: list[str] = []
    for number, sheet in enumerate(sheets, start=1):
        name = _NOT_IN_TITLES.sub(" ", sheet.title).strip()[:_LONGEST_TITLE].strip() or str(number)
        if name.casefold() in {one.casefold() for one in found}:
            name = f"{name[: _LONGEST_TITLE - 4]} {number}"
        found.append(name)
    return found


def _zipped(files: dict[str, str]) -> bytes:
    """The same files give the same bytes: nothing in them knows when they were made."""
    held = BytesIO()
    with ZipFile(held, "w", ZIP_DEFLATED) as made:
        for name, text in files.items():
            about = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            about.compress_type = ZIP_DEFLATED
            made.writestr(about, _HEAD_LINE + text)
    return held.getvalue()
