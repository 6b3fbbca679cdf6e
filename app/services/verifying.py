"""The check of a data file: one after the other, everything that can be known to be whole or not.

Each check is a method that gives a `Verdict`; a new one is one more line in `checks`.
"""

import hashlib
from collections.abc import Callable, Sequence
from datetime import date

from app.db import appeals, audit, checking, deadlines, donors, indexing, letters
from app.db.database import Transaction
from app.db.deadlines import KeptAnswer
from app.db.documents import DOCUMENTS
from app.domain.verdicts import Fault, Verdict
from app.services.attachments import Attachments
from app.services.context import Context
from app.services.courses import Counted, Courses
from app.services.sealing import opener

SEAL = "sealed_page"
"""The code of a page whose seal is broken."""
MOST_FAULTS = 1000
"""A file that is broken everywhere is broken enough."""


class Verifying:
    """Looks at everything and changes nothing."""

    def __init__(self, context: Context, courses: Courses, attachments: Attachments) -> None:
        self._context = context
        self._courses = courses
        self._attachments = attachments

    @property
    def checks(self) -> tuple[Callable[[], Verdict], ...]:
        """All checks in their order: what the others stand on comes first."""
        return (self.pages, self.references, self.log, self.dates, self.letters, self.reports, self.files, self.words)

    def run(self) -> tuple[Verdict, ...]:
        """Do all checks; where the seal of a page is broken that alone is told, for nothing else can be relied on.

        Raises `FileProblem` file_damaged where the file cannot be read to its end.
        """
        first = self.pages()
        if any(fault.code == SEAL for fault in first.faults):
            return (first,)
        return (first, *(check() for check in self.checks[1:]))

    def pages(self) -> Verdict:
        """Pages, indexes and, in an encrypted file, the seal of every page."""
        path, key = self._context.database.path, self._context.database.key
        sealed = checking.damaged_pages(path, key) if path is not None and key is not None else ()
        if sealed:
            return Verdict(check="pages", count=len(sealed), faults=tuple(Fault(code=SEAL, key=one) for one in sealed))
        with self._context.database.read() as tx:
            faults = tuple(Fault(code="page", key=said) for said in checking.broken_pages(tx))
            return Verdict(check="pages", count=checking.page_count(tx), faults=faults)

    def references(self) -> Verdict:
        """Every record that another one names is there."""
        with self._context.database.read() as tx:
            faults = tuple(Fault(code="reference", key=table) for table in checking.broken_references(tx))
            return Verdict(check="references", count=checking.table_count(tx), faults=faults[:MOST_FAULTS])

    def log(self) -> Verdict:
        """Every line of the log holds fast the one before, and none is missing at the end."""
        with self._context.database.read() as tx:
            found = audit.verify(tx, opener(tx))
        broken = (Fault(code=f"log_{found.broken.code}", key=str(found.broken.line)),) if found.broken else ()
        return Verdict(check="log", count=found.lines, faults=broken)

    def dates(self) -> Verdict:
        """The kept dates are those the law engine counts from the facts."""
        count, faults = 0, []
        with self._context.database.read() as tx:
            for keys in deadlines.chunks(tx):
                count += len(keys)
                faults += [Fault(code="date", key=str(key)) for key in self._differing(tx, keys)]
        return Verdict(check="dates", count=count, faults=tuple(faults[:MOST_FAULTS]))

    def letters(self) -> Verdict:
        """The bytes of every issued letter are those of the day it was issued."""
        count, faults = 0, []
        with self._context.database.read() as tx:
            for key, sha256, content in letters.all_of_them(tx):
                count += 1
                if content is None or hashlib.sha256(content).hexdigest() != sha256:
                    faults.append(Fault(code="letter", key=str(key)))
            for key, sha256, signed in letters.all_signed(tx):
                count += 1
                if hashlib.sha256(signed).hexdigest() != sha256:
                    faults.append(Fault(code="letter", key=str(key)))
        return Verdict(check="letters", count=count, faults=tuple(faults[:MOST_FAULTS]))

    def reports(self) -> Verdict:
        """The bytes of every report to a donor are those that were sent."""
        with self._context.database.read() as tx:
            sums = [
                (str(key), sha256, hashlib.sha256(content).hexdigest())
                for key, sha256, content in donors.all_of_them(tx)
            ]
        faults = tuple(Fault(code="report", key=key) for key, kept, found in sums if kept != found)
        return Verdict(check="reports", count=len(sums), faults=faults[:MOST_FAULTS])

    def files(self) -> Verdict:
        """The bytes of every file kept with a matter are those that were added."""
        faults = tuple(Fault(code="file", key=str(one.id)) for one in self._attachments.changed())
        return Verdict(check="files", count=self._attachments.count(), faults=faults[:MOST_FAULTS])

    def words(self) -> Verdict:
        """Every record is found by what it holds."""
        with self._context.database.read() as tx:
            kept = {noun: indexing.stale(tx, noun) for noun in DOCUMENTS}
            count = sum(indexing.count(tx, noun) for noun in DOCUMENTS)
        faults = tuple(Fault(code="words", key=f"{noun} {key}") for noun, keys in kept.items() for key in keys)
        return Verdict(check="words", count=count, faults=faults[:MOST_FAULTS])

    def _differing(self, tx: Transaction, keys: Sequence[int]) -> list[int]:
        """The appeals whose kept answer is not the engine's: today's, or of its own day where it has run out."""
        today = self._context.today()
        stale = set(deadlines.stale(tx, today))
        days: dict[date, list[int]] = {}
        for key, kept_on in deadlines.kept_on(tx, keys):
            days.setdefault(kept_on if key in stale and kept_on else today, []).append(key)
        return sorted(
            counted.appeal.id
            for on, due in days.items()
            for counted in self._courses.count(tx, appeals.of_keys(tx, due), on)
            if _answer(counted) != deadlines.answer(tx, counted.appeal.id)
        )


def _answer(counted: Counted) -> KeptAnswer:
    """What would be kept of this answer of the engine."""
    pending = counted.course.pending
    return KeptAnswer(
        state=counted.course.state,
        due_on=pending.due_on if pending else None,
        due_side=pending.side if pending else None,
        settled=counted.course.settled,
        provisional=bool(pending and pending.provisional),
        deadlines=tuple(deadlines.seen(one) for one in counted.course.deadlines),
    )
