"""Marks of the timeline in the words of the screen: a title and a line of facts."""

from collections.abc import Callable
from datetime import date, time

from PySide6.QtCore import QCoreApplication

from app.domain.deadlines import Deadline
from app.domain.events import Event
from app.domain.letters import Letter
from app.domain.reviews import Reviewed
from app.ui.appeals.marks import Mark
from app.ui.words import Words

SEPARATOR = " · "
BodyName = Callable[[int], str]
"""The name of a body by its key, in the language of the screen."""


def title(mark: Mark, words: Words) -> str:
    """What the mark is, in a few words."""
    if mark.event is not None:
        return words.say(f"event.{mark.event.kind}")
    if mark.letter is not None:
        return words.say(f"letter.{mark.letter.kind}")
    if mark.deadline is not None:
        return words.say(f"rule.{mark.deadline.rule}.name")
    if mark.reviewed is not None:
        said = QCoreApplication.translate("mark_words", "Review: {decision}")
        return said.format(decision=words.code("decision", mark.reviewed.decision or ""))
    return QCoreApplication.translate("mark_words", "Today")


def facts(mark: Mark, words: Words, body: BodyName) -> str:
    """The rest that is known, in one line; may be empty."""
    if mark.event is not None:
        parts = _event(mark.event, words, body)
    elif mark.letter is not None:
        parts = _letter(mark.letter, words)
    elif mark.deadline is not None:
        parts = _deadline(mark, mark.deadline, words)
    elif mark.reviewed is not None:
        parts = _reviewed(mark.reviewed, words)
    else:
        parts = []
    return SEPARATOR.join(part for part in parts if part)


def clock(at: time | None) -> str:
    """An hour as people write it, or nothing."""
    return "" if at is None else at.strftime("%H:%M")


def _event(event: Event, words: Words, body: BodyName) -> list[str]:
    until = QCoreApplication.translate("mark_words", "until {date}")
    stated = QCoreApplication.translate("mark_words", "the body says {date}")
    lacks = QCoreApplication.translate("mark_words", "lacks: {parts}")
    evidence = QCoreApplication.translate("mark_words", "evidence: {text}")
    return [
        f"№ {event.number}" if event.number else "",
        clock(event.at),
        words.say(f"channel.{event.channel}") if event.channel else "",
        words.say(f"outcome.{event.outcome}") if event.outcome else "",
        until.format(date=words.date(event.until_on)) if event.until_on else "",
        stated.format(date=words.date(event.body_due_on)) if event.body_due_on else "",
        body(event.authority_id) if event.authority_id else "",
        words.code("ground", event.ground or ""),
        words.code("hearing_exception", event.exception or ""),
        _route(event.states_appeal_route),
        lacks.format(parts=", ".join(words.code("answer_part", part) for part in event.lacks)) if event.lacks else "",
        event.note,
        evidence.format(text=event.evidence) if event.evidence else "",
    ]


def _route(states: bool | None) -> str:
    if states is None:
        return ""
    if states:
        return QCoreApplication.translate("mark_words", "says where to complain")
    return QCoreApplication.translate("mark_words", "does not say where to complain")


def _letter(letter: Letter, words: Words) -> list[str]:
    pages = QCoreApplication.translate("mark_words", "pages: {count}")
    return [words.say(f"language.{letter.language}"), pages.format(count=letter.pages)]


def _reviewed(line: Reviewed, words: Words) -> list[str]:
    until = words.say("sheet.wait_until", on=line.until_on) if line.until_on else ""
    return [until, line.note]


def _last_day(due_on: date, words: Words) -> str:
    return words.say("explain.due", due=due_on, weekday=words.say(f"weekday.{due_on.weekday()}"))


def _deadline(mark: Mark, deadline: Deadline, words: Words) -> list[str]:
    provisional = QCoreApplication.translate("mark_words", "provisional: the calendar is not yet confirmed")
    return [
        words.say(f"side.{deadline.side}"),
        words.say(f"deadline_status.{deadline.status}"),
        _last_day(deadline.due_on, words) if deadline.due_on and deadline.due_on != mark.on else "",
        provisional if deadline.provisional else "",
    ]
