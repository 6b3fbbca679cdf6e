"""The papers we print, a row each: whose paper it is, what a person writes for it, what is noted once it is out.

The name of a paper is `letter.<kind>` in the texts; its title and wording stand in `resources/letters`.
"""

from app.domain.codes import COMPLAINT_KINDS, SIMPLIFIED_KINDS, AppealKind, ComplaintGround, LetterKind

A, L = AppealKind, LetterKind

CLAIM_KINDS = frozenset({A.CLAIM_CHALLENGE, A.CLAIM_COMPEL, A.CLAIM_ACTION, A.CLAIM_RECOGNITION, A.CLAIM_NORMATIVE_ACT})
"""The five claims to an administrative court (Art. 132-135-1)."""
COURT_PAPERS = CLAIM_KINDS | {A.COURT_APPEAL, A.PRIVATE_COMPLAINT, A.CASSATION}
"""Papers that go to a court: whoever writes is the plaintiff there."""

OWN_LETTERS: dict[AppealKind, LetterKind] = {
    A.APPLICATION: L.APPLICATION,
    **{kind: LetterKind(kind.value) for kind in SIMPLIFIED_KINDS},
    A.MEDIA: L.REQUEST,
    A.ACCESS_TO_INFORMATION: L.REQUEST,
    **dict.fromkeys(CLAIM_KINDS, L.CLAIM),
    A.COURT_APPEAL: L.COURT_APPEAL,
    A.PRIVATE_COMPLAINT: L.PRIVATE_COMPLAINT,
    A.CASSATION: L.CASSATION,
    A.OMBUDSMAN: L.OMBUDSMAN,
    A.PROSECUTOR: L.PROSECUTOR,
    A.PROSECUTOR_COMPLAINT: L.PROSECUTOR,
    A.CONSUMER: L.SELLER,
}
"""The paper each kind of appeal is printed as; a complaint by its ground."""
UNPRINTED = tuple(kind for kind in A if kind not in {*OWN_LETTERS, *COMPLAINT_KINDS})
"""Kinds of which the program prints no paper; why is said by `unprinted.<kind>`."""


def own_letter(kind: AppealKind, ground: ComplaintGround | None) -> LetterKind | None:
    """The paper an appeal itself is printed as; None for the kinds of `UNPRINTED`."""
    if kind in COMPLAINT_KINDS:
        return L.COMPLAINT_SILENCE if ground is ComplaintGround.SILENCE else L.COMPLAINT_DECISION
    return OWN_LETTERS.get(kind)
