"""Every transition of the research's state machines (rules §4.1, §4.2), each with the provision it stands on."""

import pytest

from app.domain.codes import AppealKind, AppealState, EventKind, Outcome, Superior
from app.domain.courses import Course
from app.domain.events import Event
from tests.law.facts import codes, event, follow, matter

A, K, S = AppealKind, EventKind, AppealState
FILED = event(K.FILED, "2026-10-19", at="10:00")
REGISTERED = event(K.REGISTERED, "2026-10-19", at="11:00")
DEFECTS = event(K.DEFECTS_NOTED, "2026-10-20", until_on="2026-10-27")
PRELIMINARY = event(K.PRELIMINARY_DECISION, "2026-10-29")
REFUSED = event(K.ANSWERED, "2026-11-09", outcome=Outcome.REFUSED, states_appeal_route=True)
OPENED = (FILED, REGISTERED)

ORDINARY = [
    ("62-63", (), "2026-10-19", S.DRAFT),
    ("62-63", (FILED,), "2026-10-19", S.FILED),
    ("64, 76", OPENED, "2026-10-20", S.REGISTERED),
    ("64(6)", (FILED, DEFECTS), "2026-10-21", S.DEFECTS),
    ("64(6)", (*OPENED, DEFECTS), "2026-10-21", S.DEFECTS),
    ("64(6)", (*OPENED, DEFECTS, event(K.DEFECTS_CURED, "2026-10-22")), "2026-10-23", S.REGISTERED),
    ("64(7)", (*OPENED, DEFECTS, event(K.RETURNED, "2026-10-28")), "2026-10-29", S.RETURNED),
    ("65, 76", (*OPENED, event(K.REDIRECTED, "2026-10-21", authority_id=2)), "2026-10-22", S.REGISTERED),
    ("65, 76", (*OPENED, event(K.REDIRECTED_IN_PART, "2026-10-21", authority_id=2)), "2026-10-22", S.REGISTERED),
    ("76(3)", (*OPENED, event(K.EXTENDED, "2026-11-02", until_on="2026-12-01")), "2026-11-11", S.EXTENDED),
    ("73", (*OPENED, PRELIMINARY), "2026-10-30", S.PRELIMINARY),
    ("73-74", (*OPENED, PRELIMINARY, event(K.OBJECTION_SENT, "2026-10-30")), "2026-10-31", S.HEARD),
    ("73-74", (*OPENED, PRELIMINARY, event(K.HEARING_HELD, "2026-11-02")), "2026-11-03", S.HEARD),
    ("73", (*OPENED, PRELIMINARY, event(K.HEARING_WAIVED, "2026-10-30")), "2026-10-31", S.HEARD),
    ("64(9), 88(1)(4)", (*OPENED, event(K.WITHDRAWN, "2026-10-26")), "2026-10-27", S.WITHDRAWN),
    ("70, 88", (*OPENED, event(K.TERMINATED, "2026-10-26")), "2026-10-27", S.TERMINATED),
    ("77-81, 89", (*OPENED, REFUSED), "2026-11-10", S.DECIDED),
    ("91(2)", OPENED, "2026-11-11", S.DEEMED_REFUSED),
    ("86(3)", (*OPENED, event(K.ANSWERED, "2026-11-02", outcome=Outcome.SATISFIED), event(K.EXECUTED, "2026-11-04")),
     "2026-11-05", S.EXECUTED),
    ("our record", (*OPENED, REFUSED, event(K.CLOSED, "2026-11-12")), "2026-11-13", S.CLOSED),
    ("our record", (*OPENED, REFUSED, event(K.CLOSED, "2026-11-12"), event(K.REOPENED, "2026-11-13")),
     "2026-11-14", S.DECIDED),
]  # fmt: skip
FORWARDED = event(K.FORWARDED, "2026-10-21", authority_id=9)
COMPLAINT = [
    ("93", (), "2026-10-19", S.DRAFT),
    ("91(4), 96", (FILED,), "2026-10-19", S.FILED),
    ("94, 99", OPENED, "2026-10-20", S.REGISTERED),
    ("91(4)", (*OPENED, event(K.SATISFIED_BY_BODY, "2026-10-21")), "2026-10-22", S.SATISFIED_BY_BODY),
    ("91(4)", (*OPENED, FORWARDED), "2026-10-22", S.AT_HIGHER),
    ("95", (*OPENED, event(K.LEFT_WITHOUT_CONSIDERATION, "2026-10-21")), "2026-10-22", S.LEFT),
    ("100", (*OPENED, FORWARDED, event(K.ANSWERED, "2026-11-09", outcome=Outcome.REFUSED)), "2026-11-10", S.DECIDED),
    ("100(1)(5)", (*OPENED, FORWARDED, event(K.SENT_BACK, "2026-11-09")), "2026-11-10", S.SENT_BACK),
    ("100(5), 136(6)", (*OPENED, FORWARDED), "2026-11-27", S.DEEMED_REFUSED),
    ("92", (*OPENED, event(K.RESTORATION_REFUSED, "2026-10-26")), "2026-10-27", S.DECIDED),
]
BROUGHT = (event(K.COMPLAINT_DECIDED, "2026-09-21"), event(K.FILED, "2026-10-05"))
HEARING = (*BROUGHT, event(K.PRELIMINARY_HEARING, "2026-10-20"), event(K.SET_FOR_HEARING, "2026-10-22"))
DECIDED = (*HEARING, event(K.HEARING_HELD, "2026-11-02"), event(K.DECISION_FINAL, "2026-11-10"))
APPEALED = (*DECIDED, event(K.APPEALED, "2026-11-12"))
IN_FORCE = (*DECIDED, event(K.IN_FORCE, "2026-11-16"))
CLAIM = [
    ("131, 136", BROUGHT[:1], "2026-10-01", S.DRAFT),
    ("137, 139", BROUGHT, "2026-10-06", S.FILED),
    ("138(4)", (*BROUGHT, event(K.DEFECTS_NOTED, "2026-10-07")), "2026-10-08", S.DEFECTS),
    ("138(4)", (*BROUGHT, event(K.DEFECTS_NOTED, "2026-10-07"), event(K.DEFECTS_CURED, "2026-10-09")),
     "2026-10-12", S.FILED),
    ("138(2)-(3)", (*BROUGHT, event(K.RETURNED, "2026-10-12")), "2026-10-13", S.RETURNED),
    ("143, 146", HEARING, "2026-10-23", S.HEARING),
    ("151, 168", DECIDED, "2026-11-11", S.DECIDED),
    ("168", APPEALED, "2026-11-13", S.ON_APPEAL),
    ("168-169", (*APPEALED, event(K.APPEAL_DECIDED, "2026-11-18")), "2026-11-19", S.APPEAL_DECIDED),
    ("171", IN_FORCE, "2026-11-17", S.EXECUTION),
    ("171", (*IN_FORCE, event(K.EXECUTED, "2026-11-20")), "2026-11-21", S.EXECUTED),
    ("127, 171", IN_FORCE, "2026-12-18", S.PENALTY),
]  # fmt: skip


