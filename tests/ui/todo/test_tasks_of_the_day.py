"""Tasks with real keys: written down from anywhere by one key, put off, done, a set of them added, told on Today."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.codes import EventKind, Outcome
from app.domain.tasks import RepeatUnit, TaskDraft, TaskWhich
from app.services.desk import Desk
from app.ui.cases.page import CasesPage
from app.ui.changes import Changes
from app.ui.main_window import MainWindow
from app.ui.settings import Settings
from app.ui.today.lines import Group, Kind
from app.ui.today.page import TodayPage
from app.ui.todo.dialog import TasksDialog
from app.ui.todo.form import EndDialog, SnoozeDialog, TaskDialog
from app.ui.todo.sets import SetDialog
from app.ui.windows import DRAFTS
from app.ui.words import Words
from tests.conftest import TODAY
from tests.factories import event_draft, registered_appeal
from tests.ui.clipping import clipped, opened, unnamed, unreached
from tests.ui.hands import write

REGISTERED = TODAY - timedelta(days=21)
CALL = TaskDraft(what="Органға қоңырау шалу", due_on=TODAY)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, words: Words) -> CasesPage:
    made = CasesPage(desk, words)
    qtbot.addWidget(made)
    opened(made)
    return made


def test_one_key_begins_a_task_in_the_case_before_the_eyes_and_a_typed_day_ends_it(
    qtbot: QtBot, desk: Desk, words: Words, changes: Changes, settings: Settings
) -> None:
    appeal = registered_appeal(desk, REGISTERED)
    window = MainWindow(desk, words, changes, settings)
    qtbot.addWidget(window)
    opened(window)
    window.show_page("cases").show_case(appeal.case_id)  # type: ignore[attr-defined]  # the page of cases
    window.table["task.new"].trigger()
    (dialog,) = window.findChildren(TaskDialog)
    dialog.what.setFocus()
    write(dialog.what, CALL.what)
    write(dialog.due_on.edit, "+5р")
    dialog.save()
    (row,) = desk.tasks.of_case(appeal.case_id)
    assert (row.task.what, row.task.due_on) == (CALL.what, desk.context.calendar.add_working(TODAY, 5))
    window.close()


def test_a_task_is_done_put_off_with_a_reason_or_dropped_from_the_case(page: CasesPage, desk: Desk) -> None:
    appeal = registered_appeal(desk, REGISTERED)
    for what in ("Бірінші", "Екінші", "Үшінші"):
        desk.tasks.write(TaskDraft(what=what, due_on=TODAY, case_id=appeal.case_id))
    page.show_case(appeal.case_id)
    case = page.case
    case.show_tasks()
    assert "3" in case.below.tabText(case.below.indexOf(case.tasks))
    case.tasks.list.select_id(desk.tasks.of_case(appeal.case_id)[0].id)
    case.tasks.deeds.finishing.click()
    assert isinstance(case.tasks.deeds.dialog, EndDialog)
    case.tasks.deeds.dialog.save()
    case.tasks.list.select_id(desk.tasks.of_case(appeal.case_id)[0].id)
    case.tasks.deeds.snoozing.click()
    putting_off = case.tasks.deeds.dialog
    assert isinstance(putting_off, SnoozeDialog)
    putting_off.due_on.set_date(TODAY + timedelta(days=1))
    putting_off.save()
    assert putting_off.isVisible()
    putting_off.reason.setText("Орган бүгін жабық")
    putting_off.save()
    kept = {row.task.what: row.task for row in desk.tasks.of_case(appeal.case_id)}
    assert kept["Бірінші"].ended_at is not None
    assert (kept["Екінші"].on, kept["Екінші"].due_on) == (TODAY + timedelta(days=1), TODAY)
    assert case.tasks.count() == 2


def test_a_set_of_tasks_is_seen_with_every_day_and_only_what_is_ticked_is_added(page: CasesPage, desk: Desk) -> None:
    appeal = registered_appeal(desk, REGISTERED)
    page.show_case(appeal.case_id)
    page.case.tasks.sow()
    dialog = page.case.tasks.dialog
    assert isinstance(dialog, SetDialog)
    opened(dialog, 560, 480)
    assert dialog.ticks.count() == len(desk.tasks.sets(appeal.id).days[dialog.which.code()])
    dialog.ticks.setFocus()
    QTest.keyClick(dialog.ticks, Qt.Key.Key_Space)
    left = dialog.ticks.chosen()
    assert len(left) == dialog.ticks.count() - 1
    dialog.save()
    assert [row.task.what for row in desk.tasks.of_case(appeal.case_id)] == [one.what for one in left]
    assert {row.task.appeal_id for row in desk.tasks.of_case(appeal.case_id)} == {appeal.id}


def test_a_case_in_which_nothing_waits_says_so_and_begins_a_task_by_one_button(page: CasesPage, desk: Desk) -> None:
    appeal = registered_appeal(desk, REGISTERED)
    desk.appeals.record(appeal.id, event_draft(EventKind.ANSWERED, TODAY, outcome=Outcome.SATISFIED))
    desk.appeals.record(appeal.id, event_draft(EventKind.EXECUTED, TODAY))
    page.show_case(appeal.case_id)
    assert "no next step" in page.case.next.sentence.text()
    page.case.next.button.click()
    dialog = page.case.tasks.deeds.dialog
    assert isinstance(dialog, TaskDialog)
    dialog.what.setText("Алғыс айту")
    dialog.due_on.set_date(TODAY)
    dialog.save()
    assert "no next step" not in page.case.next.sentence.text() or not page.case.next.isVisible()


def test_today_tells_my_tasks_and_space_ends_one(qtbot: QtBot, desk: Desk, words: Words) -> None:
    kept = desk.tasks.write(CALL)
    asked = desk.tasks.write(TaskDraft(what="Неге?", due_on=TODAY + timedelta(days=2), follow_up=True))
    page = TodayPage(desk, words)
    qtbot.addWidget(page)
    opened(page, 1080, 710)
    assert page.cards[Group.TASKS].count() == 1
    assert page.model.find(Kind.TASK, asked.id).isValid()
    page.list.setCurrentIndex(page.model.find(Kind.TASK, kept.id))
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Space)
    assert page.dialog is not None
    page.dialog.save()
    page.reload()
    assert page.cards[Group.TASKS].count() == 0


def test_the_window_of_tasks_shows_what_was_asked_for_and_ends_a_question_with_an_answer(
    qtbot: QtBot, desk: Desk, words: Words
) -> None:
    desk.tasks.write(CALL)
    desk.tasks.write(TaskDraft(what="Неге?", due_on=TODAY, follow_up=True, every=1, unit=RepeatUnit.MONTHS))
    owner = CasesPage(desk, words)
    qtbot.addWidget(owner)
    dialog = TasksDialog(desk, words, owner)
    opened(dialog, 1120, 600)
    dialog.which.set_code(TaskWhich.ASKED_BY_ME)
    dialog.list.table.selectRow(0)
    dialog.deeds.finish()
    ending = dialog.deeds.dialog
    assert isinstance(ending, EndDialog)
    ending.save()
    assert desk.tasks.count(TaskWhich.ENDED) == 0
    ending.note.setPlainText("Құжат күтудеміз")
    ending.save()
    assert desk.tasks.count(TaskWhich.ENDED) == 1
    dialog.which.set_code(TaskWhich.ENDED)
    dialog.list.table.selectRow(0)
    assert not dialog.deeds.finishing.isEnabled()


def test_every_window_of_tasks_fits_and_is_named_in_every_language(qtbot: QtBot, desk: Desk, any_words: Words) -> None:
    appeal = registered_appeal(desk, REGISTERED)
    kept = desk.tasks.write(TaskDraft(what="Сұрақ", due_on=TODAY, case_id=appeal.case_id, follow_up=True, every=2))
    owner, words = CasesPage(desk, any_words), any_words
    qtbot.addWidget(owner)
    made = [
        opened(TasksDialog(desk, words, owner), 1120, 600),
        opened(TaskDialog(desk, words, CALL, owner), 560, 420),
        opened(TaskDialog(desk, words, kept.draft(), owner, kept), 560, 420),
        opened(SnoozeDialog(desk, words, kept, owner), 480, 280),
        opened(EndDialog(desk, words, kept, owner), 480, 280),
        opened(EndDialog(desk, words, kept, owner, drop=True), 480, 280),
        opened(SetDialog(desk, words, appeal.id, owner), 560, 480),
    ]
    for one in made:
        assert (clipped(one), unnamed(one), unreached(one)) == ([], [], [])


def test_what_is_typed_of_a_task_waits_on_today(qtbot: QtBot, desk: Desk, words: Words) -> None:
    owner = CasesPage(desk, words)
    qtbot.addWidget(owner)
    dialog = TaskDialog(desk, words, TaskDraft(), owner)
    write(dialog.what, "Жаза бастаған")
    assert dialog.keeper is not None
    dialog.keeper.flush()
    (draft,) = desk.drafts.waiting()
    again = DRAFTS[draft.place](draft.about, desk, words, owner)
    assert isinstance(again, TaskDialog)
    assert again.what.text() == "Жаза бастаған"


def test_a_fact_shows_every_date_that_follows_and_keeps_the_reminders_ticked_with_it(
    page: CasesPage, desk: Desk
) -> None:
    appeal = registered_appeal(desk, REGISTERED)
    page.show_appeal(appeal.id)
    events = page.appeal.events
    events.begin(EventKind.ANSWERED)
    events.form.outcome.set_code(Outcome.REFUSED)
    events.form.on.edit.setText(f"{TODAY:%d.%m.%Y}")
    events.form.on.edit.textEdited.emit(events.form.on.edit.text())
    ticks = events.following.ticks
    assert ticks.isVisibleTo(page)
    expected = desk.appeals.following(appeal.id, events.form.draft())
    assert ticks.count() == len(expected) > 0
    assert desk.appeals.get(appeal.id).last(EventKind.ANSWERED) is None
    ticks.setFocus()
    QTest.keyClick(ticks, Qt.Key.Key_Space)
    (chosen,) = ticks.chosen()
    events.save()
    assert desk.appeals.get(appeal.id).last(EventKind.ANSWERED) is not None
    (row,) = desk.tasks.of_case(appeal.case_id)
    assert (row.task.what, row.task.due_on, row.task.appeal_id) == (chosen.what, chosen.on, appeal.id)
    assert not events.following.isVisibleTo(page)


@pytest.mark.parametrize("drop", [True, False])
def test_the_word_a_task_ends_with_is_resumed_where_it_was_begun(
    page: CasesPage, desk: Desk, words: Words, *, drop: bool
) -> None:
    kept = desk.tasks.write(CALL)
    ending = EndDialog(desk, words, kept, page, drop=drop)
    write(ending.note, "Орган өзі хабарласты")
    assert ending.keeper is not None
    ending.keeper.flush()
    (draft,) = desk.drafts.waiting()
    again = DRAFTS[draft.place](draft.about, desk, words, page)
    assert isinstance(again, EndDialog)
    assert again.note.toPlainText() == "Орган өзі хабарласты"
    again.save()
    assert desk.tasks.get(kept.id).dropped is drop
