"""Envelopes: the address printed on one, or a sheet of A4 that shows it in the window once it is folded."""

from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepInFrame, TableStyle

from app.domain.envelopes import ENVELOPES, EnvelopeFormat, PostedLetter
from app.law.texts import Texts
from app.letters import fonts
from app.letters.fonts import REGULAR
from app.letters.layout import Columns, paragraph
from app.letters.pages import About, lay_out
from app.letters.styles import PAGE, Page

_MARGIN = 10 * mm
_PRINTER = 0.5 * mm
"""So much the text stays inside the window."""
_SENDER_SHARE, _SENDER_HEIGHT = 0.5, 38 * mm
_TO_SHARE = 0.48


def envelope_pdf(data: PostedLetter, kind: EnvelopeFormat, texts: Texts) -> bytes:
    """One page of the size of the envelope: the sender above on the left, the addressee below on the right.

    Raises UserError("glyph_missing"): an address with a sign left out would go astray.
    """
    envelope = ENVELOPES[kind]
    width, height = envelope.width * mm, envelope.height * mm
    page = Page(width=width, height=height, left=_MARGIN, right=_MARGIN, top=_MARGIN, bottom=_MARGIN)
    low = page.text_height - _SENDER_HEIGHT - 1
    wide = page.text_width
    cells: list[list[Any]] = [
        [_block(texts.say("mail.from"), data.sender.lines, (wide * _SENDER_SHARE, _SENDER_HEIGHT), texts), ""],
        [
            _mark(data, (wide * (1 - _TO_SHARE), low), texts),
            _block(texts.say("mail.to"), data.to.lines, (wide * _TO_SHARE, low), texts),
        ],
    ]
    shares = (f"{1 - _TO_SHARE:.2%}", f"{_TO_SHARE:.2%}")
    table = Columns(cells, colWidths=shares, rowHeights=(_SENDER_HEIGHT, low), spaceBefore=0, spaceAfter=0)
    table.setStyle(_bare(("SPAN", (0, 0), (1, 0)), ("VALIGN", (0, 1), (-1, 1), "MIDDLE")))
    return _made([table], data, texts, page)


def window_sheet_pdf(data: PostedLetter, kind: EnvelopeFormat, texts: Texts) -> bytes:
    """A sheet of A4 to be folded in front of the letter: the address shows in the window. Raises as `envelope_pdf`."""
    shows = ENVELOPES[kind].shows
    page = Page(
        width=PAGE[0],
        height=PAGE[1],
        left=shows.left * mm + _PRINTER,
        right=PAGE[0] - shows.right * mm + _PRINTER,
        top=shows.top * mm + _PRINTER,
        bottom=PAGE[1] - shows.bottom * mm + _PRINTER,
    )
    block = _block("", data.to.lines, (page.text_width, page.text_height), texts)
    return _made([block], data, texts, page)


def _block(label: str, lines: tuple[str, ...], room: tuple[float, float], texts: Texts) -> Flowable:
    """The lines of an address; set smaller where they would not fit, never left out."""
    story: list[Flowable] = [paragraph(label, "envelope_label")] if label else []
    for line in lines:
        cleaned = fonts.clean(line, texts.language)
        fonts.check(cleaned, "address")
        story.append(paragraph(cleaned, "envelope"))
    return KeepInFrame(room[0], room[1], story, mode="shrink")


def _mark(data: PostedLetter, room: tuple[float, float], texts: Texts) -> Flowable | str:
    """What stands beside the addressee of a sealed envelope."""
    return _block("", (texts.say("mail.sealed"),), room, texts) if data.sealed else ""


def _bare(*more: tuple[Any, ...]) -> TableStyle:
    none = ((side, (0, 0), (-1, -1), 0) for side in ("LEFTPADDING", "RIGHTPADDING", "TOPPADDING", "BOTTOMPADDING"))
    return TableStyle([("FONTNAME", (0, 0), (-1, -1), REGULAR), ("VALIGN", (0, 0), (-1, -1), "TOP"), *none, *more])


def _made(story: list[Flowable], data: PostedLetter, texts: Texts, page: Page) -> bytes:
    numbered = texts.say("mail.envelope", number=data.case_number)
    heading = numbered if data.case_number else texts.say("mail.unnumbered")
    author = fonts.clean(data.office or data.sender.name, texts.language)
    about = About(title=heading, author=author, subject=heading, language=texts.language, day=data.made_on)
    return lay_out(story, about, lambda _page, _pages: ("", ""), page)
