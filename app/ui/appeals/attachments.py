"""The list of attachments under a paper: titles and sheets, added and removed by keyboard (Art. 63, 93)."""

import json
from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSpinBox, QVBoxLayout, QWidget

from app.domain.appeals import AttachmentLine
from app.ui.appeals.ready_button import ReadyButton

MOST_SHEETS = 9999


class AttachmentRow(QWidget):
    """One line: a title, its sheets, a button that removes it (Ctrl+Delete does the same)."""

    changed = Signal()
    finished = Signal()
    removal_asked = Signal()

    def __init__(self, line: AttachmentLine, parent: QWidget | None = None) -> None:
        """Show a line."""
        super().__init__(parent)
        self.title = QLineEdit(line.title, self)
        self.sheets = QSpinBox(self)
        self.sheets.setRange(0, MOST_SHEETS)
        self.sheets.lineEdit().setTextMargins(8, 0, 8, 0)
        self.sheets.setValue(line.sheets)
        self.remove = QPushButton(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.title, 1)
        row.addWidget(self.sheets)
        row.addWidget(self.remove)
        self.title.textChanged.connect(self.changed)
        self.sheets.valueChanged.connect(self.changed)
        self.title.returnPressed.connect(self.finished)
        self.remove.clicked.connect(self.removal_asked)

    def line(self) -> AttachmentLine:
        """What stands in the row."""
        return AttachmentLine(title=self.title.text().strip(), sheets=self.sheets.value())

    def number(self, place: int) -> None:
        """Name the inputs by their place in the list."""
        self.title.setPlaceholderText(self.tr("Name of the document"))
        self.title.setAccessibleName(self.tr("Attachment {number}: name of the document").format(number=place))
        self.sheets.setSpecialValueText(self.tr("not counted"))
        self.sheets.setSuffix(self.tr(" sheets"))
        self.sheets.setAccessibleName(self.tr("Attachment {number}: sheets").format(number=place))
        self.remove.setText(self.tr("Remove"))
        self.remove.setAccessibleName(self.tr("Remove attachment {number}").format(number=place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Delete removes the line that has the focus."""
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Delete and held:
            self.removal_asked.emit()
            return
        super().keyPressEvent(event)


class AttachmentsEditor(QWidget):
    """All lines and the button that adds one; Enter in a title starts the next."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._rows: list[AttachmentRow] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self.add_button = QPushButton(self)
        self.add_button.setObjectName("add_attachment")
        self.add_button.clicked.connect(self.add_line)
        self.ready_button = ReadyButton(self)
        self.ready_button.chosen.connect(self._take)
        self.setFocusProxy(self.add_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addLayout(self._lines)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.ready_button)
        buttons.addStretch(1)
        box.addLayout(buttons)
        self.retranslate()

    def lines(self) -> tuple[AttachmentLine, ...]:
        """The lines that have a title."""
        return tuple(line for line in (row.line() for row in self._rows) if line.title)

    def set_lines(self, lines: tuple[AttachmentLine, ...]) -> None:
        """Show these lines and no others."""
        for row in tuple(self._rows):
            self._drop(row)
        for line in lines:
            self._insert(line)
        self._renumber()

    def typed(self) -> str:
        """All lines as they stand, as JSON; empty where there are none."""
        lines = [[row.title.text(), row.sheets.value()] for row in self._rows]
        return json.dumps(lines, ensure_ascii=False) if lines else ""

    def set_typed(self, text: str) -> None:
        """Bring back the lines."""
        self.set_lines(tuple(AttachmentLine(title=title, sheets=sheets) for title, sheets in json.loads(text or "[]")))

    def offer(self, lines: Sequence[str]) -> None:
        """Offer lines that are ready to be added; none for a paper of which the law lists none."""
        self.ready_button.offer({line: line for line in lines})

    def rows(self) -> tuple[AttachmentRow, ...]:
        """The rows as widgets, in order."""
        return tuple(self._rows)

    @Slot()
    def add_line(self) -> None:
        """Add an empty line and put the cursor into it; an empty last line is used first."""
        if not self._rows or self._rows[-1].line().title:
            self._insert(AttachmentLine(title=""))
            self._renumber()
            self.changed.emit()
        self._rows[-1].title.setFocus()

    def retranslate(self) -> None:
        """Set every text in the language of the screen."""
        self.add_button.setText(self.tr("Add an attachment"))
        self.ready_button.setText(self.tr("What the law asks for"))
        self._renumber()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the screen."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @Slot(str)
    def _take(self, title: str) -> None:
        """Add that line; an empty last line is used first."""
        lines = [row.line() for row in self._rows if row.line().title]
        self.set_lines((*lines, AttachmentLine(title=title)))
        self.changed.emit()

    def _insert(self, line: AttachmentLine) -> None:
        row = AttachmentRow(line, self)
        row.changed.connect(self.changed)
        row.finished.connect(self.add_line)
        row.removal_asked.connect(self._remove_sender)
        self._rows.append(row)
        self._lines.addWidget(row)
        before = self._rows[-2].remove if len(self._rows) > 1 else None
        if before is not None:
            QWidget.setTabOrder(before, row.title)
        for first, second in ((row.title, row.sheets), (row.sheets, row.remove), (row.remove, self.add_button)):
            QWidget.setTabOrder(first, second)

    @Slot()
    def _remove_sender(self) -> None:
        row = self.sender()
        if isinstance(row, AttachmentRow):
            self._drop(row)
            self._renumber()
            (self._rows[-1].title if self._rows else self.add_button).setFocus()
            self.changed.emit()

    def _drop(self, row: AttachmentRow) -> None:
        self._rows.remove(row)
        self._lines.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _renumber(self) -> None:
        for place, row in enumerate(self._rows, start=1):
            row.number(place)
