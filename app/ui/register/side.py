"""The side bar of the register: the lists, questions ready to be asked, questions somebody keeps; each with its count.

One stop of the Tab key: arrows move, Enter or a click asks. A kept question is renamed where it stands (F2).
"""

from collections.abc import Hashable, Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.ui import theme
from app.ui.widgets.status import draw_sign

_ENTRY = Qt.ItemDataRole.UserRole
_SIGN = 12
_ICON = 16
_PAD = 8
_HEIGHT = 32
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A line of the side bar; without a `key` it is the heading of those below.

    `icon` is a picture of the family, `status` a sign of a status instead; only what is `kept` has a changeable name.
    """

    key: Hashable = None
    title: str = ""
    icon: str = ""
    status: str = ""
    kept: bool = False


class SideList(QListWidget):
    """`asked(key)`: a line was pressed; `renamed(key, name)`: a kept question has another name; `dropped(key)`."""

    asked = Signal(object)
    renamed = Signal(object, str)
    dropped = Signal(object)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counts: dict[Hashable, str] = {}
        """How many lines the question of a key has, as it is said; no part of an item, or a name being written would
        be thrown away when a count comes."""
        self.active: tuple[Hashable, ...] = ()
        self.setObjectName("side")
        self.setItemDelegate(_EntryDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setTabKeyNavigation(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)
        self.itemClicked.connect(self._press)
        self.itemChanged.connect(self._rename)

    def show_entries(self, entries: Iterable[Entry]) -> None:
        """Show these lines; counts known of a key stay until they are counted anew."""
        shown = list(entries)
        if shown == [entry for _, entry in self._lines()]:
            return  # a name that is being written stays
        current = self.current_key()
        self.clear()
        for entry in shown:
            item = QListWidgetItem(entry.title)
            item.setData(_ENTRY, entry)
            item.setFlags(_flags(entry))
            if entry.key is not None:
                item.setToolTip(entry.title)
            self.addItem(item)
            if entry.key is not None and entry.key == current:
                self.setCurrentItem(item)
        if self.currentItem() is None:
            self.setCurrentRow(0)

    def show_count(self, key: Hashable, said: str) -> None:
        """Show how many lines a question has."""
        self.counts[key] = said
        self.viewport().update()
        if self.state() is not QAbstractItemView.State.EditingState:
            for item, entry in self._lines():
                if entry.key == key:
                    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{entry.title}: {said}")

    def show_active(self, keys: Iterable[Hashable]) -> None:
        """Show which lines are those of the list in sight."""
        self.active = tuple(keys)
        self.viewport().update()

    def current_key(self) -> Hashable:
        """The key of the current line."""
        item = self.currentItem()
        entry: Entry = item.data(_ENTRY) if item is not None else Entry()
        return entry.key

    def begin_rename(self, key: Hashable) -> None:
        """Let the person write another name where it stands."""
        for item, entry in self._lines():
            if entry.key == key:
                self.setCurrentItem(item)
                self.editItem(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter asks, Delete forgets a kept question."""
        item = self.currentItem()
        entry = item.data(_ENTRY) if item is not None else None
        if self.state() is QAbstractItemView.State.EditingState:
            event.accept()  # Enter ends the writing of a name and asks nothing
        elif event.key() in _OPENING and entry is not None:
            self.asked.emit(entry.key)
        elif event.key() == Qt.Key.Key_Delete and entry is not None and entry.kept:
            self.dropped.emit(entry.key)
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(super().sizeHint().width(), _HEIGHT * self.count() + 2)

    def _lines(self) -> list[tuple[QListWidgetItem, Entry]]:
        items = [self.item(row) for row in range(self.count())]
        return [(item, item.data(_ENTRY)) for item in items]

    @Slot(QListWidgetItem)
    def _press(self, item: QListWidgetItem) -> None:
        entry = item.data(_ENTRY)
        if entry.key is not None:
            self.asked.emit(entry.key)

    @Slot(QListWidgetItem)
    def _rename(self, item: QListWidgetItem) -> None:
        """Another name was written where it stands; counts and marks change a line too."""
        entry: Entry | None = item.data(_ENTRY)
        if entry is not None and entry.kept and item.text() != entry.title:
            item.setData(_ENTRY, replace(entry, title=item.text()))
            self.renamed.emit(entry.key, item.text())

    @Slot(QPoint)
    def _ask_menu(self, place: QPoint) -> None:
        item = self.itemAt(place)
        entry = item.data(_ENTRY) if item is not None else None
        if entry is not None and entry.kept:
            self.menu_wanted.emit(entry.key, self.viewport().mapToGlobal(place))


def _flags(entry: Entry) -> Qt.ItemFlag:
    if entry.key is None:
        return Qt.ItemFlag.NoItemFlags
    usable = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
    return usable | Qt.ItemFlag.ItemIsEditable if entry.kept else usable


class _EntryDelegate(QStyledItemDelegate):
    """Picture, name and count in one line; the list in sight stands on tinted ground."""

    def __init__(self, parent: SideList) -> None:
        super().__init__(parent)
        self._list = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """One line of the same height, whatever stands in it."""
        del index
        return QSize(0, max(_HEIGHT, option.fontMetrics.height() + _PAD))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry: Entry = index.data(_ENTRY)
        active = entry.key in self._list.active
        box = option.rect.adjusted(0, 1, 0, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if entry.key is None:
            font = option.font
            font.setBold(True)
            painter.setFont(font)
            painter.setPen(theme.colour("muted"))
            painter.drawText(box.adjusted(_PAD, 0, 0, 0), _PLACE, entry.title)
        else:
            self._ground(painter, box, option, active=active)
            self._words(painter, box, index, active=active)
        painter.restore()

    def _ground(self, painter: QPainter, box: QRect, option: QStyleOptionViewItem, *, active: bool) -> None:
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if active or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_soft" if active else "raised"))
            painter.drawRoundedRect(QRectF(box), 6, 6)
        if focused:
            painter.setPen(theme.colour("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 6, 6)

    def _words(
        self, painter: QPainter, box: QRect, index: QModelIndex | QPersistentModelIndex, *, active: bool
    ) -> None:
        entry: Entry = index.data(_ENTRY)
        left = box.left() + _PAD
        if entry.status:
            draw_sign(painter, QRectF(left + 2, box.center().y() - _SIGN / 2, _SIGN, _SIGN), entry.status)
        else:
            scale = painter.device().devicePixelRatioF()
            picture = theme.pixmap(entry.icon, "selection_text" if active else "muted", _ICON, scale)
            painter.drawPixmap(left, box.center().y() - _ICON // 2, picture)
        metrics = painter.fontMetrics()
        count = self._list.counts.get(entry.key, "")
        painter.setPen(theme.colour("selection_text" if active else "muted"))
        painter.drawText(box.adjusted(0, 0, -_PAD, 0), int(_MIDDLE | Qt.AlignmentFlag.AlignRight), count)
        words = box.adjusted(_PAD + _ICON + _PAD, 0, -2 * _PAD - metrics.horizontalAdvance(count), 0)
        painter.setPen(theme.colour("selection_text" if active else "text"))
        shown = metrics.elidedText(str(index.data() or ""), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, _PLACE, shown)


_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_PLACE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
