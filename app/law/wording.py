"""An explanation as lines of text in one language: for the window, the command line and paper."""

from collections.abc import Iterator
from datetime import date, timedelta

from app.domain.codes import Unit
from app.domain.deadlines import Explanation, SkippedDay
from app.domain.problems import Problem
from app.law.calendar import DAYS_OFF_ALONE
from app.law.laws import Law
from app.law.rule import Confidence, Rule
from app.law.rules import row, variants
from app.law.texts import Texts

_SATURDAY = 5


def explain_lines(explanation: Explanation, texts: Texts) -> list[str]:
    """Heading, last day, trigger, registration, numbered days, skipped days, rule, article, regime, calendar.

    Then what makes the date doubtful: unconfirmed days and other readings of the law.
    """
    return [
        *_heading(explanation, texts),
        *_trigger(explanation, texts),
        *_counted(explanation, texts),
        *_skipped(explanation, texts),
        *_law(explanation, texts),
        *_doubts(explanation, texts),
    ]


def day_name(name: str, moved_from: date | None, texts: Texts) -> str:
    """The name of a special day; a moved one says where from; a name not in the texts is kept as written."""
    key = f"day.{name}"
    plain = texts.say(key) if texts.has(key) else name
    if moved_from is None:
        return plain
    moved = f"day_moved.{name}"
    return texts.say(moved if texts.has(moved) else "day_moved.holiday", name=plain, date=moved_from)


def day_kind(kind: str, name: str, texts: Texts) -> str:
    """What is special about a day of that kind and name; 7 January and Kurban Ait are days off, not holidays."""
    return texts.say("calendar_kind.day_off" if name in DAYS_OFF_ALONE else f"calendar_kind.{kind}")


def skipped_reason(day: SkippedDay, texts: Texts) -> str:
    """Why a day did not count: its kind and its name; 7 January and Kurban Ait are days off, not holidays."""
    kind = texts.say("skipped.day_off" if day.name in DAYS_OFF_ALONE else f"skipped.{day.reason}")
    return f"{kind} ({day_name(day.name, day.moved_from, texts)})" if day.name else kind


def length_words(length: int, unit: Unit, texts: Texts) -> str:
    """A length in words: «15 рабочих дней»."""
    return texts.count(f"unit.{unit}", length)


def article_words(article: str, texts: Texts, law: Law = Law.APPC) -> str:
    """An article with the name of its law, the Code by its short one; the name alone where no article was read."""
    if law is Law.APPC:
        return texts.say("code.article", article=article)
    return texts.say(f"law.{law}", article=article) if article else texts.say(f"law_name.{law}")


def problem_words(problem: Problem, texts: Texts) -> str:
    """A mistake as a sentence, with the article that demands otherwise: «… (статья 63(2) АППК)»."""
    said = texts.say(f"problem.{problem.code}", **dict(problem.values))
    if not problem.article:
        return said
    return f"{said} ({article_words(problem.article, texts, Law(problem.law or Law.APPC))})"


def rule_doubts(rule: Rule, texts: Texts) -> Iterator[str]:
    """What is uncertain about a row: how it is known, what was not compared, other lengths of the same rule."""
    if rule.confidence is not Confidence.READ:
        yield texts.say("explain.confidence", confidence=texts.say(f"confidence.{rule.confidence}"))
    if not rule.compared:
        yield texts.say("explain.not_compared")
    for doubt in rule.doubts:
        yield texts.say(f"doubt.{doubt}")
    others = [other for other in variants(rule.id) if other != rule.id]
    if others:
        yield texts.say("explain.variants", variants=", ".join(others))


def suspension_words(found: Explanation, texts: Texts) -> Iterator[str]:
    """How long a term stood still and when it would have ended without that."""
    ends = found.nominal_on or found.due_on
    if found.stood_days and ends is not None:
        before = ends - timedelta(days=found.stood_days)
        yield texts.say("explain.stood", days=texts.count("unit.cd", found.stood_days), before=before)


