"""What a person can do with visits: plan them, keep the queue of the day, print what was done."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from functools import partial

from app.db import consents, office, queue, visits
from app.db.belonging import of_visit
from app.db.database import Transaction
from app.domain.codes import Topic
from app.domain.consents import ConsentState
from app.domain.errors import UserError
from app.domain.languages import Language
from app.domain.lengths import too_long
from app.domain.problems import Problem
from app.domain.sheets import VisitSheet
from app.domain.visits import QueueEntry, QueueState, QueueTicket, Visit, VisitDay, VisitDraft, VisitRow, VisitTalk
from app.services.context import Context, Deed, demand_sound
from app.services.sheets import Sheets

AHEAD = timedelta(days=14)
"""How far Today looks for visits."""


class Visits:
    """Visits and who waits at their desk.

    The queue is a list on the desk and no record: it has no line in the log, and names leave it with their persons
    (`db.queue`).
    """

    def __init__(self, context: Context, sheets: Sheets) -> None:
        self._context, self._sheets = context, sheets

    def problems(self, draft: VisitDraft) -> tuple[Problem, ...]:
        """What keeps the visit from being kept, and what looks odd."""
        return draft.problems(self._context.today())

    def plan(self, draft: VisitDraft) -> Visit:
        """Keep a new visit; raises `DraftRejected`."""
        demand_sound(self.problems(draft))
        with self._context.deed("visits.plan") as deed:
            after = visits.get(deed.tx, visits.add(deed.tx, draft))
            deed.note("visits", None, _told(after))
        return after

    def change(self, visit_id: int, draft: VisitDraft, version: int | None = None) -> Visit:
        """Save a visit anew; raises `DraftRejected`, `SavedMeanwhile`, `NotFound`."""
        demand_sound(self.problems(draft))
        with self._context.deed("visits.change", of_visit(visit_id)) as deed:
            before = visits.get(deed.tx, visit_id)
            visits.change(deed.tx, visit_id, draft, version)
            after = visits.get(deed.tx, visit_id)
            deed.note("visits", _told(before), _told(after))
        return after

    def remove(self, visit_id: int) -> None:
        """Take away a visit that did not come about; raises `NotFound`, UserError("visit_has_talks")."""
        with self._context.deed("visits.remove", of_visit(visit_id)) as deed:
            before = visits.get(deed.tx, visit_id)
            if visits.has_talks(deed.tx, visit_id):
                raise UserError("visit_has_talks")
            visits.remove(deed.tx, visit_id)
            deed.note("visits", _told(before), None)

    def get(self, visit_id: int) -> Visit:
        """The visit; raises `NotFound`."""
        with self._context.database.read() as tx:
            return visits.get(tx, visit_id)

    def count(self) -> int:
        """How many visits there are."""
        with self._context.database.read() as tx:
            return visits.count(tx)

    def rows(self, *, offset: int = 0, limit: int = 100) -> list[VisitRow]:
        """A page of them, the latest first, with the talks held on each (F200)."""
        with self._context.looking() as (tx, seen):
            return visits.rows(tx, seen, offset=offset, limit=limit)

    def coming(self) -> tuple[Visit, ...]:
        """The visits of today and of the next fortnight, the nearest first."""
        with self._context.database.read() as tx:
            return visits.coming(tx, self._context.today(), self._context.today() + AHEAD)

    def day(self, visit_id: int) -> VisitDay:
        """Today at the desk of this visit, or all its talks when it is not today; raises `NotFound`."""
        on = self._context.today()
        with self._context.looking() as (tx, seen):
            visit = visits.get(tx, visit_id)
            return VisitDay(
                visit=visit,
                on=on,
                queue=queue.standing(tx, visit_id, on),
                talks=visits.talks(tx, seen, visit_id, on if visit.is_on(on) else None),
                waits=queue.waits(tx, visit_id, on),
                gone=queue.gone(tx, visit_id, on),
            )

    def at_desk(self, visit_id: int) -> QueueEntry | None:
        """Whom this user called and has not heard to the end."""
        with self._context.database.read() as tx:
            return queue.at_desk(tx, visit_id, self._context.today(), self._context.user.id)

    def join(self, visit_id: int, name: str = "", topic: Topic | None = None) -> QueueEntry:
        """Give somebody the next number; a name is not needed. Raises `DraftRejected`, UserError("visit_not_today")."""
        demand_sound(too_long(name=name))
        with self._queueing(visit_id) as deed:
            on = self._context.today()
            ticket = QueueTicket(visit_id=visit_id, on=on, came_at=deed.at, name=name, topic=topic)
            return queue.join(deed.tx, ticket)

    def call_next(self, visit_id: int) -> QueueEntry:
        """Call whose turn it is; raises UserError("queue_empty" | "visit_not_today")."""
        with self._queueing(visit_id) as deed:
            found = queue.next_waiting(deed.tx, visit_id, self._context.today())
            if found is None:
                raise UserError("queue_empty")
            return self._call(deed, found)

    def call(self, visit_id: int, entry_id: int) -> QueueEntry:
        """Call this one out of turn; raises `NotFound`, UserError("ticket_not_open" | "visit_not_today")."""
        with self._queueing(visit_id) as deed:
            return self._call(deed, self._open(deed.tx, visit_id, entry_id))

    def put_back(self, visit_id: int, entry_id: int) -> None:
        """Whoever was called did not come, or waits on: last in turn now; raises as `call`."""
        with self._queueing(visit_id) as deed:
            queue.put_back(deed.tx, self._open(deed.tx, visit_id, entry_id), last=True)

    def let_go(self, visit_id: int, entry_id: int) -> None:
        """Somebody went away unheard; raises as `call`."""
        with self._queueing(visit_id) as deed:
            queue.let_go(deed.tx, self._open(deed.tx, visit_id, entry_id).id)

    def forget_names(self) -> None:
        """Empty the names in the queues of earlier days; asked whenever a desk is made and a day begins."""
        on = self._context.today()
        with self._context.database.read() as tx:
            if not queue.names_before(tx, on):
                return
        with self._context.database.write() as tx:
            queue.forget_names(tx, on)

    def sheet(self, visit_id: int, *, named: bool) -> VisitSheet:
        """What the sheet of the day is printed from; of a visit that is not today all its days.

        `named`: with the names of those whose consent stands today; nobody else is ever named on it.
        """
        told = self.day(visit_id)
        with self._context.looking() as (tx, _):
            return VisitSheet(
                made_on=self._context.today(),
                office=office.get(tx).name,
                visit=told.visit,
                on=told.on if told.visit.is_on(told.on) else None,
                talks=tuple(self._shown(tx, talk, named=named) for talk in told.talks),
                gone=told.gone,
                named=named,
            )

    def sheet_page(self, data: VisitSheet, language: Language) -> bytes:
        """The sheet as a PDF, in Kazakh or Russian; UserError("sheet_language") for English."""
        from app.letters.visit import visit_sheet  # noqa: PLC0415 - the printing press, when something is printed

        return self._sheets.printed(partial(visit_sheet, data), language)

    @contextmanager
    def _queueing(self, visit_id: int) -> Iterator[Deed]:
        with self._context.deed("visits.queue") as deed:
            if not visits.get(deed.tx, visit_id).is_on(self._context.today()):
                raise UserError("visit_not_today")
            deed.touch("visits", visit_id)
            yield deed

    def _open(self, tx: Transaction, visit_id: int, entry_id: int) -> QueueEntry:
        """The ticket, of this visit and day and not ended: another may have called or let go its person meanwhile."""
        found = queue.get(tx, entry_id)
        if found not in queue.standing(tx, visit_id, self._context.today()):
            raise UserError("ticket_not_open")
        return found

    def _call(self, deed: Deed, entry: QueueEntry) -> QueueEntry:
        """Whom this user called before and did not hear waits on in their old turn."""
        before = queue.at_desk(deed.tx, entry.visit_id, entry.on, deed.user.id)
        if before is not None and before.id != entry.id:
            queue.put_back(deed.tx, before, last=False)
        if entry.state is QueueState.WAITING:
            queue.call(deed.tx, entry.id, deed.user.id, deed.at)
        return queue.get(deed.tx, entry.id)

    def _shown(self, tx: Transaction, talk: VisitTalk, *, named: bool) -> VisitTalk:
        allowed = named and talk.client_id is not None and self._consented(tx, talk.client_id)
        return talk if allowed else replace(talk, client_name="")

    def _consented(self, tx: Transaction, client_id: int) -> bool:
        given = consents.of_client(tx, client_id)
        return bool(given) and given[0].state(self._context.today()) is ConsentState.GIVEN


def _told(visit: Visit) -> Visit:
    """As the log tells it: by the names of who goes."""
    return replace(visit, team_ids=frozenset())
