"""The words looked for, and where they stand in what is shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.asking import Word, around, marks, wanted


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


def test_the_words_around_a_hit_are_cut_between_words() -> None:
    text = f"Уважаемый руководитель, прошу проверить качество в больнице,\n {'куда мы обращались ' * 5}"
    cut = around(text, wanted("больница"))
    assert cut is not None
    assert cut[0].startswith("…")
    assert cut[0].endswith("…")
    assert cut[0].strip("…") in " ".join(text.split())
    ((start, length),) = cut[1]
    assert cut[0][start : start + length] == "больнице"


@pytest.mark.parametrize("text", ["больница", "В больнице", "больница рядом"])
def test_a_short_text_is_shown_whole(text: str) -> None:
    cut = around(text, wanted("больница"))
    assert cut is not None
    assert cut[0] == text


def test_a_text_without_the_words_has_nothing_around_them() -> None:
    assert around("Жер туралы", wanted("больница")) is None
    assert around("Жер туралы", ()) is None


def test_a_number_is_found_in_another_grouping_and_not_in_a_text() -> None:
    assert around("+7 702 333 44 55", wanted("7023")) == ("+7 702 333 44 55", ())
    assert around("үй 702, 333 пәтер", wanted("7023")) is None
