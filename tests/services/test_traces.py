"""After an erasure nothing of the person is in any column of any table nor in any byte of the folder."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.db import search
from app.domain.audit import LogFilter
from app.domain.drafts import DraftPlace
from app.law.calendar import WorkingCalendar
from app.services.desk import Desk
from tests.factories import client_draft
from tests.services.conftest import MONDAY, open_world
from tests.services.erasing import erase, found_in_bytes, found_in_tables, gone, proposed
from tests.services.people import Staff, staff_of
from tests.services.whole_person import SECRETS, kept_person

PACKED = {
    *("letter_contents.content", "signed_letters.signed_content", "signed_letters.signed_sha256", "clients.sorting"),
}
"""What is pressed together or encoded, so that no word can be read in it: it must be gone."""
_UIDS = "absences appeals attachments authorities cases clearances clients consents consultations erasures"
_UIDS += " events inflections letters merges parties postings reviewed reviews snippets tasks users visits"
STAYS = {
    *(f"{table}.uid" for table in _UIDS.split()),
    *(
        f"audit.{column}"
        for column in ["uid", "who", "deed", "noun", "key", "reason", "changes", "user_uid", "person", "sealed", "hash"]
    ),
    *(
        f"authorities.{column}"
        for column in ["kind", "region", "name_kk", "name_ru", "name_en", "head_title_kk", "head_title_ru"]
    ),
    *(
        f"authorities.{column}"
        for column in ["address_kk", "address_ru", "postcode", "phone", "website", "source", "note"]
    ),
    *(f"authorities.{column}" for column in ["verified_by", "search", "reception_days", "reception_hours"]),
    *("authorities.office_hours", "authorities.head_hours", "receptions.uid"),
    *(f"corrections.{column}" for column in ["uid", "fields", "source", "reason"]),
    *("visits.place", "visits.region", "visits.note"),
    *("snippets.word", "snippets.text_kk", "snippets.text_ru"),
    *("donor_forms.uid", "donor_forms.name", "donor_forms.indicators"),
    *(f"donor_reports.{column}" for column in ["uid", "sha256", "data", "content"]),
    *("calendar_days.name", "calendar_days.source", "calendar_days.who", "calendar_years.source", "calendar_years.who"),
    *("calendar_versions.version", "calendar_versions.checksum", "calendar_versions.content", "calendar_versions.who"),
    *("closed_days.name", "closed_days.who", "office.name", "office.volunteer", "office.counted_with"),
    *("office.phone", "office.address", "office.business_number"),
    *("office.address", "office.business_number", "office.phone"),
    *("office.searched_with", *(f"{table}_words_docsize.sz" for table in search.LISTS)),
    *("office.ladder", "reviews.signed_by", "reviews.signed_sha256"),
    *("users.name", "users.login", "cases.number", "person_keys.person", "person_keys.key", "audit_head.hash"),
    *("filters.who", "filters.noun", "filters.order_by"),
    *("deadlines.rule", "deadlines.calendar", "drafts.who", "attachments.sha256", "attachments.who"),
    *(
        "letters.sha256",
        "letters.calendar",
        "consents.operator",
        "consents.operator_number",
        "consents.data",
        "events.lacks",
        "clearances.found",
        "merges.moved",
        "wording.uid",
        "wording.text",
        "wording.shipped",
        "wording.reason",
    ),
}
"""Columns that tell of bodies, days, people who work here, or hold keys, sealed values and sums; a new column with
words must be emptied in `db.erasing` and get a word in `whole_person`, or be named here."""


@pytest.fixture
def office(calendar: WorkingCalendar, tmp_path: Path) -> Iterator[Staff]:
    """An office with people, in a plain file."""
    world = open_world(calendar, tmp_path / "plain.arasha")
    yield staff_of(world)
    world.desk.close()


def test_the_person_of_the_tests_is_in_every_place_before(office: Staff) -> None:
    desk = office.world.desk
    person = kept_person(desk, MONDAY)
    desk.cases.close(person.case_id)
    proposed(office, person)
    assert {word for _, _, word in found_in_tables(desk)} == set(SECRETS)
    tables = {table for table, _, _ in found_in_tables(desk)}
    assert {"clients_words", "clients_words_data", "appeals_words_data"} <= tables
    assert {table for table in tables if "_words" not in table} == {
        "clients",
        "consultations",
        "cases",
        "appeals",
        "attachment_lines",
        "events",
        "letters",
        "letter_contents",
        "signed_letters",
        "attachments",
        "attachment_pieces",
        "drafts",
        "case_assignments",
        "consents",
        "erasures",
        "parties",
        "clearances",
        "postings",
        "reviewed",
        "visit_queue",
        "tasks",
        "inflections",
        "merges",
        "filters",
    }


def test_every_column_with_words_is_emptied_or_is_known_to_tell_of_nobody(office: Staff) -> None:
    desk = office.world.desk
    person = kept_person(desk, MONDAY)
    desk.cases.close(person.case_id)
    desk.erasures.refuse(proposed(office, person), SECRETS[-1])
    proposed(office, person)
    found = {f"{table}.{column}" for table, column, _ in found_in_tables(desk)}
    with desk.context.database.read() as tx:
        tables = tx.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
        columns = {
            f"{table}.{row['name']}"
            for table in tables
            for row in tx.exec_driver_sql(f'PRAGMA table_info("{table}")').mappings()
            if row["type"] in {"TEXT", "BLOB"}
        }
    assert columns - found - PACKED == STAYS
    erase_again = desk.erasures.waiting()[0].id
    desk.erasures.carry_out(erase_again)
    assert found_in_tables(desk) == []
    with desk.context.database.read() as tx:
        assert tx.exec_driver_sql("SELECT count(*) FROM letter_contents").scalar_one() == 0
        assert tx.exec_driver_sql("SELECT count(*) FROM signed_letters").scalar_one() == 0
        assert tx.exec_driver_sql("SELECT count(*) FROM clients WHERE sorting != ''").scalar_one() == 0


def test_after_an_erasure_nothing_of_them_is_in_any_table_nor_in_any_byte_of_the_folder(office: Staff) -> None:
    desk = office.world.desk
    for number in range(200):
        desk.clients.save(client_draft(surname=f"Басқа{number}", given_name="Адам"))
    gone(office)
    assert found_in_tables(desk) == []
    path = desk.context.database.path
    assert path is not None
    assert found_in_bytes(path.parent) == []
    desk.clients.save(client_draft(surname="Кейінгі"))
    assert found_in_bytes(path.parent) == []


def test_while_somebody_reads_the_traces_stay_until_the_file_is_closed(office: Staff) -> None:
    desk = office.world.desk
    person = kept_person(desk, MONDAY)
    desk.cases.close(person.case_id)
    key = proposed(office, person)
    path = desk.context.database.path
    assert path is not None
    with desk.context.database.read() as tx:
        tx.exec_driver_sql("SELECT count(*) FROM clients").scalar_one()
        with office.sits(office.coordinator):
            assert not desk.erasures.carry_out(key).swept
        assert found_in_bytes(path.parent) != []
    desk.close()
    assert found_in_bytes(path.parent) == []


@pytest.mark.parametrize("stays", [True, False], ids=["into", "away"])
def test_after_an_erasure_nothing_is_left_of_a_card_that_was_merged_whichever_stayed(
    office: Staff, *, stays: bool
) -> None:
    desk = office.world.desk
    person = kept_person(desk, MONDAY)
    desk.drafts.drop(DraftPlace.CARD, person.client.id)
    other = desk.clients.save(client_draft(surname="Басқа", iin="", phone=""))
    kept, gone = (person.client, other) if stays else (other, person.client)
    merged = desk.merges.merge(desk.merges.preview(kept.id, gone.id), person.client.draft())
    desk.cases.close(person.case_id)
    erase(office, replace(person, client=merged))
    assert found_in_tables(desk) == []
    assert read_in_log(desk) == set()
    path = desk.context.database.path
    assert path is not None
    assert found_in_bytes(path.parent) == []
    assert not any(verdict.faults for verdict in desk.verifying.run())


@pytest.mark.parametrize("stayed", [True, False], ids=["who stayed", "who was led away"])
def test_of_two_cards_taken_apart_again_each_is_erased_without_a_trace(office: Staff, *, stayed: bool) -> None:
    desk = office.world.desk
    person = kept_person(desk, MONDAY)
    desk.drafts.drop(DraftPlace.CARD, person.client.id)
    other = desk.clients.save(client_draft(surname="Басқа", iin="", phone=""))
    kept, gone = (person.client, other) if stayed else (other, person.client)
    desk.merges.merge(desk.merges.preview(kept.id, gone.id), person.client.draft())
    desk.merges.undo(desk.merges.of_client(kept.id)[0].id)
    desk.cases.close(person.case_id)
    erase(office, person)
    assert found_in_tables(desk) == []
    assert read_in_log(desk) == set()
    assert desk.clients.get(other.id) == replace(other, version=desk.clients.get(other.id).version)
    assert not any(verdict.faults for verdict in desk.verifying.run())


def read_in_log(desk: Desk) -> set[str]:
    """The words of the person that the opened log still says."""
    said = "".join(str(line) for line in desk.auditing.rows(LogFilter(), limit=1000))
    return {word for word in SECRETS if word in said}
