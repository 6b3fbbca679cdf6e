"""Rights at work: each cell of the table is tried on a real file, and a refusal says who may."""

from datetime import date

import pytest

from app.db.belonging import of_case
from app.domain.errors import NotFound, UserError
from app.domain.languages import Language
from app.domain.letters import Doubt
from app.domain.rights import RIGHTS, TABLE
from app.domain.users import Role, UserDraft
from app.law.texts import Texts
from app.paths import resource_text
from tests.factories import appeal_draft, client_draft, consultation_draft, event_draft
from tests.services.conftest import World
from tests.services.people import Staff, staff_of


@pytest.fixture
def staff(world: World) -> Staff:
    return staff_of(world)


def outcome(staff: Staff, deed: str, case_id: int) -> bool:
    """Whether whoever sits there may begin this deed on this matter; nothing is written."""
    try:
        with staff.world.desk.context.deed(deed, of_case(case_id)):
            return True
    except UserError as refused:
        if refused.code != "not_allowed":
            raise
        return False


def test_every_cell_of_the_table_is_obeyed(staff: Staff) -> None:
    for role in Role:
        user = staff.of_role(role)
        own, others = staff.matter(user).case_id, staff.matter(staff.other).case_id
        with staff.sits(user):
            for right in TABLE:
                assert outcome(staff, right.deed, own) is right.allows(role, own=True), (role, right.deed)
                assert outcome(staff, right.deed, others) is right.allows(role, own=False), (role, right.deed)


def test_a_deed_that_is_not_in_the_table_cannot_be_done(world: World) -> None:
    with pytest.raises(KeyError), world.desk.context.deed("clients.burn"):
        pytest.fail("begun")


def test_a_deed_that_depends_on_the_owner_cannot_be_done_without_one(world: World) -> None:
    with pytest.raises(LookupError), world.desk.context.deed("appeals.save"):
        pytest.fail("begun")


@pytest.mark.parametrize("language", Language)
def test_a_refusal_says_who_may_do_it(language: Language) -> None:
    texts = Texts(resource_text("law", f"texts.{language}.toml"))
    said = {texts.say("error.not_allowed", who=f"@may.{right.who}") for right in TABLE}
    assert len(said) == len({right.who for right in TABLE}) == 4
    assert not any("@" in sentence or "{" in sentence for sentence in said)
    assert all(texts.has(f"deed.{deed}") for deed in RIGHTS)


def test_a_volunteer_changes_nothing_in_a_matter_of_another(staff: Staff) -> None:
    desk, appeal = staff.world.desk, staff.matter(staff.other)
    talk = desk.cases.file(appeal.case_id).consultations[0]
    before = desk.appeals.get(appeal.id)
    tries = (
        lambda: desk.appeals.save(appeal.id, appeal_draft(appeal.authority_id, subject="Басқа")),
        lambda: desk.appeals.record(appeal.id, event_draft("filed", date(2026, 9, 7))),
        lambda: desk.cases.add_appeal(appeal.case_id, appeal_draft(appeal.authority_id)),
        lambda: desk.cases.close(appeal.case_id),
        lambda: desk.letters.issue(appeal.id, Language.RUSSIAN, accepted=Doubt),
        lambda: desk.consultations.update(talk.id, consultation_draft(date(2026, 9, 7), question="Басқа")),
        lambda: desk.assignments.assign(appeal.case_id, staff.volunteer.id),
    )
    with staff.sits(staff.volunteer):
        for attempt in tries:
            with pytest.raises(UserError) as refused:
                attempt()
            assert (refused.value.code, refused.value.values["who"]) == ("not_allowed", "@may.own")
        assert desk.appeals.get(appeal.id) == before
        assert desk.clients.save(client_draft(phone="1"), 1).phone == "1"
    with staff.sits(staff.coordinator):
        assert desk.cases.close(appeal.case_id).closed_on is not None


def test_who_was_let_go_does_nothing_more_though_their_window_is_open(staff: Staff) -> None:
    desk = staff.world.desk
    desk.people.deactivate(staff.volunteer.id)
    desk.context.unlocked_by = staff.volunteer.uid
    with staff.sits(staff.volunteer), pytest.raises(UserError) as refused:
        desk.clients.save(client_draft())
    assert refused.value.code == "user_inactive"


def test_a_role_changed_meanwhile_counts_at_the_next_deed(staff: Staff) -> None:
    desk, appeal = staff.world.desk, staff.matter(staff.other)
    desk.people.change(staff.volunteer.id, UserDraft(name="Е", role=Role.COORDINATOR))
    with staff.sits(staff.volunteer):
        assert desk.cases.close(appeal.case_id).closed_on is not None


def test_looking_as_a_volunteer_shows_less_and_does_nothing(staff: Staff) -> None:
    desk, appeal = staff.world.desk, staff.matter(staff.other)
    desk.assignments.make_sensitive(appeal.case_id, "Отбасылық зорлық")
    desk.people.look_as(Role.VOLUNTEER)
    assert (desk.cases.count(), desk.people.may("clients.save")) == (0, False)
    with pytest.raises(UserError) as refused:
        desk.clients.save(client_draft())
    assert refused.value.code == "only_looking"
    desk.people.look_as(Role.VOLUNTEER, staff.other.id)
    assert desk.cases.count() == 1
    desk.people.look_as_oneself()
    assert desk.people.may("clients.save")
    with staff.sits(staff.volunteer):
        with pytest.raises(UserError) as denied:
            desk.people.look_as(Role.ADMINISTRATOR)
        assert denied.value.code == "not_allowed"
        with pytest.raises(NotFound):
            desk.cases.file(appeal.case_id)
