"""What a person can do with the people who work here: add, change, let go; note who is away; look as another."""

from collections.abc import Callable
from datetime import timedelta

from app.db import assignments, tasks, users
from app.db.belonging import of_absence, of_user
from app.db.database import Transaction
from app.domain.audit import FieldChange
from app.domain.errors import NotFound, UserError
from app.domain.lengths import too_long
from app.domain.rights import RIGHTS
from app.domain.users import Absence, AbsenceDraft, Role, User, UserDraft, UserRow, folded_login
from app.safety.keyring import RECOVERY
from app.services.assignments import demand_working, hand_over
from app.services.context import NOBODY, Context, Deed, demand_sound

_DAY = timedelta(days=1)
Then = Callable[[User], None]
"""What is done with the person just before the commit: where it fails nothing was done; a failing commit leaves it."""


def _nothing_more(user: User) -> None:
    del user


class People:
    """Volunteers, coordinators, administrators. Their passwords are the vault's; here they have a name and a role."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def take_seat(self) -> User:
        """Let the context know who works now: who unlocked the vault, or the built-in person of a file without one.

        The recovery code seats the first administrator. Raises UserError("user_unknown" | "user_inactive").
        """
        context = self._context
        with context.database.read() as tx:
            found = self._unlocker(tx)
        if found is None:
            raise UserError("user_unknown")
        if context.unlocked_by and not found.active:
            raise UserError("user_inactive", name=found.name)
        context.user = found
        return found

    def rows(self) -> list[UserRow]:
        """All who work or worked here, with their open matters and who stands in for them today."""
        with self._context.database.read() as tx:
            return users.rows(tx, self._context.today())

    def get(self, user_id: int) -> User:
        """The person; raises `NotFound`."""
        with self._context.database.read() as tx:
            return users.get(tx, user_id)

    def active(self) -> tuple[User, ...]:
        """Those who work here now, by name: who can be given a matter."""
        with self._context.database.read() as tx:
            return tuple(user for user in users.everybody(tx) if user.active)

    def may(self, deed: str, *, own: bool = True) -> bool:
        """Whether the user, or who they look as, may do this deed; for showing or hiding a button."""
        user = self._context.seen_as or self._context.user
        return self._context.seen_as is None and RIGHTS[deed].allows(user.role, own=own)

    def is_own(self, user_id: int | None) -> bool:
        """Whether what this user works on is the viewer's own today: theirs, or of somebody they stand in for."""
        viewer = self._context.seen_as or self._context.user
        with self._context.database.read() as tx:
            return user_id in users.acting_for(tx, viewer.id, self._context.today())

    def add(self, draft: UserDraft) -> User:
        """Take a new person in; raises `DraftRejected`, UserError("login_taken")."""
        demand_sound(draft.problems())
        with self._context.deed("people.add") as deed:
            self._demand_free_login(deed, draft)
            after = users.get(deed.tx, users.add(deed.tx, draft))
            deed.note("people", None, after)
        return after

    def change(self, user_id: int, draft: UserDraft, version: int | None = None, then: Then = _nothing_more) -> User:
        """Save a person's name, login and role anew.

        Raises `DraftRejected`, `SavedMeanwhile`, `NotFound`, UserError("login_taken" | "last_administrator").
        """
        demand_sound(draft.problems())
        with self._context.deed("people.change", of_user(user_id)) as deed:
            before = users.get(deed.tx, user_id)
            self._demand_free_login(deed, draft, user_id)
            if draft.role is not Role.ADMINISTRATOR:
                _demand_another_administrator(deed, before)
            users.change(deed.tx, user_id, draft, version)
            after = users.get(deed.tx, user_id)
            deed.note("people", before, after)
            then(after)
        if after.id == self._context.user.id:
            self._context.user = after
        return after

    def deactivate(
        self, user_id: int, successor_id: int | None = None, note: str = "", then: Then = _nothing_more
    ) -> User:
        """Let a person go at once: their matters pass to the successor, or wait for somebody to take them.

        They stand in for nobody any more and lose their access to sensitive matters. The word may tell of clients: it
        goes with each matter, sealed, and never into the line about who is let go. Raises `NotFound`, `DraftRejected`
        for a word too long, UserError("last_administrator" | "user_inactive").
        """
        demand_sound(too_long(note=note))
        with self._context.deed("people.deactivate", of_user(user_id)) as deed:
            before = users.get(deed.tx, user_id)
            _demand_another_administrator(deed, before)
            if successor_id is not None:
                demand_working(deed, successor_id)
            users.set_active(deed.tx, user_id, active=False)
            users.take_all_access(deed.tx, user_id)
            self._end_absences(deed, user_id)
            after = users.get(deed.tx, user_id)
            deed.note("people", before, after)
            for case_id in assignments.cases_of(deed.tx, user_id):
                hand_over(deed, case_id, successor_id, note)
            tasks.hand_over(deed.tx, user_id, successor_id, deed.user.id)
            then(after)
        return after

    def reactivate(self, user_id: int) -> User:
        """Let a person work here again; matters given to others stay there. Raises `NotFound`."""
        with self._context.deed("people.reactivate", of_user(user_id)) as deed:
            before = users.get(deed.tx, user_id)
            users.set_active(deed.tx, user_id, active=True)
            after = users.get(deed.tx, user_id)
            deed.note("people", before, after)
        return after

    def set_password(self, user_id: int) -> User:
        """Note that somebody is given a password; then it is given (`services.staff`). Raises `NotFound`."""
        with self._context.deed("people.set_password", of_user(user_id)) as deed:
            found = demand_working(deed, user_id)
            deed.note("people", found, found)
        return found

    def renew_recovery(self) -> None:
        """Note that the recovery code is made anew; then it is made (`services.staff`)."""
        with self._context.deed("people.renew_recovery", of_user(self._context.user.id)) as deed:
            found = demand_working(deed, self._context.user.id)
            deed.note("people", found, found)

    def absences(self, user_id: int) -> tuple[Absence, ...]:
        """When this person is or was away, the first time first."""
        with self._context.database.read() as tx:
            return users.absences_of(tx, user_id)

    def note_absence(self, draft: AbsenceDraft) -> Absence:
        """Note who is away and who stands in; it ends by itself after its last day.

        Raises `DraftRejected`, `NotFound`, UserError("user_inactive") for a deputy who works here no more and
        UserError("absence_overlaps") where the person or the deputy is away on one of these days already.
        """
        demand_sound(draft.problems())
        with self._context.deed("people.note_absence", of_user(draft.user_id)) as deed:
            if draft.deputy_id is not None:
                demand_working(deed, draft.deputy_id)
            _demand_both_free(deed, draft)
            after = users.absence(deed.tx, users.note_absence(deed.tx, draft))
            _note_absence(deed, None, after)
        return after

    def end_absence(self, absence_id: int) -> None:
        """The person is back today, whatever was noted; raises `NotFound`."""
        with self._context.deed("people.end_absence", of_absence(absence_id)) as deed:
            before = users.absence(deed.tx, absence_id)
            users.end_absence(deed.tx, absence_id, self._context.today() - _DAY)
            _note_absence(deed, before, None)

    def look_as(self, role: Role, user_id: int | None = None) -> User:
        """See what somebody of this role sees, or this very person; nothing can be done until `look_as_oneself`.

        Raises `NotFound`, and UserError("not_allowed") for whom the table does not let.
        """
        if not RIGHTS["people.look_as"].allows(self._context.user.role, own=False):
            raise UserError("not_allowed", who=f"@may.{RIGHTS['people.look_as'].who}")
        seen_as = User(id=0, uid="", version=0, name="", login="", role=role, active=True)
        if user_id is not None:
            seen_as = self.get(user_id)
        self._context.seen_as = seen_as
        return seen_as

    def look_as_oneself(self) -> None:
        """See and do one's own things again."""
        self._context.seen_as = None

    def _unlocker(self, tx: Transaction) -> User | None:
        """Whom the vault let in; None for a name the file does not know."""
        if not self._context.unlocked_by:
            return users.get(tx, users.BUILT_IN)
        if self._context.unlocked_by == RECOVERY:
            everybody = sorted(users.everybody(tx), key=lambda user: user.id)
            return next(user for user in everybody if user.active and user.role is Role.ADMINISTRATOR)
        return users.of_uid(tx, self._context.unlocked_by)

    def _demand_free_login(self, deed: Deed, draft: UserDraft, user_id: int = 0) -> None:
        """Raise where somebody else types the same login; the vault folds it so."""
        wanted = folded_login(draft.login)
        taken = {folded_login(user.login) for user in users.everybody(deed.tx) if user.id != user_id}
        if wanted and wanted in taken:
            raise UserError("login_taken", login=draft.login.strip())

    def _end_absences(self, deed: Deed, user_id: int) -> None:
        today = self._context.today()
        for absence in users.absences_touching(deed.tx, user_id, today):
            users.end_absence(deed.tx, absence.id, today - _DAY)
            _note_absence(deed, absence, None)


