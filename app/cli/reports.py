"""Numbers of the office without a window: a table, what is missing, the form a donor is sent."""

import argparse
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.files import write_new
from app.cli.surroundings import Surroundings
from app.domain.errors import UserError
from app.domain.languages import Language
from app.domain.reports import DIMENSIONS, Completeness, Counting, Dimension, Measure, Period, Table, year
from app.domain.written import known_code
from app.law.report_wording import amount_words, hours, period_words, row_words

if TYPE_CHECKING:
    from app.domain.donors import DonorReport, FormDraft
    from app.services.desk import Desk

MISSING, DONOR = "missing", "donor"
KINDS = (*(measure.value for measure in Measure), MISSING, DONOR)
"""What may be asked: a number, what is missing, the form a donor is sent."""


def report(options: argparse.Namespace, around: Surroundings) -> int:
    """Say the report, or write it into a new file; raises `UserError` and `DraftRejected`."""
    if options.output is not None and options.output.exists():
        raise UserError("output_exists", path=options.output)
    period = _period(options, around.today())
    told = {MISSING: _missing, DONOR: _donor}.get(options.kind, _table)
    with around.open_desk(options.data) as desk:
        return told(desk, options, around, period)


def dimension(measure: Measure, key: str, typed: str | None) -> Dimension | None:
    """By what it is divided; UserError where this number is not divided by it."""
    return Dimension(known_code(key, typed, DIMENSIONS[measure])) if typed is not None else None


def _period(options: argparse.Namespace, today: date) -> Period:
    """The days asked for; the running year where none are."""
    running = year(today)
    return Period(from_on=options.from_on or running.from_on, until_on=options.until or running.until_on)


def _table(desk: "Desk", options: argparse.Namespace, around: Surroundings, period: Period) -> int:
    measure = Measure(options.kind)
    asked = Counting(
        measure=measure,
        period=period,
        rows=dimension(measure, "--by", options.by),
        columns=dimension(measure, "--columns", options.columns),
        compared=options.compare,
    )
    table, language = desk.reports.table(asked), around.texts.language
    if options.output is not None:
        pages = {
            ".pdf": lambda: desk.reports.table_page(table, language),
            ".xlsx": lambda: desk.reports.table_book(table, language),
        }
        return _written(options.output, pages, around)
    if options.json:
        _tell_json(_table_answer(table), around)
    else:
        around.tell(*_table_lines(table, around))
    return 0


def _missing(desk: "Desk", options: argparse.Namespace, around: Surroundings, period: Period) -> int:
    found, language = desk.reports.completeness(period), around.texts.language
    if options.output is not None:
        return _written(options.output, {".pdf": lambda: desk.reports.gaps_page(found, language)}, around)
    if options.json:
        _tell_json({**_days(period), "missing": {line.gap: line.count for line in found.lines}}, around)
    else:
        around.tell(*_missing_lines(found, around))
    return 0


def _donor(desk: "Desk", options: argparse.Namespace, around: Surroundings, period: Period) -> int:
    """The form of that name, or the usual one; what is missing is said first."""
    language = around.texts.language
    filled = desk.donors.report(_form(desk, options.form, language), period)
    if options.output is not None:
        around.tell(*_missing_lines(desk.reports.completeness(period), around))
        pages = {
            ".pdf": lambda: desk.donors.page(filled, language),
            ".xlsx": lambda: desk.donors.book(filled, language),
        }
        return _written(options.output, pages, around)
    if options.json:
        _tell_json(_donor_answer(filled, language), around)
        return 0
    around.tell(*_missing_lines(desk.reports.completeness(period), around), "", filled.form)
    for line in filled.lines:
        amount = amount_words(line.indicator.measure, line.amount, around.texts)
        around.tell(f"{line.indicator.name(language)}: {amount}")
        for part in line.divisions:
            for key, number in part.rows:
                named = row_words(part.dimension, key, around.texts, filled.names)
                around.tell(f"  {named}: {amount_words(line.indicator.measure, number, around.texts)}")
    return 0


