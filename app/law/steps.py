"""What may lawfully be done next, by state; never a step the law forbids (rules §4, Art. 91-93, 136)."""

from collections.abc import Callable
from dataclasses import replace

from app.domain.codes import (
    COMPLAINT_KINDS,
    AppealKind,
    AppealState,
    ComplaintGround,
    LetterKind,
    Outcome,
    Side,
    Superior,
)
from app.domain.courses import Step
from app.law.clocks import Clock
from app.law.grounds import may_refile
from app.law.parts import part_steps
from app.law.restoration import restoration_step
from app.law.track import Track

S = AppealState
_COMPLAINT_LETTERS = {
    ComplaintGround.DECISION: (LetterKind.COMPLAINT_DECISION,),
    ComplaintGround.SILENCE: (LetterKind.COMPLAINT_SILENCE,),
    None: (LetterKind.COMPLAINT_DECISION, LetterKind.COMPLAINT_SILENCE),
}
_IN_HANDS = frozenset({S.FILED, S.REGISTERED, S.DEFECTS, S.EXTENDED, S.AT_HIGHER})
_SUSPENDED = ("execution_suspended",)
_CLOSE = Step(code="close", rule="", side=Side.CLIENT)
_WITHDRAW = Step(code="withdraw", rule="", side=Side.CLIENT, letters=(LetterKind.WITHDRAWAL,))


def next_steps(track: Track) -> tuple[Step, ...]:
    """The lawful steps of the state a course stands in, the expected one first."""
    main = _BY_STATE[track.state](track)
    beside = part_steps(track) if track.state is not S.CLOSED else ()
    late = restoration_step(track) if track.state in _IN_HANDS else ()
    return *main, *beside, *late, *_court_meanwhile(track)


def _timed(code: str, clock: Clock, *, letters: tuple[LetterKind, ...] = (), expected: bool = False) -> Step:
    """A step with the last day of its clock."""
    return Step(
        code=code,
        rule=clock.rule,
        side=clock.side,
        last_day=clock.due_on,
        explanation=clock.explanation,
        letters=letters,
        expected=expected,
    )


def _plain(code: str, *, letters: tuple[LetterKind, ...] = (), expected: bool = False, rule: str = "") -> Step:
    return Step(code=code, rule=rule, side=Side.CLIENT, letters=letters, expected=expected)


def _draft(track: Track) -> tuple[Step, ...]:
    kind, client = track.matter.kind, track.client
    if kind not in COMPLAINT_KINDS:
        return _plain("file", letters=(LetterKind(kind.value),), expected=True), _CLOSE
    letters = _COMPLAINT_LETTERS[track.matter.ground]
    if client is None:
        return _plain("file", letters=letters, expected=True), _CLOSE
    if client.missed(track.today):
        late = (*letters, LetterKind.RESTORE_TERM)
        return _plain("file_with_restoration", rule="PC-03", letters=late, expected=True), _CLOSE
    return _timed("file", client, letters=letters, expected=True), _CLOSE


def _court_meanwhile(track: Track) -> tuple[Step, ...]:
    """The month for going to court runs on while a second complaint goes its way (PC-09)."""
    running = track.court
    if running is None or not running.open or running.missed(track.today) or track.state is S.CLOSED:
        return ()
    return (_timed("mind_court_term", running),)


def _filed(track: Track) -> tuple[Step, ...]:
    """Registration is awaited; a complaint suspends the act from its filing on (Art. 96)."""
    awaited = _plain("record_registration", expected=True)
    return replace(awaited, notes=_SUSPENDED) if track.complaint else awaited, _WITHDRAW


def _waiting(track: Track) -> tuple[Step, ...]:
    return *_awaited(track, expected=True), *_notice(track), *_missing_registration(track), _WITHDRAW


def _heard(track: Track) -> tuple[Step, ...]:
    """After the hearing: remarks on its protocol, while their three days run (Art. 74)."""
    remarking = track.running("AP-11")
    if remarking is None or remarking.missed(track.today):
        return _waiting(track)
    remark = _timed("remark", remarking, letters=(LetterKind.REMARKS,), expected=True)
    return remark, *(replace(step, expected=False) for step in _waiting(track))


def _awaited(track: Track, *, expected: bool) -> tuple[Step, ...]:
    """What the body owes now."""
    if track.answer is None:
        return ()
    if not track.complaint:
        return (_timed("await_answer", track.answer, expected=expected),)
    suspended = replace(_timed("await_decision", track.answer, expected=expected), notes=_SUSPENDED)
    forwarding = track.running("PC-04")
    first = (_timed("await_forwarding", forwarding),) if forwarding and not forwarding.missed(track.today) else ()
    return suspended, *first


def _notice(track: Track) -> tuple[Step, ...]:
    found = track.notice
    if found is None or found.due_on is None or track.today > found.due_on:
        return ()
    return (Step(code="notify_extension", rule="AP-05", side=Side.BODY, last_day=found.due_on, explanation=found),)


def _missing_registration(track: Track) -> tuple[Step, ...]:
    """The registration that is not known: at the body a paper was sent on to, or any where none is."""
    if track.answer is not track.provisional:
        return ()
    if not track.complaint:
        return (_plain("record_registration", expected=track.answer is None),)
    return (_plain("record_second_registration"),) if track.forwarded else ()


def _defects(track: Track) -> tuple[Step, ...]:
    running = track.running("AP-03")
    cure = _plain("cure_defects", rule="AP-03", expected=True)
    if running is not None and not running.missed(track.today):
        cure = _timed("cure_defects", running, expected=True)
    return cure, *_awaited(track, expected=False), _WITHDRAW