def state(kind: AppealKind, events: tuple[Event, ...], today: str) -> Course:
    return follow(matter(*events, kind=kind), today)


@pytest.mark.parametrize(("rule", "events", "today", "expected"), ORDINARY)
def test_an_application_goes_as_the_code_says(
    rule: str, events: tuple[Event, ...], today: str, expected: AppealState
) -> None:
    assert rule
    assert state(A.APPLICATION, events, today).state is expected


@pytest.mark.parametrize("kind", [A.REQUEST, A.MESSAGE, A.PROPOSAL, A.RESPONSE])
@pytest.mark.parametrize(("rule", "events", "today", "expected"), ORDINARY)
def test_the_simplified_procedure_goes_the_same_way_but_knows_no_hearing(
    kind: AppealKind, rule: str, events: tuple[Event, ...], today: str, expected: AppealState
) -> None:
    found = state(kind, events, today)
    assert rule
    if PRELIMINARY in events:
        assert found.state is S.REGISTERED
        assert "event_not_for_kind" in {warning.code for warning in found.warnings}
    else:
        assert found.state is expected


@pytest.mark.parametrize("kind", [A.COMPLAINT, A.SECOND_COMPLAINT])
@pytest.mark.parametrize(("rule", "events", "today", "expected"), COMPLAINT)
def test_a_complaint_goes_as_the_code_says(
    kind: AppealKind, rule: str, events: tuple[Event, ...], today: str, expected: AppealState
) -> None:
    assert rule
    assert state(kind, events, today).state is expected


@pytest.mark.parametrize("kind", [A.CLAIM_CHALLENGE, A.CLAIM_COMPEL])
@pytest.mark.parametrize(("rule", "events", "today", "expected"), CLAIM)
def test_a_claim_goes_as_the_code_says(
    kind: AppealKind, rule: str, events: tuple[Event, ...], today: str, expected: AppealState
) -> None:
    assert rule
    assert state(kind, events, today).state is expected


def test_from_a_decision_or_silence_the_way_leads_to_the_complaint_and_from_there_to_court() -> None:
    """§4.1, §4.2: DECIDED, TERMINATED, RETURNED, DEEMED_REFUSED lead on to a complaint, and that to a claim."""
    for events in ((*OPENED, REFUSED), (*OPENED, event(K.TERMINATED, "2026-10-26")), OPENED):
        found = state(A.APPLICATION, events, "2026-11-12")
        assert {"complain_decision", "complain_silence"} & codes(found)
        assert ("go_to_court", "pretrial_order") in {(ban.code, ban.why) for ban in found.forbidden}
    decided = (*OPENED, FORWARDED, event(K.ANSWERED, "2026-11-09", outcome=Outcome.REFUSED))
    assert codes(state(A.COMPLAINT, decided, "2026-11-10")) == {"go_to_court", "second_complaint", "close"}
    assert codes(state(A.SECOND_COMPLAINT, decided, "2026-11-10")) == {"go_to_court", "close"}


def test_without_a_body_above_the_way_leads_straight_to_court() -> None:
    """Art. 91(6): no pre-trial body."""
    found = follow(matter(*OPENED, REFUSED, superior=Superior.NONE), "2026-11-10")
    assert "court_directly" in codes(found)
    assert ("complain_decision", "no_higher_body") in {(ban.code, ban.why) for ban in found.forbidden}
