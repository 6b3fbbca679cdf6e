"""What stands around the pages: menus, toolbar, strip of the demo, status bar; all made from the table of actions."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.ui import theme
from app.ui.action_table import ActionTable
from app.ui.actions import MENUS
from app.ui.looking import LookBanner
from app.ui.navigation import Navigation
from app.ui.search_box import SearchBox
from app.ui.widgets.notice import NoticeBar

_GAP = 12


class Frame:
    """The parts of the main window that are the same whatever page is shown."""

    def __init__(self, window: QMainWindow, table: ActionTable) -> None:
        self.menus = _menus(window, table)
        self.search = SearchBox()
        self.toolbar = _toolbar(table, self.search)
        self.navigation = Navigation(table)
        self.demo, self.looking = QLabel(), LookBanner()
        self.notice, self.unprotected, self.stick = NoticeBar(), NoticeBar(), NoticeBar()
        self.stack = QStackedWidget()
        self.file = QLabel()
        self.calendar = QLabel()
        theme.set_state(self.demo, "part", "demo")
        self.demo.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.demo.hide()
        window.addToolBar(self.toolbar)
        window.addActions(table.all())
        window.setCentralWidget(self._middle())
        bar = window.statusBar()
        bar.setSizeGripEnabled(False)
        bar.addPermanentWidget(self.file)
        bar.addPermanentWidget(self.calendar)

    def _middle(self) -> QWidget:
        side = QVBoxLayout()
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(0)
        side.addWidget(self.looking)
        side.addWidget(self.demo)
        bar = QVBoxLayout()
        bar.setContentsMargins(24, 0, 24, 0)
        bar.addWidget(self.unprotected)
        bar.addWidget(self.stick)
        bar.addWidget(self.notice)
        side.addLayout(bar)
        side.addWidget(self.stack, 1)
        middle = QWidget()
        line = QHBoxLayout(middle)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.navigation)
        line.addLayout(side, 1)
        return middle


def _menus(window: QMainWindow, table: ActionTable) -> dict[str, QMenu]:
    made = {name: window.menuBar().addMenu("") for name in MENUS}
    last: dict[str, str] = {}
    for spec in table.specs:
        if not spec.menu:
            continue
        menu = made[spec.menu]
        if menu.actions() and last[spec.menu] != spec.group:
            menu.addSeparator()
        menu.addAction(table[spec.name])
        last[spec.menu] = spec.group
    return made


def _toolbar(table: ActionTable, search: QWidget) -> QToolBar:
    bar = QToolBar()
    bar.setObjectName("toolbar")
    bar.setMovable(False)
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    wide = QWidget()
    wide.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    first, *others = [table[spec.name] for spec in table.specs if spec.toolbar]
    bar.addWidget(ActionButton(first))
    bar.addWidget(_gap())
    bar.addWidget(search)
    bar.addWidget(wide)
    for action in others:
        bar.addAction(action)
        button = bar.widgetForAction(action)
        if isinstance(button, QToolButton):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            theme.set_state(button, "look", "quiet")
    return bar


def _gap() -> QWidget:
    gap = QWidget()
    gap.setFixedWidth(_GAP)
    return gap


class ActionButton(QPushButton):
    """The deed done most often, in the colour of the theme; it looks and obeys as its action says."""

    def __init__(self, action: QAction) -> None:
        super().__init__()
        self._action = action
        theme.set_state(self, "look", "primary")
        theme.set_icon(self, str(action.property("icon_name")), "accent_text")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(action.trigger)
        action.changed.connect(self.follow)
        self.follow()

    @Slot()
    def follow(self) -> None:
        """Take words and state of the action."""
        self.setText(self._action.iconText())
        self.setAccessibleName(self._action.text())
        self.setToolTip(self._action.toolTip())
        self.setEnabled(self._action.isEnabled())