def _preliminary(track: Track) -> tuple[Step, ...]:
    objecting, asking = track.running("AP-08"), track.running("AP-09")
    steps = []
    if objecting is not None and not objecting.missed(track.today):
        steps.append(_timed("object", objecting, letters=(LetterKind.OBJECTION,), expected=True))
    if asking is not None and not asking.missed(track.today):
        steps.append(_timed("ask_oral_hearing", asking))
    return *steps, *_awaited(track, expected=not steps), _WITHDRAW


def _challenge(track: Track, *, silence: bool = False, expected: bool = True) -> tuple[Step, ...]:
    """Against what was decided, or not decided: complaint or court, in the term or with a motion to restore it."""
    client = track.client
    if client is not None and client.met_on is not None:
        return (_plain("follow_complaint", expected=expected),)
    letters = _COMPLAINT_LETTERS[ComplaintGround.SILENCE if silence else ComplaintGround.DECISION]
    if track.complaint and track.matter.kind is AppealKind.SECOND_COMPLAINT:
        return _court(track, "go_to_court", expected=expected)
    if track.complaint:
        another = (_plain("second_complaint", rule="PC-09", letters=letters),)
        court = _court(track, "go_to_court", expected=expected)
        return (*court, *another) if track.superior is Superior.ADMINISTRATIVE else court
    if track.superior is Superior.ADMINISTRATIVE:
        return (_complain(track, silence=silence, expected=expected),)
    if track.superior is Superior.NEXT_INSTANCE:
        return (_plain("next_instance", expected=expected),)
    return _court(track, "court_directly", expected=expected)


def _complain(track: Track, *, silence: bool, expected: bool) -> Step:
    """A complaint through the same body to the higher one; the term missed, with a motion to restore it (Art. 92)."""
    client = track.client
    letters = _COMPLAINT_LETTERS[ComplaintGround.SILENCE if silence else ComplaintGround.DECISION]
    if client is not None and client.missed(track.today):
        return _plain("complain_with_restoration", rule="PC-03", letters=letters, expected=expected)
    code = "complain_silence" if silence else "complain_decision"
    if client is None:
        return _plain(code, rule="PC-01", letters=letters, expected=expected)
    return _timed(code, client, letters=letters, expected=expected)


def _court(track: Track, code: str, *, expected: bool) -> tuple[Step, ...]:
    client = track.client
    if client is None:
        return (_plain(code, expected=expected),)
    if client.missed(track.today):
        return (_plain("restore_court_term", rule=client.rule, expected=expected),)
    return (_timed(code, client, expected=expected),)


def _decided(track: Track) -> tuple[Step, ...]:
    if track.outcome is Outcome.SATISFIED:
        granted = _granted(track)
        return *granted, _plain("close", expected=not granted), *_challenge(track, expected=False)
    return *_challenge(track), _CLOSE


def _deemed(track: Track) -> tuple[Step, ...]:
    return *_challenge(track, silence=True), _CLOSE


def _terminated(track: Track) -> tuple[Step, ...]:
    again = () if track.ground is not None and may_refile(track) is not True else (_plain("refile"),)
    return *_challenge(track), *again, _CLOSE


def _returned(track: Track) -> tuple[Step, ...]:
    if track.complaint:
        return _plain("refile_complaint", expected=True), _CLOSE
    if may_refile(track) is False:
        return *_challenge(track), _CLOSE
    return _plain("refile", expected=True), *_challenge(track, expected=False), _CLOSE


def _left(track: Track) -> tuple[Step, ...]:
    return _plain("refile_complaint", expected=True), *_challenge(track, expected=False), _CLOSE


def _sent_back(track: Track) -> tuple[Step, ...]:
    return _plain("record_registration", expected=True), *_challenge(track, expected=False), _CLOSE


def _withdrawn(track: Track) -> tuple[Step, ...]:
    again = "refile_complaint" if track.complaint else "refile"
    return _plain("close", expected=True), _plain(again)


def _satisfied(track: Track) -> tuple[Step, ...]:
    del track
    return (_plain("close", expected=True),)


def _granted(track: Track) -> tuple[Step, ...]:
    """What was granted is put into effect within five working days of notification (Art. 83, 86(3))."""
    running = track.running("AP-19")
    if running is None:
        return ()
    if running.missed(track.today):
        return (_plain("granted_overdue", rule="AP-19", expected=True),)
    return (_timed("await_granted", running, expected=True),)


def _closed(track: Track) -> tuple[Step, ...]:
    del track
    return (_plain("reopen"),)


_BY_STATE: dict[AppealState, Callable[[Track], tuple[Step, ...]]] = {
    S.DRAFT: _draft,
    S.FILED: _filed,
    S.REGISTERED: _waiting,
    S.EXTENDED: _waiting,
    S.HEARD: _heard,
    S.AT_HIGHER: _waiting,
    S.DEFECTS: _defects,
    S.PRELIMINARY: _preliminary,
    S.DECIDED: _decided,
    S.DEEMED_REFUSED: _deemed,
    S.TERMINATED: _terminated,
    S.RETURNED: _returned,
    S.LEFT: _left,
    S.SENT_BACK: _sent_back,
    S.WITHDRAWN: _withdrawn,
    S.SATISFIED_BY_BODY: _satisfied,
    S.EXECUTED: _satisfied,
    S.CLOSED: _closed,
}
