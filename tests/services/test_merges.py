"""Two cards of one person become one, everything of the other moves; and they are taken apart again exactly."""

from dataclasses import replace
from typing import Any

import pytest

from app.domain.audit import LogFilter
from app.domain.clients import Client
from app.domain.codes import EventKind
from app.domain.drafts import DraftPlace
from app.domain.erasures import ErasureDraft, ErasureGround
from app.domain.errors import NotFound, SavedMeanwhile, UserError
from app.domain.likeness import Marks
from app.domain.parties import PartyDraft, PartyRole
from app.services.desk import Desk
from tests.factories import (
    appeal_draft,
    body_id,
    client_draft,
    consent_draft,
    event_draft,
    kept_appeal,
    kept_client,
    kept_talk,
)
from tests.services.conftest import MONDAY, World
from tests.services.people import Staff, staff_of

LEFT_OUT = {"audit", "audit_head", "person_keys", "merges"}
"""What grows by the deeds themselves; keys are made with the first line about somebody."""


@pytest.fixture
def pair(world: World) -> tuple[Client, Client]:
    """Two cards of one person, each with a matter, a talk, a consent and a role elsewhere."""
    desk = world.desk
    elsewhere = kept_appeal(desk).case_id
    found = []
    for number, changes in enumerate(({"phone": ""}, {"surname": "Касымова", "given_name": "Асель", "email": ""})):
        client = kept_client(desk, **changes)
        kept_talk(desk, client.id, question=f"Сұрақ {number}")
        talk = kept_talk(desk, client.id)
        desk.cases.open_from_consultation(talk.id, appeal_draft(body_id(desk), subject=f"Өтініш {number}"))
        desk.consents.give(client.id, consent_draft(MONDAY))
        desk.parties.add(elsewhere, PartyDraft(role=PartyRole.WITNESS, client_id=client.id))
        found.append(client)
    return found[0], found[1]


def merged(desk: Desk, pair: tuple[Client, Client], **changes: Any) -> Client:
    seen = desk.merges.preview(pair[0].id, pair[1].id)
    return desk.merges.merge(seen, replace(seen.proposed(), **changes))


def tables(desk: Desk) -> dict[str, list[dict[str, object]]]:
    """Every row of every table, without what counts savings and without the insides of the lists of words."""
    found = {}
    with desk.context.database.read() as tx:
        names = tx.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
        for name in names:
            if name not in LEFT_OUT and "_words" not in name:
                rows = tx.exec_driver_sql(f'SELECT * FROM "{name}" ORDER BY 1').mappings()  # noqa: S608 - the file's own
                found[name] = [{key: value for key, value in row.items() if key != "version"} for row in rows]
    return found


def refused(desk: Desk, client_id: int) -> str:
    with pytest.raises(UserError) as error:
        desk.merges.undo(desk.merges.of_client(client_id)[0].id)
    return error.value.code


def whole(desk: Desk) -> bool:
    return not any(verdict.faults for verdict in desk.verifying.run())


def test_everything_of_the_other_card_moves_and_it_leads_to_the_one_that_stays(
    world: World, pair: tuple[Client, Client]
) -> None:
    desk, (one, other) = world.desk, pair
    seen = desk.merges.preview(one.id, other.id)
    assert seen.differing == ("surname", "given_name", "phone", "email")
    assert [len(keys) for keys in (seen.moving.cases, seen.moving.consultations, seen.moving.consents)] == [1, 2, 1]
    after = merged(desk, pair, surname=other.surname)
    assert (after.id, after.surname, after.given_name) == (one.id, "Касымова", one.given_name)
    assert (after.phone, after.email) == (other.phone, one.email)
    assert desk.clients.get(other.id) == after
    assert desk.clients.count("Асель") == 2
    assert [row.id for row in desk.clients.rows() if row.id in {one.id, other.id}] == [one.id]
    assert other.id not in [found.id for found in desk.clients.similar(Marks(name="Касымова Асель"), limit=9)]
    assert len(desk.extracts.gather(one.id).matters) == 2
    assert len(desk.consents.of_client(one.id)) == 2
    assert desk.consents.of_client(other.id) == ()
    assert [merge.gone_name for merge in desk.merges.of_client(one.id)] == ["Касымова Асель Ғалымқызы"]
    assert whole(desk)


