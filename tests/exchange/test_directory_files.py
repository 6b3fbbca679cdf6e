"""A file of bodies: rows that can be used, rows that cannot with their reason, the same from CSV and from XLSX."""

import csv
import io
import zipfile
from collections.abc import Mapping

import pytest
from openpyxl import Workbook

from app.domain.errors import UserError
from app.exchange.authorities import COLUMNS, failed_rows, read_directory
from app.exchange.workbooks import workbook_rows

SOUND: dict[str, str | int] = {
    "id": "office-a",
    "kind": "ministry",
    "name_kk": "А кеңсесі",
    "name_ru": "Контора А",
    "confirmed": "yes",
}


def table(*rows: Mapping[str, str | int]) -> list[list[str | int]]:
    return [list(COLUMNS), *([row.get(column, "") for column in COLUMNS] for row in rows)]


def as_csv(*rows: Mapping[str, str | int], divider: str = ",") -> bytes:
    out = io.StringIO()
    csv.writer(out, delimiter=divider).writerows(table(*rows))
    return out.getvalue().encode("utf-8-sig")


def as_xlsx(*rows: Mapping[str, str | int]) -> bytes:
    book, out = Workbook(), io.BytesIO()
    sheet = book.active
    assert sheet is not None
    for line in table(*rows):
        sheet.append([cell or None for cell in line])
    book.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    "content", [as_csv(SOUND), as_csv(SOUND, divider=";"), as_xlsx(SOUND)], ids=["comma", "semicolon", "workbook"]
)
def test_the_same_row_is_read_from_every_kind_of_table(content: bytes) -> None:
    rows, failed = read_directory("file", content)
    assert [(row.uid, row.name_kk, row.name_ru, row.phone) for row in rows] == [
        ("office-a", "А кеңсесі", "Контора А", "")
    ]
    assert failed == ()


@pytest.mark.parametrize(("told", "read"), [(10000, "010000"), ("010000", "010000"), ("Z05T8E6", "Z05T8E6"), ("", "")])
def test_a_postcode_has_its_leading_zeros_again(told: int | str, read: str) -> None:
    rows, _ = read_directory("file", as_xlsx(SOUND | {"postcode": told}))
    assert [row.postcode for row in rows] == [read]


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"id": ""}, "id_empty"),
        ({}, "twice"),
        ({"id": "b", "name_kk": ""}, "name_empty"),
        ({"id": "b", "confirmed": "maybe"}, "confirmed"),
        ({"id": "b", "kind": ""}, "kind"),
        ({"id": "b", "kind": "minstry"}, "kind"),
        ({"id": "b", "region_kato2": "99"}, "region"),
        ({"id": "b", "note": "ж" * 10_000}, "too_long"),
    ],
)
def test_a_row_that_cannot_be_used_is_named_with_its_line_and_reason(changes: dict[str, str | int], why: str) -> None:
    rows, failed = read_directory("file", as_csv(SOUND, SOUND | changes))
    assert (len(rows), [(row.line, row.why) for row in failed]) == (1, [(3, why)])


def test_failed_rows_come_back_as_a_file_that_is_read_again_once_corrected() -> None:
    _, failed = read_directory("file", as_csv(SOUND, SOUND | {"id": "b", "name_kk": ""}))
    back = failed_rows(failed, lambda why: f"because {why}")
    text = back.decode("utf-8-sig")
    assert "because name_empty" in text
    rows, again = read_directory("back.csv", text.replace('"Контора А"', '"Контора А"').encode())
    assert (rows, [row.why for row in again]) == ((), ["name_empty"])
    mended = text.replace('"b","ministry","","",', '"b","ministry","","Б кеңсесі",')
    rows, again = read_directory("back.csv", mended.encode())
    assert ([row.uid for row in rows], again) == (["b"], ())


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "directory_columns"),
        (b"id,kind\n1,2\n", "directory_columns"),
        ("орган".encode("cp1251"), "directory_unreadable"),
        (b"PK\x03\x04 nothing", "directory_unreadable"),
    ],
)
def test_what_is_no_such_table_is_said(content: bytes, code: str) -> None:
    with pytest.raises(UserError) as refused:
        read_directory("file", content)
    assert refused.value.code == code


def test_a_workbook_with_entities_of_entities_is_refused_or_read_without_them() -> None:
    sound, out = zipfile.ZipFile(io.BytesIO(as_xlsx(SOUND))), io.BytesIO()
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as book:
        for name in sound.namelist():
            text = sound.read(name).decode()
            if name.endswith("sheet1.xml"):
                text = f'<!DOCTYPE x [<!ENTITY e0 "aaaaaaaaaa">{entities}]>' + text.replace("office-a", "&e11;")
            book.writestr(name, text.replace("office-a", "&e11;"))
    try:
        rows = list(workbook_rows(out.getvalue()))
    except ValueError:
        return
    assert sum(len(cell) for row in rows for cell in row) < 10_000
