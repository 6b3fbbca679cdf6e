"""What a person can do with talks."""

from app.db import consultations, queue, visits
from app.db.belonging import of_talk
from app.domain.consultations import Consultation, ConsultationDraft, ConsultationRow
from app.domain.problems import Problem
from app.services.context import Context, Deed, demand_sound


class Consultations:
    """Talks at the desk, on the phone, in a village."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def problems(self, draft: ConsultationDraft) -> tuple[Problem, ...]:
        """What keeps the talk from being saved, and what looks odd."""
        return draft.problems(self._context.today())

    def record(self, draft: ConsultationDraft) -> Consultation:
        """Write down a talk; of today, whom this user called to the desk of that visit was advised with it.

        Raises `DraftRejected`, `NotFound` for the client or the visit.
        """
        demand_sound(self.problems(draft))
        with self._context.deed("consultations.record") as deed:
            _demand_client(deed, draft)
            self._end_at_desk(deed, draft)
            key = consultations.add(deed.tx, draft, deed.user.id)
            after = consultations.get(deed.tx, key)
            deed.note("consultations", None, after)
        return after

    def update(self, consultation_id: int, draft: ConsultationDraft, version: int | None = None) -> Consultation:
        """Save a talk anew; raises `DraftRejected`, `SavedMeanwhile`, `NotFound` as for a new one."""
        demand_sound(self.problems(draft))
        with self._context.deed("consultations.update", of_talk(consultation_id)) as deed:
            _demand_client(deed, draft)
            if draft.visit_id is not None:
                visits.get(deed.tx, draft.visit_id)
            before = consultations.get(deed.tx, consultation_id)
            consultations.change(deed.tx, consultation_id, draft, version)
            after = consultations.get(deed.tx, consultation_id)
            deed.note("consultations", before, after)
        return after

    def get(self, consultation_id: int) -> Consultation:
        """The talk; raises `NotFound`."""
        with self._context.reading(of_talk(consultation_id)) as tx:
            return consultations.get(tx, consultation_id)

    def count(self, text: str = "") -> int:
        """How many talks hold these words."""
        with self._context.looking() as (tx, seen):
            return consultations.count(tx, seen, text)

    def rows(self, text: str = "", *, offset: int = 0, limit: int = 100) -> list[ConsultationRow]:
        """A page of them, the latest first."""
        with self._context.looking() as (tx, seen):
            return consultations.page(tx, seen, text, offset=offset, limit=limit)

    def _end_at_desk(self, deed: Deed, draft: ConsultationDraft) -> None:
        if draft.visit_id is None:
            return
        visits.get(deed.tx, draft.visit_id)
        on = self._context.today()
        heard = queue.at_desk(deed.tx, draft.visit_id, on, deed.user.id) if draft.held_on == on else None
        if heard is not None:
            queue.finish(deed.tx, heard.id)
        deed.touch("visits", draft.visit_id)


def _demand_client(deed: Deed, draft: ConsultationDraft) -> None:
    """Raises `NotFound` when the card named by the draft is no more."""
    if draft.client_id is not None:
        deed.demand_card(draft.client_id)
