"""What the law forbids, said again from the facts alone and held against every kind: no such step is ever offered."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.codes import AppealKind, AppealState, DeadlineStatus, EventKind, Side, Superior
from app.domain.courses import Course, Matter, Step
from app.domain.grounds import Ground, Variant
from app.law.course import course
from app.law.machines import MACHINES
from app.law.rules import RULE_IDS, versions
from tests.law.facts import CALENDAR, CAUTION, codes
from tests.law.random_matters import DAYS, matters_of

A, K, S = AppealKind, EventKind, AppealState
BARRED = {Ground(f"court_{number}") for number in (3, 5, 9, 11, 12, 13, 14, 15, 17)}
"""Grounds of return after which the same claim is not brought again (Art. 138(3))."""
PRETRIAL_SHOWN = {K.COMPLAINT_DECIDED, K.TERM_EXPIRED}
AT_ONCE = {Variant.BAILIFF, Variant.OUTSIDER}
"""Nothing above a bailiff, and nobody to complain for who took no part (Art. 136(4)-(5))."""
WITHDRAWING = {"withdraw", "withdraw_claim"}
BEFORE_DECISION = {S.DRAFT, S.FILED, S.REGISTERED, S.EXTENDED}
Rule = Callable[[Matter, Course, date], bool]


def happened(what: Matter) -> set[EventKind]:
    return {event.kind for event in what.events}


def offers(found: Course, *starts: str) -> list[Step]:
    return [step for step in found.steps if step.code.startswith(starts)]


def last_day_has_not_passed(_: Matter, found: Course, today: date) -> bool:
    own = [step.last_day for step in found.steps if step.side is Side.CLIENT and step.last_day is not None]
    return all(last_day >= today for last_day in own)


def silence_is_complained_of_after_the_term(_: Matter, found: Course, today: date) -> bool:
    """Art. 91(2), 100(5): the latest arguable day of some term of the body has passed without its answer."""
    lapsed = [one for one in found.deadlines if one.side is Side.BODY and one.due_on is not None and one.due_on < today]
    return not offers(found, "complain_silence") or any(one.status is DeadlineStatus.MISSED for one in lapsed)


def an_appeal_needs_a_decision_and_a_cassation_an_act_of_appeal(what: Matter, found: Course, _: date) -> bool:
    """Art. 168(2), 169(2)."""
    facts = happened(what)
    appeal = K.DECISION_FINAL in facts or what.kind is A.COURT_APPEAL
    cassation = K.APPEAL_DECIDED in facts or what.kind is A.CASSATION
    return (appeal or not offers(found, "appeal_to_court")) and (cassation or not offers(found, "cassation"))


def a_barred_claim_is_not_brought_again(what: Matter, found: Course, _: date) -> bool:
    """Art. 138(3)."""
    returns = [event for event in what.events if event.kind in {K.RETURNED, K.RESTORATION_REFUSED}]
    barred = found.state is S.RETURNED and all(event.ground in BARRED for event in returns)
    return not (barred and offers(found, "refile_claim"))


def the_court_comes_after_the_complaint(what: Matter, found: Course, _: date) -> bool:
    """Art. 9(3), 91(5): a claim about an act, a body above, and nothing here or in the earlier paper that shows one."""
    first = what.kind in {A.CLAIM_CHALLENGE, A.CLAIM_COMPEL} and what.superior is Superior.ADMINISTRATIVE
    at_once = what.variant in AT_ONCE or what.superior is Superior.SELF_GOVERNMENT
    shown = at_once or bool(PRETRIAL_SHOWN & (happened(what) | {event.kind for event in what.handed}))
    return shown or not first or not offers(found, "file_claim")


def only_a_decision_in_force_is_executed(what: Matter, found: Course, _: date) -> bool:
    """Art. 161, 171; a bailiff executes what he initiated (261-IV, Art. 38)."""
    begun = K.INITIATED if what.kind is A.BAILIFF else K.IN_FORCE
    return begun in happened(what) or not offers(found, "ask_monetary_penalty", "go_to_bailiff", "await_execution")


def what_was_decided_is_not_withdrawn(_: Matter, found: Course, __: date) -> bool:
    """Art. 64(9): before the decision."""
    decided = found.state in {S.DECIDED, S.TERMINATED, S.APPEAL_DECIDED, S.CLOSED, S.WITHDRAWN, S.EXECUTED}
    return not (decided and codes(found) & WITHDRAWING)


def an_ombudsman_and_a_bailiff_have_no_higher_body(what: Matter, found: Course, _: date) -> bool:
    """The Ombudsman's refusal is final (Const. law, Art. 13-15); a bailiff's deed goes to court (Art. 136(4))."""
    return what.kind not in {A.OMBUDSMAN, A.BAILIFF} or "complain_decision" not in codes(found)


def procurement_and_labour_come_to_court_last(what: Matter, found: Course, _: date) -> bool:
    """Procurement law, Art. 25; Labour Code, Art. 159-160."""
    straight = what.variant in {Variant.NO_COMMISSION, Variant.REINSTATEMENT_NO_COMMISSION}
    bound = what.kind is A.PROCUREMENT or (what.kind is A.LABOUR and not straight)
    return not (bound and found.state in BEFORE_DECISION and offers(found, "go_to_court", "go_to_labour_court"))


def a_petition_needs_fifty_and_its_threshold(what: Matter, found: Course, _: date) -> bool:
    """Art. 90-2(4)(1), 90-3: nothing of the body is awaited before."""
    facts = happened(what)
    published = K.FIFTY_JOINED in facts or not offers(found, "await_publication")
    reached = K.THRESHOLD_REACHED in facts or not offers(found, "await_forwarding_of_petition", "await_answer")
    return what.kind is not A.PETITION or (published and reached)


def every_term_runs_for_the_side_of_its_rule(_: Matter, found: Course, __: date) -> bool:
    known = all(one.rule in RULE_IDS and one.side is versions(one.rule)[0].side for one in found.deadlines)
    return known and all(step.rule in {"", *RULE_IDS} for step in found.steps)


def an_event_leads_on_from_every_state(what: Matter, found: Course, _: date) -> bool:
    return bool(found.steps) and any(found.state in way.states for way in MACHINES[what.kind].passages.values())


LAWS: tuple[Rule, ...] = (
    last_day_has_not_passed,
    silence_is_complained_of_after_the_term,
    an_appeal_needs_a_decision_and_a_cassation_an_act_of_appeal,
    a_barred_claim_is_not_brought_again,
    the_court_comes_after_the_complaint,
    only_a_decision_in_force_is_executed,
    what_was_decided_is_not_withdrawn,
    an_ombudsman_and_a_bailiff_have_no_higher_body,
    procurement_and_labour_come_to_court_last,
    a_petition_needs_fifty_and_its_threshold,
    every_term_runs_for_the_side_of_its_rule,
    an_event_leads_on_from_every_state,
)


@pytest.mark.parametrize("kind", AppealKind, ids=str)
def test_whatever_happens_to_a_paper_nothing_unlawful_is_offered(kind: AppealKind) -> None:
    @settings(max_examples=25, deadline=None)
    @given(matters_of(kind), DAYS, st.integers(0, 200))
    def holds(what: Matter, today: date, later: int) -> None:
        """Looked at on any day, and on one soon after the facts."""
        near = max((event.on for event in what.events), default=today)
        for day in {today, min(date.fromordinal(near.toordinal() + later), date(2027, 12, 30))}:
            found = course(what, CALENDAR, day, CAUTION)
            broken = [law.__name__ for law in LAWS if not law(what, found, day)]
            assert broken == []

    holds()
