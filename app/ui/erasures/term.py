"""The office's own term: after how many years without work for somebody they are listed for erasure."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSpinBox, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.mishaps import told
from app.ui.widgets.labels import WrappedLabel
from app.ui.widgets.notice import NoticeBar
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

MOST_YEARS = 75
_FIELD_WIDTH, _PADDING = 200, 8


class TermPanel(QWidget):
    """Zero stands for «not decided»: then only a withdrawn consent lists somebody. `saved` after the commit."""

    saved = Signal()

    def __init__(self, desk: "Desk", words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words
        self.notice, self.explained = NoticeBar(), WrappedLabel()
        self.label, self.help = QLabel(), WrappedLabel()
        self.years, self.saving = QSpinBox(), QPushButton()
        self.years.setRange(0, MOST_YEARS)
        self.years.setValue(desk.office.get().keep_years or 0)
        self.years.setMaximumWidth(_FIELD_WIDTH)
        self.years.lineEdit().setTextMargins(_PADDING, 0, _PADDING, 0)
        self.label.setBuddy(self.years)
        self.saving.setAutoDefault(False)
        self.saving.clicked.connect(self.save)
        self.saving.setEnabled(desk.people.may("office.save"))
        for label, part in ((self.explained, "help"), (self.label, "label"), (self.help, "help")):
            theme.set_state(label, "part", part)
        line = QHBoxLayout()
        line.addWidget(self.saving)
        line.addStretch(1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 12, 0, 0)
        lines.setSpacing(12)
        for widget in (self.notice, self.explained, self.label, self.years, self.help):
            lines.addWidget(widget)
        lines.addLayout(line)
        lines.addStretch(1)
        self.retranslate()

    @Slot()
    def save(self) -> None:
        """Keep the term; nobody is erased by it, they are only listed."""
        with told(self.notice, self._words):
            office = self._desk.office.get()
            self._desk.office.save(replace(office, keep_years=self.years.value() or None))
            self.saved.emit()
            self.notice.say(self.tr("Saved."), "done")

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.explained.setText(self._words.say("erasure_told.term"))
        self.years.setSpecialValueText(self.tr("not decided"))
        self.label.setText(self.tr("Years after the last talk or closed case"))
        self.years.setAccessibleName(self.label.text())
        self.help.setText(self.tr("Who is older than this is listed for erasure; nothing is erased by itself."))
        self.years.setAccessibleDescription(self.help.text())
        self.saving.setText(self.tr("Save"))
