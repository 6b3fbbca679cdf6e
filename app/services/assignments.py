"""What a person can do with who works on a matter, and who sees it: hand over, mark as sensitive, give access."""

from app.db import assignments, cases, tasks, users
from app.db.assignments import HandOver
from app.db.belonging import of_case
from app.domain.audit import FieldChange
from app.domain.cases import Case
from app.domain.errors import UserError
from app.domain.lengths import too_long
from app.domain.users import Assignment, User
from app.services.context import Context, Deed, demand_reason, demand_sound


class Assignments:
    """Whose matter it is, since when, with which word on the way."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def assign(self, case_id: int, user_id: int | None, note: str = "") -> None:
        """Give a matter to a person with a word about where it stands; None: it waits for somebody.

        Raises `NotFound`, `DraftRejected` for a word too long, UserError("user_inactive").
        """
        demand_sound(too_long(note=note))
        with self._context.deed("cases.assign", of_case(case_id)) as deed:
            assign_within(deed, case_id, user_id, note)

    def history(self, case_id: int) -> tuple[Assignment, ...]:
        """When the matter went to whom, the latest first; raises `NotFound`."""
        with self._context.reading(of_case(case_id)) as tx:
            return assignments.history(tx, case_id)

    def make_sensitive(self, case_id: int, reason: str) -> Case:
        """Hide the matter from all but its own people, those given access and whom the rights name.

        Raises `NotFound`, `DraftRejected` without a reason.
        """
        demand_reason(reason)
        with self._context.deed("cases.make_sensitive", of_case(case_id)) as deed:
            return _mark(deed, case_id, reason, sensitive=True)

    def make_ordinary(self, case_id: int, reason: str) -> Case:
        """Show the matter to all who work here; raises `NotFound`, `DraftRejected` without a reason."""
        demand_reason(reason)
        with self._context.deed("cases.make_ordinary", of_case(case_id)) as deed:
            return _mark(deed, case_id, reason, sensitive=False)

    def access(self, case_id: int) -> tuple[User, ...]:
        """Those given access besides who works on the matter; raises `NotFound`."""
        with self._context.reading(of_case(case_id)) as tx:
            return tuple(users.get(tx, key) for key in assignments.access(tx, case_id))

    def give_access(self, case_id: int, user_id: int) -> None:
        """Let a person see a sensitive matter; raises `NotFound`, UserError("user_inactive")."""
        with self._context.deed("cases.give_access", of_case(case_id)) as deed:
            found = demand_working(deed, user_id)
            assignments.give_access(deed.tx, case_id, user_id)
            _note_access(deed, case_id, FieldChange(name="access", before="", after=found.name))

    def take_access(self, case_id: int, user_id: int) -> None:
        """Let a person see a sensitive matter no more; raises `NotFound`."""
        with self._context.deed("cases.take_access", of_case(case_id)) as deed:
            found = users.get(deed.tx, user_id)
            assignments.take_access(deed.tx, case_id, user_id)
            _note_access(deed, case_id, FieldChange(name="access", before=found.name, after=""))


def demand_working(deed: Deed, user_id: int) -> User:
    """The person, who must work here now; raises `NotFound`, UserError("user_inactive")."""
    found = users.get(deed.tx, user_id)
    if not found.active:
        raise UserError("user_inactive", name=found.name)
    return found


def assign_within(deed: Deed, case_id: int, user_id: int | None, note: str) -> None:
    """Give a matter to who works here, or to nobody for now, as a part of a deed on it; the note is sound.

    Raises `NotFound`, UserError("user_inactive").
    """
    if user_id is not None:
        demand_working(deed, user_id)
    hand_over(deed, case_id, user_id, note)


def hand_over(deed: Deed, case_id: int, user_id: int | None, note: str) -> None:
    """Give a matter to another as a part of a deed: its history and the log tell of it."""
    before = cases.get(deed.tx, case_id)
    done = HandOver(case_id=case_id, user_id=user_id, by_id=deed.user.id, at=deed.at, note=note.strip())
    assignments.hand_over(deed.tx, done)
    tasks.move_with(deed.tx, case_id, before.user_id, user_id)
    deed.note("cases", before, cases.get(deed.tx, case_id), reason=note.strip())


def _mark(deed: Deed, case_id: int, reason: str, *, sensitive: bool) -> Case:
    before = cases.get(deed.tx, case_id)
    assignments.mark(deed.tx, case_id, sensitive=sensitive)
    after = cases.get(deed.tx, case_id)
    deed.note("cases", before, after, reason=reason.strip())
    for noun in ("appeals", "consultations", "clients"):
        deed.touch(noun)
    return after


def _note_access(deed: Deed, case_id: int, change: FieldChange) -> None:
    found = cases.get(deed.tx, case_id)
    deed.write("cases", found.uid, (change,), person=of_case(case_id)(deed.tx).person)
    deed.touch("cases", case_id)
