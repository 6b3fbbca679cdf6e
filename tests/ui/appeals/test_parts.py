"""A paper redirected in part: what the other body registers and answers is written down as the part's own."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from app.domain.codes import AppealKind, ComplaintGround, EventKind, Outcome
from app.ui.appeals.event_fields import fields_of
from app.ui.appeals.page import AppealPage
from app.ui.words import Words
from tests.factories import body_id, event_draft, registered_appeal
from tests.ui.appeals.moving import Moving, shown
from tests.ui.hands import write

OTHER = "labour-inspection-abai"


@pytest.fixture
def page(qtbot: QtBot, moving: Moving, words: Words) -> AppealPage:
    made = AppealPage(moving.desk, words)
    shown(qtbot, made)
    return made


def write_down(page: AppealPage, event: EventKind, day: str, *, other: int | None, number: str) -> None:
    """Fill the form of events by hand and save."""
    form = page.events.form
    form.kind.set_code(event)
    write(form.on.edit, day)
    assert form.body.isVisible()
    form.body.set_value(other)
    write(form.number, number)
    if event is EventKind.ANSWERED:
        form.outcome.set_code(Outcome.REFUSED)
    page.events.save_button.click()
    assert page.events.notice.text() == ""


def test_the_other_body_s_answer_ends_its_part_and_opens_the_complaint(page: AppealPage, moving: Moving) -> None:
    desk = moving.desk
    appeal, other = registered_appeal(desk, date(2026, 11, 9)), body_id(desk, OTHER)
    page.open(appeal.id)
    write_down(page, EventKind.REDIRECTED_IN_PART, "10.11.2026", other=other, number="1")
    write_down(page, EventKind.REGISTERED, "11.11.2026", other=other, number="ЖТ-2026-0777")
    assert "await_part" in {step.code for step in desk.appeals.course(appeal.id).steps}
    write_down(page, EventKind.ANSWERED, "17.11.2026", other=other, number="15-3/88")
    course = desk.appeals.course(appeal.id)
    steps = {step.code: step for step in course.steps}
    assert "await_part" not in steps
    assert steps["complain_decision_part"].last_day == date(2027, 2, 17)
    assert course.answer is not None
    assert course.answer.met_on is None


def test_what_became_of_a_part_is_not_the_paper_s_own_number_nor_its_act(page: AppealPage, moving: Moving) -> None:
    desk = moving.desk
    appeal, other = registered_appeal(desk, date(2026, 9, 1)), body_id(desk, OTHER)
    for event, day, number in (
        (EventKind.REDIRECTED_IN_PART, 2, "1"),
        (EventKind.REGISTERED, 3, "ЖТ-2026-0777"),
    ):
        desk.appeals.record(appeal.id, event_draft(event, date(2026, 9, day), number=number, authority_id=other))
    refused = event_draft(EventKind.ANSWERED, date(2026, 9, 15), number="3-Т", outcome=Outcome.REFUSED)
    desk.appeals.record(appeal.id, refused)
    of_part = event_draft(
        EventKind.ANSWERED, date(2026, 9, 16), number="4-Т", outcome=Outcome.REFUSED, authority_id=other
    )
    desk.appeals.record(appeal.id, of_part)
    page.open(appeal.id)
    assert "№ ЖТ-2026-0100" in page.header.about.text()
    begun = desk.appeals.start_complaint(appeal.id)
    assert (begun.ground, begun.act_number, begun.act_on) == (ComplaintGround.DECISION, "3-Т", date(2026, 9, 15))


@pytest.mark.parametrize("event", [EventKind.REGISTERED, EventKind.ANSWERED])
def test_another_body_is_asked_only_of_a_paper_redirected_in_part(event: EventKind) -> None:
    assert "authority_id" not in fields_of(AppealKind.APPLICATION, event)
    assert "authority_id" in fields_of(AppealKind.APPLICATION, event, parted=True)
