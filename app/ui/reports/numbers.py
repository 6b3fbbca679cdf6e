"""Numbers divided by rows and columns: a table, its bars, what the number means, and the records behind each cell."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from app.domain.reports import DIMENSIONS, Cell, Counting, Dimension, Measure, Period, Table
from app.law.report_wording import amount_words, change_words, row_words
from app.ui import theme
from app.ui.reports.beside import Beside
from app.ui.reports.chart import Bar, BarChart
from app.ui.reports.paper import ReportPaper
from app.ui.reports.saving_files import asking, keep
from app.ui.widgets.choices import CodeChoice, MaybeChoice
from app.ui.widgets.form import scrolled
from app.ui.widgets.notice import NoticeBar
from app.ui.widgets.number_grid import NumberGrid
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

_CHART_WIDTH = 380


class NumbersPanel(QWidget):
    """`wanted(counting, cell, title)`: somebody wants the records behind a number; `failed(error)`: no count."""

    wanted = Signal(object, object, str)
    failed = Signal(object)

    def __init__(self, desk: "Desk", words: Words, notice: NoticeBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words, self._notice = desk, words, notice
        self._period: Period | None = None
        self.table: Table | None = None
        self.measure = CodeChoice(tuple(Measure), lambda code: words.code("report_measure", code))
        self.rows, self.columns = self._dimension(), self._dimension()
        self.rows.set_code(Dimension.MONTH)
        self.compared = QCheckBox()
        self.means = QLabel()
        self.printing, self.saving = QPushButton(), QPushButton()
        self.grid, self.chart = NumberGrid(), BarChart()
        self.beside = Beside()
        self.ask_path = asking(self)
        self._labels = {self.measure: QLabel(), self.rows: QLabel(), self.columns: QLabel()}
        self._build()
        self._connect()
        self.retranslate()

    def counting(self) -> Counting | None:
        """What is asked; None while the period is none."""
        if self._period is None:
            return None
        return Counting(
            measure=self.measure.code(),
            period=self._period,
            rows=self.rows.code(),
            columns=self.columns.code(),
            compared=self.compared.isChecked(),
        )

    def show_period(self, period: Period | None) -> None:
        """Count in another period, or anew."""
        self._period = period
        self.count()

    @Slot()
    def count(self) -> None:
        """Count what is asked beside the window."""
        asked = self.counting()
        if asked is not None:
            self.beside.begin(lambda go_on: self._desk.reports.table(asked, go_on), self._show)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        for field, text in (
            (self.measure, self.tr("&Number")),
            (self.rows, self.tr("&Rows")),
            (self.columns, self.tr("&Columns")),
        ):
            self._labels[field].setText(text)
            field.setAccessibleName(text.replace("&", ""))
            field.retranslate()
        self.compared.setText(self.tr("And a &year before"))
        self.printing.setText(self.tr("On paper…"))
        self.saving.setText(self.tr("As a workbook…"))
        self.grid.setAccessibleName(self.tr("Table of the report"))
        self.chart.setAccessibleName(self.tr("Bars of the rows; the table says the same"))
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @Slot()
    def print_table(self) -> None:
        """Show the table as it prints."""
        if self.table is not None:
            page = partial(self._desk.reports.table_page, self.table)
            ReportPaper(page, f"{self.table.asked.measure}.pdf", self._words, self).open_once()

    @Slot()
    def save_book(self) -> None:
        """Write the table as a workbook."""
        if self.table is not None:
            made = partial(self._desk.reports.table_book, self.table, self._words.language)
            keep(self.ask_path, f"{self.table.asked.measure}.xlsx", made, self._notice, self._words)

    def _dimension(self) -> MaybeChoice[Dimension]:
        offered = DIMENSIONS[Measure.TALKS]
        return MaybeChoice(
            offered, lambda code: self._words.code("report_dimension", code), lambda: self.tr("Not divided")
        )

    def _build(self) -> None:
        asked = QHBoxLayout()
        asked.setSpacing(8)
        for field, label in self._labels.items():
            theme.set_state(label, "part", "label")
            label.setBuddy(field)
            asked.addWidget(label)
            asked.addWidget(field)
        asked.addStretch(1)
        theme.set_state(self.means, "part", "help")
        self.means.setWordWrap(True)
        theme.set_icon(self.printing, "printer")
        theme.set_icon(self.saving, "download")
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.addWidget(self.grid)
        bars = scrolled(self.chart)
        bars.setMinimumWidth(_CHART_WIDTH)
        halves.addWidget(bars)
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 2)
        halves.setChildrenCollapsible(False)
        deeds = QHBoxLayout()
        deeds.setSpacing(8)
        deeds.addWidget(self.printing)
        deeds.addWidget(self.saving)
        deeds.addWidget(self.beside, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 12, 0, 0)
        lines.setSpacing(12)
        lines.addLayout(asked)
        lines.addWidget(self.means)
        lines.addWidget(self.compared)
        lines.addWidget(halves, 1)
        lines.addLayout(deeds)

    def _connect(self) -> None:
        self.measure.currentIndexChanged.connect(self._choose)
        self.rows.currentIndexChanged.connect(self.count)
        self.columns.currentIndexChanged.connect(self.count)
        self.compared.toggled.connect(self.count)
        self.printing.clicked.connect(self.print_table)
        self.saving.clicked.connect(self.save_book)
        self.grid.opened.connect(self._open)
        self.chart.chosen.connect(lambda place: self._open(place, -1))
        self.beside.failed.connect(self.failed)

    @Slot()
    def _choose(self) -> None:
        """Another number: offer what divides it."""
        offered = DIMENSIONS[self.measure.code()]
        for choice in (self.rows, self.columns):
            choice.blockSignals(True)  # noqa: FBT003 - Qt's own
            choice.offer(offered)
            choice.blockSignals(False)  # noqa: FBT003 - the same
        self.count()

    def _show(self, table: Table) -> None:
        self.table = table
        self._say()

    def _say(self) -> None:
        texts = self._words.texts
        self.means.setText(self._words.code("report_means", self.measure.code()))
        for button in (self.printing, self.saving):
            button.setEnabled(self.table is not None)
        if self.table is None:
            return
        table, asked = self.table, self.table.asked
        heads = [
            self._words.code("report_dimension", asked.rows) if asked.rows else "",
            *(row_words(asked.columns, key, texts, table.names) for key in table.columns if asked.columns),
            texts.say("report_row.total"),
        ]
        if asked.compared:
            heads += [texts.say("report_row.year_before"), texts.say("report_row.change")]
        self.grid.fill(heads, [self._line(row) for row in (*table.rows, None)], total=True)
        self.chart.show_bars([self._bar(row) for row in table.rows])

    def _line(self, row: str | None) -> list[str]:
        if self.table is None:
            raise LookupError
        texts, table, asked = self._words.texts, self.table, self.table.asked
        amounts = [*(table.amount(row, column) for column in table.columns), table.amount(row)]
        told = [amount_words(asked.measure, amount, texts) for amount in amounts]
        if asked.compared:
            before = table.before.get(row, 0)
            told += [
                amount_words(asked.measure, before, texts),
                change_words(asked.measure, amounts[-1], before, texts),
            ]
        return [self._named(row), *told]

    def _named(self, row: str | None) -> str:
        if self.table is None or row is None or self.table.asked.rows is None:
            return self._words.say("report_row.total")
        return row_words(self.table.asked.rows, row, self._words.texts, self.table.names)

    def _bar(self, row: str) -> Bar:
        if self.table is None:
            raise LookupError
        amount = self.table.amount(row)
        said = amount_words(self.table.asked.measure, amount, self._words.texts)
        return Bar(label=self._named(row), amount=amount, said=said, before=self.table.before.get(row, 0))

    @Slot(int, int)
    def _open(self, row: int, column: int) -> None:
        """Ask for the records behind a cell; the words of a row stand for its total."""
        table = self.table
        if table is None:
            return
        asked = table.asked
        cell = Cell(
            row=table.rows[row] if row < len(table.rows) else None,
            column=table.columns[column - 1] if 0 < column <= len(table.columns) else None,
        )
        parts = [self._words.code("report_measure", asked.measure), self._named(cell.row)]
        if cell.column is not None and asked.columns is not None:
            parts.append(row_words(asked.columns, cell.column, self._words.texts, table.names))
        parts.append(amount_words(asked.measure, table.amount(cell.row, cell.column), self._words.texts))
        self.wanted.emit(asked, cell, " · ".join(parts))
