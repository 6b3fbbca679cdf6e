"""The parties of a matter, and when the same person elsewhere asks for a decision."""

from dataclasses import replace

import pytest

from app.domain.lengths import NOTE, TITLE
from app.domain.likeness import Marks
from app.domain.parties import (
    ROLES,
    SIDES,
    ClearanceDraft,
    Match,
    Party,
    PartyDraft,
    PartyKind,
    PartyRole,
    Standing,
    Verdict,
)

PARTY = Party(
    id=7,
    uid="u",
    version=1,
    case_id=3,
    role=PartyRole.WITNESS,
    kind=PartyKind.PERSON,
    client_id=None,
    name="Серік Болат",
    iin_bin="",
    phone="",
    note="",
)


def match(role: PartyRole) -> Match:
    return Match(case_id=3, number="2026-0003", title="Іс", role=role, party_id=7, name="Серік Болат")


def own(role: PartyRole) -> Standing:
    return Standing(party=None, role=role, client_id=None, marks=Marks())


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        (PARTY.draft(), []),
        (PartyDraft(), [("role_empty", "role"), ("party_name_empty", "name")]),
        (PartyDraft(role=PartyRole.WITNESS, client_id=1), []),
        (PartyDraft(role=PartyRole.CLIENT, name="Серік"), [("role_empty", "role")]),
        (PartyDraft(role=PartyRole.OFFICIAL, name="С" * (TITLE + 1)), [("too_long", "name")]),
        (PartyDraft(role=PartyRole.OFFICIAL, name="С", note="с" * (NOTE + 1)), [("too_long", "note")]),
    ],
)
def test_a_party_needs_a_role_and_a_name_or_a_card(draft: PartyDraft, expected: list[tuple[str, str]]) -> None:
    assert [(problem.code, problem.field) for problem in draft.problems()] == expected


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        (ClearanceDraft(verdict=Verdict.ACCEPTED, reason="Екеуі де келісті"), []),
        (ClearanceDraft(), [("verdict_empty", "verdict"), ("reason_empty", "reason")]),
        (ClearanceDraft(verdict=Verdict.DECLINED, reason="с" * (NOTE + 1)), [("too_long", "reason")]),
    ],
)
def test_a_decision_always_says_why(draft: ClearanceDraft, expected: list[tuple[str, str]]) -> None:
    assert [(problem.code, problem.field) for problem in draft.problems()] == expected


def test_every_role_stands_on_a_side_and_the_client_is_no_choice() -> None:
    assert set(SIDES) == set(PartyRole)
    assert set(ROLES) == set(PartyRole) - {PartyRole.CLIENT}


@pytest.mark.parametrize(
    ("own", "there", "asks"),
    [
        (PartyRole.OTHER_SIDE, PartyRole.CLIENT, True),
        (PartyRole.CLIENT, PartyRole.OTHER_SIDE, True),
        (PartyRole.CLIENT, PartyRole.WITNESS, True),
        (PartyRole.OTHER_REPRESENTATIVE, PartyRole.REPRESENTATIVE, True),
        (PartyRole.CLIENT, PartyRole.CLIENT, False),
        (PartyRole.CLIENT, PartyRole.APPLICANT, False),
        (PartyRole.OTHER_SIDE, PartyRole.OTHER_SIDE, False),
        (PartyRole.OFFICIAL, PartyRole.WITNESS, False),
    ],
)
def test_a_decision_is_asked_where_somebody_stands_on_another_side(
    own: PartyRole, there: PartyRole, *, asks: bool
) -> None:
    assert match(there).asks(own) is asks


def test_another_role_of_either_is_another_match() -> None:
    keys = {match(there).key(own(role)) for role in (PartyRole.CLIENT, PartyRole.WITNESS) for there in ROLES}
    assert len(keys) == 2 * len(ROLES)


def test_somebody_else_in_the_same_place_is_another_match_and_another_spelling_is_not() -> None:
    witness = own(PartyRole.WITNESS)
    here, spelled, renamed, numbered = (
        replace(witness, marks=marks)
        for marks in (
            Marks(name="Смағұлов Ержан"),
            Marks(name="ержан СМАГУЛОВ", phone="8 701"),
            Marks(name="Мүлде Басқа"),
            Marks(name="Смағұлов Ержан", number="871008401427"),
        )
    )
    one = match(PartyRole.OTHER_SIDE)
    assert one.key(here) == one.key(spelled)
    others = (
        one.key(renamed),
        one.key(numbered),
        replace(one, uid="v").key(here),
        replace(one, stamp="ffff").key(here),
    )
    assert len({one.key(here), *others}) == 5


def test_the_client_of_a_matter_has_no_key_among_the_parties() -> None:
    client = Standing(party=None, role=PartyRole.CLIENT, client_id=1, marks=Marks())
    assert client.id == 0
    assert Standing(party=PARTY, role=PARTY.role, client_id=None, marks=Marks()).id == PARTY.id
