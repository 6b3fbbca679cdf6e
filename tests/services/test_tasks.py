"""Tasks: who has which, how they are put off, come again and go from hand to hand, and matters without a next step."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.domain.codes import EventKind, Outcome
from app.domain.errors import DraftRejected, NotFound, SavedMeanwhile, UserError
from app.domain.tasks import RepeatUnit, TaskDraft, TaskWhich
from app.domain.users import AbsenceDraft
from tests.factories import client_draft, event_draft, registered_appeal
from tests.services.conftest import MONDAY, World
from tests.services.people import Staff, staff_of

CALL = TaskDraft(what="Органға қоңырау шалу", due_on=MONDAY)
LATER = MONDAY + timedelta(days=3)


@pytest.fixture
def staff(world: World) -> Staff:
    return staff_of(world)


def mine(staff: Staff) -> list[str]:
    return [row.task.what for row in staff.world.desk.tasks.rows(TaskWhich.MINE)]


def test_a_task_of_nothing_is_of_who_wrote_it_and_stands_on_their_day_alone(staff: Staff) -> None:
    tasks = staff.world.desk.tasks
    with staff.sits(staff.volunteer):
        kept = tasks.write(replace(CALL, what="  Қоңырау "))
        assert (kept.what, kept.for_id, kept.by_id) == ("Қоңырау", staff.volunteer.id, staff.volunteer.id)
        assert [row.id for row in staff.world.desk.today.page().duties.due] == [kept.id]
    with staff.sits(staff.other):
        assert staff.world.desk.today.page().duties.due == ()
        assert mine(staff) == []


def test_a_task_of_a_matter_goes_with_it_from_hand_to_hand(staff: Staff) -> None:
    desk = staff.world.desk
    appeal = staff.matter(staff.volunteer)
    with staff.sits(staff.volunteer):
        kept = desk.tasks.write(replace(CALL, appeal_id=appeal.id, for_id=staff.volunteer.id))
        asked = desk.tasks.write(replace(CALL, what="Сұрау", case_id=appeal.case_id, for_id=staff.coordinator.id))
        assert (kept.case_id, kept.for_id) == (appeal.case_id, None)
        assert mine(staff) == [CALL.what]
        desk.assignments.assign(appeal.case_id, staff.other.id, "Жалғастырыңыз")
        assert mine(staff) == []
    with staff.sits(staff.other):
        assert mine(staff) == [CALL.what]
    with staff.sits(staff.coordinator):
        assert [row.id for row in desk.tasks.rows()] == [asked.id]
        desk.assignments.assign(appeal.case_id, staff.coordinator.id)
        assert {row.for_name for row in desk.tasks.of_case(appeal.case_id)} == {staff.coordinator.name}


def test_a_deputy_has_the_tasks_of_who_is_away(staff: Staff) -> None:
    desk = staff.world.desk
    with staff.sits(staff.volunteer):
        desk.tasks.write(CALL)
        desk.people.note_absence(
            AbsenceDraft(user_id=staff.volunteer.id, deputy_id=staff.other.id, from_on=MONDAY, until_on=LATER)
        )
    with staff.sits(staff.other):
        assert mine(staff) == [CALL.what]
    staff.world.go_to(LATER + timedelta(days=1))
    with staff.sits(staff.other):
        assert mine(staff) == []


@pytest.mark.parametrize("with_successor", [True, False])
def test_tasks_of_who_is_let_go_wait_for_nobody_gone(staff: Staff, with_successor: bool) -> None:
    desk = staff.world.desk
    appeal = staff.matter(staff.other)
    with staff.sits(staff.coordinator):
        desk.tasks.write(replace(CALL, for_id=staff.volunteer.id))
        desk.tasks.write(replace(CALL, what="Іс бойынша", case_id=appeal.case_id, for_id=staff.volunteer.id))
    with staff.sits(staff.volunteer):
        desk.tasks.write(replace(CALL, what="Өз ісі"))
    with staff.sits(staff.boss):
        desk.people.deactivate(staff.volunteer.id, staff.other.id if with_successor else None)
        assert mine(staff) == ([] if with_successor else ["Өз ісі"])
    with staff.sits(staff.other):
        assert sorted(mine(staff)) == sorted(["Іс бойынша", *([CALL.what, "Өз ісі"] if with_successor else [])])
    with staff.sits(staff.coordinator):
        assert mine(staff) == ([] if with_successor else [CALL.what])


def test_a_question_of_the_coordinator_is_asked_and_closed_with_a_word(staff: Staff) -> None:
    desk = staff.world.desk
    appeal = staff.matter(staff.volunteer)
    draft = TaskDraft(what="Неге шағым берілмеді?", due_on=LATER, case_id=appeal.case_id, follow_up=True)
    with staff.sits(staff.coordinator):
        asked = desk.tasks.write(draft)
        assert [row.id for row in desk.tasks.rows(TaskWhich.ASKED_BY_ME)] == [asked.id]
    with staff.sits(staff.volunteer):
        assert [row.id for row in desk.today.page().duties.asked] == [asked.id]
        with pytest.raises(DraftRejected) as refused:
            desk.tasks.finish(asked.id, " ")
        assert refused.value.problems[0].code == "answer_empty"
        done = desk.tasks.finish(asked.id, "Құжат күтудеміз")
    assert (done.end_note, done.dropped) == ("Құжат күтудеміз", False)
    with staff.sits(staff.coordinator):
        assert desk.tasks.rows(TaskWhich.ASKED_BY_ME) == []
        assert [row.task.end_note for row in desk.tasks.rows(TaskWhich.ENDED)] == ["Құжат күтудеміз"]
    with staff.sits(staff.volunteer), pytest.raises(UserError, match="task_ended"):
        desk.tasks.finish(asked.id, "Тағы")


def test_a_task_is_put_off_only_with_a_reason_and_to_a_day_to_come(world: World) -> None:
    tasks = world.desk.tasks
    kept = tasks.write(CALL)
    for draft, reason, field in (
        (replace(CALL, due_on=LATER), " ", "reason"),
        (replace(CALL, due_on=MONDAY - timedelta(days=1)), "Орган жабық", "due_on"),
        (replace(CALL, due_on=None), "Орган жабық", "due_on"),
    ):
        with pytest.raises(DraftRejected) as refused:
            tasks.snooze(kept.id, draft, reason)
        assert [problem.field for problem in refused.value.problems] == [field]
    after = tasks.snooze(kept.id, replace(CALL, what="", due_on=LATER), " Орган жабық ")
    assert (after.due_on, after.on, after.snooze_reason) == (MONDAY, LATER, "Орган жабық")
    assert world.desk.today.page().duties.due == ()
    world.go_to(LATER)
    assert [row.id for row in world.desk.today.page().duties.due] == [kept.id]


def test_a_repeated_task_comes_again_until_its_last_day(world: World) -> None:
    tasks = world.desk.tasks
    first = tasks.write(replace(CALL, every=1, unit=RepeatUnit.WEEKS, repeat_until=MONDAY + timedelta(days=13)))
    tasks.finish(first.id)
    (second,) = tasks.rows()
    assert (second.task.due_on, second.task.every, second.task.what) == (MONDAY + timedelta(days=7), 1, CALL.what)
    tasks.finish(second.id)
    assert tasks.rows() == []
    again = tasks.write(replace(CALL, every=1))
    assert tasks.drop(again.id, "Керегі жоқ").dropped
    assert tasks.rows() == []
    assert tasks.count(TaskWhich.ENDED) == 3


def test_words_and_person_of_a_task_may_be_changed_and_its_day_not(staff: Staff) -> None:
    tasks = staff.world.desk.tasks
    with staff.sits(staff.volunteer):
        kept = tasks.write(CALL)
        staff.world.go_to(LATER)
        after = tasks.change(kept.id, replace(kept.draft(), what="Хат жазу", for_id=staff.other.id), kept.version)
        assert (after.what, after.for_id, after.due_on) == ("Хат жазу", staff.other.id, MONDAY)
        with pytest.raises(SavedMeanwhile):
            tasks.change(kept.id, replace(kept.draft(), what="Басқа"), kept.version)
        with pytest.raises(DraftRejected):
            tasks.change(kept.id, replace(kept.draft(), what=" "))
    with staff.sits(staff.other):
        assert tasks.get(kept.id).what == "Хат жазу"
        assert tasks.finish(kept.id).ended_at is not None


def test_a_volunteer_ends_no_task_of_others(staff: Staff) -> None:
    tasks = staff.world.desk.tasks
    with staff.sits(staff.volunteer):
        kept = tasks.write(CALL)
    with staff.sits(staff.other), pytest.raises(UserError, match="not_allowed"):
        tasks.drop(kept.id, "Бөтен")


def test_a_task_of_a_sensitive_matter_is_there_for_its_people_alone(staff: Staff) -> None:
    desk = staff.world.desk
    appeal = staff.matter(staff.volunteer)
    with staff.sits(staff.volunteer):
        kept = desk.tasks.write(replace(CALL, case_id=appeal.case_id))
        desk.assignments.make_sensitive(appeal.case_id, "қауіп бар")
        with pytest.raises(UserError, match="task_unseen"):
            desk.tasks.write(replace(CALL, case_id=appeal.case_id, for_id=staff.other.id))
    with staff.sits(staff.other):
        assert desk.tasks.rows(TaskWhich.ALL) == []
        assert desk.tasks.count(TaskWhich.ALL) == 0
        for look in (lambda: desk.tasks.get(kept.id), lambda: desk.tasks.write(replace(CALL, case_id=appeal.case_id))):
            with pytest.raises(NotFound):
                look()


def test_an_open_matter_in_which_nothing_runs_and_nobody_has_a_task_is_told(world: World) -> None:
    desk = world.desk
    appeal = registered_appeal(desk, MONDAY)
    assert desk.today.page().duties.idle == ()
    world.go_to(MONDAY + timedelta(days=2))
    answer = event_draft(EventKind.ANSWERED, MONDAY + timedelta(days=1), outcome=Outcome.SATISFIED)
    desk.appeals.record(appeal.id, answer)
    desk.appeals.record(appeal.id, event_draft(EventKind.EXECUTED, MONDAY + timedelta(days=1)))
    assert [one.id for one in desk.today.page().duties.idle] == [appeal.case_id]
    assert desk.tasks.is_idle(appeal.case_id)
    kept = desk.tasks.write(TaskDraft(what="Алғыс айту", due_on=MONDAY + timedelta(days=9), case_id=appeal.case_id))
    assert desk.today.page().duties.idle == ()
    assert not desk.tasks.is_idle(appeal.case_id)
    desk.tasks.drop(kept.id, "Керегі жоқ")
    desk.cases.close(appeal.case_id)
    assert desk.today.page().duties.idle == ()
    assert not desk.tasks.is_idle(appeal.case_id)


def test_a_fact_and_the_reminders_for_its_dates_are_kept_together_or_not_at_all(world: World) -> None:
    desk = world.desk
    appeal = registered_appeal(desk, MONDAY)
    world.go_to(date(2026, 9, 20))
    refusal = event_draft(EventKind.ANSWERED, date(2026, 9, 18), outcome=Outcome.REFUSED)
    reminder = TaskDraft(what="Шағым жазу", due_on=date(2026, 10, 1))
    with pytest.raises(DraftRejected):
        desk.tasks.record(appeal.id, refusal, [reminder, replace(reminder, what="")])
    assert desk.appeals.get(appeal.id).last(EventKind.ANSWERED) is None
    after = desk.tasks.record(appeal.id, refusal, [reminder, replace(reminder, what="Тексеру")])
    assert after.last(EventKind.ANSWERED) is not None
    assert [(row.task.what, row.task.appeal_id) for row in desk.tasks.of_case(appeal.case_id)] == [
        ("Шағым жазу", appeal.id),
        ("Тексеру", appeal.id),
    ]
    written = desk.tasks.write_all([replace(reminder, case_id=appeal.case_id), reminder])
    assert {task.case_id for task in written} == {appeal.case_id}
    assert desk.tasks.count(TaskWhich.MINE, appeal.case_id) == 4
    assert desk.tasks.write_all([]) == ()


def test_a_task_about_a_person_moves_with_their_card(world: World) -> None:
    desk = world.desk

    kept, gone = (desk.clients.save(client_draft(surname=name)) for name in ("Қасымова", "Касымова"))
    task = desk.tasks.write(replace(CALL, client_id=gone.id))
    desk.merges.merge(desk.merges.preview(kept.id, gone.id), kept.draft())
    assert desk.tasks.get(task.id).client_id == kept.id
    assert [row.client_name for row in desk.tasks.rows()] == [kept.full_name]
