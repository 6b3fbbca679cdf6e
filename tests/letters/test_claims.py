"""The five claims and the papers to higher courts: what each asks for, by which article, what it tells by itself."""

import re
from dataclasses import replace
from datetime import date

import pytest

from app.domain.codes import AppealKind, LetterKind
from app.domain.languages import Language
from app.domain.letters import EarlierPaper, LetterData, Representative
from app.letters.render import render
from tests.letters.reading import flat
from tests.letters.samples import BODIES, COURT_NAMES, HIGHER, KK, RU, WORDING, letter_data

A = AppealKind
both_languages = pytest.mark.parametrize("language", [KK, RU])


def text_of(data: LetterData, language: Language) -> str:
    return flat(render(data.kind, data, language, WORDING))


@pytest.mark.parametrize(
    ("kind", "kazakh", "russian", "article"),
    [
        (A.CLAIM_CHALLENGE, "әкімшілік актіге дау айту туралы", "об оспаривании административного акта", "132"),
        (A.CLAIM_COMPEL, "мәжбүрлеу туралы", "о принуждении", "133"),
        (A.CLAIM_ACTION, "әрекет жасау туралы", "о совершении действия", "134"),
        (A.CLAIM_RECOGNITION, "тану туралы", "о признании", "135"),
        (A.CLAIM_NORMATIVE_ACT, "заңдылығына дау айту туралы", "об оспаривании законности", "135-1"),
    ],
)
def test_each_claim_says_what_it_is_and_by_which_article(
    kind: AppealKind, kazakh: str, russian: str, article: str
) -> None:
    """Art. 132-135-1."""
    for language, said, cited in ((KK, kazakh, f"{article}-бабына"), (RU, russian, f"статьёй {article} ")):
        text = text_of(replace(letter_data(LetterKind.CLAIM, language), appeal_kind=kind), language)
        assert said in text
        assert f"{cited}" in text


@both_languages
def test_a_claim_holds_what_article_131_asks_of_plaintiff_and_defendant(language: Language) -> None:
    """Art. 131(2)(1)-(3)."""
    data = letter_data(LetterKind.CLAIM, language)
    person, text = data.applicant, text_of(data, language)
    wanted = (person.full_name, person.residence_address, person.birth_place, person.phone, person.email)
    assert [word for word in (*wanted, COURT_NAMES[language].name, BODIES[language].name) if word not in text] == []
    assert ("1985 жылғы 12 мамыр" if language is KK else "4 марта 1962 года") in text


@both_languages
def test_a_claim_names_the_representative_with_the_power_of_attorney(language: Language) -> None:
    """Art. 131(2)(2), 131(8)(3); without a number a marked blank waits for it."""
    acting = Representative(full_name="Үлгібаев Е. С.", address="Үлгі к., 5", phone="+7 000 5", warrant_number="12-С")
    data = replace(letter_data(LetterKind.CLAIM, language), representative=acting)
    dated = text_of(replace(data, representative=replace(acting, warrant_on=date(2026, 11, 5))), language)
    assert [word for word in ("Үлгібаев Е. С.", "Үлгі к., 5", "+7 000 5", "№ 12-С") if word not in dated] == []
    assert ("Сенімхат: 2026 жылғы 5 қарашадағы" if language is KK else "от 5 ноября 2026 года") in dated
    bare = text_of(replace(data, representative=replace(acting, warrant_number="")), language)
    assert ("№ ______________ (толтыру" if language is KK else "№ ______________ (заполнить") in bare


@both_languages
def test_a_claim_tells_the_pretrial_order_with_numbers_and_days(language: Language) -> None:
    """Art. 131(2)(5), 136(1): from the service of the decision on the complaint runs the month."""
    text = text_of(letter_data(LetterKind.CLAIM, language), language)
    proofs = {
        KK: ("ЖТ-2026-03117", "12-04/581", "ЖТ-2026-04402", "03-15/77", "2026 жылғы 29 қазаннан бастап"),
        RU: ("ЖТ-2026-03117", "12-04/581", "ЖТ-2026-04402", "03-15/77", "с 29 октября 2026 года"),
    }
    assert [proof for proof in proofs[language] if proof not in text] == []