def test_the_log_tells_on_both_cards_what_moved(world: World, pair: tuple[Client, Client]) -> None:
    desk, (one, other) = world.desk, pair
    numbers = [desk.cases.file(key).case.number for key in desk.merges.preview(one.id, other.id).moving.cases]
    after = merged(desk, pair)
    lines = [line for line in desk.auditing.rows(LogFilter()) if line.deed == "clients.merge"]
    assert {line.key for line in lines} == {one.uid, other.uid}
    told = {(line.key, change.name): change.after for line in lines for change in line.changes}
    assert told[one.uid, "merged_with"] == other.full_name
    assert told[other.uid, "merged_into"] == after.full_name
    assert (told[one.uid, "moved_cases"], told[one.uid, "moved_talks"]) == (", ".join(numbers), "2")
    (card,) = desk.extracts.gather(one.id).merged
    assert card.uid == other.uid


def test_taking_apart_is_told_with_both_names_until_one_of_them_is_erased(
    world: World, pair: tuple[Client, Client]
) -> None:
    desk, (one, other) = world.desk, pair
    merged(desk, pair)
    desk.merges.undo(desk.merges.of_client(one.id)[0].id)
    lines = [line for line in desk.auditing.rows(LogFilter()) if line.deed == "clients.unmerge"]
    told = {line.key: change.after for line in lines for change in line.changes if change.name == "parted_from"}
    assert told == {one.uid: other.full_name, other.uid: one.full_name}


def test_the_extract_of_one_does_not_tell_of_another_whose_card_was_merged_by_mistake(
    world: World, pair: tuple[Client, Client]
) -> None:
    desk, (one, other) = world.desk, pair
    merged(desk, pair)
    assert "clients.merge" in [line.deed for line in desk.extracts.gather(one.id).lines]
    desk.merges.undo(desk.merges.of_client(one.id)[0].id)
    assert other.full_name not in desk.extracts.as_json(desk.extracts.gather(one.id)).decode()


@pytest.mark.parametrize("turned", [False, True])
def test_taken_apart_again_every_table_is_as_it_was(world: World, pair: tuple[Client, Client], *, turned: bool) -> None:
    desk = world.desk
    one, other = reversed(pair) if turned else pair
    desk.drafts.keep(DraftPlace.CONSENT, other.id, {"purpose": "Жартылай"}, "")
    before = tables(desk)
    merged(desk, (one, other), surname="Жаңа", phone="8 700", contact_note="Екеуі де")
    during = tables(desk)
    assert during["clients"] != before["clients"]
    assert during["cases"] != before["cases"]
    assert during["drafts"] != before["drafts"]
    gone = desk.merges.undo(desk.merges.of_client(one.id)[0].id)
    assert gone == other
    assert tables(desk) == before
    assert desk.merges.of_client(one.id) == ()
    assert whole(desk)
    merged(desk, (one, other))
    assert whole(desk)


def test_what_tells_of_nobody_does_not_keep_the_cards_together(world: World, pair: tuple[Client, Client]) -> None:
    desk, (one, other) = world.desk, pair
    (case_id,) = desk.merges.preview(one.id, other.id).moving.cases
    merged(desk, pair)
    desk.cases.close(case_id)
    desk.merges.undo(desk.merges.of_client(one.id)[0].id)
    file = desk.cases.file(case_id)
    assert (file.client.id, file.case.closed_on) == (other.id, MONDAY)


def test_what_stands_elsewhere_meanwhile_stays_there_when_the_cards_are_taken_apart(
    world: World, pair: tuple[Client, Client]
) -> None:
    desk, (one, other) = world.desk, pair
    third = kept_client(desk, surname="Үшінші")
    moving = desk.merges.preview(one.id, other.id).moving
    merged(desk, pair)
    (role,) = moving.parties
    elsewhere = desk.parties.get(role).case_id
    desk.parties.remove(role, "Қате қосылған")
    new = desk.parties.add(elsewhere, PartyDraft(role=PartyRole.OTHER_SIDE, client_id=third.id))
    assert new.id == role, "SQLite gives the key of what was taken out to the next record"
    talk = desk.consultations.get(moving.consultations[0])
    desk.consultations.update(talk.id, replace(talk.draft(), client_id=third.id))
    desk.merges.undo(desk.merges.of_client(one.id)[0].id)
    assert desk.parties.get(new.id).client_id == third.id
    assert desk.consultations.get(talk.id).client_id == third.id
    assert desk.consultations.get(moving.consultations[1]).client_id == other.id
    assert whole(desk)


