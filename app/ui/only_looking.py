"""While somebody looks through the eyes of another: what changes something on a page waits, and says why."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.ui.actions import ONLY_LOOKING, said

_MARK = "changes_something"


def changes(*buttons: QAbstractButton) -> None:
    """Mark the buttons of a page that change something."""
    for button in buttons:
        button.setProperty(_MARK, True)  # noqa: FBT003 - as Qt calls it


class OnlyLooking(QObject):
    """Keeps marked buttons off whatever their page says of them; pages are made anew when it is over."""

    def hold(self, page: QWidget) -> None:
        """Keep every marked button of this page off from now on."""
        for button in page.findChildren(QAbstractButton):
            if button.property(_MARK):
                button.installEventFilter(self)
                _keep_off(button)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The page allowed it again, or says it in another language."""
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
