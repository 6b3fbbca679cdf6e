"""Carries what a deed changed from the services to the screens."""

from PySide6.QtCore import QObject, Signal

from app.domain.changes import Change


class Changes(QObject):
    """`publish` is handed to the services; the main window listens to `published`, whatever thread it came from."""

    published = Signal(object)

    def publish(self, change: Change) -> None:
        """Say what changed."""
        self.published.emit(change)
