"""The words of the field as codes; their names in kk/ru/en are in the catalogue (`<enum>.<code>`).

Source of the terms: the Administrative Procedural and Process-Related Code (АППК / ӘРПК), Art. 4(1).
"""

from enum import StrEnum


class AppealKind(StrEnum):
    """What a paper is: the six kinds of the eOtinish portal, a petition, papers to courts, papers under other laws."""

    APPLICATION = "application"
    COMPLAINT = "complaint"
    REQUEST = "request"
    PROPOSAL = "proposal"
    RESPONSE = "response"
    MESSAGE = "message"
    SECOND_COMPLAINT = "second_complaint"
    PETITION = "petition"
    CLAIM_CHALLENGE = "claim_challenge"
    CLAIM_COMPEL = "claim_compel"
    CLAIM_ACTION = "claim_action"
    CLAIM_RECOGNITION = "claim_recognition"
    CLAIM_NORMATIVE_ACT = "claim_normative_act"
    COURT_APPEAL = "court_appeal"
    PRIVATE_COMPLAINT = "private_complaint"
    CASSATION = "cassation"
    ENFORCEMENT = "enforcement"
    BAILIFF = "bailiff"
    OMBUDSMAN = "ombudsman"
    PROSECUTOR = "prosecutor"
    PROSECUTOR_COMPLAINT = "prosecutor_complaint"
    MEDIA = "media"
    ACCESS_TO_INFORMATION = "access_to_information"
    PROCUREMENT = "procurement"
    PUBLIC_SERVICE = "public_service"
    LABOUR = "labour"
    CONSUMER = "consumer"
    PERSONAL_DATA = "personal_data"


SIX_KINDS = tuple(AppealKind)[:6]
"""The kinds of the eOtinish portal, in the order they are offered."""

COMPLAINT_KINDS = frozenset({AppealKind.COMPLAINT, AppealKind.SECOND_COMPLAINT})
"""Pre-trial complaints: the first one, and the one to another reviewing body (Art. 91-101, 100(6))."""

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


class RefusalReason(StrEnum):
    """What a body says when it refuses; what answers it stands in `law.refusals`."""

    NOT_ACCEPTED = "not_accepted"
    REPEAT = "repeat"
    ANONYMOUS = "anonymous"
    DEFECTS = "defects"
    NO_ESSENCE = "no_essence"
    NOT_COMPETENT = "not_competent"
    DECIDED = "decided"
    TERM_MISSED = "term_missed"
    NO_DOCUMENTS = "no_documents"
    NO_REASONS = "no_reasons"
    NO_HEARING = "no_hearing"
    NOT_DISCLOSED = "not_disclosed"


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
    REDIRECTED_IN_PART = "redirected_in_part"
    HEARING_ASKED = "hearing_asked"
    HEARING_WAIVED = "hearing_waived"
    PROTOCOL_RECEIVED = "protocol_received"
    REMARKS_SENT = "remarks_sent"
    NOTICE_RECEIVED = "notice_received"
    EXECUTED = "executed"
    FILE_ASKED = "file_asked"
    FILE_SHOWN = "file_shown"
    RECUSAL_ASKED = "recusal_asked"
    RECUSAL_DECIDED = "recusal_decided"
    REPRESENTATIVE_AWAITED = "representative_awaited"
    WRITING_ASKED = "writing_asked"
    WRITING_GIVEN = "writing_given"
    CORRECTION_ASKED = "correction_asked"
    CORRECTED = "corrected"
    LEARNT = "learnt"
    ACT_SERVED = "act_served"
    TERM_EXPIRED = "term_expired"
    COMPLAINT_DECIDED = "complaint_decided"
    RELATION_AROSE = "relation_arose"
    ACT_LOST_FORCE = "act_lost_force"
    RESTORATION_ASKED = "restoration_asked"
    TERM_RESTORED = "term_restored"
    RESTORATION_REFUSED = "restoration_refused"
    PETITION_DRAFTED = "petition_drafted"
    FIFTY_JOINED = "fifty_joined"
    PUBLISHED = "published"
    PUBLICATION_REFUSED = "publication_refused"
    MEDIA_INFORMED = "media_informed"
    THRESHOLD_REACHED = "threshold_reached"
    DECISION_PUBLISHED = "decision_published"
    INTERIM_ASKED = "interim_asked"
    INTERIM_DECIDED = "interim_decided"
    CLAIM_SENT = "claim_sent"
    RESPONSE_RECEIVED = "response_received"
    PRELIMINARY_HEARING = "preliminary_hearing"
    SET_FOR_HEARING = "set_for_hearing"
    RULING_MADE = "ruling_made"
    SHORT_DECISION = "short_decision"
    FULL_DECISION_ASKED = "full_decision_asked"
    DECISION_FINAL = "decision_final"
    APPEALED = "appealed"
    POSITION_TIME = "position_time"
    APPEAL_DECIDED = "appeal_decided"
    CASSATION_DECIDED = "cassation_decided"
    IN_FORCE = "in_force"
    DECISION_SENT = "decision_sent"
    INITIATED = "initiated"
    INITIATION_REFUSED = "initiation_refused"
    EXPENSES_DEMANDED = "expenses_demanded"
    EXPENSES_PAID = "expenses_paid"
    INFORMATION_ASKED = "information_asked"
    RECOMMENDED = "recommended"
    BODY_REPLIED = "body_replied"
    CHECK_ORDERED = "check_ordered"
    CHECK_ENDED = "check_ended"
    RESULTS_PUBLISHED = "results_published"
    POSITION_SENT = "position_sent"
    SUSPENDED = "suspended"
    RESUMED = "resumed"


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
    GATHERING = "gathering"
    CHECKING = "checking"
    JOINING = "joining"
    REACHED = "reached"
    LAPSED = "lapsed"
    HEARING = "hearing"
    SHORT_DECIDED = "short_decided"
    ON_APPEAL = "on_appeal"
    APPEAL_DECIDED = "appeal_decided"
    EXECUTION = "execution"
    PENALTY = "penalty"
    EXECUTED = "executed"
    TERM_PASSED = "term_passed"
    SUSPENDED = "suspended"


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
    PAUSED = "paused"
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
    RESTORE_TERM = "restore_term"  # L-06
    OBJECTION = "objection"  # L-07
    REMARKS = "remarks"  # L-08
    SEE_FILE = "see_file"  # L-09
    WITHDRAWAL = "withdrawal"  # L-10
    RECUSAL = "recusal"  # L-11
    CLAIM = "claim"  # L-12, L-13
    INTERIM_MEASURE = "interim_measure"  # L-14
    COURT_APPEAL = "court_appeal"  # L-15
    PRIVATE_COMPLAINT = "private_complaint"  # L-15
    CASSATION = "cassation"  # L-15
    OMBUDSMAN = "ombudsman"  # L-16
    PROSECUTOR = "prosecutor"  # L-17
    SELLER = "seller"  # L-20
    NOTICE = "notice"  # L-19
    OTHER_LAW = "other_law"
    CHASER = "chaser"
    MEMO = "memo"
    REFERRAL = "referral"
    CONVICT_COVER = "convict_cover"
    SIGNATORIES = "signatories"
    POWER_OF_ATTORNEY = "power_of_attorney"


class Sex(StrEnum):
    """Whose name it is, where grammar asks."""

    MALE = "male"
    FEMALE = "female"


class Confirmation(StrEnum):
    """How far a row of the directory of bodies may be trusted."""

    YES = "yes"
    NAME_ONLY = "name_only"
    NO = "no"
