"""What happens to papers: courses told in working days, with how often each is met; all kinds of papers are there.

A line says when (working days after the paper is begun, one of several), what, and more: an outcome, `until=` in
calendar days after that day, `body` for another body that is named, `#` for a number the body gives.
"""

from dataclasses import dataclass

from app.domain.codes import AppealKind, ComplaintGround, EventKind, Outcome
from app.domain.grounds import Variant

K = AppealKind
BODIES = ("territorial_department", "akimat_district", "akimat_region", "committee", "state_corporation", "ministry")
COURTS, CHAMBERS, PROSECUTORS = ("court_administrative",), ("bailiff_chamber",), ("prosecutor",)


@dataclass(frozen=True, slots=True)
class Step:
    """One fact of a course: the days it may come on, and what it says."""

    days: tuple[int, ...]
    kind: EventKind
    outcome: Outcome | None = None
    until_days: int | None = None
    names_body: bool = False
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """A course of one kind of paper, met so often among those of its place in a chain."""

    weight: int
    kind: AppealKind
    bodies: tuple[str, ...]
    steps: tuple[Step, ...]
    ground: ComplaintGround | None = None
    variant: Variant = Variant.GENERAL


def _steps(text: str) -> tuple[Step, ...]:
    return tuple(_step(*line.split()) for line in text.split(","))


def _step(days: str, kind: str, *more: str) -> Step:
    outcome = next((Outcome(word) for word in more if word in set(Outcome)), None)
    until = next((int(word.removeprefix("until=")) for word in more if word.startswith("until=")), None)
    when = tuple(int(day) for day in days.split("/"))
    return Step(when, EventKind(kind), outcome, until, "body" in more, "#" in more)


_OPEN = "0 filed, 0/1 registered #"
_CLAIM = "0 filed, 3 registered #, 5 claim_sent, 15 response_received, 20 preliminary_hearing, 24 set_for_hearing"
_DECIDED = "40 short_decision, 44 decision_final #"

FIRST = (
    Told(30, K.APPLICATION, BODIES, _steps(f"{_OPEN}, 8/12/14/15 answered satisfied")),
    Told(10, K.APPLICATION, BODIES, _steps(f"{_OPEN}, 15 answered explained")),
    Told(8, K.APPLICATION, BODIES, _steps(f"{_OPEN}, 10/18 answered partly")),
    Told(6, K.APPLICATION, BODIES, _steps(_OPEN)),
    Told(6, K.APPLICATION, BODIES, _steps(f"{_OPEN}, 12 extended until=40, 35 answered satisfied")),
    Told(5, K.APPLICATION, BODIES, _steps(f"{_OPEN}, 2 redirected body, 4 registered body #, 17 answered explained")),
    Told(4, K.APPLICATION, BODIES, _steps(f"{_OPEN}, 3 defects_noted until=10, 6 defects_cured, 19 answered noted")),
    Told(3, K.APPLICATION, BODIES, _steps(f"{_OPEN}, 9 preliminary_decision, 13 hearing_held, 15 answered refused #")),
    Told(2, K.APPLICATION, BODIES, _steps(f"{_OPEN}, 5 withdrawn")),
    Told(6, K.REQUEST, BODIES, _steps(f"{_OPEN}, 7/14 answered explained")),
    Told(3, K.PROPOSAL, BODIES, _steps(f"{_OPEN}, 14 answered noted")),
    Told(3, K.RESPONSE, BODIES, _steps(f"{_OPEN}, 14 answered noted")),
    Told(4, K.MESSAGE, BODIES, _steps(f"{_OPEN}, 13/16 answered satisfied")),
    Told(1, K.PETITION, ("ministry",), _steps("0 petition_drafted, 5 fifty_joined, 9 published, 15 media_informed")),
    Told(1, K.CLAIM_ACTION, COURTS, _steps("0 learnt, 12 filed, 15 registered #, 60 decision_final #")),
    Told(1, K.CLAIM_RECOGNITION, COURTS, _steps("0 relation_arose, 10 filed, 13 registered #, 50 decision_final #")),
    Told(1, K.CLAIM_NORMATIVE_ACT, ("court_regional",), _steps("0 learnt, 10 filed, 13 registered #")),
    Told(2, K.ENFORCEMENT, COURTS, _steps("0 in_force")),
    Told(2, K.BAILIFF, CHAMBERS, _steps("0 filed, 1 registered #, 4 initiated, 20 expenses_demanded")),
    Told(1, K.OMBUDSMAN, ("ombudsman",), _steps(f"{_OPEN}, 6 information_asked, 18 recommended, 40 body_replied")),
    Told(2, K.PROSECUTOR, PROSECUTORS, _steps(f"{_OPEN}, 4 check_ordered, 20 check_ended, 14 answered noted")),
    Told(1, K.MEDIA, ("ministry",), _steps(f"{_OPEN}, 6 answered explained")),
    Told(3, K.ACCESS_TO_INFORMATION, BODIES, _steps(f"{_OPEN}, 5/7 answered explained")),
    Told(1, K.PROCUREMENT, ("ministry",), _steps("0 results_published, 3 filed, 10 answered satisfied")),
    Told(4, K.PUBLIC_SERVICE, ("state_corporation",), _steps(f"{_OPEN}, 4 answered satisfied")),
    Told(2, K.LABOUR, ("territorial_department",), _steps("0 learnt, 6 filed, 6 registered #, 18 answered partly")),
    Told(2, K.CONSUMER, ("territorial_department",), _steps("0 learnt, 4 filed, 4 registered #, 12 answered refused")),
    Told(1, K.PERSONAL_DATA, ("ministry",), _steps(f"{_OPEN}, 3 answered satisfied"), variant=Variant.CORRECT_DATA),
)
"""Papers that begin something."""

