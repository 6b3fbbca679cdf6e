"""The board divided: numbers and their lists agree, few is not a share, a volunteer sees their own alone."""

from datetime import date, timedelta

import pytest

from app.domain.appeals import Appeal
from app.domain.codes import Channel, EventKind, Outcome
from app.domain.piles import CARD, By, Figure, Lateness, Pile
from app.domain.reviews import Decision, DecisionDraft
from app.domain.users import User
from tests.factories import event_draft
from tests.services.conftest import MONDAY, World
from tests.services.people import Staff, staff_of

DUE = date(2026, 9, 28)
"""Of what was registered on that Monday, 7 September."""
DAY = timedelta(days=1)
DIVIDED = (By.VOLUNTEER, By.BODY, By.REGION, By.KIND)


@pytest.fixture
def staff(world: World) -> Staff:
    return staff_of(world)


def registered(staff: Staff, user: User, number: int = 1, on: date = MONDAY) -> list[Appeal]:
    made = []
    for place in range(number):
        paper = staff.matter(user, f"Тегі{'абвгдежзик'[place]}")
        staff.world.desk.appeals.record(paper.id, event_draft(EventKind.FILED, on, channel=Channel.PORTAL))
        event = event_draft(EventKind.REGISTERED, on, number=f"ЖТ-{paper.id}")
        made.append(staff.world.desk.appeals.record(paper.id, event))
    return made


def line(staff: Staff, by: By, key: int | str) -> Pile:
    return next(pile for pile in staff.world.desk.piles.piles(by) if pile.key == str(key))


def answered(staff: Staff, paper: Appeal, on: date) -> None:
    staff.world.go_to(on)
    staff.world.desk.appeals.record(paper.id, event_draft(EventKind.ANSWERED, on, outcome=Outcome.SATISFIED))


def test_the_load_of_a_volunteer_is_told_with_its_age_and_their_silence(staff: Staff) -> None:
    registered(staff, staff.volunteer, 2)
    staff.world.go_to(DUE + 3 * DAY)
    registered(staff, staff.volunteer, on=DUE + 3 * DAY)
    with staff.sits(staff.coordinator):
        load = line(staff, By.VOLUNTEER, staff.volunteer.id)
        assert (load.at_hand, load.overdue, load.due_soon, load.oldest_days, load.silent_days) == (3, 2, 0, 3, 0)
        idle = line(staff, By.VOLUNTEER, staff.other.id)
        assert (idle.at_hand, idle.overdue, idle.oldest_days, idle.silent_days) == (0, 0, None, None)
        staff.world.go_to(DUE + 10 * DAY)
        assert line(staff, By.VOLUNTEER, staff.volunteer.id).silent_days == 7


def test_who_has_most_overdue_stands_first(staff: Staff) -> None:
    registered(staff, staff.volunteer, 1)
    registered(staff, staff.other, 2)
    staff.world.go_to(DUE + DAY)
    keys = [pile.key for pile in staff.world.desk.piles.piles(By.VOLUNTEER)]
    assert keys[:2] == [str(staff.other.id), str(staff.volunteer.id)]


def test_what_is_due_today_is_soon_and_not_overdue(staff: Staff) -> None:
    registered(staff, staff.volunteer)
    staff.world.go_to(DUE)
    (pile,) = staff.world.desk.piles.piles(By.KIND)
    assert (pile.key, pile.at_hand, pile.overdue, pile.due_soon) == ("application", 1, 0, 1)


@pytest.mark.parametrize("by", DIVIDED)
def test_each_number_opens_as_many_records_as_it_says(staff: Staff, by: By) -> None:
    registered(staff, staff.volunteer, 2)
    staff.world.go_to(DUE + DAY)
    registered(staff, staff.other, on=DUE + DAY)
    desk = staff.world.desk
    for pile in desk.piles.piles(by):
        told = (pile.at_hand, pile.overdue, pile.due_soon)
        lists = [desk.piles.behind(by, pile.key, one) for one in (Figure.AT_HAND, Figure.OVERDUE, Figure.DUE_SOON)]
        assert tuple(one.count for one in lists) == told
        assert tuple(len(one.page(0, 100)) for one in lists) == told


