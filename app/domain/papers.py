"""The papers we print, a row each: whose paper it is, what a person writes for it, what is noted once it is out.

The name of a paper is `letter.<kind>` in the texts; its title and wording stand in `resources/letters`.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from app.domain.codes import (
    COMPLAINT_KINDS,
    SIMPLIFIED_KINDS,
    SIX_KINDS,
    AppealKind,
    ComplaintGround,
    EventKind,
    LetterKind,
)
from app.domain.courses import Course

A, L, K = AppealKind, LetterKind, EventKind

CLAIM_KINDS = frozenset({A.CLAIM_CHALLENGE, A.CLAIM_COMPEL, A.CLAIM_ACTION, A.CLAIM_RECOGNITION, A.CLAIM_NORMATIVE_ACT})
"""The five claims to an administrative court (Art. 132-135-1)."""
COURT_PAPERS = CLAIM_KINDS | {A.COURT_APPEAL, A.PRIVATE_COMPLAINT, A.CASSATION}
"""Papers that go to a court: whoever writes is the plaintiff there."""

OWN_LETTERS: dict[AppealKind, LetterKind] = {
    A.APPLICATION: L.APPLICATION,
    **{kind: LetterKind(kind.value) for kind in SIMPLIFIED_KINDS},
    A.MEDIA: L.REQUEST,
    A.ACCESS_TO_INFORMATION: L.REQUEST,
    **dict.fromkeys(CLAIM_KINDS, L.CLAIM),
    A.COURT_APPEAL: L.COURT_APPEAL,
    A.PRIVATE_COMPLAINT: L.PRIVATE_COMPLAINT,
    A.CASSATION: L.CASSATION,
    A.OMBUDSMAN: L.OMBUDSMAN,
    A.PROSECUTOR: L.PROSECUTOR,
    A.PROSECUTOR_COMPLAINT: L.PROSECUTOR,
    A.CONSUMER: L.SELLER,
    **dict.fromkeys((A.PUBLIC_SERVICE, A.LABOUR, A.PERSONAL_DATA), L.OTHER_LAW),
}
"""The paper each kind of appeal is printed as; a complaint by its ground."""
UNPRINTED = tuple(kind for kind in A if kind not in {*OWN_LETTERS, *COMPLAINT_KINDS})
"""Kinds of which the program prints no paper; why is said by `unprinted.<kind>`."""


def own_letter(kind: AppealKind, ground: ComplaintGround | None) -> LetterKind | None:
    """The paper an appeal itself is printed as; None for the kinds of `UNPRINTED`."""
    if kind in COMPLAINT_KINDS:
        return L.COMPLAINT_SILENCE if ground is ComplaintGround.SILENCE else L.COMPLAINT_DECISION
    return OWN_LETTERS.get(kind)


DOUBTED = frozenset({L.CHASER, L.CONVICT_COVER, L.SIGNATORIES, L.POWER_OF_ATTORNEY})
"""Papers beside which the window says what is not certain about them (`letter_doubt.<kind>`)."""

UNMAILED = frozenset({L.CONVICT_COVER})
"""Papers that are no attachment of an e-mail: they go with a sealed envelope."""


class Part(StrEnum):
    """A field of the form of a letter about an appeal; each is a field of `LetterWords`."""

    OFFICIAL = "official"
    TEXT = "text"
    DEMAND = "demand"
    ORALLY = "orally"
    ATTACHMENTS = "attachments"
    INSTITUTION = "institution"
    PLACE = "place"
    ROWS = "rows"
    UNTIL = "until_on"


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutPaper:
    """A letter that is no appeal of its own: about which kinds, what a person writes, the event once it is out.

    `to_client`: it goes to the person helped, whatever the course of the appeal; `names_no_address`: of a body it
    prints the name alone.
    """

    kinds: frozenset[AppealKind]
    parts: tuple[Part, ...] = ()
    after: EventKind | None = None
    to_client: bool = False
    names_no_address: bool = False


_OF_THE_CODE = frozenset({*SIX_KINDS, *COMPLAINT_KINDS})
_TEXT, _WITH_PROOF = (Part.TEXT,), (Part.TEXT, Part.ATTACHMENTS)
ABOUT: dict[LetterKind, AboutPaper] = {
    L.RESTORE_TERM: AboutPaper(kinds=COMPLAINT_KINDS | CLAIM_KINDS, parts=_WITH_PROOF, after=K.RESTORATION_ASKED),
    L.OBJECTION: AboutPaper(
        kinds=_OF_THE_CODE,
        parts=(Part.TEXT, Part.DEMAND, Part.ORALLY, Part.ATTACHMENTS),
        after=K.OBJECTION_SENT,
    ),
    L.REMARKS: AboutPaper(kinds=_OF_THE_CODE, parts=_TEXT, after=K.REMARKS_SENT),
    L.SEE_FILE: AboutPaper(kinds=_OF_THE_CODE, parts=_TEXT, after=K.FILE_ASKED),
    L.WITHDRAWAL: AboutPaper(kinds=_OF_THE_CODE, parts=_TEXT, after=K.WITHDRAWN),
    L.RECUSAL: AboutPaper(kinds=_OF_THE_CODE, parts=(Part.OFFICIAL, *_WITH_PROOF), after=K.RECUSAL_ASKED),
    L.INTERIM_MEASURE: AboutPaper(kinds=CLAIM_KINDS, parts=(Part.DEMAND, *_WITH_PROOF), after=K.INTERIM_ASKED),
    L.CHASER: AboutPaper(kinds=_OF_THE_CODE, parts=_TEXT),
    L.POWER_OF_ATTORNEY: AboutPaper(
        kinds=frozenset(A).difference(UNPRINTED), parts=(Part.PLACE, Part.DEMAND, Part.UNTIL), names_no_address=True
    ),
    L.SIGNATORIES: AboutPaper(kinds=_OF_THE_CODE, parts=(Part.ROWS,)),
    L.CONVICT_COVER: AboutPaper(kinds=frozenset(A).difference(UNPRINTED), parts=(Part.INSTITUTION,)),
    L.NOTICE: AboutPaper(kinds=frozenset(A), parts=_TEXT, to_client=True),
}
"""L-06 to L-11, L-14, L-19 and papers no article names, in the order they are offered."""


def noted_after(letter: LetterKind) -> EventKind | None:
    """The event that is written down once this letter is out; None where nothing of it belongs into a course."""
    return ABOUT[letter].after if letter in ABOUT else EventKind.FILED


TALK_LETTERS = (L.MEMO, L.REFERRAL)
"""Papers about a talk: a case may come of it, or none."""
APPEAL_LETTERS = tuple(letter for letter in L if letter not in {*ABOUT, *TALK_LETTERS})
"""Papers that are an appeal's own."""


def letters_about(kind: AppealKind, course: Course) -> tuple[LetterKind, ...]:
    """The letters about an appeal that are lawful where it stands; restoring a term once it was missed (Art. 92)."""
    needed = {letter for step in course.steps for letter in step.letters}
    return tuple(letter for letter, paper in ABOUT.items() if kind in paper.kinds and _fits(letter, course, needed))


def _fits(letter: LetterKind, course: Course, needed: Iterable[LetterKind]) -> bool:
    after = ABOUT[letter].after
    if letter is L.CHASER:
        return _unanswered(course)
    if letter is L.RESTORE_TERM:
        return letter in needed
    return after is None or after in course.possible


def _unanswered(course: Course) -> bool:
    """Whether the body owes an answer: its term runs or ran out, and it may still answer (Art. 76, 99)."""
    term = course.answer
    owed = term is not None and term.due_on is not None and term.met_on is None
    return owed and EventKind.ANSWERED in course.possible
