"""Numbers of a report in words."""

from datetime import date

import pytest

from app.domain.languages import Language
from app.domain.reports import Dimension, Measure, Period
from app.law.report_wording import amount_words, change_words, hours, period_words, row_words
from app.law.texts import Texts
from app.paths import resource_text

TEXTS = {language: Texts(resource_text("law", f"texts.{language}.toml")) for language in Language}
ENGLISH, RUSSIAN = TEXTS[Language.ENGLISH], TEXTS[Language.RUSSIAN]
NAMES = {
    "body:7": {Language.KAZAKH: "Әкімдік", Language.RUSSIAN: "Акимат", Language.ENGLISH: "Akimat"},
    "volunteer:1": dict.fromkeys(Language, "Сауле Ерікті"),
}


@pytest.mark.parametrize(
    ("dimension", "key", "said"),
    [
        (Dimension.MONTH, "2026-03", "03.2026"),
        (Dimension.QUARTER, "2026-Q1", "Q1 2026"),
        (Dimension.YEAR, "2026", "2026"),
        (Dimension.TOPIC, "land", "Land"),
        (Dimension.TOPIC, "older_than_this_program", "older_than_this_program"),
        (Dimension.BODY, "7", "Akimat"),
        (Dimension.BODY, "8", "8"),
        (Dimension.VOLUNTEER, "1", "Сауле Ерікті"),
        (Dimension.VOLUNTEER, "0", "Nobody"),
        (Dimension.VISIT, "0", "At no visit"),
        (Dimension.VISIT, "9", "9"),
        (Dimension.OUTCOME, "nothing", "No outcome yet"),
        (Dimension.REGION, "nothing", "No region given"),
        (Dimension.NEED, "nothing", "None"),
        (Dimension.SEX, "unsaid", "Not divided: no consent, or not known"),
    ],
)
def test_a_row_is_called_as_people_call_it(dimension: Dimension, key: str, said: str) -> None:
    assert row_words(dimension, key, ENGLISH, NAMES) == said


def test_minutes_are_said_as_hours_with_the_comma_of_the_language() -> None:
    assert hours(750) == 12.5
    assert amount_words(Measure.MINUTES, 750, ENGLISH) == "12.5"
    assert amount_words(Measure.MINUTES, 750, RUSSIAN) == "12,5"
    assert amount_words(Measure.TALKS, 750, RUSSIAN) == "750"


def test_a_hidden_number_says_that_it_is_hidden() -> None:
    assert amount_words(Measure.PEOPLE, None, ENGLISH) == "hidden"


def test_a_change_has_its_sign() -> None:
    assert [change_words(Measure.TALKS, now, 5, ENGLISH) for now in (8, 5, 3)] == ["+3", "0", "−2"]


def test_a_period_is_said_by_its_days() -> None:
    assert period_words(Period(from_on=date(2026, 1, 1), until_on=date(2026, 3, 31))) == "01.01.2026 – 31.03.2026"
