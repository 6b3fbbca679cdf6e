"""A sample of every paper the program prints, from invented data and without a data file."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from app.domain.codes import LetterKind
from app.domain.envelopes import EnvelopeFormat
from app.domain.languages import LETTER_LANGUAGES, Language
from app.domain.wording import OtherText
from app.law.calendar import WorkingCalendar
from app.law.texts import Texts
from app.letters.envelope import envelope_pdf, window_sheet_pdf
from app.letters.extract import extract_pdf
from app.letters.handing import hand_over_list
from app.letters.person import person_pdf
from app.letters.posting import post_book
from app.letters.registered import inventory, slip
from app.letters.render import render
from app.letters.sheets import sheet_pdf
from app.letters.terms import day_register, deadline_sheet
from app.letters.visit import visit_sheet
from app.letters.wording import Wording, load_wording
from app.services.context import Read, catalogues
from app.services.other_papers import other_paper
from app.services.sample_facts import SampleFacts
from app.services.sample_sheets import SampleSheets
from app.services.specimen import specimen


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """A finished paper: its kind, the language it is written in, the bytes of its PDF."""

    kind: str
    language: Language
    content: bytes

    @property
    def name(self) -> str:
        """The name of its file: `application.kk.pdf`."""
        return f"{self.kind}.{self.language}.pdf"


def samples(read: Read, calendar: WorkingCalendar) -> Iterator[Sample]:
    """Every paper in every language of letters, one after another; the same bytes every time."""
    wording, texts = load_wording(partial(read, "letters")), catalogues(read)
    for language in LETTER_LANGUAGES:
        for kind in LetterKind:
            letter = specimen(kind, language, read, calendar)
            yield Sample(kind=kind, language=language, content=render(kind, letter, language, wording))
        for name, content in _others(texts(language), read, calendar, wording):
            yield Sample(kind=name, language=language, content=content)


def _others(texts: Texts, read: Read, calendar: WorkingCalendar, wording: Wording) -> Iterator[tuple[str, bytes]]:
    """The papers that are no letters."""
    language = texts.language
    letter = specimen(LetterKind.APPLICATION, language, read, calendar)
    facts = SampleFacts(letter, language, read, calendar)
    for kind in (OtherText.CONSENT, OtherText.NOTE, OtherText.RECOVERY):
        yield kind.value, other_paper(kind, language, wording, read, calendar)
    yield "case_extract", extract_pdf(facts.of_matter(), texts)
    yield "person_extract", person_pdf(facts.of_person(), texts)
    yield from _sheets(SampleSheets(letter, language, read, calendar), texts)


def _sheets(told: SampleSheets, texts: Texts) -> Iterator[tuple[str, bytes]]:
    """The tables of the office."""
    yield "deadline_sheet", sheet_pdf(deadline_sheet(told.deadlines(), texts), texts)
    yield "day_register", sheet_pdf(day_register(told.day(), texts), texts)
    yield "hand_over", sheet_pdf(hand_over_list(told.hand_over(), texts), texts)
    posted = told.posted_letter()
    yield "inventory", sheet_pdf(inventory(posted, texts), texts)
    yield "registered_slip", sheet_pdf(slip(posted, texts), texts)
    for kind in EnvelopeFormat:
        yield f"envelope_{kind}", envelope_pdf(posted, kind, texts)
        yield f"envelope_{kind}_window", window_sheet_pdf(posted, kind, texts)
    yield "post_book", sheet_pdf(post_book(told.post_book(), texts), texts)
    yield "visit_sheet", sheet_pdf(visit_sheet(told.visit(), texts), texts)
