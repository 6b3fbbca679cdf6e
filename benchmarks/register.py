"""The register's window at a million papers beside Qt's own model; rows of `results.json`.

`QSqlQueryModel` reads the plain twin of the encrypted file (it cannot open the other) with the columns the register
shows, in the same view. Each figure comes from a process of its own that has opened,
painted and thrown away one such window before: what is imported and cached once is nobody's time.
"""

import ctypes
import gc
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop
from PySide6.QtSql import QSqlDatabase, QSqlQueryModel
from PySide6.QtWidgets import QApplication, QHeaderView, QTableView, QWidget

from app.bootstrap import FEW_COLLECTIONS
from app.domain.register import View
from app.services.desk import Desk
from app.ui import application, theme
from app.ui.changes import Changes
from app.ui.main_window import MainWindow
from app.ui.register.listing import RegisterList
from app.ui.register.page import RegisterPage
from app.ui.register.table import ROW
from app.ui.settings import Settings
from app.ui.tasks import TaskRunner
from app.ui.widgets.cells import Cell, CellTable
from app.ui.words import Words
from benchmarks import report
from benchmarks.files import MILLION, Generated, generated
from benchmarks.report import Row

ROUNDS, STEPS, WHEEL = 7, 600, 3 * ROW
SIZE = (1280, 800)
MIB = 2**20
COLUMNS = range(8)
STATEMENT = """
SELECT appeals.settled, appeals.due_on, cases.number, clients.surname || ' ' || clients.given_name,
       authorities.name_ru, appeals.kind, appeals.registration_number, appeals.subject
FROM appeals JOIN cases ON cases.id = appeals.case_id JOIN clients ON clients.id = cases.client_id
JOIN authorities ON authorities.id = appeals.authority_id ORDER BY appeals.id DESC
"""


def taken_ms(work: Callable[[], object]) -> float:
    """Milliseconds of the window's thread at work: other work on the machine does not count."""
    begun = time.thread_time()
    work()
    return (time.thread_time() - begun) * 1000


def settle(page: RegisterPage) -> None:
    """Let what is counted beside the window come to its end."""
    while None in page.side.numbers.values() or any(runner.is_busy for runner in page.findChildren(TaskRunner)):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)


def gone(widget: QWidget) -> None:
    widget.close()
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


class Ours:
    """The page as the window makes it, with its side bar and its counts."""

    def __init__(self, file: Generated) -> None:
        self.desk: Desk = file.desk()
        self._words = Words()

    def opened(self) -> RegisterPage:
        page = RegisterPage(self.desk, self._words)
        page.resize(*SIZE)
        page.reload()
        page.show()
        page.grab()
        return page

    def listed(self) -> RegisterList:
        """The list without the page around it."""
        made = RegisterList(self._words)
        made.resize(*SIZE)
        made.show_list(View(), self.desk.register.open(View()))
        made.show()
        made.grab()
        return made

    def view(self) -> QTableView:
        page = self._page = self.opened()
        settle(page)
        QApplication.processEvents()
        return page.list.table

    def jump(self, view: QTableView) -> None:
        view.scrollToBottom()
        view.viewport().repaint()

    def leave(self) -> None:
        settle(self._page)
        gone(self._page)


def asked_for(model: QSqlQueryModel, row: int) -> list[Cell]:
    """What stands in a line of Qt's own model."""
    return [Cell(str(model.index(row, column).data() or "")) for column in COLUMNS]


class Peer:
    """Qt's own model in the register's own table, as large."""

    def __init__(self, file: Generated) -> None:
        self._database = QSqlDatabase.addDatabase("QSQLITE")
        self._database.setDatabaseName(str(file.plain))
        if not self._database.open():
            sys.exit(self._database.lastError().text())
        self._size = SIZE

    def opened(self) -> QTableView:
        model = QSqlQueryModel()
        view = CellTable(partial(asked_for, model))
        model.setParent(view)
        model.setQuery(STATEMENT, self._database)
        if model.lastError().isValid():
            sys.exit(model.lastError().text())
        view.setModel(model)
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        view.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        rows = view.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW)
        for place, width in enumerate((216, 126, 104, 210, 240, 150, 160, 260)):
            view.setColumnWidth(place, width)
        view.resize(*self._size)
        view.show()
        view.grab()
        return view

    def view(self) -> QTableView:
        self._size = (SIZE[0] - 280, SIZE[1] - 110)
        self._view = self.opened()
        QApplication.processEvents()
        return self._view

    def jump(self, view: QTableView) -> None:
        model = view.model()
        while model.canFetchMore(view.rootIndex()):
            model.fetchMore(view.rootIndex())
        view.scrollToBottom()
        view.viewport().repaint()

    def leave(self) -> None:
        gone(self._view)


def first_paint(opened: Callable[[], QWidget]) -> list[float]:
    """From nothing to a painted first page."""
    found = []
    for _ in range(ROUNDS + 1):
        made: list[QWidget] = []
        found.append(taken_ms(lambda made=made: made.append(opened())))
        if isinstance(made[0], RegisterPage):
            settle(made[0])
        gone(made[0])
    return found[1:]


def last_row(side: Ours | Peer) -> list[float]:
    """From the first page to the last row painted."""
    found = []
    for _ in range(ROUNDS + 1 if isinstance(side, Ours) else 5):
        view = side.view()
        found.append(taken_ms(lambda view=view: side.jump(view)))
        side.leave()
    return found[1:] if isinstance(side, Ours) else found


