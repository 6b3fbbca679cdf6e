"""Papers under other laws: what all of them share, and media, information, services, data, sellers (rules §3.5)."""

from collections.abc import Mapping
from functools import partial

from app.domain.codes import AppealKind, AppealState, EventKind, LetterKind, Outcome
from app.domain.events import Event
from app.domain.grounds import Variant
from app.law.extensions import extend, out_of_order
from app.law.grounds import check_ground
from app.law.machine import ANSWER, CLIENT, Ban, By, Deed, Lapse, Machine, Offer, Ref, When
from app.law.standing import table
from app.law.track import Track
from app.law.trial_steps import CLOSE, chance

S, K, L, V = AppealState, EventKind, LetterKind, Variant
WITH_BODY = frozenset({S.FILED, S.REGISTERED, S.EXTENDED})
WAITING = frozenset({S.REGISTERED, S.EXTENDED})
WITHDRAW = Offer(code="withdraw")
AWAIT = Offer(code="await_answer", term=ANSWER)
Offers = Mapping[AppealState, tuple[Offer, ...]]


def deeds(answer: Ref, *, decided: Ref = "", keeps: tuple[str, ...] = ()) -> dict[EventKind, Deed]:
    """Filed, registered, answered within the term of the law; `decided` is the client's term after the answer."""
    done = partial(Deed, ends=True, keeps=keeps, then=check_ground)
    return {
        K.FILED: Deed(states=frozenset({S.DRAFT}), to=S.FILED, files=True, keeps=keeps),
        K.REGISTERED: Deed(states=frozenset({S.DRAFT, S.FILED}), to=S.REGISTERED, answer=answer),
        K.EXTENDED: Deed(states=WAITING, then=extend),
        K.ANSWERED: Deed(states=WITH_BODY, to=S.DECIDED, ends=True, keeps=keeps, client=decided),
        K.RETURNED: done(states=WITH_BODY, to=S.RETURNED),
        K.TERMINATED: done(states=WITH_BODY, to=S.TERMINATED),
        K.WITHDRAWN: done(states=WITH_BODY, to=S.WITHDRAWN),
    }


def offers(file: tuple[Offer, ...], after: tuple[Offer, ...], *, silence: tuple[Offer, ...] | None = None) -> Offers:
    """Steps of a paper under another law: to file it, to wait, and what is open after an answer or after silence."""
    waiting = (AWAIT, WITHDRAW)
    return {
        S.DRAFT: (*file, CLOSE),
        S.FILED: (Offer(code="record_registration"), WITHDRAW),
        S.REGISTERED: waiting,
        S.EXTENDED: waiting,
        S.DECIDED: (*after, CLOSE),
        S.TERM_PASSED: (*(after if silence is None else silence), CLOSE),
        S.RETURNED: (Offer(code="refile"), CLOSE),
        S.TERMINATED: (*after, CLOSE),
        S.WITHDRAWN: (CLOSE, Offer(code="refile")),
    }


def silent(client: Ref = "") -> tuple[Lapse, ...]:
    """The term passed without an answer; whether a term of the client starts then."""
    return (Lapse(states=WAITING, to=S.TERM_PASSED, client=client),)


def file(*letters: LetterKind, notes: tuple[str, ...] = ()) -> tuple[Offer, ...]:
    """A paper without a term of its own."""
    return (Offer(code="file", letters=letters, notes=notes),)


def already_decided(code: str = "withdraw") -> Ban:
    """What was decided cannot be taken back."""
    return Ban(code=code, why="already_decided", states=frozenset({S.DECIDED, S.TERMINATED}))


def _within(track: Track, event: Event, rule: str, late: str) -> None:
    """A deed of the holder within the days that run from the registration of the request there, if that is known."""
    if track.registered is not None and track.provisional is None:
        track.done_within(rule, track.registered, event.on, late)


def _redirected(track: Track, event: Event) -> None:
    """A holder without the information redirects within three working days; the term starts anew there (Art. 11)."""
    _within(track, event, "XT-02a", "redirected_late")
    track.provisional, track.closing = track.answer, track.closing_at(event.authority_id)


