"""After the last event: what time alone has done to a course, what is awaited now, and what must be known."""

from datetime import date

from app.domain.codes import AppealState, Channel, DeadlineStatus, Outcome, Side, Superior, Timeliness
from app.domain.courses import Caution
from app.law.backwards import open_before, open_from
from app.law.clocks import Clock, client_clock
from app.law.decisions import read_month_beside
from app.law.due import arrival
from app.law.parts import lapse_parts, open_parts
from app.law.regimes import BORDER_ON, Regime
from app.law.track import Track

S = AppealState
_EXPIRING = frozenset({S.REGISTERED, S.DEFECTS, S.EXTENDED, S.PRELIMINARY, S.HEARD, S.AT_HIGHER})
_OVER = frozenset({S.CLOSED, S.WITHDRAWN, S.SATISFIED_BY_BODY, S.EXECUTED})
_JUDGED = frozenset({S.DECIDED, S.TERMINATED, S.RETURNED, S.LEFT, S.SENT_BACK})
_SHORT = {S.DEFECTS: ("AP-03",), S.PRELIMINARY: ("AP-08", "AP-09")}


def look_ahead(track: Track) -> None:
    """Everything that follows from the day itself: return, deemed refusal, a complaint filed, warnings."""
    _await_return(track)
    _deem_refused(track)
    lapse_parts(track)
    if track.state is not S.DRAFT:
        mind_challenge(track)
    _mind_registration(track)
    _mind_window(track)
    _mind_client(track)
    _mind_execution(track)
    mind_doubts(track)
    if _over_border(track):
        track.warn("regime_border")
    watch(track)


def watch(track: Track) -> None:
    """The answer may change on the day after every last day that is still awaited."""
    track.watched += [found.due_on for found in track.clocks if found.open and found.due_on is not None]


def settlement(track: Track) -> Timeliness | None:
    """Done or done late once nobody waits for anything more."""
    satisfied = track.state is S.DECIDED and track.outcome is Outcome.SATISFIED
    judged = track.state in _JUDGED and (
        track.client.met_on is not None if track.client else track.state is S.DECIDED or not track.complaint
    )
    if not (track.state in _OVER or ((satisfied or judged) and not open_parts(track))):
        return None
    return in_time(track)


def in_time(track: Track) -> Timeliness:
    """Done, or done late where the body's main term was not kept."""
    late = {DeadlineStatus.MET_LATE, DeadlineStatus.MISSED}
    was_late = track.answer is not None and track.answer.status(track.today) in late
    return Timeliness.DONE_LATE if was_late else Timeliness.DONE


def pending_clock(track: Track) -> Clock | None:
    """The term everybody waits for, that of a part or of the way to court beside it where it ends first."""
    beside = open_parts(track)
    if track.court is not None and track.court.open and not track.court.missed(track.today):
        beside.append(track.court)
    main = _main_clock(track)
    dated = [found for found in (main, *beside) if found is not None and found.due_on is not None]
    return min(dated, key=lambda found: found.due_on or date.max) if beside and dated else main


def _main_clock(track: Track) -> Clock | None:
    """A short term of the client, the body's answer, else the client's next."""
    short = [
        found
        for rule in _SHORT.get(track.state, ())
        if (found := track.running(rule)) is not None and found.due_on is not None and not found.missed(track.today)
    ]
    answer = track.answer if track.answer is not None and track.answer.open else None
    if answer is not None and track.client is not None and track.client.met_on is not None:
        return None
    if short:
        dated = [found for found in (*short, answer) if found is not None and found.due_on is not None]
        return min(dated, key=lambda found: found.due_on or date.max)
    if answer is not None:
        return answer
    return track.client if track.client is not None and track.client.open else None


def internal_day(track: Track, found: Clock, caution: Caution) -> date | None:
    """The office's own last day before the client's, by its margin of days it is open; not law.

    Where the term is shorter than the margin, its first working day on which it is open.
    """
    due_on = found.due_on
    if found.side is not Side.CLIENT or due_on is None:
        return None
    begins = due_on if found.explanation is None else min(found.explanation.counting_starts, due_on)

    def own() -> date:
        before = open_before(due_on, caution.margin_days, track.calendar, caution.closed)
        first = open_from(begins, due_on, track.calendar, caution.closed)
        return before if first is None else max(before, first)

    return track.attempt(found.rule, own)


def _await_return(track: Track) -> None:
    """Defects not cured in their term: the body has three working days to give the paper back (Art. 64(7)(1))."""
    running = track.running("AP-03")
    if track.state is S.DEFECTS and running is not None and running.missed(track.today) and running.due_on:
        track.start("AP-02", running.due_on)


