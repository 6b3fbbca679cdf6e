"""One file of letters in the window: the dry run, the work and its stopping, from the register and the board."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.appeals import Appeal
from app.domain.batch import Why
from app.domain.codes import Channel, EventKind, LetterKind
from app.domain.languages import Language
from app.law.calendar import WorkingCalendar
from app.ui.batch.dialog import BatchDialog
from app.ui.overdue.page import OverduePage
from app.ui.register.page import RegisterPage
from app.ui.words import Words
from tests.conftest import TODAY
from tests.factories import body_id, event_draft, kept_appeal, registered_appeal
from tests.ui.appeals.moving import Moving, moving_desk, shown

UNKNOWN_ADDRESS = "akimat-akmola"


@pytest.fixture
def moving(calendar: WorkingCalendar) -> Iterator[Moving]:
    """An office that checked the address of its body."""
    with moving_desk(calendar) as made:
        made.desk.authorities.verify(body_id(made.desk), "Сауле")
        yield made


@pytest.fixture
def papers(moving: Moving) -> list[Appeal]:
    """Three that can be printed, one whose address nobody knows."""
    ready = [kept_appeal(moving.desk, subject=f"Тема {number}") for number in range(3)]
    return [*ready, kept_appeal(moving.desk, UNKNOWN_ADDRESS)]


@pytest.fixture
def dialog(qtbot: QtBot, moving: Moving, words: Words, papers: list[Appeal], tmp_path: Path) -> BatchDialog:
    parent = RegisterPage(moving.desk, words)
    shown(qtbot, parent)
    made = BatchDialog(moving.desk, words, [paper.id for paper in papers], parent)
    made.ask_path = lambda name: tmp_path / name
    made.show()
    rested(qtbot, made)
    return made


def rested(qtbot: QtBot, dialog: BatchDialog) -> None:
    """Wait until nothing is under way."""
    qtbot.waitUntil(lambda: not dialog._tasks.is_busy and dialog.work.task is None, timeout=30_000)


def outline(path: Path) -> list[str]:
    document = pypdfium2.PdfDocument(path)
    try:
        return [mark.get_title() for mark in document.get_toc() if mark.level == 0]
    finally:
        document.close()


def told(dialog: BatchDialog) -> list[str]:
    model = dialog.left_out.model
    return [str(model.index(row, 3).data()) for row in range(model.rowCount())]


def test_the_dry_run_says_how_many_come_into_the_file_and_why_the_others_do_not(
    dialog: BatchDialog, moving: Moving, papers: list[Appeal]
) -> None:
    assert dialog.tabs.tabText(0) == "In the file: 3"
    assert dialog.tabs.tabText(1) == "Left out: 1"
    (why,) = told(dialog)
    assert why.startswith("the address is not known: ")
    assert all(moving.desk.letters.list(paper.id) == () for paper in papers)


def test_another_choice_makes_the_dry_run_anew(qtbot: QtBot, dialog: BatchDialog) -> None:
    QTest.keyClick(dialog.any_address, Qt.Key.Key_Space)
    rested(qtbot, dialog)
    assert dialog.tabs.tabText(0) == "In the file: 4"
    dialog.letter.setFocus()
    QTest.keyClick(dialog.letter, Qt.Key.Key_Down)
    rested(qtbot, dialog)
    assert dialog.choice().letter is LetterKind.CHASER
    assert {line.why for line in dialog.lines} == {Why.NOT_OFFERED}
    assert not dialog.making.isEnabled()
    assert dialog.tabs.currentWidget() is dialog.left_out


def test_the_button_issues_every_letter_writes_the_file_and_looks_anew(
    qtbot: QtBot, dialog: BatchDialog, moving: Moving, papers: list[Appeal], tmp_path: Path
) -> None:
    QTest.keyClick(dialog.making, Qt.Key.Key_Space)
    rested(qtbot, dialog)
    (file,) = tmp_path.iterdir()
    assert len(outline(file)) == 3
    assert [len(moving.desk.letters.list(paper.id)) for paper in papers] == [1, 1, 1, 0]
    assert all(moving.desk.appeals.get(paper.id).last(EventKind.FILED) for paper in papers[:3])
    assert dialog.notice.text().startswith("Issued: 3.")
    assert dialog.tabs.tabText(0) == "In the file: 0"
    assert sum("already issued today" in said for said in told(dialog)) == 3


def test_stopped_it_keeps_what_was_made_and_the_next_file_takes_the_rest(
    qtbot: QtBot, dialog: BatchDialog, moving: Moving, papers: list[Appeal], tmp_path: Path
) -> None:
    moving.desk.context.publish = lambda _: dialog.work.stop()
    dialog.making.click()
    rested(qtbot, dialog)
    moving.desk.context.publish = lambda _: None
    assert "Not reached: 2" in dialog.notice.text()
    assert sum(len(moving.desk.letters.list(paper.id)) for paper in papers) == 1
    assert dialog.tabs.tabText(0) == "In the file: 2"
    dialog.ask_path = lambda name: tmp_path / f"rest-{name}"
    dialog.making.click()
    rested(qtbot, dialog)
    assert sorted(len(outline(file)) for file in tmp_path.iterdir()) == [1, 2]


def test_where_the_file_cannot_be_written_the_letters_of_today_are_put_into_another_one(
    qtbot: QtBot, dialog: BatchDialog, moving: Moving, papers: list[Appeal], tmp_path: Path
) -> None:
    dialog.way.setCurrentIndex(0)
    dialog.ask_path = lambda name: tmp_path / "no such folder" / name
    dialog.making.click()
    rested(qtbot, dialog)
    assert "cannot be written" in dialog.notice.text()
    QTest.keyClick(dialog.todays, Qt.Key.Key_Space)
    rested(qtbot, dialog)
    dialog.ask_path = lambda name: tmp_path / name
    dialog.making.click()
    rested(qtbot, dialog)
    assert len(outline(next(tmp_path.iterdir()))) == 3
    assert all(len(moving.desk.letters.list(paper.id)) == 1 for paper in papers[:3])


def test_who_thinks_better_of_the_file_has_issued_nothing(
    dialog: BatchDialog, moving: Moving, papers: list[Appeal]
) -> None:
    dialog.ask_path = lambda name: None  # noqa: ARG005
    dialog.making.click()
    assert all(moving.desk.letters.list(paper.id) == () for paper in papers)


def test_while_the_appeals_are_looked_through_it_does_not_say_that_there_is_nothing(
    qtbot: QtBot, dialog: BatchDialog
) -> None:
    dialog.look()
    assert dialog.ready.empty.title.text() == "The appeals are being looked through…"
    rested(qtbot, dialog)
    dialog._show(())
    dialog._rest()
    assert dialog.ready.empty.title.text() == "Nothing to print"


def test_each_letter_is_in_its_own_language_and_the_dry_run_shows_which(
    qtbot: QtBot, dialog: BatchDialog, moving: Moving, papers: list[Appeal]
) -> None:
    first = moving.desk.appeals.get(papers[0].id)
    kazakh = replace(first.draft(), language=Language.KAZAKH)
    moving.desk.appeals.save(first.id, kazakh, first.version)
    dialog.look()
    rested(qtbot, dialog)
    assert [str(dialog.ready.model.index(row, 4).data()) for row in range(2)] == ["Russian", "Russian"]
    assert str(dialog.left_out.model.index(0, 4).data()) == "Kazakh"
    assert told(dialog)[0].startswith("typed in another language than the letter: «")
    for tick in (dialog.any_language, dialog.any_address):
        QTest.keyClick(tick, Qt.Key.Key_Space)
        rested(qtbot, dialog)
    assert [str(dialog.ready.model.index(row, 4).data()) for row in range(3)] == ["Kazakh", "Russian", "Russian"]


def test_it_speaks_the_language_of_the_screen(qtbot: QtBot, dialog: BatchDialog, words: Words) -> None:
    words.set_language(Language.RUSSIAN)
    assert dialog.tabs.tabText(1) == "Пропущено: 1"
    assert told(dialog) == ["адрес неизвестен: Аппарат акима Акмолинской области"]
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.isVisible())


def test_several_papers_chosen_in_the_register_are_the_batch(
    qtbot: QtBot, moving: Moving, words: Words, papers: list[Appeal]
) -> None:
    page = RegisterPage(moving.desk, words)
    shown(qtbot, page)
    page.reload()
    qtbot.waitUntil(lambda: page.list.model.rowCount() == len(papers))
    page.list.table.setFocus()
    page.list.table.go_to(0)
    QTest.keyClick(page.list.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(page.letters, Qt.Key.Key_Space)
    (dialog,) = page.findChildren(BatchDialog)
    rested(qtbot, dialog)
    assert [line.id for line in dialog.lines] == [papers[3].id, papers[2].id]
    dialog.reject()


def test_the_board_gives_what_is_listed_or_the_lines_chosen_on_it(qtbot: QtBot, moving: Moving, words: Words) -> None:
    owed = [registered_appeal(moving.desk, TODAY, f"ЖТ-{number}") for number in range(3)]
    waiting = kept_appeal(moving.desk)
    moving.desk.appeals.record(waiting.id, event_draft(EventKind.FILED, TODAY, channel=Channel.POST))
    page = OverduePage(moving.desk, words)
    shown(qtbot, page)
    page.reload()
    page.print_letters()
    (dialog,) = page.findChildren(BatchDialog)
    rested(qtbot, dialog)
    assert {line.id for line in dialog.lines} == {*(paper.id for paper in owed), waiting.id}
    dialog.reject()
    qtbot.waitUntil(lambda: not page.findChildren(BatchDialog))
    page.list.table.setFocus()
    page.list.table.selectRow(0)
    QTest.keyClick(page.list.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(page.letters_button, Qt.Key.Key_Space)
    (dialog,) = page.findChildren(BatchDialog)
    rested(qtbot, dialog)
    assert len(dialog.lines) == 2
    dialog.reject()
