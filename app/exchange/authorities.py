"""The directory of bodies as a file: the shipped one as CSV, and any other as CSV or XLSX with its failed rows named.

Text or bytes in, rows out; the caller reads the file.
"""

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Mapping

from app.domain.authorities import KINDS, REGIONS, AuthoritySource
from app.domain.codes import Confirmation
from app.domain.directory_files import FailedRow
from app.domain.errors import UserError
from app.domain.lengths import overlong
from app.exchange.workbooks import workbook_rows

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
_CODES = (
    ("confirmed", "confirmed", frozenset(Confirmation)),
    ("kind", "kind", KINDS),
    ("region_kato2", "region", frozenset({"", *REGIONS})),
)
"""Columns of codes, the reason where one is not known, and those that are."""


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


def read_directory(name: str, content: bytes) -> tuple[tuple[AuthoritySource, ...], tuple[FailedRow, ...]]:
    """The rows of a file in the columns of the directory, and those that cannot be used, each with its reason.

    CSV divided by commas or semicolons, or the first sheet of an XLSX. Raises UserError("directory_unreadable" |
    "directory_columns").
    """
    try:
        table = workbook_rows(content) if content.startswith(b"PK") else _csv(content)
        head = next(table, [])
        columns = [cell.strip().lower() for cell in head]
        if not set(COLUMNS) <= set(columns):
            raise UserError("directory_columns", columns=", ".join(COLUMNS))
        places = [columns.index(column) for column in COLUMNS]
        return _sorted_out(table, places)
    except (csv.Error, ValueError) as error:
        raise UserError("directory_unreadable", name=name) from error


def failed_rows(failed: Iterable[FailedRow], why: Callable[[str], str]) -> bytes:
    """The rows that were not taken as CSV in the same columns, with line and reason: corrected, they are read again."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_ALL)
    writer.writerow([*COLUMNS, "line", "reason"])
    for row in failed:
        writer.writerow([*row.cells, row.line, why(row.why)])
    return out.getvalue().encode("utf-8-sig")


def _csv(content: bytes) -> Iterator[list[str]]:
    text = content.decode("utf-8-sig")
    first = text.partition("\n")[0]
    divider = ";" if first.count(";") > first.count(",") else ","
    yield from csv.reader(io.StringIO(text, newline=None), delimiter=divider)


def _sorted_out(
    table: Iterator[list[str]], places: list[int]
) -> tuple[tuple[AuthoritySource, ...], tuple[FailedRow, ...]]:
    rows: dict[str, AuthoritySource] = {}
    failed: list[FailedRow] = []
    for line, found in enumerate(table, start=2):
        cells = tuple(found[place].strip() if place < len(found) else "" for place in places)
        if not any(cells):
            continue
        fields = dict(zip(COLUMNS, cells, strict=True))
        fields["postcode"] = _postcode(fields["postcode"])
        why = _why_not(fields, rows)
        if why:
            failed.append(FailedRow(line=line, cells=cells, why=why))
        else:
            rows[fields["id"]] = _row(line, fields)
    return tuple(rows.values()), tuple(failed)


def _postcode(text: str) -> str:
    """The postcode with the leading zeros a table takes off what it holds for a number."""
    return text.zfill(6) if text.isdecimal() else text


def _why_not(fields: dict[str, str], known: Mapping[str, AuthoritySource]) -> str:
    """Why a row cannot be used, as a code; empty where it can."""
    if not fields["id"]:
        return "id_empty"
    if fields["id"] in known:
        return "twice"
    if not (fields["name_ru"] and fields["name_kk"]):
        return "name_empty"
    unknown = next((why for column, why, codes in _CODES if fields[column] not in codes), "")
    if unknown:
        return unknown
    return "too_long" if overlong(_row(0, fields)) else ""
