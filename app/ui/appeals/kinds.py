"""The six kinds of an appeal, each with one sentence saying when it is the right one (F27)."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QVBoxLayout, QWidget

from app.domain.codes import SIX_KINDS, AppealKind
from app.ui import theme
from app.ui.appeals.wrapped import WrappedLabel
from app.ui.words import Words

_COLUMNS = 2
_INDENT = 24


class KindChooser(QWidget):
    """Six radio buttons with their sentences; arrows move between them, Tab leaves."""

    chosen = Signal(str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        """Start with the application, the commonest kind."""
        super().__init__(parent)
        self._words = words
        self._group = QButtonGroup(self)
        self._buttons: dict[AppealKind, QRadioButton] = {}
        self._sentences: dict[AppealKind, WrappedLabel] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        for place, kind in enumerate(SIX_KINDS):
            grid.addLayout(self._cell(kind), place // _COLUMNS, place % _COLUMNS)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        self._buttons[AppealKind.APPLICATION].setChecked(True)
        self.setFocusProxy(self._buttons[AppealKind.APPLICATION])
        self._group.buttonClicked.connect(self._tell)
        self.retranslate()

    def kind(self) -> AppealKind:
        """The kind that is marked."""
        return next(kind for kind, button in self._buttons.items() if button.isChecked())

    def set_kind(self, kind: AppealKind) -> None:
        """Mark that kind."""
        self._buttons[kind].setChecked(True)
        self.setFocusProxy(self._buttons[kind])

    def retranslate(self) -> None:
        """Set every text in the language of the screen."""
        for kind, sentence in self._texts().items():
            name = self._words.say(f"appeal_kind.{kind}")
            self._buttons[kind].setText(name)
            self._buttons[kind].setAccessibleName(name)
            self._buttons[kind].setAccessibleDescription(sentence)
            self._sentences[kind].setText(sentence)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the screen."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _texts(self) -> dict[AppealKind, str]:
        return {
            AppealKind.APPLICATION: self.tr(
                "The person asks for help in using a right: a payment, a place in a queue, a document."
            ),
            AppealKind.COMPLAINT: self.tr(
                "A decision, an answer or silence broke a right, and it must be restored by the body above."
            ),
            AppealKind.REQUEST: self.tr("Only information or an explanation is wanted from the body."),
            AppealKind.PROPOSAL: self.tr("The person knows how a rule or the work of a body could be better."),
            AppealKind.RESPONSE: self.tr("The person says what they think of a policy or an event in public life."),
            AppealKind.MESSAGE: self.tr("Somebody breaks the law or works badly, and the body must look into it."),
        }

    def _cell(self, kind: AppealKind) -> QVBoxLayout:
        button, sentence = QRadioButton(self), WrappedLabel(self)
        button.setObjectName(f"kind_{kind}")
        theme.set_state(sentence, "part", "help")
        sentence.setContentsMargins(_INDENT, 0, 0, 0)
        sentence.setBuddy(button)
        self._group.addButton(button)
        self._buttons[kind], self._sentences[kind] = button, sentence
        cell = QVBoxLayout()
        cell.setSpacing(0)
        cell.addWidget(button)
        cell.addWidget(sentence)
        cell.addStretch(1)
        return cell

    @Slot()
    def _tell(self) -> None:
        self.setFocusProxy(self._buttons[self.kind()])
        self.chosen.emit(str(self.kind()))
