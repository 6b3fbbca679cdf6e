"""One clock alone: what became of it, further readings, and how far an extension reaches."""

from dataclasses import replace

import pytest

from app.domain.codes import AppealKind, DeadlineStatus, EventKind, Side
from app.domain.courses import Course
from app.domain.events import Event
from app.law.clocks import Clock, clock, decision_window, earlier, set_day, with_readings
from tests.law.facts import CALENDAR, counted, day, event, follow, matter, term, warned

A, K, D = AppealKind, EventKind, DeadlineStatus
BEFORE, LAST, AFTER = "2026-11-09", "2026-11-10", "2026-11-11"


@pytest.mark.parametrize(
    ("met", "ended", "today", "status"),
    [
        (None, None, BEFORE, D.RUNNING),
        (None, None, LAST, D.RUNNING),
        (None, None, AFTER, D.MISSED),
        (LAST, None, AFTER, D.MET),
        (AFTER, None, AFTER, D.MET_LATE),
        (None, LAST, AFTER, D.SUPERSEDED),
        (None, AFTER, AFTER, D.MISSED),
        (LAST, AFTER, AFTER, D.MET),
    ],
)
def test_what_became_of_a_term(met: str | None, ended: str | None, today: str, status: DeadlineStatus) -> None:
    found = clock(counted("AP-04", "2026-10-19"))
    found.met_on, found.ended_on = (day(on) if on else None for on in (met, ended))
    assert found.status(day(today)) is status
    assert found.missed(day(today)) is (status is D.MISSED and ended is None)
    assert found.open is (met is None and ended is None)


def test_a_term_without_a_last_day_is_never_missed() -> None:
    found = Clock(rule="AP-03", side=Side.CLIENT, due_on=None, explanation=None)
    assert (found.status(day("2150-01-01")), found.missed(day("2150-01-01"))) == (D.RUNNING, False)


def test_the_body_is_read_late_and_the_client_early() -> None:
    """Rules §4.3; Friday 6 June 2025 is Kurban Ait."""
    body, client = clock(counted("AP-04", "2025-06-02")), clock(counted("PC-01", "2025-11-30"))
    assert (body.earliest_on, body.due_on) == (day("2025-06-23"), day("2025-06-24"))
    assert (client.earliest_on, client.due_on) == (day("2026-02-28"), day("2026-02-28"))
    assert clock(counted("AP-03", "2025-06-02")).due_on is None


def test_a_reading_that_is_known_or_has_no_day_is_not_said_again() -> None:
    known = counted("AP-04", "2025-06-02")
    assert with_readings(known, [(known.due_on, "x"), (known.alternatives[0].due_on, "y"), (None, "z")]) == known
    added = with_readings(known, [(day("2025-06-25"), "from_receipt")])
    assert [(other.due_on, other.why) for other in added.alternatives[1:]] == [(day("2025-06-25"), "from_receipt")]


def client_term(due_on: str, ended: str = "") -> Clock:
    ends = {"due_on": day(due_on) if due_on else None, "ended_on": day(ended) if ended else None}
    return Clock(rule="PC-01", side=Side.CLIENT, explanation=None, **ends)


@pytest.mark.parametrize(
    ("before", "started", "first"),
    [
        (client_term(AFTER), client_term(LAST), "started"),
        (client_term(LAST), client_term(AFTER), "before"),
        (client_term(LAST), client_term(LAST), "before"),
        (client_term(LAST), client_term(""), "before"),
        (client_term(""), client_term(LAST), "started"),
        (client_term(BEFORE, ended=BEFORE), client_term(LAST), "started"),
        (None, client_term(LAST), "started"),
    ],
)
def test_of_two_terms_of_the_client_the_one_that_ends_first_counts(
    before: Clock | None, started: Clock, first: str
) -> None:
    """Rules §4.3."""
    assert earlier(before, started) is {"before": before, "started": started}[first]


def test_the_day_a_court_set_stands_also_where_none_could_be_counted() -> None:
    found = Clock(rule="CT-11", side=Side.CLIENT, due_on=None, explanation=None)
    set_day(found, day(LAST))
    assert (found.due_on, found.earliest_on, found.explanation) == (day(LAST), day(LAST), None)


