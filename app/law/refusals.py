"""What a body says when it refuses, and what the law answers: arguments to put into the text of a complaint.

The names are `refusal.<code>` and `argument.<code>` in the texts; the sentences stand in
`resources/letters/*/ready.txt`.
A rule read in the wording of 2026 alone is offered from the day of that wording.
"""

from dataclasses import dataclass
from datetime import date

from app.domain.codes import RefusalReason
from app.law.laws import Law
from app.law.principles import PRINCIPLES, Principle
from app.law.regimes import BORDER_ON
from app.law.rule import Confidence

R = RefusalReason


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument(Principle):
    """A sentence that answers a refusal, with the article it leans on."""

    law: Law = Law.APPC
    confidence: Confidence = Confidence.READ

    @property
    def name(self) -> str:
        """Under what it is named in the texts."""
        return f"argument.{self.code}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """A reason a body gives, the article it stands in, and the codes of what answers it, the strongest first."""

    code: RefusalReason
    article: str
    arguments: tuple[str, ...]
    law: Law = Law.APPC


ARGUMENTS: tuple[Argument, ...] = (
    Argument(code="accept", article="64(1)"),
    Argument(code="requisites", article="63(2)"),
    Argument(code="note_defects", article="64(6)"),
    Argument(code="return_term", article="64(7)", since=BORDER_ON),
    Argument(code="repeat_same", article="64(7)"),
    Argument(code="crime", article="64(7-2)", since=BORDER_ON),
    Argument(code="redirect", article="65"),
    Argument(code="decided", article="70", since=BORDER_ON),
    Argument(code="act_content", article="80(1)"),
    Argument(code="act_route", article="80(5)", since=BORDER_ON),
    Argument(code="unlawful", article="84(4)"),
    Argument(code="repeat_simplified", article="88(1)(1)"),
    Argument(code="anonymous", article="88(1)(2)"),
    Argument(code="no_essence", article="88(1)(3)"),
    Argument(code="term_no_ground", article="92"),
    Argument(code="term_restored", article="92"),
    Argument(code="term_six_months", article="92(1-1)", since=BORDER_ON),
    Argument(code="information", article="11", law=Law.INFORMATION),
)

REFUSALS: tuple[Refusal, ...] = (
    Refusal(code=R.NOT_ACCEPTED, article="64(1)", arguments=("accept", "reasoned", "no_formalism")),
    Refusal(
        code=R.REPEAT,
        article="64(7), 88(1)(1)",
        arguments=("repeat_same", "repeat_simplified", "return_term", "reasoned", "doubts"),
    ),
    Refusal(code=R.ANONYMOUS, article="88(1)(2)", arguments=("anonymous", "requisites", "crime", "no_formalism")),
    Refusal(
        code=R.DEFECTS, article="63(2), 64(7)", arguments=("note_defects", "requisites", "return_term", "no_formalism")
    ),
    Refusal(code=R.NO_ESSENCE, article="88(1)(3)", arguments=("no_essence", "requisites", "no_formalism")),
    Refusal(code=R.NOT_COMPETENT, article="65", arguments=("redirect", "accept")),
    Refusal(code=R.DECIDED, article="70", arguments=("decided", "reasoned", "doubts")),
    Refusal(code=R.TERM_MISSED, article="92", arguments=("term_no_ground", "term_restored", "term_six_months")),
    Refusal(code=R.NO_DOCUMENTS, article="15", arguments=("reliable", "note_defects", "no_formalism", "doubts")),
    Refusal(code=R.NO_REASONS, article="80(1), 89(2)", arguments=("reasoned", "act_content", "act_route", "unlawful")),
    Refusal(code=R.NO_HEARING, article="73", arguments=("hearing", "unlawful")),
    Refusal(code=R.NOT_DISCLOSED, article="11", arguments=("information", "reasoned"), law=Law.INFORMATION),
)


def arguments_against(reason: RefusalReason, day: date) -> tuple[Principle, ...]:
    """What of the law in force that day answers this reason."""
    known: dict[str, Principle] = {one.code: one for one in (*PRINCIPLES, *ARGUMENTS)}
    answering = next(one for one in REFUSALS if one.code is reason).arguments
    return tuple(known[code] for code in answering if known[code].in_force(day))


def refusals_on(day: date) -> tuple[Refusal, ...]:
    """The reasons that the law of that day answers."""
    return tuple(one for one in REFUSALS if arguments_against(one.code, day))
