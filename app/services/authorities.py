"""What a person can do with the directory of bodies."""

from collections.abc import Callable, Collection
from datetime import date

from app.db import appeals, audit, authorities, deadlines
from app.domain.audit import AuditLine, FieldChange
from app.domain.authorities import PRINTED, Authority, AuthorityDraft, AuthorityRow
from app.domain.codes import Superior
from app.domain.errors import YearWithoutCalendar
from app.domain.lengths import too_long
from app.domain.problems import Problem
from app.exchange.authorities import parse_authorities
from app.services.context import Context, Deed, demand_sound
from app.services.courses import Courses
from app.services.sealing import opener


class Authorities:
    """State bodies, courts and chambers: found, completed, verified."""

    def __init__(self, context: Context, courses: Courses) -> None:
        self._context = context
        self._courses = courses

    def seed(self, shipped: Callable[[], str]) -> int:
        """Put the shipped directory (CSV) into a file that has none; returns how many bodies were added."""
        with self._context.database.read() as tx:
            if authorities.count(tx):
                return 0
        rows = parse_authorities(shipped())
        with self._context.deed("authorities.seed") as deed:
            if authorities.count(deed.tx):
                return 0
            number = authorities.seed(deed.tx, rows)
            deed.write("authorities", "", (FieldChange(name="count", before="0", after=str(number)),))
            deed.touch("authorities")
        return number

    def count(self, text: str = "", kinds: Collection[str] = (), region: str = "") -> int:
        """How many bodies hold these words in a name in any language, of these kinds and this region where given."""
        with self._context.database.read() as tx:
            return authorities.count(tx, text, kinds, region)

    def rows(
        self, text: str = "", kinds: Collection[str] = (), region: str = "", *, offset: int = 0, limit: int = 100
    ) -> list[AuthorityRow]:
        """A page of them, by name."""
        with self._context.database.read() as tx:
            return authorities.page(tx, text, kinds, region, (offset, limit))

    def kinds(self) -> tuple[str, ...]:
        """The kinds of bodies that occur, for a filter."""
        with self._context.database.read() as tx:
            return authorities.kinds(tx)

    def regions(self) -> tuple[str, ...]:
        """The regions that occur, by the two digits of their code, for a filter."""
        with self._context.database.read() as tx:
            return authorities.regions(tx)

    def get(self, authority_id: int) -> Authority:
        """The body; raises `NotFound`."""
        with self._context.database.read() as tx:
            return authorities.get(tx, authority_id)

    def superior(self, authority_id: int) -> Authority | None:
        """The body that considers a complaint about this one; None for courts, chambers and where none is (Art. 91)."""
        return self._above(authority_id, Superior.ADMINISTRATIVE)

    def next_instance(self, authority_id: int) -> Authority | None:
        """The court above a court; None for every other body."""
        return self._above(authority_id, Superior.NEXT_INSTANCE)

    def complete(self, authority_id: int, draft: AuthorityDraft, version: int | None = None) -> Authority:
        """Complete or correct a row; an address changed is no longer verified until somebody says so.

        Raises `DraftRejected`, `SavedMeanwhile`, `NotFound`.
        """
        demand_sound(draft.problems(self._context.today()))
        with self._context.deed("authorities.complete") as deed:
            return keep_completed(deed, self._courses, (authority_id, draft, version))

    def verify(self, authority_id: int, by: str) -> Authority:
        """Keep that `by` checked this row with the body today; raises `NotFound`, `DraftRejected`."""
        empty = () if by.strip() else (Problem(code="name_empty", field="verified_by"),)
        demand_sound((*empty, *too_long(by=by)))
        with self._context.deed("authorities.verify") as deed:
            before = authorities.get(deed.tx, authority_id)
            authorities.keep_check(deed.tx, authority_id, by.strip(), self._context.today())
            after = authorities.get(deed.tx, authority_id)
            deed.note("authorities", before, after)
        return after

    def next_reception(self, authority_id: int) -> date | None:
        """The next day from today on which the body receives people; None where its days are not known."""
        days = self.get(authority_id).reception_days
        try:
            return self._context.calendar.next_of(frozenset(days), self._context.today())
        except YearWithoutCalendar:
            return None

    def history(self, authority_id: int) -> tuple[AuditLine, ...]:
        """The lines of the log about this row, the latest first; raises `NotFound`."""
        with self._context.database.read() as tx:
            return audit.of(tx, "authorities", authorities.get(tx, authority_id).uid, opener(tx))

    def _above(self, authority_id: int, kind: Superior) -> Authority | None:
        with self._context.database.read() as tx:
            body = authorities.get(tx, authority_id)
            if body.superior_kind is not kind or body.superior_id is None:
                return None
            return authorities.get(tx, body.superior_id)


def keep_completed(deed: Deed, courses: Courses, wanted: tuple[int, AuthorityDraft, int | None]) -> Authority:
    """Complete a row as a part of a deed; `wanted` are its key, how it shall be, and the version it was read at."""
    authority_id, draft, version = wanted
    before = authorities.get(deed.tx, authority_id)
    authorities.change(deed.tx, authority_id, draft, version)
    after = authorities.get(deed.tx, authority_id)
    if before.verified_on is not None and _printed(before) != _printed(after):
        authorities.keep_check(deed.tx, authority_id, "", None)
        after = authorities.get(deed.tx, authority_id)
    deed.note("authorities", before, after)
    if before.closing != after.closing:
        touched = deadlines.of_body(deed.tx, authority_id)
        courses.keep(deed.tx, appeals.with_later(deed.tx, touched))
        deed.touch("appeals")
    return after


def _printed(body: Authority) -> tuple[str, ...]:
    """What of a body is printed as its address."""
    return tuple(getattr(body, name) for name in sorted(PRINTED))
