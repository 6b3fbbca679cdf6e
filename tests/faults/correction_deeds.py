"""Deeds with corrections of the directory: killed with the others of `desk_deeds`."""

from dataclasses import replace

from app.domain.corrections import CorrectionDraft
from app.domain.directory_files import RowFate
from app.exchange.authorities import COLUMNS
from tests.faults.filled import Filled, Matter
from tests.services.vaults import TODAY


def propose_correction(office: Filled, matter: Matter, number: int) -> None:
    desk, key = office.desk, _body(office, matter)
    draft = replace(desk.authorities.get(key).draft(), phone=f"8 7172 55-55-{number:02}")
    desk.corrections.propose(key, CorrectionDraft(proposed=draft, source="gov.kz", confirmed_on=TODAY))


def accept_correction(office: Filled, matter: Matter, number: int) -> None:
    del number
    office.desk.corrections.accept(office.desk.corrections.of_body(_body(office, matter))[-1].id)


def refuse_correction(office: Filled, matter: Matter, number: int) -> None:
    kept = office.desk.corrections.of_body(_body(office, matter))[-1]
    office.desk.corrections.refuse(kept.id, f"Ескі {number}")


def _body(office: Filled, matter: Matter) -> int:
    """A body of its own for each matter."""
    return office.desk.authorities.rows(offset=matter.case, limit=1)[0].id


def take_file(office: Filled, matter: Matter, number: int) -> None:
    """A new body out of a file."""
    cells = {"id": f"new-{matter.case}-{number}", "kind": "ministry", "name_kk": "Жаңа", "name_ru": "Новый"}
    row = ",".join((cells | {"confirmed": "no"}).get(column, "") for column in COLUMNS)
    plan = office.desk.directory_files.plan("new.csv", f"{','.join(COLUMNS)}\n{row}\n".encode())
    office.desk.directory_files.take(plan, [line for line in plan.lines if line.fate is RowFate.NEW])
