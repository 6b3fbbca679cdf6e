"""What a person can do with a paper to a body: write it, note what happened, see where it stands, complain."""

from dataclasses import fields, replace

from app.db import appeals, audit, authorities, boards, cases, events, finding
from app.db.belonging import of_appeal
from app.db.database import Transaction
from app.domain.appeals import Appeal, AppealDraft, AppealRow
from app.domain.audit import AuditLine
from app.domain.cases import Case
from app.domain.codes import AppealKind, EventKind, Timeliness
from app.domain.courses import Course
from app.domain.deadlines import Deadline
from app.domain.errors import NotFound, UserError
from app.domain.events import Event, EventDraft
from app.domain.grounds import Variant
from app.domain.problems import Problem
from app.law.following import following
from app.law.timeline import in_order
from app.services.complaints import again, complaint_about, complaint_about_part, next_about
from app.services.context import Context, Deed, demand_reason, demand_sound
from app.services.courses import Courses
from app.services.sealing import opener

_FACT = tuple(one.name for one in fields(EventDraft) if one.name != "on")


class Appeals:
    """Papers to bodies and the facts of their course."""

    def __init__(self, context: Context, courses: Courses) -> None:
        self._context = context
        self._courses = courses

    def problems(self, draft: AppealDraft) -> tuple[Problem, ...]:
        """What keeps the paper from being saved; requisites for print are asked of `Letters`."""
        return draft.problems(self._context.today())

    def demand(self, draft: AppealDraft) -> None:
        """Raise `DraftRejected` where the paper cannot be saved."""
        demand_sound(self.problems(draft))

    def save(self, appeal_id: int, draft: AppealDraft, version: int | None = None) -> Appeal:
        """Save the paper anew; a filing day given is kept as the fact «filed», an empty one changes nothing.

        Raises `DraftRejected`, `SavedMeanwhile`, `NotFound`.
        """
        self.demand(draft)
        with self._context.deed("appeals.save", of_appeal(appeal_id)) as deed:
            before = appeals.get(deed.tx, appeal_id)
            _demand_references(deed, draft)
            appeals.change(deed.tx, appeal_id, draft, version)
            _keep_filing(deed.tx, appeal_id, before.last(EventKind.FILED), draft)
            return self._finish(deed, before, appeal_id)

    def add_within(self, deed: Deed, case_id: int, draft: AppealDraft) -> Appeal:
        """A new paper as a part of a greater deed; the draft was checked with `demand` before."""
        _demand_references(deed, draft)
        appeal_id = appeals.add(deed.tx, case_id, draft)
        _keep_filing(deed.tx, appeal_id, None, draft)
        return self._finish(deed, None, appeal_id)

    def get(self, appeal_id: int) -> Appeal:
        """The paper with its facts; raises `NotFound`."""
        with self._context.reading(of_appeal(appeal_id)) as tx:
            return appeals.get(tx, appeal_id)

    def find(self, text: str) -> int:
        """The key of the paper with this uid, registration number or key as the lists show it.

        Raises `NotFound`, and UserError("several_found") where two bodies gave the same number.
        """
        with self._context.looking() as (tx, seen):
            found = finding.appeals(tx, seen, text.strip())
        if not found:
            raise NotFound("appeals", text)
        if len(found) > 1:
            raise UserError("several_found", text=text)
        return found[0]

    def case_of(self, appeal_id: int) -> Case:
        """The matter this paper belongs to; raises `NotFound`."""
        with self._context.reading(of_appeal(appeal_id)) as tx:
            return cases.get(tx, appeals.case_of(tx, appeal_id))

    def of_event(self, event_id: int) -> int:
        """The key of the paper this fact belongs to; raises `NotFound`."""
        with self._context.database.read() as tx:
            return events.appeal_of(tx, event_id)

    def course(self, appeal_id: int) -> Course:
        """Where the paper stands today, what runs, what may lawfully be done next; raises `NotFound`."""
        with self._context.reading(of_appeal(appeal_id)) as tx:
            return self._courses.of(tx, appeal_id)

    def following(self, appeal_id: int, draft: EventDraft) -> tuple[Deadline, ...]:
        """Every date that would run if this fact were written down, the nearest first; nothing is kept.

        Empty for a draft that cannot be saved. Raises `NotFound`.
        """
        if draft.on is None or draft.problems(self._context.today()):
            return ()
        fact = Event(on=draft.on, **{name: getattr(draft, name) for name in _FACT})
        with self._context.reading(of_appeal(appeal_id)) as tx:
            paper = appeals.get(tx, appeal_id)
            thought = replace(paper, events=in_order((*paper.events, fact)))
            counted = self._courses.count(tx, (paper, thought), self._context.today())
        return following(counted[0].course, counted[1].course)

    def record(self, appeal_id: int, draft: EventDraft) -> Appeal:
        """Note a fact; the dates are counted anew in the same transaction. Raises `DraftRejected`, `NotFound`."""
        demand_sound(draft.problems(self._context.today()))
        with self._context.deed("appeals.record", of_appeal(appeal_id)) as deed:
            return self.record_within(deed, appeal_id, draft)

    def record_within(self, deed: Deed, appeal_id: int, draft: EventDraft) -> Appeal:
        """Note a fact within a deed on the paper; the draft is sound. Raises `NotFound`."""
        before = appeals.get(deed.tx, appeal_id)
        _demand_body(deed.tx, draft)
        events.add(deed.tx, appeal_id, draft)
        return self._finish(deed, before, appeal_id)

    def correct(self, appeal_id: int, event_id: int, draft: EventDraft) -> Appeal:
        """Correct a fact; what stood there before stays in the log. Raises `DraftRejected`, `NotFound`."""
        demand_sound(draft.problems(self._context.today()))
        with self._context.deed("appeals.correct", of_appeal(appeal_id)) as deed:
            before = appeals.get(deed.tx, appeal_id)
            _demand_body(deed.tx, draft)
            events.change(deed.tx, appeal_id, event_id, draft)
            return self._finish(deed, before, appeal_id)

    def withdraw_event(self, appeal_id: int, event_id: int, reason: str) -> Appeal:
        """Take a mistaken fact out of the course; it stays in the log with the reason.

        Raises `NotFound` and `DraftRejected` without a reason.
        """
        demand_reason(reason)
        with self._context.deed("appeals.withdraw_event", of_appeal(appeal_id)) as deed:
            before = appeals.get(deed.tx, appeal_id)
            events.remove(deed.tx, appeal_id, event_id)
            return self._finish(deed, before, appeal_id, reason=reason.strip())

    def start_complaint(self, appeal_id: int, part: int | None = None) -> AppealDraft:
        """A complaint about what became of this paper, ready to be completed; nothing is kept yet.

        It is filed with the body complained of and considered by the one above it (Art. 91(4)); `part` is the body to
        which a part was redirected and that is complained of (Art. 65). Raises
        UserError("court_only" | "no_superior" | "nothing_to_challenge") and `NotFound`.
        """
        with self._context.reading(of_appeal(appeal_id)) as tx:
            appeal = appeals.get(tx, appeal_id)
            if part is not None:
                return complaint_about_part(appeal, authorities.get(tx, part))
            body = authorities.get(tx, appeal.body_id)
            above_id = appeal.forwarded_to_id or body.superior_id
            above = None if above_id is None else authorities.get(tx, above_id)
            return complaint_about(appeal, self._courses.of(tx, appeal_id), body, above)

    def start_next(self, appeal_id: int, kind: AppealKind, variant: Variant) -> AppealDraft:
        """Another paper about what became of this one, ready to be completed: its act, its words, not its body.

        A complaint about this paper is begun by `start_complaint`. Raises `NotFound`.
        """
        return next_about(self.get(appeal_id), kind, variant)

    def start_again(self, appeal_id: int) -> AppealDraft:
        """The same paper once more, with what it lacked to be mended (Art. 64(8), 95, 138(3)). Raises `NotFound`."""
        return again(self.get(appeal_id))

    def count(self, timeliness: Timeliness | None = None) -> int:
        """How many papers, of one status where given."""
        with self._courses.lists() as (tx, look):
            return boards.count(tx, timeliness, look)

    def rows(self, timeliness: Timeliness | None = None, *, offset: int = 0, limit: int = 100) -> list[AppealRow]:
        """A page of them: by date within a running status, else the newest first."""
        with self._courses.lists() as (tx, look):
            return boards.page(tx, timeliness, look, (offset, limit))

    def count_unregistered(self) -> int:
        """How many papers were filed and not registered yet."""
        with self._context.database.read() as tx:
            return boards.count_unregistered(tx, self._context.look(tx))

    def unregistered(self, *, offset: int = 0, limit: int = 100) -> list[AppealRow]:
        """A page of them, the newest first."""
        with self._context.database.read() as tx:
            return boards.unregistered(tx, self._context.look(tx), (offset, limit))

    def history(self, appeal_id: int) -> tuple[AuditLine, ...]:
        """The lines of the log about this paper, the latest first; raises `NotFound`."""
        with self._context.reading(of_appeal(appeal_id)) as tx:
            return audit.of(tx, "appeals", appeals.get(tx, appeal_id).uid, opener(tx))

    def rebuild(self) -> int:
        """Count the kept dates of all papers anew from the facts; returns how many papers there are."""
        return self._courses.rebuild()

    def _finish(self, deed: Deed, before: Appeal | None, appeal_id: int, *, reason: str = "") -> Appeal:
        """What every deed on a paper ends with; a new one is challenged by nobody yet."""
        after = appeals.get(deed.tx, appeal_id)
        challenged = {paper.challenges_id for paper in (before, after) if paper and paper.challenges_id is not None}
        later = appeals.with_later(deed.tx, (appeal_id,)) if before else frozenset[int]()
        others = (challenged | later) - {appeal_id}
        self._courses.keep_of(deed.tx, (after, *(appeals.of_keys(deed.tx, others) if others else ())))
        for key in sorted(challenged):
            deed.touch("appeals", key)
        deed.note("appeals", before, after, reason=reason)
        return after


def _keep_filing(tx: Transaction, appeal_id: int, filed: Event | None, draft: AppealDraft) -> None:
    """Keep the filing day of the form as the fact «filed», or correct that fact."""
    if draft.filed_on is None:
        return
    if filed is None:
        events.add(tx, appeal_id, EventDraft(kind=EventKind.FILED, on=draft.filed_on, channel=draft.channel))
    elif (filed.on, filed.channel) != (draft.filed_on, draft.channel):
        events.change(tx, appeal_id, filed.id, replace(filed.draft(), on=draft.filed_on, channel=draft.channel))


def _demand_references(deed: Deed, draft: AppealDraft) -> None:
    """Raises `NotFound` for a body or an earlier paper that is not there."""
    if draft.authority_id is not None:
        authorities.get(deed.tx, draft.authority_id)
    if draft.challenges_id is not None:
        appeals.case_of(deed.tx, draft.challenges_id)
        deed.demand_seen("appeals", draft.challenges_id)


def _demand_body(tx: Transaction, draft: EventDraft) -> None:
    if draft.authority_id is not None:
        authorities.get(tx, draft.authority_id)
