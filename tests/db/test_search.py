"""The question of a person, as the lists of words are asked."""

from collections.abc import Iterator
from contextlib import closing

import pytest

from app.db import clients, indexing, search
from app.db.database import Database, Transaction
from app.db.sight import EVERYTHING
from app.domain.spelling import digits
from tests.factories import client_draft

OTHER = {
    "surname": "Петрова",
    "given_name": "Анна",
    "patronymic": "",
    "iin": "",
    "phone": "",
    "email": "",
    "contact_note": "",
}


@pytest.fixture
def tx() -> Iterator[Transaction]:
    """A file with two cards."""
    with closing(Database()) as database, database.write() as opened:
        keys = [clients.add(opened, client_draft()), clients.add(opened, client_draft(**OTHER))]
        indexing.renew(opened, "clients", keys)
        yield opened


def found(tx: Transaction, typed: str) -> list[str]:
    rows = clients.page(tx, EVERYTHING, typed, offset=0, limit=10)
    assert clients.count(tx, EVERYTHING, typed) == len(rows)
    return [row.full_name.split()[0] for row in rows]


@pytest.mark.parametrize(
    "typed",
    [
        "касымова",
        "ҚАСЫМ",
        "Kassymova",
        "асел касым",
        "Ғалымқызы",
        "Қасымоваға",
        "900101400013",
        "101400",
        "7010001122",
        "+7 701 000-11-22",
        "8 (701) 000 11 22",
        "8 701",
        "8701",
        "8 701 000",
        "8 (701) 000",
        "+7 701",
        "+77010",
        "0001122",
        "assel",
        "Кешке қоңырау",
        "«Қасымова»",
    ],
)
def test_a_client_is_found_by_any_word_iin_or_phone_in_any_letters(tx: Transaction, typed: str) -> None:
    assert found(tx, typed) == ["Қасымова"]


@pytest.mark.parametrize("typed", ["", "   ", "%", "----------", '"', "+() -- ()"])
def test_a_question_without_words_finds_everything(tx: Transaction, typed: str) -> None:
    assert found(tx, typed) == ["Қасымова", "Петрова"]


@pytest.mark.parametrize(
    "typed", ["«Касым»", "Касымова Анна", "* OR NEAR(", "NEAR", "NOT Петрова", "search:касымова x", "19"]
)
def test_words_of_the_language_of_questions_are_words_like_others(tx: Transaction, typed: str) -> None:
    assert found(tx, typed) == []


def test_cards_stand_in_the_order_of_the_kazakh_alphabet(tx: Transaction) -> None:
    keys = [clients.add(tx, client_draft(surname=name)) for name in ("Яковлев", "Әлиев", "Алиев")]
    indexing.renew(tx, "clients", keys)
    assert found(tx, "") == ["Алиев", "Әлиев", "Қасымова", "Петрова", "Яковлев"]


@pytest.mark.parametrize("typed", ["ГУ «Аппарат акима»", "аппарат АКИМА", "КГУ аппарат акима", "ГКП ПХВ аппарат акима"])
def test_the_legal_form_of_a_body_and_quotes_do_not_matter(typed: str) -> None:
    assert search.spell_body(typed) == search.spell_body("аппарат акима") == "aparat akima"


def test_a_phone_is_its_digits() -> None:
    assert digits("+7 (701) 000-11-22") == "77010001122"


def test_what_is_no_more_leaves_no_word_in_the_file(tx: Transaction) -> None:
    clients.change(tx, 1, client_draft(surname="Сейтова"), None)
    indexing.renew(tx, "clients", [1])
    assert found(tx, "касымова") == []
    shadows = [
        name for (name,) in tx.exec_driver_sql("SELECT name FROM sqlite_master WHERE name LIKE 'clients_words_%'")
    ]
    kept = [
        bytes(row[1])
        for name in shadows
        if name.endswith("_data")
        for row in tx.exec_driver_sql(f"SELECT * FROM {name}")  # noqa: S608 - our own names
    ]
    assert kept
    assert not any(b"kasimov" in block for block in kept)
