"""Puts everything together; the only file that knows everybody. Today is read here and nowhere else."""
# ruff: noqa: PLC0415 - a date on the command line waits neither for the database nor for Qt

import argparse
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app import cli, paths
from app.domain.changes import Change
from app.domain.errors import UserError, places
from app.domain.languages import Language
from app.domain.office import Office
from app.law.calendar import WorkingCalendar
from app.law.calendar_files import parse_calendar
from app.law.texts import Texts

if TYPE_CHECKING:
    from app.domain.secrets import Secret
    from app.services.desk import Desk
    from app.services.vault import Opened
    from app.ui.mishaps import Mishaps
    from app.ui.settings import Settings
    from app.ui.unlock.door import FileDoor
    from app.ui.words import Words

Publish = Callable[[Change], None]
Today = Callable[[], date]

DONE, MISTAKE, BUG = 0, 1, 2
LOG_BYTES = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Beginning:
    """Which file the window opens, what was chosen at the first start, and the key of a file just made."""

    file: Path
    office: Office | None = None
    opened: "Opened | None" = None

    @property
    def door(self) -> "FileDoor":
        """The way into the file."""
        from app.ui.unlock.door import FileDoor

        return FileDoor(self.file, this_moment)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code: 0 done, 1 a person's mistake, 2 a bug."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    texts = shipped_texts(cli.language(given, os.environ))
    try:
        return _start(cli.parse(given), texts)
    except UserError as mistake:
        return _say(cli.sentence(texts, mistake), MISTAKE)
    except KeyboardInterrupt:
        return MISTAKE
    except BrokenPipeError:
        # Whoever read our answers has gone; the interpreter must not try to write the rest.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return MISTAKE
    except Exception as bug:  # noqa: BLE001 - the last place that can tell the person
        log = keep_log()
        log_bug(bug)
        return _say(texts.say("error.bug", kind=type(bug).__name__, log=log), BUG)


def shipped_texts(language: Language) -> Texts:
    """The catalogue of codes and mistakes that comes with the program."""
    return Texts(paths.resource_text("law", f"texts.{language}.toml"))


def shipped_calendar() -> WorkingCalendar:
    """The calendar of working days that comes with the program."""
    shipped = ("calendar.csv", "day_names.csv", "calendar_early.csv")
    return parse_calendar(*(paths.resource_text("law", name) for name in shipped))


def this_day() -> date:
    """Today where the program runs."""
    return datetime.now().astimezone().date()


def this_moment() -> datetime:
    """Now, in UTC."""
    return datetime.now(UTC)


def keep_log() -> Path:
    """Write what our own modules log to a file; returns where. It holds places in the code, never names or texts."""
    import logging
    from logging.handlers import RotatingFileHandler

    file = paths.log_folder() / "arasha.log"
    logger = logging.getLogger("app")
    if not any(isinstance(handler, RotatingFileHandler) for handler in logger.handlers):
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            handler = RotatingFileHandler(file, maxBytes=LOG_BYTES, backupCount=1, encoding="utf-8")
        except OSError:
            return file
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
        logger.addHandler(handler)
    return file


def log_bug(error: BaseException) -> None:
    """Note a bug by its places in the code."""
    import logging

    logging.getLogger(__name__).error("bug\n%s", "\n".join(places(error)))


@contextmanager
def opened_desk(path: Path, key: "Secret | None" = None, *, today: Today, publish: Publish) -> Iterator["Desk"]:
    """Everything a person can do with this data file, for as long as the context lasts; raises `FileProblem`.

    `key` is the data key of an encrypted file, as its keyring gave it.
    """
    from app.db.database import Database
    from app.safety.instance import InstanceLock
    from app.services.context import Context
    from app.services.desk import Desk

    with ExitStack() as kept:
        kept.enter_context(InstanceLock(path))
        database = Database(path, key)
        kept.callback(database.close)
        context = Context(database=database, calendar=shipped_calendar(), today=today, now=this_moment, publish=publish)
        yield Desk(context)


def _start(options: argparse.Namespace, texts: Texts) -> int:
    today = (lambda: options.today) if options.today else this_day
    if options.help:
        return _say(texts.say("cli.help").strip(), DONE)
    if options.command == "demo":
        return _demo(options)
    if options.command:
        return cli.run(options, _surroundings(texts, today))
    return _window(options, today)


