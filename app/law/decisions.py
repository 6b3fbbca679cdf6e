"""What a body's decision does to a course: its term is met, the client's against it starts (Art. 77-92, 136)."""

from app.domain.codes import AppealState, EventKind, Outcome, Superior
from app.domain.events import Event
from app.law.clocks import clock, with_readings
from app.law.regimes import BORDER_ON
from app.law.track import Track

S = AppealState


def decide(track: Track, event: Event, state: AppealState) -> None:
    """The body is done: its main term is met, everything else that ran is pointless."""
    if track.answer is not None and track.answer.open:
        track.answer.met_on = event.on
    track.end_clocks(event.on)
    track.state = state


def answered(track: Track, event: Event) -> None:
    """The act or answer was served (Art. 77-81, 89)."""
    if track.registered is None:
        track.warn("registration_missing")
    track.outcome = event.outcome
    decide(track, event, S.DECIDED)
    start_client_term(track, event)
    refused = event.outcome in {Outcome.REFUSED, Outcome.PARTLY}
    if refused and track.is_application and EventKind.PRELIMINARY_DECISION not in track.seen:
        track.warn("check_hearing")


def terminated(track: Track, event: Event) -> None:
    """The body ended the procedure (Art. 70, 88); that too can be complained about."""
    decide(track, event, S.TERMINATED)
    start_client_term(track, event)


def start_client_term(track: Track, event: Event) -> None:
    """The client's term against what was decided: complaint, or court where nothing stands above (Art. 92, 136)."""
    if track.complaint:
        track.client = track.start("CT-01", event.on)
    elif track.superior is Superior.ADMINISTRATIVE:
        track.client = track.start("PC-01", event.on)
        _mind_silence_on_appeal(track, event)
    elif track.superior is not Superior.NEXT_INSTANCE:
        track.client = track.start("CT-02", event.on)


def _mind_silence_on_appeal(track: Track, event: Event) -> None:
    """An act that does not say where to complain gives six months (Art. 80(5), 92(1-1)); an answer perhaps."""
    three = track.client
    if three is None or event.on < BORDER_ON or event.states_appeal_route:
        return
    if event.states_appeal_route is None:
        if track.is_application and event.kind is EventKind.ANSWERED and event.outcome is not Outcome.SATISFIED:
            track.warn("appeal_route_unknown")
        return
    six = track.explain("PC-02", event.on)
    if six is None or three.explanation is None:
        return
    if not track.is_application:
        three.explanation = with_readings(three.explanation, [(six.due_on, "six_months")])
        return
    track.clocks.remove(three)
    track.client = clock(six)
    track.client.explanation = with_readings(six, [(three.due_on, "three_months")])
    track.clocks.append(track.client)
    track.warn("act_silent_on_appeal", six_months=six.due_on, three_months=three.due_on)
