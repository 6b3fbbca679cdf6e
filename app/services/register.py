"""The register: long lists of one noun as windows, asked in one line and put into an order."""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from app.db import boards, cases, clients, consultations, filters, found, likeness, register, sight
from app.db.boards import Look
from app.db.database import Transaction
from app.db.documents import PARTY_NUMBER
from app.db.register import Part, Window
from app.domain import asking
from app.domain.appeals import AppealRow
from app.domain.cases import CaseRow
from app.domain.changes import Change
from app.domain.clients import ClientRow
from app.domain.consultations import ConsultationRow
from app.domain.errors import UserError
from app.domain.likeness import Marks, meant, name_words
from app.domain.register import Found, Group, Noun, SavedFilter, View
from app.services.context import Context
from app.services.courses import Courses

Line = AppealRow | ConsultationRow | CaseRow | ClientRow
NAME_LENGTH = 60
FIRST = 100
"""So many lines come with the answer itself: what a window shows at first."""
OFFERED, LOOKED_AT, MOST_WORDS = 3, 100, 4
"""Names offered where nothing was found, cards they are taken from, words that may be a name."""
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

    def open(self, view: View, go_on: Callable[[], object] = bool) -> Listing:
        """The list, or its first lines where the order of all takes longer: `complete` gives the whole then.

        `go_on` as for `complete`, for a list that has headings and comes whole.
        """
        with self._courses.lists() as (tx, look):
            if register.is_quick(view):
                return _Walked(self, view, [(part, register.count(tx, part)) for part in register.parts(view, look)])
            parts = register.parts(view, look)
            head = list(register.keys(tx, parts[0], Window(limit=HEAD + 1))) if len(parts) == 1 else []
            first = _lines(tx, view.noun, head[:FIRST], look)
        if len(parts) > 1:
            return self.complete(view, go_on)
        keys = array("q", head[:HEAD])
        return _Keyed(desk=self, noun=view.noun, keys=keys, first=first, is_whole=len(head) <= HEAD)

    def complete(self, view: View, go_on: Callable[[], object] = bool) -> Listing:
        """The whole order of a list, eight bytes a line; `go_on` is called now and then and may raise to stop."""
        keys, groups = array("q"), []
        with self._context.database.read() as tx:
            for part in register.parts(view, self._context.look(tx)):
                before = len(keys)
                for key in register.keys(tx, part):
                    keys.append(key)
                    if len(keys) % register.CHUNK == 0:
                        go_on()
                if part.group is not None:
                    groups.append(Group(code=part.group, count=len(keys) - before))
        return _Keyed(desk=self, noun=view.noun, keys=keys, groups=tuple(groups) if view.grouped else ())

    def count(self, view: View) -> int:
        """How many lines a view holds."""
        with self._context.database.read() as tx:
            return register.count(tx, Part(view=view, look=self._context.look(tx)))

    def meant(self, text: str) -> tuple[str, ...]:
        """Names like the one typed, the nearest first: for a search that finds nobody. None where it is no name.

        A few hundred cards at most are looked at, however many there are.
        """
        words = name_words(text)
        if not 0 < len(words) <= MOST_WORDS or any(letter.isdigit() for letter in text):
            return ()
        with self._context.looking() as (tx, seen):
            found = likeness.clients(tx, seen, Marks(name=text, unfinished=True), limit=LOOKED_AT)
        named = sorted({meant(text, one.full_name) for one in found})
        return tuple(dict.fromkeys(name for slips, name in named if slips <= named[0][0] + 1))[:OFFERED]

    def found(self, noun: Noun, key: int, text: str, shown: Sequence[str]) -> Found | None:
        """Where a line holds the first word looked for that stands in nothing of what is `shown` of it.

        None where all is in sight, and for a record the user does not see.
        """
        unseen = [word for word in asking.wanted(text) if not any(asking.marks(one, [word]) for one in shown)]
        if not unseen:
            return None
        with self._context.looking() as (tx, seen):
            if sight.sees(tx, seen, noun, key):
                for place, held in found.texts(tx, noun, key):
                    if (cut := asking.around(held, unseen)) is not None:
                        return Found(place=place) if place == PARTY_NUMBER else Found(place, *cut)
        return None

    def filters(self) -> tuple[SavedFilter, ...]:
        """The questions this person keeps."""
        with self._context.database.read() as tx:
            return filters.of(tx, self._context.user.uid)

    def keep_filter(self, wanted: SavedFilter) -> SavedFilter:
        """Keep a question under its name, a new one (`id` 0) under the next free one; answers it as it is kept.

        Raises UserError("question_nameless"), and UserError("question_named") where a kept one would get the name of
        another.
        """
        name = " ".join(wanted.name.split())[:NAME_LENGTH]
        if not name:
            raise UserError("question_nameless")
        if self._context.seen_as is not None:
            raise UserError("only_looking")
        who = self._context.user.uid
        with self._context.database.write() as tx:
            others = {one.name for one in filters.of(tx, who) if one.id != wanted.id}
            if wanted.id and name in others:
                raise UserError("question_named", name=name)
            kept = replace(wanted, name=_free(name, others))
            kept = replace(kept, id=filters.keep(tx, who, kept))
        self._context.publish(Change(noun="filters"))
        return kept

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
            return _lines(tx, noun, keys, self._context.look(tx))

    def walked(self, noun: Noun, wanted: Sequence[tuple[Part, Window]]) -> list[Line]:
        """The lines of windows of some parts, as they are now."""
        with self._context.database.read() as tx:
            keys = [key for part, window in wanted for key in register.keys(tx, part, window)]
            return _lines(tx, noun, keys, self._context.look(tx))


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
        wanted = []
        for part, number in self._parts:
            size = min(limit, number - offset)
            if size > 0:
                wanted.append((part, _window(offset, size, number)))
                limit -= size
            offset = max(offset - number, 0)
        return self._desk.walked(self._noun, wanted)


