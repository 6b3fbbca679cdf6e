"""Ombudsman, prosecutor, procurement, labour disputes, bailiffs: papers that go a way of their own (rules §3.5)."""

from app.domain.codes import AppealKind, AppealState, EventKind, LetterKind
from app.domain.events import Event
from app.domain.grounds import Variant
from app.law.grounds import check_ground
from app.law.machine import ANSWER, CLIENT, Ban, By, Deed, Lapse, Machine, Offer, Ref, When
from app.law.running import find_clock
from app.law.special import WAITING, WITH_BODY, already_decided, deeds, file, offers, silent
from app.law.standing import table
from app.law.suspension import resumed, suspended
from app.law.track import Track
from app.law.trial_steps import CLOSE, chance
from app.law.trials import basis

S, K, L, V = AppealState, EventKind, LetterKind, Variant
_DRAFT = frozenset({S.DRAFT})

_OMBUDSMAN = {
    **deeds("XT-08"),
    K.INFORMATION_ASKED: Deed(states=WAITING, starts=("XT-08a",)),
    K.RECOMMENDED: Deed(states=WAITING | {S.DECIDED}, starts=("XT-08a:recommendation",)),
    K.BODY_REPLIED: Deed(states=WAITING | {S.DECIDED}, meets=("XT-08a", "XT-08a:recommendation")),
}
_REPLY = (
    Offer(code="await_body_reply", term="XT-08a", when=When.IN_TERM),
    Offer(code="await_body_reply", term="XT-08a:recommendation", when=When.IN_TERM),
)
_OTHER_WAYS = (*_REPLY, Offer(code="other_ways"))
_PROSECUTOR = {
    **deeds("XT-09", decided="XT-10"),
    K.CHECK_ORDERED: Deed(states=WAITING, answer="XT-18"),
    K.CHECK_ENDED: Deed(states=WAITING, meets=("XT-18",), answer="XT-09:check"),
}
"""If a check is ordered, the final answer comes within ten working days after it ends (Art. 24(4))."""
_HIGHER = chance("complain_to_higher_prosecutor", (L.PROSECUTOR,))
_LAW_COURT = (Offer(code="go_to_court_by_law", notes=("prosecutor_court",)),)


def _await_procurement(track: Track, event: Event) -> None:
    """The decision comes within three working days after the term for complaints ended (Art. 25)."""
    ends = find_clock(track, "XT-03")
    ended_on = event.on if ends is None or ends.due_on is None else max(ends.due_on, event.on)
    track.replace_answer(track.start("XT-03d", ended_on), event.on)


_PROCUREMENT = {
    **deeds("", decided="CT-01"),
    K.RESULTS_PUBLISHED: basis("XT-03"),
    K.FILED: Deed(states=_DRAFT, to=S.FILED, files=True, then=_await_procurement),
    K.REGISTERED: Deed(states=frozenset({S.FILED}), to=S.REGISTERED),
}
_COURT = chance("go_to_court", (L.CLAIM,), ("term_assumed", "state_duty"))

_RESUMED = Deed(states=frozenset({S.SUSPENDED}), then=resumed)
_STANDING = Offer(code="await_resumption")
_DISMISSED = (V.REINSTATEMENT, V.REINSTATEMENT_NO_COMMISSION)
_STRAIGHT = (V.REINSTATEMENT_NO_COMMISSION, V.NO_COMMISSION)
_LABOUR_TERM: Ref = By(
    "XT-11b",
    {V.REINSTATEMENT: "XT-11", V.REINSTATEMENT_NO_COMMISSION: "XT-11c", V.NO_COMMISSION: "XT-11c:other"},
)
_LABOUR = {
    **deeds("XT-11d", decided=By("", {V.REINSTATEMENT: "XT-11a"}), keeps=("XT-11b",)),
    K.FILED: Deed(states=_DRAFT | {S.SUSPENDED}, to=S.FILED, files=True, keeps=("XT-11b",)),
    K.SUSPENDED: Deed(states=_DRAFT | {S.DECIDED}, then=suspended),
    K.RESUMED: _RESUMED,
    K.LEARNT: basis(_LABOUR_TERM),
    K.ACT_SERVED: basis(_LABOUR_TERM),
    K.DECISION_FINAL: Deed(states=WAITING, starts=("XT-11d:copy",)),
    K.ANSWERED: Deed(
        states=WITH_BODY,
        to=S.DECIDED,
        meets=("XT-11d:copy",),
        ends=True,
        keeps=("XT-11b",),
        client=By("", {V.REINSTATEMENT: "XT-11a"}),
    ),
}


