"""What a person can do with the post book: write down, complete, strike out, read, print."""

from dataclasses import replace
from functools import partial

from app.db import appeals, authorities, cases, clients, letters, office, postings, sight
from app.db.belonging import Belonging, Whose, of_appeal, of_case, of_letter, of_posting
from app.db.database import Transaction
from app.db.sight import Sight
from app.domain.codes import EventKind, LetterKind
from app.domain.errors import NotFound, UserError
from app.domain.languages import Language
from app.domain.lengths import too_long
from app.domain.papers import ABOUT
from app.domain.postings import Direction, Posting, PostingDraft, PostingFilter, PostingRow
from app.domain.problems import Problem
from app.domain.sheets import PostBook
from app.services.context import Context, demand_sound
from app.services.sheets import Sheets

OURS = frozenset(
    {
        *(EventKind.FILED, EventKind.DEFECTS_CURED, EventKind.HEARING_ASKED, EventKind.HEARING_WAIVED),
        *(EventKind.WRITING_ASKED, EventKind.CORRECTION_ASKED, EventKind.FULL_DECISION_ASKED, EventKind.APPEALED),
        *(paper.after for paper in ABOUT.values() if paper.after is not None),
    }
)
"""Events that tell of a paper that went out; every other paper came in."""
LINES = 2_000
"""Most lines of a printed book; it says how many it leaves out."""


class Postings:
    """Lines are added, completed and struck out; none is ever deleted."""

    def __init__(self, context: Context, sheets: Sheets) -> None:
        self._context, self._sheets = context, sheets

    def problems(self, draft: PostingDraft) -> tuple[Problem, ...]:
        """What keeps the line from being written down; a matter that is hidden is as if it were not there."""
        with self._context.looking() as (tx, eyes):
            return (*draft.problems(self._context.today()), *_misnumbered(tx, eyes, draft))

    def of_letter(self, letter_id: int) -> PostingDraft:
        """A line to begin with for an issued letter that goes out: to whom, which, how many sheets.

        That of a convict's sealed envelope has no subject, as its cover has none.
        """
        with self._context.reading(of_letter(letter_id)) as tx:
            letter = letters.get(tx, letter_id)
            begun = _about(tx, letter.appeal_id, letter.language)
            if letter.kind in ABOUT and ABOUT[letter.kind].to_client:
                case = cases.get(tx, appeals.get(tx, letter.appeal_id).case_id)
                begun = replace(begun, correspondent=clients.get(tx, case.client_id).full_name)
            if letter.kind is LetterKind.CONVICT_COVER:
                begun = replace(begun, subject="")
            return replace(begun, on=self._context.today(), letter_id=letter_id, sheets=letter.pages)

    def of_event(self, appeal_id: int, event_id: int) -> PostingDraft:
        """A line to begin with for the paper an event of an appeal tells of, ours or theirs; raises `NotFound`."""
        with self._context.reading(of_appeal(appeal_id)) as tx:
            told = next((one for one in appeals.get(tx, appeal_id).events if one.id == event_id), None)
            if told is None:
                raise NotFound("events", event_id)
            body = told.authority_id
            begun = _about(tx, appeal_id)
            name = authorities.get(tx, body).name(appeals.get(tx, appeal_id).language) if body else begun.correspondent
            number = f"№ {told.number}. " if told.number else ""
            return replace(
                begun,
                direction=Direction.OUTGOING if told.kind in OURS else Direction.INCOMING,
                on=told.on,
                correspondent=name,
                subject=f"{number}{begun.subject}",
            )

    def write(self, draft: PostingDraft) -> Posting:
        """Write a line down under the next number of its book and year, with the matter of its letter or paper.

        Raises `DraftRejected`, and `NotFound` for a letter or paper that is not there or is hidden.
        """
        demand_sound(self.problems(draft))
        with self._context.deed("postings.write", _whose(draft)) as deed:
            demand_sound(_misnumbered(deed.tx, deed.sight, draft))
            if draft.letter_id is not None:
                draft = replace(draft, appeal_id=letters.get(deed.tx, draft.letter_id).appeal_id)
            key = postings.add(deed.tx, draft, deed.about.case_id if deed.about else None, deed.user.id, deed.at)
            after = postings.get(deed.tx, key)
            deed.note("postings", None, after)
        return after

    def complete(self, posting_id: int, draft: PostingDraft, version: int | None = None) -> Posting:
        """Write in how it travelled: the way, the tracking number, the postmark, the sheets. The rest stays as it was.

        Raises `DraftRejected`, `SavedMeanwhile`, `NotFound`, UserError("posting_struck").
        """
        demand_sound(draft.problems(self._context.today()))
        with self._context.deed("postings.complete", of_posting(posting_id)) as deed:
            before = _standing(deed.tx, posting_id)
            postings.complete(deed.tx, posting_id, draft, version)
            after = postings.get(deed.tx, posting_id)
            deed.note("postings", before, after)
        return after

    def strike(self, posting_id: int, reason: str) -> Posting:
        """Strike a line out: it stays to be read, with the reason.

        Raises `DraftRejected` for a reason too long, `NotFound`, UserError("reason_needed" | "posting_struck").
        """
        if not reason.strip():
            raise UserError("reason_needed")
        demand_sound(too_long(reason=reason))
        with self._context.deed("postings.strike", of_posting(posting_id)) as deed:
            before = _standing(deed.tx, posting_id)
            postings.strike(deed.tx, posting_id, reason.strip(), deed.at)
            after = postings.get(deed.tx, posting_id)
            deed.note("postings", before, after, reason=reason.strip())
        return after

    def get(self, posting_id: int) -> PostingRow:
        """The line; raises `NotFound`."""
        with self._context.reading(of_posting(posting_id)) as tx:
            found = postings.get(tx, posting_id)
            number = cases.get(tx, found.case_id).number if found.case_id is not None else ""
            return PostingRow(posting=found, case_number=number, who="")

    def sent(self, letter_id: int) -> tuple[Posting, ...]:
        """The lines that say this letter went out and stand, the latest first; raises `NotFound`."""
        with self._context.reading(of_letter(letter_id)) as tx:
            return tuple(one for one in postings.of_letter(tx, letter_id) if one.struck_at is None)

    def count(self, wanted: PostingFilter) -> int:
        """How many lines the user sees."""
        with self._context.looking() as (tx, eyes):
            return postings.count(tx, eyes, wanted)

    def rows(self, wanted: PostingFilter, *, offset: int = 0, limit: int = 100) -> list[PostingRow]:
        """A page of them, the latest day first."""
        with self._context.looking() as (tx, eyes):
            return postings.rows(tx, eyes, wanted, offset=offset, limit=limit)

    def book(self, wanted: PostingFilter) -> PostBook:
        """What the printed book of a period is made from."""
        with self._context.looking() as (tx, eyes):
            return PostBook(
                made_on=self._context.today(),
                office=office.get(tx).name,
                wanted=wanted,
                count=postings.count(tx, eyes, wanted),
                rows=postings.book(tx, eyes, wanted, LINES),
            )

    def book_page(self, data: PostBook, language: Language) -> bytes:
        """The book as a PDF, in Kazakh or Russian; UserError("sheet_language") for English."""
        from app.letters.posting import post_book  # noqa: PLC0415 - the printing press, when something is printed

        return self._sheets.printed(partial(post_book, data), language)


