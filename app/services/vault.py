"""The vault: a data file and its key file, from the first password to the exchange of the data key.

It is at work before there is a desk: it finds out what lies there, asks for the password, gives the data key, and
leaves the data file closed. Entered as a context it holds the file for this program.
"""

from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from types import TracebackType
from typing import Self

from app import paths
from app.db import users
from app.db.database import Database, recognised
from app.db.exchanging import clear_leftovers, encrypt_anew
from app.db.files import is_plain, prepare_place, readable_copies, remove, told
from app.domain.errors import DraftRejected, FileProblem
from app.domain.lengths import too_long
from app.domain.problems import Problem
from app.domain.secrets import Secret
from app.domain.users import User
from app.safety import passwords
from app.safety.instance import InstanceLock
from app.safety.keyring import RECOVERY, Created, Keyring, Unlocked
from app.safety.passwords import Cost
from app.safety.writing import clear_scratch


class VaultState(StrEnum):
    """What lies at the place of the data file."""

    NEW = "new"
    """Nothing, or what a creation that was cut short left."""
    PLAIN = "plain"
    """A file that anybody can read: demo data, or one of an older program."""
    UNFINISHED = "unfinished"
    """A plain file whose encrypting was cut short: take it over again."""
    SWAPPED = "swapped"
    """A plain file in the place where the keys say an encrypted one was: nobody opens it."""
    ENCRYPTED = "encrypted"
    """A data file that needs a password."""
    DATA_MISSING = "data_missing"
    """Keys without their data file."""
    KEYS_MISSING = "keys_missing"
    """A data file without its keys, or a file that is not ours."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """The vault unlocked: for whom, with which keys; a recovery code when there is a new one to be printed.

    `plain_copies` are readable copies of an older time that still lie beside.
    """

    unlocked: Unlocked
    code: str = ""
    plain_copies: tuple[Path, ...] = ()

    def __repr__(self) -> str:
        return "Opened(hidden)"

    @property
    def key(self) -> Secret:
        """The data key."""
        return self.unlocked.key


class Vault:
    """One data file with its keys. Deeds raise `FileProblem` where the files fail."""

    def __init__(self, path: Path, now: Callable[[], datetime], cost: Cost | None = None) -> None:
        """Know the place; nothing is read yet. `cost` of a new key file, calibrated where it is not given."""
        self.path = path
        self.lock = InstanceLock(path)
        self.now = now
        self._cost = cost

    def __enter__(self) -> Self:
        """Hold the file for this program; raises `FileProblem` already_open."""
        self.lock.acquire()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.lock.release()

    @property
    def state(self) -> VaultState:
        """What lies there now."""
        has_data = self.path.exists() and self.path.stat().st_size > 0
        has_keys = paths.key_file(self.path).exists()
        if has_data and is_plain(self.path):
            if not has_keys:
                return VaultState.PLAIN
            return VaultState.UNFINISHED if self._ring().is_pending else VaultState.SWAPPED
        if has_data:
            return VaultState.ENCRYPTED if has_keys else VaultState.KEYS_MISSING
        if has_keys and not self._ring().is_pending:
            return VaultState.DATA_MISSING
        return VaultState.NEW

    def create(self, login: str, password: str) -> Opened:
        """A new, empty, encrypted file; its first person is its administrator.

        Raises `DraftRejected`, and `FileProblem` output_exists or data_missing.
        """
        self.demand(login, password)
        self._demand_state(VaultState.NEW)
        prepare_place(self.path, keyed=True)
        created = self._new_keys(login, password, "")
        try:
            self._seat(created.unlocked, login)
        except FileProblem:
            remove(self.path)
            created.keyring.remove()
            raise
        created.keyring.settle()
        return Opened(unlocked=created.unlocked, code=created.code)

    def take_over(self, login: str, password: str) -> Opened:
        """Encrypt a plain file: written beside, compared table by table, exchanged at once, the plain one overwritten.

        Its built-in person becomes the one who may open it. Raises `DraftRejected`, and `FileProblem`
        already_encrypted where there is no plain file. After a crash the plain file is still there whole, or the
        encrypted one is.
        """
        self.demand(login, password)
        self._demand_state(VaultState.PLAIN, VaultState.UNFINISHED)
        if paths.key_file(self.path).exists():
            self._ring().remove()
        created = self._new_keys(login, password, self._built_in())
        try:
            encrypt_anew(self.path, None, created.unlocked.key)
        except FileProblem:
            created.keyring.remove()
            raise
        self._seat(created.unlocked, login)
        created.keyring.settle()
        return Opened(unlocked=created.unlocked, code=created.code, plain_copies=self.plain_copies())

    def unlock(self, login: str, password: str) -> Opened:
        """The data key for this person; what was cut short is finished first, and a data key that is due is exchanged.

        Raises what `Keyring.unlock` raises, and `FileProblem` where there is nothing to unlock.
        """
        return self._unlock(lambda ring: ring.unlock(login, password, self.now()), login)

    def unlock_by_recovery(self, code: str) -> Opened:
        """The data key by the printed code; the caller lets the person choose a new password (`set_password`)."""
        return self._unlock(lambda ring: ring.unlock_by_recovery(code, self.now()))

    def demand_locked(self) -> None:
        """Raise `FileProblem` where there is nothing to unlock: no file, a plain one, others', no keys."""
        try:
            state = self.state
            if state is VaultState.PLAIN:
                with told(self.path):
                    recognised(self.path)
            elif state is VaultState.KEYS_MISSING:
                prepare_place(self.path)
        except OSError as error:
            raise FileProblem.of(error, self.path) from error
        if state is not VaultState.ENCRYPTED:
            raise FileProblem(_REFUSED[state], path=self.path)

    def change_password(self, login: str, old: str, new: str) -> None:
        """Another password for who knows the old one; the data stay as they are. Raises `DraftRejected`."""
        self.demand(login, new)
        ring = self._ring()
        unlocked = ring.unlock(login, old, self.now())
        ring.set_password(unlocked, unlocked.uid, login, new)

    def set_password(self, opened: Opened, uid: str, login: str, password: str) -> None:
        """A password for somebody who forgot theirs, by one who is in; raises `DraftRejected`, login_taken."""
        self.demand(login, password)
        self._ring().set_password(opened.unlocked, uid, login, password)

    def reset_password(self, opened: Opened, login: str, password: str) -> None:
        """A new password for the person of that name, after the printed code opened the file.

        Raises `DraftRejected`, and UserError login_unknown.
        """
        self.demand(login, password)
        ring = self._ring()
        ring.set_password(opened.unlocked, ring.person(login), login, password)

    def demand(self, login: str, password: str) -> None:
        """Raise `DraftRejected` for a name or a password that cannot be taken."""
        found = (*too_long(login=login), *passwords.problems(password, login))
        if not login.strip():
            found = (Problem(code="login_empty", field="login"), *found)
        if found:
            raise DraftRejected(found)

    def add_person(self, opened: Opened, login: str, password: str, *, uid: str = "") -> str:
        """Let one more person in; returns the `uid` of their entry. Raises `DraftRejected`, login_taken."""
        self.demand(login, password)
        return self._ring().add_person(opened.unlocked, login, password, uid=uid)

    def remove_person(self, opened: Opened, uid: str) -> None:
        """Take a person's way in away; the data key is exchanged at the next unlock. Raises last_person."""
        self._ring().remove_person(opened.unlocked, uid)

    def renew_recovery(self, opened: Opened) -> str:
        """A new recovery code; the old sheet is worth nothing from now on."""
        return self._ring().renew_recovery(opened.unlocked)

    def people(self) -> tuple[str, ...]:
        """The `uid`s of all who may come in."""
        return self._ring().people

    def known(self, users: Iterable[User]) -> frozenset[User]:
        """Those of them whom the key file knows under the login that stands in the data file."""
        ring = self._ring()
        return frozenset(user for user in users if ring.is_called(user.uid, user.login))

    def users(self, opened: Opened) -> tuple[User, ...]:
        """Who may come in by name: for choosing whose password is new after the recovery code."""
        may = set(self.people())
        with closing(Database(self.path, opened.key)) as database, database.read() as tx:
            return tuple(user for user in users.everybody(tx) if user.uid in may and user.active)

    def forget_told(self, opened: Opened) -> None:
        """The log of the data file has taken the failed tries; they are told no more."""
        self._ring().take_tries_as_told(opened.unlocked.untold)

    def rekey(self, opened: Opened) -> Opened:
        """Encrypt the closed data file anew under a fresh data key; everybody's password stays.

        A crash at any moment leaves a file that the next unlock opens.
        """
        ring = self._ring()
        both = ring.begin_generation(opened.unlocked)
        old, new = min(both.keys), max(both.keys)
        try:
            encrypt_anew(self.path, both.keys[old], both.keys[new])
        except FileProblem:
            ring.keep_generation(both, self._opening_generation(both))
            raise
        return Opened(unlocked=ring.keep_generation(both, new), code=opened.code)

    def beside(self, path: Path) -> Self:
        """The vault of another file with the same clock: for one that is being restored."""
        return type(self)(path, self.now, self._cost)

    def plain_copies(self) -> tuple[Path, ...]:
        """Readable databases in the same folder whose name begins as this file's: copies of an older time."""
        return readable_copies(self.path)

    def _unlock(self, by: Callable[[Keyring], Unlocked], login: str = "") -> Opened:
        self.demand_locked()
        ring = self._ring()
        unlocked = by(ring)
        clear_leftovers(self.path)
        clear_scratch(self.path)
        opened = Opened(unlocked=self._finished(ring, unlocked))
        if ring.is_pending:
            self._seat(opened.unlocked, login)
            opened = Opened(unlocked=opened.unlocked, code=ring.renew_recovery(opened.unlocked))
            ring.settle()
        return self._rekeyed_if_due(ring, opened)

    def _built_in(self) -> str:
        """The uid of who sits at a plain file; an older one is brought up to date without a plain copy of it."""
        with closing(Database(self.path, keep=lambda: None)) as database, database.read() as tx:
            return users.get(tx, users.BUILT_IN).uid

    def _seat(self, unlocked: Unlocked, login: str) -> None:
        """Make or open the encrypted file and let its built-in person be the one who unlocked it."""
        with closing(Database(self.path, unlocked.key)) as database, database.write() as tx:
            users.seat(tx, unlocked.uid, login.strip())

    def _rekeyed_if_due(self, ring: Keyring, opened: Opened) -> Opened:
        """A data key that a removed person knows is exchanged; where the disk has no room for it, next time."""
        if not ring.rekey_due or opened.unlocked.uid == RECOVERY:
            return opened
        try:
            return self.rekey(opened)
        except FileProblem:
            return opened

    def _finished(self, ring: Keyring, unlocked: Unlocked) -> Unlocked:
        """After an exchange that was cut short: keep the generation that opens the data file."""
        if len(unlocked.keys) == 1:
            return unlocked
        return ring.keep_generation(unlocked, self._opening_generation(unlocked))

    def _opening_generation(self, unlocked: Unlocked) -> int:
        for generation in sorted(unlocked.keys, reverse=True):
            try:
                with told(self.path, keyed=True):
                    recognised(self.path, unlocked.keys[generation])
            except FileProblem as problem:
                if problem.code != "wrong_key":
                    raise
            else:
                return generation
        raise FileProblem("wrong_key", path=self.path)

    def _ring(self) -> Keyring:
        return Keyring.open(paths.key_file(self.path))

    def _new_keys(self, login: str, password: str, uid: str) -> Created:
        return Keyring.create(paths.key_file(self.path), login, password, uid=uid, cost=self._cost)

    def _demand_state(self, *wanted: VaultState) -> None:
        state = self.state
        if state in wanted:
            return
        if VaultState.NEW in wanted:
            raise FileProblem("data_missing" if state is VaultState.DATA_MISSING else "output_exists", path=self.path)
        raise FileProblem(_REFUSED[state], path=self.path)


_REFUSED = {
    VaultState.NEW: "no_data_file",
    VaultState.PLAIN: "not_encrypted",
    VaultState.UNFINISHED: "plain_beside_keys",
    VaultState.SWAPPED: "plain_beside_keys",
    VaultState.ENCRYPTED: "already_encrypted",
    VaultState.DATA_MISSING: "data_missing",
    VaultState.KEYS_MISSING: "keys_missing",
}
"""Why a vault in this state cannot be unlocked or taken over."""
