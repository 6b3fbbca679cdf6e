"""Where in one record the words looked for stand: every text it is found by (`db.indexing`), with what it is."""

from collections.abc import Iterator

from sqlalchemy import select

from app.db.database import Transaction
from app.db.indexing import DOCUMENTS

PARTY_NUMBER = "party_number"
"""Number and phone of somebody whose card may be hidden from who asks: found by what was typed, never shown whole."""
_NAME = ("name", "name", "name")
_PERSON = ("iin", "phone")
PLACES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "clients": (_PERSON, (*_NAME, "email", "address", "address", "contact_note")),
    "cases": (("case", *_PERSON, "act", "registration", PARTY_NUMBER), ("title", *_NAME, "party", "file")),
    "consultations": (_PERSON, ("question", "advice", *_NAME)),
    "appeals": (
        ("act", "case", *_PERSON, "registration", PARTY_NUMBER),
        ("subject", "text", "demand", "title", *_NAME, "party", "event", "enclosed", "file", "letter"),
    ),
}
"""By noun, the codes (`found_in.<code>`) of its searched numbers and texts, in the order of `indexing.DOCUMENTS`."""


def texts(tx: Transaction, noun: str, key: int) -> Iterator[tuple[str, str]]:
    """Each text of the record that holds something, under its code: what is long and less often in sight comes last."""
    document = DOCUMENTS[noun]
    columns = [one.label(f"text_{place}") for place, one in enumerate((*document.texts, *document.numbers))]
    row = tx.execute(document.joined(select(*columns)).where(document.record.id == key)).one_or_none()
    numbers, words = PLACES[noun]
    for code, text in zip((*words, *numbers), row or (), strict=row is not None):
        if text:
            yield code, str(text)