@pytest.mark.parametrize("by", DIVIDED)
def test_a_volunteer_sees_the_numbers_of_their_own_matters_alone(staff: Staff, by: By) -> None:
    (paper,) = registered(staff, staff.volunteer)
    registered(staff, staff.other, 2)
    staff.world.go_to(DUE + DAY)
    desk = staff.world.desk
    with staff.sits(staff.volunteer):
        (pile,) = desk.piles.piles(by)
        assert pile.overdue == 1
        (row,) = desk.piles.behind(by, pile.key, Figure.OVERDUE).page(0, 10)
        assert (row.id, row.volunteer) == (paper.id, staff.volunteer.name)
        assert [age.overdue for age in desk.piles.piles(By.AGE)] == [1, 0, 0, 0]
        assert [week.overdue for week in desk.piles.piles(By.WEEK)] == [0, 0, 0, 1]
        assert desk.piles.behind(By.VOLUNTEER, str(staff.other.id), Figure.AT_HAND).count == 0
        assert desk.piles.lateness(paper.authority_id).silent == 1
    with staff.sits(staff.coordinator):
        assert sum(pile.overdue for pile in desk.piles.piles(by)) == 3


@pytest.mark.parametrize(("late", "group"), [(1, 0), (5, 0), (6, 1), (15, 1), (16, 2), (30, 2), (31, 3), (200, 3)])
def test_each_overdue_paper_is_in_one_group_of_ages(staff: Staff, late: int, group: int) -> None:
    registered(staff, staff.volunteer)
    staff.world.go_to(DUE + late * DAY)
    ages = staff.world.desk.piles.piles(By.AGE)
    assert [pile.overdue for pile in ages] == [int(place == group) for place in range(4)]
    assert staff.world.desk.piles.behind(By.AGE, ages[group].key, Figure.OVERDUE).count == 1


def test_weeks_tell_what_became_overdue_then_also_where_the_answer_came_since(staff: Staff) -> None:
    first, second = registered(staff, staff.volunteer, 2)
    answered(staff, first, DUE + 2 * DAY)
    staff.world.go_to(DUE + DAY + 8 * DAY)
    desk = staff.world.desk
    weeks = desk.piles.piles(By.WEEK)
    assert [week.overdue for week in weeks] == [0, 0, 2, 0]
    rows = desk.piles.behind(By.WEEK, weeks[2].key, Figure.OVERDUE).page(0, 9)
    assert {row.id for row in rows} == {first.id, second.id}


def test_a_body_that_answered_few_matters_has_no_share(staff: Staff) -> None:
    papers = registered(staff, staff.volunteer, 5)
    for paper in papers[:4]:
        answered(staff, paper, DUE + DAY)
    told = staff.world.desk.piles.lateness(papers[0].authority_id)
    assert (told.matters, told.answered, told.late, told.silent) == (5, 4, 4, 1)
    assert (told.is_few, told.late_percent, told.median_days) == (True, None, None)


def test_a_body_is_told_by_its_share_of_late_answers_in_working_days(staff: Staff) -> None:
    papers = registered(staff, staff.volunteer, 6)
    for paper in papers[:2]:
        answered(staff, paper, DUE)
    for paper in papers[2:5]:
        answered(staff, paper, date(2026, 10, 6))
    desk, body = staff.world.desk, papers[0].authority_id
    told = desk.piles.lateness(body)
    assert told == Lateness(matters=6, answered=5, late=3, silent=1, median_days=6)
    assert told.late_percent == 60
    for figure in CARD:
        found = desk.piles.behind(By.BODY, str(body), figure)
        assert found.count == len(found.page(0, 100)) == getattr(told, figure)


def test_what_waits_by_a_decision_stands_on_the_day_in_a_group_of_its_own(staff: Staff) -> None:
    first, second = registered(staff, staff.volunteer, 2)
    staff.world.go_to(DUE + DAY)
    desk, until_on = staff.world.desk, DUE + 4 * DAY
    reviewed = desk.reviews.lines(desk.reviews.begin([first.id]).id)[0]
    desk.reviews.decide(reviewed.id, DecisionDraft(decision=Decision.WAIT, note="Күтеміз", until_on=until_on))
    day = desk.today.page()
    assert [row.id for row in day.board.rows] == [second.id]
    assert [(one.row.id, one.until_on) for one in day.put_off] == [(first.id, until_on)]
    assert (day.put_off_count, dict(day.board.counts)[day.board.rows[0].timeliness]) == (1, 1)
    staff.world.go_to(until_on)
    back = desk.today.page()
    assert ({row.id for row in back.board.rows}, back.put_off) == ({first.id, second.id}, ())
