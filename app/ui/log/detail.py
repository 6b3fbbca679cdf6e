"""One line of the log: each field before and after in words, the reason, its number and hash, the way to its case."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.audit import AuditLine
from app.law.log_wording import FieldWords, deed_words, field_words
from app.ui import theme
from app.ui.widgets.explain import ExplainPanel, Line
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk


class LineDetail(QFrame):
    """`case_chosen(id)`: open the case the line is about."""

    case_chosen = Signal(int)

    def __init__(self, desk: "Desk", words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words
        self._line: AuditLine | None = None
        self._moment = ""
        self._case_id = 0
        self.text, self.opening = ExplainPanel(), QPushButton()
        theme.set_state(self, "part", "card")
        theme.set_icon(self.opening, "briefcase")
        deeds = QHBoxLayout()
        deeds.addWidget(self.opening)
        deeds.addStretch(1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(20, 12, 20, 12)
        lines.setSpacing(8)
        lines.addWidget(self.text, 1)
        lines.addLayout(deeds)
        self.opening.clicked.connect(self._open)
        self.retranslate()

    def show_line(self, line: AuditLine | None, moment: str) -> None:
        """Show a line with its moment in words; None: nothing is chosen."""
        self._line, self._moment = line, moment
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.text.setAccessibleName(self.tr("What the line says"))
        self._say()

    def _say(self) -> None:
        line = self._line
        case = self._desk.auditing.case_of(line) if line is not None else None
        self._case_id = case.id if case is not None else 0
        self.opening.setVisible(case is not None)
        if case is not None:
            self.opening.setText(self.tr("Open case {number}").format(number=case.number))
        self.text.show_lines(self._lines(line) if line is not None else ())

    def _lines(self, line: AuditLine) -> list[Line]:
        texts = self._words.texts
        told = [
            Line(text=deed_words(line, texts), tone="heading"),
            Line(text=f"{self._moment} · {line.who or '–'}", tone="note"),
        ]
        if line.reason:
            told.append(Line(text=f"{self._words.say('extract.reason')}: {line.reason}"))
        fields = [Line(text=self._field(field)) for field in field_words(line, texts, None)]
        told += fields
        if not fields and not line.reason:
            told.append(Line(text=self.tr("No field was changed.")))
        numbered = self.tr("Line {number} of the log, hash {hash}")
        told.append(Line(text=numbered.format(number=line.id, hash=line.hash), tone="note"))
        return told

    def _field(self, field: FieldWords) -> str:
        if field.erased:
            return f"{field.label}: {self._words.say('extract.erased')}"
        if field.before:
            return f"{field.label}: {field.before} → {field.after or '–'}"
        return f"{field.label}: {field.after}"

    @Slot()
    def _open(self) -> None:
        self.case_chosen.emit(self._case_id)
