"""Those who sign with the client, typed or pasted as a list: read as it is typed, added in one deed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.domain.drafts import DraftPlace
from app.domain.parties import PartyDraft
from app.domain.signatories import read_signatories
from app.ui import theme
from app.ui.saving import SavingDialog
from app.ui.widgets.form import Form
from app.ui.widgets.labels import WrappedLabel
from app.ui.widgets.text_field import TextField
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

_SIZE = (620, 440)
_LINES = 8


class SignatoriesDialog(SavingDialog):
    """Shows how many are read from the list before anything is kept."""

    def __init__(self, desk: "Desk", words: Words, case_id: int, parent: QWidget) -> None:
        super().__init__(Form(), words, parent)
        self._desk, self._case_id = desk, case_id
        self.text, self.found = TextField(_LINES), WrappedLabel()
        theme.set_state(self.found, "part", "help")
        self.form.add_row("text", self.text)
        self.lines.insertWidget(2, self.found)
        self.text.textChanged.connect(self._count)
        self.keep_typed(desk, DraftPlace.SIGNATORIES, case_id, lambda: self.tr("Signatories"))
        self.retranslate()
        self.resize(*_SIZE)

    def ready(self) -> bool:
        """Somebody is named."""
        empty = {} if self._read() else {"text": (self.tr("Write one signatory a line, the name first."), True)}
        return not self.form.show_problems(empty)

    def deed(self) -> None:
        """Add those who do not stand in the case yet."""
        self._desk.parties.add_all(self._case_id, self._read())

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        self.setWindowTitle(self.tr("Signatories from a list"))
        self.saving.setText(self.tr("Add them"))
        how = self.tr("One a line: name; IIN; address; phone. Who stands in the case already is not added again.")
        self.form.label("text", self.tr("Who signs with the client"), how)
        self._count()

    def _read(self) -> tuple[PartyDraft, ...]:
        return read_signatories(self.text.toPlainText())

    @Slot()
    def _count(self) -> None:
        found = self._read()
        names = ", ".join(one.name for one in found[:3])
        said = self.tr("Read: {count}. {names}").format(count=len(found), names=names)
        self.found.setText(said if found else "")
