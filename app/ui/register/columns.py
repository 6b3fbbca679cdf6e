"""The columns of each list of the register; the key of a column that orders is the name of its order."""

from collections.abc import Callable
from enum import StrEnum
from functools import partial
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QFontMetrics, QGuiApplication

from app.domain.appeals import AppealRow
from app.domain.codes import AppealKind, Channel, Timeliness, Topic
from app.domain.languages import Language
from app.domain.register import ORDERS, Noun
from app.domain.spelling import sort_key
from app.ui.widgets.windowed import Column
from app.ui.words import Words

_DUE = "due"
_CODES: dict[str, tuple[str, type[StrEnum]]] = {
    "kind": ("appeal_kind", AppealKind),
    "topic": ("topic", Topic),
    "channel": ("channel", Channel),
}
"""The columns of codes that order, with the table of their words."""
_SIGN, _DAY, _NAME = 148, 112, 102
"""Pixels in which a status, a date and the beginning of a name or subject can be read."""
_GROUND = 36
"""Pixels of the sign before a status and of the ground around it."""
HIDDEN = {
    Noun.APPEALS: frozenset({"topic", "volunteer"}),
    Noun.CONSULTATIONS: frozenset({"minutes", "volunteer"}),
    Noun.CASES: frozenset({"volunteer"}),
    Noun.CLIENTS: frozenset[str](),
}
"""The columns that are not shown until somebody asks for them."""


def ranked(words: Words, order: str) -> tuple[str, ...]:
    """The codes of a column in the order of their words in the language of now; none of a column without codes."""
    if order not in _CODES:
        return ()
    table, codes = _CODES[order]
    return tuple(sorted((str(code) for code in codes), key=lambda code: (sort_key(words.code(table, code)), code)))


def order_of(noun: Noun, key: str) -> str | None:
    """The order a click on that column gives; None where there is none. A status stands by its date."""
    name = _DUE if key == "status" else key
    return name if name in ORDERS[noun] else None


class RegisterColumns(QObject):
    """Columns and lists with their names in the language of now."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._titles: dict[Language, dict[str, str]] = {}

    def of(self, noun: Noun) -> tuple[Column, ...]:
        """All columns of a list, in the order they first stand in."""
        match noun:
            case Noun.APPEALS:
                return self._appeals()
            case Noun.CONSULTATIONS:
                return self._consultations()
            case Noun.CASES:
                return self._cases()
            case Noun.CLIENTS:
                return self._clients()

    def name(self, noun: Noun) -> str:
        """The name of a list."""
        return {
            Noun.APPEALS: self.tr("Appeals"),
            Noun.CONSULTATIONS: self.tr("Consultations"),
            Noun.CASES: self.tr("Cases"),
            Noun.CLIENTS: self.tr("Clients"),
        }[noun]

    def _appeals(self) -> tuple[Column, ...]:
        words = self._words
        return (
            self._status(),
            self._column("due", self._last_day, 126, least=_DAY),
            self._column("client", lambda row: row.client_name, 210, least=_NAME),
            self._column("subject", lambda row: row.subject, 260, least=_NAME),
            self._column("number", lambda row: row.case_number, 104),
            self._column("body", lambda row: row.authority_names[words.language], 240, least=_NAME),
            self._column("kind", lambda row: words.code("appeal_kind", row.kind), 150),
            self._column("registration", lambda row: row.registration_number, 160),
            self._column("topic", lambda row: words.code("topic", row.topic), 150),
            self._column("volunteer", lambda row: row.volunteer, 150),
        )

    def _consultations(self) -> tuple[Column, ...]:
        words = self._words
        return (
            self._column("held", lambda row: words.date(row.held_on), 120, least=_DAY),
            self._column("client", lambda row: row.client_name or self.tr("anonymous"), 220, least=_NAME),
            self._column("question", lambda row: row.question, 320, least=_NAME),
            self._column("topic", lambda row: words.code("topic", row.topic), 160, least=_NAME),
            self._column("channel", lambda row: words.code("channel", row.channel), 150),
            self._column("contact", lambda row: words.date(row.next_contact_on), 190),
            self._column("minutes", lambda row: str(row.minutes or ""), 110, right=True),
            self._column("volunteer", lambda row: row.volunteer, 150),
        )

    def _cases(self) -> tuple[Column, ...]:
        words = self._words
        return (
            self._status(),
            self._column("due", lambda row: words.date(row.due_on), 126, least=_DAY),
            self._column("client", lambda row: row.client_name, 220, least=_NAME),
            self._column("title", lambda row: row.title, 280, least=_NAME),
            self._column("number", lambda row: row.number, 104),
            self._column("topic", lambda row: words.code("topic", row.topic), 160),
            self._column("opened", lambda row: words.date(row.opened_on), 130),
            self._column("closed", lambda row: words.date(row.closed_on), 120),
            self._column("volunteer", lambda row: row.volunteer, 150),
        )

    def _clients(self) -> tuple[Column, ...]:
        return (
            self._column("name", lambda row: row.full_name, 300, least=150),
            self._column("iin", lambda row: row.iin, 130),
            self._column("phone", lambda row: row.phone, 170, least=150),
            self._column("open_cases", lambda row: str(row.open_cases or ""), 150),
        )

    def _column(
        self, key: str, text: Callable[[Any], str], width: int, *, least: int = 0, right: bool = False
    ) -> Column:
        return Column(key=key, title=partial(self._title, key), text=text, width=width, least=least, right=right)

    def _status(self) -> Column:
        return Column(
            key="status",
            title=partial(self._title, "status"),
            text=lambda row: self._words.code("timeliness", row.timeliness),
            status=lambda row: str(row.timeliness),
            width=216,
            least=max(_SIGN, self._widest_sign()),
        )

    def _widest_sign(self) -> int:
        """Pixels of the longest status in the language of now, with its sign and its ground."""
        metrics = QFontMetrics(QGuiApplication.font())
        return max(metrics.horizontalAdvance(self._words.code("timeliness", one)) for one in Timeliness) + _GROUND

    def _title(self, key: str) -> str:
        """The name of a column; a header asks for it a dozen times a painting."""
        language = self._words.language
        if language not in self._titles:
            self._titles[language] = self._all_titles()
        return self._titles[language][key]

    def _all_titles(self) -> dict[str, str]:
        return {
            "status": self.tr("Status"),
            "due": self.tr("Last day"),
            "number": self.tr("Case"),
            "client": self.tr("Client"),
            "body": self.tr("Body"),
            "kind": self.tr("Kind"),
            "registration": self.tr("Registration"),
            "topic": self.tr("Topic"),
            "volunteer": self.tr("Volunteer"),
            "subject": self.tr("About"),
            "title": self.tr("About"),
            "held": self.tr("Day"),
            "channel": self.tr("Channel"),
            "contact": self.tr("Next contact"),
            "minutes": self.tr("Minutes"),
            "question": self.tr("Question"),
            "opened": self.tr("Opened"),
            "closed": self.tr("Closed"),
            "name": self.tr("Name"),
            "iin": self.tr("IIN"),
            "phone": self.tr("Phone"),
            "open_cases": self.tr("Open cases"),
        }

    def _last_day(self, row: AppealRow) -> str:
        day = self._words.date(row.due_on)
        return f"≈ {day}" if row.provisional and day else day
