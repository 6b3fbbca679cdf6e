"""What a consent lacks: the rows of letter L-18 (Law 94-V, Art. 8(4)), and the purpose that binds it (Art. 7)."""

from collections.abc import Callable

from app.domain.consents import ConsentDraft
from app.domain.problems import Problem
from app.law.identifiers import bin_problems, iin_problems
from app.law.laws import Law
from app.law.requirements import requirements

Seen = tuple[str, str, Callable[[ConsentDraft], object]]
_SEEN: dict[str, tuple[Seen, ...]] = {
    "operator": (
        ("consent_operator_empty", "operator", lambda draft: draft.operator.strip()),
        ("consent_number_empty", "operator_number", lambda draft: draft.operator_number.strip()),
    ),
    "period": (("consent_term_empty", "until_on", lambda draft: draft.until_on or draft.until_event.strip()),),
    "third_parties": (
        ("consent_answer_empty", "third_parties", lambda draft: draft.third_parties is not None),
        ("consent_recipients_empty", "recipients", lambda draft: not draft.third_parties or draft.recipients.strip()),
    ),
    "cross_border": (("consent_answer_empty", "cross_border", lambda draft: draft.cross_border is not None),),
    "publication": (("consent_answer_empty", "publication", lambda draft: draft.publication is not None),),
    "data_list": (("consent_data_empty", "data", lambda draft: draft.data or draft.data_other.strip()),),
}
"""How each element is seen in the draft; the person's name is on the card, «other» is not demanded."""
_PURPOSE_ARTICLE = "7"


def missing(draft: ConsentDraft) -> tuple[Problem, ...]:
    """What the law demands of a consent and this one does not say, each with its article."""
    found = [
        Problem(code=code, field=field, article=row.article, law=row.law)
        for row in requirements("L-18")
        for code, field, present in _SEEN.get(row.code, ())
        if not present(draft)
    ]
    if not draft.purpose.strip():
        found.append(
            Problem(code="consent_purpose_empty", field="purpose", article=_PURPOSE_ARTICLE, law=Law.PERSONAL_DATA)
        )
    return (*found, *_odd_number(draft.operator_number.strip()))


def _odd_number(number: str) -> tuple[Problem, ...]:
    """A warning where the operator's number is neither a sound BIN nor a sound IIN."""
    if not number or not bin_problems(number) or not iin_problems(number):
        return ()
    return tuple(
        Problem(code=one.code, field="operator_number", severity=one.severity, values=one.values)
        for one in bin_problems(number)[:1]
    )
