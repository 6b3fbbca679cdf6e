"""What a letter must hold: the requisites of Art. 63, 87-89 and 93 as data (rules §2.1, §5).

Identity and postal address are demanded of every kind: a request, message, proposal or response without them is
anonymous and ends without consideration (Art. 88(1)(2)). The signature is put by hand and cannot be checked here.
"""

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.codes import LetterKind
from app.domain.letters import LetterData
from app.domain.problems import Problem, Severity

COMPLAINTS = frozenset({LetterKind.COMPLAINT_DECISION, LetterKind.COMPLAINT_SILENCE})
SIMPLIFIED = frozenset({LetterKind.REQUEST, LetterKind.MESSAGE, LetterKind.PROPOSAL, LetterKind.RESPONSE})
APPLICATION = frozenset({LetterKind.APPLICATION})
EVERY = frozenset(LetterKind)


@dataclass(frozen=True, slots=True, kw_only=True)
class Requisite:
    """One thing a letter of these kinds must hold: problem code, field, article, and how to see that it is there."""

    code: str
    field: str
    article: str
    kinds: frozenset[LetterKind]
    present: Callable[[LetterData], object]
    severity: Severity = Severity.ERROR


def _need(code: str, field: str, present: Callable[[LetterData], object], /, **articles: str) -> tuple[Requisite, ...]:
    kinds = {"application": APPLICATION, "simplified": SIMPLIFIED, "complaint": COMPLAINTS}
    return tuple(
        Requisite(code=code, field=field, article=article, kinds=kinds[name], present=present)
        for name, article in articles.items()
    )


def _wish(code: str, field: str, article: str, present: Callable[[LetterData], object]) -> Requisite:
    return Requisite(code=code, field=field, article=article, kinds=EVERY, present=present, severity=Severity.WARNING)


def _act_named(data: LetterData) -> bool:
    return data.challenged is not None and bool(data.challenged.act_number.strip() or data.challenged.act_on)


def _silence_shown(data: LetterData) -> bool:
    found = data.challenged
    return found is not None and bool(found.registration_number.strip() or found.registered_on)


REQUISITES: tuple[Requisite, ...] = (
    *_need(
        "addressee_empty",
        "addressee",
        lambda data: data.addressee.name.strip(),
        application="63(2)",
        simplified="63(2)",
        complaint="93",
    ),
    *_need(
        "full_name_empty",
        "full_name",
        lambda data: data.applicant.full_name.strip(),
        application="63(2)",
        simplified="63(2), 88(1)(2)",
        complaint="93",
    ),
    *_need(
        "postal_address_empty",
        "postal_address",
        lambda data: data.applicant.postal_address.strip(),
        application="63(2)",
        simplified="63(2), 88(1)(2)",
        complaint="93",
    ),
    *_need(
        "residence_address_empty",
        "residence_address",
        lambda data: data.applicant.residence_address.strip(),
        complaint="93",
    ),
    *_need(
        "text_empty",
        "text",
        lambda data: data.text.strip(),
        application="63(2)",
        simplified="63(2), 88(1)(3)",
        complaint="93",
    ),
    *_need("demand_empty", "demand", lambda data: data.demand.strip(), complaint="93"),
    *_need(
        "considered_by_empty",
        "considered_by",
        lambda data: data.considered_by is not None and data.considered_by.name.strip(),
        complaint="93",
    ),
    *_need(
        "challenged_body_empty",
        "challenged",
        lambda data: data.challenged is not None and data.challenged.body.name.strip(),
        complaint="93",
    ),
    Requisite(
        code="act_empty",
        field="act_number",
        article="93",
        kinds=frozenset({LetterKind.COMPLAINT_DECISION}),
        present=_act_named,
    ),
    Requisite(
        code="silence_unproved",
        field="registration_number",
        article="93",
        kinds=frozenset({LetterKind.COMPLAINT_SILENCE}),
        present=_silence_shown,
    ),
    _wish("iin_empty", "iin", "63(2)", lambda data: data.applicant.iin.strip()),
    _wish("contacts_empty", "phone", "66", lambda data: data.applicant.phone.strip() or data.applicant.email.strip()),
    _wish("addressee_address_empty", "addressee", "", lambda data: data.addressee.address.strip()),
    Requisite(
        code="attachments_empty",
        field="attachments",
        article="93",
        kinds=COMPLAINTS,
        present=lambda data: data.attachments,
        severity=Severity.WARNING,
    ),
)


def missing(data: LetterData) -> tuple[Problem, ...]:
    """What this letter lacks, each with its article; errors forbid printing, warnings only tell."""
    return tuple(
        Problem(code=requisite.code, field=requisite.field, severity=requisite.severity, article=requisite.article)
        for requisite in REQUISITES
        if data.kind in requisite.kinds and not requisite.present(data)
    )
