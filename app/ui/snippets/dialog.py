"""The window of own phrases: those of the person and those of the office, changed in place."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.drafts import DraftPlace
from app.domain.snippets import MARK, Snippet, SnippetDraft
from app.ui import theme
from app.ui.mishaps import told
from app.ui.only_looking import changes
from app.ui.unsaved import DraftKeeper
from app.ui.widgets.form import Form
from app.ui.widgets.labels import WrappedLabel
from app.ui.widgets.notice import NoticeBar
from app.ui.widgets.table import ListView
from app.ui.widgets.text_field import TextField
from app.ui.widgets.windowed import Column
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

_SIZE = (960, 560)
_LINES = 4
_NEW = 0


class SnippetsDialog(QDialog):
    """The list left, the phrase right; `about` is the phrase to begin with, 0 for a new one."""

    def __init__(self, desk: "Desk", words: Words, about: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words
        self._kept: Snippet | None = None
        self._found = desk.snippets.list()
        self.explained, self.notice, self.form = WrappedLabel(), NoticeBar(), Form()
        self.list = ListView(self._columns(), icon="bookmark")
        self.word, self.text_kk, self.text_ru = QLineEdit(), TextField(_LINES), TextField(_LINES)
        self.of_office = QCheckBox()
        self.adding, self.saving, self.removing, self.closing = (QPushButton() for _ in range(4))
        self.keeper = DraftKeeper(desk, self.form.typed, self.word.text, self)
        self._build()
        self._connect()
        self.retranslate()
        self.resize(*_SIZE)
        self.reload()
        by_id = {snippet.id: snippet for snippet in self._found}
        self._show(by_id.get(about))

    @Slot()
    def reload(self) -> None:
        """Read the phrases anew."""
        self._found = self._desk.snippets.list()
        self.list.reload()

    @Slot()
    def begin(self) -> None:
        """Begin a new phrase."""
        self.list.table.clearSelection()
        self._show(None)
        self.word.setFocus()

    @Slot()
    def save(self) -> None:
        """Keep what stands in the form; what is wrong is said beside its field."""
        with told(self.notice, self._words, self.form):
            key, version = (self._kept.id, self._kept.version) if self._kept is not None else (None, None)
            kept = self._desk.snippets.save(self.draft(), key, version)
            self.keeper.forget()
            self.reload()
            self.list.select_id(kept.id)
            self._show(kept)
            self.notice.say(self.tr("Saved. Type {word} in any field.").format(word=MARK + kept.word), "done")

    @Slot()
    def remove(self) -> None:
        """Take the chosen phrase away; the log keeps what it was."""
        if self._kept is None:
            return
        with told(self.notice, self._words):
            self._desk.snippets.remove(self._kept.id)
            self.keeper.forget()
            self.reload()
            self.begin()

    def draft(self) -> SnippetDraft:
        """What stands in the fields."""
        return SnippetDraft(
            word=self.word.text().strip().removeprefix(MARK),
            text_kk=self.text_kk.toPlainText().strip(),
            text_ru=self.text_ru.toPlainText().strip(),
            of_office=self.of_office.isChecked(),
        )

    def done(self, result: int) -> None:
        """Closed without saving: what is typed is kept, and Today finds it again."""
        self.keeper.flush()
        self.keeper.rest()
        super().done(result)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.setWindowTitle(self.tr("Own phrases"))
        said = self.tr("Type {mark}word and a blank in any field of a talk, a letter or a note; or choose: Ctrl+J.")
        self.explained.setText(said.format(mark=MARK))
        self.form.label("word", self.tr("Short word"))
        self.form.label("text_kk", self.tr("In Kazakh"))
        self.form.label("text_ru", self.tr("In Russian"))
        self.of_office.setText(self.tr("For the whole office"))
        self.adding.setText(self.tr("New phrase"))
        self.saving.setText(self.tr("Save"))
        self.removing.setText(self.tr("Take away"))
        self.closing.setText(self.tr("Close"))
        self.list.table.setAccessibleName(self.tr("Own phrases"))
        self.list.empty.say(self.tr("No phrase yet"), self.tr("What is written again and again, under a short word."))
        self.list.retranslate()

    def _columns(self) -> list[Column]:
        return [
            Column(key="word", title=lambda: self.tr("Word"), text=lambda row: MARK + row.word, width=110),
            Column(key="text", title=lambda: self.tr("Phrase"), text=self._phrase, stretch=True),
            Column(
                key="whose",
                title=lambda: self.tr("Whose"),
                text=lambda row: self.tr("mine") if row.user_id is not None else self.tr("the office's"),
                width=110,
            ),
        ]

    def _phrase(self, one: Snippet) -> str:
        return " ".join(one.text(self._words.language).split())

    @Slot(object)
    def _choose(self, row: object) -> None:
        if isinstance(row, Snippet):
            self._show(row)

    def _show(self, kept: Snippet | None) -> None:
        self.keeper.flush()
        self._kept = kept
        draft = kept.draft() if kept is not None else SnippetDraft()
        self.form.clear_problems()
        self.notice.clear()
        self.word.setText(draft.word)
        self.text_kk.setPlainText(draft.text_kk)
        self.text_ru.setPlainText(draft.text_ru)
        self.of_office.setChecked(draft.of_office)
        ours = self._desk.people.may("snippets.keep_office", own=False)
        self.of_office.setEnabled(kept is None and ours)
        mine = ours or not draft.of_office
        self.saving.setEnabled(mine)
        self.removing.setEnabled(kept is not None and mine)
        waits = self.keeper.settle(DraftPlace.SNIPPET, kept.id if kept is not None else _NEW)
        if waits is not None:
            self.form.set_typed(waits.fields)

    def _build(self) -> None:
        theme.set_state(self.explained, "part", "help")
        theme.set_state(self.saving, "look", "primary")
        theme.set_icon(self.adding, "plus")
        changes(self.adding, self.saving, self.removing)
        for name, field in (("word", self.word), ("text_kk", self.text_kk), ("text_ru", self.text_ru)):
            self.form.add_row(name, field)
        self.form.add_row("of_office", self.of_office)
        left, right, deeds, sides = QVBoxLayout(), QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for line in (left, right, deeds):
            line.setSpacing(8)
        sides.setSpacing(24)
        left.addWidget(self.list, 1)
        left.addWidget(self.adding)
        right.addWidget(self.notice)
        right.addWidget(self.form, 1)
        for button in (self.removing, self.closing, self.saving):
            deeds.addWidget(button)
        deeds.insertStretch(1, 1)
        right.addLayout(deeds)
        sides.addLayout(left, 1)
        sides.addLayout(right, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(24, 16, 24, 16)
        lines.setSpacing(12)
        lines.addWidget(self.explained)
        lines.addLayout(sides, 1)

    def _connect(self) -> None:
        self.list.set_source(lambda: len(self._found), lambda offset, limit: self._found[offset : offset + limit])
        self.list.current_changed.connect(self._choose)
        self.form.changed.connect(self.keeper.touch)
        for button, deed in (
            (self.adding, self.begin),
            (self.saving, self.save),
            (self.removing, self.remove),
            (self.closing, self.accept),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(deed)
