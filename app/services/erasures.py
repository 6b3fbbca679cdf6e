"""What people can do to erase a person: one proposes, another carries it out or refuses; nothing goes by itself."""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from app import paths
from app.db import clients, erasing, erasures, indexing, merges, office, users
from app.db.belonging import of_card, of_client, of_erasure
from app.db.database import Transaction
from app.db.erasures import Decision
from app.db.files import readable_copies
from app.db.sight import Sight
from app.domain.backups import Backup
from app.domain.clients import Client
from app.domain.erasures import Erasable, Erased, Erasure, ErasureDraft, ErasureState, Mention
from app.domain.errors import FileProblem, UserError
from app.domain.lengths import too_long
from app.domain.rights import RIGHTS
from app.services.context import Context, Deed, demand_sound
from app.services.courses import Courses

MOST = 500
"""People proposed at once; the rest come when these are decided."""


class Erasures:
    """Proposals, decisions, and who could be proposed by the office's own term."""

    def __init__(self, context: Context, courses: Courses) -> None:
        self._context = context
        self._courses = courses

    def propose(self, client_id: int, draft: ErasureDraft) -> Erasure:
        """Propose to erase a person, with a ground of the law and a reason in words.

        Raises `DraftRejected`, `NotFound`, UserError("matters_open" | "matters_open_unnamed" | "erasure_waits").
        """
        demand_sound(draft.problems())
        with self._context.deed("clients.propose_erasure", of_card(client_id)) as deed:
            _demand_closed(deed, client_id)
            if any(one.state is ErasureState.PROPOSED for one in erasures.of_client(deed.tx, client_id)):
                raise UserError("erasure_waits")
            key = erasures.propose(deed.tx, client_id, draft, deed.user.id, deed.at)
            after = erasures.get(deed.tx, key)
            deed.note("erasures", None, after)
            deed.touch("clients", client_id)
        return after

    def refuse(self, erasure_id: int, word: str) -> Erasure:
        """Refuse a proposal, or take one's own back, with a word.

        Raises `NotFound`, `DraftRejected` for a word too long, UserError("reason_needed" | "erasure_decided").
        """
        if not word.strip():
            raise UserError("reason_needed")
        demand_sound(too_long(word=word))
        with self._context.deed("clients.refuse_erasure", of_erasure(erasure_id)) as deed:
            before = _demand_waiting(deed, erasure_id)
            decision = Decision(state=ErasureState.REFUSED, by_id=deed.user.id, at=deed.at, word=word.strip())
            erasures.decide(deed.tx, erasure_id, decision)
            after = erasures.get(deed.tx, erasure_id)
            deed.note("erasures", before, after)
            deed.touch("clients", before.client_id)
        return after

    def carry_out(self, erasure_id: int) -> Erased:
        """Erase the person for good, in one transaction; then no page of the file and no log beside it holds them.

        Raises `NotFound`, UserError("erasure_decided" | "matters_open" | "matters_open_unnamed") and, for who proposed
        it, UserError("erasure_needs_another" | "erasure_needs_a_second_person").
        """
        with self._context.deed("clients.erase", of_erasure(erasure_id)) as deed:
            before = _demand_waiting(deed, erasure_id)
            if code := self._refused(deed.tx, before):
                raise UserError(code)
            _demand_closed(deed, before.client_id)
            client = clients.get(deed.tx, before.client_id)
            named = _mentions(deed.tx, deed.sight, client)
            self._destroy(deed, client)
            erasures.decide(deed.tx, erasure_id, Decision(state=ErasureState.DONE, by_id=deed.user.id, at=deed.at))
            after = erasures.get(deed.tx, erasure_id)
            deed.note("erasures", before, after)
        return Erased(erasure=after, mentions=named, swept=self._sweep())

    def waiting(self) -> tuple[Erasure, ...]:
        """Proposals nobody decided yet, the latest first."""
        return self._in_state(ErasureState.PROPOSED)

    def done(self) -> tuple[Erasure, ...]:
        """What was erased, the latest first."""
        return self._in_state(ErasureState.DONE)

    def get(self, erasure_id: int) -> Erasure:
        """The proposal; raises `NotFound`."""
        with self._context.reading(of_erasure(erasure_id)) as tx:
            return erasures.get(tx, erasure_id)

    def of_client(self, client_id: int) -> Erasure | None:
        """The latest proposal about a person, decided or not; raises `NotFound`."""
        with self._context.reading(of_client(client_id)) as tx:
            return next(iter(erasures.of_client(tx, client_id)), None)

    def mentions(self, client_id: int) -> tuple[Mention, ...]:
        """Where else the person is named, as far as the user sees, before the deed; raises `NotFound`."""
        with self._context.reading(of_client(client_id)) as tx:
            return _mentions(tx, self._context.sight(tx), clients.get(tx, merges.kept_of(tx, client_id)))

    def erasable(self) -> list[Erasable]:
        """Who could be proposed: a withdrawn consent, or nothing done for as long as the office decided to keep."""
        with self._context.looking() as (tx, seen):
            years = office.get(tx).keep_years
            return erasures.erasable(tx, seen, self._context.today(), years, limit=MOST)

    def can_anybody_else(self) -> bool:
        """Whether somebody besides the user works here who may carry an erasure out."""
        with self._context.database.read() as tx:
            return self._others(tx)

    def refused_to_me(self, proposal: Erasure) -> str:
        """The code of why the user may not carry this proposal out, being who made it; empty for one of another."""
        with self._context.database.read() as tx:
            return self._refused(tx, proposal)

    def older_copies(self, done: tuple[Erasure, ...]) -> dict[int, tuple[str, ...]]:
        """By erasure, the files that were made before it and still hold the person: where they lie.

        Backups of the planned folder, which may lie on a slow stick (it is read once), and readable copies beside the
        data file, whose age nobody knows.
        """
        beside, backups = self._readable_copies(), self._backups() if done else ()
        return {
            one.id: (*(old.path for old in backups if one.decided_at and old.made_at <= one.decided_at), *beside)
            for one in done
        }

    def _backups(self) -> tuple[Backup, ...]:
        path = self._context.database.path
        if path is None or not self._context.database.is_encrypted:
            return ()
        from app.safety.keyring import Keyring  # noqa: PLC0415 - a plain file does without cryptography
        from app.services.backups import find, planned_folder  # noqa: PLC0415

        with suppress(FileProblem):
            return find(planned_folder(path), Keyring.open(paths.key_file(path)).file)
        return ()

    def _readable_copies(self) -> tuple[str, ...]:
        path: Path | None = self._context.database.path
        return () if path is None else tuple(str(one) for one in readable_copies(path))

    def _destroy(self, deed: Deed, client: Client) -> None:
        self._courses.keep(deed.tx, erasing.destroy(deed.tx, client, deed.at))
        indexing.renew(deed.tx, "clients", (client.id, *merges.gone_into(deed.tx, client.id)))
        for noun in ("clients", "consents", "consultations", "cases", "appeals", "letters", "attachments", "drafts"):
            deed.touch(noun)

    def _sweep(self) -> bool:
        """Whether no trace is left beside the file; the erasure stands in any case."""
        try:
            return self._context.database.sweep()
        except FileProblem:
            return False

    def _others(self, tx: Transaction) -> bool:
        right, own = RIGHTS["clients.erase"], self._context.user.id
        return any(right.allows(user.role, own=False) for user in users.everybody(tx) if user.active and user.id != own)

    def _refused(self, tx: Transaction, proposal: Erasure) -> str:
        if proposal.proposed_by_id != self._context.user.id:
            return ""
        return "erasure_needs_another" if self._others(tx) else "erasure_needs_a_second_person"

    def _in_state(self, state: ErasureState) -> tuple[Erasure, ...]:
        with self._context.looking() as (tx, seen):
            return erasures.in_state(tx, seen, state)


def _mentions(tx: Transaction, seen: Sight, client: Client) -> tuple[Mention, ...]:
    """Where else they are named, by the names of cards merged into theirs too."""
    names = [client, *(clients.get(tx, key) for key in merges.gone_into(tx, client.id))]
    found = [one for card in names for one in erasures.mentions(tx, seen, replace(card, id=client.id))]
    return tuple(dict.fromkeys(found))


def _demand_waiting(deed: Deed, erasure_id: int) -> Erasure:
    found = erasures.get(deed.tx, erasure_id)
    if found.state is not ErasureState.PROPOSED:
        raise UserError("erasure_decided")
    return found


def _demand_closed(deed: Deed, client_id: int) -> None:
    """Nothing is open, seen or not; only numbers of matters the doer sees are named."""
    matters = erasures.open_matters(deed.tx, deed.sight, client_id)
    numbers = [number for number in matters if number]
    if numbers:
        raise UserError("matters_open", numbers=", ".join(numbers))
    if matters:
        raise UserError("matters_open_unnamed")
