"""How what a person types finds what others wrote: the question in the one spelling, asked of the lists of words.

Each searched table has a list of words (FTS5) beside it, `<table>_words`, kept by triggers from its column `search`;
what stands there is made by `db.indexing`. Other letters, cases and endings: `domain.spelling`, `domain.stems`.
"""

import re
from typing import NamedTuple

from sqlalchemy import ColumnElement, and_, column, literal_column, or_, select, table, true
from sqlalchemy.orm import InstrumentedAttribute

from app.db.database import Transaction
from app.db.tables import AppealRecord, AuthorityRecord, CaseRecord, ClientRecord, ConsultationRecord
from app.domain.spelling import LEGAL_FORMS, digits, spell, words
from app.domain.stems import asked

LISTS = ("clients", "cases", "consultations", "appeals", "parties")
"""The tables with a list of words; the short directory of bodies does without."""
_PHONE = re.compile(r"\+?[78][\d\s()\-]{3,}|[\d\s()+\-]{10,}")
_TRUNK = ("7", "8")
"""What stands before the ten digits of a phone: +7 abroad, 8 at home; a card may hold either."""
_WITHOUT_TRUNK = range(3, 11)
_EXACT = re.compile(r'[«"“”]([^«»"“”]+)[»"“”]')
"""What stands between quotation marks is looked for as written, without other endings."""


def spell_body(text: str) -> str:
    """As `spell`, without the legal forms of a body («КГУ», «ММ»)."""
    return " ".join(word for word in spell(text).split() if word not in LEGAL_FORMS)


def body_word(authority_id: int) -> str:
    """The word a paper to this body holds; nobody can type it."""
    return f"_{authority_id}"


def clients(text: str) -> ColumnElement[bool]:
    """The cards that hold these words; all where there are none."""
    return _found(ClientRecord.id, "clients", [word.expression for word in _asked(text)])


def cases(text: str) -> ColumnElement[bool]:
    """The matters that hold these words in number, title, files or the person's name."""
    return _found(CaseRecord.id, "cases", [word.expression for word in _asked(text)])


def talks(text: str) -> ColumnElement[bool]:
    """The talks that hold these words in what was said or in the person's name."""
    return _found(ConsultationRecord.id, "consultations", [word.expression for word in _asked(text)])


def appeals(tx: Transaction, text: str) -> ColumnElement[bool]:
    """The papers that hold these words, or go to bodies whose names do."""
    expressions = []
    for word in _asked(text):
        bodies = tx.scalars(select(AuthorityRecord.id).where(holds([word.ways], AuthorityRecord.search)))
        expressions.append(" OR ".join([word.expression, *(f'"{body_word(key)}"' for key in bodies)]))
    return _found(AppealRecord.id, "appeals", expressions)


def bodies(text: str) -> ColumnElement[bool]:
    """The bodies whose names hold these words, whatever their legal form."""
    named = [word.ways for word in _asked(text) if not LEGAL_FORMS.issuperset(word.ways)]
    return holds(named, AuthorityRecord.search)


def holds(
    question: list[tuple[str, ...]], *columns: ColumnElement[str] | InstrumentedAttribute[str]
) -> ColumnElement[bool]:
    """A condition for short tables: every word, by one of its beginnings, stands in at least one of the columns."""
    ways = [or_(*(one.contains(way, autoescape=True) for way in word for one in columns)) for word in question]
    return and_(true(), *ways)


class _Word(NamedTuple):
    """A word of a question: what it may begin with, or what it is where it was quoted (`whole`)."""

    ways: tuple[str, ...]
    whole: bool = False

    @property
    def expression(self) -> str:
        """What FTS5 is asked: `"kasimov"*`, or without the star."""
        return " OR ".join(f'"{way}"' if self.whole else f'"{way}"*' for way in self.ways)


def _asked(text: str) -> list[_Word]:
    """The words of a question, each with its beginnings; a phone is one word, with and without the 8 or +7 before it.

    What may be a phone may also be a number or a day in a text: it is looked for as written too.
    """
    figures = digits(text)
    if figures and _PHONE.fullmatch(text.strip()):
        written = spell(text)
        return [_Word((figures, *_without_trunk(figures), *(() if " " in written else (written,))))]
    quoted = [word for found in _EXACT.findall(text) for word in words(found)]
    return [
        *(_Word((spell(word),), whole=True) for word in quoted),
        *(_Word(ways) for ways in asked(_EXACT.sub(" ", text))),
    ]


def _without_trunk(figures: str) -> tuple[str, ...]:
    """The digits of what may be the beginning of a phone, from its second on."""
    return (figures[1:],) if figures[0] in _TRUNK and len(figures) - 1 in _WITHOUT_TRUNK else ()


def _found(key: InstrumentedAttribute[int], name: str, expressions: list[str]) -> ColumnElement[bool]:
    if not expressions:
        return true()
    kept = table(f"{name}_words", column("rowid"))
    asked_for = " AND ".join(f"({expression})" for expression in expressions)
    return key.in_(select(kept.c.rowid).where(literal_column(kept.name).op("MATCH")(asked_for)))
