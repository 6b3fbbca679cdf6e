"""The extract of the log of one matter on paper: who did what and when, with each field before and after."""

import json
import re
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone

from app.domain.audit import AuditLine, CaseExtract, FieldChange
from app.law.texts import Texts
from app.letters import fonts
from app.letters.layout import SEPARATOR, facts, paragraph, subtitle, title
from app.letters.pages import KAZAKHSTAN_HOURS, About, lay_out

_HERE = timezone(timedelta(hours=KAZAKHSTAN_HOURS))
_LISTS = frozenset({"events", "attachments"})
"""Fields that hold many records: of them only what came and went is told."""
_TABLES = {
    ("appeals", "kind"): "appeal_kind",
    ("letters", "kind"): "letter",
    ("attachments", "kind"): "attachment_kind",
    ("appeals", "ground"): "complaint_ground",
    ("appeals", "variant"): "variant",
    ("events", "outcome"): "outcome",
}
_EVERYWHERE = {"language": "language", "topic": "topic", "channel": "channel", "role": "role", "needs": "need"}
_KEYS = "_id"
"""Fields that point to another record by its number in the file: of no use on paper."""
_BETWEEN = re.compile(r"; (?=\{)")
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T[\d:.]+\+00:00")
_DAY = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
LONGEST = 600
"""Characters of one value; a longer one is cut with a mark, the log itself keeps it whole."""


def extract_pdf(extract: CaseExtract, texts: Texts) -> bytes:
    """The extract as a PDF in the language of `texts`, any of the three; every value is escaped.

    A sign the faces do not have prints as «?»: what stands in a log cannot be written anew.
    """
    known = fonts.register()

    def shown(text: str) -> str:
        return "".join(
            letter if letter == "\n" or ord(letter) in known else "?" for letter in fonts.clean(text, texts.language)
        )

    named = texts.say("extract.case", number=extract.case_number, title=extract.title)
    story = [*title([texts.say("extract.title")]), *subtitle([shown(named)])]
    story += facts(
        [
            SEPARATOR.join((texts.say(f"extract.{label}"), shown(value)))
            for label, value in (
                ("client", extract.client_name),
                ("office", extract.office),
                ("made", f"{extract.made_on:%d.%m.%Y}, {extract.made_by}"),
                ("lines", str(len(extract.lines))),
                ("hash", extract.hash),
            )
        ]
    )
    for line in extract.lines:
        story.append(paragraph(shown(_headline(line, texts)), "subheading"))
        story += facts([shown(row) for row in _rows(line, texts)])
    footer = shown(texts.say("extract.footer", number=extract.case_number))
    about = About(
        title=shown(named),
        author=shown(extract.office),
        subject=texts.say("extract.title"),
        language=texts.language,
        day=extract.made_on,
    )
    return lay_out(story, about, lambda page, pages: (footer, f"{page} / {pages}"))


def _headline(line: AuditLine, texts: Texts) -> str:
    key = f"deed.{line.deed}"
    deed = texts.say(key) if texts.has(key) else line.deed
    return f"{line.at.astimezone(_HERE):%d.%m.%Y %H:%M} · {line.who or '–'} · {deed}"


def _rows(line: AuditLine, texts: Texts) -> Iterator[str]:
    if line.reason:
        yield SEPARATOR.join((texts.say("extract.reason"), line.reason))
    for change in line.changes:
        if change.name.endswith(_KEYS):
            continue
        key = f"field.{change.name}"
        label = texts.say(key) if texts.has(key) else change.name
        if change.erased:
            yield SEPARATOR.join((label, texts.say("extract.erased")))
            continue
        before, after = _values(line.noun, change, texts)
        said = texts.say("extract.changed", before=before, after=after or "–") if before else after
        if said:
            yield SEPARATOR.join((label, said.replace(SEPARATOR, " / ")))


def _values(noun: str, change: FieldChange, texts: Texts) -> tuple[str, str]:
    before, after = change.before, change.after
    if change.name in _LISTS:
        old, new = _BETWEEN.split(before), _BETWEEN.split(after)
        before = "; ".join(_record(item, texts) for item in old if item not in new)
        after = "; ".join(_record(item, texts) for item in new if item not in old)
    return _said(noun, change.name, before, texts), _said(noun, change.name, after, texts)


def _record(item: str, texts: Texts) -> str:
    """One fact or attachment of a list: what it is, and what is known of it."""
    try:
        told = json.loads(item)
    except ValueError:
        return item
    told["kind"] = texts.say(key) if texts.has(key := f"event.{told.get('kind')}") else told.get("kind", "")
    return ", ".join(_said("events", name, value, texts) for name, value in told.items() if value not in {"", "0"})


def _said(noun: str, name: str, value: str, texts: Texts) -> str:
    table = _TABLES.get((noun, name)) or _EVERYWHERE.get(name, "")
    if table:
        codes = (f"{table}.{code}" for code in value.split(", "))
        return ", ".join(texts.say(key) if texts.has(key) else value for key in codes)
    if value in {"True", "False"}:
        return texts.say("extract.yes" if value == "True" else "extract.no")
    if _MOMENT.fullmatch(value):
        return f"{datetime.fromisoformat(value).astimezone(_HERE):%d.%m.%Y %H:%M}"
    value = _DAY.sub(r"\3.\2.\1", value)
    return value if len(value) <= LONGEST else f"{value[:LONGEST]} […]"
