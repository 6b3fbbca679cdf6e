"""Envelopes: the address is where the window is, wherever the folded sheet lies; nothing of it is left out."""

from dataclasses import replace

import pypdfium2
import pytest

from app.domain.envelopes import ENVELOPES, Box, Correspondent, EnvelopeFormat
from app.domain.errors import UserError
from app.domain.languages import LETTER_LANGUAGES, Language
from app.letters.envelope import envelope_pdf, window_sheet_pdf
from tests.law.facts import TEXTS
from tests.letters.reading import flat, opened, page_texts
from tests.letters.sheet_samples import told

MM = 72 / 25.4
LONG = Correspondent(
    name="Қазақстан Республикасының Еңбек және халықты әлеуметтік қорғау министрлігі Еңбек және әлеуметтік қорғау "
    "комитетінің Абай облысы бойынша департаменті",
    address="Абай облысы, Семей қаласы, Бейбітшілік көшесі, 101-үй, 2-қабат, 215-кабинет",
    postcode="071400",
)
each_format = pytest.mark.parametrize("kind", EnvelopeFormat)
both_languages = pytest.mark.parametrize("language", LETTER_LANGUAGES)


def ink(pdf: bytes) -> Box:
    """Where letters stand on the first page, in millimetres from its upper left corner."""
    with opened(pdf) as document:
        page: pypdfium2.PdfPage = document[0]
        words = page.get_textpage()
        boxes = [words.get_charbox(place) for place in range(words.count_chars())]
        height = page.get_height()
        words.close()
        page.close()
    seen = [box for box in boxes if box[2] > box[0]]
    return Box(
        left=min(box[0] for box in seen) / MM,
        right=max(box[2] for box in seen) / MM,
        top=(height - max(box[3] for box in seen)) / MM,
        bottom=(height - min(box[1] for box in seen)) / MM,
    )


@each_format
@both_languages
@pytest.mark.parametrize("long", [False, True])
def test_the_address_shows_in_the_window_wherever_the_folded_sheet_lies(
    kind: EnvelopeFormat, language: Language, *, long: bool
) -> None:
    data = told(language).posted_letter()
    found = ink(window_sheet_pdf(replace(data, to=LONG) if long else data, kind, TEXTS[language.value]))
    envelope = ENVELOPES[kind]
    for right, down in ((0.0, 0.0), (envelope.width - 210, 0.0), (0.0, envelope.height - envelope.folded)):
        assert found.left + right >= envelope.window.left
        assert found.right + right <= envelope.window.right
        assert found.top + down >= envelope.window.top
        assert found.bottom + down <= envelope.window.bottom


@each_format
def test_the_window_lies_within_the_envelope_and_the_sheet_fits_into_it(kind: EnvelopeFormat) -> None:
    envelope = ENVELOPES[kind]
    assert 0 < envelope.window.left < envelope.window.right < envelope.width
    assert 0 < envelope.window.top < envelope.window.bottom < envelope.height
    assert envelope.width >= 210
    assert envelope.height >= envelope.folded
    assert envelope.shows.right - envelope.shows.left >= 60
    assert envelope.shows.bottom - envelope.shows.top >= 20


@each_format
@both_languages
def test_the_printed_envelope_has_its_size_with_the_sender_above_and_the_addressee_below(
    kind: EnvelopeFormat, language: Language
) -> None:
    data = told(language).posted_letter()
    printed = envelope_pdf(data, kind, TEXTS[language.value])
    with opened(printed) as document:
        assert len(document) == 1
        size = document[0].get_size()
    assert size == pytest.approx((ENVELOPES[kind].width * MM, ENVELOPES[kind].height * MM), abs=0.1)
    said = flat(printed)
    assert said.index(data.sender.name) < said.index(data.to.postcode)
    found = ink(printed)
    assert found.left >= 9
    assert found.right <= ENVELOPES[kind].width - 9
    assert found.bottom <= ENVELOPES[kind].height - 9


@each_format
@pytest.mark.parametrize("window", [False, True])
def test_a_very_long_address_is_set_smaller_and_stays_whole(kind: EnvelopeFormat, *, window: bool) -> None:
    data = replace(told(Language.KAZAKH).posted_letter(), to=LONG)
    printed = (window_sheet_pdf if window else envelope_pdf)(data, kind, TEXTS["kk"])
    assert len(page_texts(printed)) == 1
    said = flat(printed).replace("- ", "-")
    assert [word for line in LONG.lines for word in line.split() if word not in said] == []


def test_an_address_with_a_sign_no_face_has_is_refused() -> None:
    data = replace(told(Language.KAZAKH).posted_letter(), to=Correspondent(name="Орган 😀"))
    with pytest.raises(UserError) as refused:
        envelope_pdf(data, EnvelopeFormat.DL, TEXTS["kk"])
    assert refused.value.code == "glyph_missing"
