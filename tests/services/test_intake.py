"""Many matters at once: the same rows as by hand, the same checks, chunk by chunk, with a log that holds."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from app.db.database import Database
from app.domain.clients import ClientDraft
from app.domain.codes import AppealKind, Channel, ComplaintGround, EventKind, Outcome, Timeliness
from app.domain.errors import UserError
from app.domain.users import Role, UserDraft
from app.exchange.matters import WorkedAppeal, WorkedEvent, WorkedMatter
from app.law.calendar import WorkingCalendar
from app.services import intake
from app.services.context import Context
from app.services.desk import Desk
from tests.conftest import NOW, TODAY
from tests.factories import BODY, MINISTRY, appeal_draft, client_draft, consultation_draft, event_draft, worked_matter

FILED_ON = date(2026, 9, 1)
ANSWERED_ON = date(2026, 9, 30)
DRAWN_ANEW = {"uid", "key", "person", "sealed", "hash", "at"}
TABLES = {
    "clients": "id",
    "client_needs": "client_id, need",
    "cases": "id",
    "consultations": "id",
    "consultation_needs": "consultation_id, need",
    "appeals": "id",
    "attachment_lines": "appeal_id, position",
    "events": "appeal_id, happened_on, id",
    "deadlines": "appeal_id, position",
}


def chain() -> WorkedMatter:
    """An answer that was complained of, with a body named by a fact and an hour."""
    told = (
        event_draft(EventKind.FILED, FILED_ON, channel=Channel.PORTAL),
        event_draft(EventKind.REGISTERED, FILED_ON, number="ЖТ-2026-0001", note="Кеңседе қабылданды"),
        event_draft(EventKind.ANSWERED, ANSWERED_ON, outcome=Outcome.REFUSED, states_appeal_route=True, number="77-К"),
    )
    complained = (
        event_draft(EventKind.FILED, date(2026, 10, 12), channel=Channel.POST),
        event_draft(EventKind.REGISTERED, date(2026, 10, 13), number="ШҒ-2026-0002"),
    )
    first = WorkedAppeal(key="a", draft=appeal_draft(None), authority=BODY, events=_facts(told))
    complaint = appeal_draft(
        None, kind=AppealKind.COMPLAINT, ground=ComplaintGround.DECISION, act_number="77-К", act_on=ANSWERED_ON
    )
    second = WorkedAppeal(key="b", draft=complaint, authority=BODY, challenges="a", events=_facts(complained))
    return worked_matter(FILED_ON, appeals=(first, second))


def _facts(drafts: tuple) -> tuple[WorkedEvent, ...]:
    return tuple(WorkedEvent(draft=draft) for draft in drafts)


def by_hand(desk: Desk, matter: WorkedMatter) -> None:
    """The same matter, form after form."""
    bodies = {row.uid: row.id for row in desk.authorities.rows(limit=desk.authorities.count())}
    client = desk.clients.save(matter.client or ClientDraft())
    talk = desk.consultations.record(replace(matter.consultation, client_id=client.id))
    written: dict[str, int] = {}
    case = 0
    for worked in matter.appeals:
        draft = replace(
            worked.draft, authority_id=bodies[worked.authority], challenges_id=written.get(worked.challenges)
        )
        if case:
            written[worked.key] = desk.cases.add_appeal(case, draft).id
        else:
            opened, appeal = desk.cases.open_from_consultation(talk.id, draft, matter.title)
            case, written[worked.key] = opened.id, appeal.id
        for event in worked.events:
            desk.appeals.record(written[worked.key], event.draft)
    if matter.closed_on is not None:
        desk.cases.close(case)


def on(day: date, calendar: WorkingCalendar) -> Desk:
    return Desk(
        Context(database=Database(None), calendar=calendar, today=lambda: day, now=lambda: NOW, publish=lambda _: None)
    )


def rows(desk: Desk) -> dict[str, list[dict[str, object]]]:
    """Every row of a matter, less what is drawn anew; words in any order."""
    found: dict[str, list[dict[str, object]]] = {}
    with desk.context.database.read() as tx:
        for table, order in TABLES.items():
            read = tx.exec_driver_sql(f"SELECT * FROM {table} ORDER BY {order}")  # noqa: S608 - ours
            unkeyed = {"version", "id"} if table == "events" else {"version"}
            found[table] = [
                {
                    name: sorted(str(value).split()) if name == "search" else value
                    for name, value in row._mapping.items()
                    if name not in DRAWN_ANEW | unkeyed
                }
                for row in read
            ]
    return found


def clean(desk: Desk) -> bool:
    return not any(verdict.faults for verdict in desk.verifying.run())


@pytest.mark.parametrize("closed", [False, True])
def test_a_matter_taken_in_has_the_very_rows_of_one_typed_in(calendar: WorkingCalendar, closed: bool) -> None:
    day = TODAY
    matter = replace(chain(), closed_on=day if closed else None)
    typed, taken = on(day, calendar), on(day, calendar)
    by_hand(typed, matter)
    taken.intake.take([matter])
    wanted, found = rows(typed), rows(taken)
    typed.close()
    assert clean(taken)
    taken.close()
    for case in wanted["cases"]:
        case["opened_on"] = FILED_ON.isoformat()
    assert found == wanted


def test_what_came_in_is_counted_found_and_held_by_the_log(desk: Desk) -> None:
    matters = [
        worked_matter(FILED_ON, client=client_draft(surname=f"Үлгі{number}ов"), title=f"Іс {number}")
        for number in range(intake.CHUNK + 5)
    ]
    taken = desk.intake.take(matters)
    assert (taken.matters, taken.clients, taken.appeals) == (255, 255, 255)
    assert taken.events == 2 * 255
    assert taken.refused == ()
    assert clean(desk)
    assert [row.title for row in desk.cases.rows("Улги254ов")] == ["Іс 254"]
    assert dict(desk.overdue.board().counts)[Timeliness.OVERDUE] == 255


def test_the_log_says_record_by_record_what_came_in_and_seals_what_tells_of_the_person(desk: Desk) -> None:
    desk.intake.take([worked_matter(FILED_ON)])
    (case,) = desk.cases.rows("")
    file = desk.cases.file(case.id)
    lines = desk.appeals.history(file.appeals[0].id)
    assert [line.deed for line in lines] == ["cases.take_in"]
    said = {change.name: change.after for change in lines[0].changes}
    assert said["subject"] == "О постановке на учёт"
    assert "registered" in said["events"]
    with desk.context.database.read() as tx:
        plain = tx.exec_driver_sql("SELECT noun, changes FROM audit WHERE deed = 'cases.take_in' ORDER BY id").all()
    assert [noun for noun, _ in plain] == ["clients", "consultations", "appeals", "cases"]
    assert not any("Қасымова" in changes or "постановке" in changes for _, changes in plain)
    assert all(json.loads(changes) for _, changes in plain)


def test_the_same_card_in_two_matters_is_one_person(desk: Desk) -> None:
    taken = desk.intake.take([worked_matter(FILED_ON), worked_matter(FILED_ON + timedelta(days=1))])
    assert (taken.matters, taken.clients) == (2, 1)
    assert desk.clients.count("") == 1
    assert clean(desk)


def test_a_matter_with_a_wrong_record_stays_out_whole_and_the_rest_goes_on(desk: Desk) -> None:
    good = worked_matter(FILED_ON)
    wrong = replace(good, client=client_draft(surname="", given_name=""))
    nowhere = replace(good, appeals=(replace(good.appeals[0], authority="no-such-body"),))
    ahead = replace(good, appeals=(replace(good.appeals[0], events=_facts((event_draft(EventKind.FILED, None),))),))
    dangling = replace(good, appeals=(replace(good.appeals[0], challenges="zzz"),))
    taken = desk.intake.take([wrong, good, nowhere, ahead, dangling])
    assert taken.matters == 1
    assert [(one.number, one.place, one.problems[0].code) for one in taken.refused] == [
        (1, "client", "name_empty"),
        (3, "appeals 1", "authority_empty"),
        (4, "appeals 1 events 1", "date_empty"),
        (5, "appeals 1", "earlier_paper_unknown"),
    ]
    assert desk.cases.count() == 1
    assert desk.clients.count("") == 1
    assert clean(desk)


def test_who_wants_no_more_keeps_the_chunks_that_are_done(desk: Desk) -> None:
    class NoMore(Exception):
        pass

    def report(done: int) -> None:
        if done >= intake.CHUNK:
            raise NoMore

    matters = (worked_matter(FILED_ON, title=f"Іс {number}") for number in range(3 * intake.CHUNK))
    with pytest.raises(NoMore):
        desk.intake.take(matters, report)
    assert desk.cases.count() == intake.CHUNK
    assert clean(desk)


def test_numbers_go_on_year_by_year_after_those_that_were_given(desk: Desk) -> None:
    desk.intake.take([worked_matter(FILED_ON), worked_matter(date(2025, 3, 3))])
    desk.intake.take([worked_matter(date(2025, 4, 4), title="Үшінші")])
    numbers = {row.title: row.number for row in desk.cases.rows("")}
    assert sorted(row.number for row in desk.cases.rows("")) == ["2025-0001", "2025-0002", "2026-0001"]
    assert numbers["Үшінші"] == "2025-0002"


def test_a_talk_without_a_name_and_later_talks_come_in_too(desk: Desk) -> None:
    nameless = WorkedMatter(title="", client=None, consultation=consultation_draft(FILED_ON))
    followed = worked_matter(FILED_ON, later=(consultation_draft(ANSWERED_ON, question="Жауап келді ме?"),))
    assert desk.intake.take([nameless, followed]).matters == 2
    assert desk.consultations.count("") == 3
    (case,) = desk.cases.rows("")
    assert len(desk.cases.file(case.id).consultations) == 2
    assert clean(desk)


def test_a_matter_goes_to_the_person_the_file_names(desk: Desk) -> None:
    helper = desk.people.add(UserDraft(name="Көмекші Дана", login="dana"))
    desk.intake.take([worked_matter(FILED_ON, worker=helper.uid)])
    assert [row.volunteer for row in desk.cases.rows("")] == ["Көмекші Дана"]


@pytest.fixture
def volunteer(calendar: WorkingCalendar) -> Iterator[Desk]:
    desk = on(TODAY, calendar)
    made = desk.people.add(UserDraft(name="Волонтёр", login="v", role=Role.VOLUNTEER))
    desk.context.user = made
    yield desk
    desk.close()


def test_a_volunteer_does_not_take_matters_in(volunteer: Desk) -> None:
    with pytest.raises(UserError, match="not_allowed"):
        volunteer.intake.take([worked_matter(FILED_ON)])
    assert volunteer.cases.count() == 0


def test_a_moment_of_the_log_is_that_of_the_taking_in(desk: Desk) -> None:
    desk.intake.take([worked_matter(FILED_ON)])
    (case,) = desk.cases.rows("")
    assert desk.cases.history(case.id)[0].at == NOW.astimezone(UTC) == datetime(2026, 11, 20, 6, 30, tzinfo=UTC)


def test_a_redirected_paper_knows_the_other_body(desk: Desk) -> None:
    moved = WorkedEvent(draft=event_draft(EventKind.REDIRECTED, FILED_ON + timedelta(days=2)), authority=MINISTRY)
    matter = worked_matter(FILED_ON)
    paper = replace(matter.appeals[0], events=(*matter.appeals[0].events, moved))
    desk.intake.take([replace(matter, appeals=(paper,))])
    (case,) = desk.cases.rows("")
    (appeal,) = desk.cases.file(case.id).appeals
    assert desk.authorities.get(appeal.body_id).uid == MINISTRY
    assert clean(desk)
