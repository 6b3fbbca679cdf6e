"""Bytes that nobody may see by accident: a key is handed on, never shown, logged, pickled or compared in the open."""

import hmac
from dataclasses import dataclass
from datetime import date
from typing import NoReturn

from app.domain.errors import UserError


class Secret:
    """Key material. It is overwritten by `wipe`; the copies that `reveal` gives are the taker's to forget."""

    __slots__ = ("_content",)
    __hash__ = None  # type: ignore[assignment]  # a secret is no key of a dictionary: hashes are kept and shown

    def __init__(self, content: bytes | bytearray) -> None:
        self._content = bytearray(content)

    def reveal(self) -> bytes:
        """The bytes; raises UserError("locked") once they were wiped."""
        if not self._content:
            raise UserError("locked")
        return bytes(self._content)

    def wipe(self) -> None:
        """Overwrite and forget them, as far as Python allows (docs/adr/0007-vault.md)."""
        for place in range(len(self._content)):
            self._content[place] = 0
        self._content.clear()

    def __bool__(self) -> bool:
        """Whether there is anything left to reveal."""
        return bool(self._content)

    def __eq__(self, other: object) -> bool:
        """Compare in a time that does not depend on the content."""
        return isinstance(other, Secret) and hmac.compare_digest(self._content, other._content)

    def __repr__(self) -> str:
        return "Secret(hidden)"

    def __reduce__(self) -> NoReturn:
        """Refuse to be pickled or copied into a report."""
        message = "a secret is not written anywhere"
        raise TypeError(message)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoverySheet:
    """What the printed sheet with the recovery code says; it shows nothing of itself."""

    code: str
    office: str
    file_name: str
    login: str
    made_on: date

    def __repr__(self) -> str:
        return "RecoverySheet(hidden)"
