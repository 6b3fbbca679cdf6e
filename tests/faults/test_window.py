"""The real window on a failing disk: said where it happened, what was typed stays, the same press saves it later."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app import bootstrap
from app.domain.codes import Channel, EventKind
from app.domain.users import UserDraft
from app.services.desk import Desk
from app.ui.appeals.event_panel import EventPanel
from app.ui.cases.page import CasesPage
from app.ui.changes import Changes
from app.ui.consultations.page import ConsultationsPage
from app.ui.consultations.side import EntrySide
from app.ui.main_window import MainWindow
from app.ui.settings import Settings
from app.ui.words import Words
from tests.factories import OFFICE, event_draft, kept_appeal
from tests.faults.conftest import ON_LINUX, break_down, fill_up
from tests.faults.test_disk import Office, faults
from tests.services.vaults import LOGIN, PASSWORD, TODAY, cheap

QUESTION = "Су неге жоқ? " * 2_000
Mend = Callable[[], object]


@pytest.fixture
def opened(qtbot: QtBot, words: Words, changes: Changes, settings: Settings) -> Iterator[Callable[[Path], MainWindow]]:
    """Opens the window over the vault that lies there, as often as wanted."""
    with ExitStack() as kept:

        def open_it(path: Path) -> MainWindow:
            unlocked = cheap(path).unlock(LOGIN, PASSWORD)
            desk = bootstrap.opened_desk(path, unlocked, today=lambda: TODAY, publish=changes.publish)
            window = MainWindow(kept.enter_context(desk), words, changes, settings)
            qtbot.addWidget(window)
            window.show()
            return window

        yield open_it


def desk_of(window: MainWindow) -> Desk:
    desk = window._desk
    assert desk is not None
    return desk


def talk_of(window: MainWindow) -> EntrySide:
    page = window.show_page("consultations")
    assert isinstance(page, ConsultationsPage)
    return page.side


def typed_talk(window: MainWindow) -> EntrySide:
    side = talk_of(window)
    side.form.who.anonymous.click()
    side.form.question.setPlainText(QUESTION)
    return side


def typed_event(window: MainWindow) -> EventPanel:
    """A registration typed into the course of a paper that was filed."""
    desk = desk_of(window)
    desk.office.save(OFFICE)
    appeal = kept_appeal(desk)
    desk.appeals.record(appeal.id, event_draft(EventKind.FILED, TODAY, channel=Channel.PORTAL))
    page = window.show_page("cases")
    assert isinstance(page, CasesPage)
    page.show_appeal(appeal.id)
    panel = page.appeal.events
    panel.begin(EventKind.REGISTERED)
    panel.form.on.set_date(TODAY)
    panel.form.at.set_time(time(10))
    panel.form.number.setText("ЖТ-2026-0777")
    return panel


@contextmanager
def full(path: Path) -> Iterator[None]:
    ballast = fill_up(path.parent)
    yield
    ballast.unlink()


@contextmanager
def moved_away(path: Path) -> Iterator[None]:
    elsewhere = path.with_name("elsewhere.arasha")
    path.rename(elsewhere)
    yield
    elsewhere.rename(path)


HARMS = pytest.mark.parametrize(("harm", "said"), [(full, "disk is full"), (moved_away, "was moved, deleted")])


@ON_LINUX
@HARMS
def test_a_talk_stays_in_the_window_and_the_same_press_saves_it_when_the_disk_takes_it_again(
    small_disk: Path, opened: Callable[[Path], MainWindow], harm: Callable[[Path], object], said: str
) -> None:
    path = Office(small_disk / "office.arasha").path
    window = opened(path)
    side = typed_talk(window)
    with harm(path):
        for _ in range(2):
            side.save_button.click()
            assert said in side.notice.text()
            assert side.form.question.toPlainText() == QUESTION
            window.keep_drafts()
    side.save_button.click()
    assert said not in side.notice.text()
    assert [row.question for row in desk_of(window).consultations.rows()] == [QUESTION.strip()]
    window.keep_drafts()
    assert desk_of(window).drafts.waiting() == ()
    assert faults(desk_of(window)) == []


@ON_LINUX
@HARMS
def test_an_event_stays_in_the_window_and_the_same_press_saves_it_when_the_disk_takes_it_again(
    small_disk: Path, opened: Callable[[Path], MainWindow], harm: Callable[[Path], object], said: str
) -> None:
    path = Office(small_disk / "office.arasha").path
    window = opened(path)
    panel = typed_event(window)
    with harm(path):
        panel.save_button.click()
        assert said in panel.notice.text()
        assert (panel.form.number.text(), panel.form.at.time()) == ("ЖТ-2026-0777", time(10))
        window.keep_drafts()
    panel.save_button.click()
    (row,) = desk_of(window).appeals.rows()
    kept = desk_of(window).appeals.get(row.id).events[-1]
    assert (kept.kind, kept.number, kept.at) == (EventKind.REGISTERED, "ЖТ-2026-0777", time(10))
    assert panel.form.number.text() == ""
    assert faults(desk_of(window)) == []


@ON_LINUX
def test_a_talk_that_was_saved_does_not_look_unsaved_where_its_draft_cannot_be_forgotten(
    small_disk: Path, opened: Callable[[Path], MainWindow], changes: Changes
) -> None:
    path = Office(small_disk / "office.arasha").path
    window = opened(path)
    side = typed_talk(window)
    window.keep_drafts()
    ballast: list[Path] = []
    changes.published.connect(lambda _: ballast.append(fill_up(small_disk)))
    side.save_button.click()
    assert ballast
    assert desk_of(window).consultations.count() == 1
    assert side.form.question.toPlainText() == ""
    assert not side.is_dirty()
    assert len(desk_of(window).drafts.waiting()) == 1
    ballast[0].unlink()
    side.keeper.flush()
    assert desk_of(window).drafts.waiting() == ()


@ON_LINUX
def test_words_left_for_another_page_while_the_disk_is_full_are_there_again(
    small_disk: Path, opened: Callable[[Path], MainWindow]
) -> None:
    path = Office(small_disk / "office.arasha").path
    window = opened(path)
    side = typed_talk(window)
    side.save_button.click()
    (first,) = desk_of(window).consultations.rows()
    typed_talk(window).form.question.setPlainText(f"Екінші: {QUESTION}")
    with full(path):
        side.open(first.id)
        assert side.form.question.toPlainText() == QUESTION.strip()
        side.begin()
        assert side.form.question.toPlainText() == f"Екінші: {QUESTION}"
        window.show_page("today")
    window.keep_drafts()
    (waiting,) = desk_of(window).drafts.waiting()
    assert waiting.fields["question"] == f"Екінші: {QUESTION}"


@ON_LINUX
def test_words_in_a_file_locked_while_the_disk_is_full_are_there_for_who_typed_them(
    small_disk: Path, opened: Callable[[Path], MainWindow]
) -> None:
    path = Office(small_disk / "office.arasha").path
    window = opened(path)
    desk = desk_of(window)
    typed_talk(window)
    with full(path):
        window.rest()
    boss, other = desk.context.user, desk.people.add(UserDraft(name="Әсел Басқа", login="asel"))
    desk.context.user = other
    window.use(desk)
    assert talk_of(window).form.question.toPlainText() == ""
    window.rest()
    desk.context.user = boss
    window.use(desk)
    assert talk_of(window).form.question.toPlainText() == QUESTION


@ON_LINUX
def test_the_window_does_not_close_over_words_the_disk_does_not_take_unless_told_twice(
    small_disk: Path, opened: Callable[[Path], MainWindow]
) -> None:
    path = Office(small_disk / "office.arasha").path
    window = opened(path)
    typed_talk(window)
    with full(path):
        assert not window.close()
        assert window.isVisible()
        assert "disk is full" in window.frame.notice.text()
        assert "lost" in window.frame.notice.text()
        assert window.close()


@ON_LINUX
def test_on_a_disk_that_fails_under_the_window_it_is_said_and_what_was_kept_before_is_there_at_the_next_start(
    failing_disk: Path, tmp_path: Path, opened: Callable[[Path], MainWindow]
) -> None:
    path = Office(failing_disk / "office.arasha").path
    window = opened(path)
    side = typed_talk(window)
    window.keep_drafts()
    break_down(failing_disk)
    side.save_button.click()
    assert "cannot be written to" in side.notice.text() or "disk" in side.notice.text()
    assert side.form.question.toPlainText() == QUESTION
    window.keep_drafts()
    rescued = tmp_path / "rescued"
    rescued.mkdir()
    for file in failing_disk.glob("office.arasha*"):
        if not file.name.endswith("-shm"):
            (rescued / file.name).write_bytes(file.read_bytes())
    again = talk_of(opened(rescued / "office.arasha"))
    assert again.form.question.toPlainText() == QUESTION
    again.save_button.click()
    assert again.form.question.toPlainText() == ""
