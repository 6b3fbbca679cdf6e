"""The page of visits: planned, worked on its day, seen later; the queue by keyboard and by button."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.clients import ClientDraft
from app.domain.codes import Need, Topic
from app.domain.consultations import ConsultationDraft, DocumentShown, TalkResult
from app.domain.drafts import DraftPlace
from app.domain.visits import QueueState, Visit, VisitDraft
from app.services.desk import Desk
from app.ui.consultations.topics import OwnTopicsDialog
from app.ui.visits.dialog import VisitDialog
from app.ui.visits.page import VisitDesk, VisitsPage
from app.ui.visits.sheet import VisitSheetDialog
from app.ui.words import Words
from tests.ui.clipping import clipped, opened, unnamed, unreached
from tests.ui.hands import write


def planned(desk: Desk, days: int = 0) -> Visit:
    on = desk.context.today() + timedelta(days=days)
    team = frozenset({desk.context.user.id})
    return desk.visits.plan(VisitDraft(place="Үлгі ауылы", region="10", begins_on=on, team_ids=team))


def shown(qtbot: QtBot, desk: Desk, words: Words) -> VisitsPage:
    page = VisitsPage(desk, words)
    qtbot.addWidget(page)
    page.resize(1166, 660)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    return page


def at_work(page: VisitsPage) -> VisitDesk:
    assert page.desk is not None
    return page.desk


def test_without_a_visit_today_the_page_lists_all_and_offers_to_plan_one(
    qtbot: QtBot, desk: Desk, words: Words
) -> None:
    page = shown(qtbot, desk, words)
    assert page.desk is None
    assert page.listing.list.empty.isVisible()
    page.listing.list.empty.button.click()
    dialog = page.findChild(VisitDialog)
    write(dialog.place, "Үлгі ауылы")
    dialog.save()
    assert at_work(page).visit.place == "Үлгі ауылы"
    assert at_work(page).visit.team == (desk.context.user.name,)
    assert [visit.place for visit in desk.visits.coming()] == ["Үлгі ауылы"]


def test_a_visit_without_a_place_is_not_planned_and_says_why(qtbot: QtBot, desk: Desk, words: Words) -> None:
    page = shown(qtbot, desk, words)
    page.plan()
    dialog = page.findChild(VisitDialog)
    dialog.save()
    assert desk.visits.count() == 0
    assert dialog.place.accessibleDescription()


def test_a_visit_of_another_day_takes_nobody_into_its_queue(qtbot: QtBot, desk: Desk, words: Words) -> None:
    visit = planned(desk, days=3)
    page = shown(qtbot, desk, words)
    page.show_visit(visit.id)
    assert not at_work(page).queue.name.isEnabled()
    assert not at_work(page).queue.calling.isEnabled()


def test_who_came_is_written_in_one_line_and_a_chosen_one_is_called_out_of_turn(
    qtbot: QtBot, desk: Desk, words: Words
) -> None:
    planned(desk)
    page = shown(qtbot, desk, words)
    queue = at_work(page).queue
    for name in ("Бірінші", "Екінші"):
        write(queue.name, name)
        QTest.keyClick(queue.name, Qt.Key.Key_Return)
    assert queue.waiting.model.rowCount() == 2
    queue.waiting.table.selectRow(1)
    QTest.keyClick(queue.waiting.table, Qt.Key.Key_Return)
    assert "Екінші" in at_work(page).entry.title.text()
    assert at_work(page).entry.form.who.chooser.text() == "Екінші"
    states = {entry.name: entry.state for entry in desk.visits.day(at_work(page).visit.id).queue}
    assert states == {"Бірінші": QueueState.WAITING, "Екінші": QueueState.CALLED}


def test_while_a_talk_is_typed_nobody_else_is_called_to_it(qtbot: QtBot, desk: Desk, words: Words) -> None:
    visit = planned(desk)
    for name in ("Бірінші", "Екінші"):
        desk.visits.join(visit.id, name)
    page = shown(qtbot, desk, words)
    queue, entry = at_work(page).queue, at_work(page).entry
    entry.call_next()
    entry.form.question.setPlainText("Жер телімі туралы")
    queue.waiting.table.selectRow(1)
    QTest.keyClick(queue.waiting.table, Qt.Key.Key_Return)
    assert queue.notice.text()
    states = {one.name: one.state for one in desk.visits.day(visit.id).queue}
    assert states == {"Бірінші": QueueState.CALLED, "Екінші": QueueState.WAITING}
    assert "Бірінші" in entry.title.text()
    entry.form.question.clear()
    QTest.keyClick(queue.waiting.table, Qt.Key.Key_Return)
    assert not queue.notice.text()
    assert "Екінші" in entry.title.text()
    assert entry.form.who.chooser.text() == "Екінші"


def test_the_buttons_put_back_and_let_go(qtbot: QtBot, desk: Desk, words: Words) -> None:
    visit = planned(desk)
    for name in ("Бірінші", "Екінші"):
        desk.visits.join(visit.id, name)
    page = shown(qtbot, desk, words)
    queue = at_work(page).queue
    queue.waiting.table.selectRow(0)
    queue.putting_back.click()
    assert [entry.name for entry in desk.visits.day(visit.id).queue] == ["Екінші", "Бірінші"]
    queue.waiting.table.selectRow(0)
    queue.letting_go.click()
    assert [entry.name for entry in desk.visits.day(visit.id).queue] == ["Бірінші"]


@pytest.mark.parametrize("typed", ["", "Жер телімі туралы"])
def test_the_talk_forgets_the_ticket_of_who_left_the_desk(qtbot: QtBot, desk: Desk, words: Words, typed: str) -> None:
    visit = planned(desk)
    for name in ("Бірінші", "Екінші"):
        desk.visits.join(visit.id, name)
    page = shown(qtbot, desk, words)
    queue, entry = at_work(page).queue, at_work(page).entry
    for leave in (queue.putting_back, queue.letting_go):
        entry.call_next()
        entry.form.question.setPlainText(typed)
        name = entry.title.text().rpartition(" ")[2]
        assert name in {"Бірінші", "Екінші"}
        queue.waiting.table.selectRow(0)
        leave.click()
        assert name not in entry.title.text()
        assert entry.form.question.toPlainText() == typed
        assert entry.form.who.chooser.text() == (name if typed else "")
        entry.form.question.clear()


def test_what_is_typed_on_a_visit_waits_in_a_draft_of_its_own(qtbot: QtBot, desk: Desk, words: Words) -> None:
    visit = planned(desk)
    page = shown(qtbot, desk, words)
    at_work(page).entry.form.question.setPlainText("Жартылай жазылған")
    page.show_list()
    draft = desk.drafts.find(DraftPlace.VISIT_TALK, visit.id)
    assert draft is not None
    assert desk.drafts.find(DraftPlace.TALK, 0) is None
    page.resume(draft)
    assert at_work(page).entry.form.question.toPlainText() == "Жартылай жазылған"


def test_a_talk_of_the_day_is_opened_again_from_its_list(qtbot: QtBot, desk: Desk, words: Words) -> None:
    visit = planned(desk)
    client = desk.clients.save(ClientDraft(surname="Үлгібаева", given_name="Гүлнәр"))
    draft = ConsultationDraft(
        client_id=client.id,
        held_on=desk.context.today(),
        question="Зейнетақы",
        visit_id=visit.id,
        result=TalkResult.REFERRED,
        needs=frozenset({Need.PENSIONER}),
        document_shown=DocumentShown.PENSION,
    )
    desk.consultations.record(draft)
    page = shown(qtbot, desk, words)
    queue = at_work(page).queue
    queue.tabs.setCurrentIndex(1)
    queue.talks.table.selectRow(0)
    QTest.keyClick(queue.talks.table, Qt.Key.Key_Return)
    form = at_work(page).entry.form
    assert form.draft() == draft
    assert form.document.isVisible()


def test_the_document_is_asked_only_where_a_group_is_ticked(qtbot: QtBot, desk: Desk, words: Words) -> None:
    planned(desk)
    page = shown(qtbot, desk, words)
    form = at_work(page).entry.form
    assert not form.document.isVisible()
    form.needs.item(list(Need).index(Need.INTERPRETER)).setCheckState(Qt.CheckState.Checked)
    assert not form.document.isVisible()
    form.needs.item(list(Need).index(Need.VETERAN)).setCheckState(Qt.CheckState.Checked)
    assert form.document.isVisible()


def test_own_topics_stand_first_once_they_are_ticked(qtbot: QtBot, desk: Desk, words: Words) -> None:
    planned(desk)
    page = shown(qtbot, desk, words)
    topic = at_work(page).entry.form.topic
    topic.set_code(Topic.TAX)
    topic.choose_own()
    dialog = topic.findChild(OwnTopicsDialog)
    dialog.list.item(list(Topic).index(Topic.LAND)).setCheckState(Qt.CheckState.Checked)
    dialog.save()
    assert desk.topics.own() == (Topic.LAND,)
    assert topic.choice.codes()[0] is Topic.LAND
    assert topic.code() is Topic.TAX


def test_the_sheet_is_shown_without_names_first(qtbot: QtBot, desk: Desk, words: Words) -> None:
    planned(desk)
    page = shown(qtbot, desk, words)
    at_work(page).print_sheet()
    dialog = page.findChild(VisitSheetDialog)
    assert dialog.names.currentIndex() == 0
    assert dialog.pdf.content().startswith(b"%PDF")


@pytest.mark.parametrize(("width", "height"), [(1166, 660), (824, 560)])
def test_the_desk_of_a_day_is_whole_named_and_reached_by_tab_in_every_language(
    qtbot: QtBot, desk: Desk, any_words: Words, width: int, height: int
) -> None:
    visit = planned(desk)
    desk.visits.join(visit.id, "Гүлнәр", Topic.LAND)
    page = VisitsPage(desk, any_words)
    qtbot.addWidget(page)
    opened(page, width, height)
    at_work(page).queue.next_wanted.emit()
    at_work(page).entry.form.check()
    at_work(page).entry.form.needs.tick((Need.PENSIONER,))
    write(at_work(page).entry.form.minutes, "5")
    opened(page, width, height)
    assert clipped(page) == []
    assert unnamed(page) == []
    assert unreached(page) == []
    page.show_list()
    opened(page, width, height)
    assert clipped(page) == []


def test_the_form_of_a_visit_is_whole_in_every_language(qtbot: QtBot, desk: Desk, any_words: Words) -> None:
    page = VisitsPage(desk, any_words)
    qtbot.addWidget(page)
    page.plan()
    dialog = page.findChild(VisitDialog)
    dialog.save()
    opened(dialog, dialog.width(), dialog.height())
    assert clipped(dialog) == []
    assert unnamed(dialog) == []
    assert unreached(dialog) == []
