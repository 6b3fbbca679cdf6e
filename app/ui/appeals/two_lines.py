"""Table cells of two lines: the first strong, the second quiet, each cut at its own end; statuses as chips."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem

from app.ui import theme
from app.ui.widgets.status import StatusDelegate

ROW_HEIGHT = 52
_PAD = 8
Index = QModelIndex | QPersistentModelIndex


class TwoLineDelegate(StatusDelegate):
    """Draws a cell whose words hold a line break on two lines, any other as `StatusDelegate` does."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: D102
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        if "\n" not in text:
            super().paint(painter, option, index)
            return
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.text = ""
        style = ground.widget.style() if ground.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, ground.widget)
        selected = bool(ground.state & QStyle.StateFlag.State_Selected)
        self._draw(painter, ground, text.partition("\n")[::2], selected=selected)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: D102
        size = super().sizeHint(option, index)
        return QSize(size.width(), max(size.height(), 2 * option.fontMetrics.height() + _PAD))

    def _draw(self, painter: QPainter, option: QStyleOptionViewItem, lines: tuple[str, str], *, selected: bool) -> None:
        metrics = option.fontMetrics
        height = metrics.height()
        inner = option.rect.adjusted(_PAD, 0, -_PAD, 0)
        top = inner.top() + (inner.height() - 2 * height) // 2
        painter.save()
        painter.setFont(option.font)
        for number, (line, name) in enumerate(zip(lines, ("text", "muted"), strict=True)):
            painter.setPen(theme.colour("selection_text" if selected else name))
            box = QRect(inner.left(), top + number * height, inner.width(), height)
            shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
        painter.restore()
