"""What a letter is made of, told to programs that read it aloud: headings, paragraphs, lists, tables, bookmarks.

Each paragraph is drawn between marks with a number of its own; the tree at the end of the file names them in the order
of reading (PDF 32000-1, 14.7 and 14.8). Lines, frames and the footer are marked as ornament.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from app.domain.languages import Language

TITLE = "title"
HEADINGS = frozenset({"subheading", "heading", "block", "large_heading"})
LISTS = frozenset({"point", "last_point", "large_point", "attachment", "last_attachment", "item"})
LABEL, VALUE = "fact_label", "fact"
COLUMN, CELL, GROUP = "column", "cell", "group"
"""The heading of a column, a cell, a line that names the rows below it."""
CELLS = frozenset({LABEL, VALUE, COLUMN, CELL, GROUP})
_SCOPES = {LABEL: "Row", COLUMN: "Column", GROUP: "Row"}
"""Which cells are headings, and of what."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph on the page: its style, its page counted from 0, its mark there, its words and their top.

    `place` is where a cell stands in its table.
    """

    style: str
    page: int
    mark: int
    text: str
    top: float
    place: "Place"


@dataclass(frozen=True, slots=True)
class Place:
    """A cell goes on with a row, or opens a row or a whole table; it may span columns."""

    opens: str = ""
    span: int = 1


NEXT, ROW, TABLE = Place(), Place("row"), Place("table")


@dataclass(slots=True)
class Structure:
    """The pieces of each page in the order they were drawn, which is the order they are read in."""

    pages: list[list[Piece]] = field(default_factory=lambda: [[]])
    part: str = ""
    """The name of this letter among the bookmarks of many; a file of one letter names it by its title."""
    titled: bool = False
    """Whether the title is among the bookmarks already: the headings after it stand below it."""

    def add(self, style: str, text: str, top: float, place: Place = NEXT) -> Piece:
        """The next piece of this page."""
        here = self.pages[-1]
        here.append(Piece(style, len(self.pages) - 1, len(here), text, top, place))
        return here[-1]


@contextmanager
def piece(canvas: Canvas, style: str, text: str, height: float, place: Place = NEXT) -> Iterator[None]:
    """Draw one paragraph of that style; a canvas that keeps no structure draws it without marks."""
    structure: Structure | None = vars(canvas).get("structure")
    if structure is None:
        yield
        return
    _, top = canvas.absolutePosition(0, height)
    told = structure.add(style, text, top, place)
    canvas.addLiteral(f"/{_tag(style)} <</MCID {told.mark}>> BDC")
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
        if one.style in {TITLE, *HEADINGS} and one.text.strip():
            key = f"heading-{first + page}-{one.mark}"
            canvas.bookmarkPage(key, fit="XYZ", left=0, top=one.top)
            below = structure.titled and one.style != TITLE
            name = one.text if below or not structure.part else structure.part
            canvas.addOutlineEntry(name.replace("\u00a0", " "), key, level=1 if below else 0)
            structure.titled = structure.titled or one.style == TITLE


def number_page(page: Any, number: int) -> None:  # noqa: ANN401  # ReportLab's own record, without stubs
    """Say on a finished page which of its marks stand in the tree, and that the Tab key follows it."""
    page.StructParents, page.Tabs = number, pdfdoc.PDFName("S")
    page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]


def write_metadata(document: Any, language: Language) -> None:  # noqa: ANN401  # ReportLab's own record, without stubs
    """Say in XMP what the file says about itself in its information dictionary."""
    info, stamp = document.info, document._timeStamp  # noqa: SLF001  # the day of the letter
    year, month, day, *_ = stamp.YMDhms
    made = f"{year:04}-{month:02}-{day:02}T00:00:00+{stamp.dhh:02}:00"
    said = {name: escape(str(getattr(info, name) or "")) for name in ("title", "author", "subject", "creator")}
    content = _XMP.format(
        **said, producer=escape(str(info.producer)), made=made, language=language.value, start="\ufeff"
    ).encode()
    document.Catalog.Metadata = pdfdoc.XMP(creator=lambda _: content)


class Tree:
    """The tree of the file, letter after letter; each element is written as soon as its letter is whole."""

    def __init__(self, document: Any) -> None:  # noqa: ANN401  # ReportLab's own record, without stubs
        self._document = document
        self._root = _Element("Document", None)
        self._top = self._root
        self._marks: list[list[_Element]] = []
        self._open: dict[str, _Element] = {}

    def add_letter(self, pages: list[list[Piece]], first: int, language: Language | None) -> None:
        """The pages of a letter that begins on page `first` of the file; one of many says its own language."""
        self._top = self._root
        self._open = {}
        if language is not None:
            self._top = self._element("Part", self._root, f"/Lang ({language})")
        for page in pages:
            self._marks.append([self._leaf(one, first + one.page) for one in page])

    def write(self) -> None:
        """Put the tree into the file, with the way back from each mark of each page to its element."""
        numbers = " ".join(
            f"{page} [{' '.join(leaf.reference for leaf in marks)}]" for page, marks in enumerate(self._marks)
        )
        root = _Written()
        self._number(root)
        self._root.parent = root
        self._number(self._root)
        root.text = (
            f"<< /Type /StructTreeRoot /K {self._root.reference} /ParentTree << /Nums [{numbers}] >>"
            f" /ParentTreeNextKey {len(self._marks)} >>"
        )
        catalog = self._document.Catalog
        catalog.StructTreeRoot = root
        catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})

    def _leaf(self, one: Piece, page: int) -> "_Element":
        """The element of the next piece; neighbours of a kind share one list or table."""
        said = ""
        if one.style in LISTS:
            parent = self._element("LI", self._shared("L"))
        elif one.style in CELLS:
            parent = self._row(one)
        else:
            self._open.clear()
            parent = self._top
        if one.style in _SCOPES:
            span = f" /ColSpan {one.place.span}" if one.place.span > 1 else ""
            said = f"/A << /O /Table /Scope /{_SCOPES[one.style]}{span} >> "
        leaf = self._element(_tag(one.style), parent, f"{said}/Pg {self._page(page)}")
        leaf.kids.append(str(one.mark))
        return leaf

    def _row(self, one: Piece) -> "_Element":
        """The row a cell stands in."""
        if one.place.opens == TABLE.opens:
            self._open.clear()
        table = self._shared("Table")
        if one.style == LABEL or one.place.opens or "TR" not in self._open:
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
        self._number(element)
        parent.kids.append(element.reference)
        return element

    def _number(self, written: "_Written") -> None:
        self._document.Reference(written)
        written.reference = f"{self._document.objectcounter} 0 R"


class _Written(pdfdoc.PDFObject):
    """An object of the file whose text is ours: ReportLab's dictionaries take ten times as long."""

    text = ""
    reference = ""

    def format(self, document: Any) -> bytes:  # noqa: ANN401, ARG002
        """As it stands in the file."""
        return self.text.encode("ascii")


class _Element(_Written):
    """An element of structure: `K` are its children or the number of its mark, `P` is its parent."""

    def __init__(self, tag: str, parent: "_Written | None", said: str = "") -> None:
        self.tag, self.parent, self.said = tag, parent, said
        self.kids: list[str] = []

    def format(self, document: Any) -> bytes:  # noqa: ANN401, ARG002
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
    return "LBody" if style in LISTS else "P"


_XMP = """<?xpacket begin="{start}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>{producer}</pdf:Producer>
<xmp:CreatorTool>{creator}</xmp:CreatorTool>
<xmp:CreateDate>{made}</xmp:CreateDate><xmp:ModifyDate>{made}</xmp:ModifyDate>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""
