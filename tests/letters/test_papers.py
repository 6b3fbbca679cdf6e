"""All papers in two languages: what stands on them, in what order, and what the file says about itself."""

import re
from dataclasses import replace
from datetime import date

import pytest

from app.domain.codes import LetterKind
from app.domain.languages import Language
from app.domain.letters import Addressee, LetterData
from app.domain.papers import ABOUT, APPEAL_LETTERS, TALK_LETTERS, Part
from app.law.identifiers import check_digit
from app.letters.render import ONE_PAGE, pages, render
from tests.letters.golden_text import PAPERS, golden_file, printed
from tests.letters.reading import flat, metadata, opened, page_texts
from tests.letters.samples import (
    ATTACHMENTS,
    COURT_LETTERS,
    FROM_WHOM,
    HIGHER_TO,
    INSTITUTIONS,
    KK,
    OFFICIALS,
    PLACES,
    RU,
    WORDING,
    challenged_act,
    heading_to,
    letter_data,
)
from tests.letters.titles import TITLES

COMPLAINTS = (LetterKind.COMPLAINT_DECISION, LetterKind.COMPLAINT_SILENCE)
APPEALS = [(kind, language) for kind, language in PAPERS if kind in APPEAL_LETTERS]
LISTING = [
    (kind, language)
    for kind, language in PAPERS
    if kind in APPEAL_LETTERS or (kind in ABOUT and Part.ATTACHMENTS in ABOUT[kind].parts)
]
WORDLESS = frozenset({LetterKind.CONVICT_COVER, LetterKind.SIGNATORIES, LetterKind.POWER_OF_ATTORNEY})
"""Papers on which nobody writes a text."""
every_paper = pytest.mark.parametrize(("kind", "language"), PAPERS)
UNADDRESSED = (LetterKind.NOTICE, LetterKind.POWER_OF_ATTORNEY)
to_bodies = pytest.mark.parametrize(
    ("kind", "language"),
    [one for one in PAPERS if one[0] not in {*UNADDRESSED, *TALK_LETTERS}],
)
every_complaint = pytest.mark.parametrize(("kind", "language"), [p for p in PAPERS if p[0] in COMPLAINTS])
both_languages = pytest.mark.parametrize("language", [KK, RU])


def paper(kind: LetterKind, language: Language, **changes: object) -> bytes:
    return render(kind, replace(letter_data(kind, language), **changes), language, WORDING)


def typed(data: LetterData, language: Language) -> list[str]:
    """Everything a person typed that the paper must show; a body in the heading of a letter stands in the dative."""
    person, body = data.applicant, data.addressee
    tenge = "теңге" if language is KK else "тенге"
    lines = [*data.text.split("\n"), *(line.partition(" ")[2] for line in data.demand.split("\n"))]
    fields = [person.full_name, person.postal_address, person.phone, person.email, data.subject]
    if data.kind is not LetterKind.SELLER:
        fields.append(person.iin)
    return [
        *(line.replace("₸", tenge) for line in lines),
        *fields,
        *(heading_to(data.kind, language), body.address, body.postcode),
        *(attachment.title for attachment in data.attachments),
    ]


@every_paper
def test_the_text_of_each_paper_is_the_golden_text(kind: LetterKind, language: Language) -> None:
    assert printed(kind, language) == golden_file(kind, language).read_text(encoding="utf-8")


@pytest.mark.parametrize(("kind", "language"), APPEALS)
def test_every_field_typed_can_be_read_from_the_file(kind: LetterKind, language: Language) -> None:
    data = letter_data(kind, language)
    text = flat(render(kind, data, language, WORDING))
    assert [field for field in typed(data, language) if field not in text] == []
    assert TITLES[kind][language] in text


@pytest.mark.parametrize(("kind", "language"), [paper for paper in PAPERS if paper[0] in ABOUT])
def test_every_word_written_for_a_letter_about_an_appeal_can_be_read(kind: LetterKind, language: Language) -> None:
    data = replace(
        letter_data(kind, language),
        official=OFFICIALS[language],
        orally=True,
        institution=INSTITUTIONS[language],
        place=PLACES[language],
    )
    parts = ABOUT[kind].parts
    text = flat(render(kind, data, language, WORDING))
    said = {
        Part.TEXT: data.text.replace("₸", "теңге" if language is KK else "тенге").split("\n"),
        Part.DEMAND: [line.partition(" ")[2] for line in data.demand.split("\n")],
        Part.OFFICIAL: [data.official],
        Part.ORALLY: ["Тыңдауды ауызша нысанда" if language is KK else "заслушивание в устной форме"],
        Part.ATTACHMENTS: [line.title for line in data.attachments],
        Part.INSTITUTION: [INSTITUTIONS[language]],
        Part.PLACE: [PLACES[language]],
        Part.UNTIL: ["2027 жылғы 20 қараша" if language is KK else "20 ноября 2027 года"],
        Part.ROWS: [" 31 32 ", "Үлгібаев Самат" if language is KK else "Примеров Олег"],
    }
    assert TITLES[kind][language] in text
    for part, words in said.items():
        assert all(word in text for word in words) is (part in parts), part


