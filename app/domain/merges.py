"""Two cards of one person made one: what stays, what moved, and whether it can be taken apart again."""

from dataclasses import dataclass, fields
from datetime import datetime

from app.domain.clients import Client, ClientDraft

CARD_FIELDS = tuple(field.name for field in fields(ClientDraft))


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """The keys of everything that stands under the other card now, by noun."""

    cases: tuple[int, ...] = ()
    consultations: tuple[int, ...] = ()
    consents: tuple[int, ...] = ()
    erasures: tuple[int, ...] = ()
    parties: tuple[int, ...] = ()
    tasks: tuple[int, ...] = ()
    drafts: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Merge:
    """A merge that stands: the card `gone_id` leads to `kept_id` since then. `uid` names the key of its log lines."""

    id: int
    uid: str
    version: int
    kept_id: int
    gone_id: int
    gone_name: str
    merged_by: str
    merged_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class MergePreview:
    """Both cards side by side and what would move; `kept` is the one that stays."""

    kept: Client
    gone: Client
    moving: Moved

    @property
    def differing(self) -> tuple[str, ...]:
        """The fields in which the cards say something different, in their order."""
        one, other = self.kept.draft(), self.gone.draft()
        return tuple(name for name in CARD_FIELDS if getattr(one, name) != getattr(other, name))

    def proposed(self) -> ClientDraft:
        """The card to begin with: what is kept, filled up with what only the other one has; all needs of both."""
        one, other = self.kept.draft(), self.gone.draft()
        values = {name: getattr(one, name) or getattr(other, name) for name in CARD_FIELDS}
        return ClientDraft(**values | {"needs": one.needs | other.needs})
