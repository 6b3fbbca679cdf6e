"""A paper redirected in part, extended, asked about beside its course; what its answer must hold (Art. 65-89)."""

import pytest

from app.domain.codes import AppealKind, AppealState, DeadlineStatus, EventKind, Outcome, Superior
from app.domain.events import Event
from app.domain.grounds import AnswerPart, Ground, HearingException
from tests.law.facts import codes, day, event, follow, matter, term, warned

A, K, S, D, P = AppealKind, EventKind, AppealState, DeadlineStatus, AnswerPart
FILED = event(K.FILED, "2026-10-19", at="10:00")
REGISTERED = event(K.REGISTERED, "2026-10-19", at="11:00")
OPENED = (FILED, REGISTERED)
PART = event(K.REDIRECTED_IN_PART, "2026-10-21", authority_id=7)
REFUSED = {"outcome": Outcome.REFUSED, "states_appeal_route": True, "exception": HearingException.ENFORCEMENT}


def answered(on: str, **fields: object) -> Event:
    return event(K.ANSWERED, on, **{**REFUSED, **fields})


def test_a_part_has_a_term_of_its_own_from_the_day_after_its_registration_there_and_the_rest_keeps_its_own() -> None:
    """Art. 65, 76(1)-(2)."""
    sent = follow(matter(*OPENED, PART), "2026-10-22")
    assert [found.due_on for found in sent.deadlines if found.rule == "AP-04"] == [day("2026-11-10"), day("2026-11-12")]
    assert codes(sent) >= {"await_answer", "await_part"}
    there = event(K.REGISTERED, "2026-10-22", authority_id=7)
    registered = follow(matter(*OPENED, PART, there), "2026-10-23")
    assert [found.due_on for found in registered.deadlines if found.rule == "AP-04"] == [
        day("2026-11-10"),
        day("2026-11-13"),
    ]
    assert registered.answer is not None
    assert registered.answer.due_on == day("2026-11-10")


def test_the_rest_may_be_answered_while_the_part_is_awaited() -> None:
    what = matter(*OPENED, PART, event(K.REGISTERED, "2026-10-22", authority_id=7), answered("2026-11-09"))
    found = follow(what, "2026-11-10")
    assert (found.state, found.settled) == (S.DECIDED, None)
    assert {"complain_decision", "await_part"} <= codes(found)
    assert found.pending is not None
    assert found.pending.due_on == day("2026-11-13"), "the part's term ends before the client's"


def test_the_part_may_be_answered_before_and_after_the_rest() -> None:
    there = answered("2026-11-02", authority_id=7)
    before = follow(matter(*OPENED, PART, there), "2026-11-03")
    assert before.state is S.REGISTERED
    assert {found.status for found in before.deadlines if found.rule == "AP-04"} == {D.RUNNING, D.MET}
    assert term(before, "PC-01").due_on == day("2027-02-02")
    late = answered("2026-11-11", outcome=Outcome.SATISFIED)
    after = follow(matter(*OPENED, PART, answered("2026-11-09"), late), "2026-11-12")
    assert after.state is S.DECIDED
    assert "await_part" not in codes(after)
    again = follow(matter(*OPENED, answered("2026-11-09"), late), "2026-11-12")
    assert "event_after_end" in warned(again), "without a part there is nothing more to answer"


def test_silence_on_the_part_is_a_refusal_of_that_part() -> None:
    """Art. 91(2)."""
    found = follow(matter(*OPENED, PART, answered("2026-11-09")), "2026-11-13")
    assert {"complain_silence_part", "complain_decision"} <= codes(found)
    assert "part_overdue" in warned(found)
    assert [one.explanation.from_on for one in found.deadlines if one.rule == "PC-01" and one.explanation] == [
        day("2026-11-09"),
        day("2026-11-12"),
    ]
    without = follow(matter(*OPENED, PART, answered("2026-11-09"), superior=Superior.NONE), "2026-11-13")
    assert "part_overdue" not in warned(without), "nobody stands above"
    assert "await_part" in codes(without)


def test_a_part_may_be_sent_on_before_the_rest_is_registered() -> None:
    found = follow(matter(FILED, event(K.DEFECTS_NOTED, "2026-10-20", until_on="2026-10-30"), PART), "2026-10-22")
    assert (found.answer, {deadline.rule for deadline in found.deadlines}) == (None, {"AP-03", "AP-04"})
    assert "await_part" in codes(found)


def test_an_answer_to_the_part_starts_no_complaint_where_nobody_stands_above() -> None:
    found = follow(matter(*OPENED, PART, answered("2026-11-02", authority_id=7), superior=Superior.NONE), "2026-11-03")
    assert {deadline.rule for deadline in found.deadlines} == {"AP-04", "AP-01"}
    assert "await_part" not in codes(found)


