"""A table of many rows: its head stands on every page, rows stay whole, and it is read aloud row by row."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.lib.enums import TA_CENTER
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, TableStyle

from app.letters.fonts import REGULAR
from app.letters.layout import SEPARATOR, Columns, paragraph
from app.letters.passages import Passage
from app.letters.styles import GREY, HAIRLINE, LANDSCAPE, style
from app.letters.tagging import CELL, COLUMN, GROUP, NEXT, ROW, TABLE, Place, ornament

_STAMP = 38 * mm
_NUMBER = re.compile(r"[\d–-]{1,9}")
_SIGNATURE_SHARES = (70, 45, 60)
_SIGNED_SHARES = (9, 50, 32, 48, 28)
_SIGNING_ROOM = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """The heading of a column and how wide it is beside the others."""

    title: str
    share: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """Rows of a table, each with one text per column; `title` is a line across the table above them."""

    rows: tuple[tuple[str, ...], ...]
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """A line to sign on: who signs, and their name where it is known."""

    who: str
    name: str = ""


class Cell(Passage):
    """A paragraph of a table. The head repeated on a later page is ornament: it was read already."""

    _read = False

    def draw(self) -> None:
        """Draw it as one piece of its style, or as ornament the second time."""
        if self._read:
            with ornament(self.canv):
                self.show()
            return
        self._read = True
        super().draw()


class Grid(Columns):
    """A table whose rows stay whole; only one that is taller than a page goes on over it."""

    def split(self, width: float, height: float) -> list[Flowable]:
        """The part that fits and the rest; nothing where the next row goes onto the next page as a whole."""
        head, *rows = self._measured(width, height)
        is_whole = head + rows[0] <= LANDSCAPE.text_height
        if head + rows[0] > height and is_whole:
            return []
        vars(self)["splitInRow"] = 0 if is_whole else 1
        return list(super().split(width, height))

    def _measured(self, width: float, height: float) -> list[float]:
        self.wrap(width, height)
        return list(vars(self)["_rowHeights"])


def grid(columns: Sequence[Column], parts: Iterable[Rows], *, room: float = 0) -> list[Flowable]:
    """The table, ruled throughout; `room` points of air stay below the text of each row, for a hand to sign in."""
    cells: list[list[Any]] = [_line([column.title for column in columns], COLUMN, TABLE)]
    across: list[int] = []
    for part in parts:
        if part.title:
            across.append(len(cells))
            cells.append([_cell(part.title, GROUP, Place("row", len(columns))), *[""] * (len(columns) - 1)])
        cells += [_line(row, CELL, ROW) for row in part.rows]
    table = Grid(cells, colWidths=_shares([column.share for column in columns]), repeatRows=1, spaceBefore=6)
    kept = (("NOSPLIT", (0, row), (-1, row + 1)) for row in across if row + 1 < len(cells))
    table.setStyle(TableStyle([*_RULED, *_lines_across(across), *kept, *_air(room, len(cells))]))
    return [table]


def signatories(lines: list[str]) -> list[Flowable]:
    """Those who sign the same paper: the headings in one line, then cell after cell, with room for a hand."""
    if not lines:
        return []
    titles = [title.strip() for title in lines[0].split(SEPARATOR)]
    columns = [Column(title=title, share=share) for title, share in zip(titles, _SIGNED_SHARES, strict=False)]
    width, cells = len(columns), lines[1:]
    rows = [tuple(cells[start : start + width]) for start in range(0, len(cells), width)]
    return grid(columns, [Rows(rows=tuple(rows))], room=_SIGNING_ROOM) if rows else []


def signatures(lines: Sequence[Signature]) -> list[Flowable]:
    """Who signs, a line to sign on, and the name; all of them on one page."""
    if not lines:
        return []
    cells = [
        [paragraph(line.who, "signature"), "", paragraph(line.name, "signature") if line.name else ""] for line in lines
    ]
    table = Columns(cells, colWidths=_shares(_SIGNATURE_SHARES), spaceBefore=14)
    table.setStyle(
        TableStyle(
            [
                ("FONTNAME", (0, 0), (-1, -1), REGULAR),
                ("VALIGN", (0, 0), (-1, -1), "BOTTOM"),
                *(("LINEBELOW", (1, row), (1, row), 0.6, GREY) for row in range(len(lines))),
                ("NOSPLIT", (0, 0), (-1, -1)),
                ("LEFTPADDING", (0, 0), (0, -1), 0),
                ("TOPPADDING", (0, 0), (-1, -1), 12),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 1),
            ]
        )
    )
    return [table]


def stamp(caption: str) -> list[Flowable]:
    """An empty frame for a postmark or a seal."""
    table = Columns(
        [[paragraph(caption, "signature_caption"), ""]], colWidths=("45%", "55%"), rowHeights=_STAMP, spaceBefore=14
    )
    table.setStyle(
        TableStyle(
            [
                ("FONTNAME", (0, 0), (-1, -1), REGULAR),
                ("BOX", (0, 0), (0, 0), 0.6, GREY),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ]
        )
    )
    return [table]


def _line(texts: Sequence[str], name: str, first: Place) -> list[Cell]:
    return [_cell(text, name, NEXT if number else first) for number, text in enumerate(texts)]


def _cell(text: str, name: str, place: Place) -> Cell:
    """A cell; a bare number stands in the middle, away from the rules beside it."""
    look = style(name)
    made = Cell(text, look.clone(name, alignment=TA_CENTER) if name == CELL and _NUMBER.fullmatch(text) else look)
    made.place = place
    return made


def _shares(widths: Sequence[int]) -> tuple[str, ...]:
    return tuple(f"{width / sum(widths):.6%}" for width in widths)


def _lines_across(rows: Iterable[int]) -> Iterator[tuple[Any, ...]]:
    """A line that names the rows below it: across the table, and never the last line of a page."""
    for row in rows:
        yield "SPAN", (0, row), (-1, row)
        yield "NOSPLIT", (0, row), (0, row + 1)


def _air(room: float, rows: int) -> Iterator[tuple[Any, ...]]:
    """Air below each cell so that a hand has room beside it."""
    if room:
        yield "BOTTOMPADDING", (0, 1), (-1, rows - 1), room


_RULED = (
    ("FONTNAME", (0, 0), (-1, -1), REGULAR),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("VALIGN", (0, 0), (-1, 0), "MIDDLE"),
    ("GRID", (0, 0), (-1, -1), 0.4, HAIRLINE),
    ("BOX", (0, 0), (-1, -1), 0.6, GREY),
    ("LINEBELOW", (0, 0), (-1, 0), 0.6, GREY),
    ("LEFTPADDING", (0, 0), (-1, -1), 1.2 * mm),
    ("RIGHTPADDING", (0, 0), (-1, -1), 1.2 * mm),
    ("TOPPADDING", (0, 0), (-1, -1), 2),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
)
