"""Help beside a field: every article is of a field that has words, and a window's own words come before the common."""

from app.domain.languages import Language
from app.law.help import ARTICLES, key_of
from app.law.laws import link
from app.law.texts import Texts
from app.paths import resource_text

CATALOGUES = {language: Texts(resource_text("law", f"texts.{language}.toml")) for language in Language}


def test_every_article_has_words_and_an_official_text_in_every_language() -> None:
    for language, texts in CATALOGUES.items():
        for key, (law, article) in ARTICLES.items():
            assert texts.has(f"help.{key}"), key
            assert article in texts.say(f"law.{law}", article=article)
            assert link(law, language).startswith("https://")


def test_the_words_of_a_window_come_before_the_common_ones() -> None:
    known = {"ground", "ProposalDialog-ground"}.__contains__
    assert key_of("ProposalDialog", "ground", known) == "ProposalDialog-ground"
    assert key_of("MainWindow", "ground", known) == "ground"
    assert key_of("MainWindow", "colour", known) == ""
    assert key_of("ClientDialog", "patronymic", {"surname"}.__contains__) == "surname"