def test_silence_on_a_part_at_the_end_of_the_calendar_is_said_without_a_date() -> None:
    late = event(K.REDIRECTED_IN_PART, "2027-11-03", authority_id=7)
    found = follow(matter(event(K.REGISTERED, "2027-11-01"), late), "2027-12-01")
    assert {"part_overdue", "year_without_calendar"} <= warned(found)
    assert "await_part" in codes(found), "no date to complain by is known"


def test_an_answer_that_explains_is_neither_burdening_nor_granted() -> None:
    """Art. 73, 86(3): no hearing before it, nothing to execute after it."""
    found = follow(matter(*OPENED, answered("2026-11-09", outcome=Outcome.EXPLAINED, exception=None)), "2026-11-10")
    assert found.state is S.DECIDED
    assert "check_hearing" not in warned(found)
    assert {deadline.rule for deadline in found.deadlines} == {"AP-04", "PC-01"}


def test_what_the_other_body_refused_may_be_complained_of_whatever_becomes_of_the_rest() -> None:
    """Art. 91-92: each body's answer has a term of its own."""
    there = answered("2026-11-02", authority_id=7)
    granted = follow(matter(*OPENED, PART, there, answered("2026-11-09", outcome=Outcome.SATISFIED)), "2026-11-10")
    assert (granted.state, granted.settled) == (S.DECIDED, None)
    assert ("complain_decision_part", day("2027-02-02")) in {(step.code, step.last_day) for step in granted.steps}
    assert granted.pending is not None
    assert (granted.pending.rule, granted.pending.due_on) == ("PC-01", day("2027-02-02"))
    refused = follow(matter(*OPENED, PART, there, answered("2026-11-09")), "2026-11-10")
    assert {"complain_decision", "complain_decision_part"} <= codes(refused)
    later = follow(matter(*OPENED, PART, there, answered("2026-11-09", outcome=Outcome.SATISFIED)), "2027-02-03")
    assert "complain_decision_part" not in codes(later)
    assert later.pending is None
    gave = answered("2026-11-02", authority_id=7, outcome=Outcome.SATISFIED)
    both = follow(matter(*OPENED, PART, gave, answered("2026-11-09", outcome=Outcome.SATISFIED)), "2026-11-10")
    assert "complain_decision_part" not in codes(both)
    assert both.settled is not None


def test_a_part_may_not_be_sent_on_late_and_not_be_registered_twice() -> None:
    late = event(K.REDIRECTED_IN_PART, "2026-10-30", authority_id=7)
    there = event(K.REGISTERED, "2026-11-02", authority_id=7)
    found = follow(matter(*OPENED, late, there, event(K.REGISTERED, "2026-11-03", authority_id=7)), "2026-11-03")
    assert {"redirected_late", "event_out_of_order"} <= warned(found)


def test_a_part_and_then_the_whole_are_sent_on() -> None:
    whole = event(K.REDIRECTED, "2026-10-22", authority_id=8)
    there = event(K.REGISTERED, "2026-10-23", authority_id=8)
    part = event(K.REGISTERED, "2026-10-26", authority_id=7)
    found = follow(matter(*OPENED, PART, whole, there, part), "2026-10-27")
    assert sorted(one.due_on for one in found.deadlines if one.rule == "AP-04" and one.status is D.RUNNING) == [
        day("2026-11-16"),
        day("2026-11-17"),
    ]


def test_an_extension_says_its_reason_and_its_notice_comes_within_three_working_days() -> None:
    """Art. 76(3)-(4)."""
    longer = event(K.EXTENDED, "2026-11-02", until_on="2026-12-01", lacks=(P.REASONS,))
    in_time = follow(matter(*OPENED, longer, event(K.NOTICE_RECEIVED, "2026-11-04")), "2026-11-10")
    assert "extension_groundless" in warned(in_time)
    assert (term(in_time, "AP-05").due_on, term(in_time, "AP-05").status) == (day("2026-11-05"), D.MET)
    late = follow(matter(*OPENED, longer, event(K.NOTICE_RECEIVED, "2026-11-09")), "2026-11-10")
    assert term(late, "AP-05").status is D.MET_LATE
    assert "notice_late" in warned(late)
    assert "check_extension_notice" not in warned(late)
    alone = follow(matter(*OPENED, event(K.NOTICE_RECEIVED, "2026-11-09")), "2026-11-10")
    assert "event_out_of_order" in warned(alone)


def test_an_extension_without_reasons_looked_at_is_not_called_groundless() -> None:
    longer = event(K.EXTENDED, "2026-11-02", until_on="2026-12-01", lacks=(P.DATE,))
    assert "extension_groundless" not in warned(follow(matter(*OPENED, longer), "2026-11-03"))


