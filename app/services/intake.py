"""Many matters at once: from the file of another office, the worked examples, or a generator.

Each chunk is one transaction: what came in before a failure or a cancel stays. A matter comes in whole or not at all;
one that is refused is told with its place and what is wrong, and the rest goes on.
"""

from collections.abc import Callable, Iterable
from itertools import islice

from app.db import authorities, bulk, users
from app.domain.changes import Change
from app.domain.intake import Refused, Taken
from app.exchange.matters import WorkedMatter
from app.services import admitting
from app.services.context import Context, Deed
from app.services.courses import Courses
from app.services.preparing import Batch, Given, Preparing, began

CHUNK = 250
"""Matters of one transaction; the window waits for about so many milliseconds when it wants to write meanwhile."""

Report = Callable[[int], None]
"""Hears how many matters are done; what it raises ends the work after the last whole chunk."""


def _nobody_asks(done: int) -> None:
    del done


class Intake:
    """Takes worked matters in, through the same checks as a form, as one person who answers for them."""

    def __init__(self, context: Context, courses: Courses) -> None:
        self._context = context
        self.courses = courses

    def take(self, matters: Iterable[WorkedMatter], report: Report = _nobody_asks) -> Taken:
        """Write these matters; the news go out once, when all is done or it was ended.

        Raises UserError("not_allowed"), and what `report` raises.
        """
        left, taking = iter(matters), _Taking(self._context, self.courses)
        try:
            while chunk := tuple(islice(left, CHUNK)):
                taking.take(chunk)
                report(taking.given)
        finally:
            self._context.publish(Change(noun="cases"))
        return taking.taken


class _Taking:
    """One taking in under way."""

    def __init__(self, context: Context, courses: Courses) -> None:
        self.given = 0
        self._context = context
        self._courses = courses
        self._preparing: Preparing | None = None
        self._refused: list[Refused] = []
        self._batches: list[Batch] = []

    @property
    def taken(self) -> Taken:
        """What came in so far."""
        return Taken(
            matters=sum(batch.matters for batch in self._batches),
            clients=sum(batch.clients for batch in self._batches),
            appeals=sum(batch.appeals for batch in self._batches),
            events=sum(batch.events for batch in self._batches),
            refused=tuple(self._refused),
        )

    def take(self, chunk: tuple[WorkedMatter, ...]) -> None:
        """Write one chunk in one transaction."""
        with self._context.deed("cases.take_in") as deed:
            preparing = self._prepared(deed, frozenset(began(matter).year for matter in chunk))
            for matter in chunk:
                self.given += 1
                found = admitting.refused(self.given, matter, preparing.slugs, self._context.today())
                self._refused += found
                if not found:
                    preparing.take(matter)
            batch = preparing.done()
            bulk.write(deed.tx, batch.rows)
            batch.rows.clear()
        self._batches.append(batch)

    def _prepared(self, deed: Deed, years: frozenset[int]) -> Preparing:
        """Ready to begin where the file ends now: others may have written since the last chunk."""
        places = bulk.places(deed.tx, years)
        if self._preparing is None:
            self._preparing = Preparing(given(self._context, self._courses, deed), places)
        else:
            self._preparing.given = given(self._context, self._courses, deed)
            self._preparing.places = places
        return self._preparing


def given(context: Context, courses: Courses, deed: Deed) -> Given:
    """What stands around matters that come in by this deed."""
    return Given(
        deed=deed.name,
        user=deed.user,
        at=deed.at,
        today=context.today(),
        calendar=context.calendar,
        caution=courses.caution(deed.tx),
        bodies=authorities.everybody(deed.tx),
        users={user.uid: user for user in users.everybody(deed.tx)},
    )
