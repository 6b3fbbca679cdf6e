"""A word in a case: the text, and whether the grammar leaves no doubt about it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum


class Case(StrEnum):
    """The cases of both languages; Russian has no ablative, its prepositional is the locative."""

    NOMINATIVE = "nominative"
    GENITIVE = "genitive"
    DATIVE = "dative"
    ACCUSATIVE = "accusative"
    LOCATIVE = "locative"
    ABLATIVE = "ablative"
    INSTRUMENTAL = "instrumental"


@dataclass(frozen=True, slots=True)
class Inflected:
    """A text in a case; `is_sure` is false where a person should look at it before it is printed."""

    text: str
    case: Case
    is_sure: bool = True

    def then(self, text: str) -> "Inflected":
        """The same case of a longer text: what follows stands as it was."""
        return replace(self, text=self.text + text)

    def unsure(self) -> "Inflected":
        """The same, to be looked at."""
        return replace(self, is_sure=False)


Corrections = Mapping[tuple[str, Case], str]
"""What a person wrote instead, by the text in the nominative and the case; it is asked first."""


def known(text: str, case: Case, corrections: Corrections | None) -> Inflected | None:
    """What needs no grammar: the nominative, an empty text, and what a person has corrected."""
    if corrections is not None and (text, case) in corrections:
        return Inflected(corrections[text, case], case)
    return Inflected(text, case) if case is Case.NOMINATIVE or not text.strip() else None
