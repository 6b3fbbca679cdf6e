"""The versions of a rule side by side: one column each, what is the same in all of them said once."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.law.note_wording import extension_words, in_force_words
from app.law.rule import Rule
from app.law.wording import article_words, length_words
from app.ui import theme
from app.ui.calculator.trust import SIGNS
from app.ui.widgets.labels import SignLine, WrappedLabel
from app.ui.words import Words

_LABEL_WIDTH = 136


class VersionsGrid(QWidget):
    """Facts of the versions given to `show_rows`, the newest first."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._said: dict[str, tuple[str, ...]] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnMinimumWidth(0, _LABEL_WIDTH)

    def show_rows(self, rows: Sequence[Rule]) -> None:
        """Show these versions and no others."""
        newest = tuple(reversed(rows))
        self._clear()
        for column in range(1, 1 + max(len(newest), self._grid.columnCount())):
            self._grid.setColumnStretch(column, 1 if column <= len(newest) else 0)
        facts = self._facts()
        for place, (label, say) in enumerate(facts):
            self._put(place, label, tuple(say(row) for row in newest))
        self._put_trust(len(facts), newest)

    def said(self, label: str) -> tuple[str, ...]:
        """What stands in a line, once where all versions agree."""
        return self._said[label]

    def _facts(self) -> list[tuple[str, Callable[[Rule], str]]]:
        words = self._words
        return [
            (self.tr("In force"), lambda row: in_force_words(row, words.texts)),
            (self.tr("The rule says"), self._sentence),
            (self.tr("Length"), self._length),
            (self.tr("Article"), lambda row: article_words(row.article, words.texts, row.law)),
            (self.tr("Extension"), lambda row: extension_words(row.extension, words.texts, row.law)),
            (self.tr("Other readings"), self._readings),
            (self.tr("Read in"), lambda row: row.source),
            (self.tr("In doubt"), self._doubts),
        ]

    def _sentence(self, row: Rule) -> str:
        own = f"{row.text_key('sentence')}_{row.version}"
        return self._words.say(own if self._words.texts.has(own) else row.text_key("sentence"))

    def _length(self, row: Rule) -> str:
        if row.length is None or row.unit is None:
            return self._words.say(f"message.{row.message}") if row.message else "–"
        return length_words(row.length, row.unit, self._words.texts)

    def _readings(self, row: Rule) -> str:
        return "\n".join(self._words.say(f"alternative.{reading}") for reading in row.readings)

    def _doubts(self, row: Rule) -> str:
        return "\n".join(self._words.say(f"doubt.{doubt}") for doubt in row.doubts)

    def _put(self, place: int, label: str, values: tuple[str, ...]) -> None:
        if not any(values):
            return
        self._name(place, label)
        shown = values[:1] if len(set(values)) == 1 else tuple(value or "–" for value in values)
        self._said[label] = shown
        for column, value in enumerate(shown, start=1):
            cell = WrappedLabel()
            cell.setText(value)
            cell.setAccessibleName(f"{label}: {value}")
            self._grid.addWidget(cell, place, column, 1, len(values) if len(shown) == 1 else 1)

    def _put_trust(self, place: int, rows: tuple[Rule, ...]) -> None:
        label = self.tr("How sure")
        self._name(place, label)
        sentences = tuple(self._trust(row) for row in rows)
        alike = len(set(sentences)) == 1
        self._said[label] = sentences[:1] if alike else sentences
        for column, (row, sentence) in enumerate(list(zip(rows, sentences, strict=True))[: 1 if alike else None], 1):
            cell = SignLine()
            _, icon, tone = SIGNS[row.confidence] if row.compared else ("", "triangle-alert", "due_soon")
            cell.say(sentence, icon, tone)
            self._grid.addWidget(cell, place, column, 1, len(rows) if alike else 1)

    def _trust(self, row: Rule) -> str:
        known = self._words.code("confidence", row.confidence)
        if row.compared:
            return known
        return self.tr("{known}; this version itself was not read").format(known=known)

    def _name(self, place: int, label: str) -> None:
        title = QLabel(label)
        title.setWordWrap(True)
        title.setMaximumWidth(_LABEL_WIDTH)
        theme.set_state(title, "part", "help")
        self._grid.addWidget(title, place, 0, Qt.AlignmentFlag.AlignTop)

    def _clear(self) -> None:
        self._said = {}
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
