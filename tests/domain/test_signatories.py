"""A list of those who sign is read line by line, however it was typed."""

import pytest

from app.domain.parties import Party, PartyKind, PartyRole
from app.domain.signatories import not_there_yet, read_signatories


@pytest.mark.parametrize(
    ("line", "name", "iin", "phone", "address"),
    [
        (
            "1. Қасымова Әсел; 850101400123; Семей қ., Абай к., 1",
            "Қасымова Әсел",
            "850101400123",
            "",
            "Семей қ., Абай к., 1",
        ),
        ("2) Ермеков Дархан\t+7 701 111-22-33", "Ермеков Дархан", "", "+7 701 111-22-33", ""),
        ("Омарова Сәуле, 850101400123", "Омарова Сәуле", "850101400123", "", ""),
        ("Сейітов Бекзат", "Сейітов Бекзат", "", "", ""),
    ],
)
def test_a_line_gives_name_iin_phone_and_address(line: str, name: str, iin: str, phone: str, address: str) -> None:
    (found,) = read_signatories(line)
    assert (found.name, found.iin_bin, found.phone, found.address) == (name, iin, phone, address)
    assert found.role is PartyRole.APPLICANT


def test_empty_lines_and_lines_without_a_name_are_passed_over() -> None:
    assert read_signatories("\n  \n3.\n; 850101400123\n") == ()


def test_who_stands_there_already_and_who_is_named_twice_comes_once() -> None:
    there = Party(
        id=1,
        uid="u",
        version=1,
        case_id=1,
        role=PartyRole.APPLICANT,
        kind=PartyKind.PERSON,
        client_id=None,
        name="Ермеков  Дархан",
        iin_bin="",
        phone="",
        note="",
    )
    listed = read_signatories("Ермеков дархан\nОмарова Сәуле\nОмарова Сәуле\nОмарова С.; 850101400123")
    assert [one.name for one in not_there_yet(listed, (there,))] == ["Омарова Сәуле", "Омарова С."]
