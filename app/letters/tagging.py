"""What a letter is made of, told to programs that read it aloud: headings, paragraphs, lists, tables, bookmarks.

Each paragraph is drawn between marks with a number of its own; the tree at the end of the file names them in the order
of reading (PDF 32000-1, 14.7 and 14.8). Lines, frames and the footer are marked as ornament.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from app.domain.languages import Language
from app.letters.writing import Document, Written

TITLE = "title"
HEADINGS = frozenset({"subheading", "heading", "block", "large_heading"})
LISTS = frozenset({"point", "last_point", "large_point", "attachment", "last_attachment", "item"})
LABEL, VALUE = "fact_label", "fact"
COLUMN, CELL, GROUP = "column", "cell", "group"
"""The heading of a column, a cell, a line that names the rows below it."""
CELLS = frozenset({LABEL, VALUE, COLUMN, CELL, GROUP})
_SCOPES = {LABEL: "Row", COLUMN: "Column", GROUP: "Row"}
"""Which cells are headings, and of what."""
NUMBER = "number"
"""The number of a point or of an attachment; it is drawn before what it numbers."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph on the page: the page counted from 0, its mark there, its top, and what it is."""

    page: int
    mark: int
    top: float
    said: "Said"


@dataclass(frozen=True, slots=True)
class Place:
    """A cell goes on with a row, or opens a row or a whole table; it may span columns."""

    opens: str = ""
    span: int = 1


NEXT, ROW, TABLE = Place(), Place("row"), Place("table")


@dataclass(frozen=True, slots=True)
class Said:
    """What a piece is: its style, its words, where it stands if it is a cell.

    `whole` is the paragraph it is part of, whose other parts stand on other pages.
    """

    style: str
    text: str
    place: Place = NEXT
    whole: object = None


@dataclass(slots=True)
class Structure:
    """The pieces of each page in the order they were drawn, which is the order they are read in."""

    pages: list[list[Piece]] = field(default_factory=lambda: [[]])
    part: str = ""
    """The name of this letter among the bookmarks of many; a file of one letter names it by its title."""
    titled: bool = False
    """Whether the title is among the bookmarks already: the headings after it stand below it."""

    def add(self, said: Said, top: float) -> Piece:
        """The next piece of this page."""
        here = self.pages[-1]
        here.append(Piece(len(self.pages) - 1, len(here), top, said))
        return here[-1]


@contextmanager
def piece(canvas: Canvas, said: Said, above: float) -> Iterator[None]:
    """Draw one paragraph whose top is `above`; a canvas that keeps no structure draws it without marks."""
    structure: Structure | None = vars(canvas).get("structure")
    if structure is None:
        yield
        return
    _, top = canvas.absolutePosition(0, above)
    told = structure.add(said, top)
    canvas.addLiteral(f"/{_tag(said.style)} <</MCID {told.mark}>> BDC")
    yield
    canvas.addLiteral("EMC")


@contextmanager
def ornament(canvas: Canvas) -> Iterator[None]:
    """Draw what is not read: lines, frames, the footer."""
    canvas.addLiteral("/Artifact BMC")
    yield
    canvas.addLiteral("EMC")


def bookmark(canvas: Canvas, structure: Structure, page: int, first: int) -> None:
    """Put the title and the headings of a page, which is being finished, into the list of bookmarks.

    `page` is counted within its letter, `first` is where the letter begins in the file.
    """
    for one in structure.pages[page]:
        said = one.said
        if said.style in {TITLE, *HEADINGS} and said.text.strip():
            key = f"heading-{first + page}-{one.mark}"
            canvas.bookmarkPage(key, fit="XYZ", left=0, top=one.top)
            below = structure.titled and said.style != TITLE
            name = said.text if below or not structure.part else structure.part
            canvas.addOutlineEntry(name.replace("\u00a0", " "), key, level=1 if below else 0)
            structure.titled = structure.titled or said.style == TITLE


def number_page(page: Any, number: int) -> None:  # noqa: ANN401  # ReportLab's own record, without stubs
    """Say on a finished page which of its marks stand in the tree, and that the Tab key follows it."""
    page.StructParents, page.Tabs = number, pdfdoc.PDFName("S")
    page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]


