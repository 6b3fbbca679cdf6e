"""Numbers of a report in words: how rows are called, and what a number looks like."""

from app.domain.languages import Language
from app.domain.reports import NOTHING, UNSAID, Dimension, Measure, Names, Period
from app.law.texts import Texts

_MINUTES = 60
_TABLES = {
    Dimension.KIND: "appeal_kind",
    Dimension.STAGE: "report_stage",
    Dimension.REGION: "region",
    Dimension.OUTCOME: "outcome",
    Dimension.TOPIC: "topic",
    Dimension.LANGUAGE: "language",
    Dimension.CHANNEL: "channel",
    Dimension.SEX: "report_sex",
    Dimension.AGE: "report_age",
    Dimension.NEED: "need",
}
"""Where the words of codes stand."""
_NOBODY = {Dimension.VOLUNTEER: "nobody", Dimension.VISIT: "no_visit"}
_NONE = {Dimension.OUTCOME: "no_outcome", Dimension.REGION: "no_region"}


def row_words(dimension: Dimension, key: str, texts: Texts, names: Names) -> str:
    """How a row is called in the language of `texts`; bodies, volunteers and visits by `names`."""
    if key == UNSAID:
        return texts.say("report_row.unsaid")
    if key == NOTHING:
        return texts.say(f"report_row.{_NONE.get(dimension, 'nothing')}")
    if dimension is Dimension.MONTH:
        year, month = key.split("-")
        return f"{month}.{year}"
    if dimension is Dimension.QUARTER:
        year, number = key.split("-Q")
        return texts.say("report_row.quarter", year=year, number=number)
    return _named(dimension, key, texts, names)


def _named(dimension: Dimension, key: str, texts: Texts, names: Names) -> str:
    known = names.get(f"{dimension}:{key}")
    if known is not None:
        return known[texts.language]
    if key == "0" and dimension in _NOBODY:
        return texts.say(f"report_row.{_NOBODY[dimension]}")
    coded = f"{_TABLES[dimension]}.{key}" if dimension in _TABLES else ""
    return texts.say(coded) if texts.has(coded) else key


def amount_words(measure: Measure, amount: int | None, texts: Texts) -> str:
    """A number as people read it: minutes as hours with a tenth; a hidden one says so."""
    if amount is None:
        return texts.say("report.hidden")
    if measure is not Measure.MINUTES:
        return str(amount)
    told = f"{hours(amount):.1f}"
    return told if texts.language is Language.ENGLISH else told.replace(".", ",")


def hours(minutes: int) -> float:
    """Minutes as hours with a tenth."""
    return round(minutes / _MINUTES, 1)


def period_words(period: Period) -> str:
    """A period by its days."""
    return f"{period.from_on:%d.%m.%Y} – {period.until_on:%d.%m.%Y}"


def change_words(measure: Measure, now: int, before: int, texts: Texts) -> str:
    """How a number differs from the one before it, with its sign."""
    sign = "+" if now > before else "−" if now < before else ""
    return sign + amount_words(measure, abs(now - before), texts)
