"""What a person can do with receptions at bodies: plan them, change them, call them off."""

from datetime import date

from app.db import authorities, receptions
from app.db.belonging import of_case, of_reception
from app.domain.agenda import Reception, ReceptionDraft
from app.domain.errors import YearWithoutCalendar
from app.law.receptions import next_of_head
from app.services.assignments import demand_working
from app.services.context import Context, Deed, demand_sound


class Receptions:
    """Who of the office goes to which body, when, with which matter."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def plan(self, draft: ReceptionDraft) -> Reception:
        """Put a reception into the agenda; raises `DraftRejected`, `NotFound`, UserError("user_inactive")."""
        demand_sound(draft.problems(self._context.today()))
        whose = of_case(draft.case_id) if draft.case_id is not None else None
        with self._context.deed("receptions.plan", whose) as deed:
            _demand_there(deed, draft)
            after = receptions.get(deed.tx, receptions.add(deed.tx, draft))
            deed.note("receptions", None, after)
        return after

    def change(self, reception_id: int, draft: ReceptionDraft, version: int | None = None) -> Reception:
        """Save it anew; raises as `plan`, and `SavedMeanwhile`."""
        demand_sound(draft.problems(self._context.today()))
        with self._context.deed("receptions.change", of_reception(reception_id)) as deed:
            _demand_there(deed, draft)
            before = receptions.get(deed.tx, reception_id)
            receptions.change(deed.tx, reception_id, draft, version)
            after = receptions.get(deed.tx, reception_id)
            deed.note("receptions", before, after)
        return after

    def call_off(self, reception_id: int) -> None:
        """Take it out of the agenda; the log keeps that it was planned. Raises `NotFound`."""
        with self._context.deed("receptions.call_off", of_reception(reception_id)) as deed:
            before = receptions.get(deed.tx, reception_id)
            deed.note("receptions", before, None)
            receptions.remove(deed.tx, reception_id)

    def get(self, reception_id: int) -> Reception:
        """The reception; raises `NotFound`, also for one with a matter that is hidden."""
        with self._context.reading(of_reception(reception_id)) as tx:
            return receptions.get(tx, reception_id)

    def next_of_head(self, authority_id: int) -> date | None:
        """The next day from today on which the head receives; None where nobody asked, or beyond the calendar."""
        with self._context.database.read() as tx:
            body = authorities.get(tx, authority_id)
        try:
            return next_of_head(body.head_week, body.head_weekday, self._context.today(), self._context.calendar)
        except YearWithoutCalendar:
            return None


def _demand_there(deed: Deed, draft: ReceptionDraft) -> None:
    """Raise where the body is not there, who goes works here no more, or the matter is hidden from who plans."""
    if draft.authority_id is not None:
        authorities.get(deed.tx, draft.authority_id)
    if draft.user_id is not None:
        demand_working(deed, draft.user_id)
    if draft.case_id is not None:
        deed.demand_seen("cases", draft.case_id)
