"""Papers and their facts: kept as written, dates counted in the same transaction, the next step offered."""

from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any

import pytest

from app.db import deadlines
from app.domain.appeals import AttachmentLine
from app.domain.changes import Change
from app.domain.codes import (
    AppealKind,
    AppealState,
    Channel,
    ComplaintGround,
    DeadlineStatus,
    EventKind,
    Outcome,
    Timeliness,
)
from app.domain.errors import DraftRejected, NotFound, SavedMeanwhile, UserError
from tests.factories import (
    CHAMBER,
    COURT,
    MINISTRY,
    appeal_draft,
    body_id,
    event_draft,
    kept_appeal,
    registered_appeal,
)
from tests.services.conftest import MONDAY, World

DAY = timedelta(days=1)
TWO_ABOVE = "labour-inspection-abai"
"""A body with another one above the one above it."""
DUE = date(2026, 9, 28)


def test_a_paper_is_saved_anew_with_its_list_of_attachments(world: World) -> None:
    appeal = kept_appeal(world.desk)
    changed = appeal_draft(body_id(world.desk, MINISTRY), subject="Басқа", attachments=(AttachmentLine(title="Хат"),))
    saved = world.desk.appeals.save(appeal.id, changed, appeal.version)
    assert (saved.draft(), saved.version) == (changed, 2)
    with pytest.raises(SavedMeanwhile):
        world.desk.appeals.save(appeal.id, changed, appeal.version)


def test_a_filing_day_in_the_form_is_one_fact_however_often_it_is_saved(world: World) -> None:
    appeal = kept_appeal(world.desk)
    draft = replace(appeal.draft(), filed_on=MONDAY - DAY, channel=Channel.POST)
    world.desk.appeals.save(appeal.id, draft)
    world.desk.appeals.save(appeal.id, replace(draft, filed_on=MONDAY, channel=Channel.PORTAL))
    saved = world.desk.appeals.save(appeal.id, replace(draft, filed_on=None, channel=None, subject="Жаңа"))
    assert [(event.kind, event.on, event.channel) for event in saved.events] == [
        (EventKind.FILED, MONDAY, Channel.PORTAL)
    ]
    assert saved.draft().filed_on == MONDAY


def test_a_fact_moves_the_dates_in_the_same_transaction(world: World) -> None:
    appeal = registered_appeal(world.desk, MONDAY, "ЖТ-2026-77")
    course = world.desk.appeals.course(appeal.id)
    assert course.answer is not None
    assert (course.state, course.answer.due_on) == (AppealState.REGISTERED, DUE)
    with world.desk.context.database.read() as tx:
        kept = deadlines.answer(tx, appeal.id)
    assert (kept.state, kept.due_on, [line.rule for line in kept.deadlines]) == (
        AppealState.REGISTERED,
        DUE,
        [line.rule for line in course.deadlines],
    )
    assert world.desk.appeals.rows()[0].registration_number == "ЖТ-2026-77"


def test_the_hour_of_arrival_after_closing_counts_as_the_next_working_day(world: World) -> None:
    friday = date(2026, 9, 4)
    appeal = kept_appeal(world.desk)
    appeal = world.desk.appeals.record(appeal.id, event_draft(EventKind.REGISTERED, friday, at=time(18, 30)))
    course = world.desk.appeals.course(appeal.id)
    assert course.answer is not None
    assert course.answer.explanation is not None
    assert (course.answer.explanation.registered_on, course.answer.due_on) == (MONDAY, DUE)


def test_a_body_that_closes_earlier_moves_the_dates_of_what_it_has(world: World) -> None:
    friday = date(2026, 9, 4)
    appeal = kept_appeal(world.desk)
    world.desk.appeals.record(appeal.id, event_draft(EventKind.REGISTERED, friday, at=time(17, 45)))
    body = world.desk.authorities.get(appeal.authority_id)
    before = world.desk.appeals.rows()[0].due_on
    world.desk.authorities.complete(body.id, replace(body.draft(), closing=time(17, 30)), body.version)
    assert (before, world.desk.appeals.rows()[0].due_on) == (DUE - 3 * DAY, DUE)


