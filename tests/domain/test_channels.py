"""Rules §11 name eOtinish for appeals to state bodies alone; CNT-5: what is sent electronically is in time."""

from app.domain.channels import CHANNELS
from app.domain.codes import TALK_CHANNELS, AppealKind, Channel
from app.law.courts import COURTS


def test_every_kind_of_paper_has_a_way_and_none_is_named_twice() -> None:
    assert set(CHANNELS) == set(AppealKind)
    assert all(ways and len(set(ways)) == len(ways) for ways in CHANNELS.values())


def test_no_court_seller_employer_or_bailiff_is_reached_through_eotinish() -> None:
    beside = {*COURTS, AppealKind.CONSUMER, AppealKind.LABOUR, AppealKind.BAILIFF, AppealKind.PROCUREMENT}
    assert all(Channel.PORTAL not in CHANNELS[kind] for kind in beside)
    assert all(Channel.PORTAL in CHANNELS[kind] for kind in (AppealKind.COMPLAINT, AppealKind.MESSAGE))


def test_a_telephone_or_a_visit_hands_in_nothing() -> None:
    talked = set(TALK_CHANNELS) - {Channel.IN_PERSON, Channel.ONLINE}
    assert not any(talked & set(ways) for ways in CHANNELS.values())
