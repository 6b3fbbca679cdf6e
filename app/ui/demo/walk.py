"""The order of the demo: an empty office and one matter in five steps, then the demo data with every page shown."""

import datetime as dt
import shutil
import sys
import tempfile
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

from PySide6.QtCore import qInstallMessageHandler

from app import paths
from app.domain.errors import UserError
from app.domain.languages import Language
from app.domain.office import Office
from app.exchange.matters import read_matters
from app.services.demo import DemoData
from app.services.desk import Desk
from app.ui import theme
from app.ui.application import application
from app.ui.demo import course, desk, gallery, papers
from app.ui.demo.desk import Script
from app.ui.demo.first import answer_first_start
from app.ui.demo.hands import Hands, NotShown
from app.ui.demo.stage import FAILED as PICTURE_OF_FAILURE
from app.ui.demo.stage import Demo, OpenDesk, stage
from app.ui.demo.visiting import hold_a_visit
from app.ui.settings import Settings
from app.ui.theme import Look
from app.ui.words import Words

DONE, FAILED = 0, 2
DAY_OF_THE_DATA = dt.date(2026, 11, 24)
"""The demo data is told from this Tuesday, so that the pictures are the same every time."""
EVERY_PAPER = 14


def run(
    output: Path,
    *,
    open_desk: OpenDesk,
    today: dt.date | None = None,
    language: str | None = None,
    told: TextIO = sys.stdout,
) -> int:
    """Walk through the window and leave papers and pictures in `output`; returns the exit code.

    0: everything was shown as it should; 2: something was not, said in one sentence, with a picture of the window.
    `today` moves only the demo data; the walk has dates of its own.
    """
    _make_folder(output)
    (output / PICTURE_OF_FAILURE).unlink(missing_ok=True)
    app = application(["arasha"])
    theme.apply(app, Look.LIGHT)
    hands = Hands()
    before, sys.excepthook = sys.excepthook, hands.notice
    folder = Path(tempfile.mkdtemp(prefix="arasha-demo-"))
    demo = Demo(
        hands=hands,
        words=Words(Language(language) if language else Language.ENGLISH),
        settings=Settings(folder / "window.ini"),
        open_desk=open_desk,
        output=output.resolve(),
        told=told,
        today=course.FILED_ON,
    )
    quiet = qInstallMessageHandler(_pass_over_offscreen)
    try:
        return _tried(demo, folder, today or DAY_OF_THE_DATA)
    finally:
        qInstallMessageHandler(quiet)
        sys.excepthook = before
        shutil.rmtree(folder, ignore_errors=True)


def _make_folder(output: Path) -> None:
    """Make the folder for papers and pictures; raises UserError("output_no_folder" | "output_unwritable")."""
    try:
        output.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError) as error:
        raise UserError("output_no_folder", path=output) from error
    except OSError as error:
        raise UserError("output_unwritable", path=output) from error


def _tried(demo: Demo, folder: Path, day: dt.date) -> int:
    script = tomllib.loads(paths.resource_text("demo", "walk.toml"))
    try:
        _walk(demo, folder / "office.arasha", script)
        demo.today = day
        _show_demo_data(demo, folder / "demo.arasha")
        _tell_results(demo)
    except NotShown as failure:
        demo.tell(f"The demo failed. Expected: {failure}")
        demo.tell(f"The window at that moment: {demo.output / PICTURE_OF_FAILURE}")
        return FAILED
    return DONE


def _walk(demo: Demo, file: Path, script: Script) -> None:
    demo.tell("One matter through the window, by clicks and keys.")
    choice = answer_first_start(demo, script["office"])
    with stage(demo, file, lambda opened: _name(opened, choice.office)) as window:
        window.picture("empty-today")
        steps: tuple[tuple[str, Callable[[], None]], ...] = (
            ("1. A talk is written down", lambda: desk.write_talk(window, script)),
            (
                "2. One step makes a case and an appeal; the body comes from the directory",
                lambda: desk.make_case(window, script),
            ),
            ("3. Filed; the number comes at 19:12, after closing", lambda: course.register(window, script)),
            ("   The answer date, explained", lambda: course.explain(window)),
            ("4. Days pass", lambda: course.let_days_pass(window, script)),
            ("   Silence is a refusal; the next lawful step", lambda: course.complain(window, script)),
            ("5. Papers, in Kazakh and in Russian", lambda: papers.print_papers(window, papers.OF_THE_WALK)),
        )
        for title, step in steps:
            demo.tell()
            demo.tell(title)
            step()


def _show_demo_data(demo: Demo, file: Path) -> None:
    answer_first_start(demo, None)

    def fill(opened: Desk) -> None:
        text = paths.resource_text("demo", "matters.toml")
        DemoData(opened).load(read_matters(text, calendar=opened.context.calendar, today=demo.today))
        hold_a_visit(opened)

    demo.tell("   and of the demo data, each in the language it is written in")
    with stage(demo, file, fill) as window:
        papers.print_papers(window, papers.OF_THE_DEMO_DATA)
        gallery.show_pages(window)


def _name(opened: Desk, office: Office) -> None:
    opened.office.save(office)


def _tell_results(demo: Demo) -> None:
    if len(demo.papers) != EVERY_PAPER:
        expected = f"{EVERY_PAPER} papers, not {len(demo.papers)}"
        raise NotShown(expected)
    demo.tell()
    demo.tell(f"{len(demo.papers)} papers and {len(demo.pictures)} pictures are in {demo.output}")


def _pass_over_offscreen(kind: object, context: object, message: str) -> None:
    """Qt's platform without a screen says what it cannot do; everything else is told."""
    del kind, context
    if not message.startswith("This plugin does not support"):
        sys.stderr.write(f"{message}\n")
