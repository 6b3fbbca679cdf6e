"""What goes wrong in the window: said where it happened, or shown as a report; nothing is sent anywhere.

A `UserError` is for the person: `told` says it in the notice bar of the page and beside the fields of its form.
Anything else is a bug: kinds of errors and places in our code go to the log and to one dialog, never a value.
"""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import TracebackType

from PySide6.QtCore import Slot, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
)

from app.domain.errors import DraftRejected, UserError, places
from app.ui import theme
from app.ui.widgets.form import Form
from app.ui.widgets.notice import NoticeBar
from app.ui.words import Words


@contextmanager
def told(notice: NoticeBar, words: Words, form: Form | None = None) -> Iterator[None]:
    """Say a `UserError` of the deeds inside on the page; a rejected draft also beside the fields of `form`.

    The rest of the slot after the `with` runs either way: put what depends on success inside.
    """
    try:
        notice.clear()
        yield
    except DraftRejected as error:
        if form is not None:
            form.show_problems(words.problems(error.problems))
        notice.say(words.error(error))
    except UserError as error:
        notice.say(words.error(error))


def report(error: BaseException) -> str:
    """Versions, kinds of errors and places in the code: what a programmer needs, without a word of the person's."""
    import platform  # noqa: PLC0415 - for a bug alone

    versions = f"Python {platform.python_version()} · Qt {qVersion()} · {platform.system()} {platform.release()}"
    return "\n".join([versions, *places(error)])


class Mishaps:
    """Takes what no slot caught; `teller` says a `UserError` on the page now shown, set by the main window."""

    def __init__(self, words: Words, log: Callable[[str], object]) -> None:
        """`log(text)` keeps the report of a bug."""
        self.teller: Callable[[UserError], None] | None = None
        self._log = log
        self._words = words
        self._showing = False

    def install(self) -> None:
        """From now on every uncaught error of the window comes here."""
        sys.excepthook = self.handle

    def handle(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Say a `UserError`, show a bug; further bugs while one is shown are only logged."""
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        if isinstance(error, UserError):
            self._tell(error)
            return
        text = report(error)
        self._log(text)
        if QApplication.instance() is None or self._showing:
            return
        self._showing = True
        try:
            MishapDialog(text).exec()
        finally:
            self._showing = False

    def _tell(self, error: UserError) -> None:
        if self.teller is not None:
            self.teller(error)
        else:
            box = QMessageBox(QMessageBox.Icon.Warning, "Arasha", self._words.error(error))
            theme.dress(box)
            box.exec()


class MishapDialog(QDialog):
    """One bug: what to do, and the report the person may copy."""

    def __init__(self, text: str) -> None:
        super().__init__(QApplication.activeWindow())
        self.setWindowTitle(self.tr("Something went wrong in the program"))
        said = QLabel(
            self.tr(
                "What was saved before is safe, and nothing was sent anywhere. "
                "The report below names only places in the program, nobody's data: "
                "copy it and give it to whoever looks after the program."
            )
        )
        said.setWordWrap(True)
        self.report = QPlainTextEdit(text)
        self.report.setReadOnly(True)
        self.report.setAccessibleName(self.tr("Report"))
        self.copying = QPushButton(self.tr("Copy the report"))
        closing = QPushButton(self.tr("Go on working"))
        theme.set_state(closing, "look", "primary")
        closing.setDefault(True)
        buttons = QDialogButtonBox()
        buttons.addButton(self.copying, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(closing, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        self.copying.clicked.connect(self.copy)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(24, 24, 24, 24)
        lines.setSpacing(16)
        for widget in (said, self.report, buttons):
            lines.addWidget(widget)
        self.resize(640, 400)
        theme.dress(self)

    @Slot()
    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self.report.toPlainText())
