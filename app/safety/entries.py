"""One way into a data file: how it is made for a password, and what each part of it is bound to."""

import hashlib
import os
from collections.abc import Mapping
from dataclasses import replace

from app.domain.secrets import Secret
from app.domain.users import folded_login
from app.safety.keys import Entry, Keys
from app.safety.passwords import SALT_BYTES, Cost, derive
from app.safety.sealing import new_pair, seal, seal_to


def hashed_login(salt: bytes, login: str) -> str:
    """The salted hash by which a person is found, however they write their name: see `folded_login`."""
    return hashlib.sha256(salt + b"login" + folded_login(login).encode()).hexdigest()


def new_entry(keys: Keys, uid: str, login: str, known: tuple[str, Cost], data: Mapping[int, Secret]) -> Entry:
    """A way in for who knows this password."""
    password, cost = known
    private, public = new_pair()
    hashed = hashed_login(keys.salt, login) if login.strip() else ""
    bare = Entry(
        uid=uid,
        login=hashed,
        salt=os.urandom(SALT_BYTES),
        cost=cost,
        public=public,
        private=b"",
        sealed=sealed_for(keys.file, uid, public, data),
    )
    wrapping = derive(password, bare.salt, cost)
    wrapped = replace(bare, private=seal(wrapping, private.reveal(), private_bound_to(keys.file, bare)))
    wrapping.wipe()
    private.wipe()
    return wrapped


def sealed_for(file: str, uid: str, public: bytes, data: Mapping[int, Secret]) -> dict[int, bytes]:
    """The data key of each generation, sealed to this public key."""
    return {one: seal_to(public, key.reveal(), sealed_bound_to(file, uid, one)) for one, key in data.items()}


def private_bound_to(file: str, entry: Entry) -> bytes:
    """What a wrapped private key belongs to: nothing of it can be changed or moved to another entry or file."""
    cost = entry.cost
    parts = ("private", file, entry.uid, entry.login, entry.salt.hex(), cost.memory_kib, cost.passes, cost.lanes)
    return "|".join(map(str, (*parts, entry.public.hex()))).encode()


def sealed_bound_to(file: str, uid: str, generation: int) -> bytes:
    """What a sealed data key belongs to."""
    return f"data key|{file}|{uid}|{generation}".encode()
