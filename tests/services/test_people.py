"""People who work here: taken in, changed, let go; away with a deputy, and back by themselves."""

from datetime import timedelta
from pathlib import Path

import pytest

from app.db import audit, users
from app.domain.errors import DraftRejected, NotFound, UserError
from app.domain.users import AbsenceDraft, Role, UserDraft
from app.law.calendar import WorkingCalendar
from app.services.context import Context
from app.services.desk import Desk
from app.services.sealing import opener
from tests.factories import OFFICE
from tests.services.conftest import MONDAY, World, open_world
from tests.services.people import Staff, staff_of

DAY = timedelta(days=1)


@pytest.fixture
def staff(world: World) -> Staff:
    return staff_of(world)


def refused(attempt: object, *given: object) -> str:
    with pytest.raises(UserError) as problem:
        attempt(*given)  # type: ignore[operator]  # a deed handed in
    return problem.value.code


def test_without_a_vault_the_built_in_administrator_has_the_name_of_the_office(world: World) -> None:
    (row,) = world.desk.people.rows()
    assert (row.user.name, row.user.role, row.user.login) == (OFFICE.volunteer, Role.ADMINISTRATOR, "")
    assert world.desk.context.user == row.user


def test_a_person_is_taken_in_and_changed_with_a_line_in_the_log(staff: Staff) -> None:
    desk = staff.world.desk
    changed = desk.people.change(staff.other.id, UserDraft(name="Айгүл Сарыбай", login="aigul"), staff.other.version)
    assert (changed.name, changed.uid, changed.version) == ("Айгүл Сарыбай", staff.other.uid, 2)
    with desk.context.database.read() as tx:
        lines = audit.of(tx, "people", staff.other.uid, opener(tx))
    assert [(line.deed, line.who) for line in lines] == [
        ("people.change", OFFICE.volunteer),
        ("people.add", OFFICE.volunteer),
    ]
    assert {line.user_uid for line in lines} == {staff.boss.uid}


@pytest.mark.parametrize("login", ["erzhan", "ERZHAN ", "ｅｒｚｈａｎ"])
def test_one_login_belongs_to_one_person(staff: Staff, login: str) -> None:
    assert refused(staff.world.desk.people.add, UserDraft(name="Екінші", login=login)) == "login_taken"
    assert staff.world.desk.people.change(staff.volunteer.id, UserDraft(name="Е", login=login)).name == "Е"


def test_a_nameless_person_is_refused(world: World) -> None:
    with pytest.raises(DraftRejected) as rejected:
        world.desk.people.add(UserDraft(name=" ", login="x" * 200))
    assert {problem.code for problem in rejected.value.problems} == {"name_empty", "too_long"}


def test_the_last_administrator_stays(staff: Staff) -> None:
    people = staff.world.desk.people
    assert refused(people.deactivate, staff.boss.id) == "last_administrator"
    assert refused(people.change, staff.boss.id, UserDraft(name="С", role=Role.VOLUNTEER)) == "last_administrator"
    second = people.add(UserDraft(name="Екінші", role=Role.ADMINISTRATOR))
    assert people.deactivate(staff.boss.id).active is False
    staff.world.desk.context.user = second
    assert refused(people.deactivate, second.id) == "last_administrator"


def test_an_administrator_who_cannot_unlock_does_not_count_where_others_do(staff: Staff) -> None:
    people = staff.world.desk.people
    people.change(staff.boss.id, UserDraft(name="С", login="saule", role=Role.ADMINISTRATOR))
    people.add(UserDraft(name="Екінші", role=Role.ADMINISTRATOR))
    assert refused(people.deactivate, staff.boss.id) == "last_administrator"


def test_matters_of_who_is_let_go_pass_to_the_successor_or_wait(staff: Staff) -> None:
    desk = staff.world.desk
    given, waiting = staff.matter(staff.volunteer), staff.matter(staff.other)
    desk.people.deactivate(staff.volunteer.id, staff.coordinator.id, "Кетті")
    desk.people.deactivate(staff.other.id)
    assert desk.cases.file(given.case_id).case.user_id == staff.coordinator.id
    assert desk.cases.file(waiting.case_id).case.user_id is None
    assert [(line.name, line.note) for line in desk.assignments.history(given.case_id)] == [
        ("Гүлнар Үйлестіруші", "Кетті"),
        ("Ержан Ерікті", ""),
    ]
    assert refused(desk.assignments.assign, given.case_id, staff.other.id) == "user_inactive"
    assert desk.people.reactivate(staff.other.id).active


def test_the_word_on_the_way_stands_sealed_with_the_matter_and_not_with_who_is_let_go(staff: Staff) -> None:
    desk, word = staff.world.desk, "Қасымова үйінен қорқады"
    given = staff.matter(staff.volunteer)
    desk.people.deactivate(staff.volunteer.id, staff.coordinator.id, word)
    with desk.context.database.read() as tx:
        last = audit.of(tx, "people", staff.volunteer.uid, opener(tx))[0]
        reasons = tx.exec_driver_sql("SELECT CAST(reason AS BLOB) FROM audit").scalars().all()
    assert (last.deed, last.reason) == ("people.deactivate", "")
    assert [line.reason for line in desk.cases.history(given.case_id) if line.deed == "people.deactivate"] == [word]
    assert not any(word.encode() in (reason or b"") for reason in reasons)


