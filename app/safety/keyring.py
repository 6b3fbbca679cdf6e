"""The keyring of a data file: who may open it, and how the data key is wrapped for each of them.

Every way in is a pair of keys (X25519). Its private key is wrapped under a key derived from the password; the data
key is sealed to its public key. So a password is changed, a person added and the data key exchanged without anybody
else's password, and a person who was removed unwraps nothing.
"""

import hmac
import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Self
from uuid import uuid4

from app.domain.errors import FileProblem, UserError
from app.domain.secrets import Secret
from app.safety import key_file
from app.safety.entries import hashed_login, new_entry, private_bound_to, sealed_bound_to, sealed_for
from app.safety.keys import Entry, Keys
from app.safety.passwords import SALT_BYTES, Cost, calibrate, derive
from app.safety.recovery import new_code, read_code
from app.safety.sealing import SealBrokenError, new_key, unseal, unseal_with
from app.safety.tries import Tries, failed

RECOVERY = "recovery"
"""The way in that belongs to nobody: the printed code."""
NOBODY = ""
"""Where failures at names that are not there are counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unlocked:
    """Who came in (`uid` of the entry), the data key of each generation, the failures the log has not heard of."""

    uid: str
    keys: Mapping[int, Secret]
    untold: tuple[Tries, ...] = ()

    @property
    def key(self) -> Secret:
        """The data key of the newest generation."""
        return self.keys[max(self.keys)]


class Keyring:
    """The key file and what may be done with it; every deed is on the disk when it returns.

    Deeds raise `FileProblem` where the disk fails.
    """

    def __init__(self, path: Path, keys: Keys) -> None:
        """Take what was read; use `open` or `create`."""
        self.path = path
        self._keys = keys

    @classmethod
    def open(cls, path: Path) -> Self:
        """Read the key file; raises `FileProblem`: keys_missing, keys_damaged, keys_newer."""
        return cls(path, key_file.read(path))

    @classmethod
    def create(cls, path: Path, login: str, password: str, *, uid: str = "", cost: Cost | None = None) -> "Created":
        """A key file with a fresh data key, one person and a recovery code. It replaces what was there.

        It is pending until `settle`: until the data file is there and the code was handed out.
        """
        cost = cost or calibrate()
        data = {1: new_key()}
        keys = Keys(file=str(uuid4()), salt=os.urandom(SALT_BYTES), entries=(), macs={}, pending=True)
        code = new_code()
        person = new_entry(keys, uid or str(uuid4()), login, (password, cost), data)
        keys = replace(keys, entries=(person, new_entry(keys, RECOVERY, "", (code, cost), data)))
        ring = cls(path, keys)
        ring._keep(keys, data)
        return Created(keyring=ring, unlocked=Unlocked(uid=person.uid, keys=data), code=code)

    @property
    def file(self) -> str:
        """The identity of the data file it belongs to."""
        return self._keys.file

    @property
    def people(self) -> tuple[str, ...]:
        """The `uid`s of all who may come in, the recovery code left out."""
        return tuple(one.uid for one in self._keys.entries if one.uid != RECOVERY)

    def person(self, login: str) -> str:
        """The `uid` of the person of that name; raises UserError("login_unknown")."""
        hashed = hashed_login(self._keys.salt, login)
        found = next((one.uid for one in self._keys.entries if one.login == hashed), None)
        if found is None:
            raise UserError("login_unknown")
        return found

    def is_called(self, uid: str, login: str) -> bool:
        """Whether this person comes in under that name."""
        hashed = hashed_login(self._keys.salt, login)
        return any(one.uid == uid and one.login == hashed for one in self._keys.entries)

    @property
    def is_pending(self) -> bool:
        """Whether the data file was not made or encrypted when this was written last."""
        return self._keys.pending

    @property
    def rekey_due(self) -> bool:
        """Whether somebody who was removed still knows the data key."""
        return self._keys.rekey_due

    @property
    def cost(self) -> Cost:
        """What a derivation costs in this file."""
        return self._keys.entries[0].cost

    def unlock(self, login: str, password: str, at: datetime) -> Unlocked:
        """The data key for this person.

        Raises UserError: wrong_password, wrong_password_wait (with the number of tries and the seconds to wait),
        unlock_wait; `FileProblem` keys_tampered where somebody without the data key changed the file.
        """
        hashed = hashed_login(self._keys.salt, login)
        found = next((one for one in self._keys.entries if hmac.compare_digest(one.login, hashed)), None)
        return self._try(found, password, at, "wrong_password")

    def unlock_by_recovery(self, code: str, at: datetime) -> Unlocked:
        """The data key by the printed code; raises as `unlock` (wrong_recovery), and what `read_code` raises."""
        return self._try(self._keys.entry(RECOVERY), read_code(code), at, "wrong_recovery")

    def take_tries_as_told(self, told: tuple[Tries, ...]) -> None:
        """The log of the data file has heard of these failures."""
        heard = {one.uid: one.untold for one in told}
        left = (replace(one, untold=max(0, one.untold - heard.get(one.uid, 0))) for one in self._keys.tries)
        self._keep_tries(*left)

    def settle(self) -> None:
        """The data file is there, encrypted, and the recovery code was handed out."""
        self._keys = replace(self._keys, pending=False)
        key_file.write(self.path, self._keys)

    def remove(self) -> None:
        """Take both copies away: nothing was encrypted with them."""
        key_file.remove(self.path)

    def add_person(self, unlocked: Unlocked, login: str, password: str, *, uid: str = "") -> str:
        """Let one more person in; returns the `uid` of their entry. Raises UserError("login_taken")."""
        self._demand_free(login, "")
        entry = new_entry(self._keys, uid or str(uuid4()), login, (password, self.cost), unlocked.keys)
        self._keep(replace(self._keys, entries=(*self._keys.entries, entry)), unlocked.keys)
        return entry.uid

    def set_password(self, unlocked: Unlocked, uid: str, login: str, password: str) -> None:
        """Another password (and login) for this person; the data stay as they are. Raises UserError("login_taken")."""
        self._demand_free(login, uid)
        self._exchange(unlocked, new_entry(self._keys, uid, login, (password, self.cost), unlocked.keys))

    def renew_recovery(self, unlocked: Unlocked) -> str:
        """A new recovery code; the printed one opens nothing any more."""
        code = new_code()
        self._exchange(unlocked, new_entry(self._keys, RECOVERY, "", (code, self.cost), unlocked.keys))
        return code

    def remove_person(self, unlocked: Unlocked, uid: str) -> None:
        """Take this person's way in away; raises UserError("last_person").

        Who kept a copy of the key file still knows the data key: a new generation is due.
        """
        left = tuple(one for one in self._keys.entries if one.uid != uid)
        if not any(one.uid != RECOVERY for one in left):
            raise UserError("last_person")
        tries = tuple(one for one in self._keys.tries if one.uid != uid)
        self._keep(replace(self._keys, entries=left, tries=tries, rekey_due=True), unlocked.keys)

    def begin_generation(self, unlocked: Unlocked) -> Unlocked:
        """A new data key beside the old one, sealed to everybody; both open until `keep_generation`."""
        keys = {**unlocked.keys, max(unlocked.keys) + 1: new_key()}
        file = self._keys.file
        entries = tuple(replace(one, sealed=sealed_for(file, one.uid, one.public, keys)) for one in self._keys.entries)
        self._keep(replace(self._keys, entries=entries), keys)
        return replace(unlocked, keys=keys)

    def keep_generation(self, unlocked: Unlocked, generation: int) -> Unlocked:
        """Forget every data key but this one; a generation later than the first of them is no longer due."""
        keys = {generation: unlocked.keys[generation]}
        entries = tuple(replace(one, sealed={generation: one.sealed[generation]}) for one in self._keys.entries)
        due = self._keys.rekey_due and generation == min(unlocked.keys)
        self._keep(replace(self._keys, entries=entries, rekey_due=due), keys)
        for other, key in unlocked.keys.items():
            if other != generation:
                key.wipe()
        return replace(unlocked, keys=keys)

    def fits(self, key: Secret) -> bool:
        """Whether this file was written by somebody who held this data key."""
        newest = self._keys.generations[-1]
        return hmac.compare_digest(self._keys.macs[newest], self._keys.mac(key))

    def _try(self, entry: Entry | None, password: str, at: datetime, code: str) -> Unlocked:
        """Count a failure first, then try: who ends the program meanwhile gains no try."""
        uid = entry.uid if entry else NOBODY
        before = self._keys.tries_of(uid)
        if before:
            before.demand_patience(at)
        after = failed(before, uid, at)
        self._keep_tries(after)
        try:
            keys = self._unwrapped(entry, password)
        except SealBrokenError:
            raise after.refusal(code, at) from None
        self._clear_tries(uid, before)
        return Unlocked(uid=uid, keys=keys, untold=tuple(one for one in self._keys.tries if one.untold))

    def _unwrapped(self, entry: Entry | None, password: str) -> dict[int, Secret]:
        """The data keys; an unknown name takes as long as a known one. Raises `SealBrokenError`, `FileProblem`."""
        if entry is None:
            derive(password, self._keys.salt, self.cost).wipe()
            raise SealBrokenError
        wrapping = derive(password, entry.salt, entry.cost)
        private = Secret(unseal(wrapping, entry.private, private_bound_to(self._keys.file, entry)))
        wrapping.wipe()
        try:
            keys = {
                generation: Secret(
                    unseal_with(private, sealed, sealed_bound_to(self._keys.file, entry.uid, generation))
                )
                for generation, sealed in entry.sealed.items()
            }
        except SealBrokenError as error:
            raise FileProblem("keys_tampered", path=self.path) from error
        finally:
            private.wipe()
        if not all(hmac.compare_digest(self._keys.macs[one], self._keys.mac(key)) for one, key in keys.items()):
            raise FileProblem("keys_tampered", path=self.path)
        return keys

    def _demand_free(self, login: str, uid: str) -> None:
        hashed = hashed_login(self._keys.salt, login)
        if any(one.login == hashed and one.uid != uid for one in self._keys.entries):
            raise UserError("login_taken")

    def _exchange(self, unlocked: Unlocked, entry: Entry) -> None:
        entries = tuple(entry if one.uid == entry.uid else one for one in self._keys.entries)
        tries = tuple(one for one in self._keys.tries if one.uid != entry.uid)
        self._keep(replace(self._keys, entries=entries, tries=tries), unlocked.keys)

    def _keep(self, keys: Keys, data: Mapping[int, Secret]) -> None:
        proved = keys.proved(data)
        key_file.write(self.path, proved)
        self._keys = proved

    def _keep_tries(self, *tries: Tries) -> None:
        """Put these counts in the place of the older ones; those that say nothing are left out."""
        kept = {one.uid: one for one in (*self._keys.tries, *tries)}
        self._keys = replace(self._keys, tries=tuple(one for one in kept.values() if one.count or one.untold))
        key_file.write_tries(self.path, self._keys)

    def _clear_tries(self, uid: str, before: Tries | None) -> None:
        """After a success nobody waits at this name, nor at names that are not there; the log still hears of all."""
        cleared = before or replace(failed(None, uid, datetime.min.replace(tzinfo=UTC)), untold=0)
        nobody = self._keys.tries_of(NOBODY)
        self._keep_tries(*(replace(one, count=0) for one in (cleared, nobody) if one))


@dataclass(frozen=True, slots=True, kw_only=True)
class Created:
    """A fresh keyring, unlocked, and the recovery code that is shown once."""

    keyring: Keyring
    unlocked: Unlocked
    code: str

    def __repr__(self) -> str:
        return "Created(hidden)"
