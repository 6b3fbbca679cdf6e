"""Before a claim about an act: the complaint comes first and has its own term (Art. 9(3), 91, 92; rules §3.2-3.3)."""

from app.domain.codes import AppealKind, AppealState, EventKind, Superior
from app.domain.events import Event
from app.domain.grounds import Variant
from app.law.clocks import earlier
from app.law.machine import Deed
from app.law.restoration import became_known
from app.law.track import Track

K, V = EventKind, Variant
_DRAFT = frozenset({AppealState.DRAFT})
PRETRIAL_KINDS = frozenset({AppealKind.CLAIM_CHALLENGE, AppealKind.CLAIM_COMPEL})
"""Claims about an act: the court comes after the pre-trial complaint unless a law says otherwise (Art. 9(3), 91(5))."""
COMPLAINT_TERMS = ("PC-01", "PC-02")
_COMPLAINED = frozenset({K.COMPLAINT_DECIDED, K.TERM_EXPIRED})
_AT_ONCE = {V.BAILIFF: "CT-07", V.OUTSIDER: "CT-08"}
"""Nothing stands above a bailiff; who took no part in the procedure goes to court at once (Art. 136(4)-(5))."""


def needs_pretrial(track: Track) -> bool:
    """Whether the complaint must come first and nothing recorded shows that it was made."""
    first = track.matter.kind in PRETRIAL_KINDS and track.matter.superior is Superior.ADMINISTRATIVE
    return first and track.matter.variant not in _AT_ONCE and not _COMPLAINED & track.seen


def _known(track: Track, event: Event) -> None:
    """The act reached the client or became known: three months to complain of it (Art. 92), or a month for the court.

    The month runs from the act itself only where no complaint comes first (Art. 136(1)); after the complaint it runs
    from what became of that.
    """
    if needs_pretrial(track):
        became_known(track, event)
    elif not _COMPLAINED & track.seen:
        track.client = earlier(track.client, track.start(_AT_ONCE.get(track.matter.variant, "CT-02"), event.on))


ABOUT_AN_ACT: dict[EventKind, Deed] = {
    K.LEARNT: Deed(states=_DRAFT, then=_known),
    K.ACT_SERVED: Deed(states=_DRAFT, then=_known),
    K.COMPLAINT_DECIDED: Deed(states=_DRAFT, drops=COMPLAINT_TERMS, client="CT-01"),
    K.TERM_EXPIRED: Deed(states=_DRAFT, drops=COMPLAINT_TERMS, client="CT-09"),
}
"""Once the complaint was made its term is the matter of its own course, and the month runs (Art. 136(1), (6))."""
