"""Parties of matters and the check for conflicts: who stands where, who may know it, what was decided."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from app.db import search
from app.db.tables import AppealRecord
from app.domain.appeals import Appeal
from app.domain.audit import LogFilter
from app.domain.errors import DraftRejected, NotFound, UserError
from app.domain.likeness import Sign
from app.domain.parties import ClearanceDraft, Match, PartyDraft, PartyKind, PartyRole, Standing, Verdict
from app.domain.signatories import read_signatories
from app.law.calendar import WorkingCalendar
from app.services.desk import Desk
from tests.factories import appeal_draft, body_id, client_draft, kept_appeal, kept_client, kept_talk
from tests.services.conftest import World, open_world
from tests.services.people import Staff, staff_of

ACCEPTED = ClearanceDraft(verdict=Verdict.ACCEPTED, reason="Екі жақ та жазбаша келісті")


@pytest.fixture
def staff(world: World) -> Staff:
    return staff_of(world)


def party(**changes: Any) -> PartyDraft:
    return replace(PartyDraft(role=PartyRole.OTHER_SIDE, name="Смағұлов Ержан Болатұлы"), **changes)


def matter_of(desk: Desk, **client: Any) -> Appeal:
    """A matter of a new client."""
    talk = kept_talk(desk, kept_client(desk, **{"iin": "", "phone": "", **client}).id)
    return desk.cases.open_from_consultation(talk.id, appeal_draft(body_id(desk)))[1]


def met(found: tuple[Match, ...]) -> list[tuple[str, PartyRole]]:
    return [(one.number, one.role) for one in found]


def papers(desk: Desk, typed: str) -> int:
    """How many papers are found by these words."""
    with desk.context.database.read() as tx:
        found = select(func.count()).select_from(AppealRecord).where(search.appeals(tx, typed))
        return tx.execute(found).scalar_one()


def last(desk: Desk, case_id: int) -> Standing:
    return desk.parties.standings(case_id)[-1]


def test_a_party_is_kept_changed_and_taken_out_and_the_log_tells_it(world: World) -> None:
    desk = world.desk
    case_id = kept_appeal(desk).case_id
    kept = desk.parties.add(case_id, party(iin_bin="871008401427", phone="8 701", note="Көрші"))
    assert last(desk, case_id).party == kept
    changed = desk.parties.change(kept.id, replace(kept.draft(), role=PartyRole.WITNESS), kept.version)
    assert (changed.role, changed.version) == (PartyRole.WITNESS, 2)
    with pytest.raises(UserError) as meanwhile:
        desk.parties.change(kept.id, kept.draft(), 1)
    assert meanwhile.value.code == "saved_meanwhile"
    desk.parties.remove(kept.id, "Қателесіп қосылды")
    assert [one.role for one in desk.parties.standings(case_id)] == [PartyRole.CLIENT]
    lines = desk.auditing.rows(LogFilter())
    assert [line.deed for line in lines[:4]] == ["parties.remove", "parties.remove", "parties.change", "parties.add"]
    assert lines[0].changes[0].before == "Смағұлов Ержан Болатұлы"
    assert [(change.name, change.after) for change in lines[2].changes] == [("role", "witness")]
    with pytest.raises(UserError) as refused:
        desk.parties.remove(kept.id, " ")
    assert refused.value.code == "reason_needed"


def test_a_party_that_was_taken_out_stays_whole_in_the_extracts_and_in_the_log_of_who_worked_on_it(
    staff: Staff,
) -> None:
    desk = staff.world.desk
    with staff.sits(staff.other):
        matter_of(desk, surname="Смағұлов", given_name="Ержан", patronymic="")
    own, another = staff.matter(staff.volunteer, surname="Әлиева"), staff.matter(staff.volunteer, surname="Дәулетова")
    with staff.sits(staff.coordinator):
        for case_id in (own.case_id, another.case_id):
            gone = desk.parties.add(case_id, party(), ACCEPTED)
            desk.parties.change(gone.id, party(note="Көрші"))
            desk.parties.remove(gone.id, "Қателесіп қосылды")
    with staff.sits(staff.volunteer):
        person = desk.extracts.gather(desk.cases.file(own.case_id).client.id)
        case, log = desk.auditing.of_case(own.case_id), desk.auditing.rows(LogFilter())
    for lines, times in ((case, 1), (person.lines, 1), (log, 2)):
        told = [(line.noun, line.deed) for line in lines if line.noun in {"parties", "clearances"}]
        assert sorted(told) == sorted(
            [("parties", f"parties.{deed}") for deed in ("add", "change", "remove")] * times
            + [("clearances", "parties.add")] * times
        )
    with staff.sits(staff.other):
        assert not [line for line in desk.auditing.rows(LogFilter()) if line.noun in {"parties", "clearances"}]


@pytest.mark.parametrize(
    ("draft", "code"),
    [(PartyDraft(), "role_empty"), (PartyDraft(role=PartyRole.WITNESS), "party_name_empty")],
)
def test_a_party_without_role_or_name_is_refused(world: World, draft: PartyDraft, code: str) -> None:
    case_id = kept_appeal(world.desk).case_id
    with pytest.raises(DraftRejected) as refused:
        world.desk.parties.add(case_id, draft)
    assert refused.value.problems[0].code == code
    odd = world.desk.parties.problems(party(kind=PartyKind.ORGANISATION, iin_bin="123"))
    assert [(one.field, one.blocks) for one in odd] == [("iin_bin", False)]


def test_an_old_client_who_becomes_the_other_side_is_found_with_matter_and_role(world: World) -> None:
    desk = world.desk
    old = matter_of(desk, surname="Смағұлов", given_name="Ержан", patronymic="Болатұлы")
    new = matter_of(desk, surname="Әлиева", given_name="Дана")
    number = desk.cases.file(old.case_id).case.number
    assert met(desk.parties.preview(new.case_id, party(name="Ержан Смагулов"))) == [(number, PartyRole.CLIENT)]
    desk.parties.add(new.case_id, party(name="Ержан Смагулов"))
    found = last(desk, new.case_id)
    assert (met(found.matches), found.waits, found.hidden) == ([(number, PartyRole.CLIENT)], True, False)
    assert found.matches[0].signs == {Sign.NAME}
    theirs = desk.parties.standings(old.case_id)[0]
    assert (theirs.waits, met(theirs.matches)) == (
        True,
        [(desk.cases.file(new.case_id).case.number, PartyRole.OTHER_SIDE)],
    )


def test_the_same_side_is_told_and_asks_for_nothing(world: World) -> None:
    desk = world.desk
    first, second = matter_of(desk), matter_of(desk)
    (client,) = desk.parties.standings(second.case_id)
    assert [one.case_id for one in client.matches] == [first.case_id]
    assert not client.waits


@pytest.mark.parametrize("typed", [{"iin_bin": "871008401427"}, {"phone": "8 702 111 22 33"}])
def test_a_party_is_found_by_number_and_phone_whatever_the_name(world: World, typed: dict[str, str]) -> None:
    desk = world.desk
    one, other = kept_appeal(desk), matter_of(desk, surname="Әлиева", given_name="Дана")
    desk.parties.add(one.case_id, party(iin_bin="871008401427", phone="+7 702 111-22-33"))
    desk.parties.add(other.case_id, party(role=PartyRole.REPRESENTATIVE, name="Мүлде Басқа", **typed))
    found = last(desk, other.case_id)
    assert [(match.role, match.name) for match in found.matches] == [(PartyRole.OTHER_SIDE, "Смағұлов Ержан Болатұлы")]
    assert found.waits


def test_who_stands_on_both_sides_of_one_matter_is_found(world: World) -> None:
    desk = world.desk
    appeal = kept_appeal(desk)
    client = desk.cases.file(appeal.case_id).client
    desk.parties.add(appeal.case_id, party(name="", client_id=client.id))
    own, other = desk.parties.standings(appeal.case_id)
    assert own.waits
    assert other.waits
    assert other.marks.name == client.full_name
    assert other.party is not None
    assert (other.party.name, other.matches[0].signs) == ("", set(Sign))


def test_a_decision_stands_until_a_new_match_or_another_role(world: World) -> None:
    desk = world.desk
    matter_of(desk, surname="Смағұлов", given_name="Ержан", patronymic="Болатұлы")
    case_id = matter_of(desk, surname="Әлиева", given_name="Дана").case_id
    kept = desk.parties.add(case_id, party(), ACCEPTED)
    found = last(desk, case_id)
    (decision,) = found.decisions
    assert (found.waits, decision.verdict, decision.reason, decision.matches) == (
        False,
        Verdict.ACCEPTED,
        ACCEPTED.reason,
        1,
    )
    assert (decision.decided_by, decision.decided_at) == (desk.context.user.name, desk.context.now())
    desk.parties.change(kept.id, replace(kept.draft(), role=PartyRole.WITNESS))
    assert last(desk, case_id).waits
    desk.parties.decide(case_id, kept.id, replace(ACCEPTED, verdict=Verdict.NO_CONFLICT))
    assert not last(desk, case_id).waits
    matter_of(desk, surname="Смагулов", given_name="Ержан", patronymic="")
    found = last(desk, case_id)
    assert (found.waits, len(found.matches), len(found.decisions)) == (True, 2, 2)
    deeds = [line.deed for line in desk.auditing.of_case(case_id)]
    assert deeds.count("parties.add") == 2
    assert "parties.decide" in deeds


def test_a_party_added_anew_or_become_somebody_else_is_asked_about_again(world: World) -> None:
    desk = world.desk
    one, other = kept_appeal(desk).case_id, matter_of(desk, surname="Әлиева", given_name="Дана").case_id
    here = desk.parties.add(one, party(role=PartyRole.REPRESENTATIVE, phone="+7 702 111-22-33"))
    there = desk.parties.add(other, party(phone="+7 702 111-22-33"))
    desk.parties.decide(one, here.id, ACCEPTED)
    assert not last(desk, one).waits
    desk.parties.remove(there.id, "Қате")
    again = desk.parties.add(other, party(phone="+7 702 111-22-33"))
    assert (again.id, last(desk, one).waits) == (there.id, True)
    desk.parties.decide(one, here.id, ACCEPTED)
    desk.parties.change(again.id, replace(again.draft(), name="Мүлде Басқа"))
    assert last(desk, one).waits
    desk.parties.decide(one, here.id, ACCEPTED)
    desk.parties.change(here.id, replace(here.draft(), name="Өзге Біреу"))
    assert last(desk, one).waits
    desk.parties.decide(one, here.id, ACCEPTED)
    assert not last(desk, one).waits


def test_a_party_whose_card_is_hidden_is_changed_and_keeps_it(staff: Staff) -> None:
    desk = staff.world.desk
    hidden, own = staff.matter(staff.other, surname="Жасырынова"), staff.matter(staff.volunteer, surname="Әлиева")
    card = desk.cases.file(hidden.case_id).client
    with staff.sits(staff.other):
        desk.assignments.make_sensitive(hidden.case_id, "Отбасылық іс")
    linked = PartyDraft(role=PartyRole.WITNESS, client_id=card.id)
    with staff.sits(staff.coordinator):
        kept = desk.parties.add(own.case_id, linked)
    with staff.sits(staff.volunteer):
        assert (desk.parties.marks(kept.id).name, desk.parties.marks(kept.id).number) == (card.full_name, "")
        changed = desk.parties.change(kept.id, replace(linked, note="Көрші"))
        assert (changed.client_id, changed.note) == (card.id, "Көрші")
        with pytest.raises(NotFound):
            desk.parties.add(own.case_id, linked)


def test_opening_a_matter_for_somebody_who_is_the_other_side_elsewhere_is_noted(world: World) -> None:
    desk = world.desk
    first = kept_appeal(desk)
    card = kept_client(desk, surname="Смағұлов", given_name="Ержан", patronymic="", iin="", phone="")
    desk.parties.add(first.case_id, party(name="", client_id=card.id))
    talk = kept_talk(desk, card.id)
    case, _ = desk.cases.open_from_consultation(talk.id, appeal_draft(body_id(desk)))
    (client,) = desk.parties.standings(case.id)
    assert client.waits
    told = [line for line in desk.cases.history(case.id) if line.changes and line.changes[0].name == "matches"]
    assert [(line.deed, line.changes[0].after) for line in told] == [("cases.open", "1")]
    desk.parties.decide(case.id, None, ACCEPTED)
    assert not desk.parties.standings(case.id)[0].waits


def test_nothing_is_decided_where_nothing_is_found_nor_about_a_party_of_another_matter(world: World) -> None:
    desk = world.desk
    one, other = kept_appeal(desk), matter_of(desk, surname="Әлиева", given_name="Дана")
    kept = desk.parties.add(one.case_id, party())
    with pytest.raises(UserError) as nothing:
        desk.parties.decide(one.case_id, kept.id, ACCEPTED)
    assert nothing.value.code == "nothing_to_decide"
    with pytest.raises(NotFound):
        desk.parties.decide(other.case_id, kept.id, ACCEPTED)
    with pytest.raises(DraftRejected):
        desk.parties.decide(one.case_id, kept.id, ClearanceDraft())


def test_a_match_in_a_hidden_matter_is_told_without_a_word_and_the_coordinator_decides(staff: Staff) -> None:
    desk = staff.world.desk
    hidden = staff.matter(staff.other, surname="Жасырынова")
    own = staff.matter(staff.volunteer, surname="Әлиева")
    with staff.sits(staff.other):
        desk.assignments.make_sensitive(hidden.case_id, "Отбасылық іс")
    draft = party(name="Жасырынова Әсел Ғалымқызы")
    with staff.sits(staff.volunteer):
        assert desk.parties.preview(own.case_id, draft) == ()
        desk.parties.add(own.case_id, draft)
        found = last(desk, own.case_id)
        assert (found.hidden, found.waits) == (True, True)
        assert hidden.case_id not in [one.case_id for one in found.matches]
        with pytest.raises(UserError) as refused:
            desk.parties.decide(own.case_id, found.id, ACCEPTED)
        assert refused.value.code == "conflict_hidden"
        with pytest.raises(NotFound):
            desk.parties.standings(hidden.case_id)
    with staff.sits(staff.coordinator):
        seen = last(desk, own.case_id)
        assert hidden.case_id in [one.case_id for one in seen.matches]
        desk.parties.decide(own.case_id, seen.id, ACCEPTED)
    with staff.sits(staff.volunteer):
        assert not last(desk, own.case_id).waits


def test_of_a_party_whose_card_is_hidden_the_name_alone_is_told(staff: Staff) -> None:
    desk = staff.world.desk
    hidden = staff.matter(staff.other, surname="Жасырынова")
    own = staff.matter(staff.volunteer, surname="Әлиева")
    card = desk.cases.file(hidden.case_id).client
    with staff.sits(staff.other):
        desk.assignments.make_sensitive(hidden.case_id, "Отбасылық іс")
    with staff.sits(staff.coordinator):
        desk.parties.add(own.case_id, PartyDraft(role=PartyRole.WITNESS, client_id=card.id))
        assert last(desk, own.case_id).marks.number == card.iin
    with staff.sits(staff.volunteer):
        told = last(desk, own.case_id).marks
        assert (told.name, told.number, told.phone) == (card.full_name, "", "")


def test_matters_and_papers_are_found_by_their_parties_and_not_when_these_are_gone(world: World) -> None:
    desk = world.desk
    appeal = matter_of(desk, surname="Әлиева", given_name="Дана")
    card = kept_client(desk, surname="Тұяқбай", given_name="Серік", iin="", phone="")
    kept = desk.parties.add(appeal.case_id, party(iin_bin="871008401427"))
    linked = desk.parties.add(appeal.case_id, party(name="", client_id=card.id))
    for typed in ("Смагулов Ержан", "871008401427", "Туякбай"):
        assert (desk.cases.count(typed), papers(desk, typed)) == (1, 1), typed
    desk.clients.save(client_draft(surname="Жаңатегі", given_name="Серік"), card.id)
    assert (desk.cases.count("Туякбай"), desk.cases.count("Жанатеги"), papers(desk, "Жанатеги")) == (0, 1, 1)
    desk.parties.remove(kept.id, "Қате")
    desk.parties.remove(linked.id, "Қате")
    for typed in ("Смагулов", "Жанатеги"):
        assert (desk.cases.count(typed), papers(desk, typed)) == (0, 0), typed
    assert all(not verdict.faults for verdict in desk.verifying.run())


def test_a_check_of_the_file_after_each_change_finds_nothing_wrong(calendar: WorkingCalendar, tmp_path: Path) -> None:
    """FTS5 held a list for damaged that another connection had emptied of a record's words."""
    desk = open_world(calendar, tmp_path / "office.arasha").desk
    with closing(desk):
        kept = [desk.parties.add(kept_appeal(desk).case_id, party(name=f"Қарсы Жақ {number}")) for number in range(3)]
        assert not any(verdict.faults for verdict in desk.verifying.run())
        for one in kept:
            desk.parties.change(one.id, party(name="Мүлде Басқа"))
            assert not any(verdict.faults for verdict in desk.verifying.run())


def test_signatories_of_a_list_are_added_in_one_deed_and_nobody_twice(world: World) -> None:
    desk = world.desk
    appeal = kept_appeal(desk)
    listed = read_signatories("1. Ермеков Дархан; 850101300125\n2. Омарова Сәуле; Семей қ.")
    assert [one.name for one in desk.parties.add_all(appeal.case_id, listed)] == ["Ермеков Дархан", "Омарова Сәуле"]
    assert desk.parties.add_all(appeal.case_id, listed) == ()
    assert {one.role for one in desk.parties.standings(appeal.case_id)} == {PartyRole.CLIENT, PartyRole.APPLICANT}
