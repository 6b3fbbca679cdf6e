"""Registered, returned, redirected, mended: the first and the last day of each (Art. 64, 65)."""

from datetime import time

import pytest

from app.domain.codes import AppealKind, AppealState, Channel, DeadlineStatus, EventKind, Outcome, Superior
from app.domain.grounds import Ground
from tests.law.facts import codes, day, event, follow, matter, term, warned

A, K, S, D = AppealKind, EventKind, AppealState, DeadlineStatus
REGISTERED = event(K.REGISTERED, "2026-10-19", at="11:00")


def filed(on: str, at: str = "") -> object:
    return event(K.FILED, on, channel=Channel.PORTAL, **({"at": at} if at else {}))


@pytest.mark.parametrize(
    ("came", "did", "late"),
    [
        (filed("2026-10-19"), event(K.REGISTERED, "2026-10-19", at="19:00"), False),
        (filed("2026-10-19", "10:00"), event(K.REGISTERED, "2026-10-19", at="19:00"), True),
        (filed("2026-10-19", "10:00"), event(K.REGISTERED, "2026-10-19", at="18:00"), False),
        (filed("2026-10-19", "19:00"), event(K.REGISTERED, "2026-10-20", at="09:00"), False),
        (filed("2026-10-19"), event(K.REGISTERED, "2026-10-20", at="09:00"), True),
    ],
)
def test_a_paper_is_registered_on_the_working_day_on_which_it_came(came: object, did: object, *, late: bool) -> None:
    """Art. 64(3): what comes after the end of the working day comes on the next one."""
    assert ("registered_late" in warned(follow(matter(came, did), "2026-10-21"))) is late


def test_what_comes_in_a_year_without_a_calendar_is_said_once_for_each_term() -> None:
    found = follow(matter(filed("2030-01-07"), event(K.REGISTERED, "2030-01-09")), "2030-01-10")
    unknown = [dict(warning.values)["rule"] for warning in found.warnings if warning.code == "year_without_calendar"]
    assert unknown == ["AP-04", "AP-02"]


def test_a_paper_registered_where_the_calendar_ends_has_no_last_day() -> None:
    found = follow(matter(filed("2027-12-20"), event(K.REGISTERED, "2027-12-30")), "2028-01-20")
    assert found.answer is not None
    assert found.answer.due_on is None
    assert "return_by_body" not in {ban.code for ban in found.forbidden}


def test_a_paper_that_came_on_a_day_off_is_read_no_later_than_by_its_registration() -> None:
    """Before 29.12.2025 the day of receipt could be counted; Saturday 18 October 2025 leads to the same Monday."""
    monday = event(K.REGISTERED, "2025-10-20")
    plain, found = (follow(matter(*events), "2025-11-14") for events in ((monday,), (filed("2025-10-18"), monday)))
    assert term(found, "PC-01").due_on == term(plain, "PC-01").due_on


@pytest.mark.parametrize("before", [False, True])
@pytest.mark.parametrize("kind", [A.APPLICATION, A.ACCESS_TO_INFORMATION])
def test_the_body_a_redirection_or_a_registration_names_registers_by_its_own_hours(
    kind: AppealKind, *, before: bool
) -> None:
    """Art. 64(3): after the end of the working day there, on the next one."""
    named_by_it = (event(K.REDIRECTED, "2026-10-20"), event(K.REGISTERED, "2026-10-21", at="17:30", authority_id=3))
    named_before = (event(K.REDIRECTED, "2026-10-20", authority_id=3), event(K.REGISTERED, "2026-10-21", at="17:30"))
    what = named_before if before else named_by_it
    early, late = (
        follow(matter(REGISTERED, *what, kind=kind, closings={3: time(hour)}), "2026-10-22").answer for hour in (18, 17)
    )
    assert early is not None
    assert late is not None
    assert early.explanation is not None
    assert late.explanation is not None
    assert (early.explanation.registered_on, late.explanation.registered_on) == (day("2026-10-21"), day("2026-10-22"))


