"""Days in words."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.inflections import Case
from app.letters.grammar.dates import long_date, of_day, short_date
from tests.letters.samples import KK, RU

MONTHS = [
    ("қаңтар", "дың", "ға", "ды", "да", "дан", "дағы", "января"),
    ("ақпан", "ның", "ға", "ды", "да", "нан", "дағы", "февраля"),
    ("наурыз", "дың", "ға", "ды", "да", "дан", "дағы", "марта"),
    ("сәуір", "дің", "ге", "ді", "де", "ден", "дегі", "апреля"),
    ("мамыр", "дың", "ға", "ды", "да", "дан", "дағы", "мая"),
    ("маусым", "ның", "ға", "ды", "да", "нан", "дағы", "июня"),
    ("шілде", "нің", "ге", "ні", "де", "ден", "дегі", "июля"),
    ("тамыз", "дың", "ға", "ды", "да", "дан", "дағы", "августа"),
    ("қыркүйек", "тің", "ке", "ті", "те", "тен", "тегі", "сентября"),
    ("қазан", "ның", "ға", "ды", "да", "нан", "дағы", "октября"),
    ("қараша", "ның", "ға", "ны", "да", "дан", "дағы", "ноября"),
    ("желтоқсан", "ның", "ға", "ды", "да", "нан", "дағы", "декабря"),
]
"""Each month with its suffixes, written by hand, and as Russian dates have it."""
CASES = (Case.GENITIVE, Case.DATIVE, Case.ACCUSATIVE, Case.LOCATIVE, Case.ABLATIVE)


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


@pytest.mark.parametrize(("number", "month"), list(enumerate(MONTHS, start=1)))
def test_a_day_is_said_in_every_case(number: int, month: tuple[str, ...]) -> None:
    name, *suffixes, of, russian = month
    day = date(2026, number, 21)
    assert plain(long_date(day, KK)) == f"2026 жылғы 21 {name}"
    assert [plain(long_date(day, KK, case)) for case in CASES] == [f"2026 жылғы 21 {name}{end}" for end in suffixes]
    assert plain(of_day(day, KK)) == f"2026 жылғы 21 {name}{of}"
    assert plain(short_date(day, KK, Case.DATIVE)) == f"21 {name}{suffixes[1]}"
    assert plain(long_date(day, RU, Case.DATIVE)) == plain(of_day(day, RU)) == f"21 {russian} 2026 года"
    assert plain(short_date(day, RU)) == f"21 {russian}"


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2199, 12, 31)))
def test_any_day_can_be_read_back_from_its_words_in_both_languages(day: date) -> None:
    year, _, number, month = plain(long_date(day, KK)).split()
    kazakh = [names[0] for names in MONTHS]
    assert (int(year), kazakh.index(month) + 1, int(number)) == (day.year, day.month, day.day)
    number, month, year, word = plain(long_date(day, RU)).split()
    russian = [names[-1] for names in MONTHS]
    assert (int(year), russian.index(month) + 1, int(number), word) == (day.year, day.month, day.day, "года")


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2199, 12, 31)), st.sampled_from(CASES))
def test_a_case_adds_a_suffix_to_the_month_and_touches_nothing_else(day: date, case: Case) -> None:
    assert long_date(day, KK, case).startswith(long_date(day, KK))
    assert len(long_date(day, KK, case)) > len(long_date(day, KK))
    assert long_date(day, RU, case) == long_date(day, RU)
