"""How what a person types finds what others wrote: the question in the one spelling, asked of the lists of words.

Each searched table has a list of words (FTS5) beside it, `<table>_words`, kept by triggers from its column `search`;
what stands there is made by `db.indexing`. Other letters, cases and endings: `domain.spelling`, `domain.stems`.
"""

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Select,
    and_,
    column,
    func,
    literal_column,
    or_,
    select,
    table,
    true,
)
from sqlalchemy.orm import InstrumentedAttribute

from app.db.database import Transaction, driver_of, remembered
from app.db.prepared import Query
from app.db.tables import AppealRecord, AuthorityRecord, CaseRecord, ClientRecord, ConsultationRecord
from app.domain.asking import Word, wanted
from app.domain.spelling import LEGAL_FORMS, spell

LISTS = ("clients", "cases", "consultations", "appeals", "parties")
"""The tables with a list of words; the short directory of bodies does without."""
JOINED_AT_ONCE = 128
"""Pages of a list written by one `join`: some tens of milliseconds, for which others wait with their writing."""
_BODIES = Query(select(AuthorityRecord.id, AuthorityRecord.search))


def spell_body(text: str) -> str:
    """As `spell`, without the legal forms of a body («КГУ», «ММ»)."""
    return " ".join(word for word in spell(text).split() if word not in LEGAL_FORMS)


def body_word(authority_id: int) -> str:
    """The word a paper to this body holds; nobody can type it."""
    return f"_{authority_id}"


def clients(text: str) -> ColumnElement[bool]:
    """The cards that hold these words; all where there are none."""
    return _found(ClientRecord.id, "clients", _expression(text))


def cases(text: str) -> ColumnElement[bool]:
    """The matters that hold these words in number, title, files or the person's name."""
    return _found(CaseRecord.id, "cases", _expression(text))


def talks(text: str) -> ColumnElement[bool]:
    """The talks that hold these words in what was said or in the person's name."""
    return _found(ConsultationRecord.id, "consultations", _expression(text))


def appeals(tx: Transaction, text: str) -> ColumnElement[bool]:
    """The papers that hold these words, or go to bodies whose names do."""
    return _found(AppealRecord.id, "appeals", expression(tx, "appeals", text))


def expression(tx: Transaction, name: str, text: str) -> str:
    """What the list of words of this table is asked for these words; empty where there are none."""
    if name != "appeals":
        return _expression(text)
    parts, known = [], remembered(tx, "spelled bodies", lambda: _BODIES.all(tx))
    for word in wanted(text):
        named = sorted({key for way in word.ways for key, spelled in known if way in spelled})
        parts.append(" OR ".join([_ways(word), *(f'"{body_word(key)}"' for key in named)]))
    return _all(parts)


def listed(name: str, asked_for: str | BindParameter[str]) -> Select[int]:
    """The keys of the records of this table whose words answer the expression, from the list of words alone."""
    kept = table(f"{name}_words", column("rowid"))
    return select(kept.c.rowid).where(literal_column(kept.name).op("MATCH")(asked_for))


def pieces(tx: Transaction, name: str) -> int:
    """Of how many pieces this list of words consists: each write adds one, and a search looks into each of them."""
    kept = table(f"{name}_words_idx", column("segid"))
    return tx.scalar(select(func.count(kept.c.segid.distinct()))) or 0


def join(tx: Transaction, name: str, *, begin: bool) -> bool:
    """Go on with making the list one piece, or begin with it; whether anything was left to do.

    FTS5's own `merge`: what it did is told by the count of changed lines alone.
    """
    driver = driver_of(tx)
    before = driver.total_changes
    at_once = -JOINED_AT_ONCE if begin else JOINED_AT_ONCE
    driver.execute(f"INSERT INTO {name}_words ({name}_words, rank) VALUES ('merge', ?)", (at_once,))  # noqa: S608 - of LISTS
    return driver.total_changes - before > 1


def bodies(text: str) -> ColumnElement[bool]:
    """The bodies whose names hold these words, whatever their legal form."""
    named = [word.ways for word in wanted(text) if not LEGAL_FORMS.issuperset(word.ways)]
    return holds(named, AuthorityRecord.search)


def holds(
    question: list[tuple[str, ...]], *columns: ColumnElement[str] | InstrumentedAttribute[str]
) -> ColumnElement[bool]:
    """A condition for short tables: every word, by one of its beginnings, stands in at least one of the columns."""
    ways = [or_(*(one.contains(way, autoescape=True) for way in word for one in columns)) for word in question]
    return and_(true(), *ways)


def _expression(text: str) -> str:
    return _all([_ways(word) for word in wanted(text)])


def _ways(word: Word) -> str:
    """What FTS5 is asked: `"kasimov"*`, or without the star."""
    return " OR ".join(f'"{way}"' if word.whole else f'"{way}"*' for way in word.ways)


def _all(parts: list[str]) -> str:
    return " AND ".join(f"({part})" for part in parts)


def _found(key: InstrumentedAttribute[int], name: str, asked_for: str) -> ColumnElement[bool]:
    return key.in_(listed(name, asked_for)) if asked_for else true()
