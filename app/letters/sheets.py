"""A sheet: a paper that is a table, with its facts above and its signatures below, in Kazakh or Russian."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from reportlab.platypus import Flowable

from app.law.texts import Texts
from app.letters.charts import Bar, chart
from app.letters.extract import showable
from app.letters.grid import Column, Rows, Signature, grid, signatures, stamp
from app.letters.layout import SEPARATOR, facts, paragraph, subtitle, title
from app.letters.pages import About, lay_out
from app.letters.styles import LANDSCAPE, PORTRAIT

SIGNING_ROOM = 10.0
"""Points of air below the text of a row somebody signs in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """All that stands on a sheet, in words.

    `stamp` is the caption of the room for a postmark or a seal; `bars` are drawn above the table that says the same.
    `empty` is said in place of a table without rows; `named` stands in the footer beside the number of the page;
    `wide` lays the page on its side; `room` is the air below each row, in points; `of_pages` how many
    pages the file has that the sheet begins, where it is not the whole file.
    """

    title: str
    office: str
    made_on: date
    columns: tuple[Column, ...]
    parts: tuple[Rows, ...]
    subtitle: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    empty: str = ""
    remarks: tuple[str, ...] = ()
    signatures: tuple[Signature, ...] = ()
    stamp: str = ""
    bars: tuple[Bar, ...] = ()
    named: str = ""
    wide: bool = False
    room: float = 0.0
    of_pages: int = 0


def sheet_pdf(sheet: Sheet, texts: Texts) -> bytes:
    """The sheet as a PDF in the language of `texts`.

    A sign the faces do not have prints as «?»: a register is not held up by one name.
    """
    shown = showable(texts)
    heading = shown(sheet.title)
    story: list[Flowable] = [*title([heading]), *subtitle([shown(sheet.subtitle)] if sheet.subtitle else [])]
    story += facts([shown(SEPARATOR.join(_plain(label, value))) for label, value in sheet.facts if value])
    story += chart([replace(bar, label=shown(bar.label)) for bar in sheet.bars]) if sheet.bars else []
    parts = [_shown(part, shown) for part in sheet.parts if part.rows]
    story += grid(sheet.columns, parts, room=sheet.room) if parts else [paragraph(shown(sheet.empty), "text")]
    story += [paragraph(shown(remark), "remark") for remark in sheet.remarks]
    story += signatures([Signature(who=line.who, name=shown(line.name)) for line in sheet.signatures])
    story += stamp(sheet.stamp) if sheet.stamp else []
    about = About(
        title=heading,
        author=shown(sheet.office) or heading,
        subject=heading,
        language=texts.language,
        day=sheet.made_on,
    )
    named = shown(sheet.named)

    def footer(page: int, pages: int) -> tuple[str, str]:
        return named, texts.say("sheet.page", page=page, pages=sheet.of_pages or pages)

    return lay_out(story, about, footer, LANDSCAPE if sheet.wide else PORTRAIT)


def _plain(label: str, value: str) -> tuple[str, str]:
    return label, value.replace(SEPARATOR, " / ")


def _shown(part: Rows, shown: Callable[[str], str]) -> Rows:
    return Rows(title=shown(part.title), rows=tuple(tuple(shown(cell) for cell in row) for row in part.rows))
