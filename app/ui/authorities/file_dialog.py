"""A file of bodies beside the directory: every difference in a line to tick; nothing is taken that is not ticked."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.domain.directory_files import Difference, DirectoryPlan, RowFate
from app.exchange.authorities import failed_rows
from app.ui import theme
from app.ui.mishaps import told
from app.ui.only_looking import changes
from app.ui.paper_files import ask_path, write
from app.ui.widgets.labels import WrappedLabel
from app.ui.widgets.notice import NoticeBar
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

_ROOMY = (980, 620)
_TICKED, _OPEN = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class DirectoryFileDialog(QDialog):
    """The difference of a file; a field the office corrected itself is offered and not ticked."""

    def __init__(self, desk: "Desk", words: Words, plan: DirectoryPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words, self._plan = desk, words, plan
        self.text = WrappedLabel()
        self.notice = NoticeBar()
        self.list = QTreeWidget()
        self.taking, self.saving, self.leaving = QPushButton(), QPushButton(), QPushButton()
        self.ask_path: Callable[[str], Path | None] = lambda name: ask_path(self, name, self.windowTitle())
        self._build()
        self._fill()
        self.retranslate()
        self.resize(*_ROOMY)
        theme.dress(self)

    def chosen(self) -> tuple[Difference, ...]:
        """The lines ticked."""
        items = (self.list.topLevelItem(place) for place in range(self.list.topLevelItemCount()))
        pairs = zip(items, self._plan.lines, strict=True)
        return tuple(line for item, line in pairs if item is not None and item.checkState(0) is _TICKED)

    @Slot()
    def take(self) -> None:
        """Take what is ticked, and nothing else."""
        with told(self.notice, self._words):
            number = self._desk.directory_files.take(self._plan, self.chosen())
            self.notice.say(self.tr("Taken. Bodies changed or added: {number}.").format(number=number), "done")
            self.taking.setEnabled(False)
            self.list.setEnabled(False)

    @Slot()
    def save_failed(self) -> None:
        """Put the rows that cannot be taken into a file, each with its reason."""
        path = self.ask_path("failed.csv")
        if path is not None:
            with told(self.notice, self._words):
                write(path, failed_rows(self._plan.failed, lambda why: self._words.say(f"directory_failed.{why}")))
                self.notice.say(self.tr("Saved: {path}").format(path=path), "done")

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text in the language of now; the ticks stay."""
        self.setWindowTitle(self.tr("Bodies from a file"))
        lines = self._plan.lines
        numbers = {fate: len({line.uid for line in lines if line.fate is fate}) for fate in RowFate}
        self.text.setText(
            self.tr(
                "{name}: new bodies {new}, changed {changed}, not in the file {missing}, rows that cannot be read "
                "{failed}. Nothing is taken yet: tick what shall be. What your office corrected itself is not ticked."
            ).format(
                name=self._plan.name,
                new=numbers[RowFate.NEW],
                changed=numbers[RowFate.CHANGED],
                missing=numbers[RowFate.MISSING],
                failed=len(self._plan.failed),
            )
        )
        self.list.setAccessibleName(self.tr("Differences"))
        titles = (self.tr("What"), self.tr("Body"), self.tr("Field"), self.tr("Here"), self.tr("In the file"))
        self.list.setHeaderLabels([*titles, self.tr("Remark")])
        for place, line in enumerate(lines):
            item = self.list.topLevelItem(place)
            if item is not None:
                for column, text in enumerate(self._cells(line)):
                    item.setText(column, text)
                    item.setToolTip(column, text)
        self.taking.setText(self.tr("Take what is ticked"))
        self.saving.setText(self.tr("Save the rows that cannot be read…"))
        self.leaving.setText(self.tr("Close"))

    def _cells(self, line: Difference) -> tuple[str, ...]:
        words, key = self._words, f"field.{line.field}"
        field = words.say(key) if line.field and words.texts.has(key) else line.field
        remark = self.tr("our own correction") if line.ours else ""
        return words.code("row_fate", line.fate), line.name, field, line.before, line.after, remark

    def _fill(self) -> None:
        for line in self._plan.lines:
            item = QTreeWidgetItem(self.list)
            if line.fate is not RowFate.MISSING:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(0, _OPEN if line.ours else _TICKED)
            else:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)

    def _build(self) -> None:
        self.list.setColumnCount(6)
        self.list.setRootIsDecorated(False)
        self.list.setAlternatingRowColors(True)
        self.list.setUniformRowHeights(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        titles = self.list.header()
        for column, width in enumerate((130, 260, 150, 170, 170)):
            titles.resizeSection(column, width)
        titles.setSectionResizeMode(5, QHeaderView.ResizeMode.Stretch)
        theme.set_state(self.taking, "look", "primary")
        changes(self.taking)
        self.taking.clicked.connect(self.take)
        self.saving.clicked.connect(self.save_failed)
        self.saving.setVisible(bool(self._plan.failed))
        self.leaving.clicked.connect(self.reject)
        deeds = QHBoxLayout()
        deeds.setSpacing(8)
        deeds.addWidget(self.taking)
        deeds.addWidget(self.saving)
        deeds.addStretch(1)
        deeds.addWidget(self.leaving)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(24, 24, 24, 24)
        lines.setSpacing(12)
        for widget in (self.text, self.notice, self.list):
            lines.addWidget(widget)
        lines.setStretchFactor(self.list, 1)
        lines.addLayout(deeds)
