"""What a person can do with the office itself."""

from app.db import office
from app.db.audit import differences
from app.domain.office import Office
from app.services.context import Context
from app.services.courses import Courses


class OfficeDesk:
    """Whose desk this is."""

    def __init__(self, context: Context, courses: Courses) -> None:
        self._context = context
        self._courses = courses

    def get(self) -> Office:
        """The office; nameless in a fresh file."""
        with self._context.database.read() as tx:
            return office.get(tx)

    def save(self, changed: Office) -> Office:
        """Keep the office; a new margin counts the client's dates anew."""
        with self._context.deed("office.save") as deed:
            before = office.get(deed.tx)
            office.save(deed.tx, changed)
            after = office.get(deed.tx)
            deed.write("office", "", differences(before, after))
            deed.touch("office")
            if before.caution != after.caution:
                self._courses.rebuild_within(deed.tx)
                deed.touch("appeals")
        return after
