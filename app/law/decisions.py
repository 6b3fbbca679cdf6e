"""What a body's decision does to a course: its term is met, the client's against it starts (Art. 77-92, 136)."""

from datetime import date

from app.domain.codes import AppealState, EventKind, Outcome, Superior
from app.domain.events import Event
from app.law.clocks import Clock, clock, shorter_first, with_readings
from app.law.demands import check_answer, states_route
from app.law.grounds import check_ground
from app.law.hearings import check_hearing
from app.law.motions import MOTION_RULES
from app.law.parts import PARTED, answer_part
from app.law.regimes import BORDER_ON, Regime
from app.law.track import Track

S = AppealState


def decide(track: Track, event: Event, state: AppealState) -> None:
    """The body is done: its main term is met, everything else that ran is pointless."""
    if track.answer is not None and track.answer.open:
        track.answer.met_on = event.on
    track.end_clocks(event.on, keep=MOTION_RULES)
    track.state = state


def answered(track: Track, event: Event) -> None:
    """The act or answer was served (Art. 77-81, 89)."""
    if answer_part(track, event):
        check_answer(track, event)
        return
    if track.state in PARTED:
        track.warn("event_after_end", event=f"@event.{event.kind}", on=event.on)
        return
    if track.registered is None and EventKind.REGISTERED not in {fact.kind for fact in track.matter.events}:
        track.warn("registration_missing")
    track.outcome = event.outcome
    decide(track, event, S.DECIDED)
    start_client_term(track, event)
    check_answer(track, event)
    if not track.is_application:
        return
    if event.outcome in {Outcome.REFUSED, Outcome.PARTLY}:
        check_hearing(track, event)
    elif event.outcome is Outcome.SATISFIED:
        track.start("AP-19", event.on)


def executed(track: Track, event: Event) -> None:
    """What was granted was done (Art. 86(3))."""
    track.meet("AP-19", event.on)
    track.end_clocks(event.on, keep=MOTION_RULES)
    track.state = S.EXECUTED


def terminated(track: Track, event: Event) -> None:
    """The body ended the procedure (Art. 70, 88); that too can be complained about."""
    check_ground(track, event)
    track.ended = event
    decide(track, event, S.TERMINATED)
    start_client_term(track, event)


def notice_received(track: Track, event: Event) -> None:
    """The notice of an extension, a recusal, a termination, a complaint left: in time or not (Art. 67, 70, 76, 95)."""
    awaited = track.notice
    if track.ended is not None:
        rule = "PC-06" if track.ended.kind is EventKind.LEFT_WITHOUT_CONSIDERATION else "AP-16"
        awaited, track.ended = track.explain(rule, track.ended.on), None
    elif awaited is not None:
        track.notice = None
    elif track.meet("AP-14", event.on):
        return
    if awaited is None:
        track.warn("event_out_of_order", event=f"@event.{event.kind}", on=event.on)
        return
    met = clock(awaited)
    met.met_on = event.on
    track.clocks.append(met)
    if awaited.due_on is not None and event.on > awaited.due_on:
        track.warn("notice_late", on=event.on, due=awaited.due_on)


def start_client_term(track: Track, event: Event) -> None:
    """The client's term against what was decided: complaint, or court where nothing stands above (Art. 92, 136)."""
    if track.complaint:
        track.client = track.start("CT-01", event.on)
        _mind_first_decision(track)
    elif track.superior is Superior.ADMINISTRATIVE:
        track.client = track.start("PC-01", event.on)
        _mind_silence_on_appeal(track, event)
    elif track.superior is Superior.SELF_GOVERNMENT:
        track.client = track.start("CT-07", event.on)
        read_month_beside(track, event.on)
    elif track.superior is Superior.NONE:
        track.client = track.start("CT-02", event.on)


def read_month_beside(track: Track, on: date) -> None:
    """Ten working days run against a bailiff (Art. 136(4)); for what the chamber itself does the month beside them."""
    client, month = track.client, track.explain("CT-02", on)
    if client is not None and client.explanation is not None and month is not None:
        client.explanation = with_readings(client.explanation, [(month.due_on, "not_by_bailiff")])


def _mind_first_decision(track: Track) -> None:
    """After a second complaint the month may be held to run from the first decision; the earlier day counts."""
    first, second = track.court, track.client
    if first is None or first.due_on is None or second is None or second.explanation is None:
        return
    second.explanation = with_readings(second.explanation, [(first.due_on, "first_decision")])
    second.due_on = second.earliest_on = min(first.due_on, second.due_on or first.due_on)
    track.warn("first_decision_counts", last_day=first.due_on)


def _read_over_the_border(track: Track, event: Event, three: Clock, *, stated: bool | None) -> None:
    """A term still open on 29.12.2025 may be held to be six months, if the act is silent (Art. 92(1-1), rules OP-2)."""
    if stated is False and three.explanation is not None and three.due_on is not None and three.due_on >= BORDER_ON:
        six = track.explain(f"PC-02@{Regime.V2}", event.on)
        three.explanation = with_readings(three.explanation, [(six.due_on if six else None, "six_months")])


def _mind_silence_on_appeal(track: Track, event: Event) -> None:
    """An act that does not say where to complain gives six months (Art. 80(5), 92(1-1)); an answer perhaps."""
    three, stated = track.client, states_route(event)
    if three is None or stated:
        return
    if event.on < BORDER_ON:
        _read_over_the_border(track, event, three, stated=stated)
        return
    if stated is None:
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
    track.client = shorter_first(six, three.explanation, "three_months", track.today)
    track.clocks.append(track.client)
    track.warn("act_silent_on_appeal", six_months=six.due_on, three_months=three.due_on)
