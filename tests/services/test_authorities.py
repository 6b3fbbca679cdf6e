"""The directory: found in three languages, completed and verified by people, never invented."""

from dataclasses import replace
from datetime import time

import pytest

from app.domain.codes import Confirmation, Superior
from app.domain.errors import DraftRejected, NotFound, SavedMeanwhile
from app.services.desk import Desk
from tests.factories import BODY, CHAMBER, COURT, MINISTRY, body_id
from tests.services.conftest import MONDAY, World


def test_a_fresh_file_has_the_whole_directory_once(world: World) -> None:
    assert world.desk.authorities.count() == 242
    Desk(world.desk.context)
    assert world.desk.authorities.count() == 242


@pytest.mark.parametrize(
    "typed",
    [
        "Управление сельского хозяйства области Абай",
        "ГУ «Управление сельского хозяйства области Абай»",
        "кгу УПРАВЛЕНИЕ СЕЛЬСКОГО хозяйства абай",
        "Абай облысының ауыл шаруашылығы басқармасы",
        "абай облысынын ауыл шаруашылыгы",
        "agriculture abai",
    ],
)
def test_a_body_is_found_in_every_language_without_legal_form_quotes_or_special_letters(
    world: World, typed: str
) -> None:
    assert [row.uid for row in world.desk.authorities.rows(typed)] == ["agriculture-abai"]
    assert world.desk.authorities.count(typed) == 1


def test_the_list_is_a_window_filtered_by_kind_and_region(world: World) -> None:
    desk = world.desk.authorities
    assert desk.count(kinds=("prosecutor",)) == 21
    assert desk.count(kinds=("prosecutor",), region="10") == len(desk.rows(kinds=("prosecutor",), region="10")) == 1
    first, second = desk.rows(offset=0, limit=5), desk.rows(offset=5, limit=5)
    assert [row.id for row in (*first, *second)] == [row.id for row in desk.rows(limit=10)]
    assert "prosecutor" in desk.kinds()
    assert len(desk.regions()) == 20


def test_a_department_has_a_higher_body_and_a_court_has_none_but_an_instance(world: World) -> None:
    desk = world.desk.authorities
    department, court, chamber, ministry = (body_id(world.desk, uid) for uid in (BODY, COURT, CHAMBER, MINISTRY))
    above = desk.superior(department)
    assert above is not None
    assert above.uid == MINISTRY
    for key in (court, chamber, ministry):
        assert desk.superior(key) is None
    instance = desk.next_instance(court)
    assert instance is not None
    assert instance.uid == "court-regional-abai"
    for key in (department, chamber, ministry):
        assert desk.next_instance(key) is None
    assert desk.get(chamber).superior_kind is Superior.SELF_GOVERNMENT


def test_no_row_of_the_directory_counts_as_verified_by_itself(world: World) -> None:
    body = world.desk.authorities.get(body_id(world.desk))
    assert (body.confirmed, body.verified_on, body.address_confirmed) == (Confirmation.YES, None, False)


def test_a_row_is_completed_and_found_by_its_new_name(world: World) -> None:
    body = world.desk.authorities.get(body_id(world.desk))
    draft = replace(body.draft(), name_kk="Әділет үйі", address_kk="Семей қ., 4-үй", closing=time(17, 0))
    completed = world.desk.authorities.complete(body.id, draft, body.version)
    assert completed.draft() == draft
    assert (completed.version, completed.name_en) == (2, body.name_en)
    assert [row.uid for row in world.desk.authorities.rows("адилет уйи")] == [BODY]
    with pytest.raises(SavedMeanwhile):
        world.desk.authorities.complete(body.id, draft, body.version)


def test_who_verified_a_row_and_when_is_kept_with_its_history(world: World) -> None:
    key = body_id(world.desk)
    verified = world.desk.authorities.verify(key, by=" Марат Көмекші ")
    assert (verified.verified_by, verified.verified_on, verified.address_confirmed) == ("Марат Көмекші", MONDAY, True)
    line = world.desk.authorities.history(key)[0]
    assert (line.deed, line.who, line.key) == ("authorities.verify", "Сауле Ерікті", BODY)
    assert {change.name: change.after for change in line.changes} == {
        "verified_by": "Марат Көмекші",
        "verified_on": "2026-09-07",
    }


def test_a_verified_address_that_is_changed_must_be_verified_again(world: World) -> None:
    key = body_id(world.desk)
    verified = world.desk.authorities.verify(key, by="Марат Көмекші")
    same = world.desk.authorities.complete(key, replace(verified.draft(), phone="1414"), verified.version)
    assert same.address_confirmed
    changed = world.desk.authorities.complete(key, replace(same.draft(), address_ru="г. Семей, 5"), same.version)
    assert (changed.verified_by, changed.verified_on) == ("", None)
    assert [line.deed for line in world.desk.authorities.history(key)] == [
        "authorities.complete",
        "authorities.complete",
        "authorities.verify",
    ]


def test_a_row_without_a_name_and_a_check_without_a_person_are_refused(world: World) -> None:
    body = world.desk.authorities.get(body_id(world.desk))
    with pytest.raises(DraftRejected):
        world.desk.authorities.complete(body.id, replace(body.draft(), name_kk=" "), body.version)
    with pytest.raises(DraftRejected):
        world.desk.authorities.verify(body.id, by=" ")
    assert world.desk.authorities.get(body.id) == body


def test_a_body_that_is_not_there_is_said(world: World) -> None:
    for deed in (world.desk.authorities.get, world.desk.authorities.superior, world.desk.authorities.history):
        with pytest.raises(NotFound):
            deed(9999)