@pytest.mark.parametrize("work", ["card", "talk", "event", "consent"])
def test_after_work_on_the_one_card_they_stay_one(world: World, pair: tuple[Client, Client], work: str) -> None:
    desk, (one, other) = world.desk, pair
    (case_id,) = desk.merges.preview(one.id, other.id).moving.cases
    after = merged(desk, pair)
    appeal = desk.cases.file(case_id).appeals[0]
    {
        "card": lambda: desk.clients.save(client_draft(phone="8 702"), one.id, after.version),
        "talk": lambda: kept_talk(desk, one.id),
        "event": lambda: desk.appeals.record(appeal.id, event_draft(EventKind.FILED, MONDAY)),
        "consent": lambda: desk.consents.give(one.id, consent_draft(MONDAY)),
    }[work]()
    assert refused(desk, one.id) == "merge_worked_on"


def test_the_last_merge_is_undone_first(world: World, pair: tuple[Client, Client]) -> None:
    desk, (one, other) = world.desk, pair
    third = kept_client(desk, surname="Үшінші")
    merged(desk, pair)
    merged(desk, (third, one))
    assert desk.clients.get(other.id).id == third.id
    with pytest.raises(UserError) as chained:
        desk.merges.undo(1)
    assert chained.value.code == "merge_not_last"
    desk.merges.undo(desk.merges.of_client(third.id)[0].id)
    desk.merges.undo(1)
    assert desk.clients.get(other.id) == other
    with pytest.raises(NotFound):
        desk.merges.undo(1)


def test_a_card_that_leads_elsewhere_takes_nothing_more(world: World, pair: tuple[Client, Client]) -> None:
    desk, (one, other) = world.desk, pair
    merged(desk, pair)
    for deed in (
        lambda: desk.clients.save(client_draft(), other.id),
        lambda: kept_talk(desk, other.id),
        lambda: desk.consents.give(other.id, consent_draft(MONDAY)),
        lambda: desk.erasures.propose(other.id, ErasureDraft(ground=ErasureGround.COURT, reason="Сот")),
        lambda: desk.extracts.gather(other.id),
        lambda: merged(desk, (kept_client(desk), other)),
    ):
        with pytest.raises(UserError) as led:
            deed()
        assert led.value.code == "client_merged"
    with pytest.raises(UserError) as same:
        merged(desk, (one, one))
    assert same.value.code == "same_card"


def test_nothing_is_merged_over_a_change_a_draft_or_a_proposal(world: World, pair: tuple[Client, Client]) -> None:
    desk, (one, other) = world.desk, pair
    seen = desk.merges.preview(one.id, other.id)
    changed = desk.clients.save(replace(other.draft(), email="c@example.org"), other.id, other.version)
    with pytest.raises(SavedMeanwhile):
        desk.merges.merge(seen, seen.proposed())
    desk.drafts.keep(DraftPlace.CARD, changed.id, {"surname": "Жар"}, "")
    with pytest.raises(UserError) as typed:
        merged(desk, pair)
    assert typed.value.code == "card_being_changed"
    desk.drafts.drop(DraftPlace.CARD, changed.id)
    lonely = kept_client(desk, surname="Жалғыз")
    desk.erasures.propose(lonely.id, ErasureDraft(ground=ErasureGround.COURT, reason="Сот"))
    with pytest.raises(UserError) as proposed:
        merged(desk, (one, lonely))
    assert proposed.value.code == "erasure_waits"


def test_volunteers_leave_merging_to_coordinators(world: World, pair: tuple[Client, Client]) -> None:
    staff: Staff = staff_of(world)
    seen = world.desk.merges.preview(pair[0].id, pair[1].id)
    with staff.sits(staff.volunteer), pytest.raises(UserError) as not_allowed:
        world.desk.merges.merge(seen, seen.proposed())
    assert not_allowed.value.code == "not_allowed"
    with staff.sits(staff.coordinator):
        world.desk.merges.merge(seen, seen.proposed())
