"""Lines and headings of the register: any length, read in windows, with the headings of groups between."""

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from app.domain.register import Group
from app.ui.register.copying import tabbed
from app.ui.register.lines import Heading, Lines
from app.ui.register.model import RegisterModel
from app.ui.widgets.windowed import Column

MILLION = 1_000_000


@dataclass(frozen=True)
class Row:
    id: int


@dataclass
class Numbers:
    """A listing of numbers, and how many of them were ever asked for."""

    count: int
    groups: tuple[Group, ...] = ()
    is_whole: bool = True
    asked: list[tuple[int, int]] = field(default_factory=list)

    def page(self, offset: int, limit: int) -> list[Row]:
        self.asked.append((offset, limit))
        return [Row(number) for number in range(offset, min(offset + limit, self.count))]


COLUMNS = (
    Column(key="id", title=lambda: "Number", text=lambda row: str(row.id), status=lambda row: "done"),  # noqa: ARG005
    Column(key="name", title=lambda: "Name", text=lambda row: f"Row {row.id}", right=True),
)


def grouped(*sizes: int) -> Numbers:
    groups = tuple(
        Group(code=code, count=size) for code, size in zip(("overdue", "done", "paused"), sizes, strict=True)
    )
    return Numbers(sum(sizes), groups)


def model_of(lines: Lines) -> RegisterModel:
    model = RegisterModel(lambda heading: f"{heading.code}: {heading.count}")
    model.show(COLUMNS, lines)
    return model


def shown(lines: Lines, limit: int = 2) -> list[object]:
    found = [line for offset in range(0, lines.count(), limit) for line in lines.page(offset, limit)]
    return [line.code if isinstance(line, Heading) else line.id for line in found]


@pytest.mark.parametrize("limit", [1, 2, 3, 100])
def test_records_stand_under_their_headings_and_an_empty_group_has_none(limit: int) -> None:
    assert shown(Lines(grouped(2, 0, 3)), limit) == ["overdue", 0, 1, "paused", 2, 3, 4]


@pytest.mark.parametrize("limit", [1, 3, 100])
def test_a_closed_group_shows_its_heading_alone(limit: int) -> None:
    lines = Lines(grouped(2, 1, 3), closed={"overdue", "paused"})
    assert shown(lines, limit) == ["overdue", "done", 2, "paused"]
    assert lines.records == 6


def test_a_window_into_a_million_reads_only_itself() -> None:
    numbers = grouped(10, MILLION, 5)
    lines = Lines(numbers)
    assert [line.id for line in lines.page(500_000, 3)] == [499_998, 499_999, 500_000]
    assert numbers.asked == [(499_998, 3)]


def test_headings_are_counted_within_a_choice() -> None:
    lines = Lines(grouped(2, 1, 3))
    assert lines.headings_within(0, lines.count() - 1) == 3
    assert lines.headings_within(1, 2) == 0


def test_the_model_keeps_qts_promises(qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model_of(Lines(grouped(120, 3, 130))), force_py=True)


@pytest.mark.usefixtures("qapp")
def test_the_rest_of_a_list_comes_behind_what_is_in_sight() -> None:
    model = model_of(Lines(Numbers(150, is_whole=False)))
    added: list[tuple[int, int]] = []
    model.rowsInserted.connect(lambda _, first, last: added.append((first, last)))
    model.row(149)
    model.go_on(Lines(Numbers(MILLION)))
    assert added == [(150, MILLION - 1)]
    assert model.row(160) == Row(160)
    assert model.row(MILLION - 1) == Row(MILLION - 1)


@pytest.mark.usefixtures("qapp")
def test_a_list_that_turns_out_shorter_is_shown_as_it_is() -> None:
    model = model_of(Lines(Numbers(150, is_whole=False)))
    model.go_on(Lines(Numbers(7)))
    assert model.rowCount() == 7
    assert model.row(7) is None


@pytest.mark.usefixtures("qapp")
def test_a_heading_says_the_same_in_every_column_and_is_no_record() -> None:
    model = model_of(Lines(grouped(2, 1, 3)))
    assert [model.index(0, place).data() for place in (0, 1)] == ["overdue: 2"] * 2
    assert model.is_heading(model.index(0, 1))
    assert model.cell(model.index(0, 1)).heading == "overdue: 2"
    assert model.cell(model.index(1, 0)).text == "0"
    assert model.cell(model.index(1, 1)).right
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Name"


def test_no_cell_that_is_copied_is_taken_for_a_formula() -> None:
    assert tabbed([["=1+1", "+7 701", "@sum"], ["-5", "два\tслова", "три\nстроки"]]) == (
        "'=1+1\t'+7 701\t'@sum\n'-5\tдва слова\tтри строки"
    )
