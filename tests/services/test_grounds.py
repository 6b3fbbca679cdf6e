"""What was chosen of the lists of the law is kept, and makes the course what it is."""

from datetime import date

import pytest

from app.domain.codes import AppealKind, AppealState, ComplaintGround, EventKind, Outcome
from app.domain.errors import UserError
from app.domain.grounds import AnswerPart, Ground, HearingException, Variant
from app.services.desk import Desk
from tests.factories import COURT, appeal_draft, body_id, event_draft, kept_appeal, registered_appeal

REGISTERED = date(2026, 10, 19)


def test_ground_exception_and_what_is_lacking_are_kept_with_the_event(desk: Desk) -> None:
    appeal = registered_appeal(desk, REGISTERED)
    draft = event_draft(
        EventKind.ANSWERED,
        date(2026, 10, 28),
        outcome=Outcome.REFUSED,
        ground=Ground.DECIDED_BEFORE,
        exception=HearingException.URGENT,
        lacks=(AnswerPart.REASONS, AnswerPart.SIGNATURE),
    )
    assert desk.appeals.record(appeal.id, draft).events[-1].draft() == draft


def test_nothing_lacking_is_not_the_same_as_not_looked_at(desk: Desk) -> None:
    appeal = registered_appeal(desk, REGISTERED)
    draft = event_draft(EventKind.ANSWERED, date(2026, 10, 28), outcome=Outcome.REFUSED, lacks=())
    assert desk.appeals.record(appeal.id, draft).events[-1].lacks == ()


def test_what_makes_the_terms_differ_is_kept_with_the_paper_and_counted_with(desk: Desk) -> None:
    appeal = kept_appeal(desk, COURT, kind=AppealKind.CLAIM_CHALLENGE, variant=Variant.BAILIFF)
    assert appeal.variant is Variant.BAILIFF
    desk.appeals.record(appeal.id, event_draft(EventKind.ACT_SERVED, date(2026, 11, 16)))
    pending = desk.appeals.course(appeal.id).pending
    assert pending is not None
    assert pending.rule == "CT-07"


def test_a_claim_asks_for_the_complaint_first_where_the_body_has_one_above(desk: Desk) -> None:
    earlier = registered_appeal(desk, REGISTERED)
    answered = event_draft(EventKind.ANSWERED, date(2026, 11, 2), outcome=Outcome.REFUSED)
    desk.appeals.record(earlier.id, answered)
    claim = appeal_draft(body_id(desk, COURT), kind=AppealKind.CLAIM_CHALLENGE, challenges_id=earlier.id)
    kept = desk.cases.add_appeal(earlier.case_id, claim)
    course = desk.appeals.course(kept.id)
    assert course.state is AppealState.DRAFT
    assert "file_claim" in {found.code for found in course.forbidden}
    desk.appeals.record(kept.id, event_draft(EventKind.COMPLAINT_DECIDED, date(2026, 11, 16)))
    assert "file_claim" in {step.code for step in desk.appeals.course(kept.id).steps}


def test_a_second_complaint_prints_as_a_complaint_and_a_petition_not_at_all(desk: Desk) -> None:
    second = kept_appeal(desk, kind=AppealKind.SECOND_COMPLAINT, ground=ComplaintGround.SILENCE)
    assert desk.letters.kind(second.id).value == "complaint_silence"
    petition = kept_appeal(desk, kind=AppealKind.PETITION)
    with pytest.raises(UserError, match="paper_not_printed"):
        desk.letters.kind(petition.id)
