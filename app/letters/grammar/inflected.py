"""A word in a case: the text, whether the grammar leaves no doubt about it, and of which forms it is made."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from app.domain.inflections import Case, PrintedForm, Whose


@dataclass(frozen=True, slots=True)
class Inflected:
    """A text in a case; `is_sure` is false where a person should look at it before it is printed.

    `forms` are the names, positions and bodies in it, each of which a person may write otherwise.
    """

    text: str
    case: Case
    is_sure: bool = True
    forms: tuple[PrintedForm, ...] = field(default=(), compare=False)

    def then(self, text: str) -> "Inflected":
        """The same case of a longer text: what follows stands as it was."""
        return replace(self, text=self.text + text)

    def after(self, text: str) -> "Inflected":
        """The same behind a word that stands before it («от», «В»)."""
        return replace(self, text=text + self.text)

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


def told(
    whose: Whose, word: str, say: Callable[[Corrections | None], Inflected], corrections: Corrections | None
) -> Inflected:
    """What `say` makes of the word, with what a form is told by: how it is computed, and whether somebody wrote it."""
    said = say(corrections)
    remembered = corrections is not None and (word, said.case) in corrections
    form = PrintedForm(
        whose=whose,
        case=said.case,
        word=word,
        form=said.text,
        computed=say(None).text if remembered else said.text,
        is_sure=said.is_sure,
        remembered=remembered,
    )
    return replace(said, forms=(form,) if word.strip() else ())


def together(first: Inflected, second: Inflected, case: Case) -> Inflected:
    """Two texts as one, in the case of the whole; sure where both are."""
    forms = (*first.forms, *second.forms)
    return Inflected(f"{first.text} {second.text}", case, first.is_sure and second.is_sure, forms)
