"""Tables on paper from the file: whose terms stand on them, and who may see them."""

from datetime import date

import pytest

from app.domain.codes import Channel, EventKind, Timeliness
from app.domain.errors import NotFound, UserError
from app.domain.languages import Language
from app.domain.letters import Doubt
from app.domain.users import User
from tests.factories import event_draft
from tests.letters.reading import flat
from tests.services.conftest import MONDAY, World
from tests.services.people import Staff, staff_of

DUE = date(2026, 9, 28)
"""15 working days after MONDAY (rules §6)."""


def registered(staff: Staff, user: User, surname: str) -> int:
    appeal = staff.matter(user, surname)
    desk = staff.world.desk
    with staff.sits(user):
        desk.appeals.record(appeal.id, event_draft(EventKind.FILED, MONDAY, channel=Channel.PORTAL))
        desk.appeals.record(appeal.id, event_draft(EventKind.REGISTERED, MONDAY, number="ЖТ-1"))
    return appeal.id


@pytest.fixture
def staff(world: World) -> Staff:
    return staff_of(world)


def test_the_deadline_sheet_tells_whose_paper_it_is_and_every_term(staff: Staff) -> None:
    desk = staff.world.desk
    appeal_id = registered(staff, staff.volunteer, "Мысалова")
    data = desk.sheets.deadlines(appeal_id)
    assert [term.rule for term in data.terms] == [term.rule for term in desk.appeals.course(appeal_id).deadlines]
    assert data.terms[0].due_on == DUE
    assert (data.volunteer, data.paper.number, data.paper.on) == (staff.volunteer.name, "ЖТ-1", MONDAY)
    for language in (Language.KAZAKH, Language.RUSSIAN):
        said = flat(desk.sheets.deadlines_page(data, language))
        assert "Мысалова" in said
        assert "28.09.2026" in said


def test_the_register_of_one_person_holds_their_terms_alone(staff: Staff) -> None:
    own, others = registered(staff, staff.volunteer, "Мысалова"), registered(staff, staff.other, "Басқаева")
    staff.world.go_to(DUE)
    desk = staff.world.desk
    assert {row.id for row in desk.sheets.day().rows} == {own, others}
    alone = desk.sheets.day(user_id=staff.volunteer.id)
    assert [row.id for row in alone.rows] == [own]
    assert dict(alone.counts) == {Timeliness.OVERDUE: 0, Timeliness.DUE_TODAY: 1, Timeliness.DUE_SOON: 0}
    assert alone.volunteer == staff.volunteer.name
    assert "Басқаева" not in flat(desk.sheets.day_page(alone, Language.KAZAKH))


def test_the_register_of_another_day_is_that_of_the_board(staff: Staff) -> None:
    own = registered(staff, staff.volunteer, "Мысалова")
    registered(staff, staff.other, "Басқаева")
    desk = staff.world.desk
    later = desk.sheets.day(date(2026, 9, 30), staff.volunteer.id)
    assert [(row.id, row.timeliness, row.days) for row in later.rows] == [(own, Timeliness.OVERDUE, -2)]
    assert desk.sheets.day(date(2026, 9, 1)).rows == ()


def test_a_sensitive_matter_is_not_on_the_register_of_those_who_do_not_see_it(staff: Staff) -> None:
    appeal_id = registered(staff, staff.volunteer, "Мысалова")
    staff.world.go_to(DUE)
    desk = staff.world.desk
    with staff.sits(staff.volunteer):
        desk.assignments.make_sensitive(desk.appeals.get(appeal_id).case_id, "қауіп бар")
    with staff.sits(staff.other):
        assert desk.sheets.day().rows == ()
        with pytest.raises(NotFound):
            desk.sheets.deadlines(appeal_id)


def test_sheets_are_printed_in_the_two_languages_of_papers(world: World) -> None:
    with pytest.raises(UserError) as refused:
        world.desk.sheets.day_page(world.desk.sheets.day(), Language.ENGLISH)
    assert refused.value.code == "sheet_language"


def test_the_hand_over_list_holds_the_open_matters_of_one_person_the_nearest_date_first(staff: Staff) -> None:
    desk = staff.world.desk
    draft = staff.matter(staff.volunteer, "Кейінова")
    near = registered(staff, staff.volunteer, "Мысалова")
    closed = staff.matter(staff.volunteer, "Жабықова")
    registered(staff, staff.other, "Басқаева")
    with staff.sits(staff.volunteer):
        desk.cases.close(closed.case_id)
        desk.letters.issue(near, Language.RUSSIAN, accepted=Doubt)
    data = desk.sheets.hand_over(staff.volunteer.id, staff.other.id)
    assert [case.row.id for case in data.cases] == [desk.appeals.get(near).case_id, draft.case_id]
    assert (data.giver, data.to, data.count) == (staff.volunteer.name, staff.other.name, 2)
    assert (data.cases[0].row.due_on, data.cases[0].letters, data.cases[0].files) == (DUE, 1, 0)
    said = flat(desk.sheets.hand_over_page(data, Language.KAZAKH))
    for word in ("Мысалова", "28.09.2026", staff.volunteer.name, staff.other.name, "хат: 1, файл: 0"):
        assert word in said
    assert "Басқаева" not in said
    assert "____" in flat(desk.sheets.hand_over_page(desk.sheets.hand_over(staff.volunteer.id), Language.RUSSIAN))


def test_a_hidden_matter_is_not_on_the_list_another_volunteer_prints(staff: Staff) -> None:
    desk = staff.world.desk
    appeal = staff.matter(staff.volunteer, "Мысалова")
    with staff.sits(staff.volunteer):
        desk.assignments.make_sensitive(appeal.case_id, "қауіп бар")
        assert desk.sheets.hand_over(staff.volunteer.id).count == 1
    with staff.sits(staff.other):
        assert desk.sheets.hand_over(staff.volunteer.id).count == 0
