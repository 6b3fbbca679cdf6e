"""The weekly sheet of a volunteer on paper: what is due, overdue and silent among their matters, and their tasks."""

from collections.abc import Sequence
from io import BytesIO

import pikepdf

from app.domain.appeals import AppealRow
from app.domain.sheets import WeekSheet
from app.domain.tasks import TaskRow
from app.law.texts import Texts
from app.letters.grid import Column, Rows
from app.letters.sheets import Sheet

_DASH = "–"
_SHARES = {"last_day": 26, "case": 22, "client": 40, "paper": 62, "done": 30}


def week_sheet(data: WeekSheet, texts: Texts) -> Sheet:
    """This week first, then what is late, who is silent, what else is to be done."""
    say = texts.say
    week = f"{data.first_on:%d.%m} {_DASH} {data.last_on:%d.%m.%Y}"
    groups = (("due_this_week", data.due), ("overdue", data.overdue), ("silent_bodies", data.silent))
    parts = [Rows(title=say(f"sheet.{name}"), rows=tuple(_line(row, texts) for row in rows)) for name, rows in groups]
    parts.append(Rows(title=say("sheet.tasks"), rows=tuple(_task(row) for row in data.tasks)))
    return Sheet(
        title=say("sheet.week"),
        subtitle=week,
        office=data.office,
        made_on=data.made_on,
        facts=((say("sheet.office"), data.office), (say("sheet.volunteer"), data.volunteer)),
        columns=tuple(Column(title=say(f"sheet_column.{name}"), share=share) for name, share in _SHARES.items()),
        parts=tuple(parts),
        empty=say("sheet.nothing_this_week"),
        remarks=(say("sheet.left_out", number=data.left_out),) if data.left_out else (),
        named=f"{data.volunteer}, {week}",
    )


def joined(sheets: Sequence[bytes]) -> bytes:
    """Several sheets in one file, one after another; the same sheets give the same bytes."""
    if len(sheets) == 1:
        return sheets[0]
    whole, out = pikepdf.new(), BytesIO()
    for sheet in sheets:
        with pikepdf.open(BytesIO(sheet)) as one:
            whole.pages.extend(one.pages)
    whole.save(out, deterministic_id=True)
    return out.getvalue()


def _line(row: AppealRow, texts: Texts) -> tuple[str, ...]:
    kind, body = texts.say(f"appeal_kind.{row.kind}"), row.authority_names[texts.language]
    day = f"{row.due_on:%d.%m.%Y}" if row.due_on else _DASH
    said = [f"≈ {day}" if row.provisional else day]
    if row.days and row.days < 0:
        said.append(texts.say("sheet.late", days=texts.count("unit.day", -row.days)))
    return "\n".join(said), row.case_number, row.client_name, f"{kind}\n{body}", ""


def _task(row: TaskRow) -> tuple[str, ...]:
    return f"{row.task.on:%d.%m.%Y}", row.case_number or _DASH, row.client_name or _DASH, row.task.what, ""
