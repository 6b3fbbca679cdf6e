"""The lines of a list as they are shown: records, and the headings of their groups between them."""

from collections.abc import Collection
from dataclasses import dataclass
from itertools import accumulate

from app.services.register import Line, Listing


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A group of `count` papers with the code of its status; a closed one hides them."""

    code: str
    count: int
    is_open: bool


Shown = Line | Heading


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Lines one after the other: their `heading`, or `count` records from `offset` of the listing."""

    heading: Heading | None
    offset: int
    count: int


class Lines:
    """A window over a listing; its groups stand under headings, those named in `closed` show nothing else."""

    def __init__(self, listing: Listing, closed: Collection[str] = ()) -> None:
        self._listing = listing
        self._stretches = tuple(_stretches(listing, closed))
        self._ends = tuple(accumulate(stretch.count for stretch in self._stretches))
        self._count = self._ends[-1] if self._ends else 0
        self.records = listing.count
        """How many records there are, shown or not."""

    def count(self) -> int:
        """How many lines are shown."""
        return self._count

    def page(self, offset: int, limit: int) -> list[Shown]:
        """These lines."""
        found: list[Shown] = []
        for stretch, end in zip(self._stretches, self._ends, strict=True):
            begin = end - stretch.count
            if end <= offset or begin >= offset + limit:
                continue
            if stretch.heading is not None:
                found.append(stretch.heading)
                continue
            first = max(offset, begin)
            found.extend(
                self._listing.page(stretch.offset + first - begin, min(offset + limit, end) - first),
            )
        return found

    def headings_within(self, first: int, last: int) -> int:
        """How many of the lines from `first` to `last` are headings."""
        places = (
            end - 1 for stretch, end in zip(self._stretches, self._ends, strict=True) if stretch.heading is not None
        )
        return sum(first <= place <= last for place in places)


def _stretches(listing: Listing, closed: Collection[str]) -> list[_Stretch]:
    if not listing.groups:
        return [_Stretch(None, 0, listing.count)] if listing.count else []
    found, offset = [], 0
    for group in listing.groups:
        if group.count:
            is_open = group.code not in closed
            found.append(_Stretch(Heading(code=group.code, count=group.count, is_open=is_open), 0, 1))
            if is_open:
                found.append(_Stretch(None, offset, group.count))
        offset += group.count
    return found
