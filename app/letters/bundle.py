"""All papers of a matter in one PDF: a contents page, bookmarks, and a number of its own on every page.

The pages of others are taken as they are (qpdf, through pikepdf) and get one line in their lower margin. A picture is
set on a page of A4. What cannot be put in stands in the contents with its reason.
"""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from io import BytesIO
from zlib import compress

import pikepdf
from PIL import ExifTags, Image, ImageOps, UnidentifiedImageError
from reportlab.pdfgen.canvas import Canvas

from app.domain.bundles import Bundled, BundlePart, BundlePlan, WhyNot
from app.law.texts import Texts
from app.letters import fonts
from app.letters.bare_jpeg import bare_jpeg
from app.letters.extract import showable
from app.letters.grid import Column, Rows
from app.letters.sheets import Sheet, sheet_pdf
from app.letters.styles import GREY, PAGE, SMALL

Read = Callable[[BundlePart], bytes | WhyNot]
"""The bytes of a paper, or why they are not those that were kept."""
Step = Callable[[int, int], None]
"""Told how many papers are done of how many; may raise to stop the work."""

_EDGE = 20.0
"""Points from the edges of a page to the line with its number, and around a picture."""
_DAY = "%d.%m.%Y"
_FINE = 3_508
"""Points of a picture along the longer side of A4 at 300 to the inch."""
_COLOURS = {"L": "/DeviceGray", "RGB": "/DeviceRGB"}
_QUALITY = 90
_PDF = b"%PDF-"
_HEAD = 1024
"""Within so many bytes a PDF says that it is one."""


@dataclass(frozen=True, slots=True)
class _Put:
    """A paper that goes in: its pages as a PDF, and how many."""

    part: BundlePart
    pdf: pikepdf.Pdf
    pages: int


def bundle_pdf(plan: BundlePlan, read: Read, texts: Texts, step: Step) -> Bundled:
    """The file in the language of `texts`, the same bytes for the same papers."""
    with ExitStack() as opened:
        put: list[_Put] = []
        left_out: list[tuple[BundlePart, WhyNot]] = []
        for done, part in enumerate(plan.parts):
            step(done, len(plan.parts))
            found = _opened(read(part))
            if isinstance(found, WhyNot):
                left_out.append((part, found))
            else:
                put.append(_Put(part, opened.enter_context(found), len(found.pages)))
        step(len(plan.parts), len(plan.parts))
        contents = _contents(plan, put, left_out, texts)
        first = opened.enter_context(pikepdf.open(BytesIO(contents)))
        whole = opened.enter_context(pikepdf.new())
        for pdf in (first, *(one.pdf for one in put)):
            whole.pages.extend(pdf.pages)
        _number(whole, len(first.pages), plan, texts)
        _bookmark(whole, len(first.pages), put, texts)
        return Bundled(content=_saved(whole, plan, texts), pages=len(whole.pages), left_out=tuple(left_out))


def _opened(content: bytes | WhyNot) -> pikepdf.Pdf | WhyNot:
    """A paper as pages, or why it has none."""
    if isinstance(content, WhyNot):
        return content
    try:
        if _PDF not in content[:_HEAD]:
            return _picture(content)
        pdf = _flat(pikepdf.open(BytesIO(content)))
        return pdf if len(pdf.pages) else WhyNot.BROKEN
    except pikepdf.PasswordError:
        return WhyNot.LOCKED
    except UnidentifiedImageError:
        return WhyNot.NOT_PAGES
    except (pikepdf.PdfError, Image.DecompressionBombError, OSError, ValueError, SyntaxError):
        return WhyNot.BROKEN


def _flat(pdf: pikepdf.Pdf) -> pikepdf.Pdf:
    """A form as what stands in it: fields and signatures hold in their own file alone, what is seen of them stays."""
    if pikepdf.Name.AcroForm not in pdf.Root:
        return pdf
    pdf.generate_appearance_streams()
    pdf.flatten_annotations("all")
    if pikepdf.Name.AcroForm in pdf.Root:
        del pdf.Root.AcroForm
    for page in pdf.pages:
        unseen = [one for one in page.get("/Annots", ()) if one.get("/Subtype") == pikepdf.Name.Widget]
        if unseen:
            page.Annots = pikepdf.Array([one for one in page.Annots if one not in unseen])
    return pdf


