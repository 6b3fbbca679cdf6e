"""What a person can print as a table: the terms of an appeal, the terms of a day."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from app.db import appeals, attachments, authorities, boards, cases, clients, letters, office, users
from app.db.belonging import of_appeal
from app.db.boards import Look
from app.db.database import Transaction
from app.domain.cases import CaseRow
from app.domain.codes import EventKind
from app.domain.errors import UserError
from app.domain.languages import LETTER_LANGUAGES, Language
from app.domain.notes import NotePaper
from app.domain.sheets import FOR_SIGNATURE, DayRegister, DeadlineSheet, HandedCase, HandOverList
from app.law.texts import Texts
from app.services.context import Context, TextsOf
from app.services.courses import Courses
from app.services.overdue import Overdue

if TYPE_CHECKING:
    from app.letters.sheets import Sheet

LINES = 300
"""Appeals of one group in a daily register; it says how many it leaves out."""


class Sheets:
    """Tables on paper; the same data gives the same bytes."""

    def __init__(self, context: Context, courses: Courses, overdue: Overdue, texts: TextsOf) -> None:
        self._context, self._courses, self._overdue, self._texts = context, courses, overdue, texts

    def deadlines(self, appeal_id: int) -> DeadlineSheet:
        """Every term of an appeal as it stands today; raises `NotFound`."""
        with self._context.reading(of_appeal(appeal_id)) as tx:
            appeal = appeals.get(tx, appeal_id)
            case = cases.get(tx, appeal.case_id)
            body = authorities.get(tx, appeal.body_id)
            known = appeal.registered or appeal.last(EventKind.FILED)
            return DeadlineSheet(
                made_on=self._context.today(),
                office=office.get(tx).name,
                volunteer=users.names(tx, [case.user_id])[case.user_id] if case.user_id else "",
                paper=NotePaper(
                    kind=appeal.kind,
                    body_names={language: body.name(language) for language in Language},
                    client_name=clients.get(tx, case.client_id).full_name,
                    case_number=case.number,
                    number=known.number if known else "",
                    on=known.on if known else None,
                ),
                terms=self._courses.of(tx, appeal_id).deadlines,
            )

    def day(self, on: date | None = None, user_id: int | None = None) -> DayRegister:
        """What is overdue, due and due soon on that day, today unless said otherwise; of one person where named."""
        board = self._overdue.board(on, limit=LINES, user_id=user_id)
        with self._context.database.read() as tx:
            name = users.names(tx, [user_id])[user_id] if user_id else ""
            counts = dict(board.counts)
            return DayRegister(
                made_on=self._context.today(),
                on=board.on,
                office=office.get(tx).name,
                volunteer=name,
                counts=tuple((group, counts[group]) for group in FOR_SIGNATURE),
                rows=tuple(row for group in FOR_SIGNATURE for row in board.group(group)),
            )

    def hand_over(self, user_id: int, to_id: int | None = None) -> HandOverList:
        """The open matters of a person to be handed to another; raises `NotFound`."""
        with self._courses.lists() as (tx, look):
            found = cases.open_of(tx, look, user_id)
            return HandOverList(
                made_on=self._context.today(),
                office=office.get(tx).name,
                giver=users.get(tx, user_id).name,
                to=users.get(tx, to_id).name if to_id is not None else "",
                count=len(found),
                cases=tuple(_handed(tx, row, look) for row in found[:LINES]),
            )

    def hand_over_page(self, data: HandOverList, language: Language) -> bytes:
        """The hand-over list as a PDF; refuses as `deadlines_page` does."""
        from app.letters.handing import hand_over_list  # noqa: PLC0415 - the same

        return self.printed(partial(hand_over_list, data), language)

    def deadlines_page(self, data: DeadlineSheet, language: Language) -> bytes:
        """The deadline sheet as a PDF, in Kazakh or Russian; UserError("sheet_language") for English."""
        from app.letters.terms import deadline_sheet  # noqa: PLC0415 - the printing press, when something is printed

        return self.printed(partial(deadline_sheet, data), language)

    def day_page(self, data: DayRegister, language: Language) -> bytes:
        """The daily register as a PDF; refuses as `deadlines_page` does."""
        from app.letters.terms import day_register  # noqa: PLC0415 - the same

        return self.printed(partial(day_register, data), language)

    def printed(self, told: Callable[[Texts], "Sheet"], language: Language) -> bytes:
        """A sheet as a PDF, in Kazakh or Russian; UserError("sheet_language") for English."""
        from app.letters.sheets import sheet_pdf  # noqa: PLC0415 - the same

        texts = self.texts(language)
        return sheet_pdf(told(texts), texts)

    def texts(self, language: Language) -> Texts:
        """The words of a paper's language; UserError("sheet_language") for English."""
        if language not in LETTER_LANGUAGES:
            raise UserError("sheet_language")
        return self._texts(language)


def _handed(tx: Transaction, row: CaseRow, look: Look) -> HandedCase:
    papers = [appeal.id for appeal in appeals.of_case(tx, row.id)]
    return HandedCase(
        row=row,
        papers=tuple(sorted(boards.of_keys(tx, papers, look), key=lambda paper: paper.id)),
        letters=sum(len(letters.of_appeal(tx, key)) for key in papers),
        files=len(attachments.of_case(tx, row.id)),
    )
