"""A report as a file: where to, and that it was written."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.ui.mishaps import told
from app.ui.paper_files import ask_path, write
from app.ui.widgets.notice import NoticeBar
from app.ui.words import Words

AskPath = Callable[[str], Path | None]
"""How the person is asked where to put a file of that name; tests answer in its place."""


def asking(parent: QWidget) -> AskPath:
    """Ask in the system's own window."""
    return lambda name: ask_path(parent, name, QCoreApplication.translate("ReportFiles", "Save the table"))


def keep(ask: AskPath, name: str, content: Callable[[], bytes], notice: NoticeBar, words: Words) -> None:
    """Write the file where the person wants it, and say where it is."""
    path = ask(name)
    if path is None:
        return
    with told(notice, words):
        write(path, content())
        said = QCoreApplication.translate("ReportFiles", "Saved: {path}")
        notice.say(said.format(path=path), "done")
