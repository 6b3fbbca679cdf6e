"""The register: long lists of one noun as windows, asked in one line and put into an order."""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol

from app.db import boards, cases, clients, consultations, filters, office, register
from app.db.boards import Look
from app.db.database import Transaction
from app.db.register import Part, Window
from app.domain.appeals import AppealRow
from app.domain.cases import CaseRow
from app.domain.changes import Change
from app.domain.clients import ClientRow
from app.domain.consultations import ConsultationRow
from app.domain.errors import UserError
from app.domain.register import Group, Noun, SavedFilter, View
from app.services.context import Context
from app.services.courses import Courses

Line = AppealRow | ConsultationRow | CaseRow | ClientRow
NAME_LENGTH = 60
HEAD = 200
"""So many lines are read at once where the whole order takes longer."""


class Listing(Protocol):
    """A list as it was when it was opened: how many lines, and any page of them.

    `is_whole` is False where only the first lines are known as yet; `groups` are its parts under headings, in order.
    """

    count: int
    is_whole: bool
    groups: tuple[Group, ...]

    def page(self, offset: int, limit: int) -> list[Line]:
        """These lines; fewer where some went away meanwhile."""


class Register:
    """Lists of appeals, talks, matters and people."""

    def __init__(self, context: Context, courses: Courses) -> None:
        self._context = context
        self._courses = courses

    def is_quick(self, view: View) -> bool:
        """Whether `open` answers at once with the whole list; other lists are better opened beside the window."""
        return register.is_quick(view)

    def open(self, view: View) -> Listing:
        """The list, or its first lines where the order of all takes longer: `complete` gives the whole then."""
        self._courses.renew()
        with self._context.database.read() as tx:
            look = self._look(tx)
            if register.is_quick(view):
                return _Walked(self, view, [(part, register.count(tx, part)) for part in register.parts(view, look)])
            parts = register.parts(view, look)
            head = list(register.keys(tx, parts[0], Window(limit=HEAD + 1))) if len(parts) == 1 else []
        if len(parts) > 1:
            return self.complete(view)
        return _Keyed(self, view.noun, array("q", head[:HEAD]), is_whole=len(head) <= HEAD)

    def complete(self, view: View, go_on: Callable[[], object] = bool) -> Listing:
        """The whole order of a list, eight bytes a line; `go_on` is called now and then and may raise to stop."""
        keys, groups = array("q"), []
        with self._context.database.read() as tx:
            for part in register.parts(view, self._look(tx)):
                before = len(keys)
                for key in register.keys(tx, part):
                    keys.append(key)
                    if len(keys) % register.CHUNK == 0:
                        go_on()
                if part.group is not None:
                    groups.append(Group(code=part.group, count=len(keys) - before))
        return _Keyed(self, view.noun, keys, groups=tuple(groups) if view.grouped else ())

    def count(self, view: View) -> int:
        """How many lines a view holds."""
        with self._context.database.read() as tx:
            return register.count(tx, Part(view=view, look=self._look(tx)))

    def filters(self) -> tuple[SavedFilter, ...]:
        """The questions this person keeps."""
        with self._context.database.read() as tx:
            return filters.of(tx, self._context.user.uid)

    def keep_filter(self, wanted: SavedFilter) -> None:
        """Keep a question under a name; one of that name is written over. Raises UserError("filter_nameless")."""
        name = " ".join(wanted.name.split())[:NAME_LENGTH]
        if not name:
            raise UserError("filter_nameless")
        if self._context.seen_as is not None:
            raise UserError("only_looking")
        with self._context.database.write() as tx:
            filters.keep(tx, self._context.user.uid, replace(wanted, name=name))
        self._context.publish(Change(noun="filters"))

    def drop_filter(self, filter_id: int) -> None:
        """Forget a question."""
        if self._context.seen_as is not None:
            raise UserError("only_looking")
        with self._context.database.write() as tx:
            filters.drop(tx, self._context.user.uid, filter_id)
        self._context.publish(Change(noun="filters"))

    def lines(self, noun: Noun, keys: Sequence[int]) -> list[Line]:
        """The lines of these records in this order; what is gone or hidden is left out."""
        with self._context.database.read() as tx:
            read: dict[int, Line] = {row.id: row for row in _READ[noun](tx, keys, self._look(tx))}
        return [read[key] for key in keys if key in read]

    def keys(self, part: Part, window: Window) -> list[int]:
        """The keys of a window of one part, as it is seen now."""
        with self._context.database.read() as tx:
            return list(register.keys(tx, part, window))

    def _look(self, tx: Transaction) -> Look:
        return Look(on=self._context.today(), caution=office.get(tx).caution, sight=self._context.sight(tx))


class _Walked:
    """A list along an index: every page is counted off from the nearer end of its part."""

    is_whole = True

    def __init__(self, desk: Register, view: View, parts: list[tuple[Part, int]]) -> None:
        self._desk = desk
        self._noun = view.noun
        self._parts = parts
        self.count = sum(number for _, number in parts)
        self.groups = tuple(Group(code=part.group or "", count=number) for part, number in parts if view.grouped)

    def page(self, offset: int, limit: int) -> list[Line]:
        keys: list[int] = []
        for part, number in self._parts:
            if offset < number and len(keys) < limit:
                keys.extend(self._desk.keys(part, _window(offset, min(limit - len(keys), number - offset), number)))
            offset = max(offset - number, 0)
        return self._desk.lines(self._noun, keys)


def _window(offset: int, limit: int, number: int) -> Window:
    left = number - offset - limit
    return Window(offset=left, limit=limit, backwards=True) if left < offset else Window(offset=offset, limit=limit)


class _Keyed:
    """A list whose order is known line by line."""

    def __init__(
        self, desk: Register, noun: Noun, keys: "array[int]", *, is_whole: bool = True, groups: tuple[Group, ...] = ()
    ) -> None:
        self._desk = desk
        self._noun = noun
        self._keys = keys
        self.count = len(keys)
        self.is_whole = is_whole
        self.groups = groups

    def page(self, offset: int, limit: int) -> list[Line]:
        return self._desk.lines(self._noun, self._keys[offset : offset + limit])


_READ: dict[Noun, Callable[[Transaction, Sequence[int], Look], Sequence[Line]]] = {
    Noun.APPEALS: boards.of_keys,
    Noun.CONSULTATIONS: lambda tx, keys, look: consultations.of_keys(tx, keys, look.sight),
    Noun.CASES: cases.of_keys,
    Noun.CLIENTS: lambda tx, keys, look: clients.of_keys(tx, keys, look.sight),
}
