import pytest

from app.domain.codes import Side, Unit
from app.domain.errors import UserError, YearWithoutCalendar
from app.law.calendar import WorkingCalendar
from app.law.due import due
from tests.law.facts import CALENDAR, counted, day

VECTORS = [
    ("AP-04", "2022-10-10", "2022-11-01", "2022-10-31"),
    ("AP-04", "2024-04-29", "2024-05-23", "2024-05-22"),
    ("AP-04", "2024-12-20", "2025-01-15", "2025-01-14"),
    ("AP-04", "2025-12-22", "2026-01-15", "2026-01-14"),
    ("AP-04", "2025-12-29", "2026-01-22", ""),
    ("AP-04", "2026-01-05", "2026-01-27", ""),
    ("AP-04", "2026-02-02", "2026-02-23", ""),
    ("PC-05", "2026-02-02", "2026-03-02", ""),
    ("AP-04", "2026-03-02", "2026-03-27", ""),
    ("AP-04", "2026-04-29", "2026-05-25", ""),
    ("PC-05", "2026-05-20", "2026-06-18", ""),
    ("AP-04", "2026-08-24", "2026-09-14", ""),
    ("AP-04", "2026-10-19", "2026-11-10", ""),
    ("AP-01", "2026-11-20", "2026-11-25", ""),
    ("AP-04", "2026-12-10", "2027-01-05", ""),
    ("PC-05", "2026-12-28", "2027-01-28", ""),
    ("AP-04", "2027-03-01", "2027-03-29", ""),
    ("CT-01", "2026-01-31", "2026-03-02", ""),
    ("CT-01", "2026-02-09", "2026-03-10", ""),
    ("CT-01", "2026-09-24", "2026-10-27", ""),
    ("PC-01", "2026-07-23", "2026-10-23", ""),
    ("PC-01", "2026-11-30", "2027-03-01", ""),
]


@pytest.mark.parametrize(("rule", "start", "due_on", "first_day_counts"), VECTORS)
def test_the_vectors_of_the_research_come_out(rule: str, start: str, due_on: str, first_day_counts: str) -> None:
    found = counted(rule, start)
    assert found.due_on == day(due_on)
    others = [(other.due_on, other.why) for other in found.alternatives]
    assert others == ([(day(first_day_counts), "registration_day_counts")] if first_day_counts else [])


def test_the_other_reading_of_a_complaint_under_the_old_wording_is_shown_too() -> None:
    found = counted("PC-05", "2024-04-29")
    assert [(other.due_on, other.why) for other in found.alternatives] == [
        (day("2024-05-29"), "registration_day_counts")
    ]
    assert found.due_on == day("2024-05-30")


@pytest.mark.parametrize("rule", ["AP-01", "AP-02", "AP-04", "AP-06", "PC-04", "PC-05"])
def test_what_comes_on_a_day_off_is_registered_the_next_working_day(rule: str) -> None:
    """Art. 64(3): Sunday 25 October and the moved Monday are passed over."""
    found = counted(rule, "2026-10-24")
    assert (found.registered_on, found.counting_starts) == (day("2026-10-27"), day("2026-10-28"))
    assert found.shift == "day_off"
    assert [(passed.on.day, passed.reason) for passed in found.passed] == [
        (24, "weekend"),
        (25, "holiday"),
        (26, "transferred_off"),
    ]


@pytest.mark.parametrize("rule", ["AP-03", "AP-05", "AP-08", "AP-09", "PC-01", "PC-02", "CT-01"])
def test_a_term_not_triggered_by_arrival_does_not_move_its_start(rule: str) -> None:
    found = counted(rule, "2026-10-24", at="20:00")
    assert (found.registered_on, found.shift) == (day("2026-10-24"), "")


@pytest.mark.parametrize(
    ("on", "at", "closing", "registered_on"),
    [
        ("2026-11-20", "18:29", "", "2026-11-20"),
        ("2026-11-20", "18:30", "", "2026-11-23"),
        ("2026-11-20", "23:59", "", "2026-11-23"),
        ("2026-11-20", "17:30", "17:30", "2026-11-23"),
        ("2026-11-20", "18:31", "19:00", "2026-11-20"),
        ("2025-12-29", "18:30", "", "2025-12-30"),
        ("2025-12-26", "23:00", "", "2025-12-26"),
        ("2026-11-20", "", "17:00", "2026-11-20"),
    ],
)
def test_closing_time_counts_since_the_new_wording_only(on: str, at: str, closing: str, registered_on: str) -> None:
    """Art. 64(3) in the wording of Law No. 241-VIII; before 29.12.2025 the hour is ignored."""
    assert counted("AP-04", on, at, closing).registered_on == day(registered_on)


