"""What a person can do with two cards of one person: make them one, and take them apart again while that is lawful.

The lines of the log about a merge are sealed with a key of their own, because they tell of both cards: taken apart,
either may be erased, and the lines go with it. Work on the merged card is sealed with the key of the kept one, so that
it could not be erased with the other: after such work the cards stay one.
"""

from app.db import cases, clients, erasures, merges, sight
from app.db.belonging import of_card, of_client
from app.db.database import Transaction
from app.db.merges import NewMerge
from app.domain.audit import FieldChange, differences
from app.domain.clients import Client, ClientDraft
from app.domain.erasures import ErasureState
from app.domain.errors import NotFound, SavedMeanwhile, UserError
from app.domain.merges import Merge, MergePreview, Moved
from app.services.context import Context, Deed, demand_sound

_LISTED = ("cases", "consultations", "consents", "parties", "appeals", "drafts")


class Merges:
    """Cards made one, and taken apart."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def preview(self, kept_id: int, gone_id: int) -> MergePreview:
        """Both cards and what would move; raises `NotFound`."""
        with self._context.reading(of_client(kept_id)) as tx:
            if not sight.sees(tx, self._context.sight(tx), "clients", gone_id):
                raise NotFound("clients", gone_id)
            return _preview(tx, kept_id, gone_id)

    def merge(self, seen: MergePreview, card: ClientDraft) -> Client:
        """Make the two cards one that holds `card`; everything of the other moves, and it leads here from now on.

        `seen` is what the person had before the eyes. Raises `DraftRejected`, `SavedMeanwhile`, `NotFound` and
        UserError("same_card" | "client_merged" | "client_erased" | "erasure_waits" | "card_being_changed").
        """
        demand_sound(card.problems(self._context.today()))
        kept_id, gone_id = seen.kept.id, seen.gone.id
        if kept_id == gone_id:
            raise UserError("same_card")
        with self._context.deed("clients.merge", of_card(kept_id)) as deed:
            deed.demand_card(gone_id)
            found = _preview(deed.tx, kept_id, gone_id)
            _demand_quiet(deed.tx, found, seen)
            clients.change(deed.tx, kept_id, card, seen.kept.version)
            merges.move(deed.tx, found.moving, gone_id, kept_id)
            new = NewMerge(
                kept_id=kept_id,
                gone_id=gone_id,
                by_id=deed.user.id,
                at=deed.at,
                before=found.kept.draft(),
                moved=found.moving,
            )
            kept = merges.add(deed.tx, new)
            after = clients.get(deed.tx, kept_id)
            _note(deed, kept, found, after)
            merges.close(deed.tx, kept.id)
        return after

    def undo(self, merge_id: int) -> Client:
        """Take the cards apart exactly as they were; returns the one that was gone.

        Raises `NotFound`, UserError("client_erased" | "merge_not_last" | "merge_worked_on").
        """
        with self._context.database.read() as tx:
            kept_id = merges.get(tx, merge_id).kept_id
        with self._context.deed("clients.unmerge", of_client(kept_id)) as deed:
            merge = merges.get(deed.tx, merge_id)
            if code := _refused(deed.tx, merge):
                raise UserError(code)
            now = clients.get(deed.tx, merge.kept_id)
            card, moved = merges.before(deed.tx, merge_id)
            clients.change(deed.tx, merge.kept_id, card, None)
            merges.move(deed.tx, moved, merge.kept_id, merge.gone_id)
            merges.undo(deed.tx, merge_id, deed.user.id, deed.at)
            before, gone = clients.get(deed.tx, merge.kept_id), clients.get(deed.tx, merge.gone_id)
            told = _told(deed.tx, moved)
            one, other = _parted_from(gone), _parted_from(before)
            deed.write("clients", before.uid, (one, *differences(now, before), *told), person=merge.uid)
            deed.write("clients", gone.uid, (other, *told), person=merge.uid)
            _touch(deed, merge.kept_id, merge.gone_id)
        return gone

    def refused(self, merge: Merge) -> str:
        """The code of why these cards cannot be taken apart any more; empty where they can."""
        with self._context.reading(of_client(merge.kept_id)) as tx:
            return _refused(tx, merge)

    def of_client(self, client_id: int) -> tuple[Merge, ...]:
        """The cards that were merged into this one, the latest first; raises `NotFound`."""
        with self._context.reading(of_client(client_id)) as tx:
            return merges.of_client(tx, client_id)


def _refused(tx: Transaction, merge: Merge) -> str:
    if not merges.is_last(tx, merge):
        return "merge_not_last"
    return "merge_worked_on" if merges.was_worked_on(tx, merge) else ""


def _preview(tx: Transaction, kept_id: int, gone_id: int) -> MergePreview:
    return MergePreview(
        kept=clients.get(tx, kept_id), gone=clients.get(tx, gone_id), moving=merges.moving(tx, gone_id, kept_id)
    )


def _demand_quiet(tx: Transaction, found: MergePreview, seen: MergePreview) -> None:
    """Nobody changed either card meanwhile, is changing it now, or proposed to erase it."""
    if found.gone.version != seen.gone.version:
        raise SavedMeanwhile("clients")
    both = (found.kept.id, found.gone.id)
    if merges.is_being_changed(tx, *both):
        raise UserError("card_being_changed")
    if any(one.state is ErasureState.PROPOSED for key in both for one in erasures.of_client(tx, key)):
        raise UserError("erasure_waits")


def _note(deed: Deed, merge: Merge, found: MergePreview, after: Client) -> None:
    """A line about each card, with what moved."""
    told = _told(deed.tx, found.moving)
    joined = FieldChange(name="merged_with", before="", after=found.gone.full_name)
    deed.write("clients", after.uid, (joined, *differences(found.kept, after), *told), person=merge.uid)
    led = FieldChange(name="merged_into", before="", after=after.full_name)
    deed.write("clients", found.gone.uid, (led, *told), person=merge.uid)
    _touch(deed, found.kept.id, found.gone.id)


def _parted_from(card: Client) -> FieldChange:
    return FieldChange(name="parted_from", before="", after=card.full_name)


def _told(tx: Transaction, moved: Moved) -> tuple[FieldChange, ...]:
    """What moved, as the log tells it: matters by their numbers, the rest counted."""
    numbers = ", ".join(cases.get(tx, key).number for key in moved.cases)
    counted = {
        "moved_cases": numbers,
        "moved_talks": str(len(moved.consultations) or ""),
        "moved_consents": str(len(moved.consents) or ""),
        "moved_parties": str(len(moved.parties) or ""),
    }
    return tuple(FieldChange(name=name, before="", after=said) for name, said in counted.items() if said)


def _touch(deed: Deed, *client_ids: int) -> None:
    for key in client_ids:
        deed.touch("clients", key)
    for noun in _LISTED:
        deed.touch(noun)
