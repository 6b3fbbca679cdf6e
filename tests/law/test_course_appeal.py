"""The course of the six kinds at the body of first contact: filing, registration, answer, silence."""

import pytest

from app.domain.codes import (
    AppealKind,
    AppealState,
    Channel,
    ComplaintGround,
    DeadlineStatus,
    EventKind,
    LetterKind,
    Outcome,
    Side,
    Timeliness,
)
from app.domain.courses import Caution
from app.law.course import course
from tests.law.facts import CALENDAR, codes, day, event, follow, matter, term, warned

K, S, D = EventKind, AppealState, DeadlineStatus
REGISTERED = event(K.REGISTERED, "2026-10-19", number="ЖТ-2026-00012345", at="11:00")
FILED = event(K.FILED, "2026-10-19", channel=Channel.PORTAL, at="10:30")
REFUSED = {"outcome": Outcome.REFUSED, "states_appeal_route": True}
HEARING = event(K.PRELIMINARY_DECISION, "2026-10-29")


def test_a_draft_asks_to_be_filed_with_its_letter() -> None:
    found = follow(matter(kind=AppealKind.PROPOSAL), "2026-11-21")
    assert (found.state, found.answer, found.pending) == (S.DRAFT, None, None)
    assert found.steps[0].letters == (LetterKind.PROPOSAL,)
    assert found.steps[0].expected


@pytest.mark.parametrize(
    ("ground", "letters"),
    [
        (ComplaintGround.DECISION, (LetterKind.COMPLAINT_DECISION,)),
        (ComplaintGround.SILENCE, (LetterKind.COMPLAINT_SILENCE,)),
        (None, (LetterKind.COMPLAINT_DECISION, LetterKind.COMPLAINT_SILENCE)),
    ],
)
def test_a_draft_of_a_complaint_has_the_letter_of_its_ground(
    ground: ComplaintGround | None, letters: tuple[LetterKind, ...]
) -> None:
    assert follow(matter(kind=AppealKind.COMPLAINT, ground=ground), "2026-11-21").steps[0].letters == letters


def test_a_filed_paper_waits_for_its_registration_and_says_when_it_should_have_come() -> None:
    found = follow(matter(FILED), "2026-10-19")
    assert (found.state, codes(found), warned(found)) == (S.FILED, {"record_registration", "withdraw"}, set())
    assert found.valid_through == day("2026-10-19")
    assert warned(follow(matter(FILED), "2026-10-20")) == {"registration_awaited"}
    posted = matter(event(K.FILED, "2026-10-01", channel=Channel.POST))
    assert warned(follow(posted, "2026-10-20")) == set()


@pytest.mark.parametrize(
    ("kind", "rule"),
    [
        (AppealKind.APPLICATION, "AP-04"),
        (AppealKind.REQUEST, "AP-06"),
        (AppealKind.MESSAGE, "AP-06"),
        (AppealKind.PROPOSAL, "AP-06"),
        (AppealKind.RESPONSE, "AP-06"),
    ],
)
def test_registration_starts_fifteen_working_days(kind: AppealKind, rule: str) -> None:
    """Art. 76(1)-(2), 87(2)."""
    found = follow(matter(FILED, REGISTERED, kind=kind), "2026-10-21")
    assert found.state is S.REGISTERED
    assert found.answer == found.pending == term(found, rule)
    assert found.answer is not None
    assert (found.answer.due_on, found.answer.status, found.answer.side) == (day("2026-11-10"), D.RUNNING, Side.BODY)
    assert codes(found) == {"await_answer", "withdraw"}
    assert found.valid_through == day("2026-10-22"), "then the body may not return it any more"


def test_the_bodys_own_closing_time_decides() -> None:
    late = matter(event(K.REGISTERED, "2026-10-19", at="17:15"), closing=day_time("17:00"))
    found = follow(late, "2026-10-21")
    assert found.answer is not None
    assert found.answer.due_on == day("2026-11-11")


def day_time(text: str) -> object:
    return event(K.FILED, "2026-01-05", at=text).at


