"""Deeds with the post book: killed with the others of `desk_deeds`."""

from dataclasses import replace

from app.domain.postings import Direction, PostingDraft, PostingFilter, PostingWay
from tests.faults.filled import Filled, Matter
from tests.services.vaults import TODAY


def posting_draft(office: Filled, matter: Matter, number: int) -> PostingDraft:
    return PostingDraft(
        direction=Direction.INCOMING,
        on=TODAY,
        correspondent=f"Әділет департаменті {number}",
        subject=f"Жауап {number}",
        way=PostingWay.REGISTERED,
        case_number=office.desk.cases.file(matter.case).case.number,
    )


def write_posting(office: Filled, matter: Matter, number: int) -> None:
    office.desk.postings.write(posting_draft(office, matter, number))


def complete_posting(office: Filled, matter: Matter, number: int) -> None:
    draft = posting_draft(office, matter, number)
    office.desk.postings.complete(_of(office, matter), replace(draft, tracking=f"RR00000000{number}KZ"))


def strike_posting(office: Filled, matter: Matter, number: int) -> None:
    office.desk.postings.strike(_of(office, matter), f"Қате жазылды {number}")


def _of(office: Filled, matter: Matter) -> int:
    """The line of this matter."""
    number = office.desk.cases.file(matter.case).case.number
    rows = office.desk.postings.rows(PostingFilter())
    return next(row.id for row in rows if row.case_number == number)
