"""The register: asked, ordered, grouped, walked by keys, copied; it forgets neither place nor columns."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from app.domain.codes import Topic
from app.domain.languages import Language
from app.domain.register import Noun, View
from app.domain.spelling import sort_key
from app.services.desk import Desk
from app.services.register import HEAD
from app.ui.register.counting import Counting
from app.ui.register.lines import Heading
from app.ui.register.page import RegisterPage
from app.ui.settings import Settings
from app.ui.tasks import TaskRunner
from app.ui.theme import LIGHT
from app.ui.words import Words
from tests.conftest import TODAY
from tests.factories import appeal_draft, body_id, consultation_draft
from tests.ui.clipping import clipped, opened, unnamed, unreached
from tests.ui.hands import write
from tests.ui.register.conftest import stop

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def asked(qtbot: QtBot, page: RegisterPage, deed: Callable[[], object]) -> None:
    """Do something, and wait for the whole list that it asks for."""
    with qtbot.waitSignal(page.opening.opened):
        deed()


def column(page: RegisterPage, key: str) -> list[str]:
    model = page.list.model
    place = [column.key for column in model.columns].index(key)
    return [str(model.index(row, place).data()) for row in range(model.rowCount())]


def press_title(page: RegisterPage, key: str) -> None:
    titles = page.list.table.horizontalHeader()
    place = [column.key for column in page.list.model.columns].index(key)
    spot = QPoint(titles.sectionViewportPosition(place) + 20, titles.height() // 2)
    QTest.mouseClick(titles.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def press(page: RegisterPage, title: str) -> None:
    """Click a line of the side bar."""
    side = page.side.list
    item = next(side.item(row) for row in range(side.count()) if side.item(row).text() == title)
    QTest.mouseClick(side.viewport(), Qt.MouseButton.LeftButton, pos=side.visualItemRect(item).center())


def test_the_newest_stand_first_and_the_line_beneath_counts_them(page: RegisterPage) -> None:
    assert column(page, "number") == ["2026-0004", "2026-0003", "2026-0002", "2026-0001"]
    assert page.list.told.text() == "Lines: 4"


def test_a_title_orders_upwards_downwards_and_back(qtbot: QtBot, page: RegisterPage) -> None:
    titles = page.list.table.horizontalHeader()
    asked(qtbot, page, lambda: press_title(page, "client"))
    assert [name.split()[0] for name in column(page, "client")] == ["Әбенов", "Қасымова", "Серикова", "Яковлев"]
    assert titles.isSortIndicatorShown()
    assert titles.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
    asked(qtbot, page, lambda: press_title(page, "client"))
    assert column(page, "client")[0].startswith("Яковлев")
    assert titles.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
    asked(qtbot, page, lambda: press_title(page, "client"))
    assert column(page, "number")[0] == "2026-0004"
    assert not titles.isSortIndicatorShown()


def test_the_status_orders_by_urgency(qtbot: QtBot, page: RegisterPage) -> None:
    asked(qtbot, page, lambda: press_title(page, "status"))
    assert column(page, "status")[:2] == ["Overdue", "Due soon"]


def test_a_question_is_answered_and_its_hits_are_marked(qtbot: QtBot, page: RegisterPage) -> None:
    before = page.list.table.grab().toImage()
    asked(qtbot, page, lambda: page.ask("касымова"))
    assert column(page, "client") == ["Қасымова Әсел Ғалымқызы"]
    table = page.list.table
    place = [one.key for one in page.list.model.columns].index("client")
    box = table.visualRect(page.list.model.index(0, place))
    image = table.viewport().grab().toImage()
    dots = ((x, y) for x in range(box.left(), box.left() + 60) for y in range(box.top(), box.bottom()))
    assert LIGHT["mark"] in {image.pixelColor(*dot).name() for dot in dots}
    assert image != before


def test_a_later_question_is_never_replaced_by_the_answer_to_an_earlier_one(qtbot: QtBot, page: RegisterPage) -> None:
    seen: list[str] = []
    page.opening.opened.connect(lambda view, _: seen.append(view.question.text))
    for typed in ("к", "ка", "кас", "яковлев"):
        page.ask(typed)
    qtbot.waitUntil(lambda: seen[-1:] == ["яковлев"])
    stop(page)
    QGuiApplication.processEvents()
    assert seen == ["яковлев"]
    assert column(page, "client") == ["Яковлев Пётр Ғалымқызы"]


def test_the_old_list_stays_until_the_new_one_is_there(qtbot: QtBot, page: RegisterPage) -> None:
    with qtbot.waitSignal(page.opening.opened):
        page.ask("яковлев")
        assert page.list.model.rowCount() == 4
        assert page.list.busy.isVisible()
    assert not page.list.busy.isVisible()
    assert page.list.model.rowCount() == 1


def test_what_was_not_understood_is_said_and_the_rest_is_asked(qtbot: QtBot, page: RegisterPage) -> None:
    asked(qtbot, page, lambda: page.ask("яковлев срок:скоро"))
    assert page.problem.isVisible()
    assert "скоро" in page.problem.text()
    assert page.list.model.rowCount() == 1


def test_the_side_bar_counts_the_lists_for_the_question_of_now(qtbot: QtBot, page: RegisterPage) -> None:
    asked(qtbot, page, lambda: page.ask("яковлев"))
    qtbot.waitUntil(lambda: None not in page.side.numbers.values())
    assert page.side.numbers[Noun.CLIENTS] == 1
    assert page.side.numbers[Noun.APPEALS] == 1


def test_nothing_found_leads_to_a_list_that_has_something(qtbot: QtBot, page: RegisterPage) -> None:
    asked(qtbot, page, lambda: page.ask("иин:900101400010"))
    asked(qtbot, page, lambda: page.ask("status:done iin:900101400010"))
    assert page.list.empty.isVisible()
    assert page.list.empty.title.text() == "Nothing found"
    asked(qtbot, page, lambda: press(page, "Clients"))
    assert "status" in page.list.empty.text.text()
    asked(qtbot, page, lambda: page.ask("касымова date:2026"))
    qtbot.waitUntil(lambda: page.list.empty.button.text() in ("Cases: 1", "Consultations: 1"))
    asked(qtbot, page, page.list.empty.button.click)
    assert page.list.model.rowCount() == 1


def test_a_ready_question_is_typed_above_and_pressed_again_asks_for_everything(
    qtbot: QtBot, page: RegisterPage
) -> None:
    with qtbot.waitSignal(page.typed_changed, check_params_cb=lambda typed: typed == "status:Overdue"):
        asked(qtbot, page, lambda: press(page, "Overdue"))
    assert column(page, "status") == ["Overdue"]
    asked(qtbot, page, lambda: press(page, "Overdue"))
    assert page.list.model.rowCount() == 4


def test_what_was_stopped_because_the_page_goes_counts_no_more(qtbot: QtBot, office: Desk) -> None:
    owner = QObject()
    counting = Counting(office, owner)
    runner = counting.findChild(TaskRunner)
    with qtbot.waitSignal(runner.busy_changed):
        counting.count({noun: View(noun=noun) for noun in Noun})
    with qtbot.waitSignal(runner.busy_changed):
        runner.stop_all()
    assert not runner.is_busy


def test_a_question_is_kept_renamed_and_forgotten(qtbot: QtBot, page: RegisterPage, office: Desk) -> None:
    assert not page.side.keeping.isEnabled()
    asked(qtbot, page, lambda: page.ask("status:overdue"))
    assert page.side.keeping.isEnabled()
    page.side.keeping.click()
    editor = page.side.list.findChild(QLineEdit)
    editor.selectAll()
    write(editor, "Мерзімі өткендер")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [one.name for one in office.register.filters()] == ["Мерзімі өткендер"])
    page.reload()
    press(page, "Мерзімі өткендер")
    assert page.typed == ""
    QTest.keyClick(page.side.list, Qt.Key.Key_Delete)
    assert office.register.filters() == ()


def test_appeals_stand_under_headings_that_close(qtbot: QtBot, page: RegisterPage) -> None:
    asked(qtbot, page, page.grouping.click)
    rows = [page.list.model.row(number) for number in range(page.list.model.rowCount())]
    headings = [row for row in rows if isinstance(row, Heading)]
    assert [(one.code, one.count) for one in headings] == [("overdue", 1), ("due_soon", 1), ("not_running", 2)]
    page.list.table.setFocus()
    page.list.table.go_to(0)
    QTest.keyClick(page.list.table, Qt.Key.Key_Space)
    assert page.list.model.rowCount() == len(rows) - 1
    assert page.list.table.currentIndex().row() == 0
    spot = page.list.table.visualRect(page.list.model.index(0, 1)).center()
    QTest.mouseClick(page.list.table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert page.list.model.rowCount() == len(rows)


def test_several_lines_are_chosen_counted_and_copied_without_headings(qtbot: QtBot, page: RegisterPage) -> None:
    asked(qtbot, page, page.grouping.click)
    page.list.table.setFocus()
    QTest.keyClick(page.list.table, Qt.Key.Key_A, CTRL)
    assert page.list.told.text() == "Lines: 4 · chosen: 4"
    QTest.keyClick(page.list.table, Qt.Key.Key_C, CTRL)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert len(lines) == 5
    assert lines[0].startswith("Status\tLast day\tClient\tAbout")
    assert "ЖТ-000" in lines[1]
    assert "copied: 4" in page.list.told.text()


def test_home_end_and_a_line_by_number(page: RegisterPage) -> None:
    table = page.list.table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_End)
    assert table.currentIndex().row() == 3
    QTest.keyClick(table, Qt.Key.Key_Home)
    assert table.currentIndex().row() == 0
    QTest.keyClick(table, Qt.Key.Key_End, SHIFT)
    assert table.number_chosen() == 4
    page.ask_line()
    assert page.list.line.hasFocus()
    QTest.keyClicks(page.list.line, "3")
    QTest.keyClick(page.list.line, Qt.Key.Key_Return)
    assert table.currentIndex().row() == 2
    assert table.hasFocus()


def test_enter_opens_each_kind_of_line(qtbot: QtBot, page: RegisterPage) -> None:
    for title, signal in (
        ("Appeals", page.appeal_chosen),
        ("Cases", page.case_chosen),
        ("Consultations", page.consultation_chosen),
    ):
        asked(qtbot, page, lambda title=title: press(page, title))
        page.enter()
        with qtbot.waitSignal(signal):
            QTest.keyClick(page.list.table, Qt.Key.Key_Return)
    asked(qtbot, page, lambda: press(page, "Clients"))
    page.enter()
    QTest.keyClick(page.list.table, Qt.Key.Key_Return)
    assert any(type(child).__name__ == "ClientDialog" for child in page.children())


def test_a_change_elsewhere_keeps_the_place(qtbot: QtBot, page: RegisterPage) -> None:
    page.list.table.setFocus()
    page.list.table.go_to(2)
    before = page.list.model.row(2)
    asked(qtbot, page, page.reload)
    assert page.list.model.row(page.list.table.currentIndex()).id == before.id


def test_columns_are_chosen_moved_and_remembered_for_each_list(
    qtbot: QtBot, page: RegisterPage, settings: Settings, office: Desk, words: Words
) -> None:
    page.remember_in(settings)
    titles = page.list.table.horizontalHeader()
    page.choosing.click()
    menu = page.findChild(QMenu)
    next(action for action in menu.actions() if action.text() == "Volunteer").trigger()
    menu.close()
    titles.moveSection(titles.visualIndex(3), 0)
    titles.resizeSection(3, 333)
    asked(qtbot, page, lambda: press(page, "Cases"))
    again = RegisterPage(office, words)
    again.remember_in(Settings(settings.file))
    qtbot.addWidget(again, before_close_func=stop)
    again.reload()
    theirs = again.list.table.horizontalHeader()
    assert (theirs.visualIndex(3), theirs.sectionSize(3), theirs.isSectionHidden(9)) == (0, 333, False)
    again.list.titles.reset()
    assert (theirs.visualIndex(3), theirs.isSectionHidden(9)) == (3, True)


@pytest.mark.parametrize("noun", list(Noun))
def test_every_list_fits_in_every_language(qtbot: QtBot, office: Desk, any_words: Words, noun: Noun) -> None:
    page = RegisterPage(office, any_words)
    qtbot.addWidget(page, before_close_func=stop)
    page.reload()
    opened(page, 800, 540)
    asked(qtbot, page, lambda: page.side.noun_chosen.emit(noun))
    opened(page, 800, 540)
    assert (clipped(page), unnamed(page), unreached(page)) == ([], [], [])


def test_another_language_keeps_the_question_and_speaks_at_once(qtbot: QtBot, page: RegisterPage, words: Words) -> None:
    asked(qtbot, page, lambda: page.ask("status:overdue"))
    words.set_language(Language.RUSSIAN)
    assert page.title.text() == "Обращения"
    assert column(page, "status") == ["Просрочено"]


def test_a_long_answer_stays_where_it_was_when_something_changes(
    qtbot: QtBot, page: RegisterPage, office: Desk
) -> None:
    """More lines than come at once: the whole is there again before the first ones could take its place."""
    for _ in range(HEAD + 10):
        office.consultations.record(consultation_draft(TODAY))
    page.side.noun_chosen.emit(Noun.CONSULTATIONS)
    with qtbot.waitSignal(page.opening.completed):
        page.ask("жилье")
    place = HEAD + 5
    page.list.table.go_to(place)
    chosen = page.list.model.row(place).id
    with qtbot.waitSignal(page.opening.completed):
        page.reload()
    assert page.list.table.currentIndex().row() == place
    assert page.list.model.row(place).id == chosen
    with qtbot.waitSignal(page.opening.completed):
        office.consultations.record(consultation_draft(TODAY))
        page.reload()
    assert page.list.model.row(place + 1).id == chosen
    assert page.list.table.currentIndex().row() == place + 1


def test_columns_nobody_touched_fit_the_window_and_are_cut_nowhere(page: RegisterPage) -> None:
    titles = page.list.table.horizontalHeader()
    first = [column.key for column in page.list.model.columns[:4]]
    assert first == ["status", "due", "client", "subject"]
    for width in (735, 1_055, 1_500):
        opened(page, width, 540)
        ends = {titles.sectionPosition(place) + titles.sectionSize(place) for place in range(titles.count())}
        assert page.list.table.viewport().width() in ends
        assert titles.sectionPosition(3) + titles.sectionSize(3) <= page.list.table.viewport().width()
    titles.resizeSection(3, 333)
    opened(page, 900, 540)
    assert titles.sectionSize(3) == 333


def test_a_name_with_a_slip_is_offered_as_it_is_written_and_looked_for_by_one_click(
    qtbot: QtBot, page: RegisterPage
) -> None:
    empty = page.list.empty
    asked(qtbot, page, lambda: page.ask("касымвоа"))
    assert empty.isVisible()
    assert [button.text() for button in empty.offers if button.isVisible()] == ["Қасымова"]
    with qtbot.waitSignal(page.typed_changed) as typed:
        asked(qtbot, page, empty.offers[0].click)
    assert typed.args == ["Қасымова"]
    assert column(page, "client") == ["Қасымова Әсел Ғалымқызы"]
    asked(qtbot, page, lambda: page.ask("мүлде бөтен сөз"))
    assert not empty.lead.isVisible()


def test_beneath_the_list_and_in_the_hint_stands_where_a_line_holds_what_no_column_shows(
    qtbot: QtBot, page: RegisterPage, office: Desk, words: Words
) -> None:
    asked(qtbot, page, lambda: page.ask("касымова"))
    assert not page.list.found.isVisible()
    appeal = office.appeals.get(page.list.model.row(0).id)
    word = "поставить"
    assert word in appeal.text
    asked(qtbot, page, lambda: page.ask(f"касымова {word}"))
    assert page.list.found.isVisible()
    assert page.list.found.text().startswith(f"Found in: {words.code('found_in', 'text')}")
    assert page.list.found.marked() == [word]
    hint = page.list.model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert word in hint.split("\n")[-1]
    words.set_language(Language.RUSSIAN)
    assert page.list.found.text().startswith("Найдено: ")
    asked(qtbot, page, lambda: page.ask(""))
    assert not page.list.found.isVisible()


def test_codes_stand_by_their_words_in_every_language(
    qtbot: QtBot, page: RegisterPage, office: Desk, words: Words
) -> None:
    for topic in (Topic.TAX, Topic.UTILITIES):
        talk = office.consultations.record(consultation_draft(TODAY, client_id=1, topic=topic))
        office.cases.open_from_consultation(talk.id, appeal_draft(body_id(office)))
    asked(qtbot, page, page.reload)
    asked(qtbot, page, lambda: press(page, "Cases"))
    asked(qtbot, page, lambda: press_title(page, "topic"))
    for language in (Language.ENGLISH, Language.KAZAKH, Language.RUSSIAN):
        if language is not words.language:
            asked(qtbot, page, lambda language=language: words.set_language(language))
        shown = column(page, "topic")
        assert len(set(shown)) == 3
        assert shown == sorted(shown, key=sort_key)
