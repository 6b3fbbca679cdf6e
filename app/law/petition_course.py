"""The course of a petition: fifty citizens, a check, publication, joining, consideration (Art. 90-1 to 90-6)."""

from app.domain.codes import AppealState, EventKind
from app.domain.grounds import Variant
from app.law.extensions import extend
from app.law.machine import ANSWER, CLIENT, Ban, By, Deed, Lapse, Machine, Offer, When
from app.law.running import find_clock
from app.law.standing import table
from app.law.track import Track

S, K = AppealState, EventKind
_OPEN = frozenset({S.GATHERING, S.CHECKING, S.JOINING, S.REACHED, S.REGISTERED, S.EXTENDED})
_CONSIDERED = frozenset({S.REGISTERED, S.EXTENDED})
_CONSIDERATION = By("PT-06", {Variant.LOCAL_BODY: "PT-06:local"})

DEEDS: dict[EventKind, Deed] = {
    K.PETITION_DRAFTED: Deed(states=frozenset({S.DRAFT}), to=S.GATHERING, client="PT-01"),
    K.FIFTY_JOINED: Deed(states=frozenset({S.DRAFT, S.GATHERING}), to=S.CHECKING, files=True, answer="PT-02"),
    K.PUBLISHED: Deed(states=frozenset({S.CHECKING}), to=S.JOINING, ends=True, starts=("PT-03",), client="PT-04"),
    K.PUBLICATION_REFUSED: Deed(states=frozenset({S.CHECKING}), to=S.TERMINATED, ends=True),
    K.MEDIA_INFORMED: Deed(states=frozenset({S.JOINING, S.REACHED, S.REGISTERED}), meets=("PT-03",)),
    K.THRESHOLD_REACHED: Deed(states=frozenset({S.JOINING}), to=S.REACHED, files=True, answer="PT-05"),
    K.REGISTERED: Deed(states=frozenset({S.REACHED}), to=S.REGISTERED, meets=("PT-05",), answer=_CONSIDERATION),
    K.EXTENDED: Deed(states=_CONSIDERED, then=extend),
    K.ANSWERED: Deed(states=_CONSIDERED, to=S.DECIDED, ends=True, starts=("PT-07", "PT-08")),
    K.DECISION_PUBLISHED: Deed(states=frozenset({S.DECIDED}), meets=("PT-07",)),
    K.RETURNED: Deed(states=_OPEN, to=S.RETURNED, ends=True),
    K.WITHDRAWN: Deed(states=_OPEN, to=S.WITHDRAWN, ends=True),
}
"""Fifty join within 20 working days (PT-01), a check of 20 more (PT-02), six months of joining (PT-04)."""


def _may_be_filed_again(track: Track) -> bool:
    """The year in which the same subject is barred has passed (Art. 90-2(4)(3))."""
    barred = find_clock(track, "PT-08")
    return barred is None or barred.missed(track.today)


_CLOSE = Offer(code="close")
_AWAIT = Offer(code="await_answer", term=ANSWER, late="body_overdue")
"""A petition is a message, response or proposal of many: silence about it can be complained of too (Art. 87, 91)."""
_JOINED = ("petition_threshold", "petition_joining")
OFFERS: dict[AppealState, tuple[Offer, ...]] = {
    S.DRAFT: (Offer(code="create_petition", notes=("petition_contents", "petition_subjects")), _CLOSE),
    S.GATHERING: (Offer(code="gather_fifty", term=CLIENT, when=When.IN_TERM, notes=("petition_joining",)), _CLOSE),
    S.CHECKING: (Offer(code="await_publication", term=ANSWER, late="body_overdue"), _CLOSE),
    S.JOINING: (
        Offer(code="gather_threshold", term=CLIENT, when=When.IN_TERM, notes=_JOINED),
        Offer(code="await_media_notice", term="PT-03", when=When.IN_TERM),
        _CLOSE,
    ),
    S.REACHED: (
        Offer(code="await_forwarding_of_petition", term=ANSWER, late="body_overdue"),
        Offer(code="record_registration"),
        _CLOSE,
    ),
    S.REGISTERED: (_AWAIT, _CLOSE),
    S.EXTENDED: (_AWAIT, _CLOSE),
    S.DECIDED: (
        Offer(code="await_publication_of_decision", term="PT-07", when=When.IN_TERM),
        _CLOSE,
        Offer(code="refile_petition", only=_may_be_filed_again),
    ),
    S.LAPSED: (Offer(code="treat_as_message", rule="PT-04"), Offer(code="refile_petition"), _CLOSE),
    S.TERMINATED: (Offer(code="refile_petition"), _CLOSE),
    S.RETURNED: (Offer(code="treat_as_message", rule="PT-04"), Offer(code="refile_petition"), _CLOSE),
    S.WITHDRAWN: (_CLOSE, Offer(code="refile_petition")),
}
BANS: tuple[Ban, ...] = (
    Ban(code="refile_petition", why="same_subject_year", states=frozenset({S.DECIDED}), term="PT-08"),
    Ban(code="publish_petition", why="fifty_needed", states=frozenset({S.DRAFT, S.GATHERING})),
    Ban(code="consider_petition", why="threshold_needed", states=frozenset({S.CHECKING, S.JOINING})),
)
PETITION: Machine = table(
    DEEDS,
    OFFERS,
    lapses=(
        Lapse(states=frozenset({S.GATHERING}), to=S.LAPSED, term="PT-01"),
        Lapse(states=frozenset({S.JOINING}), to=S.LAPSED, term="PT-04"),
    ),
    bans=BANS,
)
