"""A claim to a court and a petition, from the case to the next date, by clicks and keys in the real window."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.codes import AppealKind, AppealState, EventKind, LetterKind, Outcome
from app.domain.grounds import Ground
from app.law.calendar import WorkingCalendar
from app.ui.appeals.event_form import EventForm
from app.ui.cases.page import CasesPage
from app.ui.widgets.choices import GroupedChoice
from app.ui.widgets.chooser import SearchChooser
from app.ui.words import Words
from tests.factories import event_draft, kept_appeal, registered_appeal
from tests.ui.appeals.moving import Moving, moving_desk, shown
from tests.ui.hands import write

FRIDAY = date(2026, 11, 20)
COURT = "Abai region"


@pytest.fixture
def moving(calendar: WorkingCalendar) -> Iterator[Moving]:
    with moving_desk(calendar, FRIDAY) as made:
        yield made


@pytest.fixture
def page(qtbot: QtBot, moving: Moving, words: Words) -> CasesPage:
    made = CasesPage(moving.desk, words)
    shown(qtbot, made)
    return made


def go_to(choice: GroupedChoice[AppealKind] | GroupedChoice[EventKind], code: AppealKind | EventKind) -> None:
    """Choose a line by the arrow keys, as a person does."""
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Home)
    for _ in choice.codes():
        if choice.code() is code:
            break
        QTest.keyClick(choice, Qt.Key.Key_Down)
    assert choice.code() is code


def find(chooser: SearchChooser, text: str) -> None:
    """Type a part of a name and take the first line."""
    chooser.setFocus()
    write(chooser, text)
    QApplication.processEvents()
    QTest.keyClick(chooser, Qt.Key.Key_Down)
    QTest.keyClick(chooser.list, Qt.Key.Key_Down)
    QTest.keyClick(chooser.list, Qt.Key.Key_Return)
    assert chooser.value() is not None


def choose_kind(page: CasesPage, kind: AppealKind) -> None:
    chooser = page.writer.form.kind
    chooser.other.click()
    go_to(chooser.list, kind)
    chooser.list.activated.emit(chooser.list.currentIndex())


def open_paper(page: CasesPage, row: int) -> None:
    page.case.papers.table.selectRow(row)
    QTest.keyClick(page.case.papers.table, Qt.Key.Key_Return)
    assert page.stack.currentWidget() is page.appeal


def record(page: CasesPage, event: EventKind, day: date, number: str = "") -> None:
    """Write an event down on the page of the paper."""
    page.appeal.tabs.setCurrentIndex(0)
    form: EventForm = page.appeal.events.form
    go_to(form.kind, event)
    write(form.on.edit, f"{day:%d.%m.%Y}")
    if number:
        write(form.number, number)
    if event is EventKind.FILED:
        form.channel.setCurrentIndex(1)
    page.appeal.events.save_button.click()
    assert form.is_empty(), form.on.accessibleDescription()


def test_a_claim_goes_from_the_refused_complaint_to_the_appellate_term(page: CasesPage, moving: Moving) -> None:
    desk = moving.desk
    first = registered_appeal(desk, date(2026, 9, 1))
    refused = event_draft(EventKind.ANSWERED, date(2026, 9, 15), outcome=Outcome.REFUSED)
    desk.appeals.record(first.id, refused)
    page.show_case(first.case_id)
    page.case.new_button.click()
    choose_kind(page, AppealKind.CLAIM_CHALLENGE)
    form = page.writer.form
    form.challenges.setCurrentIndex(1)
    find(form.body.chooser, COURT)
    assert desk.authorities.get(form.body.value() or 0).kind == "court_administrative"
    write(form.subject, "Об отмене отказа")
    page.writer.save_button.click()
    assert page.stack.currentWidget() is page.case, page.writer.notice.text()
    open_paper(page, 1)
    step = page.appeal.header.step.line
    assert step.sentence.text() == "Complain to the higher body first, then go to court"
    assert page.appeal.dates.bans.sentences()[0].startswith("Bringing the claim: the complaint to the higher body")
    record(page, EventKind.COMPLAINT_DECIDED, date(2026, 11, 16), "7/1")
    assert step.sentence.text() == "Bring the claim to court. Last day: 17.12.2026"
    step.button.click()
    assert page.appeal.events.form.kind.code() is EventKind.FILED
    record(page, EventKind.FILED, date(2026, 11, 18))
    assert "Wait for the court" in [line.sentence.text().partition(".")[0] for line in page.appeal.dates.steps.lines]
    moving.go_to(date(2027, 2, 1))
    page.appeal.reload()
    record(page, EventKind.REGISTERED, date(2026, 11, 19), "7194-26-00-4/15")
    record(page, EventKind.SET_FOR_HEARING, date(2027, 1, 11))
    record(page, EventKind.HEARING_HELD, date(2027, 1, 20))
    record(page, EventKind.DECISION_FINAL, date(2027, 1, 29))
    course = desk.appeals.course(page.appeal.appeal().id)  # type: ignore[union-attr]
    assert course.state is AppealState.DECIDED
    assert course.pending is not None
    assert (course.pending.rule, course.pending.due_on) == ("CT-19", date(2027, 3, 29))
    assert step.button.text() == "Begin: Appeal to the appellate court"
    step.button.click()
    assert page.stack.currentWidget() is page.writer
    assert page.writer.form.draft().kind is AppealKind.COURT_APPEAL
    assert page.writer.form.challenges.value() == page.appeal.appeal().id  # type: ignore[union-attr]


def test_a_petition_goes_from_the_case_to_the_term_of_joining(page: CasesPage, moving: Moving) -> None:
    desk = moving.desk
    page.show_case(kept_appeal(desk).case_id)
    page.case.new_button.click()
    choose_kind(page, AppealKind.PETITION)
    form = page.writer.form
    assert not form.ground.isVisible()
    find(form.body.chooser, COURT)
    assert not desk.authorities.get(form.body.value() or 0).kind.startswith("court")
    write(form.subject, "О дороге в ауле")
    page.writer.save_button.click()
    assert page.stack.currentWidget() is page.case, page.writer.notice.text()
    open_paper(page, 1)
    step = page.appeal.header.step.line
    assert step.button.text() == "Write down: Draft of the petition created"
    step.button.click()
    record(page, EventKind.PETITION_DRAFTED, date(2026, 11, 2), "P-1")
    assert step.button.text() == "Write down: Fifty citizens joined"
    record(page, EventKind.FIFTY_JOINED, date(2026, 11, 10))
    record(page, EventKind.PUBLISHED, date(2026, 11, 19))
    assert step.sentence.text() == "Gather the number of joiners the law asks for. Last day: 19.05.2027"
    assert "19 May 2027" in page.appeal.header.state.text()
    page.appeal.tabs.setCurrentWidget(page.appeal.letters)
    assert page.appeal.letters.view.unprinted.isVisible()
    assert page.appeal.letters.view.letter.codes() == (LetterKind.NOTICE,)


def test_a_claim_given_back_by_the_court_keeps_its_ground_and_says_what_it_bars(
    page: CasesPage, moving: Moving
) -> None:
    desk = moving.desk
    claim = kept_appeal(desk, "smas-abai", kind=AppealKind.CLAIM_ACTION)
    for event, day in ((EventKind.LEARNT, 2), (EventKind.FILED, 9), (EventKind.REGISTERED, 10)):
        desk.appeals.record(claim.id, event_draft(event, date(2026, 11, day)))
    page.show_appeal(claim.id)
    form = page.appeal.events.form
    go_to(form.kind, EventKind.RETURNED)
    assert form.ground.isVisible()
    form.ground.set_code(Ground.RES_JUDICATA)
    assert "138(2)(12)" in form.ground.currentText()
    write(form.on.edit, "19.11.2026")
    page.appeal.events.save_button.click()
    assert desk.appeals.get(claim.id).events[-1].ground is Ground.RES_JUDICATA
    assert "Bringing the same claim again" in " ".join(page.appeal.dates.bans.sentences())
    model = page.appeal.timeline.marks_model()
    said = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert "19.11.2026, Returned, already decided by a court" in said
