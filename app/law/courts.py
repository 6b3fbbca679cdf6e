"""The machines of the courts: five claims, appeal, private complaint, cassation, execution (Art. 131-171)."""

from collections.abc import Mapping
from dataclasses import replace

from app.domain.codes import AppealKind, AppealState, EventKind, LetterKind
from app.domain.grounds import Variant
from app.law.extensions import extend
from app.law.machine import Ban, By, Deed, Lapse, Machine, Offer, Ref, When
from app.law.pretrial import ABOUT_AN_ACT
from app.law.standing import table
from app.law.trial_steps import (
    AWAIT,
    CLAIM_BANS,
    CLAIM_OFFERS,
    CLOSE,
    EXECUTION_BANS,
    EXECUTION_OFFERS,
    WITHDRAW,
    chance,
)
from app.law.trials import APPEAL_CONSIDERED, APPEAL_TERM, EXECUTION, RETURN, TRIAL, basis, filing

S, K, L = AppealState, EventKind, LetterKind
_NOT_EXECUTED = (Lapse(states=frozenset({S.EXECUTION}), to=S.PENALTY),)


def _claim(before: Mapping[EventKind, Deed], main: Ref) -> Machine:
    """A claim: the days from which its term runs, and the term in which the court considers it."""
    return table({**TRIAL, **before, K.FILED: filing(main)}, CLAIM_OFFERS, lapses=_NOT_EXECUTED, bans=CLAIM_BANS)


_FIRST_INSTANCE = By("CT-15", {Variant.ELECTION: "CT-27"})
_WITH_COURT = frozenset({S.FILED, S.REGISTERED, S.EXTENDED})


def _instance(
    start: tuple[EventKind, Ref],
    considered: Ref,
    decided: tuple[EventKind, Ref],
    offers: dict[AppealState, tuple[Offer, ...]],
) -> Machine:
    """A paper to a higher court: the day its term runs from, the court's term, the act and what runs from it."""
    deeds = {
        start[0]: basis(start[1]),
        K.FILED: Deed(states=frozenset({S.DRAFT}), to=S.FILED, files=True),
        K.REGISTERED: Deed(states=frozenset({S.FILED}), to=S.REGISTERED, answer=considered),
        K.POSITION_TIME: Deed(states=_WITH_COURT, starts=("CT-23",), set_by_it=True),
        K.POSITION_SENT: Deed(states=_WITH_COURT, meets=("CT-23",)),
        K.EXTENDED: Deed(states=frozenset({S.REGISTERED, S.EXTENDED}), then=extend),
        decided[0]: Deed(states=_WITH_COURT, to=S.DECIDED, ends=True, client=decided[1]),
        K.RETURNED: Deed(states=_WITH_COURT, to=S.RETURNED, ends=True, then=RETURN),
        K.WITHDRAWN: Deed(states=_WITH_COURT, to=S.WITHDRAWN, ends=True),
        **EXECUTION,
    }
    waiting = (AWAIT, Offer(code="reason_position", term="CT-23", when=When.IN_TERM), WITHDRAW)
    shared: dict[AppealState, tuple[Offer, ...]] = {
        S.FILED: (Offer(code="record_acceptance"), WITHDRAW),
        S.REGISTERED: waiting,
        S.EXTENDED: waiting,
        S.RETURNED: (CLOSE,),
        S.WITHDRAWN: (CLOSE,),
        **EXECUTION_OFFERS,
    }
    return table(deeds, {**shared, **offers}, lapses=_NOT_EXECUTED, bans=_INSTANCE_BANS)


_INSTANCE_BANS: tuple[Ban, ...] = (
    Ban(code="withdraw_claim", why="already_decided", states=frozenset({S.DECIDED})),
    *EXECUTION_BANS,
)
_BASIS = Offer(code="record_basis", term="client", when=When.NO_TERM)
_IN_FORCE = Offer(code="record_entry_into_force")


def _draft(code: str, letter: LetterKind, note: str) -> dict[AppealState, tuple[Offer, ...]]:
    return {S.DRAFT: (*chance(code, (letter,), (note,)), _BASIS, CLOSE)}


_COURT_APPEAL = _instance(
    (K.DECISION_FINAL, APPEAL_TERM),
    APPEAL_CONSIDERED,
    (K.APPEAL_DECIDED, "CT-24"),
    {
        **_draft("appeal_to_court", L.COURT_APPEAL, "appeal_court"),
        S.DECIDED: (*chance("cassation", (L.CASSATION,), ("cassation_court",)), _IN_FORCE, CLOSE),
    },
)
_PRIVATE = _instance(
    (K.RULING_MADE, "CT-20"),
    "",
    (K.APPEAL_DECIDED, ""),
    {**_draft("private_complaint", L.PRIVATE_COMPLAINT, "private_term_unread"), S.DECIDED: (CLOSE,)},
)
_CASSATION = _instance(
    (K.APPEAL_DECIDED, "CT-24"),
    "CT-25",
    (K.CASSATION_DECIDED, ""),
    {
        **_draft("cassation", L.CASSATION, "cassation_court"),
        S.DECIDED: (CLOSE, Offer(code="exceptional_review", notes=("supreme_court",)), _IN_FORCE),
    },
)
_ENFORCEMENT = table(
    {
        **EXECUTION,
        K.IN_FORCE: replace(EXECUTION[K.IN_FORCE], states=frozenset({S.DRAFT})),
    },
    {S.DRAFT: (_IN_FORCE, CLOSE), **EXECUTION_OFFERS},
    lapses=_NOT_EXECUTED,
    bans=(Ban(code="demand_execution", why="not_in_force", states=frozenset({S.DRAFT})),),
)
COURTS: dict[AppealKind, Machine] = {
    AppealKind.CLAIM_CHALLENGE: _claim(ABOUT_AN_ACT, _FIRST_INSTANCE),
    AppealKind.CLAIM_COMPEL: _claim(ABOUT_AN_ACT, _FIRST_INSTANCE),
    AppealKind.CLAIM_ACTION: _claim(
        {K.LEARNT: basis(By("CT-03", {Variant.BAILIFF: "CT-07"})), K.TERM_EXPIRED: basis("CT-03")}, _FIRST_INSTANCE
    ),
    AppealKind.CLAIM_RECOGNITION: _claim(
        {K.RELATION_AROSE: basis("CT-04"), K.ACT_LOST_FORCE: basis("CT-05")}, _FIRST_INSTANCE
    ),
    AppealKind.CLAIM_NORMATIVE_ACT: _claim({K.LEARNT: basis("CT-06")}, "CT-28"),
    AppealKind.COURT_APPEAL: _COURT_APPEAL,
    AppealKind.PRIVATE_COMPLAINT: _PRIVATE,
    AppealKind.CASSATION: _CASSATION,
    AppealKind.ENFORCEMENT: _ENFORCEMENT,
}
