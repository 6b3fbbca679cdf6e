"""What a person can do with own phrases: keep them by a short word, for themselves or for the office."""

from app.db import snippets
from app.db.belonging import of_user
from app.db.database import Transaction
from app.domain.languages import Language
from app.domain.problems import Problem
from app.domain.snippets import Snippet, SnippetDraft
from app.services.context import Context, demand_sound


class Snippets:
    """Phrases of the user and of the office."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def list(self) -> tuple[Snippet, ...]:
        """All that the user may put into a field, by word; their own before the office's of the same word."""
        with self._context.database.read() as tx:
            return snippets.of(tx, self._viewer)

    def text(self, short: str, language: Language) -> str:
        """The phrase of that word in that language; empty where there is none."""
        return next((one.text(language) for one in self.list() if one.word == short), "")

    def save(self, draft: SnippetDraft, snippet_id: int | None = None, version: int | None = None) -> Snippet:
        """Keep a phrase, new or over the one of that key; it stays whose it was.

        Raises `DraftRejected` also where the word is taken, `SavedMeanwhile`, `NotFound`, UserError("not_allowed").
        """
        demand_sound(draft.problems())
        with self._context.database.read() as tx:
            owner = self._owner(tx, draft, snippet_id)
        name = "snippets.keep_office" if owner is None else "snippets.keep"
        with self._context.deed(name, of_user(owner or self._viewer)) as deed:
            before = snippets.get(deed.tx, snippet_id) if snippet_id is not None else None
            if snippets.is_taken(deed.tx, draft.word, owner, snippet_id):
                demand_sound((Problem(code="snippet_taken", field="word"),))
            if before is None:
                key = snippets.add(deed.tx, draft, owner)
            else:
                key = before.id
                snippets.change(deed.tx, key, draft, version)
            after = snippets.get(deed.tx, key)
            deed.note("snippets", before, after)
        return after

    def remove(self, snippet_id: int) -> None:
        """Take a phrase away; the log keeps what it was. Raises `NotFound`, UserError("not_allowed")."""
        with self._context.database.read() as tx:
            owner = snippets.get(tx, snippet_id).user_id
        name = "snippets.keep_office" if owner is None else "snippets.keep"
        with self._context.deed(name, of_user(owner or self._viewer)) as deed:
            before = snippets.get(deed.tx, snippet_id)
            snippets.remove(deed.tx, snippet_id)
            deed.note("snippets", before, None)

    @property
    def _viewer(self) -> int:
        return (self._context.seen_as or self._context.user).id

    def _owner(self, tx: Transaction, draft: SnippetDraft, snippet_id: int | None) -> int | None:
        """Whose the phrase is or will be; None: the office's."""
        if snippet_id is not None:
            return snippets.get(tx, snippet_id).user_id
        return None if draft.of_office else self._viewer
