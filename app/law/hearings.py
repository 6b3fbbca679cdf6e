"""The preliminary decision, the hearing and its protocol, and when there need be none (Art. 73-74)."""

from app.domain.codes import AppealState, EventKind
from app.domain.events import Event
from app.domain.grounds import HearingException
from app.law.machine import Passage
from app.law.regimes import BORDER_ON, Regime, regime_on
from app.law.track import Track

S, X = AppealState, HearingException
NEW_EXCEPTIONS = frozenset({X.COURT_BAN, X.RECEPTION_REFUSED, X.SIMPLIFIED_TERMINATED})
"""Exceptions of the wording in force since 29.12.2025."""
_UNFIT = frozenset({X.FAVOURABLE, X.SIMPLIFIED, X.SIMPLIFIED_TERMINATED})
"""Exceptions that cannot explain a refusal in the ordinary procedure."""
_SHORT = {Regime.V1: 3, Regime.V2: 5}
"""A shorter procedure needs no hearing: 5 working days, under the old wording 3 days."""


def preliminary(track: Track, event: Event) -> None:
    """A preliminary decision came: two working days to object or to ask for an oral hearing (Art. 73)."""
    track.preliminary_on = event.on
    track.start("AP-08", event.on)
    if event.on >= BORDER_ON:
        track.start("AP-09", event.on)
    track.state = S.PRELIMINARY


def hearing_asked(track: Track, event: Event) -> None:
    """The client asked to be heard orally; the right to object stays."""
    track.meet("AP-09", event.on)


def objection_sent(track: Track, event: Event) -> None:
    """The client objected."""
    track.meet("AP-08", event.on)
    track.end("AP-09", event.on)
    track.state = S.HEARD


def hearing_waived(track: Track, event: Event) -> None:
    """The client asked not to be heard."""
    track.end("AP-08", event.on)
    track.end("AP-09", event.on)
    track.state = S.HEARD


def hearing_held(track: Track, event: Event) -> None:
    """The client was heard; the protocol is made within two working days (Art. 74, since 29.12.2025)."""
    track.meet("AP-09", event.on)
    track.end("AP-08", event.on)
    if event.on >= BORDER_ON:
        track.start("AP-10", event.on)
    track.state = S.HEARD


def protocol_received(track: Track, event: Event) -> None:
    """The client read the protocol: three working days for remarks; when it was made is known only if in time."""
    making = track.running("AP-10")
    if making is not None and making.due_on is not None:
        if event.on <= making.due_on:
            making.met_on = event.on
        else:
            making.ended_on = making.due_on
    track.start("AP-11", event.on)


def remarks_sent(track: Track, event: Event) -> None:
    """The client's remarks on the protocol."""
    track.meet("AP-11", event.on)


def check_hearing(track: Track, event: Event) -> None:
    """Before a burdening act: a preliminary decision three working days ahead, unless the law excepts it (Art. 73)."""
    if track.preliminary_on is not None:
        last = track.explain("AP-07", event.on)
        if last is not None and last.due_on is not None and track.preliminary_on > last.due_on:
            track.warn("hearing_too_short", preliminary=track.preliminary_on, last_day=last.due_on)
        return
    if EventKind.HEARING_WAIVED in track.seen or _was_short(track, event):
        return
    if event.exception is None:
        track.warn("check_hearing")
    elif _unfit(track, event, event.exception):
        track.warn("hearing_exception_unfit", exception=f"@hearing_exception.{event.exception}")
    elif event.exception is X.URGENT:
        track.warn("hearing_exception_urgent")


def _unfit(track: Track, event: Event, exception: HearingException) -> bool:
    """Whether the facts speak against the exception the body relies on."""
    long = exception is X.SHORT_PROCEDURE and track.registered is not None
    return long or exception in _UNFIT or (exception in NEW_EXCEPTIONS and event.on < BORDER_ON)


def _was_short(track: Track, event: Event) -> bool:
    """Whether the procedure was shorter than the length from which a hearing is due."""
    if track.registered is None:
        return False
    regime = regime_on(event.on)
    if regime is Regime.V1:
        return (event.on - track.registered.on).days < _SHORT[regime]
    return len(track.calendar.working_days(track.registered.on, event.on)) - 1 < _SHORT[regime]


_HEARABLE = frozenset({S.FILED, S.REGISTERED, S.EXTENDED, S.DEFECTS})
_HEARING = frozenset({S.PRELIMINARY, S.HEARD})
HEARING: dict[EventKind, Passage] = {
    EventKind.PRELIMINARY_DECISION: Passage(_HEARABLE, preliminary),
    EventKind.HEARING_ASKED: Passage(frozenset({S.PRELIMINARY}), hearing_asked),
    EventKind.OBJECTION_SENT: Passage(frozenset({S.PRELIMINARY}), objection_sent),
    EventKind.HEARING_WAIVED: Passage(_HEARABLE | {S.PRELIMINARY}, hearing_waived),
    EventKind.HEARING_HELD: Passage(_HEARING, hearing_held),
    EventKind.PROTOCOL_RECEIVED: Passage(frozenset({S.HEARD}), protocol_received),
    EventKind.REMARKS_SENT: Passage(frozenset({S.HEARD}), remarks_sent),
}
