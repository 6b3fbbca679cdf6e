"""While somebody looks through the eyes of another: what changes something waits from its making on, and says why."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractButton, QApplication, QVBoxLayout

from app.ui.actions import ONLY_LOOKING, said
from app.ui.widgets.labels import SignLine
from app.ui.words import Words

_STATE = "only_looking"


def changes(*buttons: QAbstractButton) -> None:
    """Say that these buttons change something: made while somebody only looks, they stay off for good.

    Pages are made anew when the looking begins and when it ends, windows whenever they are opened.
    """
    if is_only_looking():
        for button in buttons:
            _Hold(button)


def is_only_looking() -> bool:
    """Whether somebody looks through the eyes of another now."""
    app = QApplication.instance()
    return app is not None and bool(app.property(_STATE))


def say_why(lines: QVBoxLayout, words: Words) -> None:
    """Add a line that says so above the buttons of a window that is opened while somebody only looks."""
    if is_only_looking():
        why = SignLine()
        why.say(words.say("error.only_looking"), "eye", "muted")
        lines.addWidget(why)


def look_only(*, only: bool) -> None:
    """From now on nothing can be changed, or it can again."""
    app = QApplication.instance()
    if app is not None:
        app.setProperty(_STATE, only)


class _Hold(QObject):
    """Keeps one button off, whatever its owner says of it."""

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button)
        button.installEventFilter(self)
        _keep_off(button)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Its owner allowed it again, or says it in another language."""
        if isinstance(watched, QAbstractButton) and event.type() in {
            QEvent.Type.EnabledChange,
            QEvent.Type.ToolTipChange,
        }:
            _keep_off(watched)
        return super().eventFilter(watched, event)


def _keep_off(button: QAbstractButton) -> None:
    if button.isEnabled():
        button.setEnabled(False)
    if button.toolTip() != said(ONLY_LOOKING):
        button.setToolTip(said(ONLY_LOOKING))
