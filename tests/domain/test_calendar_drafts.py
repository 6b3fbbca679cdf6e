"""Changes of the calendar as a form holds them: what is missing, and which days are meant."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.calendar import LONGEST_CLOSURE_DAYS, ClosureDraft, DayDeed, DayDraft

TODAY = date(2026, 11, 21)
OFF = DayDraft(on=date(2026, 12, 17), name="Аза тұту күні", reason="Қаулы")
SWAP = DayDraft(deed=DayDeed.EXCHANGE, on=date(2026, 12, 18), other_on=date(2026, 12, 19), reason="Бұйрық")
CLOSED = ClosureDraft(first=date(2026, 12, 30), name="Жөндеу")


def found(draft: DayDraft | ClosureDraft) -> list[tuple[str, str]]:
    return [(problem.code, problem.field) for problem in draft.problems(TODAY)]


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        (OFF, []),
        (replace(OFF, on=None), [("date_empty", "on")]),
        (replace(OFF, name=" "), [("name_empty", "name")]),
        (replace(OFF, reason=" "), [("reason_empty", "reason")]),
        (replace(OFF, deed=DayDeed.WORKED, name=""), []),
        (SWAP, []),
        (replace(SWAP, other_on=None), [("date_empty", "other_on")]),
        (replace(SWAP, deed=DayDeed.MOVE, other_on=None), [("date_empty", "other_on")]),
        (replace(SWAP, deed=DayDeed.RESTORE, other_on=None), []),
        (DayDraft(), [("date_empty", "on"), ("name_empty", "name"), ("reason_empty", "reason")]),
    ],
)
def test_a_change_needs_its_days_its_name_and_its_reason(draft: DayDraft, expected: list[tuple[str, str]]) -> None:
    assert found(draft) == expected


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        (CLOSED, []),
        (replace(CLOSED, first=None), [("date_empty", "first")]),
        (replace(CLOSED, name=" "), [("name_empty", "name")]),
        (replace(CLOSED, last=CLOSED.first), []),
        (replace(CLOSED, last=date(2026, 12, 29)), [("closure_impossible", "last")]),
        (replace(CLOSED, last=date(2027, 12, 30)), []),
        (replace(CLOSED, last=date(2027, 12, 31)), [("closure_impossible", "last")]),
        (ClosureDraft(last=date(2026, 12, 29)), [("date_empty", "first"), ("name_empty", "name")]),
    ],
)
def test_a_closure_has_a_first_day_a_name_and_at_most_a_year(
    draft: ClosureDraft, expected: list[tuple[str, str]]
) -> None:
    assert found(draft) == expected


def test_a_closure_is_every_day_from_its_first_to_its_last() -> None:
    assert CLOSED.days() == (date(2026, 12, 30),)
    year_end = replace(CLOSED, last=date(2027, 1, 1))
    assert year_end.days() == (date(2026, 12, 30), date(2026, 12, 31), date(2027, 1, 1))
    assert ClosureDraft(last=date(2027, 1, 1)).days() == ()
    assert len(replace(CLOSED, last=date(2027, 12, 30)).days()) == LONGEST_CLOSURE_DAYS
