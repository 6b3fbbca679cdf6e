"""The words looked for, and where they stand in what is shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.asking import Word, marks, wanted


def marked(shown: str, typed: str) -> list[str]:
    return [shown[start : start + length] for start, length in marks(shown, wanted(typed))]


@pytest.mark.parametrize(
    ("shown", "typed", "found"),
    [
        ("Қасымова Әсел Ғалымқызы", "касымова", ["Қасымова"]),
        ("Қасымова Әсел Ғалымқызы", "Qasymova asel", ["Қасымова", "Әсел"]),
        ("О постановке на учёт", "постановка", ["постановке"]),
        ("«О постановке», на учёт", '"постановке"', ["постановке"]),
        ("О постановках", '"постановке"', []),
        ("ЖТ-2026-00123", "0123", ["2026-00123"]),
        ("+7 701 000-11-22", "8 701 000 11 22", []),
        ("87010001122", "8 701 000 11 22", ["87010001122"]),
        ("2026-0001", "2026-0001", ["2026-0001"]),
        ("Жер, су және жер", "жер", ["Жер", "жер"]),
        ("", "жер", []),
        ("Жер", "", []),
    ],
)
def test_what_was_looked_for_is_marked_as_it_is_written(shown: str, typed: str, found: list[str]) -> None:
    assert marked(shown, typed) == found


def test_a_phone_is_one_word_with_and_without_what_stands_before_it() -> None:
    assert wanted("8 701 000") == [Word(("8701000", "701000"))]
    assert wanted("87010001122") == [Word(("87010001122", "7010001122", "87010001122"))]


@given(st.text(max_size=80), st.text(max_size=20))
def test_marks_lie_within_the_text_and_do_not_overlap(shown: str, typed: str) -> None:
    last = 0
    for start, length in marks(shown, wanted(typed)):
        assert last <= start < start + length <= len(shown)
        last = start + length
