"""The client's term before a complaint is filed, filing late, and restoring a missed term (Art. 92, 100(6), 136)."""

from app.domain.codes import AppealKind, AppealState, EventKind, LetterKind, Outcome, Side
from app.domain.courses import Step
from app.domain.events import Event
from app.law.clocks import earlier, shorter_first
from app.law.demands import states_route
from app.law.due import due
from app.law.machine import Passage
from app.law.regimes import BORDER_ON
from app.law.track import Track

S, K = AppealState, EventKind
_IN_HANDS = frozenset({S.FILED, S.REGISTERED, S.DEFECTS, S.EXTENDED, S.AT_HIGHER})


def became_known(track: Track, event: Event) -> None:
    """What is complained of became known: the term to complain runs; the earliest known day counts (rules §4.3).

    Before a second complaint it is the month for going to court that runs, and goes on running (PC-09).
    """
    if track.matter.kind is AppealKind.SECOND_COMPLAINT:
        rule = "CT-09" if event.kind is K.TERM_EXPIRED else "CT-01"
        started = track.start(rule, event.on)
        track.court = earlier(track.court, started)
        return
    silent = event.kind is K.ACT_SERVED and event.on >= BORDER_ON and states_route(event) is False
    started = track.start("PC-02" if silent else "PC-01", event.on)
    six = started.explanation
    if silent and six is not None:
        three = due("PC-01", event.on, None, None, track.calendar)
        track.clocks.remove(started)
        started = shorter_first(six, three, "three_months", track.today)
        track.clocks.append(started)
        track.warn("act_silent_on_appeal", six_months=six.due_on, three_months=three.due_on)
    track.client = earlier(track.client, started)


def filed(track: Track, event: Event) -> None:
    """The complaint was handed in; a missed term is no ground to refuse it, but its cause is examined (Art. 92)."""
    track.filed = event
    if track.client is not None:
        for found in track.clocks:
            found.met_on = event.on
        last = track.client.due_on
        track.client = None
        if last is not None and event.on > last:
            track.late = True
            track.warn("complaint_filed_late", last_day=last)
    track.state = S.FILED


def asked(track: Track, event: Event) -> None:
    """Restoration of the term was asked for, with the cause and its proof (Art. 92, 136(7))."""
    del event
    track.restoring = True


def restored(track: Track, event: Event) -> None:
    """The term was restored: the paper counts as filed in time."""
    del event
    track.late = track.restoring = False


def refused(track: Track, event: Event) -> None:
    """The cause was not good: the complaint is left without satisfaction (Art. 92), and the way to court is open."""
    if track.answer is not None and track.answer.open:
        track.answer.met_on = event.on
    track.end_clocks(event.on)
    track.state, track.outcome = S.DECIDED, Outcome.REFUSED
    track.client = track.start("CT-01", event.on)


def restoration_step(track: Track) -> tuple[Step, ...]:
    """A complaint filed late needs a motion to restore its term."""
    if not track.late or track.restoring:
        return ()
    return (Step(code="ask_restoration", rule="PC-03", side=Side.CLIENT, letters=(LetterKind.RESTORE_TERM,)),)


BEFORE_COMPLAINT: dict[EventKind, Passage] = {
    K.LEARNT: Passage(frozenset({S.DRAFT}), became_known),
    K.ACT_SERVED: Passage(frozenset({S.DRAFT}), became_known),
    K.TERM_EXPIRED: Passage(frozenset({S.DRAFT}), became_known),
    K.COMPLAINT_DECIDED: Passage(frozenset({S.DRAFT}), became_known),
    K.FILED: Passage(frozenset({S.DRAFT}), filed),
    K.RESTORATION_ASKED: Passage(_IN_HANDS | {S.DRAFT}, asked),
    K.TERM_RESTORED: Passage(_IN_HANDS, restored),
    K.RESTORATION_REFUSED: Passage(_IN_HANDS, refused),
}
