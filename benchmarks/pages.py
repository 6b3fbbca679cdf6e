"""How long a page takes to appear on the data of a busy office; rows of `results.json`.

Each page is shown in a window of its own, from the press of its action to the paint of its first lines: made for the
first time (with what it imports), and again after something was saved elsewhere. It is the time of the window's thread:
what is read beside the window is told too («filled» in `how`), but it keeps nobody from typing.
"""

import argparse
import os
import statistics
import sys
import time
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop
from PySide6.QtWidgets import QApplication

from app.domain.changes import Change
from app.services.desk import Desk
from app.ui import application, theme
from app.ui.actions import PAGES
from app.ui.changes import Changes
from app.ui.main_window import MainWindow
from app.ui.settings import Settings
from app.ui.tasks import TaskRunner
from app.ui.words import Words
from benchmarks import report
from benchmarks.files import generated
from benchmarks.report import Row

BUSY, ROUNDS, PROMISED_MS = 20_000, 5, 100
SIZE = (1366, 768)


class Busy:
    """A window over the file of a busy office."""

    def __init__(self, desk: Desk, changes: Changes, words: Words, settings: Settings) -> None:
        self._changes = changes
        self.window = MainWindow(desk, words, changes, settings)
        self.window.resize(*SIZE)
        self.window.show()
        self.settle()

    def appear(self, name: str) -> tuple[float, float]:
        """Show the page until it is painted: the time of the thread; and until nothing is read for it: of the wall."""
        wall = time.perf_counter()
        begun = time.thread_time()
        self.window.show_page(name)
        QApplication.processEvents()
        thread = time.thread_time() - begun
        self.settle()
        return thread * 1000, (time.perf_counter() - wall) * 1000

    def change_something(self) -> None:
        """As a save elsewhere: every page is to be read anew when it is looked at."""
        self._changes.publish(Change(noun="clients"))
        self.settle()

    def settle(self) -> None:
        """Let what is read beside the window come to its end."""
        QApplication.processEvents()
        while any(runner.is_busy for runner in self.window.findChildren(TaskRunner)):
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)

    def end(self) -> None:
        """Leave nothing."""
        self.window.rest()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def row(promise: str, taken: dict[str, list[tuple[float, float]]], size: int) -> Row:
    """The slowest page, the others named in `how`."""
    medians = {name: statistics.median(thread for thread, _ in pairs) for name, pairs in taken.items()}
    filled = {name: statistics.median(wall for _, wall in pairs) for name, pairs in taken.items()}
    slowest = max(medians, key=medians.__getitem__)
    each = ", ".join(f"{name} {medians[name]:.0f} ({filled[name]:.0f})" for name in taken)
    return Row(
        promise=promise,
        ours=round(medians[slowest], 1),
        peer=None,
        unit="ms",
        ratio=None,
        bar="",
        also=f"≤ {PROMISED_MS}",
        how=f"{size:,} papers; the slowest page, «{slowest}»; each of them, filled by the wall in brackets: {each}",
    )


def main() -> None:
    """Measure every page, write two rows."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--appeals", type=int, default=BUSY)
    size = parser.parse_args().appeals
    file = generated(size)
    first: dict[str, list[tuple[float, float]]] = {name: [] for name in PAGES}
    again: dict[str, list[tuple[float, float]]] = {name: [] for name in PAGES}
    with ExitStack() as kept:
        folder = kept.enter_context(TemporaryDirectory())
        app = application.application([])
        theme.apply(app, theme.Look.LIGHT)
        desk = file.desk()
        kept.callback(desk.close)
        changes, words = Changes(), Words()
        settings = Settings(Path(folder) / "settings.ini")
        for _ in range(ROUNDS + 1):
            front, *others = PAGES
            settings.page = others[-1]  # a window begins with the page it showed last
            busy = Busy(desk, changes, words, settings)
            first[front].append(busy.appear(front))
            busy.end()
            busy = Busy(desk, changes, words, settings)
            for name in others:
                first[name].append(busy.appear(name))
            for name in PAGES:
                busy.change_something()
                again[name].append(busy.appear(name))
            busy.end()
    for found in (first, again):
        for pairs in found.values():
            del pairs[0]
    rows = [row("a page appears for the first time", first, size), row("a page appears again", again, size)]
    report.write(rows)
    for one in rows:
        print(f"{one.promise:34} {one.ours} ms, {'kept' if one.holds else 'NOT KEPT'}: {one.how}")


if __name__ == "__main__":
    main()
