"""Own phrases: what a word may be, and which word stands before the cursor."""

import pytest

from app.domain.languages import Language
from app.domain.snippets import Snippet, SnippetDraft, marked


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("//дкз", "дкз"),
        ("Сөйлем. //дкз", "дкз"),
        ("бір\n//a1", "a1"),
        ("https://сайт", ""),
        ("сөз//дкз", ""),
        ("/дкз", ""),
        ("//екі сөз", ""),
        ("//", ""),
        ("", ""),
    ],
)
def test_the_word_after_two_strokes_is_the_one_before_the_cursor(text: str, word: str) -> None:
    assert marked(text, len(text)) == word


def test_what_stands_after_the_cursor_is_no_part_of_the_word() -> None:
    assert marked("//дкз тағы", 5) == "дкз"


@pytest.mark.parametrize(
    ("draft", "found"),
    [
        (SnippetDraft(word="дкз", text_kk="Дәлелдемелер"), []),
        (SnippetDraft(word="екі сөз", text_ru="Текст"), ["snippet_word"]),
        (SnippetDraft(), ["snippet_word", "snippet_empty"]),
        (SnippetDraft(word="дкз", text_ru=" "), ["snippet_empty"]),
    ],
)
def test_a_phrase_needs_one_short_word_and_a_text(draft: SnippetDraft, found: list[str]) -> None:
    assert [problem.code for problem in draft.problems()] == found


def test_a_phrase_is_said_in_the_language_asked_for_or_in_the_other_one() -> None:
    kept = Snippet(id=1, uid="u", version=1, user_id=None, word="дкз", text_kk="Дәлел", text_ru="Довод")
    assert (kept.text(Language.KAZAKH), kept.text(Language.RUSSIAN)) == ("Дәлел", "Довод")
    alone = Snippet(id=1, uid="u", version=1, user_id=7, word="дкз", text_kk="", text_ru="Довод")
    assert alone.text(Language.KAZAKH) == "Довод"
    assert (kept.draft().of_office, alone.draft().of_office) == (True, False)
