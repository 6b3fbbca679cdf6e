"""Reports on paper: a table of numbers, what is missing, the form a donor is sent; in any of the three languages."""

from collections.abc import Iterator, Sequence
from datetime import date

from app.domain.donors import DonorReport, Told
from app.domain.reports import OVERLAPPING, PERSONAL, TIMES, Completeness, Dimension, Measure, Table
from app.law.report_wording import amount_words, change_words, period_words, row_words
from app.law.texts import Texts
from app.letters.charts import Bar
from app.letters.grid import Column, Rows, Signature
from app.letters.sheets import Sheet

MOST_COLUMNS = 12
"""More columns than fit on a page that lies on its side; the workbook has all."""
_WORDS, _NUMBER = 60, 16
_ROOMY = 4


def table_sheet(table: Table, office: str, made_on: date, texts: Texts) -> Sheet:
    """A table with its bars; for the office itself, small numbers stand in it."""
    say, asked = texts.say, table.asked
    columns = table.columns[:MOST_COLUMNS]
    measure = say(f"report_measure.{asked.measure}")
    heads = [say(f"report_dimension.{asked.rows}") if asked.rows else "", *_said(asked.columns, columns, table, texts)]
    heads += [say("report_row.total"), *(_compared(texts) if asked.compared else ())]
    period = period_words(asked.period)
    return Sheet(
        title=say("report.table_title", measure=measure),
        subtitle=period,
        office=office,
        made_on=made_on,
        facts=((say("sheet.office"), office), (say("report.made_on"), f"{made_on:%d.%m.%Y}")),
        columns=tuple(Column(title=head, share=_NUMBER if place else _WORDS) for place, head in enumerate(heads)),
        parts=(Rows(rows=tuple(_lines(table, columns, texts))),),
        empty=say("report.empty"),
        remarks=tuple(_remarks(table, texts)),
        bars=_bars(table, texts),
        named=f"{measure}, {period}",
        wide=len(heads) > _ROOMY,
    )


def gaps_sheet(found: Completeness, office: str, made_on: date, texts: Texts) -> Sheet:
    """What is missing in a period."""
    say = texts.say
    rows = tuple(
        (say(f"report_gap.{line.gap}"), str(line.count), str(line.of), say(f"report_gap_means.{line.gap}"))
        for line in found.lines
    )
    heads = (say("report.missing"), say("report.number"), say("report.of"), say("report.counted"))
    return Sheet(
        title=say("report.gaps_title"),
        subtitle=period_words(found.period),
        office=office,
        made_on=made_on,
        columns=tuple(Column(title=head, share=share) for head, share in zip(heads, (60, 14, 14, 77), strict=True)),
        parts=(Rows(rows=rows),),
        named=period_words(found.period),
    )


def donor_sheet(report: DonorReport, texts: Texts) -> Sheet:
    """The form filled: every indicator with its target, then each divided; how it was counted stands below."""
    say = texts.say
    indicators = tuple(
        (
            line.indicator.name(texts.language),
            amount_words(line.indicator.measure, line.amount, texts),
            "" if line.indicator.target is None else str(line.indicator.target),
        )
        for line in report.lines
    )
    heads = (say("report.indicator"), say("report.number"), say("report.target"))
    return Sheet(
        title=say("report.form_title"),
        subtitle=f"{report.form}, {period_words(report.period)}",
        office=report.office,
        made_on=report.made_on,
        facts=(
            (say("sheet.office"), report.office),
            (say("report.period"), period_words(report.period)),
            (say("report.made_on"), f"{report.made_on:%d.%m.%Y}"),
        ),
        columns=tuple(Column(title=head, share=share) for head, share in zip(heads, (100, 30, 30), strict=True)),
        parts=(Rows(rows=indicators), *_divisions(report, texts)),
        remarks=tuple(_explained(report, texts)),
        signatures=(Signature(who=say("report.signed_by")),),
        named=f"{report.form}, {period_words(report.period)}",
    )


def _divisions(report: DonorReport, texts: Texts) -> Iterator[Rows]:
    for line in report.lines:
        for part in line.divisions:
            by = texts.say(f"report_dimension.{part.dimension}")
            yield Rows(
                title=f"{line.indicator.name(texts.language)} – {by}",
                rows=tuple(
                    (
                        row_words(part.dimension, key, texts, report.names),
                        amount_words(line.indicator.measure, number, texts),
                        "",
                    )
                    for key, number in part.rows
                ),
            )


def _explained(report: DonorReport, texts: Texts) -> Iterator[str]:
    """What hides numbers, whose data were divided, and how each number was counted."""
    numbers = [line.amount for line in report.lines]
    numbers += [number for line in report.lines for part in line.divisions for _, number in part.rows]
    if None in numbers:
        yield texts.say("report.hidden_means", threshold=report.threshold)
    divided = {part.dimension for line in report.lines for part in line.divisions}
    if divided & set(PERSONAL):
        yield texts.say("report.consent_means")
    if any(_overlaps(line) for line in report.lines):
        yield texts.say("report.overlap_means")
    for measure in dict.fromkeys(line.indicator.measure for line in report.lines):
        yield _meant(measure, texts)


def _overlaps(line: Told) -> bool:
    return any(line.indicator.parts_overlap(part.dimension) for part in line.divisions)


def _meant(measure: Measure, texts: Texts) -> str:
    return f"{texts.say(f'report_measure.{measure}')}: {texts.say(f'report_means.{measure}')}"


def _remarks(table: Table, texts: Texts) -> Iterator[str]:
    yield _meant(table.asked.measure, texts)
    if set(table.asked.by) & set(PERSONAL):
        yield texts.say("report.consent_means")
    if set(table.asked.by) & OVERLAPPING:
        yield texts.say("report.overlap_means")
    yield texts.say("report.inner")


def _compared(texts: Texts) -> tuple[str, str]:
    return texts.say("report_row.year_before"), texts.say("report_row.change")


def _said(by: Dimension | None, keys: Sequence[str], table: Table, texts: Texts) -> list[str]:
    return [row_words(by, key, texts, table.names) for key in keys] if by is not None else []


def _lines(table: Table, columns: Sequence[str], texts: Texts) -> Iterator[tuple[str, ...]]:
    """Each row, then the total."""
    asked = table.asked
    for row in (*table.rows, None):
        named = row_words(asked.rows, row, texts, table.names) if row is not None and asked.rows else ""
        amounts = [table.amount(row, column) for column in columns] + [table.amount(row)]
        told = [amount_words(asked.measure, amount, texts) for amount in amounts]
        if asked.compared:
            before = table.before.get(row, 0)
            told += [
                amount_words(asked.measure, before, texts),
                change_words(asked.measure, amounts[-1], before, texts),
            ]
        yield (named or texts.say("report_row.total"), *told)


def _bars(table: Table, texts: Texts) -> tuple[Bar, ...]:
    asked = table.asked
    if asked.rows is None:
        return ()
    rows = table.rows if asked.rows in TIMES else table.rows[:MOST_COLUMNS]
    return tuple(
        Bar(
            label=row_words(asked.rows, row, texts, table.names),
            amount=table.amount(row),
            said=amount_words(asked.measure, table.amount(row), texts),
            before=table.before.get(row, 0),
        )
        for row in rows
    )
