"""The number of our case as a QR code, small beside the footer: whoever gets the answer on paper finds the case by it.

It holds the number alone. Nobody's name, no address and no text of the matter is in it.
"""

from functools import lru_cache
from typing import Any

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

SIZE = 11 * mm
_MASK = 2
"""Any of the eight patterns is read; to choose the best of them takes ten times as long as to draw one."""
_LARGEST = 2
"""The largest code that is drawn, of 25 squares a side: a longer number would be too fine to be read at that size."""


def draw_code(canvas: Canvas, number: str, left: float, bottom: float) -> None:
    """Draw the code with its lower left corner there, in points; nothing for no number, or one that is too long."""
    rows = _modules(number)
    if not rows:
        return
    side = SIZE / len(rows)
    path = canvas.beginPath()
    for above, row in enumerate(rows, start=1):
        place = 0
        while place < len(row):
            end = place
            while end < len(row) and row[end]:
                end += 1
            if end > place:
                path.rect(left + place * side, bottom + SIZE - above * side, (end - place) * side, side)
            place = end + 1
    canvas.drawPath(path, stroke=0, fill=1)


@lru_cache(256)
def _modules(number: str) -> tuple[tuple[bool, ...], ...]:
    """The dark squares of each row (ISO/IEC 18004, level M); no rows for no number, or one that is too long."""
    code: Any = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(number)
    code.version = code.calculate_version()
    if not number or code.version > _LARGEST:
        return ()
    code.makeImpl(test=False, maskPattern=_MASK)
    return tuple(tuple(map(bool, row)) for row in code.modules)
