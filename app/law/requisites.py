"""What a letter of ours lacks: the rows of `law.requirements` that can be seen in its data (Art. 63, 87-89, 93, 131).

Identity and postal address are demanded of every paper to a body: without them a request, message, proposal or response
is anonymous and ends without consideration (Art. 88(1)(2)). The signature is put by hand and cannot be checked here.
"""

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.codes import COMPLAINT_KINDS, LetterKind
from app.domain.letters import LetterData
from app.domain.problems import Problem, Severity
from app.law.laws import Law
from app.law.pretrial import PRETRIAL_KINDS
from app.law.requirements import REQUIREMENTS, Demand

COMPLAINTS = frozenset({LetterKind.COMPLAINT_DECISION, LetterKind.COMPLAINT_SILENCE})
SIMPLIFIED = frozenset({LetterKind.REQUEST, LetterKind.MESSAGE, LetterKind.PROPOSAL, LetterKind.RESPONSE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Requisite:
    """One thing a letter of these kinds must hold: problem code, field, article of a law, and how to see it there."""

    code: str
    field: str
    article: str
    law: Law
    kinds: frozenset[LetterKind]
    present: Callable[[LetterData], object]
    severity: Severity = Severity.ERROR


def _considered_by(data: LetterData) -> object:
    return data.considered_by is not None and data.considered_by.name.strip()


def _challenged_body(data: LetterData) -> object:
    return data.challenged is not None and data.challenged.body.name.strip()


def _act_named(data: LetterData) -> bool:
    return data.challenged is not None and bool(data.challenged.act_number.strip() or data.challenged.act_on)


def _silence_shown(data: LetterData) -> bool:
    found = data.challenged
    return found is not None and bool(found.registration_number.strip() or found.registered_on)


def _defendant(data: LetterData) -> bool:
    return data.challenged is not None and bool(data.challenged.body.name.strip())


def _defendant_location(data: LetterData) -> bool:
    return data.challenged is not None and bool(data.challenged.body.address.strip())


def _representative_address(data: LetterData) -> bool:
    return data.representative is None or bool(data.representative.address.strip())


def _warrant(data: LetterData) -> bool:
    return data.representative is None or bool(data.representative.warrant_number.strip())


def _pretrial(data: LetterData) -> bool:
    """A claim about an act comes after a complaint (Art. 9(3)); the other claims need none."""
    return data.appeal_kind not in PRETRIAL_KINDS or any(paper.kind in COMPLAINT_KINDS for paper in data.earlier)


def _text(data: LetterData) -> str:
    return data.text.strip()


def _preliminary(data: LetterData) -> bool:
    return data.about is not None and bool(data.about.preliminary_number.strip())


def _registered(data: LetterData) -> bool:
    return data.about is not None and bool(data.about.number.strip())


def _signatories_whole(data: LetterData) -> bool:
    """Everybody the file knows has a name and an address; what is missing is filled in by hand."""
    return all(one.full_name.strip() and one.address.strip() for one in data.signatories)


_PRESENT: dict[str, Callable[[LetterData], object]] = {
    "addressee_empty": lambda data: data.addressee.name.strip(),
    "full_name_empty": lambda data: data.applicant.full_name.strip(),
    "postal_address_empty": lambda data: data.applicant.postal_address.strip(),
    "residence_address_empty": lambda data: data.applicant.residence_address.strip(),
    "text_empty": _text,
    "objections_empty": _text,
    "remarks_empty": _text,
    "good_cause_empty": _text,
    "recusal_grounds_empty": _text,
    "measure_grounds_empty": _text,
    "official_empty": lambda data: data.official.strip(),
    "measure_empty": lambda data: data.demand.strip(),
    "preliminary_unknown": _preliminary,
    "registration_unknown": _registered,
    "advice_empty": _text,
    "next_day_empty": lambda data: data.next_days is not None and data.next_days.step_on,
    "signatory_incomplete": _signatories_whole,
    "attorney_empty": lambda data: data.representative is not None and data.representative.full_name.strip(),
    "term_empty": lambda data: data.until_on,
    "place_empty": lambda data: data.place.strip(),
    "attorney_iin_empty": lambda data: data.representative is not None and data.representative.iin.strip(),
    "institution_empty": lambda data: data.institution.strip(),
    "recipient_empty": lambda data: data.addressee.name.strip(),
    "transfer_not_consented": lambda data: data.consented_on,
    "circumstances_empty": _text,
    "demand_empty": lambda data: data.demand.strip(),
    "considered_by_empty": _considered_by,
    "challenged_body_empty": _challenged_body,
    "act_empty": _act_named,
    "silence_unproved": _silence_shown,
    "iin_empty": lambda data: data.applicant.iin.strip(),
    "contacts_empty": lambda data: data.applicant.phone.strip() or data.applicant.email.strip(),
    "addressee_address_empty": lambda data: data.addressee.address.strip(),
    "attachments_empty": lambda data: data.attachments,
    "birth_date_empty": lambda data: data.applicant.birth_on,
    "birth_place_empty": lambda data: data.applicant.birth_place.strip(),
    "representative_address_empty": _representative_address,
    "warrant_empty": _warrant,
    "defendant_empty": _defendant,
    "defendant_location_empty": _defendant_location,
    "pretrial_empty": _pretrial,
    "court_act_empty": _act_named,
    "residence_or_work_empty": lambda data: data.applicant.residence_address.strip() or data.applicant.postal_address,
}
REQUISITES: tuple[Requisite, ...] = tuple(
    Requisite(
        code=row.problem,
        field=row.field,
        article=row.article,
        law=row.law,
        kinds=row.kinds,
        present=_PRESENT[row.problem],
        severity=Severity.ERROR if row.demand is Demand.REQUIRED and not row.by_hand else Severity.WARNING,
    )
    for row in REQUIREMENTS
    if row.problem and row.kinds
)


def missing(data: LetterData) -> tuple[Problem, ...]:
    """What this letter lacks, each with its article; errors forbid printing, warnings only tell."""
    return tuple(
        Problem(
            code=requisite.code,
            field=requisite.field,
            severity=requisite.severity,
            article=requisite.article,
            law=requisite.law,
        )
        for requisite in REQUISITES
        if data.kind in requisite.kinds and not requisite.present(data)
    )
