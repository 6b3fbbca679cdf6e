"""Where the wording of a letter is typed: letters of one width, numbered lines, the line of a mistake marked."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFontDatabase, QPainter, QPaintEvent, QResizeEvent, QTextCursor, QTextFormat
from PySide6.QtWidgets import QTextEdit, QWidget

from app.ui import theme
from app.ui.widgets.text_field import TextField

_AIR = 8
"""Pixels on either side of the numbers."""
_LINES = 12


class WordingEdit(TextField):
    """A plain text with numbered lines. What replaces it as a whole can be taken back with Ctrl+Z."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_LINES, parent)
        self._marked = 0
        self._numbers = _Numbers(self)
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.setLineWrapMode(TextField.LineWrapMode.WidgetWidth)
        self.blockCountChanged.connect(self._make_room)
        self.updateRequest.connect(self._follow)
        self._make_room()

    def show_text(self, text: str) -> None:
        """Show another letter: nothing to take back."""
        self.mark_line(0)
        self.setPlainText(text)

    def replace_text(self, text: str) -> None:
        """Put another text in the place of this one, as if it were typed."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def insert_field(self, name: str) -> None:
        """Put a field where the cursor stands."""
        self.textCursor().insertText(f"{{{{ {name} }}}}")
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def mark_line(self, number: int) -> None:
        """Mark the line a mistake stands in, the first being 1; 0 marks none."""
        self._marked = number
        marks: list[QTextEdit.ExtraSelection] = []
        block = self.document().findBlockByNumber(number - 1)
        if number and block.isValid():
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(block)
            mark.format.setBackground(QColor(theme.colour("overdue_soft")))
            mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)  # noqa: FBT003 - Qt takes the value by position
            marks.append(mark)
        self.setExtraSelections(marks)
        self._numbers.update()

    def marked(self) -> int:
        """The line that is marked; 0 for none."""
        return self._marked

    def numbers_width(self) -> int:
        """Room for the longest number."""
        return 2 * _AIR + self.fontMetrics().horizontalAdvance("9") * len(str(max(99, self.blockCount())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The numbers stand beside the text."""
        super().resizeEvent(event)
        inside = self.contentsRect()
        self._numbers.setGeometry(QRect(inside.left(), inside.top(), self.numbers_width(), inside.height()))

    def changeEvent(self, event: QEvent) -> None:
        """Other colours, another font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self.mark_line(self._marked)
            self._make_room()

    def paint_numbers(self, painter: QPainter, area: QRect) -> None:
        """Draw the numbers of the lines in sight."""
        painter.fillRect(area, theme.colour("raised"))
        painter.setFont(self.font())
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top <= area.bottom():
            height = self.blockBoundingRect(block).height()
            wrong = block.blockNumber() + 1 == self._marked
            painter.setPen(theme.colour("overdue" if wrong else "muted"))
            box = QRect(0, round(top), self._numbers.width() - _AIR, self.fontMetrics().height())
            painter.drawText(box, Qt.AlignmentFlag.AlignRight, str(block.blockNumber() + 1))
            top += height
            block = block.next()

    @Slot()
    def _make_room(self) -> None:
        self.setViewportMargins(self.numbers_width(), 0, 0, 0)

    @Slot(QRect, int)
    def _follow(self, area: QRect, down: int) -> None:
        if down:
            self._numbers.scroll(0, down)
        else:
            self._numbers.update(0, area.y(), self._numbers.width(), area.height())


class _Numbers(QWidget):
    """The strip of numbers."""

    def __init__(self, editor: WordingEdit) -> None:
        super().__init__(editor)
        self._editor = editor

    def sizeHint(self) -> QSize:
        """As wide as the longest number."""
        return QSize(self._editor.numbers_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what of it is in sight."""
        painter = QPainter(self)
        self._editor.paint_numbers(painter, event.rect())
        painter.end()
