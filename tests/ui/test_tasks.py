"""Long work runs beside the window, with progress and cancel."""

import threading

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.tasks import Progress, TaskRunner


@pytest.fixture
def runner(qapp: QApplication) -> TaskRunner:
    del qapp
    return TaskRunner()


def test_the_result_arrives_on_the_thread_of_the_window(runner: TaskRunner, qtbot: QtBot) -> None:
    seen = []
    task = runner.start(lambda _: threading.get_ident())
    task.done.connect(lambda result: seen.append((result, threading.get_ident())))
    with qtbot.waitSignal(task.finished):
        pass
    worker, window = seen[0]
    assert window == threading.get_ident()
    assert worker != window


def test_an_error_is_handed_over_not_swallowed(runner: TaskRunner, qtbot: QtBot) -> None:
    def fail(progress: Progress) -> None:
        del progress
        raise ZeroDivisionError

    task = runner.start(fail)
    with qtbot.waitSignal(task.failed, check_params_cb=lambda error: isinstance(error, ZeroDivisionError)):
        pass


def test_cancelled_work_stops_at_its_next_report(runner: TaskRunner, qtbot: QtBot) -> None:
    started, go_on = threading.Event(), threading.Event()
    reached = []

    def work(progress: Progress) -> None:
        started.set()
        go_on.wait(10)
        progress.report(1, 2)
        reached.append("end")

    task = runner.start(work)
    assert started.wait(10)
    task.cancel()
    go_on.set()
    with qtbot.waitSignal(task.stopped):
        pass
    assert reached == []


def test_progress_is_told(runner: TaskRunner, qtbot: QtBot) -> None:
    told = threading.Event()
    task = runner.start(lambda progress: ([progress.report(done, 3) for done in (1, 2, 3)], told.set()))
    assert told.wait(5)
    heard = []
    task.progress.moved.connect(lambda done, total: heard.append((done, total)))
    with qtbot.waitSignal(task.finished):
        pass
    assert heard == [(1, 3), (2, 3), (3, 3)]


def test_busy_begins_with_the_first_and_ends_with_the_last(runner: TaskRunner, qtbot: QtBot) -> None:
    heard = []
    runner.busy_changed.connect(heard.append)
    first, second = runner.start(lambda _: 1), runner.start(lambda _: 2)
    with qtbot.waitSignals([first.finished, second.finished]):
        pass
    assert heard == [True, False]


def test_closing_waits_for_work_under_way(runner: TaskRunner, qtbot: QtBot) -> None:
    ended = []

    def work(progress: Progress) -> None:
        while not progress.cancelled:
            threading.Event().wait(0.001)
        ended.append("end")

    task = runner.start(work)
    with qtbot.waitSignal(task.finished):
        runner.stop_all()
        assert ended == ["end"]
