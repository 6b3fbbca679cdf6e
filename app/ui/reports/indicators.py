"""The indicators of a form as one field: a list, and beside it the one chosen to change."""

from dataclasses import replace

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.codes import AppealKind, Channel, Outcome, Topic
from app.domain.donors import DIVIDED, MOST_INDICATORS, Indicator, indicators_text, read_indicators
from app.domain.languages import Language
from app.domain.reports import DIMENSIONS, Dimension, Measure, Stage
from app.law.report_wording import row_words
from app.ui import theme
from app.ui.widgets.chips import Chips
from app.ui.widgets.choices import CodeChoice, MaybeChoice
from app.ui.words import Words

_VALUES: dict[Dimension, tuple[str, ...]] = {
    Dimension.KIND: tuple(AppealKind),
    Dimension.STAGE: tuple(Stage),
    Dimension.OUTCOME: tuple(Outcome),
    Dimension.TOPIC: tuple(Topic),
    Dimension.LANGUAGE: tuple(Language),
    Dimension.CHANNEL: tuple(Channel),
}
"""By what an indicator may be narrowed to one value: settled codes."""
_LIST_WIDTH = 240


class IndicatorsField(QWidget):
    """`changed`: an indicator was added, taken away, moved or typed in."""

    changed = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._indicators: list[Indicator] = []
        self._quiet = False
        self.list = QListWidget()
        self.adding, self.removing, self.up, self.down = (QPushButton() for _ in range(4))
        self.measure = CodeChoice(tuple(Measure), lambda code: words.code("report_measure", code))
        self.name_kk, self.name_ru, self.name_en, self.target = (QLineEdit() for _ in range(4))
        self.only_by = MaybeChoice[Dimension](
            (), lambda code: words.code("report_dimension", code), lambda: words.say("report.all")
        )
        self.only = MaybeChoice[Dimension]((), self._value, lambda: words.say("report.all"))
        self.divided: Chips[Dimension] = Chips(())
        self._labels = {field: QLabel() for field in self._fields()}
        self.setFocusProxy(self.list)
        self._build()
        self._connect()
        self.retranslate()

    def indicators(self) -> tuple[Indicator, ...]:
        """What stands there, in its order."""
        return tuple(self._indicators)

    def show_indicators(self, indicators: tuple[Indicator, ...]) -> None:
        """Show these, the first chosen."""
        self._indicators = list(indicators)
        self._fill(0)

    def typed(self) -> str:
        """What stands there as text."""
        return indicators_text(self._indicators)

    def set_typed(self, text: str) -> None:
        """Bring back what stood there."""
        self.show_indicators(read_indicators(text))

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        for button, text in (
            (self.adding, self.tr("Add")),
            (self.removing, self.tr("Take away")),
            (self.up, self.tr("Up")),
            (self.down, self.tr("Down")),
        ):
            button.setText(text)
        said = {
            self.measure: self.tr("What is counted"),
            self.name_kk: self.tr("Name in Kazakh"),
            self.name_ru: self.tr("Name in Russian"),
            self.name_en: self.tr("Name in English"),
            self.only_by: self.tr("Only of one"),
            self.only: self.tr("Which"),
            self.target: self.tr("Target, if any"),
            self.divided: self.tr("Divided by"),
        }
        for field, text in said.items():
            self._labels[field].setText(text)
            field.setAccessibleName(text)
        self.list.setAccessibleName(self.tr("Indicators of the form"))
        for choice in (self.measure, self.only_by, self.only):
            choice.retranslate()
        self.divided.set_words(lambda code: self._words.code("report_dimension", code))
        self._name_all()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _fields(self) -> tuple[QWidget, ...]:
        named = (self.measure, self.name_kk, self.name_ru, self.name_en)
        return (*named, self.only_by, self.only, self.target, self.divided)

    def _value(self, code: str) -> str:
        by = self.only_by.code()
        return row_words(by, str(code), self._words.texts, {}) if by is not None else str(code)

    def _build(self) -> None:
        self.list.setMinimumWidth(_LIST_WIDTH)
        order = QGridLayout()
        order.setSpacing(4)
        for place, button in enumerate((self.adding, self.removing, self.up, self.down)):
            button.setAutoDefault(False)
            order.addWidget(button, place // 2, place % 2)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.list, 1)
        left.addLayout(order)
        right = QGridLayout()
        right.setSpacing(8)
        for row, field in enumerate(self._fields()):
            label = self._labels[field]
            theme.set_state(label, "part", "label")
            label.setBuddy(field)
            right.addWidget(label, row, 0)
            right.addWidget(field, row, 1)
        right.setColumnStretch(1, 1)
        right.setRowStretch(len(self._labels), 1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(16)
        line.addLayout(left, 1)
        line.addLayout(right, 2)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._show)
        self.adding.clicked.connect(self._add)
        self.removing.clicked.connect(self._remove)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.measure.currentIndexChanged.connect(self._choose)
        self.only_by.currentIndexChanged.connect(self._narrow)
        self.only.currentIndexChanged.connect(self._take)
        self.divided.changed.connect(self._take)
        for line in (self.name_kk, self.name_ru, self.name_en, self.target):
            line.textEdited.connect(self._take)

    def _fill(self, row: int) -> None:
        self._quiet = True
        self.list.clear()
        self.list.addItems([one.name(self._words.language) for one in self._indicators])
        self._quiet = False
        self.list.setCurrentRow(min(row, len(self._indicators) - 1))
        self._show()

    @Slot()
    def _show(self) -> None:
        """Show the indicator chosen."""
        row = self.list.currentRow()
        chosen = 0 <= row < len(self._indicators)
        for field in self._fields():
            field.setEnabled(chosen)
        self.removing.setEnabled(chosen)
        self.up.setEnabled(chosen and row > 0)
        self.down.setEnabled(chosen and row < len(self._indicators) - 1)
        self.adding.setEnabled(len(self._indicators) < MOST_INDICATORS)
        if self._quiet or not chosen:
            return
        one = self._indicators[row]
        self._quiet = True
        self.measure.set_code(one.measure)
        self._offer(one.measure)
        self.only_by.set_code(one.only_by)
        self._offer_values()
        self.only.set_typed(one.only)
        self.divided.tick(one.divided)
        for line, text in (
            (self.name_kk, one.name_kk),
            (self.name_ru, one.name_ru),
            (self.name_en, one.name_en),
            (self.target, "" if one.target is None else str(one.target)),
        ):
            line.setText(text)
        self._quiet = False

    def _offer(self, measure: Measure) -> None:
        self.only_by.offer([one for one in DIMENSIONS[measure] if one in _VALUES])
        self.divided.offer(DIMENSIONS[measure] if measure in DIVIDED else ())
        self.divided.set_words(lambda code: self._words.code("report_dimension", code))

    def _offer_values(self) -> None:
        by = self.only_by.code()
        self.only.offer(_VALUES.get(by, ()) if by is not None else ())  # type: ignore[arg-type]  # codes of any kind

    @Slot()
    def _choose(self) -> None:
        if not self._quiet:
            self._quiet = True
            self._offer(self.measure.code())
            self._offer_values()
            self._quiet = False
            self._take()

    @Slot()
    def _narrow(self) -> None:
        if not self._quiet:
            self._quiet = True
            self._offer_values()
            self._quiet = False
            self._take()

    @Slot()
    def _take(self) -> None:
        """Take over what was typed."""
        row = self.list.currentRow()
        if self._quiet or not 0 <= row < len(self._indicators):
            return
        target = self.target.text().strip()
        self._indicators[row] = Indicator(
            measure=self.measure.code(),
            name_kk=self.name_kk.text(),
            name_ru=self.name_ru.text(),
            name_en=self.name_en.text(),
            only_by=self.only_by.code(),
            only=self.only.typed(),
            target=int(target) if target.isdecimal() else None,
            divided=self.divided.ticked(),
        )
        self._name_all()
        self.changed.emit()

    @Slot()
    def _add(self) -> None:
        measure = Measure.TALKS
        name = self._words.code("report_measure", measure)
        fields = {f"name_{self._words.language}": name}
        self._indicators.append(replace(Indicator(measure=measure), **fields))  # type: ignore[arg-type]  # a name
        self._fill(len(self._indicators) - 1)
        self.changed.emit()

    @Slot()
    def _remove(self) -> None:
        row = self.list.currentRow()
        del self._indicators[row]
        self._fill(row)
        self.changed.emit()

    def _move(self, by: int) -> None:
        row = self.list.currentRow()
        self._indicators.insert(row + by, self._indicators.pop(row))
        self._fill(row + by)
        self.changed.emit()

    def _name_all(self) -> None:
        for row, one in enumerate(self._indicators):
            item = self.list.item(row)
            if item is not None:
                item.setText(one.name(self._words.language))
