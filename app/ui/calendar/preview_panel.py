"""What a change would do: the days, and every open date old beside new; accepted or left as it is."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.domain.calendar import MovedDate
from app.exchange.calendar_files import LeftOut
from app.law.calendar import CalendarDay
from app.law.calendar_layers import DayChange
from app.law.wording import day_name
from app.services.calendar import Preview
from app.ui import theme
from app.ui.appeals.two_lines import ROW_HEIGHT, TwoLineDelegate
from app.ui.widgets.explain import ExplainPanel, Line
from app.ui.widgets.table import ListView
from app.ui.widgets.windowed import Column
from app.ui.words import Words

_DAYS_SHOWN = 40
_DAYS_HEIGHT = 168


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    id: int
    moved: MovedDate


class PreviewPanel(QFrame):
    """`accepted`: make the change; `left`: leave everything as it is, also while it is still being counted."""

    accepted = Signal()
    left = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._preview: Preview | None = None
        self._left_out: tuple[LeftOut, ...] = ()
        self._rows: tuple[_Row, ...] = ()
        self.title, self.text = QLabel(), QLabel()
        self.bar = QProgressBar()
        self.days = ExplainPanel()
        self.list = ListView(
            [
                Column(key="appeal", title=lambda: self.tr("Appeal"), text=self._appeal, hint=self._hint, stretch=True),
                Column(key="old", title=lambda: self.tr("Was"), text=self._old, width=128),
                Column(key="new", title=lambda: self.tr("Will be"), text=self._new, width=128),
                Column(key="why", title=lambda: self.tr("Because of"), text=self._because, hint=self._days, width=220),
            ],
            "circle-check",
        )
        self.accepting, self.leaving = QPushButton(), QPushButton()
        self._build()
        self.list.set_source(lambda: len(self._rows), lambda offset, limit: self._rows[offset : offset + limit])
        self.retranslate()

    def wait(self) -> None:
        """Show that the dates are being counted."""
        self._show(None, ())
        self.bar.setRange(0, 0)

    def count(self, done: int, total: int) -> None:
        """Show how many appeals were looked at."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def show_preview(self, preview: Preview, left_out: tuple[LeftOut, ...] = ()) -> None:
        """Show what was found."""
        self._show(preview, left_out)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.title.setText(self.tr("What would change"))
        self.accepting.setText(self.tr("Accept"))
        self.leaving.setText(self.tr("Leave as it is"))
        self.days.setAccessibleName(self.tr("Days that change"))
        self.bar.setAccessibleName(self.tr("Counting"))
        self.list.table.setAccessibleName(self.tr("Open dates that move"))
        self.list.empty.say(self.tr("No open date moves"), self.tr("What is counted later is counted so."))
        self.list.retranslate()
        if self._preview is None:
            self.text.setText(self.tr("Counting every open date in both calendars…"))
            return
        self.text.setText(
            self.tr(
                "Days that change: {days}. Open dates that move: {dates}. Nothing is kept before you accept."
            ).format(days=len(self._preview.days), dates=len(self._preview.moved))
        )
        self.days.show_lines(self._day_lines(self._preview))
        self._fit_days()

    def _show(self, preview: Preview | None, left_out: tuple[LeftOut, ...]) -> None:
        self._preview, self._left_out = preview, left_out
        moved = preview.moved if preview else ()
        self._rows = tuple(_Row(id=number, moved=one) for number, one in enumerate(moved))
        self.list.reload()
        for widget in (self.days, self.list):
            widget.setVisible(preview is not None)
        self.bar.setVisible(preview is None)
        self.accepting.setEnabled(preview is not None and _does_something(preview))
        self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines wrap otherwise in another width."""
        super().resizeEvent(event)
        self._fit_days()

    def _fit_days(self) -> None:
        """As high as its lines, up to a third of a page."""
        needed = round(self.days.document().size().height()) + 16
        self.days.setFixedHeight(min(max(needed, self.fontMetrics().height() + 8), _DAYS_HEIGHT))

    def _day_lines(self, preview: Preview) -> list[Line]:
        lines = [Line(text=self._change(change)) for change in preview.days[:_DAYS_SHOWN]]
        more = len(preview.days) - _DAYS_SHOWN
        if more > 0:
            lines.append(Line(text=self.tr("And {number} more.").format(number=more), tone="note"))
        if not preview.days:
            lines.append(Line(text=self.tr("No day differs from the calendar.")))
        if self._left_out:
            lines.append(Line(text=self.tr("Not taken from the file:"), tone="heading"))
        for one in self._left_out:
            why = self._words.say(f"calendar_left_out.{one.why}")
            lines.append(Line(text=f"{one.said or '–'}: {why}", tone="note"))
        return lines

    def _change(self, change: DayChange) -> str:
        day = f"{self._words.date(change.on)}, {self._words.weekday(change.on)}"
        before, after = self._said(change.before), self._said(change.after)
        if before == after:
            sure = change.after is not None and change.after.confirmed
            before, after = self.tr("not confirmed"), self.tr("confirmed")
            before, after = (before, after) if sure else (after, before)
            return f"{day}: {self._said(change.after)}, {before} → {after}"
        return f"{day}: {before} → {after}"

    def _said(self, day: CalendarDay | None) -> str:
        if day is None:
            return self.tr("as its weekday says")
        return day_name(day.name, day.moved_from, self._words.texts)

    def _appeal(self, row: _Row) -> str:
        moved = row.moved
        return f"{moved.client_name} · {moved.case_number}\n{self._words.say(f'rule.{moved.rule}.name')}"

    def _hint(self, row: _Row) -> str:
        return f"{self._appeal(row)}\n{row.moved.subject}"

    def _old(self, row: _Row) -> str:
        return self._words.date(row.moved.old_on) or self.tr("no date")

    def _new(self, row: _Row) -> str:
        return self._words.date(row.moved.new_on) or self.tr("no date")

    def _because(self, row: _Row) -> str:
        days = row.moved.because
        if len(days) <= 1:
            return "".join(self._words.date(day) for day in days)
        return self.tr("{day} and {number} more").format(day=self._words.date(days[0]), number=len(days) - 1)

    def _days(self, row: _Row) -> str:
        return ", ".join(self._words.date(day) for day in row.moved.because)

    @Slot()
    def _accept(self) -> None:
        self.accepting.setEnabled(False)
        self.accepted.emit()

    def _build(self) -> None:
        theme.set_state(self, "part", "card")
        theme.set_state(self.title, "part", "subtitle")
        theme.set_state(self.text, "part", "help")
        theme.set_state(self.accepting, "look", "primary")
        self.text.setWordWrap(True)
        table = self.list.table
        table.setItemDelegate(TwoLineDelegate(table))
        table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.bar.setTextVisible(False)
        self.accepting.clicked.connect(self._accept)
        self.leaving.clicked.connect(self.left)
        deeds = QHBoxLayout()
        deeds.setSpacing(8)
        deeds.addWidget(self.accepting)
        deeds.addWidget(self.leaving)
        deeds.addStretch(1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(20, 16, 20, 16)
        lines.setSpacing(12)
        lines.addWidget(self.title)
        lines.addWidget(self.text)
        lines.addWidget(self.bar)
        lines.addWidget(self.days)
        lines.addWidget(self.list, 1)
        lines.addStretch(0)
        lines.addLayout(deeds)


def _does_something(preview: Preview) -> bool:
    plan = preview.plan
    return bool(preview.days or plan.years or plan.forgotten_years or plan.forgotten_days or plan.days)
