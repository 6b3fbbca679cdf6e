"""Above the lines of the board: by what they are divided, and the sheet of the week."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from app.domain.piles import By
from app.ui import theme
from app.ui.widgets.choices import MaybeChoice

OFFERED = (By.VOLUNTEER, By.BODY, By.REGION, By.KIND, By.AGE)


class ViewBar(QWidget):
    """`chosen(by)`: divide this way, None for the lines by their dates; `week_wanted`: print the sheet of the week."""

    chosen = Signal(object)
    week_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label, self.week = QLabel(), QPushButton()
        self.choice = MaybeChoice(OFFERED, self._say, lambda: self.tr("By date"))
        self._label.setBuddy(self.choice)
        theme.set_state(self._label, "part", "help")
        theme.set_icon(self.week, "printer")
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(self._label)
        box.addWidget(self.choice)
        box.addStretch(1)
        box.addWidget(self.week)
        self.choice.currentIndexChanged.connect(lambda _: self.chosen.emit(self.choice.code()))
        self.week.clicked.connect(self.week_wanted)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self._label.setText(self.tr("&View"))
        self.choice.setAccessibleName(self.tr("View of the board"))
        self.choice.retranslate()
        self.week.setText(self.tr("Sheet of the week…"))
        self.week.setToolTip(self.tr("What one volunteer has before them this week, or everybody, on paper"))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _say(self, by: By) -> str:
        return {
            By.VOLUNTEER: self.tr("By volunteer"),
            By.BODY: self.tr("By body"),
            By.REGION: self.tr("By region"),
            By.KIND: self.tr("By kind of paper"),
            By.AGE: self.tr("By how long overdue"),
        }[by]
