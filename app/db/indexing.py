"""What can be found of each record: its words and those of what belongs to it, in the one spelling, as its `search`.

A paper is found by its matter, by the person, by its events and files; a body is found by name, so a paper holds only
its key (`_17`) and needs no renewing when the body is renamed. Triggers take `search` into the list of words.
A number is kept with each of its ends: «00123» is then found by the beginning of one of them.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import String, bindparam, cast, column, func, or_, select, table, update

from app.db.database import Transaction
from app.db.documents import DOCUMENTS, NAMES, Document
from app.db.prepared import Command, Query, given
from app.db.search import LISTS, body_word, spell_body
from app.db.tables import AppealRecord, CaseRecord, ClientRecord, ConsultationRecord
from app.db.tables_parties import PartyRecord
from app.domain.likeness import mirrored
from app.domain.spelling import digits, sort_key, spell

SHORTEST_END = 3
"""So many digits at least are looked for in the middle of a number."""
CHUNK = 1000
MADE_AS = "2"
"""How what is searched is written down; another number makes every file do it anew."""


_KEYS = given("keys")
_AS_PARTY = select(PartyRecord.case_id).where(PartyRecord.client_id.in_(_KEYS))
_NAMES_CLIENT = or_(CaseRecord.client_id.in_(_KEYS), CaseRecord.id.in_(_AS_PARTY))
"""Matters of these clients, and matters in which they are a party."""
_OF_PARTY = select(PartyRecord.case_id).where(PartyRecord.id.in_(_KEYS))
_HOLDERS: dict[str, dict[str, Query[int]]] = {
    "clients": {
        "cases": Query(select(CaseRecord.id).where(_NAMES_CLIENT)),
        "consultations": Query(select(ConsultationRecord.id).where(ConsultationRecord.client_id.in_(_KEYS))),
        "appeals": Query(select(AppealRecord.id).join(CaseRecord).where(_NAMES_CLIENT)),
    },
    "parties": {
        "cases": Query(_OF_PARTY),
        "appeals": Query(select(AppealRecord.id).where(AppealRecord.case_id.in_(_OF_PARTY))),
    },
    "cases": {"appeals": Query(select(AppealRecord.id).where(AppealRecord.case_id.in_(_KEYS)))},
    "appeals": {"cases": Query(select(AppealRecord.case_id).where(AppealRecord.id.in_(_KEYS)))},
}
"""What else holds words of these records of a noun: a matter holds the numbers of its papers."""


def renew(tx: Transaction, noun: str, keys: Iterable[int]) -> None:
    """Write down anew what is searched of these records and of what holds their words; other nouns are passed over."""
    renew_touched(tx, {noun: keys})


def renew_touched(tx: Transaction, touched: Mapping[str, Iterable[int]]) -> None:
    """The same for records of several nouns, each written down once."""
    wanted = {noun: set(keys) for noun, keys in touched.items() if noun in DOCUMENTS}
    for noun in tuple(wanted):
        for holder, found in _HOLDERS.get(noun, {}).items():
            wanted.setdefault(holder, set()).update(found.values(tx, keys=sorted(set(touched[noun]))))
    for noun, keys in wanted.items():
        _keep(tx, noun, sorted(keys))


def renew_all(tx: Transaction) -> None:
    """Write it down anew for every record, as after a change of the spelling; cards get their place in the order."""
    _sort(tx)
    for noun, document in DOCUMENTS.items():
        last = 0
        while keys := _after(tx, document, last):
            _keep(tx, noun, keys)
            last = keys[-1]


def stale(tx: Transaction, noun: str) -> list[int]:
    """The records whose `search` is not what it should be or whose list has them not; empty where all is well."""
    found, last = set(_unlisted(tx, noun)) if noun in LISTS else set[int](), 0
    while keys := _after(tx, DOCUMENTS[noun], last):
        found |= {key for key, kept, wanted in _read(tx, noun, keys) if _differ(kept, wanted)}
        last = keys[-1]
    return sorted(found)


def count(tx: Transaction, noun: str) -> int:
    """How many records of this noun there are."""
    return int(tx.execute(select(func.count()).select_from(DOCUMENTS[noun].record)).scalar_one())


def _after(tx: Transaction, document: Document, last: int) -> Sequence[int]:
    record = document.record
    return list(tx.scalars(select(record.id).where(record.id > last).order_by(record.id).limit(CHUNK)))


def _unlisted(tx: Transaction, noun: str) -> Iterable[int]:
    """The keys that only the table or only its list of words has."""
    kept, listed = table(noun, column("id")), table(f"{noun}_words_docsize", column("id"))
    for one, other in ((kept, listed), (listed, kept)):
        yield from tx.scalars(select(one.c.id).except_(select(other.c.id)))


def _sort(tx: Transaction) -> None:
    """Put the cards of a file of before into their order; an erased one has no name to stand by."""
    names = select(ClientRecord.id, *NAMES).where(ClientRecord.sorting == "")
    places = [{"key": row[0], "place": sort_key(" ".join(row[1:]))} for row in tx.execute(names)]
    if places:
        changed = update(ClientRecord.__table__).where(ClientRecord.id == bindparam("key"))  # type: ignore[arg-type]  # a table
        tx.execute(changed.values(sorting=bindparam("place")), places)


def _differ(kept: str, wanted: str) -> bool:
    """Whether other words are kept; the order in which SQLite gathers events and files is its own."""
    return set(kept.split()) != set(wanted.split())


def _keep(tx: Transaction, noun: str, keys: Sequence[int]) -> None:
    for start in range(0, len(keys), CHUNK):
        read = _read(tx, noun, keys[start : start + CHUNK])
        if changed := [{"key": key, "found": wanted} for key, kept, wanted in read if _differ(kept, wanted)]:
            _renewed(noun).run_all(tx, changed)


def _read(tx: Transaction, noun: str, keys: Sequence[int]) -> list[tuple[int, str, str]]:
    """Of each record its key, what is kept as its `search`, and what should be."""
    document = DOCUMENTS[noun]
    several = len(document.numbers)
    gathered = []
    for row in _facts(noun).all(tx, keys=keys):
        key, kept, texts = row[0], row[1], [part or "" for part in row[2:]]
        own = [] if document.body is None else [body_word(int(texts.pop()))]
        own += mirrored(" ".join(texts[len(texts) - len(document.names) :]))
        wanted = _words(texts[:several], texts[several:], own) if noun in LISTS else spell_body(" ".join(texts))
        gathered.append((key, kept, wanted))
    return gathered


@cache
def _facts(noun: str) -> Query[*tuple[Any, ...]]:
    """The question for all that is searched of the records of these `keys`."""
    document = DOCUMENTS[noun]
    record = document.record
    body = [] if document.body is None else [cast(document.body, String)]
    columns = (record.id, record.search, *document.columns, *document.names, *body)
    return Query(document.select(*columns).where(record.id.in_(_KEYS)))


@cache
def _renewed(noun: str) -> Command:
    record = DOCUMENTS[noun].record
    return Command(update(record).where(record.id == bindparam("key")).values(search=bindparam("found")))


def _words(numbers: Iterable[str], texts: Iterable[str], own: list[str]) -> str:
    """Each word once, numbers with their ends."""
    parts = dict.fromkeys(part for number in numbers for part in number.split("\n") if part)
    written = [word for part in parts for word in number_words(part)]
    return " ".join(dict.fromkeys([*spell(" ".join(texts)).split(), *written, *own]))


def number_words(number: str) -> list[str]:
    """The words of a number, its digits alone, and each end of them."""
    figures = digits(number)
    ends = [figures[place:] for place in range(len(figures) - SHORTEST_END + 1)]
    return [*spell(number).split(), *ends]
