"""Asks before a letter is printed in another language than it was typed in: what is in which."""

from PySide6.QtWidgets import QWidget

from app.domain.languages import Language
from app.domain.problems import Problem
from app.ui.widgets.question import Question
from app.ui.words import Words


class LanguageQuestion(Question):
    """`safe_wanted`: print it in the other language; `accepted`: print it so, this once."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        self._words = words
        self._problems: tuple[Problem, ...] = ()
        self._language = Language.KAZAKH
        super().__init__(parent)

    def other(self) -> Language:
        """The language it was typed in, of the two there are."""
        return Language.RUSSIAN if self._language is Language.KAZAKH else Language.KAZAKH

    def ask(self, problems: tuple[Problem, ...], language: Language) -> None:
        """Show the question about a letter of that language."""
        self._problems, self._language = problems, language
        self.stand()

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        language = self._words.code("language", self._language)
        self.title.setText(self.tr("Part of this letter is in another language"))
        said = (self.tr("Language of the letter: {language}.").format(language=language),)
        self.facts.setText("\n".join((*said, *map(self._words.problem, self._problems))))
        other = self._words.code("language", self.other())
        self.safe_button.setText(self.tr("Language of the letter: {language}").format(language=other))
        self.accept_button.setText(self.tr("Print it as it is, this once"))
