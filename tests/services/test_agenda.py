"""The agenda: every date of every matter on its day, told apart, for the eyes that may see it."""

from datetime import date, time, timedelta

import pytest

from app.domain.agenda import AgendaRow, EntryKind, Wanted
from app.domain.calendar import ClosureDraft
from app.domain.codes import AppealKind, Channel, EventKind, Outcome, Timeliness
from app.domain.users import AbsenceDraft
from app.services.agenda import AgendaDay
from tests.factories import COURT, appeal_draft, body_id, event_draft, kept_client, kept_talk, registered_appeal
from tests.services.conftest import MONDAY, World
from tests.services.people import staff_of

DAY = timedelta(days=1)
DUE = date(2026, 9, 28)
ALL = Wanted()


def day_of(world: World, on: date, wanted: Wanted = ALL) -> AgendaDay:
    return world.desk.agenda.days(on, on, wanted)[0]


def rows_of(world: World, wanted: Wanted = ALL) -> list[AgendaRow]:
    """Every line of the two months to come."""
    return world.desk.agenda.rows(MONDAY, MONDAY + 60 * DAY, wanted)


def kinds(rows: list[AgendaRow]) -> list[EntryKind]:
    return [row.kind for row in rows]


def claim(world: World) -> int:
    """A claim in court, filed and registered."""
    desk = world.desk
    talk = kept_talk(desk, kept_client(desk).id)
    draft = appeal_draft(body_id(desk, COURT), kind=AppealKind.CLAIM_COMPEL)
    _, appeal = desk.cases.open_from_consultation(talk.id, draft)
    desk.appeals.record(appeal.id, event_draft(EventKind.FILED, MONDAY, channel=Channel.PORTAL))
    desk.appeals.record(appeal.id, event_draft(EventKind.REGISTERED, MONDAY, number="7119-26-00-4/1"))
    return appeal.id


def test_a_date_of_the_body_stands_on_its_last_day_with_its_matter_and_status(world: World) -> None:
    appeal = registered_appeal(world.desk, MONDAY)
    (row,) = day_of(world, DUE).rows
    assert (row.kind, row.on, row.appeal_id, row.case_id) == (EntryKind.BODYS, DUE, appeal.id, appeal.case_id)
    assert (row.client_name, row.timeliness) == ("Қасымова Әсел Ғалымқызы", Timeliness.ON_TIME)
    world.go_to(DUE)
    assert day_of(world, DUE).rows[0].timeliness is Timeliness.DUE_TODAY
    world.go_to(DUE + DAY)
    assert day_of(world, DUE).rows[0].timeliness is Timeliness.OVERDUE


def test_after_the_answer_the_body_owes_nothing_and_our_own_date_to_complain_runs(world: World) -> None:
    appeal = registered_appeal(world.desk, MONDAY)
    world.go_to(DUE)
    world.desk.appeals.record(
        appeal.id, event_draft(EventKind.ANSWERED, DUE, outcome=Outcome.REFUSED, states_appeal_route=True)
    )
    found = world.desk.agenda.rows(DUE, DUE + 365 * DAY, ALL)
    assert set(kinds(found)) == {EntryKind.OURS}


def test_a_hearing_stands_on_the_day_the_court_set_and_put_off_on_its_new_day_alone(world: World) -> None:
    appeal = claim(world)
    first, second = MONDAY + 14 * DAY, MONDAY + 21 * DAY
    world.go_to(MONDAY + DAY)
    world.desk.appeals.record(
        appeal, event_draft(EventKind.SET_FOR_HEARING, MONDAY + DAY, until_on=first, at=time(10, 30))
    )
    (row,) = [row for row in rows_of(world) if row.kind is EntryKind.HEARING]
    assert (row.on, row.at, row.appeal_id, row.timeliness) == (first, time(10, 30), appeal, None)
    world.go_to(MONDAY + 2 * DAY)
    world.desk.appeals.record(appeal, event_draft(EventKind.SET_FOR_HEARING, MONDAY + 2 * DAY, until_on=second))
    assert [row.on for row in rows_of(world) if row.kind is EntryKind.HEARING] == [second]


def test_a_promised_call_stands_until_the_client_was_talked_to(world: World) -> None:
    desk, on = world.desk, MONDAY + 4 * DAY
    client = kept_client(desk)
    talk = kept_talk(desk, client.id, next_contact_on=on)
    (row,) = rows_of(world)
    assert (row.kind, row.on, row.talk_id, row.client_name) == (EntryKind.CONTACT, on, talk.id, client.full_name)
    world.go_to(on)
    kept_talk(desk, client.id)
    assert rows_of(world) == []