def _free(name: str, taken: set[str]) -> str:
    """The name, with a number behind it where it is taken."""
    numbered = (f"{name} {number}" for number in range(2, len(taken) + 2))
    return next(one for one in (name, *numbered) if one not in taken)


def _window(offset: int, limit: int, number: int) -> Window:
    left = number - offset - limit
    return Window(offset=left, limit=limit, backwards=True) if left < offset else Window(offset=offset, limit=limit)


@dataclass(kw_only=True)
class _Keyed:
    """A list whose order is known line by line; `first` are its first lines, read with it."""

    desk: Register
    noun: Noun
    keys: "array[int]"
    first: Sequence[Line] = ()
    is_whole: bool = True
    groups: tuple[Group, ...] = ()
    count: int = field(init=False)

    def __post_init__(self) -> None:
        self.count = len(self.keys)

    def page(self, offset: int, limit: int) -> list[Line]:
        wanted = self.keys[offset : offset + limit]
        if offset + len(wanted) <= len(self.first):
            return list(self.first[offset : offset + limit])
        return self.desk.lines(self.noun, wanted)


def _lines(tx: Transaction, noun: Noun, keys: Sequence[int], look: Look) -> list[Line]:
    read: dict[int, Line] = {row.id: row for row in _READ[noun](tx, keys, look)} if keys else {}
    return [read[key] for key in keys if key in read]


_READ: dict[Noun, Callable[[Transaction, Sequence[int], Look], Sequence[Line]]] = {
    Noun.APPEALS: boards.of_keys,
    Noun.CONSULTATIONS: lambda tx, keys, look: consultations.of_keys(tx, keys, look.sight),
    Noun.CASES: cases.of_keys,
    Noun.CLIENTS: lambda tx, keys, look: clients.of_keys(tx, keys, look.sight),
}