def test_a_deputy_acts_as_own_while_it_lasts_and_not_a_day_longer(staff: Staff) -> None:
    desk, appeal = staff.world.desk, staff.matter(staff.volunteer)
    desk.assignments.make_sensitive(appeal.case_id, "Қауіп")
    absence = AbsenceDraft(
        user_id=staff.volunteer.id, deputy_id=staff.other.id, from_on=MONDAY + DAY, until_on=MONDAY + 3 * DAY
    )
    with staff.sits(staff.volunteer):
        desk.people.note_absence(absence)
    seen = []
    for offset in range(5):
        staff.world.go_to(MONDAY + offset * DAY)
        with staff.sits(staff.other):
            seen.append(desk.cases.count() == 1 and desk.people.may("cases.close"))
            if seen[-1]:
                desk.cases.close(appeal.case_id)
                desk.cases.reopen(appeal.case_id)
            else:
                assert refused(desk.cases.close, appeal.case_id) == "not_found"
    assert seen == [False, True, True, True, False]


def test_the_list_tells_who_is_away_and_who_stands_in(staff: Staff) -> None:
    desk = staff.world.desk
    staff.matter(staff.volunteer)
    desk.people.note_absence(AbsenceDraft(user_id=staff.volunteer.id, deputy_id=staff.other.id, from_on=MONDAY))
    row = next(row for row in desk.people.rows() if row.user.id == staff.volunteer.id)
    assert (row.open_cases, row.deputy, row.absent_until) == (1, "Айгүл Ерікті", None)
    desk.people.end_absence(desk.people.absences(staff.volunteer.id)[0].id)
    assert desk.people.absences(staff.volunteer.id) == ()
    assert next(row for row in desk.people.rows() if row.user.id == staff.volunteer.id).deputy == ""


def test_a_deputy_who_is_away_or_oneself_or_gone_is_refused(staff: Staff) -> None:
    people = staff.world.desk.people
    draft = AbsenceDraft(user_id=staff.volunteer.id, deputy_id=staff.other.id, from_on=MONDAY, until_on=MONDAY + DAY)
    people.note_absence(draft)
    again = AbsenceDraft(user_id=staff.coordinator.id, deputy_id=staff.volunteer.id, from_on=MONDAY + DAY)
    assert refused(people.note_absence, again) == "absence_overlaps"
    assert refused(people.note_absence, draft) == "absence_overlaps"
    for bad in (
        AbsenceDraft(user_id=staff.volunteer.id, deputy_id=staff.volunteer.id, from_on=MONDAY),
        AbsenceDraft(user_id=staff.volunteer.id, deputy_id=None, from_on=None),
        AbsenceDraft(user_id=staff.volunteer.id, deputy_id=staff.other.id, from_on=MONDAY, until_on=MONDAY - DAY),
    ):
        assert refused(people.note_absence, bad) == "draft_rejected"
    people.deactivate(staff.other.id)
    later = AbsenceDraft(user_id=staff.volunteer.id, deputy_id=staff.other.id, from_on=MONDAY + 30 * DAY)
    assert refused(people.note_absence, later) == "user_inactive"


def seat(calendar: WorkingCalendar, world: World, unlocked_by: str) -> Desk:
    context = Context(
        database=world.desk.context.database,
        calendar=calendar,
        today=lambda: MONDAY,
        now=world.desk.context.now,
        publish=world.news.append,
        unlocked_by=unlocked_by,
    )
    return Desk(context)


def test_who_made_the_vault_sits_at_it_as_its_administrator(calendar: WorkingCalendar, world: World) -> None:
    with world.desk.context.database.write() as tx:
        users.seat(tx, "uid-of-the-vault", "saule")
    user = seat(calendar, world, "uid-of-the-vault").context.user
    assert (user.id, user.uid, user.login, user.role) == (1, "uid-of-the-vault", "saule", Role.ADMINISTRATOR)
    with pytest.raises(UserError) as unknown:
        seat(calendar, world, "another")
    assert unknown.value.code == "user_unknown"


def test_the_desk_seats_who_unlocked_the_vault_if_they_work_here(calendar: WorkingCalendar, staff: Staff) -> None:
    world = staff.world
    assert seat(calendar, world, staff.other.uid).context.user == staff.other
    assert seat(calendar, world, "recovery").context.user == staff.boss
    world.desk.people.deactivate(staff.other.id)
    with pytest.raises(UserError) as gone:
        seat(calendar, world, staff.other.uid)
    assert gone.value.code == "user_inactive"


def test_a_person_who_is_not_there_is_said(world: World) -> None:
    for deed in (world.desk.people.get, world.desk.people.deactivate, world.desk.people.end_absence):
        with pytest.raises(NotFound):
            deed(99)


def test_people_outlast_the_program(calendar: WorkingCalendar, tmp_path: Path) -> None:
    path = tmp_path / "office.arasha"
    world = open_world(calendar, path)
    made = world.desk.people.add(UserDraft(name="Ержан", login="e"))
    world.desk.close()
    again = open_world(calendar, path)
    assert again.desk.people.get(made.id) == made
    again.desk.close()
