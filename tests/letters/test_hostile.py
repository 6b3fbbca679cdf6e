"""Whatever a person types is printed as typed, or refused by name; no value is ever read as markup."""

import re
import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.appeals import AttachmentLine
from app.domain.codes import LetterKind
from app.domain.errors import UserError
from app.domain.languages import Language
from app.domain.lengths import NAME
from app.domain.letters import LetterData
from app.domain.papers import APPEAL_LETTERS
from app.letters import fonts
from app.letters.render import pages, render
from tests.letters.reading import flat, page_texts
from tests.letters.samples import KK, RU, WORDING, letter_data

MARKUP = (
    "<b>Қалың</b> </para> <font color='red'> <img src='file:///etc/passwd'/> <a href='x'>"
    "&amp; & \"' {{ iin }} {% if %} | [title] \\n %s {0}"
)
COMPLAINT = LetterKind.COMPLAINT_SILENCE


def printed_alike(text: str) -> str:
    """Without what a line may end on: spaces and hyphens."""
    return re.sub(r"[\s\u00a0\u2010\u2011-]", "", text)


def printed(data: LetterData, language: Language = KK) -> bytes:
    return render(data.kind, data, language, WORDING)


def outcome(data: LetterData) -> bytes | UserError:
    """The letter, or why it is not printed."""
    try:
        return printed(data)
    except UserError as refused:
        return refused


def with_everything_set_to(value: str, kind: LetterKind = COMPLAINT) -> LetterData:
    data = letter_data(kind, KK)
    challenged = data.challenged
    assert challenged is not None
    body = replace(data.addressee, name=value, head_title=value, address=value, postcode="")
    return replace(
        data,
        addressee=body,
        considered_by=body,
        applicant=replace(
            data.applicant, full_name=value, iin=value, postal_address=value, residence_address=value, phone=value
        ),
        subject=value,
        text=value,
        demand=value,
        attachments=(AttachmentLine(title=value, sheets=1),),
        challenged=replace(challenged, body=body, subject=value, registration_number=value),
    )


def test_markup_in_any_field_is_printed_as_typed() -> None:
    text = flat(printed(with_everything_set_to(MARKUP)))
    assert text.count(re.sub(r"\s+", " ", MARKUP)) >= 10


def test_line_ends_in_a_one_line_field_are_spaces() -> None:
    data = letter_data(LetterKind.REQUEST, KK)
    body = replace(data.addressee, name="Бірінші\r\nекінші\u2028үшінші\tтөртінші")
    assert "Бірінші екінші үшінші төртінші" in flat(printed(replace(data, addressee=body)))


def test_each_line_of_the_text_is_a_paragraph_of_its_own() -> None:
    lines = page_texts(printed(replace(letter_data(LetterKind.REQUEST, KK), text="Бір.\n\n  \nЕкі.\rҮш.")))[0].split(
        "\n"
    )
    start = lines.index("Бір.")
    assert lines[start : start + 3] == ["Бір.", "Екі.", "Үш."]


@pytest.mark.parametrize("kind", APPEAL_LETTERS)
def test_a_word_longer_than_the_line_is_parted_and_nothing_of_it_is_lost(kind: LetterKind) -> None:
    word = "".join(chr(ord("а") + number % 32) for number in range(700))
    text = flat(printed(replace(letter_data(kind, KK), subject=word, text=word, demand=word)))
    assert text.replace(" ", "").count(word) == 3


@pytest.mark.parametrize("kind", [LetterKind.APPLICATION, COMPLAINT])
def test_names_of_any_length_do_not_stop_the_press(kind: LetterKind) -> None:
    name = " ".join(["Сейітова Гүлнар"] * 500)
    data = replace(letter_data(kind, KK), applicant=replace(letter_data(kind, KK).applicant, full_name=name))
    assert flat(printed(data)).count("Гүлнар") == 1000


def test_a_very_long_fact_becomes_running_text() -> None:
    data = letter_data(COMPLAINT, KK)
    assert data.challenged is not None
    essence = " ".join(f"сөз{number}" for number in range(2000))
    text = flat(printed(replace(data, challenged=replace(data.challenged, subject=essence))))
    assert "Жолданымның мәні: сөз0 " in text
    assert "сөз1999 " in text


