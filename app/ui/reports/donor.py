"""The donor's form: what is missing is seen first, then the form is filled, printed, written and kept as sent."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from app.domain.donors import DonorForm, DonorReport, FormDraft
from app.domain.reports import Period
from app.law.report_wording import amount_words, row_words
from app.ui import theme
from app.ui.only_looking import changes
from app.ui.reports.beside import Beside
from app.ui.reports.form_dialog import FormDialog
from app.ui.reports.paper import ReportPaper
from app.ui.reports.saving_files import asking, keep
from app.ui.reports.sent import SentPanel
from app.ui.widgets.choices import QuietCombo
from app.ui.widgets.notice import NoticeBar
from app.ui.widgets.number_grid import NumberGrid
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk


class DonorPanel(QWidget):
    """`missing_wanted`: what is missing must be seen first; `failed(error)`: no count."""

    missing_wanted = Signal()
    failed = Signal(object)

    def __init__(self, desk: "Desk", words: Words, notice: NoticeBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words, self._notice = desk, words, notice
        self._period: Period | None = None
        self._seen: Period | None = None
        self._forms: tuple[DonorForm, ...] = ()
        self.report: DonorReport | None = None
        self.form: QComboBox = QuietCombo()
        self.form_label = QLabel()
        self.first, self.looking = QLabel(), QPushButton()
        self.grid, self.beside = NumberGrid(words=1), Beside()
        self.editing, self.beginning = QPushButton(), QPushButton()
        self.printing, self.saving, self.sending = QPushButton(), QPushButton(), QPushButton()
        self.sent = SentPanel(desk, words, notice)
        self.ask_path = asking(self)
        self._build()
        self._connect()
        self.retranslate()

    def reload(self) -> None:
        """Read the forms and what was sent anew; the form chosen stays."""
        chosen = self._chosen()
        self._forms = self._desk.donors.forms()
        self.form.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.form.clear()
        self.form.addItems([form.name for form in self._forms] or [self._words.say("report_row.usual_form")])
        keys = [form.id for form in self._forms]
        self.form.setCurrentIndex(keys.index(chosen.id) if chosen is not None and chosen.id in keys else 0)
        self.form.blockSignals(False)  # noqa: FBT003 - the same
        self.sent.reload()
        self._say()

    def show_period(self, period: Period | None) -> None:
        """Fill the form for another period, or anew."""
        self._period = period
        self.fill()

    def see(self, period: Period) -> None:
        """What is missing in that period was looked at: its form may be printed."""
        self._seen = period
        self._say()
        if self.report is None:
            self.fill()

    def draft(self) -> FormDraft:
        """The form chosen; the usual one where the office keeps none."""
        chosen = self._chosen()
        return chosen.draft() if chosen is not None else self._desk.donors.usual(self._words.language)

    @Slot()
    def fill(self) -> None:
        """Count beside the window, once what is missing was seen; until then there is no report to print or send."""
        self.report = None
        self._say()
        if self._period is not None and self._seen == self._period:
            self.beside.begin(partial(self._desk.donors.report, self.draft(), self._period), self._show)

    @Slot()
    def edit(self) -> None:
        """Change the form chosen, or keep the usual one as a form of the office."""
        self._open(self._chosen())

    @Slot()
    def begin(self) -> None:
        """Begin another form."""
        self._open(None)

    @Slot()
    def print_report(self) -> None:
        """Show the report as it prints."""
        if self.report is not None:
            page = partial(self._desk.donors.page, self.report)
            ReportPaper(page, "donor.pdf", self._words, self).open_once()

    @Slot()
    def save_book(self) -> None:
        """Write the report as a workbook."""
        if self.report is not None:
            made = partial(self._desk.donors.book, self.report, self._words.language)
            keep(self.ask_path, "donor.xlsx", made, self._notice, self._words)

    @Slot()
    def send(self) -> None:
        """Keep the report as it is sent, in the language of the screen."""
        if self.report is not None and self.sent.keep(self.report):
            said = self.tr("Kept as sent: the numbers, the paper and its hash can be shown next year.")
            self._notice.say(said, "done")

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.form_label.setText(self.tr("Fo&rm"))
        self.form.setAccessibleName(self.tr("Form"))
        self.looking.setText(self.tr("See what is missing"))
        self.first.setText(self.tr("Look first at what is missing in this period; the form is filled after that."))
        self.editing.setText(self.tr("Change the form…"))
        self.beginning.setText(self.tr("Another form…"))
        self.printing.setText(self.tr("On paper…"))
        self.saving.setText(self.tr("As a workbook…"))
        self.sending.setText(self.tr("Keep as sent"))
        self.sending.setToolTip(self.tr("Keep numbers and paper as they go to the donor"))
        self.grid.setAccessibleName(self.tr("The form filled"))
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.reload()
        super().changeEvent(event)

    def _chosen(self) -> DonorForm | None:
        place = self.form.currentIndex()
        return self._forms[place] if 0 <= place < len(self._forms) else None

    def _open(self, form: DonorForm | None) -> None:
        dialog = FormDialog(self._desk, self._words, form, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.saved.connect(self._take_form)
        dialog.open()

    @Slot()
    def _take_form(self) -> None:
        self.reload()
        self.fill()

    def _build(self) -> None:
        theme.set_state(self.form_label, "part", "label")
        self.form_label.setBuddy(self.form)
        top = QHBoxLayout()
        top.setSpacing(8)
        for part in (self.form_label, self.form, self.editing, self.beginning):
            top.addWidget(part)
        top.addStretch(1)
        theme.set_state(self.looking, "look", "primary")
        before = QHBoxLayout()
        before.setSpacing(12)
        before.addWidget(self.first, 1)
        before.addWidget(self.looking)
        self.first.setWordWrap(True)
        theme.set_icon(self.printing, "printer")
        theme.set_icon(self.saving, "download")
        changes(self.editing, self.beginning, self.sending)
        deeds = QHBoxLayout()
        deeds.setSpacing(8)
        for part in (self.printing, self.saving, self.sending):
            deeds.addWidget(part)
        deeds.addWidget(self.beside, 1)
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.addWidget(self.grid)
        halves.addWidget(self.sent)
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 1)
        halves.setChildrenCollapsible(False)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 12, 0, 0)
        lines.setSpacing(12)
        lines.addLayout(top)
        lines.addLayout(before)
        lines.addWidget(halves, 1)
        lines.addLayout(deeds)

    def _connect(self) -> None:
        self.form.currentIndexChanged.connect(self.fill)
        for button, deed in (
            (self.editing, self.edit),
            (self.beginning, self.begin),
            (self.printing, self.print_report),
            (self.saving, self.save_book),
            (self.sending, self.send),
        ):
            button.clicked.connect(deed)
        self.looking.clicked.connect(self.missing_wanted)
        self.beside.failed.connect(self.failed)
        self.sent.failed.connect(self.failed)

    def _show(self, report: DonorReport) -> None:
        self.report = report
        self._say()

    def _say(self) -> None:
        waits = self._period is None or self._seen != self._period
        for part in (self.first, self.looking):
            part.setVisible(waits)
        ready = self.report is not None and not waits
        for button in (self.printing, self.saving):
            button.setEnabled(ready)
        may = self._desk.donors.may()
        self.sending.setEnabled(ready and may)
        for button in (self.editing, self.beginning):
            button.setEnabled(may)
        say = self._words.say
        heads = [say("report.indicator"), say("report.number"), say("report.target")]
        self.grid.fill(heads, self._lines() if ready else [])

    def _lines(self) -> list[list[str]]:
        """Every indicator, then its divisions a little further in."""
        if self.report is None:
            return []
        texts, found = self._words.texts, []
        for line in self.report.lines:
            target = "" if line.indicator.target is None else str(line.indicator.target)
            amount = amount_words(line.indicator.measure, line.amount, texts)
            found.append([line.indicator.name(self._words.language), amount, target])
            for part in line.divisions:
                by = self._words.code("report_dimension", part.dimension)
                for key, number in part.rows:
                    row = row_words(part.dimension, key, texts, self.report.names)
                    said = amount_words(line.indicator.measure, number, texts)
                    found.append([f"    {by}: {row}", said, ""])
        return found