def test_the_notice_of_a_termination_comes_within_three_working_days() -> None:
    """Art. 70."""
    ended = event(K.TERMINATED, "2026-10-26", ground=Ground.COURT_ACT)
    found = follow(matter(*OPENED, ended, event(K.NOTICE_RECEIVED, "2026-10-30")), "2026-11-02")
    assert (term(found, "AP-16").due_on, term(found, "AP-16").status) == (day("2026-10-29"), D.MET_LATE)
    assert "refile" not in codes(found), "the text read does not say that it may be filed again"


@pytest.mark.parametrize(
    ("ground", "kind", "step", "why"),
    [
        (Ground.DEFECTS, K.RETURNED, "refile", ""),
        (Ground.ABUSE, K.RETURNED, "refile", ""),
        (Ground.REPEAT, K.RETURNED, "complain_decision", "repeat_without_answer"),
        (Ground.DECIDED_BEFORE, K.TERMINATED, "complain_decision", ""),
    ],
)
def test_the_ground_says_whether_it_may_be_filed_again(ground: Ground, kind: EventKind, step: str, why: str) -> None:
    """Art. 64(7)-(8), 70."""
    found = follow(matter(*OPENED, event(kind, "2026-10-20", ground=ground)), "2026-10-21")
    assert found.steps[0].code == step
    assert (("refile", why) in {(ban.code, ban.why) for ban in found.forbidden}) is bool(why)


def test_information_about_a_crime_is_never_returned_and_a_late_return_is_said() -> None:
    """Art. 64(7), 64(7-2)."""
    found = follow(matter(*OPENED, event(K.RETURNED, "2026-11-02", ground=Ground.CRIME)), "2026-11-03")
    assert {"return_forbidden", "returned_late"} <= warned(found)


def test_a_ground_that_does_not_fit_the_event_or_the_day_is_said() -> None:
    court = follow(matter(*OPENED, event(K.RETURNED, "2026-10-20", ground=Ground.DUTY_UNPAID)), "2026-10-21")
    assert "ground_unfit" in warned(court)
    wrong = follow(matter(*OPENED, event(K.RETURNED, "2026-10-20", ground=Ground.DECIDED_BEFORE)), "2026-10-21")
    assert "ground_unfit" in warned(wrong)
    early = event(K.TERMINATED, "2025-10-22", ground=Ground.SIMPLIFIED_WITHDRAWN)
    old = follow(matter(event(K.REGISTERED, "2025-10-20"), early, kind=A.REQUEST), "2025-10-23")
    assert "ground_not_in_force" in warned(old)


def test_after_three_working_days_it_may_not_be_returned_any_more() -> None:
    """Art. 64(7), by our reading."""
    first, within, after = (follow(matter(*OPENED), today) for today in ("2026-10-19", "2026-10-22", "2026-10-23"))
    assert first.valid_through == within.valid_through == day("2026-10-22")
    assert "return_by_body" not in {ban.code for ban in within.forbidden}
    assert ("return_by_body", "return_term_passed") in {(ban.code, ban.why) for ban in after.forbidden}


@pytest.mark.parametrize(
    ("asked", "given", "rule", "due"),
    [
        (K.FILE_ASKED, K.FILE_SHOWN, "AP-12", "2026-10-29"),
        (K.RECUSAL_ASKED, K.RECUSAL_DECIDED, "AP-13", "2026-10-29"),
    ],
)
def test_motions_have_terms_of_their_own(asked: EventKind, given: EventKind, rule: str, due: str) -> None:
    """Art. 67, 75."""
    found = follow(matter(*OPENED, event(asked, "2026-10-23")), "2026-10-24")
    assert (found.state, term(found, rule).due_on) == (S.REGISTERED, day(due))
    met = follow(matter(*OPENED, event(asked, "2026-10-23"), event(given, "2026-10-28")), "2026-10-29")
    assert term(met, rule).status is D.MET
    alone = follow(matter(*OPENED, event(given, "2026-10-28")), "2026-10-29")
    assert "event_out_of_order" in warned(alone)


def test_after_a_recusal_is_decided_its_notice_follows_and_a_representative_may_be_awaited() -> None:
    """Art. 67, 68: two working days; three working days."""
    what = (event(K.RECUSAL_ASKED, "2026-10-23"), event(K.RECUSAL_DECIDED, "2026-10-28"))
    found = follow(matter(*OPENED, *what, event(K.NOTICE_RECEIVED, "2026-10-30")), "2026-11-02")
    assert (term(found, "AP-14").due_on, term(found, "AP-14").status) == (day("2026-10-30"), D.MET)
    away = follow(matter(*OPENED, event(K.REPRESENTATIVE_AWAITED, "2026-10-27")), "2026-10-28")
    assert term(away, "AP-15").due_on == day("2026-10-30")


