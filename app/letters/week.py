"""The week on a sheet: each day with what is special about it and all that stands on it."""

from app.domain.agenda import AgendaRow, DayPlan, WeekPlan
from app.law.note_wording import weekday_word
from app.law.texts import Texts
from app.law.wording import day_name

"""The weekly sheet on paper: what is due, overdue and silent among the matters of one volunteer, and their tasks."""

from collections.abc import Sequence
from io import BytesIO

import pikepdf

from app.domain.appeals import AppealRow
from app.domain.sheets import WeekSheet
from app.domain.tasks import TaskRow
from app.letters.grid import Column, Rows
from app.letters.sheets import Sheet

_DASH = "–"
_SHARES = {"hour": 16, "what": 44, "client": 52, "paper": 66, "case": 24, "volunteer": 40}


def week_sheet(data: WeekPlan, texts: Texts) -> Sheet:
    """Every line of the week under its day; a day with nothing says so."""
    say = texts.say
    heading = f"{data.days[0].on:%d.%m.%Y} – {data.days[-1].on:%d.%m.%Y}"
    left_out = sum(day.count - len(day.rows) for day in data.days)
    return Sheet(
        title=say("agenda.week"),
        subtitle=heading,
        office=data.office,
        made_on=data.made_on,
        facts=((say("sheet.office"), data.office), (say("sheet.volunteer"), data.whose)),
        columns=tuple(Column(title=say(f"sheet_column.{name}"), share=share) for name, share in _SHARES.items()),
        parts=tuple(Rows(title=_heading(day, texts), rows=_rows(day, texts)) for day in data.days),
        remarks=(
            *((say("sheet.provisional"),) if any(row.provisional for day in data.days for row in day.rows) else ()),
            *((say("agenda.left_out", number=left_out),) if left_out else ()),
        ),
        named=heading,
        wide=True,
    )


def _heading(day: DayPlan, texts: Texts) -> str:
    said = [f"{weekday_word(day.on, texts)}, {day.on:%d.%m.%Y}"]
    said += [day_name(day.special, day.moved_from, texts)] if day.special else []
    said += [texts.say("agenda.closed", why=day.closed)] if day.closed else []
    said += [texts.say("agenda.visit", place=place) for place in day.places]
    said += [texts.say("agenda.away", name=one.name, deputy=one.deputy) for one in day.away]
    return " · ".join(said)


def _rows(day: DayPlan, texts: Texts) -> tuple[tuple[str, ...], ...]:
    if not day.rows:
        return (("", texts.say("agenda.nothing"), "", "", "", ""),)
    return tuple(_line(row, texts) for row in day.rows)


def _line(row: AgendaRow, texts: Texts) -> tuple[str, ...]:
    status = texts.say(f"timeliness.{row.timeliness}").lower() if row.timeliness is not None else ""
    kind = texts.say(f"agenda_kind.{row.kind}")
    rule = texts.say(f"rule.{row.rule}.name") if row.rule else row.said
    body = row.authority_names.get(texts.language, "")
    return (
        f"{row.at:%H:%M}" if row.at else "",
        "\n".join(part for part in (f"≈ {kind}" if row.provisional else kind, status) if part),
        row.client_name or _DASH,
        "\n".join(part for part in (rule, body) if part) or _DASH,
        row.case_number or _DASH,
        row.volunteer or _DASH,
    )


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
    late = texts.say("sheet.late", days=texts.count("unit.day", -row.days)) if row.days and row.days < 0 else ""
    day = f"{row.due_on:%d.%m.%Y}" if row.due_on else _DASH
    return (f"≈ {day}" if row.provisional else day) + (f"\n{late}" if late else ""), *_about(row, f"{kind}\n{body}")


def _about(row: AppealRow, paper: str) -> tuple[str, ...]:
    return row.case_number, row.client_name, paper, ""


def _task(row: TaskRow) -> tuple[str, ...]:
    return f"{row.task.on:%d.%m.%Y}", row.case_number or _DASH, row.client_name or _DASH, row.task.what, ""
