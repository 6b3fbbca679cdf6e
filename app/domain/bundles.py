"""All papers of a matter in one file: what goes into it, in which order, and what cannot be put in and why."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class WhyNot(StrEnum):
    """Why a paper is listed and not put in."""

    NOT_PAGES = "not_pages"
    LOCKED = "locked"
    BROKEN = "broken"
    CHANGED = "changed"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True, kw_only=True)
class BundlePart:
    """A paper of the matter: an issued letter, or a file kept with it; `key` is of `letters` or of `attachments`."""

    noun: str
    key: int
    title: str
    on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class BundlePlan:
    """The papers of a matter in their order: paper by paper its letters, then its files, then the other files."""

    made_on: date
    office: str
    case_number: str
    case_title: str
    client_name: str
    parts: tuple[BundlePart, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundled:
    """The finished file: its bytes, how many pages it has, and what stands in its contents as left out."""

    content: bytes
    pages: int
    left_out: tuple[tuple[BundlePart, WhyNot], ...]
