"""Who else stands in a matter and in which role; where the same person stands elsewhere, and what was decided of it."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from app.domain.lengths import overlong
from app.domain.likeness import Marks, Sign
from app.domain.problems import Problem


class PartyRole(StrEnum):
    """What somebody is in a matter; its client is nobody's choice but the matter's own."""

    CLIENT = "client"
    APPLICANT = "applicant"
    REPRESENTATIVE = "representative"
    OTHER_SIDE = "other_side"
    OTHER_REPRESENTATIVE = "other_representative"
    OFFICIAL = "official"
    WITNESS = "witness"
    THIRD_PARTY = "third_party"


ROLES: tuple[PartyRole, ...] = tuple(role for role in PartyRole if role is not PartyRole.CLIENT)
"""The roles a party is given."""


class PartySide(StrEnum):
    """For whom, against whom, or between them."""

    HELPED = "helped"
    AGAINST = "against"
    BETWEEN = "between"


SIDES = {
    PartyRole.CLIENT: PartySide.HELPED,
    PartyRole.APPLICANT: PartySide.HELPED,
    PartyRole.REPRESENTATIVE: PartySide.HELPED,
    PartyRole.OTHER_SIDE: PartySide.AGAINST,
    PartyRole.OTHER_REPRESENTATIVE: PartySide.AGAINST,
    PartyRole.OFFICIAL: PartySide.BETWEEN,
    PartyRole.WITNESS: PartySide.BETWEEN,
    PartyRole.THIRD_PARTY: PartySide.BETWEEN,
}


class PartyKind(StrEnum):
    """A natural person has an IIN, an organisation a BIN."""

    PERSON = "person"
    ORGANISATION = "organisation"


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyDraft:
    """What the form of a party holds: a card of the file (`client_id`), or a name with IIN or BIN and phone.

    `warrant_number`, `warrant_on` and `warrant_until` (its last day) are of the power of attorney of a representative
    (Art. 68, 131(8)(3)).
    """

    role: PartyRole | None = None
    kind: PartyKind = PartyKind.PERSON
    client_id: int | None = None
    name: str = ""
    iin_bin: str = ""
    phone: str = ""
    note: str = ""
    address: str = ""
    warrant_number: str = ""
    warrant_on: date | None = None
    warrant_until: date | None = None

    def problems(self) -> tuple[Problem, ...]:
        """What keeps the party from being kept; an odd number is told by `law.identifiers` and only warns."""
        found = []
        if self.role not in ROLES:
            found.append(Problem(code="role_empty", field="role"))
        if self.client_id is None and not self.name.strip():
            found.append(Problem(code="party_name_empty", field="name"))
        if self.warrant_on is not None and self.warrant_until is not None and self.warrant_until < self.warrant_on:
            found.append(Problem(code="warrant_ends_before", field="warrant_until"))
        return (*found, *overlong(self))


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """Somebody in a matter besides its client; what the card of one with a card says stands on the card alone."""

    id: int
    uid: str
    version: int
    case_id: int
    role: PartyRole
    kind: PartyKind
    client_id: int | None
    name: str
    iin_bin: str
    phone: str
    note: str
    address: str = ""
    warrant_number: str = ""
    warrant_on: date | None = None
    warrant_until: date | None = None

    def draft(self) -> PartyDraft:
        """What the form shows when the party is opened again."""
        return PartyDraft(
            role=self.role,
            kind=self.kind,
            client_id=self.client_id,
            name=self.name,
            iin_bin=self.iin_bin,
            phone=self.phone,
            note=self.note,
            address=self.address,
            warrant_number=self.warrant_number,
            warrant_on=self.warrant_on,
            warrant_until=self.warrant_until,
        )


class Verdict(StrEnum):
    """What was decided where somebody stands elsewhere too."""

    NO_CONFLICT = "no_conflict"
    ACCEPTED = "accepted"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True, kw_only=True)
class ClearanceDraft:
    """A decision about what the conflict check found; it always says why."""

    verdict: Verdict | None = None
    reason: str = ""

    def problems(self) -> tuple[Problem, ...]:
        """What keeps it from being recorded."""
        found = []
        if self.verdict is None:
            found.append(Problem(code="verdict_empty", field="verdict"))
        if not self.reason.strip():
            found.append(Problem(code="reason_empty", field="reason"))
        return (*found, *overlong(self))


@dataclass(frozen=True, slots=True, kw_only=True)
class Clearance:
    """A decision: about a party of the matter or (None) its client, by whom, when, on how many matches."""

    id: int
    uid: str
    version: int
    case_id: int
    party_id: int | None
    verdict: Verdict
    reason: str
    decided_by: str
    decided_at: datetime
    matches: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """Where somebody like the one asked about stands: the matter, the role, and by which signs they are alike.

    `uid` is the party's, empty of a client; `stamp` tells who it is from who it may become (`Marks.stamp`).
    """

    case_id: int
    number: str
    title: str
    role: PartyRole
    party_id: int | None
    name: str
    uid: str = ""
    stamp: str = ""
    signs: frozenset[Sign] = field(default_factory=frozenset)

    def key(self, own: "Standing") -> str:
        """What a decision of `own` remembers of it; another role, name or number of either makes it a new one."""
        return f"{own.role}:{own.marks.stamp()}>{self.case_id}:{self.uid}:{self.role}:{self.stamp}"

    def asks(self, own: PartyRole) -> bool:
        """Whether somebody must decide: they stand on another side there. Every match is told, whatever the roles."""
        return SIDES[self.role] is not SIDES[own]


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Somebody in a matter with what the conflict check says: the client (`party` None) or a party.

    `matches` are those the user may see, `hidden` whether there are others; `waits`: a decision is due.
    """

    party: Party | None
    role: PartyRole
    client_id: int | None
    marks: Marks
    matches: tuple[Match, ...] = ()
    hidden: bool = False
    waits: bool = False
    decisions: tuple[Clearance, ...] = ()

    @property
    def id(self) -> int:
        """The key of the party, 0 for the client of the matter."""
        return self.party.id if self.party is not None else 0
