"""The extract of one person: everything of theirs, on paper and as JSON, and never what is hidden."""

import json
import re
from datetime import date
from pathlib import Path

import pytest

from app.domain.errors import UserError
from app.domain.languages import Language
from app.domain.persons import PersonExtract
from tests.factories import kept_client
from tests.letters.reading import flat
from tests.services.conftest import MONDAY, World
from tests.services.people import Staff, staff_of
from tests.services.whole_person import SECRETS, Person, kept_person

DOCUMENT = Path(__file__).parents[2] / "docs" / "person-extract.md"
INSIDE = {
    *("Файлдың жасырын мазмұны", "Қол қойылған жасырын хат", "Жаза бастаған ой", "77079998877"),
    *(word for word in SECRETS if word.islower()),
}
"""What is in the bytes of a file, in a draft, or folded for search: no fact of its own."""
KEYS = {
    *(
        "format",
        "version",
        "made_on",
        "made_by",
        "made_as",
        "office",
        "person",
        "tasks",
        "merged",
        "consents",
        "erasures",
        "inflections",
        "talks",
    ),
    *("matters", "log", "log_hash"),
}


@pytest.fixture
def staff(world: World) -> Staff:
    return staff_of(world)


@pytest.fixture
def person(staff: Staff) -> Person:
    return kept_person(staff.world.desk, MONDAY)


def told_in_the_document(name: str) -> set[str]:
    """The fields `docs/person-extract.md` names for a list of records: what stands in brackets behind its name."""
    told = DOCUMENT.read_text("utf-8").partition(f"`{name}` (")[2].partition(")")[0]
    return set(re.findall(r"`(\w+)`", told))


def secrets_not_in(said: str, but: set[str]) -> list[str]:
    return [word for word in SECRETS if word not in but and word not in said]


def test_every_field_of_a_letter_is_told_in_the_document_of_the_form(staff: Staff, person: Person) -> None:
    desk = staff.world.desk
    told = json.loads(desk.extracts.as_json(desk.extracts.gather(person.client.id)))
    letters = [letter for matter in told["matters"] for paper in matter["papers"] for letter in paper["letters"]]
    assert letters
    assert {field for letter in letters for field in letter} == told_in_the_document("letters")


def test_the_json_holds_every_word_of_the_person_and_no_number_of_the_file(staff: Staff, person: Person) -> None:
    desk = staff.world.desk
    content = desk.extracts.as_json(desk.extracts.gather(person.client.id)).decode()
    unproposed = {"Жою туралы жеке себеп"}
    assert secrets_not_in(content, INSIDE | unproposed) == []
    told = json.loads(content)
    assert (told["format"], told["version"], set(told)) == ("arasha.person", 5, KEYS)
    assert told["person"]["needs"] == ["interpreter", "large_family"]
    (matter,) = told["matters"]
    (paper,) = matter["papers"]
    assert [event["kind"] for event in paper["events"]] == ["filed", "registered"]
    assert {one["rule"] for one in paper["deadlines"]} >= {"AP-04"}
    assert (len(paper["letters"]), len(paper["letters"][0]["sha256"]), len(matter["files"])) == (2, 64, 1)
    assert told["log"][0]["at"].endswith("+00:00")
    assert '"id"' not in content
    assert "user_id" not in json.dumps(matter["hand_overs"])


@pytest.mark.parametrize("language", Language)
def test_the_pages_hold_every_word_of_the_person(staff: Staff, person: Person, language: Language) -> None:
    desk = staff.world.desk
    said = flat(desk.extracts.as_pdf(desk.extracts.gather(person.client.id), language)).replace("\u00a0", " ")
    assert secrets_not_in(said, INSIDE | {"Жою туралы жеке себеп"}) == []
    assert "871008401427" in said


def test_that_an_extract_was_taken_and_who_read_stands_in_the_next_one(staff: Staff, person: Person) -> None:
    desk = staff.world.desk
    desk.assignments.make_sensitive(person.case_id, "Отбасылық зорлық")
    with staff.sits(staff.coordinator):
        desk.cases.file(person.case_id)
        desk.extracts.gather(person.client.id)
    found = desk.extracts.gather(person.client.id)
    assert [(line.deed, line.who) for line in found.readings][-3:] == [
        ("cases.see_sensitive", staff.coordinator.name),
        ("clients.extract", staff.coordinator.name),
        ("clients.extract", staff.boss.name),
    ]


def test_a_volunteer_takes_it_of_their_own_people_without_what_is_hidden(staff: Staff) -> None:
    desk = staff.world.desk
    own = staff.matter(staff.volunteer)
    client = desk.cases.file(own.case_id).client
    hidden = staff.matter(staff.other, subject="Жасырын іс")
    with desk.context.database.write() as tx:
        tx.exec_driver_sql(f"UPDATE cases SET client_id = {client.id} WHERE id = {hidden.case_id}")  # noqa: S608 - ours
    desk.assignments.make_sensitive(hidden.case_id, "Сот")
    whole = desk.extracts.gather(client.id)
    with staff.sits(staff.volunteer):
        seen: PersonExtract = desk.extracts.gather(client.id)
    assert (len(whole.matters), len(seen.matters)) == (2, 1)
    assert "Жасырын іс" not in desk.extracts.as_json(seen).decode()
    assert "только координаторы" in flat(desk.extracts.as_pdf(seen, Language.RUSSIAN)).replace("\u00a0", " ")
    stranger = kept_client(desk, surname="Бөтен")
    with staff.sits(staff.volunteer), pytest.raises(UserError) as refused:
        desk.extracts.gather(stranger.id)
    assert refused.value.code == "not_allowed"


def test_an_empty_card_makes_a_short_extract(world: World) -> None:
    client = kept_client(world.desk)
    found = world.desk.extracts.gather(client.id)
    assert (found.talks, found.matters, found.made_on) == ((), (), date(2026, 9, 7))
    assert "нет" in flat(world.desk.extracts.as_pdf(found, Language.RUSSIAN))
