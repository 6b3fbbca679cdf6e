"""Where the office's name, people and caution are kept: one row."""

from sqlalchemy import insert, select, update

from app.db.database import Transaction
from app.db.prepared import Query
from app.db.tables import OfficeRecord
from app.domain.courses import Caution
from app.domain.office import Office
from app.domain.reminders import read_ladder, written_ladder

_ONLY = 1
_OFFICE = Query(
    select(
        OfficeRecord.name,
        OfficeRecord.volunteer,
        OfficeRecord.soon_days,
        OfficeRecord.margin_days,
        OfficeRecord.is_demo,
        OfficeRecord.keep_years,
        OfficeRecord.address,
        OfficeRecord.phone,
        OfficeRecord.business_number,
        OfficeRecord.ladder,
    ).where(OfficeRecord.id == _ONLY)
)
"""Read with every list."""


def get(tx: Transaction) -> Office:
    """The office; a fresh file has a nameless one."""
    row = _OFFICE.first(tx)
    if row is None:
        return Office()
    name, volunteer, soon_days, margin_days, is_demo, keep_years, address, phone, business_number, ladder = row
    return Office(
        name=name,
        volunteer=volunteer,
        caution=Caution(soon_days=soon_days, margin_days=margin_days),
        is_demo=is_demo,
        keep_years=keep_years,
        address=address,
        phone=phone,
        business_number=business_number,
        ladder=read_ladder(ladder) or (),
    )


def save(tx: Transaction, office: Office) -> None:
    """Keep the office."""
    _write(
        tx,
        {
            "name": office.name.strip(),
            "volunteer": office.volunteer.strip(),
            "soon_days": office.caution.soon_days,
            "margin_days": office.caution.margin_days,
            "is_demo": office.is_demo,
            "keep_years": office.keep_years,
            "address": office.address.strip(),
            "phone": office.phone.strip(),
            "business_number": office.business_number.strip(),
            "ladder": written_ladder(office.ladder),
        },
    )


def counted_with(tx: Transaction) -> str:
    """The program and calendar the kept deadlines were counted with."""
    return tx.scalar(select(OfficeRecord.counted_with).where(OfficeRecord.id == _ONLY)) or ""


def keep_counted_with(tx: Transaction, versions: str) -> None:
    """Remember the program and calendar the kept deadlines are counted with."""
    _write(tx, {"counted_with": versions})


def searched_with(tx: Transaction) -> str:
    """The program that wrote down what is searched."""
    return tx.scalar(select(OfficeRecord.searched_with).where(OfficeRecord.id == _ONLY)) or ""


def keep_searched_with(tx: Transaction, version: str) -> None:
    """Remember the program that wrote down what is searched."""
    _write(tx, {"searched_with": version})


def _write(tx: Transaction, values: dict[str, object]) -> None:
    if tx.execute(update(OfficeRecord).where(OfficeRecord.id == _ONLY).values(**values)).rowcount:
        return
    fresh = Office()
    empty = {
        "id": _ONLY,
        "name": fresh.name,
        "volunteer": fresh.volunteer,
        "soon_days": fresh.caution.soon_days,
        "margin_days": fresh.caution.margin_days,
        "is_demo": fresh.is_demo,
        "counted_with": "",
        "searched_with": "",
    }
    tx.execute(insert(OfficeRecord).values(**(empty | values)))
