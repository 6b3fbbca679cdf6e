"""The office's own wording of papers: versions that are only ever added to, the latest of which stands."""

import zlib
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.codes import LetterKind
from app.domain.languages import Language
from app.domain.lengths import overlong
from app.domain.problems import Problem


class OtherText(StrEnum):
    """What an office may word besides its letters: what all of them share, papers that are none, its own clauses."""

    COMMON = "common"
    NOTE = "note"
    CONSENT = "consent"
    RECOVERY = "recovery"
    CLAUSES = "clauses"


Worded = LetterKind | OtherText
WORDED: tuple[Worded, ...] = (*LetterKind, *OtherText)
"""Every text an office may write anew, in the order they are listed."""


def worded(code: str) -> Worded:
    """The text of that code; `ValueError` for none."""
    return OtherText(code) if code in list(OtherText) else LetterKind(code)


@dataclass(frozen=True, slots=True, kw_only=True)
class WordingDraft:
    """What the editor holds: the whole text of one letter in one language, and why it is changed."""

    text: str = ""
    reason: str = ""

    def problems(self) -> tuple[Problem, ...]:
        """What keeps it from being tried at all; what the text says wrong is told by `services.wording`."""
        found = [Problem(code="wording_empty", field="text")] if not self.text.strip() else []
        if not self.reason.strip():
            found.append(Problem(code="reason_empty", field="reason"))
        return (*found, *overlong(self))


@dataclass(frozen=True, slots=True, kw_only=True)
class WordingVersion:
    """One version of the wording of a letter, as the office kept it.

    An empty `text` goes back to the shipped one, whatever the program ships from then on. `shipped` is the SHA-256 of
    the shipped text the version was made beside.
    """

    id: int
    uid: str
    kind: Worded
    language: Language
    text: str
    shipped: str
    reason: str
    made_at: datetime
    made_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WordingLine:
    """A letter in one language, and what is printed of it: the version that stands, None where none was ever made.

    `outdated`: the program ships another text now than the one the office's own was made beside.
    """

    kind: Worded
    language: Language
    standing: WordingVersion | None = None
    outdated: bool = False

    @property
    def own(self) -> bool:
        """Whether the office's own wording is printed."""
        return self.standing is not None and bool(self.standing.text)

    @property
    def seen(self) -> int:
        """The key of the version somebody has before their eyes; 0 for the shipped one that was never changed."""
        return self.standing.id if self.standing is not None else 0


def draft_key(kind: Worded, language: Language) -> int:
    """The number a draft of this letter's wording is kept under: the same in every version of the program."""
    return zlib.crc32(f"{kind}/{language}".encode())
