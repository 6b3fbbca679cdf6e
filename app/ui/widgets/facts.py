"""Facts of a record to read: a quiet label, the value beside it; what is missing is marked."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.ui import theme
from app.ui.widgets.labels import SignLine


class Facts(QWidget):
    """Lines in a fixed order; `show_fact` fills one, `hide_fact` leaves it out. Values can be selected and copied."""

    def __init__(self, names: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(0, 128)
        grid.setColumnStretch(1, 1)
        self._lines: dict[str, tuple[QLabel, QLabel, SignLine]] = {}
        top = Qt.AlignmentFlag.AlignTop
        for row, name in enumerate(names):
            label, value, missing = QLabel(), QLabel(), SignLine()
            label.setWordWrap(True)
            label.setMaximumWidth(168)
            theme.set_state(label, "part", "help")
            value.setWordWrap(True)
            value.setTextFormat(Qt.TextFormat.PlainText)
            value.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            value.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            grid.addWidget(label, row, 0, top)
            grid.addWidget(value, row, 1, top)
            grid.addWidget(missing, row, 1, top)
            self._lines[name] = (label, value, missing)
            self.hide_fact(name)

    def show_fact(self, name: str, label: str, value: str, missing: str = "") -> None:
        """Show a value; an empty one shows the words of `missing` with a sign, or leaves the line out."""
        title, said, gap = self._lines[name]
        title.setText(label)
        said.setText(value)
        said.setAccessibleName(f"{label}: {value or missing}")
        gap.say(missing, "triangle-alert", "due_soon")
        title.setVisible(bool(value or missing))
        said.setVisible(bool(value))
        gap.setVisible(not value and bool(missing))

    def hide_fact(self, name: str) -> None:
        """Leave a line out."""
        for part in self._lines[name]:
            part.hide()

    def text(self, name: str) -> str:
        """What a line says, its mark if the value is missing, empty if it is left out."""
        title, said, gap = self._lines[name]
        if title.isHidden():
            return ""
        return gap.text() if said.isHidden() else said.text()
