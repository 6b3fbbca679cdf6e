"""Who decides a complaint: the body above, or the one to which it was forwarded (Art. 91(4), 100(6))."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from app.domain.appeals import Appeal
from app.domain.codes import AppealKind, Channel, EventKind, Outcome
from app.domain.errors import UserError
from tests.factories import MINISTRY, body_id, event_draft, registered_appeal
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
