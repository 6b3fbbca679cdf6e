"""The machines as data: every kind has one, every state a way out, every rule, ground and code stands where it must."""

from collections.abc import Iterator

import pytest

from app.domain.codes import COMPLAINT_KINDS, SIX_KINDS, AppealKind, AppealState, EventKind, Superior
from app.domain.courses import Matter
from app.domain.grounds import AnswerPart, Ground, HearingException, Variant
from app.law import grounds, timeline
from app.law.machine import ANSWER, CLIENT, Ban, By, Deed, Lapse, Offer, Ref
from app.law.machines import MACHINES, events_of, machine_of
from app.law.rules import RULE_IDS
from app.law.track import Track
from tests.law.facts import CALENDAR, TEXTS, day

S, K = AppealState, EventKind
TABLES = {kind: machine for kind, machine in MACHINES.items() if kind not in {*SIX_KINDS, *COMPLAINT_KINDS}}
"""Kinds whose course is read from tables alone."""


def deeds(kind: AppealKind) -> dict[EventKind, Deed]:
    return {
        event: passage.handle.keywords["deed"]
        for event, passage in TABLES[kind].passages.items()
        if hasattr(passage.handle, "keywords")
    }


def offers(kind: AppealKind) -> dict[AppealState, tuple[Offer, ...]]:
    return TABLES[kind].steps.keywords["offers"]


def lapses(kind: AppealKind) -> tuple[Lapse, ...]:
    return TABLES[kind].ahead.keywords["rows"]


def rules(ref: Ref) -> Iterator[str]:
    if isinstance(ref, By):
        yield from (ref.usual, *ref.special.values())
    else:
        yield ref


def bans() -> Iterator[Ban]:
    for machine in MACHINES.values():
        yield from machine.bans


def test_every_kind_has_its_machine() -> None:
    assert set(MACHINES) == set(AppealKind)
    for kind in AppealKind:
        assert K.CLOSED in events_of(kind)
        assert K.REOPENED in events_of(kind)


def test_every_event_belongs_to_some_kind_and_has_its_place_on_a_day() -> None:
    assert {event for kind in AppealKind for event in events_of(kind)} == set(EventKind)
    assert set(timeline._ORDER) == set(EventKind)
    assert len(timeline._ORDER) == len(EventKind)


@pytest.mark.parametrize("kind", TABLES, ids=str)
def test_every_state_a_table_leads_to_has_a_way_out_or_is_an_end(kind: AppealKind) -> None:
    reached = {S.DRAFT, S.CLOSED, *(deed.to for deed in deeds(kind).values() if deed.to)}
    reached |= {row.to for row in lapses(kind)}
    reached |= {S.DEFECTS} if K.DEFECTS_NOTED in deeds(kind) else set()
    reached |= {S.EXTENDED} if K.EXTENDED in deeds(kind) else set()
    assert reached <= set(offers(kind))
    for state in reached:
        always = [offer for offer in offers(kind)[state] if offer.when == "always" and offer.only is None]
        assert always, f"{state}: a step that is there whatever happened"


@pytest.mark.parametrize("kind", TABLES, ids=str)
def test_every_term_of_a_table_is_a_rule_of_the_law(kind: AppealKind) -> None:
    named: set[str] = set()
    for deed in deeds(kind).values():
        named |= {*deed.meets, *deed.keeps}
        for ref in (*deed.starts, deed.answer, deed.client):
            named |= set(rules(ref))
    for row in lapses(kind):
        named |= {*rules(row.term), *rules(row.client)}
    for offered in offers(kind).values():
        for offer in offered:
            named |= {*rules(offer.term), *rules(offer.rule)}
    assert named - {"", ANSWER, CLIENT} <= set(RULE_IDS)


def test_what_a_deed_meets_is_started_somewhere_in_its_table() -> None:
    for kind in TABLES:
        started = {
            rule
            for deed in deeds(kind).values()
            for ref in (*deed.starts, deed.answer, deed.client)
            for rule in rules(ref)
        }
        by_hand = {"CT-13", "CT-13:later"}
        for deed in deeds(kind).values():
            assert set(deed.meets) <= started | by_hand, kind


def test_every_step_note_and_ban_has_its_words() -> None:
    for texts in TEXTS.values():
        for kind in TABLES:
            for offered in offers(kind).values():
                for offer in offered:
                    assert texts.has(f"step.{offer.code}"), offer.code
                    assert all(texts.has(f"note.{note}") for ref in offer.notes for note in rules(ref)), offer.notes
        for ban in bans():
            assert texts.has(f"forbidden.{ban.code}"), ban.code
            assert texts.has(f"why.{ban.why}"), ban.why


@pytest.mark.parametrize(
    ("table", "codes"),
    [
        ("ground", Ground),
        ("hearing_exception", HearingException),
        ("answer_part", AnswerPart),
        ("variant", Variant),
    ],
)
def test_every_ground_exception_part_and_variant_has_its_words(table: str, codes: type) -> None:
    for texts in TEXTS.values():
        assert all(texts.say(f"{table}.{code}").strip() for code in codes)


def test_every_ground_has_one_row_with_its_article() -> None:
    assert {row.ground for row in grounds.ROWS} == set(Ground)
    assert len(grounds.ROWS) == len(Ground)
    assert all(row.article and row.events for row in grounds.ROWS)


def test_the_grounds_of_a_court_with_a_star_bar_the_same_claim() -> None:
    """Art. 138(2)-(3): 3, 5, 9, 11, 12, 13, 14, 15 and 17."""
    barred = {row.ground.value for row in grounds.ROWS if row.court and row.may_refile is False}
    assert barred == {f"court_{number}" for number in (3, 5, 9, 11, 12, 13, 14, 15, 17)}
    assert sum(row.court for row in grounds.ROWS) == 17


def test_a_complaint_sent_back_goes_on_as_an_ordinary_procedure() -> None:
    what = Matter(kind=AppealKind.COMPLAINT, events=(), superior=Superior.ADMINISTRATIVE)
    track = Track(matter=what, calendar=CALENDAR, today=day("2026-11-21"), complaint=False)
    assert machine_of(track) is MACHINES[AppealKind.APPLICATION]
    assert K.PRELIMINARY_DECISION in events_of(AppealKind.COMPLAINT)
    assert K.PRELIMINARY_DECISION not in events_of(AppealKind.REQUEST), "the simplified procedure knows no hearing"