def _demo(options: argparse.Namespace) -> int:
    """Walk one matter through the window; without a display unless one was chosen on purpose."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _require_qt()
    from app.ui import demo

    return demo.run(options.output, open_desk=opened_desk, today=options.today, language=options.language)


def _window(options: argparse.Namespace, today: Today) -> int:
    """Ask for the password if there is one, paint the window, open the data behind it, stay until it is closed."""
    _require_qt()
    from app.ui import theme
    from app.ui.application import application
    from app.ui.mishaps import Mishaps
    from app.ui.settings import Settings
    from app.ui.words import Words

    keep_log()
    app = application(sys.argv[:1])
    settings = Settings()
    words = Words(Language(options.language) if options.language else settings.language or Language.KAZAKH)
    theme.apply(app, settings.look)
    mishaps = Mishaps(words)
    mishaps.install()
    try:
        beginning = Beginning(file=options.data) if options.data else _first_start(words, settings, today)
        if beginning is None:
            return DONE
        opened = beginning.opened
        if opened is None and beginning.door.is_locked:
            from app.ui.unlock.start import unlocked

            opened = unlocked(beginning.door, words, settings)
            if opened is None:
                return DONE
    except UserError as error:
        mishaps.handle(type(error), error, error.__traceback__)
        return MISTAKE
    return _work(replace(beginning, opened=opened), today, mishaps, words, settings)


def _work(beginning: Beginning, today: Today, mishaps: "Mishaps", words: "Words", settings: "Settings") -> int:
    """Show the window, bring it to life, and stay until it is closed; returns the exit code."""
    from PySide6.QtWidgets import QApplication

    from app.ui.changes import Changes
    from app.ui.main_window import MainWindow
    from app.ui.session import Session, Ways

    changes = Changes()
    window = MainWindow(None, words, changes, settings)
    window.show()
    ways = Ways(
        door=beginning.door, open_desk=lambda opened: _furnished_desk(beginning, opened, today, changes.publish)
    )
    session = Session(window, ways, words, settings)

    def work() -> None:
        mishaps.teller = window.say_error

    def refuse(error: Exception) -> None:
        mishaps.teller = None
        mishaps.handle(type(error), error, error.__traceback__)
        QApplication.exit(MISTAKE if isinstance(error, UserError) else BUG)

    session.opened.connect(work)
    session.failed.connect(refuse)
    session.ended.connect(lambda: QApplication.exit(DONE))
    session.begin(beginning.opened)
    code = QApplication.exec()
    session.close()
    return code


def _require_qt() -> None:
    from app.ui import system

    system.require(os.environ, sys.platform, paths.resource_text("system", "qt_libraries.csv"))


def _first_start(words: "Words", settings: "Settings", today: Today) -> "Beginning | None":
    """The office's file where there is one, else what the person chooses; None when nothing was chosen."""
    from app.ui.start.dialog import StartDialog

    beginning = Beginning(file=paths.default_data_file())
    if beginning.file.exists() or beginning.door.is_locked:
        return beginning
    dialog = StartDialog(words, settings)
    dialog.exec()
    choice = dialog.choice
    if choice is None:
        return None
    if choice.demo:
        return Beginning(file=paths.demo_data_file(), office=choice.office)
    from app.ui.unlock.start import created

    return replace(beginning, office=choice.office, opened=created(beginning.door, choice, words, today()))


@contextmanager
def _furnished_desk(beginning: Beginning, opened: "Opened | None", today: Today, publish: Publish) -> Iterator["Desk"]:
    """The desk, with what was chosen at the first start put into its file."""
    key = opened.key if opened else None
    with opened_desk(beginning.file, key, today=today, publish=publish) as desk:
        if beginning.office is not None and beginning.office.is_demo:
            fill_with_examples(desk)
        elif beginning.office is not None and not desk.office.get().name:
            desk.office.save(beginning.office)
        yield desk


def fill_with_examples(desk: "Desk") -> None:
    """Put the worked matters into a file that does not hold them yet."""
    from app.exchange.matters import read_matters
    from app.services.demo import DemoData

    if not desk.office.get().is_demo:
        context = desk.context
        text = paths.resource_text("demo", "matters.toml")
        DemoData(desk).load(read_matters(text, calendar=context.calendar, today=context.today()))


def _surroundings(texts: Texts, today: Today) -> cli.Surroundings:
    return cli.Surroundings(
        texts=texts,
        calendar=shipped_calendar(),
        today=today,
        open_desk=partial(_desk_of_command, today=today),
        asked=sys.stdin.buffer,
        told=sys.stdout,
    )


def _desk_of_command(path: Path | None, today: Today) -> "AbstractContextManager[Desk]":
    file = path or paths.default_data_file()
    if not file.exists():
        raise UserError("no_data_file", path=file)
    return opened_desk(file, today=today, publish=lambda _: None)


def _say(sentence: str, code: int) -> int:
    print(sentence, file=sys.stdout if code == DONE else sys.stderr)
    return code
