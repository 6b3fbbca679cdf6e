"""The log looked through: by who did it, kind of record and period; everybody reads what the table of rights says."""

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import event

from app.db import audit, log
from app.db.log import Wanted
from app.domain.audit import AuditLine, LogFilter, Noun
from app.domain.erasures import ErasureDraft, ErasureGround
from app.domain.languages import Language
from app.domain.users import Role
from app.services.sealing import opener
from tests.factories import consent_draft
from tests.services.conftest import World
from tests.services.people import Staff, staff_of

ALL = LogFilter()
NEW_YEAR = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.fixture
def staff(world: World) -> Staff:
    made = staff_of(world)
    made.matter(made.volunteer)
    world.go_to(date(2026, 9, 8))
    made.matter(made.other, "Петрова")
    world.go_to(date(2026, 9, 9))
    world.desk.auditing.taken_in(3)
    return made


def looked(staff: Staff, wanted: LogFilter = ALL) -> list[AuditLine]:
    """Every line of a filter, and whether count and pages agree with it."""
    auditing = staff.world.desk.auditing
    rows = auditing.rows(wanted, limit=10_000)
    assert auditing.count(wanted) == len(rows)
    assert [row for offset in range(0, len(rows), 7) for row in auditing.rows(wanted, offset=offset, limit=7)] == rows
    return rows


def test_the_whole_log_is_shown_the_latest_line_first_with_its_number_and_hash(staff: Staff) -> None:
    rows = looked(staff)
    assert [row.id for row in rows] == list(range(len(rows), 0, -1))
    with staff.world.desk.context.database.read() as tx:
        assert rows[0].hash == audit.head(tx)
    assert (rows[0].noun, rows[0].deed) == ("vault", "auditing.take_in")


def test_lines_are_found_by_who_did_it_and_by_kind(staff: Staff) -> None:
    everything = looked(staff)
    for who in (staff.volunteer, staff.boss):
        assert looked(staff, LogFilter(who=who.uid)) == [row for row in everything if row.user_uid == who.uid]
    for noun in Noun:
        assert looked(staff, LogFilter(noun=noun)) == [row for row in everything if row.noun == noun]
    both = LogFilter(who=staff.other.uid, noun="appeals")
    assert [row.deed for row in looked(staff, both)] == ["cases.open"]


def test_both_days_of_a_period_belong_to_it(staff: Staff) -> None:
    everything = looked(staff)
    for first, last in (((7, 7)), (8, 8), (8, 9), (10, 11)):
        period = LogFilter(from_on=date(2026, 9, first), until_on=date(2026, 9, last))
        assert looked(staff, period) == [row for row in everything if first <= row.at.astimezone().day <= last]


def test_a_volunteer_reads_about_their_own_matters_and_themselves_alone(staff: Staff) -> None:
    everything = looked(staff)
    with staff.sits(staff.volunteer):
        rows = looked(staff)
        assert {row.noun for row in rows} == {"clients", "consultations", "cases", "appeals", "people"}
        assert {row.user_uid for row in rows if row.noun != "people"} == {staff.volunteer.uid}
        assert {row.key for row in rows if row.noun == "people"} == {staff.volunteer.uid}
        assert looked(staff, LogFilter(who=staff.other.uid)) == []
    assert len(rows) < len(everything)
    with staff.sits(staff.coordinator):
        assert looked(staff) == everything


def test_a_volunteer_reads_of_consents_and_erasures_of_their_own_people_alone(staff: Staff) -> None:
    desk = staff.world.desk
    for case_id in (1, 2):
        client_id = desk.cases.file(case_id).client.id
        desk.consents.give(client_id, consent_draft(date(2026, 9, 9)))
        desk.cases.close(case_id)
        desk.erasures.propose(client_id, ErasureDraft(ground=ErasureGround.TERM_OVER, reason="Мерзім бітті"))
    everything = [row for row in looked(staff) if row.noun in {"consents", "erasures"}]
    with staff.sits(staff.volunteer):
        own = [row for row in looked(staff) if row.noun in {"consents", "erasures"}]
    assert [row.noun for row in own] == ["erasures", "consents"]
    assert (own, len(everything)) == (everything[2:], 4)


