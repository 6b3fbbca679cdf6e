"""Small numbers are hidden, and no subtraction from the total gives one back."""

from collections.abc import Mapping

from hypothesis import given
from hypothesis import strategies as st

from app.domain.suppression import LEAST_THRESHOLD, is_small, shown_overlapping, shown_parts

PARTS = st.dictionaries(st.text("abcdefgh", min_size=1, max_size=2), st.integers(0, 30), max_size=9)
THRESHOLDS = st.integers(LEAST_THRESHOLD, 12)


def possible(hidden: list[str], left: int) -> dict[str, set[int]]:
    """What each hidden number may be for a reader who knows that none of them is nothing and what they add up to."""
    spare = left - (len(hidden) - 1)
    return {key: set(range(1, spare + 1)) for key in hidden}


@given(PARTS, THRESHOLDS)
def test_no_hidden_part_can_be_got_by_subtraction(parts: Mapping[str, int], threshold: int) -> None:
    total = sum(parts.values())
    shown = shown_parts(parts, total, threshold)
    assert shown.keys() == parts.keys()
    assert all(number is None or number == parts[key] for key, number in shown.items())
    assert not any(number is not None and is_small(number, threshold) for number in shown.values())
    hidden = [key for key, number in shown.items() if number is None]
    if not hidden or is_small(total, threshold):
        return
    left = total - sum(number for number in shown.values() if number is not None)
    assert len(hidden) >= 2
    assert left >= threshold
    assert all(len(values) > 1 for values in possible(hidden, left).values())


@given(PARTS, THRESHOLDS)
def test_nothing_is_hidden_where_every_number_is_large_or_nothing(parts: Mapping[str, int], threshold: int) -> None:
    if not any(is_small(number, threshold) for number in parts.values()):
        assert shown_parts(parts, sum(parts.values()), threshold) == parts


@given(PARTS, THRESHOLDS, st.integers(0, 40))
def test_an_overlapping_row_shows_neither_few_nor_all_but_a_few(
    rows: Mapping[str, int], threshold: int, beside: int
) -> None:
    total = max(rows.values(), default=0) + beside
    for key, number in shown_overlapping(rows, total, threshold).items():
        if number is None:
            assert any(is_small(one, threshold) for one in (total, rows[key], total - rows[key]))
        else:
            assert not is_small(number, threshold)
            assert not is_small(total - number, threshold)


def test_a_total_that_is_small_is_not_divided_at_all() -> None:
    assert shown_parts({"male": 0, "female": 3}, 3, 5) == {"male": None, "female": None}
    assert shown_overlapping({"land": 3}, 3, 5) == {"land": None}


def test_the_smallest_of_the_large_numbers_goes_with_a_single_small_one() -> None:
    assert shown_parts({"a": 2, "b": 40, "c": 9}, 51, 5) == {"a": None, "b": 40, "c": None}


def test_two_small_numbers_that_make_less_than_the_threshold_take_a_third_with_them() -> None:
    assert shown_parts({"a": 1, "b": 1, "c": 30, "d": 12}, 44, 5) == {"a": None, "b": None, "c": 30, "d": None}