def _whose(draft: PostingDraft) -> Whose | None:
    """Whose the line will be: of its letter, its paper, or else the matter of its number; None: of no matter."""
    if draft.letter_id is not None:
        return of_letter(draft.letter_id)
    if draft.appeal_id is not None:
        return of_appeal(draft.appeal_id)
    number = draft.case_number.strip()
    return partial(_of_number, number=number) if number else None


def _of_number(tx: Transaction, *, number: str) -> Belonging:
    key = postings.case_of_number(tx, number)
    if key is None:
        raise NotFound("cases", number)
    return of_case(key)(tx)


def _misnumbered(tx: Transaction, eyes: Sight, draft: PostingDraft) -> tuple[Problem, ...]:
    """What is wrong with the number of the matter: nobody here sees one, or the paper is of another."""
    number = draft.case_number.strip()
    key = postings.case_of_number(tx, number) if number else None
    if number and (key is None or not sight.sees(tx, eyes, "cases", key)):
        return (Problem(code="case_unknown", field="case_number"),)
    whose = _whose(draft)
    if not number or whose is None:
        return ()
    try:
        paper = whose(tx)
    except NotFound:
        return ()
    seen = sight.sees(tx, eyes, paper.noun, paper.key)
    return (Problem(code="case_of_another_paper", field="case_number"),) if seen and paper.case_id != key else ()


def _about(tx: Transaction, appeal_id: int, language: Language | None = None) -> PostingDraft:
    """What every line about an appeal begins with; the body is named in that language, else in the appeal's."""
    appeal = appeals.get(tx, appeal_id)
    return PostingDraft(
        correspondent=authorities.get(tx, appeal.body_id).name(language or appeal.language),
        subject=appeal.subject,
        case_number=cases.get(tx, appeal.case_id).number,
        appeal_id=appeal_id,
    )


def _standing(tx: Transaction, posting_id: int) -> Posting:
    found = postings.get(tx, posting_id)
    if found.struck_at is not None:
        raise UserError("posting_struck")
    return found
