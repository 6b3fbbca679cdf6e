"""«As it is printed»: the names, positions and bodies of a letter in their case, each to be written otherwise."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.inflections import PrintedForm
from app.ui import theme
from app.ui.only_looking import changes, is_only_looking
from app.ui.widgets.labels import SignLine, WrappedLabel
from app.ui.words import Words


class PrintedForms(QWidget):
    """A line for each form the letter prints; `kept(form, text)`: print this text from now on, empty for the computed.

    What is typed is kept with Enter or when the field is left, so that nothing typed waits.
    """

    kept = Signal(object, str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._forms: tuple[PrintedForm, ...] = ()
        self.rows: list[FormRow] = []
        self.title, self.help = QLabel(), WrappedLabel()
        theme.set_state(self.title, "part", "label")
        theme.set_state(self.help, "part", "help")
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(8)
        self._lines.addWidget(self.title)
        self._lines.addWidget(self.help)
        self.hide()
        self.retranslate()

    def show_forms(self, forms: Sequence[PrintedForm]) -> None:
        """Show these; what is being typed in one that did not change stays."""
        if tuple(forms) == self._forms:
            return
        self._forms = tuple(forms)
        while len(self.rows) > len(self._forms):
            gone = self.rows.pop()
            gone.hide()
            gone.deleteLater()
        while len(self.rows) < len(self._forms):
            row = FormRow(self._words, self)
            row.kept.connect(self.kept)
            self.rows.append(row)
            self._lines.addWidget(row)
        for row, form in zip(self.rows, self._forms, strict=True):
            row.show_form(form)
        self.setVisible(bool(self._forms))

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.title.setText(self.tr("As it is printed"))
        self.help.setText(self.tr("Write a form otherwise where it is wrong: every later letter prints it so."))
        for row in self.rows:
            row.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class FormRow(QWidget):
    """One form: what it is of, the form itself, how sure it is, and the deed that fits."""

    kept = Signal(object, str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._form: PrintedForm | None = None
        self.label, self.edit, self.state, self.button = WrappedLabel(), QLineEdit(), SignLine(), QPushButton()
        self.label.setBuddy(self.edit)
        self.edit.setReadOnly(is_only_looking())
        theme.set_state(self.label, "part", "help")
        theme.set_state(self.button, "look", "quiet")
        changes(self.button)
        below = QHBoxLayout()
        below.addWidget(self.state, 1)
        below.addWidget(self.button)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        lines.addWidget(self.label)
        lines.addWidget(self.edit)
        lines.addLayout(below)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click must not leave the field first and keep it twice
        self.edit.textEdited.connect(self._offer)
        self.edit.editingFinished.connect(self._keep_typed)
        self.button.clicked.connect(self._act)

    def shown(self) -> PrintedForm:
        """The form in front of the person; LookupError before the first."""
        if self._form is None:
            raise LookupError
        return self._form

    def show_form(self, form: PrintedForm) -> None:
        """Show it as it is kept or computed."""
        self._form = form
        self.edit.setText(form.form)
        self.edit.setCursorPosition(0)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        form = self._form
        if form is None:
            return
        about = self.tr("{whose}, {case}: {word}").format(
            whose=self._words.code("whose", form.whose), case=self._words.code("case", form.case), word=form.word
        )
        self.label.setText(about)
        self.edit.setAccessibleName(about)
        if form.remembered:
            self.state.say(self.tr("Written or confirmed by a person"), "pencil", "done")
        elif form.is_sure:
            self.state.say(self.tr("Sure"), "check", "done")
        else:
            said = self.tr("Not sure: printed in the nominative until you confirm it")
            self.state.say(said, "triangle-alert", "due_soon")
        self.edit.setAccessibleDescription(self.state.text())
        self._offer()

    def _is_typed(self) -> bool:
        """Whether something else stands there than is kept or computed."""
        typed = self.edit.text().strip()
        return self._form is not None and bool(typed) and typed != self._form.form

    @Slot()
    def _offer(self) -> None:
        """The button keeps what is typed, confirms what is unsure, or takes back what was written."""
        form = self._form
        if form is None:
            return
        if self._is_typed():
            self.button.setText(self.tr("Keep"))
        else:
            self.button.setText(self.tr("Back to the computed one") if form.remembered else self.tr("Confirm"))
        self.button.setVisible(form.remembered or not form.is_sure or self._is_typed())

    @Slot()
    def _keep_typed(self) -> None:
        if self._is_typed():
            self.kept.emit(self._form, self.edit.text().strip())

    @Slot()
    def _act(self) -> None:
        if self._form is not None:
            back = self._form.remembered and not self._is_typed()
            self.kept.emit(self._form, "" if back else self.edit.text().strip())