def test_a_mistaken_fact_is_corrected_and_the_log_keeps_what_stood_there(world: World) -> None:
    appeal = registered_appeal(world.desk, MONDAY - 3 * DAY)
    wrong = appeal.events[-1]
    corrected = world.desk.appeals.correct(appeal.id, wrong.id, replace(wrong.draft(), on=MONDAY))
    assert [(event.id, event.on) for event in corrected.events if event.kind is EventKind.REGISTERED] == [
        (wrong.id, MONDAY)
    ]
    change = world.desk.appeals.history(appeal.id)[0].changes[0]
    assert change.name == "events"
    assert '"on": "2026-09-04"' in change.before
    assert world.desk.appeals.rows()[0].due_on == DUE


def test_a_withdrawn_fact_leaves_the_course_and_stays_in_the_log_with_its_reason(world: World) -> None:
    appeal = registered_appeal(world.desk, MONDAY)
    after = world.desk.appeals.withdraw_event(appeal.id, appeal.events[-1].id, "Чужой номер")
    assert [event.kind for event in after.events] == [EventKind.FILED]
    assert world.desk.appeals.course(appeal.id).state is AppealState.FILED
    line = world.desk.appeals.history(appeal.id)[0]
    assert (line.deed, line.reason) == ("appeals.withdraw_event", "Чужой номер")
    assert "ЖТ-2026-0100" in line.changes[0].before


def test_a_fact_is_not_withdrawn_without_a_reason_nor_from_another_paper(world: World) -> None:
    appeal, other = registered_appeal(world.desk, MONDAY), registered_appeal(world.desk, MONDAY)
    with pytest.raises(DraftRejected):
        world.desk.appeals.withdraw_event(appeal.id, appeal.events[0].id, "  ")
    with pytest.raises(NotFound):
        world.desk.appeals.withdraw_event(appeal.id, other.events[0].id, "Чужой")
    with pytest.raises(NotFound):
        world.desk.appeals.correct(appeal.id, other.events[0].id, appeal.events[0].draft())
    assert len(world.desk.appeals.get(appeal.id).events) == len(world.desk.appeals.get(other.id).events) == 2


@pytest.mark.parametrize(
    ("kind", "changes"),
    [
        (EventKind.REGISTERED, {"on": None}),
        (EventKind.REGISTERED, {"on": MONDAY + DAY}),
        (EventKind.ANSWERED, {"on": MONDAY}),
        (EventKind.EXTENDED, {"on": MONDAY}),
        (EventKind.REDIRECTED, {"on": MONDAY}),
    ],
)
def test_an_impossible_fact_is_refused_and_nothing_changes(
    world: World, kind: EventKind, changes: dict[str, Any]
) -> None:
    appeal = kept_appeal(world.desk)
    world.news.clear()
    with pytest.raises(DraftRejected):
        world.desk.appeals.record(appeal.id, event_draft(kind, **changes))
    assert (world.desk.appeals.get(appeal.id), world.news) == (appeal, [])


def test_a_redirected_paper_is_with_its_new_body(world: World) -> None:
    appeal = registered_appeal(world.desk, MONDAY)
    ministry = body_id(world.desk, MINISTRY)
    moved = world.desk.appeals.record(appeal.id, event_draft(EventKind.REDIRECTED, MONDAY, authority_id=ministry))
    assert (moved.authority_id, moved.body_id) == (appeal.authority_id, ministry)
    with pytest.raises(NotFound):
        world.desk.appeals.record(appeal.id, event_draft(EventKind.REDIRECTED, MONDAY, authority_id=9999))


def test_a_complaint_about_silence_is_prefilled_once_the_term_has_passed(world: World) -> None:
    appeal = registered_appeal(world.desk, MONDAY)
    world.go_to(DUE)
    with pytest.raises(UserError) as early:
        world.desk.appeals.start_complaint(appeal.id)
    assert early.value.code == "nothing_to_challenge"
    world.go_to(DUE + DAY)
    draft = world.desk.appeals.start_complaint(appeal.id)
    assert (draft.kind, draft.ground, draft.challenges_id) == (
        AppealKind.COMPLAINT,
        ComplaintGround.SILENCE,
        appeal.id,
    )
    assert (draft.authority_id, draft.language, draft.act_number, draft.act_on) == (
        appeal.authority_id,
        appeal.language,
        "",
        None,
    )