def _heading(explanation: Explanation, texts: Texts) -> Iterator[str]:
    name = texts.say(f"rule.{explanation.rule}.name")
    yield texts.say("explain.title", rule=explanation.rule, name=name)
    if explanation.due_on is not None:
        back = explanation.due_on < explanation.registered_on
        yield _said(texts, "backwards_due" if back else "due", due=explanation.due_on)
    if explanation.message:
        yield texts.say(f"message.{explanation.message}")


def _trigger(explanation: Explanation, texts: Texts) -> Iterator[str]:
    trigger = texts.say(f"rule.{explanation.rule}.trigger")
    if explanation.at is None:
        yield texts.say("explain.trigger", trigger=trigger, on=explanation.from_on)
    else:
        hour = f"{explanation.at:%H:%M}"
        yield texts.say("explain.trigger_at", trigger=trigger, on=explanation.from_on, at=hour)
    if explanation.shift:
        reason = skipped_reason(explanation.passed[0], texts) if explanation.passed else ""
        values = {"on": explanation.from_on, "reason": reason, "registered": explanation.registered_on}
        yield texts.say(f"explain.shift_{explanation.shift}", **values)
    if explanation.length is not None and explanation.unit is not None:
        start = explanation.counting_starts
        length = length_words(explanation.length, explanation.unit, texts)
        if start < explanation.registered_on:
            yield texts.say("explain.length_backwards", length=length, start=start)
        elif explanation.counted and explanation.counted[0] > start:
            yield texts.say("explain.length_day_off", length=length, start=start, first=explanation.counted[0])
        else:
            yield texts.say("explain.length", length=length, start=start)


def _counted(explanation: Explanation, texts: Texts) -> Iterator[str]:
    if explanation.counted:
        yield texts.say("explain.counted")
    working = explanation.unit is Unit.WORKING_DAYS
    for n, day in enumerate(explanation.counted, 1):
        worked = working and day.weekday() >= _SATURDAY
        yield _said(texts, "counted_worked" if worked else "counted_day", n=n, on=day)
    yield from suspension_words(explanation, texts)
    if explanation.nominal_on is not None and explanation.due_on is not None:
        if explanation.unit in {Unit.MONTHS, Unit.YEARS}:
            yield texts.say("explain.same_date", on=explanation.nominal_on)
        if explanation.nominal_on != explanation.due_on:
            yield texts.say("explain.rolled", on=explanation.nominal_on, due=explanation.due_on)


def _skipped(explanation: Explanation, texts: Texts) -> Iterator[str]:
    if explanation.skipped:
        yield texts.say("explain.skipped")
    for day in explanation.skipped:
        yield _said(texts, "skipped_day", on=day.on, reason=skipped_reason(day, texts))


def _law(explanation: Explanation, texts: Texts) -> Iterator[str]:
    own = f"rule.{explanation.rule}.sentence_{explanation.version}"
    sentence = texts.say(own if texts.has(own) else f"rule.{explanation.rule}.sentence")
    yield texts.say("explain.rule", sentence=sentence)
    law = row(explanation.rule, explanation.version).law
    yield texts.say("explain.article", article=article_words(explanation.article, texts, law))
    yield texts.say("explain.regime", regime=texts.say(f"regime.{explanation.version}"))
    yield texts.say("explain.calendar", calendar=explanation.calendar)


def _doubts(explanation: Explanation, texts: Texts) -> Iterator[str]:
    if not explanation.confirmed:
        yield texts.say("explain.provisional")
    yield from rule_doubts(row(explanation.rule, explanation.version), texts)
    if not row(explanation.rule, explanation.version).in_force_on(explanation.registered_on):
        yield texts.say("explain.not_in_force", on=explanation.registered_on)
    if explanation.alternatives:
        yield texts.say("explain.alternatives")
    for other in explanation.alternatives:
        yield texts.say("explain.alternative", due=other.due_on, why=texts.say(f"alternative.{other.why}"))


def _said(texts: Texts, key: str, **values: object) -> str:
    """A line that names a day also says its weekday."""
    day = values.get("due", values.get("on"))
    weekday = texts.say(f"weekday.{day.weekday()}") if isinstance(day, date) else ""
    return texts.say(f"explain.{key}", weekday=weekday, **values)
