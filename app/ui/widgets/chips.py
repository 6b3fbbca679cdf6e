"""Codes as chips to tick: one Tab stop, arrows move, Space or a click ticks."""

from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.ui import theme

Code = TypeVar("Code", bound=StrEnum)
PADDING = 8
GAP = 4
FOCUS_WIDTH = 2.0


class ChipDelegate(QStyledItemDelegate):
    """Paints an item as a chip with a border; a ticked one has a tick and a tinted ground, so colour is never alone."""

    def sizeHint(  # noqa: D102
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        metrics = option.fontMetrics
        words = chip_text(index, ticked=True)
        return QSize(metrics.horizontalAdvance(words) + 2 * PADDING + 2, metrics.height() + PADDING + 2)

    def paint(  # noqa: D102
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        ticked = is_ticked(index)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        border = theme.colour("accent" if ticked or focused else "line_strong")
        frame = QRectF(option.rect).adjusted(1, 1, -1, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(border, FOCUS_WIDTH if focused else 1.0))
        painter.setBrush(theme.colour("accent_soft" if ticked else "surface"))
        painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)
        painter.setPen(theme.colour("selection_text" if ticked else "text"))
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, chip_text(index, ticked=ticked))
        painter.restore()


def is_ticked(index: QModelIndex | QPersistentModelIndex) -> bool:
    """Whether the item is ticked."""
    return Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked


def chip_text(index: QModelIndex | QPersistentModelIndex, *, ticked: bool) -> str:
    """The words on a chip, with the sign of a ticked one."""
    words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
    return f"✓ {words}" if ticked else words


class Chips(QListWidget, Generic[Code]):
    """Codes to tick; as high as its chips need at its width. `changed` when the person ticks or unticks one."""

    changed = Signal()

    def __init__(self, codes: Iterable[Code], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._codes: tuple[Code, ...] = ()
        self._quiet = False
        self.setObjectName("chips")
        self.setItemDelegate(ChipDelegate(self))
        self.setFlow(QListWidget.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setSpacing(GAP // 2)
        self.setStyleSheet("QListWidget { border: none; background: transparent; }")
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.itemChanged.connect(self._tell)
        self.offer(tuple(codes))

    def offer(self, codes: Sequence[Code]) -> None:
        """Offer these codes, none of them ticked; their words are set with `set_words`."""
        if tuple(codes) == self._codes:
            return
        self._quiet = True
        self._codes = tuple(codes)
        self.clear()
        for code in self._codes:
            item = QListWidgetItem(code.value)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.addItem(item)
        self.setCurrentRow(0)
        self._quiet = False

    def ticked(self) -> tuple[Code, ...]:
        """What is ticked, in the order offered."""
        pairs = zip(self._codes, self._items(), strict=True)
        return tuple(code for code, item in pairs if item.checkState() is Qt.CheckState.Checked)

    def tick(self, codes: Iterable[Code]) -> None:
        """Tick exactly these, silently."""
        wanted = frozenset(codes)
        self._quiet = True
        for code, item in zip(self._codes, self._items(), strict=True):
            item.setCheckState(Qt.CheckState.Checked if code in wanted else Qt.CheckState.Unchecked)
        self._quiet = False

    def typed(self) -> str:
        """What is ticked, as codes in a line."""
        return " ".join(code.value for code in self.ticked())

    def set_typed(self, text: str) -> None:
        """Tick again what was ticked."""
        self.tick(code for code in self._codes if code.value in text.split())

    def set_words(self, say: Callable[[Code], str]) -> None:
        """Write the chips in the language of the screen."""
        self._quiet = True
        for code, item in zip(self._codes, self._items(), strict=True):
            item.setText(say(code))
        self._quiet = False
        self._fit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick wherever the chip is clicked."""
        item = self.itemAt(event.position().toPoint())
        if item is not None and event.button() is Qt.MouseButton.LeftButton:
            ticked = item.checkState() is Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked)
            event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow and shrink with the number of lines of chips."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit again when the font changes."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def sizeHint(self) -> QSize:
        """Wide enough for a few chips; the height follows the width."""
        return QSize(320, self.height_for(self.viewport().width()))

    def minimumSizeHint(self) -> QSize:
        """At least the widest chip."""
        return QSize(self._widest() + 2 * GAP, self.height_for(self.viewport().width()))

    def height_for(self, width: int) -> int:
        """The height in pixels that shows every chip at this width."""
        lines, left = 1, width
        step = self.spacing() * 2
        for item in self._items():
            wide = self.sizeHintForIndex(self.indexFromItem(item)).width() + step
            if wide > left and left < width:
                lines, left = lines + 1, width
            left -= wide
        return lines * (self.sizeHintForRow(0) + step) + step

    def _widest(self) -> int:
        return max((self.sizeHintForIndex(self.indexFromItem(item)).width() for item in self._items()), default=0)

    def _items(self) -> tuple[QListWidgetItem, ...]:
        return tuple(self.item(row) for row in range(self.count()))

    def _fit(self) -> None:
        height = self.height_for(self.viewport().width())
        if height != self.height() or height != self.minimumHeight():
            self.setFixedHeight(height)

    @Slot(QListWidgetItem)
    def _tell(self, _item: QListWidgetItem) -> None:
        if not self._quiet:
            self.changed.emit()
