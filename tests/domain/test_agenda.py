"""What is planned by hand, and who is away."""

from datetime import date, time

import pytest

from app.domain.agenda import Away, Reception, ReceptionDraft

TODAY = date(2026, 11, 20)
SOUND = ReceptionDraft(authority_id=1, on=date(2026, 11, 25), user_id=2)


@pytest.mark.parametrize(
    ("draft", "problems"),
    [
        (SOUND, []),
        (ReceptionDraft(), ["authority_empty", "date_empty", "who_goes_empty"]),
        (ReceptionDraft(authority_id=1, on=date(2026, 11, 19), user_id=2), ["reception_past"]),
        (ReceptionDraft(authority_id=1, on=TODAY, user_id=2), []),
    ],
)
def test_a_reception_needs_a_body_a_day_to_come_and_who_goes(draft: ReceptionDraft, problems: list[str]) -> None:
    assert [problem.code for problem in draft.problems(TODAY)] == problems


def test_the_form_shows_a_planned_reception_as_it_is_kept() -> None:
    kept = Reception(
        id=1, uid="u", version=1, authority_id=3, on=date(2026, 11, 25), at=time(10), user_id=2, case_id=None
    )
    assert kept.draft() == ReceptionDraft(authority_id=3, on=date(2026, 11, 25), at=time(10), user_id=2)


def test_somebody_is_away_from_the_first_day_to_the_last_and_without_one_until_they_are_back() -> None:
    week = Away(name="А", deputy="Б", from_on=date(2026, 11, 23), until_on=date(2026, 11, 27))
    assert [week.covers(date(2026, 11, day)) for day in (22, 23, 27, 28)] == [False, True, True, False]
    assert Away(name="А", deputy="Б", from_on=TODAY, until_on=None).covers(date(2030, 1, 1))
