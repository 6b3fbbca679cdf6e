"""From a paper to the next one, and what its dates show: every step has a way on, every date is the one of now."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.appeals import Appeal
from app.domain.codes import AppealKind, Channel, ComplaintGround, EventKind, Outcome
from app.domain.grounds import Variant
from app.ui.appeals.page import AppealPage
from app.ui.cases.page import CasesPage
from app.ui.widgets.choices import MaybeChoice
from app.ui.words import Words
from tests.factories import COURT, body_id, event_draft, kept_appeal, registered_appeal
from tests.ui.appeals.moving import FRIDAY, Moving, shown

AKIMAT = "akimat-abai"


@pytest.fixture
def cases(qtbot: QtBot, moving: Moving, words: Words) -> CasesPage:
    made = CasesPage(moving.desk, words)
    shown(qtbot, made)
    return made


@pytest.fixture
def page(cases: CasesPage) -> AppealPage:
    return cases.appeal


def press(page: AppealPage, said: str) -> None:
    """Press the button of the step whose sentence holds these words."""
    lines = [page.header.step.line, *page.dates.steps.lines]
    line = next(line for line in lines if said in line.sentence.text())
    assert line.button.text()
    line.button.click()


def in_view(part: QWidget, page: AppealPage) -> bool:
    """Whether the whole of a part is inside what its tab shows."""
    low = part.mapTo(page, QPoint(0, part.height())).y()
    return bool(part.isVisible() and part.visibleRegion().boundingRect() == part.rect() and low <= page.height())


def draft_of(moving: Moving, kind: AppealKind, body: str = AKIMAT, **changes: object) -> Appeal:
    return kept_appeal(moving.desk, body, kind=kind, **changes)


def choose_body(cases: CasesPage, moving: Moving, uid: str) -> MaybeChoice[Variant]:
    """Take a body of the directory as a person does and return the question of the special case."""
    form = cases.writer.form
    form.body.set_value(body_id(moving.desk, uid))
    form.body.chooser.chosen.emit(body_id(moving.desk, uid))
    return form.variant


def test_a_petition_to_an_akimat_is_considered_by_a_local_body_unless_the_person_says_otherwise(
    cases: CasesPage, moving: Moving
) -> None:
    cases.show_case(kept_appeal(moving.desk).case_id)
    cases.case.new_button.click()
    cases.writer.form.kind.set_kind(AppealKind.PETITION)
    cases.writer.form.kind.chosen.emit(AppealKind.PETITION)
    variant = choose_body(cases, moving, AKIMAT)
    assert variant.code() is Variant.LOCAL_BODY
    assert cases.writer.form.draft().variant is Variant.LOCAL_BODY
    choose_body(cases, moving, "min-justice")
    assert cases.writer.form.draft().variant is Variant.GENERAL
    variant.set_code(Variant.LOCAL_BODY)
    assert cases.writer.form.draft().variant is Variant.LOCAL_BODY


def test_a_body_decides_no_special_case_of_other_papers(cases: CasesPage, moving: Moving) -> None:
    cases.show_case(kept_appeal(moving.desk).case_id)
    cases.case.new_button.click()
    cases.writer.form.kind.set_kind(AppealKind.LABOUR)
    cases.writer.form.kind.chosen.emit(AppealKind.LABOUR)
    cases.writer.form.variant.set_code(Variant.REINSTATEMENT)
    choose_body(cases, moving, AKIMAT)
    assert cases.writer.form.draft().variant is Variant.REINSTATEMENT


def test_after_an_event_the_date_now_waited_for_is_explained_and_printed(
    cases: CasesPage, page: AppealPage, moving: Moving
) -> None:
    appeal = registered_appeal(moving.desk, date(2026, 11, 9))
    cases.show_appeal(appeal.id)
    before = page.dates.list.current_row().deadline.rule
    assert before == "AP-04"
    refused = event_draft(EventKind.ANSWERED, FRIDAY, outcome=Outcome.REFUSED, number="5", states_appeal_route=True)
    moving.desk.appeals.record(appeal.id, refused)
    cases.reload()
    waited = moving.desk.appeals.course(appeal.id).pending
    assert waited is not None
    assert waited.rule != before
    printed = []
    page.dates.note_wanted.disconnect()
    page.dates.note_wanted.connect(printed.append)
    page.dates.printing.click()
    assert [deadline.rule for deadline in printed] == [waited.rule]
    assert any(waited.rule in line.text for line in page.dates.explain.lines())


def test_a_date_chosen_by_the_person_stays_explained_while_nothing_changes(
    cases: CasesPage, page: AppealPage, moving: Moving
) -> None:
    appeal = registered_appeal(moving.desk, date(2026, 11, 9))
    refused = event_draft(EventKind.ANSWERED, FRIDAY, outcome=Outcome.REFUSED, number="5", states_appeal_route=True)
    moving.desk.appeals.record(appeal.id, refused)
    cases.show_appeal(appeal.id)
    assert page.dates.list.current_row().deadline.rule != "AP-04"
    page.explain("AP-04")
    cases.reload()
    assert page.dates.list.current_row().deadline.rule == "AP-04"


@pytest.mark.parametrize("size", [(1134, 640), (1024 - 232, 572)])
def test_what_is_unlawful_is_in_sight_before_anything_runs(
    cases: CasesPage, page: AppealPage, moving: Moving, size: tuple[int, int]
) -> None:
    cases.resize(*size)
    cases.show_appeal(draft_of(moving, AppealKind.CLAIM_CHALLENGE, COURT).id)
    page.tabs.setCurrentWidget(page.dates)
    QApplication.processEvents()
    assert any("the complaint to the higher body comes first" in said for said in page.dates.bans.sentences())
    assert in_view(page.dates.bans_title, page)
    assert in_view(page.dates.bans.children()[1], page)
    assert "the event the term runs from" in page.dates.list.empty.text.text()


def test_the_complaint_that_comes_before_a_claim_is_begun_about_the_same_act(
    cases: CasesPage, page: AppealPage, moving: Moving
) -> None:
    claim = draft_of(moving, AppealKind.CLAIM_CHALLENGE, COURT, act_number="5-к", act_on=date(2026, 11, 5))
    cases.show_appeal(claim.id)
    press(page, "omplain")
    draft = cases.writer.form.draft()
    assert (draft.kind, draft.ground) == (AppealKind.COMPLAINT, ComplaintGround.DECISION)
    assert (draft.act_number, draft.act_on, draft.authority_id) == ("5-к", date(2026, 11, 5), None)


@pytest.mark.parametrize(
    ("step", "kind", "variant"),
    [
        ("new petition", AppealKind.PETITION, Variant.LOCAL_BODY),
        ("as a message", AppealKind.MESSAGE, Variant.GENERAL),
    ],
)
def test_a_petition_that_came_back_goes_on_as_a_message_or_is_created_anew(
    cases: CasesPage, moving: Moving, step: str, kind: AppealKind, variant: Variant
) -> None:
    petition = draft_of(moving, AppealKind.PETITION, variant=Variant.LOCAL_BODY)
    for event, day in ((EventKind.PETITION_DRAFTED, 2), (EventKind.FIFTY_JOINED, 3), (EventKind.RETURNED, 9)):
        moving.desk.appeals.record(petition.id, event_draft(event, date(2026, 11, day)))
    cases.show_appeal(petition.id)
    press(cases.appeal, step)
    draft = cases.writer.form.draft()
    assert (draft.kind, draft.variant, draft.authority_id) == (kind, variant, petition.authority_id)
    assert (draft.subject, draft.text) == (petition.subject, petition.text)


def test_where_several_papers_are_open_the_person_chooses_which(
    cases: CasesPage, page: AppealPage, moving: Moving
) -> None:
    sent = kept_appeal(moving.desk, "ombudsman", kind=AppealKind.OMBUDSMAN)
    for kind, more in (
        (EventKind.FILED, {"channel": Channel.POST}),
        (EventKind.REGISTERED, {"number": "1"}),
        (EventKind.ANSWERED, {"outcome": Outcome.REFUSED}),
    ):
        moving.desk.appeals.record(sent.id, event_draft(kind, date(2026, 11, 9), **more))
    cases.show_appeal(sent.id)
    press(page, "ther ways")
    assert cases.stack.currentWidget() is cases.writer
    assert cases.writer.form.draft().subject == sent.subject
