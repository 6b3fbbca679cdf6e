"""The preliminary decision, the hearing, its protocol, and the exceptions of both wordings (Art. 73-74)."""

import pytest

from app.domain.codes import AppealState, DeadlineStatus, EventKind, Outcome
from app.domain.courses import Caution
from app.domain.grounds import HearingException
from app.law.course import course
from tests.law.facts import CALENDAR, codes, day, event, follow, matter, term, warned

K, S, D, X = EventKind, AppealState, DeadlineStatus, HearingException
REGISTERED = event(K.REGISTERED, "2026-10-19", at="11:00")
PRELIMINARY = event(K.PRELIMINARY_DECISION, "2026-10-29")


def test_asking_for_an_oral_hearing_leaves_the_right_to_object() -> None:
    """Art. 73: two working days for each."""
    found = follow(matter(REGISTERED, PRELIMINARY, event(K.HEARING_ASKED, "2026-10-30")), "2026-10-30")
    assert term(found, "AP-09").status is D.MET
    assert codes(found) >= {"object"}
    assert "ask_oral_hearing" not in codes(found)


def test_once_its_term_passed_an_oral_hearing_may_not_be_asked_for() -> None:
    """Art. 73, since 29.12.2025."""
    found = follow(matter(REGISTERED, PRELIMINARY), "2026-11-03")
    assert ("ask_oral_hearing", "hearing_term_passed") in {(ban.code, ban.why) for ban in found.forbidden}
    before = follow(matter(REGISTERED, PRELIMINARY), "2026-11-02")
    assert "ask_oral_hearing" in codes(before)
    assert "ask_oral_hearing" not in {ban.code for ban in before.forbidden}


def test_the_protocol_is_made_in_two_days_and_remarks_may_be_made_in_three() -> None:
    """Art. 74."""
    held = event(K.HEARING_HELD, "2026-11-02")
    read = event(K.PROTOCOL_RECEIVED, "2026-11-04")
    found = follow(matter(REGISTERED, PRELIMINARY, held, read, event(K.REMARKS_SENT, "2026-11-09")), "2026-11-09")
    assert (term(found, "AP-10").due_on, term(found, "AP-10").status) == (day("2026-11-04"), D.MET)
    assert (term(found, "AP-11").due_on, term(found, "AP-11").status) == (day("2026-11-09"), D.MET)


def test_a_protocol_read_later_does_not_prove_that_it_was_made_late() -> None:
    held, read = event(K.HEARING_HELD, "2026-11-02"), event(K.PROTOCOL_RECEIVED, "2026-11-09")
    assert term(follow(matter(REGISTERED, PRELIMINARY, held, read), "2026-11-10"), "AP-10").status is D.SUPERSEDED


def test_under_the_old_wording_no_term_for_the_protocol_is_known() -> None:
    what = (event(K.PRELIMINARY_DECISION, "2025-10-29"), event(K.HEARING_HELD, "2025-11-03"))
    read = event(K.PROTOCOL_RECEIVED, "2025-11-04")
    found = follow(matter(event(K.REGISTERED, "2025-10-20"), *what, read), "2025-11-05")
    assert "AP-10" not in {deadline.rule for deadline in found.deadlines}
    assert term(found, "AP-11").due_on == day("2025-11-07")


@pytest.mark.parametrize(
    ("registered", "on", "exception", "warning"),
    [
        ("2026-10-19", "2026-11-09", None, "check_hearing"),
        ("2026-10-19", "2026-11-09", X.FAVOURABLE, "hearing_exception_unfit"),
        ("2026-10-19", "2026-11-09", X.SIMPLIFIED, "hearing_exception_unfit"),
        ("2026-10-19", "2026-11-09", X.SIMPLIFIED_TERMINATED, "hearing_exception_unfit"),
        ("2026-10-19", "2026-11-09", X.URGENT, "hearing_exception_urgent"),
        ("2026-10-19", "2026-11-09", X.ENFORCEMENT, ""),
        ("2026-10-19", "2026-11-09", X.ASKED_NOT_TO, ""),
        ("2026-10-19", "2026-11-09", X.AUTOMATED, ""),
        ("2026-10-19", "2026-11-09", X.COURT_BAN, ""),
        ("2025-10-20", "2025-11-03", X.COURT_BAN, "hearing_exception_unfit"),
        ("2025-10-20", "2025-11-03", X.RECEPTION_REFUSED, "hearing_exception_unfit"),
        ("2026-10-19", "2026-10-23", None, ""),
        ("2026-10-19", "2026-10-27", None, "check_hearing"),
        ("2025-10-20", "2025-10-22", None, ""),
        ("2025-10-20", "2025-10-23", None, "check_hearing"),
        ("", "2026-11-09", None, "check_hearing"),
    ],
)
def test_a_refusal_without_a_hearing_needs_an_exception_of_its_wording(
    registered: str, on: str, exception: HearingException | None, warning: str
) -> None:
    """Art. 73: a procedure shorter than five working days, under the old wording three days, needs none."""
    refused = event(K.ANSWERED, on, outcome=Outcome.REFUSED, states_appeal_route=True, exception=exception)
    before = (event(K.REGISTERED, registered),) if registered else ()
    found = follow(matter(*before, refused), on)
    assert {code for code in warned(found) if "hearing" in code} == ({warning} if warning else set())


