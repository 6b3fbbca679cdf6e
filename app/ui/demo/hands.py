"""Fingers and eyes of the demo: clicks and keys as a person gives them, and looks at what the window then shows."""

from collections.abc import Callable
from types import TracebackType
from typing import TypeVar

from PySide6.QtCore import QElapsedTimer, QEvent, QPoint, Qt, QThread, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QSpinBox,
    QWidget,
)

_DELETED = QEvent.Type.DeferredDelete.value
PATIENCE_MS = 15_000
"""How long something may take to appear."""
_PAUSE_MS = 5
_SIGN_OF_A_CHOICE = 8
"""Where the square or the circle stands that a click on a choice must hit."""
Kind = TypeVar("Kind", bound=QWidget)


class NotShown(Exception):
    """The window does not show what it should; the sentence says what was expected and what stands there."""


def check(shown: object, expected: str) -> None:
    """Go on only if that is shown."""
    if not shown:
        raise NotShown(expected)


class Hands:
    """Does with a widget what a person could do; a widget that is hidden, disabled or out of reach is refused."""

    def __init__(self) -> None:
        self._mishap: BaseException | None = None

    def notice(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """What a slot let through, as `sys.excepthook`: the next look at the window raises it."""
        del kind, trace
        self._mishap = self._mishap or error

    def settle(self) -> None:
        """Let the window finish what it began; raises what went wrong in it."""
        for _ in range(3):
            QApplication.processEvents()
            QApplication.sendPostedEvents(None, _DELETED)
        if self._mishap is not None:
            raise self._mishap

    def wait(self, until: Callable[[], object], expected: str) -> None:
        """Wait for something to be shown."""
        clock = QElapsedTimer()
        clock.start()
        self.settle()
        while not until():
            check(clock.elapsed() < PATIENCE_MS, expected)
            QThread.msleep(_PAUSE_MS)
            self.settle()

    def bring_to_front(self, window: QWidget) -> None:
        """Give a window the keyboard: without a screen nobody does it when a dialog or a list has gone."""
        self.settle()
        window.activateWindow()
        self.wait(lambda: QApplication.activeWindow() is window, "the window is in front")

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click the middle of a widget, or a place in it."""
        self.reach(widget)
        place = at or widget.rect().center()
        if at is None and isinstance(widget, QCheckBox | QRadioButton):
            place.setX(_SIGN_OF_A_CHOICE)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        self.settle()

    def click_during(self, widget: QWidget, answer: Callable[[QWidget], None]) -> None:
        """Click what may open a dialog that waits, and `answer` the dialog while it waits."""
        failed: list[BaseException] = []
        looking = QTimer()

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if dialog is None:
                return
            looking.stop()
            try:
                answer(dialog)
            except BaseException as error:  # noqa: BLE001 - carried out of the dialog's own loop and raised below
                failed.append(error)
            if dialog.isVisible():
                dialog.close()

        looking.timeout.connect(look)
        looking.start(_PAUSE_MS)
        self.click(widget)
        looking.stop()
        self.bring_to_front(widget.window())
        if failed:
            raise failed[0]

    def press(self, widget: QWidget, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where a widget has the keyboard."""
        QTest.keyClick(widget, key, held)
        self.settle()

    def write(self, field: QWidget, text: str) -> None:
        """Replace what stands in a field, key by key."""
        self.click(field.viewport() if isinstance(field, QAbstractScrollArea) else field)
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(field, Qt.Key.Key_Delete)
        self.add(field, text)
        stands = _typed(field)
        check(stands == text, f"typed {text!r}, the field {field.objectName()} holds {stands!r}")

    def add(self, field: QWidget, text: str) -> None:
        """Type on in a field; letters of every alphabet, a new line as Enter."""
        for sign in text:
            if sign == "\n":
                QTest.keyClick(field, Qt.Key.Key_Return)
            else:
                QTest.sendKeyEvent(
                    QTest.KeyAction.Click, field, Qt.Key.Key_unknown, sign, Qt.KeyboardModifier.NoModifier
                )
        self.settle()

    def choose(self, combo: QComboBox, place: int) -> None:
        """Choose a line of a list by keyboard."""
        self.reach(combo)
        combo.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(combo, Qt.Key.Key_Home)
        for _ in range(combo.count()):
            if combo.currentIndex() < place:
                QTest.keyClick(combo, Qt.Key.Key_Down)
        self.settle()
        check(combo.currentIndex() == place, f"line {place} of {combo.objectName()} is chosen")

    def choose_row(self, view: QAbstractItemView, row: int) -> None:
        """Double-click a line of a list."""
        index = view.model().index(row, 0)
        view.scrollTo(index)
        self.settle()
        middle = view.visualRect(index).center()
        self.reach(view)
        for deed in (QTest.mouseClick, QTest.mouseDClick):
            deed(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
        self.settle()

    def reach(self, widget: QWidget) -> None:
        """Bring a widget into sight as the wheel would, and make sure it can be used."""
        if QApplication.activeWindow() is None:
            self.bring_to_front(widget.window())
        above = widget.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea) and above.viewport().isAncestorOf(widget):
                above.ensureWidgetVisible(widget)
            above = above.parentWidget()
        self.settle()
        name = f"{type(widget).__name__} {widget.objectName()} «{widget.accessibleName()}»"
        check(widget.isVisible(), f"{name} is shown")
        check(widget.isEnabled(), f"{name} can be used")
        check(not widget.visibleRegion().isEmpty(), f"{name} is in sight")

    def named(self, root: QWidget, kind: type[Kind], name: str) -> Kind:
        """The one widget of that kind in sight whose object or accessible name, or text, is `name`."""
        found = [
            widget
            for widget in root.findChildren(kind)
            if widget.isVisible() and name in {widget.objectName(), widget.accessibleName(), _text(widget)}
        ]
        check(len(found) == 1, f"{name!r} stands {len(found)} times, once was expected")
        return found[0]


def _typed(field: QWidget) -> str:
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText()
    if isinstance(field, QSpinBox):
        return field.cleanText()
    return field.text() if isinstance(field, QLineEdit) else ""


def _text(widget: QWidget) -> str:
    said = getattr(widget, "text", None)
    return said().replace("&", "") if callable(said) and not isinstance(widget, QLineEdit) else ""