def _commission(track: Track) -> bool:
    return track.matter.variant not in _STRAIGHT


def _straight(track: Track) -> bool:
    return track.matter.variant in _STRAIGHT


_LABOUR_COURT = (
    Offer(code="go_to_labour_court", term=CLIENT, when=When.IN_TERM, notes=("labour_exceptions",)),
    Offer(code="go_to_labour_court", term=CLIENT, when=When.NO_TERM, notes=("labour_court_term",)),
    Offer(code="go_to_labour_court_with_restoration", term=CLIENT, when=When.MISSED, notes=("labour_court_term",)),
)
_TO_COMMISSION = (L.OTHER_LAW,)
_LABOUR_FILE = (
    Offer(code="file_with_commission", term=CLIENT, when=When.IN_TERM, letters=_TO_COMMISSION, only=_commission),
    Offer(code="file_with_commission", term=CLIENT, when=When.NO_TERM, letters=_TO_COMMISSION, only=_commission),
    Offer(code="file_with_commission_late", term=CLIENT, when=When.MISSED, letters=_TO_COMMISSION, only=_commission),
    Offer(code="go_to_labour_court", term=CLIENT, when=When.IN_TERM, only=_straight, notes=("labour_exceptions",)),
    Offer(code="go_to_labour_court", term=CLIENT, when=When.NO_TERM, only=_straight, notes=("labour_exceptions",)),
    Offer(code="go_to_labour_court_with_restoration", term=CLIENT, when=When.MISSED, only=_straight),
)

