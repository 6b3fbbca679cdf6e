"""The words a person writes for a letter about an appeal: a small form beside the preview, kept while it is typed."""

from collections.abc import Iterable, Mapping
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from app.domain.codes import LetterKind
from app.domain.drafts import DraftPlace
from app.domain.letters import EMPTY_ROWS, MOST_ROWS, LetterWords
from app.domain.papers import ABOUT, DOUBTED, Part
from app.services.desk import Desk
from app.ui import theme
from app.ui.appeals.attachments import AttachmentsEditor
from app.ui.appeals.ready_button import ReadyButton, put_in
from app.ui.unsaved import DraftKeeper
from app.ui.widgets.dates import DateField
from app.ui.widgets.form import Form
from app.ui.widgets.labels import WrappedLabel
from app.ui.widgets.text_field import TextField
from app.ui.words import Words

_LETTER = "letter"
"""Under this name a draft keeps which letter was being written; the fields stand under `<letter>.<field>`."""
_TEXT_LINES, _DEMAND_LINES = 6, 3
_REST_MS = 400
"""How long nobody types before the pages are drawn anew."""


class LetterWordsForm(QWidget):
    """Holds `LetterWords` for each letter about one appeal; `changed` comes when the person rests from typing."""

    changed = Signal()

    def __init__(self, desk: Desk, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._letter: LetterKind | None = None
        self._others: dict[str, str] = {}
        self._silent = False
        self.form = Form()
        self.official, self.institution, self.rows = QLineEdit(), QLineEdit(), QLineEdit()
        self.place = QLineEdit()
        self.rows.setValidator(QIntValidator(0, MOST_ROWS, self.rows))
        self.until_on = DateField()
        self.rows.setPlaceholderText(str(EMPTY_ROWS))
        self.doubt = WrappedLabel()
        self.text, self.demand = TextField(_TEXT_LINES), TextField(_DEMAND_LINES)
        self.clauses = ReadyButton()
        self.orally = QCheckBox()
        self.attachments = AttachmentsEditor()
        self.keeper = DraftKeeper(desk, self.typed, self._title, self)
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)
        self._rest.timeout.connect(self.changed)
        for name, field in self._fields().items():
            self.form.add_row(name, field)
        self.clauses.chosen.connect(partial(put_in, self.text))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.form)
        box.addWidget(self.clauses, 0, Qt.AlignmentFlag.AlignLeft)
        box.addWidget(self.doubt)
        theme.set_state(self.doubt, "part", "help")
        self.form.changed.connect(self._touch)
        self._show_parts()

    def show_appeal(self, appeal_id: int) -> LetterKind | None:
        """Begin with another appeal; returns the letter whose words were typed there and not sent."""
        self.keeper.flush()
        self._others = {}
        self._letter = None
        self._fill({})
        self._show_parts()
        waits = self.keeper.settle(DraftPlace.LETTER, appeal_id)
        if waits is not None:
            self._others = {name: text for name, text in waits.fields.items() if name != _LETTER}
        return LetterKind(waits.fields[_LETTER]) if waits is not None and _LETTER in waits.fields else None

    def show_letter(self, letter: LetterKind | None) -> None:
        """Show the fields of that letter with what was typed for it; None for a paper that asks for no words."""
        if letter is self._letter:
            return
        self._others = self.typed()
        self._others.pop(_LETTER, None)
        self._letter = letter
        own = self._own()
        self._fill({name.removeprefix(own): text for name, text in self._others.items() if name.startswith(own)})
        self._others = {name: text for name, text in self._others.items() if not name.startswith(own)}
        self._show_parts()

    def offer_clauses(self, sentences: Mapping[str, str], own: Iterable[str] = ()) -> None:
        """Offer ready clauses by the codes of their principles and the office's own, in the language of the letter."""
        written = self._letter is not None and Part.TEXT in ABOUT[self._letter].parts
        named = {self._words.say(f"principle.{code}"): said for code, said in sentences.items()} if written else {}
        self.clauses.offer(named, own if written else ())

    def begin(self) -> bool:
        """Go to the first field; False where the letter asks for no words."""
        parts = ABOUT[self._letter].parts if self._letter is not None else ()
        if parts:
            self._fields()[parts[0]].setFocus(Qt.FocusReason.OtherFocusReason)
        return bool(parts)

    def hurry(self) -> None:
        """What was typed a moment ago is told of at once."""
        if self._rest.isActive():
            self._rest.stop()
            self.changed.emit()

    def words(self) -> LetterWords | None:
        """What was written for the letter shown; None for a paper that asks for no words."""
        if self._letter is None:
            return None
        return LetterWords(
            kind=self._letter,
            text=self.text.toPlainText().strip(),
            demand=self.demand.toPlainText().strip(),
            official=self.official.text().strip(),
            institution=self.institution.text().strip(),
            place=self.place.text().strip(),
            until_on=self.until_on.date(),
            rows=int(self.rows.text() or EMPTY_ROWS),
            orally=self.orally.isChecked(),
            attachments=self.attachments.lines(),
        )

    def sent(self, appeal_id: int) -> None:
        """The letter is kept: its words are no draft any more and stay in the fields while the page is looked at."""
        self.keeper.done()
        self.keeper.settle(DraftPlace.LETTER, appeal_id)

    def typed(self) -> dict[str, str]:
        """All that was typed for the letters of this appeal, and which of them is being written."""
        mine = {f"{self._own()}{name}": text for name, text in self.form.typed().items() if text}
        fields = {**self._others, **(mine if self._letter is not None else {})}
        return {**fields, _LETTER: str(self._letter or "")} if fields else {}

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        asked = self._asked().get(self._letter or LetterKind.NOTICE, self.tr("Text"))
        self.form.label("text", asked)
        demands = {
            LetterKind.INTERIM_MEASURE: self.tr("Which measure is asked for"),
            LetterKind.POWER_OF_ATTORNEY: self.tr("Powers"),
        }
        power = self._letter is LetterKind.POWER_OF_ATTORNEY
        usual = self.tr("A line each; left empty, the usual ones are printed.") if power else ""
        self.form.label("demand", demands.get(self._letter or LetterKind.NOTICE, self.tr("What is asked for")), usual)
        self.form.label("official", self.tr("Who is recused: name and position"))
        self.form.label("institution", self.tr("The institution: name and postal address"))
        self.form.label("place", self.tr("Where it is given: the settlement"))
        self.form.label("rows", self.tr("Empty rows to fill in by hand"))
        self.form.label("until_on", self.tr("Valid until, this day included"))
        self.form.label("orally", self.tr("Ask for an oral hearing"))
        self.form.label("attachments", self.tr("Attachments"))
        self.clauses.setText(self.tr("Put in a ready clause"))
        self.doubt.setText(self._words.say(f"letter_doubt.{self._letter}") if self._letter in DOUBTED else "")
        self.doubt.setVisible(self._letter in DOUBTED)
        self.orally.setText(self.tr("Ask for an oral hearing"))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show_parts(self) -> None:
        parts = ABOUT[self._letter].parts if self._letter is not None else ()
        for part in Part:
            self.form.show_row(part, visible=part in parts)
        self.setVisible(bool(parts))
        self.retranslate()

    def _asked(self) -> Mapping[LetterKind, str]:
        """What the text of each letter is."""
        return {
            LetterKind.RESTORE_TERM: self.tr("Why the term was missed"),
            LetterKind.OBJECTION: self.tr("What is wrong in the preliminary decision"),
            LetterKind.REMARKS: self.tr("What in the protocol is to be corrected"),
            LetterKind.SEE_FILE: self.tr("Which papers, and what for (may stay empty)"),
            LetterKind.WITHDRAWAL: self.tr("A word of explanation (may stay empty)"),
            LetterKind.RECUSAL: self.tr("Grounds of the recusal"),
            LetterKind.INTERIM_MEASURE: self.tr("Why the measure is needed"),
            LetterKind.CHASER: self.tr("A word of explanation (may stay empty)"),
            LetterKind.NOTICE: self.tr("What else the client should know (may stay empty)"),
        }

    def _fields(self) -> dict[Part, QWidget]:
        return {
            Part.OFFICIAL: self.official,
            Part.TEXT: self.text,
            Part.DEMAND: self.demand,
            Part.ORALLY: self.orally,
            Part.ATTACHMENTS: self.attachments,
            Part.INSTITUTION: self.institution,
            Part.PLACE: self.place,
            Part.ROWS: self.rows,
            Part.UNTIL: self.until_on,
        }

    def _own(self) -> str:
        return f"{self._letter}."

    def _title(self) -> str:
        return self._words.code("letter", self._letter) if self._letter is not None else ""

    def _fill(self, fields: Mapping[str, str]) -> None:
        self._silent = True
        self.form.set_typed({part: fields.get(part, "") for part in Part})
        self._silent = False

    @Slot()
    def _touch(self) -> None:
        if not self._silent:
            self.keeper.touch()
            self._rest.start()
