"""What may happen next, and which lists of the law fit an event: the form of events asks for exactly these."""

from datetime import date
from typing import Any

import pytest

from app.domain.codes import AppealKind, EventKind, Outcome, Superior
from app.domain.courses import Caution, Matter
from app.domain.events import Event
from app.domain.grounds import AnswerPart, Ground
from app.law.calendar import WorkingCalendar
from app.law.course import course
from app.law.demands import parts_of
from app.law.grounds import fitting
from tests.law.facts import event, follow, matter

A, K = AppealKind, EventKind


def test_the_possible_events_lead_on_from_the_recorded_ones_whatever_time_did(calendar: WorkingCalendar) -> None:
    events = (Event(kind=K.FILED, on=date(2026, 9, 1)), Event(kind=K.REGISTERED, on=date(2026, 9, 1)))
    what = Matter(kind=AppealKind.APPLICATION, events=events)
    running = course(what, calendar, date(2026, 9, 2), Caution()).possible
    lapsed = course(what, calendar, date(2026, 11, 20), Caution()).possible
    assert running == lapsed
    assert {K.ANSWERED, K.EXTENDED, K.PRELIMINARY_DECISION, K.REDIRECTED_IN_PART} <= set(running)
    assert not {K.FILED, K.OBJECTION_SENT, K.FORWARDED} & set(running)


@pytest.mark.parametrize(
    ("kind", "parts"),
    [
        (AppealKind.COMPLAINT, (AnswerPart.REASONS,)),
        (AppealKind.REQUEST, tuple(AnswerPart)[:5]),
        (AppealKind.PETITION, ()),
    ],
)
def test_what_an_answer_may_lack_is_what_the_law_demands_of_it(kind: AppealKind, parts: tuple[AnswerPart, ...]) -> None:
    """Art. 89(2) for the simplified procedure, Art. 100(1) for a complaint; for a petition no list was read."""
    assert parts_of(kind) == parts


def test_an_act_may_lack_six_things_beside_the_way_to_complain() -> None:
    """Art. 80(1); the way to complain of Art. 80(5) is a question of its own."""
    assert len(parts_of(AppealKind.APPLICATION)) == 6
    assert AnswerPart.APPEAL_ROUTE not in parts_of(AppealKind.APPLICATION)


def test_grounds_of_a_court_and_of_a_body_do_not_mix() -> None:
    """Art. 64(7) and Art. 138(2)."""
    body = fitting(K.RETURNED, court=False, simplified=False)
    court = fitting(K.RETURNED, court=True, simplified=False)
    assert body == (Ground.DEFECTS, Ground.REPEAT, Ground.ABUSE, Ground.CRIME)
    assert len(court) == 17
    assert not set(body) & set(court)


def test_the_simplified_procedure_ends_on_its_own_grounds() -> None:
    """Art. 88(1), and Art. 70 for the ordinary procedure."""
    simplified = fitting(K.TERMINATED, court=False, simplified=True)
    ordinary = fitting(K.TERMINATED, court=False, simplified=False)
    assert {ground.value[:4] for ground in simplified} == {"simp"}
    assert ordinary == (Ground.WITHDRAWN, Ground.DECIDED_BEFORE, Ground.COURT_ACT)


def expected(*events: Event, today: str, **fields: Any) -> list[tuple[str, bool]]:
    """The steps with whether each is the expected one, as `course` answers them to other programs."""
    return [(step.code, step.expected) for step in follow(matter(*events, **fields), today).steps]


def test_one_step_is_expected_and_the_others_are_not() -> None:
    """Told as true or false, so that a list of work shows one step for each matter."""
    granted = event(K.ANSWERED, "2026-11-09", outcome=Outcome.SATISFIED)
    done = event(K.EXECUTED, "2026-11-12")
    returned = event(K.RETURNED, "2026-10-21")
    sent_back = event(K.SENT_BACK, "2026-11-09")
    registered = event(K.REGISTERED, "2026-10-19")
    assert expected(registered, granted, today="2026-11-10") == [
        ("await_granted", True),
        ("close", False),
        ("complain_decision", False),
    ]
    assert expected(registered, granted, done, today="2026-11-12") == [("close", True)]
    assert expected(registered, returned, today="2026-10-22") == [
        ("refile", True),
        ("complain_decision", False),
        ("close", False),
    ]
    assert expected(registered, sent_back, today="2026-11-10", kind=A.COMPLAINT) == [
        ("record_registration", True),
        ("go_to_court", False),
        ("second_complaint", False),
        ("close", False),
    ]


def test_silence_whose_month_for_the_court_cannot_be_counted_leads_to_the_court_nevertheless() -> None:
    """Art. 136(6); the calendar ends with 2027."""
    assert expected(event(K.REGISTERED, "2027-11-22"), today="2027-12-20", superior=Superior.NONE) == [
        ("court_directly", True),
        ("close", False),
    ]
