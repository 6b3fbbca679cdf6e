"""The way from an appeal to cassation: what is past, what runs, and what comes if everybody uses their whole term."""

from datetime import date

import pytest

from app.domain.codes import AppealKind, EventKind, Outcome
from app.domain.courses import Caution, Matter
from app.domain.events import Event
from app.domain.routes import Route, Standing
from app.law.course import course
from app.law.route import Passed, route
from tests.law.facts import CALENDAR

A, K = AppealKind, EventKind
ON = date(2026, 9, 10)
SENT = (Event(kind=K.FILED, on=ON), Event(kind=K.REGISTERED, on=ON))
SATISFIED = (*SENT, Event(kind=K.ANSWERED, on=date(2026, 9, 18), outcome=Outcome.SATISFIED))
LATE = date(2027, 2, 20)


def passed(kind: AppealKind, events: tuple[Event, ...], today: date, key: int = 1) -> Passed:
    matter = Matter(kind=kind, events=events)
    return Passed(appeal_id=key, matter=matter, course=course(matter, CALENDAR, today, Caution()))


def asked(today: date, *papers: Passed) -> Route:
    return route(papers, CALENDAR, today, Caution())


def test_from_an_appeal_that_waits_the_whole_way_is_dated_by_the_last_days() -> None:
    today = date(2026, 9, 20)
    found = asked(today, passed(A.APPLICATION, SENT, today))
    kinds = [stage.kind for stage in found.stages]
    assert kinds == [A.APPLICATION, A.COMPLAINT, A.CLAIM_CHALLENGE, A.COURT_APPEAL, A.CASSATION]
    assert [stage.standing for stage in found.stages] == [Standing.NOW, *[Standing.TO_COME] * 4]
    now, complaint, claim = found.stages[:3]
    assert now.answer is not None
    assert now.client is not None
    assert (now.answer.rule, now.client.rule, now.begun_on) == ("AP-04", "PC-01", ON)
    assert complaint.begun_on == now.client.due_on
    assert complaint.client is not None
    assert claim.begun_on == complaint.client.due_on
    assert (found.stages[-1].begun_on, found.stages[-1].client) == (None, None)  # its year has no calendar yet
    assert not found.settled
    assert [stage.appeal_id for stage in found.stages] == [1, 0, 0, 0, 0]


@pytest.mark.parametrize("today", [date(2026, 9, 20), date(2026, 10, 20)])
def test_waiting_and_silence_lead_to_the_same_last_day_of_the_complaint(today: date) -> None:
    found = asked(today, passed(A.APPLICATION, SENT, today))
    assert found.stages[1].begun_on == date(2027, 1, 5)


def test_where_the_term_has_run_out_the_next_paper_is_thought_of_today() -> None:
    found = asked(LATE, passed(A.APPLICATION, SENT, LATE))
    assert found.stages[0].client is not None
    assert found.stages[0].client.due_on == date(2027, 1, 5)
    assert found.stages[1].begun_on == LATE


def test_what_was_granted_needs_no_further_stage() -> None:
    today = date(2026, 11, 1)
    done = (*SATISFIED, Event(kind=K.EXECUTED, on=date(2026, 9, 25)))
    found = asked(today, passed(A.APPLICATION, done, today))
    assert found.settled
    assert [stage.standing for stage in found.stages] == [Standing.DONE]


def test_a_chain_shows_its_earlier_papers_as_done_and_dates_that_are_not_confirmed_as_such() -> None:
    today = date(2026, 11, 1)
    first = passed(A.APPLICATION, SENT, today, 1)
    second = passed(A.COMPLAINT, (Event(kind=K.FILED, on=today), Event(kind=K.REGISTERED, on=today)), today, 2)
    found = asked(today, first, second)
    assert [(stage.appeal_id, stage.standing) for stage in found.stages[:3]] == [
        (1, Standing.DONE),
        (2, Standing.NOW),
        (0, Standing.TO_COME),
    ]
    assert found.stages[2].provisional
    assert not found.stages[0].provisional


def test_a_draft_has_no_day_and_no_way_yet() -> None:
    found = asked(ON, passed(A.APPLICATION, (), ON))
    assert [(stage.begun_on, stage.standing) for stage in found.stages] == [(None, Standing.NOW)]
