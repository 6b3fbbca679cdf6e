"""What a person can do with a key of their own: sign an issued letter."""

from app.db import letters
from app.db.belonging import of_letter
from app.db.database import Transaction
from app.domain.errors import UserError
from app.domain.letters import Letter
from app.services.context import Context
from app.services.letters import Letters


class Signing:
    """The signature is made first and kept afterwards: whoever else saves meanwhile does not wait for it."""

    def __init__(self, context: Context, letters: Letters) -> None:
        self._context, self._letters = context, letters

    def sign(self, letter_id: int, key: bytes, password: str) -> Letter:
        """Sign an issued letter with the key of a PKCS#12 file; what was issued stays beside it.

        Neither the key nor its password is kept. Raises `NotFound`, UserError("letter_signed_already"), and the
        errors of `safety.signing.sign`.
        """
        from app.safety.signing import sign  # noqa: PLC0415 - most letters are signed by hand

        with self._context.reading(of_letter(letter_id)) as tx:
            _unsigned(tx, letter_id)
        at = self._context.now()
        made = sign(self._letters.content(letter_id), key, password, at)
        with self._context.deed("letters.sign", of_letter(letter_id)) as deed:
            before = _unsigned(deed.tx, letter_id)
            letters.keep_signed(deed.tx, letter_id, made.content, made.by, at)
            after = letters.get(deed.tx, letter_id)
            deed.note("letters", before, after)
            deed.touch("appeals", after.appeal_id)
        return after


def _unsigned(tx: Transaction, letter_id: int) -> Letter:
    found = letters.get(tx, letter_id)
    if found.signed_by:
        raise UserError("letter_signed_already", who=found.signed_by)
    return found
