"""What the marks of the year mean: each painted as on its day, with its words."""

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from app.ui import theme
from app.ui.calendar.year_grid import CELL_HEIGHT, CELL_WIDTH, GROUNDS, draw_day

_COLUMNS = 2


class _Mark(QWidget):
    """The mark of one kind."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self._kind = kind
        self.setFixedSize(QSize(CELL_WIDTH, CELL_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it as on its day."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_day(painter, QRectF(self.rect()), self._kind)
        painter.end()


class Legend(QWidget):
    """Marks and words in two columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = {kind: QLabel() for kind in GROUNDS}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        for place, (kind, label) in enumerate(self.words.items()):
            theme.set_state(label, "part", "help")
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            row, column = divmod(place, _COLUMNS)
            grid.addWidget(_Mark(kind), row, 2 * column)
            grid.addWidget(label, row, 2 * column + 1)
            grid.setColumnStretch(2 * column + 1, 1)
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        said = {
            "holiday": self.tr("Day off: a holiday"),
            "transferred_off": self.tr("Day off: moved here"),
            "working_weekend": self.tr("Worked weekend day"),
            "ordinary": self.tr("Made ordinary by the office"),
            "closed": self.tr("Our office is closed"),
        }
        for kind, label in self.words.items():
            label.setText(said[kind])
