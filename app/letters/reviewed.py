"""The protocol of a review on paper: each matter by its number, how late it was, what was decided; who held it."""

from datetime import date, datetime

from app.domain.reviews import Decision, Protocol, ProtocolLine, Review, Reviewed
from app.law.texts import Texts
from app.letters.grid import Column, Rows, Signature
from app.letters.sheets import Sheet

_DASH = "–"
_SHARES = {"number": 9, "case": 22, "paper": 72, "registered": 36, "was_due": 32, "decision": 38, "note_on": 58}


def protocol(data: Protocol, texts: Texts) -> Sheet:
    """The matters in the order they were walked through, those that nobody decided too."""
    say, review = texts.say, data.review
    day = f"{review.begun_on:%d.%m.%Y}"
    return Sheet(
        title=say("sheet.protocol"),
        subtitle=day,
        office=data.office,
        made_on=data.made_on,
        facts=(
            (say("sheet.office"), data.office),
            (say("sheet.reviewed_by"), data.reviewer),
            (say("sheet.begun"), _moment(review.begun_at)),
            (say("sheet.ended"), _moment(review.ended_at) if review.ended_at else say("sheet.not_ended")),
            (say("sheet.matters"), str(len(data.lines))),
            (say("sheet.decisions"), _counts(data, texts)),
        ),
        columns=tuple(Column(title=say(f"sheet_column.{name}"), share=share) for name, share in _SHARES.items()),
        parts=(Rows(rows=tuple(_line(place, line, review, texts) for place, line in enumerate(data.lines, start=1))),),
        empty=say("sheet.nothing_due"),
        remarks=(say("sheet.by_role"),),
        signatures=(Signature(who=say("sheet.chaired_by"), name=data.reviewer), Signature(who=say("sheet.checked_by"))),
        named=day,
        wide=True,
    )


def decision_words(line: Reviewed, texts: Texts) -> str:
    """What was decided, with the day it waits for."""
    if line.decision is None:
        return texts.say("sheet.undecided")
    if line.decision is Decision.WAIT and line.until_on is not None:
        return texts.say("sheet.wait_until", on=line.until_on)
    return texts.say(f"decision.{line.decision}")


def _counts(data: Protocol, texts: Texts) -> str:
    named = [(texts.say(f"decision.{one}" if one else "sheet.undecided"), number) for one, number in data.counts]
    return "; ".join(f"{name} {_DASH} {number}" for name, number in named if number)


def _line(place: int, line: ProtocolLine, review: Review, texts: Texts) -> tuple[str, ...]:
    row, found = line.row, line.reviewed
    kind, body = texts.say(f"appeal_kind.{row.kind}"), row.authority_names[texts.language]
    return (
        str(place),
        row.case_number,
        f"{kind}\n{body}",
        row.registration_number or _DASH,
        f"{_day(found.due_on)}\n{_late(found, review, texts)}",
        decision_words(found, texts),
        found.note or _DASH,
    )


def _late(found: Reviewed, review: Review, texts: Texts) -> str:
    """How late it was on the day of the decision, undecided on the day the review began."""
    on = found.decided_at.astimezone().date() if found.decided_at else review.begun_on
    days = (on - found.due_on).days
    return texts.say("sheet.late", days=texts.count("unit.day", days)) if days > 0 else ""


def _day(day: date) -> str:
    return f"{day:%d.%m.%Y}"


def _moment(at: datetime) -> str:
    return f"{at.astimezone():%d.%m.%Y %H:%M}"