def _picture(content: bytes) -> pikepdf.Pdf:
    """A picture on a page of A4, upright or on its side as the picture is, never larger than it was taken.

    Raises what Pillow raises for bytes that are no picture, or a broken one.
    """
    (wide, high), told, pixels = _upright(content)
    width, height = PAGE if high >= wide else PAGE[::-1]
    scale = min((width - 2 * _EDGE) / wide, (height - 4 * _EDGE) / high, 1.0)
    shown = (wide * scale, high * scale)
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=(width, height))
    head = {"Type": "/XObject", "Subtype": "/Image", "Width": wide, "Height": high, "BitsPerComponent": 8}
    image = pikepdf.Stream(pdf, pixels)
    for key, value in {**head, **told}.items():
        image[f"/{key}"] = pikepdf.Name(value) if isinstance(value, str) else value
    page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Picture=image))
    left, low = (width - shown[0]) / 2, height - 2 * _EDGE - shown[1]
    drawn = f"q {shown[0]:.3f} 0 0 {shown[1]:.3f} {left:.3f} {low:.3f} cm /Picture Do Q"
    page.Contents = pikepdf.Stream(pdf, drawn.encode("ascii"))
    return pdf


def _upright(content: bytes) -> tuple[tuple[int, int], dict[str, str], bytes]:
    """The picture as it is seen: its size, its colours and filter, its bytes.

    A photograph that lies as it was taken goes in point for point, not one bit worse, and without what the telephone
    noted about it: where and when it was taken. One that a telephone marked as
    turned is turned; what is finer than print needs is made smaller.
    """
    with Image.open(BytesIO(content)) as picture:
        photograph = picture.format == "JPEG"
        turned = picture.getexif().get(ExifTags.Base.Orientation, 1) != 1
        picture.load()
        if photograph and not turned and picture.mode in _COLOURS and max(picture.size) <= _FINE:
            return picture.size, {"ColorSpace": _COLOURS[picture.mode], "Filter": "/DCTDecode"}, bare_jpeg(content)
        seen = ImageOps.exif_transpose(picture).convert("RGB")
    seen.thumbnail((_FINE, _FINE))
    if not photograph:
        return seen.size, {"ColorSpace": "/DeviceRGB", "Filter": "/FlateDecode"}, compress(seen.tobytes())
    again = BytesIO()
    seen.save(again, "JPEG", quality=_QUALITY)
    return seen.size, {"ColorSpace": "/DeviceRGB", "Filter": "/DCTDecode"}, bare_jpeg(again.getvalue())


def _contents(plan: BundlePlan, put: list[_Put], left_out: list[tuple[BundlePart, WhyNot]], texts: Texts) -> bytes:
    """The contents page; how many pages it has itself decides the numbers that stand on it."""
    pages, made = 0, b""
    for _ in range(3):
        made = sheet_pdf(_sheet(plan, put, left_out, pages, texts), texts)
        with pikepdf.open(BytesIO(made)) as pdf:
            if len(pdf.pages) == pages:
                break
            pages = len(pdf.pages)
    return made


def _sheet(
    plan: BundlePlan, put: list[_Put], left_out: list[tuple[BundlePart, WhyNot]], before: int, texts: Texts
) -> Sheet:
    say = texts.say
    rows = tuple(
        (str(place), one.part.title, _day(one.part), _span(start, one.pages))
        for place, (one, start) in enumerate(zip(put, _starts(put, before), strict=True), start=1)
    )
    missing = tuple(
        (str(place), part.title, _day(part), say(f"bundle.{why}"))
        for place, (part, why) in enumerate(left_out, start=len(put) + 1)
    )
    shares = (("number", 10), ("item", 95), ("day", 24), ("pages", 36))
    return Sheet(
        title=say("bundle.title"),
        subtitle=say("sheet.case", number=plan.case_number),
        office=plan.office,
        made_on=plan.made_on,
        facts=(
            (say("bundle.about"), plan.case_title),
            (say("sheet.client"), plan.client_name),
            (say("sheet.as_of"), f"{plan.made_on:{_DAY}}"),
        ),
        columns=tuple(Column(title=say(f"sheet_column.{name}"), share=share) for name, share in shares),
        parts=(Rows(rows=rows), Rows(title=say("bundle.left_out"), rows=missing)),
        empty=say("bundle.empty"),
        named=say("sheet.case", number=plan.case_number),
        of_pages=before + sum(one.pages for one in put),
    )


