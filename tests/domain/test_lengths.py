"""No field of any form takes a text without end, and the refusal says how much it takes."""

import importlib
import inspect
import pkgutil
from dataclasses import fields, is_dataclass, replace
from datetime import date
from typing import Any

import pytest

import app.domain
from app.domain.appeals import AppealDraft, AttachmentLine
from app.domain.calendar import DayDraft
from app.domain.clients import ClientDraft
from app.domain.codes import EventKind
from app.domain.consultations import ConsultationDraft
from app.domain.donors import FormDraft, Indicator
from app.domain.inflections import Case, Whose
from app.domain.languages import Language
from app.domain.lengths import LINE, NAME, NOTE, TEXT, longest, too_long
from app.domain.office import Office
from app.domain.problems import Problem
from app.domain.reports import Measure

DAY = date(2026, 11, 20)
NEEDED = {
    "kind": EventKind.FILED,
    "user_id": 1,
    "whose": Whose.BODY,
    "language": Language.KAZAKH,
    "case": Case.DATIVE,
    "word": "әкімдік",
}
"""What a draft must be given to be made at all."""
PARTS = {Indicator}
"""Lines of a form: what is too long in them is told at the list of the form."""


def forms() -> list[type[Any]]:
    """Every record of the domain that says what keeps it from being saved."""
    found = set()
    for module in pkgutil.iter_modules(app.domain.__path__):
        named = vars(importlib.import_module(f"app.domain.{module.name}")).values()
        found |= {one for one in named if is_dataclass(one) and inspect.isfunction(getattr(one, "problems", None))}
    return sorted(found - PARTS, key=lambda form: form.__name__)


def made(form: type[Any]) -> Any:
    return form(**{name: value for name, value in NEEDED.items() if name in {field.name for field in fields(form)}})


def told(draft: Any) -> list[tuple[str, str]]:
    days = dict.fromkeys(inspect.signature(draft.problems).parameters, DAY)
    found: tuple[Problem, ...] = draft.problems(**days)
    return [(problem.field, dict(problem.values)["limit"]) for problem in found if problem.code == "too_long"]


def typed_fields() -> list[tuple[type[Any], str]]:
    return [(form, field.name) for form in forms() for field in fields(form) if field.type in {str, "str"}]


def test_every_form_with_words_is_among_them() -> None:
    asked = {form for form, _ in typed_fields()}
    assert {AppealDraft, ClientDraft, ConsultationDraft, DayDraft, Office} <= asked
    wordless = {form.__name__ for form in forms() if form not in asked}
    assert wordless == {"AbsenceDraft", "Counting", "Period", "ReceptionDraft"}


@pytest.mark.parametrize(("form", "name"), typed_fields(), ids=lambda one: getattr(one, "__name__", one))
def test_a_field_takes_what_the_refusal_says_and_no_letter_more(form: type[Any], name: str) -> None:
    most = longest(name)
    assert told(replace(made(form), **{name: "ж" * most})) == []
    assert told(replace(made(form), **{name: "ж" * (most + 1)})) == [(name, str(most))]
    assert told(replace(made(form), **{name: "ж" * 10_000_000})) == [(name, str(most))]


def test_a_title_in_the_list_of_attachments_is_told_at_the_list() -> None:
    lines = (AttachmentLine(title="ж" * LINE), AttachmentLine(title="ж" * (LINE + 1)))
    assert told(AppealDraft(attachments=lines)) == [("attachments", str(LINE))]


def test_a_name_of_an_indicator_is_told_at_the_list_of_indicators() -> None:
    lines = (Indicator(measure=Measure.TALKS, name_kk="ж" * LINE, name_ru="ж" * (LINE + 1)),)
    assert told(FormDraft(name="ж", indicators=lines)) == [("indicators", str(LINE))]


def test_words_of_a_deed_are_told_by_their_names() -> None:
    found = too_long(reason="ж" * (NOTE + 1), note="ж" * NOTE, title="ж" * (LINE + 1))
    assert [(problem.code, problem.field) for problem in found] == [("too_long", "reason"), ("too_long", "title")]


def test_a_letter_of_twenty_pages_and_a_name_of_the_longest_kind_fit() -> None:
    page = 2_500
    assert (NAME, longest("surname"), longest("text")) == (120, NAME, TEXT)
    assert 20 * page <= TEXT
