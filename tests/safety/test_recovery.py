"""The recovery code: printed in groups, typed by hand, slips told by their group."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import UserError
from app.safety.recovery import ALPHABET, new_code, read_code


def test_a_code_is_eight_groups_of_five_without_letters_that_look_alike() -> None:
    codes = {new_code() for _ in range(200)}
    assert len(codes) == 200
    for code in codes:
        assert re.fullmatch(r"[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){7}", code)
        assert read_code(code) == code


def test_spaces_small_letters_and_mixed_up_signs_are_understood() -> None:
    code = "-".join("0123456789ABCDEFGHJKMNPQRSTVWXYZ"[start : start + 4] for start in range(0, 32, 4))
    printed = printed_with_checks(code)
    typed = printed.replace("-", "  ").lower().replace("0", "o").replace("1", "l").replace("v", "u")
    assert read_code(f"\t{typed}\n") == printed
    cyrillic = printed.translate(str.maketrans("ABCEHKMPTXY0", "АВСЕНКМРТХУО"))
    assert cyrillic != printed
    assert read_code(cyrillic) == printed
    assert read_code(printed.replace("-", "—")) == printed


@given(st.integers(0, 39), st.sampled_from(ALPHABET))
def test_one_wrong_character_is_told_by_its_group(place: int, other: str) -> None:
    code = new_code().replace("-", "")
    typed = code[:place] + other + code[place + 1 :]
    if typed == code:
        assert read_code(typed)
        return
    with pytest.raises(UserError) as refused:
        read_code(typed)
    assert refused.value.code == "recovery_group"
    assert refused.value.values == {"number": str(place // 5 + 1)}


def test_groups_in_another_order_are_told() -> None:
    first, second, *rest = new_code().split("-")
    with pytest.raises(UserError) as refused:
        read_code("-".join((second, first, *rest)))
    assert refused.value.values["number"] in {"1", "2"}


@pytest.mark.parametrize("typed", ["", "ABCDE", "0" * 41])
def test_a_code_of_another_length_is_told(typed: str) -> None:
    with pytest.raises(UserError) as refused:
        read_code(typed)
    assert refused.value.code == "recovery_length"
    assert refused.value.values["count"] == str(len(typed))


def test_signs_of_no_alphabet_are_told_and_no_bug() -> None:
    with pytest.raises(UserError) as refused:
        read_code("Ә" * 40)
    assert refused.value.code == "recovery_group"


def printed_with_checks(groups: str) -> str:
    """The groups of four with the check character that makes each of them readable."""
    printed: list[str] = []
    for place, group in enumerate(groups.split("-")):
        fits = [sign for sign in ALPHABET if accepts(place, group + sign)]
        assert len(fits) == 1, group
        printed.append(group + fits[0])
    return "-".join(printed)


def accepts(place: int, group: str) -> bool:
    try:
        read_code("-".join([*new_code().split("-")[:place], group, *new_code().split("-")[place + 1 :]]))
    except UserError:
        return False
    return True
