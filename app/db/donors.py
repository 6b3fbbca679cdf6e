"""Where forms for donors and what was sent of them are kept."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

from sqlalchemy import insert, select

from app.db.database import Transaction
from app.db.keeping import new_uid, save_over
from app.db.tables_people import UserRecord
from app.db.tables_reports import DonorFormRecord, DonorReportRecord
from app.domain.donors import (
    Division,
    DonorForm,
    DonorReport,
    FormDraft,
    Snapshot,
    Told,
    indicators_text,
    read_indicator,
    read_indicators,
)
from app.domain.errors import NotFound
from app.domain.languages import Language
from app.domain.reports import Dimension, Period


def add(tx: Transaction, draft: FormDraft) -> int:
    """Keep a new form; returns its key. `draft` is sound."""
    values = {"uid": new_uid(), **_columns(draft)}
    return tx.execute(insert(DonorFormRecord).values(**values).returning(DonorFormRecord.id)).scalar_one()


def change(tx: Transaction, key: int, draft: FormDraft, version: int | None) -> None:
    """Save the form anew; raises `SavedMeanwhile`, `NotFound`."""
    save_over(tx, DonorFormRecord, key, version, _columns(draft))


def get(tx: Transaction, key: int) -> DonorForm:
    """The form; raises `NotFound`."""
    found = [form for form in forms(tx) if form.id == key]
    if not found:
        raise NotFound("donor_forms", key)
    return found[0]


def forms(tx: Transaction) -> tuple[DonorForm, ...]:
    """All forms in the order they were made; an office has a handful."""
    table = DonorFormRecord
    found = select(table.id, table.uid, table.version, table.name, table.threshold, table.indicators)
    return tuple(
        DonorForm(
            id=row.id,
            uid=row.uid,
            version=row.version,
            name=row.name,
            threshold=row.threshold,
            indicators=read_indicators(row.indicators),
        )
        for row in tx.execute(found.order_by(table.id))
    )


def keep(tx: Transaction, snapshot: Snapshot, by_id: int, content: bytes) -> int:
    """Keep what is sent with its paper; `id`, `uid` of `snapshot` are given here; returns its key."""
    values = {
        "uid": new_uid(),
        "at": snapshot.at,
        "by_id": by_id,
        "language": snapshot.language,
        "sha256": snapshot.sha256,
        "data": json.dumps(asdict(snapshot.report), ensure_ascii=False, default=str),
        "content": content,
    }
    return tx.execute(insert(DonorReportRecord).values(**values).returning(DonorReportRecord.id)).scalar_one()


def snapshots(tx: Transaction) -> tuple[Snapshot, ...]:
    """All that was sent, the latest first."""
    table = DonorReportRecord
    columns = select(table.id, table.uid, table.at, table.language, table.sha256, table.data, UserRecord.name)
    found = columns.join(UserRecord, UserRecord.id == table.by_id).order_by(table.id.desc())
    return tuple(
        Snapshot(
            id=row.id,
            uid=row.uid,
            at=row.at,
            who=row.name,
            language=row.language,
            sha256=row.sha256,
            report=_report(json.loads(row.data)),
        )
        for row in tx.execute(found)
    )


def all_of_them(tx: Transaction) -> Iterator[tuple[int, str, bytes]]:
    """The key, the hash and the paper of everything that was sent, one after the other."""
    table = DonorReportRecord
    found = select(table.id, table.sha256, table.content).order_by(table.id)
    for row in tx.execution_options(yield_per=1).execute(found):
        yield row.id, row.sha256, row.content


def content(tx: Transaction, key: int) -> bytes:
    """The paper as it was sent; raises `NotFound`."""
    found = tx.scalar(select(DonorReportRecord.content).where(DonorReportRecord.id == key))
    if found is None:
        raise NotFound("donor_reports", key)
    return found


def _columns(draft: FormDraft) -> dict[str, object]:
    return {
        "name": draft.name.strip(),
        "threshold": draft.threshold,
        "indicators": indicators_text(draft.indicators),
    }


def _report(told: Mapping[str, Any]) -> DonorReport:
    period = {name: date.fromisoformat(day) for name, day in told["period"].items()}
    return DonorReport(
        form=told["form"],
        office=told["office"],
        made_on=date.fromisoformat(told["made_on"]),
        period=Period(**period),
        threshold=told["threshold"],
        lines=tuple(
            Told(
                indicator=read_indicator(line["indicator"]),
                amount=line["amount"],
                divisions=tuple(
                    Division(
                        dimension=Dimension(part["dimension"]),
                        rows=tuple((key, number) for key, number in part["rows"]),
                    )
                    for part in line["divisions"]
                ),
            )
            for line in told["lines"]
        ),
        names={key: {Language(code): name for code, name in names.items()} for key, names in told["names"].items()},
    )