def test_a_day_counts_every_line_and_shows_the_first_of_them(world: World) -> None:
    for _ in range(5):
        registered_appeal(world.desk, MONDAY)
    (day,) = world.desk.agenda.days(DUE, DUE, ALL, shown=2)
    assert (day.counts, day.count, len(day.rows)) == (((EntryKind.BODYS, 5),), 5, 2)
    assert world.desk.agenda.count(DUE, DUE, ALL) == 5
    assert len({row.id for row in world.desk.agenda.rows(DUE, DUE, ALL, offset=1, limit=3)}) == 3


def test_only_the_kinds_that_are_wanted_are_listed(world: World) -> None:
    registered_appeal(world.desk, MONDAY)
    kept_talk(world.desk, None, next_contact_on=DUE)
    assert set(kinds(rows_of(world))) == {EntryKind.BODYS, EntryKind.CONTACT}
    for kind in (EntryKind.BODYS, EntryKind.CONTACT):
        assert set(kinds(rows_of(world, Wanted(kinds=frozenset({kind}))))) == {kind}
    assert rows_of(world, Wanted(kinds=frozenset())) == []


def test_the_lines_of_a_person_are_theirs_and_a_deputy_sees_those_of_who_is_away(world: World) -> None:
    staff = staff_of(world)
    desk = world.desk
    appeal = staff.matter(staff.volunteer)
    for kind, extra in ((EventKind.FILED, {"channel": Channel.PORTAL}), (EventKind.REGISTERED, {"number": "1"})):
        desk.appeals.record(appeal.id, event_draft(kind, MONDAY, **extra))
    assert kinds(rows_of(world, Wanted(people=frozenset({staff.volunteer.id})))) == [EntryKind.BODYS]
    assert rows_of(world, Wanted(people=frozenset({staff.other.id}))) == []
    desk.people.note_absence(
        AbsenceDraft(user_id=staff.volunteer.id, deputy_id=staff.other.id, from_on=MONDAY, until_on=MONDAY + 4 * DAY)
    )
    with staff.sits(staff.other):
        assert desk.agenda.mine() == {staff.other.id, staff.volunteer.id}
        assert kinds(rows_of(world, Wanted(people=desk.agenda.mine()))) == [EntryKind.BODYS]
    away = [day.away for day in desk.agenda.days(MONDAY - DAY, MONDAY + 5 * DAY, ALL)]
    assert [bool(one) for one in away] == [False, True, True, True, True, True, False]
    assert (away[1][0].name, away[1][0].deputy) == (staff.volunteer.name, staff.other.name)


def test_a_sensitive_matter_is_in_nobody_elses_agenda(world: World) -> None:
    staff = staff_of(world)
    appeal = staff.matter(staff.volunteer)
    for kind, extra in ((EventKind.FILED, {"channel": Channel.PORTAL}), (EventKind.REGISTERED, {"number": "1"})):
        world.desk.appeals.record(appeal.id, event_draft(kind, MONDAY, **extra))
    world.desk.assignments.make_sensitive(appeal.case_id, "қауіп бар")
    for user, seen in ((staff.volunteer, 1), (staff.other, 0), (staff.coordinator, 1)):
        with staff.sits(user):
            assert len(rows_of(world)) == seen
            assert day_of(world, DUE).count == seen


@pytest.mark.parametrize(
    ("on", "working", "special"),
    [
        (date(2026, 10, 26), False, True),
        (date(2026, 10, 24), False, False),
        (date(2026, 10, 23), True, False),
        (date(2090, 1, 3), True, False),
        (date(2090, 1, 1), False, False),
    ],
)
def test_a_day_knows_whether_it_is_worked_and_by_what_special_day(
    world: World, on: date, working: bool, special: bool
) -> None:
    day = day_of(world, on)
    assert (day.working, day.special is not None) == (working, special)


def test_a_day_on_which_our_own_office_is_closed_says_why(world: World) -> None:
    world.desk.calendar.close_office(ClosureDraft(first=DUE, last=DUE, name="Жөндеу"))
    assert (day_of(world, DUE).closed, day_of(world, DUE).working) == ("Жөндеу", True)