def test_a_complaint_about_an_answer_names_the_act(world: World) -> None:
    appeal = registered_appeal(world.desk, MONDAY)
    answered = event_draft(EventKind.ANSWERED, MONDAY, number="Исх-5", outcome=Outcome.REFUSED)
    world.desk.appeals.record(appeal.id, answered)
    draft = world.desk.appeals.start_complaint(appeal.id)
    assert (draft.ground, draft.act_number, draft.act_on) == (ComplaintGround.DECISION, "Исх-5", MONDAY)


def test_a_complaint_about_a_redirected_paper_goes_through_the_new_body(world: World) -> None:
    appeal = registered_appeal(world.desk, MONDAY)
    moved_to = body_id(world.desk, "justice-dept-akmola")
    world.desk.appeals.record(appeal.id, event_draft(EventKind.REDIRECTED, MONDAY, authority_id=moved_to))
    world.desk.appeals.record(appeal.id, event_draft(EventKind.REGISTERED, MONDAY + 0 * DAY, number="2"))
    world.go_to(date(2026, 11, 2))
    assert world.desk.appeals.start_complaint(appeal.id).authority_id == moved_to


@pytest.mark.parametrize(("body", "code"), [(COURT, "court_only"), (CHAMBER, "court_only"), (MINISTRY, "no_superior")])
def test_no_complaint_is_offered_where_nobody_stands_above(world: World, body: str, code: str) -> None:
    appeal = registered_appeal(world.desk, MONDAY, body=body)
    world.go_to(DUE + DAY)
    with pytest.raises(UserError) as refused:
        world.desk.appeals.start_complaint(appeal.id)
    assert refused.value.code == code


def test_a_complaint_filed_stops_the_clock_of_the_paper_it_challenges(world: World) -> None:
    appeal = registered_appeal(world.desk, MONDAY)
    answered = event_draft(EventKind.ANSWERED, MONDAY, number="Исх-5", outcome=Outcome.REFUSED)
    world.desk.appeals.record(appeal.id, answered)
    before = world.desk.appeals.course(appeal.id).pending
    assert before is not None
    assert before.status is DeadlineStatus.RUNNING
    complaint = world.desk.cases.add_appeal(appeal.case_id, world.desk.appeals.start_complaint(appeal.id))
    world.news.clear()
    world.desk.appeals.record(complaint.id, event_draft(EventKind.FILED, MONDAY, channel=Channel.POST))
    assert Change(noun="appeals", id=appeal.id) in world.news
    with world.desk.context.database.read() as tx:
        kept = deadlines.answer(tx, appeal.id)
    assert kept.due_on != before.due_on
    assert kept.settled is world.desk.appeals.course(appeal.id).settled


def test_a_second_complaint_goes_one_step_higher_or_to_court(world: World) -> None:
    appeal = registered_appeal(world.desk, MONDAY)
    world.go_to(DUE + DAY)
    draft = replace(world.desk.appeals.start_complaint(appeal.id), filed_on=DUE + DAY, channel=Channel.POST)
    complaint = world.desk.cases.add_appeal(appeal.case_id, draft)
    refused = event_draft(EventKind.ANSWERED, DUE + DAY, outcome=Outcome.REFUSED)
    world.desk.appeals.record(complaint.id, event_draft(EventKind.REGISTERED, DUE + DAY, number="Ш-1"))
    world.desk.appeals.record(complaint.id, refused)
    with pytest.raises(UserError) as nobody:
        world.desk.appeals.start_complaint(complaint.id)
    assert nobody.value.code == "no_superior"


def test_the_list_is_a_window_of_one_status_or_of_all(world: World) -> None:
    for days in (0, 3, 21):
        registered_appeal(world.desk, MONDAY - days * DAY, f"№-{days}", subject=f"Дело {days}")
    kept_appeal(world.desk, subject="Черновик")
    assert world.desk.appeals.count() == 4
    assert [row.subject for row in world.desk.appeals.rows(limit=2)] == ["Черновик", "Дело 21"]
    assert [row.subject for row in world.desk.appeals.rows(timeliness=Timeliness.ON_TIME)] == ["Дело 3", "Дело 0"]
    assert world.desk.appeals.count(timeliness=Timeliness.DUE_TODAY) == 1


