"""How the wording of letters looks: letters and fields on the left, the text in the middle, its pages on the right."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.codes import LetterKind
from app.domain.wording import Worded, WordingLine, WordingVersion
from app.ui import theme
from app.ui.only_looking import changes, is_only_looking, say_why
from app.ui.widgets.form import Form
from app.ui.widgets.labels import WrappedLabel
from app.ui.widgets.notice import NoticeBar
from app.ui.widgets.table import ListView
from app.ui.widgets.windowed import Column
from app.ui.wording.editor import WordingEdit
from app.ui.wording.fields import FieldList
from app.ui.wording.preview import WordingPreview
from app.ui.wording.versions import VersionList
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

_SIZE = (1320, 820)
_SIDES = (360, 480, 480)
"""Pixels of the three parts at that size."""


def name_of(words: Words, kind: Worded) -> str:
    """What a text is called in the list."""
    return words.code("letter" if isinstance(kind, LetterKind) else "other_text", kind)


class WordingView(QWidget):
    """The widgets of the window; what they do is decided by `WordingDialog`."""

    def __init__(self, desk: "Desk", words: Words, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._desk, self._words = desk, words
        self._may = desk.people.may("wording.change") and not is_only_looking()
        self.notice = NoticeBar()
        self.letters = ListView(self._columns(), "file-text")
        self.fields_title, self.title, self.state = QLabel(), QLabel(), WrappedLabel()
        self.fields, self.versions = FieldList(words), VersionList(words)
        self.form, self.editor, self.reason = Form(), WordingEdit(), QLineEdit()
        self.preview, self.tabs = WordingPreview(desk), QTabWidget()
        self.saving, self.resetting, self.closing = QPushButton(), QPushButton(), QPushButton()
        self._build(dialog)
        dialog.resize(QSize(*_SIZE).boundedTo(dialog.screen().availableSize()))

    def show_line(self, line: WordingLine, text: str, versions: Sequence[WordingVersion]) -> None:
        """Show a letter with the text that is printed and its versions."""
        self.notice.clear()
        self.form.clear_problems()
        self.editor.show_text(text)
        self.reason.clear()
        self.versions.show_versions(versions)
        self.fields.show_fields(self._desk.wording.fields(line.kind))
        self.show_state(line)

    def show_state(self, line: WordingLine) -> None:
        """Say which letter it is and whose wording is printed."""
        letter, language = name_of(self._words, line.kind), self._words.code("language", line.language)
        self.title.setText(f"{letter} · {language}")
        if line.standing is not None and line.own:
            said = self.tr("The office's own wording is printed: {who}, {date}. {reason}").format(
                who=line.standing.made_by,
                date=self._words.date(line.standing.made_at.astimezone().date()),
                reason=line.standing.reason,
            )
        else:
            said = self.tr("The shipped wording is printed.")
        self.state.setText(said)
        self.resetting.setEnabled(line.own and self._may)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.letters.table.setAccessibleName(self.tr("Letters"))
        self.letters.empty.say(self.tr("No letters"), "")
        self.letters.retranslate()
        self.fields_title.setText(self.tr("Fields that may stand in it"))
        self.form.label("text", self.tr("Text"))
        self.form.label("reason", self.tr("Why it is changed"), self.tr("Stands among the versions and in the log."))
        self.tabs.setTabText(0, self.tr("As it prints"))
        self.tabs.setTabText(1, self.tr("Versions"))
        self.preview.pdf.setAccessibleName(self.tr("Pages of the letter, from invented data"))
        self.saving.setText(self.tr("Save"))
        self.resetting.setText(self.tr("Back to the shipped one…"))
        self.closing.setText(self.tr("Close"))
        self.fields.retranslate()
        self.versions.retranslate()

    def _columns(self) -> list[Column]:
        words = self._words
        return [
            Column(
                key="letter",
                title=lambda: self.tr("Letter"),
                text=lambda row: name_of(words, row.line.kind),
                stretch=True,
            ),
            Column(
                key="language",
                title=lambda: self.tr("Language"),
                text=lambda row: words.code("language", row.line.language),
                width=104,
            ),
            Column(key="whose", title=lambda: self.tr("Whose"), text=lambda row: self._whose(row.line), width=84),
        ]

    def _whose(self, line: WordingLine) -> str:
        if line.outdated:
            return self.tr("compare")
        return self.tr("ours") if line.own else ""

    def _build(self, dialog: QDialog) -> None:
        theme.set_state(self.title, "part", "heading")
        theme.set_state(self.fields_title, "part", "label")
        theme.set_state(self.state, "part", "help")
        theme.set_state(self.saving, "look", "primary")
        changes(self.saving, self.resetting)
        self.form.add_row("text", self.editor)
        self.form.add_row("reason", self.reason)
        self.editor.setReadOnly(not self._may)
        self.reason.setEnabled(self._may)
        self.saving.setEnabled(self._may)
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.preview, "")
        self.tabs.addTab(self.versions, "")
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setChildrenCollapsible(False)
        for part in (
            _column(self.letters, self.fields_title, self.fields),
            _column(self.title, self.state, self.form),
            self.tabs,
        ):
            parts.addWidget(part)
        parts.setSizes(list(_SIDES))
        whole = QVBoxLayout(dialog)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(24, 16, 24, 16)
        lines.setSpacing(12)
        lines.addWidget(self.notice)
        lines.addWidget(parts, 1)
        say_why(lines, self._words)
        lines.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        for button in (self.resetting, self.closing, self.saving):
            button.setAutoDefault(False)
        line.addWidget(self.resetting)
        line.addStretch(1)
        line.addWidget(self.closing)
        line.addWidget(self.saving)
        return line


def _column(*parts: QWidget) -> QWidget:
    """Things one below another, those that scroll sharing the room."""
    side = QWidget()
    lines = QVBoxLayout(side)
    lines.setContentsMargins(0, 0, 8, 0)
    lines.setSpacing(8)
    for part in parts:
        lines.addWidget(part, 0 if isinstance(part, QLabel) else 1)
    return side
