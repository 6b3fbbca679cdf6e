"""What is counted, that every number opens its records, whose data are divided, and what a donor is sent."""

from dataclasses import replace
from datetime import date, timedelta
from hashlib import sha256

import pytest

from app.domain.codes import EventKind, Need, Outcome, Topic
from app.domain.consents import DataItem, WithdrawalDraft
from app.domain.donors import FormDraft, Indicator
from app.domain.errors import DraftRejected, UserError
from app.domain.languages import Language
from app.domain.reports import (
    DIMENSIONS,
    NOUNS,
    Cell,
    Counting,
    Dimension,
    Gap,
    Measure,
    Period,
    year,
)
from app.domain.users import Role
from app.domain.verdicts import Fault, Verdict
from app.domain.visits import VisitDraft
from app.services.desk import Desk
from tests.factories import (
    client_draft,
    consent_draft,
    event_draft,
    kept_talk,
    registered_appeal,
)
from tests.services.conftest import MONDAY, World

YEAR = year(MONDAY)
WOMAN, MAN = "900101400013", "850615300012"
ALL_DATA = frozenset({DataItem.NAME, DataItem.IIN, DataItem.GROUP})


def person(desk: Desk, number: int, *, consents: bool = True, iin: str = WOMAN) -> int:
    """A person of that number; the same IIN is no matter to who counts."""
    kept = desk.clients.save(client_draft(surname=f"Танысова{number}", phone=f"+7 701 000-00-{number:02}", iin=iin))
    if consents:
        desk.consents.give(kept.id, consent_draft(MONDAY, data=ALL_DATA))
    return kept.id


def busy(world: World) -> Desk:
    """Talks of people with and without consent, an anonymous one, and papers with outcomes and silence."""
    desk = world.desk
    for number in range(3):
        kept_talk(desk, person(desk, number), topic=Topic.LAND)
    kept_talk(desk, person(desk, 3, consents=False), minutes=0, advice="")
    kept_talk(desk, None, topic=Topic.OTHER, minutes=10)
    world.go_to(MONDAY + timedelta(days=1))
    answered = registered_appeal(desk, MONDAY)
    desk.appeals.record(answered.id, event_draft(EventKind.ANSWERED, MONDAY, outcome=Outcome.PARTLY, number="1"))
    registered_appeal(desk, MONDAY - timedelta(days=60), number="ЖТ-2026-0200")
    return desk


def counted(measure: Measure, *by: Dimension, period: Period = YEAR) -> Counting:
    rows, columns = (*by, None, None)[:2]
    return Counting(measure=measure, period=period, rows=rows, columns=columns)


def test_talks_are_counted_with_and_without_a_name_and_a_case(world: World) -> None:
    desk = busy(world)
    table = desk.reports.table(counted(Measure.TALKS, Dimension.TOPIC))
    assert table.amount() == 7
    assert table.rows == ("land", "housing", "other")
    assert [table.amount(row) for row in table.rows] == [3, 3, 1]


def test_hours_are_the_minutes_written_down(world: World) -> None:
    desk = busy(world)
    assert desk.reports.table(counted(Measure.MINUTES)).amount() == 5 * 40 + 10


@pytest.mark.parametrize("measure", Measure)
def test_every_number_opens_the_records_it_counts(world: World, measure: Measure) -> None:
    desk = busy(world)
    dimensions = DIMENSIONS[measure]
    for rows, columns in zip(dimensions, (*dimensions[1:], dimensions[0]), strict=True):
        asked = counted(measure, rows, columns)
        table = desk.reports.table(asked)
        cells = [(row, column) for row in (*table.rows, None) for column in (*table.columns, None)]
        for row, column in cells:
            behind = desk.reports.behind(asked, Cell(row=row, column=column))
            assert behind.noun is NOUNS[measure]
            if measure in (Measure.MINUTES, Measure.LATE_DAYS):
                assert bool(behind.count) >= bool(table.amount(row, column))
            elif measure is Measure.LATE:
                assert 0 < behind.count <= table.amount(row, column) or not table.amount(row, column)
            else:
                assert behind.count == table.amount(row, column)
            assert len(behind.page(0, 100)) == behind.count


def test_who_gave_no_consent_stands_in_the_total_alone(world: World) -> None:
    desk = busy(world)
    table = desk.reports.table(counted(Measure.PEOPLE, Dimension.SEX))
    assert {row: table.amount(row) for row in table.rows} == {"female": 3, "unsaid": 3}
    assert table.amount() == 6


