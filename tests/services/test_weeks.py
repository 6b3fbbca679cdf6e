"""The weekly sheet: one's own matters and nobody else's, in the right group, in both languages."""

from datetime import date

import pytest

from app.domain.appeals import Appeal
from app.domain.codes import Channel, EventKind
from app.domain.errors import UserError
from app.domain.languages import Language
from app.domain.tasks import TaskDraft
from tests.factories import event_draft
from tests.letters.reading import flat
from tests.services.conftest import MONDAY, World
from tests.services.people import Staff, staff_of

THAT_WEEK = date(2026, 9, 29)
"""A Tuesday; an application registered on 7 September is due on the Monday before."""


@pytest.fixture
def staff(world: World) -> Staff:
    return staff_of(world)


def registered(staff: Staff, paper: Appeal, on: date = MONDAY) -> Appeal:
    desk = staff.world.desk
    desk.appeals.record(paper.id, event_draft(EventKind.FILED, on, channel=Channel.PORTAL))
    return desk.appeals.record(paper.id, event_draft(EventKind.REGISTERED, on, number=f"ЖТ-{paper.id}"))


def test_a_sheet_tells_what_is_silent_due_this_week_and_to_be_done(staff: Staff) -> None:
    desk, volunteer = staff.world.desk, staff.volunteer
    silent = registered(staff, staff.matter(volunteer))
    staff.world.go_to(date(2026, 9, 9))
    due = registered(staff, staff.matter(volunteer, "Ахметова"), date(2026, 9, 9))
    staff.world.go_to(THAT_WEEK)
    with staff.sits(volunteer):
        desk.tasks.write(TaskDraft(what="Мұрағатқа қоңырау", due_on=date(2026, 10, 2), case_id=due.case_id))
        sheet = desk.weeks.sheet(volunteer.id)
    assert (sheet.first_on, sheet.last_on) == (date(2026, 9, 28), date(2026, 10, 4))
    assert [row.id for row in sheet.silent] == [silent.id]
    assert [row.id for row in sheet.due] == [due.id]
    assert sheet.overdue == ()
    assert [row.task.what for row in sheet.tasks] == ["Мұрағатқа қоңырау"]


@pytest.mark.parametrize("language", [Language.KAZAKH, Language.RUSSIAN])
def test_a_sheet_names_nobody_of_another_volunteer(staff: Staff, language: Language) -> None:
    desk = staff.world.desk
    registered(staff, staff.matter(staff.volunteer, "Ахметова"))
    registered(staff, staff.matter(staff.other, "Бөтенова"))
    staff.world.go_to(THAT_WEEK)
    with staff.sits(staff.volunteer):
        said = flat(desk.weeks.page(desk.weeks.sheet(staff.volunteer.id), language))
        assert "Ахметова" in said
        assert "Бөтенова" not in said
        assert said == flat(desk.weeks.pages(language))


def test_a_volunteer_is_refused_the_sheet_of_another(staff: Staff) -> None:
    weeks = staff.world.desk.weeks
    with staff.sits(staff.volunteer):
        assert weeks.people() == (staff.volunteer,)
        with pytest.raises(UserError, match="not_allowed"):
            weeks.sheet(staff.other.id)


def test_a_coordinator_prints_all_sheets_each_with_its_own(staff: Staff) -> None:
    desk = staff.world.desk
    registered(staff, staff.matter(staff.volunteer, "Ахметова"))
    registered(staff, staff.matter(staff.other, "Бөтенова"))
    staff.world.go_to(THAT_WEEK)
    with staff.sits(staff.coordinator):
        content = desk.weeks.pages(Language.RUSSIAN)
        assert content == desk.weeks.pages(Language.RUSSIAN)
    said = flat(content)
    assert said.index("Ахметова") != said.index("Бөтенова")
    assert said.count("Органы молчат") == 2