def _deem_refused(track: Track) -> None:
    """The body's last day passed without an answer: a refusal by law, from the expiry date (Art. 91(2), 100(5))."""
    answer = track.answer
    if track.state not in _EXPIRING or answer is None or answer.due_on is None or not answer.missed(track.today):
        return
    if track.state is S.DEFECTS:
        track.warn("defects_open")
    track.state = S.DEEMED_REFUSED
    if track.complaint:
        rule = "CT-09"
    elif track.superior is Superior.ADMINISTRATIVE:
        rule = "PC-01"
    elif track.superior is Superior.NEXT_INSTANCE:
        return
    else:
        rule = "CT-07" if track.superior is Superior.SELF_GOVERNMENT else "CT-02"
    latest = answer.due_on
    earliest = answer.earliest_on or latest
    track.client = track.attempt(rule, lambda: client_clock(rule, earliest, latest, track.calendar))
    if track.client is not None:
        track.clocks.append(track.client)
        if rule == "CT-07":
            read_month_beside(track, latest)


def mind_challenge(track: Track) -> None:
    """A complaint or claim about this appeal stops the client's clock; one filed too soon or too late is said."""
    on, answer, client = track.matter.challenged_on, track.answer, track.client
    if on is None:
        return
    if answer is not None and answer.open and answer.due_on is not None and on <= answer.due_on:
        track.warn("complaint_premature", on=on, due=answer.due_on)
    if client is None or not client.open:
        return
    if client.explanation is None or on >= client.explanation.from_on:
        client.met_on = on
        if client.due_on is not None and on > client.due_on:
            track.warn("complaint_late", last_day=client.due_on)


def _mind_registration(track: Track) -> None:
    """A paper handed in is registered that day or the next working day (Art. 64(3))."""
    came = track.filed
    if track.state is not S.FILED or came is None or came.channel is Channel.POST:
        return
    closing, calendar = track.matter.closing, track.calendar
    last = track.attempt("AP-04", lambda: arrival(came.on, came.at, closing, calendar).registered_on)
    if last is None:
        return
    track.watched.append(last)
    if track.today > last:
        track.warn("registration_awaited", filed=came.on)


def _mind_window(track: Track) -> None:
    """Registrations that are not known yet, and the window of a decision on a complaint (rules OP-4)."""
    answer = track.answer
    if answer is None or not answer.open or answer.due_on is None:
        return
    if answer is track.provisional and not track.complaint:
        track.warn("new_registration_unknown")
    if answer is track.provisional and track.complaint and track.forwarded:
        track.warn("second_registration_unknown")
    if track.complaint and answer.earliest_on is not None and answer.earliest_on < answer.due_on:
        track.warn("decision_window", earliest=answer.earliest_on, latest=answer.due_on)


def _mind_client(track: Track) -> None:
    """Terms of the client that ran out, a bailiff's short term, a notice of extension to be checked."""
    client = track.client
    if client is not None and client.missed(track.today):
        code = "court_term_missed" if client.rule.startswith("CT") else "term_missed"
        track.warn(code, last_day=client.due_on)
    if track.superior is Superior.SELF_GOVERNMENT:
        track.warn("bailiff_court_term")
    if track.notice is not None and track.notice.due_on is not None:
        track.watched.append(track.notice.due_on)
        if track.today > track.notice.due_on and track.state in _EXPIRING:
            track.warn("check_extension_notice", last_day=track.notice.due_on)


def _mind_execution(track: Track) -> None:
    """What was granted is to be done within five working days (Art. 86(3)); other laws may say otherwise."""
    execution = track.running("AP-19")
    if execution is not None and execution.missed(track.today):
        track.warn("execution_overdue", due=execution.due_on)


def mind_doubts(track: Track) -> None:
    """Dates that may still move: counted by a calendar that is not confirmed."""
    for found in track.clocks:
        doubtful = found.explanation is not None and not found.explanation.confirmed
        if doubtful and found.open and found.due_on is not None and not found.missed(track.today):
            track.warn("calendar_unconfirmed", due=found.due_on)


def _over_border(track: Track) -> bool:
    """Whether a term was open when the wording changed, or the paper came before and was registered after."""
    found = track.answer.explanation if track.answer is not None else None
    if found is None or found.due_on is None or found.due_on < BORDER_ON:
        return False
    came = track.filed is not None and track.filed.on < BORDER_ON
    return came or found.version == Regime.V1.value or found.from_on < BORDER_ON
