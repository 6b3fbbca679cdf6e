"""A dialog that saves one thing: notice, form, Save and Cancel; what is typed stays when saving fails."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from app.domain.drafts import DraftPlace
from app.ui import theme
from app.ui.mishaps import told
from app.ui.only_looking import changes, say_why
from app.ui.unsaved import DraftKeeper, Fields
from app.ui.widgets.form import Form, grow, scrolled
from app.ui.widgets.notice import NoticeBar
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk


_AROUND, _FRAME = 112, 48
"""Pixels of the buttons and margins around a form, and of the frame a system puts around a window."""


class SavingDialog(QDialog):
    """Holds a form; a subclass gives its fields, `deed` and `retranslate`. `saved` comes after the commit.

    With `keep_typed` what is typed is kept while it is typed, and the first Esc asks before it is thrown away.
    A `tall` form scrolls where the screen is too low for it.
    """

    saved = Signal()

    def __init__(self, form: Form, words: Words, parent: QWidget, *, tall: bool = False) -> None:
        super().__init__(parent)
        self._words = words
        self._asking = False
        self.keeper: DraftKeeper | None = None
        self.notice = NoticeBar()
        self.form = form
        self.saving, self.closing = QPushButton(), QPushButton()
        theme.set_state(self.saving, "look", "primary")
        self.saving.setDefault(True)
        buttons = QDialogButtonBox()
        buttons.addButton(self.closing, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.addButton(self.saving, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.save)
        buttons.rejected.connect(self.reject)
        self.lines = QVBoxLayout(self)
        self.lines.setContentsMargins(24, 24, 24, 24)
        self.lines.setSpacing(16)
        self.lines.addWidget(self.notice)
        self.lines.addWidget(scrolled(form) if tall else form, 1)
        say_why(self.lines, words)
        self.lines.addWidget(buttons)
        self.notice.acted.connect(self.reject)
        changes(self.saving)

    def fit(self, width: int) -> None:
        """Take that width, and the height the whole form needs, as far as the screen has it."""
        lines = self.form.layout()
        wrapped = lines.totalHeightForWidth(width) if lines is not None else 0
        needed = max(wrapped, self.form.sizeHint().height()) + _AROUND
        self.resize(width, min(needed, self.screen().availableSize().height() - _FRAME))

    def keep_typed(self, desk: "Desk", place: DraftPlace, about: int, title: Callable[[], str]) -> None:
        """Keep the form from now on, which shows what is saved, and bring back what was typed there before.

        `title()` are the words Today finds it by.
        """
        self.keeper = DraftKeeper(desk, self.typed, title, self)
        waits = self.keeper.settle(place, about)
        if waits is not None:
            self.form.set_typed(waits.fields)
        self.form.changed.connect(self._keep)

    def typed(self) -> Fields:
        """What a draft keeps of it."""
        return self.form.typed()

    def ready(self) -> bool:
        """Whether what stands in the fields can be tried; says beside them what cannot."""
        return not self.form.show_problems({})

    def deed(self) -> None:
        """Save; a `UserError` is said in the dialog."""

    @Slot()
    def save(self) -> None:
        """Do the deed and close."""
        if self.ready():
            with told(self.notice, self._words, self.form):
                self.deed()
                self._forget()
                self.saved.emit()
                self.accept()
        grow(self)

    @Slot()
    def reject(self) -> None:
        """Close, but ask first where something typed is not saved."""
        if self.keeper is None or self._asking or not self.keeper.is_dirty():
            self._forget()
            super().reject()
            return
        self._asking = True
        self._ask()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.saving.setText(self.tr("Save"))
        self.closing.setText(self.tr("Cancel"))
        if self._asking:
            self._ask()

    def _ask(self) -> None:
        said = self.tr("What you typed is not saved yet.")
        self.notice.say(said, "warning", self.tr("Close without saving"))
        grow(self)

    @Slot()
    def _keep(self) -> None:
        """Something was typed: the question is over."""
        if self._asking:
            self._asking = False
            self.notice.clear()
        if self.keeper is not None:
            self.keeper.touch()

    def _forget(self) -> None:
        if self.keeper is not None:
            self.keeper.forget()