@pytest.mark.parametrize("kind", [kind for kind in LetterKind if kind not in WORDLESS])
def test_every_letter_of_the_kazakh_alphabet_can_be_read_from_a_kazakh_paper(kind: LetterKind) -> None:
    alphabet = "Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі Ёё Йй Щщ Ъъ Ээ Яя"
    text = flat(paper(kind, KK, text=f"Әліпби: {alphabet}."))
    assert alphabet in text
    assert set("әғқңөұүһі") <= set(text)


@every_paper
def test_every_page_is_numbered_of_all_pages_and_carries_our_case_number(kind: LetterKind, language: Language) -> None:
    texts = page_texts(paper(kind, language, text="Бір сөйлем. " * 700))
    total = len(texts)
    assert total == 1 if kind in ONE_PAGE | WORDLESS - {LetterKind.SIGNATORIES} else total > 1
    for number, text in enumerate(texts, start=1):
        assert (f"{total} беттің {number}-беті" if language is KK else f"Страница {number} из {total}") in text
        said = ("Іс № 2026-0042" if language is KK else "Дело № 2026-0042") in text
        assert said is (kind is not LetterKind.CONVICT_COVER)


@every_paper
def test_the_file_says_its_title_language_author_and_the_day_of_the_letter(
    kind: LetterKind, language: Language
) -> None:
    pdf = paper(kind, language)
    data = letter_data(kind, language)
    about = metadata(pdf)
    assert about["Title"] == f"{TITLES[kind][language]}. {data.subject}".removesuffix(". ")
    assert about["Author"] == data.applicant.full_name
    assert about["Subject"] == (data.subject or TITLES[kind][language])
    assert about["CreationDate"].startswith("D:20261121")
    assert f"/Lang ({language})".encode() in pdf


@every_paper
def test_only_the_embedded_face_is_used(kind: LetterKind, language: Language) -> None:
    pdf = paper(kind, language)
    assert set(re.findall(rb"/BaseFont /(\S+)", pdf)) == {b"AAAAAA+PTSerif-Regular", b"AAAAAA+PTSerif-Bold"}
    assert pdf.count(b"/FontFile2") == 2


@every_paper
def test_the_sheet_is_a4(kind: LetterKind, language: Language) -> None:
    with opened(paper(kind, language)) as document:
        assert document.get_page_size(0) == pytest.approx((595.28, 841.89), abs=0.01)


@every_paper
def test_the_date_stands_in_words(kind: LetterKind, language: Language) -> None:
    assert ("2026 жылғы 21 қараша" if language is KK else "21 ноября 2026 года") in flat(paper(kind, language))


@pytest.mark.parametrize(("kind", "language"), LISTING)
def test_attachments_are_numbered_with_their_sheets(kind: LetterKind, language: Language) -> None:
    first, second, third = ATTACHMENTS[language]
    text = flat(paper(kind, language))
    on = ("1 парақта", "3 парақта") if language is KK else ("на 1 листе", "на 3 листах")
    assert f"1. {first.title} – {on[0]} 2. {second.title} – {on[1]} 3. {third.title}" in text


@both_languages
def test_a_paper_without_attachments_has_no_list_unless_the_law_asks_for_one(language: Language) -> None:
    assert ("Қоса берілетін" if language is KK else "Прилож") not in flat(
        paper(LetterKind.APPLICATION, language, attachments=())
    )
    assert ("құжаттар қоса берілмейді" if language is KK else "документы не прилагаются") in flat(
        paper(LetterKind.COMPLAINT_SILENCE, language, attachments=())
    )


@to_bodies
def test_a_missing_address_prints_as_a_marked_blank(kind: LetterKind, language: Language) -> None:
    bare = replace(letter_data(kind, language).addressee, address="", postcode="050000")
    text = flat(paper(kind, language, addressee=bare))
    marked = "мекенжайы: ______________ (толтыру керек)" if language is KK else "адрес: ______________ (заполнить)"
    assert marked in text
    assert "050000" not in text