def _starts(put: list[_Put], before: int) -> Iterator[int]:
    """The first page of each paper, counted from 1 over the whole file."""
    page = before + 1
    for one in put:
        yield page
        page += one.pages


def _span(first: int, pages: int) -> str:
    return str(first) if pages == 1 else f"{first}–{first + pages - 1}"


def _day(part: BundlePart) -> str:
    return f"{part.on:{_DAY}}" if part.on else "–"


def _number(whole: pikepdf.Pdf, before: int, plan: BundlePlan, texts: Texts) -> None:
    """Draw the number of each page into its lower margin, whichever way the page lies; the contents have theirs."""
    fonts.register()
    shown, total = showable(texts), len(whole.pages)
    paper = BytesIO()
    canvas = Canvas(paper, invariant=1)
    fonts.begin(vars(canvas)["_doc"])
    for number, page in enumerate(whole.pages, start=1):
        if number > before:
            width, height = _size(page)
            canvas.setPageSize((width, height))
            canvas.setFont(fonts.REGULAR, SMALL)
            canvas.setFillColor(GREY)
            said = texts.say("bundle.page", number=plan.case_number, page=number, pages=total)
            canvas.drawRightString(width - _EDGE, _EDGE / 2, shown(said))
            canvas.showPage()
    if total == before:
        return
    canvas.save()
    with pikepdf.open(BytesIO(paper.getvalue())) as numbers:
        for number, (page, drawn) in enumerate(zip(whole.pages[before:], numbers.pages, strict=True), start=1):
            _lay_over(whole, page, drawn, pikepdf.Name(f"/ArashaNumber{number}"))


def _lay_over(whole: pikepdf.Pdf, page: pikepdf.Page, drawn: pikepdf.Page, name: pikepdf.Name) -> None:
    """Lay a page over another, as `add_overlay` does, under a name that is the same every time.

    Pages may share their resources, so each number has a name of its own.
    """
    form = whole.copy_foreign(drawn.as_form_xobject())
    page.add_resource(form, pikepdf.Name.XObject, name)
    room = pikepdf.Rectangle(page.mediabox)
    fit = {"invert_transformations": True, "allow_shrink": True, "allow_expand": True}
    placed = page.calc_form_xobject_placement(form, name, room, **fit)
    page.contents_add(b"q\n", prepend=True)
    page.contents_add(b"Q\n" + placed)


def _size(page: pikepdf.Page) -> tuple[float, float]:
    """Width and height as the page is seen."""
    left, low, right, high = (float(one) for one in page.mediabox)
    width, height = right - left, high - low
    return (height, width) if int(page.obj.get("/Rotate", 0)) % 180 else (width, height)


def _bookmark(whole: pikepdf.Pdf, before: int, put: list[_Put], texts: Texts) -> None:
    with whole.open_outline() as outline:
        outline.root.append(pikepdf.OutlineItem(texts.say("bundle.title"), 0))
        for place, (one, start) in enumerate(zip(put, _starts(put, before), strict=True), start=1):
            outline.root.append(pikepdf.OutlineItem(f"{place}. {one.part.title}", start - 1))


def _saved(whole: pikepdf.Pdf, plan: BundlePlan, texts: Texts) -> bytes:
    whole.docinfo["/Title"] = f"{texts.say('bundle.title')}. {texts.say('sheet.case', number=plan.case_number)}"
    whole.docinfo["/Author"] = plan.office
    whole.Root.Lang = pikepdf.String(texts.language.value)
    whole.Root.PageMode = pikepdf.Name.UseOutlines
    paper = BytesIO()
    whole.save(paper, deterministic_id=True)
    return paper.getvalue()
