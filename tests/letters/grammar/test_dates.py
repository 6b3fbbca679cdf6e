"""Days in words."""

from datetime import date

import pytest

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
