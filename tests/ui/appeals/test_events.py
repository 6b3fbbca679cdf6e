"""Writing down what happened: only the fields of this event, mending, taking back, the line of time."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from app.domain.appeals import Appeal
from app.domain.codes import AppealKind, AppealState, Channel, EventKind, LetterKind, Outcome, Timeliness
from app.domain.courses import Course
from app.domain.languages import Language
from app.domain.letters import Letter
from app.ui.appeals import mark_words
from app.ui.appeals.event_fields import COMPLAINT_ONLY, FIELDS, OFFERED, offered
from app.ui.appeals.event_form import EventForm
from app.ui.appeals.marks import MarkKind, marks
from app.ui.appeals.page import AppealPage
from app.ui.words import Words
from tests.factories import event_draft, kept_appeal, registered_appeal
from tests.ui.appeals.moving import Moving, shown
from tests.ui.hands import write

REGISTERED = date(2026, 10, 19)
DUE = date(2026, 11, 10)


@pytest.fixture
def page(qtbot: QtBot, moving: Moving, words: Words) -> AppealPage:
    made = AppealPage(moving.desk, words)
    shown(qtbot, made)
    return made


def opened_registered(page: AppealPage, moving: Moving) -> Appeal:
    appeal = registered_appeal(moving.desk, REGISTERED)
    page.open(appeal.id)
    return appeal


def choose_mark(page: AppealPage, words: str) -> None:
    """Go to a line of the time line and press Enter."""
    model = page.timeline.marks_model()
    place = next(row for row in range(model.rowCount()) if words in str(model.index(row, 0).data()))
    page.timeline.setCurrentIndex(model.index(place, 0))
    QTest.keyClick(page.timeline, Qt.Key.Key_Return)


@pytest.mark.parametrize("kind", OFFERED, ids=str)
def test_an_event_asks_only_for_what_it_needs(qtbot: QtBot, moving: Moving, words: Words, kind: EventKind) -> None:
    form = EventForm(moving.desk, words)
    shown(qtbot, form)
    form.kind.set_code(kind)
    seen = {cell.field.objectName() for cell in form.form.cells() if cell.isVisible()}
    assert seen == {"kind", *FIELDS[kind]}


@pytest.mark.parametrize("kind", OFFERED, ids=str)
def test_what_a_form_shows_of_an_event_is_what_it_gives_back(
    qtbot: QtBot, moving: Moving, words: Words, kind: EventKind
) -> None:
    form = EventForm(moving.desk, words)
    qtbot.addWidget(form)
    given = {
        "number": "ЖТ-1",
        "channel": Channel.POST,
        "outcome": Outcome.PARTLY,
        "until_on": date(2026, 12, 1),
        "body_due_on": date(2026, 11, 30),
        "authority_id": 5,
        "states_appeal_route": False,
        "note": "себеп",
        "evidence": "SMS",
    }
    draft = event_draft(kind, REGISTERED, **{name: value for name, value in given.items() if name in FIELDS[kind]})
    form.show_draft(draft)
    assert form.draft() == draft


def test_only_a_complaint_can_be_forwarded_or_sent_back(moving: Moving) -> None:
    application = kept_appeal(moving.desk)
    assert not COMPLAINT_ONLY & set(offered(application, AppealState.REGISTERED))
    first, *_ = offered(application, AppealState.FILED)
    assert first is EventKind.REGISTERED


def test_a_first_filing_is_offered_once(moving: Moving) -> None:
    draft = kept_appeal(moving.desk)
    assert offered(draft, AppealState.DRAFT)[0] is EventKind.FILED
    filed = moving.desk.appeals.record(draft.id, event_draft(EventKind.FILED, REGISTERED, channel=Channel.POST))
    assert EventKind.FILED not in offered(filed, AppealState.FILED)


def test_a_failed_save_says_why_at_the_field_and_keeps_what_is_typed(page: AppealPage, moving: Moving) -> None:
    opened_registered(page, moving)
    form = page.events.form
    form.kind.set_code(EventKind.ANSWERED)
    write(form.number, "15-3/88")
    page.events.save()
    assert "date is missing" in form.on.accessibleDescription()
    assert "outcome is missing" in form.outcome.accessibleDescription()
    assert form.number.text() == "15-3/88"
    assert moving.desk.appeals.get(1).last(EventKind.ANSWERED) is None


def test_words_typed_for_one_kind_stay_when_another_is_chosen_and_back(page: AppealPage, moving: Moving) -> None:
    opened_registered(page, moving)
    form = page.events.form
    form.kind.set_code(EventKind.ANSWERED)
    write(form.number, "15-3/88")
    form.kind.set_code(EventKind.EXTENDED)
    assert form.draft().number == ""
    form.kind.set_code(EventKind.ANSWERED)
    assert form.draft().number == "15-3/88"


def test_an_entry_is_mended_from_the_time_line(page: AppealPage, moving: Moving) -> None:
    appeal = opened_registered(page, moving)
    choose_mark(page, "Registered")
    assert page.events.title.isVisible()
    form = page.events.form
    form.number.selectAll()
    write(form.number, "ЖТ-2026-0101")
    page.events.save_button.click()
    registered = moving.desk.appeals.get(appeal.id).last(EventKind.REGISTERED)
    assert registered is not None
    assert registered.number == "ЖТ-2026-0101"
    assert not page.events.title.isVisible()
    assert "№ ЖТ-2026-0101" in page.header.about.text()


def test_an_entry_is_taken_back_only_with_a_reason(page: AppealPage, moving: Moving) -> None:
    appeal = opened_registered(page, moving)
    choose_mark(page, "Registered")
    page.events.remove_button.click()
    assert moving.desk.appeals.get(appeal.id).last(EventKind.REGISTERED) is not None
    assert "the reason stays" in page.events.reason.accessibleDescription()
    write(page.events.reason, "Чужой номер")
    page.events.remove_button.click()
    assert moving.desk.appeals.get(appeal.id).last(EventKind.REGISTERED) is None
    assert moving.desk.appeals.history(appeal.id)[0].reason == "Чужой номер"


def test_an_entry_left_alone_stays_as_it_is(page: AppealPage, moving: Moving) -> None:
    appeal = opened_registered(page, moving)
    choose_mark(page, "Registered")
    write(page.events.form.number, "9")
    page.events.cancel_button.click()
    assert moving.desk.appeals.get(appeal.id) == appeal
    assert page.events.form.is_empty()


def test_a_due_mark_leads_to_its_explanation(page: AppealPage, moving: Moving) -> None:
    opened_registered(page, moving)
    choose_mark(page, "Answer to an application")
    assert page.tabs.currentWidget() is page.dates
    assert page.dates.explain.lines()[0].text.startswith("AP-04")


def test_marks_stand_in_order_facts_before_today_before_what_falls_due(moving: Moving) -> None:
    appeal = registered_appeal(moving.desk, REGISTERED)
    letter = Letter(
        id=1,
        uid="u",
        appeal_id=appeal.id,
        kind=LetterKind.APPLICATION,
        language=Language.KAZAKH,
        issued_at=datetime(2026, 11, 10, 6, tzinfo=UTC),
        sha256="",
        pages=1,
    )
    moving.go_to(DUE)
    course = moving.desk.appeals.course(appeal.id)
    found = marks(appeal, course, (letter,), DUE)
    assert [mark.kind for mark in found] == [
        MarkKind.EVENT,
        MarkKind.EVENT,
        MarkKind.LETTER,
        MarkKind.TODAY,
        MarkKind.DUE,
    ]
    assert found[-1].timeliness is Timeliness.ON_TIME
    assert marks(appeal, course, (), date(2026, 11, 11))[-2].timeliness is Timeliness.OVERDUE


def test_a_date_that_was_met_stands_where_it_was_met_and_not_ahead(moving: Moving, words: Words) -> None:
    appeal = registered_appeal(moving.desk, REGISTERED)
    answered_on = date(2026, 11, 2)
    moving.go_to(answered_on)
    appeal = moving.desk.appeals.record(
        appeal.id, event_draft(EventKind.ANSWERED, answered_on, outcome=Outcome.SATISFIED)
    )
    found = marks(appeal, moving.desk.appeals.course(appeal.id), (), answered_on)
    met = next(mark for mark in found if mark.deadline is not None and mark.deadline.rule == "AP-04")
    assert (met.on, met.timeliness) == (answered_on, Timeliness.DONE)
    assert "Met · Last day: 10.11.2026, Tuesday" in mark_words.facts(met, words, str)


def test_a_date_another_one_replaced_is_not_shown_as_still_to_come(moving: Moving) -> None:
    appeal = registered_appeal(moving.desk, REGISTERED)
    moving.go_to(date(2026, 11, 2))
    longer = event_draft(EventKind.EXTENDED, date(2026, 11, 2), until_on=date(2026, 12, 1))
    appeal = moving.desk.appeals.record(appeal.id, longer)
    course = moving.desk.appeals.course(appeal.id)
    ahead = [mark.on for mark in marks(appeal, course, (), date(2026, 11, 2)) if mark.on > date(2026, 11, 5)]
    assert ahead == [date(2026, 12, 1)]
    behind = [mark.timeliness for mark in marks(appeal, course, (), date(2026, 11, 11)) if mark.on == DUE]
    assert behind == [Timeliness.NOT_RUNNING]


def test_a_draft_has_today_alone_on_its_line(moving: Moving) -> None:
    draft = kept_appeal(moving.desk)
    course: Course = moving.desk.appeals.course(draft.id)
    assert [mark.kind for mark in marks(draft, course, (), REGISTERED)] == [MarkKind.TODAY]
    assert draft.kind is AppealKind.APPLICATION


def test_the_time_line_keeps_the_rules_of_models_and_reads_aloud(page: AppealPage, moving: Moving) -> None:
    model = page.timeline.marks_model()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    opened_registered(page, moving)
    said = model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "19.10.2026, Registered, № ЖТ-2026-0100"
