"""A calculation in words: what would change the date, why the body's differs, the whole note as text and as JSON."""

from datetime import date

from app.domain.deadlines import Explanation
from app.domain.notes import Mismatch, NoteData, WhatIf
from app.law.answers import answer
from app.law.laws import Law
from app.law.rule import Extension, Rule
from app.law.rules import versions
from app.law.texts import Texts
from app.law.wording import article_words, explain_lines, length_words

_DASH = "–"


def note_lines(data: NoteData, texts: Texts) -> list[str]:
    """The note as plain text: the explanation, what would change it, the body's own date, a place to sign."""
    lines = [texts.say("note.title"), "", *explain_lines(data.explanation, texts)]
    changes = change_lines(data, texts)
    if changes:
        lines += ["", texts.say("note.changes"), *(f"{_DASH} {line}" for line in changes)]
    if data.mismatch is not None:
        lines += ["", texts.say("note.stated"), *mismatch_lines(data.mismatch, data.explanation, texts)]
    return [*lines, "", texts.say("note.sign")]


def note_answer(data: NoteData, texts: Texts) -> dict[str, object]:
    """The note as JSON: the keys of the answer, `what_if` and, where the body stated a date, `stated`."""
    found = answer(data.explanation, texts)
    found["what_if"] = [
        {
            "case": change.code,
            "version": change.explanation.version,
            "due_on": change.explanation.due_on.isoformat() if change.explanation.due_on else None,
        }
        for change in data.changes
    ]
    if data.mismatch is not None:
        found["stated"] = {
            "due_on": data.mismatch.stated_on.isoformat(),
            "working_days_apart": data.mismatch.apart,
            "ways": [way.why for way in data.mismatch.ways],
            "arguable": data.mismatch.arguable,
        }
    return found


def change_lines(data: NoteData, texts: Texts) -> list[str]:
    """Everything that would move the date: other circumstances, an extension, an announcement."""
    lines = [_change_line(change, texts) for change in data.changes if change.explanation.due_on is not None]
    row = row_of(data.explanation)
    if row.extension.length is not None and data.explanation.length is not None:
        lines.append(extension_words(row.extension, texts, row.law))
    if not data.explanation.confirmed:
        lines.append(texts.say("note.announcement"))
    return lines


def mismatch_lines(mismatch: Mismatch, explanation: Explanation, texts: Texts) -> list[str]:
    """Both reasonings: the body's date and how far it is, the statutory one, and what leads to the body's."""
    way = "day_off" if mismatch.apart == 0 else "later" if mismatch.apart > 0 else "earlier"
    if mismatch.day_off and mismatch.apart:
        way += "_on_day_off"
    stated: dict[str, object] = {"stated": mismatch.stated_on, "weekday": weekday_word(mismatch.stated_on, texts)}
    days = texts.count("unit.wd", abs(mismatch.apart))
    lines = [texts.say(f"mismatch.{way}", **stated, days=days)]
    if explanation.length is not None and explanation.unit is not None:
        ours: dict[str, object] = {
            "due": mismatch.due_on,
            "weekday": weekday_word(mismatch.due_on, texts),
            "length": length_words(explanation.length, explanation.unit, texts),
            "start": explanation.counting_starts,
        }
        lines.append(texts.say("mismatch.ours", **ours))
    for place, way_of in enumerate(mismatch.ways):
        key = "arguable" if place < mismatch.arguable else "mistaken"
        lines.append(texts.say(f"mismatch.{key}", why=texts.say(f"alternative.{way_of.why}")))
    if not mismatch.ways:
        lines.append(texts.say("mismatch.unknown", stated=mismatch.stated_on))
    return lines


def circumstance_words(change: WhatIf, texts: Texts) -> str:
    """What is assumed: «registered one working day later», «by the wording in force until 28.12.2025»."""
    if change.code != "other_wording":
        return texts.say(f"what_if.{change.code}")
    return wording_words(row_of(change.explanation), texts)


def wording_words(row: Rule, texts: Texts) -> str:
    """By which wording: the one in force until a day, or since one."""
    if row.in_force_to is not None:
        return texts.say("what_if.wording_until", until=row.in_force_to)
    return texts.say("what_if.wording_since", since=row.in_force_from)


def in_force_words(row: Rule, texts: Texts) -> str:
    """From when to when this version counts."""
    if row.in_force_to is not None:
        return texts.say("in_force.between", since=row.in_force_from, until=row.in_force_to)
    return texts.say("in_force.since", since=row.in_force_from)


def apart_words(change: WhatIf, texts: Texts) -> str:
    """How far the other date is from the one asked for, in working days with a sign."""
    if change.apart == 0:
        return texts.say("what_if.same")
    sign = "+" if change.apart > 0 else "−"
    return f"{sign}{texts.count('unit.wd', abs(change.apart))}"


def extension_words(extension: Extension, texts: Texts, law: Law = Law.APPC) -> str:
    """Who may extend and how far, with the article."""
    who = texts.say(f"extender.{extension.who}")
    article = article_words(extension.article, texts, law) if extension.article else ""
    if extension.length is None or extension.unit is None:
        return f"{who} ({article})" if article else who
    own = f"extension.{extension.counted_from}"
    length = length_words(extension.length, extension.unit, texts)
    limit = texts.say(own if texts.has(own) else "extension.limited", who=who, length=length, article=article)
    return texts.say("extension.once", limit=limit) if extension.once else limit


def weekday_word(day: date, texts: Texts) -> str:
    """The name of the day of the week."""
    return texts.say(f"weekday.{day.weekday()}")


def row_of(explanation: Explanation) -> Rule:
    """The row an explanation was made from."""
    return next(row for row in versions(explanation.rule) if row.version.value == explanation.version)


def _change_line(change: WhatIf, texts: Texts) -> str:
    due_on = change.explanation.due_on
    values = {
        "what": circumstance_words(change, texts),
        "due": due_on,
        "weekday": weekday_word(due_on, texts) if due_on else "",
        "apart": apart_words(change, texts),
    }
    return texts.say("note.change", **values)
