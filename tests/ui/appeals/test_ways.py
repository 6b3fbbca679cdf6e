"""Every lawful step either has a button or stands in a list with the reason why it has none."""

import pytest
from pytestqt.qtbot import QtBot

from app.domain.codes import AppealKind, AppealState, ComplaintGround, EventKind, LetterKind, Outcome, Side
from app.domain.courses import Course, Step
from app.ui.appeals.steps import WITHOUT_A_WAY, Deed, button, way
from app.ui.cases.page import CasesPage
from app.ui.words import Words
from tests.factories import event_draft, registered_appeal
from tests.law.facts import TEXTS
from tests.ui.appeals.moving import FRIDAY, Moving, shown

CODES = [key.removeprefix("step.") for key in sorted(TEXTS["en"].keys()) if key.startswith("step.")]


def course_of(step: Step) -> Course:
    return Course(state=AppealState.DRAFT, deadlines=(), steps=(step,), warnings=(), possible=tuple(EventKind))


@pytest.mark.parametrize("code", CODES)
def test_a_step_has_a_button_or_a_reason(code: str, words: Words) -> None:
    letters = (LetterKind.APPLICATION,) if code == "file" else ()
    step = Step(code=code, rule="", side=Side.CLIENT, letters=letters)
    found = way(step, course_of(step))
    reason = WITHOUT_A_WAY.get(code.removesuffix("_with_restoration"), "")
    assert (found.deed is Deed.NOTHING) is bool(reason)
    assert bool(button(found, words)) is not bool(reason)


def test_every_reason_belongs_to_a_step() -> None:
    assert set(WITHOUT_A_WAY) <= set(CODES)


@pytest.fixture
def cases(qtbot: QtBot, moving: Moving, words: Words) -> CasesPage:
    made = CasesPage(moving.desk, words)
    shown(qtbot, made)
    return made


def press(cases: CasesPage, code: str) -> None:
    page = cases.appeal
    found = next(step for step in moving_course(cases).steps if step.code == code)
    page.take_step(found)


def moving_course(cases: CasesPage) -> Course:
    course = cases.appeal._course
    assert course is not None
    return course


def test_a_returned_paper_is_begun_again_with_its_words_and_its_body(cases: CasesPage, moving: Moving) -> None:
    """Art. 64(8): what was returned may be filed again once it is mended."""
    appeal = registered_appeal(moving.desk, FRIDAY)
    moving.desk.appeals.record(appeal.id, event_draft(EventKind.RETURNED, FRIDAY))
    cases.appeal.open(appeal.id)
    press(cases, "refile")
    draft = cases.writer.form.draft()
    kept = moving.desk.appeals.get(appeal.id)
    assert (draft.kind, draft.authority_id, draft.subject) == (kept.kind, kept.authority_id, kept.subject)
    assert (draft.filed_on, draft.channel) == (None, None)


def test_a_complaint_about_a_part_goes_to_the_body_that_has_the_part(cases: CasesPage, moving: Moving) -> None:
    """Art. 65, 91(4): the part is answered by the body it was redirected to, and complained of there."""
    appeal = registered_appeal(moving.desk, FRIDAY)
    other = next(row.id for row in moving.desk.authorities.rows("labour-inspection") if row.id != appeal.authority_id)
    moving.desk.appeals.record(appeal.id, event_draft(EventKind.REDIRECTED_IN_PART, FRIDAY, authority_id=other))
    refused = event_draft(EventKind.ANSWERED, FRIDAY, outcome=Outcome.REFUSED, authority_id=other, number="Исх-9")
    moving.desk.appeals.record(appeal.id, refused)
    cases.appeal.open(appeal.id)
    press(cases, "complain_decision_part")
    draft = cases.writer.form.draft()
    assert (draft.kind, draft.authority_id) == (AppealKind.COMPLAINT, other)
    assert (draft.ground, draft.act_number, draft.challenges_id) == (ComplaintGround.DECISION, "Исх-9", appeal.id)
    press(cases, "complain_decision_part")