_ENFORCED = frozenset({S.REGISTERED, S.EXECUTION})
_GIVEN_BACK = _ENFORCED | {S.FILED, S.SUSPENDED}
_BAILIFF = {
    K.FILED: Deed(states=_DRAFT, to=S.FILED, files=True),
    K.REGISTERED: Deed(states=frozenset({S.DRAFT, S.FILED}), to=S.REGISTERED, answer="XT-06"),
    K.LEARNT: Deed(states=frozenset({S.DRAFT, S.FILED, S.REGISTERED, S.EXECUTION, S.SUSPENDED}), client="XT-07"),
    K.SUSPENDED: Deed(states=frozenset({S.EXECUTION}), then=suspended),
    K.RESUMED: _RESUMED,
    K.INITIATED: Deed(
        states=frozenset({S.REGISTERED}),
        to=S.EXECUTION,
        meets=("XT-06",),
        answer=By("XT-06b", {V.VALUATION_OR_SALE: "XT-06b:valuation"}),
    ),
    K.INITIATION_REFUSED: Deed(
        states=frozenset({S.FILED, S.REGISTERED}), to=S.TERMINATED, ends=True, starts=("XT-06a",), client="XT-07"
    ),
    K.NOTICE_RECEIVED: Deed(states=frozenset({S.TERMINATED}), meets=("XT-06a",)),
    K.EXPENSES_DEMANDED: Deed(states=_ENFORCED, starts=("XT-06c",)),
    K.EXPENSES_PAID: Deed(states=_ENFORCED, meets=("XT-06c",)),
    K.EXECUTED: Deed(states=frozenset({S.EXECUTION, S.SUSPENDED}), to=S.EXECUTED, ends=True),
    K.RETURNED: Deed(states=_GIVEN_BACK, to=S.RETURNED, ends=True, client="XT-07", then=check_ground),
    K.WITHDRAWN: Deed(states=_GIVEN_BACK, to=S.WITHDRAWN, ends=True),
}
_CLAIM = chance("claim_against_bailiff", (L.CLAIM,), ("state_duty_bailiff",))
_PAY = Offer(code="pay_expenses", term="XT-06c", when=When.IN_TERM)
_BAILIFF_OFFERS: dict[AppealState, tuple[Offer, ...]] = {
    S.DRAFT: (Offer(code="hand_in_writ"), *_CLAIM, CLOSE),
    S.FILED: (Offer(code="record_registration"), *_CLAIM, CLOSE),
    S.REGISTERED: (Offer(code="await_initiation", term=ANSWER), _PAY, *_CLAIM, CLOSE),
    S.EXECUTION: (Offer(code="await_execution", term=ANSWER), _PAY, *_CLAIM, CLOSE),
    S.SUSPENDED: (_STANDING, _PAY, *_CLAIM, CLOSE),
    S.TERM_PASSED: (*_CLAIM, CLOSE),
    S.TERMINATED: (*_CLAIM, Offer(code="await_refusal_copy", term="XT-06a", when=When.IN_TERM), CLOSE),
    S.RETURNED: (Offer(code="hand_in_writ"), *_CLAIM, CLOSE),
    S.EXECUTED: (CLOSE,),
    S.WITHDRAWN: (CLOSE, Offer(code="hand_in_writ")),
}
_REFUSED_BY_OMBUDSMAN = frozenset({S.TERMINATED, S.RETURNED})
GUARDIANS: dict[AppealKind, Machine] = {
    AppealKind.OMBUDSMAN: table(
        _OMBUDSMAN,
        offers(file(L.OMBUDSMAN, notes=("ombudsman_contents", "ombudsman_not")), _OTHER_WAYS),
        lapses=silent(),
        bans=(
            Ban(code="complain_decision", why="ombudsman_final", states=_REFUSED_BY_OMBUDSMAN),
            already_decided(),
        ),
    ),
    AppealKind.PROSECUTOR: table(
        _PROSECUTOR,
        offers(
            file(L.PROSECUTOR, notes=("prosecutor_identity", "prosecutor_grounds")),
            _HIGHER,
            silence=(Offer(code="complain_to_higher_prosecutor", letters=(L.PROSECUTOR,)),),
        ),
        lapses=silent(),
        bans=(already_decided(),),
    ),
    AppealKind.PROSECUTOR_COMPLAINT: table(
        {**deeds("XT-10a"), K.LEARNT: basis("XT-10"), K.ACT_SERVED: basis("XT-10")},
        offers(
            (
                *chance("file", (L.PROSECUTOR,)),
                Offer(code="file", term=CLIENT, when=When.NO_TERM, letters=(L.PROSECUTOR,)),
            ),
            _LAW_COURT,
        ),
        lapses=silent(),
        bans=(
            Ban(code="go_to_court_by_law", why="complaint_pending", states=WAITING, term=ANSWER),
            already_decided(),
        ),
    ),
    AppealKind.PROCUREMENT: table(
        _PROCUREMENT,
        offers(
            (
                Offer(code="file_on_procurement_portal", term=CLIENT, when=When.IN_TERM),
                Offer(code="file_on_procurement_portal", term=CLIENT, when=When.NO_TERM),
            ),
            _COURT,
        ),
        lapses=(Lapse(states=WITH_BODY, to=S.TERM_PASSED, client="CT-09"),),
        bans=(
            Ban(code="file_on_procurement_portal", why="term_not_restored", states=_DRAFT),
            Ban(code="go_to_court", why="procurement_first", states=_DRAFT | WITH_BODY),
            already_decided(),
        ),
    ),
    AppealKind.LABOUR: table(
        _LABOUR,
        {**offers(_LABOUR_FILE, _LABOUR_COURT), S.SUSPENDED: (_STANDING, CLOSE)},
        lapses=silent(),
        bans=(
            Ban(code="go_to_labour_court", why="commission_first", states=_DRAFT | WITH_BODY, only=_commission),
            already_decided(),
        ),
    ),
    AppealKind.BAILIFF: table(
        _BAILIFF,
        _BAILIFF_OFFERS,
        lapses=(Lapse(states=_ENFORCED, to=S.TERM_PASSED, client="XT-07"),),
        bans=(Ban(code="complain_decision", why="no_higher_body", states=frozenset(AppealState) - {S.CLOSED}),),
    ),
}
