"""Where in one record the words looked for stand: every text it is found by (`db.documents`), with what it is."""

from collections.abc import Iterator

from app.db.database import Transaction
from app.db.documents import DOCUMENTS


def texts(tx: Transaction, noun: str, key: int) -> Iterator[tuple[str, str]]:
    """Each text of the record that holds something, under its code: what is long and less often in sight comes last."""
    document = DOCUMENTS[noun]
    places = (*document.texts, *document.numbers)
    columns = [column.label(f"text_{place}") for place, (_, column) in enumerate(places)]
    row = tx.execute(document.select(*columns).where(document.record.id == key)).one_or_none()
    for (code, _), text in zip(places, row or (), strict=row is not None):
        if text:
            yield code, str(text)
