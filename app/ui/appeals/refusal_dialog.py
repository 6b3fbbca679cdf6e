"""What to answer to a refusal: the body's reason, and the arguments of the law to tick and put into the complaint."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from app.domain.codes import RefusalReason
from app.domain.languages import Language
from app.domain.letters import ReadySentence
from app.ui import theme
from app.ui.dates import short
from app.ui.widgets.choices import CodeChoice
from app.ui.widgets.form import Form, scrolled
from app.ui.widgets.labels import WrappedLabel
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

_SIZE = (640, 600)
_INDENT = 28


class RefusalDialog(QDialog):
    """`chosen(sentences)`: put these into the text, in the language of the letter; there they can be changed.

    The law is that of the day of the refusal, `refused_on`; where it is not known that of today.
    """

    chosen = Signal(object)

    def __init__(
        self, desk: "Desk", words: Words, language: Language, refused_on: date | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desk, self._words, self._language = desk, words, language
        self._refused_on = refused_on
        self._offered: tuple[ReadySentence, ...] = ()
        self.boxes: list[QCheckBox] = []
        self.form = Form()
        reasons = tuple(one.code for one in desk.letters.refusals(refused_on))
        self.reason = CodeChoice[RefusalReason](reasons, lambda code: words.code("refusal", code))
        self.told = WrappedLabel()
        self._arguments = QWidget()
        self._rows = QVBoxLayout(self._arguments)
        self.taking, self.closing = QPushButton(), QPushButton()
        self._build()
        self.reason.currentIndexChanged.connect(self._offer)
        self._offer()
        self.retranslate()
        self.resize(*_SIZE)

    def ticked(self) -> tuple[str, ...]:
        """The sentences that are ticked, in their order."""
        pairs = zip(self._offered, self.boxes, strict=True)
        return tuple(one.sentence for one, box in pairs if box.isChecked())

    @Slot()
    def take(self) -> None:
        """Hand the ticked sentences over and close."""
        self.chosen.emit(self.ticked())
        self.accept()

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.setWindowTitle(self.tr("Answer a refusal"))
        self.form.label("refusal_reason", self.tr("What the body said"))
        tick = self.tr("Tick what fits. Each sentence is put into the text of the complaint, where you can change it.")
        if self._refused_on is None:
            law = self.tr("The day of the refusal is not written down: the law is that of today.")
        else:
            law = self.tr("The law is that of the day of the refusal, {date}.").format(date=short(self._refused_on))
        self.told.setText(f"{tick} {law}")
        self.taking.setText(self.tr("Put into the text"))
        self.closing.setText(self.tr("Cancel"))
        self.reason.retranslate()
        for one, box in zip(self._offered, self.boxes, strict=True):
            box.setText(self._words.say(one.name))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        theme.set_state(self.told, "part", "help")
        theme.set_state(self.taking, "look", "primary")
        self.form.add_row("refusal_reason", self.reason)
        self._rows.setContentsMargins(0, 0, 12, 0)
        self._rows.setSpacing(4)
        buttons = QDialogButtonBox()
        buttons.addButton(self.closing, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.addButton(self.taking, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.take)
        buttons.rejected.connect(self.reject)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(24, 24, 24, 24)
        lines.setSpacing(16)
        lines.addWidget(self.form)
        lines.addWidget(self.told)
        lines.addWidget(scrolled(self._arguments), 1)
        lines.addWidget(buttons)

    @Slot()
    def _offer(self) -> None:
        """The arguments against the reason chosen, all ticked."""
        while (item := self._rows.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        self._offered = self._desk.letters.arguments(self.reason.code(), self._language, self._refused_on)
        self.boxes = [self._add(one) for one in self._offered]
        self._rows.addStretch(1)
        self._say_taking()

    def _add(self, one: ReadySentence) -> QCheckBox:
        box, sentence = QCheckBox(self._words.say(one.name)), WrappedLabel()
        box.setChecked(True)
        box.setAccessibleDescription(one.sentence)
        box.toggled.connect(self._say_taking)
        sentence.setText(one.sentence)
        sentence.setContentsMargins(_INDENT, 0, 0, 8)
        sentence.setBuddy(box)
        theme.set_state(sentence, "part", "help")
        self._rows.addWidget(box)
        self._rows.addWidget(sentence)
        return box

    @Slot()
    def _say_taking(self) -> None:
        self.taking.setEnabled(any(box.isChecked() for box in self.boxes))
