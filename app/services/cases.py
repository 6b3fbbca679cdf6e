"""What a person can do with matters."""

from app.db import appeals, assignments, audit, cases, clients, consultations, events, users
from app.db.assignments import HandOver
from app.db.belonging import of_case, of_talk
from app.db.cases import NewCase, Wanted
from app.db.database import Transaction
from app.domain.appeals import Appeal, AppealDraft
from app.domain.audit import AuditLine
from app.domain.cases import Case, CaseFile, CaseRow
from app.domain.codes import EventKind
from app.domain.errors import UserError
from app.domain.events import EventDraft
from app.domain.lengths import too_long
from app.services.appeals import Appeals
from app.services.context import Context, Deed, demand_sound
from app.services.courses import Courses
from app.services.parties import note_opening
from app.services.sealing import opener


class Cases:
    """Matters of the people helped, with their chains of appeals."""

    def __init__(self, context: Context, appeal_deeds: Appeals, courses: Courses) -> None:
        self._context = context
        self._appeals = appeal_deeds
        self._courses = courses

    def open_from_consultation(self, consultation_id: int, draft: AppealDraft, title: str = "") -> tuple[Case, Appeal]:
        """From a talk, in one step, a matter under the next number of the year and its first appeal.

        Raises `DraftRejected`, `NotFound`, UserError("client_needed") for an anonymous talk and
        UserError("already_in_case") for a talk that belongs to a matter.
        """
        demand_sound((*self._appeals.problems(draft), *too_long(title=title)))
        with self._context.deed("cases.open", of_talk(consultation_id)) as deed:
            talk = consultations.get(deed.tx, consultation_id)
            if talk.client_id is None:
                raise UserError("client_needed")
            if talk.case_id is not None:
                raise UserError("already_in_case", number=cases.get(deed.tx, talk.case_id).number)
            new = NewCase(
                title=title.strip() or draft.subject.strip(),
                topic=talk.topic,
                client_id=talk.client_id,
                user_id=deed.user.id,
                opened_on=self._context.today(),
            )
            case = cases.get(deed.tx, cases.add(deed.tx, new))
            assignments.keep(deed.tx, HandOver(case_id=case.id, user_id=deed.user.id, by_id=deed.user.id, at=deed.at))
            deed.note("cases", None, case)
            note_opening(deed, case.id)
            consultations.put_into_case(deed.tx, talk.id, case.id)
            deed.touch("consultations", talk.id)
            appeal = self._appeals.add_within(deed, case.id, draft)
        return case, appeal

    def add_appeal(self, case_id: int, draft: AppealDraft) -> Appeal:
        """One more paper in a matter; raises `DraftRejected`, `NotFound`, UserError("case_closed")."""
        self._appeals.demand(draft)
        with self._context.deed("appeals.add", of_case(case_id)) as deed:
            case = cases.get(deed.tx, case_id)
            if case.closed_on is not None:
                raise UserError("case_closed", number=case.number)
            return self._appeals.add_within(deed, case_id, draft)

    def file(self, case_id: int) -> CaseFile:
        """All that the case page shows; raises `NotFound`."""
        with self._context.reading(of_case(case_id)) as tx:
            case = cases.get(tx, case_id)
            return CaseFile(
                case=case,
                client=clients.get(tx, case.client_id),
                consultations=consultations.of_case(tx, case_id),
                appeals=appeals.of_case(tx, case_id),
            )

    def count(self, text: str = "", *, mine: bool = False) -> int:
        """How many matters hold these words in number, title or client; `mine`: and are the user's own today."""
        with self._context.looking() as (tx, seen):
            return cases.count(tx, seen, self._wanted(tx, text, mine=mine))

    def rows(self, text: str = "", *, mine: bool = False, offset: int = 0, limit: int = 100) -> list[CaseRow]:
        """A page of them, the newest first, each with the nearest date of its appeals."""
        with self._courses.lists() as (tx, look):
            return cases.page(tx, look, self._wanted(tx, text, mine=mine), offset=offset, limit=limit)

    def close(self, case_id: int) -> Case:
        """Close the matter and every paper of it that was sent: their dates are watched no more. Raises `NotFound`."""
        return self._end(case_id, "cases.close", EventKind.CLOSED)

    def close_within(self, deed: Deed, case_id: int) -> Case:
        """Close the matter as a part of a greater deed on it; raises `NotFound`."""
        return self._end_within(deed, case_id, EventKind.CLOSED)

    def reopen(self, case_id: int) -> Case:
        """Open a closed matter again with the papers that were closed; raises `NotFound`."""
        return self._end(case_id, "cases.reopen", EventKind.REOPENED)

    def history(self, case_id: int) -> tuple[AuditLine, ...]:
        """The lines of the log about this matter, the latest first; raises `NotFound`."""
        with self._context.reading(of_case(case_id)) as tx:
            return audit.of(tx, "cases", cases.get(tx, case_id).uid, opener(tx))

    def _wanted(self, tx: Transaction, text: str, *, mine: bool) -> Wanted:
        """Own are one's matters, and those of whom one stands in for."""
        viewer = self._context.seen_as or self._context.user
        own = users.acting_for(tx, viewer.id, self._context.today()) if mine else None
        return Wanted(text=text, people=own)

    def _end(self, case_id: int, name: str, kind: EventKind) -> Case:
        with self._context.deed(name, of_case(case_id)) as deed:
            return self._end_within(deed, case_id, kind)

    def _end_within(self, deed: Deed, case_id: int, kind: EventKind) -> Case:
        today = self._context.today()
        before = cases.get(deed.tx, case_id)
        cases.close(deed.tx, case_id, today if kind is EventKind.CLOSED else None)
        after = cases.get(deed.tx, case_id)
        deed.note("cases", before, after)
        self._end_appeals(deed, case_id, EventDraft(kind=kind, on=today))
        return after

    def _end_appeals(self, deed: Deed, case_id: int, draft: EventDraft) -> None:
        touched = []
        for appeal in appeals.of_case(deed.tx, case_id):
            closed = bool(appeal.events) and appeal.events[-1].kind is EventKind.CLOSED
            if not appeal.events or closed is (draft.kind is EventKind.CLOSED):
                continue
            events.add(deed.tx, appeal.id, draft)
            deed.note("appeals", appeal, appeals.get(deed.tx, appeal.id))
            touched.append(appeal.id)
        self._courses.keep(deed.tx, touched)
