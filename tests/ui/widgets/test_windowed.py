"""A list of a million opens like a list of a hundred."""

from dataclasses import dataclass
from itertools import accumulate

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.ui.widgets.windowed import KEPT, PAGE, ROW_ROLE, Column, WindowedModel, fitted

MILLION = 1_000_000


@dataclass(frozen=True)
class Row:
    id: int


class Source:
    """Rows made on demand, and the pages that were asked for."""

    def __init__(self, count: int) -> None:
        self.size = count
        self.asked: list[int] = []

    def count(self) -> int:
        return self.size

    def page(self, offset: int, limit: int) -> list[Row]:
        self.asked.append(offset)
        return [Row(id=number) for number in range(offset, min(offset + limit, self.size))]


def model_of(source: Source) -> WindowedModel:
    model = WindowedModel(
        [
            Column(key="id", title=lambda: "Number", text=lambda row: str(row.id), right=True),
            Column(key="name", title=lambda: "Name", text=lambda row: f"Row {row.id}", hint=lambda row: f"!{row.id}"),
        ]
    )
    model.set_source(source.count, source.page)
    return model


def test_the_model_keeps_qts_promises(qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model_of(Source(250)), force_py=True)


def test_an_empty_list_keeps_qts_promises(qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model_of(Source(0)), force_py=True)


@pytest.mark.usefixtures("qapp")
def test_only_the_pages_looked_at_are_fetched() -> None:
    source = Source(MILLION)
    model = model_of(source)
    assert model.rowCount() == MILLION
    assert source.asked == []
    assert model.data(model.index(777_777, 1)) == "Row 777777"
    assert model.data(model.index(777_778, 1)) == "Row 777778"
    assert source.asked == [777_700]


@pytest.mark.usefixtures("qapp")
def test_pages_looked_at_long_ago_are_forgotten() -> None:
    source = Source(MILLION)
    model = model_of(source)
    for page in range(KEPT + 1):
        model.row(page * PAGE)
    model.row(0)
    assert source.asked.count(0) == 2
    assert len(model._pages) == KEPT


@pytest.mark.usefixtures("qapp")
def test_a_list_that_became_shorter_meanwhile_shows_gaps_not_errors() -> None:
    source = Source(150)
    model = model_of(source)
    source.size = 120
    assert model.row(140) is None
    assert model.data(model.index(140, 0)) is None
    model.reset()
    assert model.rowCount() == 120


@pytest.mark.usefixtures("qapp")
def test_the_record_itself_and_its_hint_are_given() -> None:
    model = model_of(Source(3))
    index = model.index(2, 1)
    assert model.data(index, ROW_ROLE) == Row(id=2)
    assert model.data(index, Qt.ItemDataRole.ToolTipRole) == "!2"
    assert model.data(model.index(2, 0), Qt.ItemDataRole.ToolTipRole) == "2"
    assert model.data(QModelIndex()) is None


@pytest.mark.usefixtures("qapp")
def test_titles_are_asked_again_after_a_change_of_language(qtbot: QtBot) -> None:
    titles = ["Number"]
    model = WindowedModel([Column(key="id", title=lambda: titles[0], text=lambda row: str(row.id))])
    titles[0] = "Нөмірі"
    with qtbot.waitSignal(model.headerDataChanged):
        model.retranslate()
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Нөмірі"
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def _column(key: str, width: int, least: int = 0) -> Column:
    return Column(key=key, title=lambda: key, text=str, width=width, least=least)


@pytest.mark.parametrize("room", [230, 300, 449, 450, 700, 1_500])
def test_the_first_columns_end_where_the_room_ends(room: int) -> None:
    columns = [
        _column("status", 216, 120),
        _column("client", 210, 100),
        _column("number", 104),
        _column("body", 240, 90),
    ]
    widths = fitted(columns, room)
    assert room in accumulate(widths)
    assert all(width >= (one.least or one.width) for one, width in zip(columns, widths, strict=True))


def test_a_room_too_small_for_one_column_and_a_list_without_columns_break_nothing() -> None:
    assert fitted([_column("status", 216, 120), _column("client", 210)], 50) == [120, 210]
    assert fitted([], 500) == []
