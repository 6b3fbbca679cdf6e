"""What a letter is made of, told to programs that read it aloud: headings, paragraphs, lists, tables, bookmarks.

Each paragraph is drawn between marks with a number of its own; the tree at the end of the file names them in the order
of reading (PDF 32000-1, 14.7 and 14.8). Lines, frames and the footer are marked as ornament.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import chain
from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from app.domain.languages import Language

TITLE = "title"
HEADINGS = frozenset({"subheading", "heading", "block"})
LISTS = frozenset({"point", "last_point", "attachment", "last_attachment", "item"})
LABEL, VALUE = "fact_label", "fact"


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph on the page: its style, its page counted from 0, its mark there, its words and their top."""

    style: str
    page: int
    mark: int
    text: str
    top: float


@dataclass(slots=True)
class Structure:
    """The pieces of each page in the order they were drawn, which is the order they are read in."""

    pages: list[list[Piece]] = field(default_factory=lambda: [[]])
    titled: bool = False
    """Whether the title is among the bookmarks already: the headings after it stand below it."""

    def add(self, style: str, text: str, top: float) -> Piece:
        """The next piece of this page."""
        here = self.pages[-1]
        here.append(Piece(style, len(self.pages) - 1, len(here), text, top))
        return here[-1]


@contextmanager
def piece(canvas: Canvas, style: str, text: str, height: float) -> Iterator[None]:
    """Draw one paragraph of that style; a canvas that keeps no structure draws it without marks."""
    structure: Structure | None = vars(canvas).get("structure")
    if structure is None:
        yield
        return
    _, top = canvas.absolutePosition(0, height)
    told = structure.add(style, text, top)
    canvas.addLiteral(f"/{_tag(style)} <</MCID {told.mark}>> BDC")
    yield
    canvas.addLiteral("EMC")


@contextmanager
def ornament(canvas: Canvas) -> Iterator[None]:
    """Draw what is not read: lines, frames, the footer."""
    canvas.addLiteral("/Artifact BMC")
    yield
    canvas.addLiteral("EMC")


def bookmark(canvas: Canvas, structure: Structure, page: int) -> None:
    """Put the title and the headings of a page, which is being finished, into the list of bookmarks."""
    for one in structure.pages[page]:
        if one.style in {TITLE, *HEADINGS} and one.text.strip():
            key = f"heading-{page}-{one.mark}"
            canvas.bookmarkPage(key, fit="XYZ", left=0, top=one.top)
            canvas.addOutlineEntry(
                one.text.replace("\u00a0", " "), key, level=1 if structure.titled and one.style != TITLE else 0
            )
            structure.titled = structure.titled or one.style == TITLE


def number_page(page: Any, number: int) -> None:  # noqa: ANN401  # ReportLab's own record, without stubs
    """Say on a finished page which of its marks stand in the tree, and that the Tab key follows it."""
    page.StructParents, page.Tabs = number, pdfdoc.PDFName("S")
    page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]


def write_tree(document: Any, structure: Structure) -> None:  # noqa: ANN401  # ReportLab's own record, without stubs
    """Put the tree into the file."""
    tree = _Tree(document, len(structure.pages))
    for one in chain.from_iterable(structure.pages):
        tree.add(one)
    catalog = document.Catalog
    catalog.StructTreeRoot = tree.finished()
    catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})


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


class _Tree:
    """Elements of structure as ReportLab writes them: `K` are the children, `P` is the parent."""

    def __init__(self, document: Any, pages: int) -> None:  # noqa: ANN401  # the same
        self._document = document
        self._root = self._element("Document", None)
        self._marks: list[list[Any]] = [[] for _ in range(pages)]
        self._open: dict[str, Any] = {}

    def add(self, one: Piece) -> None:
        """The element of the next piece; neighbours of a kind share one list or table."""
        if one.style in LISTS:
            item = self._element("LI", self._shared("L"))
            leaf = self._element("LBody", item)
        elif one.style in {LABEL, VALUE}:
            table = self._shared("Table")
            if one.style == LABEL or "TR" not in self._open:
                self._open["TR"] = self._element("TR", table)
            leaf = self._element(_tag(one.style), self._open["TR"])
        else:
            self._open.clear()
            leaf = self._element(_tag(one.style), self._root)
        if one.style == LABEL:
            leaf.dict["A"] = pdfdoc.PDFDictionary({"O": pdfdoc.PDFName("Table"), "Scope": pdfdoc.PDFName("Row")})
        leaf.dict["Pg"] = pdfdoc.PDFObjectReference(f"Page{one.page + 1}")
        leaf.dict["K"] = one.mark
        self._marks[one.page].append(self._document.Reference(leaf))

    def finished(self) -> Any:  # noqa: ANN401  # the same
        """The root of the tree, with the way back from each mark of each page to its element."""
        numbers: list[Any] = []
        for page, marks in enumerate(self._marks):
            numbers += [page, pdfdoc.PDFArray(marks)]
        root = pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("StructTreeRoot"),
                "K": self._document.Reference(self._root),
                "ParentTree": pdfdoc.PDFDictionary({"Nums": pdfdoc.PDFArray(numbers)}),
                "ParentTreeNextKey": len(self._marks),
            }
        )
        self._root.dict["P"] = self._document.Reference(root)
        return root

    def _shared(self, tag: str) -> Any:  # noqa: ANN401  # the same
        """The list or table that is being filled, or a new one."""
        if tag not in self._open:
            self._open.clear()
            self._open[tag] = self._element(tag, self._root)
        return self._open[tag]

    def _element(self, tag: str, parent: Any) -> Any:  # noqa: ANN401  # the same
        element = pdfdoc.PDFDictionary({"Type": pdfdoc.PDFName("StructElem"), "S": pdfdoc.PDFName(tag)})
        reference = self._document.Reference(element)
        if parent is not None:
            element.dict["P"] = self._document.Reference(parent)
            parent.dict.setdefault("K", pdfdoc.PDFArray([])).sequence.append(reference)
        return element


def _tag(style: str) -> str:
    if style == TITLE:
        return "H1"
    if style in HEADINGS:
        return "H2"
    return {LABEL: "TH", VALUE: "TD"}.get(style, "LBody" if style in LISTS else "P")


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
