"""What a person can do with a file of bodies: look first at every difference, then take the lines they ticked."""

from collections.abc import Collection, Iterator

from app.db import appeals, audit, authorities, deadlines
from app.db.database import Transaction
from app.domain.authorities import Authority, AuthoritySource
from app.domain.directory_files import FIELDS, Difference, DirectoryPlan, RowFate
from app.domain.errors import SavedMeanwhile
from app.exchange.authorities import read_directory
from app.services.context import Context, Deed
from app.services.courses import Courses
from app.services.sealing import opener

_OUR_DEEDS = frozenset({"authorities.complete", "corrections.accept"})
_SUPERIOR = "superior_uid"
_DECIDES_TERMS = frozenset({_SUPERIOR, "kind"})
"""What of a body decides which term runs: who stands above it, and whether anybody can."""


class DirectoryFiles:
    """Dry run, difference, and only then the deed."""

    def __init__(self, context: Context, courses: Courses) -> None:
        self._context, self._courses = context, courses

    def plan(self, name: str, content: bytes) -> DirectoryPlan:
        """What a CSV or XLSX file would change; nothing is written.

        Raises UserError("directory_unreadable" | "directory_columns").
        """
        rows, failed = read_directory(name, content)
        with self._context.database.read() as tx:
            known = {body.uid: body for body in authorities.everybody(tx).values()}
            lines = tuple(_differences(tx, rows, known))
        return DirectoryPlan(name=name, rows=rows, lines=lines, failed=failed)

    def take(self, plan: DirectoryPlan, chosen: Collection[Difference]) -> int:
        """Take these lines of the difference and nothing else; returns how many bodies were touched.

        New bodies come first, so that one may stand above another. Each body has its own line in the log; the kept
        dates of its papers, and of those that challenge them, follow what decides their terms.
        Raises `SavedMeanwhile` where one of these lines no longer differs as the plan says.
        """
        wanted: dict[str, set[str]] = {}
        new = {line.uid for line in chosen if line.fate is RowFate.NEW}
        for line in chosen:
            if line.fate is RowFate.CHANGED:
                wanted.setdefault(line.uid, set()).add(line.field)
        with self._context.deed("authorities.import") as deed:
            _demand_as_planned(deed.tx, chosen)
            for source in plan.rows:
                if source.uid in new:
                    authorities.add(deed.tx, source)
            for source in plan.rows:
                if source.uid in new or source.uid in wanted:
                    _take(deed, source, {_SUPERIOR} if source.uid in new else wanted[source.uid], plan.name)
            self._keep_dates(deed, {uid for uid, names in wanted.items() if names & _DECIDES_TERMS})
        return len(new | set(wanted))

    def _keep_dates(self, deed: Deed, uids: set[str]) -> None:
        bodies = filter(None, (authorities.key_of(deed.tx, uid) for uid in sorted(uids)))
        touched = {key for body in bodies for key in deadlines.of_body(deed.tx, body)}
        if touched:
            self._courses.keep(deed.tx, appeals.with_later(deed.tx, touched))
            deed.touch("appeals")


def _demand_as_planned(tx: Transaction, chosen: Collection[Difference]) -> None:
    bodies = {body.uid: body for body in authorities.everybody(tx).values()}
    above = {body.id: body.uid for body in bodies.values()}
    for line in chosen:
        body = bodies.get(line.uid)
        added = line.fate is RowFate.NEW and body is not None
        changed = line.fate is RowFate.CHANGED and (body is None or _of_body(body, line.field, above) != line.before)
        if added or changed:
            raise SavedMeanwhile("authorities")


def _take(deed: Deed, source: AuthoritySource, names: set[str], file: str) -> None:
    key = authorities.key_of(deed.tx, source.uid)
    if key is not None:
        before = authorities.get(deed.tx, key)
        authorities.take(deed.tx, source, names)
        deed.note("authorities", before, authorities.get(deed.tx, key), reason=file)


def _differences(
    tx: Transaction, rows: tuple[AuthoritySource, ...], known: dict[str, Authority]
) -> Iterator[Difference]:
    above = {body.id: body.uid for body in known.values()}
    there = known.keys() | {row.uid for row in rows}
    for row in rows:
        body = known.get(row.uid)
        if body is None:
            yield Difference(fate=RowFate.NEW, uid=row.uid, name=row.name_ru)
            continue
        ours: set[str] | None = None
        for field in FIELDS:
            before, after = _of_body(body, field, above), str(getattr(row, field))
            if before == after or (field == _SUPERIOR and after and after not in there):
                continue
            ours = _corrected(tx, row.uid) if ours is None else ours
            yield Difference(
                fate=RowFate.CHANGED,
                uid=row.uid,
                name=body.name_ru,
                field=field,
                before=before,
                after=after,
                ours=field in ours,
            )
    named = {row.uid for row in rows}
    for uid, body in known.items():
        if uid not in named:
            yield Difference(fate=RowFate.MISSING, uid=uid, name=body.name_ru)


def _of_body(body: Authority, field: str, above: dict[int, str]) -> str:
    if field == _SUPERIOR:
        return above.get(body.superior_id or 0, "")
    return str(getattr(body, field))


def _corrected(tx: Transaction, uid: str) -> set[str]:
    """The fields of a row this office corrected itself, as the log tells it."""
    lines = audit.of(tx, "authorities", uid, opener(tx))
    return {change.name for line in lines if line.deed in _OUR_DEEDS for change in line.changes}