def _arrived(track: Track, event: Event) -> None:
    """Registered by the holder it was sent to, or by the one it was redirected to, whose day counts instead."""
    if track.registered is not None and track.provisional is None:
        out_of_order(track, event)
        return
    if track.provisional is not None:
        track.clocks.remove(track.provisional)
        track.provisional = None
    track.registered, track.closing = event, track.closing_at(event.authority_id)
    track.replace_answer(track.start("XT-02", event.on, event.at), event.on)
    track.state = S.REGISTERED


def _refused(track: Track, event: Event) -> None:
    """A reasoned refusal comes within five working days (Art. 11 of the law on access to information)."""
    if event.outcome is Outcome.REFUSED:
        _within(track, event, "XT-02a:refusal", "refusal_late")


_COMPLAINT = (*chance("complain_decision", (L.COMPLAINT_DECISION,), ("term_assumed",)),)
_SILENCE = (*chance("complain_silence", (L.COMPLAINT_SILENCE,), ("term_assumed",)),)
_TOO_EARLY = Ban(code="complain_silence", why="term_runs", states=WAITING, term=ANSWER)
_INFORMATION = {
    **deeds("XT-02", decided="PC-01"),
    K.REGISTERED: Deed(states=frozenset({S.DRAFT, S.FILED}) | WAITING, then=_arrived),
    K.REDIRECTED: Deed(states=WAITING, to=S.REGISTERED, answer="XT-02", then=_redirected),
    K.ANSWERED: Deed(states=WITH_BODY, to=S.DECIDED, ends=True, client="PC-01", then=_refused),
}
_SERVICE = By("XT-04", {V.QUALITY_CONTROL: "XT-05"})
_SERVICE_COURT = By("", {V.QUALITY_CONTROL: "CT-01"})
_SERVICE_SILENCE = By("", {V.QUALITY_CONTROL: "CT-09"})
_SERVICE_AFTER = (
    Offer(code="complain_quality_control", only=lambda track: track.matter.variant is not V.QUALITY_CONTROL),
    *chance("go_to_court", (L.CLAIM,), ("term_assumed", "state_duty")),
)
_DATA = By("XT-14", {V.CORRECT_DATA: "XT-15", V.AUTOMATED_DECISION: "XT-16"})
_SELLER = {
    **deeds("XT-12", keeps=("XT-13",)),
    K.LEARNT: Deed(states=frozenset({S.DRAFT, S.FILED, S.REGISTERED}), client="XT-13"),
}
_SELLER_COURT = (
    Offer(code="go_to_civil_court", term=CLIENT, when=When.IN_TERM, notes=("limitation_old_edition",)),
    Offer(code="go_to_civil_court", term=CLIENT, when=When.NO_TERM, notes=("limitation_old_edition",)),
    Offer(code="limitation_passed", term=CLIENT, when=When.MISSED),
)
SPECIAL: dict[AppealKind, Machine] = {
    AppealKind.MEDIA: table(
        deeds("XT-01", decided="PC-01"),
        offers(file(L.REQUEST), _COMPLAINT, silence=_SILENCE),
        lapses=silent("PC-01"),
        bans=(_TOO_EARLY, already_decided()),
    ),
    AppealKind.ACCESS_TO_INFORMATION: table(
        _INFORMATION,
        offers(file(L.REQUEST), _COMPLAINT, silence=_SILENCE),
        lapses=silent("PC-01"),
        bans=(_TOO_EARLY, already_decided()),
    ),
    AppealKind.PUBLIC_SERVICE: table(
        deeds(_SERVICE, decided=_SERVICE_COURT),
        offers(file(L.OTHER_LAW), _SERVICE_AFTER),
        lapses=silent(_SERVICE_SILENCE),
        bans=(
            Ban(code="go_to_court", why="complaint_pending", states=WAITING, term=ANSWER),
            already_decided(),
        ),
    ),
    AppealKind.PERSONAL_DATA: table(
        deeds(_DATA),
        offers(file(L.OTHER_LAW), (Offer(code="complain_data", notes=("data_term_unread",)),)),
        lapses=silent(),
        bans=(already_decided(),),
    ),
    AppealKind.CONSUMER: table(
        _SELLER,
        offers(file(L.SELLER, notes=("consumer_old_edition",)), _SELLER_COURT),
        lapses=silent(),
        bans=(already_decided(),),
    ),
}