def test_five_pages_of_text_are_printed_to_the_last_word() -> None:
    words = [f"сөз{number}" for number in range(3200)]
    data = replace(letter_data(LetterKind.APPLICATION, KK), text=" ".join(words))
    pdf = printed(data)
    assert pages(pdf) >= 6
    assert [word for word in re.findall(r"сөз\d+", flat(pdf)) if word not in words] == []
    assert len(re.findall(r"сөз\d+", flat(pdf))) == len(words)


def test_forty_attachments_are_all_listed_in_order() -> None:
    lines = tuple(AttachmentLine(title=f"{number}-құжат", sheets=number) for number in range(1, 41))
    text = flat(printed(replace(letter_data(LetterKind.APPLICATION, KK), attachments=lines)))
    places = [text.index(f"{number}. {number}-құжат – {number} парақта") for number in range(1, 41)]
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("field", "letter", "sign"),
    [("text", "😀", "U+1F600"), ("subject", "漢", "U+6F22"), ("demand", "ا", "U+0627"), ("subject", "ა", "U+10D0")],
)
def test_a_letter_the_font_cannot_show_is_refused_by_name(field: str, letter: str, sign: str) -> None:
    data = replace(letter_data(LetterKind.REQUEST, KK), **{field: f"Құрметті {letter} басшы"})
    with pytest.raises(UserError) as refused:
        printed(data)
    assert refused.value.code == "glyph_missing"
    assert refused.value.values == {"letter": letter, "sign": sign, "field": field}


def test_a_letter_the_font_cannot_show_is_refused_in_an_attachment_too() -> None:
    data = replace(letter_data(LetterKind.REQUEST, KK), attachments=(AttachmentLine(title="Сурет 📷"),))
    with pytest.raises(UserError, match="glyph_missing"):
        printed(data)


def test_a_letter_the_font_cannot_show_is_refused_in_the_office_s_own_wording() -> None:
    own = WORDING.replaced(KK, LetterKind.REQUEST, "[title]\nСҰРАУ САЛУ ☎\n[text]\n{{ text }}\n")
    with pytest.raises(UserError, match="glyph_missing"):
        render(LetterKind.REQUEST, letter_data(LetterKind.REQUEST, KK), KK, own)


@pytest.mark.parametrize(
    ("typed", "set_as"),
    [
        ("18 500 ₸", "18 500 теңге"),
        ("18500₸", "18500\u00a0теңге"),
        ("₸500", "теңге 500"),
        ("и\u0306", "й"),
        ("сөз\u200b\u00ad\ufeffсіз", "сөзсіз"),
        ("\u1ea4", "\u00c2\u0301"),
        ("\u30ac", "\u30ac"),
        ("10\u202f000", "10\u00a0000"),
        ("бір\x0bекі\x00", "бір\nекі"),
    ],
)
def test_signs_that_mean_the_same_are_set_with_the_letters_of_the_font(typed: str, set_as: str) -> None:
    assert fonts.clean(typed, KK) == set_as


@settings(max_examples=60, deadline=None)
@given(st.text(st.sampled_from(sorted(chr(code) for code in fonts.register() if 0x20 < code < 0x530)), min_size=1))
def test_any_name_in_letters_of_the_font_survives_into_the_file(name: str) -> None:
    data = letter_data(LetterKind.RESPONSE, RU)
    pdf = printed(replace(data, applicant=replace(data.applicant, full_name=name)), RU)
    expected = re.sub(r"[\s-]", "", fonts.clean(name, RU))
    assert expected in re.sub(r"[\s-]", "", flat(pdf))


