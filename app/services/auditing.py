"""What a person can do with the log: read it with the values opened, check it, print the extract of a matter."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta

from app.db import (
    appeals,
    attachments,
    audit,
    cases,
    clearances,
    clients,
    consultations,
    letters,
    log,
    merges,
    office,
    parties,
    postings,
    reviews,
    sight,
    tasks,
    users,
)
from app.db.audit import Report
from app.db.belonging import of_case
from app.db.database import Transaction
from app.db.log import Wanted
from app.domain.audit import AuditLine, CaseExtract, Checked, FieldChange, LogFilter
from app.domain.cases import Case
from app.domain.languages import Language
from app.domain.rights import RIGHTS, Reach
from app.services.context import Context, TextsOf
from app.services.sealing import opener

_DAY = timedelta(days=1)


class Auditing:
    """The log that is only ever added to, each line holding fast the one before."""

    def __init__(self, context: Context, texts: TextsOf) -> None:
        self._context = context
        self._texts = texts

    def verify(self, report: Report | None = None) -> Checked:
        """Whether every line is as it was written; `broken` of the answer names the first that is not.

        `report(done, total)` hears how far it is, and may raise to end it.
        """
        with self._context.database.read() as tx:
            return audit.verify(tx, opener(tx), *((report,) if report else ()))

    def count(self, wanted: LogFilter) -> int:
        """How many lines of those this user may read; see `rows`."""
        with self._context.database.read() as tx:
            return log.count(tx, self._wanted(tx, wanted))

    def rows(self, wanted: LogFilter, *, offset: int = 0, limit: int = 100) -> list[AuditLine]:
        """A page of the log, the latest line first.

        Who reads only their own (`domain.rights`) gets the lines about their matters, about those of whom they stand
        in for, and about themselves.
        """
        with self._context.database.read() as tx:
            return log.page(tx, self._wanted(tx, wanted), opener(tx), offset=offset, limit=limit)

    def case_of(self, line: AuditLine) -> Case | None:
        """The matter a line is about; None where there is none, or none this user sees."""
        with self._context.looking() as (tx, seen):
            case_id = log.case_of(tx, line)
            return cases.get(tx, case_id) if case_id and sight.sees(tx, seen, "cases", case_id) else None

    def subjects(self, lines: Iterable[AuditLine], language: Language) -> dict[tuple[str, str], str]:
        """What the records of these lines are called, by noun and key; nothing of what this user does not see."""
        with self._context.looking() as (tx, seen):
            return log.subjects(tx, seen, lines, language)

    def taken_in(self, failed: int, last_at: datetime | None = None) -> None:
        """Note failed tries to unlock the vault, counted beside it since the last time somebody came in."""
        if failed <= 0:
            return
        with self._context.deed("auditing.take_in") as deed:
            changes = [FieldChange(name="failed", before="", after=str(failed))]
            if last_at is not None:
                changes.append(FieldChange(name="last_at", before="", after=last_at.isoformat()))
            deed.write("vault", "", tuple(changes))

    def _wanted(self, tx: Transaction, wanted: LogFilter) -> Wanted:
        user = self._context.seen_as or self._context.user
        everybody = RIGHTS["auditing.read"].reach(user.role) is Reach.ALL
        return Wanted(
            who=wanted.who,
            noun=wanted.noun,
            since=_moment(wanted.from_on) if wanted.from_on else None,
            before=_moment(wanted.until_on + _DAY) if wanted.until_on else None,
            own=None if everybody else users.acting_for(tx, user.id, self._context.today()),
        )

    def of_case(self, case_id: int) -> tuple[AuditLine, ...]:
        """Every line about a matter, its papers, letters, talks and files, and the card; the latest first.

        Raises `NotFound`.
        """
        with self._context.reading(of_case(case_id)) as tx:
            return _lines(tx, case_id)

    def extract(self, case_id: int) -> CaseExtract:
        """The log of a matter for paper; that it was made goes into the log too. Raises `NotFound`."""
        with self._context.deed("auditing.extract", of_case(case_id)) as deed:
            case = cases.get(deed.tx, case_id)
            deed.note("cases", case, case)
            return CaseExtract(
                case_number=case.number,
                title=case.title,
                client_name=clients.get(deed.tx, case.client_id).full_name,
                made_on=self._context.today(),
                made_by=deed.who,
                office=office.get(deed.tx).name,
                lines=tuple(reversed(_lines(deed.tx, case_id))),
                hash=audit.head(deed.tx),
            )

    def print_extract(self, extract: CaseExtract, language: Language) -> bytes:
        """The extract as pages, in any of the three languages."""
        from app.letters.extract import extract_pdf  # noqa: PLC0415 - ReportLab is imported at the first page

        return extract_pdf(extract, self._texts(language))


def _moment(day: date) -> datetime:
    """The first moment of a day where the program runs, in UTC."""
    return datetime.combine(day, time()).astimezone(UTC)


def _lines(tx: Transaction, case_id: int) -> tuple[AuditLine, ...]:
    case = cases.get(tx, case_id)
    cards = [clients.get(tx, key).uid for key in (case.client_id, *merges.gone_into(tx, case.client_id))]
    papers = appeals.of_case(tx, case_id)
    talks = [consultations.get(tx, row.id).uid for row in consultations.of_case(tx, case_id)]
    records: dict[str, tuple[str, ...]] = {
        "cases": (case.uid,),
        "clients": tuple(cards),
        "consultations": tuple(talks),
        "appeals": tuple(paper.uid for paper in papers),
        "letters": tuple(letter.uid for paper in papers for letter in letters.of_appeal(tx, paper.id)),
        "parties": tuple(party.uid for party in parties.of_case(tx, case_id)),
        "clearances": tuple(one.uid for one, _ in clearances.of_case(tx, case_id)),
        "postings": tuple(one.uid for one in postings.of_case(tx, case_id)),
        "reviewed": tuple(one.uid for one in reviews.of_case(tx, case_id)),
        "tasks": tuple(one.uid for one in tasks.of_case(tx, case_id)),
        "attachments": tuple(file.uid for file in attachments.of_case(tx, case_id)),
    }
    for noun, uids in audit.taken_out(tx, case_id).items():
        records[noun] += uids
    return audit.of_records(tx, records, opener(tx))
