"""Powers of attorney and consents are warned of before they run out, and until they are renewed."""

from dataclasses import replace
from datetime import date, timedelta

from app.domain.expiring import AHEAD, ExpiringKind
from app.domain.parties import PartyDraft, PartyRole
from app.services.desk import Desk
from tests.factories import consent_draft, kept_appeal
from tests.services.conftest import MONDAY, World

DAY = timedelta(days=1)


def represented(desk: Desk, until: date | None, role: PartyRole = PartyRole.REPRESENTATIVE) -> int:
    """The key of a new matter with somebody who acts in it until that day."""
    case_id = kept_appeal(desk).case_id
    desk.parties.add(case_id, PartyDraft(role=role, name="Өкіл Үлгіұлы", warrant_on=MONDAY, warrant_until=until))
    return case_id


def told(desk: Desk) -> list[tuple[ExpiringKind, date]]:
    return [(one.kind, one.until_on) for one in desk.today.page().expiring]


def test_a_power_of_attorney_is_told_a_fortnight_before_its_last_day_and_after_it(world: World) -> None:
    last = MONDAY + AHEAD + DAY
    case_id = represented(world.desk, last)
    assert told(world.desk) == []
    world.go_to(MONDAY + DAY)
    assert told(world.desk) == [(ExpiringKind.WARRANT, last)]
    world.go_to(last + DAY)
    (one,) = world.desk.today.expiring(case_id)
    assert (one.name, one.days(last + DAY)) == ("Өкіл Үлгіұлы", -1)


def test_one_without_a_last_day_or_of_a_closed_matter_is_not_told(world: World) -> None:
    represented(world.desk, None)
    closed = represented(world.desk, MONDAY)
    world.desk.cases.close(closed)
    assert told(world.desk) == []


def test_a_consent_is_told_until_a_new_one_is_given_or_it_is_taken_back(world: World) -> None:
    desk = world.desk
    case_id = kept_appeal(desk).case_id
    client_id = desk.cases.file(case_id).client.id
    desk.consents.give(client_id, replace(consent_draft(MONDAY), until_on=MONDAY + 3 * DAY))
    assert [(one.kind, one.case_id) for one in desk.today.expiring(case_id)] == [(ExpiringKind.CONSENT, case_id)]
    desk.consents.give(client_id, consent_draft(MONDAY))
    assert told(desk) == []
