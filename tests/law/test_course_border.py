"""The border of 29.12.2025: what came before it and was registered since has two dates (rules 0.1, OP-2, §4.3)."""

from app.domain.codes import AppealKind, AppealState, Channel, EventKind
from app.law.due import due
from tests.law.facts import CALENDAR, day, event, follow, matter, term, warned

K, S = EventKind, AppealState


def test_what_came_before_the_border_and_was_registered_after_it_has_the_old_date_beside() -> None:
    """Rules 0.1, OP-2: under V1 fifteen working days ran from receipt (Art. 76(1)-(2)), since 29.12.2025 from
    registration: the body's later date counts, the client's earlier one."""
    facts = (event(K.FILED, "2025-12-22"), event(K.REGISTERED, "2026-01-05"))
    found = follow(matter(*facts), "2026-01-06")
    answer = term(found, "AP-04")
    assert answer.due_on == day("2026-01-27")
    assert answer.explanation is not None
    old = [(other.due_on, other.why) for other in answer.explanation.alternatives]
    assert old == [(day("2026-01-15"), "regime_border"), (day("2026-01-14"), "regime_border")]
    assert "regime_border" in warned(found)
    silent = follow(matter(*facts), "2026-01-28")
    assert (silent.state, term(silent, "PC-01").due_on) == (S.DEEMED_REFUSED, day("2026-04-14"))


def test_a_complaint_that_came_before_the_border_has_the_old_date_beside_too() -> None:
    """Art. 99: twenty working days from receipt under V1, from registration since 29.12.2025."""
    facts = (event(K.FILED, "2025-12-26"), event(K.REGISTERED, "2025-12-30"))
    found = follow(matter(*facts, kind=AppealKind.COMPLAINT), "2026-01-06")
    answer = found.answer
    assert answer is not None
    assert answer.explanation is not None
    whys = {other.why for other in answer.explanation.alternatives}
    assert {"first_registration", "regime_border"} <= whys
    assert "regime_border" in warned(found)


def test_by_post_nobody_knows_whether_it_came_before_the_border() -> None:
    """The day of receipt is not known (Art. 64(3)); that the wording changed meanwhile is said."""
    posted = event(K.FILED, "2025-12-22", channel=Channel.POST)
    found = follow(matter(posted, event(K.REGISTERED, "2026-01-05")), "2026-01-06")
    assert found.answer is not None
    assert found.answer.explanation is not None
    assert found.answer.explanation.alternatives == ()
    assert "regime_border" in warned(found)


def test_a_filing_outside_the_calendar_leaves_the_registered_term_alone() -> None:
    facts = (event(K.FILED, "2014-12-22"), event(K.REGISTERED, "2026-01-05"))
    found = follow(matter(*facts), "2026-01-06")
    assert found.answer is not None
    assert found.answer.due_on == day("2026-01-27")


def test_after_a_redirection_the_receipt_is_that_of_the_new_body() -> None:
    """Art. 65, 76: the fifteen days start anew there; the filing with the first body is no receipt by the second."""
    found = follow(
        matter(
            event(K.FILED, "2025-05-26"),
            event(K.REGISTERED, "2025-05-27"),
            event(K.REDIRECTED, "2025-05-28", authority_id=7),
            event(K.REGISTERED, "2025-06-02", authority_id=7),
        ),
        "2025-06-03",
    )
    assert found.answer is not None
    assert found.answer.explanation is not None
    days = {other.due_on: other.why for other in found.answer.explanation.alternatives}
    receipt = due("AP-04", day("2025-05-28"), None, None, CALENDAR)
    assert days[receipt.due_on] == "from_receipt"
    assert min(days) == receipt.alternatives[0].due_on


def test_what_came_on_the_first_day_of_the_new_wording_is_under_it_alone() -> None:
    """Monday 29.12.2025."""
    came = event(K.FILED, "2025-12-29", channel=Channel.PORTAL)
    found = follow(matter(came, event(K.REGISTERED, "2025-12-29")), "2025-12-30")
    assert "regime_border" not in warned(found)
    later = follow(matter(came, event(K.REGISTERED, "2025-12-30")), "2025-12-31")
    explained = term(later, "AP-04").explanation
    assert explained is not None
    assert explained.alternatives == ()
