"""The protocol of a review in a window of its own: shown, printed, saved, signed with a key where there is one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QWidget

from app.domain.languages import Language
from app.ui import theme
from app.ui.appeals.sign_dialog import KeyDialog
from app.ui.only_looking import changes
from app.ui.paper_dialog import PaperDialog
from app.ui.paper_files import write
from app.ui.unlock.waiting import wait_for
from app.ui.words import Words

if TYPE_CHECKING:
    from pathlib import Path

    from app.services.desk import Desk


class ProtocolDialog(PaperDialog):
    """The protocol in Kazakh or Russian; signed, it is saved where the person says."""

    def __init__(self, desk: "Desk", words: Words, review_id: int, parent: QWidget) -> None:
        self._desk, self._review_id = desk, review_id
        self.signing = QPushButton()
        name = f"{desk.reviews.get(review_id).begun_on}-{review_id}.pdf"
        self._name = name
        super().__init__(self._made, name, words, parent)
        theme.set_icon(self.signing, "key-round")
        changes(self.signing)
        self.signing.clicked.connect(self.sign)
        self.deeds.insertWidget(2, self.signing)
        self.retranslate()

    @Slot()
    def sign(self) -> None:
        """Ask where the signed file goes, then for the key."""
        path = self.ask_path(self._name)
        if path is not None:
            dialog = ProtocolKeyDialog(self._desk, self._words, self._review_id, (self.language.code(), path), self)
            dialog.saved.connect(lambda: self.notice.say(self.tr("Signed and saved: {path}").format(path=path), "done"))
            dialog.open()

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        self.setWindowTitle(self.tr("Protocol of the review"))
        self.signing.setText(self.tr("Sign with a key…"))

    def _made(self, language: Language) -> bytes:
        reviews = self._desk.reviews
        return reviews.protocol_page(reviews.protocol(self._review_id), language)


class ProtocolKeyDialog(KeyDialog):
    """Signs the protocol and writes it; `where` is its language and its file."""

    def __init__(
        self, desk: "Desk", words: Words, review_id: int, where: "tuple[Language, Path]", parent: QWidget
    ) -> None:
        super().__init__(words, parent)
        self._desk, self._review_id = desk, review_id
        self._language, self._path = where
        self.retranslate()

    def sign(self, key: bytes, password: str) -> None:
        """Sign, beside the window."""

        def work() -> None:
            write(self._path, self._desk.reviews.sign(self._review_id, self._language, key, password))

        wait_for(self.tr("The protocol is being signed"), work)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        self.setWindowTitle(self.tr("Sign the protocol with a key"))


def show_protocol(desk: "Desk", words: Words, review_id: int, parent: QWidget) -> None:
    """Open the protocol of a review above a window."""
    ProtocolDialog(desk, words, review_id, parent).open_once()
