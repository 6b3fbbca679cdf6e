"""What a check of the data file found."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One thing that is not as it should be.

    `code` names the sentence in the catalogue (`fault.<code>`), `key` the record, by a number or identifier and never
    by a person's name.
    """

    code: str
    key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What one check looked at: its code (`check.<code>`), how many things, and the faults among them."""

    check: str
    count: int
    faults: tuple[Fault, ...] = ()
