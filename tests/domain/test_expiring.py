"""How long a paper that runs out is still valid; whoever ends a power of attorney before its day is told so."""

from datetime import date

from app.domain.expiring import Expiring, ExpiringKind
from app.domain.parties import PartyDraft, PartyRole


def test_days_left_are_counted_to_the_last_day() -> None:
    paper = Expiring(kind=ExpiringKind.WARRANT, case_id=1, case_number="1", name="", until_on=date(2026, 11, 20))
    assert [paper.days(date(2026, 11, day)) for day in (19, 20, 21)] == [1, 0, -1]


def test_a_power_of_attorney_does_not_end_before_it_was_issued() -> None:
    day = date(2026, 11, 20)
    draft = PartyDraft(role=PartyRole.REPRESENTATIVE, name="Өкіл", warrant_on=day, warrant_until=date(2026, 11, 19))
    assert [problem.code for problem in draft.problems()] == ["warrant_ends_before"]
