"""To whom a paper goes and from whom, for the bodies of the directory."""

import csv
from io import StringIO

import pytest

from app.domain.codes import Sex
from app.domain.inflections import Case
from app.domain.languages import Language
from app.letters.grammar.addressing import from_whom, to_court, to_person, to_whom
from app.letters.grammar.inflected import Inflected
from app.paths import resource_text
from tests.letters.samples import KK, RU

BODIES = list(csv.DictReader(StringIO(resource_text("authorities.csv"))))


@pytest.mark.parametrize(
    ("body", "head", "addressee"),
    [
        ("Қазақстан Республикасының Әділет министрлігі", "Министр", "Қазақстан Республикасының Әділет министріне"),
        ("Ақмола облысы әкімінің аппараты", "Әкім", "Ақмола облысының әкіміне"),
        ("Бурабай ауданы әкімінің аппараты", "Әкім", "Бурабай ауданының әкіміне"),
        ("Қонаев қаласы әкімінің аппараты", "Әкім", "Қонаев қаласының әкіміне"),
        ("Алматы облысы әкімінің аппараты", "Әкім", "Алматы облысының әкіміне"),
        ("Алматы облысы Жамбыл ауданы әкімінің аппараты", "Әкім", "Алматы облысы Жамбыл ауданының әкіміне"),
        ("Аршалы ауылдық округі әкімінің аппараты", "Әкім", "Аршалы ауылдық округінің әкіміне"),
        ("Бурабай ауданы әкімінің аппараты", "Басшы", "Бурабай ауданы әкімінің аппаратының басшысына"),
        ("Қостанай облысының әкімдігі", "Әкім", "Қостанай облысының әкіміне"),
        ("Абай облысының прокуратурасы", "Облыс прокуроры", "Абай облысының прокурорына"),
        ("Астана қаласының прокуратурасы", "Қала прокуроры", "Астана қаласының прокурорына"),
        ("Қазақстан Республикасының Бас прокуратурасы", "Бас Прокурор", "Қазақстан Республикасының Бас Прокурорына"),
        ("Адам құқықтары жөніндегі уәкіл", "Уәкіл", "Адам құқықтары жөніндегі уәкілге"),
        ("Жетісу облысының соты", "Төраға", "Жетісу облысы сотының төрағасына"),
        ("Астана қаласының Полиция департаменті", "Бастық", "Астана қаласы Полиция департаментінің бастығына"),
        ("Семей қаласының білім бөлімі", "Басшы", "Семей қаласы білім бөлімінің басшысына"),
        ("«Балапан» балабақшасы", "Директор", "«Балапан» балабақшасының директорына"),
        ("«Бұлақ» ЖШС", "Директор", "«Бұлақ» ЖШС-ның директорына"),
        ("№ 5 мектеп", "Директордың орынбасары", "№ 5 мектептің Директордың орынбасарына"),
        ("Семей қаласының білім бөлімі", "", "Семей қаласының білім бөліміне"),
    ],
)
def test_a_kazakh_body_and_its_head_are_one_addressee(body: str, head: str, addressee: str) -> None:
    assert to_whom(body, head, KK) == Inflected(addressee, Case.DATIVE)


