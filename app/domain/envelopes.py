"""A letter in the post: the envelope it goes in, the slip and the inventory that go with it.

Where a window is: DIN 680 puts one of 90 x 45 mm at 20 mm from the left and 15 mm from the bottom of a DL envelope.
That of a C5 is made in more than one place (from the top 40-85 mm by German habit, 44-79 mm in Nordic shops): the part
common to both is taken. A folded sheet slides about in its envelope: what is to show must show wherever it lies.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.appeals import AttachmentLine
from app.domain.problems import Problem, Severity

A4_WIDTH = 210.0


class EnvelopeFormat(StrEnum):
    """The envelopes a letter of A4 goes into."""

    C5 = "c5"
    DL = "dl"


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A rectangle in millimetres, from the upper left corner."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """Width and height, the window, and how high the sheet is once folded for it; millimetres."""

    width: float
    height: float
    window: Box
    folded: float

    @property
    def shows(self) -> Box:
        """The part of a folded sheet that shows in the window however the sheet lies; from the sheet's own corner."""
        return Box(
            left=self.window.left,
            top=self.window.top,
            right=self.window.right - (self.width - A4_WIDTH),
            bottom=self.window.bottom - (self.height - self.folded),
        )


ENVELOPES = {
    EnvelopeFormat.C5: Envelope(width=229, height=162, window=Box(left=20, top=44, right=110, bottom=79), folded=148.5),
    EnvelopeFormat.DL: Envelope(width=220, height=110, window=Box(left=20, top=50, right=110, bottom=95), folded=105),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Correspondent:
    """Somebody on an envelope; empty lines are left out."""

    name: str
    address: str = ""
    postcode: str = ""

    @property
    def lines(self) -> tuple[str, ...]:
        """As they stand one below the other: name, address, postcode."""
        parts = (self.name, self.address, self.postcode)
        return tuple(line.strip() for part in parts for line in part.splitlines() if line.strip())


@dataclass(frozen=True, slots=True, kw_only=True)
class PostedLetter:
    """An issued letter on its way: from whom, to whom, what lies in the envelope, the day it is made ready.

    `title` and `pages` are of the letter itself, `items` what is attached; `tracking` where the post gave a number.
    `sealed`: nobody but the addressee is to open it, and the envelope says so; `case_number` is empty then, for what
    goes beside it lies open at the post.
    """

    made_on: date
    office: str
    case_number: str
    sender: Correspondent
    to: Correspondent
    title: str
    pages: int
    items: tuple[AttachmentLine, ...] = ()
    tracking: str = ""
    sealed: bool = False

    def lacks(self, *, window: bool = False) -> tuple[Problem, ...]:
        """Whose address is not known; in the `window` of an envelope that of the addressee alone is to be seen."""
        asked = ((self.to, "to_address_empty"), *(() if window else ((self.sender, "sender_address_empty"),)))
        return tuple(
            Problem(code=code, field="address", severity=Severity.WARNING, values=(("name", one.name or "–"),))
            for one, code in asked
            if not one.address.strip()
        )

    @property
    def sheets(self) -> int:
        """All sheets of paper in the envelope, of those that were counted."""
        return self.pages + sum(item.sheets for item in self.items)
