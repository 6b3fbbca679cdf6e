"""Machines made of tables alone: what time does to them, what is awaited, when nobody waits any more (rules §4.2)."""

from collections.abc import Mapping
from datetime import date
from functools import partial

from app.domain.codes import AppealState, EventKind, Outcome, Side, Timeliness
from app.law.clocks import Clock
from app.law.happenings import CLOSING
from app.law.machine import Ban, Deed, Lapse, Machine, Offer
from app.law.outlook import in_time, mind_challenge, mind_doubts, watch
from app.law.running import lapse, passages, steps
from app.law.track import Track

S = AppealState
_OVER = frozenset({S.CLOSED, S.WITHDRAWN, S.EXECUTED, S.LAPSED})
_JUDGED = frozenset({S.DECIDED, S.APPEAL_DECIDED, S.TERMINATED, S.RETURNED})
_NO_LOSS = frozenset({"PT-01", "PT-04", "PT-08"})
"""Nobody restores them: too few joined in them (Art. 90-2(4), 90-3(5)), or something was barred (90-2(4)(3))."""
_FINISHED = _OVER | _JUDGED


def table(
    deeds: Mapping[EventKind, Deed],
    offers: Mapping[AppealState, tuple[Offer, ...]],
    *,
    lapses: tuple[Lapse, ...] = (),
    bans: tuple[Ban, ...] = (),
) -> Machine:
    """A machine read from its tables; a volunteer may close and reopen every paper."""
    reopen = {S.CLOSED: (Offer(code="reopen"),)}
    return Machine(
        passages={**passages(deeds), **CLOSING},
        open=frozenset(AppealState) - _FINISHED,
        ahead=partial(_ahead, rows=lapses),
        steps=partial(steps, offers={**offers, **reopen}),
        pending=_pending,
        settled=_settled,
        bans=bans,
    )


def _ahead(track: Track, *, rows: tuple[Lapse, ...]) -> None:
    """Everything that follows from the day itself: terms that ran out, a paper that answers this one, doubts."""
    lapse(track, rows)
    mind_challenge(track)
    for found in track.clocks:
        if found.side is Side.CLIENT and found.rule not in _NO_LOSS and found.missed(track.today):
            track.warn("last_day_missed", rule=f"@rule.{found.rule}.name", last_day=found.due_on)
    mind_doubts(track)
    watch(track)


def _pending(track: Track) -> Clock | None:
    """The term that ends first of those of the client still in time and the main ones; a missed one last."""
    main = [found for found in (track.answer, track.client) if found is not None and found.open]
    own = [found for found in track.clocks if found.side is Side.CLIENT and found.open]
    in_term = [found for found in own if not found.missed(track.today)]
    answers = [found for found in main if found is track.answer]
    return min([*answers, *in_term] or main or own, key=lambda found: found.due_on or date.max, default=None)


def _settled(track: Track) -> Timeliness | None:
    """Done or done late once nobody waits for anything more."""
    satisfied = track.state is S.DECIDED and track.outcome is Outcome.SATISFIED
    judged = track.state in _JUDGED and (track.client is None or track.client.met_on is not None)
    return in_time(track) if track.state in _OVER or satisfied or judged else None
