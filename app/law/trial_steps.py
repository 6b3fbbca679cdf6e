"""The lawful steps of a claim, an appeal and the execution of a decision, and what is unlawful (Art. 9, 131-171)."""

from app.domain.codes import AppealState, LetterKind
from app.domain.grounds import Variant
from app.law.grounds import may_refile
from app.law.machine import ANSWER, CLIENT, Ban, By, Offer, Ref, When
from app.law.pretrial import needs_pretrial
from app.law.track import Track
from app.law.trials import IN_COURT

S, L = AppealState, LetterKind
CLOSE = Offer(code="close")
WITHDRAW = Offer(code="withdraw_claim")
_PRIVATE = Offer(code="private_complaint", term="CT-20", when=When.IN_TERM, letters=(L.PRIVATE_COMPLAINT,))


def _pretrial_kept(track: Track) -> bool:
    return not needs_pretrial(track)


def _court_term_passed(track: Track) -> bool:
    return not needs_pretrial(track) and track.client is not None and track.client.missed(track.today)


def _late(track: Track) -> bool:
    return track.late and not track.restoring


def _may_refile(track: Track) -> bool:
    return may_refile(track) is not False


def _followed(track: Track) -> bool:
    return track.client is not None and track.client.met_on is not None


def chance(
    code: str, letters: tuple[LetterKind, ...], notes: tuple[Ref, ...] = (), term: Ref = CLIENT
) -> tuple[Offer, Offer]:
    """A step in its term, and the same with a motion to restore the term once it is missed."""
    return (
        Offer(code=code, term=term, when=When.IN_TERM, letters=letters, notes=notes),
        Offer(
            code=f"{code}_with_restoration",
            term=term,
            when=When.MISSED,
            letters=(*letters, L.RESTORE_TERM),
            notes=notes,
        ),
    )


_STATE_DUTY: Ref = By("state_duty", {Variant.BAILIFF: "state_duty_bailiff"})
"""0.3 of the monthly index against state bodies, 0.5 against a private bailiff (Tax Code, Art. 665(1)(2), (8))."""
_CLAIM_NOTES: tuple[Ref, ...] = (_STATE_DUTY, "jurisdiction", "electronic_act", "moral_harm", "choose_claim")
_RESTORE = Offer(code="ask_restoration", rule="CT-10", letters=(L.RESTORE_TERM,), only=_late)
_INTERIM = Offer(code="ask_interim_measure", letters=(L.INTERIM_MEASURE,))
_FOLLOW = Offer(code="follow_complaint", only=_followed)
AWAIT = Offer(code="await_court", term=ANSWER, late="court_overdue")
_APPEAL = chance("appeal_to_court", (L.COURT_APPEAL,), ("appeal_court",))
_CASSATION = chance("cassation", (L.CASSATION,), ("cassation_court",))
_COMPLAIN_FIRST = Offer(code="complain_first", term=CLIENT, only=needs_pretrial)
_SENDING = Offer(code="await_sending", term="CT-26", when=When.IN_TERM)
_BEFORE = (AWAIT, Offer(code="await_response", term="CT-12", when=When.IN_TERM), _PRIVATE, _RESTORE, _INTERIM, WITHDRAW)

EXECUTION_OFFERS: dict[AppealState, tuple[Offer, ...]] = {
    S.EXECUTION: (Offer(code="await_execution", term=ANSWER), _SENDING, _CASSATION[0], CLOSE),
    S.PENALTY: (Offer(code="ask_monetary_penalty", notes=("penalty_sizes",)), Offer(code="go_to_bailiff"), CLOSE),
    S.EXECUTED: (CLOSE,),
}
CLAIM_OFFERS: dict[AppealState, tuple[Offer, ...]] = {
    S.DRAFT: (
        _COMPLAIN_FIRST,
        Offer(
            code="file_claim",
            term=CLIENT,
            when=When.IN_TERM,
            letters=(L.CLAIM,),
            notes=_CLAIM_NOTES,
            only=_pretrial_kept,
        ),
        Offer(
            code="file_claim_with_restoration",
            term=CLIENT,
            when=When.MISSED,
            rule="CT-10",
            letters=(L.CLAIM, L.RESTORE_TERM),
            notes=("restoration_month", *_CLAIM_NOTES),
            only=_pretrial_kept,
        ),
        Offer(code="record_basis", term=CLIENT, when=When.NO_TERM),
        CLOSE,
    ),
    S.FILED: (Offer(code="record_acceptance"), _COMPLAIN_FIRST, *_BEFORE),
    S.REGISTERED: _BEFORE,
    S.EXTENDED: _BEFORE,
    S.DEFECTS: (Offer(code="cure_claim_defects", term="CT-11"), AWAIT, WITHDRAW),
    S.HEARING: _BEFORE,
    S.HEARD: (Offer(code="await_court_decision", term="CT-17"), AWAIT, _PRIVATE, WITHDRAW),
    S.SHORT_DECIDED: (
        Offer(code="ask_full_decision", term="CT-18", when=When.IN_TERM),
        Offer(code="await_full_decision", term="CT-18:full", when=When.IN_TERM),
        Offer(code="record_final_decision"),
        CLOSE,
    ),
    S.DECIDED: (_FOLLOW, *_APPEAL, Offer(code="record_entry_into_force"), CLOSE),
    S.ON_APPEAL: (AWAIT, Offer(code="reason_position", term="CT-23", when=When.IN_TERM), CLOSE),
    S.APPEAL_DECIDED: (_FOLLOW, *_CASSATION, Offer(code="record_entry_into_force"), CLOSE),
    S.RETURNED: (Offer(code="refile_claim", only=_may_refile), _PRIVATE, CLOSE),
    S.WITHDRAWN: (CLOSE, Offer(code="refile_claim", only=_may_refile)),
    **EXECUTION_OFFERS,
}
_DECIDED = frozenset({S.DECIDED, S.APPEAL_DECIDED})
EXECUTION_BANS: tuple[Ban, ...] = (
    Ban(code="demand_execution", why="not_in_force", states=frozenset({S.DECIDED, S.SHORT_DECIDED, S.ON_APPEAL})),
)
CLAIM_BANS: tuple[Ban, ...] = (
    Ban(code="file_claim", why="pretrial_order", states=frozenset({S.DRAFT}), only=needs_pretrial),
    Ban(
        code="file_claim",
        why="court_term_passed",
        states=frozenset({S.DRAFT}),
        only=_court_term_passed,
    ),
    Ban(code="claim_moral_harm", why="civil_court", states=IN_COURT | {S.DRAFT}),
    Ban(
        code="refile_claim",
        why="same_claim_barred",
        states=frozenset({S.RETURNED, S.WITHDRAWN}),
        only=lambda track: may_refile(track) is False,
    ),
    Ban(code="withdraw_claim", why="already_decided", states=_DECIDED),
    *EXECUTION_BANS,
)
