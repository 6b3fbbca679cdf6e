"""The erasure of all that is known of a person: proposed by one, carried out or refused by another."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from app.domain.lengths import overlong
from app.domain.problems import Problem

ERASED_NAME = "—"
"""What stands in the lists in the place of a name or a title that was erased."""


class ErasureGround(StrEnum):
    """When data must be destroyed (Law 94-V, Art. 18-19): the purpose or the term ended, withdrawal, a court."""

    PURPOSE_REACHED = "purpose_reached"
    TERM_OVER = "term_over"
    CONSENT_WITHDRAWN = "consent_withdrawn"
    COURT = "court"


class ErasureState(StrEnum):
    """What became of a proposal."""

    PROPOSED = "proposed"
    REFUSED = "refused"
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class ErasureDraft:
    """What the proposal holds: the ground of the law stays for good, the reason in words goes with the data."""

    ground: ErasureGround | None = None
    reason: str = ""

    def problems(self) -> tuple[Problem, ...]:
        """What keeps it from being proposed."""
        found = []
        if self.ground is None:
            found.append(Problem(code="erasure_ground_empty", field="ground"))
        if not self.reason.strip():
            found.append(Problem(code="reason_empty", field="reason"))
        return (*found, *overlong(self))


@dataclass(frozen=True, slots=True, kw_only=True)
class Erasure:
    """A proposal and what became of it; after the deed `client_name`, `reason` and `word` are empty for good."""

    id: int
    uid: str
    version: int
    client_id: int
    client_name: str
    ground: ErasureGround
    reason: str
    proposed_by: str
    proposed_by_id: int
    proposed_at: datetime
    state: ErasureState
    decided_by: str = ""
    decided_at: datetime | None = None
    word: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Erasable:
    """A person whose data the office could erase by its own term: nothing of theirs is open or runs.

    `last_on` is the last day anything was done for them, `until_event` how an open-ended consent ends: it is for
    people to judge whether that came.
    """

    id: int
    full_name: str
    last_on: date
    ground: ErasureGround
    until_event: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """Where else the person's name stands: in a matter (its number) or a talk (its day) of somebody else."""

    noun: str
    id: int
    number: str = ""
    on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Erased:
    """What an erasure left to do by hand: where the name still stands.

    Not `swept`: traces may lie in the log beside the file until it is closed.
    """

    erasure: Erasure
    mentions: tuple[Mention, ...] = ()
    swept: bool = True
