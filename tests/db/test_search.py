"""Folding: what a person types finds what another person wrote."""

from contextlib import closing

import pytest

from app.db import clients
from app.db.database import Database
from app.db.search import digits, fold, fold_body
from app.db.sight import EVERYTHING
from tests.factories import client_draft


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("ҚАСЫМОВА Әсел", "касымова асел"),
        ("Өмірзақ Ұлы Үміт һәм Ёлка", "омирзак улы умит хам елка"),
        ("Іңкәр, Ғани; «Дәулет»", "инкар гани даулет"),
        ("№ ЖТ-2026/15_а", "жт 2026/15 а"),
        ("2026-0001; +7 701", "2026-0001 7 701"),
        ("й и\u0306 Й", "й й й"),
        ("  ", ""),
    ],
)
def test_letters_of_both_alphabets_and_cases_meet(written: str, folded: str) -> None:
    assert fold(written) == folded


@pytest.mark.parametrize("typed", ["ГУ «Аппарат акима»", "аппарат АКИМА", "КГУ аппарат акима", "ГКП ПХВ аппарат акима"])
def test_the_legal_form_of_a_body_and_quotes_do_not_matter(typed: str) -> None:
    assert fold_body(typed) == "аппарат акима"


def test_a_phone_is_its_digits() -> None:
    assert digits("+7 (701) 000-11-22") == "77010001122"


@pytest.mark.parametrize(
    "typed",
    ["касымова", "ҚАСЫМ", "асел касым", "Ғалымқызы", "900101400013", "7010001122", "+7 701 000-11-22", "%"],
)
def test_a_client_is_found_by_any_part_of_name_iin_or_phone(typed: str) -> None:
    with closing(Database()) as database, database.write() as tx:
        clients.add(tx, client_draft())
        clients.add(tx, client_draft(surname="Петрова", given_name="Анна", patronymic="", iin="", phone=""))
        expected = 2 if typed == "%" else 1
        assert (
            clients.count(tx, EVERYTHING, typed)
            == expected
            == len(clients.page(tx, EVERYTHING, typed, offset=0, limit=10))
        )