def test_a_complaint_known_only_from_the_higher_body_came_there_by_its_hours() -> None:
    """Art. 91(4)."""
    there = event(K.REGISTERED, "2026-10-21", at="17:30", authority_id=3)
    what = (filed("2026-10-19"), event(K.FORWARDED, "2026-10-20"), there)
    found = follow(matter(*what, kind=A.COMPLAINT, closings={3: time(17)}), "2026-10-22").answer
    assert found is not None
    assert found.explanation is not None
    assert found.explanation.registered_on == day("2026-10-22")


@pytest.mark.parametrize(("kind", "rule"), [(A.APPLICATION, "AP-04"), (A.ACCESS_TO_INFORMATION, "XT-02")])
def test_the_term_of_the_first_body_is_pointless_once_the_second_registered(kind: AppealKind, rule: str) -> None:
    """Art. 65: the term starts anew there, also where the first redirected after an extension."""
    longer = event(K.EXTENDED, "2026-10-22", until_on="2026-12-11")
    what = (REGISTERED, event(K.REDIRECTED, "2026-10-20"), longer, event(K.REGISTERED, "2026-10-23"))
    found = follow(matter(*what, kind=kind), "2026-12-21")
    assert [deadline.status for deadline in found.deadlines if deadline.rule == rule] == [
        D.SUPERSEDED,
        D.SUPERSEDED,
        D.MISSED,
    ]


def test_a_term_made_longer_before_its_end_was_not_missed_when_the_paper_went_on_later() -> None:
    """What stood in its place from the extension on decides, not the day of the second redirection."""
    first, second = event(K.REDIRECTED, "2026-10-20"), event(K.REDIRECTED, "2026-11-20")
    longer = event(K.EXTENDED, "2026-11-05", until_on="2026-12-11")
    found = follow(matter(REGISTERED, first, longer, second), "2026-11-23")
    assert D.MISSED not in {deadline.status for deadline in found.deadlines}


def test_once_the_second_body_registered_it_cannot_be_registered_again() -> None:
    what = (REGISTERED, event(K.REDIRECTED, "2026-10-20"), event(K.REGISTERED, "2026-10-21"))
    found = follow(matter(*what, event(K.REGISTERED, "2026-10-23")), "2026-10-23")
    assert "event_out_of_order" in warned(found)
    assert term(found, "AP-04").due_on == term(follow(matter(*what), "2026-10-23"), "AP-04").due_on


@pytest.mark.parametrize(("on", "late"), [("2026-10-22", False), ("2026-10-23", True)])
def test_the_third_working_day_from_registration_is_the_last_to_return_a_paper(on: str, *, late: bool) -> None:
    """Art. 64(7)."""
    found = follow(matter(REGISTERED, event(K.RETURNED, on)), on)
    assert ("returned_late" in warned(found)) is late


@pytest.mark.parametrize("mended", [event(K.DEFECTS_CURED, "2026-10-23"), event(K.REDIRECTED, "2026-10-23")])
def test_defects_mended_or_left_to_another_body_give_no_more_time_to_return(mended: object) -> None:
    """Art. 64(7): the three days run from registration then."""
    noted = event(K.DEFECTS_NOTED, "2026-10-20", until_on="2026-10-27")
    found = follow(matter(REGISTERED, noted, mended, event(K.RETURNED, "2026-10-29")), "2026-10-29")
    assert "returned_late" in warned(found)


def test_the_day_the_body_set_is_the_last_to_mend_defects_and_stands_in_the_reasons() -> None:
    """Art. 64(6)."""
    noted = event(K.DEFECTS_NOTED, "2026-10-20", until_on="2026-10-27")
    found = follow(matter(REGISTERED, noted, event(K.DEFECTS_CURED, "2026-10-27")), "2026-10-28")
    explained = term(found, "AP-03").explanation
    assert explained is not None
    assert (explained.due_on, "defects_cured_late" in warned(found)) == (day("2026-10-27"), False)


def test_a_paper_returned_on_the_last_day_for_mending_it_was_not_returned_too_late() -> None:
    """Art. 64(7)(1): the three working days begin when that day is over."""
    noted = event(K.DEFECTS_NOTED, "2026-10-20", until_on="2026-10-27")
    found = follow(matter(REGISTERED, noted, event(K.RETURNED, "2026-10-27")), "2026-10-27")
    assert "AP-02" not in {deadline.rule for deadline in found.deadlines}


