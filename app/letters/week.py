"""The week on a sheet: each day with what is special about it and all that stands on it."""

from app.domain.agenda import AgendaRow, DayPlan, WeekPlan
from app.law.note_wording import weekday_word
from app.law.texts import Texts
from app.law.wording import day_name
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
