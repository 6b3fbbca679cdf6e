"""What a person can do with tasks: write down, ask of another, put off, finish, drop; and see what waits."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.db import appeals, cases, sight, tasks, users
from app.db.belonging import Whose, of_appeal, of_case, of_client, of_task
from app.db.boards import Look
from app.db.database import Transaction
from app.db.tasks import Wanted
from app.domain.appeals import Appeal
from app.domain.deadlines import Deadline
from app.domain.errors import UserError
from app.domain.events import EventDraft
from app.domain.lengths import too_long
from app.domain.problems import Problem
from app.domain.tasks import Duties, Task, TaskDraft, TaskRow, TaskWhich
from app.law.following import reminder_on
from app.law.tasks import TaskSet, next_due, seeded, set_of
from app.services.appeals import Appeals
from app.services.assignments import demand_working
from app.services.context import Context, Deed, demand_reason, demand_sound
from app.services.courses import Courses

LINES = 200
"""Most lines of tasks on Today; the window of tasks shows all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetsOf:
    """The sets for one paper: the code of each task with its day, and which set fits now."""

    fitting: TaskSet | None
    days: Mapping[TaskSet, tuple[tuple[str, date], ...]]


class Tasks:
    """A task is never deleted: it is done or dropped, and the log tells by whom."""

    def __init__(self, context: Context, courses: Courses, appeal_deeds: Appeals) -> None:
        self._context, self._courses, self._appeals = context, courses, appeal_deeds

    def problems(self, draft: TaskDraft) -> tuple[Problem, ...]:
        """What keeps the task from being written down."""
        return draft.problems(self._context.today())

    def write(self, draft: TaskDraft) -> Task:
        """Write a task down; one of no matter and for nobody named is one's own.

        Raises `DraftRejected`, `NotFound` for a record that is not there or hidden, UserError("user_inactive").
        """
        demand_sound(self.problems(draft))
        with self._context.deed("tasks.write", _whose(draft)) as deed:
            return _add(deed, draft)

    def write_all(self, drafts: Sequence[TaskDraft]) -> tuple[Task, ...]:
        """Several tasks about the same paper or matter in one deed; raises as `write`."""
        demand_sound(tuple(problem for draft in drafts for problem in self.problems(draft)))
        with self._context.deed("tasks.write", _whose(drafts[0]) if drafts else None) as deed:
            return tuple(_add(deed, _of_the_same(draft, drafts[0])) for draft in drafts)

    def record(self, appeal_id: int, event: EventDraft, drafts: Sequence[TaskDraft]) -> Appeal:
        """Note a fact of a paper and the reminders chosen for the dates that follow from it, in one deed.

        Raises `DraftRejected`, `NotFound`, UserError("not_allowed").
        """
        today = self._context.today()
        demand_sound((*event.problems(today), *(problem for draft in drafts for problem in draft.problems(today))))
        with self._context.deed("appeals.record", of_appeal(appeal_id)) as deed:
            after = self._appeals.record_within(deed, appeal_id, event)
            for draft in drafts:
                _add(deed, replace(draft, appeal_id=appeal_id))
        return after

    def change(self, task_id: int, draft: TaskDraft, version: int | None = None) -> Task:
        """Save its words, for whom it is and how often it comes again; its day moves by `snooze` alone.

        Raises `DraftRejected`, `SavedMeanwhile`, `NotFound`, UserError("task_ended" | "user_inactive").
        """
        kept = [one for one in self.problems(draft) if one.field != "due_on"]
        demand_sound(tuple(kept))
        with self._context.deed("tasks.change", of_task(task_id)) as deed:
            before = _waiting(deed.tx, task_id)
            _demand_doer(deed, draft)
            tasks.change(deed.tx, task_id, replace(draft, for_id=_doer(deed, draft)), version)
            return _noted(deed, before)

    def snooze(self, task_id: int, draft: TaskDraft, reason: str) -> Task:
        """Put a task off to the day of `draft`, which may not have passed, with a reason (F92).

        Raises `DraftRejected` without day or reason, `NotFound`, UserError("task_ended").
        """
        day = [one for one in self.problems(draft) if one.field == "due_on"]
        demand_sound(tuple(day))
        demand_reason(reason)
        with self._context.deed("tasks.snooze", of_task(task_id)) as deed:
            before = _waiting(deed.tx, task_id)
            tasks.keep(deed.tx, task_id, {"snoozed_until": draft.due_on, "snooze_reason": reason.strip()})
            return _noted(deed, before, reason)

    def finish(self, task_id: int, note: str = "") -> Task:
        """A task is done; a repeated one comes again. A question is closed with a word.

        Raises `DraftRejected` for a question without a word or a word too long, `NotFound`, UserError("task_ended").
        """
        demand_sound(too_long(note=note))
        with self._context.deed("tasks.finish", of_task(task_id)) as deed:
            before = _waiting(deed.tx, task_id)
            if before.follow_up and not note.strip():
                demand_sound((Problem(code="answer_empty", field="note"),))
            after = _ended(deed, before, note, dropped=False)
            self._come_again(deed, before)
        return after

    def drop(self, task_id: int, reason: str) -> Task:
        """A task is no longer needed; a repeated one comes no more.

        Raises `DraftRejected` without a reason, `NotFound`, UserError("task_ended").
        """
        demand_reason(reason)
        with self._context.deed("tasks.drop", of_task(task_id)) as deed:
            return _ended(deed, _waiting(deed.tx, task_id), reason, dropped=True)

    def get(self, task_id: int) -> Task:
        """The task; raises `NotFound`."""
        with self._context.reading(of_task(task_id)) as tx:
            return tasks.get(tx, task_id)

    def count(self, which: TaskWhich = TaskWhich.MINE, case_id: int | None = None) -> int:
        """How many tasks the user sees of these."""
        with self._context.looking() as (tx, eyes):
            return tasks.count(tx, eyes, self._wanted(tx, which, case_id))

    def rows(
        self, which: TaskWhich = TaskWhich.MINE, case_id: int | None = None, *, offset: int = 0, limit: int = 100
    ) -> list[TaskRow]:
        """A page of them: those that wait by their day, those ended the latest first."""
        with self._context.looking() as (tx, eyes):
            return tasks.rows(tx, eyes, self._wanted(tx, which, case_id), offset=offset, limit=limit)

    def of_case(self, case_id: int) -> list[TaskRow]:
        """All tasks of a matter, those that wait first; raises `NotFound`."""
        with self._context.reading(of_case(case_id)) as tx:
            eyes = self._context.sight(tx)
            wanted = Wanted(which=TaskWhich.ALL, case_id=case_id)
            return tasks.rows(tx, eyes, wanted, offset=0, limit=LINES)

    def is_idle(self, case_id: int) -> bool:
        """Whether an open matter waits for nothing: no date runs, no task (F84); raises `NotFound`."""
        with self._context.reading(of_case(case_id)) as tx:
            return tasks.is_idle(tx, case_id)

    def sets(self, appeal_id: int) -> SetsOf:
        """The sets of tasks for a paper with their days, and which fits where it stands; raises `NotFound`."""
        with self._context.reading(of_appeal(appeal_id)) as tx:
            course = self._courses.of(tx, appeal_id)
        today, calendar = self._context.today(), self._context.calendar
        days = {one: tuple((seed.code, on) for seed, on in seeded(one, course, today, calendar)) for one in TaskSet}
        return SetsOf(fitting=set_of(course), days=days)

    def reminder_on(self, found: Deadline) -> date | None:
        """The day on which to be reminded of a date; None where there is nothing to be reminded of."""
        return reminder_on(found, self._context.today(), self._context.calendar)

    def duties_of(self, tx: Transaction, look: Look) -> Duties:
        """What of today is tasks: those to do, what was asked of the user for later, their matters without a step."""
        mine = replace(self._wanted(tx, TaskWhich.MINE, None), until_on=look.on)
        return Duties(
            due=tuple(tasks.rows(tx, look.sight, mine, offset=0, limit=LINES)),
            asked=tuple(tasks.rows(tx, look.sight, replace(mine, follow_ups=True), offset=0, limit=LINES)),
            idle=tasks.idle(tx, look.sight, mine.people, LINES),
        )

    def _wanted(self, tx: Transaction, which: TaskWhich, case_id: int | None) -> Wanted:
        viewer = self._context.seen_as or self._context.user
        people = users.acting_for(tx, viewer.id, self._context.today())
        return Wanted(which=which, people=people, case_id=case_id)

    def _come_again(self, deed: Deed, done: Task) -> None:
        due_on = next_due(done, self._context.today())
        if due_on is not None:
            key = tasks.add(deed.tx, replace(done.draft(), due_on=due_on), done.by_id, deed.at)
            deed.note("tasks", None, tasks.get(deed.tx, key))


