"""What a deed changed, published after the commit, so that screens reload by themselves."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """`noun` as in the names of the modules (`appeals`), `id` of the record or 0 for many."""

    noun: str
    id: int = 0
