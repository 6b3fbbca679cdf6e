"""What may happen next, and which lists of the law fit an event: the form of events asks for exactly these."""

from datetime import date

import pytest

from app.domain.codes import AppealKind, EventKind
from app.domain.courses import Caution, Matter
from app.domain.events import Event
from app.domain.grounds import AnswerPart, Ground
from app.law.calendar import WorkingCalendar
from app.law.course import course
from app.law.demands import parts_of
from app.law.grounds import fitting

K = EventKind


def test_the_possible_events_lead_on_from_the_recorded_ones_whatever_time_did(calendar: WorkingCalendar) -> None:
    events = (Event(kind=K.FILED, on=date(2026, 9, 1)), Event(kind=K.REGISTERED, on=date(2026, 9, 1)))
    matter = Matter(kind=AppealKind.APPLICATION, events=events)
    running = course(matter, calendar, date(2026, 9, 2), Caution()).possible
    lapsed = course(matter, calendar, date(2026, 11, 20), Caution()).possible
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
