"""What each command does."""

import argparse
import json
from collections.abc import Callable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from app import paths
from app.cli import keeping
from app.cli.files import write_new
from app.cli.surroundings import Surroundings
from app.domain.codes import Side, Timeliness
from app.domain.deadlines import Explanation
from app.domain.errors import DraftRejected, Faulty, UserError
from app.domain.notes import NoteData
from app.law.answers import answer, answer_line, calendar_answer
from app.law.backwards import plan_answer, plan_for, plan_lines, set_until
from app.law.calendar import CalendarYear, WorkingCalendar
from app.law.due import due
from app.law.mismatch import mismatch
from app.law.texts import Texts
from app.law.what_if import what_if
from app.law.wording import day_kind, day_name, explain_lines, problem_words

if TYPE_CHECKING:
    from app.domain.appeals import AppealRow

MOST_ROWS = 1_000_000
"""The command line prints the whole board; the window asks for a page."""


def run(options: argparse.Namespace, surroundings: Surroundings) -> int:
    """Do one command and return the exit code; raises `UserError` for the person's mistakes."""
    return _DEEDS[options.command](options, surroundings)


def sentence(texts: Texts, error: UserError) -> str:
    """A mishap as one sentence, with what is wrong field by field where the error knows it."""
    said = texts.say("cli.not_done" if isinstance(error, DraftRejected) else f"error.{error.code}", **error.values)
    if not isinstance(error, Faulty):
        return said
    named = [problem_words(problem, texts) for problem in error.problems]
    return " ".join([said, *dict.fromkeys(named)])


def _due(options: argparse.Namespace, around: Surroundings) -> int:
    if options.lines:
        if options.rule is not None:
            raise UserError("usage_unknown", names=options.rule)
        return _answer_lines(around, answer_line)
    if options.rule is None or options.from_on is None:
        missing = (("RULE", options.rule), ("--from", options.from_on))
        raise UserError("usage_missing", names=", ".join(name for name, given in missing if given is None))
    explained = due(options.rule, options.from_on, options.at, options.closing, around.calendar)
    if options.until is not None:
        explained = set_until(explained, options.until)
    if options.note or options.stated:
        return _note(options, around, explained)
    asked = options.under_way is not None
    plan = plan_for(explained, options.under_way, around.calendar) if asked else None
    if options.json:
        found = answer(explained, around.texts) | ({"plan": plan_answer(plan)} if plan else {})
        around.tell(json.dumps(found, ensure_ascii=False, indent=2))
        return 0
    lines = plan_lines(plan, around.texts) if plan else []
    if asked and explained.side is Side.BODY:
        lines = [around.texts.say("plan.body_term")]
    around.tell(*explain_lines(explained, around.texts), *lines)
    return 0


def _note(options: argparse.Namespace, around: Surroundings, explained: Explanation) -> int:
    """The calculation with what would change it and the body's own date: on the screen, or as a file."""
    from app.services.notes import note_as  # noqa: PLC0415 - a plain date waits for no paper

    data = NoteData(
        explanation=explained,
        made_on=around.today(),
        changes=what_if(explained, options.closing, around.calendar),
        mismatch=mismatch(explained, options.stated, around.calendar) if options.stated else None,
    )
    ending = options.note.suffix.lower() if options.note else ".json" if options.json else ".txt"
    content = note_as(ending, data, around.texts, paths.resource_text)
    if content is None:
        raise UserError("note_kind_unknown", path=options.note)
    if options.note:
        write_new(options.note, content)
        around.tell(around.texts.say("cli.note_written", path=options.note))
    else:
        around.tell(content.decode().rstrip("\n"))
    return 0


def _course(options: argparse.Namespace, around: Surroundings) -> int:
    from app.law.course_answers import course_line  # noqa: PLC0415 - a plain date waits for no course

    if not options.lines:
        raise UserError("usage_missing", names="--lines")
    return _answer_lines(around, course_line)


