"""The rules with their articles: found, read, doubted where they are doubtful, counted with."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.languages import Language
from app.law.rules import RULE_IDS, versions
from app.services.desk import Desk
from app.ui.calculator.page import CalculatorPage
from app.ui.calculator.trust import SIGNS, short_word
from app.ui.words import Words
from tests.ui.clipping import clipped, opened, unnamed
from tests.ui.hands import write


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, words: Words) -> CalculatorPage:
    made = CalculatorPage(desk, words)
    qtbot.addWidget(made)
    made.show_list()
    opened(made, 1134, 640)
    made.activateWindow()
    return made


def ids(page: CalculatorPage) -> list[str]:
    model = page.rules.list.model
    return [model.row(place).row.id for place in range(model.rowCount())]


def test_every_rule_of_the_law_is_in_the_list(page: CalculatorPage) -> None:
    assert tuple(ids(page)) == RULE_IDS
    assert str(len(RULE_IDS)) in page.rules.counted.text()


@pytest.mark.parametrize(("words_typed", "rule"), [("ap-04", "AP-04"), ("99 шағым", "PC-05"), ("отказ 91(2)", "AP-04")])
def test_a_rule_is_found_by_number_article_and_word(page: CalculatorPage, words_typed: str, rule: str) -> None:
    page.search.setFocus()
    write(page.search, words_typed)
    assert rule in ids(page)
    assert len(ids(page)) < len(RULE_IDS)


def test_a_search_without_result_offers_to_show_all(page: CalculatorPage) -> None:
    page.search.setText("zzzz")
    assert page.rules.list.empty.isVisible()
    page.rules.list.empty.button.click()
    assert tuple(ids(page)) == RULE_IDS


def test_without_a_rule_chosen_every_open_point_is_shown(page: CalculatorPage) -> None:
    assert len(page.detail.points) == 20
    assert not page.detail.counting.isEnabled()
    assert not page.detail.linking.isEnabled()


def test_down_leads_from_the_search_to_the_first_rule_which_is_explained(page: CalculatorPage) -> None:
    page.search.setFocus()
    QTest.keyClick(page.search, Qt.Key.Key_Down)
    assert page.detail.rule_id == RULE_IDS[0]
    assert page.rules.list.table.hasFocus()


def test_versions_stand_side_by_side_and_what_they_share_is_said_once(page: CalculatorPage) -> None:
    page.rules.show_rule("AP-04")
    grid = page.detail.grid
    assert grid.said("In force") == ("since 29.12.2025", "from 01.07.2021 to 28.12.2025")
    assert len(grid.said("The rule says")) == 2
    assert grid.said("Length") == ("15 working days",)
    assert "disputed" in grid.said("Extension")[1]
    assert grid.said("How sure") == ("The text of the provision was read",)


def test_a_version_that_was_not_read_is_not_called_read(page: CalculatorPage) -> None:
    row = next(row for rule in RULE_IDS for row in versions(rule) if not row.compared)
    page.rules.show_rule(row.id)
    assert any("this version itself was not read" in said for said in page.detail.grid.said("How sure"))


def test_the_open_points_of_a_rule_stand_beside_it(page: CalculatorPage) -> None:
    page.rules.show_rule("AP-04")
    said = [line.text() for line in page.detail.points]
    assert any(line.startswith("OP-3. It is unclear whether “up to two months”") for line in said)
    assert len(said) < 20


def test_the_official_text_opens_only_on_a_click_in_the_language_of_the_screen(
    page: CalculatorPage, words: Words
) -> None:
    asked: list[str] = []
    page.open_address = lambda address: asked.append(address) is None
    page.rules.show_rule("AP-04")
    words.set_language(Language.KAZAKH)
    assert asked == []
    page.detail.linking.click()
    assert asked == [versions("AP-04")[-1].link(Language.KAZAKH)]
    assert page.notice.text() == ""


def test_without_a_browser_the_address_is_said(page: CalculatorPage) -> None:
    page.open_address = lambda address: not address
    page.rules.show_rule("PC-01")
    page.detail.linking.click()
    assert versions("PC-01")[-1].link(Language.ENGLISH) in page.notice.text()


def test_a_rule_is_counted_with_by_its_button_and_by_enter(page: CalculatorPage) -> None:
    page.rules.show_rule("PC-05")
    page.detail.counting.click()
    assert page.question.rule_id() == "PC-05"
    assert page.answer.name.text() == "Decision on the complaint"
    page.question.reading.click()
    assert page.detail.rule_id == "PC-05"
    page.rules.list.opened.emit(page.rules.list.current_row())
    assert page.tabs.currentIndex() == 0


def test_a_rule_hidden_by_the_search_is_still_gone_to(page: CalculatorPage) -> None:
    page.search.setText("zzzz")
    page.rules.show_rule("CT-01")
    assert page.detail.rule_id == "CT-01"


def test_every_confidence_has_a_sign_and_a_word(page: CalculatorPage) -> None:
    del page
    assert len({short_word(confidence) for confidence in SIGNS}) == len(SIGNS)


def test_every_rule_can_be_read_with_nothing_cut_off(qtbot: QtBot, desk: Desk, any_words: Words) -> None:
    page = CalculatorPage(desk, any_words)
    qtbot.addWidget(page)
    page.show_list()
    opened(page, 1134, 640)
    for rule in RULE_IDS[::4]:
        page.rules.show_rule(rule)
        opened(page, 1134, 640)
        assert clipped(page) == []
    assert unnamed(page) == []


def test_a_narrow_list_leaves_the_names_of_the_rules_their_room(page: CalculatorPage) -> None:
    page.show_list()
    table = page.rules.list.table
    for width, hidden in ((340, [True, True]), (480, [False, True]), (640, [False, False])):
        page.rules.resize(width, 400)
        assert [table.isColumnHidden(column) for column in (1, 2)] == hidden
