"""What the button of a lawful step does: the engine gives the code of the step, the page its deed."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from app.domain.codes import AppealKind, EventKind, LetterKind
from app.domain.courses import Course, Step
from app.domain.grounds import Variant
from app.ui.words import Words

K, A = EventKind, AppealKind


class Deed(StrEnum):
    """What a step's button opens."""

    LETTER = "letter"
    RECORD = "record"
    COMPLAIN = "complain"
    FOLLOW = "follow"
    PAPER = "paper"
    AGAIN = "again"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """A deed: for `RECORD` the event to write down, for `PAPER` the next paper; without a kind the person chooses.

    For `LETTER` the letter to make and the event to write down once it is out. For `COMPLAIN` the other body, where it
    is about the part that was redirected to it.
    """

    deed: Deed
    event: EventKind | None = None
    letter: LetterKind | None = None
    paper: AppealKind | None = None
    variant: Variant = Variant.GENERAL
    body_id: int | None = None


_NOTHING = Way(deed=Deed.NOTHING)
BASES = (
    K.COMPLAINT_DECIDED,
    K.ACT_SERVED,
    K.LEARNT,
    K.RELATION_AROSE,
    K.DECISION_FINAL,
    K.RULING_MADE,
    K.APPEAL_DECIDED,
    K.RESULTS_PUBLISHED,
)
"""Days from which a term of the client runs before a paper is written."""
_COURT = (K.PRELIMINARY_HEARING, K.HEARING_HELD, K.DECISION_FINAL, K.APPEAL_DECIDED, K.CASSATION_DECIDED)
_EVENTS: dict[str, tuple[EventKind, ...]] = {
    "file": (K.FILED,),
    "record_registration": (K.REGISTERED,),
    "record_second_registration": (K.REGISTERED,),
    "record_acceptance": (K.REGISTERED,),
    "record_basis": BASES,
    "record_entry_into_force": (K.IN_FORCE,),
    "record_final_decision": (K.DECISION_FINAL,),
    "await_answer": (K.ANSWERED,),
    "await_decision": (K.ANSWERED,),
    "await_part": (K.ANSWERED,),
    "await_forwarding": (K.FORWARDED,),
    "await_granted": (K.EXECUTED,),
    "granted_overdue": (K.EXECUTED,),
    "await_publication": (K.PUBLISHED,),
    "await_media_notice": (K.MEDIA_INFORMED,),
    "await_forwarding_of_petition": (K.REGISTERED,),
    "await_publication_of_decision": (K.DECISION_PUBLISHED,),
    "await_court": _COURT,
    "court_overdue": _COURT,
    "body_overdue": (K.PUBLISHED, K.REGISTERED, K.ANSWERED),
    "await_response": (K.RESPONSE_RECEIVED,),
    "await_court_decision": (K.DECISION_FINAL,),
    "await_full_decision": (K.DECISION_FINAL,),
    "await_sending": (K.DECISION_SENT,),
    "await_execution": (K.EXECUTED,),
    "await_initiation": (K.INITIATED,),
    "await_refusal_copy": (K.NOTICE_RECEIVED,),
    "await_body_reply": (K.BODY_REPLIED,),
    "notify_extension": (K.NOTICE_RECEIVED,),
    "cure_defects": (K.DEFECTS_CURED,),
    "cure_claim_defects": (K.DEFECTS_CURED,),
    "object": (K.OBJECTION_SENT,),
    "remark": (K.REMARKS_SENT,),
    "ask_oral_hearing": (K.HEARING_ASKED,),
    "ask_restoration": (K.RESTORATION_ASKED,),
    "ask_interim_measure": (K.INTERIM_ASKED,),
    "ask_full_decision": (K.FULL_DECISION_ASKED,),
    "create_petition": (K.PETITION_DRAFTED,),
    "gather_fifty": (K.FIFTY_JOINED,),
    "gather_threshold": (K.THRESHOLD_REACHED,),
    "hand_in_writ": (K.FILED,),
    "pay_expenses": (K.EXPENSES_PAID,),
    "file_on_procurement_portal": (K.FILED,),
    "file_with_commission": (K.FILED,),
    "file_with_commission_late": (K.FILED,),
    "file_claim": (K.FILED,),
    "appeal_to_court": (K.FILED,),
    "private_complaint": (K.FILED,),
    "cassation": (K.FILED,),
    "withdraw": (K.WITHDRAWN,),
    "withdraw_claim": (K.WITHDRAWN,),
    "close": (K.CLOSED,),
    "reopen": (K.REOPENED,),
    "reason_position": (K.POSITION_SENT,),
    "await_resumption": (K.RESUMED,),
}
"""The events a step waits for; the first that can happen now is the one to write down."""
_PAPERS: dict[str, tuple[AppealKind | None, Variant]] = {
    "go_to_court": (A.CLAIM_CHALLENGE, Variant.GENERAL),
    "court_directly": (A.CLAIM_CHALLENGE, Variant.GENERAL),
    "restore_court_term": (A.CLAIM_CHALLENGE, Variant.GENERAL),
    "appeal_to_court": (A.COURT_APPEAL, Variant.GENERAL),
    "private_complaint": (A.PRIVATE_COMPLAINT, Variant.GENERAL),
    "cassation": (A.CASSATION, Variant.GENERAL),
    "go_to_bailiff": (A.BAILIFF, Variant.GENERAL),
    "claim_against_bailiff": (A.CLAIM_CHALLENGE, Variant.BAILIFF),
    "complain_to_higher_prosecutor": (A.PROSECUTOR_COMPLAINT, Variant.GENERAL),
    "complain_quality_control": (A.PUBLIC_SERVICE, Variant.QUALITY_CONTROL),
    "complain_first": (A.COMPLAINT, Variant.GENERAL),
    "treat_as_message": (A.MESSAGE, Variant.GENERAL),
    "refile_petition": (A.PETITION, Variant.GENERAL),
    "other_ways": (None, Variant.GENERAL),
    "complain_data": (None, Variant.GENERAL),
}
"""Steps that are a paper of their own, about this one."""
_COMPLAIN = frozenset(
    {
        "complain_decision",
        "complain_silence",
        "complain",
        "second_complaint",
        "complain_decision_part",
        "complain_silence_part",
    }
)
_AGAIN = frozenset({"refile", "refile_claim", "refile_complaint"})
"""Steps that are the same paper once more, with what it lacked mended."""
WITHOUT_A_WAY = {
    "go_to_civil_court": "a claim under the Code of Civil Procedure, which is no paper of ours",
    "go_to_labour_court": "a claim under the Code of Civil Procedure, which is no paper of ours",
    "go_to_court_by_law": "the text read does not say by which claim (Law on the prosecutor's office, Art. 25(2))",
    "limitation_passed": "nothing is left to begin: an advocate says whether the period stood still",
    "ask_monetary_penalty": "the text read names no form for it (Art. 127): it is told to the court in free words",
    "exceptional_review": "for an advocate: the order of that review was not read (Art. 169-1)",
    "next_instance": "for an advocate: no administrative complaint lies against a court",
    "mind_court_term": "a reminder: while the second complaint is with a body the court would return the claim",
}
"""Steps without a button, each with the reason."""
_LATE = "_with_restoration"
"""The same step after its term was missed."""