def _answer_lines(around: Surroundings, answered: Callable[[str, WorkingCalendar, Texts], str]) -> int:
    """One answer for every line asked, in order and at once; a bug in one line does not silence the next."""
    code = 0
    for line in around.asked:
        try:
            said = answered(line.decode("utf-8-sig", errors="replace"), around.calendar, around.texts)
        except Exception as bug:  # noqa: BLE001 - the line must have its answer
            code = 2
            message = around.texts.say("error.bug_in_line", kind=type(bug).__name__)
            said = json.dumps({"error": "bug", "message": message}, ensure_ascii=False)
        around.tell(said)
    return code


def _calendar(options: argparse.Namespace, around: Surroundings) -> int:
    year = around.calendar.year(options.year)
    if options.json:
        around.tell(json.dumps(calendar_answer(year, around.texts), ensure_ascii=False, indent=2))
    else:
        around.tell(*_calendar_lines(year, around))
    return 0


def _calendar_lines(year: CalendarYear, around: Surroundings) -> Iterator[str]:
    say = around.texts.say
    working = len(around.calendar.working_days(date(year.year, 1, 1), date(year.year, 12, 31)))
    yield say("cli.days_off", year=year.year, working=working, version=year.version)
    if not year.confirmed:
        yield say("cli.year_unconfirmed", year=year.year)
    for day in year.days:
        name = day_name(day.name, day.moved_from, around.texts)
        weekday = say(f"weekday.{day.on.weekday()}")
        doubt = "" if day.confirmed else f" ({say('cli.day_unconfirmed')})"
        yield f"{day.on}  {weekday}  {day_kind(day.kind, day.name, around.texts)}: {name}{doubt}"


def _overdue(options: argparse.Namespace, around: Surroundings) -> int:
    with around.open_desk(options.data) as desk:
        board = desk.overdue.board(options.on, limit=MOST_ROWS)
    if options.json:
        said = {
            "on": board.on.isoformat(),
            "counts": dict(board.counts),
            "appeals": [_row_answer(row, around.texts) for row in board.rows],
        }
        around.tell(json.dumps(said, ensure_ascii=False, indent=2))
        return 0
    say = around.texts.say
    around.tell(say("cli.board", on=board.on.isoformat()))
    for timeliness in (Timeliness.OVERDUE, Timeliness.DUE_TODAY, Timeliness.DUE_SOON):
        rows = board.group(timeliness)
        around.tell("", f"{say(f'timeliness.{timeliness}')}: {dict(board.counts).get(timeliness, 0)}")
        around.tell(*(f"  {_row_line(row, around.texts)}" for row in rows))
    return 0


def _row_answer(row: "AppealRow", texts: Texts) -> dict[str, object]:
    return {
        "id": row.id,
        "case": row.case_number,
        "kind": row.kind,
        "subject": row.subject,
        "client": row.client_name,
        "authority": row.authority_names[texts.language],
        "registration_number": row.registration_number,
        "volunteer": row.volunteer,
        "state": row.state,
        "timeliness": row.timeliness,
        "due_on": row.due_on.isoformat() if row.due_on else None,
        "days": row.days,
        "provisional": row.provisional,
    }


def _row_line(row: "AppealRow", texts: Texts) -> str:
    due_on = row.due_on.isoformat() if row.due_on else "-"
    kind = texts.say(f"appeal_kind.{row.kind}")
    body = row.authority_names[texts.language]
    return f"{due_on}  №{row.id}  {row.case_number}  {kind}: {row.subject} | {row.client_name} → {body}"


def _letter(options: argparse.Namespace, around: Surroundings) -> int:
    from app.cli.letter import write_letter  # noqa: PLC0415 - a plain date waits for no letter

    return write_letter(options, around)


def _samples(options: argparse.Namespace, around: Surroundings) -> int:
    from app.cli.samples import write_samples  # noqa: PLC0415 - ReportLab is imported when there is a paper

    return write_samples(options, around)


def _report(options: argparse.Namespace, around: Surroundings) -> int:
    from app.cli.reports import report  # noqa: PLC0415 - a plain date waits for no report

    return report(options, around)


_DEEDS = {
    "due": _due,
    "calendar": _calendar,
    "course": _course,
    "overdue": _overdue,
    "letter": _letter,
    "letters": _samples,
    "report": _report,
    "init": keeping.init,
    "verify": keeping.verify,
    "backup": keeping.backup,
    "restore": keeping.restore,
}
