"""A visit from its plan to its sheet: the queue of the day, the talks that count for it, and what names become of."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import product

import pytest

from app.domain.audit import LogFilter
from app.domain.codes import Channel, Topic
from app.domain.consultations import TalkResult
from app.domain.errors import DraftRejected, NotFound, UserError
from app.domain.visits import QueueState, Visit, VisitDraft
from app.services.desk import Desk
from tests.factories import consent_draft, consultation_draft, kept_client
from tests.services.conftest import MONDAY, World
from tests.services.erasing import erase
from tests.services.people import staff_of
from tests.services.whole_person import kept_person

DAY = timedelta(days=1)


def planned(desk: Desk, on: date = MONDAY, **changes: object) -> Visit:
    draft = VisitDraft(place="Үлгі ауылы", region="10", begins_on=on, team_ids=frozenset({desk.context.user.id}))
    return desk.visits.plan(replace(draft, **changes))  # type: ignore[arg-type]  # fields of the draft


def advise(desk: Desk, visit: Visit, **changes: object) -> None:
    changes = {"channel": Channel.VISIT, "visit_id": visit.id, **changes}
    desk.consultations.record(consultation_draft(desk.context.today(), **changes))


def test_a_visit_is_planned_with_who_goes_and_changed_later(world: World) -> None:
    desk = world.desk
    visit = planned(desk)
    assert (visit.place, visit.begins_on, visit.ends_on) == ("Үлгі ауылы", MONDAY, MONDAY)
    assert visit.team == ("Сауле Ерікті",)
    moved = desk.visits.change(visit.id, replace(visit.draft(), begins_on=MONDAY + DAY, ends_on=None), visit.version)
    assert (moved.begins_on, moved.ends_on) == (MONDAY + DAY, MONDAY + DAY)
    with pytest.raises(DraftRejected):
        desk.visits.plan(VisitDraft(place="Үлгі"))


def test_the_log_tells_of_a_visit_by_names_and_of_its_queue_nothing(world: World) -> None:
    desk = world.desk
    visit = planned(desk)
    before = desk.auditing.count(LogFilter())
    desk.visits.join(visit.id, "Гүлнәр Үлгібаева")
    desk.visits.call_next(visit.id)
    assert desk.auditing.count(LogFilter()) == before
    (line,) = [line for line in desk.auditing.rows(LogFilter()) if line.deed == "visits.plan"]
    assert {change.name: change.after for change in line.changes}["team"] == "Сауле Ерікті"
    assert "team_ids" not in {change.name for change in line.changes}


def test_who_comes_gets_the_next_number_and_is_called_in_turn(world: World) -> None:
    desk = world.desk
    visit = planned(desk)
    tickets = [desk.visits.join(visit.id, name, topic) for name, topic in (("Гүлнәр", Topic.LAND), ("", None))]
    assert [ticket.number for ticket in tickets] == [1, 2]
    called = desk.visits.call_next(visit.id)
    assert (called.number, called.name, called.topic, called.state) == (1, "Гүлнәр", Topic.LAND, QueueState.CALLED)
    assert desk.visits.at_desk(visit.id) == called
    assert desk.visits.day(visit.id).waiting == 1


def test_who_is_called_while_another_sits_there_sends_that_one_back_to_their_turn(world: World) -> None:
    desk = world.desk
    visit = planned(desk)
    for _ in range(3):
        desk.visits.join(visit.id)
    desk.visits.call_next(visit.id)
    third = desk.visits.day(visit.id).queue[2]
    assert desk.visits.call(visit.id, third.id).number == 3
    assert [entry.number for entry in desk.visits.day(visit.id).queue] == [1, 2, 3]
    assert desk.visits.call_next(visit.id).number == 1


def test_who_is_put_back_waits_last_and_who_goes_is_counted_as_gone(world: World) -> None:
    desk = world.desk
    visit = planned(desk)
    first, second = desk.visits.join(visit.id, "Бірінші"), desk.visits.join(visit.id, "Екінші")
    desk.visits.call_next(visit.id)
    desk.visits.put_back(visit.id, first.id)
    assert [entry.number for entry in desk.visits.day(visit.id).queue] == [2, 1]
    desk.visits.let_go(visit.id, second.id)
    day = desk.visits.day(visit.id)
    assert (day.gone, day.waiting) == (1, 1)
    with pytest.raises(NotFound):
        desk.visits.let_go(visit.id, 99)


def test_a_ticket_that_ended_or_is_of_another_visit_or_day_is_touched_no_more(world: World) -> None:
    desk = world.desk
    visit, other = planned(desk, ends_on=MONDAY + DAY), planned(desk, ends_on=MONDAY + DAY)
    advised, gone, waits = (desk.visits.join(visit.id, name) for name in ("Бірінші", "Екінші", "Үшінші"))
    desk.visits.call(visit.id, advised.id)
    advise(desk, visit)
    desk.visits.let_go(visit.id, gone.id)
    deeds = (desk.visits.call, desk.visits.put_back, desk.visits.let_go)
    for deed, ticket in product(deeds, (advised, gone)):
        with pytest.raises(UserError, match="ticket_not_open"):
            deed(visit.id, ticket.id)
    for deed in deeds:
        with pytest.raises(UserError, match="ticket_not_open"):
            deed(other.id, waits.id)
    assert desk.visits.day(visit.id).queue == (waits,)
    world.go_to(MONDAY + DAY)
    for deed in deeds:
        with pytest.raises(UserError, match="ticket_not_open"):
            deed(visit.id, waits.id)


def test_a_talk_counts_for_its_visit_and_ends_the_wait_of_who_was_called(world: World) -> None:
    desk = world.desk
    visit = planned(desk)
    desk.visits.join(visit.id, "Гүлнәр")
    desk.visits.call_next(visit.id)
    advise(desk, visit, minutes=15, result=TalkResult.APPEAL_TO_MAKE)
    advise(desk, visit, minutes=5, result=TalkResult.EXPLAINED)
    day = desk.visits.day(visit.id)
    assert (day.queue, len(day.talks), day.minutes, day.appeals_to_make) == ((), 2, 20, 1)
    (row,) = desk.visits.rows()
    assert (row.talks, row.minutes, desk.visits.count()) == (2, 20, 1)
    assert desk.consultations.get(day.talks[0].id).visit == "Үлгі ауылы"


def test_a_talk_of_yesterday_written_down_today_ends_nobodys_wait(world: World) -> None:
    desk = world.desk
    visit = planned(desk, MONDAY - DAY, ends_on=MONDAY)
    desk.visits.join(visit.id, "Гүлнәр")
    called = desk.visits.call_next(visit.id)
    yesterday = consultation_draft(MONDAY - DAY, channel=Channel.VISIT, visit_id=visit.id)
    desk.consultations.record(yesterday)
    assert desk.visits.at_desk(visit.id) == called
    advise(desk, visit)
    assert desk.visits.at_desk(visit.id) is None


def test_a_talk_is_put_on_no_visit_that_is_not_there(world: World) -> None:
    desk = world.desk
    visit = planned(desk)
    advise(desk, visit)
    talk = desk.consultations.get(desk.visits.day(visit.id).talks[0].id)
    with pytest.raises(NotFound, match="not_found") as refused:
        desk.consultations.update(talk.id, replace(talk.draft(), visit_id=99), talk.version)
    assert refused.value.values["noun"] == "visits"
    assert desk.consultations.get(talk.id) == talk


def test_minutes_from_ticket_to_desk_are_counted(world: World) -> None:
    desk = world.desk
    visit = planned(desk)
    at = [datetime(2026, 9, 7, 6, tzinfo=UTC)]
    desk.context.now = lambda: at[0]
    for _ in range(2):
        desk.visits.join(visit.id)
    for minutes in (10, 20):
        at[0] = datetime(2026, 9, 7, 6, minutes, tzinfo=UTC)
        desk.visits.call_next(visit.id)
        advise(desk, visit)
    assert desk.visits.day(visit.id).average_wait == 15


def test_an_empty_queue_says_so_and_a_queue_runs_on_the_days_of_its_visit_alone(world: World) -> None:
    desk = world.desk
    with pytest.raises(UserError, match="queue_empty"):
        desk.visits.call_next(planned(desk).id)
    with pytest.raises(UserError, match="visit_not_today"):
        desk.visits.join(planned(desk, MONDAY + DAY).id)


def test_names_leave_the_queue_with_their_persons_and_at_the_latest_on_the_next_day(world: World) -> None:
    desk = world.desk
    visit = planned(desk, ends_on=MONDAY + DAY)
    for name in ("Кеңес алған", "Кетіп қалған", "Күтіп отырған"):
        desk.visits.join(visit.id, name)
    desk.visits.call_next(visit.id)
    advise(desk, visit)
    desk.visits.let_go(visit.id, desk.visits.day(visit.id).queue[0].id)
    assert names_in_queues(desk) == {"Күтіп отырған"}
    desk.visits.forget_names()
    assert names_in_queues(desk) == {"Күтіп отырған"}
    world.go_to(MONDAY + DAY)
    desk.visits.forget_names()
    assert names_in_queues(desk) == set()


def test_who_is_erased_is_named_on_no_ticket(world: World) -> None:
    staff = staff_of(world)
    desk = world.desk
    person = kept_person(desk, MONDAY)
    visit = planned(desk)
    desk.visits.join(visit.id, f"{person.client.surname.upper()} келді")
    desk.visits.join(visit.id, "Басқа адам")
    desk.cases.close(person.case_id)
    erase(staff, person)
    assert names_in_queues(desk) == {"Басқа адам"}


def test_a_visit_with_talks_stays_and_one_that_did_not_come_about_goes_with_its_queue(world: World) -> None:
    desk = world.desk
    held, idle = planned(desk), planned(desk)
    advise(desk, held)
    desk.visits.join(idle.id, "Біреу")
    with pytest.raises(UserError, match="visit_has_talks"):
        desk.visits.remove(held.id)
    desk.visits.remove(idle.id)
    assert [row.id for row in desk.visits.rows()] == [held.id]
    assert names_in_queues(desk) == set()
    with pytest.raises(NotFound):
        desk.visits.get(idle.id)


def test_a_volunteer_changes_the_visits_they_go_on_and_no_others(world: World) -> None:
    staff = staff_of(world)
    desk = world.desk
    visit = planned(desk, team_ids=frozenset({staff.volunteer.id}))
    with staff.sits(staff.volunteer):
        desk.visits.change(visit.id, visit.draft())
    with staff.sits(staff.other), pytest.raises(UserError, match="not_allowed"):
        desk.visits.change(visit.id, visit.draft())


def test_today_tells_of_the_visits_of_the_next_fortnight(world: World) -> None:
    desk = world.desk
    for days in (-1, 0, 14, 15):
        planned(desk, MONDAY + days * DAY)
    assert [visit.begins_on for visit in desk.visits.coming()] == [MONDAY, MONDAY + 14 * DAY]
    assert desk.today.page().visits == desk.visits.coming()


def test_the_sheet_names_only_those_who_consented_and_only_where_it_is_asked(world: World) -> None:
    desk = world.desk
    visit = planned(desk)
    agreed, silent = kept_client(desk), kept_client(desk, surname="Сейтқали", iin="", phone="")
    desk.consents.give(agreed.id, consent_draft(given_on=MONDAY))
    for client_id in (agreed.id, silent.id, None):
        advise(desk, visit, client_id=client_id)
    named = desk.visits.sheet(visit.id, named=True)
    assert [talk.client_name for talk in named.talks] == [agreed.full_name, "", ""]
    assert {talk.client_name for talk in desk.visits.sheet(visit.id, named=False).talks} == {""}


def names_in_queues(desk: Desk) -> set[str]:
    with desk.context.database.read() as tx:
        return set(tx.exec_driver_sql("SELECT name FROM visit_queue WHERE name != ''").scalars())
