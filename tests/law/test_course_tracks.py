"""A paper under another law, from its filing to its end: taken back, returned, answered (rules §3.5)."""

import pytest

from app.domain.codes import AppealKind, DeadlineStatus, EventKind, LetterKind
from app.domain.grounds import Ground
from tests.law.facts import codes, event, follow, matter, term, warned

A, K, D, L = AppealKind, EventKind, DeadlineStatus, LetterKind
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


def test_a_draft_under_another_law_is_filed_with_its_letter_and_what_is_to_be_minded() -> None:
    request = follow(matter(kind=A.MEDIA), "2026-10-12").steps[0]
    claim = follow(matter(kind=A.CONSUMER), "2026-10-12").steps[0]
    assert (request.code, request.letters, request.notes) == ("file", (L.REQUEST,), ())
    assert (claim.code, claim.letters, claim.notes) == ("file", (L.SELLER,), ("consumer_old_edition",))


def test_silence_is_no_refusal_while_the_term_runs() -> None:
    """Media law, Art. 36; Art. 91(2) of the Code afterwards."""
    found = follow(matter(FILED, REGISTERED, kind=A.MEDIA), "2026-10-13")
    assert ("complain_silence", "term_runs") in {(ban.code, ban.why) for ban in found.forbidden}


def test_what_does_not_fit_a_paper_under_another_law_is_said_and_changes_nothing() -> None:
    early = follow(matter(FILED, event(K.EXTENDED, "2026-10-13"), kind=A.MEDIA), "2026-10-14")
    assert "event_out_of_order" in warned(early)
    late = (REGISTERED, event(K.ANSWERED, "2026-10-15"), event(K.EXTENDED, "2026-10-16"))
    assert "event_after_end" in warned(follow(matter(FILED, *late, kind=A.MEDIA), "2026-10-17"))