def test_a_consent_that_was_taken_back_or_does_not_name_the_data_divides_nobody(world: World) -> None:
    desk = world.desk
    first, second = person(desk, 1), person(desk, 2, consents=False)
    kept_talk(desk, first)
    kept_talk(desk, second)
    desk.consents.give(second, consent_draft(MONDAY, data=frozenset({DataItem.NAME})))
    asked = counted(Measure.PEOPLE, Dimension.AGE)
    assert desk.reports.table(asked).amount("unsaid") == 1
    consent = desk.consents.of_client(first)[0]
    desk.consents.withdraw(consent.id, WithdrawalDraft(on=MONDAY, how="Хат"))
    assert desk.reports.table(asked).amount("unsaid") == 2


def test_marks_of_people_count_by_those_named_in_their_consent(world: World) -> None:
    desk = busy(world)
    table = desk.reports.table(counted(Measure.PEOPLE, Dimension.NEED))
    assert table.amount(Need.LARGE_FAMILY) == table.amount(Need.INTERPRETER) == 3
    assert table.amount() == 6


def test_the_year_before_stands_beside_each_row(world: World) -> None:
    desk = busy(world)
    world.go_to(MONDAY.replace(year=2027))
    asked = replace(counted(Measure.TALKS, Dimension.MONTH, period=year(date(2027, 1, 1))), compared=True)
    table = desk.reports.table(asked)
    assert table.amount() == 0
    assert table.before[None] == 7
    assert table.before["2027-09"] == 7
    assert len(table.rows) == 12


def test_success_is_the_latest_outcome_of_each_paper(world: World) -> None:
    desk = busy(world)
    table = desk.reports.table(counted(Measure.DECISIONS, Dimension.STAGE, Dimension.OUTCOME))
    assert table.amount("answer", "partly") == table.amount() == 1
    filed = desk.reports.table(counted(Measure.APPEALS, Dimension.OUTCOME))
    assert {row: filed.amount(row) for row in filed.rows} == {"partly": 1, "nothing": 1}


def test_a_silent_body_is_late_by_the_days_since_its_last_day(world: World) -> None:
    desk = busy(world)
    late = desk.reports.table(counted(Measure.LATE, Dimension.BODY))
    days = desk.reports.table(counted(Measure.LATE_DAYS, Dimension.BODY))
    assert late.amount() >= 1
    assert days.amount() >= late.amount()
    (body,) = late.rows
    assert late.names[f"body:{body}"][Language.RUSSIAN]


def test_what_is_missing_is_told_with_its_records(world: World) -> None:
    desk = busy(world)
    found = {line.gap: line for line in desk.reports.completeness(YEAR).lines}
    assert {gap: line.count for gap, line in found.items()} == {
        Gap.TALK_MINUTES: 1,
        Gap.TALK_TOPIC: 1,
        Gap.TALK_ADVICE: 1,
        Gap.APPEAL_OUTCOME: 1,
        Gap.APPEAL_UNFILED: 0,
        Gap.CONSENT: 3,
        Gap.IIN: 0,
    }
    for gap, line in found.items():
        assert desk.reports.behind_gap(YEAR, gap).count == line.count
        assert line.count <= line.of


def test_a_count_can_be_broken_off(world: World) -> None:
    class EnoughError(Exception):
        pass

    def stop(done: int, of: int) -> None:
        if done == 1:
            raise EnoughError(of)

    with pytest.raises(EnoughError):
        busy(world).reports.table(counted(Measure.TALKS, Dimension.MONTH), stop)


def test_a_table_that_cannot_be_counted_is_refused(world: World) -> None:
    with pytest.raises(DraftRejected):
        world.desk.reports.table(counted(Measure.TALKS, Dimension.BODY))


FORM = FormDraft(
    name="Қор",
    indicators=(
        Indicator(measure=Measure.PEOPLE, name_ru="Люди", target=100, divided=(Dimension.SEX, Dimension.NEED)),
        Indicator(measure=Measure.TALKS, name_ru="Беседы", divided=(Dimension.TOPIC,)),
        Indicator(measure=Measure.MINUTES, name_ru="Часы"),
        Indicator(measure=Measure.TALKS, name_ru="О земле", only_by=Dimension.TOPIC, only="land"),
    ),
)


