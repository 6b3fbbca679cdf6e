"""A letter's data and wording made into the bytes of a PDF: same input, same bytes."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import pypdfium2
from reportlab.platypus import Flowable, KeepInFrame
from reportlab.platypus.doctemplate import LayoutError

from app.domain.appeals import AttachmentLine
from app.domain.codes import LetterKind
from app.domain.errors import UserError
from app.domain.inflections import PrintedForm
from app.domain.languages import Language
from app.domain.letters import LetterData
from app.letters import fonts, phrases
from app.letters.fields import Fields, clean_field, earlier_fields, fields_of
from app.letters.grid import signatories
from app.letters.headings import forms_of, headings
from app.letters.layout import SEPARATOR, story
from app.letters.pages import HEIGHT, About, Footer, Volume, lay_out
from app.letters.roles import Role
from app.letters.styles import WIDTH
from app.letters.wording import MOST_PRINTED, Paper, Wording

ONE_PAGE = frozenset({LetterKind.MEMO})
"""Papers of exactly one page: what would not fit is set smaller, never left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Printing:
    """A letter to be printed together with others: its data, its language, the wording it is printed with."""

    data: LetterData
    language: Language
    wording: Wording


def render(kind: LetterKind, data: LetterData, language: Language, wording: Wording) -> bytes:
    """The letter as a PDF, A4, with the font embedded; what is missing prints as a marked blank.

    Raises `UserError("glyph_missing", letter, sign, field)` for a letter the font cannot show, the errors of
    `Wording.paper` for wording that names an unknown field, of `Section.lines` for one that trips over this data or
    prints without end, and `wording_no_room` for a part that fits on no page.
    """
    made, about, footer = _set(kind, data, language, wording)
    try:
        return lay_out(made, about, footer)
    except LayoutError as too_tall:
        raise UserError("wording_no_room", file=kind) from too_tall


def render_many(letters: Iterable[Printing], about: About) -> bytes:
    """Many letters in one PDF, each with pages counted anew, a bookmark of its own and its language.

    The letters are asked for one by one as they are set, so that whoever hands them over sees how far it is and may
    stop it by raising. `about` is what the whole file says about itself. Raises as `render` does.
    """
    volume = Volume(about)
    for letter in letters:
        made, own, footer = _set(letter.data.kind, letter.data, letter.language, letter.wording)
        name = f"{letter.data.case_number} · {own.title}" if letter.data.case_number else own.title
        try:
            volume.add(made, own, footer, part=name)
        except LayoutError as too_tall:
            raise UserError("wording_no_room", file=letter.data.kind) from too_tall
    return volume.finished()


def _set(
    kind: LetterKind, data: LetterData, language: Language, wording: Wording
) -> tuple[list[Flowable], About, Footer]:
    """What stands on the pages of a letter, what its file says about itself, and what its footers say."""
    paper = wording.paper(language, kind)
    fields = fields_of(data, language)
    parts = list(_parts(paper, fields, (data, language)))
    title = " ".join(line for role, lines in parts if role is Role.TITLE for line in lines)
    subject = str(fields["subject"])
    about = About(
        title=f"{title}. {subject}" if subject else title,
        author=str(fields["applicant_name"]),
        subject=subject or title,
        language=language,
        day=data.written_on,
        case_number=data.case_number,
    )
    bound = [(role, [phrases.bind(line, language) for line in lines]) for role, lines in parts]
    made = story(bound, {Role.SIGNATORIES: signatories})
    if kind in ONE_PAGE:
        made = [KeepInFrame(WIDTH, HEIGHT, made, mode="shrink")]
    return made, about, lambda page, pages: _footer(paper, fields, page, pages)


def printed_forms(kind: LetterKind, data: LetterData, language: Language, wording: Wording) -> tuple[PrintedForm, ...]:
    """The forms of names, positions and bodies this letter prints, or would print were it sure of them.

    Asked of the wording itself: each text stands there as a mark, and it is seen which marks are printed. Raises as
    `render` does, but for what concerns pages.
    """
    said = headings(data, language)
    marks = {name: f"\x02{name}\x03" for name, one in said.items() if one.forms}
    fields = {**fields_of(data, language), **marks}
    paper = wording.paper(language, kind)
    printed = "\n".join(line for section in paper.flow for line in section.lines(fields))
    return forms_of(said[name] for name, mark in marks.items() if mark in printed)


def pages(pdf: bytes) -> int:
    """How many pages a finished letter has."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()


def _parts(paper: Paper, fields: Fields, whose: tuple[LetterData, Language]) -> Iterator[tuple[Role, list[str]]]:
    """Every part with its lines, as long as they make no book."""
    room = MOST_PRINTED
    for section in paper.flow:
        lines = _lines(paper, section.role, section.lines(fields), whose)
        room -= sum(map(len, lines))
        if room < 0:
            raise UserError("wording_too_long", file=section.file, limit=MOST_PRINTED)
        fonts.check("\n".join(lines))
        yield section.role, lines


def _lines(paper: Paper, role: Role, lines: list[str], whose: tuple[LetterData, Language]) -> list[str]:
    """The section's lines; the attachments follow their heading, the earlier papers what is said before them."""
    data, language = whose
    if role is Role.ATTACHMENTS and lines:
        items = [_attachment(line, language) for line in data.attachments]
        return [*lines, *(" ".join(paper.around[Role.ATTACHMENT].lines(item)) for item in items)]
    if role is Role.SIGNATORIES and lines:
        return [lines[0], *_signed(data, language)]
    if role is Role.PRETRIAL:
        told = [earlier_fields(one, language) for one in data.earlier]
        return [*lines, *(" ".join(paper.around[Role.EARLIER].lines(item)) for item in told)]
    return lines


def _signed(data: LetterData, language: Language) -> Iterator[str]:
    """The cells of the list of signatories, row by row: those the file knows, then empty rows to fill in by hand."""
    rows = [(one.full_name, one.iin, one.address) for one in data.signatories] + [("", "", "")] * data.empty_rows
    for number, row in enumerate(rows, start=1):
        yield from (str(number), *(str(clean_field("signatories", cell, language)) for cell in row), "")


def _attachment(line: AttachmentLine, language: Language) -> Fields:
    return {
        "attachment_title": clean_field("attachments", line.title, language),
        "attachment_sheets": line.sheets,
    }


def _footer(paper: Paper, fields: Fields, page: int, pages: int) -> tuple[str, str]:
    line = " ".join(paper.around[Role.FOOTER].lines({**fields, "page": page, "pages": pages}))
    left, separator, right = f" {line}".rpartition(SEPARATOR)
    return (left.strip(), right.strip()) if separator else ("", line)
