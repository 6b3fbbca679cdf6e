"""One rule: what it says, its versions side by side, its consequence, how sure it is and what stays open."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.law.lookup import wordings
from app.law.open_points import OpenPoint
from app.law.rules import versions
from app.ui import theme
from app.ui.calculator.versions import VersionsGrid
from app.ui.widgets.form import scrolled
from app.ui.widgets.labels import SignLine, WrappedLabel
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk


class RuleDetail(QFrame):
    """Shows the rule given to `show_rule`, or all that is open when none is chosen.

    `counting_wanted(id)`: count with this rule; `link_wanted(address)`: open the official text.
    """

    counting_wanted = Signal(str)
    link_wanted = Signal(str)

    def __init__(self, desk: "Desk", words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words
        self.rule_id = ""
        self.name, self.about, self.trigger, self.consequence = (WrappedLabel() for _ in range(4))
        self._trigger_title, self._consequence_title, self._open_title = (QLabel() for _ in range(3))
        self.grid = VersionsGrid(words)
        self.points: list[SignLine] = []
        self._points_box = QVBoxLayout()
        self.counting, self.linking = QPushButton(), QPushButton()
        self._build()
        self.show_rule("")

    def show_rule(self, rule_id: str) -> None:
        """Show a rule; without one, every open point."""
        self.rule_id = rule_id
        self.retranslate()

    def link(self) -> str:
        """The address of the official text, empty where none is known."""
        return versions(self.rule_id)[-1].link(self._words.language) if self.rule_id else ""

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.counting.setText(self.tr("Count with this rule"))
        self.linking.setText(self.tr("Official text"))
        self.linking.setToolTip(self.link())
        self._trigger_title.setText(self.tr("Counted from"))
        self._consequence_title.setText(self.tr("When the term is missed"))
        self._open_title.setText(self.tr("Not settled yet"))
        chosen = bool(self.rule_id)
        self.grid.setVisible(chosen)
        for part in (self.about, self._trigger_title, self.trigger, self._consequence_title, self.consequence):
            part.setVisible(chosen)
        self.counting.setEnabled(chosen)
        self.linking.setEnabled(bool(self.link()))
        if chosen:
            self._show_rule()
        else:
            self.name.setText(self.tr("Choose a rule"))
        self._show_points(self._desk.dates.open_points(self.rule_id))

    def _show_rule(self) -> None:
        words = self._words
        row = versions(self.rule_id)[-1]
        self.name.setText(words.say(row.text_key("name")))
        self.about.setText(f"{row.id} · {words.code('side', row.side)}")
        self.trigger.setText(words.say(row.text_key("trigger")))
        self.consequence.setText(words.say(row.text_key("consequence")))
        self.grid.show_rows(wordings(self.rule_id))

    def _show_points(self, points: Sequence[OpenPoint]) -> None:
        while len(self.points) > len(points):
            line = self.points.pop()
            self._points_box.removeWidget(line)
            line.hide()
            line.deleteLater()
        while len(self.points) < len(points):
            self.points.append(SignLine())
            self._points_box.addWidget(self.points[-1])
        for line, point in zip(self.points, points, strict=True):
            line.say(f"{point.id}. {point.sentence(self._words.language)}", "circle-alert", "due_soon")

    @Slot()
    def _count(self) -> None:
        self.counting_wanted.emit(self.rule_id)

    @Slot()
    def _open(self) -> None:
        self.link_wanted.emit(self.link())

    def _build(self) -> None:
        theme.set_state(self, "part", "card")
        theme.set_state(self.name, "part", "subtitle")
        theme.set_state(self.about, "part", "help")
        for title in (self._trigger_title, self._consequence_title, self._open_title):
            theme.set_state(title, "part", "heading")
        theme.set_state(self.counting, "look", "primary")
        theme.set_icon(self.counting, "calculator", "accent_text")
        theme.set_icon(self.linking, "external-link")
        self.counting.clicked.connect(self._count)
        self.linking.clicked.connect(self._open)
        self._points_box.setSpacing(8)
        body = QWidget()
        lines = QVBoxLayout(body)
        lines.setContentsMargins(24, 20, 24, 20)
        lines.setSpacing(8)
        for part in (self.name, self.about, self._trigger_title, self.trigger):
            lines.addWidget(part)
        lines.addSpacing(4)
        lines.addWidget(self.grid)
        for part in (self._consequence_title, self.consequence, self._open_title):
            lines.addWidget(part)
        lines.addLayout(self._points_box)
        lines.addStretch(1)
        deeds = QHBoxLayout()
        deeds.setContentsMargins(24, 12, 24, 16)
        deeds.setSpacing(8)
        deeds.addWidget(self.counting)
        deeds.addWidget(self.linking)
        deeds.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        outer.addWidget(scrolled(body), 1)
        outer.addLayout(deeds)