@pytest.mark.parametrize(("kind", "language"), [one for one in PAPERS if one[0] not in TALK_LETTERS])
def test_a_paper_with_nothing_filled_in_still_prints_its_blanks(kind: LetterKind, language: Language) -> None:
    full = letter_data(kind, language)
    empty = LetterData(
        kind=kind,
        addressee=Addressee(name=""),
        applicant=replace(
            full.applicant, full_name="", iin="", postal_address="", residence_address="", phone="", email=""
        ),
        subject="",
        text="",
        demand="",
        attachments=(),
        written_on=date(2026, 11, 21),
        appeal_kind=full.appeal_kind,
    )
    pdf = render(kind, empty, language, WORDING)
    assert flat(pdf).count("(толтыру керек)" if language is KK else "(заполнить)") >= 6
    assert metadata(pdf)["Title"] == TITLES[kind][language]


@every_complaint
def test_a_complaint_names_the_body_that_considers_it_above_the_body_it_goes_through(
    kind: LetterKind, language: Language
) -> None:
    data = letter_data(kind, language)
    text = flat(render(kind, data, language, WORDING))
    considered = text.index(HIGHER_TO[language])
    through = text.index("орган арқылы беріледі:" if language is KK else "Подаётся через орган,")
    complained_of = text.index(data.addressee.name)
    assert considered < through < complained_of < text.index(FROM_WHOM[language])
    assert data.applicant.residence_address in text


@to_bodies
def test_the_heading_says_to_whom_and_from_whom_in_the_case_it_needs(kind: LetterKind, language: Language) -> None:
    text = flat(paper(kind, language))
    assert heading_to(kind, language) in text
    assert (FROM_WHOM[language] in text) is (kind not in {*COURT_LETTERS, LetterKind.SELLER})
    assert ("Заявитель:" if language is RU else "Арыз иесі:") not in text


def test_who_cannot_be_declined_for_sure_is_named_as_typed_under_a_label() -> None:
    data = letter_data(LetterKind.APPLICATION, RU)
    person = replace(data.applicant, full_name="Касымова Айгуль Сериковна")
    body = replace(data.addressee, name="«Қалқан» бюро", head_title="Smith")
    text = flat(paper(LetterKind.APPLICATION, RU, applicant=person, addressee=body))
    assert "Адресат (орган, должностное лицо): Smith «Қалқан» бюро" in text
    assert "Заявитель: Касымова Айгуль Сериковна ИИН:" in text


@pytest.mark.parametrize(
    ("name", "iin", "said"),
    [
        ("Ковалёва Нина Петровна", "", "Куда я уже обращалась"),
        ("Ахметов Нурлан", "", "Куда я уже обращался"),
        ("Ким Айжан", f"62030440023{check_digit('62030440023')}", "Куда я уже обращалась"),
        ("Ким Айжан", "", "Куда я уже обращался (обращалась)"),
    ],
)
def test_a_verb_has_the_gender_of_the_name_or_of_the_iin(name: str, iin: str, said: str) -> None:
    person = replace(letter_data(LetterKind.OMBUDSMAN, RU).applicant, full_name=name, iin=iin)
    text = flat(paper(LetterKind.OMBUDSMAN, RU, applicant=person))
    assert re.search(rf"{re.escape(said)} Обращение", text)


def test_a_body_without_a_head_is_written_to_itself() -> None:
    plain = {
        language: replace(letter_data(LetterKind.REQUEST, language).addressee, head_title="") for language in (KK, RU)
    }
    assert "Денсаулық сақтау басқармасына 120003" in flat(paper(LetterKind.REQUEST, KK, addressee=plain[KK]))
    assert "Управлению здравоохранения акимата" in flat(paper(LetterKind.REQUEST, RU, addressee=plain[RU]))


@both_languages
def test_a_complaint_about_silence_proves_the_silence_with_numbers_and_dates(language: Language) -> None:
    text = flat(paper(LetterKind.COMPLAINT_SILENCE, language))
    proofs = {
        KK: ("ЖТ-2026-03117", "2026 жылғы 19 қазан", "2026 жылғы 10 қарашада аяқталды", "күнтізбелік 11 күн"),
        RU: ("ЖТ-2026-03117", "19 октября 2026 года", "истёк 10 ноября 2026 года", "11 календарных дней"),
    }
    assert [proof for proof in proofs[language] if proof not in text] == []
    assert ("76-бабында" if language is KK else "статьёй 76") in text


@pytest.mark.parametrize(
    ("reference", "article"), [("76(1)–(2)", "76"), ("87(2), 76", "76"), ("99", "99"), ("", "76"), ("90-5(1)", "90-5")]
)
def test_the_article_of_the_term_is_cited_as_a_lawyer_cites_it(reference: str, article: str) -> None:
    challenged = replace(challenged_act(LetterKind.COMPLAINT_SILENCE, RU), article=reference)
    text = flat(paper(LetterKind.COMPLAINT_SILENCE, RU, challenged=challenged))
    assert f"установленный статьёй {article} Административного" in text


