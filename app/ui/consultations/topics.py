"""The topic of a talk: first those the person has at hand, below them all others; the short list is made in place."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QToolButton, QWidget

from app.domain.codes import Topic
from app.services.desk import Desk
from app.ui import theme
from app.ui.only_looking import changes
from app.ui.saving import SavingDialog
from app.ui.widgets.choices import GroupedChoice
from app.ui.widgets.form import Form
from app.ui.words import Words

_SIZE = (380, 460)


class TopicField(QWidget):
    """One topic, and a button beside it that makes the short list (F4); `activated`: the person chose another."""

    activated = Signal(int)
    changed = Signal()

    def __init__(self, desk: Desk, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words
        self.choice: GroupedChoice[Topic] = GroupedChoice((), partial(words.code, "topic"))
        self.button = QToolButton()
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.setShortcut(Qt.Key.Key_F4)
        theme.set_icon(self.button, "pencil")
        changes(self.button)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(self.choice, 1)
        line.addWidget(self.button)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(self.choice)
        self.choice.activated.connect(self.activated)
        self.choice.currentIndexChanged.connect(self.changed)
        self.button.clicked.connect(self.choose_own)
        self.offer()
        self.set_code(Topic.OTHER)

    def code(self) -> Topic:
        """The topic chosen."""
        return self.choice.code()

    def set_code(self, code: Topic) -> None:
        """Choose a topic."""
        self.choice.set_code(code)

    def typed(self) -> str:
        """The topic chosen, as text."""
        return self.choice.typed()

    def set_typed(self, text: str) -> None:
        """Choose the topic again."""
        self.choice.set_typed(text)

    def setAccessibleName(self, name: str) -> None:
        """Name the list too: it is what the keyboard reaches."""
        super().setAccessibleName(name)
        self.choice.setAccessibleName(name)

    def setAccessibleDescription(self, text: str) -> None:
        """Describe the list too."""
        super().setAccessibleDescription(text)
        self.choice.setAccessibleDescription(text)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        said = self.tr("Choose which topics stand first (F4)")
        self.button.setToolTip(said)
        self.button.setAccessibleName(said)
        self.choice.retranslate()

    @Slot()
    def offer(self) -> None:
        """Read the short list anew; the topic chosen stays."""
        before = self.choice.code() if self.choice.count() else None
        own = self._desk.topics.own()
        others = tuple(topic for topic in Topic if topic not in own)
        all_others = (lambda: self.tr("Other topics")) if own else (lambda: self.tr("Topics"))
        self.choice.offer(((lambda: self.tr("My topics"), own), (all_others, others)))
        if before is not None:
            self.choice.set_code(before)

    @Slot()
    def choose_own(self) -> None:
        """Open the short list for ticking."""
        dialog = OwnTopicsDialog(self._desk, self._words, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.saved.connect(self.offer)
        dialog.open()


class OwnTopicsDialog(SavingDialog):
    """Which topics stand first: those ticked, in the order they are dragged or moved to."""

    def __init__(self, desk: Desk, words: Words, parent: QWidget) -> None:
        super().__init__(Form(), words, parent)
        self._desk = desk
        self.list = QListWidget()
        self.list.setDragDropMode(QListWidget.DragDropMode.InternalMove)
        own = desk.topics.own()
        for topic in (*own, *(topic for topic in Topic if topic not in own)):
            self.list.addItem(_line(topic, words, ticked=topic in own))
        self.list.setCurrentRow(0)
        self.lines.insertWidget(self.lines.indexOf(self.form), self.list, 1)
        self.form.hide()
        self.retranslate()
        self.resize(*_SIZE)
        self.list.setFocus()

    def chosen(self) -> Sequence[Topic]:
        """The topics ticked, from above."""
        lines = (self.list.item(row) for row in range(self.list.count()))
        return [line.data(Qt.ItemDataRole.UserRole) for line in lines if line.checkState() is Qt.CheckState.Checked]

    def deed(self) -> None:
        """Keep the short list."""
        self._desk.topics.choose([Topic(topic) for topic in self.chosen()])

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        self.setWindowTitle(self.tr("My topics"))
        self.list.setAccessibleName(self.tr("Topics that stand first"))
        self.list.setToolTip(self.tr("Space ticks a topic; drag a line to move it"))
        for row in range(self.list.count()):
            line = self.list.item(row)
            line.setText(self._words.code("topic", Topic(line.data(Qt.ItemDataRole.UserRole))))


def _line(topic: Topic, words: Words, *, ticked: bool) -> QListWidgetItem:
    line = QListWidgetItem(words.code("topic", topic))
    line.setFlags(line.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    line.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
    line.setData(Qt.ItemDataRole.UserRole, topic.value)
    return line
