"""The calculator as a deed of the desk: dates, neighbours, the body's own date, the note on paper."""

from datetime import date, time

import pytest

from app.domain.errors import UserError
from app.domain.languages import Language
from app.services.notes import note_as
from tests.factories import OFFICE
from tests.letters.reading import flat, metadata, page_texts
from tests.services.conftest import MONDAY, World

FROM = date(2026, 11, 20)


def test_a_date_and_its_neighbours_come_from_the_same_calendar(world: World) -> None:
    dates = world.desk.dates
    explained = dates.due("AP-04", FROM, at=time(17, 0), closing=time(18, 0))
    assert explained.due_on == date(2026, 12, 11)
    found = {change.code: change.explanation for change in dates.what_if(explained, closing=time(18, 0))}
    assert found["after_closing"].due_on == date(2026, 12, 14)
    assert {other.calendar for other in found.values()} == {explained.calendar}


def test_the_date_of_the_body_is_explained(world: World) -> None:
    dates = world.desk.dates
    found = dates.mismatch(dates.due("AP-04", FROM), date(2026, 12, 10))
    assert found is not None
    assert [way.why for way in found.ways] == ["registration_day_counts"]
    assert dates.mismatch(dates.due("AP-04", FROM), date(2026, 12, 11)) is None


def test_the_note_carries_the_office_and_the_day_it_was_made(world: World) -> None:
    pdf = world.desk.dates.note(world.desk.dates.due("AP-04", FROM), Language.KAZAKH, stated_on=date(2026, 12, 10))
    assert len(page_texts(pdf)) == 1
    assert OFFICE.name in flat(pdf)
    assert "Орган көрсеткен күн" in flat(pdf)
    assert metadata(pdf)["CreationDate"].startswith(f"D:{MONDAY:%Y%m%d}")


def test_there_is_no_note_in_english(world: World) -> None:
    with pytest.raises(UserError, match="note_language"):
        world.desk.dates.note(world.desk.dates.due("AP-04", FROM), Language.ENGLISH)


def test_rules_are_found_in_every_language_and_points_by_rule(world: World) -> None:
    dates = world.desk.dates
    assert "AP-04" in dates.find_rules("арыз")
    assert "AP-04" in dates.find_rules("заявление")
    assert "AP-04" in dates.find_rules("application 76")
    assert len(dates.open_points()) == 20
    assert {point.id for point in dates.open_points("AP-04")} < {point.id for point in dates.open_points()}


def test_a_file_of_an_unknown_kind_is_not_made(world: World) -> None:
    data = world.desk.dates.note_data(world.desk.dates.due("AP-04", FROM))
    assert note_as(".doc", data, world.desk.dates._texts(Language.RUSSIAN), world.desk.dates._read) is None
