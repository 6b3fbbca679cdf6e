"""What every paper of a case must hold, row by row with its article: letters L-01 to L-20 (rules §2.1, §5, §9.3).

Required, conditional (if there is one, if a representative signs) or recommended. `problem` names the sentence that is
said when a letter of ours lacks it; rows without one are seen by the person's own eyes: what the program cannot know.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from app.domain.codes import LetterKind
from app.law.laws import Law
from app.law.rule import Confidence


class Demand(StrEnum):
    """How strictly a paper must hold it."""

    REQUIRED = "required"
    CONDITIONAL = "conditional"
    RECOMMENDED = "recommended"


@dataclass(frozen=True, slots=True, kw_only=True)
class Requirement:
    """One thing a paper must hold: its code in the texts (`requirement.<code>`), the field, the article of its law.

    `by_hand`: no form of ours holds it; its marked blank is filled in with a pen.
    """

    letter: str
    code: str
    demand: Demand
    article: str
    law: Law = Law.APPC
    confidence: Confidence = Confidence.READ
    field: str = ""
    problem: str = ""
    by_hand: bool = False
    kinds: frozenset[LetterKind] = frozenset()


LETTERS: dict[str, tuple[LetterKind, ...]] = {
    "L-01": (LetterKind.APPLICATION,),
    "L-02": (LetterKind.REQUEST,),
    "L-03": (LetterKind.MESSAGE,),
    "L-04": (LetterKind.PROPOSAL, LetterKind.RESPONSE),
    "L-05": (LetterKind.COMPLAINT_DECISION, LetterKind.COMPLAINT_SILENCE),
    "L-06": (LetterKind.RESTORE_TERM,),
    "L-07": (LetterKind.OBJECTION,),
    "L-08": (LetterKind.REMARKS,),
    "L-09": (LetterKind.SEE_FILE,),
    "L-10": (LetterKind.WITHDRAWAL,),
    "L-11": (LetterKind.RECUSAL,),
    "L-12": (LetterKind.CLAIM,),
    "L-13": (),
    "L-14": (LetterKind.INTERIM_MEASURE,),
    "L-15": (LetterKind.COURT_APPEAL, LetterKind.PRIVATE_COMPLAINT, LetterKind.CASSATION),
    "L-16": (LetterKind.OMBUDSMAN,),
    "L-17": (LetterKind.PROSECUTOR,),
    "L-18": (),
    "L-19": (LetterKind.NOTICE,),
    "L-20": (LetterKind.SELLER,),
    "beyond": (LetterKind.OTHER_LAW,),
    "chaser": (LetterKind.CHASER,),
    "memo": (LetterKind.MEMO,),
    "referral": (LetterKind.REFERRAL,),
    "convict_cover": (LetterKind.CONVICT_COVER,),
    "signatories": (LetterKind.SIGNATORIES,),
    "power_of_attorney": (LetterKind.POWER_OF_ATTORNEY,),
}
"""The letters of the research and the kinds of each, papers under laws of which it names no requisites, and our own.

