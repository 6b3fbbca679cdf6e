from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.clients import ClientDraft
from app.domain.codes import Sex
from app.domain.problems import Severity, blocking
from app.law.identifiers import bin_problems, birth_date, card_problems, check_digit, iin_problems, sex

VALID_IINS = (
    "871008401427",
    "760212350620",
    "800416300257",
    "680503450037",
    "800416100254",
    "680503250034",
    "061211600012",
)
VALID_BINS = ("940140000385", "950341000052", "961141000023", "070941024691")


@pytest.mark.parametrize("iin", [*VALID_IINS, "", "   "])
def test_a_sound_iin_or_none_at_all_is_fine(iin: str) -> None:
    assert iin_problems(iin) == ()


@pytest.mark.parametrize("number", [*VALID_BINS, ""])
def test_a_sound_bin_or_none_at_all_is_fine(number: str) -> None:
    assert bin_problems(number) == ()


@pytest.mark.parametrize(
    ("iin", "codes"),
    [
        ("871008401428", ["iin_check_digit"]),
        ("000813159890", ["iin_check_digit"]),
        ("8710084014", ["iin_length"]),
        ("87100840142x", ["iin_letters"]),
        ("８７１００８４０１４２７", ["iin_letters"]),
        ("871308401420", ["iin_birth_date", "iin_check_digit"]),
        ("871008001425", ["iin_century", "iin_check_digit"]),
    ],
)
def test_an_odd_iin_warns_and_never_blocks(iin: str, codes: list[str]) -> None:
    found = iin_problems(iin)
    assert [(problem.code, problem.field) for problem in found] == [(code, "iin") for code in codes]
    assert {problem.severity for problem in found} == {Severity.WARNING}


@pytest.mark.parametrize(
    ("number", "codes"),
    [
        ("940140000380", ["bin_check_digit"]),
        ("94014000038", ["bin_length"]),
        ("94-140000385", ["bin_letters"]),
        ("941340000380", ["bin_registration", "bin_check_digit"]),
        ("940110000385", ["bin_type", "bin_check_digit"]),
        ("940149000385", ["bin_type", "bin_check_digit"]),
    ],
)
def test_an_odd_bin_warns_and_never_blocks(number: str, codes: list[str]) -> None:
    found = bin_problems(number)
    assert [(problem.code, problem.field) for problem in found] == [(code, "bin") for code in codes]
    assert {problem.severity for problem in found} == {Severity.WARNING}


def test_a_length_problem_says_how_many_digits_there_are() -> None:
    assert iin_problems("123")[0].values == (("count", "3"),)


@pytest.mark.parametrize(
    ("first", "last"),
    [("87100840142", 7), ("00000000000", 0), ("90000000000", 9), ("00000000010", 1), ("06121160001", 2)],
)
def test_the_check_digit_is_the_rest_of_the_weighted_sum(first: str, last: int) -> None:
    """Rules §8: a rest of ten by the first weights takes the second ones, as in the last two numbers."""
    assert check_digit(first) == last


def test_a_check_digit_is_made_of_eleven_digits() -> None:
    with pytest.raises(ValueError, match="zip"):
        check_digit("8710084014")


def test_both_passes_giving_ten_mean_a_number_that_is_never_issued() -> None:
    assert check_digit("83071710098") is None
    assert check_digit("00081315989") is None


@pytest.mark.parametrize(
    ("iin", "born"),
    [
        ("871008401427", date(1987, 10, 8)),
        ("061211600012", date(2006, 12, 11)),
        ("680503250034", date(1868, 5, 3)),
        ("870230300000", None),
        ("8710", None),
    ],
)
def test_a_birth_date_is_inferred_with_its_century(iin: str, born: date | None) -> None:
    assert birth_date(iin) == born


@pytest.mark.parametrize(
    ("first_eleven", "whose"),
    [
        *(("87100830142", Sex.MALE), ("87100840142", Sex.FEMALE), ("06121150001", Sex.MALE)),
        *(("06121160001", Sex.FEMALE), ("68050310003", Sex.MALE), ("68050320003", Sex.FEMALE)),
    ],
)
def test_the_seventh_digit_tells_the_sex(first_eleven: str, whose: Sex) -> None:
    assert sex(f" {first_eleven}{check_digit(first_eleven)}") is whose


@pytest.mark.parametrize("odd", ["", "8710", "871308401420", "871008901427"])
def test_an_odd_number_tells_no_sex(odd: str) -> None:
    assert sex(odd) is None


@given(st.text(alphabet="0123456789", min_size=11, max_size=11))
def test_exactly_one_last_digit_fits_or_none(first: str) -> None:
    fitting = [last for last in "0123456789" if check_digit(first) == int(last)]
    assert len(fitting) == (0 if check_digit(first) is None else 1)


@given(st.text(max_size=20))
def test_nothing_typed_breaks_the_check(typed: str) -> None:
    assert blocking(iin_problems(typed) + bin_problems(typed)) == ()


def test_a_card_is_asked_about_its_fields_and_its_iin() -> None:
    found = card_problems(ClientDraft(iin="123"), date(2026, 11, 20))
    assert [problem.code for problem in found] == ["name_empty", "iin_length"]
    assert [problem.code for problem in blocking(found)] == ["name_empty"]
    assert card_problems(ClientDraft(surname="Үлгі"), date(2026, 11, 20)) == ()


@pytest.mark.parametrize(
    ("iin", "born", "said"),
    [
        ("871008401427", date(1987, 10, 8), ()),
        ("871008401427", date(1987, 8, 10), (("date", "08.10.1987"),)),
        ("", date(1987, 8, 10), ()),
        ("871008401427", None, ()),
        ("8710084014", date(1987, 8, 10), ()),
        ("871308401420", date(1987, 8, 10), ()),
    ],
)
def test_a_day_of_birth_that_is_not_that_of_the_iin_warns_and_never_blocks(
    iin: str, born: date | None, said: tuple[tuple[str, str], ...]
) -> None:
    draft = ClientDraft(surname="Қасымова", iin=iin, birth_on=born)
    found = [problem for problem in card_problems(draft, date(2026, 11, 22)) if problem.field == "birth_on"]
    assert [problem.values for problem in found] == ([said] if said else [])
    assert blocking(found) == ()


def test_nobody_is_born_tomorrow() -> None:
    draft = ClientDraft(surname="Қасымова", birth_on=date(2026, 11, 23))
    assert [one.code for one in blocking(card_problems(draft, date(2026, 11, 22)))] == ["date_in_future"]
    assert card_problems(draft, date(2026, 11, 23)) == ()
