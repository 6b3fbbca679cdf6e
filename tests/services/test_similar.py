"""Who is offered while a name, an IIN or a phone is typed: found by lists of words, and nobody who is hidden."""

import pytest

from app.domain.likeness import Marks, Sign
from tests.factories import client_draft, kept_client
from tests.services.conftest import World
from tests.services.people import Staff, staff_of

NAME = {"surname": "Қасымова", "given_name": "Әсел", "patronymic": "Ғалымқызы"}


@pytest.fixture
def staff(world: World) -> Staff:
    return staff_of(world)


@pytest.mark.parametrize(
    "typed",
    [
        "Қас",
        "Касымова Асель",
        "Әсел Қасымова",
        "Kassymova Assel Galymkyzy",
        "Қасым Әсел Ғалымқызы",
        "Акасымова Әсел",
        "Касмыова Асель",
        "Гасымова Асель Галымовна",
        "Қасымова Ә.",
    ],
)
def test_a_person_is_found_in_a_full_office_however_the_name_is_typed(world: World, typed: str) -> None:
    desk = world.desk
    wanted = kept_client(desk, **NAME, iin="", phone="")
    for number, name in enumerate(["Смағұлова Айгерім", "Иванов Пётр", "Әлиева Әсия", "Қадырова Айсұлу"] * 5):
        surname, given_name = name.split()
        desk.clients.save(client_draft(surname=surname, given_name=given_name, iin="", phone=str(number)))
    found = desk.clients.similar(Marks(name=typed, unfinished=True))
    assert [one.id for one in found] == [wanted.id]
    assert found[0].likeness.signs == {Sign.NAME}


def test_a_person_is_found_by_the_number_or_the_phone_alone(world: World) -> None:
    desk = world.desk
    wanted = kept_client(desk, **NAME, iin="900101400013", phone="+7 701 000-11-22")
    for marks, sign in (
        (Marks(number="900101 400013"), Sign.NUMBER),
        (Marks(phone="8 (701) 000 11 22"), Sign.PHONE),
        (Marks(name="Бөтен Біреу", phone="7010001122"), Sign.PHONE),
    ):
        (found,) = desk.clients.similar(marks)
        assert (found.id, found.likeness.signs) == (wanted.id, {sign})
    assert desk.clients.similar(Marks(number="900101")) == []
    assert desk.clients.similar(Marks()) == []


def test_hundreds_of_namesakes_do_not_hide_the_same_number_under_another_name(world: World) -> None:
    desk = world.desk
    for number in range(200):
        desk.clients.save(client_draft(**NAME, iin="", phone=str(number)))
    wanted = kept_client(desk, surname="Ахметова", given_name="Гүлнар", iin="900101400013", phone="")
    found = desk.clients.similar(Marks(name="Қасымова Әсел", number="900101400013"), limit=1)
    assert [one.id for one in found] == [wanted.id]


def test_the_likest_comes_first_and_a_card_does_not_find_itself(world: World) -> None:
    desk = world.desk
    exact = kept_client(desk, **NAME)
    desk.clients.save(client_draft(**NAME | {"patronymic": ""}, iin="", phone=""))
    marks = client_draft(**NAME).marks()
    assert desk.clients.similar(marks)[0].id == exact.id
    assert exact.id not in [one.id for one in desk.clients.similar(marks, exact.id)]
    assert len(desk.clients.similar(marks, limit=1)) == 1


def test_nobody_whose_matters_are_all_hidden_is_offered(staff: Staff) -> None:
    desk = staff.world.desk
    appeal = staff.matter(staff.volunteer, surname="Жасырынова")
    case = desk.appeals.case_of(appeal.id)
    marks = Marks(name="Жасырынова Әсел", number="900101400013", phone="+7 701 000-11-22")
    with staff.sits(staff.volunteer):
        desk.assignments.make_sensitive(case.id, "Отбасылық іс")
        assert [one.id for one in desk.clients.similar(marks)] == [case.client_id]
    with staff.sits(staff.other):
        assert desk.clients.similar(marks) == []


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("касымва", ("Қасымова",)),
        ("Kasimowa", ("Қасымова",)),
        ("касымва асел", ("Қасымова Әсел",)),
        ("Асель Касымоова", ("Әсел Қасымова",)),
        ("900101400013", ()),
        ("су", ()),
        ("Қасымова Әсел Ғалымқызы кімге келді", ()),
        ("", ()),
    ],
)
def test_a_name_that_finds_nobody_is_offered_as_the_cards_write_it(
    world: World, typed: str, names: tuple[str, ...]
) -> None:
    kept_client(world.desk, **NAME)
    kept_client(world.desk, surname="Өтегенов", given_name="Нұрлан", patronymic="", iin="", phone="")
    assert world.desk.register.meant(typed) == names


def test_the_nearest_name_is_offered_first_and_three_at_most(world: World) -> None:
    for surname in ("Смағұлова", "Смагулов", "Смағұл", "Смаилова", "Смағұлова"):
        world.desk.clients.save(client_draft(surname=surname, given_name="Жанар", patronymic="", iin="", phone=""))
    found = world.desk.register.meant("Смагулваа")
    assert found[0] == "Смағұлова"
    assert len(found) == len(set(found)) <= 3


def test_nobody_who_is_hidden_is_offered_as_meant(staff: Staff) -> None:
    desk = staff.world.desk
    case = desk.appeals.case_of(staff.matter(staff.volunteer, surname="Жасырынова").id)
    with staff.sits(staff.volunteer):
        desk.assignments.make_sensitive(case.id, "Отбасылық іс")
        assert desk.register.meant("Жасырынваа") == ("Жасырынова",)
    with staff.sits(staff.other):
        assert desk.register.meant("Жасырынваа") == ()
