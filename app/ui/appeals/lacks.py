"""What an answer lacks, ticked part by part; that somebody looked and nothing lacks is a tick of its own."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.domain.grounds import AnswerPart
from app.ui.widgets.chips import Chips

_NOTHING = "-"


class LacksField(QWidget):
    """Chips of the parts and the tick that all are there; one excludes the other. `changed` by the person alone."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.parts = Chips[AnswerPart](())
        self.nothing = QCheckBox()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self.parts)
        box.addWidget(self.nothing)
        self.setFocusProxy(self.parts)
        self.parts.changed.connect(self._part)
        self.nothing.clicked.connect(self._nothing)
        self.retranslate()

    def offer(self, parts: Sequence[AnswerPart]) -> None:
        """Offer these parts; those of another paper are not kept."""
        self.parts.offer(parts)

    def value(self) -> tuple[AnswerPart, ...] | None:
        """What is ticked; () where somebody looked and nothing lacks, None where nobody looked."""
        return self.parts.ticked() or (() if self.nothing.isChecked() else None)

    def set_value(self, lacks: tuple[AnswerPart, ...] | None) -> None:
        """Show it, silently."""
        self.parts.tick(lacks or ())
        self.nothing.setChecked(lacks == ())

    def typed(self) -> str:
        """What is ticked, as codes in a line; a dash where nothing lacks."""
        return _NOTHING if self.nothing.isChecked() else self.parts.typed()

    def set_typed(self, text: str) -> None:
        """Tick again what was ticked."""
        self.parts.set_typed(text)
        self.nothing.setChecked(text == _NOTHING)

    def setAccessibleName(self, name: str) -> None:
        """Name the chips too: they are what the keyboard reaches."""
        super().setAccessibleName(name)
        self.parts.setAccessibleName(name)

    def set_words(self, say: Callable[[AnswerPart], str]) -> None:
        """Name the parts in the language of the screen."""
        self.parts.set_words(say)

    def retranslate(self) -> None:
        """Set the words of the tick."""
        self.nothing.setText(self.tr("I looked: nothing lacks"))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @Slot()
    def _part(self) -> None:
        if self.parts.ticked():
            self.nothing.setChecked(False)
        self.changed.emit()

    @Slot()
    def _nothing(self) -> None:
        if self.nothing.isChecked():
            self.parts.tick(())
        self.changed.emit()
