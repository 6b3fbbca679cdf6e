"""Which paper an appeal is printed as, and which letters about it are lawful where it stands (Art. 64-75, 92)."""

import pytest

from app.domain.codes import AppealKind, ComplaintGround, EventKind, LetterKind
from app.domain.papers import UNPRINTED, letters_about, own_letter
from tests.law.facts import event, follow, matter

A, K, L = AppealKind, EventKind, LetterKind
ALWAYS = (L.POWER_OF_ATTORNEY, L.SIGNATORIES, L.CONVICT_COVER, L.NOTICE)
"""Offered wherever an appeal stands."""


@pytest.mark.parametrize(
    ("kind", "ground", "letter"),
    [
        (A.APPLICATION, None, L.APPLICATION),
        (A.MEDIA, None, L.REQUEST),
        (A.COMPLAINT, ComplaintGround.SILENCE, L.COMPLAINT_SILENCE),
        (A.SECOND_COMPLAINT, ComplaintGround.DECISION, L.COMPLAINT_DECISION),
        (A.COMPLAINT, None, L.COMPLAINT_DECISION),
        (A.CLAIM_COMPEL, None, L.CLAIM),
        (A.PROSECUTOR_COMPLAINT, None, L.PROSECUTOR),
    ],
)
def test_an_appeal_is_printed_as_its_kind_and_a_complaint_by_its_ground(
    kind: AppealKind, ground: ComplaintGround | None, letter: LetterKind
) -> None:
    assert own_letter(kind, ground) is letter


def test_what_is_not_printed_has_no_letter_of_its_own() -> None:
    assert A.PETITION in UNPRINTED
    assert [own_letter(kind, None) for kind in UNPRINTED] == [None] * len(UNPRINTED)


def test_letters_about_an_appeal_are_those_whose_event_can_happen() -> None:
    filed = event(K.FILED, "2026-11-02")
    registered = event(K.REGISTERED, "2026-11-03", number="ЖТ-1")
    begun = follow(matter(filed, registered), "2026-11-05")
    assert set(letters_about(A.APPLICATION, begun)) == {L.SEE_FILE, L.WITHDRAWAL, L.RECUSAL, L.CHASER, *ALWAYS}
    assert letters_about(A.PETITION, begun) == (L.NOTICE,)
    preliminary = event(K.PRELIMINARY_DECISION, "2026-11-05", number="П-1")
    assert L.OBJECTION in letters_about(A.APPLICATION, follow(matter(filed, registered, preliminary), "2026-11-06"))


def test_restoring_a_term_is_asked_only_where_it_was_missed() -> None:
    """Art. 92(2)."""
    learnt = event(K.LEARNT, "2026-03-02")
    late = follow(matter(learnt, kind=A.COMPLAINT), "2026-09-01")
    early = follow(matter(learnt, kind=A.COMPLAINT), "2026-03-05")
    assert L.RESTORE_TERM in letters_about(A.COMPLAINT, late)
    assert L.RESTORE_TERM not in letters_about(A.COMPLAINT, early)
