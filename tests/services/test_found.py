"""Where a line of the register holds the words looked for that no column shows."""

import pytest

from app import paths
from app.db.documents import DOCUMENTS
from app.domain.languages import Language
from app.domain.parties import PartyDraft, PartyRole
from app.domain.register import Found, Noun
from app.law.texts import Texts
from tests.services.conftest import World
from tests.services.people import Staff, staff_of


@pytest.fixture
def staff(world: World) -> Staff:
    return staff_of(world)


def test_every_text_that_is_searched_has_a_name_in_every_language() -> None:
    codes = {code for noun in Noun for code, _ in (*DOCUMENTS[noun].numbers, *DOCUMENTS[noun].texts)}
    for language in Language:
        said = Texts(paths.resource_text("law", f"texts.{language}.toml"))
        assert all(said.say(f"found_in.{code}") for code in codes)


def test_a_line_tells_where_the_words_stand_that_are_not_in_sight(staff: Staff) -> None:
    desk = staff.world.desk
    appeal = staff.matter(staff.volunteer, text="Прошу провести воду в каждый дом улицы Мира")
    told = desk.register.found(Noun.APPEALS, appeal.id, "касымова воды", ["Қасымова Әсел"])
    assert told is not None
    assert told.place == "text"
    assert [told.text[start : start + length] for start, length in told.marks] == ["воду"]
    assert desk.register.found(Noun.APPEALS, appeal.id, "касымова", ["Қасымова Әсел"]) is None
    assert desk.register.found(Noun.APPEALS, appeal.id, "нигде", []) is None
    named = desk.register.found(Noun.APPEALS, appeal.id, "касымова", [])
    assert named is not None
    assert named.place == "name"


def test_the_number_of_a_party_is_never_shown_whole_nor_anything_of_what_is_hidden(staff: Staff) -> None:
    desk = staff.world.desk
    appeal = staff.matter(staff.volunteer)
    case = desk.appeals.case_of(appeal.id)
    desk.parties.add(case.id, PartyDraft(role=PartyRole.WITNESS, name="Куә", phone="+7 702 333 44 55"))
    assert desk.register.found(Noun.CASES, case.id, "7023", []) == Found("party_number")
    desk.assignments.make_sensitive(case.id, "Отбасылық іс")
    with staff.sits(staff.other):
        assert desk.register.found(Noun.CASES, case.id, "Куә", []) is None
