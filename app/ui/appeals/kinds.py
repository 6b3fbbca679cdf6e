"""What a paper is: the six kinds of the portal as buttons (F27), all others in one list under headings."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QPushButton, QRadioButton, QVBoxLayout, QWidget

from app.domain.codes import COMPLAINT_KINDS, SIX_KINDS, AppealKind, EventKind
from app.domain.grounds import Variant
from app.law.courts import COURTS
from app.law.machines import events_of
from app.ui import theme
from app.ui.appeals.kind_dialog import KindDialog
from app.ui.widgets.choices import Group, GroupedChoice
from app.ui.widgets.labels import WrappedLabel
from app.ui.words import Words

A = AppealKind
_COLUMNS = 2
_INDENT = 24
_AFTER_COURT = (A.COURT_APPEAL, A.PRIVATE_COMPLAINT, A.CASSATION, A.ENFORCEMENT)
_CLAIMS = tuple(kind for kind in COURTS if kind not in _AFTER_COURT)
_GUARDIANS = (A.OMBUDSMAN, A.PROSECUTOR, A.PROSECUTOR_COMPLAINT)
_TOGETHER = (A.PETITION, A.SECOND_COMPLAINT)
_LAWS = tuple(kind for kind in AppealKind if kind not in {*SIX_KINDS, *COURTS, *_GUARDIANS, *_TOGETHER})
OTHER_KINDS = (*_TOGETHER, *_CLAIMS, *_AFTER_COURT, *_GUARDIANS, *_LAWS)
"""The kinds of the list, in its order."""
ABOUT_AN_ACT = frozenset({*COMPLAINT_KINDS, *COURTS, A.BAILIFF, A.PROSECUTOR_COMPLAINT, A.PUBLIC_SERVICE})
"""Papers about an act or an earlier paper."""
_LOCAL_BODIES = frozenset({"akimat_region", "akimat_city", "akimat_district"})
_ANY_BODY = "other"
"""Such a row of the directory may be a maslikhat as well as a central body."""
COURT_BODIES = ("court_administrative", "court_regional", "court_cassation", "court_supreme")
_BODIES: dict[AppealKind, tuple[str, ...]] = {
    **dict.fromkeys(COURTS, COURT_BODIES),
    A.OMBUDSMAN: ("ombudsman",),
    A.PROSECUTOR: ("prosecutor",),
    A.PROSECUTOR_COMPLAINT: ("prosecutor",),
    A.BAILIFF: ("bailiff_chamber",),
}


def bodies_for(kind: AppealKind, every: tuple[str, ...]) -> tuple[str, ...]:
    """The kinds of bodies such a paper goes to: courts for claims alone, never for a complaint (Art. 91, 102)."""
    return _BODIES.get(kind, tuple(body for body in every if body not in COURT_BODIES))


def is_filed(kind: AppealKind) -> bool:
    """Whether such a paper is handed in; a petition is created and joined, a decision of a court is executed."""
    return EventKind.FILED in events_of(kind)


def variant_for(kind: AppealKind, body: str) -> Variant | None:
    """The special case that the kind of the body decides; None where the person alone knows (Art. 90-5)."""
    if kind is not A.PETITION or body == _ANY_BODY:
        return None
    return Variant.LOCAL_BODY if body in _LOCAL_BODIES else Variant.GENERAL


class KindChooser(QWidget):
    """Six radio buttons with their sentences and a seventh for the list; arrows move between them, Tab leaves."""

    chosen = Signal(str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        """Start with the application, the commonest kind."""
        super().__init__(parent)
        self._words = words
        self._group = QButtonGroup(self)
        self._buttons: dict[AppealKind, QRadioButton] = {}
        self._sentences: dict[AppealKind, WrappedLabel] = {}
        self.other, self.other_sentence = QRadioButton(self), WrappedLabel(self)
        self.asking = QPushButton(self)
        theme.set_state(self.asking, "look", "quiet")
        self.list = GroupedChoice(self._groups(), lambda kind: words.code("appeal_kind", kind))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        for place, kind in enumerate(SIX_KINDS):
            grid.addLayout(self._cell(kind), place // _COLUMNS, place % _COLUMNS)
        grid.addLayout(self._other_cell(), len(SIX_KINDS) // _COLUMNS, 0, 1, _COLUMNS)
        grid.addWidget(self.asking, len(SIX_KINDS) // _COLUMNS + 1, 0, Qt.AlignmentFlag.AlignLeft)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        self._buttons[AppealKind.APPLICATION].setChecked(True)
        self.setFocusProxy(self._buttons[AppealKind.APPLICATION])
        self._group.buttonClicked.connect(self._tell)
        self.list.activated.connect(self._tell)
        self.asking.clicked.connect(self.ask)
        self._arrange()
        self.retranslate()

    def kind(self) -> AppealKind:
        """The kind that is marked."""
        if self.other.isChecked():
            return self.list.code()
        return next(kind for kind, button in self._buttons.items() if button.isChecked())

    def set_kind(self, kind: AppealKind) -> None:
        """Mark that kind."""
        button = self._buttons.get(kind, self.other)
        button.setChecked(True)
        if button is self.other:
            self.list.set_code(kind)
        self.setFocusProxy(button)
        self._arrange()

    @Slot()
    def ask(self) -> None:
        """Let three questions find the kind."""
        dialog = KindDialog(self._words, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._take)
        dialog.open()

    def typed(self) -> str:
        """The kind that is marked, as text."""
        return self.kind().value

    def set_typed(self, text: str) -> None:
        """Mark that kind again."""
        self.set_kind(AppealKind(text))

    def retranslate(self) -> None:
        """Set every text in the language of the screen."""
        for kind, sentence in self._texts().items():
            name = self._words.say(f"appeal_kind.{kind}")
            self._buttons[kind].setText(name)
            self._buttons[kind].setAccessibleName(name)
            self._buttons[kind].setAccessibleDescription(sentence)
            self._sentences[kind].setText(sentence)
        self.asking.setText(self.tr("Not sure? Three questions…"))
        self.other.setText(self.tr("Another paper"))
        self.other.setAccessibleName(self.tr("Another paper"))
        self.list.setAccessibleName(self.tr("Court, petition, prosecutor, other laws"))
        self.list.retranslate()
        self._say_other()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the screen."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _groups(self) -> tuple[Group[AppealKind], ...]:
        return (
            (lambda: self.tr("Petition and second complaint"), _TOGETHER),
            (lambda: self.tr("Claim to an administrative court"), _CLAIMS),
            (lambda: self.tr("After the court of first instance"), _AFTER_COURT),
            (lambda: self.tr("Ombudsman and prosecutor"), _GUARDIANS),
            (lambda: self.tr("Under other laws"), _LAWS),
        )

    def _texts(self) -> dict[AppealKind, str]:
        return {
            AppealKind.APPLICATION: self.tr(
                "The person asks for help in using a right: a payment, a place in a queue, a document."
            ),
            AppealKind.COMPLAINT: self.tr(
                "A decision, an answer or silence broke a right, and it must be restored by the body above."
            ),
            AppealKind.REQUEST: self.tr("Only information or an explanation is wanted from the body."),
            AppealKind.PROPOSAL: self.tr("The person knows how a rule or the work of a body could be better."),
            AppealKind.RESPONSE: self.tr("The person says what they think of a policy or an event in public life."),
            AppealKind.MESSAGE: self.tr("Somebody breaks the law or works badly, and the body must look into it."),
        }

    def _cell(self, kind: AppealKind) -> QVBoxLayout:
        button, sentence = QRadioButton(self), WrappedLabel(self)
        button.setObjectName(f"kind_{kind}")
        theme.set_state(sentence, "part", "help")
        sentence.setContentsMargins(_INDENT, 0, 0, 0)
        sentence.setBuddy(button)
        self._group.addButton(button)
        self._buttons[kind], self._sentences[kind] = button, sentence
        cell = QVBoxLayout()
        cell.setSpacing(0)
        cell.addWidget(button)
        cell.addWidget(sentence)
        cell.addStretch(1)
        return cell

    def _other_cell(self) -> QGridLayout:
        self.other.setObjectName("kind_other")
        self._group.addButton(self.other)
        theme.set_state(self.other_sentence, "part", "help")
        cell = QGridLayout()
        cell.setHorizontalSpacing(12)
        cell.setVerticalSpacing(4)
        cell.addWidget(self.other, 0, 0)
        cell.addWidget(self.list, 0, 1)
        cell.addWidget(self.other_sentence, 1, 1)
        cell.setColumnStretch(1, 1)
        return cell

    def _say_other(self) -> None:
        self.other_sentence.setText(self._words.say(f"kind_when.{self.list.code()}"))

    def _arrange(self) -> None:
        """The list is in use with its button alone."""
        chosen = self.other.isChecked()
        self.list.setEnabled(chosen)
        self.other_sentence.setVisible(chosen)
        self._say_other()

    @Slot(str)
    def _take(self, kind: str) -> None:
        """As if the button of the kind was pressed."""
        self._buttons[AppealKind(kind)].click()
        self._buttons[AppealKind(kind)].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _tell(self) -> None:
        button = self._group.checkedButton()
        self.setFocusProxy(self._buttons.get(self.kind(), self.other))
        self._arrange()
        if button is self.other and self.sender() is self._group:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.chosen.emit(str(self.kind()))
