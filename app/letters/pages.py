"""The sheet: margins, «page x of y» with our case number, and what the file says about itself."""

from collections.abc import Callable
from datetime import date
from hashlib import blake2b
from io import BytesIO
from typing import Any

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from app.domain.languages import Language
from app.letters import fonts
from app.letters.styles import BOTTOM, FOOTER_BASELINE, GREY, LEFT, PAGE, RIGHT, SMALL, TOP, WIDTH
from app.letters.tagging import Structure, bookmark, number_page, ornament, write_metadata, write_tree

PROGRAM = "Arasha"
KAZAKHSTAN_HOURS = 5
Footer = Callable[[int, int], tuple[str, str]]


class About:
    """What the file says about itself."""

    __slots__ = ("author", "day", "language", "subject", "title")

    def __init__(self, *, title: str, author: str, subject: str, language: Language, day: date) -> None:
        self.title, self.author, self.subject, self.language, self.day = title, author, subject, language, day


def lay_out(story: list[Flowable], about: About, footer: Footer) -> bytes:
    """The finished file; nothing in it depends on the clock, the machine or the process."""
    fonts.register()
    paper = BytesIO()
    document = BaseDocTemplate(
        paper,
        pagesize=PAGE,
        invariant=1,
        lang=about.language.value,
        title=about.title,
        author=about.author,
        subject=about.subject,
        creator=PROGRAM,
        displayDocTitle=True,
        initialFontName=fonts.REGULAR,
    )
    frame = Frame(LEFT, BOTTOM, WIDTH, PAGE[1] - TOP - BOTTOM, 0, 0, 0, 0)
    document.addPageTemplates(PageTemplate(frames=[frame]))
    document.build(story, canvasmaker=_canvas_class(about, footer))
    return paper.getvalue()


def _canvas_class(about: About, footer: Footer) -> type[Canvas]:
    """A canvas that knows how many pages there are before it draws their footers, and is dated by the letter."""

    class LetterCanvas(Canvas):
        def __init__(self, *args: object, **options: object) -> None:
            super().__init__(*args, **options)  # type: ignore[arg-type]  # handed through from the document
            self._kept_pages: list[dict[str, object]] = []
            self.structure = Structure()
            self._document: Any = vars(self)["_doc"]
            _date(self._document, about.day)

        def showPage(self) -> None:  # noqa: N802  # ReportLab's name
            self._kept_pages.append(dict(self.__dict__))
            self.structure.pages.append([])
            self._startPage()  # type: ignore[attr-defined]  # the stubs leave out what starts an empty page

        def save(self) -> None:
            total = len(self._kept_pages)
            for number, page in enumerate(self._kept_pages, start=1):
                self.__dict__.update(page)
                with ornament(self):
                    _draw_footer(self, *footer(number, total))
                bookmark(self, self.structure, number - 1)
                super().showPage()
                number_page(self._document.Pages[number - 1], number - 1)
            del self.structure.pages[total:]
            write_tree(self._document, self.structure)
            write_metadata(self._document, about.language)
            super().save()

    return LetterCanvas


def _date(document: Any, day: date) -> None:  # noqa: ANN401  # ReportLab's own record, without stubs
    """Date the file by the letter and draw its fingerprint from the content alone, whatever the environment says."""
    stamp = document._timeStamp  # noqa: SLF001  # the only way to a date that is the letter's own
    stamp.YMDhms = (day.year, day.month, day.day, 0, 0, 0)
    stamp.dhh, stamp.dmm = KAZAKHSTAN_HOURS, 0
    document.signature = blake2b(digest_size=16)


def _draw_footer(canvas: Canvas, left: str, right: str) -> None:
    canvas.saveState()
    canvas.setFont(fonts.REGULAR, SMALL)
    canvas.setFillColor(GREY)
    if left:
        canvas.drawString(LEFT, FOOTER_BASELINE, left)
    canvas.drawRightString(PAGE[0] - RIGHT, FOOTER_BASELINE, right)
    canvas.restoreState()