@pytest.mark.parametrize(
    ("body", "head", "addressee"),
    [
        ("Министерство юстиции Республики Казахстан", "Министр", "Министру юстиции Республики Казахстан"),
        ("Аппарат акима Акмолинской области", "Аким", "Акиму Акмолинской области"),
        ("Акимат Костанайской области", "Аким", "Акиму Костанайской области"),
        ("Прокуратура области Абай", "Прокурор области", "Прокурору области Абай"),
        ("Прокуратура города Астаны", "Прокурор города", "Прокурору города Астаны"),
        (
            "Генеральная прокуратура Республики Казахстан",
            "Генеральный Прокурор",
            "Генеральному Прокурору Республики Казахстан",
        ),
        ("Уполномоченный по правам человека", "Уполномоченный", "Уполномоченному по правам человека"),
        ("Суд области Жетісу", "Председатель", "Председателю Суда области Жетісу"),
        ("Департамент полиции города Астаны", "Начальник", "Начальнику Департамента полиции города Астаны"),
        ("Отдел образования города Семей", "и.о. руководителя", "и.о. руководителя Отдела образования города Семей"),
        ("КГУ «Школа № 5»", "Директор", "Директору КГУ «Школа № 5»"),
        ("Отдел образования города Семей", "", "Отделу образования города Семей"),
    ],
)
def test_a_russian_body_and_its_head_are_one_addressee(body: str, head: str, addressee: str) -> None:
    assert to_whom(body, head, RU) == Inflected(addressee, Case.DATIVE)


@pytest.mark.parametrize("language", [KK, RU])
def test_every_body_of_the_directory_can_be_written_to_without_a_doubt(language: Language) -> None:
    doubtful = [
        row["id"]
        for row in BODIES
        for head in ("", row[f"head_title_{language}"])
        if not to_whom(row[f"name_{language}"], head, language).is_sure
    ]
    assert len(BODIES) > 200
    assert doubtful == []


def test_a_claim_goes_into_the_court() -> None:
    assert to_court("Жетісу облысының соты", KK) == Inflected("Жетісу облысының сотына", Case.DATIVE)
    assert to_court("Кассационный суд", RU) == Inflected("В Кассационный суд", Case.ACCUSATIVE)
    assert to_court("Судебная коллегия", RU).text == "В Судебную коллегию"
    assert to_court("", RU).text == to_court("", KK).text == ""


def test_who_writes_stands_in_the_case_of_the_heading() -> None:
    assert from_whom("Қасымова Айжан Серікқызы", KK) == Inflected("Қасымова Айжан Серікқызынан", Case.ABLATIVE)
    assert from_whom("Касымова Айжан Сериковна", RU) == Inflected("от Касымовой Айжан Сериковны", Case.GENITIVE)
    assert from_whom("Ахметов Нұрлан Серікұлы", RU).text == "от Ахметова Нұрлана Серікұлы"
    assert from_whom("", RU).text == from_whom("", KK).text == ""


def test_a_notice_goes_to_a_person_in_the_dative() -> None:
    assert to_person("Қасымова Айжан Серікқызы", KK) == Inflected("Қасымова Айжан Серікқызына", Case.DATIVE)
    assert to_person("Касымова Айжан Сериковна", RU) == Inflected("Касымовой Айжан Сериковне", Case.DATIVE)
    assert to_person("Ким Айжан", RU, Sex.FEMALE) == Inflected("Ким Айжан", Case.DATIVE)


def test_the_sex_is_asked_where_the_name_does_not_tell() -> None:
    assert from_whom("Ким Айжан", RU, Sex.FEMALE) == Inflected("от Ким Айжан", Case.GENITIVE)
    assert not from_whom("Ким Айжан", RU).is_sure
    assert from_whom("Иванов Нурлан", RU, Sex.FEMALE).text == "от Иванова Нурлана"


def test_a_doubt_about_the_head_or_the_body_is_a_doubt_about_both() -> None:
    assert not to_whom("«Ромашка»", "Директор", RU).is_sure
    assert not to_whom("Отдел образования", "Директор Smith", KK).is_sure
    assert not to_whom("ЖХЖ", "Министр", KK).is_sure


def test_what_a_person_has_corrected_is_asked_first() -> None:
    own = {("Касымова Айгуль", Case.GENITIVE): "Касымовой Айгули", ("ЖХЖ", Case.DATIVE): "ЖХЖ-ге"}
    assert from_whom("Касымова Айгуль", RU, corrections=own).text == "от Касымовой Айгули"
    assert to_whom("ЖХЖ", "", KK, own) == Inflected("ЖХЖ-ге", Case.DATIVE)
