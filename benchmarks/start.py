"""How long until somebody sees something, and what memory it takes; rows of `results.json`.

Each start is a process of its own, without a screen, timed from before it was begun. The floor is a process with
nothing but a `QApplication` and an empty `QMainWindow`. The program starts on an encrypted file: its first window asks
for the password, imports what comes behind it, and the page Today is there when its lines are read and painted.
"""

import compileall
import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks import report  # noqa: E402 - found beside this folder
from benchmarks.files import SMALL, generated  # noqa: E402
from benchmarks.generate.__main__ import LOGIN, PASSWORD  # noqa: E402
from benchmarks.generate.making import TODAY  # noqa: E402
from benchmarks.report import Row  # noqa: E402

ROUNDS = 7
BARE = """
import sys, time
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        watch("painted")
window = Window()
window.resize(1280, 800)
window.show()
app.processEvents()
finish()
"""
OURS = """
from app import bootstrap
from app.ui import importing
importing.as_python_does()  # the program's own first step with Qt; what is watched here is imported after it
from app.ui import application
connections = []
def watched(arguments):
    from app.ui.unlock.dialog import UnlockDialog
    def paint(dialog, event):
        if "painted" not in seen:
            watch("painted")
            QTimer.singleShot({wait_ms}, lambda: enter(dialog))
    from PySide6.QtCore import QTimer
    UnlockDialog.paintEvent = paint
    return made(arguments)
made, application.application = application.application, watched
def enter(dialog):
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication
    from app.db import database
    from app.safety import memory
    from app.ui.hosting import PageHost
    def shown(host, name):
        page = show(host, name)
        QTimer.singleShot(0, painted)
        return page
    def painted():
        QApplication.processEvents()
        watch("today")
        QTimer.singleShot({idle_ms}, leave)
    def noted(*given, **options):
        connections.append(connect(*given, **options))
        return connections[-1]
    def leave():
        for connection in connections:
            connection.execute("PRAGMA shrink_memory").close()  # the pages of the file, by SQLite itself
        memory.give_back()
        finish()
    show, PageHost.show = PageHost.show, shown
    connect, database.connect = database.connect, noted
    dialog.login.setText({login!r})
    dialog.password.setText({password!r})
    dialog.accepted.connect(lambda: watch("unlocked"))
    dialog.go()
bootstrap.main(["--data", {data!r}, "--today", {today!r}, "--language", "kk"])
"""
FRAME = """
import json, os, sys, time
begun = {begun}
seen = {{}}
def watch(name):
    seen.setdefault(name, (time.clock_gettime(time.CLOCK_MONOTONIC) - begun) * 1000)
def finish(app=None):
    with open("/proc/self/status") as status:
        seen["memory_mib"] = next(int(line.split()[1]) for line in status if line.startswith("VmRSS")) / 1024
    print(json.dumps(seen), flush=True)
    os._exit(0)
{script}
"""
TYPING_MS = 2500
"""Nobody types a password faster; what comes next is imported meanwhile."""
ASKING = "the window that asks for the password"
IDLE_MS = 2500
"""So long it stands there before its memory is read."""


def started(script: str, folder: str) -> dict[str, float]:
    """What one process saw, in milliseconds from before it was begun, and the memory it had at the end."""
    settings = {"HOME": folder, "XDG_CONFIG_HOME": folder, "XDG_DATA_HOME": folder, "XDG_STATE_HOME": folder}
    surroundings = os.environ | settings | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    surroundings.pop("PYTHONDONTWRITEBYTECODE", None)  # what is compiled at every start is no start of a program
    begun = time.clock_gettime(time.CLOCK_MONOTONIC)
    code = FRAME.format(begun=begun, script=script)
    said = subprocess.run(
        [sys.executable, "-c", code], env=surroundings, capture_output=True, text=True, check=True, timeout=60
    )
    found: dict[str, float] = json.loads(said.stdout.splitlines()[-1])
    return found


def main() -> None:
    """Measure in turn, write the rows."""
    file = generated(SMALL)
    ours = OURS.format(
        login=LOGIN, password=PASSWORD, data=str(file.path), today=TODAY.isoformat(), wait_ms=TYPING_MS, idle_ms=IDLE_MS
    )
    compileall.compile_dir(ROOT / "app", quiet=1)
    with TemporaryDirectory() as folder:
        pairs = [(started(ours, folder), started(BARE, folder)) for _ in range(ROUNDS + 1)][1:]
    beside = f"beside an empty QMainWindow, both without a screen; median of {ROUNDS} starts in turn"
    kept = "in memory as the system counts it, the pages of the file given back by SQLite itself"
    bare_ms = [bare["painted"] for _, bare in pairs]
    today = [one["today"] - one["unlocked"] for one, _ in pairs]
    memory = [one["memory_mib"] for one, _ in pairs], [bare["memory_mib"] for _, bare in pairs]
    rows = [
        _row("first window painted", ([one["painted"] for one, _ in pairs], bare_ms), "≤ 1.3", f"{ASKING}, {beside}"),
        _row(
            "from the key to Today", (today, bare_ms), "≤ 3", f"{SMALL:,} papers, from the end of unlocking, {beside}"
        ),
        _row("memory of the idle program", memory, "≤ 2.5", f"with Today shown, {kept}, {beside}", "MiB"),
    ]
    report.write(rows)
    for one in rows:
        kept = "kept" if one.holds else "NOT KEPT"
        print(f"{one.promise:30} {one.ours} beside {one.peer} {one.unit}: {one.ratio} (promised {one.bar}): {kept}")


def _row(promise: str, pair: tuple[list[float], list[float]], bar: str, how: str, unit: str = "ms") -> Row:
    ours, peer = (statistics.median(figures) for figures in pair)
    ratio = round(ours / peer, 2)
    return Row(promise=promise, ours=round(ours, 1), peer=round(peer, 1), unit=unit, ratio=ratio, bar=bar, how=how)


if __name__ == "__main__":
    main()
