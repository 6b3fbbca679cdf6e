"""Who decides a complaint: the body above, or the one to which it was forwarded (Art. 91(4), 100(6))."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from app.domain.appeals import Appeal
from app.domain.codes import AppealKind, AppealState, Channel, EventKind, Outcome
from app.domain.errors import UserError
from app.domain.grounds import Variant
from tests.factories import COURT, MINISTRY, body_id, event_draft, registered_appeal
from tests.services.conftest import MONDAY, World

DAY = timedelta(days=1)
INSPECTION = "labour-inspection-abai"
"""A body with another one above it."""


def filed_complaint(world: World) -> Appeal:
    """A complaint about a refusal, filed with the body complained of, above which the ministry stands last."""
    appeal = registered_appeal(world.desk, MONDAY)
    refused = event_draft(EventKind.ANSWERED, MONDAY, number="Исх-5", outcome=Outcome.REFUSED)
    world.desk.appeals.record(appeal.id, refused)
    draft = replace(world.desk.appeals.start_complaint(appeal.id), filed_on=MONDAY, channel=Channel.PORTAL)
    complaint = world.desk.cases.add_appeal(appeal.case_id, draft)
    return world.desk.appeals.record(complaint.id, event_draft(EventKind.REGISTERED, MONDAY, at=time(10), number="Ш-1"))


def due(world: World, appeal_id: int) -> date | None:
    answer = world.desk.appeals.course(appeal_id).answer
    return answer.due_on if answer else None


def test_a_second_complaint_is_about_the_body_to_which_the_first_was_forwarded(world: World) -> None:
    """Art. 100(6): disagreement with the decision goes to another reviewing body or to court."""
    complaint = filed_complaint(world)
    other = body_id(world.desk, INSPECTION)
    world.desk.appeals.record(complaint.id, event_draft(EventKind.FORWARDED, MONDAY, authority_id=other))
    world.desk.appeals.record(complaint.id, event_draft(EventKind.ANSWERED, MONDAY, outcome=Outcome.REFUSED))
    steps = {step.code for step in world.desk.appeals.course(complaint.id).steps}
    assert {"second_complaint", "go_to_court"} <= steps
    second = world.desk.appeals.start_complaint(complaint.id)
    assert (second.kind, second.authority_id) == (AppealKind.SECOND_COMPLAINT, other)
    kept = world.desk.cases.add_appeal(complaint.case_id, second)
    world.desk.appeals.record(kept.id, event_draft(EventKind.REGISTERED, MONDAY, at=time(10), number="Ш-3"))
    world.desk.appeals.record(kept.id, event_draft(EventKind.ANSWERED, MONDAY, outcome=Outcome.REFUSED))
    steps = {step.code for step in world.desk.appeals.course(kept.id).steps}
    assert "go_to_court" in steps
    assert "second_complaint" not in steps, "after the second complaint the court"


def test_without_a_body_named_the_one_above_decides(world: World) -> None:
    complaint = filed_complaint(world)
    world.desk.appeals.record(complaint.id, event_draft(EventKind.FORWARDED, MONDAY))
    world.desk.appeals.record(complaint.id, event_draft(EventKind.ANSWERED, MONDAY, outcome=Outcome.REFUSED))
    assert "second_complaint" not in {step.code for step in world.desk.appeals.course(complaint.id).steps}
    with pytest.raises(UserError, match="no_superior"):
        world.desk.appeals.start_complaint(complaint.id)


def test_a_complaint_is_counted_anew_when_the_hours_of_the_body_above_change(world: World) -> None:
    """Art. 64(3): after the end of the working day of the body that registers, the next working day."""
    complaint = filed_complaint(world)
    world.go_to(MONDAY + DAY)
    world.desk.appeals.record(complaint.id, event_draft(EventKind.FORWARDED, MONDAY + DAY))
    second = event_draft(EventKind.REGISTERED, MONDAY + DAY, at=time(18), number="Ш-2")
    world.desk.appeals.record(complaint.id, second)
    assert due(world, complaint.id) == date(2026, 10, 6)
    above = world.desk.authorities.get(body_id(world.desk, MINISTRY))
    world.desk.authorities.complete(above.id, replace(above.draft(), closing=time(17, 30)), above.version)
    assert due(world, complaint.id) == date(2026, 10, 7)
    rows = {row.id: row.due_on for row in world.desk.appeals.rows()}
    assert rows[complaint.id] == date(2026, 10, 7)


def claim_about(world: World, complaint: Appeal) -> Appeal:
    draft = world.desk.appeals.start_next(complaint.id, AppealKind.CLAIM_CHALLENGE, Variant.GENERAL)
    court = body_id(world.desk, COURT)
    return world.desk.cases.add_appeal(complaint.case_id, replace(draft, authority_id=court, subject="Талап қою"))


def last_day(world: World, appeal_id: int) -> date | None:
    pending = world.desk.appeals.course(appeal_id).pending
    return pending.due_on if pending else None


def listed_day(world: World, appeal_id: int) -> date | None:
    return next(row.due_on for row in world.desk.appeals.rows() if row.id == appeal_id)


def test_a_decision_on_the_complaint_starts_the_month_of_the_claim_without_being_typed_again(world: World) -> None:
    """Art. 136(1): a month from the service of the decision on the complaint; a correction moves both."""
    complaint = filed_complaint(world)
    world.desk.appeals.record(complaint.id, event_draft(EventKind.FORWARDED, MONDAY))
    claim = claim_about(world, complaint)
    assert last_day(world, claim.id) is None
    world.go_to(MONDAY + DAY)
    decided = event_draft(EventKind.ANSWERED, MONDAY, outcome=Outcome.REFUSED)
    kept = world.desk.appeals.record(complaint.id, decided)
    month = last_day(world, claim.id)
    assert month == last_day(world, complaint.id) == listed_day(world, claim.id)
    wrong = kept.last(EventKind.ANSWERED)
    assert wrong is not None
    world.desk.appeals.correct(complaint.id, wrong.id, replace(decided, on=MONDAY + DAY))
    assert last_day(world, claim.id) == listed_day(world, claim.id) == last_day(world, complaint.id) != month


def test_silence_on_the_complaint_starts_the_month_of_the_claim_on_the_day_it_is_a_refusal(world: World) -> None:
    """Art. 100(5), 136(6): twenty working days without a decision are a refusal; nobody records anything."""
    complaint = filed_complaint(world)
    claim = claim_about(world, complaint)
    assert listed_day(world, claim.id) is None
    answer = world.desk.appeals.course(complaint.id).answer
    assert answer is not None
    assert answer.due_on is not None
    world.go_to(answer.due_on)
    assert listed_day(world, claim.id) is None
    world.go_to(answer.due_on + DAY)
    month = next(found for found in world.desk.appeals.course(complaint.id).deadlines if found.rule == "CT-09")
    assert listed_day(world, claim.id) == last_day(world, claim.id) == month.due_on is not None


def test_papers_about_each_other_end_somewhere(world: World) -> None:
    """A slip of the pen may make two papers about each other: they are counted all the same."""
    complaint = filed_complaint(world)
    claim = claim_about(world, complaint)
    again = claim_about(world, claim)
    world.desk.appeals.save(claim.id, replace(claim.draft(), challenges_id=again.id), claim.version)
    assert world.desk.appeals.course(claim.id).state is AppealState.DRAFT
    assert world.desk.appeals.course(again.id).state is AppealState.DRAFT
