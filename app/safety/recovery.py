"""The recovery code: 160 random bits as eight groups that can be read out, written down and typed forgivingly.

Each group is four characters of Crockford's base32 and a check character, so that a slip is told by its group.
"""

import secrets

from app.domain.errors import UserError

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUPS = 8
GROUP = 5
_WEIGHTS = (1, 3, 5, 7)
"""Odd, so that any one wrong character changes the check modulo 32."""
_MEANT = str.maketrans("OILU" + "ОАВСЕНКМРТХУ", "011V" + "0ABCEHKMPTXY")
"""What hands and eyes mix up: letters left out of the alphabet, and Cyrillic ones that look like Latin."""
_IGNORED = str.maketrans("", "", " \t\r\n-\u2010\u2011\u2012\u2013\u2014_.,")


def new_code() -> str:
    """A new code, its groups parted by hyphens."""
    return "-".join(_with_check(place, "".join(secrets.choice(ALPHABET) for _ in _WEIGHTS)) for place in range(GROUPS))


def read_code(typed: str) -> str:
    """The code as it was printed, from what was typed: spaces, small letters, O for 0, Cyrillic look-alikes.

    Raises UserError: recovery_length, or recovery_group with the number of the group that holds a slip.
    """
    text = typed.translate(_IGNORED).upper().translate(_MEANT)
    if len(text) != GROUPS * GROUP:
        raise UserError("recovery_length", count=len(text), wanted=GROUPS * GROUP)
    groups = [text[start : start + GROUP] for start in range(0, len(text), GROUP)]
    for place, group in enumerate(groups):
        if not set(group) <= set(ALPHABET) or _with_check(place, group[:-1]) != group:
            raise UserError("recovery_group", number=place + 1)
    return "-".join(groups)


def _with_check(place: int, characters: str) -> str:
    total = sum(weight * ALPHABET.index(one) for weight, one in zip(_WEIGHTS, characters, strict=True))
    return characters + ALPHABET[(total + place) % len(ALPHABET)]