def _add(deed: Deed, draft: TaskDraft) -> Task:
    """A new task as a part of a deed; of a paper it is one of its matter, too."""
    if draft.appeal_id is not None:
        draft = replace(draft, case_id=appeals.case_of(deed.tx, draft.appeal_id))
    _demand_doer(deed, draft)
    key = tasks.add(deed.tx, replace(draft, for_id=_doer(deed, draft)), deed.user.id, deed.at)
    after = tasks.get(deed.tx, key)
    deed.note("tasks", None, after)
    return after


def _demand_doer(deed: Deed, draft: TaskDraft) -> None:
    """Who is named works here and sees the matter; else the task would wait for ever."""
    if draft.for_id is None:
        return
    doer = demand_working(deed, draft.for_id)
    eyes = sight.of(deed.tx, doer, deed.at.astimezone().date())
    if draft.case_id is not None and not sight.sees(deed.tx, eyes, "cases", draft.case_id):
        raise UserError("task_unseen", name=doer.name)


def _doer(deed: Deed, draft: TaskDraft) -> int | None:
    """For whom it is kept: who works on the matter stands for themselves, so that it goes with the matter."""
    if draft.case_id is None:
        return draft.for_id if draft.for_id is not None else deed.user.id
    worker = cases.get(deed.tx, draft.case_id).user_id
    return None if draft.for_id == worker else draft.for_id


def _whose(draft: TaskDraft) -> Whose | None:
    """Whose the task will be: of its paper, its matter or its person; None: of none of them."""
    if draft.appeal_id is not None:
        return of_appeal(draft.appeal_id)
    if draft.case_id is not None:
        return of_case(draft.case_id)
    return of_client(draft.client_id) if draft.client_id is not None else None


def _of_the_same(draft: TaskDraft, first: TaskDraft) -> TaskDraft:
    return replace(draft, appeal_id=first.appeal_id, case_id=first.case_id, client_id=first.client_id)


def _waiting(tx: Transaction, task_id: int) -> Task:
    found = tasks.get(tx, task_id)
    if found.ended_at is not None:
        raise UserError("task_ended")
    return found


def _ended(deed: Deed, before: Task, note: str, *, dropped: bool) -> Task:
    tasks.keep(deed.tx, before.id, {"ended_at": deed.at, "dropped": dropped, "end_note": note.strip()})
    return _noted(deed, before, note if dropped else "")


def _noted(deed: Deed, before: Task, reason: str = "") -> Task:
    after = tasks.get(deed.tx, before.id)
    deed.note("tasks", before, after, reason=reason.strip())
    return after
