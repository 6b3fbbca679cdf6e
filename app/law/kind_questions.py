"""Which of the six kinds a paper is, by three questions a volunteer can ask (Art. 4(1)(1), (32), (35)-(38)).

The sentences are `kind_question.<question>`, `kind_answer.<answer>` and, for what came out, `kind_because.<kind>`.
"""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType

from app.domain.codes import AppealKind


class KindQuestion(StrEnum):
    """What is asked, in this order; the later ones only where the earlier left it open."""

    HARM = "harm"
    OWN = "own"
    AIM = "aim"


class KindAnswer(StrEnum):
    """What may be answered."""

    DECIDED = "decided"
    SILENT = "silent"
    NOT_ASKED = "not_asked"
    FOR_SOMEBODY = "for_somebody"
    FOR_NOBODY = "for_nobody"
    LEARN = "learn"
    BREACH = "breach"
    BETTER = "better"
    OPINION = "opinion"


Q, A = KindQuestion, KindAnswer
ANSWERS: Mapping[KindQuestion, tuple[KindAnswer, ...]] = MappingProxyType(
    {
        Q.HARM: (A.DECIDED, A.SILENT, A.NOT_ASKED),
        Q.OWN: (A.FOR_SOMEBODY, A.FOR_NOBODY),
        Q.AIM: (A.LEARN, A.BREACH, A.BETTER, A.OPINION),
    }
)
_LEADS: Mapping[KindAnswer, AppealKind | KindQuestion] = MappingProxyType(
    {
        A.DECIDED: AppealKind.COMPLAINT,
        A.SILENT: AppealKind.COMPLAINT,
        A.NOT_ASKED: Q.OWN,
        A.FOR_SOMEBODY: AppealKind.APPLICATION,
        A.FOR_NOBODY: Q.AIM,
        A.LEARN: AppealKind.REQUEST,
        A.BREACH: AppealKind.MESSAGE,
        A.BETTER: AppealKind.PROPOSAL,
        A.OPINION: AppealKind.RESPONSE,
    }
)


def suggested(answers: Iterable[KindAnswer]) -> AppealKind | KindQuestion:
    """The kind these answers lead to, or the question that is still open.

    An answer to a question that is not asked any more (an earlier one was answered otherwise) counts for nothing.
    """
    given, at = frozenset(answers), KindQuestion.HARM
    while True:
        found = next((_LEADS[answer] for answer in ANSWERS[at] if answer in given), at)
        if found is at or isinstance(found, AppealKind):
            return found
        at = found
