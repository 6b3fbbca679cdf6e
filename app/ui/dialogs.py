"""Two sheets to read: every key of the program, and what program this is."""

from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app import __version__
from app.ui import actions, theme
from app.ui.action_table import ActionTable
from app.ui.widgets.form import grow, scrolled


class _Sheet(QDialog):
    """A title, lines to read, one button to close."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines = QVBoxLayout(self)
        self.lines.setContentsMargins(24, 24, 24, 24)
        self.lines.setSpacing(16)
        self._closing = QPushButton()
        theme.set_state(self._closing, "look", "primary")
        self._closing.clicked.connect(self.accept)

    def finish(self, title: str, closing: str) -> None:
        self.setWindowTitle(title)
        self._closing.setText(closing)
        self._closing.setDefault(True)
        self.lines.addWidget(self._closing, 0, Qt.AlignmentFlag.AlignRight)


class ShortcutSheet(_Sheet):
    """Every key on one sheet, from the table of actions and the lists, forms and papers."""

    def __init__(self, table: ActionTable, parent: QWidget) -> None:
        super().__init__(parent)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        row = 0
        keyed = [spec for spec in table.specs if spec.shortcut]
        for menu, specs in groupby(keyed, key=lambda spec: spec.menu):
            row = _heading(grid, row, actions.said(actions.MENUS[menu]).replace("&", ""))
            for spec in specs:
                keys = table[spec.name].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                row = _line(grid, row, keys, table[spec.name].text())
        row = _heading(grid, row, self.tr("Everywhere"))
        for keys, text in self._everywhere():
            row = _line(grid, row, keys, text)
        body = QWidget()
        body.setLayout(grid)
        self.lines.addWidget(scrolled(body))
        self.finish(self.tr("Keyboard shortcuts"), self.tr("Close"))
        self.resize(560, 640)

    def _everywhere(self) -> tuple[tuple[str, str], ...]:
        return (
            ("Tab", self.tr("Next field")),
            ("Shift+Tab", self.tr("Field before")),
            ("Enter", self.tr("Open the line of a list")),
            ("Alt+↓", self.tr("Calendar of a date field, list of a choice")),
            ("Ctrl+Enter", self.tr("Save what is being written")),
            ("Esc", self.tr("Close a dialog without saving")),
            ("Ctrl++  Ctrl+−  Ctrl+0", self.tr("Paper larger, smaller, as wide as the view")),
        )


class AboutDialog(_Sheet):
    """Name, version, licence, calendar."""

    def __init__(self, calendar: str, parent: QWidget) -> None:
        super().__init__(parent)
        title = QLabel("Arasha")
        theme.set_state(title, "part", "title")
        self.lines.addWidget(title)
        for text in (
            self.tr("Case management for legal-aid volunteers in Kazakhstan."),
            self.tr("Version {version}").format(version=__version__),
            calendar,
            self.tr("Free software under the MIT licence. Icons: Lucide (ISC). Fonts: PT Sans, PT Serif (OFL)."),
            self.tr("The program counts dates and prints papers; it does not replace a lawyer's judgement."),
        ):
            said = QLabel(text)
            said.setWordWrap(True)
            said.setVisible(bool(text))
            self.lines.addWidget(said)
        self.lines.addStretch(1)
        self.finish(self.tr("About Arasha"), self.tr("Close"))
        self.resize(480, 300)
        grow(self)


def _heading(grid: QGridLayout, row: int, text: str) -> int:
    label = QLabel(text)
    theme.set_state(label, "part", "heading")
    grid.addWidget(label, row, 0, 1, 2)
    return row + 1


def _line(grid: QGridLayout, row: int, keys: str, text: str) -> int:
    key = QLabel(keys)
    theme.set_state(key, "part", "key")
    said = QLabel(text)
    said.setWordWrap(True)
    grid.addWidget(said, row, 0)
    grid.addWidget(key, row, 1, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    grid.setColumnStretch(0, 1)
    return row + 1