def test_an_oral_act_is_put_in_writing_and_slips_are_corrected() -> None:
    """Art. 78(4), 82(3), 82(5)."""
    asked = (event(K.WRITING_ASKED, "2026-11-10"), event(K.CORRECTION_ASKED, "2026-11-10"))
    done = (event(K.WRITING_GIVEN, "2026-11-11"), event(K.CORRECTED, "2026-11-16"))
    found = follow(matter(*OPENED, answered("2026-11-09"), *asked, *done), "2026-11-17")
    assert (term(found, "AP-17").due_on, term(found, "AP-17").status) == (day("2026-11-11"), D.MET)
    assert (term(found, "AP-18").due_on, term(found, "AP-18").status) == (day("2026-11-13"), D.MET_LATE)
    assert term(found, "AP-18:copy").due_on == day("2026-11-19")


def test_under_the_old_wording_the_file_was_shown_only_after_consideration() -> None:
    """Art. 75."""
    old = event(K.REGISTERED, "2025-10-20")
    found = follow(matter(old, event(K.FILE_ASKED, "2025-10-22")), "2025-10-23")
    assert "file_only_after" in warned(found)
    assert ("see_file", "file_after_consideration") in {(ban.code, ban.why) for ban in found.forbidden}
    after = follow(matter(old, answered("2025-11-03"), event(K.FILE_ASKED, "2025-11-04")), "2025-11-05")
    assert term(after, "AP-12").due_on == day("2025-11-07")


def test_what_was_granted_is_executed_within_five_working_days() -> None:
    """Art. 86(3)."""
    granted = event(K.ANSWERED, "2026-11-02", outcome=Outcome.SATISFIED)
    waiting = follow(matter(*OPENED, granted), "2026-11-03")
    assert ("await_granted", day("2026-11-09")) in {(step.code, step.last_day) for step in waiting.steps}
    late = follow(matter(*OPENED, granted), "2026-11-10")
    assert "execution_overdue" in warned(late)
    assert "await_granted" not in codes(late)
    done = follow(matter(*OPENED, granted, event(K.EXECUTED, "2026-11-12")), "2026-11-13")
    assert (done.state, term(done, "AP-19").status, codes(done)) == (S.EXECUTED, D.MET_LATE, {"close"})


@pytest.mark.parametrize(
    ("kind", "outcome", "lacks", "articles"),
    [
        (A.REQUEST, Outcome.EXPLAINED, (P.REASONS, P.LAW, P.LANGUAGE, P.RIGHT_TO_COMPLAIN, P.FACTS), ["89(2)"] * 5),
        (A.REQUEST, Outcome.EXPLAINED, (P.SIGNATURE,), []),
        (A.APPLICATION, Outcome.REFUSED, (P.REASONS, P.SIGNATURE, P.APPEAL_ROUTE), ["80(1)", "80(1)", "80(5)"]),
        (A.APPLICATION, Outcome.SATISFIED, (P.REASONS, P.DATE), ["80(1)"]),
        (A.COMPLAINT, Outcome.REFUSED, (P.REASONS, P.DATE), ["100(1)"]),
        (A.COMPLAINT, Outcome.SATISFIED, (P.REASONS,), []),
    ],
)
def test_an_answer_is_checked_against_what_the_law_demands_of_it(
    kind: AppealKind, outcome: Outcome, lacks: tuple[AnswerPart, ...], articles: list[str]
) -> None:
    found = follow(matter(*OPENED, answered("2026-11-09", outcome=outcome, lacks=lacks), kind=kind), "2026-11-10")
    said = [dict(warning.values)["article"] for warning in found.warnings if warning.code == "answer_lacks"]
    assert said == articles


def test_an_act_that_lacks_the_route_of_appeal_gives_six_months_since_the_border() -> None:
    """Art. 80(5), 92(1-1)."""
    silent = answered("2026-11-09", states_appeal_route=None, lacks=(P.APPEAL_ROUTE,))
    found = follow(matter(*OPENED, silent), "2026-11-10")
    explained = term(found, "PC-02").explanation
    assert explained is not None
    assert explained.due_on == day("2027-05-11")
    old = matter(event(K.REGISTERED, "2025-10-20"), answered("2025-11-03", lacks=(P.APPEAL_ROUTE,)))
    assert "answer_lacks" not in warned(follow(old, "2025-11-04"))


def test_once_the_term_against_the_silence_of_a_part_has_passed_no_complaint_of_it_is_offered() -> None:
    """Art. 91(2), 92(1): three months from the refusal by law; the answer itself is still awaited."""
    what = matter(*OPENED, PART, answered("2026-11-09"))
    in_term, too_late = follow(what, "2027-02-10"), follow(what, "2027-03-01")
    assert "complain_silence_part" in codes(in_term)
    assert "complain_silence_part" not in codes(too_late)
    assert "await_part" in codes(too_late)
