"""Side motions of a procedure: the file, recusal, a representative, writing, slips (Art. 67, 68, 75, 78(4), 82)."""

from functools import partial

from app.domain.codes import AppealState, EventKind
from app.domain.events import Event
from app.law.machine import Passage
from app.law.regimes import BORDER_ON
from app.law.track import Track

S, K = AppealState, EventKind
_IN_HANDS = frozenset({S.FILED, S.REGISTERED, S.DEFECTS, S.EXTENDED, S.PRELIMINARY, S.HEARD, S.AT_HIGHER})
_DONE = frozenset(
    {S.DECIDED, S.SATISFIED_BY_BODY, S.RETURNED, S.TERMINATED, S.LEFT, S.SENT_BACK, S.EXECUTED, S.WITHDRAWN}
)
MOTION_RULES = frozenset({"AP-12", "AP-17", "AP-18", "AP-18:copy", "AP-19"})
"""Terms of the body that a decision on the matter does not end."""


def _ask(track: Track, event: Event, *, rule: str) -> None:
    track.start(rule, event.on, event.at)


def _give(track: Track, event: Event, *, rule: str) -> None:
    if not track.meet(rule, event.on):
        track.warn("event_out_of_order", event=f"@event.{event.kind}", on=event.on)


def file_asked(track: Track, event: Event) -> None:
    """The body shows the file within three working days; under the old wording only after consideration (Art. 75)."""
    if event.on < BORDER_ON and track.state in _IN_HANDS:
        track.warn("file_only_after", on=event.on)
        return
    _ask(track, event, rule="AP-12")


def recusal_decided(track: Track, event: Event) -> None:
    """The motion was decided; the notice follows within two working days (Art. 67)."""
    _give(track, event, rule="AP-13")
    track.start("AP-14", event.on)


def corrected(track: Track, event: Event) -> None:
    """The slips were corrected; a copy follows within three working days (Art. 82(5))."""
    _give(track, event, rule="AP-18")
    track.start("AP-18:copy", event.on)


MOTIONS: dict[EventKind, Passage] = {
    K.FILE_ASKED: Passage(_IN_HANDS | _DONE, file_asked),
    K.FILE_SHOWN: Passage(_IN_HANDS | _DONE, partial(_give, rule="AP-12")),
    K.RECUSAL_ASKED: Passage(_IN_HANDS, partial(_ask, rule="AP-13")),
    K.RECUSAL_DECIDED: Passage(_IN_HANDS, recusal_decided),
    K.REPRESENTATIVE_AWAITED: Passage(_IN_HANDS, partial(_ask, rule="AP-15")),
    K.WRITING_ASKED: Passage(_DONE, partial(_ask, rule="AP-17")),
    K.WRITING_GIVEN: Passage(_DONE, partial(_give, rule="AP-17")),
    K.CORRECTION_ASKED: Passage(_DONE, partial(_ask, rule="AP-18")),
    K.CORRECTED: Passage(_DONE, corrected),
}