def test_on_the_last_day_nothing_is_refused_yet_and_on_the_next_the_law_refuses() -> None:
    """Art. 91(2): deemed refusal from the expiry date, so three months run from 10 November."""
    what = matter(FILED, REGISTERED)
    assert follow(what, "2026-11-10").state is S.REGISTERED
    found = follow(what, "2026-11-11")
    assert found.state is S.DEEMED_REFUSED
    assert term(found, "AP-04").status is D.MISSED
    complaint = term(found, "PC-01")
    assert complaint.explanation is not None
    assert complaint.explanation.from_on == day("2026-11-10")
    assert (complaint.due_on, complaint.internal_on) == (day("2027-02-10"), day("2027-02-05"))
    step = found.steps[0]
    assert (step.code, step.last_day, step.letters) == (
        "complain_silence",
        day("2027-02-10"),
        (LetterKind.COMPLAINT_SILENCE,),
    )
    assert found.pending == found.answer


def test_the_margin_is_the_offices_own() -> None:
    what = matter(FILED, event(K.REGISTERED, "2026-10-19"), event(K.ANSWERED, "2026-10-23", **REFUSED))
    for margin, internal in ((0, "2027-01-25"), (1, "2027-01-22"), (5, "2027-01-18")):
        found = course(what, CALENDAR, day("2026-11-21"), Caution(margin_days=margin))
        assert term(found, "PC-01").internal_on == day(internal)


def test_an_answer_in_time_starts_the_term_to_complain() -> None:
    found = follow(matter(REGISTERED, HEARING, event(K.ANSWERED, "2026-11-09", **REFUSED)), "2026-11-21")
    assert (found.state, found.settled) == (S.DECIDED, None)
    assert term(found, "AP-04").status is D.MET
    assert found.pending == term(found, "PC-01")
    assert found.pending is not None
    assert found.pending.due_on == day("2027-02-09")
    assert codes(found) == {"complain_decision", "close"}
    assert warned(found) == {"calendar_unconfirmed"}


def test_a_late_answer_is_met_late_and_takes_the_place_of_the_deemed_refusal() -> None:
    found = follow(matter(REGISTERED, event(K.ANSWERED, "2026-11-12", outcome=Outcome.SATISFIED)), "2026-11-21")
    assert (found.state, found.settled) == (S.DECIDED, Timeliness.DONE_LATE)
    assert term(found, "AP-04").status is D.MET_LATE
    assert found.pending is None
    assert {"granted_overdue", "close"} <= codes(found)


def test_an_act_silent_on_appeal_gives_six_months() -> None:
    """Art. 80(5), 92(1-1), since 29.12.2025."""
    silent = event(K.ANSWERED, "2026-11-09", outcome=Outcome.REFUSED, states_appeal_route=False)
    found = follow(matter(REGISTERED, HEARING, silent), "2026-11-21")
    longer = term(found, "PC-02")
    assert longer.explanation is not None
    assert longer.explanation.due_on == day("2027-05-11")
    assert [(other.due_on, other.why) for other in longer.explanation.alternatives] == [
        (day("2027-02-09"), "three_months")
    ]
    assert "PC-01" not in {deadline.rule for deadline in found.deadlines}
    assert "act_silent_on_appeal" in warned(found)


@pytest.mark.parametrize(
    ("today", "last_day", "step"),
    [
        ("2026-11-21", "2027-02-09", "complain_decision"),
        ("2027-02-09", "2027-02-09", "complain_decision"),
        ("2027-02-10", "2027-05-11", "complain_decision"),
        ("2027-05-12", "2027-05-11", "complain_with_restoration"),
    ],
)
def test_of_three_and_six_months_the_earlier_day_is_minded_and_nothing_is_lost_before_the_later(
    today: str, last_day: str, step: str
) -> None:
    """Art. 92(1), 92(1-1): an act without the data of Art. 80(5); the client files by the earliest arguable day."""
    silent = event(K.ANSWERED, "2026-11-09", outcome=Outcome.REFUSED, states_appeal_route=False)
    found = follow(matter(REGISTERED, HEARING, silent), today)
    assert (term(found, "PC-02").due_on, found.steps[0].code) == (day(last_day), step)
    assert ("term_missed" in warned(found)) is (step == "complain_with_restoration")


