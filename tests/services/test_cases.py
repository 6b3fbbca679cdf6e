"""Matters: opened from a talk in one step, numbered by year, closed and opened again."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.codes import AppealState, Channel, EventKind, Timeliness, Topic
from app.domain.errors import DraftRejected, NotFound, UserError
from tests.factories import (
    appeal_draft,
    body_id,
    event_draft,
    kept_appeal,
    kept_client,
    kept_talk,
    registered_appeal,
)
from tests.services.conftest import MONDAY, World


def test_from_a_talk_in_one_step_a_case_and_an_appeal(world: World) -> None:
    talk = kept_talk(world.desk, kept_client(world.desk).id)
    draft = appeal_draft(body_id(world.desk), filed_on=MONDAY, channel=Channel.POST)
    case, appeal = world.desk.cases.open_from_consultation(talk.id, draft)
    assert (case.number, case.title, case.topic, case.volunteer) == (
        "2026-0001",
        "О постановке на учёт",
        Topic.HOUSING,
        "Сауле Ерікті",
    )
    assert appeal.draft() == draft
    assert [(event.kind, event.on, event.channel) for event in appeal.events] == [
        (EventKind.FILED, MONDAY, Channel.POST)
    ]
    file = world.desk.cases.file(case.id)
    assert (file.client.id, [row.id for row in file.consultations], file.appeals) == (
        talk.client_id,
        [talk.id],
        (appeal,),
    )
    assert world.desk.appeals.case_of(appeal.id) == case


def test_an_anonymous_talk_needs_a_client_first_and_leaves_no_half_case(world: World) -> None:
    talk = kept_talk(world.desk, None)
    with pytest.raises(UserError) as refused:
        world.desk.cases.open_from_consultation(talk.id, appeal_draft(body_id(world.desk)))
    assert refused.value.code == "client_needed"
    assert (world.desk.cases.count(), world.desk.appeals.count()) == (0, 0)


def test_a_talk_belongs_to_one_case(world: World) -> None:
    appeal = kept_appeal(world.desk)
    talk = world.desk.cases.file(appeal.case_id).consultations[0]
    with pytest.raises(UserError) as refused:
        world.desk.cases.open_from_consultation(talk.id, appeal_draft(body_id(world.desk)))
    assert (refused.value.code, refused.value.values["number"]) == ("already_in_case", "2026-0001")


def test_a_refused_appeal_leaves_no_case(world: World) -> None:
    talk = kept_talk(world.desk, kept_client(world.desk).id)
    with pytest.raises(DraftRejected):
        world.desk.cases.open_from_consultation(talk.id, appeal_draft(None))
    with pytest.raises(NotFound):
        world.desk.cases.open_from_consultation(talk.id, appeal_draft(9999))
    assert world.desk.cases.count() == 0
    assert world.desk.consultations.get(talk.id).case_id is None


def test_numbers_count_up_within_their_year(world: World) -> None:
    numbers = []
    for day in (date(2026, 12, 30), date(2026, 12, 31), date(2027, 1, 1), date(2027, 1, 4)):
        world.go_to(day)
        numbers.append(world.desk.appeals.case_of(kept_appeal(world.desk).id).number)
    assert numbers == ["2026-0001", "2026-0002", "2027-0001", "2027-0002"]


def test_the_list_shows_the_nearest_date_of_each_case(world: World) -> None:
    resting = kept_appeal(world.desk)
    running = registered_appeal(world.desk, MONDAY)
    world.desk.cases.add_appeal(running.case_id, appeal_draft(body_id(world.desk)))
    first, second = world.desk.cases.rows()
    assert (first.id, first.appeals, first.due_on, first.timeliness) == (
        running.case_id,
        2,
        date(2026, 9, 28),
        Timeliness.ON_TIME,
    )
    assert (second.id, second.appeals, second.due_on, second.timeliness) == (
        resting.case_id,
        1,
        None,
        Timeliness.NOT_RUNNING,
    )


def test_the_list_follows_the_day(world: World) -> None:
    registered_appeal(world.desk, MONDAY)
    seen = {}
    for day in (date(2026, 9, 25), date(2026, 9, 28), date(2026, 9, 29)):
        world.go_to(day)
        seen[day] = world.desk.cases.rows()[0].timeliness
    assert list(seen.values()) == [Timeliness.DUE_SOON, Timeliness.DUE_TODAY, Timeliness.OVERDUE]


def test_a_case_is_found_by_number_title_or_client(world: World) -> None:
    kept_appeal(world.desk)
    kept_appeal(world.desk, subject="О земле")
    for typed, number in (("2026-0001", 1), ("земле", 1), ("касымова", 2), ("земле касымова", 1), ("тенге", 0)):
        assert world.desk.cases.count(typed) == number == len(world.desk.cases.rows(typed))


def test_closing_a_case_closes_what_was_sent_and_opening_it_again_brings_the_dates_back(world: World) -> None:
    appeal = registered_appeal(world.desk, MONDAY)
    unsent = world.desk.cases.add_appeal(appeal.case_id, appeal_draft(body_id(world.desk)))
    assert world.desk.cases.close(appeal.case_id).closed_on == MONDAY
    assert world.desk.appeals.course(appeal.id).state is AppealState.CLOSED
    assert world.desk.appeals.get(unsent.id).events == ()
    assert world.desk.cases.reopen(appeal.case_id).closed_on is None
    assert world.desk.appeals.course(appeal.id).state is AppealState.REGISTERED
    assert dict(world.desk.overdue.board().counts)[Timeliness.ON_TIME] == 1


def test_a_closed_case_takes_no_new_appeal(world: World) -> None:
    appeal = kept_appeal(world.desk)
    world.desk.cases.close(appeal.case_id)
    with pytest.raises(UserError) as refused:
        world.desk.cases.add_appeal(appeal.case_id, appeal_draft(body_id(world.desk)))
    assert refused.value.code == "case_closed"


def test_a_window_of_cases_asks_the_file_as_often_for_many_as_for_few(world: World) -> None:
    for _ in range(6):
        registered_appeal(world.desk, MONDAY)
    asked: list[str] = []
    driver = world.desk.context.database._reader.raw_connection()
    driver.driver_connection.set_trace_callback(asked.append)
    world.desk.cases.rows(limit=1)
    few = len(asked)
    world.desk.cases.rows(limit=6)
    driver.driver_connection.set_trace_callback(None)
    driver.close()
    assert len(asked) == 2 * few


def test_a_case_that_is_not_there_is_said(world: World) -> None:
    for deed in (world.desk.cases.file, world.desk.cases.close, world.desk.cases.history):
        with pytest.raises(NotFound):
            deed(5)
    with pytest.raises(NotFound):
        world.desk.cases.add_appeal(5, appeal_draft(body_id(world.desk)))


def test_the_log_tells_who_opened_and_closed(world: World) -> None:
    appeal = kept_appeal(world.desk)
    world.desk.office.save(replace(world.desk.office.get(), volunteer="Марат Көмекші"))
    world.desk.appeals.record(appeal.id, event_draft(EventKind.FILED, MONDAY, channel=Channel.PORTAL))
    world.desk.cases.close(appeal.case_id)
    assert [(line.deed, line.who) for line in world.desk.cases.history(appeal.case_id)] == [
        ("cases.close", "Марат Көмекші"),
        ("cases.open", "Сауле Ерікті"),
    ]
    assert [line.deed for line in world.desk.appeals.history(appeal.id)] == [
        "cases.close",
        "appeals.record",
        "cases.open",
    ]