def test_who_asked_not_to_be_heard_cannot_complain_of_that() -> None:
    waived = event(K.HEARING_WAIVED, "2026-10-29")
    refused = event(K.ANSWERED, "2026-11-09", outcome=Outcome.PARTLY, states_appeal_route=True)
    assert "check_hearing" not in warned(follow(matter(REGISTERED, waived, refused), "2026-11-10"))


@pytest.mark.parametrize(("preliminary", "short"), [("2026-11-04", False), ("2026-11-05", True)])
def test_the_preliminary_decision_comes_three_working_days_before_the_act(preliminary: str, short: bool) -> None:
    """Art. 73: counted backwards from the act."""
    refused = event(K.ANSWERED, "2026-11-09", outcome=Outcome.REFUSED, states_appeal_route=True)
    found = follow(matter(REGISTERED, event(K.PRELIMINARY_DECISION, preliminary), refused), "2026-11-10")
    assert ("hearing_too_short" in warned(found)) is short


def test_a_hearing_beyond_the_calendar_is_not_called_short() -> None:
    refused = event(K.ANSWERED, "2031-11-09", outcome=Outcome.REFUSED, states_appeal_route=True)
    found = follow(matter(event(K.PRELIMINARY_DECISION, "2031-11-08"), refused), "2031-11-10")
    assert "hearing_too_short" not in warned(found)
    assert found.state is S.DECIDED


def test_the_offices_own_day_of_a_short_term_is_its_first_working_day() -> None:
    """Art. 73: two working days for an objection are shorter than the office's usual margin of three."""
    friday = event(K.PRELIMINARY_DECISION, "2026-11-13")
    what = matter(event(K.REGISTERED, "2026-11-02"), friday)
    for rule in ("AP-08", "AP-09"):
        found = term(follow(what, "2026-11-13"), rule)
        assert (found.due_on, found.internal_on) == (day("2026-11-17"), day("2026-11-16"))
    closed = Caution(closed=frozenset({day("2026-11-16")}))
    assert term(course(what, CALENDAR, day("2026-11-13"), closed), "AP-08").internal_on == day("2026-11-17")
    shut = Caution(closed=frozenset({day("2026-11-16"), day("2026-11-17")}))
    assert term(course(what, CALENDAR, day("2026-11-13"), shut), "AP-08").internal_on == day("2026-11-11")


def test_under_the_old_wording_an_oral_hearing_had_no_term_to_miss() -> None:
    """Art. 73 before 29.12.2025: only the two days for objections."""
    what = (event(K.REGISTERED, "2025-10-20"), event(K.PRELIMINARY_DECISION, "2025-10-29"))
    found = follow(matter(*what), "2025-11-07")
    assert term(found, "AP-08").status is D.MISSED
    assert "ask_oral_hearing" not in {ban.code for ban in found.forbidden}


def test_two_days_to_ask_for_an_oral_hearing_run_from_the_first_day_of_the_new_wording() -> None:
    """Art. 73, in force from Monday 29.12.2025; New Year is off until the 4th."""
    found = follow(matter(event(K.REGISTERED, "2025-12-22"), event(K.PRELIMINARY_DECISION, "2025-12-29")), "2025-12-29")
    assert term(found, "AP-09").due_on == day("2025-12-31")


def test_a_preliminary_decision_too_late_is_said_with_the_day_it_should_have_come() -> None:
    """Art. 73: three working days before the act."""
    act = event(K.ANSWERED, "2026-10-30", outcome=Outcome.REFUSED)
    (said,) = [
        found
        for found in follow(matter(REGISTERED, PRELIMINARY, act), "2026-10-30").warnings
        if found.code == "hearing_too_short"
    ]
    assert dict(said.values) == {"preliminary": "2026-10-29", "last_day": "2026-10-27"}


@pytest.mark.parametrize(
    ("registered", "answered", "short"),
    [
        ("2026-10-15", "2026-10-21", True),
        ("2026-10-15", "2026-10-22", False),
        ("2025-10-17", "2025-10-19", True),
        ("2025-10-17", "2025-10-20", False),
    ],
)
def test_a_short_procedure_is_counted_in_working_days_and_before_the_border_in_plain_days(
    registered: str, answered: str, *, short: bool
) -> None:
    """Art. 73: fewer than five working days; by the old wording fewer than three days."""
    refusal = event(K.ANSWERED, answered, outcome=Outcome.REFUSED)
    found = follow(matter(event(K.REGISTERED, registered), refusal), answered)
    assert ("check_hearing" not in warned(found)) is short


def test_an_exception_of_the_new_wording_is_one_from_its_first_day_on() -> None:
    for answered, fits in (("2025-12-29", True), ("2025-12-26", False)):
        act = event(K.ANSWERED, answered, outcome=Outcome.REFUSED, exception=X.COURT_BAN)
        found = follow(matter(event(K.REGISTERED, "2025-12-08"), act), answered)
        assert ("hearing_exception_unfit" not in warned(found)) is fits
