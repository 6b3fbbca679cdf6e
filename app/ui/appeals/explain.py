"""An explained date as the panel shows it: counted and skipped days in one row of days, the rest as the law says it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.domain.deadlines import Deadline, Explanation
from app.law.texts import Texts
from app.law.wording import explain_lines
from app.ui.widgets.explain import Line
from app.ui.words import Words

_DASH = "–"
_DUE_LINES = 2


def panel_lines(deadline: Deadline, words: Words) -> list[Line]:
    """What the panel shows for a deadline; without an explanation only its name."""
    if deadline.explanation is None:
        return [
            Line(text=words.say(f"rule.{deadline.rule}.name"), tone="heading"),
            Line(text=words.say(f"rule.{deadline.rule}.sentence")),
        ]
    lines = day_lines(deadline.explanation, words.texts)
    if deadline.internal_on is not None:
        said = QCoreApplication.translate("explain", "Our own reminder, not law: {date}")
        lines.insert(_DUE_LINES, Line(text=said.format(date=words.date(deadline.internal_on)), tone="note"))
    if deadline.due_on is not None and deadline.due_on != deadline.explanation.due_on:
        said = QCoreApplication.translate("explain", "The date to mind, by the safer reading: {date}")
        lines.insert(_DUE_LINES, Line(text=said.format(date=words.date(deadline.due_on)), tone="due"))
    return lines


def day_lines(explanation: Explanation, texts: Texts) -> list[Line]:
    """The lines of the law's own wording, with counted and skipped days merged in the order of the calendar."""
    said = explain_lines(explanation, texts)
    counted, said = _cut(said, texts.say("explain.counted"), len(explanation.counted))
    skipped, said = _cut(said, texts.say("explain.skipped"), len(explanation.skipped))
    before = said.index(next(line for line in said if line.startswith(_start(texts, "explain.rule"))))
    head = [Line(text=line, tone=_tone(place, explanation)) for place, line in enumerate(said[:before])]
    tail = [Line(text=line, tone="plain") for line in said[before:]]
    return [*head, *_days(explanation, counted, skipped), *tail]


def _days(explanation: Explanation, counted: Sequence[str], skipped: Sequence[str]) -> list[Line]:
    found = [
        (day, Line(text=line.removeprefix(f"{number}. "), tone="counted", mark=str(number)))
        for number, (day, line) in enumerate(zip(explanation.counted, counted, strict=True), start=1)
    ]
    found.extend(
        (skip.on, Line(text=line, tone="skipped", mark=_DASH))
        for skip, line in zip(explanation.skipped, skipped, strict=True)
    )
    if not found:
        return []
    title = QCoreApplication.translate("explain", "Day by day:")
    ordered = sorted(found, key=lambda pair: pair[0], reverse=_backwards(explanation))
    return [Line(text=title, tone="heading"), *(line for _, line in ordered)]


def _cut(said: list[str], heading: str, count: int) -> tuple[list[str], list[str]]:
    """The lines under a heading, and the rest without both."""
    if not count or heading not in said:
        return [], said
    place = said.index(heading) + 1
    return said[place : place + count], said[: place - 1] + said[place + count :]


def _start(texts: Texts, key: str) -> str:
    """The words before the first value of a sentence."""
    return texts.say(key).partition("{")[0]


def _tone(place: int, explanation: Explanation) -> str:
    if place == 0:
        return "heading"
    return "due" if place == 1 and explanation.due_on is not None else "plain"


def _backwards(explanation: Explanation) -> bool:
    return explanation.counting_starts < explanation.registered_on
