"""What happens to a claim in the court of first instance and after it: deeds of the five claims (Art. 131-171)."""

from functools import partial

from app.domain.codes import AppealState, EventKind
from app.domain.events import Event
from app.domain.grounds import Ground, Variant
from app.law.clocks import set_day
from app.law.extensions import extend, extend_beside
from app.law.grounds import check_ground
from app.law.machine import By, Deed, Ref
from app.law.pretrial import COMPLAINT_TERMS, needs_pretrial
from app.law.restoration import asked, restored
from app.law.track import Track

S, K, V = AppealState, EventKind, Variant
IN_COURT = frozenset({S.FILED, S.DEFECTS, S.REGISTERED, S.EXTENDED, S.HEARING, S.HEARD})
"""The court of first instance has the claim."""
_BEFORE_HEARING = frozenset({S.FILED, S.REGISTERED, S.EXTENDED})
_URGENT = (V.PROCUREMENT, V.BAILIFF)
_SOON: Ref = By("", dict.fromkeys(_URGENT, "CT-14"))
_SET: Ref = By("", dict.fromkeys(_URGENT, "CT-16"))
APPEAL_TERM: Ref = By("CT-19", dict.fromkeys(_URGENT, "CT-21"))
"""Two months to appeal; ten working days in procurement and bailiff cases (Art. 168(2), (4))."""
APPEAL_CONSIDERED: Ref = By("CT-22", dict.fromkeys(_URGENT, "CT-22:urgent"))


def _filed(track: Track, event: Event) -> None:
    del event
    if needs_pretrial(track):
        track.warn("pretrial_missing")


def _interim(track: Track, event: Event) -> None:
    """With the claim within five working days, later the next working day (Art. 139(2))."""
    with_claim = track.filed is None or event.on <= track.filed.on
    track.start("CT-13" if with_claim else "CT-13:later", event.on)


def _extended(track: Track, event: Event) -> None:
    """The court gives itself more time: after the hearing for its decision (Art. 151(2)), before for the case."""
    deciding = track.running("CT-17")
    if deciding is None:
        extend(track, event)
    else:
        extend_beside(track, event, deciding)


def _defects(track: Track, event: Event) -> None:
    del event
    track.resumed, track.state = track.state, S.DEFECTS


def _cured(track: Track, event: Event) -> None:
    del event
    track.state = track.resumed


def _in_force(track: Track, event: Event) -> None:
    """The term to appeal is over for this decision (Art. 161); the court may set its own for execution (155(5))."""
    for rule in ("CT-19", "CT-21"):
        track.end(rule, event.on)
    if track.answer is not None and event.until_on is not None:
        set_day(track.answer, event.until_on)


def _refused_restoration(track: Track, event: Event) -> None:
    """The claim is returned, and the same claim is barred (Art. 136(8), 138(2)(15), 138(3))."""
    del event
    track.ground = Ground.TERM_MISSED


EXECUTION: dict[EventKind, Deed] = {
    K.IN_FORCE: Deed(
        states=frozenset({S.DECIDED, S.APPEAL_DECIDED, S.SHORT_DECIDED}),
        to=S.EXECUTION,
        starts=("CT-26",),
        answer="CT-26:execution",
        then=_in_force,
    ),
    K.DECISION_SENT: Deed(states=frozenset({S.EXECUTION}), meets=("CT-26",)),
    K.EXECUTED: Deed(states=frozenset({S.EXECUTION}), to=S.EXECUTED, meets=("CT-26:execution",)),
}
"""Sent within three working days, executed within a month of entering into force (Art. 171)."""
RETURN = partial(check_ground, court=True)
_HEARD = frozenset({S.FILED, S.REGISTERED, S.EXTENDED, S.HEARING, S.HEARD, S.SHORT_DECIDED})
TRIAL: dict[EventKind, Deed] = {
    K.REGISTERED: Deed(states=frozenset({S.FILED}), to=S.REGISTERED),
    K.INTERIM_ASKED: Deed(states=IN_COURT, then=_interim),
    K.INTERIM_DECIDED: Deed(states=IN_COURT, meets=("CT-13", "CT-13:later")),
    K.DEFECTS_NOTED: Deed(states=_BEFORE_HEARING, starts=("CT-11",), set_by_it=True, then=_defects),
    K.DEFECTS_CURED: Deed(states=frozenset({S.DEFECTS}), meets=("CT-11",), then=_cured),
    K.CLAIM_SENT: Deed(states=_BEFORE_HEARING, starts=("CT-12",)),
    K.RESPONSE_RECEIVED: Deed(states=IN_COURT, meets=("CT-12",)),
    K.PRELIMINARY_HEARING: Deed(states=_BEFORE_HEARING, to=S.HEARING, meets=("CT-14",)),
    K.SET_FOR_HEARING: Deed(states=_BEFORE_HEARING | {S.HEARING}, to=S.HEARING, answer=_SET),
    K.HEARING_HELD: Deed(states=frozenset({S.HEARING}), to=S.HEARD, starts=("CT-17",)),
    K.EXTENDED: Deed(states=_BEFORE_HEARING | {S.HEARING, S.HEARD}, then=_extended),
    K.RULING_MADE: Deed(states=IN_COURT, starts=("CT-20",)),
    K.SHORT_DECISION: Deed(
        states=frozenset({S.HEARING, S.HEARD}), to=S.SHORT_DECIDED, meets=("CT-17",), ends=True, client="CT-18"
    ),
    K.FULL_DECISION_ASKED: Deed(states=frozenset({S.SHORT_DECIDED}), meets=("CT-18",), starts=("CT-18:full",)),
    K.DECISION_FINAL: Deed(states=_HEARD, to=S.DECIDED, meets=("CT-17", "CT-18:full"), ends=True, client=APPEAL_TERM),
    K.RETURNED: Deed(states=IN_COURT, to=S.RETURNED, ends=True, client="CT-20", then=RETURN),
    K.WITHDRAWN: Deed(states=IN_COURT, to=S.WITHDRAWN, ends=True),
    K.RESTORATION_ASKED: Deed(states=IN_COURT | {S.DRAFT}, then=asked),
    K.TERM_RESTORED: Deed(states=IN_COURT, then=restored),
    K.RESTORATION_REFUSED: Deed(states=IN_COURT, to=S.RETURNED, ends=True, client="CT-20", then=_refused_restoration),
    K.APPEALED: Deed(states=frozenset({S.DECIDED}), to=S.ON_APPEAL, files=True, answer=APPEAL_CONSIDERED),
    K.POSITION_TIME: Deed(states=frozenset({S.ON_APPEAL}), starts=("CT-23",), set_by_it=True),
    K.POSITION_SENT: Deed(states=frozenset({S.ON_APPEAL}), meets=("CT-23",)),
    K.APPEAL_DECIDED: Deed(states=frozenset({S.ON_APPEAL}), to=S.APPEAL_DECIDED, ends=True, client="CT-24"),
    **EXECUTION,
}


def filing(main: Ref) -> Deed:
    """The claim was brought: the court's term runs, in urgent cases that of the preliminary hearing too (Art. 143).

    The term of a complaint that was not made runs on: the court returns such a claim (Art. 138(2)(1)).
    """
    return Deed(
        states=frozenset({S.DRAFT}),
        to=S.FILED,
        files=True,
        keeps=COMPLAINT_TERMS,
        starts=(_SOON,),
        answer=main,
        then=_filed,
    )


def basis(term: Ref) -> Deed:
    """A day from which a term of the client runs before the paper is written."""
    return Deed(states=frozenset({S.DRAFT}), client=term)
