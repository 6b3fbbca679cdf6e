"""What a person can do with client cards."""

from app.db import clients, likeness, merges
from app.db.belonging import of_card, of_client
from app.domain.clients import Client, ClientDraft, ClientRow, SimilarClient
from app.domain.likeness import Marks
from app.domain.problems import Problem
from app.law.identifiers import card_problems
from app.services.context import Context, demand_sound


class Clients:
    """Cards of the people helped."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def problems(self, draft: ClientDraft) -> tuple[Problem, ...]:
        """What keeps the card from being saved, and a warning for an odd IIN."""
        return card_problems(draft, self._context.today())

    def save(self, draft: ClientDraft, client_id: int | None = None, version: int | None = None) -> Client:
        """Keep a new card, or the card `client_id` as seen in `version`.

        Raises `DraftRejected`, `SavedMeanwhile`, `NotFound`.
        """
        demand_sound(self.problems(draft))
        with self._context.deed("clients.save", None if client_id is None else of_card(client_id)) as deed:
            before = None if client_id is None else clients.get(deed.tx, client_id)
            if client_id is None:
                client_id = clients.add(deed.tx, draft)
            else:
                clients.change(deed.tx, client_id, draft, version)
            after = clients.get(deed.tx, client_id)
            deed.note("clients", before, after)
        return after

    def get(self, client_id: int) -> Client:
        """The card, or the one it was merged into; raises `NotFound`."""
        with self._context.reading(of_client(client_id)) as tx:
            return clients.get(tx, merges.kept_of(tx, client_id))

    def similar(self, marks: Marks, own_id: int = 0, limit: int = 3) -> list[SimilarClient]:
        """Cards that may be of the same person, the likest first; not the card `own_id` itself, none that is hidden."""
        with self._context.looking() as (tx, seen):
            found = likeness.clients(tx, seen, marks, limit=limit + 1)
        return [one for one in found if one.id != own_id][:limit]

    def count(self, text: str = "") -> int:
        """How many cards hold these words."""
        with self._context.looking() as (tx, seen):
            return clients.count(tx, seen, text)

    def rows(self, text: str = "", *, offset: int = 0, limit: int = 100) -> list[ClientRow]:
        """A page of them, by name."""
        with self._context.looking() as (tx, seen):
            return clients.page(tx, seen, text, offset=offset, limit=limit)
