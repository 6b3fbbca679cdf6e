"""The shipped directory of bodies as CSV: text in, rows out; the caller reads the file."""

import csv
import io
from collections.abc import Iterator

from app.domain.authorities import AuthoritySource
from app.domain.codes import Confirmation
from app.domain.errors import UserError

COLUMNS = (
    "id",
    "kind",
    "region_kato2",
    "name_kk",
    "name_ru",
    "name_en",
    "head_title_kk",
    "head_title_ru",
    "postal_address_kk",
    "postal_address_ru",
    "postcode",
    "phone",
    "website",
    "superior_id",
    "source",
    "confirmed",
    "note",
)


def parse_authorities(text: str) -> tuple[AuthoritySource, ...]:
    """The rows of the directory in the order of the file.

    Raises `UserError` directory_columns, directory_twice, directory_superior or directory_row,
    each with the line, when the text is not such a directory.
    """
    reader = csv.DictReader(io.StringIO(text.removeprefix("\ufeff")), strict=True)
    try:
        if tuple(reader.fieldnames or ()) != COLUMNS:
            raise UserError("directory_columns", columns=", ".join(COLUMNS))
        rows = tuple(_row(line, fields) for line, fields in _lines(reader))
    except csv.Error as error:
        raise UserError("directory_row", line=reader.reader.line_num) from error
    _check(rows)
    return rows


def _lines(reader: "csv.DictReader[str]") -> Iterator[tuple[int, dict[str, str]]]:
    for fields in reader:
        if None in fields or None in fields.values():
            raise UserError("directory_row", line=reader.line_num)
        yield reader.line_num, {name: value.strip() for name, value in fields.items()}


def _row(line: int, fields: dict[str, str]) -> AuthoritySource:
    if not (fields["id"] and fields["name_ru"]) or fields["confirmed"] not in list(Confirmation):
        raise UserError("directory_row", line=line)
    return AuthoritySource(
        uid=fields["id"],
        kind=fields["kind"],
        region=fields["region_kato2"],
        name_kk=fields["name_kk"],
        name_ru=fields["name_ru"],
        name_en=fields["name_en"],
        head_title_kk=fields["head_title_kk"],
        head_title_ru=fields["head_title_ru"],
        address_kk=fields["postal_address_kk"],
        address_ru=fields["postal_address_ru"],
        postcode=fields["postcode"],
        phone=fields["phone"],
        website=fields["website"],
        superior_uid=fields["superior_id"],
        source=fields["source"],
        confirmed=Confirmation(fields["confirmed"]),
        note=fields["note"],
    )


def _check(rows: tuple[AuthoritySource, ...]) -> None:
    known: set[str] = set()
    for row in rows:
        if row.uid in known:
            raise UserError("directory_twice", uid=row.uid)
        known.add(row.uid)
    for row in rows:
        if row.superior_uid and row.superior_uid not in known:
            raise UserError("directory_superior", uid=row.uid, superior=row.superior_uid)
