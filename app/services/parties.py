"""What a person can do with the parties of a matter, and with what the check for conflicts of interest finds.

The check is made anew whenever it is looked at: by IIN, phone and likeness of the name, whatever the roles. What was
decided stands until a new match comes, or another role, name or number of either. A match in a hidden matter is told
without a word of it, and only who sees every match may decide.
"""

from collections.abc import Iterator

from app.db import cases, clearances, clients, parties
from app.db.belonging import of_case, of_party
from app.db.clearances import Decided
from app.db.database import Transaction
from app.db.sight import Sight
from app.domain.audit import FieldChange, differences
from app.domain.errors import NotFound, UserError
from app.domain.lengths import too_long
from app.domain.likeness import Marks
from app.domain.parties import Clearance, ClearanceDraft, Match, Party, PartyDraft, PartyKind, PartyRole, Standing
from app.domain.problems import Problem
from app.domain.signatories import not_there_yet
from app.law.identifiers import bin_problems, iin_problems
from app.services.context import Context, Deed, demand_sound


class Parties:
    """Who else stands in a matter, where they stand elsewhere, and what was decided of it."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def problems(self, draft: PartyDraft) -> tuple[Problem, ...]:
        """What keeps the party from being kept, and a warning for an odd IIN or BIN."""
        odd = iin_problems if draft.kind is PartyKind.PERSON else bin_problems
        found = (
            Problem(code=one.code, field="iin_bin", severity=one.severity, values=one.values)
            for one in odd(draft.iin_bin)
        )
        return (*draft.problems(), *found)

    def standings(self, case_id: int) -> tuple[Standing, ...]:
        """The client and the parties of a matter, each with what the check says now; raises `NotFound`."""
        with self._context.reading(of_case(case_id)) as tx:
            return tuple(self._standings(tx, case_id))

    def preview(self, case_id: int, draft: PartyDraft, party_id: int | None = None) -> tuple[Match, ...]:
        """Where somebody like the one being typed stands, of what the user may see; raises `NotFound`."""
        with self._context.reading(of_case(case_id)) as tx:
            asked = parties.marks(tx, draft)
            found = _others(parties.matches(tx, asked, draft.client_id), case_id, party_id or -1)
            shown = parties.seen(tx, self._context.sight(tx), found)
            return tuple(one for one in found if one.case_id in shown)

    def get(self, party_id: int) -> Party:
        """The party; raises `NotFound`."""
        with self._context.reading(of_party(party_id)) as tx:
            return parties.get(tx, party_id)

    def marks(self, party_id: int) -> Marks:
        """What is told of a party: of one whose card is hidden from the user the name alone; raises `NotFound`."""
        with self._context.reading(of_party(party_id)) as tx:
            return _told(tx, self._context.sight(tx), _standing(tx, parties.get(tx, party_id)))

    def add(self, case_id: int, draft: PartyDraft, decision: ClearanceDraft | None = None) -> Party:
        """One more party of a matter, with what was decided about the matches already shown.

        Raises `DraftRejected`, `NotFound`, UserError("conflict_hidden").
        """
        demand_sound(self.problems(draft))
        with self._context.deed("parties.add", of_case(case_id)) as deed:
            if draft.client_id is not None:
                deed.demand_card(draft.client_id)
            after = parties.get(deed.tx, parties.add(deed.tx, case_id, draft))
            self._note(deed, None, after, decision)
        return after

    def add_all(self, case_id: int, drafts: tuple[PartyDraft, ...]) -> tuple[Party, ...]:
        """Those of a list who do not stand in the matter yet, in one deed; each is checked for a conflict as ever.

        Raises `DraftRejected`, `NotFound`.
        """
        demand_sound(tuple(problem for draft in drafts for problem in self.problems(draft)))
        with self._context.deed("parties.add", of_case(case_id)) as deed:
            added = []
            for draft in not_there_yet(drafts, parties.of_case(deed.tx, case_id)):
                added.append(parties.get(deed.tx, parties.add(deed.tx, case_id, draft)))
                self._note(deed, None, added[-1], None)
        return tuple(added)

    def change(
        self, party_id: int, draft: PartyDraft, version: int | None = None, decision: ClearanceDraft | None = None
    ) -> Party:
        """Save a party anew: another name or role is checked anew. A card that is hidden may stay.

        Raises `DraftRejected`, `SavedMeanwhile`, `NotFound`, UserError("conflict_hidden").
        """
        demand_sound(self.problems(draft))
        with self._context.deed("parties.change", of_party(party_id)) as deed:
            before = parties.get(deed.tx, party_id)
            if draft.client_id not in {None, before.client_id}:
                deed.demand_card(draft.client_id)
            parties.change(deed.tx, party_id, draft, version)
            after = parties.get(deed.tx, party_id)
            self._note(deed, before, after, decision)
        return after

    def remove(self, party_id: int, reason: str) -> None:
        """Take a party out that does not belong there.

        Raises `NotFound`, `DraftRejected` for a reason too long, UserError("reason_needed").
        """
        if not reason.strip():
            raise UserError("reason_needed")
        demand_sound(too_long(reason=reason))
        with self._context.deed("parties.remove", of_party(party_id)) as deed:
            gone = parties.get(deed.tx, party_id)
            deed.note("parties", gone, None, reason=reason.strip())
            matter = of_case(gone.case_id)(deed.tx)
            lost = FieldChange(name="party", before=gone.name or gone.role, after="")
            deed.write("cases", matter.case_uid, (lost,), reason.strip(), matter.person)
            parties.remove(deed.tx, party_id)
            deed.touch("cases", gone.case_id)

    def decide(self, case_id: int, party_id: int | None, draft: ClearanceDraft) -> Clearance:
        """Record a decision about what the check finds now for a party or (None) the client of a matter.

        Raises `DraftRejected`, `NotFound`, UserError("conflict_hidden") where a match is hidden from who decides, and
        UserError("nothing_to_decide").
        """
        demand_sound(draft.problems())
        with self._context.deed("parties.decide", of_case(case_id)) as deed:
            if party_id is not None and parties.get(deed.tx, party_id).case_id != case_id:
                raise NotFound("parties", party_id)
            return _decide(deed, case_id, party_id, draft)

    def _standings(self, tx: Transaction, case_id: int) -> Iterator[Standing]:
        eyes, decided = self._context.sight(tx), clearances.of_case(tx, case_id)
        for bare in _bare(tx, case_id):
            found = _found(tx, case_id, bare)
            shown = parties.seen(tx, eyes, found)
            of_it = [one for one in decided if (one[0].party_id or 0) == bare.id]
            known = frozenset[str]().union(*(keys for _, keys in of_it))
            yield Standing(
                party=bare.party,
                role=bare.role,
                client_id=bare.client_id,
                marks=_told(tx, eyes, bare),
                matches=tuple(one for one in found if one.case_id in shown),
                hidden=any(one.case_id not in shown for one in found),
                waits=any(one.asks(bare.role) and one.key(bare) not in known for one in found),
                decisions=tuple(one for one, _ in of_it),
            )

    def _note(self, deed: Deed, before: Party | None, after: Party, decision: ClearanceDraft | None) -> None:
        """The line of the log, with how many matches the check found; then the decision."""
        found = _found(deed.tx, after.case_id, _standing(deed.tx, after))
        told = (FieldChange(name="matches", before="", after=str(len(found))),) if found else ()
        person = of_case(after.case_id)(deed.tx).person
        deed.write("parties", after.uid, (*differences(before, after), *told), person=person)
        deed.touch("parties", after.id)
        deed.touch("cases", after.case_id)
        if decision is not None and found:
            demand_sound(decision.problems())
            _decide(deed, after.case_id, after.id, decision)


def note_opening(deed: Deed, case_id: int) -> None:
    """A matter was opened for a client: write down how many matches the check found, where somebody must decide."""
    client = next(_bare(deed.tx, case_id))
    asking = [one for one in _found(deed.tx, case_id, client) if one.asks(client.role)]
    if asking:
        matter = of_case(case_id)(deed.tx)
        told = FieldChange(name="matches", before="", after=str(len(asking)))
        deed.write("cases", matter.case_uid, (told,), person=matter.person)


def _bare(tx: Transaction, case_id: int) -> Iterator[Standing]:
    """The client and the parties, not yet checked."""
    client_id = cases.get(tx, case_id).client_id
    yield Standing(party=None, role=PartyRole.CLIENT, client_id=client_id, marks=parties.card_marks(tx, client_id))
    for party in parties.of_case(tx, case_id):
        yield _standing(tx, party)


def _standing(tx: Transaction, party: Party) -> Standing:
    return Standing(party=party, role=party.role, client_id=party.client_id, marks=parties.marks(tx, party))


def _told(tx: Transaction, eyes: Sight, bare: Standing) -> Marks:
    """What is told of them: of a card that is hidden from the user the name alone."""
    if bare.client_id is None:
        return bare.marks
    card = clients.told(tx, eyes, bare.client_id)
    return Marks(name=card.full_name, number=card.iin, phone=card.phone)


def _found(tx: Transaction, case_id: int, bare: Standing) -> tuple[Match, ...]:
    return _others(parties.matches(tx, bare.marks, bare.client_id), case_id, bare.id)


def _others(found: tuple[Match, ...], case_id: int, own: int) -> tuple[Match, ...]:
    """All but the one asked about: `own` is the key of the party, 0 of the client."""
    return tuple(one for one in found if (one.case_id, one.party_id or 0) != (case_id, own))


def _decide(deed: Deed, case_id: int, party_id: int | None, draft: ClearanceDraft) -> Clearance:
    bare = next(one for one in _bare(deed.tx, case_id) if one.id == (party_id or 0))
    found = _found(deed.tx, case_id, bare)
    if not found:
        raise UserError("nothing_to_decide")
    if {one.case_id for one in found} - parties.seen(deed.tx, deed.sight, found):
        raise UserError("conflict_hidden")
    decided = Decided(
        case_id=case_id,
        party_id=party_id,
        draft=draft,
        by_id=deed.user.id,
        at=deed.at,
        found=[one.key(bare) for one in found],
    )
    key = clearances.add(deed.tx, decided)
    after = next(one for one, _ in clearances.of_case(deed.tx, case_id) if one.id == key)
    deed.note("clearances", None, after)
    deed.touch("cases", case_id)
    return after
