"""From the lines of a paper's sections to what ReportLab sets on the page."""

import re
from collections.abc import Callable, Iterable, Mapping
from itertools import groupby

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer, Table, TableStyle

from app.letters.fonts import REGULAR
from app.letters.passages import Passage
from app.letters.roles import Role
from app.letters.styles import FACT_LABEL_WIDTH, GREY, HAIRLINE, WIDTH, style
from app.letters.tagging import ornament

CELL_LIMIT = 900
"""Characters of a table cell; a longer one is set as running text, which may break across pages."""

SEPARATOR = " | "
_NUMBER = re.compile(r"^\s*(?:\d{1,3}[.)]|[-–—•*])\s+")
_SIGNATURE_WIDTHS = (47 * mm, 42 * mm, WIDTH - 89 * mm)
_CODE_COLUMNS = 4
SHORT_LIST = 5
"""Attachments that are never parted from each other and from the signature."""

Part = Callable[[list[str]], list[Flowable]]


def paragraph(text: str, name: str, number: str = "") -> Passage:
    """One paragraph of plain text in that style; `number` hangs before it."""
    return Passage(text, style(name), number)


def _plain(name: str) -> Part:
    return lambda lines: [paragraph(line, name) for line in lines if line.strip()]


class Columns(Table):
    """A table whose columns are shares of the width it is given, each time anew.

    A page that is made smaller is first set wider; ReportLab's own table keeps its first widths then.
    """

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Width and height of the table within a width."""
        vars(self).pop("_width_calculated_once", None)
        return super().wrap(width, height)

    def _drawBkgrnd(self) -> None:  # noqa: N802  # ReportLab's name
        with ornament(self.canv):
            super()._drawBkgrnd()  # type: ignore[misc]  # the stubs leave it out

    def _drawLines(self) -> None:  # noqa: N802  # the same
        with ornament(self.canv):
            super()._drawLines()  # type: ignore[misc]  # the stubs leave it out


def _shares(*widths: float) -> tuple[str, ...]:
    """Widths of columns on a page of full size, as shares of the width there is."""
    return tuple(f"{width / WIDTH:.6%}" for width in widths)


def letterhead(lines: list[str]) -> list[Flowable]:
    """Whose paper it is: the name of the office, what stands under it, a line across."""
    if not lines:
        return []
    name, *rest = lines
    cells = [[[paragraph(name, "letterhead_name"), *(paragraph(line, "letterhead") for line in rest)]]]
    table = Columns(cells, colWidths=_shares(WIDTH), spaceAfter=12)
    table.setStyle(
        TableStyle(
            [
                ("FONTNAME", (0, 0), (-1, -1), REGULAR),
                ("LINEBELOW", (0, 0), (-1, -1), 0.6, GREY),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
            ]
        )
    )
    return [table]


def corner(lines: list[str]) -> list[Flowable]:
    """The block at the top right: groups parted by an empty line; a first line that ends in «:» is the label."""
    made: list[Flowable] = []
    for filled, group in groupby(lines, key=lambda line: bool(line.strip())):
        if not filled:
            made.append(Spacer(0, 7))
            continue
        first, *rest = group
        made.append(paragraph(first, "corner_label" if first.endswith(":") else "corner"))
        made.extend(paragraph(line, "corner") for line in rest)
    return made


def title(lines: list[str]) -> list[Flowable]:
    """The name of the paper in the middle."""
    return _plain("title")(lines)


def subtitle(lines: list[str]) -> list[Flowable]:
    """What the paper is about, and air below it."""
    made = _plain("subtitle")(lines)
    if made:
        made.append(_kept(Spacer(0, 8)))
    return made


def facts(lines: list[str]) -> list[Flowable]:
    """Lines «label | value» as a quiet table; with a very long value as running text."""
    rows = [line.partition(SEPARATOR) for line in lines if line.strip()]
    if not rows:
        return []
    if any(len(label) + len(value) > CELL_LIMIT for label, _, value in rows):
        return [paragraph(f"{label}: {value}" if value else label, "fact_line") for label, _, value in rows]
    cells = [[paragraph(label.strip(), "fact_label"), paragraph(value.strip(), "fact")] for label, _, value in rows]
    table = Columns(cells, colWidths=_shares(FACT_LABEL_WIDTH, WIDTH - FACT_LABEL_WIDTH), spaceBefore=2, spaceAfter=4)
    table.setStyle(
        TableStyle(
            [
                ("FONTNAME", (0, 0), (-1, -1), REGULAR),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (0, -1), 0),
                ("RIGHTPADDING", (1, 0), (1, -1), 0),
                ("TOPPADDING", (0, 0), (-1, -1), 2.5),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 3.5),
                ("LINEABOVE", (0, 0), (-1, -1), 0.4, HAIRLINE),
                ("LINEBELOW", (0, -1), (-1, -1), 0.4, HAIRLINE),
            ]
        )
    )
    return [table]


def points(lines: list[str]) -> list[Flowable]:
    """What is asked for: numbered when there are several, the numbers people typed themselves are replaced."""
    bare = _bare(lines)
    if len(bare) == 1:
        return [paragraph(bare[0], "text")]
    return [
        paragraph(line, "point" if number < len(bare) else "last_point", f"{number}.")
        for number, line in enumerate(bare, start=1)
    ]


def _bare(lines: list[str]) -> list[str]:
    """Points without the numbers people typed themselves."""
    return [line for line in (_NUMBER.sub("", line).strip() for line in lines) if line]


def attachments(lines: list[str]) -> list[Flowable]:
    """The list of attachments, numbered; a short list, or the last two lines of a long one, stay with what follows."""
    if not lines:
        return []
    heading, *rest = lines
    made: list[Flowable] = [paragraph(heading, "attachments")]
    for number, line in enumerate(rest, start=1):
        together = len(rest) <= SHORT_LIST or number >= len(rest) - 1
        name = "last_attachment" if together else "attachment"
        made.append(paragraph(line, name, f"{number}."))
    return made


def signature(lines: list[str]) -> list[Flowable]:
    """Date, a line to sign on with its caption, and the name: «date | caption | name»."""
    day, caption, name = (*(lines[0] if lines else "").split(SEPARATOR, 2), "", "", "")[:3]
    above = [] if len(name) <= CELL_LIMIT else [paragraph(name, "text")]
    cells = [
        [paragraph(day, "signature"), "", paragraph("" if above else name, "signature")],
        ["", paragraph(caption, "signature_caption"), ""],
    ]
    table = Columns(cells, colWidths=_shares(*_SIGNATURE_WIDTHS), spaceBefore=0)
    table.setStyle(
        TableStyle(
            [
                ("FONTNAME", (0, 0), (-1, -1), REGULAR),
                ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
                ("VALIGN", (0, 1), (-1, 1), "TOP"),
                ("LINEBELOW", (1, 0), (1, 0), 0.6, GREY),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("LEFTPADDING", (2, 0), (2, 0), 10),
                ("RIGHTPADDING", (0, 0), (-1, -1), 0),
                ("BOTTOMPADDING", (0, 0), (-1, 0), 1),
                ("TOPPADDING", (0, 1), (-1, 1), 1),
            ]
        )
    )
    return [*above, _kept(Spacer(0, 22)), table]


def due(lines: list[str]) -> list[Flowable]:
    """The date everything is about, in a frame; what makes it doubtful stands small below."""
    cells = [[paragraph(line, "due_remark" if number else "due")] for number, line in enumerate(lines)]
    table = Columns(cells, colWidths=_shares(WIDTH), spaceBefore=8, spaceAfter=6)
    table.setStyle(TableStyle([("BOX", (0, 0), (-1, -1), 0.8, GREY), ("BOTTOMPADDING", (0, 0), (-1, -1), 5)]))
    return [table]


def large_points(lines: list[str]) -> list[Flowable]:
    """What somebody is to do, in large type, numbered when there are several."""
    bare = _bare(lines)
    if len(bare) == 1:
        return [paragraph(bare[0], "large")]
    return [paragraph(line, "large_point", f"{number}.") for number, line in enumerate(bare, start=1)]


def large_date(lines: list[str]) -> list[Flowable]:
    """A day to remember, in a frame and in the largest type: what it is, the day, what then."""
    if not lines:
        return []
    names = ("large_caption", "large_date", *("large_caption",) * len(lines))
    cells = [[paragraph(line, name)] for line, name in zip(lines, names, strict=False)]
    table = Columns(cells, colWidths=_shares(WIDTH), spaceBefore=14, spaceAfter=14)
    framed = ("BOX", (0, 0), (-1, -1), 1.6, GREY)
    table.setStyle(
        TableStyle([("FONTNAME", (0, 0), (-1, -1), REGULAR), framed, ("BOTTOMPADDING", (0, 0), (-1, -1), 6)])
    )
    return [table]


def code(lines: list[str]) -> list[Flowable]:
    """Groups of a code to be read and typed: each in a box of its own, with its number."""
    groups = " ".join(lines).split()
    boxes = [
        [paragraph(f"{number}", "code_number"), paragraph(group, "code")]
        for number, group in enumerate(groups, start=1)
    ]
    cells = [boxes[start : start + _CODE_COLUMNS] for start in range(0, len(boxes), _CODE_COLUMNS)]
    cells[-1] += [[] for _ in range(_CODE_COLUMNS - len(cells[-1]))]
    table = Columns(cells, colWidths=(WIDTH / _CODE_COLUMNS,) * _CODE_COLUMNS, spaceBefore=12, spaceAfter=12)
    table.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), 0.8, GREY), ("BOTTOMPADDING", (0, 0), (-1, -1), 9)]))
    return [table]


def _columns(count: int) -> Part:
    """A heading and short lines in columns, read downwards."""

    def made(lines: list[str]) -> list[Flowable]:
        if not lines:
            return []
        heading, *days = lines
        depth = -(-len(days) // count)
        cells = [
            [
                paragraph(days[place], "day") if (place := row + column * depth) < len(days) else ""
                for column in range(count)
            ]
            for row in range(depth)
        ]
        table = Columns(cells, colWidths=_shares(*(WIDTH / count,) * count), spaceBefore=0, spaceAfter=0)
        table.setStyle(
            TableStyle(
                [
                    ("FONTNAME", (0, 0), (-1, -1), REGULAR),
                    ("VALIGN", (0, 0), (-1, -1), "TOP"),
                    ("LEFTPADDING", (0, 0), (-1, -1), 0),
                    ("RIGHTPADDING", (0, 0), (-1, -1), 8),
                    ("TOPPADDING", (0, 0), (-1, -1), 0),
                    ("BOTTOMPADDING", (0, 0), (-1, -1), 0.5),
                ]
            )
        )
        return [paragraph(heading, "block"), table]

    return made


def items(lines: list[str]) -> list[Flowable]:
    """A heading and what belongs to it, one below another."""
    if not lines:
        return []
    heading, *rest = lines
    return [paragraph(heading, "block"), *(paragraph(line, "item", "–") for line in rest)]


PARTS: dict[Role, Part] = {
    Role.LETTERHEAD: letterhead,
    Role.CORNER: corner,
    Role.TITLE: title,
    Role.SUBTITLE: subtitle,
    Role.FACTS: facts,
    Role.SUBHEADING: _plain("subheading"),
    Role.TEXT: _plain("text"),
    Role.HEADING: _plain("heading"),
    Role.POINTS: points,
    Role.ATTACHMENTS: attachments,
    Role.SIGNATURE: signature,
    Role.DUE: due,
    Role.CODE: code,
    Role.COUNTED: _columns(3),
    Role.SKIPPED: _columns(2),
    Role.CHANGES: items,
    Role.STATED: items,
    Role.REMARK: _plain("remark"),
    Role.PRETRIAL: facts,
    Role.LARGE: _plain("large"),
    Role.LARGE_HEADING: _plain("large_heading"),
    Role.LARGE_POINTS: large_points,
    Role.LARGE_DATE: large_date,
}
"""How each part of a paper is set."""


def story(parts: Iterable[tuple[Role, list[str]]], own: Mapping[Role, Part] | None = None) -> list[Flowable]:
    """The whole letter; what leads on to the next part (before a heading, before the signature) is kept with it.

    `own` is how parts are set that are known to this paper alone.
    """
    known = {**PARTS, **(own or {})}
    made: list[Flowable] = []
    for role, lines in parts:
        flowables = known[role](lines)
        if flowables and made and role in {Role.HEADING, Role.SIGNATURE}:
            _kept(made[-1])
        made.extend(flowables)
    return made


def _kept(flowable: Flowable) -> Flowable:
    """The same flowable, kept on the page of the next one."""
    flowable.keepWithNext = 1
    return flowable
