"""The list of bodies with search and filters."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.authorities import AuthorityRow
from app.domain.languages import Language
from app.ui import theme
from app.ui.authorities.trust import trust, trust_word
from app.ui.only_looking import changes
from app.ui.widgets.table import ListView
from app.ui.widgets.windowed import Column
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

_TO_THE_LIST = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class AuthorityList(QWidget):
    """`chosen(id)`: the current line is that body; `chosen(0)`: there is none."""

    chosen = Signal(int)

    def __init__(self, desk: "Desk", words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = words
        self.title, self.counted = QLabel(), QLabel()
        self.search = QLineEdit()
        self.filing = QPushButton()
        self.kind, self.region = QComboBox(), QComboBox()
        self.list = ListView(
            [
                Column(key="name", title=lambda: self.tr("Body"), text=self._name, hint=self._hint, stretch=True),
                Column(
                    key="trust",
                    title=lambda: self.tr("How sure"),
                    text=lambda row: trust_word(_trust(row)),
                    hint=self._trust_hint,
                    status=_trust,
                    width=168,
                ),
            ],
            "landmark",
        )
        self._build()
        self.retranslate()
        self.list.set_source(self._count, self._rows)
        self._say_count()

    def reload(self) -> None:
        """Read the data anew and stay on the line."""
        self.list.reload()
        self._say_count()

    def show_id(self, key: int) -> None:
        """Go to a body, without the filters if they hide it."""
        if not self.list.select_id(key, near=0):
            self.clear()
            self._select_anywhere(key)

    @Slot()
    def clear(self) -> None:
        """Show every body."""
        for box in (self.kind, self.region):
            with QSignalBlocker(box):
                box.setCurrentIndex(0)
        with QSignalBlocker(self.search):
            self.search.clear()
        self._narrow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down and Enter lead from the search line to the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _TO_THE_LIST:
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            if self.list.current_row() is None:
                self.list.table.selectRow(0)
            return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text in the language of now; search and filters stay."""
        self.title.setText(self.tr("Authorities"))
        self.search.setPlaceholderText(self.tr("Find by a part of the name"))
        self.search.setAccessibleName(self.tr("Find by a part of the name"))
        self.filing.setText(self.tr("Import…"))
        self.filing.setToolTip(self.tr("See what a CSV or XLSX file of bodies would change, and take what you tick"))
        self.kind.setAccessibleName(self.tr("Kind of body"))
        self.region.setAccessibleName(self.tr("Region"))
        _fill(self.kind, self.tr("Every kind"), self._choices("authority_kind"))
        _fill(self.region, self.tr("Every region"), self._choices("region"))
        self.list.empty.say(
            self.tr("No body fits"),
            self.tr("Try a shorter part of the name, or show every kind and region."),
            self.tr("Show all"),
        )
        self.list.table.setAccessibleName(self.tr("Bodies"))
        self.list.retranslate()
        self._say_count()

    def _build(self) -> None:
        theme.set_state(self.title, "part", "title")
        theme.set_state(self.counted, "part", "help")
        self.search.setClearButtonEnabled(True)
        glass = self.search.addAction(theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        theme.set_icon(glass, "search")
        for box in (self.kind, self.region):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
            box.setMaxVisibleItems(24)
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.counted, 0, Qt.AlignmentFlag.AlignBottom)
        filters = QHBoxLayout()
        filters.setSpacing(8)
        filters.addWidget(self.kind, 1)
        filters.addWidget(self.region, 1)
        filters.addWidget(self.filing)
        theme.set_icon(self.filing, "download")
        changes(self.filing)
        self.filing.setVisible(self._desk.people.may("authorities.import"))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addLayout(top)
        lines.addWidget(self.search)
        lines.addLayout(filters)
        lines.addWidget(self.list, 1)
        self.search.textChanged.connect(self._narrow)
        self.kind.currentIndexChanged.connect(self._narrow)
        self.region.currentIndexChanged.connect(self._narrow)
        self.list.current_changed.connect(self._tell)
        self.list.empty.acted.connect(self.clear)
        self.search.installEventFilter(self)

    @Slot()
    def _narrow(self) -> None:
        self.list.reload()
        self._say_count()

    @Slot(object)
    def _tell(self, row: AuthorityRow | None) -> None:
        self.chosen.emit(row.id if row else 0)

    def _filter(self) -> tuple[str, tuple[str, ...], str]:
        kind = self.kind.currentData()
        return self.search.text().strip(), (kind,) if kind else (), self.region.currentData() or ""

    def _count(self) -> int:
        return self._desk.authorities.count(*self._filter())

    def _rows(self, offset: int, limit: int) -> Sequence[AuthorityRow]:
        return self._desk.authorities.rows(*self._filter(), offset=offset, limit=limit)

    def _select_anywhere(self, key: int) -> None:
        step = 100
        for near in range(0, self.list.model.rowCount() + step, step):
            if self.list.select_id(key, near=near):
                return

    def _choices(self, table: str) -> list[tuple[str, str]]:
        texts = self._words.texts
        codes = [key.partition(".")[2] for key in texts.keys() if key.startswith(f"{table}.")]  # noqa: SIM118
        return sorted(((texts.say(f"{table}.{code}"), code) for code in codes), key=lambda pair: pair[0].casefold())

    def _name(self, row: AuthorityRow) -> str:
        return named(row, self._words.language)

    def _hint(self, row: AuthorityRow) -> str:
        where = f"{self._words.code('region', row.region)} · " if row.region else ""
        return f"{self._name(row)}\n{where}{self._words.code('authority_kind', row.kind)}"

    def _trust_hint(self, row: AuthorityRow) -> str:
        if row.verified_on:
            return self.tr("Checked on {date}").format(date=self._words.date(row.verified_on))
        return self._words.code("confirmation", row.confirmed)

    def _say_count(self) -> None:
        self.counted.setText(self.tr("Shown: {count}").format(count=self.list.model.rowCount()))


def _trust(row: AuthorityRow) -> str:
    return trust(row.confirmed, row.verified_on)


def named(row: AuthorityRow, language: Language) -> str:
    """The name in the language of the screen."""
    return {Language.KAZAKH: row.name_kk, Language.RUSSIAN: row.name_ru, Language.ENGLISH: row.name_en}[language]


def _fill(box: QComboBox, everything: str, choices: list[tuple[str, str]]) -> None:
    kept = box.currentData()
    with QSignalBlocker(box):
        box.clear()
        box.addItem(everything, "")
        for text, code in choices:
            box.addItem(text, code)
        box.setCurrentIndex(max(0, box.findData(kept)))
