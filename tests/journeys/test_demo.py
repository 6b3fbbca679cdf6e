"""The demo as a person runs it: five steps through the window, fourteen papers, pictures; it fails loudly."""

import os
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from app.paths import resource_text
from tests.letters.reading import flat

ROOT = Path(__file__).resolve().parents[2]
LONGEST = 400
"""Seconds that a slow machine may take."""
TITLES = {
    "application": ("АРЫЗ", "ЗАЯВЛЕНИЕ"),
    "request": ("СҰРАУ САЛУ", "ЗАПРОС"),
    "response": ("ҮН ҚОСУ", "ОТКЛИК"),
    "proposal": ("ҰСЫНЫС", "ПРЕДЛОЖЕНИЕ"),
    "message": ("ХАБАР", "СООБЩЕНИЕ"),
    "complaint-decision": ("ШАҒЫМ", "ЖАЛОБА"),
    "complaint-silence": ("ШАҒЫМ", "ЖАЛОБА"),
}
PAPERS = [f"{kind}-{language}" for kind in TITLES for language in ("kk", "ru")]
PAGES = ("today", "consultations", "visits", "cases", "overdue", "authorities", "case")
PARTS = ("appeal-course", "appeal-dates", "appeal-letters", "appeal-paper")
SCREENS = [f"{language}-{page}" for language in ("kk", "ru", "en") for page in (*PAGES, *PARTS)]
STEPS = ("step-1-talk", "step-2-case", "step-3-explained", "step-4-next-step", "step-4-chain", "window", "dark-today")
KAZAKH_LETTERS = "әғқңөұүһі"
SCRIPT = tomllib.loads(resource_text("demo", "walk.toml"))
WITH_ANOTHER_CALENDAR = """
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from app import bootstrap
from app.db.database import Database
from app.law.calendar import WorkingCalendar
from app.services.context import Context
from app.services.desk import Desk
from app.ui import demo

days = [day for day in bootstrap.shipped_calendar().days if day.on != date(2026, 10, 26)]


@contextmanager
def opened(path, *, today, publish):
    database = Database(path)
    yield Desk(
        Context(
            database=database, calendar=WorkingCalendar(days), today=today, now=bootstrap.this_moment, publish=publish
        )
    )
    database.close()


sys.exit(demo.run(Path(sys.argv[1]), open_desk=opened))
"""


@dataclass(frozen=True)
class Ran:
    """A demo that was run: where it put its results, what it said, its exit code."""

    output: Path
    said: str
    complained: str
    code: int

    def text(self, paper: str) -> str:
        return flat((self.output / f"{paper}.pdf").read_bytes())


def ran(output: Path, *command: str) -> Ran:
    plain = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    done = subprocess.run(
        [sys.executable, *command],
        cwd=ROOT,
        env={**plain, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        check=False,
        timeout=LONGEST,
    )
    return Ran(output=output, said=done.stdout.decode(), complained=done.stderr.decode(), code=done.returncode)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Ran:
    output = tmp_path_factory.mktemp("demo") / "demo-out"
    return ran(output, "main.py", "demo", "--output", str(output))


def test_the_demo_ends_well_and_says_where_its_results_are(demo: Ran) -> None:
    assert demo.code == 0, demo.said + demo.complained
    assert demo.complained == ""
    assert str(demo.output) in demo.said.splitlines()[-1]
    assert "14 papers" in demo.said.splitlines()[-1]


def test_it_explains_the_date_as_text(demo: Ran) -> None:
    assert "Last day: 03.11.2026" in demo.said
    assert "09.10.2026 at 19:12" in demo.said
    assert "26.10.2026, Monday: moved day off" in demo.said
    assert " 15 03.11.2026, Tuesday" in demo.said
    assert "Last day: 03.02.2027" in demo.said


def test_each_of_the_seven_papers_is_there_in_both_languages(demo: Ran) -> None:
    assert sorted(path.stem for path in demo.output.glob("*.pdf")) == sorted(PAPERS)
    for kind, (kazakh, russian) in TITLES.items():
        assert kazakh in demo.text(f"{kind}-kk")
        assert russian in demo.text(f"{kind}-ru")


@pytest.mark.parametrize("paper", [name for name in PAPERS if name.endswith("-kk")])
def test_a_kazakh_paper_holds_the_letters_of_kazakh(demo: Ran, paper: str) -> None:
    text = demo.text(paper).casefold()
    missing = {letter for letter in KAZAKH_LETTERS if letter not in text} - {"һ"}
    assert missing == set()
    assert "■" not in text


def test_what_was_typed_stands_on_the_paper(demo: Ran) -> None:
    text = demo.text("application-kk")
    person, typed = SCRIPT["client"], SCRIPT["application"]
    assert f"{person['surname']} {person['given_name']} {person['patronymic']}" in text
    for value in (person["iin"], person["phone"], person["postal_address"], typed["subject"]):
        assert value in text
    for line in typed["demand"].strip().splitlines():
        assert line.partition(". ")[2] in text
    for paragraph in typed["text"].strip().split("\n\n"):
        assert " ".join(paragraph.split()) in text
    for title, sheets in typed["attachments"]:
        assert f"{title} – {sheets} парақта" in text


def test_the_complaint_about_silence_names_the_paper_and_the_day_its_term_ran_out(demo: Ran) -> None:
    text = demo.text("complaint-silence-kk")
    assert SCRIPT["application"]["number"] in text
    assert "2026 жылғы 3 қараша" in text
    assert "Абай облысы әкімінің аппараты" in text
    assert "Абай облысының денсаулық сақтау басқармасы" in text


@pytest.mark.parametrize("name", [*SCREENS, *STEPS])
def test_every_picture_shows_the_window(demo: Ran, name: str) -> None:
    image = QImage(str(demo.output / f"{name}.png"))
    assert (image.width(), image.height()) == (1280, 800)
    seen = {image.pixel(across, down) for across in range(0, 1280, 5) for down in range(0, 800, 5)}
    assert len(seen) > 20


def test_the_same_page_looks_different_in_each_language_and_in_the_dark(demo: Ran) -> None:
    names = ("kk-today", "ru-today", "en-today", "dark-today")
    assert len({(demo.output / f"{name}.png").read_bytes() for name in names}) == len(names)


def test_a_window_that_shows_another_date_ends_the_demo_with_two_and_a_sentence(tmp_path: Path) -> None:
    failed = ran(tmp_path, "-c", WITH_ANOTHER_CALENDAR, str(tmp_path))
    assert failed.code == 2, failed.said + failed.complained
    assert "The demo failed" in failed.said
    assert "2026-11-03" in failed.said
    assert (tmp_path / "failed.png").stat().st_size > 10_000
    assert not list(tmp_path.glob("*.pdf"))
