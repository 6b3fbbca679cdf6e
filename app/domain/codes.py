"""The words of the field as codes; their names in kk/ru/en are in the catalogue (`<enum>.<code>`).

Source of the terms: the Administrative Procedural and Process-Related Code (АППК / ӘРПК), Art. 4(1).
"""

from enum import StrEnum


class AppealKind(StrEnum):
    """What a paper to a body is: the six kinds of the eOtinish portal."""

    APPLICATION = "application"
    COMPLAINT = "complaint"
    REQUEST = "request"
    PROPOSAL = "proposal"
    RESPONSE = "response"
    MESSAGE = "message"


SIMPLIFIED_KINDS = frozenset({AppealKind.REQUEST, AppealKind.PROPOSAL, AppealKind.RESPONSE, AppealKind.MESSAGE})
"""Kinds handled in the simplified administrative procedure (ch. 12, Art. 87-89)."""


class ComplaintGround(StrEnum):
    """What a complaint is about: an act or answer, or silence (Art. 91(2))."""

    DECISION = "decision"
    SILENCE = "silence"


class Channel(StrEnum):
    """How people talk to us, and how a paper reaches a body."""

    IN_PERSON = "in_person"
    PHONE = "phone"
    VISIT = "visit"
    ONLINE = "online"
    PORTAL = "portal"
    POST = "post"
    EMAIL = "email"


TALK_CHANNELS = (Channel.IN_PERSON, Channel.PHONE, Channel.VISIT, Channel.ONLINE)
FILING_CHANNELS = (Channel.PORTAL, Channel.IN_PERSON, Channel.POST, Channel.EMAIL)


class Need(StrEnum):
    """What must be minded while helping somebody: F10 and the groups of the legal-aid law, Art. 26."""

    INTERPRETER = "interpreter"
    DISABILITY = "disability"
    PENSIONER = "pensioner"
    LARGE_FAMILY = "large_family"
    LOW_INCOME = "low_income"
    MINOR = "minor"
    VIOLENCE = "violence"
    KANDAS_OR_REFUGEE = "kandas_or_refugee"
    VETERAN = "veteran"
    OTHER = "other"


class Topic(StrEnum):
    """Kinds of dispute a village desk sees."""

    HEALTH = "health"
    LAND = "land"
    HOUSING = "housing"
    SOCIAL_PAYMENT = "social_payment"
    TAX = "tax"
    EDUCATION = "education"
    UTILITIES = "utilities"
    ENFORCEMENT = "enforcement"
    LABOUR = "labour"
    FAMILY = "family"
    PUBLIC_SERVICE = "public_service"
    OTHER = "other"


class EventKind(StrEnum):
    """A dated fact in an appeal's course (rules §4.1, §4.2)."""

    FILED = "filed"
    REGISTERED = "registered"
    DEFECTS_NOTED = "defects_noted"
    DEFECTS_CURED = "defects_cured"
    RETURNED = "returned"
    REDIRECTED = "redirected"
    EXTENDED = "extended"
    PRELIMINARY_DECISION = "preliminary_decision"
    OBJECTION_SENT = "objection_sent"
    HEARING_HELD = "hearing_held"
    WITHDRAWN = "withdrawn"
    TERMINATED = "terminated"
    ANSWERED = "answered"
    FORWARDED = "forwarded"
    SATISFIED_BY_BODY = "satisfied_by_body"
    LEFT_WITHOUT_CONSIDERATION = "left_without_consideration"
    SENT_BACK = "sent_back"
    CLOSED = "closed"
    REOPENED = "reopened"


class Outcome(StrEnum):
    """What a body's act or answer says (Art. 89, 100; portal answer characters)."""

    SATISFIED = "satisfied"
    PARTLY = "partly"
    EXPLAINED = "explained"
    REFUSED = "refused"
    NOTED = "noted"


class AppealState(StrEnum):
    """Where an appeal stands (rules §4.1, §4.2); deemed refusal is computed, never typed."""

    DRAFT = "draft"
    FILED = "filed"
    REGISTERED = "registered"
    DEFECTS = "defects"
    EXTENDED = "extended"
    PRELIMINARY = "preliminary"
    HEARD = "heard"
    AT_HIGHER = "at_higher"
    DECIDED = "decided"
    SATISFIED_BY_BODY = "satisfied_by_body"
    RETURNED = "returned"
    TERMINATED = "terminated"
    LEFT = "left"
    SENT_BACK = "sent_back"
    DEEMED_REFUSED = "deemed_refused"
    WITHDRAWN = "withdrawn"
    CLOSED = "closed"


class Side(StrEnum):
    """Whose clock runs."""

    BODY = "body"
    CLIENT = "client"


class Unit(StrEnum):
    """The unit of a term."""

    WORKING_DAYS = "wd"
    CALENDAR_DAYS = "cd"
    MONTHS = "m"
    YEARS = "y"


class DeadlineStatus(StrEnum):
    """What became of a deadline."""

    RUNNING = "running"
    MET = "met"
    MET_LATE = "met_late"
    MISSED = "missed"
    SUPERSEDED = "superseded"


class Timeliness(StrEnum):
    """The one status every list, board and report shows; exactly one per appeal (F62)."""

    NOT_RUNNING = "not_running"
    ON_TIME = "on_time"
    DUE_SOON = "due_soon"
    DUE_TODAY = "due_today"
    OVERDUE = "overdue"
    DONE = "done"
    DONE_LATE = "done_late"


class Superior(StrEnum):
    """What stands above a body: decides where a complaint goes (Art. 91(3), (4), (6))."""

    ADMINISTRATIVE = "administrative"
    NONE = "none"
    NEXT_INSTANCE = "next_instance"
    SELF_GOVERNMENT = "self_government"


class LetterKind(StrEnum):
    """A paper we print; the numbers of rules §5 stand beside."""

    APPLICATION = "application"  # L-01
    REQUEST = "request"  # L-02
    MESSAGE = "message"  # L-03
    PROPOSAL = "proposal"  # L-04
    RESPONSE = "response"  # L-04
    COMPLAINT_DECISION = "complaint_decision"  # L-05
    COMPLAINT_SILENCE = "complaint_silence"  # L-05


class Confirmation(StrEnum):
    """How far a row of the directory of bodies may be trusted."""

    YES = "yes"
    NAME_ONLY = "name_only"
    NO = "no"