def test_after_hours_before_a_holiday_passes_over_it() -> None:
    found = counted("AP-04", "2026-12-15", "19:00")
    assert (found.registered_on, found.shift) == (day("2026-12-17"), "after_hours")
    assert [passed.name for passed in found.passed] == ["independence_day"]


@pytest.mark.parametrize(
    ("reference", "on", "version", "alternatives"),
    [
        ("AP-04", "2025-12-28", "V2", 1),
        ("AP-04", "2025-12-26", "V1", 1),
        ("AP-04@V1", "2026-02-02", "V1", 1),
        ("AP-04@V2", "2024-04-29", "V2", 0),
    ],
)
def test_the_version_follows_the_registration_unless_it_is_named(
    reference: str, on: str, version: str, alternatives: int
) -> None:
    found = counted(reference, on)
    assert (found.version, len(found.alternatives)) == (version, alternatives)
    assert found.reference == f"AP-04@{version}"


def test_a_paper_received_before_the_border_and_registered_on_it_shows_both_dates() -> None:
    found = counted("AP-04", "2025-12-27")
    assert (found.registered_on, found.due_on) == (day("2025-12-29"), day("2026-01-22"))
    assert [(other.due_on, other.why) for other in found.alternatives] == [(day("2026-01-21"), "regime_border")]


@pytest.mark.parametrize("rule", ["AP-01", "PC-04"])
def test_three_days_from_receipt_on_a_day_off_show_the_date_without_the_registration(rule: str) -> None:
    """Art. 65, 91(4): within three working days from the day of receipt; Art. 64(3): a day off is registered later."""
    found = counted(rule, "2026-11-21")
    assert (found.registered_on, found.due_on) == (day("2026-11-23"), day("2026-11-26"))
    assert [(other.due_on, other.why) for other in found.alternatives] == [(day("2026-11-25"), "from_receipt")]
    assert counted(rule, "2026-11-20").alternatives == ()


def test_the_old_wording_has_no_rule_for_a_last_day_off_so_the_client_sees_both() -> None:
    found = counted("PC-01", "2025-11-30")
    assert (found.nominal_on, found.due_on) == (day("2026-02-28"), day("2026-03-02"))
    assert [(other.due_on, other.why) for other in found.alternatives] == [(day("2026-02-28"), "no_roll_over")]
    assert counted("PC-01", "2025-10-23").alternatives == ()
    assert counted("PC-01", "2026-11-30").alternatives == ()


def test_the_answer_keeps_the_hour_that_was_asked() -> None:
    found = counted("AP-04", "2026-11-20", "18:31")
    assert str(found.at) == "18:31:00"
    assert counted("AP-04", "2026-11-20").at is None


def test_a_hearing_is_counted_back_from_the_planned_act() -> None:
    """Art. 73: at least three working days before a burdening act."""
    found = counted("AP-07", "2026-10-28")
    assert (found.due_on, found.counting_starts, found.length) == (day("2026-10-22"), day("2026-10-27"), 3)


@pytest.mark.parametrize(
    ("rule", "message"), [("AP-03", "set_by_body"), ("PC-03", "no_fixed_term"), ("PC-09", "two_ways")]
)
def test_a_rule_without_a_fixed_length_answers_with_a_reason_instead_of_a_date(rule: str, message: str) -> None:
    found = counted(rule, "2026-11-20")
    assert (found.due_on, found.length, found.unit, found.message) == (None, None, None, message)
    assert found.counted == found.skipped == found.alternatives == ()
    assert found.counting_starts == day("2026-11-21")


@pytest.mark.parametrize(
    ("rule", "length", "unit", "side", "due_on"),
    [
        ("AP-01", 3, Unit.WORKING_DAYS, Side.BODY, "2026-11-05"),
        ("AP-02", 3, Unit.WORKING_DAYS, Side.BODY, "2026-11-05"),
        ("AP-04", 15, Unit.WORKING_DAYS, Side.BODY, "2026-11-23"),
        ("AP-05", 3, Unit.WORKING_DAYS, Side.BODY, "2026-11-05"),
        ("AP-06", 15, Unit.WORKING_DAYS, Side.BODY, "2026-11-23"),
        ("AP-08", 2, Unit.WORKING_DAYS, Side.CLIENT, "2026-11-04"),
        ("AP-09", 2, Unit.WORKING_DAYS, Side.CLIENT, "2026-11-04"),
        ("PC-01", 3, Unit.MONTHS, Side.CLIENT, "2027-02-02"),
        ("PC-02", 6, Unit.MONTHS, Side.CLIENT, "2027-05-04"),
        ("PC-04", 3, Unit.WORKING_DAYS, Side.BODY, "2026-11-05"),
        ("PC-05", 20, Unit.WORKING_DAYS, Side.BODY, "2026-11-30"),
        ("CT-01", 1, Unit.MONTHS, Side.CLIENT, "2026-12-02"),
        ("CT-02", 1, Unit.MONTHS, Side.CLIENT, "2026-12-02"),
        ("CT-09", 1, Unit.MONTHS, Side.CLIENT, "2026-12-02"),
    ],
)
def test_each_rule_has_its_length_unit_and_side(rule: str, length: int, unit: Unit, side: Side, due_on: str) -> None:
    found = counted(rule, "2026-11-02")
    assert (found.length, found.unit, found.side, found.due_on) == (length, unit, side, day(due_on))


