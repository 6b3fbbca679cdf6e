"""The shipped directory as CSV: every row is read, every mistake is named with its line."""

import csv
import io

import pytest

from app import paths
from app.domain.codes import Confirmation
from app.domain.errors import UserError
from app.exchange.authorities import COLUMNS, parse_authorities

SHIPPED = paths.resource_text("authorities.csv")


def table(*rows: dict[str, str]) -> str:
    written = io.StringIO()
    writer = csv.DictWriter(written, COLUMNS, restval="")
    writer.writeheader()
    writer.writerows(rows)
    return written.getvalue()


def row(uid: str, **changes: str) -> dict[str, str]:
    return {"id": uid, "name_ru": f"Орган {uid}", "confirmed": "no", **changes}


def test_every_row_of_the_shipped_directory_is_read() -> None:
    rows = parse_authorities(SHIPPED)
    assert len(rows) == 242
    counts = {one: sum(row.confirmed is one for row in rows) for one in Confirmation}
    assert counts == {Confirmation.YES: 89, Confirmation.NAME_ONLY: 120, Confirmation.NO: 33}


def test_no_address_stands_in_a_row_that_was_not_read_with_one() -> None:
    for source in parse_authorities(SHIPPED):
        if source.confirmed is not Confirmation.YES:
            assert (source.address_kk, source.address_ru) == ("", "")


def test_nothing_in_the_shipped_directory_stands_above_itself() -> None:
    above = {source.uid: source.superior_uid for source in parse_authorities(SHIPPED)}
    for uid, first in above.items():
        seen, one = {uid}, first
        while one:
            assert one not in seen
            seen.add(one)
            one = above[one]


def test_values_are_read_as_written_without_spaces_around() -> None:
    (source,) = parse_authorities(table(row("a", postal_address_ru=' г. Семей, ул. "Мир", 1 ', postcode="071400")))
    assert (source.uid, source.address_ru, source.postcode) == ("a", 'г. Семей, ул. "Мир", 1', "071400")
    assert parse_authorities("\ufeff" + table(row("a"))) == parse_authorities(table(row("a")))


@pytest.mark.parametrize(
    ("text", "code", "values"),
    [
        ("", "directory_columns", {}),
        ("id,name\n1,2\n", "directory_columns", {}),
        (table(row("a"), row("b", confirmed="perhaps")), "directory_row", {"line": "3"}),
        (table(row("")), "directory_row", {"line": "2"}),
        (table(row("a")) + "b,committee\n", "directory_row", {"line": "3"}),
        (table(row("a")) + "," * len(COLUMNS) + "\n", "directory_row", {"line": "3"}),
        (table(row("a")) + '"b', "directory_row", {"line": "3"}),
        (table(row("a"), row("a")), "directory_twice", {"uid": "a"}),
        (table(row("a", superior_id="z")), "directory_superior", {"uid": "a", "superior": "z"}),
    ],
)
def test_a_wrong_directory_is_refused_with_the_place(text: str, code: str, values: dict[str, str]) -> None:
    with pytest.raises(UserError) as refused:
        parse_authorities(text)
    assert refused.value.code == code
    assert values.items() <= refused.value.values.items()
