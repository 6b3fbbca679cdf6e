"""What leaves the agenda: the week on a sheet, the days as a calendar file that names nobody unless it is wanted."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from icalendar import Calendar, Event

from app.domain.agenda import Wanted
from app.domain.calendar import ClosureDraft
from app.domain.codes import AppealKind, EventKind
from app.domain.errors import UserError
from app.domain.languages import Language
from app.domain.tasks import TaskDraft
from app.domain.users import AbsenceDraft, UserDraft
from app.domain.visits import VisitDraft
from app.services.agenda_files import LINES
from tests.factories import COURT, event_draft, kept_client, kept_talk, registered_appeal
from tests.letters.reading import flat
from tests.services.conftest import MONDAY, World

DAY = timedelta(days=1)
ALL = Wanted()
DUE_WEEK = date(2026, 9, 28)


def events(content: bytes) -> list[Event]:
    return list(Calendar.from_ical(content).walk("VEVENT"))


def made(world: World, *, named: bool) -> bytes:
    return world.desk.agenda_files.calendar_file(MONDAY, MONDAY + 60 * DAY, ALL, Language.RUSSIAN, named=named)


def test_a_file_of_the_days_shown_is_read_back_on_the_same_days(world: World) -> None:
    registered_appeal(world.desk, MONDAY)
    kept_talk(world.desk, kept_client(world.desk).id, next_contact_on=MONDAY + 3 * DAY)
    found = {
        str(event["SUMMARY"]).partition(" · ")[0]: event["DTSTART"].dt for event in events(made(world, named=False))
    }
    assert found == {"Обещанный звонок": MONDAY + 3 * DAY, "Срок органа": DUE_WEEK}
    assert all(event["DTEND"].dt - event["DTSTART"].dt == DAY for event in events(made(world, named=False)))


def test_nobody_is_named_in_it_unless_it_is_chosen(world: World) -> None:
    registered_appeal(world.desk, MONDAY)
    world.desk.tasks.write(TaskDraft(what="Позвонить Асель", due_on=MONDAY + DAY))
    secret, open_ = made(world, named=False).decode(), made(world, named=True).decode()
    for word in ("Қасымова", "Асель", "Ерікті"):
        assert word not in secret.replace("\r\n ", "")
        assert word in open_.replace("\r\n ", "")


def test_a_hearing_has_its_hour_and_a_visit_its_days(world: World) -> None:
    appeal = registered_appeal(world.desk, MONDAY, body=COURT, kind=AppealKind.CLAIM_COMPEL)
    draft = event_draft(EventKind.SET_FOR_HEARING, MONDAY, until_on=MONDAY + 9 * DAY, at=time(15))
    world.desk.appeals.record(appeal.id, draft)
    world.desk.visits.plan(VisitDraft(place="Ақсуат", begins_on=MONDAY + DAY, ends_on=MONDAY + 2 * DAY))
    starts = [(event["DTSTART"].dt, event["DTEND"].dt) for event in events(made(world, named=False))]
    assert (datetime(2026, 9, 16, 10, tzinfo=UTC), datetime(2026, 9, 16, 11, tzinfo=UTC)) in starts
    assert (MONDAY + DAY, MONDAY + 3 * DAY) in starts


def test_the_file_kept_up_to_date_holds_ones_own_dates_alone(world: World) -> None:
    registered_appeal(world.desk, MONDAY)
    assert len(events(world.desk.agenda_files.feed(Language.KAZAKH, named=False))) == 1
    world.desk.context.user = world.desk.people.add(UserDraft(name="Басқа"))
    assert events(world.desk.agenda_files.feed(Language.KAZAKH, named=False)) == []


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (Language.KAZAKH, ("Апталық жоспар", "дүйсенбі, 28.09.2026", "Қасымова", "жоқ: Нұрлан", "Ақсуат")),
        (
            Language.RUSSIAN,
            ("План на неделю", "понедельник, 28.09.2026", "Қасымова", "нет: Нұрлан", "Ақсуат"),
        ),
    ],
)
def test_the_week_on_a_sheet_names_every_day_and_all_that_stands_on_it(
    world: World, language: Language, said: tuple[str, ...]
) -> None:
    desk = world.desk
    registered_appeal(desk, MONDAY)
    away, deputy = desk.people.add(UserDraft(name="Нұрлан")), desk.people.add(UserDraft(name="Айгерім"))
    desk.people.note_absence(
        AbsenceDraft(user_id=away.id, deputy_id=deputy.id, from_on=DUE_WEEK, until_on=DUE_WEEK + DAY)
    )
    desk.visits.plan(VisitDraft(place="Ақсуат", begins_on=DUE_WEEK + 3 * DAY))
    desk.calendar.close_office(ClosureDraft(first=DUE_WEEK + 4 * DAY, last=DUE_WEEK + 4 * DAY, name="Жөндеу"))
    plan = desk.agenda_files.week(DUE_WEEK, ALL)
    page = flat(desk.agenda_files.week_page(plan, language))
    assert [word for word in said if word not in page] == []
    assert desk.agenda_files.week_page(plan, language) == desk.agenda_files.week_page(plan, language)


def test_a_week_for_one_person_says_whose_it_is_and_english_is_no_language_of_a_paper(world: World) -> None:
    files = world.desk.agenda_files
    plan = files.week(DUE_WEEK, Wanted(people=frozenset({1})))
    assert plan.whose == "Сауле Ерікті"
    assert (len(plan.days), plan.days[0].on) == (7, DUE_WEEK)
    with pytest.raises(UserError) as refused:
        files.week_page(plan, Language.ENGLISH)
    assert refused.value.code == "sheet_language"


def test_what_does_not_fit_on_the_sheet_is_counted(world: World) -> None:
    for place in range(LINES + 3):
        world.desk.tasks.write(TaskDraft(what=f"Іс {place}", due_on=MONDAY))
    plan = world.desk.agenda_files.week(MONDAY, ALL)
    assert (plan.days[0].count, len(plan.days[0].rows)) == (LINES + 3, LINES)
    assert "Не поместилось строк: 3." in flat(world.desk.agenda_files.week_page(plan, Language.RUSSIAN))
