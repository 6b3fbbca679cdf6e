"""A letter's data and wording made into the bytes of a PDF: same input, same bytes."""

import pypdfium2

from app.domain.appeals import AttachmentLine
from app.domain.codes import LetterKind
from app.domain.languages import Language
from app.domain.letters import LetterData
from app.letters import fonts, phrases
from app.letters.fields import Fields, clean_field, earlier_fields, fields_of
from app.letters.layout import SEPARATOR, story
from app.letters.pages import About, lay_out
from app.letters.roles import Role
from app.letters.wording import Paper, Wording


def render(kind: LetterKind, data: LetterData, language: Language, wording: Wording) -> bytes:
    """The letter as a PDF, A4, with the font embedded; what is missing prints as a marked blank.

    Raises `UserError("glyph_missing", letter, sign, field)` for a letter the font cannot show, and the errors of
    `Wording.paper` for wording that names an unknown field.
    """
    paper = wording.paper(language, kind)
    fields = fields_of(data, language)
    whose = (data, language)
    parts = [(section.role, _lines(paper, section.role, section.lines(fields), whose)) for section in paper.flow]
    for _, lines in parts:
        fonts.check("\n".join(lines))
    title = " ".join(line for role, lines in parts if role is Role.TITLE for line in lines)
    subject = str(fields["subject"])
    about = About(
        title=f"{title}. {subject}" if subject else title,
        author=str(fields["applicant_name"]),
        subject=subject,
        language=language,
        day=data.written_on,
    )
    bound = [(role, [phrases.bind(line, language) for line in lines]) for role, lines in parts]
    return lay_out(story(bound), about, lambda page, pages: _footer(paper, fields, page, pages))


def pages(pdf: bytes) -> int:
    """How many pages a finished letter has."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()


def _lines(paper: Paper, role: Role, lines: list[str], whose: tuple[LetterData, Language]) -> list[str]:
    """The section's lines; the attachments follow their heading, the earlier papers what is said before them."""
    data, language = whose
    if role is Role.ATTACHMENTS and lines:
        items = [_attachment(line, language) for line in data.attachments]
        return [*lines, *(" ".join(paper.around[Role.ATTACHMENT].lines(item)) for item in items)]
    if role is Role.PRETRIAL:
        told = [earlier_fields(one, language) for one in data.earlier]
        return [*lines, *(" ".join(paper.around[Role.EARLIER].lines(item)) for item in told)]
    return lines


def _attachment(line: AttachmentLine, language: Language) -> Fields:
    return {
        "attachment_title": clean_field("attachments", line.title, language),
        "attachment_sheets": line.sheets,
    }


def _footer(paper: Paper, fields: Fields, page: int, pages: int) -> tuple[str, str]:
    line = " ".join(paper.around[Role.FOOTER].lines({**fields, "page": page, "pages": pages}))
    left, separator, right = f" {line}".rpartition(SEPARATOR)
    return (left.strip(), right.strip()) if separator else ("", line)