@both_languages
def test_a_complaint_nobody_answered_opens_the_court_by_article_136_6(language: Language) -> None:
    data = letter_data(LetterKind.CLAIM, language)
    silent = EarlierPaper(kind=A.COMPLAINT, body=HIGHER[language].name, silent_since=date(2026, 10, 26))
    text = text_of(replace(data, earlier=(data.earlier[0], silent)), language)
    assert ("2026 жылғы 26 қазанда аяқталды" if language is KK else "истёк 26 октября 2026 года") in text
    assert ("136-бабының алтыншы бөлігі" if language is KK else "части шестой статьи 136") in text


@both_languages
def test_a_claim_without_earlier_papers_says_nothing_of_a_pretrial_order(language: Language) -> None:
    text = text_of(replace(letter_data(LetterKind.CLAIM, language), earlier=()), language)
    assert ("Сотқа дейінгі" if language is KK else "осудебн") not in text


@both_languages
def test_what_is_not_known_of_a_claim_is_a_marked_blank(language: Language) -> None:
    data = letter_data(LetterKind.CLAIM, language)
    bare = replace(data.applicant, birth_on=None, birth_place="")
    text = text_of(replace(data, applicant=bare, challenged=None, attachments=()), language)
    blank = re.escape("______________ (толтыру керек)" if language is KK else "______________ (заполнить)")
    labels = {
        KK: ("Туған күні", "Туған жері", "Жауапкер", "Орналасқан жері", "құжаттардың тізбесі"),
        RU: ("Дата рождения", "Место рождения", "Ответчик", "Место нахождения", "прилагаемых документов"),
    }
    assert [label for label in labels[language] if not re.search(f"{label}: {blank}", text)] == []


@both_languages
@pytest.mark.parametrize("kind", [LetterKind.COURT_APPEAL, LetterKind.PRIVATE_COMPLAINT, LetterKind.CASSATION])
def test_a_paper_to_a_higher_court_names_the_act_and_the_court_that_made_it(
    kind: LetterKind, language: Language
) -> None:
    text = text_of(letter_data(kind, language), language)
    made_by = f"{'Актіні шығарған сот' if language is KK else 'Суд, вынесший акт'} {COURT_NAMES[language].name}"
    assert made_by in text
    assert ("2026 жылғы 5 қарашадағы № 12-04/581" if language is KK else "№ 12-04/581 от 5 ноября 2026 года") in text
    assert BODIES[language].name in text


@both_languages
def test_a_complaint_about_a_prosecutor_goes_to_the_higher_one(language: Language) -> None:
    """Law on the prosecutor's office, Art. 25(1)."""
    data = replace(letter_data(LetterKind.PROSECUTOR, language), appeal_kind=A.PROSECUTOR_COMPLAINT)
    text = text_of(data, language)
    assert ("ШАҒЫМ" if language is KK else "ЖАЛОБА") in text
    assert ("25-бабының 1-тармағына" if language is KK else "пунктом 1 статьи 25") in text


@both_languages
def test_a_claim_to_a_seller_cites_no_article_that_was_read_in_an_old_edition(language: Language) -> None:
    text = text_of(letter_data(LetterKind.SELLER, language), language)
    assert not re.search(r"\d+-ба[бп]|стать", text)
    assert ("күнтізбелік он күн" if language is KK else "десяти календарных дней") in text


@pytest.mark.parametrize(
    ("kind", "kazakh", "russian"),
    [
        (A.PUBLIC_SERVICE, ("ШАҒЫМ", "25-бабына"), ("ЖАЛОБА", "статьёй 25")),
        (A.LABOUR, ("АРЫЗ", "Еңбек кодексінің 159-бабына"), ("ЗАЯВЛЕНИЕ", "статьёй 159 Трудового кодекса")),
        (A.PERSONAL_DATA, ("АРЫЗ", "«Дербес деректер"), ("ЗАЯВЛЕНИЕ", "«О персональных данных")),
    ],
)
def test_a_paper_under_another_law_has_its_own_title_and_names_its_law(
    kind: AppealKind, kazakh: tuple[str, str], russian: tuple[str, str]
) -> None:
    """Public services law, Art. 25; Labour Code, Art. 159; personal data law 94-V."""
    for language, wanted in ((KK, kazakh), (RU, russian)):
        text = text_of(replace(letter_data(LetterKind.OTHER_LAW, language), appeal_kind=kind), language)
        assert [words for words in wanted if words not in text] == []
        assert ("ӘРПК" if language is KK else "АППК") not in text