def test_of_a_day_the_court_named_nothing_is_counted() -> None:
    """6 June 2025 is Kurban Ait and passed over, 23 June is another reading; none of it concerns a named day."""
    found = clock(counted("AP-04", "2025-06-02"))
    set_day(found, day("2025-07-05"))
    said = found.explanation
    assert said is not None
    assert (said.due_on, said.message, said.article) == (day("2025-07-05"), "set_by_court", counted_article())
    assert (said.length, said.unit, said.nominal_on) == (None, None, None)
    assert (said.counted, said.skipped, said.alternatives) == ((), (), ())
    moved = clock(counted("PC-01", "2026-08-03"))
    assert moved.explanation is not None
    assert moved.explanation.nominal_on is not None
    set_day(moved, day(LAST))
    assert moved.explanation.nominal_on is None


def counted_article() -> str:
    return counted("AP-04", "2025-06-02").article


def test_a_window_over_two_registrations_without_a_countable_day_has_none() -> None:
    unknown = replace(counted("PC-05", "2026-10-19"), due_on=None, alternatives=())
    found = decision_window(unknown, unknown)
    assert (found.earliest_on, found.due_on) == (None, None)


def longer(on: str, until: str | None = None) -> Event:
    return event(K.EXTENDED, on, **({"until_on": until} if until else {}))


def extended(registered: str, *events: Event, kind: AppealKind = A.APPLICATION) -> Course:
    return follow(matter(event(K.REGISTERED, registered), *events, kind=kind), str(events[-1].on))


def test_an_extension_is_explained_as_one() -> None:
    """Art. 76(3), (5): Saturday 28 November moves to Monday."""
    found = extended("2026-10-19", longer("2026-10-30", "2026-11-28")).answer
    assert found is not None
    assert found.explanation is not None
    assert (found.due_on, found.explanation.nominal_on) == (day("2026-11-30"), day("2026-11-28"))
    assert [skipped.on.day for skipped in found.explanation.skipped] == [28, 29]
    assert (found.explanation.from_on, found.explanation.counting_starts) == (day("2026-10-30"), day("2026-10-31"))
    assert (found.explanation.calendar, found.explanation.message) == (CALENDAR.version, "extended")
    assert (found.explanation.length, found.explanation.unit, found.explanation.alternatives) == (None, None, ())
    for until in ("2026-11-27", "2026-11-03", "2027-02-27"):
        plain = extended("2026-10-19", longer("2026-10-30", until)).answer
        assert plain is not None
        assert plain.explanation is not None
        assert (plain.explanation.nominal_on, plain.explanation.skipped, plain.explanation.counted) == (None, (), ())


def test_what_was_set_beyond_the_limit_passes_over_nothing() -> None:
    """Two months from the decision end on Wednesday 30 December."""
    found = extended("2026-10-19", longer("2026-10-30", "2027-02-27")).answer
    assert found is not None
    assert found.explanation is not None
    assert (found.due_on, found.explanation.skipped, found.explanation.nominal_on) == (day("2026-12-30"), (), None)


@pytest.mark.parametrize(
    ("decided", "due", "beyond"),
    [
        ("2025-12-26", "2026-02-23", True),
        ("2025-12-29", "2026-02-27", False),
        ("2025-12-30", "2026-02-27", False),
    ],
)
def test_a_second_extension_may_reach_two_months_from_its_decision_since_the_border(
    decided: str, due: str, *, beyond: bool
) -> None:
    """Art. 76(3): before it two months on top of the term of 23 December 2025 at most (rules OP-3)."""
    found = extended("2025-12-01", longer("2025-12-22", "2025-12-31"), longer(decided, "2026-02-27"))
    assert found.answer is not None
    assert found.answer.due_on == day(due)
    assert ("extension_too_long" in warned(found)) is beyond


def test_where_the_law_names_no_limit_the_day_set_counts() -> None:
    """A public-service complaint is extended «by law» (Art. 25 of the Law on public services)."""
    found = extended("2026-02-02", longer("2026-02-05", "2026-06-01"), kind=A.PUBLIC_SERVICE)
    assert term(found, "XT-04").due_on == day("2026-06-01")
    assert not {"extension_too_long", "extension_unknown"} & warned(found)
    without = extended("2026-02-02", longer("2026-02-05"), kind=A.PUBLIC_SERVICE)
    assert term(without, "XT-04").due_on == day("2026-02-09")
    assert "extension_without_date" in warned(without)


def test_a_check_by_the_prosecutor_is_extended_by_thirty_working_days() -> None:
    """Constitutional law on the prosecutor's office, Art. 18(4)."""
    check = event(K.CHECK_ORDERED, "2026-02-09")
    found = extended("2026-02-02", check, longer("2026-02-20"), kind=A.PROSECUTOR)
    first = counted("XT-18", "2026-02-09").due_on
    assert first is not None
    assert term(found, "XT-18").due_on == CALENDAR.add_working(first, 30)