def test_small_numbers_of_a_form_are_hidden_with_what_would_betray_them(world: World) -> None:
    report = busy(world).donors.report(FORM, YEAR)
    people, talks, hours, land = report.lines
    assert people.amount == 6
    assert dict(people.divisions[0].rows) == {"female": None, "unsaid": None}
    assert talks.amount == 7
    assert dict(talks.divisions[0].rows) == {"land": None, "housing": None, "other": None}
    assert hours.amount == 210
    assert land.amount is None


def test_what_was_sent_is_kept_with_its_paper_and_what_changed_since_is_told(world: World) -> None:
    desk = busy(world)
    sent = desk.donors.send(desk.donors.report(FORM, YEAR), Language.RUSSIAN)
    assert desk.donors.snapshots() == (sent,)
    assert sha256(desk.donors.content(sent.id)).hexdigest() == sent.sha256
    assert desk.donors.drift(sent) == ()
    kept_talk(desk, None, topic=Topic.TAX)
    (drift,) = [one for one in desk.donors.drift(sent) if one.dimension is None and one.indicator.name_ru == "Беседы"]
    assert (drift.sent, drift.now) == (7, 8)
    assert dict(desk.donors.snapshots()[0].report.lines[1].divisions[0].rows)["land"] is None


def test_a_report_that_was_changed_on_the_disk_is_named_by_the_check(world: World) -> None:
    desk = busy(world)
    desk.donors.send(desk.donors.report(FORM, YEAR), Language.KAZAKH)
    assert desk.verifying.reports() == Verdict(check="reports", count=1, faults=())
    with desk.context.database.write() as tx:
        tx.exec_driver_sql("UPDATE donor_reports SET content = x'00'")
    assert desk.verifying.reports().faults == (Fault(code="report", key="1"),)


def test_talks_are_counted_by_the_visit_they_were_held_on(world: World) -> None:
    desk = world.desk
    visit = desk.visits.plan(VisitDraft(place="Ақсуат", begins_on=MONDAY))
    kept_talk(desk, None, visit_id=visit.id)
    kept_talk(desk, None)
    table = desk.reports.table(counted(Measure.TALKS, Dimension.VISIT))
    assert {row: table.amount(row) for row in table.rows} == {str(visit.id): 1, "0": 1}
    assert table.names[f"visit:{visit.id}"][Language.KAZAKH] == "Ақсуат, 07.09.2026"
    assert desk.reports.behind(table.asked, Cell(row=str(visit.id))).count == 1


def test_a_form_is_kept_changed_and_refused_where_it_is_wrong(world: World) -> None:
    donors = world.desk.donors
    kept = donors.save(None, FORM)
    changed = donors.save(kept.id, replace(kept.draft(), threshold=10), kept.version)
    assert donors.forms() == (changed,)
    assert (changed.threshold, changed.indicators) == (10, FORM.indicators)
    with pytest.raises(DraftRejected):
        donors.save(None, replace(FORM, threshold=1))


def test_the_usual_form_can_be_filled_at_once(world: World) -> None:
    usual = world.desk.donors.usual(Language.KAZAKH)
    assert usual.problems() == ()
    assert all(one.name_kk and one.name_ru and one.name_en for one in usual.indicators)
    assert len(busy(world).donors.report(usual, YEAR).lines) == len(usual.indicators)


@pytest.mark.parametrize("language", Language)
def test_reports_are_printed_and_written_in_every_language(world: World, language: Language) -> None:
    desk = busy(world)
    asked = replace(counted(Measure.APPEALS, Dimension.BODY, Dimension.OUTCOME), compared=True)
    table = desk.reports.table(asked)
    report = desk.donors.report(desk.donors.usual(language), YEAR)
    gaps = desk.reports.completeness(YEAR)
    for page in (desk.reports.table_page(table, language), desk.reports.gaps_page(gaps, language)):
        assert page.startswith(b"%PDF-1.7")
    assert desk.donors.page(report, language) == desk.donors.page(report, language)
    assert desk.reports.table_book(table, language) == desk.reports.table_book(table, language)
    assert desk.donors.book(report, language).startswith(b"PK")


def test_a_volunteer_neither_keeps_a_form_nor_sends_a_report(world: World) -> None:
    desk = busy(world)
    report = desk.donors.report(FORM, YEAR)
    assert desk.donors.may()
    desk.context.user = replace(desk.context.user, role=Role.VOLUNTEER)
    assert not desk.donors.may()
    del report


def test_a_report_that_is_not_there_has_no_paper(world: World) -> None:
    with pytest.raises(UserError):
        world.desk.donors.content(404)
