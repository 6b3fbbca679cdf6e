"""Every body registers by its own closing hour (Art. 64(3): after the end of the working day, the next working day)."""

from datetime import time

import pytest

from app.domain.codes import AppealKind, EventKind
from app.domain.errors import UserError
from app.law.course_answers import read_line
from tests.law.facts import day, event, follow, matter, term

K = EventKind
EARLY, LATE = time(17, 30), time(18, 30)
_COMPLAINT = (event(K.FILED, "2026-10-05"), event(K.REGISTERED, "2026-10-05", at="10:00"))


@pytest.mark.parametrize(("closing", "due"), [(EARLY, "2026-11-09"), (LATE, "2026-11-06"), (time(18, 0), "2026-11-09")])
def test_a_second_registration_goes_by_the_hours_of_the_higher_body(closing: time, due: str) -> None:
    """Art. 91(4), 99: 20 working days from the registration of Thursday, 08.10, or of Friday when it came too late."""
    found = follow(
        matter(
            *_COMPLAINT,
            event(K.FORWARDED, "2026-10-07"),
            event(K.REGISTERED, "2026-10-08", at="18:00"),
            kind=AppealKind.COMPLAINT,
            closing=LATE,
            closing_above=closing,
        ),
        "2026-10-12",
    )
    assert term(found, "PC-05").due_on == day(due)


def test_a_higher_body_that_a_fact_names_has_its_own_hours() -> None:
    named = matter(
        *_COMPLAINT,
        event(K.FORWARDED, "2026-10-07", authority_id=7),
        event(K.REGISTERED, "2026-10-08", at="18:00"),
        kind=AppealKind.COMPLAINT,
        closings={7: EARLY},
    )
    assert term(follow(named, "2026-10-12"), "PC-05").due_on == day("2026-11-09")


def test_a_registration_may_name_the_higher_body_itself() -> None:
    named = matter(
        *_COMPLAINT,
        event(K.REGISTERED, "2026-10-08", at="18:00", authority_id=7),
        kind=AppealKind.COMPLAINT,
        closings={7: EARLY},
    )
    assert term(follow(named, "2026-10-12"), "PC-05").due_on == day("2026-11-09")


def test_a_complaint_registered_by_the_higher_body_alone_goes_by_its_hours() -> None:
    unknown_first = matter(
        event(K.FILED, "2026-10-05"),
        event(K.FORWARDED, "2026-10-07"),
        event(K.REGISTERED, "2026-10-08", at="18:00"),
        kind=AppealKind.COMPLAINT,
        closing_above=EARLY,
    )
    assert term(follow(unknown_first, "2026-10-12"), "PC-05").due_on == day("2026-11-09")


def test_what_was_sent_back_is_registered_by_the_hours_of_the_body_again() -> None:
    """Art. 100(1)(5): a new procedure at the body; 15 working days of Art. 76 from its registration."""
    back = matter(
        *_COMPLAINT,
        event(K.FORWARDED, "2026-10-07"),
        event(K.REGISTERED, "2026-10-08", at="11:00"),
        event(K.SENT_BACK, "2026-10-20"),
        event(K.REGISTERED, "2026-10-21", at="18:00"),
        kind=AppealKind.COMPLAINT,
        closing=LATE,
        closing_above=EARLY,
    )
    assert term(follow(back, "2026-10-22"), "AP-04").due_on == day("2026-11-12")


@pytest.mark.parametrize(("closing", "due"), [(EARLY, "2026-11-02"), (LATE, "2026-10-30")])
def test_a_redirected_paper_is_registered_by_the_hours_of_the_new_body(closing: time, due: str) -> None:
    """Art. 65, 76(2): the term runs from the day after the competent body received it."""
    found = follow(
        matter(
            event(K.REGISTERED, "2026-10-05", at="10:00"),
            event(K.REDIRECTED, "2026-10-07", authority_id=3),
            event(K.REGISTERED, "2026-10-08", at="18:00"),
            closings={3: closing},
        ),
        "2026-10-12",
    )
    assert term(found, "AP-04").due_on == day(due)
    assert term(found, "AP-01").due_on == day("2026-10-08")


def test_a_redirection_is_judged_by_the_hours_of_the_body_that_redirected() -> None:
    """Art. 65: three working days from its own receipt, here after its closing time."""
    found = follow(
        matter(
            event(K.REGISTERED, "2026-10-05", at="18:00"),
            event(K.REDIRECTED, "2026-10-07", authority_id=3),
            closing=EARLY,
            closings={3: LATE},
        ),
        "2026-10-12",
    )
    assert term(found, "AP-01").due_on == day("2026-10-09")


@pytest.mark.parametrize(("closing", "due"), [(EARLY, "2026-11-02"), (LATE, "2026-10-30")])
def test_a_part_is_registered_by_the_hours_of_its_own_body(closing: time, due: str) -> None:
    found = follow(
        matter(
            event(K.REGISTERED, "2026-10-05", at="10:00"),
            event(K.REDIRECTED_IN_PART, "2026-10-07", authority_id=3),
            event(K.REGISTERED, "2026-10-08", at="18:00", authority_id=3),
            closings={3: closing},
        ),
        "2026-10-12",
    )
    assert term(found, "AP-04").due_on == day(due)
    assert found.answer is not None
    assert found.answer.due_on == day("2026-10-27")


def test_a_line_names_the_hours_of_other_bodies() -> None:
    line = (
        '{"kind": "complaint", "today": "2026-10-12", "events": [], "closing": "18:00", "closing_above": "17:30",'
        ' "closings": {"7": "9:00"}}'
    )
    found, _, _ = read_line(line)
    assert (found.closing, found.closing_above, found.closings) == (time(18), EARLY, {7: time(9)})


@pytest.mark.parametrize("given", ['["17:30"]', '{"seven": "17:30"}', '"17:30"'])
def test_hours_without_the_number_of_the_body_are_a_mistake(given: str) -> None:
    line = f'{{"kind": "complaint", "today": "2026-10-12", "events": [], "closings": {given}}}'
    with pytest.raises(UserError, match="closings_needed"):
        read_line(line)
