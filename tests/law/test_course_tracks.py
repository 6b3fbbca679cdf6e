"""A paper under another law, from its filing to its end: taken back, returned, answered (rules §3.5)."""

import pytest

from app.domain.codes import AppealKind, DeadlineStatus, EventKind
from app.domain.grounds import Ground
from tests.law.facts import codes, event, follow, matter, term, warned

A, K, D = AppealKind, EventKind, DeadlineStatus
FILED = event(K.FILED, "2026-10-12")
REGISTERED = event(K.REGISTERED, "2026-10-12")


@pytest.mark.parametrize("kind", [A.MEDIA, A.ACCESS_TO_INFORMATION, A.PUBLIC_SERVICE, A.PERSONAL_DATA, A.CONSUMER])
def test_a_paper_handed_in_waits_for_its_registration_and_one_taken_back_may_be_filed_again(kind: AppealKind) -> None:
    assert codes(follow(matter(FILED, kind=kind), "2026-10-13")) == {"record_registration", "withdraw"}
    back = follow(matter(FILED, REGISTERED, event(K.WITHDRAWN, "2026-10-14"), kind=kind), "2026-10-15")
    assert codes(back) == {"close", "refile"}


def test_a_ground_of_a_court_does_not_fit_a_paper_returned_by_a_body() -> None:
    """Art. 138 knows it, the law on access to information does not."""
    returned = event(K.TERMINATED, "2026-10-14", ground=Ground.DUTY_UNPAID)
    found = follow(matter(FILED, REGISTERED, returned, kind=A.ACCESS_TO_INFORMATION), "2026-10-15")
    assert "ground_unfit" in warned(found)


def test_the_buyers_time_to_sue_runs_on_when_the_seller_is_done() -> None:
    """The limitation of the claim (XT-13) waits for the court, not for the seller."""
    known = event(K.LEARNT, "2026-10-05")
    ended = event(K.TERMINATED, "2026-10-20")
    found = follow(matter(known, FILED, REGISTERED, ended, kind=A.CONSUMER), "2026-10-21")
    assert term(found, "XT-13").status is D.RUNNING
