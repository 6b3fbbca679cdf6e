"""The log's values about a person, sealed with the key of that person, which is made with the first line about them."""
# ruff: noqa: PLC0415 - cryptography is imported at the first value that is sealed or opened

from app.db import person_keys
from app.db.audit import Seal, Unseal
from app.db.database import Transaction
from app.domain.secrets import Secret


def sealer(tx: Transaction, person: str) -> Seal | None:
    """What seals values of this client (uid); None for nobody, and for one whose key was destroyed."""
    from app.safety import sealing

    if not person:
        return None
    kept = person_keys.get(tx, person)
    if kept is None:
        kept = sealing.new_key().reveal()
        person_keys.keep(tx, person, kept)
    if not kept:
        return None
    key = Secret(kept)
    return lambda plain, bound_to: sealing.seal(key, plain, bound_to)


def opener(tx: Transaction) -> Unseal:
    """What opens the values of everybody whose key is there; each key is read once."""
    from app.safety import sealing

    keys: dict[str, bytes | None] = {}

    def unseal(person: str, sealed: bytes, bound_to: bytes) -> bytes | None:
        if person not in keys:
            keys[person] = person_keys.get(tx, person)
        key = keys[person]
        if not key:
            return None
        try:
            return sealing.unseal(Secret(key), sealed, bound_to)
        except sealing.SealBrokenError as error:
            raise ValueError("unsealed") from error

    return unseal
