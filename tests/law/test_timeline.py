"""Events in the order of the law: what causes comes before what follows, closings and reopenings take turns."""

import pytest

from app.domain.codes import EventKind
from app.law.timeline import in_order
from tests.law.facts import event

K = EventKind
FIRST, SECOND, THIRD = "2026-10-19", "2026-10-20", "2026-10-21"


@pytest.mark.parametrize(
    "expected",
    [
        [(FIRST, K.REGISTERED), (SECOND, K.FORWARDED), (SECOND, K.REGISTERED), (SECOND, K.EXTENDED)],
        [(FIRST, K.REGISTERED), (SECOND, K.EXTENDED), (SECOND, K.SENT_BACK), (SECOND, K.REGISTERED)],
        [(FIRST, K.REGISTERED), (SECOND, K.ANSWERED), (SECOND, K.CLOSED)],
        [(FIRST, K.CLOSED), (SECOND, K.ANSWERED), (THIRD, K.REOPENED)],
        [(FIRST, K.CLOSED), (SECOND, K.REOPENED), (SECOND, K.ANSWERED), (SECOND, K.CLOSED)],
        [(FIRST, K.CLOSED), (SECOND, K.REOPENED), (THIRD, K.CLOSED), (THIRD, K.REOPENED)],
    ],
)
def test_events_stand_in_the_order_of_the_law_however_they_were_entered(expected: list[tuple[str, EventKind]]) -> None:
    for entered in (expected, expected[::-1]):
        found = in_order(event(kind, on) for on, kind in entered)
        assert [(str(fact.on), fact.kind) for fact in found] == expected


def test_what_a_paper_is_about_comes_before_the_paper_of_the_same_day() -> None:
    facts = [event(K.FILED, FIRST), event(K.DECISION_FINAL, FIRST)]
    assert [fact.kind for fact in in_order(facts, {K.DECISION_FINAL})] == [K.DECISION_FINAL, K.FILED]
    assert [fact.kind for fact in in_order(facts)] == [K.FILED, K.DECISION_FINAL]