def test_a_paper_whose_defects_are_the_first_thing_known_lies_with_the_body_once_mended() -> None:
    noted, cured = event(K.DEFECTS_NOTED, "2026-10-20", until_on="2026-10-27"), event(K.DEFECTS_CURED, "2026-10-21")
    assert follow(matter(noted, cured), "2026-10-21").state is S.FILED


def test_a_ground_of_the_new_wording_counts_from_its_first_day() -> None:
    """Art. 88(1) since Monday 29.12.2025."""
    ended = event(K.TERMINATED, "2025-12-29", ground=Ground.SIMPLIFIED_WITHDRAWN)
    found = follow(matter(event(K.REGISTERED, "2025-12-22"), ended, kind=A.REQUEST), "2025-12-29")
    assert "ground_not_in_force" not in warned(found)


def test_a_matter_ended_because_it_was_taken_back_may_be_filed_again() -> None:
    """Art. 70; what was decided before may not."""
    back, before = (
        follow(matter(REGISTERED, event(K.TERMINATED, "2026-10-22", ground=ground)), "2026-10-23")
        for ground in (Ground.WITHDRAWN, Ground.DECIDED_BEFORE)
    )
    assert "refile" in codes(back)
    assert "refile" not in codes(before)


def test_a_complaint_whose_window_cannot_be_counted_still_waits_for_the_body() -> None:
    """Where the calendar ends the higher body decides nevertheless, not the client."""
    what = matter(event(K.REGISTERED, "2028-05-26"), kind=A.SECOND_COMPLAINT, superior=Superior.NONE)
    found = follow(what, "2028-05-26").answer
    assert found is not None
    assert (found.due_on, found.side.value) == (None, "body")


def test_a_hearing_waived_before_the_registration_is_known_leaves_it_to_be_recorded() -> None:
    """Nothing runs before it, so it is the step to take."""
    what = (event(K.FILED, "2026-10-19"), event(K.HEARING_WAIVED, "2026-10-19"))
    found = follow(matter(*what), "2026-10-20")
    assert [(step.code, step.expected) for step in found.steps] == [("record_registration", True), ("withdraw", False)]


def test_the_hour_of_a_request_stands_in_the_reasons_of_the_days_to_pass_it_on() -> None:
    """Law on access to information, Art. 11: three working days from the registration there."""
    what = (event(K.REGISTERED, "2026-10-19", at="18:00"), event(K.REDIRECTED, "2026-10-21"))
    explained = term(follow(matter(*what, kind=A.ACCESS_TO_INFORMATION), "2026-10-22"), "XT-02a").explanation
    assert explained is not None
    assert explained.at == time(18)


def test_a_course_holds_until_the_day_before_the_file_may_be_seen_while_it_is_considered() -> None:
    """Art. 75 since 29.12.2025."""
    found = follow(matter(event(K.REGISTERED, "2025-12-15")), "2025-12-26")
    assert "see_file" in {ban.code for ban in found.forbidden}
    assert found.valid_through == day("2025-12-28")


def test_a_slip_in_the_act_is_still_corrected_when_what_it_granted_was_done() -> None:
    """Art. 82(3), 86(3)."""
    act = event(K.ANSWERED, "2026-11-09", outcome=Outcome.SATISFIED)
    asked = (event(K.WRITING_ASKED, "2026-11-10"), event(K.CORRECTION_ASKED, "2026-11-10"))
    found = follow(matter(REGISTERED, act, *asked, event(K.EXECUTED, "2026-11-10")), "2026-11-10")
    assert {term(found, rule).status for rule in ("AP-17", "AP-18")} == {D.RUNNING}


def test_a_paper_sent_on_where_the_calendar_ends_is_registered_there_all_the_same() -> None:
    what = (event(K.REGISTERED, "2027-12-20"), event(K.REDIRECTED, "2027-12-29"), event(K.REGISTERED, "2027-12-30"))
    found = follow(matter(*what), "2027-12-30")
    assert (found.state, term(found, "AP-04").due_on) == (S.REGISTERED, None)


def test_the_step_about_a_part_names_the_body_that_has_it() -> None:
    """Art. 65: the letter goes there."""
    found = follow(matter(REGISTERED, event(K.REDIRECTED_IN_PART, "2026-10-21", authority_id=3)), "2026-10-22")
    assert {step.code: step.body_id for step in found.steps}["await_part"] == 3
