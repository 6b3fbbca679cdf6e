"""Sentences with a sign each: what the person must know of a course, what a letter still lacks."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.courses import CourseWarning, Forbidden
from app.domain.problems import Problem
from app.ui.widgets.labels import SignLine
from app.ui.words import Words

_WARNING = ("triangle-alert", "due_soon")
_BAN = ("x", "overdue")
_ERROR = ("circle-alert", "overdue")


class WarningList(QWidget):
    """Sentences one below another; nothing to see where there are none."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._lines: list[SignLine] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(8)
        self.hide()

    def show_warnings(self, warnings: tuple[CourseWarning, ...]) -> None:
        """Show the warnings of a course and no others."""
        self._show([(sentence(warning, self._words), *_WARNING) for warning in warnings])

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Show what is wrong with a letter, each with its article; what blocks comes first."""
        ordered = sorted(problems, key=lambda problem: not problem.blocks)
        self._show([(self._words.problem(found), *(_ERROR if found.blocks else _WARNING)) for found in ordered])

    def show_forbidden(self, forbidden: tuple[Forbidden, ...]) -> None:
        """Show what may not be done now, each with the reason and the day it is so through."""
        self._show([(ban_sentence(ban, self._words), *_BAN) for ban in forbidden])

    def sentences(self) -> list[str]:
        """What is said."""
        return [line.text() for line in self._lines]

    def _show(self, said: Sequence[tuple[str, str, str]]) -> None:
        while len(self._lines) > len(said):
            line = self._lines.pop()
            self._box.removeWidget(line)
            line.hide()
            line.deleteLater()
        while len(self._lines) < len(said):
            self._lines.append(SignLine())
            self._box.addWidget(self._lines[-1])
        for line, (text, icon, tone) in zip(self._lines, said, strict=True):
            line.say(text, icon, tone)
        self.setVisible(bool(said))


def ban_sentence(ban: Forbidden, words: Words) -> str:
    """What is unlawful and why, with the last day it is so."""
    said = f"{words.say(f'forbidden.{ban.code}')}: {words.say(f'why.{ban.why}')}"
    if ban.until is None:
        return said
    until = QCoreApplication.translate("warning_list", "{ban}, up to and including {date}")
    return until.format(ban=said, date=words.date(ban.until))


def sentence(warning: CourseWarning, words: Words) -> str:
    """A warning with its values in place."""
    return words.say(f"warning.{warning.code}", **dict(warning.values))
