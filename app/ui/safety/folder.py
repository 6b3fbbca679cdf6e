"""The folder for backups as a field: the usual place, or another one."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from app.ui.widgets.labels import WrappedLabel


class FolderField(QWidget):
    """A folder, or none for the usual place; `ask` is how the person is asked."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = ""
        self._usual = ""
        self.said = WrappedLabel()
        self.choosing = QPushButton()
        self.ask: Callable[[], str] = self._choose
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # else the key of a label goes past its buddy
        self.setFocusProxy(self.choosing)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.said, 1, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.choosing)
        self.choosing.clicked.connect(self._change)
        self.retranslate()

    def folder(self) -> str:
        """The folder chosen; empty for the usual place."""
        return self._folder

    def show_folder(self, folder: str, usual: str) -> None:
        """Show it, or the usual place."""
        self._folder = folder
        self._usual = usual or self._usual
        self.said.setText(folder or self._usual)
        self.changed.emit()

    def typed(self) -> str:
        """The folder as text."""
        return self._folder

    def set_typed(self, text: str) -> None:
        """Bring the folder back."""
        self.show_folder(text, "")

    def retranslate(self) -> None:
        """Set the words in the language of now."""
        self.choosing.setText(self.tr("Another folder…"))

    @Slot()
    def _change(self) -> None:
        folder = self.ask()
        if folder:
            self.show_folder(folder, "")

    def _choose(self) -> str:
        return QFileDialog.getExistingDirectory(self, self.tr("Folder for backups"), self.said.text())
