"""What lies on the table for one overdue matter, line by line: the paper by its numbers, the date, what happened."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from app.domain.events import Event
from app.domain.reviews import Decision, Reviewed, ReviewFacts
from app.ui.appeals import steps
from app.ui.appeals.explain import panel_lines
from app.ui.widgets.explain import Line
from app.ui.words import Words

_LAST = 3
"""So many happenings; all of them stand with the paper."""
_DASH = "–"


def fact_lines(facts: ReviewFacts, words: Words) -> list[Line]:
    """Everything in the order it is needed to decide; no name of anybody."""
    return [
        *_paper(facts, words),
        *_earlier(facts, words),
        *_happened(facts, words),
        *_steps(facts, words),
        *_why(facts, words),
    ]


def decision_words(line: Reviewed, words: Words) -> str:
    """What was decided, with the day it waits for."""
    if line.decision is None:
        return words.say("sheet.undecided")
    if line.decision is Decision.WAIT and line.until_on is not None:
        return words.say("sheet.wait_until", on=line.until_on)
    return words.code("decision", line.decision)


def told(line: Reviewed, words: Words) -> str:
    """A decision of an earlier review: when, what, why."""
    on = words.date(line.decided_at.astimezone().date()) if line.decided_at else ""
    said = ": ".join(part for part in (on, decision_words(line, words)) if part)
    return f"{said}. {line.note}" if line.note else said


def _paper(facts: ReviewFacts, words: Words) -> Iterator[Line]:
    row = facts.row
    yield Line(text=row.authority_names[words.language], tone="heading")
    unknown = QCoreApplication.translate("ReviewFacts", "not registered")
    number = f"№ {row.registration_number}" if row.registration_number else unknown
    yield Line(text=f"{words.code('appeal_kind', row.kind)}, {number}")
    client = QCoreApplication.translate("ReviewFacts", "Client: of the case {number}")
    yield Line(text=client.format(number=row.case_number), tone="note")
    worker = row.volunteer or QCoreApplication.translate("ReviewFacts", "nobody")
    yield Line(text=QCoreApplication.translate("ReviewFacts", "Worked on by: {name}").format(name=worker), tone="note")


def _earlier(facts: ReviewFacts, words: Words) -> Iterator[Line]:
    if facts.earlier:
        yield Line(text=QCoreApplication.translate("ReviewFacts", "Decided before"), tone="heading")
        for line in facts.earlier[:_LAST]:
            yield Line(text=told(line, words), mark=_DASH)


def _happened(facts: ReviewFacts, words: Words) -> Iterator[Line]:
    yield Line(text=QCoreApplication.translate("ReviewFacts", "What happened last"), tone="heading")
    for event in reversed(facts.appeal.events[-_LAST:]):
        yield Line(text=_event(event, words), mark=_DASH)


def _event(event: Event, words: Words) -> str:
    number = f"№ {event.number}" if event.number else ""
    named = f"{words.date(event.on)}: {words.code('event', event.kind)}"
    return ", ".join(part for part in (named, number, event.note) if part)


def _steps(facts: ReviewFacts, words: Words) -> Iterator[Line]:
    lawful = facts.course.steps
    if lawful:
        yield Line(text=QCoreApplication.translate("ReviewFacts", "Lawful next steps"), tone="heading")
        for step in lawful:
            yield Line(text=steps.sentence(step, words), mark="→" if step.expected else _DASH)


def _why(facts: ReviewFacts, words: Words) -> Iterator[Line]:
    if facts.course.pending is not None:
        yield from panel_lines(facts.course.pending, words)
