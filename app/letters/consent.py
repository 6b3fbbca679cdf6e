"""Letter L-18: the consent to the collection and processing of personal data, to be signed (Law 94-V, Art. 8(4))."""

from app.domain.consents import ConsentDraft, ConsentPaper, DataItem
from app.law.texts import Texts
from app.letters import fonts, phrases
from app.letters.fields import Fields, Value, clean_field
from app.letters.layout import story
from app.letters.pages import About, lay_out
from app.letters.roles import Role
from app.letters.wording import CONSENT, Wording


def render_consent(paper: ConsentPaper, texts: Texts, wording: Wording) -> bytes:
    """The consent as a PDF in the language of `texts`, Kazakh or Russian; what is missing prints as a marked blank.

    Raises as `render.render` does.
    """
    language = texts.language
    sheet = wording.paper(language, CONSENT)
    fields = consent_fields(paper, texts)
    listed = _data(paper.consent, texts)
    parts = [
        (section.role, listed if section.role is Role.POINTS and listed else section.lines(fields))
        for section in sheet.flow
    ]
    for _, lines in parts:
        fonts.check("\n".join(lines))
    bound = [(role, [phrases.bind(line, language) for line in lines]) for role, lines in parts]
    title = " ".join(next(lines for role, lines in parts if role is Role.TITLE))
    about = About(title=title, author=str(fields["subject"]), subject=title, language=language, day=paper.written_on)

    def footer(page: int, pages: int) -> tuple[str, str]:
        line = " ".join(sheet.around[Role.FOOTER].lines({**fields, "page": page, "pages": pages}))
        left, _, right = line.partition(" | ")
        return left, right

    return lay_out(story(bound), about, footer)


def consent_fields(paper: ConsentPaper, texts: Texts) -> Fields:
    """The fields the wording of a consent may name; a yes or no nobody gave yet is empty."""
    draft = paper.consent
    raw: Fields = {
        "subject": paper.subject,
        "operator": draft.operator,
        "operator_number": draft.operator_number,
        "purpose": draft.purpose,
        "until_on": draft.until_on,
        "until_event": draft.until_event,
        "third_parties": _answer(draft.third_parties),
        "recipients": draft.recipients,
        "cross_border": _answer(draft.cross_border),
        "publication": _answer(draft.publication),
        "other": draft.other,
        "written_on": paper.written_on,
        "data_list": "",
    }
    return {name: clean_field(name, value, texts.language) for name, value in raw.items()}


def _answer(given: bool | None) -> Value:
    return "" if given is None else "yes" if given else "no"


def _data(draft: ConsentDraft, texts: Texts) -> list[str]:
    """The list of data: what was ticked, in the words of the paper's language, then what was written out."""
    ticked = [texts.say(f"data_item.{item}") for item in DataItem if item in draft.data]
    written = [fonts.clean(line, texts.language).strip() for line in draft.data_other.splitlines()]
    return [*ticked, *(line for line in written if line)]
