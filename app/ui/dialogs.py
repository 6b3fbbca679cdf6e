"""Two sheets to read: every key of the program, and what program this is."""

from itertools import groupby

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app import __version__
from app.ui import actions, theme
from app.ui.action_table import ActionTable
from app.ui.field_help import KEY
from app.ui.widgets.form import grow, scrolled


class Sheet(QDialog):
    """Lines to read in the language of now, one button to close; a subclass gives them in `fill`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines = QVBoxLayout(self)
        self.lines.setContentsMargins(24, 24, 24, 24)
        self.lines.setSpacing(16)
        self._closing = QPushButton()
        theme.set_state(self._closing, "look", "primary")
        self._closing.clicked.connect(self.accept)
        self._closing.setDefault(True)
        self._body = QWidget()
        self.lines.addWidget(self._body, 1)
        self.lines.addWidget(self._closing, 0, Qt.AlignmentFlag.AlignRight)

    def fill(self) -> QWidget:
        """The title of the window, and what is to be read in it."""
        return QWidget()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self._closing.setText(self.tr("Close"))
        body = self.fill()
        self.lines.replaceWidget(self._body, body)
        self._body.hide()
        self._body.deleteLater()
        self._body = body

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class ShortcutSheet(Sheet):
    """Every key on one sheet, from the table of actions and the lists, forms and papers."""

    def __init__(self, table: ActionTable, parent: QWidget) -> None:
        super().__init__(parent)
        self._table = table
        self.retranslate()
        self.resize(560, 640)

    def fill(self) -> QWidget:
        """The keys under the menu they belong to."""
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        row, table = 0, self._table
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
        return scrolled(body)

    def _everywhere(self) -> tuple[tuple[str, str], ...]:
        return (
            (KEY, self.tr("What goes into this field, with the article")),
            ("Tab", self.tr("Next field")),
            ("Shift+Tab", self.tr("Field before")),
            ("Enter", self.tr("Open the line of a list")),
            ("Alt+↓", self.tr("Calendar of a date field, list of a choice")),
            ("Ctrl+Enter", self.tr("Save what is being written")),
            ("Esc", self.tr("Close a dialog without saving")),
            ("Ctrl++  Ctrl+−  Ctrl+0", self.tr("Paper larger, smaller, as wide as the view")),
        )


class AboutDialog(Sheet):
    """Name, version, licence, calendar."""

    def __init__(self, calendar: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._calendar = calendar
        self.retranslate()
        self.resize(480, 300)
        grow(self)

    def fill(self) -> QWidget:
        """The program in a few sentences."""
        self.setWindowTitle(self.tr("About Arasha"))
        body = QWidget()
        lines = QVBoxLayout(body)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(16)
        title = QLabel("Arasha")
        theme.set_state(title, "part", "title")
        lines.addWidget(title)
        for text in (
            self.tr("Case management for legal-aid volunteers in Kazakhstan."),
            self.tr("Version {version}").format(version=__version__),
            self._calendar,
            self.tr("Free software under the MIT licence. Icons: Lucide (ISC). Fonts: PT Sans, PT Serif (OFL)."),
            self.tr("The program counts dates and prints papers; it does not replace a lawyer's judgement."),
        ):
            said = QLabel(text)
            said.setWordWrap(True)
            said.setVisible(bool(text))
            lines.addWidget(said)
        lines.addStretch(1)
        return body


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
