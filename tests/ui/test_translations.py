"""Sentences of the window can be found by the tools and are found again by the program."""

import ast
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from app import __version__
from app.domain.languages import Language
from app.ui.words import Words
from tests.ui.languages import speaking

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted((ROOT / "app/ui").rglob("*.py"))
TRANSLATING = {"tr", "translate", "QT_TRANSLATE_NOOP"}


def calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name in TRANSLATING:
                yield name, node


def catalogue(language: Language) -> list[tuple[str, str, str, str]]:
    """Context, source, remark and translation of every sentence."""
    root = ET.parse(ROOT / f"resources/i18n/arasha_{language}.ts").getroot()  # noqa: S314 - our own file
    return [
        (
            context.findtext("name", ""),
            message.findtext("source", ""),
            message.findtext("comment", ""),
            message.findtext("translation", ""),
        )
        for context in root.iter("context")
        for message in context.iter("message")
    ]


@pytest.mark.parametrize("file", SOURCES, ids=lambda file: str(file.relative_to(ROOT)))
def test_only_plain_sentences_are_translated(file: Path) -> None:
    """`tr(f"…")` is collected but never found again, `tr(name)` is never collected."""
    odd = []
    for name, call in calls(ast.parse(file.read_text(encoding="utf-8"))):
        texts = call.args[:1] if name == "tr" else call.args[:2]
        allowed = file.parent.name == "actions" and name == "translate"  # `said` looks up what NOOP marked
        if not allowed and not all(isinstance(text, ast.Constant) and isinstance(text.value, str) for text in texts):
            odd.append(call.lineno)
    assert odd == []


@pytest.mark.parametrize("file", SOURCES, ids=lambda file: str(file.relative_to(ROOT)))
def test_the_translating_function_has_no_second_name(file: Path) -> None:
    """An alias (`_ = self.tr`) breaks the collecting of sentences."""
    assigned = [
        node.value for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))) if isinstance(node, ast.Assign)
    ]
    assert not [value for value in assigned if isinstance(value, ast.Attribute) and value.attr in {"tr", "translate"}]


@pytest.mark.parametrize("language", [Language.KAZAKH, Language.RUSSIAN])
def test_every_translation_is_what_the_window_says(qapp: QCoreApplication, language: Language) -> None:
    with speaking(language.value):
        wrong = [
            (context, source)
            for context, source, remark, translation in catalogue(language)
            if qapp.translate(context, source, remark or None) != translation
        ]
    assert wrong == []


@pytest.mark.parametrize("language", [Language.KAZAKH, Language.RUSSIAN])
def test_no_sentence_was_left_in_english(language: Language) -> None:
    same = [
        (context, source)
        for context, source, _, translation in catalogue(language)
        if source == translation and any(letter.isalpha() for letter in source.split("}")[-1])
    ]
    assert same == []


def test_the_buttons_of_qt_itself_speak_kazakh_and_russian(qapp: QCoreApplication) -> None:
    said = []
    for screen in ("kk", "ru", "en"):
        with speaking(screen):
            said.append(qapp.translate("QPlatformTheme", "Cancel"))
    assert len(set(said)) == 3


def test_after_the_source_language_no_foreign_word_stays(words: Words, qapp: QCoreApplication) -> None:
    words.set_language(Language.RUSSIAN)
    assert qapp.translate("SavingDialog", "Save") != "Save"
    words.set_language(Language.ENGLISH)
    assert qapp.translate("SavingDialog", "Save") == "Save"


def test_the_version_shown_is_the_version_of_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == __version__
