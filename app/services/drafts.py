"""What a person can do with what is typed and not yet saved: nothing of it is lost."""

from collections.abc import Mapping
from dataclasses import replace

from app.db import drafts, sight
from app.db.database import Transaction
from app.db.sight import Sight
from app.domain.changes import Change
from app.domain.drafts import Draft, DraftPlace
from app.services.context import Context

TITLE_LENGTH = 80


class Drafts:
    """Fields of forms as typed, kept while the person types; each person finds their own.

    A draft is no record: it has no line in the log and is forgotten when the form is saved or thrown away.
    """

    def __init__(self, context: Context) -> None:
        self._context = context

    def keep(self, place: DraftPlace, about: int, fields: Mapping[str, str], title: str = "") -> None:
        """Keep the fields as they stand; a form with nothing in it leaves no draft.

        Nor does a form about who was erased, that stood open meanwhile.
        """
        if not any(text.strip() for text in fields.values()):
            self.drop(place, about)
            return
        draft = Draft(
            id=0,
            place=place,
            about=about,
            title=" ".join(title.split())[:TITLE_LENGTH],
            kept_at=self._context.now(),
            fields=fields,
        )
        with self._context.database.write() as tx:
            who = self._context.user.uid
            erased = drafts.tells_of_erased(tx, draft)
            is_news = drafts.drop(tx, who, place, about) if erased else drafts.keep(tx, who, draft)
        if is_news:
            self._context.publish(Change(noun="drafts"))

    def find(self, place: DraftPlace, about: int) -> Draft | None:
        """What this person typed in this form about this record, if anything waits."""
        with self._context.database.read() as tx:
            return drafts.find(tx, self._context.user.uid, place, about)

    def waiting(self) -> tuple[Draft, ...]:
        """All that this person began and did not finish, the latest first; see `waiting`."""
        with self._context.looking() as (tx, seen):
            return waiting(tx, seen, self._context.user.uid)

    def drop(self, place: DraftPlace, about: int) -> None:
        """Forget it: it was saved, or thrown away on purpose."""
        who = self._context.user.uid
        with self._context.database.read() as tx:
            found = drafts.find(tx, who, place, about)
        if found is None:
            return
        with self._context.database.write() as tx:
            drafts.drop(tx, who, place, about)
        self._context.publish(Change(noun="drafts"))


def waiting(tx: Transaction, seen: Sight, who: str) -> tuple[Draft, ...]:
    """All drafts of a person, the latest first; one about a record that is hidden from them now has no title."""
    return tuple(draft if _is_seen(tx, seen, draft) else replace(draft, title="") for draft in drafts.of(tx, who))


def _is_seen(tx: Transaction, seen: Sight, draft: Draft) -> bool:
    noun, key = drafts.record_of(tx, draft)
    return key == 0 or sight.sees(tx, seen, noun, key)
