"""One body: names, address as it is, what stands above it, how far the row may be trusted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.audit import AuditLine
from app.domain.authorities import Authority
from app.domain.codes import Superior
from app.domain.languages import Language
from app.ui import theme
from app.ui.authorities.proposals import Proposals
from app.ui.authorities.trust import trust, trust_word
from app.ui.only_looking import changes
from app.ui.widgets.facts import Facts
from app.ui.widgets.form import scrolled
from app.ui.widgets.status import StatusChip
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

_FACTS = (
    *("name_kk", "name_ru", "name_en", "kind", "region", "head", "address_kk", "address_ru", "postcode", "phone"),
    *("website", "office_hours", "closing", "reception", "head_receives", "above"),
)


class AuthorityDetail(QFrame):
    """Shows a body; `editing_wanted`, `check_wanted`, `authority_chosen(id)` of the body above."""

    editing_wanted = Signal()
    check_wanted = Signal()
    authority_chosen = Signal(int)

    def __init__(self, desk: "Desk", words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = words
        self._above_id: int | None = None
        self.authority: Authority | None = None
        self.name, self.trusted, self.source, self.note, self.history = (QLabel() for _ in range(5))
        self._trust_title, self._source_title, self._history_title = (QLabel() for _ in range(3))
        self.chip = StatusChip()
        self.facts = Facts(_FACTS)
        self.above = QPushButton()
        self.checking, self.editing = QPushButton(), QPushButton()
        self.proposals = Proposals(desk, words)
        self._build()
        self.retranslate()

    def show_authority(self, key: int) -> None:
        """Show the body of that id as it stands in the data now."""
        self.authority = self._desk.authorities.get(key)
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        self.checking.setText(self.tr("I checked this row…"))
        completes = self._desk.people.may("authorities.complete")
        self.editing.setText(self.tr("Complete or correct…") if completes else self.tr("Propose a correction…"))
        self._trust_title.setText(self.tr("How far to trust this row"))
        self._source_title.setText(self.tr("Where it was read"))
        self._history_title.setText(self.tr("Changes in this office"))
        if self.authority is not None:
            self._show_facts(self.authority)
            self.proposals.show_body(self.authority)
            self._show_above(self.authority)
            self._show_trust(self.authority)
            self._show_history(self.authority)

    def _show_facts(self, body: Authority) -> None:
        words, unknown = self._words, self.tr("Not known: prints as a marked blank")
        self.name.setText(body.name(words.language))
        names = {Language.KAZAKH: body.name_kk, Language.RUSSIAN: body.name_ru, Language.ENGLISH: body.name_en}
        for language, name in names.items():
            shown = "" if language is words.language else name
            self.facts.show_fact(f"name_{language}", words.code("language", language), shown)
        region = words.code("region", body.region)
        head = body.head_title_kk if words.language is Language.KAZAKH else body.head_title_ru
        self.facts.show_fact("kind", self.tr("Kind"), words.code("authority_kind", body.kind))
        self.facts.show_fact("region", self.tr("Region"), region)
        self.facts.show_fact("head", self.tr("Title of the head"), head)
        self.facts.show_fact("address_kk", self.tr("Address in Kazakh"), body.address_kk, unknown)
        self.facts.show_fact("address_ru", self.tr("Address in Russian"), body.address_ru, unknown)
        self.facts.show_fact("postcode", self.tr("Postcode"), body.postcode, unknown)
        self.facts.show_fact("phone", self.tr("Telephone"), body.phone)
        self.facts.show_fact("website", self.tr("Website"), body.website)
        self.facts.show_fact("closing", self.tr("Closes at"), words.time(body.closing))
        self.facts.show_fact("office_hours", self.tr("Office hours"), body.office_hours)
        self.facts.show_fact("head_receives", self.tr("The head receives"), self._head(body))
        self.facts.show_fact("reception", self.tr("Personal reception"), self._reception(body))

    def _reception(self, body: Authority) -> str:
        """Days and hours on which people are received, and the next such day; empty where nobody asked."""
        days = ", ".join(self._words.say(f"weekday.{weekday - 1}") for weekday in body.reception_days)
        said = " · ".join(part for part in (days, body.reception_hours) if part)
        following = self._desk.authorities.next_reception(body.id)
        if following is None:
            return said
        return self.tr("{schedule}; next on {date}").format(schedule=said, date=self._words.date(following))

    def _head(self, body: Authority) -> str:
        """The next day on which the head receives, and the hours; empty where nobody asked."""
        following = self._desk.receptions.next_of_head(body.id)
        said = self.tr("next on {date}").format(date=self._words.long_date(following)) if following else ""
        return " · ".join(part for part in (said, body.head_hours) if part)

    def _show_above(self, body: Authority) -> None:
        superior = body.superior_kind
        shown = self._desk.authorities.get(body.superior_id) if body.superior_id is not None else None
        label = {
            Superior.ADMINISTRATIVE: self.tr("Higher body for a complaint"),
            Superior.NEXT_INSTANCE: self.tr("Next instance"),
            Superior.SELF_GOVERNMENT: self.tr("Stands above"),
            Superior.NONE: self.tr("Higher body for a complaint"),
        }[superior]
        remark = {
            Superior.ADMINISTRATIVE: self.tr("The complaint is handed in at this body, which passes it on."),
            Superior.NEXT_INSTANCE: self.tr("A court: its rulings go to the next instance, not to a complaint."),
            Superior.SELF_GOVERNMENT: self.tr("Self-government: acts of a bailiff are challenged in court."),
            Superior.NONE: self.tr("None: the next way is the court."),
        }[superior]
        self.facts.show_fact("above", label, remark)
        self._above_id = shown.id if shown else None
        self.above.setVisible(shown is not None)
        if shown is not None:
            self.above.setText(_short(shown.name(self._words.language)))
            self.above.setToolTip(shown.name(self._words.language))
            self.above.setAccessibleName(f"{label}: {shown.name(self._words.language)}")

    def _show_trust(self, body: Authority) -> None:
        directory = self._words.code("confirmation", body.confirmed)
        if body.verified_on is not None:
            said = self.tr("{who} checked it on {date}").format(
                who=body.verified_by, date=self._words.date(body.verified_on)
            )
        else:
            said = self.tr("Nobody of this office has checked it yet: ask the body before you print an envelope")
        status = trust(body.confirmed, body.verified_on)
        self.chip.show_status(status, trust_word(status))
        self.trusted.setText(self.tr("{said}. The directory says: {directory}.").format(said=said, directory=directory))
        self.source.setText(body.source or self.tr("No source is named."))
        self.note.setText(body.note)
        self.note.setVisible(bool(body.note))

    def _show_history(self, body: Authority) -> None:
        lines = self._desk.authorities.history(body.id)
        self.history.setText("\n".join(self._history_line(line) for line in lines) or self.tr("None yet."))

    def _history_line(self, line: AuditLine) -> str:
        at = line.at.astimezone()
        deed = {
            "authorities.complete": self.tr("corrected"),
            "authorities.verify": self.tr("checked"),
            "corrections.propose": self.tr("correction proposed"),
            "corrections.accept": self.tr("correction accepted"),
            "corrections.refuse": self.tr("correction refused"),
        }.get(line.deed, line.deed)
        changed = [
            f"{self._field(change.name)}: {change.before or '–'} → {change.after or '–'}" for change in line.changes
        ]
        said = f"{self._words.date(at.date())} {self._words.time(at.time())} · {line.who or '–'} · {deed}"
        return "\n    ".join([said, *changed])

    def _field(self, name: str) -> str:
        key = f"field.{name}"
        return self._words.say(key) if self._words.texts.has(key) else name

    @Slot()
    def _open_above(self) -> None:
        if self._above_id is not None:
            self.authority_chosen.emit(self._above_id)

    def _build(self) -> None:
        theme.set_state(self, "part", "card")
        theme.set_state(self.name, "part", "subtitle")
        for title in (self._trust_title, self._source_title, self._history_title):
            theme.set_state(title, "part", "heading")
        for label in (self.name, self.trusted, self.source, self.note, self.history):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for label in (self.note, self.history, self.source):
            theme.set_state(label, "part", "help")
        theme.set_state(self.above, "look", "quiet")
        changes(self.checking, self.editing)
        theme.set_icon(self.above, "arrow-right", "accent")
        theme.set_icon(self.editing, "pencil")
        theme.set_state(self.checking, "look", "primary")
        theme.set_icon(self.checking, "shield-check", "accent_text")
        self.above.clicked.connect(self._open_above)
        self.editing.clicked.connect(self.editing_wanted)
        self.checking.clicked.connect(self.check_wanted)
        body = QWidget()
        lines = QVBoxLayout(body)
        lines.setContentsMargins(24, 20, 24, 20)
        lines.setSpacing(8)
        left = Qt.AlignmentFlag.AlignLeft
        lines.addWidget(self.name)
        lines.addSpacing(8)
        lines.addWidget(self.proposals)
        lines.addWidget(self.facts)
        lines.addWidget(self.above, 0, left)
        lines.addWidget(self._trust_title)
        lines.addWidget(self.chip, 0, left)
        for label in (self.trusted, self._source_title, self.source, self.note, self._history_title, self.history):
            lines.addWidget(label)
        lines.addStretch(1)
        deeds = QHBoxLayout()
        deeds.setContentsMargins(24, 12, 24, 16)
        deeds.setSpacing(8)
        deeds.addWidget(self.checking)
        deeds.addWidget(self.editing)
        deeds.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        outer.addWidget(scrolled(body), 1)
        outer.addLayout(deeds)


def _short(name: str, limit: int = 48) -> str:
    return name if len(name) <= limit else f"{name[: limit - 1].rstrip()}…"