def test_what_was_granted_is_awaited_before_the_appeal_is_closed() -> None:
    """Art. 86(3): executed within five working days."""
    granted = event(K.ANSWERED, "2026-11-09", outcome=Outcome.SATISFIED)
    running = follow(matter(REGISTERED, granted), "2026-11-16")
    assert [(step.code, step.expected) for step in running.steps[:2]] == [("await_granted", True), ("close", False)]
    overdue = follow(matter(REGISTERED, granted), "2026-11-17")
    assert (overdue.steps[0].code, overdue.steps[0].expected) == ("granted_overdue", True)
    assert overdue.steps[0].last_day is None
    answer = follow(matter(REGISTERED, granted, kind=AppealKind.REQUEST), "2026-11-17")
    assert (answer.steps[0].code, answer.steps[0].expected) == ("close", True)


def test_a_registration_written_after_the_answer_is_wrong_but_not_missing() -> None:
    """Art. 62, 64: the procedure begins with the registration."""
    late = (event(K.ANSWERED, "2026-11-19", outcome=Outcome.EXPLAINED), event(K.REGISTERED, "2026-11-20"))
    found = warned(follow(matter(*late), "2026-11-22"))
    assert "registration_missing" not in found
    assert {"event_after_end", "event_out_of_order"} & found


def test_six_months_are_only_another_reading_for_an_answer_in_the_simplified_procedure() -> None:
    silent = event(K.ANSWERED, "2026-11-09", outcome=Outcome.EXPLAINED, states_appeal_route=False)
    found = follow(matter(REGISTERED, silent, kind=AppealKind.REQUEST), "2026-11-21")
    kept = term(found, "PC-01")
    assert kept.due_on == day("2027-02-09")
    assert kept.explanation is not None
    assert [(other.due_on, other.why) for other in kept.explanation.alternatives] == [(day("2027-05-11"), "six_months")]


def test_an_act_silent_on_appeal_under_the_old_wording_gives_three_months() -> None:
    silent = event(K.ANSWERED, "2025-11-03", outcome=Outcome.REFUSED, states_appeal_route=False)
    found = follow(matter(event(K.REGISTERED, "2025-10-20"), silent), "2025-11-21")
    assert found.deadlines[-1].rule == "PC-01"


def test_what_is_not_known_of_the_act_is_asked() -> None:
    unknown = event(K.ANSWERED, "2026-11-09", outcome=Outcome.REFUSED)
    found = follow(matter(REGISTERED, unknown), "2026-11-21")
    assert {"appeal_route_unknown", "check_hearing"} <= warned(found)
    simple = follow(matter(REGISTERED, unknown, kind=AppealKind.MESSAGE), "2026-11-21")
    assert not {"appeal_route_unknown", "check_hearing"} & warned(simple)


def test_the_term_to_complain_missed_leaves_the_motion_to_restore_it() -> None:
    """Art. 92: a missed term is no ground to refuse acceptance."""
    found = follow(matter(REGISTERED), "2027-02-11")
    assert codes(found) == {"complain_with_restoration", "close"}
    assert (found.steps[0].rule, found.steps[0].letters) == ("PC-03", (LetterKind.COMPLAINT_SILENCE,))
    assert "term_missed" in warned(found)
    assert found.valid_through is None


def test_an_old_term_extended_after_the_border_may_reach_two_months_from_the_decision() -> None:
    what = matter(event(K.REGISTERED, "2025-12-22"), event(K.EXTENDED, "2026-01-13", until_on="2026-03-13"))
    found = follow(what, "2026-01-20")
    assert found.answer is not None
    assert found.answer.due_on == day("2026-03-13")
    assert "regime_border" in warned(found)


def test_the_date_the_body_states_stands_beside_the_statutory_one() -> None:
    def stating(due_on: str, registered: str = "2026-10-19") -> set[str]:
        return warned(follow(matter(event(K.REGISTERED, registered, body_due_on=due_on)), registered))

    assert stating("2026-11-10") == set()
    assert stating("2026-11-19") == {"body_date_differs"}
    assert "body_date_other_reading" in stating("2025-06-23", "2025-06-02")


def test_an_answer_without_a_registration_is_taken_and_the_registration_asked_for() -> None:
    found = follow(matter(event(K.ANSWERED, "2026-11-09", **REFUSED)), "2026-11-21")
    assert (found.state, "registration_missing" in warned(found)) == (S.DECIDED, True)


def test_an_event_of_a_later_day_is_said() -> None:
    found = follow(matter(event(K.REGISTERED, "2026-11-23")), "2026-11-21")
    assert "event_in_future" in warned(found)
    assert found.valid_through == day("2026-11-22")
