"""What makes the law's terms differ within a kind: which special cases a paper of each kind may be (rules §3)."""

from app.domain.codes import AppealKind
from app.domain.grounds import Variant

A, V = AppealKind, Variant
_URGENT = (V.GENERAL, V.PROCUREMENT, V.BAILIFF)
VARIANTS: dict[AppealKind, tuple[Variant, ...]] = {
    **dict.fromkeys((A.CLAIM_CHALLENGE, A.CLAIM_COMPEL), (*_URGENT, V.ELECTION, V.OUTSIDER)),
    A.CLAIM_ACTION: (*_URGENT, V.ELECTION),
    A.CLAIM_RECOGNITION: (V.GENERAL, V.PROCUREMENT),
    **dict.fromkeys((A.COURT_APPEAL, A.CASSATION), _URGENT),
    A.PETITION: (V.GENERAL, V.LOCAL_BODY),
    A.PUBLIC_SERVICE: (V.GENERAL, V.QUALITY_CONTROL),
    A.LABOUR: (V.GENERAL, V.REINSTATEMENT, V.REINSTATEMENT_NO_COMMISSION, V.NO_COMMISSION),
    A.BAILIFF: (V.GENERAL, V.VALUATION_OR_SALE),
    A.PERSONAL_DATA: (V.GENERAL, V.CORRECT_DATA, V.AUTOMATED_DECISION),
}
"""The cases of each kind that has more than the general one."""


def variants_of(kind: AppealKind) -> tuple[Variant, ...]:
    """The cases a paper of this kind may be, the general one first."""
    return VARIANTS.get(kind, (V.GENERAL,))
