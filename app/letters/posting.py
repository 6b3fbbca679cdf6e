"""The post book on paper: what came in, then what went out, each by its numbers; what was struck out says why."""

from datetime import date

from app.domain.postings import Direction, PostingRow
from app.domain.sheets import PostBook
from app.law.texts import Texts
from app.letters.grid import Column, Rows, Signature
from app.letters.sheets import Sheet

_DASH = "–"
_SHARES = {
    "number": 19,
    "posted_on": 20,
    "correspondent": 46,
    "what": 53,
    "case": 20,
    "travelled": 34,
    "postmark": 20,
    "sheets": 14,
    "who": 26,
}


def post_book(data: PostBook, texts: Texts) -> Sheet:
    """The lines of a period; both books one below the other where both were asked for."""
    say = texts.say
    period = _period(data, texts)
    left_out = data.count - len(data.rows)
    return Sheet(
        title=say("sheet.post_book"),
        subtitle=period,
        office=data.office,
        made_on=data.made_on,
        facts=((say("sheet.office"), data.office),),
        columns=tuple(Column(title=say(f"sheet_column.{name}"), share=share) for name, share in _SHARES.items()),
        parts=tuple(
            Rows(
                title=say(f"direction.{direction}"),
                rows=tuple(_line(row, texts) for row in data.rows if row.posting.direction is direction),
            )
            for direction in Direction
        ),
        empty=say("sheet.no_postings"),
        remarks=(say("sheet.postings_left_out", number=left_out),) if left_out else (),
        signatures=(Signature(who=say("sheet.book_kept_by")), Signature(who=say("sheet.checked_by"))),
        named=period,
        wide=True,
    )


def _period(data: PostBook, texts: Texts) -> str:
    first, last = data.wanted.from_on, data.wanted.until_on
    if first is None and last is None:
        return texts.say("sheet.whole_book")
    return f"{_day(first)} {_DASH} {_day(last)}"


def _line(row: PostingRow, texts: Texts) -> tuple[str, ...]:
    line = row.posting
    struck = (
        texts.say("sheet.struck", on=line.struck_at.astimezone().date(), reason=line.struck_reason)
        if line.struck_at
        else ""
    )
    return (
        f"{line.number}/{line.year}",
        _day(line.on),
        line.correspondent,
        f"{struck}\n{line.subject}" if struck else line.subject,
        row.case_number or _DASH,
        "\n".join(part for part in (texts.say(f"posting_way.{line.way}"), line.tracking) if part),
        _day(line.postmark_on),
        str(line.sheets) if line.sheets else _DASH,
        row.who,
    )


def _day(day: date | None) -> str:
    return f"{day:%d.%m.%Y}" if day else _DASH
