"""What a consent must say (Law 94-V, Art. 7 and 8(4)); letter L-18."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.consents import DataItem
from app.domain.problems import Severity
from app.law.consents import missing
from app.law.laws import Law
from tests.factories import consent_draft

WHOLE = consent_draft(date(2026, 11, 20))


def told(**changes: object) -> list[tuple[str, str]]:
    return [(problem.code, problem.field) for problem in missing(replace(WHOLE, **changes))]


def test_a_whole_consent_lacks_nothing() -> None:
    assert told() == []


@pytest.mark.parametrize(
    ("changes", "code", "field"),
    [
        ({"operator": " "}, "consent_operator_empty", "operator"),
        ({"operator_number": ""}, "consent_number_empty", "operator_number"),
        ({"purpose": " "}, "consent_purpose_empty", "purpose"),
        ({"until_on": None, "until_event": " "}, "consent_term_empty", "until_on"),
        ({"third_parties": None}, "consent_answer_empty", "third_parties"),
        ({"third_parties": True, "recipients": " "}, "consent_recipients_empty", "recipients"),
        ({"cross_border": None}, "consent_answer_empty", "cross_border"),
        ({"publication": None}, "consent_answer_empty", "publication"),
        ({"data": frozenset(), "data_other": ""}, "consent_data_empty", "data"),
    ],
)
def test_each_element_of_the_law_is_asked_for_with_its_article(
    changes: dict[str, object], code: str, field: str
) -> None:
    (problem,) = missing(replace(WHOLE, **changes))  # type: ignore[arg-type]  # one field each
    assert (problem.code, problem.field, problem.law) == (code, field, Law.PERSONAL_DATA)
    assert problem.article


@pytest.mark.parametrize(
    "changes",
    [
        {"until_on": None, "until_event": "іс біткенше"},
        {"until_on": date(2027, 1, 1), "until_event": ""},
        {"third_parties": True, "recipients": "Аудандық әкімдік"},
        {"data": frozenset(), "data_other": "Тұрғын үй кезегі"},
        {"data": frozenset({DataItem.NAME}), "data_other": ""},
        {"third_parties": False, "recipients": "", "cross_border": True, "publication": True},
    ],
)
def test_a_day_or_an_event_a_list_or_words_a_yes_or_a_no_are_enough(changes: dict[str, object]) -> None:
    assert told(**changes) == []


def test_an_odd_number_of_the_operator_is_a_warning_only() -> None:
    (problem,) = missing(replace(WHOLE, operator_number="123"))
    assert (problem.field, problem.severity) == ("operator_number", Severity.WARNING)


def test_the_operator_may_be_a_person_with_an_iin() -> None:
    assert told(operator_number="900101400013") == []
