"""A consent as the form holds it, and whether it holds on a day (Law 94-V, Art. 8)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.domain.consents import Consent, ConsentDraft, ConsentState, ConsentWay, DataItem, WithdrawalDraft
from app.domain.lengths import NOTE

TODAY = date(2026, 11, 20)
DAY = timedelta(days=1)
CONSENT = Consent(
    id=1,
    uid="u",
    version=1,
    client_id=1,
    full_name="Қасымова Әсел",
    operator="Ауыл құқық кеңсесі",
    operator_number="",
    purpose="Құқықтық көмек",
    data=frozenset({DataItem.NAME, DataItem.IIN}),
    data_other="",
    until_on=TODAY + 30 * DAY,
    until_event="",
    third_parties=False,
    recipients="",
    cross_border=False,
    publication=False,
    other="",
    given_on=TODAY - 30 * DAY,
    way=ConsentWay.WRITTEN,
)


def told(draft: ConsentDraft) -> list[tuple[str, str]]:
    return [(problem.code, problem.field) for problem in draft.problems(TODAY)]


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        (ConsentDraft(given_on=TODAY), []),
        (ConsentDraft(), [("date_empty", "given_on")]),
        (ConsentDraft(given_on=TODAY + DAY), [("date_in_future", "given_on")]),
        (ConsentDraft(given_on=TODAY, until_on=TODAY), []),
        (ConsentDraft(given_on=TODAY, until_on=TODAY - DAY), [("consent_ends_before", "until_on")]),
        (ConsentDraft(until_on=TODAY - DAY), [("date_empty", "given_on")]),
    ],
)
def test_a_consent_is_given_on_a_day_that_came_and_does_not_end_before(
    draft: ConsentDraft, expected: list[tuple[str, str]]
) -> None:
    assert told(draft) == expected


@pytest.mark.parametrize("name", ["operator", "purpose", "data_other", "until_event", "recipients", "other"])
def test_a_text_may_be_as_long_as_the_refusal_says(name: str) -> None:
    draft = ConsentDraft(given_on=TODAY)
    assert told(replace(draft, **{name: "ж" * NOTE})) == []
    (problem,) = replace(draft, **{name: "ж" * (NOTE + 1)}).problems(TODAY)
    assert (problem.code, problem.field, problem.values) == ("too_long", name, (("limit", str(NOTE)),))


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        (WithdrawalDraft(on=TODAY), []),
        (WithdrawalDraft(on=CONSENT.given_on), []),
        (WithdrawalDraft(), [("date_empty", "on")]),
        (WithdrawalDraft(on=TODAY + DAY), [("date_in_future", "on")]),
        (WithdrawalDraft(on=CONSENT.given_on - DAY), [("withdrawn_before_given", "on")]),
    ],
)
def test_a_consent_is_taken_back_after_it_was_given(draft: WithdrawalDraft, expected: list[tuple[str, str]]) -> None:
    assert [(problem.code, problem.field) for problem in draft.problems(TODAY, CONSENT.given_on)] == expected


@pytest.mark.parametrize(
    ("on", "withdrawn_on", "state"),
    [
        (TODAY, None, ConsentState.GIVEN),
        (TODAY + 30 * DAY, None, ConsentState.GIVEN),
        (TODAY + 31 * DAY, None, ConsentState.EXPIRED),
        (TODAY - DAY, TODAY, ConsentState.GIVEN),
        (TODAY, TODAY, ConsentState.WITHDRAWN),
        (TODAY + 31 * DAY, TODAY, ConsentState.WITHDRAWN),
    ],
)
def test_the_last_day_belongs_to_a_consent_and_the_day_of_the_withdrawal_does_not(
    on: date, withdrawn_on: date | None, state: ConsentState
) -> None:
    assert replace(CONSENT, withdrawn_on=withdrawn_on).state(on) is state


def test_a_consent_until_an_event_does_not_end_by_itself() -> None:
    assert replace(CONSENT, until_on=None, until_event="іс біткенше").state(date(2050, 1, 1)) is ConsentState.GIVEN


def test_the_paper_is_printed_from_what_was_given() -> None:
    draft = CONSENT.draft()
    assert told(draft) == []
    fields = list(ConsentDraft.__dataclass_fields__)
    assert [getattr(draft, name) for name in fields] == [getattr(CONSENT, name) for name in fields]
