"""Own phrases that are put into a field by a short word: `//дкз` becomes the whole sentence (F100).

Those of the office are everybody's; a person's own come first where both have the same word.
"""

import re
from dataclasses import dataclass

from app.domain.languages import Language
from app.domain.lengths import overlong
from app.domain.problems import Problem

MARK = "//"
_WORD = re.compile(r"\w{1,40}")


@dataclass(frozen=True, slots=True, kw_only=True)
class SnippetDraft:
    """What the form of a phrase holds; `of_office`: everybody's. One of the two texts may be missing."""

    word: str = ""
    text_kk: str = ""
    text_ru: str = ""
    of_office: bool = False

    def problems(self) -> tuple[Problem, ...]:
        """What keeps it from being saved."""
        found = []
        if not _WORD.fullmatch(self.word.strip()):
            found.append(Problem(code="snippet_word", field="word"))
        if not (self.text_kk.strip() or self.text_ru.strip()):
            found.append(Problem(code="snippet_empty", field="text_kk"))
        return (*found, *overlong(self))


@dataclass(frozen=True, slots=True, kw_only=True)
class Snippet:
    """A phrase as kept; `user_id` None: the office's."""

    id: int
    uid: str
    version: int
    user_id: int | None
    word: str
    text_kk: str
    text_ru: str

    def text(self, language: Language) -> str:
        """The phrase in that language, or in the other one where it is not written in it."""
        first, second = (self.text_kk, self.text_ru) if language is Language.KAZAKH else (self.text_ru, self.text_kk)
        return first or second

    def draft(self) -> SnippetDraft:
        """What the form shows of it."""
        return SnippetDraft(word=self.word, text_kk=self.text_kk, text_ru=self.text_ru, of_office=self.user_id is None)


def marked(text: str, at: int) -> str:
    """The word typed after `//` that ends at that place of a text; empty where there is none."""
    begun, mark, word = text[:at].rpartition(MARK)
    alone = not begun or not (begun[-1].isalnum() or begun[-1] in ":/")
    return word if mark and alone and _WORD.fullmatch(word) else ""
