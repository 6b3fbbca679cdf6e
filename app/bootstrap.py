"""Puts everything together; the only file that knows everybody. Today is read here and nowhere else."""
# ruff: noqa: PLC0415 - a date on the command line waits neither for the database nor for Qt

import argparse
import gc
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app import paths
from app.cli import usage
from app.domain.changes import Change
from app.domain.errors import UserError, places
from app.domain.languages import Language

if TYPE_CHECKING:
    from app.cli.surroundings import Surroundings
    from app.law.calendar import WorkingCalendar
    from app.law.texts import Texts
    from app.safety.instance import InstanceLock
    from app.services.desk import Desk
    from app.services.staff import Entrance
    from app.services.vault import Opened, Vault
    from app.ui.mishaps import Mishaps
    from app.ui.settings import Settings
    from app.ui.unlock.start import Beginning
    from app.ui.words import Words

Publish = Callable[[Change], None]
Today = Callable[[], date]

DONE, MISTAKE, BUG = 0, 1, 2
LOG_BYTES = 1_000_000
FEW_COLLECTIONS = 25_000
"""Objects made between two searches for rubbish: what is imported is none, and 700 would look through all of it."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code: 0 done, 1 a person's mistake, 2 a bug."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    language = usage.language(given, os.environ)
    try:
        return _start(usage.parse(given), language)
    except UserError as mistake:
        from app.cli.deeds import sentence

        return _say(sentence(shipped_texts(language), mistake), MISTAKE)
    except KeyboardInterrupt:
        return MISTAKE
    except BrokenPipeError:
        # Whoever read our answers has gone; the interpreter must not try to write the rest.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return MISTAKE
    except Exception as bug:  # noqa: BLE001 - the last place that can tell the person
        log = log_bug("\n".join(places(bug)))
        return _say(shipped_texts(language).say("error.bug", kind=type(bug).__name__, log=log), BUG)


def shipped_texts(language: Language) -> "Texts":
    """The catalogue of codes and mistakes that comes with the program."""
    from app.law.texts import Texts

    return Texts(paths.resource_text("law", f"texts.{language}.toml"))


def shipped_calendar() -> "WorkingCalendar":
    """The calendar of working days that comes with the program."""
    from app.law.calendar_files import parse_calendar

    shipped = ("calendar.csv", "day_names.csv", "calendar_early.csv")
    return parse_calendar(*(paths.resource_text("law", name) for name in shipped))


def this_day() -> date:
    """Today where the program runs."""
    return datetime.now().astimezone().date()


def this_moment() -> datetime:
    """Now, in UTC."""
    return datetime.now(UTC)


def moment_of(today: Today) -> datetime:
    """The hour of now on the day of the desk, in UTC: what is stamped bears the date everything else goes by."""
    here = this_moment().astimezone()
    return datetime.combine(today(), here.timetz()).astimezone(UTC)


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


def log_bug(text: str) -> Path:
    """Note a bug by its places in the code; returns where."""
    file = keep_log()
    import logging

    logging.getLogger(__name__).error("bug\n%s", text)
    return file


@contextmanager
def opened_desk(
    path: Path,
    opened: "Opened | None" = None,
    *,
    today: Today,
    publish: Publish,
    lock: "InstanceLock | None" = None,
) -> Iterator["Desk"]:
    """Everything a person can do with this data file, for as long as the context lasts; raises `FileProblem`.

    `opened` is what its vault gave for the password, and `lock` the vault's, where it holds the file already. A copy
    of an encrypted file is put aside before it is upgraded.
    """
    from app.db.database import Database
    from app.safety.instance import InstanceLock
    from app.services.context import Context
    from app.services.desk import Desk

    key = opened.key if opened else None
    with ExitStack() as kept:
        kept.enter_context(lock or InstanceLock(path))
        database = Database(path, key, keep=(lambda: _keep_before_upgrade(path, opened)) if opened else None)
        kept.callback(database.close)
        context = Context(
            database=database,
            calendar=shipped_calendar(),
            today=today,
            now=partial(moment_of, today),
            publish=publish,
            computer=this_moment,
            unlocked_by=opened.unlocked.uid if opened else "",
        )
        desk = Desk(context, entrance=_entrance(path, opened))
        _tell_of_tries(desk, path, opened)
        yield desk


def _entrance(path: Path, opened: "Opened | None") -> "Entrance | None":
    if opened is None:
        return None
    from app.services.staff import Entrance
    from app.services.vault import Vault

    return Entrance(vault=Vault(path, this_moment), opened=opened)


def _tell_of_tries(desk: "Desk", path: Path, opened: "Opened | None") -> None:
    """Take the failed tries that were counted beside the vault into the log."""
    untold = opened.unlocked.untold if opened else ()
    if opened is None or not untold:
        return
    from app.services.vault import Vault

    desk.auditing.taken_in(sum(one.untold for one in untold), max(one.last_at for one in untold))
    Vault(path, this_moment).forget_told(opened)


def _keep_before_upgrade(path: Path, opened: "Opened") -> None:
    from app.services.backups import before_upgrade

    before_upgrade(path, opened.key, this_moment())


def _start(options: argparse.Namespace, language: Language) -> int:
    today = (lambda: options.today) if options.today else this_day
    if options.help:
        return _say(shipped_texts(language).say("cli.help", kinds=usage.letter_kinds()).strip(), DONE)
    if options.command == "demo":
        return _demo(options)
    if options.command:
        from app.cli import deeds

        return deeds.run(options, _surroundings(options, shipped_texts(language), today))
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
    gc.set_threshold(FEW_COLLECTIONS)
    from app.ui import importing

    importing.as_python_does()  # before the many modules that come now
    from app.safety import memory
    from app.ui import theme
    from app.ui.application import application
    from app.ui.mishaps import Mishaps
    from app.ui.settings import Settings
    from app.ui.unlock.start import begin
    from app.ui.words import Words

    memory.keep_to_ourselves()
    app = application(sys.argv[:1])
    settings = Settings()
    words = Words(Language(options.language) if options.language else settings.language or Language.KAZAKH)
    theme.enlarge(settings.letters)
    theme.apply(app, settings.look)
    mishaps = Mishaps(words, log_bug)
    mishaps.install()
    try:
        beginning = begin(options.data, words, settings, (today, this_moment))
    except UserError as error:
        mishaps.handle(type(error), error, error.__traceback__)
        return MISTAKE
    return DONE if beginning is None else _work(beginning, today, mishaps, words, settings)


def _work(beginning: "Beginning", today: Today, mishaps: "Mishaps", words: "Words", settings: "Settings") -> int:
    """Show the window, bring it to life, and stay until it is closed; returns the exit code."""
    from PySide6.QtWidgets import QApplication

    from app.ui.changes import Changes
    from app.ui.main_window import MainWindow
    from app.ui.session import Session, Ways

    changes = Changes()
    window = MainWindow(None, words, changes, settings)
    window.show()
    open_desk = partial(_furnished_desk, beginning, today, changes.publish)
    session = Session(window, Ways(door=beginning.door, open_desk=open_desk), words, settings)

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


@contextmanager
def _furnished_desk(
    beginning: "Beginning", today: Today, publish: Publish, opened: "Opened | None"
) -> Iterator["Desk"]:
    """The desk, with what was chosen at the first start put into its file."""
    with opened_desk(beginning.file, opened, today=today, publish=publish, lock=beginning.door.lock) as desk:
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


def _surroundings(options: argparse.Namespace, texts: "Texts", today: Today) -> "Surroundings":
    from app.cli import keeping
    from app.cli.surroundings import Surroundings

    password = partial(keeping.password, sys.stdin, texts)
    return Surroundings(
        texts=texts,
        calendar=shipped_calendar(),
        today=today,
        open_desk=partial(
            _desk_of_command, today, partial(keeping.unlocked, user=options.user, ask=password, texts=texts)
        ),
        vault=_vault,
        password=password,
        asked=sys.stdin.buffer,
        told=sys.stdout,
    )


def _vault(path: Path | None) -> "Vault":
    from app.safety import memory
    from app.services.vault import Vault

    memory.keep_to_ourselves()
    return Vault(path or paths.default_data_file(), this_moment)


@contextmanager
def _desk_of_command(today: Today, unlocked: "Callable[[Vault], Opened]", path: Path | None) -> Iterator["Desk"]:
    """The desk for a command: a vault asks for the name and the line with the password, a plain file for nothing."""
    from app.cli import keeping

    file = path or paths.default_data_file()
    if not file.exists() and not paths.key_file(file).exists():
        raise UserError("no_data_file", path=file)
    with ExitStack() as kept:
        opened, lock = None, None
        if paths.key_file(file).exists():
            vault = kept.enter_context(_vault(file))
            opened, lock = unlocked(vault), vault.lock
        kept.enter_context(keeping.pages_told(file, opened))
        yield kept.enter_context(opened_desk(file, opened, today=today, publish=lambda _: None, lock=lock))


def _say(sentence: str, code: int) -> int:
    print(sentence, file=sys.stdout if code == DONE else sys.stderr)
    return code
