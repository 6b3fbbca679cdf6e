from datetime import date

import pytest

from app.law.principles import PRINCIPLES, principles_on
from tests.law.facts import TEXTS


@pytest.mark.parametrize(
    ("day", "article"), [(date(2026, 6, 30), "33(1)"), (date(2026, 7, 1), "35(1)"), (date(2021, 7, 1), "33(1)")]
)
def test_the_constitution_is_cited_as_it_stands_that_day(day: date, article: str) -> None:
    """Art. 33(1) of 1995 until 30.06.2026, Art. 35(1) of 2026 from 01.07.2026."""
    found = [one.article for one in principles_on(day) if one.code.startswith("constitution")]
    assert found == [article]


def test_the_principles_of_the_code_may_be_cited_on_any_day() -> None:
    codes = {one.code for one in principles_on(date(2026, 11, 22))}
    assert codes == {one.code for one in PRINCIPLES} - {"constitution_1995"}


def test_every_principle_is_named_with_its_article_in_every_language() -> None:
    for one in PRINCIPLES:
        for texts in TEXTS.values():
            assert one.article in texts.say(f"principle.{one.code}")
