"""Deciding on a proposal: carry it out, with everything it means said before, or refuse it with a word."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from app.domain.drafts import DraftPlace
from app.domain.erasures import Erased, Erasure, Mention
from app.domain.errors import UserError
from app.ui import theme
from app.ui.clients.deeds import erasure_words
from app.ui.saving import SavingDialog
from app.ui.tasks import TaskRunner
from app.ui.widgets.form import Form, grow
from app.ui.widgets.labels import WrappedLabel
from app.ui.widgets.text_field import TextField
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

_WIDTH = 560
_LINES = 3


class CarryOutDialog(SavingDialog):
    """Erases after one tick more; `erased` tells what is left to do by hand, `failed` that nothing was erased.

    The work is done beside the window: a plain file is written anew. The dialog stays until it is over, and no key of
    the keyboard does it by itself.
    """

    erased = Signal(object)
    failed = Signal()

    def __init__(self, desk: "Desk", words: Words, proposal: Erasure, parent: QWidget) -> None:
        super().__init__(Form(), words, parent)
        self._desk, self._proposal = desk, proposal
        self._mentions = desk.erasures.mentions(proposal.client_id)
        self._tasks = TaskRunner(self)
        self._working = False
        self.about, self.meaning, self.named = WrappedLabel(), WrappedLabel(), WrappedLabel()
        self.sure = QCheckBox()
        for place, label in enumerate((self.about, self.meaning, self.named), start=1):
            self.lines.insertWidget(place, label)
        theme.set_state(self.meaning, "part", "label")
        theme.set_state(self.named, "part", "help")
        self.named.setVisible(bool(self._mentions))
        self.form.add_row("sure", self.sure)
        theme.set_state(self.saving, "look", "")
        self.saving.setDefault(False)
        self.saving.setAutoDefault(False)
        self.closing.setDefault(True)
        self.sure.toggled.connect(self._allow)
        self._allow()
        self.retranslate()
        self.resize(_WIDTH, self.sizeHint().height())

    @Slot()
    def save(self) -> None:
        """Erase, beside the window."""
        if self._working or not self.sure.isChecked():
            return
        self._working = True
        self._allow()
        self.notice.say(self.tr("The data is being destroyed. Please wait…"), "info")
        grow(self)
        task = self._tasks.start(lambda _: self._desk.erasures.carry_out(self._proposal.id))
        task.done.connect(self._end)
        task.failed.connect(self._fail)

    @Slot()
    def reject(self) -> None:
        """Close, but not while the work is done: it would be done all the same."""
        if not self._working:
            super().reject()

    @Slot()
    def _allow(self) -> None:
        """Not by a slip of the finger: the button waits for the tick."""
        self.saving.setEnabled(self.sure.isChecked() and not self._working)
        self.closing.setEnabled(not self._working)
        self.sure.setEnabled(not self._working)

    @Slot(object)
    def _end(self, told: Erased) -> None:
        self._working = False
        self.erased.emit(told)
        self.accept()

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self._working = False
        self._allow()
        self.notice.clear()
        if not isinstance(error, UserError):
            raise error
        self.notice.say(self._words.error(error))
        grow(self)
        self.failed.emit()

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        name = self._proposal.client_name
        self.setWindowTitle(self.tr("Erase: {name}").format(name=name))
        self.about.setText(f"{erasure_words(self._proposal, self._words)}\n{self._proposal.reason}")
        self.meaning.setText(
            self.tr(
                "The card, the words of talks, papers and events, printed letters and files of {name} are destroyed "
                "for good, and what the log says of them can never be read again."
            ).format(name=name)
        )
        self.named.setText(mention_words(self._mentions, self._words, self.tr("Named elsewhere, which stays: {where}")))
        self.form.label("sure", self.tr("I have looked: nothing of this is needed any more"))
        self.saving.setText(self.tr("Erase for good"))


class RefusalDialog(SavingDialog):
    """Refuses a proposal, or takes one's own back."""

    def __init__(self, desk: "Desk", words: Words, proposal: Erasure, parent: QWidget) -> None:
        super().__init__(Form(), words, parent)
        self._desk, self._proposal = desk, proposal
        self.word = TextField(_LINES)
        self.form.add_row("word", self.word)
        self.keep_typed(desk, DraftPlace.REFUSAL, proposal.id, lambda: proposal.client_name)
        self.retranslate()
        self.resize(_WIDTH, self.sizeHint().height())

    def ready(self) -> bool:
        """Not without a word."""
        sentence = self._words.say("problem.reason_empty")
        return not self.form.show_problems({} if self.word.toPlainText().strip() else {"word": (sentence, True)})

    def deed(self) -> None:
        """Refuse."""
        self._desk.erasures.refuse(self._proposal.id, self.word.toPlainText())

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        self.setWindowTitle(self.tr("Do not erase: {name}").format(name=self._proposal.client_name))
        self.saving.setText(self.tr("Do not erase"))
        self.form.label("word", self.tr("Why not"), self.tr("Whoever proposed it reads this."))


def mention_words(mentions: tuple[Mention, ...], words: Words, sentence: str) -> str:
    """The matters and days of talks in which somebody is named too, within the sentence given."""
    said = (f"{words.code('noun', one.noun)} {one.number or words.date(one.on)}" for one in mentions)
    return sentence.format(where=", ".join(said))
