"""The sheet of a visiting day: where, who, every talk with what came of it, and how many of each kind."""

from collections import Counter
from collections.abc import Iterable

from app.domain.sheets import VisitSheet
from app.domain.visits import VisitTalk
from app.law.texts import Texts
from app.letters.grid import Column, Rows, Signature
from app.letters.sheets import Sheet

_DASH = "–"
_SHARES = {"number": 10, "visitor": 52, "visit_topic": 40, "visit_result": 42, "visit_minutes": 17, "visit_next": 27}


def visit_sheet(data: VisitSheet, texts: Texts) -> Sheet:
    """The talks of the day in the order they were written down; whoever may not be named has a number alone."""
    say, visit = texts.say, data.visit
    shares = {name: share for name, share in _SHARES.items() if data.named or name != "visitor"}
    day = f"{data.on:%d.%m.%Y}" if data.on else f"{visit.begins_on:%d.%m.%Y} {_DASH} {visit.ends_on:%d.%m.%Y}"
    return Sheet(
        title=say("sheet.visit"),
        subtitle=f"{visit.place}, {day}",
        office=data.office,
        made_on=data.made_on,
        facts=_facts(data, day, texts),
        columns=tuple(Column(title=say(f"sheet_column.{name}"), share=share) for name, share in shares.items()),
        parts=(Rows(rows=tuple(_line(place, talk, data, texts) for place, talk in enumerate(data.talks, start=1))),),
        empty=say("sheet.no_visit_talks"),
        remarks=(say("sheet.names_left_out"),) if data.named else (),
        signatures=(Signature(who=say("sheet.visit_signed_by")), Signature(who=say("sheet.checked_by"))),
        named=f"{visit.place}, {day}",
    )


def _facts(data: VisitSheet, day: str, texts: Texts) -> tuple[tuple[str, str], ...]:
    say, visit, talks = texts.say, data.visit, data.talks
    region = say(f"region.{visit.region}") if visit.region else ""
    appeals = sum(talk.result == "appeal_to_make" and talk.case_id is None for talk in talks)
    minutes = sum(talk.minutes for talk in talks)
    totals = say("sheet.visit_totals", talks=len(talks), minutes=minutes, appeals=appeals, gone=data.gone)
    return (
        (say("sheet.office"), data.office),
        (say("sheet.visit_place"), ", ".join(part for part in (visit.place, region) if part)),
        (say("sheet.visit_day"), day),
        (say("sheet.visit_team"), ", ".join(visit.team or sorted({talk.volunteer for talk in talks}))),
        (say("sheet.visit_counts"), totals),
        (say("sheet.by_topic"), _counted((f"topic.{talk.topic}" for talk in talks), texts)),
        (say("sheet.by_result"), _counted((f"talk_result.{talk.result}" for talk in talks if talk.result), texts)),
    )


def _counted(keys: Iterable[str], texts: Texts) -> str:
    """How many of each, the most first."""
    found = sorted(Counter(texts.say(key) for key in keys).items(), key=lambda one: (-one[1], one[0]))
    return ", ".join(f"{words} {_DASH} {count}" for words, count in found)


def _line(place: int, talk: VisitTalk, data: VisitSheet, texts: Texts) -> tuple[str, ...]:
    who = (talk.client_name or texts.say("sheet.nobody_named"),) if data.named else ()
    return (
        str(place),
        *who,
        texts.say(f"topic.{talk.topic}"),
        texts.say(f"talk_result.{talk.result}") if talk.result else _DASH,
        str(talk.minutes) if talk.minutes else _DASH,
        f"{talk.next_contact_on:%d.%m.%Y}" if talk.next_contact_on else _DASH,
    )
