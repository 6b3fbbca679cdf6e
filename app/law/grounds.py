"""Why a paper is returned, ended or left, as rows: article, events they fit, whether it may be filed again.

Rules §2.3; the Code, Art. 64(7)-(9), 70, 88, 95, 138(2)-(3). Where the text read does not say whether the paper may be
filed again, nothing is said.
"""

from dataclasses import dataclass
from datetime import date

from app.domain.codes import SIX_KINDS, EventKind
from app.domain.events import Event
from app.domain.grounds import Ground
from app.law.regimes import BORDER_ON
from app.law.track import Track

G, K = Ground, EventKind
_RETURN, _TERMINATION = frozenset({K.RETURNED}), frozenset({K.TERMINATED})
_LEFT = frozenset({K.LEFT_WITHOUT_CONSIDERATION})
_TO_BODIES = frozenset(SIX_KINDS)
"""Papers of the Code itself: the ordinary and the simplified procedure."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroundRow:
    """One ground; `may_refile` None: the text read does not say; `court` for those of a court (Art. 138(2)).

    `simplified`: for the simplified procedure alone, or not for it; None where it does not matter (Art. 70, 88(1)).
    """

    ground: Ground
    article: str
    events: frozenset[EventKind]
    may_refile: bool | None = None
    since: date = date.min
    court: bool = False
    simplified: bool | None = None


def _court(number: int, ground: Ground, *, star: bool = False) -> GroundRow:
    """A ground of Art. 138(2); those with a star bar the same claim (Art. 138(3))."""
    return GroundRow(
        ground=ground, article=f"138(2)({number})", events=frozenset({K.RETURNED}), may_refile=not star, court=True
    )


ROWS: tuple[GroundRow, ...] = (
    GroundRow(ground=G.DEFECTS, article="64(7)(1), 64(8)", events=_RETURN, may_refile=True),
    GroundRow(ground=G.REPEAT, article="64(7)(2), 64(8)", events=_RETURN, may_refile=False),
    GroundRow(ground=G.ABUSE, article="64(7)(2)", events=_RETURN, may_refile=True),
    GroundRow(ground=G.CRIME, article="64(7-2)", events=_RETURN),
    GroundRow(ground=G.WITHDRAWN, article="64(9)", events=frozenset({K.WITHDRAWN, K.TERMINATED}), may_refile=True),
    GroundRow(ground=G.DECIDED_BEFORE, article="70", events=_TERMINATION, simplified=False),
    GroundRow(ground=G.COURT_ACT, article="70", events=_TERMINATION, simplified=False),
    GroundRow(ground=G.SIMPLIFIED_REPEAT, article="88(1)(1)", events=_TERMINATION, simplified=True),
    GroundRow(ground=G.SIMPLIFIED_ANONYMOUS, article="88(1)(2)", events=_TERMINATION, simplified=True),
    GroundRow(ground=G.SIMPLIFIED_NO_ESSENCE, article="88(1)(3)", events=_TERMINATION, simplified=True),
    GroundRow(ground=G.SIMPLIFIED_WITHDRAWN, article="88(1)(4)", events=_TERMINATION, since=BORDER_ON, simplified=True),
    GroundRow(ground=G.LEFT_DECIDED, article="95", events=_LEFT, may_refile=True),
    GroundRow(ground=G.LEFT_COURT_ACT, article="95", events=_LEFT, may_refile=True),
    GroundRow(ground=G.LEFT_RETURNED, article="95", events=_LEFT, may_refile=True),
    GroundRow(ground=G.LEFT_WITHDRAWN, article="95", events=_LEFT, may_refile=True),
    GroundRow(ground=G.LEFT_CLAIM_PENDING, article="95", events=_LEFT, may_refile=True, since=BORDER_ON),
    _court(1, G.NO_PRETRIAL_ORDER),
    _court(2, G.COURT_DEFECTS),
    _court(3, G.INCAPABLE, star=True),
    _court(4, G.NO_AUTHORITY),
    _court(5, G.SAME_CASE_PENDING, star=True),
    _court(6, G.CLAIM_WITHDRAWN),
    _court(7, G.SECOND_ABSENCE),
    _court(8, G.NOT_SUPPORTED),
    _court(9, G.SETTLED, star=True),
    _court(10, G.DUTY_UNPAID),
    _court(11, G.NOT_ADMINISTRATIVE, star=True),
    _court(12, G.RES_JUDICATA, star=True),
    _court(13, G.DEATH, star=True),
    _court(14, G.LIQUIDATION, star=True),
    _court(15, G.TERM_MISSED, star=True),
    _court(16, G.ARBITRATION),
    _court(17, G.OTHER_COURT, star=True),
)
_BY_GROUND = {row.ground: row for row in ROWS}


def row_of(ground: Ground) -> GroundRow:
    """The row of a ground."""
    return _BY_GROUND[ground]


def fitting(event: EventKind, *, court: bool, simplified: bool) -> tuple[Ground, ...]:
    """The grounds the law names for this event, of a court or not, in the simplified procedure or not (Art. 70, 88)."""
    return tuple(
        row.ground
        for row in ROWS
        if event in row.events
        and row.court is court
        and (event is not K.TERMINATED or bool(row.simplified) is simplified)
    )


def may_refile(track: Track) -> bool | None:
    """Whether the paper may be filed again after what ended it; None where that is not known."""
    return None if track.ground is None else row_of(track.ground).may_refile


def check_ground(track: Track, event: Event, *, court: bool = False) -> None:
    """Keep the ground an event names, and say where it does not fit the event, the day or the kind of body."""
    if event.ground is None:
        return
    row = row_of(event.ground)
    name = f"@ground.{event.ground}"
    elsewhere = row.simplified is not None and row.simplified is not track.simplified
    if row.court is not court or event.kind not in row.events or (elsewhere and track.matter.kind in _TO_BODIES):
        track.warn("ground_unfit", ground=name, event=f"@event.{event.kind}")
        return
    if event.on < row.since:
        track.warn("ground_not_in_force", ground=name, on=event.on)
    if event.ground is G.CRIME:
        track.warn("return_forbidden")
    track.ground = event.ground
