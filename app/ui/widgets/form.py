"""A form: label, field, help and mistake of each line in one place, named for screen readers."""

from collections.abc import Iterator, Mapping
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.ui import theme
from app.ui.widgets.labels import SignLine
from app.ui.widgets.text_field import TextField
from app.ui.widgets.typed import bring_back, change_of, typed_in


@runtime_checkable
class Checked(Protocol):
    """A field that knows by itself when what was typed cannot be read (a date, a choice)."""

    def problem(self) -> str:
        """The sentence to show, or empty."""


class _Cell(QWidget):
    """One field with its label above and its help and mistake below."""

    def __init__(self, field: QWidget) -> None:
        super().__init__()
        self.field = field
        self.title = QLabel()
        self.help = QLabel()
        self.mistake = SignLine()
        self.title.setBuddy(field)
        theme.set_state(self.title, "part", "label")
        theme.set_state(self.help, "part", "help")
        self.help.setWordWrap(True)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        for line in (self.title, field, self.help, self.mistake):
            lines.addWidget(line)
        self.grows = bool(field.sizePolicy().expandingDirections() & Qt.Orientation.Vertical)
        if not self.grows:
            lines.addStretch(1)
        self.title.setVisible(not isinstance(field, QCheckBox))
        self.help.hide()
        self.mistake.hide()

    def name(self, text: str, explained: str) -> None:
        plain = text.replace("&", "")
        if isinstance(self.field, QCheckBox):
            self.field.setText(text)
        self.title.setText(text)
        self.field.setAccessibleName(plain)
        self.field.setToolTip(explained)
        self.help.setText(explained)
        self.help.setVisible(bool(explained))
        self.describe()

    def complain(self, sentence: str, *, blocks: bool) -> None:
        self.mistake.say(sentence, "circle-alert" if blocks else "triangle-alert", "overdue" if blocks else "due_soon")
        self.mistake.setVisible(bool(sentence))
        theme.set_state(self.field, "problem", ("error" if blocks else "warning") if sentence else "")
        self.describe()

    @Slot(str)
    def warn(self, sentence: str) -> None:
        """Say what hinders nobody from saving."""
        self.complain(sentence, blocks=False)

    def describe(self) -> None:
        said = (self.mistake.text(), self.help.text())
        self.field.setAccessibleDescription(" ".join(part for part in said if part))


class Form(QWidget):
    """Lines of fields; the owner keeps the fields, the form their labels and mistakes.

    `add_row` once per field in `__init__`, `label` for each field in `retranslate`, `show_problems` after a try to
    save. `beside=True` puts a field on the line of the one before. Tab follows the order of adding.

    `changed`: something else stands in a field, typed or shown.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells: dict[str, _Cell] = {}
        self._headings: dict[str, QLabel] = {}
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(12)
        self._line: QBoxLayout | None = None

    def add_row(self, name: str, field: QWidget, *, beside: bool = False, stretch: int = 1) -> QWidget:
        """Add a field under its record's attribute name and return it; `stretch` shares a line."""
        if name in self._cells:
            raise ValueError(name)
        field.setObjectName(name)
        cell = _Cell(field)
        self._cells[name] = cell
        if self._line is None or not beside:
            self._line = QHBoxLayout()
            self._line.setSpacing(12)
            self._lines.addLayout(self._line)
        self._line.addWidget(cell, stretch)
        if cell.grows:
            self._lines.setStretchFactor(self._line, 1)
        change_of(field).connect(self.changed)
        if isinstance(field, TextField):
            field.refused.connect(cell.warn)
        return field

    def showEvent(self, event: QShowEvent) -> None:
        """Keep the lines together at the top where no field grows."""
        last = self._lines.itemAt(self._lines.count() - 1)
        if not any(cell.grows for cell in self.cells()) and last is not None and last.spacerItem() is None:
            self._lines.addStretch(1)
        super().showEvent(event)

    def add_heading(self, name: str) -> None:
        """Begin a group of fields; its words are given by `head`."""
        heading = QLabel()
        theme.set_state(heading, "part", "heading")
        self._headings[name] = heading
        self._lines.addWidget(heading)
        self._line = None

    def add_widget(self, widget: QWidget) -> None:
        """Put something between the lines that is no field (an explanation, buttons)."""
        self._lines.addWidget(widget)
        self._line = None

    def head(self, name: str, text: str) -> None:
        """Set the words of a group."""
        self._headings[name].setText(text)

    def label(self, name: str, text: str, explained: str = "") -> None:
        """Set a field's label, name for screen readers, help line and tooltip; `&` marks the key of the label."""
        self._cells[name].name(text, explained)

    def field(self, name: str) -> QWidget:
        """The field added under that name."""
        return self._cells[name].field

    def show_row(self, name: str, *, visible: bool) -> None:
        """Show or hide a field with its label."""
        self._cells[name].setVisible(visible)

    def typed(self) -> dict[str, str]:
        """What stands in each field as text, readable or not; hidden ones too."""
        return {name: typed_in(cell.field) for name, cell in self._cells.items()}

    def set_typed(self, fields: Mapping[str, str]) -> None:
        """Bring back what `typed` gave; fields it does not name stay as they are."""
        for name, cell in self._cells.items():
            if name in fields:
                bring_back(cell.field, fields[name])

    def typing_problems(self) -> dict[str, tuple[str, bool]]:
        """What the fields themselves cannot read (an impossible date); ask before saving."""
        return {
            name: (sentence, True)
            for name, cell in self._cells.items()
            if not cell.isHidden() and isinstance(cell.field, Checked) and (sentence := cell.field.problem())
        }

    def show_problems(self, problems: Mapping[str, tuple[str, bool]], *, go: bool = True) -> bool:
        """Say what is wrong beside each field and, with `go`, go to the first that blocks.

        `problems` is {field: (sentence, blocks)}; what the fields themselves cannot read is added.
        A field the form does not know is skipped. Returns whether anything blocks.
        """
        found = {**problems, **self.typing_problems()}
        for name, cell in self._cells.items():
            sentence, blocks = found.get(name, ("", False))
            cell.complain(sentence, blocks=blocks)
        wrong = [cell for cell in self.cells() if found.get(cell.field.objectName(), ("", False))[1]]
        if wrong and go:
            wrong[0].field.setFocus(Qt.FocusReason.OtherFocusReason)
        return any(blocks for _, blocks in found.values())

    def clear_problems(self) -> None:
        """Forget what was wrong."""
        for cell in self._cells.values():
            cell.complain("", blocks=False)

    def cells(self) -> Iterator[_Cell]:
        """The fields in order."""
        return iter(self._cells.values())


class _Sheet(QScrollArea):
    """Scrolls down only: never narrower than what it holds."""

    def minimumSizeHint(self) -> QSize:
        """As wide as the content at its narrowest, with the bar beside it."""
        content = self.widget()
        bar = self.verticalScrollBar().sizeHint().width()
        wide = content.minimumSizeHint().width() + bar if content else 0
        return QSize(max(wide, super().minimumSizeHint().width()), super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for another width when the content changes (a field appears, another language)."""
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


def scrolled(content: QWidget) -> QScrollArea:
    """A form that may be taller than the window, in a quiet scroll area that takes no focus itself."""
    area = _Sheet()
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def grow(dialog: QDialog) -> None:
    """Make room for sentences that came below the fields."""
    inner = dialog.layout()
    needed = inner.totalHeightForWidth(dialog.width()) if inner is not None else 0
    if needed > dialog.height():
        dialog.resize(dialog.width(), needed)
