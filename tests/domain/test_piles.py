"""Shares of late answers, and the groups of what is overdue."""

from itertools import pairwise

import pytest

from app.domain.piles import AGES, Lateness, age_of


@pytest.mark.parametrize(
    ("answered", "late", "percent"), [(0, 0, None), (4, 4, None), (5, 0, 0), (5, 2, 40), (6, 1, 17)]
)
def test_a_share_is_told_from_five_matters_on(answered: int, late: int, percent: int | None) -> None:
    told = Lateness(matters=9, answered=answered, late=late)
    assert told.late_percent == percent
    assert told.is_few is (percent is None)


def test_the_groups_of_ages_touch_and_the_last_is_open() -> None:
    assert [age_of(str(first)) for first, _ in AGES] == list(AGES)
    for (_, last), (first, _) in pairwise(AGES):
        assert last is not None
        assert first == last + 1
    assert AGES[-1][1] is None
    with pytest.raises(KeyError):
        age_of("2")
