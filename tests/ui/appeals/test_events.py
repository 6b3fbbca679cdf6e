"""Writing down what happened: only the fields of this event, mending, taking back, the line of time."""

from datetime import UTC, date, datetime, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from app.domain.appeals import Appeal
from app.domain.codes import (
    AppealKind,
    AppealState,
    Channel,
    ComplaintGround,
    EventKind,
    LetterKind,
    Outcome,
    Timeliness,
)
from app.domain.courses import Course
from app.domain.grounds import Ground, HearingException
from app.domain.languages import Language
from app.domain.letters import Letter
from app.law.demands import parts_of
from app.law.machines import MACHINES, events_of
from app.ui.appeals import mark_words
from app.ui.appeals.event_fields import Offered, fields_of, grounds_of, offered
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


PAIRS = [(paper, event) for paper in MACHINES for event in EventKind if event in events_of(paper)]


@pytest.fixture
def form(qtbot: QtBot, moving: Moving, words: Words) -> EventForm:
    made = EventForm(moving.desk, words)
    shown(qtbot, made)
    return made


def test_every_event_of_every_machine_asks_only_for_what_it_needs(form: EventForm) -> None:
    for paper, event in PAIRS:
        form.show_paper(paper)
        form.kind.set_code(event)
        seen = {cell.field.objectName() for cell in form.form.cells() if cell.isVisible()}
        assert seen == {"kind", *fields_of(paper, event)} - {"exception"}, (paper, event)


def test_what_a_form_shows_of_an_event_is_what_it_gives_back(form: EventForm) -> None:
    given = {
        "at": time(10, 30),
        "number": "ЖТ-1",
        "channel": Channel.POST,
        "outcome": Outcome.PARTLY,
        "until_on": date(2026, 12, 1),
        "body_due_on": date(2026, 11, 30),
        "authority_id": 5,
        "states_appeal_route": False,
        "exception": HearingException.URGENT,
        "note": "себеп",
        "evidence": "SMS",
    }
    for paper, event in PAIRS:
        form.show_paper(paper)
        values = {name: value for name, value in given.items() if name in fields_of(paper, event)}
        if "ground" in fields_of(paper, event):
            values["ground"] = grounds_of(paper, event)[0]
        if "lacks" in fields_of(paper, event):
            values["lacks"] = parts_of(paper)[:2]
        draft = event_draft(event, REGISTERED, **values)
        form.show_draft(draft)
        assert form.draft() == draft, (paper, event)


def test_a_refusal_alone_asks_why_there_was_no_hearing(form: EventForm) -> None:
    form.kind.set_code(EventKind.ANSWERED)
    assert not form.exception.isVisible()
    form.outcome.set_code(Outcome.REFUSED)
    assert form.exception.isVisible()
    form.outcome.set_code(Outcome.SATISFIED)
    assert not form.exception.isVisible()


def test_the_grounds_of_a_return_are_those_of_the_law_for_the_paper() -> None:
    body = grounds_of(AppealKind.APPLICATION, EventKind.RETURNED)
    assert body == (Ground.DEFECTS, Ground.REPEAT, Ground.ABUSE, Ground.CRIME)
    court = grounds_of(AppealKind.CLAIM_COMPEL, EventKind.RETURNED)
    assert (len(court), court[0]) == (17, Ground.NO_PRETRIAL_ORDER)
    ended = grounds_of(AppealKind.REQUEST, EventKind.TERMINATED)
    assert {str(ground)[:5] for ground in ended} == {"simp_"}


def every(found: Offered) -> tuple[EventKind, ...]:
    return found.likely + found.now + found.earlier


def test_each_paper_is_offered_every_event_of_its_machine_once(moving: Moving) -> None:
    for paper in MACHINES:
        draft = kept_appeal(moving.desk, kind=paper, ground=ComplaintGround.SILENCE)
        found = every(offered(draft, moving.desk.appeals.course(draft.id)))
        assert len(found) == len(set(found)), paper
        assert set(found) == events_of(paper) - {EventKind.REOPENED}, paper


def test_the_likely_events_follow_from_the_lawful_steps(moving: Moving) -> None:
    appeal = registered_appeal(moving.desk, date(2026, 11, 16))
    found = offered(appeal, moving.desk.appeals.course(appeal.id))
    assert found.likely[0] is EventKind.ANSWERED
    assert EventKind.EXTENDED in found.now
    assert EventKind.REPRESENTATIVE_AWAITED in found.now
    assert EventKind.CORRECTED in found.earlier
    assert EventKind.FORWARDED not in every(found)


def test_a_first_filing_is_offered_once(moving: Moving) -> None:
    draft = kept_appeal(moving.desk)
    course = moving.desk.appeals.course
    assert offered(draft, course(draft.id)).likely == (EventKind.FILED,)
    filed = moving.desk.appeals.record(draft.id, event_draft(EventKind.FILED, REGISTERED, channel=Channel.POST))
    found = offered(filed, course(filed.id))
    assert EventKind.FILED not in every(found)
    assert found.likely[0] is EventKind.REGISTERED


def test_a_late_answer_is_still_awaited_after_silence(moving: Moving) -> None:
    """What time alone did to the course does not take away the events that lead on from the recorded ones."""
    appeal = registered_appeal(moving.desk, date(2026, 9, 1))
    course = moving.desk.appeals.course(appeal.id)
    assert course.state is AppealState.DEEMED_REFUSED
    assert offered(appeal, course).likely == (EventKind.ANSWERED,)


def test_the_headings_of_the_list_cannot_be_chosen(page: AppealPage, moving: Moving) -> None:
    opened_registered(page, moving)
    choice = page.events.form.kind
    assert choice.itemText(0) == "Awaited now"
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Home)
    assert choice.code() is EventKind.ANSWERED
    headings = [place for place in range(choice.count()) if not choice.model().index(place, 0).flags()]
    assert [choice.itemText(place) for place in headings] == [
        "Awaited now",
        "Also possible now",
        "Happened earlier",
    ]
    for _ in range(len(choice.codes())):
        QTest.keyClick(choice, Qt.Key.Key_Down)
        assert choice.code() is not None


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
