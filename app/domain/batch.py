"""One file of many letters: what is wanted of it, and what becomes of each appeal that was chosen."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.appeals import AppealRow
from app.domain.codes import Channel, LetterKind
from app.domain.errors import UserError
from app.domain.languages import Language
from app.domain.letters import Letter
from app.domain.problems import Problem

MOST = 1_000
"""So many appeals are looked through at once; more are another file."""
LETTERS = (LetterKind.CHASER, LetterKind.NOTICE, LetterKind.SEE_FILE)
"""Letters about an appeal that need no words of their own; the others are written one by one."""
WAYS = (Channel.POST, Channel.IN_PERSON)
"""How letters on paper go out; every kind that is printed may go either way (`domain.channels`)."""


class Why(StrEnum):
    """Why an appeal has no letter in the file (`batch_why.<code>`), what weighs most first."""

    NOT_ALLOWED = "not_allowed"
    NOT_PRINTED = "not_printed"
    NOT_OFFERED = "not_offered"
    SENT_TODAY = "sent_today"
    SENT = "sent"
    MISSING = "missing"
    NO_ADDRESS = "no_address"
    UNCONFIRMED = "unconfirmed"
    OTHER_LANGUAGE = "other_language"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchChoice:
    """What is wanted: which letter (None is the paper itself), in which language (None: each in its own).

    `any_address` takes letters whose address is not known or was not checked, `any_language` those typed in another
    language than they are printed in; `sent` is how they go out, None where
    nothing of it is to be written down. `todays` puts letters already issued today into the file once more.
    """

    letter: LetterKind | None = None
    language: Language | None = None
    any_address: bool = False
    any_language: bool = False
    sent: Channel | None = Channel.POST
    todays: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchLine:
    """One appeal of those chosen: its letter comes into the file where `why` is None.

    `kept` is the letter of today that is put into the file and not issued anew. `problems` are what is missing,
    `said` what else the reason speaks of: the day (ISO) or the name of who sent it, the bodies; `error` a mishap.
    """

    row: AppealRow
    language: Language
    letter: LetterKind | None = None
    why: Why | None = None
    problems: tuple[Problem, ...] = ()
    said: str = ""
    error: UserError | None = None
    kept: Letter | None = None

    @property
    def id(self) -> int:
        """The key of the appeal."""
        return self.row.id


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchDone:
    """What became of it: the file (empty where nothing was printed), what was issued, what failed, what is left.

    `left` are lines that were not reached because somebody stopped it; the next run takes them.
    """

    content: bytes
    issued: tuple[Letter, ...]
    again: int
    failed: tuple[BatchLine, ...]
    left: int
