"""Forms of names, positions and bodies that a person wrote or confirmed, to be printed in every later letter."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.languages import Language
from app.domain.lengths import overlong
from app.domain.problems import Problem


class Case(StrEnum):
    """The cases of both languages; Russian has no ablative, its prepositional is the locative."""

    NOMINATIVE = "nominative"
    GENITIVE = "genitive"
    DATIVE = "dative"
    ACCUSATIVE = "accusative"
    LOCATIVE = "locative"
    ABLATIVE = "ablative"
    INSTRUMENTAL = "instrumental"


class Whose(StrEnum):
    """Whom a form names: a person stays with the client, a body and a position with the office."""

    PERSON = "person"
    BODY = "body"
    POSITION = "position"


@dataclass(frozen=True, slots=True, kw_only=True)
class InflectionDraft:
    """What a person writes of `word` in that case; an empty `form` goes back to the computed one."""

    whose: Whose
    language: Language
    case: Case
    word: str
    form: str = ""

    def problems(self) -> tuple[Problem, ...]:
        """What keeps it from being kept."""
        return overlong(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Inflection:
    """A form that is remembered: of a person under the card `client_id`, of a body or a position for everybody."""

    id: int
    uid: str
    client_id: int | None
    whose: Whose
    language: Language
    case: Case
    word: str
    form: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedForm:
    """A form a letter uses: `form` is printed if it `is_sure`; else the letter names `word` under a label.

    `computed` is what the grammar says; `remembered` tells that a person wrote or confirmed it.
    """

    whose: Whose
    case: Case
    word: str
    form: str
    computed: str
    is_sure: bool
    remembered: bool

    @property
    def key(self) -> tuple[Whose, Case, str]:
        """By what it is known among the forms of a letter."""
        return self.whose, self.case, self.word