def _demand_another_administrator(deed: Deed, before: User) -> None:
    if before.role is Role.ADMINISTRATOR and before.active and not users.other_administrators(deed.tx, before):
        raise UserError("last_administrator", name=before.name)


def _demand_both_free(deed: Deed, draft: AbsenceDraft) -> None:
    for user_id in (draft.user_id, draft.deputy_id):
        for known in users.absences_of(deed.tx, user_id or NOBODY.id):
            begins_after = draft.until_on is not None and known.from_on > draft.until_on
            ends_before = known.until_on is not None and draft.from_on is not None and known.until_on < draft.from_on
            if not (begins_after or ends_before):
                raise UserError("absence_overlaps", name=users.get(deed.tx, known.user_id).name, on=known.from_on)


def _note_absence(deed: Deed, before: Absence | None, after: Absence | None) -> None:
    """A line about the person who is away: from, until, by whom replaced."""
    told = after or before
    if told is None:
        raise NotFound("absences", 0)
    names = ("from_on", "until_on", "deputy_id")
    changes = [
        FieldChange(name=name, before=_said(deed, before, name), after=_said(deed, after, name)) for name in names
    ]
    deed.write("people", users.get(deed.tx, told.user_id).uid, tuple(changes))
    deed.touch("people", told.user_id)


def _said(deed: Deed, absence: Absence | None, name: str) -> str:
    if absence is None:
        return ""
    value = getattr(absence, name)
    if name == "deputy_id":
        return users.get(deed.tx, value).name
    return "" if value is None else str(value)
