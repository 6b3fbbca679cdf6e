"""A paper made by us: all that one letter needs, and the letter as kept."""

from collections.abc import Container
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from app.domain.appeals import AttachmentLine
from app.domain.codes import AppealKind, ComplaintGround, LetterKind
from app.domain.consents import DataItem
from app.domain.inflections import Case
from app.domain.languages import Language
from app.domain.lengths import overlong
from app.domain.problems import Problem

EMPTY_ROWS, MOST_ROWS = 10, 500
"""How many empty rows a list of signatories has where nobody says, and how many at most."""
MEMO_LIMIT = 900
"""Characters of a memo: with more of them its one page could not be read without glasses."""


class Doubt(StrEnum):
    """What is asked before a letter goes on paper, and may be accepted."""

    ADDRESS = "address"
    LANGUAGE = "language"


Accepted = Container[Doubt]
"""What the person was asked about and agreed to; `Doubt` itself is all of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Addressee:
    """A body on paper, in the letter's language; an empty line prints as a marked blank."""

    name: str
    head_title: str = ""
    address: str = ""
    postcode: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Applicant:
    """The person who signs (Art. 63(2), 93); a court asks for the day and place of birth too (Art. 131(2)(2))."""

    full_name: str
    iin: str = ""
    postal_address: str = ""
    residence_address: str = ""
    phone: str = ""
    email: str = ""
    birth_on: date | None = None
    birth_place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """How a person wrote a word in a case; it is printed instead of what the grammar says."""

    case: Case
    word: str
    form: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Representative:
    """Who acts for the applicant, and by which power of attorney (Art. 68, 131(2)(2), 131(8)(3))."""

    full_name: str
    iin: str = ""
    address: str = ""
    phone: str = ""
    warrant_number: str = ""
    warrant_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Signatory:
    """One of several who sign the same appeal (Art. 63(2): name, IIN if there is one, postal address)."""

    full_name: str
    iin: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChallengedAct:
    """What a complaint or a claim is about: the act or the silence, with the dates that prove it.

    `body` is the one whose act it is: the defendant of a claim, the court whose decision is appealed.
    """

    body: Addressee
    ground: ComplaintGround
    subject: str = ""
    registration_number: str = ""
    registered_on: date | None = None
    due_on: date | None = None
    act_number: str = ""
    act_on: date | None = None
    learnt_on: date | None = None
    article: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierPaper:
    """A paper that came before in the same matter, and what became of it (Art. 131(2)(5)).

    `answered_on` is the day its answer reached the client, `silent_since` the last day on which it should have come;
    `decided_by` is the body that decided a complaint, which it is not filed with (Art. 91(4)).
    """

    kind: AppealKind
    body: str
    number: str = ""
    filed_on: date | None = None
    registered_on: date | None = None
    answer_number: str = ""
    answered_on: date | None = None
    silent_since: date | None = None
    decided_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutAppeal:
    """The appeal a letter is about, as the body knows it, and the days of its course that letters name.

    `missed_on` is the last day of the client's term that was missed. `preliminary_on` and `protocol_on` are the days
    those reached the client, `hearing_on` the day of the hearing itself.
    """

    number: str = ""
    filed_on: date | None = None
    registered_on: date | None = None
    preliminary_number: str = ""
    preliminary_on: date | None = None
    hearing_on: date | None = None
    protocol_on: date | None = None
    missed_on: date | None = None
    extended_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NextDays:
    """What a notice tells the client: the paper and its body, who writes, which day is next, what is to be done.

    `awaited` is still to come on the day it is written; `passed` was awaited and has passed.
    """

    paper: str
    body: str
    office: str = ""
    office_address: str = ""
    office_phone: str = ""
    office_number: str = ""
    volunteer: str = ""
    awaited: str = ""
    awaited_on: date | None = None
    passed: str = ""
    passed_on: date | None = None
    step: str = ""
    step_on: date | None = None
    step_weekday: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterWords:
    """What a person writes for a letter about an appeal; a kind that has no such field leaves it empty."""

    kind: LetterKind
    text: str = ""
    demand: str = ""
    official: str = ""
    institution: str = ""
    place: str = ""
    rows: int = EMPTY_ROWS
    until_on: date | None = None
    orally: bool = False
    attachments: tuple[AttachmentLine, ...] = ()

    def problems(self) -> tuple[Problem, ...]:
        """What keeps it from being printed at all; what the law demands is told by `law.requisites`."""
        if not 0 <= self.rows <= MOST_ROWS:
            return (Problem(code="rows_too_many", field="rows", values=(("limit", str(MOST_ROWS)),)), *overlong(self))
        return overlong(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkWords:
    """What a person writes for a paper about a talk.

    A memo tells what was advised (`text`), what is to be done (`demand`), on which day and what then (`next_on`,
    `step`). A referral goes to `recipient` at `address` with the data of the person that are ticked in `items`.
    """

    kind: LetterKind
    text: str = ""
    demand: str = ""
    next_on: date | None = None
    step: str = ""
    recipient: str = ""
    address: str = ""
    items: frozenset[DataItem] = frozenset()

    def problems(self) -> tuple[Problem, ...]:
        """What keeps it from being printed at all: words that are too long, a memo that fills more than its page."""
        long = self.kind is LetterKind.MEMO and len(self.text) + len(self.demand) > MEMO_LIMIT
        found = [Problem(code="memo_too_long", field="text", values=(("limit", str(MEMO_LIMIT)),))] if long else []
        return (*found, *overlong(self))


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadySentence:
    """A sentence to be put into a letter; `name` is the code of its name in the texts, with its article."""

    name: str
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterData:
    """All that one letter needs; the same data gives the same bytes.

    `addressee` is the body the letter goes to; for a complaint it is the body complained of (Art. 91(4)) and
    `considered_by` the higher body named in the heading. `case_number` is ours, for the footer. `appeal_kind` tells
    papers of one kind apart (five claims); `earlier` are the papers of the matter it follows, the oldest first.
    `institution` is where the applicant is kept: name and address; `place` the settlement where a power is given.
    `consented_on` is the day of the consent under which the data of the person go to somebody else.
    """

    kind: LetterKind
    addressee: Addressee
    applicant: Applicant
    subject: str
    text: str
    demand: str
    attachments: tuple[AttachmentLine, ...]
    written_on: date
    case_number: str = ""
    considered_by: Addressee | None = None
    challenged: ChallengedAct | None = None
    appeal_kind: AppealKind = AppealKind.APPLICATION
    earlier: tuple[EarlierPaper, ...] = ()
    about: AboutAppeal | None = None
    next_days: NextDays | None = None
    official: str = ""
    orally: bool = False
    representative: Representative | None = None
    consented_on: date | None = None
    corrections: tuple[Correction, ...] = ()
    institution: str = ""
    place: str = ""
    signatories: tuple[Signatory, ...] = ()
    empty_rows: int = 0
    until_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A letter as issued: what was sent can be shown next year; `calendar` is the version its dates came from.

    `edition` counts the letters of this kind and language about the same appeal, from 1; `issued_by` is the name of
    who issued it, as it was then. `signed_by` is the name in the certificate it was signed with, empty without one.
    """

    id: int
    uid: str
    appeal_id: int
    kind: LetterKind
    language: Language
    issued_at: datetime
    sha256: str
    pages: int
    calendar: str = ""
    edition: int = 1
    issued_by: str = ""
    signed_by: str = ""
    signed_at: datetime | None = None
