"""What an administrator can do with the people of an encrypted file: their names are in it, their passwords beside it.

Two places cannot be written in one moment. What is left where one of them fails:
- Whoever is let in is first written into the file and then given a password: cut short, they are a name that opens
  nothing (`closed_out`), and a password is given to them later.
- Passwords and recovery codes are first noted in the log and then made: cut short, the log has a line too many and the
  old ones open as before.
- Whoever is let go, or gets another login, is first changed beside the file. Where the keys cannot be written, nothing
  was done. Where the file cannot be written after them, it tells of before: who was let go stands in the list and opens
  nothing, who has another login opens with that one and its password. Both are `closed_out`, and the deed done once
  more makes file and keys agree; so does a password given to them, as the list has them.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.errors import DraftRejected, FileProblem, UserError
from app.domain.users import User, UserDraft, folded_login
from app.services.context import demand_sound
from app.services.people import People

if TYPE_CHECKING:
    from app.services.vault import Opened, Vault


@dataclass(frozen=True, slots=True, kw_only=True)
class Entrance:
    """The vault of the file at work, and what it gave to who unlocked it."""

    vault: "Vault"
    opened: "Opened"


class Staff:
    """The deeds of `People` that touch passwords too; in a file without a vault no password is asked for."""

    def __init__(self, people: People, entrance: Entrance | None = None) -> None:
        self._people = people
        self._entrance = entrance

    @property
    def has_passwords(self) -> bool:
        """Whether people open this file with a password."""
        return self._entrance is not None

    def closed_out(self) -> frozenset[int]:
        """Who works here and yet cannot open the file under the name that stands in the list."""
        if self._entrance is None:
            return frozenset()
        active = self._people.active()
        may = self._entrance.vault.known(active)
        return frozenset(user.id for user in active if user not in may)

    def add(self, draft: UserDraft, password: str = "") -> User:
        """Take a new person in.

        Raises `DraftRejected`, UserError("login_taken"), and UserError("no_way_in") where the person is in the list
        and the password could not be kept.
        """
        self._demand(draft, password)
        added = self._people.add(draft)
        self._let_in(added, password)
        return added

    def change(self, user_id: int, draft: UserDraft, version: int | None = None, password: str = "") -> User:
        """Save name, login and role; a password belongs to its login, so another login needs another password.

        Raises `DraftRejected`, and what `People.change` raises. After a `FileProblem` of the data file the password may
        be the new one already, and the login that goes with it: change once more, or give a password.
        """
        before = self._people.get(user_id)
        renamed = folded_login(before.login) != folded_login(draft.login)
        if self._entrance is None or not before.active or not (renamed or password):
            return self._people.change(user_id, draft, version)
        self._demand(draft, password)
        return self._people.change(user_id, draft, version, self._with_password(password))

    def let_go(self, user_id: int, successor_id: int | None = None, note: str = "") -> User:
        """Let a person go: their password opens nothing any more, the data key is exchanged at the next unlocking.

        Raises what `People.deactivate` raises, UserError("last_person"). After a `FileProblem` of the data file they
        may stand in the list and open nothing: let them go once more, or give them a password to keep them.
        """
        return self._people.deactivate(user_id, successor_id, note, self._shut_out)

    def take_back(self, user_id: int, password: str = "") -> User:
        """Let a person work here again, with a new password; raises as `add`."""
        self._demand(self._people.get(user_id).draft(), password)
        back = self._people.reactivate(user_id)
        self._let_in(back, password)
        return back

    def set_password(self, user_id: int, password: str) -> User:
        """A password for somebody who forgot theirs or never had one; raises `DraftRejected`, UserError("login_taken").

        The log tells who gave it to whom, before it is given: none is given without a line.
        """
        self._demand(self._people.get(user_id).draft(), password)
        found = self._people.set_password(user_id)
        self._with_password(password)(found)
        return found

    def renew_recovery(self) -> str:
        """A new recovery code; the printed one opens nothing any more. The log tells who made it, before it is made.

        Raises UserError("not_allowed") and `FileProblem` not_encrypted; after any `FileProblem` the printed code is as
        good as before. Cut short before the code was seen, the file still opens with every password, and another code
        can be made.
        """
        entrance = self._entrance
        if entrance is None:
            raise FileProblem("not_encrypted", path="")
        self._people.renew_recovery()
        return entrance.vault.renew_recovery(entrance.opened)

    def _demand(self, draft: UserDraft, password: str) -> None:
        """Raise for a person or a password that cannot be taken, before anything is written."""
        found = list(draft.problems())
        if self._entrance is not None:
            try:
                self._entrance.vault.demand(draft.login, password)
            except DraftRejected as refused:
                found.extend(refused.problems)
        demand_sound(tuple(found))

    def _let_in(self, user: User, password: str) -> None:
        try:
            self._with_password(password)(user)
        except FileProblem as problem:
            raise UserError("no_way_in", name=user.name) from problem

    def _with_password(self, password: str) -> Callable[[User], None]:
        def give(user: User) -> None:
            if self._entrance is None:
                return
            vault, opened = self._entrance.vault, self._entrance.opened
            if user.uid in vault.people():
                vault.set_password(opened, user.uid, user.login, password)
            else:
                vault.add_person(opened, user.login, password, uid=user.uid)

        return give

    def _shut_out(self, user: User) -> None:
        if self._entrance is not None and user.uid in self._entrance.vault.people():
            self._entrance.vault.remove_person(self._entrance.opened, user.uid)
