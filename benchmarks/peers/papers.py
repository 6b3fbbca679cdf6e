"""The same letter by other ways to a PDF: drawn by hand, Typst, WeasyPrint, a Word template through LibreOffice.

Each is given the paragraphs of a letter, ready made, and the two faces our letters are set in.
"""

import html
import os
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.resources import files
from io import BytesIO
from pathlib import Path

import typst
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm, Pt
from docxtpl import DocxTemplate
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration

FACES = Path(str(files("fontpkg_pt_serif"))) / "files"
REGULAR, BOLD = "PT_Serif-Web-Regular.ttf", "PT_Serif-Web-Bold.ttf"
Print = Callable[["Letter"], bytes]


@dataclass(frozen=True, slots=True)
class Letter:
    """The paragraphs of a letter in their order, each with what it is, and its lines as they stand on the page."""

    paragraphs: Sequence[tuple[str, str]]
    lines: Sequence[str]
    footer: tuple[str, str]


def drawn() -> Print:
    """Every line drawn where it stands, on a canvas of ReportLab with its own whole faces."""
    for name, file in (("Peer", REGULAR), ("Peer-Bold", BOLD)):
        font = TTFont(name, str(FACES / file))
        font.face.name = name.encode()  # else ReportLab would hand it our face of the same name, already cut
        pdfmetrics.registerFont(font)

    def made(letter: Letter) -> bytes:
        paper = BytesIO()
        canvas = Canvas(paper, pagesize=A4)
        titles = {text for kind, text in letter.paragraphs if kind in {"title", "subtitle", "heading"}}
        for number, line in enumerate(letter.lines):
            canvas.setFont("Peer-Bold" if line in titles else "Peer", 11.5)
            canvas.drawString(30 * mm, A4[1] - 20 * mm - 15 * number, line)
        canvas.setFont("Peer", 9)
        canvas.drawString(30 * mm, 11 * mm, letter.footer[0])
        canvas.drawRightString(195 * mm, 11 * mm, letter.footer[1])
        canvas.save()
        return paper.getvalue()

    return made


_TYPST = """#set page(paper: "a4", margin: (left: 30mm, right: 15mm, y: 20mm), footer: [{left} #h(1fr) {right}])
#set text(font: "PT Serif", size: 11.5pt, lang: "ru", hyphenate: true)
#set par(justify: true, first-line-indent: (amount: 12.5mm, all: true))
"""


def by_typst() -> Print:
    """One compiler for all letters, with the faces read once."""
    faces = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FACES)])
    compiler = typst.Compiler(font_paths=faces, ignore_system_fonts=True)
    wrapped = {
        "corner": "#pad(left: 78mm, par(justify: false, first-line-indent: 0mm)[{}])",
        "title": '#align(center, text(size: 14pt, weight: "bold")[{}])',
        "subtitle": '#align(center, text(weight: "bold")[{}])',
        "heading": '#align(center, text(weight: "bold")[{}])',
        "points": "+ {}",
    }

    def made(letter: Letter) -> bytes:
        left, right = map(_plain, letter.footer)
        body = "\n\n".join(wrapped.get(kind, "{}").format(_plain(text)) for kind, text in letter.paragraphs)
        return compiler.compile(input=(_TYPST.format(left=left, right=right) + body).encode())

    return made


def _plain(text: str) -> str:
    """Text in which Typst reads no markup."""
    return "".join(f"\\{letter}" if letter in "\\#$*_`<>@[]=-+/~" else letter for letter in text)


_CSS = """@font-face {{ font-family: Peer; src: url({regular}); }}
@font-face {{ font-family: Peer; font-weight: bold; src: url({bold}); }}
@page {{ size: A4; margin: 20mm 15mm 20mm 30mm; }}
body {{ font: 11.5pt/1.28 Peer; hyphens: auto; }} p {{ margin: 0 0 3pt; text-align: justify; text-indent: 12.5mm; }}
p.corner {{ margin-left: 78mm; text-indent: 0; text-align: left; }}
p.title, p.subtitle, p.heading {{ font-weight: bold; text-align: center; text-indent: 0; }}"""


def by_weasyprint() -> Print:
    """One style sheet for all letters."""
    fonts = FontConfiguration()
    css = CSS(string=_CSS.format(regular=(FACES / REGULAR).as_uri(), bold=(FACES / BOLD).as_uri()), font_config=fonts)

    def made(letter: Letter) -> bytes:
        body = "".join(f'<p class="{kind}">{html.escape(text)}</p>' for kind, text in letter.paragraphs)
        end = f"<p>{html.escape(' '.join(letter.footer))}</p>"
        page = HTML(string=f'<html lang="ru"><body>{body}{end}</body></html>')
        return page.write_pdf(stylesheets=[css], font_config=fonts)

    return made


def word_template(folder: Path, letter: Letter) -> Path:
    """A Word document with a field for every paragraph of the letter."""
    document = Document()
    section = document.sections[0]
    section.left_margin, section.right_margin = Mm(30), Mm(15)
    document.styles["Normal"].font.name, document.styles["Normal"].font.size = "PT Serif", Pt(11.5)
    for number, (kind, _) in enumerate(letter.paragraphs):
        paragraph = document.add_paragraph(f"{{{{ line{number} }}}}")
        paragraph.paragraph_format.space_after = Pt(3)
        paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
        if kind == "corner":
            paragraph.paragraph_format.left_indent, paragraph.alignment = Mm(78), WD_ALIGN_PARAGRAPH.LEFT
        elif kind in {"title", "subtitle", "heading"}:
            paragraph.alignment, paragraph.runs[0].bold = WD_ALIGN_PARAGRAPH.CENTER, True
    file = folder / "template.docx"
    document.save(str(file))
    return file


def by_word(folder: Path, letters: Sequence[Letter]) -> list[bytes]:
    """All letters filled into the template one by one, then made PDF files by one run of LibreOffice."""
    names = []
    for number, letter in enumerate(letters):
        filled = DocxTemplate(folder / "template.docx")
        filled.render({f"line{place}": text for place, (_, text) in enumerate(letter.paragraphs)}, autoescape=True)
        names.append(str(folder / f"letter{number}.docx"))
        filled.save(names[-1])
    command = ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to", "pdf"]
    surroundings = {**os.environ, "XDG_DATA_HOME": str(folder), "XDG_CACHE_HOME": str(folder / "cache")}
    subprocess.run([*command, "--outdir", str(folder), *names], check=True, capture_output=True, env=surroundings)
    made = [Path(name).with_suffix(".pdf") for name in names]
    return [file.read_bytes() for file in made if file.exists()]
