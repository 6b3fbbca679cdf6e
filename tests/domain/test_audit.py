"""What a deed changed, field by field, as the log keeps it."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from app.domain.audit import FieldChange, differences
from app.domain.codes import Need
from app.domain.users import Role


@dataclass(frozen=True)
class Line:
    """A line of a record."""

    title: str
    sheets: int = 0


@dataclass(frozen=True)
class Record:
    """A record with a field of each shape."""

    id: int = 1
    uid: str = "u"
    version: int = 1
    name: str = "Су"
    on: date | None = date(2026, 11, 20)
    at: datetime | None = datetime(2026, 11, 20, 6, 0, tzinfo=UTC)
    needs: frozenset[Need] = frozenset({Need.PENSIONER, Need.INTERPRETER})
    lines: tuple[Line, ...] = (Line("Анықтама", 2), Line("Көшірме"))
    role: Role = Role.VOLUNTEER
    open: bool = True


def told(before: Record | None, after: Record | None) -> dict[str, tuple[str, str]]:
    return {change.name: (change.before, change.after) for change in differences(before, after)}


def test_what_was_not_there_is_told_whole_without_its_keys() -> None:
    assert told(None, Record()) == {
        "name": ("", "Су"),
        "on": ("", "2026-11-20"),
        "at": ("", "2026-11-20T06:00:00+00:00"),
        "needs": ("", "interpreter, pensioner"),
        "lines": ("", '{"title": "Анықтама", "sheets": "2"}; {"title": "Көшірме", "sheets": "0"}'),
        "role": ("", "volunteer"),
        "open": ("", "True"),
    }


def test_what_is_no_more_is_told_whole() -> None:
    assert told(Record(on=None), None)["name"] == ("Су", "")
    assert "on" not in told(Record(on=None), None)


def test_only_what_differs_is_told() -> None:
    assert told(Record(), replace(Record(), version=2, name="Жер")) == {"name": ("Су", "Жер")}
    assert differences(Record(), Record()) == ()


def test_a_field_only_the_later_record_has_is_told_too() -> None:
    assert differences(Line("Анықтама"), Record(name="Су"))[-1] == FieldChange(name="open", before="", after="True")


def test_what_is_no_record_changes_nothing() -> None:
    assert differences("before", "after") == ()


def test_of_what_was_not_there_only_filled_fields_are_told() -> None:
    found = told(None, Record(name="", on=None, at=None, needs=frozenset(), lines=()))
    assert set(found) == {"role", "open"}
