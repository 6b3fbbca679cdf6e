"""The records behind one number, in a window of its own: a line leads to its matter."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.appeals import AppealRow
from app.domain.cases import CaseRow
from app.domain.consultations import ConsultationRow
from app.domain.register import View
from app.services.register import Line
from app.services.reports import Behind
from app.ui import theme
from app.ui.clients.dialog import ClientDialog
from app.ui.register.listing import RegisterList
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

_SIZE = (1080, 600)


class BehindDialog(QDialog):
    """`appeal_chosen`, `case_chosen`, `consultation_chosen(id)`: a line was opened; a person's card opens here."""

    appeal_chosen = Signal(int)
    case_chosen = Signal(int)
    consultation_chosen = Signal(int)

    def __init__(self, desk: "Desk", words: Words, behind: Behind, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words
        self.heading, self.closing = QLabel(title), QPushButton()
        self.list = RegisterList(words)
        theme.set_state(self.heading, "part", "heading")
        self.heading.setWordWrap(True)
        deeds = QHBoxLayout()
        deeds.addStretch(1)
        deeds.addWidget(self.closing)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(24, 16, 24, 16)
        lines.setSpacing(12)
        lines.addWidget(self.heading)
        lines.addWidget(self.list, 1)
        lines.addLayout(deeds)
        self.closing.setAutoDefault(False)
        self.closing.clicked.connect(self.reject)
        self.list.opened.connect(self._open)
        self.list.left.connect(self.reject)
        self.list.show_list(View(noun=behind.noun), behind)
        self.retranslate()
        self.resize(*_SIZE)

    def retranslate(self) -> None:
        """Set every text in the language of now; the title is of the number that was opened."""
        self.setWindowTitle(self.tr("What stands behind the number"))
        self.closing.setText(self.tr("Close"))
        self.list.empty.say(self.tr("Nothing behind this number"), self.tr("It counts no record you may see."))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @Slot(object)
    def _open(self, row: Line) -> None:
        if isinstance(row, AppealRow | CaseRow | ConsultationRow):
            signal = {
                AppealRow: self.appeal_chosen,
                CaseRow: self.case_chosen,
                ConsultationRow: self.consultation_chosen,
            }[type(row)]
            self.accept()
            signal.emit(row.id)
        else:
            ClientDialog(self._desk, self._words, row.id, self).open()
