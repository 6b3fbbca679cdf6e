"""A line of the log in words: what was done, and each of its fields before and after."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, tzinfo

from app.domain.audit import AuditLine, FieldChange
from app.law.texts import Texts

_LISTS = frozenset({"events", "attachments"})
"""Fields that hold many records: of them only what came and went is told."""
_TABLES = {
    ("appeals", "kind"): "appeal_kind",
    ("letters", "kind"): "letter",
    ("wording", "kind"): "letter",
    ("consultations", "kind"): "letter",
    ("consultations", "result"): "talk_result",
    ("consultations", "document_shown"): "document_shown",
    ("visits", "region"): "region",
    ("consultations", "items"): "data_item",
    ("attachments", "kind"): "attachment_kind",
    ("appeals", "ground"): "complaint_ground",
    ("appeals", "variant"): "variant",
    ("events", "outcome"): "outcome",
    ("consents", "data"): "data_item",
    ("consents", "way"): "consent_way",
    ("erasures", "ground"): "erasure_ground",
    ("erasures", "state"): "erasure_state",
    ("postings", "direction"): "direction",
    ("postings", "way"): "posting_way",
    ("reviewed", "decision"): "decision",
    ("tasks", "unit"): "repeat_unit",
    ("parties", "role"): "party_role",
    ("parties", "kind"): "party_kind",
    ("clearances", "verdict"): "verdict",
}
_EVERYWHERE = {"language": "language", "topic": "topic", "channel": "channel", "role": "role", "needs": "need"}
_KEYS = "_id"
"""Fields that point to another record by its number in the file: of no use on paper."""
_BETWEEN = re.compile(r"; (?=\{)")
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T[\d:.]+\+00:00")
_DAY = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
LONGEST = 600
"""Characters of one value; a longer one is cut with a mark, the log itself keeps it whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldWords:
    """A field by its name, with what stood there and what stands there; `erased` with the data of the person."""

    label: str
    before: str
    after: str
    erased: bool = False


def deed_words(line: AuditLine, texts: Texts) -> str:
    """What was done."""
    key = f"deed.{line.deed}"
    return texts.say(key) if texts.has(key) else line.deed


def field_words(line: AuditLine, texts: Texts, zone: tzinfo | None) -> Iterator[FieldWords]:
    """Each field that tells something; moments as the clock of `zone` shows them (None: of this machine)."""
    return record_words(line.noun, line.changes, texts, zone)


def record_words(noun: str, changes: Iterable[FieldChange], texts: Texts, zone: tzinfo | None) -> Iterator[FieldWords]:
    """The same for the fields of one record."""
    wording = _Wording(texts, zone)
    for change in changes:
        if change.name.endswith(_KEYS) and f"{change.before}{change.after}".isdigit():
            continue
        label = _label(noun, change.name, texts)
        if change.erased:
            yield FieldWords(label=label, before="", after="", erased=True)
            continue
        before, after = wording.values(noun, change)
        if before or after:
            yield FieldWords(label=label, before=before, after=after)


def _label(noun: str, name: str, texts: Texts) -> str:
    """The word for a field: its own for this noun where the usual one does not fit (a person has a name, no title)."""
    keys = (f"field.{noun}_{name}", f"field.{name}")
    return next((texts.say(key) for key in keys if texts.has(key)), name)


class _Wording:
    """Values in the words of one language and by one clock."""

    def __init__(self, texts: Texts, zone: tzinfo | None) -> None:
        self._texts, self._zone = texts, zone

    def values(self, noun: str, change: FieldChange) -> tuple[str, str]:
        before, after = change.before, change.after
        if change.name in _LISTS:
            old, new = _BETWEEN.split(before), _BETWEEN.split(after)
            before = "; ".join(self._record(item) for item in old if item not in new)
            after = "; ".join(self._record(item) for item in new if item not in old)
        return self._said(noun, change.name, before), self._said(noun, change.name, after)

    def _record(self, item: str) -> str:
        """One fact or attachment of a list: what it is, and what is known of it."""
        try:
            told = json.loads(item)
        except ValueError:
            return item
        told["kind"] = (
            self._texts.say(key) if self._texts.has(key := f"event.{told.get('kind')}") else told.get("kind", "")
        )
        return ", ".join(self._said("events", name, value) for name, value in told.items() if value not in {"", "0"})

    def _said(self, noun: str, name: str, value: str) -> str:
        table = _TABLES.get((noun, name)) or _EVERYWHERE.get(name, "")
        if table:
            codes = (f"{table}.{code}" for code in value.split(", "))
            return ", ".join(self._texts.say(key) if self._texts.has(key) else value for key in codes)
        if value in {"True", "False"}:
            return self._texts.say("extract.yes" if value == "True" else "extract.no")
        if _MOMENT.fullmatch(value):
            return f"{datetime.fromisoformat(value).astimezone(self._zone):%d.%m.%Y %H:%M}"
        value = _DAY.sub(r"\3.\2.\1", value)
        return value if len(value) <= LONGEST else f"{value[:LONGEST]} […]"
