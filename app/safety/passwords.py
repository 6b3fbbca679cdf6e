"""From a password to a key: Argon2id, calibrated to this machine; and what a new password must be.

The floor is the advice of OWASP's Password Storage Cheat Sheet for Argon2id: 19 MiB, 2 passes, 1 lane.
"""

import re
import time
import unicodedata
from dataclasses import dataclass

from app.domain.problems import Problem
from app.domain.secrets import Secret

SALT_BYTES = 16
KEY_BYTES = 32
FEWEST_CHARACTERS = 12
FEWEST_DIFFERENT = 5
FEWEST_OWN = 8
"""So many characters are left of a password without the login, words of the list below, and repetitions."""
WELL_KNOWN = (
    *("qwertyuiop", "asdfghjkl", "zxcvbnm", "qwerty", "asdfgh", "qazwsx", "1234567890", "123456789", "12345678"),
    *("йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю", "йцукен", "фывапр", "1234567", "123456", "12345", "1234", "123"),
    *("administrator", "password", "passwort", "letmein", "welcome", "iloveyou", "dragon", "monkey", "admin"),
    *("құпиясөз", "кілтсөз", "пароль", "привет", "админ", "любовь", "солнце", "arasha", "араша"),
    *("qazaqstan", "kazakhstan", "қазақстан", "казахстан", "алматы", "астана", "almaty", "astana"),
)
"""Keyboards' rows and words that stand first in every list of whoever guesses; the longer before their parts."""
_LETTERS, _FIGURES = re.compile(r"[^\W\d_]+"), re.compile(r"[\d\W_]")
MOST_CHARACTERS = 1024
AIM_SECONDS = 0.5
"""Between the 0.3 and 0.7 s that are asked of an unlock: slow for whoever guesses, bearable once a morning."""

_KIB = 1024
_MOST_MEMORY_KIB = 1024 * _KIB
_MOST_PASSES = 64
_MOST_LANES = 16
_USUAL_PASSES = 3
_MEMORIES_MIB = (256, 128, 64, 32)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What one derivation costs: memory in KiB, passes over it, lanes that run beside each other."""

    memory_kib: int
    passes: int
    lanes: int

    @property
    def is_acceptable(self) -> bool:
        """Whether it lies between OWASP's floor and what a machine can bear: a changed key file is not obeyed."""
        return (
            FLOOR.memory_kib <= self.memory_kib <= _MOST_MEMORY_KIB
            and FLOOR.passes <= self.passes <= _MOST_PASSES
            and FLOOR.lanes <= self.lanes <= _MOST_LANES
        )


FLOOR = Cost(memory_kib=19 * _KIB, passes=2, lanes=1)


def derive(password: str, salt: bytes, cost: Cost) -> Secret:
    """The key of this password: 32 bytes; the same letters typed on another keyboard give the same key (NFKC)."""
    from argon2.low_level import Type, hash_secret_raw  # noqa: PLC0415 - the window is painted before this is needed

    found = hash_secret_raw(
        secret=folded(password).encode(),
        salt=salt,
        time_cost=cost.passes,
        memory_cost=cost.memory_kib,
        parallelism=cost.lanes,
        hash_len=KEY_BYTES,
        type=Type.ID,
    )
    return Secret(found)


def folded(password: str) -> str:
    """The password as it is derived from."""
    return unicodedata.normalize("NFKC", password)


def calibrate(aim_seconds: float = AIM_SECONDS) -> Cost:
    """A cost that takes about so many seconds here, in as much memory as three passes allow; never under the floor."""
    lanes = 4
    probe = Cost(memory_kib=32 * _KIB, passes=2, lanes=lanes)
    per_mib = min(_seconds(probe) for _ in range(3)) / (32 * probe.passes)
    for mib in _MEMORIES_MIB:
        if per_mib * mib * _USUAL_PASSES <= aim_seconds:
            passes = min(_MOST_PASSES, max(_USUAL_PASSES, round(aim_seconds / (per_mib * mib))))
            return Cost(memory_kib=mib * _KIB, passes=passes, lanes=lanes)
    return FLOOR


def problems(password: str, login: str = "") -> tuple[Problem, ...]:
    """What keeps a new password from being taken: length counts and what is its own, no kinds of characters."""
    text = folded(password)
    if len(text) < FEWEST_CHARACTERS:
        return (_problem("password_short", least=FEWEST_CHARACTERS),)
    if len(text) > MOST_CHARACTERS:
        return (_problem("password_long", most=MOST_CHARACTERS),)
    if len(set(text)) < FEWEST_DIFFERENT or _own(text, login) < FEWEST_OWN:
        return (_problem("password_guessable"),)
    return ()


def _own(text: str, login: str) -> int:
    """How many characters are its own: without the login, what everybody types, and what was there before."""
    left = text.casefold()
    for known in (folded(login.strip()).casefold(), *WELL_KNOWN):
        left = left.replace(known, " ") if known else left
    words = dict.fromkeys(_LETTERS.findall(left))
    return sum(len(_once(word)) for word in words) + len(set(_FIGURES.findall(left)))


def _once(word: str) -> str:
    """What a word consists of that is the same over and over: «домдомдом» is «дом»."""
    sizes = (size for size in range(1, len(word)) if len(word) % size == 0)
    return next((word[:size] for size in sizes if word[:size] * (len(word) // size) == word), word)


def _problem(code: str, **values: int) -> Problem:
    return Problem(code=code, field="password", values=tuple((name, str(value)) for name, value in values.items()))


def _seconds(cost: Cost) -> float:
    start = time.perf_counter()
    derive("calibration", b"calibration salt", cost)
    return time.perf_counter() - start
