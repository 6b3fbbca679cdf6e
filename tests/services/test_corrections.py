"""Corrections of the directory: proposed by a volunteer, taken or refused by a coordinator."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.authorities import AuthorityDraft
from app.domain.corrections import Correction, CorrectionDraft
from app.domain.errors import DraftRejected, UserError
from tests.factories import BODY, body_id
from tests.services.conftest import MONDAY, World
from tests.services.people import Staff, staff_of


@pytest.fixture
def staff(world: World) -> Staff:
    return staff_of(world)


def proposed(staff: Staff, **changes: str) -> Correction:
    """What a volunteer proposes for the department."""
    desk = staff.world.desk
    body = desk.authorities.get(body_id(desk, BODY))
    draft = CorrectionDraft(proposed=replace(body.draft(), **changes), source="gov.kz", confirmed_on=MONDAY)  # type: ignore[arg-type]  # texts alone
    with staff.sits(staff.volunteer):
        return desk.corrections.propose(body.id, draft)


def row(staff: Staff) -> AuthorityDraft:
    desk = staff.world.desk
    return desk.authorities.get(body_id(desk, BODY)).draft()


def test_what_is_accepted_stands_in_the_row_checked_by_who_proposed_it(staff: Staff) -> None:
    desk = staff.world.desk
    kept = proposed(staff, phone="8 7222 00-00-00", postcode="070099")
    assert row(staff).phone != "8 7222 00-00-00"
    assert [one.id for one in desk.corrections.waiting()] == [kept.id]
    with staff.sits(staff.coordinator):
        desk.corrections.accept(kept.id)
    body = desk.authorities.get(kept.authority_id)
    checked = (body.verified_by, body.verified_on)
    assert (body.phone, body.postcode, checked) == ("8 7222 00-00-00", "070099", (staff.volunteer.name, MONDAY))
    assert desk.corrections.waiting() == ()
    assert desk.corrections.of_body(kept.authority_id)[0].accepted is True


def test_what_is_refused_leaves_the_row_and_says_why(staff: Staff) -> None:
    desk = staff.world.desk
    before, kept = row(staff), proposed(staff, phone="1")
    with pytest.raises(DraftRejected):
        desk.corrections.refuse(kept.id, " ")
    desk.corrections.refuse(kept.id, "Ескі нөмір")
    assert row(staff) == before
    assert (desk.corrections.get(kept.id).accepted, desk.corrections.get(kept.id).reason) == (False, "Ескі нөмір")
    deeds = [line.deed for line in desk.authorities.history(kept.authority_id)]
    assert deeds == ["corrections.refuse", "corrections.propose"]


def test_two_proposals_for_one_body_do_not_undo_each_other(staff: Staff) -> None:
    first, second = proposed(staff, phone="1"), proposed(staff, postcode="070000")
    for one in (second, first):
        staff.world.desk.corrections.accept(one.id)
    assert (row(staff).phone, row(staff).postcode) == ("1", "070000")


def test_a_decision_is_made_once_and_by_no_volunteer(staff: Staff) -> None:
    desk = staff.world.desk
    kept = proposed(staff, phone="1")
    with staff.sits(staff.volunteer):
        for deed in (lambda: desk.corrections.accept(kept.id), lambda: desk.corrections.refuse(kept.id, "x")):
            with pytest.raises(UserError) as refused:
                deed()
            assert refused.value.code == "not_allowed"
        with pytest.raises(UserError) as refused:
            desk.authorities.complete(kept.authority_id, row(staff))
        assert refused.value.code == "not_allowed"
    desk.corrections.accept(kept.id)
    with pytest.raises(UserError) as refused:
        desk.corrections.refuse(kept.id, "кеш")
    assert refused.value.code == "correction_decided"


def test_nothing_changed_is_nothing_to_propose(staff: Staff) -> None:
    with pytest.raises(UserError) as refused:
        proposed(staff)
    assert refused.value.code == "nothing_corrected"


def test_an_address_nobody_proposed_stays_unchecked(staff: Staff) -> None:
    desk = staff.world.desk
    kept = proposed(staff, phone="1")
    desk.corrections.accept(kept.id)
    assert not desk.authorities.get(kept.authority_id).address_confirmed


def test_a_proposal_of_a_phone_leaves_the_check_of_the_address_as_it_is(staff: Staff) -> None:
    desk = staff.world.desk
    kept = proposed(staff, phone="1")
    desk.authorities.verify(kept.authority_id, "Сауле")
    desk.corrections.accept(kept.id)
    body = desk.authorities.get(kept.authority_id)
    assert (body.phone, body.verified_by, body.verified_on) == ("1", "Сауле", MONDAY)


def test_an_address_confirmed_before_the_latest_check_is_to_be_checked_anew(staff: Staff) -> None:
    desk = staff.world.desk
    kept = proposed(staff, postcode="070099")
    staff.world.day[0] += timedelta(days=1)
    desk.authorities.verify(kept.authority_id, "Сауле")
    desk.corrections.accept(kept.id)
    body = desk.authorities.get(kept.authority_id)
    assert (body.postcode, body.verified_by, body.verified_on) == ("070099", "", None)


def test_a_proposal_overwrites_no_value_written_since(staff: Staff) -> None:
    desk = staff.world.desk
    first, second = proposed(staff, phone="1"), proposed(staff, phone="2")
    desk.corrections.accept(second.id)
    with pytest.raises(UserError) as refused:
        desk.corrections.accept(first.id)
    assert refused.value.code == "correction_overtaken"
    assert (row(staff).phone, [one.id for one in desk.corrections.waiting()]) == ("2", [first.id])
    desk.corrections.refuse(first.id, "Ескі нөмір")
    assert row(staff).phone == "2"