@settings(max_examples=120, deadline=None)
@given(st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Co")), min_size=1, max_size=40))
def test_any_name_at_all_is_printed_or_refused_by_the_letter_that_is_in_it(name: str) -> None:
    data = letter_data(LetterKind.RESPONSE, KK)
    made = outcome(replace(data, applicant=replace(data.applicant, full_name=name)))
    if isinstance(made, UserError):
        assert (made.code, made.values["field"]) == ("glyph_missing", "applicant_name")
        assert made.values["letter"] in unicodedata.normalize("NFC", name)
        assert made.values["sign"] == f"U+{ord(made.values['letter']):04X}"
    else:
        assert printed_alike(fonts.clean(name, KK)) in printed_alike(flat(made))


@pytest.mark.parametrize(
    "name",
    [
        "О’Коннор Айша",
        "O'Brien-Ким Ю.",
        "Д`Артаньян",
        "Мұхаммед-Әли оғлы",
        "Нұр&Сұлтан <i>",
        "Ёлкина «Ася»",
        "Ақ 100% {x}",
    ],
)
def test_apostrophes_hyphens_and_markup_of_a_name_stand_as_typed(name: str) -> None:
    for language in (KK, RU):
        data = letter_data(LetterKind.APPLICATION, language)
        text = flat(printed(replace(data, applicant=replace(data.applicant, full_name=name)), language))
        assert printed_alike(name) in printed_alike(text)


@pytest.mark.parametrize("mark", ["\u202b", "\u202e", "\u2067"])
def test_a_mark_that_turns_the_direction_is_refused_and_harmless_ones_are_left_out(mark: str) -> None:
    data = letter_data(LetterKind.RESPONSE, KK)
    with pytest.raises(UserError) as refused:
        printed(replace(data, applicant=replace(data.applicant, full_name=f"Әсел{mark}Қасымова")))
    assert refused.value.values == {"letter": mark, "sign": f"U+{ord(mark):04X}", "field": "applicant_name"}
    phone = replace(data, applicant=replace(data.applicant, phone="\u202a+7 701 000-11-22\u202c\u200f"))
    assert "+7 701 000-11-22" in flat(printed(phone)).replace("\u2011", "-")


def test_the_longest_name_a_card_takes_is_printed_whole() -> None:
    longest = (NAME // 8) * "Ә Ғалым-"
    data = letter_data(LetterKind.CLAIM, KK)
    text = flat(printed(replace(data, applicant=replace(data.applicant, full_name=longest.strip("-")))))
    assert printed_alike(longest) in printed_alike(text)


@pytest.mark.parametrize("language", [KK, RU])
@pytest.mark.parametrize("attached", [0, 1, 3, 9])
def test_the_signature_never_stands_alone_on_a_page(language: Language, attached: int) -> None:
    caption = "(қолы)" if language is KK else "(подпись)"
    data = replace(
        letter_data(LetterKind.APPLICATION, language),
        attachments=tuple(AttachmentLine(title=f"Құжат {number}", sheets=2) for number in range(attached)),
    )
    for lines in range(1, 30):
        texts = page_texts(render(data.kind, replace(data, text="\n".join(["Жол."] * lines)), language, WORDING))
        last = texts[-1]
        assert caption in last
        above = [line for line in last[: last.index(caption)].split("\n") if line.strip()]
        assert len(above) >= 2, last


def test_no_line_of_a_paragraph_stands_alone_at_the_foot_or_the_head_of_a_page() -> None:
    long_paragraph = " ".join(f"сөз{number}" for number in range(160))
    data = letter_data(LetterKind.APPLICATION, KK)
    parted = 0
    for lines in range(14, 34):
        text = "\n".join(["Жол."] * lines) + "\n" + long_paragraph
        counts = [
            sum(bool(re.search(r"сөз\d", line)) for line in page.split("\n"))
            for page in page_texts(printed(replace(data, text=text)))
        ]
        assert 1 not in counts, (lines, counts)
        parted += sum(count > 1 for count in counts) > 1
    assert parted


def test_a_heading_never_ends_a_page() -> None:
    data = letter_data(LetterKind.APPLICATION, KK)
    for lines in range(10, 34):
        for page in page_texts(printed(replace(data, text="\n".join(["Жол."] * lines)))):
            body = [line for line in page.split("\n") if line.strip() and "-беті" not in line]
            assert not body[-1].startswith(("СҰРАЙМЫН", "Қоса берілетін"))
