"""Nobody at the keyboard: a warning, then the lock; any sign of a person puts it off."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.unlock.idle import LOOK_MS, IdleWatch


class Clock:
    """Two clocks that go only when told."""

    def __init__(self) -> None:
        self.awake = self.wall = 1_000.0

    def go(self, seconds: float, *, asleep: bool = False) -> None:
        self.wall += seconds
        self.awake += 0 if asleep else seconds


@pytest.fixture
def clock() -> Clock:
    """Clocks that stand still."""
    return Clock()


@pytest.fixture
def watch(qtbot: QtBot, clock: Clock) -> Iterator[IdleWatch]:
    """A watch of ten minutes over one window."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    made = IdleWatch((lambda: clock.awake, lambda: clock.wall))
    made.start(10)
    yield made
    made.stop()


def move_the_mouse() -> None:
    (window,) = QApplication.topLevelWindows()
    place = QPointF(1, 1)
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(QEvent.Type.MouseMove, place, place, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, event)


def test_the_lock_comes_when_the_time_is_over(qtbot: QtBot, watch: IdleWatch, clock: Clock) -> None:
    clock.go(569)
    with qtbot.assertNotEmitted(watch.nearly), qtbot.assertNotEmitted(watch.idle):
        watch.look()
    clock.go(10)
    with qtbot.waitSignal(watch.nearly) as warned:
        watch.look()
    assert warned.args == [21]
    clock.go(21)
    with qtbot.waitSignal(watch.idle):
        watch.look()
    assert not watch._timer.isActive()


def test_any_sign_of_a_person_puts_it_off(qtbot: QtBot, watch: IdleWatch, clock: Clock) -> None:
    clock.go(580)
    watch.look()
    with qtbot.waitSignal(watch.came_back):
        move_the_mouse()
    clock.go(560)
    with qtbot.assertNotEmitted(watch.nearly), qtbot.assertNotEmitted(watch.idle):
        watch.look()


def test_a_computer_that_slept_is_locked_and_a_clock_set_back_helps_nobody(
    qtbot: QtBot, watch: IdleWatch, clock: Clock
) -> None:
    clock.wall -= 3_600
    clock.go(599)
    with qtbot.assertNotEmitted(watch.idle):
        watch.look()
    clock.go(2)
    with qtbot.waitSignal(watch.idle):
        watch.look()
    watch.start(10)
    clock.go(8 * 3_600, asleep=True)
    with qtbot.waitSignal(watch.idle):
        watch.look()


def test_no_minutes_never_lock(watch: IdleWatch) -> None:
    watch.start(0)
    assert not watch._timer.isActive()
    assert LOOK_MS < 30_000
