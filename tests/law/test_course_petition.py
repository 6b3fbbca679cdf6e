"""The course of a petition (Art. 90-1 to 90-6): fifty citizens, the check, six months of joining, consideration."""

from datetime import timedelta

import pytest

from app.domain.codes import AppealKind, AppealState, DeadlineStatus, EventKind, Outcome, Timeliness
from app.domain.courses import Course
from app.domain.events import Event
from app.domain.grounds import Variant
from tests.law.facts import codes, day, event, follow, matter, term, warned

K, S, D = EventKind, AppealState, DeadlineStatus
DRAFTED = event(K.PETITION_DRAFTED, "2026-02-02")
FIFTY = event(K.FIFTY_JOINED, "2026-02-16")
PUBLISHED = event(K.PUBLISHED, "2026-03-02")
REACHED = event(K.THRESHOLD_REACHED, "2026-06-01")
REGISTERED = event(K.REGISTERED, "2026-06-03")
JOINING = (DRAFTED, FIFTY, PUBLISHED)


def petition(today: str, *events: Event, variant: Variant = Variant.GENERAL) -> Course:
    return follow(matter(*events, kind=AppealKind.PETITION, variant=variant), today)


def test_fifty_citizens_join_within_twenty_working_days_of_the_draft() -> None:
    """Art. 90-2(4)(1)."""
    found = petition("2026-02-03", DRAFTED)
    assert (found.state, found.pending, term(found, "PT-01").due_on) == (
        S.GATHERING,
        term(found, "PT-01"),
        day("2026-03-02"),
    )
    assert ("publish_petition", "fifty_needed") in {(ban.code, ban.why) for ban in found.forbidden}
    lapsed = petition("2026-03-03", DRAFTED)
    assert lapsed.state is S.LAPSED
    assert {"refile_petition", "treat_as_message"} <= codes(lapsed)
    assert (lapsed.settled, warned(lapsed)) == (Timeliness.DONE, set()), "nobody restores this term"


def test_the_authorised_body_checks_and_publishes_or_refuses() -> None:
    """Art. 90-2(5), 90-2(8)."""
    checking = petition("2026-02-17", DRAFTED, FIFTY)
    assert (checking.state, term(checking, "PT-02").due_on, term(checking, "PT-01").status) == (
        S.CHECKING,
        day("2026-03-17"),
        D.MET,
    )
    refused = petition("2026-03-01", DRAFTED, FIFTY, event(K.PUBLICATION_REFUSED, "2026-02-26"))
    assert (refused.state, refused.settled) == (S.TERMINATED, Timeliness.DONE)
    joining = petition("2026-03-03", *JOINING)
    assert (term(joining, "PT-02").status, term(joining, "PT-03").due_on) == (D.MET, day("2026-03-10"))
    assert "await_media_notice" in codes(joining)
    informed = petition("2026-03-05", *JOINING, event(K.MEDIA_INFORMED, "2026-03-04"))
    assert term(informed, "PT-03").status is D.MET


def test_citizens_join_for_six_months_and_too_few_make_it_a_message() -> None:
    """Art. 90-3(2), 90-3(5)."""
    joining = petition("2026-03-03", *JOINING)
    assert (joining.state, term(joining, "PT-04").due_on) == (S.JOINING, day("2026-09-02"))
    assert ("consider_petition", "threshold_needed") in {(ban.code, ban.why) for ban in joining.forbidden}
    lapsed = petition("2026-09-03", *JOINING)
    assert (lapsed.state, lapsed.steps[0].code) == (S.LAPSED, "treat_as_message")
    returned = petition("2026-09-10", *JOINING, event(K.RETURNED, "2026-09-08"))
    assert "treat_as_message" in codes(returned)


@pytest.mark.parametrize(
    ("variant", "rule", "due"),
    [(Variant.GENERAL, "PT-06", "2026-07-30"), (Variant.LOCAL_BODY, "PT-06:local", "2026-07-01")],
)
def test_a_central_body_has_forty_working_days_and_a_local_one_twenty(variant: Variant, rule: str, due: str) -> None:
    """Art. 90-4, 90-5."""
    reached = petition("2026-06-02", *JOINING, REACHED, variant=variant)
    assert (reached.state, term(reached, "PT-05").due_on) == (S.REACHED, day("2026-06-04"))
    found = petition("2026-06-04", *JOINING, REACHED, REGISTERED, variant=variant)
    assert (found.state, term(found, rule).due_on, term(found, "PT-05").status) == (S.REGISTERED, day(due), D.MET)


@pytest.mark.parametrize(
    ("today", "events", "waiting"),
    [
        ("2026-03-18", (DRAFTED, FIFTY), "await_publication"),
        ("2026-06-05", (*JOINING, REACHED), "await_forwarding_of_petition"),
        ("2026-07-31", (*JOINING, REACHED, REGISTERED), "await_answer"),
    ],
)
def test_the_silence_of_the_body_about_a_petition_may_be_complained_of_once_its_term_has_passed(
    today: str, events: tuple[Event, ...], waiting: str
) -> None:
    """Art. 90-2(5), 90-4(1), 90-5(1), 91."""
    found = petition(today, *events)
    assert (found.steps[0].code, found.steps[0].last_day) == ("body_overdue", None)
    assert waiting not in codes(found)
    assert petition(str(day(today) - timedelta(days=1)), *events).steps[0].code == waiting


def test_the_decision_is_published_the_next_day_and_the_subject_is_barred_for_a_year() -> None:
    """Art. 90-2(4)(3), 90-6(3)."""
    decided = (*JOINING, REACHED, REGISTERED, event(K.ANSWERED, "2026-06-22", outcome=Outcome.NOTED))
    found = petition("2026-06-22", *decided)
    assert (found.state, found.settled) == (S.DECIDED, Timeliness.DONE)
    assert term(found, "PT-07").due_on == day("2026-06-23")
    assert ("refile_petition", day("2027-06-22")) in {(ban.code, ban.until) for ban in found.forbidden}
    published = petition("2026-06-24", *decided, event(K.DECISION_PUBLISHED, "2026-06-23"))
    assert term(published, "PT-07").status is D.MET
    later = petition("2027-06-23", *decided)
    assert "refile_petition" in codes(later)
    assert "last_day_missed" not in warned(later), "the end of a ban is no loss"


def test_a_petition_may_be_withdrawn_and_its_consideration_is_not_extended_without_a_law() -> None:
    withdrawn = petition("2026-03-06", *JOINING, event(K.WITHDRAWN, "2026-03-05"))
    assert (withdrawn.state, withdrawn.settled) == (S.WITHDRAWN, Timeliness.DONE)
    extended = petition("2026-06-20", *JOINING, REACHED, REGISTERED, event(K.EXTENDED, "2026-06-10"))
    assert "extension_unknown" in warned(extended)
    assert extended.state is S.REGISTERED
