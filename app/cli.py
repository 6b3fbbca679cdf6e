"""The same services without a window: a date explained, the calendar, what is overdue, a letter.

Exit codes: 0 done, 1 a mistake of the person with one clear sentence, 2 a bug.
`due` and `calendar` load neither the database nor Qt nor ReportLab.
"""

import argparse
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TextIO

from app import paths
from app.domain.codes import PRINTED_LETTERS, LetterKind, Timeliness
from app.domain.deadlines import Explanation
from app.domain.errors import DraftRejected, RequisiteMissing, UserError
from app.domain.languages import LETTER_LANGUAGES, Language
from app.domain.notes import NoteData
from app.law.answers import answer, answer_line, calendar_answer, read_day, read_time
from app.law.calendar import CalendarYear, WorkingCalendar
from app.law.due import due
from app.law.mismatch import mismatch
from app.law.texts import Texts
from app.law.what_if import what_if
from app.law.wording import day_name, explain_lines

if TYPE_CHECKING:
    from app.domain.appeals import AppealRow
    from app.services.desk import Desk

COMMANDS = ("due", "calendar", "overdue", "letter", "demo")
MOST_ROWS = 1_000_000
"""The command line prints the whole board; the window asks for a page."""

_USAGE = (
    (re.compile(r"arguments are required: (?P<names>.+)"), "usage_missing"),
    (re.compile(r"unrecognized arguments: (?P<names>.+)"), "usage_unknown"),
    (
        re.compile(r"argument (?P<name>[^:]+): invalid choice: '?(?P<given>[^']*)'? \(choose from (?P<choices>.+)\)"),
        "usage_choice",
    ),
    (re.compile(r"argument (?P<name>[^:]+): expected one argument"), "usage_value"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What a command gets from outside; what costs time to make is a callable."""

    texts: Texts
    calendar: WorkingCalendar
    today: Callable[[], date]
    open_desk: Callable[[Path | None], AbstractContextManager["Desk"]]
    asked: Iterable[bytes]
    told: TextIO


class _Parser(argparse.ArgumentParser):
    """Raises `UserError` where argparse would print in English and leave with 2."""

    def error(self, message: str) -> NoReturn:
        for pattern, code in _USAGE:
            if found := pattern.search(message):
                values = found.groupdict()
                if "choices" in values:
                    values["choices"] = values["choices"].replace("'", "")
                raise UserError(code, **values)
        raise UserError("usage", detail=message)


def language(arguments: Sequence[str], environment: Mapping[str, str]) -> Language:
    """The language of the sentences: `--language`, else the system's where it is one of ours, else English."""
    leading, command, rest = _split(arguments)
    words = [*leading] if command == "letter" else [*leading, *rest]
    asked = [word.partition("=")[2] for word in words if word.startswith("--language=")]
    asked += [words[place + 1] for place, word in enumerate(words[:-1]) if word == "--language"]
    system = next((environment[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(name)), "")
    for code in (*asked, system[:2].lower()):
        if code in set(Language):
            return Language(code)
    return Language.ENGLISH


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """What was asked, with `command` empty for the window; raises `UserError` for what cannot be understood."""
    leading, command, rest = _split(arguments)
    options = argparse.Namespace(command=command, data=None, language=None, today=None, help=False)
    everywhere = _Parser(add_help=False, allow_abbrev=False)
    everywhere.add_argument("--data", type=Path, default=argparse.SUPPRESS)
    everywhere.add_argument("--today", type=read_day, default=argparse.SUPPRESS)
    everywhere.add_argument("--help", "-h", action="store_true", default=argparse.SUPPRESS)
    screen = _Parser(add_help=False, allow_abbrev=False, parents=[everywhere])
    screen.add_argument("--language", choices=[one.value for one in Language], default=argparse.SUPPRESS)
    screen.parse_args(leading, namespace=options)
    if "--help" in rest or "-h" in rest:
        options.help = True
    if not command or options.help:
        return options
    if command not in COMMANDS:
        raise UserError("usage_choice", name="COMMAND", given=command, choices=", ".join(COMMANDS))
    parser = _Parser(add_help=False, allow_abbrev=False, parents=[everywhere if command == "letter" else screen])
    _ARGUMENTS[command](parser)
    return parser.parse_args(rest, namespace=options)


def run(options: argparse.Namespace, surroundings: Surroundings) -> int:
    """Do one command and return the exit code; raises `UserError` for the person's mistakes."""
    return _DEEDS[options.command](options, surroundings)


def sentence(texts: Texts, error: UserError) -> str:
    """A mishap as one sentence, with what is wrong field by field where the error knows it."""
    said = texts.say(f"error.{error.code}", **error.values)
    if not isinstance(error, DraftRejected | RequisiteMissing):
        return said
    named = [
        texts.say(f"problem.{problem.code}", **dict(problem.values))
        + (f" ({problem.article})" if problem.article else "")
        for problem in error.problems
    ]
    return " ".join([said, *dict.fromkeys(named)])


def _split(arguments: Sequence[str]) -> tuple[list[str], str, list[str]]:
    """Options before the command, the command or an empty word, what follows it."""
    place = 0
    while place < len(arguments) and arguments[place].startswith("-"):
        alone = "=" in arguments[place] or arguments[place] in {"-h", "--help"}
        place += 1 if alone else 2
    return list(arguments[:place]), "".join(arguments[place : place + 1]), list(arguments[place + 1 :])


def _due_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("rule", nargs="?", metavar="RULE")
    parser.add_argument("--from", dest="from_on", type=read_day)
    parser.add_argument("--time", dest="at", type=read_time)
    parser.add_argument("--closing", type=read_time)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--lines", action="store_true")
    parser.add_argument("--stated", type=read_day)
    parser.add_argument("--note", type=Path)


def _calendar_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("year", type=_year, metavar="YEAR")
    parser.add_argument("--json", action="store_true")


def _overdue_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--on", type=read_day)
    parser.add_argument("--json", action="store_true")


def _letter_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("appeal", metavar="APPEAL")
    parser.add_argument("kind", type=_letter_kind, metavar="KIND")
    parser.add_argument("--language", dest="paper", required=True, choices=[one.value for one in LETTER_LANGUAGES])
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--accept-unconfirmed", action="store_true")


def _demo_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--output", type=Path, default=Path("demo-out"))


def _year(text: str) -> int:
    if not re.fullmatch("[0-9]{4}", text):
        raise UserError("year_unreadable", value=text)
    return int(text)


def _letter_kind(text: str) -> LetterKind:
    code = text.replace("-", "_")
    if code not in PRINTED_LETTERS:
        raise UserError("usage_choice", name="KIND", given=text, choices=", ".join(PRINTED_LETTERS))
    return LetterKind(code)


def _due(options: argparse.Namespace, around: Surroundings) -> int:
    if options.lines:
        return _answer_lines(around)
    if options.rule is None or options.from_on is None:
        missing = (("RULE", options.rule), ("--from", options.from_on))
        raise UserError("usage_missing", names=", ".join(name for name, given in missing if given is None))
    explained = due(options.rule, options.from_on, options.at, options.closing, around.calendar)
    if options.note or options.stated:
        return _note(options, around, explained)
    if options.json:
        _tell(around, json.dumps(answer(explained, around.texts), ensure_ascii=False, indent=2))
    else:
        _tell(around, *explain_lines(explained, around.texts))
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
        _write_new(options.note, content)
        _tell(around, around.texts.say("cli.note_written", path=options.note))
    else:
        _tell(around, content.decode().rstrip("\n"))
    return 0


def _write_new(path: Path, content: bytes) -> None:
    """Write a file that was not there; never over another."""
    try:
        with path.open("xb") as file:
            file.write(content)
    except FileExistsError as error:
        raise UserError("output_exists", path=path) from error
    except OSError as error:
        raise UserError("output_unwritable", path=path) from error


def _answer_lines(around: Surroundings) -> int:
    """One answer for every line asked, in order and at once; a bug in one line does not silence the next."""
    code = 0
    for line in around.asked:
        try:
            said = answer_line(line.decode("utf-8-sig", errors="replace"), around.calendar, around.texts)
        except Exception as bug:  # noqa: BLE001 - the line must have its answer
            code = 2
            message = around.texts.say("error.bug_in_line", kind=type(bug).__name__)
            said = json.dumps({"error": "bug", "message": message}, ensure_ascii=False)
        _tell(around, said)
    return code


def _calendar(options: argparse.Namespace, around: Surroundings) -> int:
    year = around.calendar.year(options.year)
    if options.json:
        _tell(around, json.dumps(calendar_answer(year, around.texts), ensure_ascii=False, indent=2))
    else:
        _tell(around, *_calendar_lines(year, around))
    return 0


def _calendar_lines(year: CalendarYear, around: Surroundings) -> Iterator[str]:
    say = around.texts.say
    working = len(around.calendar.working_days(date(year.year, 1, 1), date(year.year, 12, 31)))
    yield say("cli.days_off", year=year.year, working=working, version=year.version)
    for day in year.days:
        name = day_name(day.name, day.moved_from, around.texts)
        weekday = say(f"weekday.{day.on.weekday()}")
        yield f"{day.on}  {weekday}  {say(f'calendar_kind.{day.kind}')}: {name}"


def _overdue(options: argparse.Namespace, around: Surroundings) -> int:
    with around.open_desk(options.data) as desk:
        board = desk.overdue.board(options.on, limit=MOST_ROWS)
    if options.json:
        said = {
            "on": board.on.isoformat(),
            "counts": dict(board.counts),
            "appeals": [_row_answer(row) for row in board.rows],
        }
        _tell(around, json.dumps(said, ensure_ascii=False, indent=2))
        return 0
    say = around.texts.say
    _tell(around, say("cli.board", on=board.on.isoformat()))
    for timeliness in (Timeliness.OVERDUE, Timeliness.DUE_TODAY, Timeliness.DUE_SOON):
        rows = board.group(timeliness)
        _tell(around, "", f"{say(f'timeliness.{timeliness}')}: {dict(board.counts).get(timeliness, 0)}")
        _tell(around, *(f"  {_row_line(row, around.texts)}" for row in rows))
    return 0


def _row_answer(row: "AppealRow") -> dict[str, object]:
    return {
        "id": row.id,
        "case": row.case_number,
        "kind": row.kind,
        "subject": row.subject,
        "client": row.client_name,
        "authority": row.authority_name,
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
    return f"{due_on}  №{row.id}  {row.case_number}  {kind}: {row.subject} | {row.client_name} → {row.authority_name}"


def _letter(options: argparse.Namespace, around: Surroundings) -> int:
    if options.output.exists():
        raise UserError("output_exists", path=options.output)
    with around.open_desk(options.data) as desk:
        appeal_id = desk.appeals.find(options.appeal)
        fits = desk.letters.kind(appeal_id)
        if options.kind is not fits:
            raise UserError("letter_kind_differs", asked=options.kind, fits=fits)
        unverified = () if options.accept_unconfirmed else desk.letters.unconfirmed(appeal_id, Language(options.paper))
        if unverified:
            names = ", ".join(body.name(Language(options.paper)) for body in unverified)
            raise UserError("address_unverified", names=names)
        letter = desk.letters.issue(appeal_id, Language(options.paper), accept_unconfirmed=options.accept_unconfirmed)
        content = desk.letters.content(letter.id)
    _write_new(options.output, content)
    _tell(around, around.texts.say("cli.letter_written", path=options.output, pages=letter.pages))
    return 0


def _tell(around: Surroundings, *lines: str) -> None:
    for line in lines:
        around.told.write(f"{line}\n")
    around.told.flush()


_ARGUMENTS = {
    "due": _due_arguments,
    "calendar": _calendar_arguments,
    "overdue": _overdue_arguments,
    "letter": _letter_arguments,
    "demo": _demo_arguments,
}
_DEEDS = {"due": _due, "calendar": _calendar, "overdue": _overdue, "letter": _letter}