_REFUSED = Told(1, K.APPLICATION, BODIES, _steps(f"{_OPEN}, 14 answered refused #"))
_SILENT = Told(1, K.APPLICATION, BODIES, _steps(_OPEN))
_SENT = "0 filed, 0 registered #, 3 forwarded, 4 registered"
_COMPLAINT = Told(1, K.COMPLAINT, BODIES, _steps(f"{_SENT}, 18 answered refused #"), ground=ComplaintGround.DECISION)
_HELPED = Told(1, K.COMPLAINT, BODIES, _steps("0 filed, 0 registered #, 3 satisfied_by_body"), ComplaintGround.DECISION)
_OF_SILENCE = Told(1, K.COMPLAINT, BODIES, _steps(f"{_SENT}, 16 answered satisfied"), ComplaintGround.SILENCE)
_SECOND = Told(1, K.SECOND_COMPLAINT, BODIES, _steps(f"{_OPEN}, 15 answered refused #"), ComplaintGround.DECISION)
_CHALLENGE = Told(1, K.CLAIM_CHALLENGE, COURTS, _steps(f"{_CLAIM}, {_DECIDED}"))
_COMPEL = Told(1, K.CLAIM_COMPEL, COURTS, _steps("0 filed, 3 registered #, 5 returned"))
_APPEAL = Told(1, K.COURT_APPEAL, ("court_regional",), _steps("0 filed, 2 registered #, 40 appeal_decided #"))
_PRIVATE = Told(1, K.PRIVATE_COMPLAINT, ("court_regional",), _steps("0 filed, 2 registered #, 15 appeal_decided"))
_CASSATION = Told(1, K.CASSATION, ("court_cassation",), _steps("0 filed, 3 registered #, 90 cassation_decided #"))
_OVERSIGHT = Told(1, K.PROSECUTOR_COMPLAINT, PROSECUTORS, _steps(f"{_OPEN}, 8 answered refused #"))

CHAINS = (
    ((_REFUSED, 0), (_HELPED, 25)),
    ((_REFUSED, 0), (_COMPLAINT, 30)),
    ((_SILENT, 0), (_OF_SILENCE, 25)),
    ((_REFUSED, 0), (_COMPLAINT, 20), (_CHALLENGE, 50)),
    ((_REFUSED, 0), (_COMPLAINT, 20), (_SECOND, 50)),
    ((_SILENT, 0), (_OF_SILENCE, 20), (_COMPEL, 45), (_PRIVATE, 55)),
    ((_REFUSED, 0), (_COMPLAINT, 20), (_CHALLENGE, 45), (_APPEAL, 100), (_CASSATION, 150)),
    ((Told(1, K.PROSECUTOR, PROSECUTORS, _steps(f"{_OPEN}, 14 answered refused #")), 0), (_OVERSIGHT, 20)),
)
"""Papers about papers: each with the working days after which it is begun; it goes on from the one before."""
