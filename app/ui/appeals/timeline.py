"""The course of an appeal as one vertical line: filing, events, letters, today, what falls due."""

from datetime import date

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.domain.codes import Timeliness
from app.ui import theme
from app.ui.appeals import mark_words
from app.ui.appeals.marks import Mark, MarkKind
from app.ui.words import Words

FACTS_ROLE = Qt.ItemDataRole.UserRole + 1
DATE_ROLE = Qt.ItemDataRole.UserRole + 2
MARK_ROLE = Qt.ItemDataRole.UserRole + 3
_LINE_X = 14
_TEXT_X = 32
_DATE_GAP = 12
_PAD = 8
_DOT = 5
_FULL_ROLES = (FACTS_ROLE, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
Index = QModelIndex | QPersistentModelIndex


class TimelineModel(QAbstractListModel):
    """The marks of one appeal; a whole appeal has tens of them, never thousands."""

    def __init__(self, words: Words, body: mark_words.BodyName, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._body = body
        self._marks: tuple[Mark, ...] = ()

    def set_marks(self, marks: tuple[Mark, ...]) -> None:
        """Show these marks."""
        self.beginResetModel()
        self._marks = marks
        self.endResetModel()

    def mark(self, index: Index) -> Mark:
        """The mark of a line."""
        return self._marks[index.row()]

    def rowCount(self, parent: Index | None = None) -> int:
        """One line per mark."""
        return 0 if parent is not None and parent.isValid() else len(self._marks)

    def today(self) -> date | None:
        """The day of the mark «today», if there is one."""
        return next((mark.on for mark in self._marks if mark.kind is MarkKind.TODAY), None)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Title, facts, date and the whole line for a screen reader."""
        if not index.isValid():
            return None
        mark = self._marks[index.row()]
        if role == MARK_ROLE:
            return mark
        return self._said(mark, role)

    def _said(self, mark: Mark, role: int) -> str | None:
        title = mark_words.title(mark, self._words)
        if role == Qt.ItemDataRole.DisplayRole:
            return title
        day = self._words.date(mark.on)
        if role == DATE_ROLE:
            return day
        if role not in _FULL_ROLES:
            return None
        facts = mark_words.facts(mark, self._words, self._body)
        return facts if role == FACTS_ROLE else ", ".join(part for part in (day, title, facts) if part)


class TimelineDelegate(QStyledItemDelegate):
    """Draws the line, the dot of each mark, and two lines of text."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: D102
        width = self._width(option)
        height = 2 * _PAD + self._title_rect(option, index, width).height()
        facts = str(index.data(FACTS_ROLE) or "")
        if facts:
            height += self._facts_rect(option.fontMetrics, width, facts).height()
        return QSize(width, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: D102
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if selected:
            painter.fillRect(option.rect, theme.colour("accent_soft"))
        self._draw_line(painter, option.rect, index)
        self._draw_text(painter, option, index, selected=selected)
        painter.restore()

    def _width(self, option: QStyleOptionViewItem) -> int:
        view = option.widget
        return view.viewport().width() if isinstance(view, QAbstractItemView) else option.rect.width()

    def _title_rect(self, option: QStyleOptionViewItem, index: Index, width: int) -> QRect:
        metrics = QFontMetrics(_bold(option.font))
        left = option.fontMetrics.horizontalAdvance(str(index.data(DATE_ROLE))) + _DATE_GAP
        space = QRect(0, 0, max(width - _TEXT_X - _PAD - left, 40), 10_000)
        return metrics.boundingRect(space, int(Qt.TextFlag.TextWordWrap), str(index.data()))

    def _facts_rect(self, metrics: QFontMetrics, width: int, facts: str) -> QRect:
        space = QRect(0, 0, max(width - _TEXT_X - _PAD, 40), 10_000)
        return metrics.boundingRect(space, int(Qt.TextFlag.TextWordWrap), facts)

    def _draw_line(self, painter: QPainter, rect: QRect, index: Index) -> None:
        mark: Mark = index.data(MARK_ROLE)
        model = index.model()
        today = model.today() if isinstance(model, TimelineModel) else None
        x, middle = rect.left() + _LINE_X, rect.top() + _PAD + 9
        future = mark.kind is MarkKind.TODAY or (today is not None and mark.on > today)
        solid = QPen(theme.colour("line_strong"), 2)
        dashed = QPen(theme.colour("line"), 2, Qt.PenStyle.DotLine)
        if index.row():
            painter.setPen(dashed if future and mark.kind is not MarkKind.TODAY else solid)
            painter.drawLine(x, rect.top(), x, middle)
        if index.row() < model.rowCount() - 1:
            painter.setPen(dashed if future else solid)
            painter.drawLine(x, middle, x, rect.bottom() + 1)
        self._draw_dot(painter, QPointF(x, middle), mark)

    def _draw_dot(self, painter: QPainter, centre: QPointF, mark: Mark) -> None:
        name = "accent" if mark.kind in (MarkKind.EVENT, MarkKind.TODAY) else str(mark.timeliness)
        shade = theme.colour(name)
        painter.setPen(QPen(shade, 2))
        hollow = mark.kind is MarkKind.DUE and mark.timeliness is not Timeliness.OVERDUE
        painter.setBrush(theme.colour("surface") if hollow else shade)
        if mark.kind is MarkKind.LETTER:
            painter.drawRect(QRectF(centre.x() - _DOT, centre.y() - _DOT + 1, 2 * _DOT, 2 * _DOT - 2))
        elif mark.kind is MarkKind.TODAY:
            painter.drawLine(QPointF(centre.x() - 2 * _DOT, centre.y()), QPointF(centre.x() + 2 * _DOT, centre.y()))
        else:
            painter.drawEllipse(centre, _DOT, _DOT)

    def _draw_text(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, *, selected: bool) -> None:
        rect = option.rect
        text = theme.colour("selection_text" if selected else "text")
        muted = theme.colour("selection_text" if selected else "muted")
        metrics = option.fontMetrics
        line = QRect(rect.left() + _TEXT_X, rect.top() + _PAD, rect.width() - _TEXT_X - _PAD, metrics.height())
        day = str(index.data(DATE_ROLE))
        day_width = metrics.horizontalAdvance(day)
        painter.setFont(option.font)
        painter.setPen(muted)
        painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), day)
        painter.setFont(_bold(option.font))
        painter.setPen(text)
        height = self._title_rect(option, index, rect.width()).height()
        head = line.adjusted(day_width + _DATE_GAP, 0, 0, height - metrics.height())
        painter.drawText(head, int(Qt.TextFlag.TextWordWrap), str(index.data()))
        facts = str(index.data(FACTS_ROLE) or "")
        if facts:
            painter.setFont(option.font)
            painter.setPen(muted)
            below = line.translated(0, height)
            below.setHeight(rect.bottom() - below.top())
            painter.drawText(below, int(Qt.TextFlag.TextWordWrap), facts)


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold


class Timeline(QListView):
    """The line as a list: arrows move, Enter opens what the mark stands for."""

    event_chosen = Signal(int)
    letter_chosen = Signal(int)
    rule_chosen = Signal(str)

    def __init__(self, words: Words, body: mark_words.BodyName, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeline")
        self._model = TimelineModel(words, body, self)
        self.setModel(self._model)
        self.setItemDelegate(TimelineDelegate(self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.activated.connect(self._open)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure the lines anew: a scroll bar that came took some of their width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def set_marks(self, marks: tuple[Mark, ...]) -> None:
        """Show these marks; the line that was current stays current as far as it can."""
        place = self.currentIndex().row()
        self._model.set_marks(marks)
        if marks:
            self.setCurrentIndex(self._model.index(max(0, min(place, len(marks) - 1)), 0))

    def marks_model(self) -> TimelineModel:
        """The lines as a model."""
        return self._model

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        mark = self._model.mark(index)
        if mark.event is not None:
            self.event_chosen.emit(mark.event.id)
        elif mark.letter is not None:
            self.letter_chosen.emit(mark.letter.id)
        elif mark.deadline is not None:
            self.rule_chosen.emit(mark.deadline.rule)