def test_looking_as_a_volunteer_shows_the_log_as_they_see_it(staff: Staff) -> None:
    desk = staff.world.desk
    with staff.sits(staff.other):
        seen = looked(staff)
    desk.people.look_as(Role.VOLUNTEER, staff.other.id)
    assert looked(staff) == seen
    desk.people.look_as_oneself()


def test_a_line_leads_to_its_matter_for_who_sees_it(staff: Staff) -> None:
    auditing = staff.world.desk.auditing
    lines = [row for row in looked(staff) if row.user_uid == staff.other.uid and row.noun in {"cases", "appeals"}]
    assert {case.number for line in lines if (case := auditing.case_of(line))} == {"2026-0002"}
    assert auditing.case_of(looked(staff)[0]) is None
    staff.world.desk.assignments.make_sensitive(2, "Отбасылық зорлық")
    with staff.sits(staff.volunteer):
        assert {auditing.case_of(line) for line in lines} == {None}


@pytest.mark.parametrize(
    "wanted",
    [
        Wanted(),
        Wanted(who="u"),
        Wanted(noun="cases"),
        Wanted(who="u", noun="cases", since=NEW_YEAR),
        Wanted(since=NEW_YEAR, before=NEW_YEAR + timedelta(days=365)),
        Wanted(own=frozenset({1})),
    ],
    ids=["all", "who", "noun", "who noun since", "period", "own"],
)
def test_no_filter_reads_the_log_from_end_to_end(staff: Staff, wanted: Wanted) -> None:
    asked: list[tuple[str, object]] = []
    with staff.world.desk.context.database.read() as tx:
        event.listen(
            tx.engine, "before_cursor_execute", lambda _c, _k, asks, given, _x, _m: asked.append((asks, given))
        )
        log.count(tx, wanted)
        log.page(tx, wanted, opener(tx), offset=200, limit=100)
        questions = [(asks, given) for asks, given in asked if "FROM audit " in f"{asks} " or "FROM audit\n" in asks]
        plans = [
            " | ".join(row[3] for row in tx.exec_driver_sql(f"EXPLAIN QUERY PLAN {asks}", given))
            for asks, given in questions
        ]
    assert plans
    for plan in plans:
        assert "SEARCH audit USING" in plan
        assert "SCAN audit |" not in f"{plan} |"


def test_a_clock_that_was_set_back_hides_no_line_of_a_period(staff: Staff) -> None:
    staff.world.go_to(date(2026, 9, 7))
    staff.world.desk.auditing.taken_in(1, datetime(2026, 9, 7, tzinfo=UTC))
    staff.world.go_to(date(2026, 9, 10))
    first = date(2026, 9, 7)
    rows = looked(staff, LogFilter(from_on=first, until_on=first + timedelta(days=0)))
    assert "auditing.take_in" in {row.deed for row in rows}


def named(staff: Staff, noun: str, language: Language = Language.RUSSIAN) -> set[str]:
    """What the records of the lines of a kind are called, as the person of now sees them."""
    auditing = staff.world.desk.auditing
    lines = auditing.rows(LogFilter(noun=noun), limit=1_000)
    return set(auditing.subjects(lines, language).values())


def test_records_are_called_by_number_name_and_body_in_the_language_asked(staff: Staff) -> None:
    desk = staff.world.desk
    body = desk.authorities.rows()[0]
    desk.authorities.verify(body.id, "Айгүл Ерікті")
    assert named(staff, "cases") == named(staff, "appeals") == {"2026-0001", "2026-0002"}
    assert any("Петрова" in name for name in named(staff, "clients"))
    assert staff.volunteer.name in named(staff, "people")
    for language in Language:
        assert named(staff, "authorities", language) == {desk.authorities.get(body.id).name(language)}


def test_what_is_hidden_or_erased_is_not_called_by_its_name(staff: Staff) -> None:
    desk = staff.world.desk
    hidden = desk.cases.rows()[0]
    desk.assignments.make_sensitive(hidden.id, "Отбасылық іс")
    lines = desk.auditing.rows(ALL, limit=1_000)
    assert hidden.number in desk.auditing.subjects(lines, Language.RUSSIAN).values()
    desk.context.user = staff.volunteer
    seen = desk.auditing.subjects(lines, Language.RUSSIAN)
    assert hidden.number not in seen.values()
    assert not any(hidden.client_name in name for name in seen.values())
