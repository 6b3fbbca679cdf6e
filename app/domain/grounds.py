"""Why a body or a court ended a paper, why a hearing was not held, what an answer lacks: lists of the law as codes.

Their names in kk/ru/en are in the catalogue (`ground.<code>`, `hearing_exception.<code>`, `answer_part.<code>`,
`variant.<code>`); articles and consequences stand in `law.grounds`.
"""

from enum import StrEnum


class Ground(StrEnum):
    """Why a paper was returned, a procedure ended, a complaint left, a claim returned (rules §2.3, Art. 95, 138(2))."""

    DEFECTS = "ret_defects"
    REPEAT = "ret_repeat"
    ABUSE = "ret_abuse"
    CRIME = "not_ret_crime"
    WITHDRAWN = "withdrawn"
    DECIDED_BEFORE = "term_decided"
    COURT_ACT = "term_court"
    SIMPLIFIED_REPEAT = "simp_repeat"
    SIMPLIFIED_ANONYMOUS = "simp_anon"
    SIMPLIFIED_NO_ESSENCE = "simp_no_essence"
    SIMPLIFIED_WITHDRAWN = "simp_withdrawn"
    LEFT_DECIDED = "left_decided"
    LEFT_COURT_ACT = "left_court_act"
    LEFT_RETURNED = "left_returned"
    LEFT_WITHDRAWN = "left_withdrawn"
    LEFT_CLAIM_PENDING = "left_claim_pending"
    NO_PRETRIAL_ORDER = "court_1"
    COURT_DEFECTS = "court_2"
    INCAPABLE = "court_3"
    NO_AUTHORITY = "court_4"
    SAME_CASE_PENDING = "court_5"
    CLAIM_WITHDRAWN = "court_6"
    SECOND_ABSENCE = "court_7"
    NOT_SUPPORTED = "court_8"
    SETTLED = "court_9"
    DUTY_UNPAID = "court_10"
    NOT_ADMINISTRATIVE = "court_11"
    RES_JUDICATA = "court_12"
    DEATH = "court_13"
    LIQUIDATION = "court_14"
    TERM_MISSED = "court_15"
    ARBITRATION = "court_16"
    OTHER_COURT = "court_17"


class HearingException(StrEnum):
    """Why no preliminary decision and hearing came before an act (Art. 73)."""

    FAVOURABLE = "favourable"
    ENFORCEMENT = "enforcement"
    SHORT_PROCEDURE = "short_procedure"
    URGENT = "urgent"
    ASKED_NOT_TO = "asked_not_to"
    SIMPLIFIED = "simplified"
    AUTOMATED = "automated"
    COURT_BAN = "court_ban"
    RECEPTION_REFUSED = "reception_refused"
    SIMPLIFIED_TERMINATED = "simplified_terminated"


class AnswerPart(StrEnum):
    """What the law demands of an answer (Art. 89(2)), of an act (Art. 80) and of an extension (Art. 76(3))."""

    REASONS = "reasons"
    FACTS = "facts"
    LAW = "law"
    LANGUAGE = "language"
    RIGHT_TO_COMPLAIN = "right_to_complain"
    BODY = "body"
    DATE = "date"
    APPLICANT = "applicant"
    QUESTIONS = "questions"
    SIGNATURE = "signature"
    APPEAL_ROUTE = "appeal_route"


class Variant(StrEnum):
    """What makes the law's terms differ within one kind."""

    GENERAL = "general"
    PROCUREMENT = "procurement"
    BAILIFF = "bailiff"
    ELECTION = "election"
    OUTSIDER = "outsider"
    LOCAL_BODY = "local_body"
    QUALITY_CONTROL = "quality_control"
    REINSTATEMENT = "reinstatement"
    REINSTATEMENT_NO_COMMISSION = "reinstatement_no_commission"
    NO_COMMISSION = "no_commission"
    VALUATION_OR_SALE = "valuation_or_sale"
    CORRECT_DATA = "correct_data"
    AUTOMATED_DECISION = "automated_decision"
