"""The side navigation: the office's name and one button per page."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.action_table import ActionTable
from app.ui.actions import PAGE_GROUPS
from app.ui.widgets.labels import ShortLabel

_LINES = 2


class Navigation(QFrame):
    """Buttons that do the `<page>.show` actions; the one of the page shown stays pressed."""

    def __init__(self, actions: ActionTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_state(self, "part", "navigation")
        self.office = ShortLabel(_LINES)
        theme.set_state(self.office, "part", "office")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(12, 12, 12, 8)
        lines.setContentsMargins(12, 16, 12, 16)
        lines.setSpacing(2)
        lines.addWidget(self.office)
        self.buttons: dict[str, QToolButton] = {}
        for group in PAGE_GROUPS:
            lines.addSpacing(8)
            self._add(group, actions, lines)
        lines.addStretch(1)

    def _add(self, names: tuple[str, ...], actions: ActionTable, lines: QVBoxLayout) -> None:
        for name in names:
            button = QToolButton()
            button.setDefaultAction(actions[f"{name}.show"])
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setIconSize(QSize(theme.ICON_SIZE, theme.ICON_SIZE))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            theme.set_state(button, "look", "page")
            self.buttons[name] = button
            lines.addWidget(button)

    def show_office(self, name: str) -> None:
        """Show whose desk this is."""
        self.office.show_name(name)
        self.office.setVisible(bool(name))
