"""From a password to a key: what the letters are, what a derivation costs, what a new password must be."""

import unicodedata
from dataclasses import replace

import pytest

from app.domain.problems import blocking
from app.safety.passwords import FLOOR, MOST_CHARACTERS, Cost, calibrate, derive, problems

SALT = b"sixteen bytes ok"
PHRASE = "Қар еріген соң көктем"


def test_the_same_password_salt_and_cost_give_the_same_key_of_32_bytes() -> None:
    key = derive(PHRASE, SALT, FLOOR)
    assert derive(PHRASE, SALT, FLOOR) == key
    assert len(key.reveal()) == 32
    assert derive(PHRASE, SALT[::-1], FLOOR) != key
    assert derive(PHRASE + " ", SALT, FLOOR) != key
    assert derive(PHRASE, SALT, replace(FLOOR, passes=3)) != key


def test_letters_composed_differently_on_another_keyboard_are_the_same_password() -> None:
    composed, apart = (unicodedata.normalize(form, "ёлка и йод, ½ часа") for form in ("NFC", "NFD"))
    assert composed != apart
    assert derive(composed, SALT, FLOOR) == derive(apart, SALT, FLOOR)


def test_a_calibrated_cost_is_never_below_the_floor_however_slow_the_machine() -> None:
    assert calibrate(aim_seconds=0.0001) == FLOOR
    assert calibrate(aim_seconds=0.2).is_acceptable


@pytest.mark.parametrize(
    "cost",
    [
        replace(FLOOR, memory_kib=FLOOR.memory_kib - 1),
        replace(FLOOR, passes=1),
        replace(FLOOR, lanes=0),
        replace(FLOOR, memory_kib=2**31),
        replace(FLOOR, passes=2**20),
        replace(FLOOR, lanes=4096),
    ],
)
def test_a_cost_below_the_floor_or_beyond_reason_is_not_acceptable(cost: Cost) -> None:
    assert FLOOR.is_acceptable
    assert not cost.is_acceptable


@pytest.mark.parametrize(
    ("password", "code"),
    [
        ("", "password_short"),
        ("он бір таңба"[:11], "password_short"),
        ("е\u0308" * 6, "password_short"),
        ("aaaaaaaaaaaaaaaa", "password_guessable"),
        ("password12345", "password_guessable"),
        ("Qwertyuiop123", "password_guessable"),
        ("парольпароль", "password_guessable"),
        ("көмек көмек көмек", "password_guessable"),
        ("123456789012", "password_guessable"),
        ("Әлия.Сейітова2026", "password_guessable"),
        ("Әлия.Сейітова", "password_guessable"),
        ("x" * (MOST_CHARACTERS + 1), "password_long"),
    ],
)
def test_a_password_too_short_too_long_or_guessable_is_told(password: str, code: str) -> None:
    assert [problem.code for problem in blocking(problems(password, "әлия.сейітова"))] == [code]


@pytest.mark.parametrize("password", ["он екі таңба", "correct horse battery staple", "58214 70 6933"])
def test_length_is_enough_without_rules_about_kinds_of_characters(password: str) -> None:
    assert problems(password, "alia") == ()
