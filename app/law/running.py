"""Reading the tables of a machine: what an event does, what time does, which steps are lawful, what is not."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from app.domain.codes import AppealState, EventKind, Side
from app.domain.courses import Forbidden, Step
from app.domain.events import Event
from app.law.clocks import Clock, client_clock, earlier, set_day
from app.law.machine import ANSWER, CLIENT, Ban, Deed, Lapse, Offer, Passage, Ref, When, rule_of
from app.law.track import Track

S = AppealState


def passages(deeds: Mapping[EventKind, Deed]) -> dict[EventKind, Passage]:
    """The rows of a table of deeds as passages of a course."""
    return {kind: Passage(deed.states, partial(do, deed=deed)) for kind, deed in deeds.items()}


def do(track: Track, event: Event, *, deed: Deed) -> None:
    """Let one event do what its row says, in the order in which the row says it."""
    if deed.files:
        _file(track, event, deed.keeps)
    for rule in deed.meets:
        track.meet(rule, event.on)
    if deed.drops:
        _drop(track, deed.drops)
    if deed.ends:
        _finish(track, event, deed.keeps)
    for ref in deed.starts:
        _start(track, event, ref, deed)
    if deed.answer and (started := _start(track, event, deed.answer, deed)):
        track.replace_answer(started, event.on)
    if deed.client and (started := _start(track, event, deed.client, deed)):
        track.client = earlier(track.client, started)
    if deed.to is not None:
        track.state = deed.to
    if deed.then is not None:
        deed.then(track, event)


def _start(track: Track, event: Event, ref: Ref, deed: Deed) -> Clock | None:
    """Start a term; the day the body or court named stands instead of the longest the law allows."""
    rule = rule_of(ref, track)
    if not rule:
        return None
    started = track.start(rule, event.on, event.at)
    if deed.set_by_it and event.until_on is not None:
        if started.due_on is not None and event.until_on > started.due_on:
            track.warn("set_too_long", until=event.until_on, limit=started.due_on)
        set_day(started, event.until_on)
    return started


def _file(track: Track, event: Event, keeps: tuple[str, ...]) -> None:
    """The paper went out: the client's terms before it are met, late or not."""
    track.filed = event
    for found in track.clocks:
        if found.side is not Side.CLIENT or not found.open or found.rule in keeps:
            continue
        found.met_on = event.on
        if found.due_on is not None and event.on > found.due_on and not track.late:
            track.late = True
            track.warn("filed_late", last_day=found.due_on)
    track.client = track.client if track.client is not None and track.client.open else None


def _finish(track: Track, event: Event, keeps: tuple[str, ...]) -> None:
    """The body or court is done: its main term is met, the others are pointless."""
    track.outcome = event.outcome
    if track.answer is not None and track.answer.open:
        track.answer.met_on = event.on
    track.end_clocks(event.on, keep=keeps)
    track.client = track.client if track.client is not None and track.client.open else None


def _drop(track: Track, rules: tuple[str, ...]) -> None:
    """These terms are another paper's: whether they were kept is said there."""
    track.clocks = [found for found in track.clocks if found.rule not in rules]
    track.client = track.client if track.client in track.clocks else None


def find_clock(track: Track, ref: Ref) -> Clock | None:
    """The main term of the body or of the client, or the last one of a rule."""
    if ref == ANSWER:
        return track.answer
    if ref == CLIENT:
        return track.client
    rule = rule_of(ref, track)
    return next((found for found in reversed(track.clocks) if found.rule == rule), None)


def lapse(track: Track, rows: tuple[Lapse, ...]) -> None:
    """What time alone does: the first row whose term ran out in the state the course stands in."""
    for row in rows:
        found = find_clock(track, row.term)
        if track.state not in row.states or found is None or found.due_on is None or not found.missed(track.today):
            continue
        track.state = row.to
        rule = rule_of(row.client, track)
        if rule:
            earliest, latest = found.earliest_on or found.due_on, found.due_on
            counted = track.attempt(rule, partial(client_clock, rule, earliest, latest, track.calendar))
            started = counted or Clock(rule=rule, side=Side.CLIENT, due_on=None, explanation=None)
            track.clocks.append(started)
            track.client = earlier(track.client, started)
        return


def steps(track: Track, offers: Mapping[AppealState, tuple[Offer, ...]]) -> tuple[Step, ...]:
    """The lawful steps of the state, the first one expected."""
    found = [step for offer in offers[track.state] if (step := _step(track, offer)) is not None]
    return tuple(replace(step, expected=True) if place == 0 else step for place, step in enumerate(found))


def _step(track: Track, offer: Offer) -> Step | None:
    """The step of a row, or None where it is not offered now."""
    found = find_clock(track, offer.term)
    if not _fits(track, offer, found):
        return None
    overdue = found is not None and found.missed(track.today)
    timed = found if found is not None and found.open and not overdue else None
    named = found if overdue and offer.late else timed
    return Step(
        code=offer.late if overdue and offer.late else offer.code,
        rule=named.rule if named else rule_of(offer.rule, track),
        side=timed.side if timed else Side.CLIENT,
        last_day=timed.due_on if timed else None,
        explanation=timed.explanation if timed else None,
        letters=offer.letters,
        notes=tuple(rule_of(note, track) for note in offer.notes),
    )


def _fits(track: Track, offer: Offer, found: Clock | None) -> bool:
    """Whether the step is offered, by its term and its own condition."""
    if offer.only is not None and not offer.only(track):
        return False
    if offer.when is When.IN_TERM:
        return found is not None and found.open and not found.missed(track.today)
    if offer.when is When.MISSED:
        return found is not None and found.missed(track.today)
    return offer.when is When.ALWAYS or found is None


def forbidden(track: Track, bans: tuple[Ban, ...], offered: frozenset[str]) -> tuple[Forbidden, ...]:
    """What is unlawful in the state the course stands in; what is offered is lawful."""
    found = []
    for ban in bans:
        if track.state not in ban.states or ban.code in offered or (ban.only is not None and not ban.only(track)):
            continue
        clock = find_clock(track, ban.term)
        if ban.term and (clock is None or clock.due_on is None or clock.missed(track.today)):
            continue
        found.append(Forbidden(code=ban.code, why=ban.why, until=clock.due_on if clock else None))
    return tuple(found)
