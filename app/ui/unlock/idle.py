"""Notices that nobody has been at the keyboard for a while: the file is then locked."""

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QWindow

LOOK_MS = 5_000
WARNING_SECONDS = 30
CLOCKS = (time.monotonic, time.time)
"""The first cannot be set back, the second goes on while the computer sleeps; the longer time counts."""
_SIGNS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)
"""What a person does; seen once per window, not once per widget, so that it costs nothing."""


class IdleWatch(QObject):
    """`nearly(seconds)`: the lock comes so soon; `came_back`: it does not; `idle`: the time is over."""

    nearly = Signal(int)
    came_back = Signal()
    idle = Signal()

    def __init__(self, clocks: Sequence[Callable[[], float]] = CLOCKS, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clocks = clocks
        self._last = [clock() for clock in clocks]
        self._limit = 0.0
        self._warned = False
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self, minutes: int) -> None:
        """Watch from now on; 0 minutes never lock."""
        self.stop()
        self._limit = minutes * 60.0
        if not minutes:
            return
        self._note()
        self._warned = False
        QGuiApplication.instance().focusWindowChanged.connect(self._watch)  # type: ignore[union-attr]  # there is one while windows are
        for window in QGuiApplication.topLevelWindows():
            self._watch(window)
        self._timer.start()

    def stop(self) -> None:
        """Watch no more."""
        if self._timer.isActive():
            self._timer.stop()
            QGuiApplication.instance().focusWindowChanged.disconnect(self._watch)  # type: ignore[union-attr]  # there is one while windows are

    @Slot()
    def look(self) -> None:
        """Compare the time with the last sign of a person."""
        left = self._limit - max(clock() - last for clock, last in zip(self._clocks, self._last, strict=True))
        if left <= 0:
            self.stop()
            self.idle.emit()
        elif left <= WARNING_SECONDS and self._limit > WARNING_SECONDS:
            self._warned = True
            self.nearly.emit(round(left))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Somebody is there."""
        if event.type() in _SIGNS:
            self._note()
            if self._warned:
                self._warned = False
                self.came_back.emit()
        return super().eventFilter(watched, event)

    def _note(self) -> None:
        self._last = [clock() for clock in self._clocks]

    @Slot(QWindow)
    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)