def _form(desk: "Desk", name: str | None, language: Language) -> "FormDraft":
    forms = desk.donors.forms()
    if name is None:
        return forms[0].draft() if forms else desk.donors.usual(language)
    found = next((form for form in forms if form.name == name), None)
    if found is None:
        raise UserError("usage_choice", name="--form", given=name, choices=", ".join(form.name for form in forms))
    return found.draft()


def _written(path: Path, pages: dict[str, Callable[[], bytes]], around: Surroundings) -> int:
    ending = path.suffix.lower()
    if ending not in pages:
        raise UserError("usage_choice", name="--output", given=path.name, choices=", ".join(pages))
    write_new(path, pages[ending]())
    around.tell(around.texts.say("cli.note_written", path=path))
    return 0


def _tell_json(answer: dict[str, object], around: Surroundings) -> None:
    around.tell(json.dumps(answer, ensure_ascii=False, indent=2))


def _days(period: Period) -> dict[str, object]:
    return {"from": period.from_on.isoformat(), "until": period.until_on.isoformat()}


def _table_answer(table: Table) -> dict[str, object]:
    """Codes as they are kept; minutes as minutes. A key of a body or volunteer has its name in `names`."""
    asked = table.asked
    return {
        "measure": asked.measure,
        **_days(asked.period),
        "by": asked.rows,
        "columns": list(table.columns),
        "rows": [
            {
                "key": row,
                "cells": [table.amount(row, column) for column in table.columns],
                "total": table.amount(row),
                "year_before": table.before.get(row) if asked.compared else None,
            }
            for row in (*table.rows, None)
        ],
        "names": {key: names[Language.RUSSIAN] for key, names in table.names.items()},
    }


def _table_lines(table: Table, around: Surroundings) -> list[str]:
    texts, asked = around.texts, table.asked
    lines = [
        f"{texts.say(f'report_measure.{asked.measure}')}, {period_words(asked.period)}",
        texts.say(f"report_means.{asked.measure}"),
        "",
    ]
    for row in (*table.rows, None):
        named = row_words(asked.rows, row, texts, table.names) if row is not None and asked.rows else ""
        cells = [
            f"{row_words(asked.columns, column, texts, table.names)} "
            f"{amount_words(asked.measure, table.amount(row, column), texts)}"
            for column in table.columns
            if asked.columns
        ]
        before = (
            [f"{texts.say('report_row.year_before')} {amount_words(asked.measure, table.before.get(row, 0), texts)}"]
            if asked.compared
            else []
        )
        total = amount_words(asked.measure, table.amount(row), texts)
        more = "; ".join([*cells, *before])
        lines.append(f"{named or texts.say('report_row.total')}: {total}{f'  ({more})' if more else ''}")
    return lines


def _missing_lines(found: Completeness, around: Surroundings) -> list[str]:
    say = around.texts.say
    lines = [f"{say('report.gaps_title')}, {period_words(found.period)}"]
    return [*lines, *(f"  {say(f'report_gap.{line.gap}')}: {line.count} / {line.of}" for line in found.lines)]


def _donor_answer(filled: "DonorReport", language: Language) -> dict[str, object]:
    """Hidden numbers are null."""
    return {
        "form": filled.form,
        **_days(filled.period),
        "threshold": filled.threshold,
        "indicators": [
            {
                "name": line.indicator.name(language),
                "measure": line.indicator.measure,
                "number": _number(line.indicator.measure, line.amount),
                "target": line.indicator.target,
                "divided": {part.dimension: dict(part.rows) for part in line.divisions},
            }
            for line in filled.lines
        ],
    }


def _number(measure: Measure, amount: int | None) -> float | None:
    return hours(amount) if amount is not None and measure is Measure.MINUTES else amount
