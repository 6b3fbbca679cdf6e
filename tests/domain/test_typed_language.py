"""The language of a typed text is told where it is plain, and nothing is said where it is not."""

from datetime import date

import pytest

from app.domain.appeals import AttachmentLine
from app.domain.codes import LetterKind
from app.domain.languages import Language
from app.domain.letters import Addressee, Applicant, LetterData
from app.domain.typed_language import in_another, language_of, typed_otherwise

KK, RU = Language.KAZAKH, Language.RUSSIAN
KAZAKH = "Отбасымды тұрғын үй кезегіне қоюды сұраймын."
RUSSIAN = "Прошу поставить мою семью на учёт нуждающихся в жилье."


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (KAZAKH, KK),
        (RUSSIAN, RU),
        (KAZAKH.upper(), KK),
        (RUSSIAN.upper(), RU),
        ("Поставить на учёт.", RU),
        ("Жауап беруді өтінемін.", KK),
        ("Арыз бойынша жауап берген орган туралы.", KK),
        ("Жауапты хатпен беріңіздер, себебі мекенжайым өзгерді.", KK),
        ("О постановке на учёт", RU),
    ],
)
def test_a_text_tells_its_language(text: str, language: Language) -> None:
    assert language_of(text) is language


@pytest.mark.parametrize(
    "text",
    [
        "",
        "12.05.2026",
        "IBAN KZ00",
        "Қасымова Әсел Өмірзаққызы",
        "Қостанай қаласы, Тәуелсіздік көшесі, 1",
        "Решение",
        "Паспорт",
        "Справка о составе семьи, «Тұрғын үй кезегі туралы анықтама»",
        "Жауап келіп түскен жоқ: отказано в выдаче справки на жильё.",
    ],
)
def test_names_quotations_and_a_mixture_are_never_taken_for_the_other_language(text: str) -> None:
    assert language_of(text) is not KK
    assert in_another(text, RU) is None


def test_a_russian_text_may_name_kazakh_bodies_and_quote_kazakh_papers() -> None:
    text = "Аким Әуезов в ответе «Өтінішіңіз қабылданбады, себебі құжаттар толық емес» отказал мне в учёте."
    assert language_of(text) is RU
    assert in_another(text, RU) is None


def test_a_kazakh_text_may_hold_russian_loans() -> None:
    assert in_another("Полиция бөлімшесінің актісі мен протоколын жіберуді сұраймын.", KK) is None


def test_each_paragraph_is_told_by_itself() -> None:
    mixed = f"{RUSSIAN}\n\n{KAZAKH}\n{RUSSIAN}"
    assert in_another(mixed, RU) == (2,)
    assert in_another(mixed, KK) == (1, 3)


def test_a_text_wholly_in_the_other_language_is_told_as_a_whole() -> None:
    assert in_another(f"{KAZAKH}\n{KAZAKH}", RU) == ()
    assert in_another(KAZAKH, KK) is None


def test_many_short_lines_are_told_together() -> None:
    assert in_another("жауап беру\nқұжат", RU) == ()
    assert in_another("үйді\nжерді\nақша", RU) == ()


def letter(text: str, demand: str = "", attachment: str = "") -> LetterData:
    return LetterData(
        kind=LetterKind.APPLICATION,
        addressee=Addressee(name="Акимат"),
        applicant=Applicant(full_name="Әсел"),
        subject="",
        text=text,
        demand=demand,
        attachments=(AttachmentLine(title=attachment, sheets=1),) if attachment else (),
        written_on=date(2026, 9, 7),
    )


def test_a_letter_names_what_is_in_which_language_and_blocks_nothing() -> None:
    found = typed_otherwise(letter(f"{RUSSIAN}\n{KAZAKH}", KAZAKH, "Жылжымайтын мүлік туралы анықтама"), RU)
    assert [(one.code, one.field, dict(one.values)["language"]) for one in found] == [
        ("other_language_partly", "text", "@language.kk"),
        ("other_language", "demand", "@language.kk"),
        ("other_language", "attachments", "@language.kk"),
    ]
    assert dict(found[0].values)["paragraphs"] == "2"
    assert not any(one.blocks for one in found)


def test_a_letter_in_one_language_has_nothing_to_name() -> None:
    assert typed_otherwise(letter(KAZAKH, KAZAKH), KK) == ()
    assert [one.field for one in typed_otherwise(letter(RUSSIAN), KK)] == ["text"]
