"""What a person can do with the office itself."""

from dataclasses import replace

from app.db import office, users
from app.domain.audit import differences
from app.domain.office import Office
from app.domain.users import User
from app.services.context import Context, Deed, demand_sound
from app.services.courses import Courses


class OfficeDesk:
    """Whose desk this is."""

    def __init__(self, context: Context, courses: Courses) -> None:
        self._context = context
        self._courses = courses

    def get(self) -> Office:
        """The office as whoever works now sees it, with their own name; nameless in a fresh file."""
        with self._context.database.read() as tx:
            return replace(office.get(tx), volunteer=self._context.user.name)

    def save(self, changed: Office) -> Office:
        """Keep the office, and the name of whoever works now; a new margin counts the client's dates anew.

        Raises `DraftRejected`.
        """
        demand_sound(changed.problems())
        with self._context.deed("office.save") as deed:
            before = replace(office.get(deed.tx), volunteer=deed.user.name)
            office.save(deed.tx, changed)
            after = office.get(deed.tx)
            user = self._rename(deed, after.volunteer)
            deed.write("office", "", differences(before, after))
            deed.touch("office")
            if before.caution != after.caution:
                self._courses.rebuild_within(deed.tx)
                deed.touch("appeals")
        self._context.user = user
        return after

    def _rename(self, deed: Deed, name: str) -> User:
        """Whoever works now under the name the office's form gave them."""
        before = deed.user
        if before.name == name:
            return before
        users.change(deed.tx, before.id, replace(before.draft(), name=name), None)
        after = users.get(deed.tx, before.id)
        deed.note("people", before, after)
        return after
