"""The paper of an appeal as it stands, to be read and changed until it is right."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.appeals import Appeal
from app.domain.drafts import Draft, DraftPlace
from app.domain.errors import DraftRejected, UserError
from app.services.desk import Desk
from app.ui import theme
from app.ui.appeals.form import AppealForm
from app.ui.appeals.paper_preview import PaperPreview
from app.ui.only_looking import changes
from app.ui.unsaved import DraftKeeper
from app.ui.widgets.form import scrolled
from app.ui.widgets.notice import NoticeBar
from app.ui.words import Words

_VERSION = "version"
"""The saved version the typed was begun from, kept beside the fields."""


class PaperPanel(QWidget):
    """The form of a kept appeal; `saved` after a change was kept."""

    saved = Signal()
    authority_wanted = Signal(int)

    def __init__(self, desk: Desk, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = words
        self._appeal: Appeal | None = None
        self._error: UserError | None = None
        self._version = 0
        self.notice = NoticeBar()
        self.form = AppealForm(desk, words)
        self.keeper = DraftKeeper(desk, self._typed, self.form.subject.text, self)
        self.save_button = QPushButton()
        self.undo_button = QPushButton()
        self.preview_button = QPushButton()
        self.preview = PaperPreview(desk, words)
        self._earlier: Sequence[tuple[int, str]] = ()
        self._build()
        self.save_button.clicked.connect(self.save)
        self.undo_button.clicked.connect(self.undo)
        self.preview_button.toggled.connect(self._look)
        self.form.changed.connect(self.keeper.touch)
        self.form.changed.connect(self._arrange)
        self.form.authority_wanted.connect(self.authority_wanted)
        self.retranslate()

    def show_appeal(self, appeal: Appeal, earlier: Sequence[tuple[int, str]]) -> None:
        """Show a paper; changes not yet saved stay while it is the same appeal."""
        same = self._appeal is not None and self._appeal.id == appeal.id
        if same and self.is_dirty():
            self.form.body.refresh()
            return
        self.keeper.flush()
        self._appeal, self._earlier = appeal, earlier
        waits = self._show(appeal)
        if waits is not None:
            self._version = int(waits.fields.get(_VERSION, appeal.version))
            self.form.set_typed(waits.fields)
            self._arrange()

    def is_dirty(self) -> bool:
        """Whether something is typed that is not kept."""
        return self._appeal is not None and self.keeper.is_dirty()

    @Slot()
    def undo(self) -> None:
        """Show the paper as it is kept."""
        if self._appeal is not None:
            self.keeper.done()
            self._show(self._appeal)

    @Slot()
    def save(self) -> None:
        """Keep the changes; what is wrong is said at its field and everything typed stays."""
        self._error = None
        self.notice.clear()
        if self._appeal is None or self.form.check():
            return
        try:
            self._appeal = self._desk.appeals.save(self._appeal.id, self.form.draft(), self._version)
        except DraftRejected as error:
            self.form.reject(error)
            self._fail(error)
        except UserError as error:
            self._fail(error)
        else:
            self.undo()
            self.notice.say(self.tr("Saved."), "done")
            self.saved.emit()

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.save_button.setText(self.tr("Save the changes"))
        self.undo_button.setText(self.tr("Undo the changes"))
        self.preview_button.setText(self.tr("Preview beside"))
        if self._error is not None:
            self.notice.say(self._words.error(self._error))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show(self, appeal: Appeal) -> Draft | None:
        """The paper as it is kept; returns what was typed here before and not saved."""
        self._error = None
        self._version = appeal.version
        self.notice.clear()
        self.form.show_about(appeal.id)
        self.form.show_draft(appeal.draft(), self._earlier)
        waits = self.keeper.settle(DraftPlace.PAPER, appeal.id)
        self._arrange()
        return waits

    def _typed(self) -> dict[str, str]:
        return {**self.form.typed(), _VERSION: str(self._version)}

    def _build(self) -> None:
        theme.set_state(self.save_button, "look", "primary")
        theme.set_state(self.undo_button, "look", "quiet")
        changes(self.save_button)
        inner = QWidget()
        lines = QVBoxLayout(inner)
        lines.setContentsMargins(0, 0, 12, 12)
        lines.addWidget(self.form)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.save_button)
        buttons.addWidget(self.undo_button)
        buttons.addStretch(1)
        theme.set_icon(self.preview_button, "eye")
        self.preview_button.setCheckable(True)
        buttons.addWidget(self.preview_button)
        sides = QHBoxLayout()
        sides.setSpacing(16)
        sides.addWidget(scrolled(inner), 1)
        sides.addWidget(self.preview, 1)
        self.preview.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 12, 0, 0)
        box.setSpacing(8)
        box.addWidget(self.notice)
        box.addLayout(sides, 1)
        box.addLayout(buttons)

    @Slot()
    def _arrange(self) -> None:
        dirty = self.is_dirty()
        self.save_button.setEnabled(dirty)
        self.undo_button.setEnabled(dirty)
        self._look()

    @Slot()
    def _look(self) -> None:
        """Draw the pages beside the form with what is typed, where somebody wants to see them."""
        self.preview.setVisible(self.preview_button.isChecked())
        if self._appeal is not None and self.preview_button.isChecked():
            self.preview.ask(self._appeal.id, self.form.draft())

    def _fail(self, error: UserError) -> None:
        self._error = error
        self.notice.say(self._words.error(error))
