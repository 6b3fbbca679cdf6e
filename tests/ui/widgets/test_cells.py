"""What a table paints of its lines, read off the picture."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtGui import QColor, QStandardItemModel
from pytestqt.qtbot import QtBot

from app.ui import theme
from app.ui.widgets.cells import Cell, CellTable

LINES: tuple[Sequence[Cell], ...] = (
    (Cell("a letter"), Cell("beside")),
    (Cell("Overdue", status="overdue"), Cell("7", right=True)),
    (Cell(heading="Overdue · 7", status="overdue"),) * 2,
    (Cell(""), Cell("letter")),
)
WIDTH, HEIGHT = 200, 30


@pytest.fixture
def table(qtbot: QtBot) -> CellTable:
    made = CellTable(LINES.__getitem__)
    qtbot.addWidget(made)
    model = QStandardItemModel(len(LINES), 2, made)
    made.setModel(model)
    made.setShowGrid(False)
    made.setSelectionBehavior(CellTable.SelectionBehavior.SelectRows)
    made.verticalHeader().setDefaultSectionSize(HEIGHT)
    made.verticalHeader().hide()
    for column in range(2):
        made.setColumnWidth(column, WIDTH)
    made.resize(600, 300)
    with qtbot.waitExposed(made):
        made.show()
    return made


def at(table: CellTable, row: int, x: int) -> QColor:
    """The ground of a line at its lower edge."""
    return table.viewport().grab().toImage().pixelColor(x, row * HEIGHT + HEIGHT - 2)


def seen(table: CellTable, row: int, column: int) -> set[str]:
    """Every colour in a cell."""
    picture = table.viewport().grab().toImage()
    return {
        picture.pixelColor(x, y).name()
        for x in range(column * WIDTH, (column + 1) * WIDTH)
        for y in range(row * HEIGHT, (row + 1) * HEIGHT)
    }


def test_every_second_line_has_another_ground_up_to_the_last_column(table: CellTable) -> None:
    stripe, plain = theme.colour("stripe"), theme.colour("surface")
    assert [at(table, row, 2 * WIDTH - 3) for row in (0, 1, 3)] == [plain, stripe, stripe]
    assert at(table, 1, 2 * WIDTH + 3) == plain


def test_a_chosen_line_stands_on_the_ground_of_what_is_chosen(table: CellTable) -> None:
    flags = QItemSelectionModel.SelectionFlag
    table.selectionModel().select(table.model().index(0, 0), flags.Select | flags.Rows)
    assert at(table, 0, WIDTH + 3) == theme.colour("accent_soft")
    assert at(table, 1, WIDTH + 3) == theme.colour("stripe")


def test_a_heading_runs_over_all_columns(table: CellTable) -> None:
    assert at(table, 2, WIDTH + 3) == theme.colour("raised")


def test_words_looked_for_are_marked_where_they_stand(table: CellTable) -> None:
    table.mark(lambda text: [(text.index("letter"), len("letter"))] if "letter" in text else [])
    mark = theme.colour("mark").name()
    assert [mark in seen(table, row, column) for row, column in ((0, 0), (0, 1), (3, 1))] == [True, False, True]


def test_a_hidden_column_is_not_painted_and_the_next_takes_its_place(table: CellTable) -> None:
    before = seen(table, 1, 0)
    assert theme.colour("overdue").name() in before
    table.hideColumn(0)
    assert theme.colour("overdue").name() not in seen(table, 1, 0)


def test_what_is_scrolled_out_of_sight_is_painted_where_it_belongs(table: CellTable) -> None:
    table.resize(250, 80)
    table.horizontalScrollBar().setValue(1)
    table.verticalScrollBar().setValue(1)
    ground = table.viewport().grab().toImage().pixelColor(10, HEIGHT - table.verticalOffset() + 2)
    assert ground == theme.colour("stripe")
