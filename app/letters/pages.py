"""The sheet: margins, «page x of y» with our case number, and what the file says about itself."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from io import BytesIO
from typing import Any

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from app.domain.languages import Language
from app.letters import fonts
from app.letters.archive import write_archive
from app.letters.passages import Together
from app.letters.qr import SIZE, draw_code
from app.letters.styles import CODE_BOTTOM, FOOTER_BASELINE, GREY, PORTRAIT, SMALL, Page
from app.letters.tagging import Structure, Tree, bookmark, number_page, ornament
from app.letters.writing import Document, Written, packed

PROGRAM = "Arasha"
KAZAKHSTAN_HOURS = 5
HEIGHT = PORTRAIT.text_height - 1
"""How high what is kept on one page may be, in points."""
Footer = Callable[[int, int], tuple[str, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What the file says about itself; `case_number` is ours, for the code at the foot of its first page."""

    title: str
    author: str
    subject: str
    language: Language
    day: date
    case_number: str = ""


def lay_out(story: list[Flowable], about: About, footer: Footer, page: Page = PORTRAIT) -> bytes:
    """The finished file of one letter; nothing in it depends on the clock, the machine or the process."""
    volume = Volume(about, page)
    volume.add(story, about, footer)
    return volume.finished()


class Volume:
    """One file of one letter or of many: the fonts stand in it once, the pages of each letter are counted anew."""

    def __init__(self, about: About, page: Page = PORTRAIT) -> None:
        self._page = page
        self._paper = BytesIO()
        self._canvas = LetterCanvas(
            self._paper,
            pagesize=page.size,
            invariant=1,
            lang=about.language.value,
            initialFontName=fonts.REGULAR,
            pdfVersion=(1, 7),
        )
        self._canvas.say(about)

    def add(self, story: list[Flowable], about: About, footer: Footer, *, part: str = "") -> int:
        """Set one letter and tell how many pages it has; `part` is its name among the bookmarks of many.

        Raises ReportLab's `LayoutError` for a part that fits on no page; nothing of the letter is in the file then.
        """
        self._canvas.begin(about.language if part else None, part)
        page = self._page
        sheets = [PageTemplate(frames=[Frame(page.left, page.bottom, page.text_width, page.text_height, 0, 0, 0, 0)])]
        document = _Sheets(BytesIO(), pagesize=page.size, pageTemplates=sheets, keepTogetherClass=Together)
        document.canvas = self._canvas
        document.build(story)
        return self._canvas.end(footer, page, about.case_number)

    def finished(self) -> bytes:
        """The bytes of the file; nothing can be added any more."""
        self._canvas.save()
        return self._paper.getvalue()


class _Sheets(BaseDocTemplate):
    """What fills page after page of a canvas that is there already and goes on after it."""

    canvas: Canvas
    _doSave = 0  # noqa: N815  # ReportLab's name

    def _makeCanvas(self, filename: object = None, canvasmaker: object = None) -> Canvas:  # noqa: ARG002, N802
        return self.canvas


class LetterCanvas(Canvas):
    """A canvas that knows how many pages a letter has before it draws their footers, and is dated by the letter."""

    def __init__(self, *args: object, **options: object) -> None:
        fonts.register()
        super().__init__(*args, **options)  # type: ignore[arg-type]  # handed through from the volume
        self._kept_pages: list[dict[str, object]] = []
        self.structure = Structure()
        self._document: Any = vars(self)["_doc"]
        self._tree = Tree(self._document)
        fonts.begin(self._document)
        self._about: About

    def say(self, about: About) -> None:
        """What the file says about itself."""
        self._about = about
        self.setTitle(about.title)
        self.setAuthor(about.author)
        self.setSubject(about.subject)
        self.setCreator(PROGRAM)
        self.setViewerPreference("DisplayDocTitle", "true")
        _date(self._document, about.day)

    def begin(self, language: Language | None, part: str) -> None:
        """A letter begins, on a page of its own; what is left of one that found no room is forgotten."""
        self._kept_pages = []
        self.structure = Structure(part=part)
        self._language = language
        self._startPage()  # type: ignore[attr-defined]  # the stubs leave out what starts an empty page

    def showPage(self) -> None:  # noqa: N802  # ReportLab's name
        """Keep the page until its footer can be drawn."""
        self._kept_pages.append(dict(self.__dict__))
        self.structure.pages.append([])
        self._startPage()  # type: ignore[attr-defined]  # the same

    def end(self, footer: Footer, sheet: Page, case_number: str) -> int:
        """The letter is whole: finish its pages; how many there are."""
        total, first = len(self._kept_pages), len(self._document.Pages.pages)
        structure, kept = self.structure, self._kept_pages
        for number, page in enumerate(kept, start=1):
            self.__dict__.update(page)
            with ornament(self):
                _draw_footer(self, sheet, *footer(number, total))
                if number == 1:
                    draw_code(self, case_number, (sheet.width - SIZE) / 2, CODE_BOTTOM)
            bookmark(self, structure, number - 1, first)
            super().showPage()
            number_page(self._document.Pages[first + number - 1], first + number - 1)
            _pack(self._document, self._document.Pages[first + number - 1])
        self._tree.add_letter(structure.pages[:total], first, self._language)
        return total

    def save(self) -> None:
        """Write the tree and what the file says about itself, then the file."""
        self._tree.write()
        write_archive(self._document, self._about.language)
        vars(self)["_code"] = []
        super().save()


def _date(document: Document, day: date) -> None:
    """Date the file by the letter and draw its fingerprint from the content alone, whatever the environment says."""
    stamp = document._timeStamp  # noqa: SLF001  # the only way to a date that is the letter's own
    stamp.YMDhms = (day.year, day.month, day.day, 0, 0, 0)
    stamp.dhh, stamp.dmm = KAZAKHSTAN_HOURS, 0
    document.signature = blake2b(digest_size=16)


def _pack(document: Document, page: Any) -> None:  # noqa: ANN401  # ReportLab's own record, without stubs
    """Compress a finished page at once, and let the fingerprint of the file know it."""
    content = page.stream.encode("latin-1")
    document.updateSignature(content)
    page.Contents, page.stream = Written(packed(content)), None


def _draw_footer(canvas: Canvas, sheet: Page, left: str, right: str) -> None:
    canvas.saveState()
    canvas.setFont(fonts.REGULAR, SMALL)
    canvas.setFillColor(GREY)
    if left:
        canvas.drawString(sheet.left, FOOTER_BASELINE, left)
    canvas.drawRightString(sheet.width - sheet.right, FOOTER_BASELINE, right)
    canvas.restoreState()
