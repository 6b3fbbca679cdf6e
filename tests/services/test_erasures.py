"""Erasure: proposed by one, carried out by another; what is left counts and tells of nobody."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.db import audit, erasures
from app.db.database import Database
from app.db.sight import EVERYTHING
from app.domain.codes import Channel, EventKind, Topic
from app.domain.consents import WithdrawalDraft
from app.domain.drafts import DraftPlace
from app.domain.erasures import ERASED_NAME, ErasureDraft, ErasureGround, ErasureState
from app.domain.errors import DraftRejected, UserError
from app.domain.postings import PostingDraft, PostingWay
from app.law.calendar import WorkingCalendar
from app.services.context import Context
from app.services.desk import Desk
from app.services.sealing import opener
from app.services.vault import Vault
from tests.factories import (
    OFFICE,
    appeal_draft,
    body_id,
    client_draft,
    consent_draft,
    consultation_draft,
    event_draft,
    kept_client,
)
from tests.services.conftest import MONDAY, World, open_world
from tests.services.erasing import DRAFT, erase, found_in_tables, gone, proposed
from tests.services.people import Staff, staff_of
from tests.services.vaults import AT, LOGIN, PASSWORD, cheap
from tests.services.whole_person import NAME, SECRETS, kept_person

DAY = timedelta(days=1)


@pytest.fixture
def office(calendar: WorkingCalendar, tmp_path: Path) -> Iterator[Staff]:
    """An office with people, in a plain file."""
    world = open_world(calendar, tmp_path / "plain.arasha")
    yield staff_of(world)
    world.desk.close()


def refusal(deed: Callable[[], object]) -> str:
    with pytest.raises(UserError) as refused:
        deed()
    return refused.value.code


def test_the_file_is_whole_after_an_erasure_and_the_log_says_who_erased_and_who_proposed(office: Staff) -> None:
    person, desk = gone(office), office.world.desk
    assert [verdict for verdict in desk.verifying.run() if verdict.faults] == []
    with desk.context.database.read() as tx:
        uid = desk.erasures.done()[0].uid
        last, first = audit.of(tx, "erasures", uid, opener(tx))
        card = audit.of(tx, "clients", person.client.uid, opener(tx))
    assert (last.deed, last.who, first.deed, first.who) == (
        "clients.erase",
        office.coordinator.name,
        "clients.propose_erasure",
        office.volunteer.name,
    )
    assert {one.after for one in last.changes if one.name == "state"} == {"done"}
    assert all(one.erased for one in card[0].changes if one.name == "surname")


@pytest.mark.parametrize("paper", ["appeal_id", "letter_id"])
def test_a_line_of_the_post_book_tied_to_their_paper_or_letter_alone_is_emptied_too(office: Staff, paper: str) -> None:
    person, desk = kept_person(office.world.desk, MONDAY), office.world.desk
    letter = desk.letters.list(person.appeal_id)[0]
    told = {"correspondent": "Әділет департаменті", "subject": "Емделу жайындағы сөз"}
    line = PostingDraft(on=MONDAY, way=PostingWay.ORDINARY, letter_id=letter.id, **told)
    kept = desk.postings.write(line)
    other = "letter_id" if paper == "appeal_id" else "appeal_id"
    with desk.context.database.write() as tx:
        tx.exec_driver_sql(f"UPDATE postings SET case_id = NULL, {other} = NULL WHERE id = {kept.id}")  # noqa: S608 - ours
    desk.cases.close(person.case_id)
    erase(office, person)
    left = desk.postings.get(kept.id).posting
    assert (left.number, left.correspondent, left.subject) == (kept.number, ERASED_NAME, ERASED_NAME)


def test_what_counts_and_names_nobody_stays(office: Staff) -> None:
    person, desk = gone(office), office.world.desk
    file = desk.cases.file(person.case_id)
    talk = desk.consultations.get(file.consultations[0].id)
    assert (file.case.title, file.case.topic, file.case.opened_on) == (ERASED_NAME, Topic.HOUSING, MONDAY)
    assert (talk.held_on, talk.minutes, talk.topic, talk.language) == (MONDAY, 40, Topic.HOUSING, "ru")
    paper = file.appeals[0]
    assert [event.kind for event in paper.events] == [EventKind.FILED, EventKind.REGISTERED, EventKind.CLOSED]
    assert (paper.body_id, paper.kind, paper.subject) == (body_id(desk), "application", ERASED_NAME)
    assert (desk.cases.count(), desk.consultations.count()) == (1, 1)
    assert (desk.clients.count(), desk.clients.rows(), desk.cases.count(NAME[0])) == (0, [], 0)


def test_nothing_can_be_written_about_who_was_erased(office: Staff) -> None:
    person, desk = gone(office), office.world.desk
    talk = desk.cases.file(person.case_id).consultations[0]
    for deed in (
        lambda: desk.clients.save(client_draft(), person.client.id),
        lambda: desk.cases.reopen(person.case_id),
        lambda: desk.appeals.record(person.appeal_id, event_draft(EventKind.FILED, MONDAY, channel=Channel.POST)),
        lambda: desk.consultations.update(talk.id, consultation_draft(MONDAY)),
        lambda: desk.consultations.record(consultation_draft(MONDAY, client_id=person.client.id)),
        lambda: desk.consents.give(person.client.id, consent_draft(MONDAY)),
        lambda: desk.erasures.propose(person.client.id, DRAFT),
    ):
        assert refusal(deed) == "client_erased"
    extract = desk.auditing.extract(person.case_id)
    assert not [word for word in SECRETS if word in str(extract)]


def test_a_form_that_stood_open_during_the_erasure_keeps_nothing_more(office: Staff) -> None:
    desk = office.world.desk
    person = kept_person(desk, MONDAY)
    file = desk.cases.file(person.case_id)
    paper, talk, client = person.appeal_id, file.consultations[0].id, person.client.id
    aside = desk.consultations.record(consultation_draft(MONDAY, client_id=client))
    case, _ = desk.cases.open_from_consultation(aside.id, appeal_draft(body_id(desk)))
    desk.consultations.update(aside.id, consultation_draft(MONDAY))
    desk.cases.close(case.id)
    scan, consent = desk.attachments.of_case(person.case_id)[0].id, desk.consents.of_client(client)[0].id
    desk.cases.close(person.case_id)
    proposal = proposed(office, person)
    with office.sits(office.coordinator):
        desk.erasures.carry_out(proposal)
    for place, key in (
        *((place, client) for place in (DraftPlace.CARD, DraftPlace.CONSENT, DraftPlace.PROPOSAL)),
        *((place, key) for place in (DraftPlace.TALK, DraftPlace.NEW_CASE) for key in (talk, aside.id)),
        *((place, person.case_id) for place in (DraftPlace.NEW_PAPER, DraftPlace.HAND_OVER, DraftPlace.SENSITIVE)),
        *((place, paper) for place in (DraftPlace.PAPER, DraftPlace.COMPLAINT, DraftPlace.EVENT)),
        *((place, scan) for place in (DraftPlace.FILE, DraftPlace.REMOVAL)),
        (DraftPlace.CORRECTION, file.appeals[0].events[0].id),
        (DraftPlace.WITHDRAWAL, consent),
        (DraftPlace.REFUSAL, proposal),
    ):
        desk.drafts.keep(place, key, {"text": SECRETS[0]}, SECRETS[0])
        assert desk.drafts.waiting() == (), place
    desk.drafts.keep(DraftPlace.NEW_FILE, 77, {"case": str(person.case_id), "note": SECRETS[0]})
    desk.drafts.keep(DraftPlace.TALK, 0, {"client_id": json.dumps({"client": client}), "question": SECRETS[0]})
    desk.drafts.keep(DraftPlace.NEW_CASE, 0, {"client_id": f"{client}:{SECRETS[0]}", "subject": SECRETS[0]})
    assert desk.drafts.waiting() == ()
    desk.drafts.keep(DraftPlace.CARD, kept_client(desk, surname="Петрова").id, {"surname": "Петрова-Орал"})
    assert [draft.fields for draft in desk.drafts.waiting()] == [{"surname": "Петрова-Орал"}]


@pytest.mark.parametrize(
    ("place", "chosen"), [(DraftPlace.TALK, '{{"client": {key}}}'), (DraftPlace.NEW_CASE, "{key}:Кісі")]
)
def test_a_form_that_holds_only_the_choice_of_the_card_goes_with_the_erasure(
    office: Staff, place: DraftPlace, chosen: str
) -> None:
    desk = office.world.desk
    person, other = kept_person(desk, MONDAY), kept_client(desk, surname="Сейтова")
    desk.cases.close(person.case_id)
    with office.sits(office.volunteer):
        desk.drafts.keep(place, 0, {"client_id": chosen.format(key=person.client.id), "question": "Су"})
    with office.sits(office.coordinator):
        desk.drafts.keep(place, 0, {"client_id": chosen.format(key=other.id), "question": "Жарық"})
    erase(office, person)
    left = []
    for user in (office.volunteer, office.coordinator):
        with office.sits(user):
            left.append([draft.fields["question"] for draft in desk.drafts.waiting()])
    assert left == [[], ["Жарық"]]


def test_others_are_left_as_they_are(office: Staff) -> None:
    appeal = office.matter(office.other, "Петрова")
    desk = office.world.desk
    before = desk.cases.file(appeal.case_id)
    gone(office)
    assert desk.cases.file(appeal.case_id) == before
    lines = desk.cases.history(appeal.case_id)
    assert not any(one.erased for line in lines for one in line.changes)


def test_who_proposed_never_carries_it_out_and_one_who_works_alone_is_told_what_is_needed(office: Staff) -> None:
    desk = office.world.desk
    person = kept_person(desk, MONDAY)
    desk.cases.close(person.case_id)
    key = proposed(office, person, office.boss)
    assert refusal(lambda: desk.erasures.carry_out(key)) == "erasure_needs_another"
    assert desk.erasures.can_anybody_else()
    desk.people.deactivate(office.coordinator.id)
    assert refusal(lambda: desk.erasures.carry_out(key)) == "erasure_needs_a_second_person"
    assert not desk.erasures.can_anybody_else()
    with office.sits(office.volunteer):
        assert refusal(lambda: desk.erasures.carry_out(key)) == "not_allowed"
    assert desk.clients.get(person.client.id) == person.client


def test_a_proposal_is_refused_with_a_word_or_taken_back_by_who_made_it(office: Staff) -> None:
    desk = office.world.desk
    person = kept_person(desk, MONDAY)
    desk.cases.close(person.case_id)
    key = proposed(office, person)
    assert refusal(lambda: proposed(office, person, office.boss)) == "erasure_waits"
    with office.sits(office.other):
        assert refusal(lambda: desk.erasures.refuse(key, "Емес")) == "not_allowed"
    assert refusal(lambda: desk.erasures.refuse(key, " ")) == "reason_needed"
    with office.sits(office.coordinator):
        told = desk.erasures.refuse(key, "Сот әлі жүріп жатыр")
    assert (told.state, told.word, told.decided_by) == (
        ErasureState.REFUSED,
        "Сот әлі жүріп жатыр",
        office.coordinator.name,
    )
    assert refusal(lambda: desk.erasures.carry_out(key)) == "erasure_decided"
    again = proposed(office, person)
    with office.sits(office.volunteer):
        assert desk.erasures.refuse(again, "Қателестім").decided_by == office.volunteer.name
    assert desk.erasures.waiting() == ()


def test_a_proposal_says_why_and_waits_until_nothing_is_open(office: Staff) -> None:
    desk = office.world.desk
    person = kept_person(desk, MONDAY)
    with pytest.raises(DraftRejected) as refused:
        desk.erasures.propose(person.client.id, ErasureDraft())
    assert {one.field for one in refused.value.problems} == {"ground", "reason"}
    assert refusal(lambda: desk.erasures.propose(person.client.id, DRAFT)) == "matters_open"
    desk.cases.close(person.case_id)
    key = proposed(office, person)
    desk.cases.reopen(person.case_id)
    assert refusal(lambda: desk.erasures.carry_out(key)) == "matters_open"


def test_an_open_matter_hidden_from_who_proposes_keeps_the_person_and_is_not_named(office: Staff) -> None:
    desk = office.world.desk
    person = kept_person(desk, MONDAY)
    talk = desk.consultations.record(consultation_draft(MONDAY, client_id=person.client.id))
    case, _ = desk.cases.open_from_consultation(talk.id, appeal_draft(body_id(desk)))
    desk.assignments.make_sensitive(case.id, "Қауіп")
    shown = desk.cases.file(person.case_id).case.number
    with office.sits(office.volunteer), pytest.raises(UserError) as named:
        desk.erasures.propose(person.client.id, DRAFT)
    assert (named.value.code, named.value.values) == ("matters_open", {"numbers": shown})
    desk.cases.close(person.case_id)
    with office.sits(office.volunteer), pytest.raises(UserError) as unnamed:
        desk.erasures.propose(person.client.id, DRAFT)
    assert (unnamed.value.code, unnamed.value.values) == ("matters_open_unnamed", {})
    with pytest.raises(UserError) as told:
        desk.erasures.propose(person.client.id, DRAFT)
    assert told.value.values == {"numbers": case.number}


def test_where_a_name_stands_in_hidden_matters_is_told_only_to_who_sees_them(office: Staff) -> None:
    desk = office.world.desk
    person = kept_person(desk, MONDAY)
    with office.sits(office.other):
        other = kept_client(desk, surname="Петрова")
        talk = desk.consultations.record(
            consultation_draft(MONDAY, client_id=other.id, question="Көршім Ұмытшақ Жоғалтқанова туралы")
        )
        hidden, _ = desk.cases.open_from_consultation(
            talk.id, appeal_draft(body_id(desk), subject="Жоғалтқанова Ұмытшақ")
        )
        desk.assignments.make_sensitive(hidden.id, "Қауіп")
    nouns = {}
    for user in (office.volunteer, office.other, office.coordinator):
        with office.sits(user):
            nouns[user.name] = {one.noun for one in desk.erasures.mentions(person.client.id)}
    both = {"cases", "consultations"}
    assert nouns == {office.volunteer.name: set(), office.other.name: both, office.coordinator.name: both}


def test_a_name_in_the_words_of_others_is_told_and_left(office: Staff) -> None:
    desk = office.world.desk
    person = kept_person(desk, MONDAY)
    desk.cases.close(person.case_id)
    with office.sits(office.other):
        other = kept_client(desk, surname="Петрова")
        talk = desk.consultations.record(
            consultation_draft(MONDAY, client_id=other.id, question="Көршім Ұмытшақ Жоғалтқанова туралы")
        )
        case, _ = desk.cases.open_from_consultation(
            talk.id, appeal_draft(body_id(desk), subject="Жоғалтқанова Ұмытшақ")
        )
    key = proposed(office, person)
    with office.sits(office.coordinator):
        told = desk.erasures.carry_out(key)
    assert {(one.noun, one.number or one.on) for one in told.mentions} == {
        ("cases", case.number),
        ("consultations", MONDAY),
    }
    assert "Жоғалтқанова" in desk.consultations.get(talk.id).question


def test_people_whose_time_has_come_are_proposed_by_the_office_s_own_term(world: World) -> None:
    desk = world.desk
    old, later = kept_client(desk, surname="Ескі"), kept_client(desk, surname="Жаңа")
    for client in (old, later):
        desk.consultations.record(consultation_draft(MONDAY, client_id=client.id))
    desk.consents.give(later.id, consent_draft(MONDAY, until_on=date(2027, 12, 31)))
    world.go_to(date(2027, 9, 7))
    assert desk.erasures.erasable() == []
    desk.office.save(replace(OFFICE, keep_years=1))
    listed = desk.erasures.erasable()
    assert [(line.id, line.last_on, line.ground) for line in listed] == [
        (old.id, MONDAY, ErasureGround.PURPOSE_REACHED)
    ]
    world.go_to(date(2028, 1, 1))
    assert [(line.id, line.ground) for line in desk.erasures.erasable()] == [
        (old.id, ErasureGround.PURPOSE_REACHED),
        (later.id, ErasureGround.TERM_OVER),
    ]
    desk.erasures.propose(old.id, DRAFT)
    assert [line.id for line in desk.erasures.erasable()] == [later.id]


def test_a_card_without_a_talk_is_as_old_as_its_last_line_in_the_log(world: World) -> None:
    desk = world.desk
    client = kept_client(desk)
    desk.office.save(replace(OFFICE, keep_years=2))
    world.go_to(date(2028, 9, 6))
    assert desk.erasures.erasable() == []
    world.go_to(date(2028, 9, 7))
    assert [(line.id, line.last_on) for line in desk.erasures.erasable()] == [(client.id, MONDAY)]


def test_who_took_the_consent_back_is_proposed_at_once_unless_something_is_open(world: World) -> None:
    desk = world.desk
    person = kept_person(desk, MONDAY)
    assert desk.erasures.erasable() == []
    desk.cases.close(person.case_id)
    assert [line.ground for line in desk.erasures.erasable()] == [ErasureGround.CONSENT_WITHDRAWN]
    desk.consents.give(person.client.id, consent_draft(MONDAY, until_on=None, until_event="Шешімге дейін"))
    assert desk.erasures.erasable() == []
    desk.office.save(replace(OFFICE, keep_years=1))
    world.go_to(date(2028, 1, 1))
    assert [(line.ground, line.until_event) for line in desk.erasures.erasable()] == [
        (ErasureGround.PURPOSE_REACHED, "Шешімге дейін")
    ]


def test_people_who_gave_a_consent_anew_take_no_place_from_those_whose_time_has_come(world: World) -> None:
    desk = world.desk
    people = [kept_client(desk, surname=surname) for surname in ("Асанова", "Бекова", "Серікова", "Тоқаева")]
    for client in people:
        consent = desk.consents.give(client.id, consent_draft(MONDAY))
        desk.consents.withdraw(consent.id, WithdrawalDraft(on=MONDAY, how="Хатпен"))
    for client in people[:3]:
        desk.consents.give(client.id, consent_draft(MONDAY, until_on=date(2030, 1, 1)))
    with desk.context.database.read() as tx:
        listed = [erasures.erasable(tx, EVERYTHING, MONDAY, years, limit=1) for years in (None, 1)]
    assert [[line.id for line in lines] for lines in listed] == [[people[3].id]] * 2


def test_backups_of_before_are_named_and_later_ones_are_not(calendar: WorkingCalendar, tmp_path: Path) -> None:
    path = tmp_path / "office.arasha"
    vault: Vault = cheap(path)
    opened = vault.create(LOGIN, PASSWORD)
    clock, day = [AT], AT.date()
    context = Context(
        database=Database(path, opened.key),
        calendar=calendar,
        today=lambda: day,
        now=lambda: clock[0],
        publish=lambda _: None,
        unlocked_by=opened.unlocked.uid,
    )
    desk = Desk(context)
    staff = staff_of(World(desk=desk, day=[AT.date()]))
    person = kept_person(desk, AT.date())
    desk.cases.close(person.case_id)
    old = desk.backups.run()
    key = proposed(staff, person, staff.boss)
    clock[0] += DAY
    desk.context.unlocked_by = staff.coordinator.uid
    with staff.sits(staff.coordinator):
        told = desk.erasures.carry_out(key)
    clock[0] += DAY
    desk.backups.run()
    assert desk.erasures.older_copies((told.erasure,)) == {told.erasure.id: (old.path,)}
    assert found_in_tables(desk) == []
    desk.close()


@pytest.mark.parametrize(("surname", "given_name"), [("—", ""), ("Қасымова", ""), ("Ь", "Ъ")])
def test_an_erasure_of_who_has_no_full_name_leaves_what_others_typed(
    office: Staff, surname: str, given_name: str
) -> None:
    desk = office.world.desk
    client = kept_client(desk, surname=surname, given_name=given_name, patronymic="", iin="")
    other = kept_client(desk, surname="Сейтова")
    desk.drafts.keep(DraftPlace.CARD, other.id, {"contact_note": "Қасымова келеді"}, "Сейтова")
    with office.sits(office.volunteer):
        key = desk.erasures.propose(client.id, DRAFT).id
    with office.sits(office.coordinator):
        desk.erasures.carry_out(key)
    assert [draft.about for draft in desk.drafts.waiting()] == [other.id]