L-13 goes with a claim, L-18 is no letter to a body.
"""

_PROBLEMS = {
    "addressee": ("addressee", "addressee_empty"),
    "court": ("addressee", "addressee_empty"),
    "full_name": ("full_name", "full_name_empty"),
    "postal_address": ("postal_address", "postal_address_empty"),
    "residence_address": ("residence_address", "residence_address_empty"),
    "text": ("text", "text_empty"),
    "demand": ("demand", "demand_empty"),
    "considered_by": ("considered_by", "considered_by_empty"),
    "challenged": ("challenged", "challenged_body_empty"),
    "act": ("act_number", "act_empty"),
    "silence": ("registration_number", "silence_unproved"),
    "iin": ("iin", "iin_empty"),
    "contacts": ("phone", "contacts_empty"),
    "addressee_address": ("addressee", "addressee_address_empty"),
    "attachments": ("attachments", "attachments_empty"),
    "birth_date": ("birth_on", "birth_date_empty"),
    "birth_place": ("birth_place", "birth_place_empty"),
    "representative": ("representative", "representative_address_empty"),
    "power_of_attorney": ("representative", "warrant_empty"),
    "defendant": ("challenges_id", "defendant_empty"),
    "defendant_location": ("addressee", "defendant_location_empty"),
    "pretrial": ("challenges_id", "pretrial_empty"),
    "court_act": ("act_number", "court_act_empty"),
    "residence_or_work": ("residence_address", "residence_or_work_empty"),
    "defect": ("text", "text_empty"),
    "objections": ("text", "objections_empty"),
    "protocol": ("text", "remarks_empty"),
    "good_cause": ("text", "good_cause_empty"),
    "recusal_grounds": ("text", "recusal_grounds_empty"),
    "official": ("official", "official_empty"),
    "measure": ("demand", "measure_empty"),
    "measure_grounds": ("text", "measure_grounds_empty"),
    "preliminary_decision": ("number", "preliminary_unknown"),
    "registration_number": ("number", "registration_unknown"),
    "case_number": ("number", "registration_unknown"),
    "advice": ("text", "advice_empty"),
    "next_day": ("next_on", "next_day_empty"),
    "signatories": ("rows", "signatory_incomplete"),
    "attorney": ("representative", "attorney_empty"),
    "term": ("until_on", "term_empty"),
    "place": ("place", "place_empty"),
    "attorney_iin": ("representative", "attorney_iin_empty"),
    "institution": ("institution", "institution_empty"),
    "recipient": ("recipient", "recipient_empty"),
    "transfer_consent": ("items", "transfer_not_consented"),
    "circumstances": ("text", "circumstances_empty"),
}
"""Field and sentence of what can be seen in a letter of ours."""
_ONLY = {
    "act": frozenset({LetterKind.COMPLAINT_DECISION}),
    "silence": frozenset({LetterKind.COMPLAINT_SILENCE}),
    "power_of_attorney": frozenset({LetterKind.CLAIM}),
}
_BY_HAND = frozenset(
    {
        "attorney",
        *("birth_date", "defendant", "defendant_location"),
        *("preliminary_decision", "registration_number", "case_number"),
    }
)
_REQUIRED, _CONDITIONAL, _RECOMMENDED = Demand


@dataclass(frozen=True, slots=True, kw_only=True)
class _Paper:
    """One letter while its rows are made: where it is read and how surely."""

    letter: str
    law: Law = Law.APPC
    confidence: Confidence = Confidence.READ

    def rows(self, demand: Demand, article: str, *codes: str) -> Iterator[Requirement]:
        for code in codes:
            field, problem = _PROBLEMS.get(code, ("", ""))
            yield Requirement(
                letter=self.letter,
                code=code,
                demand=demand,
                article=article,
                law=self.law,
                confidence=self.confidence,
                field=field,
                problem=problem,
                by_hand=code in _BY_HAND,
                kinds=_ONLY.get(code, frozenset(LETTERS[self.letter])),
            )


def _reachable(letter: str, iin: str = "63(2)") -> Iterator[Requirement]:
    paper = _Paper(letter=letter)
    yield from paper.rows(_CONDITIONAL, iin, "iin")
    yield from paper.rows(_RECOMMENDED, "66", "contacts")
    yield from _Paper(letter=letter, confidence=Confidence.COMPUTED).rows(_RECOMMENDED, "", "addressee_address")


def _common(letter: str) -> Iterator[Requirement]:
    """The block every outgoing letter carries by analogy with Art. 63, 93 and 131 (a synthesis, not one article)."""
    block = _Paper(letter=letter, confidence=Confidence.COMPUTED)
    yield from block.rows(_REQUIRED, "63(2)", "addressee", "full_name", "postal_address", "date", "signature")
    yield from block.rows(_CONDITIONAL, "63(2)", "documents")
    yield from _reachable(letter)


def _simplified(letter: str) -> Iterator[Requirement]:
    """Without identity, address or essence it ends without consideration (Art. 88(1)(2)-(3))."""
    paper = _Paper(letter=letter)
    yield from paper.rows(_REQUIRED, "63(2)", "addressee")
    yield from paper.rows(_REQUIRED, "63(2), 88(1)(2)", "full_name", "postal_address")
    yield from paper.rows(_REQUIRED, "63(2), 88(1)(3)", "text")
    yield from paper.rows(_REQUIRED, "63(2)", "date")
    yield from paper.rows(_REQUIRED, "88(1)(2)", "signature")
    yield from _reachable(letter)


def _to_the_body() -> Iterator[Requirement]:
    """L-01 to L-05."""
    application, complaint = _Paper(letter="L-01"), _Paper(letter="L-05")
    codes = ("addressee", "full_name", "postal_address", "text", "date", "signature")
    yield from application.rows(_REQUIRED, "63(2)", *codes)
    yield from application.rows(_CONDITIONAL, "63(2)", "other", "documents")
    yield from application.rows(_CONDITIONAL, "63(3)", "payment")
    yield from _reachable("L-01")
    yield from _simplified("L-02")
    yield from _Paper(letter="L-02", law=Law.INFORMATION).rows(_RECOMMENDED, "11", "answer_form")
    yield from _simplified("L-03")
    yield from _Paper(letter="L-03").rows(_RECOMMENDED, "87–88", "facts")
    yield from _simplified("L-04")
    wanted = ("addressee", "full_name", "postal_address", "residence_address", "text", "demand", "considered_by")
    yield from complaint.rows(_REQUIRED, "93", *wanted, "challenged", "act", "silence", "date", "signature")
    yield from _reachable("L-05", "93")
    yield from complaint.rows(_CONDITIONAL, "93", "attachments", "other")


def _in_the_procedure() -> Iterator[Requirement]:
    """L-06 to L-11."""
    yield from _common("L-06")
    yield from _Paper(letter="L-06").rows(_REQUIRED, "92(2)", "good_cause")
    yield from _Paper(letter="L-06", confidence=Confidence.GENERAL).rows(_REQUIRED, "92(2)", "proof", "complaint")
    own = {
        "L-07": ("73(3)", "preliminary_decision", "objections"),
        "L-08": ("74(6)", "protocol"),
        "L-09": ("75(1)", "case_number"),
        "L-10": ("64(9), 94", "registration_number"),
        "L-11": ("67(1)", "official", "recusal_grounds"),
    }
    for letter, (article, *codes) in own.items():
        yield from _common(letter)
        yield from _Paper(letter=letter).rows(_REQUIRED, article, *codes)
    yield from _Paper(letter="L-07").rows(_CONDITIONAL, "73(3)", "oral_hearing")


def _to_court() -> Iterator[Requirement]:
    """L-12 to L-15: Art. 131(2)-(8), 139, 168-169; the rest by the rules of civil procedure."""
    claim, with_it = _Paper(letter="L-12"), _Paper(letter="L-13")
    yield from claim.rows(_REQUIRED, "131(2)(1)", "court")
    yield from claim.rows(_REQUIRED, "131(2)(2)", "full_name", "residence_address", "birth_date", "birth_place")
    yield from claim.rows(_CONDITIONAL, "131(2)(2)", "contacts", "representative", "entity_details")
    yield from claim.rows(_REQUIRED, "131(2)(3)", "defendant", "defendant_location")
    yield from claim.rows(_CONDITIONAL, "131(2)(3)", "defendant_bin", "defendant_bank", "defendant_contacts")
    yield from claim.rows(_REQUIRED, "131(2)(4)", "demand", "text", "violation")
    yield from claim.rows(_CONDITIONAL, "131(2)(5)", "pretrial")
    yield from claim.rows(_CONDITIONAL, "131(2)(6)", "attachments")
    yield from claim.rows(_REQUIRED, "131(5)", "signature")
    yield from claim.rows(_CONDITIONAL, "131(3)(2)", "motions")
    yield from claim.rows(_CONDITIONAL, "167-1(2)–(3)", "normative_act")
    yield from with_it.rows(_REQUIRED, "131(8)(1)", "copies")
    yield from with_it.rows(_REQUIRED, "131(8)(2)", "duty_receipt")
    yield from with_it.rows(_CONDITIONAL, "131(8)(3)", "power_of_attorney")
    yield from with_it.rows(_REQUIRED, "131(8)(4)", "evidence")
    yield from with_it.rows(_CONDITIONAL, "131(8)(5)", "pretrial_documents")
    yield from with_it.rows(_CONDITIONAL, "131(8)(6)", "charter")
    yield from _common("L-14")
    yield from _Paper(letter="L-14").rows(_REQUIRED, "139(1)", "measure", "measure_grounds")
    review = _Paper(letter="L-15", confidence=Confidence.GENERAL)
    yield from review.rows(
        _REQUIRED, "168(1), 169(1)", "court", "full_name", "court_act", "text", "demand", "signature"
    )
    yield from review.rows(_CONDITIONAL, "168(1), 169(1)", "documents", "duty_receipt")


def _beyond() -> Iterator[Requirement]:
    """L-16 to L-20: other laws, the consent and the notice to the client."""
    ombudsman = _Paper(letter="L-16", law=Law.OMBUDSMAN)
    yield from ombudsman.rows(_REQUIRED, "13(3)", "full_name", "residence_or_work", "text")
    yield from ombudsman.rows(_CONDITIONAL, "13(3)", "documents")
    yield from ombudsman.rows(_CONDITIONAL, "13(1)", "citizen_consent")
    prosecutor = _Paper(letter="L-17", law=Law.PROSECUTOR)
    yield from prosecutor.rows(_REQUIRED, "24(6)", "full_name")
    yield from prosecutor.rows(_REQUIRED, "24(1)", "prosecutor_ground")
    consent = _Paper(letter="L-18", law=Law.PERSONAL_DATA)
    codes = ("operator", "subject", "period", "third_parties", "cross_border", "publication", "data_list")
    yield from consent.rows(_REQUIRED, "8(4)", *codes)
    yield from consent.rows(_CONDITIONAL, "8(4)", "other")
    yield from _common("beyond")
    yield from _Paper(letter="beyond", confidence=Confidence.COMPUTED).rows(_REQUIRED, "63(2)", "text", "demand")
    notice = _Paper(letter="L-19", confidence=Confidence.GENERAL)
    yield from notice.rows(_RECOMMENDED, "", "deadline", "what_was_filed", "next_step")
    seller = _Paper(letter="L-20", law=Law.CONSUMERS, confidence=Confidence.READ_OLD)
    yield from seller.rows(_REQUIRED, "31, 35(4), 42", "addressee", "full_name", "defect", "demand", "ten_days")


def _of_our_own() -> Iterator[Requirement]:
    """Papers no article describes: what they hold is our own reading, and said to be."""
    yield from _common("chaser")
    yield from _Paper(letter="chaser", confidence=Confidence.COMPUTED).rows(_RECOMMENDED, "", "registration_number")
    yield from _Paper(letter="memo", confidence=Confidence.GENERAL).rows(_RECOMMENDED, "", "advice", "next_day")
    signed = _Paper(letter="signatories", confidence=Confidence.COMPUTED)
    yield from signed.rows(_REQUIRED, "63(2)", "addressee", "full_name", "signature")
    yield from signed.rows(_RECOMMENDED, "63(2)", "signatories")
    power = _Paper(letter="power_of_attorney", confidence=Confidence.COMPUTED)
    yield from power.rows(_REQUIRED, "68", "full_name", "attorney", "signature")
    yield from power.rows(_RECOMMENDED, "", "place", "attorney_iin", "term")
    cover = _Paper(letter="convict_cover", confidence=Confidence.COMPUTED)
    yield from cover.rows(_REQUIRED, "63(2)", "addressee", "full_name")
    yield from cover.rows(_RECOMMENDED, "", "institution", "addressee_address")
    handed_on = _Paper(letter="referral", law=Law.PERSONAL_DATA)
    yield from handed_on.rows(_REQUIRED, "8(4)", "transfer_consent")
    yield from _Paper(letter="referral", confidence=Confidence.GENERAL).rows(
        _RECOMMENDED, "", "recipient", "full_name", "circumstances"
    )


REQUIREMENTS: tuple[Requirement, ...] = (
    *(*_to_the_body(), *_in_the_procedure(), *_to_court(), *_beyond()),
    *_of_our_own(),
)


def requirements(letter: str) -> tuple[Requirement, ...]:
    """What a letter of the research must hold (`L-12`)."""
    return tuple(row for row in REQUIREMENTS if row.letter == letter)


def requirements_of(kind: LetterKind) -> tuple[Requirement, ...]:
    """What a paper of ours must hold; attachments of a claim (L-13) belong to the claim."""
    letters = {letter for letter, kinds in LETTERS.items() if kind in kinds}
    if kind is LetterKind.CLAIM:
        letters.add("L-13")
    return tuple(row for row in REQUIREMENTS if row.letter in letters and (kind in row.kinds or not row.kinds))


def by_eye(kind: LetterKind) -> tuple[Requirement, ...]:
    """What the program cannot see in the letter: the person looks whether it is there."""
    return tuple(row for row in requirements_of(kind) if not row.problem)
