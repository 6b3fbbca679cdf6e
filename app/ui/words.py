"""What the screen says: the language of now, codes as sentences, dates as people write them."""

import datetime as dt
from collections.abc import Callable, Iterable
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from app import paths
from app.domain.errors import Faulty, UserError
from app.domain.languages import Language
from app.domain.problems import Problem
from app.ui import dates

if TYPE_CHECKING:
    from app.law.texts import Texts


@lru_cache(maxsize=len(Language))
def shipped_texts(language: Language) -> "Texts":
    """The catalogue of codes that comes with the program; read when the first code is said."""
    from app.law.texts import Texts  # noqa: PLC0415 - the first window says none

    return Texts(paths.resource_text("law", f"texts.{language}.toml"))


class Words(QObject):
    """The one place that knows the language of the screen.

    Pages get it in `__init__` and never keep a sentence: they ask again in `retranslate`, which Qt's LanguageChange
    calls; `language_changed` is for whatever is no widget.
    """

    language_changed = Signal()

    def __init__(
        self,
        language: Language = Language.KAZAKH,
        texts: "Callable[[Language], Texts]" = shipped_texts,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._texts = texts
        self._language = language
        self._own = QTranslator(self)
        self._of_qt = QTranslator(self)
        self._load()

    @property
    def language(self) -> Language:
        """The language of the screen."""
        return self._language

    @property
    def texts(self) -> "Texts":
        """The catalogue of the language of now, for `law.wording`."""
        return self._texts(self._language)

    def set_language(self, language: Language) -> None:
        """Switch every open window; nothing typed is touched."""
        if language is self._language:
            return
        self._language = language
        self._load()
        self.language_changed.emit()

    def say(self, key: str, /, **values: object) -> str:
        """The sentence of a key of the catalogue: `say("topic.land")`."""
        return self.texts.say(key, **values)

    def code(self, table: str, code: StrEnum | str) -> str:
        """The name of a code: `code("topic", Topic.LAND)`; empty for an empty code."""
        return self.say(f"{table}.{code}") if code else ""

    def count(self, key: str, number: int) -> str:
        """A number with its noun in the right form: `count("unit.wd", 3)`."""
        return self.texts.count(key, number)

    def problem(self, problem: Problem) -> str:
        """One mistake as a sentence, with its article where the law demands it."""
        from app.law.wording import problem_words  # noqa: PLC0415 - brings the rules of law

        return problem_words(problem, self.texts)

    def problems(self, problems: Iterable[Problem]) -> dict[str, tuple[str, bool]]:
        """Mistakes as `Form.show_problems` wants them: the first blocking one of each field, else the first."""
        said: dict[str, tuple[str, bool]] = {}
        for problem in problems:
            if problem.field not in said or (problem.blocks and not said[problem.field][1]):
                said[problem.field] = (self.problem(problem), problem.blocks)
        return said

    def error(self, error: UserError) -> str:
        """A mishap as a sentence with what to do next."""
        sentence = self.say(f"error.{error.code}", **error.values)
        if isinstance(error, Faulty):
            return " ".join([sentence, *dict.fromkeys(self.problem(problem) for problem in error.problems)])
        return sentence

    def date(self, day: dt.date | None) -> str:
        """21.11.2026, or empty."""
        return dates.short(day) if day else ""

    def long_date(self, day: dt.date) -> str:
        """The date in words with the day of the week."""
        return dates.long(day, self._language)

    def weekday(self, day: dt.date) -> str:
        """The short name of the day of the week."""
        return dates.weekday(day, self._language)

    def time(self, hour: dt.time | None) -> str:
        """18:30, or empty."""
        return f"{hour:%H:%M}" if hour else ""

    def _load(self) -> None:
        app = QCoreApplication.instance()
        QLocale.setDefault(dates.locale(self._language))
        if app is None:
            return
        code = self._language.value
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for translator in (self._of_qt, self._own):
            app.removeTranslator(translator)  # the source language has no catalogue to replace the one before
        if self._of_qt.load(f"qtbase_{code}", folder):
            app.installTranslator(self._of_qt)
        if self._own.load(str(paths.resource("i18n", f"arasha_{code}.qm"))):
            app.installTranslator(self._own)
        # Qt posts the change; whoever switches the language sees it done when the call returns.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)
