"""A record opened in a form shows every field it holds, and an error says every value it was raised with."""

from dataclasses import fields

import pytest

from app.domain.attachments import Attachment
from app.domain.authorities import Authority
from app.domain.clients import Client
from app.domain.consultations import Consultation
from app.domain.errors import DraftRejected, NotFound, RequisiteMissing, SavedMeanwhile, UserError, YearWithoutCalendar
from app.domain.events import Event
from app.domain.problems import Problem


@pytest.mark.parametrize(
    "record", [Attachment, Authority, Client, Consultation, Event], ids=lambda record: record.__name__
)
def test_a_form_shows_every_field_of_the_record(record: type) -> None:
    kept = record(**{field.name: object() for field in fields(record)})
    draft = kept.draft()
    names = {field.name for field in fields(draft)} & {field.name for field in fields(record)}
    assert names
    assert [name for name in sorted(names) if getattr(draft, name) is not getattr(kept, name)] == []


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
