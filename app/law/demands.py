"""What the law demands of an answer, an act and a decision on a complaint, and what it lacks (Art. 80, 89(2), 100)."""

from datetime import date

from app.domain.codes import COMPLAINT_KINDS, SIMPLIFIED_KINDS, AppealKind, Outcome
from app.domain.events import Event
from app.domain.grounds import AnswerPart
from app.law.regimes import BORDER_ON
from app.law.track import Track

A = AnswerPart
_ANSWER = dict.fromkeys((A.REASONS, A.FACTS, A.LAW, A.LANGUAGE, A.RIGHT_TO_COMPLAIN), "89(2)")
_ACT = dict.fromkeys((A.BODY, A.DATE, A.APPLICANT, A.QUESTIONS, A.REASONS, A.SIGNATURE), "80(1)")
_DECISION = {A.REASONS: "100(1)"}


def parts_of(kind: AppealKind) -> tuple[AnswerPart, ...]:
    """What an answer to a paper of this kind may lack, in the order of the law; nothing where no list was read."""
    if kind in COMPLAINT_KINDS:
        return tuple(_DECISION)
    if kind in SIMPLIFIED_KINDS:
        return tuple(_ANSWER)
    return tuple(_ACT) if kind is AppealKind.APPLICATION else ()


def demanded(
    outcome: Outcome | None, on: date, *, complaint: bool = False, simplified: bool = False
) -> dict[AnswerPart, str]:
    """Each thing a paper of that day with this outcome must hold, with its article; an act unless said otherwise."""
    if complaint:
        return _DECISION if outcome in {Outcome.REFUSED, Outcome.PARTLY} else {}
    if simplified:
        return _ANSWER
    act = dict(_ACT)
    if outcome is Outcome.SATISFIED:
        del act[A.REASONS]
    if on >= BORDER_ON:
        act[A.APPEAL_ROUTE] = "80(5)"
    return act


def check_answer(track: Track, event: Event) -> None:
    """Say what the answer lacks of what the law demands; what it does not demand is not missing."""
    found = demanded(event.outcome, event.on, complaint=track.complaint, simplified=track.simplified)
    for part in event.lacks or ():
        if part in found:
            track.warn("answer_lacks", part=f"@answer_part.{part}", article=found[part])


def states_route(event: Event) -> bool | None:
    """Whether the act says where, when and how to appeal; None where nobody looked."""
    if event.states_appeal_route is None and event.lacks and A.APPEAL_ROUTE in event.lacks:
        return False
    return event.states_appeal_route
