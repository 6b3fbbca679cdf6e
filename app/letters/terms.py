"""The two sheets of terms in words: the deadline sheet of an appeal, the daily register for signature."""

from datetime import date

from app.domain.appeals import AppealRow
from app.domain.codes import DeadlineStatus, Timeliness
from app.domain.deadlines import Deadline
from app.domain.sheets import FOR_SIGNATURE, DayRegister, DeadlineSheet
from app.law.note_wording import row_of, weekday_word
from app.law.texts import Texts
from app.law.wording import article_words
from app.letters.grid import Column, Rows, Signature
from app.letters.sheets import SIGNING_ROOM, Sheet

_DASH = "–"


def deadline_sheet(data: DeadlineSheet, texts: Texts) -> Sheet:
    """Each term with its start, its last day, the day the office aims at, its article and room to sign."""
    paper, say = data.paper, texts.say
    number = f"№ {paper.number}" if paper.number else ""
    known = ", ".join(part for part in (number, _day(paper.on) if paper.on else "") if part)
    return Sheet(
        title=say("sheet.deadlines"),
        subtitle=say("sheet.case", number=paper.case_number),
        office=data.office,
        made_on=data.made_on,
        facts=(
            (say("sheet.client"), paper.client_name),
            (say("sheet.appeal"), say(f"appeal_kind.{paper.kind}")),
            (say("sheet.body"), paper.body_names[texts.language]),
            (say("sheet.known_as"), known),
            (say("sheet.volunteer"), data.volunteer),
            (say("sheet.as_of"), _day(data.made_on)),
        ),
        columns=_columns(texts, number=6, term=34, start=20, last_day=24, early=20, article=34, signed=27),
        parts=(Rows(rows=tuple(_term(place, term, texts) for place, term in enumerate(data.terms, start=1))),),
        empty=say("sheet.no_terms"),
        remarks=_term_remarks(data.terms, texts),
        signatures=(Signature(who=say("sheet.kept_by"), name=data.volunteer), Signature(who=say("sheet.checked_by"))),
        named=say("sheet.case", number=paper.case_number),
        room=SIGNING_ROOM,
    )


def day_register(data: DayRegister, texts: Texts) -> Sheet:
    """What is overdue, due today and due soon, with room to sign for each."""
    say = texts.say
    heading = f"{_day(data.on)}, {weekday_word(data.on, texts)}"
    places = {row.id: place for place, row in enumerate(data.rows, start=1)}
    counts = "; ".join(f"{say(f'timeliness.{group}')} – {number}" for group, number in data.counts)
    return Sheet(
        title=say("sheet.day"),
        subtitle=heading,
        office=data.office,
        made_on=data.made_on,
        facts=(
            (say("sheet.office"), data.office),
            (say("sheet.volunteer"), data.volunteer),
            (say("sheet.counts"), counts),
        ),
        columns=_columns(
            texts, number=9, case=20, client=32, paper=56, registered=35, last_day=23, days=24, volunteer=27, done=30
        ),
        parts=tuple(
            Rows(title=say(f"timeliness.{group}"), rows=_lines(data, group, places, texts)) for group in FOR_SIGNATURE
        ),
        empty=say("sheet.nothing_due"),
        remarks=_day_remarks(data, texts),
        signatures=(Signature(who=say("sheet.seen_by"), name=data.volunteer), Signature(who=say("sheet.checked_by"))),
        named=heading,
        wide=True,
        room=SIGNING_ROOM,
    )


def _columns(texts: Texts, **shares: int) -> tuple[Column, ...]:
    return tuple(Column(title=texts.say(f"sheet_column.{name}"), share=share) for name, share in shares.items())


def _term(place: int, term: Deadline, texts: Texts) -> tuple[str, ...]:
    found = term.explanation
    status = "" if term.status is DeadlineStatus.RUNNING else texts.say(f"deadline_status.{term.status}")
    return (
        str(place),
        "\n".join(
            part
            for part in (texts.say(f"rule.{term.rule}.name"), texts.say(f"side.{term.side}").lower(), status)
            if part
        ),
        _day(found.registered_on if found else None),
        _last_day(term.due_on, provisional=term.provisional),
        _day(term.internal_on),
        article_words(found.article, texts, row_of(found).law) if found else _DASH,
        "",
    )


def _lines(data: DayRegister, group: Timeliness, places: dict[int, int], texts: Texts) -> tuple[tuple[str, ...], ...]:
    return tuple(_line(places[row.id], row, texts) for row in data.rows if row.timeliness is group)


def _line(place: int, row: AppealRow, texts: Texts) -> tuple[str, ...]:
    kind, body = texts.say(f"appeal_kind.{row.kind}"), row.authority_names[texts.language]
    return (
        str(place),
        row.case_number,
        row.client_name,
        f"{kind}: {row.subject}\n{body}",
        row.registration_number or _DASH,
        _last_day(row.due_on, provisional=row.provisional),
        _days(row.days or 0, texts),
        row.volunteer or _DASH,
        "",
    )


def _days(days: int, texts: Texts) -> str:
    if days == 0:
        return texts.say("sheet.today")
    return texts.say("sheet.late" if days < 0 else "sheet.left", days=texts.count("unit.day", abs(days)))


def _day(day: date | None) -> str:
    return f"{day:%d.%m.%Y}" if day else _DASH


def _last_day(day: date | None, *, provisional: bool) -> str:
    return f"≈ {_day(day)}" if day and provisional else _day(day)


def _term_remarks(terms: tuple[Deadline, ...], texts: Texts) -> tuple[str, ...]:
    said = ["sheet.early_means"] if any(term.internal_on for term in terms) else []
    said += ["sheet.provisional"] if any(term.provisional for term in terms) else []
    return tuple(texts.say(code) for code in said)


def _day_remarks(data: DayRegister, texts: Texts) -> tuple[str, ...]:
    said = [texts.say("sheet.provisional")] if any(row.provisional for row in data.rows) else []
    return (*said, texts.say("sheet.left_out", number=data.left_out)) if data.left_out else tuple(said)
