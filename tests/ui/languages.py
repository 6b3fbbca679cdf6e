"""The languages every page is opened in: the three of the screen, and one stretched to find what is too narrow."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from PySide6.QtCore import QCoreApplication, QEvent, QTranslator
from shiboken6 import delete

from app import paths
from app.domain.languages import Language
from app.law.texts import Texts
from app.ui.words import Words

SCREENS = ("kk", "ru", "en", "stretched")
"""`stretched` is English made longer by two fifths."""


def stretch(text: str) -> str:
    """A text two fifths longer, with what stays visible if its end is cut."""
    return f"{text}{'·' * (len(text) * 2 // 5)}" if len(text) > 1 else text


class _StretchedTexts(Texts):
    def say(self, key: str, **values: object) -> str:
        return stretch(super().say(key, **values))


class _Stretching(QTranslator):
    def isEmpty(self) -> bool:  # noqa: N802 - as Qt calls it
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        del context, disambiguation
        return stretch(source.replace("%n", str(n)) if n >= 0 else source)


@contextmanager
def speaking(screen: str) -> Iterator[Words]:
    """Words of one of SCREENS; afterwards the program is mute again."""
    stretching = _Stretching() if screen == "stretched" else None
    if stretching is None:
        words = Words(Language(screen))
    else:
        words = Words(Language.ENGLISH, _stretched_texts)
        QCoreApplication.installTranslator(stretching)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)
    try:
        yield words
    finally:
        if stretching is not None:
            QCoreApplication.removeTranslator(stretching)
        delete(words)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)


@cache
def _stretched_texts(language: Language) -> Texts:
    return _StretchedTexts(_catalogue(language))


def _catalogue(language: Language) -> str:
    return paths.resource_text("law", f"texts.{language}.toml")
