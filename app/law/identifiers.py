"""IIN and BIN: 12 digits with a check digit; whatever is odd only warns, it never blocks (rules §8, OP-14)."""

from datetime import date

from app.domain.clients import ClientDraft
from app.domain.codes import Sex
from app.domain.problems import Problem, Severity

_LENGTH = 12
_FIRST_WEIGHTS = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)
_SECOND_WEIGHTS = (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)
_MODULUS = 11
_CENTURIES = {"1": 1800, "2": 1800, "3": 1900, "4": 1900, "5": 2000, "6": 2000}
_MONTHS = range(1, 13)
_BIN_TYPES = frozenset("456")
_BIN_UNITS = frozenset("0123")


def check_digit(first_eleven: str) -> int | None:
    """The check digit of eleven digits, or None for a number that is never issued."""
    digits = [int(sign) for sign in first_eleven]
    for weights in (_FIRST_WEIGHTS, _SECOND_WEIGHTS):
        rest = sum(digit * weight for digit, weight in zip(digits, weights, strict=True)) % _MODULUS
        if rest < _MODULUS - 1:
            return rest
    return None


def birth_date(iin: str) -> date | None:
    """The birth date an IIN speaks of, by its first seven digits; None when it names no such day."""
    century = _CENTURIES.get(iin[6:7])
    if century is None:
        return None
    try:
        return date(century + int(iin[:2]), int(iin[2:4]), int(iin[4:6]))
    except ValueError:
        return None


def sex(iin: str) -> Sex | None:
    """The sex an IIN without an oddity speaks of, by its seventh digit: odd for men; None for any other number."""
    number = iin.strip()
    if not number or iin_problems(number):
        return None
    return Sex.MALE if number[6] in "135" else Sex.FEMALE


def iin_problems(iin: str) -> tuple[Problem, ...]:
    """What looks odd about the IIN of a natural person; none at all is fine (Art. 63(2): «if any»)."""
    number = iin.strip()
    if not number or (malformed := _malformed(number, "iin")):
        return malformed if number else ()
    found = []
    if number[6] not in _CENTURIES:
        found.append(_warn("iin_century", "iin"))
    elif birth_date(number) is None:
        found.append(_warn("iin_birth_date", "iin"))
    if check_digit(number[:-1]) != int(number[-1]):
        found.append(_warn("iin_check_digit", "iin"))
    return tuple(found)


def card_problems(draft: ClientDraft, today: date) -> tuple[Problem, ...]:
    """What keeps a client's card from being saved, and a warning for an odd IIN."""
    return (*draft.problems(today), *iin_problems(draft.iin), *_two_births(draft))


def _two_births(draft: ClientDraft) -> tuple[Problem, ...]:
    """A warning where the day of birth on the card is another than the IIN tells."""
    number = draft.iin.strip()
    told = None if not number or _malformed(number, "iin") else birth_date(number)
    if draft.birth_on is None or told is None or told == draft.birth_on:
        return ()
    values = (("date", f"{told:%d.%m}.{told.year:04}"),)
    return (Problem(code="birth_on_differs", field="birth_on", severity=Severity.WARNING, values=values),)


def bin_problems(number: str) -> tuple[Problem, ...]:
    """What looks odd about the BIN of a legal entity: month of registration, type, check digit."""
    number = number.strip()
    if not number or (malformed := _malformed(number, "bin")):
        return malformed if number else ()
    found = []
    if int(number[2:4]) not in _MONTHS:
        found.append(_warn("bin_registration", "bin"))
    if number[4] not in _BIN_TYPES or number[5] not in _BIN_UNITS:
        found.append(_warn("bin_type", "bin"))
    if check_digit(number[:-1]) != int(number[-1]):
        found.append(_warn("bin_check_digit", "bin"))
    return tuple(found)


def _malformed(number: str, kind: str) -> tuple[Problem, ...]:
    if not (number.isascii() and number.isdigit()):
        return (_warn(f"{kind}_letters", kind),)
    if len(number) != _LENGTH:
        return (_warn(f"{kind}_length", kind, count=str(len(number))),)
    return ()


def _warn(code: str, field: str, **values: str) -> Problem:
    return Problem(code=code, field=field, severity=Severity.WARNING, values=tuple(values.items()))
