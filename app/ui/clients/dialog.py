"""The client card in a window of its own, opened by the consultation and the case page."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from app.domain.clients import ClientDraft
from app.domain.drafts import DraftPlace
from app.domain.errors import DraftRejected, UserError
from app.services.desk import Desk
from app.ui import theme
from app.ui.clients.deeds import ClientDeeds
from app.ui.clients.form import ClientForm
from app.ui.clients.merge_dialog import MergeDialog
from app.ui.only_looking import changes, say_why
from app.ui.unsaved import DraftKeeper
from app.ui.widgets.form import scrolled
from app.ui.widgets.notice import NoticeBar
from app.ui.words import Words

WIDTH, HEIGHT = 680, 720


class ClientDialog(QDialog):
    """A new card, or the card of `client_id`; open it with `open()`.

    `saved(id)` comes once: the card was saved, or the person took somebody already in the file.
    What was typed is never thrown away by a slip: the first Esc asks in a bar, the second closes.
    """

    saved = Signal(int)

    def __init__(self, desk: Desk, words: Words, client_id: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._words = words
        self._client_id = client_id
        self._version: int | None = None
        self._error: UserError | None = None
        self._asking = False
        self.form = ClientForm(desk, words)
        self.keeper = DraftKeeper(desk, self.form.form.typed, self.form.name, self)
        self.notice = NoticeBar()
        self.about = ClientDeeds(desk, words, self)
        self.buttons = QDialogButtonBox()
        self.save_button = QPushButton()
        self.close_button = QPushButton()
        self._build()
        self._connect()
        self._load()
        self.retranslate()

    def fill(self, draft: ClientDraft) -> None:
        """Begin a new card with what is already known."""
        self.form.show_draft(draft)
        self.keeper.touch()

    def begin_with_consent(self) -> None:
        """Let the keyboard begin at the consent: somebody came for it."""
        self.about.consent.giving.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        new = self._client_id is None
        self.setWindowTitle(self.tr("New client card") if new else self.tr("Client card"))
        self.save_button.setText(self.tr("Sa&ve"))
        self.save_button.setToolTip(self.tr("Save the card (Ctrl+Enter)"))
        self.close_button.setText(self.tr("&Close"))
        if self._asking:
            self._ask()
        elif self._error is not None:
            self.notice.say(self._words.error(self._error))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @Slot()
    def save(self) -> None:
        """Save the card; what is wrong is said at the field and everything typed stays."""
        self.notice.clear()
        self._error, self._asking = None, False
        draft = self.form.draft()
        if self.form.show_problems(self._desk.clients.problems(draft)):
            return
        try:
            client = self._desk.clients.save(draft, self._client_id, self._version)
        except DraftRejected as error:
            self.form.show_problems(error.problems)
        except UserError as error:
            self._error = error
            self.notice.say(self._words.error(error))
        else:
            self._finish(client.id)

    @Slot()
    def reject(self) -> None:
        """Close, but ask first where something typed is not saved."""
        if self._asking or not self.keeper.is_dirty():
            self.keeper.done()
            super().reject()
            return
        self._asking = True
        self._ask()

    def _build(self) -> None:
        self.resize(WIDTH, HEIGHT)
        theme.set_state(self.save_button, "look", "primary")
        self.save_button.setDefault(False)
        self.save_button.setAutoDefault(False)
        self.close_button.setAutoDefault(False)
        self.buttons.addButton(self.close_button, QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.ApplyRole)
        changes(self.save_button)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(24, 16, 24, 16)
        lines.setSpacing(16)
        lines.addWidget(self.notice)
        lines.addWidget(self.about)
        lines.addWidget(scrolled(self.form), 1)
        say_why(lines, self._words)
        lines.addWidget(self.buttons)

    def _connect(self) -> None:
        self.save_button.clicked.connect(self.save)
        self.close_button.clicked.connect(self.reject)
        self.notice.acted.connect(self.reject)
        self.about.failed.connect(self._say_error)
        self.about.parted.connect(self._read_anew)
        self.form.changed.connect(self._keep_open)
        self.form.changed.connect(self.keeper.touch)
        self.form.similar_chosen.connect(self._take_similar)
        self.form.similar_opened.connect(self._look_at)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QShortcut(QKeySequence(Qt.Modifier.CTRL | key), self).activated.connect(self.save)

    def _load(self) -> None:
        if self._client_id is not None:
            client = self._desk.clients.get(self._client_id)
            self._client_id, self._version = client.id, client.version
            self.form.show_draft(client.draft(), client.id)
            self._show_about(client.id)
            self.form.look_for_doubles()
        waits = self.keeper.settle(DraftPlace.CARD, self._client_id or 0)
        if waits is not None:
            self.form.form.set_typed(waits.fields)

    def _show_about(self, client_id: int) -> None:
        """Consent, extract, erasure; of who was erased nothing can be changed."""
        gone = self.about.show_client(client_id)
        self.form.setVisible(not gone)
        self.save_button.setVisible(not gone)
        if gone:
            self.adjustSize()
        else:
            self.form.lines["surname"].setFocus()

    def _ask(self) -> None:
        self.notice.say(
            self.tr("The card is not saved yet. Save it with Ctrl+Enter, or close it without saving."),
            "warning",
            self.tr("Close &without saving"),
        )

    @Slot(object)
    def _say_error(self, error: UserError) -> None:
        self._error = error
        self.notice.say(self._words.error(error))

    @Slot()
    def _keep_open(self) -> None:
        if self._asking:
            self._asking = False
            self.notice.clear()

    @Slot(int)
    def _look_at(self, client_id: int) -> None:
        """Look at the card of somebody who may be the same, over this one."""
        ClientDialog(self._desk, self._words, client_id, self).open()

    @Slot(int)
    def _take_similar(self, client_id: int) -> None:
        """It is the same person: take that card instead of a new one, or make the two cards one."""
        if self._client_id is None:
            self._finish(client_id)
        elif self.keeper.is_dirty():
            self.notice.say(self.tr("Save this card first, then make the two one."), "warning")
        else:
            dialog = MergeDialog(self._desk, self._words, self._client_id, client_id, self)
            dialog.saved.connect(self._read_anew)
            dialog.open()

    @Slot()
    def _read_anew(self) -> None:
        """Show the card as it is now, after it became one with another or was taken apart again."""
        self._load()
        self.retranslate()

    @Slot(int)
    def _finish(self, client_id: int) -> None:
        self.keeper.done()
        self.saved.emit(client_id)
        self.accept()
