"""The recovery code on paper: nobody goes on before the sheet was printed, saved or copied by hand."""

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from app import paths
from app.domain.errors import UserError
from app.domain.languages import Language
from app.domain.secrets import RecoverySheet
from app.services.recovery import recovery_pdf
from app.ui import theme
from app.ui.paper_dialog import PaperDialog
from app.ui.widgets.form import Form
from app.ui.words import Words

if TYPE_CHECKING:
    from app.letters.wording import Wording


class RecoveryDialog(PaperDialog):
    """Shows the sheet once; it closes when the last group was typed from it. `own` is the office's own wording."""

    def __init__(
        self,
        data: RecoverySheet,
        words: Words,
        parent: QWidget | None = None,
        own: "Mapping[Language, Wording] | None" = None,
    ) -> None:
        name = f"{data.file_name.rpartition('.')[0] or data.file_name}-recovery.pdf"
        super().__init__(partial(_page, data, own or {}), name, words, parent)
        self._data = data
        self.form = Form()
        self.last_group = QLineEdit()
        self.form.add_row("last_group", self.last_group)
        self.lines.insertWidget(self.lines.count() - 1, self.form)
        self.leaving.clicked.disconnect()
        self.leaving.clicked.connect(self.finish)
        theme.set_state(self.leaving, "look", "primary")
        theme.set_state(self.printing, "look", "")
        theme.set_icon(self.printing, "printer")
        self.retranslate()

    @Slot()
    def finish(self) -> None:
        """Go on once the last group was read from the sheet."""
        typed = self.last_group.text().strip().upper().replace("O", "0")
        wrong = typed != self._data.code.rpartition("-")[2]
        sentence = self.tr("This is not the last group: read it from the sheet you printed, saved or wrote.")
        if not self.form.show_problems({"last_group": (sentence, True)} if wrong else {}):
            self.accept()

    def reject(self) -> None:
        """The code is shown this one time: closing is not enough."""
        self.notice.say(self._words.error(UserError("code_not_kept")), "warning")
        self.last_group.setFocus()

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        self.setWindowTitle(self.tr("Recovery code"))
        self.leaving.setText(self.tr("The sheet is in a safe place"))
        self.form.label(
            "last_group",
            self.tr("Last group of the code"),
            self.tr(
                "Print or save the sheet, or copy the code by hand, and type its last group: it is shown only now."
            ),
        )


def _page(data: RecoverySheet, own: "Mapping[Language, Wording]", language: Language) -> bytes:
    return recovery_pdf(data, language, paths.resource_text, own.get(language))
