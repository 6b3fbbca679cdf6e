"""How the fields of an event are named: each as that event, and that kind of paper, would name it."""

from PySide6.QtCore import QCoreApplication

from app.domain.appeals import ABOUT_A_PART
from app.domain.codes import AppealKind, EventKind
from app.law.courts import COURTS

K = EventKind
Labels = dict[str, tuple[str, str]]
"""By field: its label, and the help below it."""
_REASONED = frozenset({K.RETURNED, K.EXTENDED, K.TERMINATED, K.LEFT_WITHOUT_CONSIDERATION, K.WITHDRAWN})


def labels(paper: AppealKind, event: EventKind) -> Labels:
    """Every field of the form in the words of this event."""
    return {**_facts(paper, event), **_lists(paper), **_places(event), **_end(event)}


def _facts(paper: AppealKind, event: EventKind) -> Labels:
    return {
        "kind": (QCoreApplication.translate("EventForm", "What happened"), ""),
        "on": (_day(event), ""),
        "at": _hour(event),
        "number": (_number(paper, event), ""),
        "channel": (QCoreApplication.translate("EventForm", "How it was sent"), ""),
        "until_on": _until(event),
        "body_due_on": (
            QCoreApplication.translate("EventForm", "Answer date stated by the body"),
            QCoreApplication.translate("EventForm", "If the SMS or the portal names one."),
        ),
    }


def _lists(paper: AppealKind) -> Labels:
    court = paper in COURTS
    route = QCoreApplication.translate(
        "EventForm", "Body, term and order of a complaint, Article 80(5). If not, the term is 6 months."
    )
    return {
        "outcome": (
            QCoreApplication.translate("EventForm", "What the court decided")
            if court
            else QCoreApplication.translate("EventForm", "What the answer says"),
            "",
        ),
        "ground": (
            QCoreApplication.translate("EventForm", "Ground"),
            QCoreApplication.translate("EventForm", "As the paper names it; it decides whether one may file again."),
        ),
        "states_appeal_route": (QCoreApplication.translate("EventForm", "Does it say where to complain?"), route),
        "exception": (
            QCoreApplication.translate("EventForm", "Why there was no hearing"),
            QCoreApplication.translate(
                "EventForm",
                "Article 73: a refusal needs a preliminary decision and a hearing, unless the law excepts it.",
            ),
        ),
        "lacks": (
            QCoreApplication.translate("EventForm", "What it lacks"),
            QCoreApplication.translate(
                "EventForm", "Tick what the law demands and the paper does not hold, or that nothing lacks."
            ),
        ),
    }


def _places(event: EventKind) -> Labels:
    if event in ABOUT_A_PART:
        label = QCoreApplication.translate("EventForm", "Other body, if it is about a part")
        explained = QCoreApplication.translate(
            "EventForm", "The body to which a part went; empty for the rest of the paper."
        )
    elif event is K.FORWARDED:
        label, explained = QCoreApplication.translate("EventForm", "Higher body"), ""
    else:
        label, explained = QCoreApplication.translate("EventForm", "New body"), ""
    return {"authority_id": (label, explained)}


def _end(event: EventKind) -> Labels:
    where = QCoreApplication.translate("EventForm", "SMS, slip, screenshot, delivery notice: where it is kept.")
    return {
        "note": (
            QCoreApplication.translate("EventForm", "Reason")
            if event in _REASONED
            else QCoreApplication.translate("EventForm", "Note"),
            "",
        ),
        "evidence": (QCoreApplication.translate("EventForm", "Evidence"), where),
    }


def _day(event: EventKind) -> str:
    received = QCoreApplication.translate("EventForm", "Day it was received")
    return {
        K.FILED: QCoreApplication.translate("EventForm", "Day it was filed"),
        K.REGISTERED: QCoreApplication.translate("EventForm", "Day of registration"),
        K.EXTENDED: QCoreApplication.translate("EventForm", "Day of the decision to extend"),
        K.ANSWERED: QCoreApplication.translate("EventForm", "Day the answer was received"),
        K.PRELIMINARY_DECISION: received,
        K.NOTICE_RECEIVED: received,
        K.ACT_SERVED: received,
        K.COMPLAINT_DECIDED: received,
        K.RESPONSE_RECEIVED: received,
        K.SHORT_DECISION: received,
        K.DECISION_FINAL: QCoreApplication.translate("EventForm", "Day it was made in final form"),
        K.RULING_MADE: QCoreApplication.translate("EventForm", "Day it was made in final form"),
        K.TERM_EXPIRED: QCoreApplication.translate("EventForm", "Last day of the body's term"),
        K.IN_FORCE: QCoreApplication.translate("EventForm", "Day it entered into force"),
        K.SET_FOR_HEARING: QCoreApplication.translate("EventForm", "Day the hearing was set"),
    }.get(event, QCoreApplication.translate("EventForm", "Day"))


def _hour(event: EventKind) -> tuple[str, str]:
    if event is K.SET_FOR_HEARING:
        return QCoreApplication.translate("EventForm", "Hour of the hearing"), ""
    return (
        QCoreApplication.translate("EventForm", "Hour"),
        QCoreApplication.translate("EventForm", "As on the slip or in the SMS."),
    )


def _number(paper: AppealKind, event: EventKind) -> str:
    if event is not K.REGISTERED:
        return QCoreApplication.translate("EventForm", "Number of the paper")
    return (
        QCoreApplication.translate("EventForm", "Number of the case in court")
        if paper in COURTS
        else QCoreApplication.translate("EventForm", "Registration number")
    )


def _until(event: EventKind) -> tuple[str, str]:
    by_court = (
        QCoreApplication.translate("EventForm", "Time given until"),
        QCoreApplication.translate("EventForm", "As the court set it."),
    )
    return {
        K.EXTENDED: (
            QCoreApplication.translate("EventForm", "Extended until"),
            QCoreApplication.translate("EventForm", "As the notice of the extension says."),
        ),
        K.POSITION_TIME: by_court,
        K.IN_FORCE: by_court,
        K.SET_FOR_HEARING: (
            QCoreApplication.translate("EventForm", "Day of the hearing"),
            QCoreApplication.translate("EventForm", "It stands in the agenda from now on."),
        ),
    }.get(
        event,
        (
            QCoreApplication.translate("EventForm", "To be cured by"),
            QCoreApplication.translate("EventForm", "As the notice says."),
        ),
    )
