"""What can be typed on the command line: options, commands, and mistakes of typing as sentences."""

import argparse
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from textwrap import fill
from typing import TYPE_CHECKING, NoReturn

from app.domain.errors import UserError
from app.domain.languages import LETTER_LANGUAGES, Language
from app.domain.written import known_code, read_day, read_time

if TYPE_CHECKING:
    from app.domain.codes import LetterKind

COMMANDS = (
    "due",
    "calendar",
    "course",
    "overdue",
    "letter",
    "letters",
    "report",
    "init",
    "verify",
    "backup",
    "restore",
    "demo",
)

_UNDER, _HELP_WIDTH = " " * 12, 100
"""How far the kinds of letters stand in below `KIND:`, and how wide the help is."""

_USAGE = (
    (re.compile(r"arguments are required: (?P<names>.+)"), "usage_missing"),
    (re.compile(r"unrecognized arguments: (?P<names>.+)"), "usage_unknown"),
    (
        re.compile(r"argument (?P<name>[^:]+): invalid choice: '?(?P<given>[^']*)'? \(choose from (?P<choices>.+)\)"),
        "usage_choice",
    ),
    (re.compile(r"argument (?P<name>[^:]+): expected one argument"), "usage_value"),
)


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
    options = argparse.Namespace(command=command, data=None, user=None, language=None, today=None, help=False)
    everywhere = _Parser(add_help=False, allow_abbrev=False)
    everywhere.add_argument("--data", type=Path, default=argparse.SUPPRESS)
    everywhere.add_argument("--user", metavar="NAME", default=argparse.SUPPRESS)
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
    parser.add_argument("--under-way", dest="under_way", metavar="DAYS", type=_days)
    parser.add_argument("--until", type=read_day)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--lines", action="store_true")
    parser.add_argument("--stated", type=read_day)
    parser.add_argument("--note", type=Path)


def _calendar_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("year", type=_year, metavar="YEAR")
    parser.add_argument("--json", action="store_true")


def _course_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--lines", action="store_true")


def _overdue_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--on", type=read_day)
    parser.add_argument("--json", action="store_true")


def _letter_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("appeal", metavar="APPEAL")
    parser.add_argument("kind", type=_letter_kind, metavar="KIND")
    parser.add_argument("--language", dest="paper", required=True, choices=[one.value for one in LETTER_LANGUAGES])
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--accept-unconfirmed", action="store_true")
    parser.add_argument("--accept-language", action="store_true")
    parser.add_argument("--again", action="store_true")


def _samples_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--samples", type=Path, metavar="DIR", required=True)


def _report_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("kind", metavar="WHAT", type=_report_kind)
    parser.add_argument("--from", dest="from_on", type=read_day)
    parser.add_argument("--until", type=read_day)
    parser.add_argument("--by", metavar="BY")
    parser.add_argument("--columns", metavar="BY")
    parser.add_argument("--compare", action="store_true")
    parser.add_argument("--form", metavar="NAME")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--output", type=Path)


def _init_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--take-over", dest="take_over", action="store_true")


def _no_arguments(parser: argparse.ArgumentParser) -> None:
    """A command that is said without more."""


def _backup_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("target", type=Path, metavar="DEST")


def _restore_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("source", type=Path, metavar="SRC")


def _demo_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("-o", "--output", type=Path, default=Path("demo-out"))


def _days(text: str) -> int:
    if not re.fullmatch("[0-9]{1,3}", text):
        from app.law.backwards import MOST_DAYS  # noqa: PLC0415 - a window that starts waits for no law

        raise UserError("days_impossible", days=text, most=MOST_DAYS)
    return int(text)


def _year(text: str) -> int:
    if not re.fullmatch("[0-9]{4}", text):
        raise UserError("year_unreadable", value=text)
    return int(text)


def _report_kind(text: str) -> str:
    from app.cli.reports import KINDS  # noqa: PLC0415 - a window that starts waits for no report

    return known_code("WHAT", text, KINDS)


def letter_kinds() -> str:
    """What may be typed for KIND, in lines of the help."""
    from app.domain.papers import APPEAL_LETTERS  # noqa: PLC0415 - a window that starts waits for no codes

    return fill(", ".join(APPEAL_LETTERS), width=_HELP_WIDTH, initial_indent=_UNDER, subsequent_indent=_UNDER).strip()


def _letter_kind(text: str) -> "LetterKind":
    from app.domain.codes import LetterKind  # noqa: PLC0415 - a window that starts waits for no codes
    from app.domain.papers import APPEAL_LETTERS  # noqa: PLC0415

    return LetterKind(known_code("KIND", text, APPEAL_LETTERS))


_ARGUMENTS = {
    "due": _due_arguments,
    "calendar": _calendar_arguments,
    "course": _course_arguments,
    "overdue": _overdue_arguments,
    "letter": _letter_arguments,
    "letters": _samples_arguments,
    "report": _report_arguments,
    "init": _init_arguments,
    "verify": _no_arguments,
    "backup": _backup_arguments,
    "restore": _restore_arguments,
    "demo": _demo_arguments,
}
