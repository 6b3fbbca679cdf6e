"""Measures of the page and styles of its parts; points unless a name says millimetres."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from reportlab.lib.colors import Color
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from app.letters.fonts import BOLD, REGULAR

PAGE = A4
LEFT, RIGHT, TOP, BOTTOM = 30 * mm, 15 * mm, 20 * mm, 20 * mm
"""Not less than СТ РК 1042-2001 (20, 10, 10, 10; not confirmed) and ГОСТ Р 6.30-2003 (20, 10, 20, 20): docs/pdf.md."""
WIDTH = PAGE[0] - LEFT - RIGHT
CORNER_LEFT = 78 * mm
FACT_LABEL_WIDTH = 62 * mm
FOOTER_BASELINE = 11 * mm
CODE_BOTTOM = 6 * mm
"""Below the text, above the edge that printers leave white."""
GREY = Color(0.33, 0.33, 0.33)
HAIRLINE = Color(0.72, 0.72, 0.72)

SIZE, LEADING = 11.5, 14.8
SMALL, SMALL_LEADING = 9, 11.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A sheet of paper and its margins."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the paper."""
        return self.width, self.height

    @property
    def text_width(self) -> float:
        """Between the margins at the sides."""
        return self.width - self.left - self.right

    @property
    def text_height(self) -> float:
        """Between the margins above and below."""
        return self.height - self.top - self.bottom


PORTRAIT = Page(width=PAGE[0], height=PAGE[1], left=LEFT, right=RIGHT, top=TOP, bottom=BOTTOM)
LANDSCAPE = Page(width=PAGE[1], height=PAGE[0], left=20 * mm, right=15 * mm, top=20 * mm, bottom=18 * mm)
"""For wide tables; it is filed by its upper or its left edge."""


@cache
def style(name: str) -> ParagraphStyle:
    """The style of that name; made once."""
    return ParagraphStyle(name, parent=_base(), **_STYLES[name])


@cache
def _base() -> ParagraphStyle:
    return ParagraphStyle("base", fontName=REGULAR, fontSize=SIZE, leading=LEADING, alignment=TA_LEFT)


_STYLES: dict[str, dict[str, Any]] = {
    "letterhead_name": {"fontName": BOLD, "fontSize": 12.5, "leading": 16, "alignment": TA_CENTER},
    "letterhead": {"fontSize": SMALL, "leading": SMALL_LEADING, "alignment": TA_CENTER, "textColor": GREY},
    "corner_label": {
        "leftIndent": CORNER_LEFT,
        "fontSize": SMALL,
        "leading": SMALL_LEADING,
        "textColor": GREY,
        "spaceAfter": 1.5,
        "keepWithNext": 1,
    },
    "corner": {"leftIndent": CORNER_LEFT, "fontSize": 10.5, "leading": 13.5},
    "title": {
        "fontName": BOLD,
        "fontSize": 14,
        "leading": 18,
        "alignment": TA_CENTER,
        "spaceBefore": 16,
        "keepWithNext": 1,
    },
    "subtitle": {"fontName": BOLD, "alignment": TA_CENTER, "spaceBefore": 2, "keepWithNext": 1},
    "fact_label": {"fontSize": 10.5, "leading": 13, "textColor": GREY},
    "fact": {"fontSize": 10.5, "leading": 13},
    "fact_line": {"fontSize": 10.5, "leading": 13.5, "spaceAfter": 2},
    "subheading": {"fontName": BOLD, "spaceBefore": 10, "spaceAfter": 2, "keepWithNext": 1},
    "text": {"alignment": TA_JUSTIFY, "firstLineIndent": 12.5 * mm, "spaceAfter": 3},
    "leading_on": {"alignment": TA_JUSTIFY, "firstLineIndent": 12.5 * mm, "spaceAfter": 3, "keepWithNext": 1},
    "heading": {"fontName": BOLD, "alignment": TA_CENTER, "spaceBefore": 7, "spaceAfter": 5, "keepWithNext": 1},
    "point": {"alignment": TA_JUSTIFY, "leftIndent": 12.5 * mm, "bulletIndent": 5.5 * mm, "spaceAfter": 2},
    "last_point": {"alignment": TA_JUSTIFY, "leftIndent": 12.5 * mm, "bulletIndent": 5.5 * mm, "spaceAfter": 7},
    "attachments": {"spaceBefore": 8, "spaceAfter": 3, "keepWithNext": 1},
    "attachment": {"leftIndent": 8 * mm, "spaceAfter": 1.5},
    "last_attachment": {"leftIndent": 8 * mm, "spaceAfter": 1.5, "keepWithNext": 1},
    "due": {"fontName": BOLD, "fontSize": 14, "leading": 18, "alignment": TA_CENTER},
    "code": {"fontName": BOLD, "fontSize": 18, "leading": 22, "alignment": TA_CENTER},
    "code_number": {"fontSize": SMALL, "leading": SMALL_LEADING, "textColor": GREY},
    "due_remark": {"fontSize": SMALL, "leading": SMALL_LEADING, "textColor": GREY, "alignment": TA_CENTER},
    "block": {"fontName": BOLD, "fontSize": 10, "leading": 13, "spaceBefore": 6, "spaceAfter": 2, "keepWithNext": 1},
    "day": {"fontSize": 8.5, "leading": 11},
    "item": {"fontSize": SMALL, "leading": SMALL_LEADING, "leftIndent": 10, "bulletIndent": 0},
    "envelope_label": {"fontSize": SMALL, "leading": SMALL_LEADING, "textColor": GREY, "spaceAfter": 2},
    "envelope": {"fontSize": 11, "leading": 13.2},
    "column": {"fontName": BOLD, "fontSize": SMALL, "leading": SMALL_LEADING, "alignment": TA_CENTER},
    "cell": {"fontSize": 9.5, "leading": 12},
    "group": {"fontName": BOLD, "fontSize": 9.5, "leading": 12},
    "remark": {"fontSize": SMALL, "leading": SMALL_LEADING, "textColor": GREY, "spaceBefore": 8},
    "large": {"fontSize": 15, "leading": 20, "spaceAfter": 5},
    "large_heading": {"fontName": BOLD, "fontSize": 16, "leading": 21, "spaceBefore": 12, "spaceAfter": 4},
    "large_point": {"fontSize": 15, "leading": 20, "leftIndent": 9 * mm, "bulletFontSize": 15, "spaceAfter": 5},
    "large_caption": {"fontSize": 15, "leading": 20, "alignment": TA_CENTER},
    "large_date": {"fontName": BOLD, "fontSize": 26, "leading": 34, "alignment": TA_CENTER},
    "signature": {"spaceBefore": 0},
    "signature_caption": {"fontSize": SMALL, "leading": SMALL_LEADING, "textColor": GREY, "alignment": TA_CENTER},
}
