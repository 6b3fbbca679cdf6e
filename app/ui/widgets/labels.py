"""Wrapped words that always get the height they need, alone or with a small picture before them."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from app.ui import theme

_SIDE = 16


class WrappedLabel(QLabel):
    """A label that never takes less height than its words need at the width it has."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setIndent(0)

    def minimumSizeHint(self) -> QSize:
        """The height of the words at the width of now."""
        return QSize(super().minimumSizeHint().width(), self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask anew when the width changes."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class ShortLabel(QLabel):
    """A name in so many lines at most, its end left out with «…» where it is longer; the tooltip holds it whole."""

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines, self._whole = lines, ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def whole(self) -> str:
        """The name, whatever of it is in sight."""
        return self._whole

    def show_name(self, name: str) -> None:
        """Show this name."""
        self._whole = " ".join(name.split())
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width holds more or less."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Another font, too."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        metrics, room = self.fontMetrics(), self.contentsRect().width()
        rows: list[str] = []
        rest = self._whole.split()
        while rest and len(rows) < self._lines - 1:
            fits = next(
                (n for n in range(len(rest), 0, -1) if metrics.horizontalAdvance(" ".join(rest[:n])) <= room), 1
            )
            rows.append(" ".join(rest[:fits]))
            rest = rest[fits:]
        rows += [" ".join(rest)] if rest else []
        shown = "\n".join(metrics.elidedText(row, Qt.TextElideMode.ElideRight, room) for row in rows)
        self.setText(shown)
        self.setToolTip(self._whole if shown.replace("\n", " ") != self._whole else "")
        self.setAccessibleName(self._whole)


class SignLine(QWidget):
    """A picture and wrapped words in the colour of their tone; colour never says it alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._tone = "", "muted"
        self._picture = QLabel()
        self._picture.setFixedSize(_SIDE, _SIDE + 2)
        self._words = WrappedLabel()
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._words, 1)

    def say(self, text: str, icon: str, tone: str) -> None:
        """Show the words; `icon` names a picture, `tone` a colour of the theme."""
        self._icon, self._tone = icon, tone
        self._words.setText(text)
        self.setAccessibleName(text)
        theme.set_state(self._words, "tone", tone)
        self._paint()

    def text(self) -> str:
        """The words shown."""
        return self._words.text()

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of a new theme."""
        if event.type() == QEvent.Type.PaletteChange and self._icon:
            self._paint()
        super().changeEvent(event)

    def _paint(self) -> None:
        self._picture.setPixmap(theme.pixmap(self._icon, self._tone, _SIDE, self.devicePixelRatioF()))
