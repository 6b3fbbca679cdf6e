"""Who works on a matter and who sees it: handed over with a word, hidden from others in every list."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from app.db import audit
from app.domain.attachments import AttachmentDraft
from app.domain.calendar import DayDeed, DayDraft
from app.domain.codes import EventKind
from app.domain.errors import DraftRejected, NotFound, UserError
from app.domain.languages import Language
from app.domain.letters import Doubt
from app.domain.questions import Question
from app.domain.register import Noun, View
from app.services.desk import Desk
from app.services.sealing import opener
from tests.factories import appeal_draft, client_draft, consultation_draft, event_draft
from tests.services.conftest import MONDAY, World
from tests.services.people import Staff, staff_of

SURNAME = "Жасырынова"
BEFORE = MONDAY - timedelta(days=7)


@pytest.fixture
def staff(world: World) -> Staff:
    return staff_of(world)


@pytest.fixture
def hidden(staff: Staff) -> int:
    """The key of an appeal in a sensitive matter of the other volunteer, registered, with a talk to come."""
    desk = staff.world.desk
    staff.matter(staff.volunteer)
    appeal = staff.matter(staff.other, SURNAME, subject="Құпия тақырып")
    with staff.sits(staff.other):
        desk.appeals.record(appeal.id, event_draft(EventKind.FILED, MONDAY))
        desk.appeals.record(appeal.id, event_draft(EventKind.REGISTERED, MONDAY, number="ҚҰПИЯ-1"))
        desk.attachments.add_bytes(appeal.case_id, b"SMS", AttachmentDraft(name="SMS"))
        file = desk.cases.file(appeal.case_id)
        desk.consultations.update(
            file.consultations[0].id,
            consultation_draft(BEFORE, client_id=file.client.id, question="Құпия сұрақ", next_contact_on=MONDAY),
        )
        desk.consultations.record(consultation_draft(BEFORE, client_id=file.client.id, next_contact_on=MONDAY))
        desk.assignments.make_sensitive(appeal.case_id, "Отбасылық зорлық")
    return appeal.id


def asked(typed: str) -> View:
    """The papers that hold these words."""
    return View(noun=Noun.APPEALS, question=Question(text=typed))


def held(desk: Desk) -> dict[str, tuple[object, ...]]:
    """What every list, count and search of the desk holds for whoever sits there."""
    board = desk.overdue.board()
    later = desk.overdue.board(MONDAY + timedelta(days=40))
    today = desk.today.page()
    return {
        "cases": (desk.cases.count(), len(desk.cases.rows())),
        "cases searched": (desk.cases.count(SURNAME), len(desk.cases.rows(SURNAME))),
        "appeals": (desk.appeals.count(), len(desk.appeals.rows())),
        "appeals searched": (desk.register.count(asked(SURNAME)), desk.register.open(asked("ҚҰПИЯ-1")).count),
        "clients": (desk.clients.count(), len(desk.clients.rows())),
        "clients searched": (desk.clients.count(SURNAME), len(desk.clients.rows(SURNAME))),
        "talks": (desk.consultations.count(), len(desk.consultations.rows())),
        "talks searched": (desk.consultations.count("Құпия"), len(desk.consultations.rows(SURNAME))),
        "board": (sum(number for _, number in board.counts), len(board.rows)),
        "board of another day": (sum(number for _, number in later.counts), len(later.rows)),
        "today": (len(today.board.rows), len(today.contacts)),
    }


def test_a_sensitive_matter_is_in_no_list_of_who_has_nothing_to_do_with_it(staff: Staff, hidden: int) -> None:
    desk = staff.world.desk
    lists = {
        "cases": (1, 1),
        "cases searched": (0, 0),
        "appeals": (1, 1),
        "appeals searched": (0, 0),
        "clients": (1, 1),
        "clients searched": (0, 0),
        "talks": (1, 1),
        "talks searched": (0, 0),
        "board": (1, 0),
        "board of another day": (1, 0),
        "today": (0, 0),
    }
    with staff.sits(staff.volunteer):
        assert held(desk) == lists
        with pytest.raises(NotFound):
            desk.appeals.find("ҚҰПИЯ-1")
        with pytest.raises(NotFound):
            desk.appeals.find(str(hidden))


@pytest.mark.parametrize("who", ["other", "coordinator", "boss"])
def test_its_own_people_and_those_above_see_it_everywhere(staff: Staff, hidden: int, who: str) -> None:
    with staff.sits(getattr(staff, who)):
        found = held(staff.world.desk)
        assert staff.world.desk.appeals.find("ҚҰПИЯ-1") == hidden
    assert found == {
        "cases": (2, 2),
        "cases searched": (1, 1),
        "appeals": (2, 2),
        "appeals searched": (1, 1),
        "clients": (2, 2),
        "clients searched": (1, 1),
        "talks": (3, 3),
        "talks searched": (1, 2),
        "board": (2, 1),
        "board of another day": (2, 1),
        "today": (1, 2),
    }


def test_nothing_of_it_is_read_by_its_key_as_if_it_were_not_there(staff: Staff, hidden: int) -> None:
    desk = staff.world.desk
    case_id = desk.appeals.case_of(hidden).id
    letter = desk.letters.issue(hidden, Language.RUSSIAN, accepted=Doubt)
    file = desk.cases.file(case_id)
    attached = desk.attachments.of_case(case_id)[0]
    readings: list[Callable[[], object]] = [
        lambda: desk.cases.file(case_id),
        lambda: desk.cases.history(case_id),
        lambda: desk.appeals.get(hidden),
        lambda: desk.appeals.course(hidden),
        lambda: desk.appeals.case_of(hidden),
        lambda: desk.appeals.history(hidden),
        lambda: desk.appeals.start_complaint(hidden),
        lambda: desk.letters.kind(hidden),
        lambda: desk.letters.preview(hidden, Language.RUSSIAN),
        lambda: desk.letters.list(hidden),
        lambda: desk.letters.content(letter.id),
        lambda: desk.attachments.of_case(case_id),
        lambda: desk.attachments.of_appeal(hidden),
        lambda: desk.attachments.content(attached.id),
        lambda: desk.clients.get(file.client.id),
        lambda: desk.consultations.get(file.consultations[0].id),
        lambda: desk.assignments.history(case_id),
        lambda: desk.assignments.access(case_id),
        lambda: desk.auditing.of_case(case_id),
        lambda: desk.auditing.extract(case_id),
        lambda: desk.cases.close(case_id),
        lambda: desk.clients.save(client_draft(), file.client.id),
        lambda: desk.consultations.record(consultation_draft(MONDAY, client_id=file.client.id)),
    ]
    with staff.sits(staff.volunteer):
        for reading in readings:
            with pytest.raises(NotFound):
                reading()
        body = desk.authorities.rows(limit=1)[0].id
        with pytest.raises(NotFound):
            desk.cases.add_appeal(1, appeal_draft(body, challenges_id=hidden))


def test_access_given_shows_it_and_access_taken_hides_it(staff: Staff, hidden: int) -> None:
    desk = staff.world.desk
    case_id = desk.appeals.case_of(hidden).id
    with staff.sits(staff.other):
        desk.assignments.give_access(case_id, staff.volunteer.id)
        desk.assignments.give_access(case_id, staff.volunteer.id)
        assert desk.assignments.access(case_id) == (staff.volunteer,)
    with staff.sits(staff.volunteer):
        assert (desk.cases.count(), desk.cases.file(case_id).case.sensitive) == (2, True)
        with pytest.raises(UserError) as refused:
            desk.cases.close(case_id)
        assert refused.value.code == "not_allowed"
    desk.assignments.take_access(case_id, staff.volunteer.id)
    with staff.sits(staff.volunteer):
        assert desk.cases.count() == 1


def test_a_card_with_another_open_matter_stays_in_the_list_without_the_hidden_one(staff: Staff, hidden: int) -> None:
    desk = staff.world.desk
    client = desk.cases.file(desk.appeals.case_of(hidden).id).client
    with staff.sits(staff.coordinator):
        talk = desk.consultations.record(consultation_draft(MONDAY, client_id=client.id))
        desk.cases.open_from_consultation(talk.id, appeal_draft(desk.appeals.get(hidden).authority_id))
    with staff.sits(staff.volunteer):
        (row,) = desk.clients.rows(SURNAME)
        assert row.open_cases == 1
        assert [row.question for row in desk.consultations.rows("Құпия")] == []


def test_the_first_reading_of_a_day_goes_into_the_log_before_anything_is_shown(staff: Staff, hidden: int) -> None:
    desk = staff.world.desk
    with staff.sits(staff.coordinator):
        for _ in range(2):
            desk.appeals.get(hidden)
            desk.cases.file(desk.appeals.case_of(hidden).id)
        staff.world.go_to(MONDAY + timedelta(days=1))
        desk.appeals.course(hidden)
    case = desk.appeals.case_of(hidden)
    with desk.context.database.read() as tx:
        lines = audit.of(tx, "cases", case.uid, opener(tx))
    readings = [line for line in lines if (line.deed, line.who) == ("cases.see_sensitive", staff.coordinator.name)]
    assert [line.at.date() for line in readings] == [date(2026, 9, 8), MONDAY]


def test_each_person_s_reading_is_told_apart(staff: Staff, hidden: int) -> None:
    desk = staff.world.desk
    case = desk.appeals.case_of(hidden)
    for user in (staff.coordinator, staff.other):
        with staff.sits(user):
            desk.cases.file(case.id)
    with desk.context.database.read() as tx:
        lines = audit.of(tx, "cases", case.uid, opener(tx))
    assert {line.who for line in lines if line.deed == "cases.see_sensitive"} == {
        staff.boss.name,
        staff.coordinator.name,
        staff.other.name,
    }


def test_an_ordinary_matter_is_read_without_a_line(staff: Staff) -> None:
    desk, appeal = staff.world.desk, staff.matter(staff.other)
    with desk.context.database.read() as tx:
        before = audit.count(tx)
    desk.appeals.get(appeal.id)
    with desk.context.database.read() as tx:
        assert audit.count(tx) == before


def test_a_matter_is_handed_over_with_a_word_and_its_history(staff: Staff) -> None:
    desk, appeal = staff.world.desk, staff.matter(staff.volunteer)
    with staff.sits(staff.volunteer):
        desk.assignments.assign(appeal.case_id, staff.other.id, "  Жауап 28-інде келеді  ")
        with pytest.raises(UserError):
            desk.cases.close(appeal.case_id)
    history = desk.assignments.history(appeal.case_id)
    assert [(line.name, line.by, line.note) for line in history] == [
        ("Айгүл Ерікті", "Ержан Ерікті", "Жауап 28-інде келеді"),
        ("Ержан Ерікті", "Ержан Ерікті", ""),
    ]
    assert [row.volunteer for row in desk.cases.rows()] == [row.volunteer for row in desk.appeals.rows()]
    assert desk.cases.file(appeal.case_id).case.volunteer == "Айгүл Ерікті"
    line = desk.cases.history(appeal.case_id)[0]
    assert (line.deed, line.reason) == ("cases.assign", "Жауап 28-інде келеді")
    assert ("volunteer", "Ержан Ерікті", "Айгүл Ерікті") in {(one.name, one.before, one.after) for one in line.changes}


def test_a_mark_needs_a_reason_and_only_those_above_take_it_away(staff: Staff, hidden: int) -> None:
    desk = staff.world.desk
    case_id = desk.appeals.case_of(hidden).id
    for mark in (desk.assignments.make_sensitive, desk.assignments.make_ordinary):
        with pytest.raises(DraftRejected):
            mark(case_id, " ")
    with staff.sits(staff.other), pytest.raises(UserError) as refused:
        desk.assignments.make_ordinary(case_id, "Қажет емес")
    assert refused.value.values["who"] == "@may.coordinator_or_administrator"
    assert desk.assignments.make_ordinary(case_id, "Сот аяқталды").sensitive is False
    with staff.sits(staff.volunteer):
        assert desk.cases.count(SURNAME) == 1


def test_dates_that_a_day_of_the_calendar_would_move_are_told_of_visible_matters_alone(
    staff: Staff, hidden: int
) -> None:
    desk = staff.world.desk
    day = DayDraft(deed=DayDeed.OFF, on=date(2026, 9, 16), name="Демалыс", reason="Қаулы")
    assert {moved.appeal_id for moved in desk.calendar.preview(desk.calendar.plan_day(day)).moved} == {hidden}
    with staff.sits(staff.volunteer):
        assert desk.calendar.preview(desk.calendar.plan_day(day)).moved == ()
