"""Reports as workbooks: the same numbers as on paper, as numbers; days as days."""

from collections.abc import Iterator
from datetime import date

from app.domain.donors import DonorReport
from app.domain.reports import Dimension, Measure, Period, Table
from app.exchange.workbooks import Sheet, Value, workbook
from app.law.report_wording import hours, row_words
from app.law.texts import Texts


def table_book(table: Table, office: str, made_on: date, texts: Texts) -> bytes:
    """A table with its totals, and a sheet that says what it is."""
    say, asked = texts.say, table.asked
    columns = [row_words(asked.columns, key, texts, table.names) if asked.columns else key for key in table.columns]
    compared = (say("report_row.year_before"), say("report_row.change")) if asked.compared else ()
    head = (
        say(f"report_dimension.{asked.rows}") if asked.rows else say("report.number"),
        *columns,
        say("report_row.total"),
        *compared,
    )
    measure = say(f"report_measure.{asked.measure}")
    numbers = Sheet(title=measure, head=head, rows=tuple(_lines(table, texts)))
    return workbook([numbers, _about(measure, (office, made_on), asked.period, (asked.measure,), texts)])


def donor_book(report: DonorReport, texts: Texts) -> bytes:
    """The form: its indicators, every division, and how each number was counted; hidden numbers stay hidden."""
    say = texts.say
    head = (say("report.indicator"), say("report.number"), say("report.target"))
    rows = tuple(
        (
            line.indicator.name(texts.language),
            _number(line.indicator.measure, line.amount, texts),
            line.indicator.target,
        )
        for line in report.lines
    )
    divided = tuple(
        (
            line.indicator.name(texts.language),
            say(f"report_dimension.{part.dimension}"),
            row_words(part.dimension, key, texts, report.names),
            _number(line.indicator.measure, number, texts),
        )
        for line in report.lines
        for part in line.divisions
        for key, number in part.rows
    )
    wide = (say("report.indicator"), say("report.counted"), "", say("report.number"))
    measures = tuple(dict.fromkeys(line.indicator.measure for line in report.lines))
    return workbook(
        [
            Sheet(title=say("report.indicator"), head=head, rows=rows),
            Sheet(title=say("report.number"), head=wide, rows=divided),
            _about(report.form, (report.office, report.made_on), report.period, measures, texts),
        ]
    )


def _about(title: str, made: tuple[str, date], period: Period, measures: tuple[Measure, ...], texts: Texts) -> Sheet:
    """What the numbers are: `made` is by which office and on which day."""
    say, (office, made_on) = texts.say, made
    rows: tuple[tuple[Value, ...], ...] = (
        (say("report.period"), period.from_on, period.until_on),
        (say("report.made_on"), made_on, None),
        (say("sheet.office"), office, None),
        *((say(f"report_measure.{one}"), say(f"report_means.{one}"), None) for one in measures),
    )
    return Sheet(title=say("report.counted"), head=(title, "", ""), rows=rows)


def _lines(table: Table, texts: Texts) -> Iterator[tuple[Value, ...]]:
    asked = table.asked
    for row in (*table.rows, None):
        amounts: list[Value] = [_number(asked.measure, table.amount(row, column), texts) for column in table.columns]
        total, before = table.amount(row), table.before.get(row, 0)
        amounts.append(_number(asked.measure, total, texts))
        if asked.compared:
            amounts += [_number(asked.measure, before, texts), _number(asked.measure, total - before, texts)]
        yield (_named(asked.rows, row, table, texts), *amounts)


def _named(by: Dimension | None, row: str | None, table: Table, texts: Texts) -> str:
    if by is None or row is None:
        return texts.say("report_row.total")
    return row_words(by, row, texts, table.names)


def _number(measure: Measure, amount: int | None, texts: Texts) -> Value:
    if amount is None:
        return texts.say("report.hidden")
    return hours(amount) if measure is Measure.MINUTES else amount