class Tree:
    """The tree of the file, letter after letter; each element is written as soon as its letter is whole."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._root = _Element("Document", None)
        self._top = self._root
        self._marks: list[list[_Element]] = []
        self._open: dict[str, _Element] = {}
        self._parts: dict[int, _Element] = {}

    def add_letter(self, pages: list[list[Piece]], first: int, language: Language | None) -> None:
        """The pages of a letter that begins on page `first` of the file; one of many says its own language."""
        self._top = self._root
        self._open = {}
        self._parts = {}
        if language is not None:
            self._top = self._element("Part", self._root, f"/Lang ({language})")
        for page in pages:
            self._marks.append([self._leaf(one, first + one.page) for one in page])

    def write(self) -> None:
        """Put the tree into the file, with the way back from each mark of each page to its element."""
        numbers = " ".join(
            f"{page} [{' '.join(leaf.reference for leaf in marks)}]" for page, marks in enumerate(self._marks)
        )
        root = Written()
        root.put(self._document)
        self._root.parent = root
        self._root.put(self._document)
        root.text = (
            f"<< /Type /StructTreeRoot /K {self._root.reference} /ParentTree << /Nums [{numbers}] >>"
            f" /ParentTreeNextKey {len(self._marks)} >>"
        ).encode("ascii")
        self._document.Catalog.StructTreeRoot = root

    def _leaf(self, one: Piece, page: int) -> "_Element":
        """The element of the next piece: the one there is already where a page ended within a paragraph."""
        said = one.said
        leaf = self._parts.get(id(said.whole)) if said.whole is not None else None
        if leaf is not None:
            leaf.kids.append(f"<< /Type /MCR /Pg {self._page(page)} /MCID {one.mark} >>")
            return leaf
        told = ""
        if said.style in _SCOPES:
            span = f" /ColSpan {said.place.span}" if said.place.span > 1 else ""
            told = f"/A << /O /Table /Scope /{_SCOPES[said.style]}{span} >> "
        leaf = self._element(_tag(said.style), self._parent(said), f"{told}/Pg {self._page(page)}")
        leaf.kids.append(str(one.mark))
        self._parts[id(said.whole)] = leaf
        return leaf

    def _parent(self, said: Said) -> "_Element":
        """Where a piece stands: neighbours of a kind share one list or table."""
        if said.style == NUMBER:
            self._open["LI"] = self._element("LI", self._shared("L"))
            return self._open["LI"]
        if said.style in LISTS:
            items = self._shared("L")
            return self._open.pop("LI", None) or self._element("LI", items)
        if said.style in CELLS:
            return self._row(said)
        self._open.clear()
        return self._top

    def _row(self, said: Said) -> "_Element":
        """The row a cell stands in."""
        if said.place.opens == TABLE.opens:
            self._open.clear()
        table = self._shared("Table")
        if said.style == LABEL or said.place.opens or "TR" not in self._open:
            self._open["TR"] = self._element("TR", table)
        return self._open["TR"]

    def _page(self, page: int) -> str:
        return f"{self._document.idToObjectNumberAndVersion[f'Page{page + 1}'][0]} 0 R"

    def _shared(self, tag: str) -> "_Element":
        """The list or table that is being filled, or a new one."""
        if tag not in self._open:
            self._open.clear()
            self._open[tag] = self._element(tag, self._top)
        return self._open[tag]

    def _element(self, tag: str, parent: "_Element", said: str = "") -> "_Element":
        element = _Element(tag, parent, said)
        parent.kids.append(element.put(self._document))
        return element


class _Element(Written):
    """An element of structure: `K` are its children or the number of its mark, `P` is its parent."""

    def __init__(self, tag: str, parent: Written | None, said: str = "") -> None:
        super().__init__()
        self.tag, self.parent, self.said = tag, parent, said
        self.kids: list[str] = []

    def format(self, document: Document) -> bytes:  # noqa: ARG002
        """As it stands in the file."""
        above = self.parent.reference if self.parent else "null"
        kids = self.kids[0] if len(self.kids) == 1 and self.kids[0].isdecimal() else f"[{' '.join(self.kids)}]"
        return f"<< /Type /StructElem /S /{self.tag} /P {above} {self.said} /K {kids} >>".encode("ascii")


def _tag(style: str) -> str:
    if style == TITLE:
        return "H1"
    if style in HEADINGS:
        return "H2"
    if style in CELLS:
        return "TH" if style in _SCOPES else "TD"
    if style == NUMBER:
        return "Lbl"
    return "LBody" if style in LISTS else "P"
