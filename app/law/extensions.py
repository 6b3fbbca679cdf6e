"""A body or a court gives itself more time, and tells about it (Art. 76(3)-(5), 99; laws beside the Code)."""

from app.domain.codes import AppealState
from app.domain.deadlines import Explanation
from app.domain.events import Event
from app.domain.grounds import AnswerPart
from app.law.clocks import Clock, extended_clock
from app.law.regimes import Regime
from app.law.rule import Extender, Rule
from app.law.rules import row as row_of
from app.law.track import Track

_UNEXTENDABLE = frozenset({Extender.NONE, Extender.RESTORATION})


def extend(track: Track, event: Event) -> None:
    """The main term becomes longer, as far as the law allows; after its expiry, or without a right to it, it does not.

    The reasons and the notice are checked: an extension without reasons is groundless (Art. 76(4)).
    """
    answer = track.answer
    if answer is None:
        out_of_order(track, event)
        return
    lengthened = _lengthen(track, event, answer, track.statutory)
    if lengthened is None:
        return
    row, longer = lengthened
    track.replace_answer(longer, event.on)
    if not track.complaint:
        notice = row.extension.notice
        track.notice = track.explain(notice, event.on) if notice else None
    move_on(track, AppealState.EXTENDED)


def extend_beside(track: Track, event: Event, running: Clock) -> None:
    """A term beside the main one becomes longer, such as that of a court to make its decision (Art. 151(2))."""
    first = next(found.explanation for found in track.clocks if found.rule == running.rule)
    if _lengthen(track, event, running, first) is not None:
        running.ended_on = event.on


def _lengthen(track: Track, event: Event, running: Clock, statutory: Explanation | None) -> tuple[Rule, Clock] | None:
    """The row that allows the longer term, and that term among the clocks; nothing where it does not count."""
    base = running.explanation
    if base is None or running.due_on is None:
        return None
    row = row_of(base.rule, base.version)
    if not _may(track, event, row, running):
        return None
    _check_reasons(track, event)
    longer = _longer(track, event, base, statutory or base)
    track.clocks.append(longer)
    return row, longer


def _longer(track: Track, event: Event, base: Explanation, statutory: Explanation) -> Clock:
    found = track.attempt(base.rule, lambda: extended_clock(base, statutory, event, track.calendar))
    if event.until_on is None:
        track.warn("extension_without_date")
    if found is None:
        return Clock(rule=base.rule, side=base.side, due_on=None, explanation=None)
    longer, limit = found
    if event.until_on is not None and limit is not None and event.until_on > limit:
        track.warn("extension_too_long", until=event.until_on, limit=limit)
    return longer


def _may(track: Track, event: Event, row: Rule, answer: Clock) -> bool:
    """Whether the extension counts at all; says why not, or that it is disputed."""
    if answer.due_on is not None and event.on > answer.due_on:
        track.warn("extension_late", on=event.on, due=answer.due_on)
        return False
    if track.complaint:
        allowed = row.version == Regime.V1.value
        track.warn("extension_disputed" if allowed else "extension_not_allowed")
        return allowed
    if row.extension.who in _UNEXTENDABLE:
        track.warn("extension_unknown", rule=row.id)
        return False
    if row.extension.once and answer.extended:
        track.warn("extension_again", on=event.on)
        return False
    return True


def _check_reasons(track: Track, event: Event) -> None:
    if event.lacks and AnswerPart.REASONS in event.lacks:
        track.warn("extension_groundless", on=event.on)


def move_on(track: Track, state: AppealState) -> None:
    """Go to a state, or keep it for when the defects are cured."""
    if track.state is AppealState.DEFECTS:
        track.resumed = state
    elif track.state in {AppealState.DRAFT, AppealState.FILED, AppealState.REGISTERED, AppealState.EXTENDED}:
        track.state = state


def out_of_order(track: Track, event: Event) -> None:
    """Say that an event does not fit those before it; it changes nothing."""
    track.warn("event_out_of_order", event=f"@event.{event.kind}", on=event.on)
