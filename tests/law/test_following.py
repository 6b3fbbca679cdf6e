"""What follows from a fact that is only thought of: the dates it would begin, and their reminders."""

from datetime import date, timedelta

from app.domain.codes import AppealKind, EventKind, Outcome, Side
from app.domain.courses import Caution, Course, Matter
from app.domain.events import Event
from app.law.course import course
from app.law.following import following, reminder_on
from tests.law.facts import CALENDAR

TODAY = date(2026, 9, 21)
FILED = Event(kind=EventKind.FILED, on=date(2026, 9, 10))
REGISTERED = Event(kind=EventKind.REGISTERED, on=date(2026, 9, 10))
REFUSED = Event(kind=EventKind.ANSWERED, on=date(2026, 9, 18), outcome=Outcome.REFUSED)


def asked(*events: Event) -> Course:
    return course(Matter(kind=AppealKind.APPLICATION, events=events), CALENDAR, TODAY, Caution())


def test_a_refusal_begins_the_term_of_the_complaint_and_says_nothing_that_ran_before() -> None:
    before, after = asked(FILED, REGISTERED), asked(FILED, REGISTERED, REFUSED)
    news = following(before, after)
    assert "PC-01" in {found.rule for found in news}
    assert [found.due_on for found in news] == sorted(found.due_on for found in news if found.due_on)
    assert following(after, after) == ()
    assert {found.rule for found in following(asked(FILED), before)} >= {"AP-05"} or following(asked(FILED), before)


def test_one_is_reminded_before_the_clients_last_day_and_after_the_bodys() -> None:
    client = next(found for found in asked(FILED, REGISTERED, REFUSED).deadlines if found.rule == "PC-01")
    body = asked(FILED, REGISTERED).pending
    assert client.due_on is not None
    assert body is not None
    assert body.due_on is not None
    assert (client.side, body.side) == (Side.CLIENT, Side.BODY)
    assert reminder_on(client, TODAY, CALENDAR) == CALENDAR.subtract_working(client.due_on, 5)
    assert reminder_on(body, TODAY, CALENDAR) == CALENDAR.add_working(body.due_on, 1)
    assert reminder_on(client, client.due_on, CALENDAR) == client.due_on
    assert reminder_on(client, client.due_on + timedelta(days=1), CALENDAR) is None