def step(view: QTableView) -> None:
    """A turn of the wheel, painted."""
    bar = view.verticalScrollBar()
    bar.setValue(bar.value() + WHEEL)
    view.viewport().repaint()


def scrolling(side: Ours | Peer) -> list[float]:
    """The 99th percentile of a step of the wheel, painted; one figure a round."""
    found = []
    for _ in range(ROUNDS + 1):
        view = side.view()
        steps = []
        for _ in range(STEPS):
            steps.append(taken_ms(partial(step, view)))
            QApplication.processEvents()  # as between two turns of a wheel
        side.leave()
        found.append(sorted(steps)[len(steps) * 99 // 100])
    return found[1:]


def memory(side: Ours) -> list[float]:
    """MiB the register adds to an open file and an empty window after jumps and scrolling, page cache given back."""
    settings = Path(tempfile.mkdtemp()) / "window.ini"
    window = MainWindow(None, Words(), Changes(), Settings(settings))
    window.resize(*SIZE)
    window.show()
    window.grab()
    before = resident(side.desk)
    view = side.view()
    for _ in range(STEPS):
        step(view)
    for part in range(20):
        view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() * part // 19)
        view.viewport().repaint()
    found = resident(side.desk) - before
    side.leave()
    window.close()
    return [found]


def resident(desk: Desk) -> float:
    """MiB in memory, the page cache of every reader given back."""
    with ExitStack() as open_now:
        for _ in range(4):
            open_now.enter_context(desk.context.database.read()).exec_driver_sql("PRAGMA shrink_memory").close()
    ctypes.CDLL(None).malloc_trim(0)
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / MIB


PARTS: dict[str, Callable[[Generated], list[float]]] = {
    "first-page": lambda file: first_paint(Ours(file).opened),
    "first-list": lambda file: first_paint(Ours(file).listed),
    "first-peer": lambda file: first_paint(Peer(file).opened),
    "last-ours": lambda file: last_row(Ours(file)),
    "last-peer": lambda file: last_row(Peer(file)),
    "scroll-ours": lambda file: scrolling(Ours(file)),
    "scroll-peer": lambda file: scrolling(Peer(file)),
    "memory": lambda file: memory(Ours(file)),
}


def measured(part: str, size: int) -> float:
    """The median of a part, in a process of its own."""
    command = [sys.executable, __file__, part, str(size)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return float(statistics.median(json.loads(done.stdout.splitlines()[-1])))


def main() -> None:
    """Measure, and write the rows of the table; `ARASHA_BENCH_SIZE` tries a smaller file."""
    size = int(os.environ.get("ARASHA_BENCH_SIZE", MILLION))
    generated(size)
    found = {part: measured(part, size) for part in PARTS}
    rows = rows_of(found, size)
    if size == MILLION:  # the promises are about a million: a smaller file is for trying only
        report.write(rows)
    for row in rows:
        print(f"{row.promise}: {row.ours} / {row.peer} {row.unit}, {row.ratio}: {'kept' if row.holds else 'NOT KEPT'}")


def rows_of(found: dict[str, float], size: int) -> list[Row]:
    """What the figures mean."""
    how = f"processor time of the window, median of {ROUNDS}, {size:,} papers, encrypted; the peer reads the plain twin"
    all_ms = found["first-peer"] + found["last-peer"]
    ours, peer = found["first-list"], found["first-peer"]
    said = f"list beside list; the whole page with its side bar takes {found['first-page']:.1f} ms"
    rows = [row("open the register to first paint", (ours, peer), "≤ 2", f"{how}: {said}")]
    pair = (found["first-page"], all_ms)
    rows.append(row("open the register, not load all", pair, "≥ 100", f"{how}: QSqlQueryModel, every row fetched"))
    pair = (found["last-ours"], found["last-peer"])
    rows.append(row("jump to the last row", pair, "≥ 50", f"{how}: QSqlQueryModel, median of 5"))
    pair = (found["scroll-ours"], found["scroll-peer"])
    said = f"QSqlQueryModel in the same view, {STEPS} steps of three lines a round"
    rows.append(row("scroll the register, p99 of a step", pair, "≤ 1.2", f"{how}: {said}"))
    return [*rows, _memory(found["memory"])]


def row(promise: str, pair: tuple[float, float], bar: str, how: str) -> Row:
    """A row in milliseconds; a bar of so many times faster compares the other way."""
    ours, peer = pair
    ratio = peer / ours if bar.startswith("≥") else ours / peer
    return Row(
        promise=promise, ours=round(ours, 2), peer=round(peer, 2), unit="ms", ratio=round(ratio, 2), bar=bar, how=how
    )


def _memory(mebibytes: float) -> Row:
    return Row(
        promise="memory of the register",
        ours=round(mebibytes, 1),
        peer=None,
        unit="MiB",
        ratio=None,
        bar="",
        also="≤ 40",
        how="added to the open file and an empty window by the page, 600 steps and 20 jumps, page cache given back",
    )


if __name__ == "__main__":
    if len(sys.argv) > 1:
        gc.set_threshold(FEW_COLLECTIONS)  # as the window itself
        app = application.application(["arasha"])
        theme.apply(app, theme.Look.LIGHT)
        print(json.dumps(PARTS[sys.argv[1]](generated(int(sys.argv[2])))))
    else:
        main()
