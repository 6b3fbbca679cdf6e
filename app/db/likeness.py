"""Who in the file is like somebody: a few candidates by the lists of words, never by looking through every record.

The same number or phone; the same words, at least two of a name; or words that begin or end the same, because a slip
of the hand leaves one half of a word whole (`likeness.mirrored`). How like they are is told by `domain.likeness`.
"""

from collections.abc import Iterable, Iterator
from itertools import combinations

from sqlalchemy import column, literal_column, select, table

from app.db import sight
from app.db.clients import not_set_aside
from app.db.database import Transaction
from app.db.sight import Sight
from app.db.tables import ClientRecord
from app.domain.clients import SimilarClient, full_name
from app.domain.likeness import NUMBER_DIGITS, Likest, Marks, name_words, root, short_phone
from app.domain.spelling import digits

_MOST = (200, 200, 500)
"""Candidates by numbers, by whole words, and by halves of them."""
_WORDS = 3
"""The longest words of a name; no person has more."""
_SHORTEST_HALF, _LONGEST_HALF = 2, 4


def candidates(tx: Transaction, listed: str, marks: Marks) -> set[int]:
    """The keys of records of that list of words (`search.LISTS`) that may be like."""
    kept = table(f"{listed}_words", column("rowid"))
    found: set[int] = set()
    for expression, most in zip(_expressions(marks), _MOST, strict=True):
        if expression:
            matching = literal_column(kept.name).op("MATCH")(expression)
            found |= set(tx.scalars(select(kept.c.rowid).where(matching).limit(most)))
    return found


def clients(tx: Transaction, seen: Sight, marks: Marks, *, limit: int) -> list[SimilarClient]:
    """Cards that are like, of those this sight holds, the likest first."""
    keys = candidates(tx, "clients", marks)
    card = ClientRecord
    columns = (card.id, card.surname, card.given_name, card.patronymic, card.iin, card.phone)
    found, likest = [], Likest(marks)
    for row in tx.execute(select(*columns).where(card.id.in_(keys), sight.clients(seen), not_set_aside())):
        name = full_name(row.surname, row.given_name, row.patronymic)
        alike = likest.like(Marks(name=name, number=row.iin, phone=row.phone))
        if alike is not None:
            found.append(SimilarClient(id=row.id, full_name=name, iin=row.iin, phone=row.phone, likeness=alike))
    return sorted(found, key=lambda one: (-one.likeness.score, one.full_name, one.id))[:limit]


def _expressions(marks: Marks) -> Iterator[str]:
    """What the list is asked: by numbers, which no crowd of namesakes may push out, by whole words, then by halves."""
    number, phone = digits(marks.number), short_phone(marks.phone)
    figures = [f'"{one}"' for one in (number if len(number) == NUMBER_DIGITS else "", phone) if one]
    words = sorted(name_words(marks.name), key=len, reverse=True)[:_WORDS]
    yield " OR ".join(figures)
    yield " OR ".join(_pairs([f'"{root(word)}"*' for word in words]))
    yield " OR ".join(_pairs([_halves(root(word)) for word in words]))


def _pairs(asked: list[str]) -> Iterable[str]:
    """Any two of the words; the only one where there is no other."""
    return [f"({one} AND {other})" for one, other in combinations(asked, 2)] if len(asked) > 1 else asked


def _halves(word: str) -> str:
    half = min(_LONGEST_HALF, max(_SHORTEST_HALF, (len(word) - 1) // 2))
    return f'("{word[:half]}"* OR "_{word[: -half - 1 : -1]}"*)'