@both_languages
def test_nothing_is_called_late_before_its_last_day_has_passed(language: Language) -> None:
    challenged = replace(challenged_act(LetterKind.COMPLAINT_SILENCE, language), due_on=date(2026, 11, 21))
    text = flat(paper(LetterKind.COMPLAINT_SILENCE, language, challenged=challenged))
    assert ("кешіктірілгені" if language is KK else "Просрочка") not in text


@both_languages
def test_a_complaint_about_a_decision_names_the_decision_and_the_day_it_became_known(language: Language) -> None:
    text = flat(paper(LetterKind.COMPLAINT_DECISION, language))
    proofs = {
        KK: ("2026 жылғы 5 қарашадағы № 12-04/581", "яғни 2026 жылғы 9 қарашадан бастап"),
        RU: ("№ 12-04/581 от 5 ноября 2026 года", "то есть с 9 ноября 2026 года"),
    }
    assert [proof for proof in proofs[language] if proof not in text] == []


@pytest.mark.parametrize(
    ("kind", "articles"),
    [
        (LetterKind.APPLICATION, {"63", "64", "65", "66", "76"}),
        (LetterKind.REQUEST, {"76", "87", "89"}),
        (LetterKind.MESSAGE, {"76", "87", "89"}),
        (LetterKind.PROPOSAL, {"76", "87", "89"}),
        (LetterKind.RESPONSE, {"76", "87", "89"}),
        (LetterKind.COMPLAINT_DECISION, {"12", "15", "84", "91", "92", "93", "96", "99", "100"}),
        (LetterKind.COMPLAINT_SILENCE, {"76", "91", "93", "99", "100"}),
        (LetterKind.CLAIM, {"9", "84", "131", "132", "136"}),
        (LetterKind.COURT_APPEAL, {"168"}),
        (LetterKind.PRIVATE_COMPLAINT, {"168"}),
        (LetterKind.CASSATION, {"169"}),
        (LetterKind.OMBUDSMAN, {"13"}),
        (LetterKind.PROSECUTOR, {"24"}),
        (LetterKind.SELLER, set()),
        (LetterKind.RESTORE_TERM, {"92"}),
        (LetterKind.OBJECTION, {"73"}),
        (LetterKind.REMARKS, {"74"}),
        (LetterKind.SEE_FILE, {"75"}),
        (LetterKind.WITHDRAWAL, {"64"}),
        (LetterKind.RECUSAL, {"67"}),
        (LetterKind.INTERIM_MEASURE, {"139"}),
        (LetterKind.NOTICE, set()),
        (LetterKind.OTHER_LAW, {"25"}),
        (LetterKind.CHASER, {"76", "91"}),
        (LetterKind.POWER_OF_ATTORNEY, {"68"}),
        (LetterKind.SIGNATORIES, set()),
        (LetterKind.CONVICT_COVER, set()),
        (LetterKind.MEMO, set()),
        (LetterKind.REFERRAL, {"8", "11"}),
    ],
)
def test_both_languages_cite_the_same_articles(kind: LetterKind, articles: set[str]) -> None:
    kazakh = re.findall(r"(?:(\d+)–)?(\d+)(?: және (\d+))?-ба[бп]", flat(paper(kind, KK)))
    russian = re.findall(r"[Сс]тать\w{1,3} (\d+)(?:–(\d+))?(?: и (\d+))?", flat(paper(kind, RU)))
    assert {number for found in kazakh for number in found if number} == articles
    assert {number for found in russian for number in found if number} == articles


def test_suspension_is_claimed_only_against_a_decision() -> None:
    assert "приостанавливает исполнение" in flat(paper(LetterKind.COMPLAINT_DECISION, RU))
    assert "орындалуын тоқтата тұрады" in flat(paper(LetterKind.COMPLAINT_DECISION, KK))
    assert "приостанавлива" not in flat(paper(LetterKind.COMPLAINT_SILENCE, RU))
    assert "тоқтата тұрады" not in flat(paper(LetterKind.COMPLAINT_SILENCE, KK))


def test_the_number_of_pages_is_told() -> None:
    assert pages(paper(LetterKind.REQUEST, RU)) == 1
    assert pages(paper(LetterKind.REQUEST, RU, text="Слово. " * 5000)) == len(
        page_texts(paper(LetterKind.REQUEST, RU, text="Слово. " * 5000))
    )
