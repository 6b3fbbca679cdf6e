"""A paper redirected in part: for the part the term starts anew at the other body, the rest stays (Art. 65, 76)."""

from datetime import time

from app.domain.codes import AppealState, Outcome, Superior
from app.domain.courses import Step
from app.domain.events import Event
from app.law.clocks import Clock, client_clock
from app.law.track import Part, Track

PARTED = frozenset({AppealState.DECIDED, AppealState.TERMINATED, AppealState.RETURNED})
"""The rest is finished, a part may still be open."""


def check_redirection(track: Track, event: Event, closing: time) -> None:
    """A body that is not competent, and closes at that hour, redirects within three working days (Art. 65)."""
    if track.registered is not None:
        track.done_within("AP-01", track.registered, event.on, "redirected_late", closing)


def redirected_in_part(track: Track, event: Event) -> None:
    """For the part the term runs at the other body, until it registers from this day; the rest keeps its own."""
    check_redirection(track, event, track.closing)
    started = track.start(track.main_rule, event.on)
    track.parts.append(Part(clock=started, authority_id=event.authority_id))


def register_part(track: Track, event: Event) -> bool:
    """The other body registered the part; answers whether the event was about a part at all."""
    waiting = [part for part in track.parts if not part.registered and part.clock.open]
    if track.provisional is not None or track.registered is None:
        waiting = [part for part in waiting if event.authority_id is not None]
    found = next((part for part in waiting if event.authority_id in {None, part.authority_id}), None)
    if found is None:
        return False
    track.clocks.remove(found.clock)
    found.clock = track.start(track.main_rule, event.on, event.at, track.closing_at(found.authority_id))
    found.registered = True
    return True


def answer_part(track: Track, event: Event) -> bool:
    """The other body answered the part; answers whether the event was about a part at all."""
    running = [part for part in track.parts if part.clock.open]
    if track.state not in PARTED:
        running = [part for part in running if event.authority_id is not None]
    found = next((part for part in running if event.authority_id in {None, part.authority_id}), None)
    if found is None:
        return False
    found.clock.met_on, found.outcome = event.on, event.outcome
    if track.superior is Superior.ADMINISTRATIVE:
        found.client = track.start("PC-01", event.on)
    return True


def lapse_parts(track: Track) -> None:
    """The other body was silent: a refusal by law for that part (Art. 91(2))."""
    for part in track.parts:
        latest = part.clock.due_on
        if latest is None or not part.clock.missed(track.today) or track.superior is not Superior.ADMINISTRATIVE:
            continue
        track.warn("part_overdue", due=latest)
        earliest = part.clock.earliest_on or latest
        part.client = track.attempt("PC-01", lambda: client_clock("PC-01", earliest, latest, track.calendar))  # noqa: B023
        if part.client is not None:
            track.clocks.append(part.client)


def open_parts(track: Track) -> list[Clock]:
    """The terms of parts that are still awaited: the other body's, or the client's against what it answered."""
    return [found for part in track.parts if (found := _awaited(part, track)) is not None]


def _awaited(part: Part, track: Track) -> Clock | None:
    client = part.client
    if part.clock.open:
        return part.clock
    ended = client is None or not client.open or client.missed(track.today) or part.outcome is Outcome.SATISFIED
    return None if ended else client


def part_steps(track: Track) -> tuple[Step, ...]:
    """What the parts still ask for: their answer, or a complaint about it or about their silence."""
    return tuple(_step(part, found, track) for part in track.parts if (found := _awaited(part, track)) is not None)


def _step(part: Part, awaited: Clock, track: Track) -> Step:
    code = "await_part" if part.clock.open else "complain_decision_part"
    client = part.client
    if client is not None and part.clock.missed(track.today) and not client.missed(track.today):
        code, awaited = "complain_silence_part", client
    return Step(
        code=code,
        rule=awaited.rule,
        side=awaited.side,
        last_day=awaited.due_on,
        explanation=awaited.explanation,
        body_id=part.authority_id,
    )