@pytest.mark.parametrize(
    ("rule", "on", "confirmed"),
    [
        ("AP-04", "2026-02-02", True),
        ("AP-04", "2026-05-20", False),
        ("AP-04", "2026-12-10", False),
        ("AP-01", "2026-11-20", True),
        ("PC-01", "2026-04-01", True),
        ("PC-01", "2026-02-27", False),
        ("PC-01", "2026-10-02", False),
    ],
)
def test_a_date_is_confirmed_when_every_day_used_is(rule: str, on: str, confirmed: bool) -> None:
    """27 May 2026 was announced but not confirmed; nothing of 2027 is."""
    assert counted(rule, on).confirmed is confirmed


@pytest.mark.parametrize(
    ("rule", "near"),
    [
        ("AP-04@V3", "AP-04@V1, AP-04@V2"),
        ("AP-09@V1", "AP-09@V2"),
        ("CT-26:nothing", "CT-26, CT-26:execution"),
        ("XT-09:notes", "XT-09, XT-09:notice, XT-09:check"),
        ("AP-04c", "AP-04b, AP-04a, AP-04"),
        ("XT3", "XT-03, XT-13"),
        ("", "AP-04, AP-04@V2"),
        ("@V2", "AP-04, AP-04@V2"),
        ("nobody", "AP-04, AP-04@V2"),
    ],
)
def test_an_unknown_rule_is_said_with_what_was_perhaps_meant(rule: str, near: str) -> None:
    with pytest.raises(UserError) as caught:
        counted(rule, "2026-11-20")
    assert caught.value.code == "rule_unknown"
    assert caught.value.values["rule"] == rule
    assert set(caught.value.values["near"].split(", ")) >= set(near.split(", "))
    assert all(counted(name, "2026-11-20") for name in caught.value.values["near"].split(", "))


@pytest.mark.parametrize(
    ("rule", "on", "since"),
    [
        ("PC-02", "2025-12-28", "2025-12-29"),
        ("AP-09", "2025-06-02", "2025-12-29"),
        ("AP-04", "2021-06-01", "2021-07-01"),
        ("XT-03d", "2024-12-31", "2025-01-01"),
        ("XT-03", "2010-01-01", "2015-12-04"),
    ],
)
def test_a_rule_before_its_time_is_said_with_the_day_it_came_into_force(rule: str, on: str, since: str) -> None:
    """Art. 92(1-1) and the right to an oral hearing of Art. 73 came with Law No. 241-VIII on 29.12.2025."""
    with pytest.raises(UserError) as caught:
        counted(rule, on)
    assert (caught.value.code, caught.value.values) == ("rule_not_in_force", {"rule": rule, "on": on, "since": since})


@pytest.mark.parametrize(
    ("rule", "on", "year"),
    [("AP-04", "2028-01-10", "2028"), ("AP-04", "2027-12-20", "2028"), ("PC-01", "2027-11-05", "2028")],
)
def test_a_year_without_a_calendar_is_said(rule: str, on: str, year: str) -> None:
    with pytest.raises(YearWithoutCalendar) as caught:
        counted(rule, on)
    assert caught.value.values["year"] == year


def test_a_term_that_began_before_the_calendar_is_not_confirmed() -> None:
    """Art. 136(1): a month from 20 December ends on 20 January; the December before is not known here."""
    known = WorkingCalendar([special for special in CALENDAR.days if special.on.year == 2026])
    found = due("CT-02", day("2025-12-20"), None, None, known)
    assert (found.due_on, found.confirmed) == (day("2026-01-20"), False)


def test_only_where_the_old_wording_counted_the_first_day_has_the_border_a_reading() -> None:
    """Sunday 28.12.2025 is registered on Monday, under the new wording; the three days to forward never began so."""
    assert "regime_border" in {other.why for other in counted("AP-04", "2025-12-28").alternatives}
    assert "regime_border" not in {other.why for other in counted("PC-04", "2025-12-28").alternatives}