def way(step: Step, course: Course) -> Way:
    """What the button of a step does; a step the program cannot help with has no button, only its last day."""
    code = step.code.removesuffix(_LATE)
    found = next((event for event in _EVENTS.get(code, ()) if event in course.possible), None)
    if found is not None and step.letters:
        return Way(deed=Deed.LETTER, event=found, letter=step.letters[0])
    if found is not None:
        return Way(deed=Deed.RECORD, event=found)
    if code in _PAPERS:
        paper, variant = _PAPERS[code]
        return Way(deed=Deed.PAPER, paper=paper, variant=variant)
    if code in _COMPLAIN:
        return Way(deed=Deed.COMPLAIN, body_id=step.body_id)
    if code in _AGAIN:
        return Way(deed=Deed.AGAIN)
    return Way(deed=Deed.FOLLOW) if code == "follow_complaint" else _NOTHING


def awaited(course: Course) -> tuple[EventKind, ...]:
    """The events the lawful steps wait for, in the order of the steps; after silence the answer that comes late."""
    found = [way(step, course).event for step in course.steps]
    events = tuple(dict.fromkeys(event for event in found if event is not None and event in course.possible))
    open_ones = tuple(event for event in events if event is not K.CLOSED)
    silent = course.answer is not None and course.answer.met_on is None and K.ANSWERED in course.possible
    return open_ones or ((K.ANSWERED,) if silent else events)


def expected(course: Course) -> Step | None:
    """The one step the page offers first: the marked one, else the first."""
    marked = (step for step in course.steps if step.expected)
    return next(marked, course.steps[0] if course.steps else None)


def others(course: Course) -> tuple[Step, ...]:
    """The lawful steps beside the expected one."""
    first = expected(course)
    return tuple(step for step in course.steps if step is not first)


def button(chosen: Way, words: Words) -> str:
    """The words of a step's button; empty where there is nothing to open."""
    if chosen.deed is Deed.RECORD:
        said = QCoreApplication.translate("steps", "Write down: {event}")
        return said.format(event=words.code("event", chosen.event or ""))
    if chosen.deed is Deed.PAPER and chosen.paper is None:
        return QCoreApplication.translate("steps", "Choose the next paper")
    if chosen.deed is Deed.PAPER:
        said = QCoreApplication.translate("steps", "Begin: {paper}")
        return said.format(paper=words.code("appeal_kind", chosen.paper or ""))
    return {
        Deed.LETTER: QCoreApplication.translate("steps", "Make the letter"),
        Deed.COMPLAIN: QCoreApplication.translate("steps", "Write the complaint"),
        Deed.FOLLOW: QCoreApplication.translate("steps", "Open the complaint"),
        Deed.AGAIN: QCoreApplication.translate("steps", "Begin it again"),
    }.get(chosen.deed, "")


def sentence(step: Step, words: Words) -> str:
    """The step as one sentence, with its last day where it has one."""
    said = words.say(f"step.{step.code}")
    if step.last_day is None:
        return said
    last = QCoreApplication.translate("steps", "{step}. Last day: {date}")
    return last.format(step=said, date=words.date(step.last_day))