def test_a_paper_is_found_by_uid_number_or_key(world: World) -> None:
    appeal = registered_appeal(world.desk, MONDAY, "ЖТ-9")
    registered_appeal(world.desk, MONDAY, "ЖТ-8")
    registered_appeal(world.desk, MONDAY, "ЖТ-8")
    for text in (appeal.uid, appeal.uid.upper(), " ЖТ-9 ", str(appeal.id)):
        assert world.desk.appeals.find(text) == appeal.id
    for text in ("", "ЖТ-10", "999", "²"):
        with pytest.raises(NotFound):
            world.desk.appeals.find(text)
    with pytest.raises(UserError) as several:
        world.desk.appeals.find("ЖТ-8")
    assert several.value.code == "several_found"


def test_a_paper_that_is_not_there_is_said(world: World) -> None:
    desk = world.desk.appeals
    for deed in (desk.get, desk.course, desk.case_of, desk.start_complaint, desk.history):
        with pytest.raises(NotFound):
            deed(5)
    with pytest.raises(NotFound):
        desk.record(5, event_draft(EventKind.FILED, MONDAY, channel=Channel.POST))
    with pytest.raises(NotFound):
        desk.save(5, appeal_draft(body_id(world.desk)), 1)


def test_a_complaint_about_a_paper_that_is_not_there_is_refused(world: World) -> None:
    appeal = kept_appeal(world.desk)
    with pytest.raises(NotFound):
        world.desk.appeals.save(appeal.id, replace(appeal.draft(), challenges_id=77), appeal.version)
    assert world.desk.appeals.get(appeal.id) == appeal


def test_what_a_body_decides_anew_is_complained_of_to_the_one_that_sent_it_back(world: World) -> None:
    appeal = registered_appeal(world.desk, MONDAY, body=TWO_ABOVE)
    refused = event_draft(EventKind.ANSWERED, MONDAY, number="Исх-5", outcome=Outcome.REFUSED)
    world.desk.appeals.record(appeal.id, refused)
    complaint = world.desk.cases.add_appeal(appeal.case_id, world.desk.appeals.start_complaint(appeal.id))
    world.desk.appeals.record(complaint.id, event_draft(EventKind.REGISTERED, MONDAY, number="Ш-1"))
    world.desk.appeals.record(complaint.id, event_draft(EventKind.SENT_BACK, MONDAY, number="Р-7"))
    above = world.desk.authorities.get(appeal.authority_id).superior_id
    second = world.desk.appeals.start_complaint(complaint.id)
    assert (second.authority_id, second.act_number, second.act_on) == (above, "Р-7", MONDAY)
    world.go_to(MONDAY + DAY)
    world.desk.appeals.record(complaint.id, event_draft(EventKind.REGISTERED, MONDAY + DAY, number="ЖТ-2"))
    world.desk.appeals.record(complaint.id, replace(refused, on=MONDAY + DAY, number="Исх-6"))
    anew = world.desk.appeals.start_complaint(complaint.id)
    assert (anew.authority_id, anew.act_number) == (appeal.authority_id, "Исх-6")


@pytest.mark.parametrize("back", [EventKind.WITHDRAWN, EventKind.RETURNED])
def test_a_complaint_given_back_lets_the_clock_of_the_paper_run_again(world: World, back: EventKind) -> None:
    appeal = registered_appeal(world.desk, MONDAY)
    answered = event_draft(EventKind.ANSWERED, MONDAY, number="Исх-5", outcome=Outcome.REFUSED)
    world.desk.appeals.record(appeal.id, answered)
    before = world.desk.appeals.course(appeal.id).pending
    complaint = world.desk.cases.add_appeal(appeal.case_id, world.desk.appeals.start_complaint(appeal.id))
    world.desk.appeals.record(complaint.id, event_draft(EventKind.FILED, MONDAY, channel=Channel.POST))
    assert world.desk.appeals.course(appeal.id).pending is None
    world.go_to(MONDAY + DAY)
    world.desk.appeals.record(complaint.id, event_draft(back, MONDAY + DAY))
    assert world.desk.appeals.course(appeal.id).pending == before
    rows = {row.id: row.due_on for row in world.desk.overdue.board().rows}
    assert before is not None
    assert rows[appeal.id] == before.due_on
    assert appeal.id not in {row.id for row in world.desk.overdue.board(MONDAY).rows}
