"""A record opened in a form shows every field it holds, and an error says every value it was raised with."""

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.authorities import Authority
from app.domain.clients import Client
from app.domain.consultations import Consultation
from app.domain.errors import DraftRejected, NotFound, RequisiteMissing, SavedMeanwhile, UserError, YearWithoutCalendar
from app.domain.events import Event
from app.domain.problems import Problem


def whole(record: type) -> st.SearchStrategy[object]:
    """Records of a kind with every field filled by its type, none left at its default."""
    return st.builds(record, **dict.fromkeys((field.name for field in fields(record)), ...))


@pytest.mark.parametrize("record", [Authority, Client, Consultation, Event], ids=lambda record: record.__name__)
def test_a_form_shows_every_field_of_the_record(record: type) -> None:
    @given(whole(record))
    def shows(kept: object) -> None:
        draft = kept.draft()
        names = {field.name for field in fields(draft)} & {field.name for field in fields(record)}
        assert names
        assert {name: getattr(draft, name) for name in names} == {name: getattr(kept, name) for name in names}

    shows()


@pytest.mark.parametrize(
    ("error", "said", "code", "values"),
    [
        (YearWithoutCalendar, (2031, 2015, 2027), "year_without_calendar", {"year": 2031, "first": 2015, "last": 2027}),
        (SavedMeanwhile, ("client",), "saved_meanwhile", {"noun": "client"}),
        (NotFound, ("client", 7), "not_found", {"noun": "client", "key": 7}),
        (RequisiteMissing, ((Problem(code="a", field="x"),),), "requisite_missing", {}),
        (DraftRejected, ((Problem(code="a", field="x"),),), "draft_rejected", {}),
    ],
)
def test_an_error_says_its_code_and_every_value(
    error: type[UserError], said: tuple[object, ...], code: str, values: dict[str, object]
) -> None:
    raised = error(*said)
    words = {name: str(value) for name, value in values.items()}
    assert (raised.code, raised.values) == raised.args == (code, words)
