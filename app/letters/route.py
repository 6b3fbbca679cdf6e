"""The way of a matter in words: each stage with its days and article, on one page."""

from datetime import date

from app.domain.deadlines import Deadline
from app.domain.routes import RouteSheet, RouteStage, Standing
from app.law.note_wording import row_of
from app.law.texts import Texts
from app.law.wording import article_words
from app.letters.grid import Column, Rows, Signature
from app.letters.sheets import Sheet

_DASH = "–"


def route_sheet(data: RouteSheet, texts: Texts) -> Sheet:
    """Every stage: what it is, since when or by when, the day of the body or court, the client's last day."""
    paper, say = data.paper, texts.say
    shares = {"number": 6, "stage": 44, "filed_by": 28, "body_day": 44, "client_day": 44}
    remarks = ["sheet.route_means"]
    remarks += ["sheet.provisional"] if any(stage.provisional for stage in data.route.stages) else []
    return Sheet(
        title=say("sheet.route"),
        subtitle=say("sheet.case", number=paper.case_number),
        office=data.office,
        made_on=data.made_on,
        facts=(
            (say("sheet.client"), paper.client_name),
            (say("sheet.appeal"), say(f"appeal_kind.{paper.kind}")),
            (say("sheet.body"), paper.body_names[texts.language]),
            (say("sheet.volunteer"), data.volunteer),
            (say("sheet.as_of"), _day(data.made_on)),
        ),
        columns=tuple(Column(title=say(f"sheet_column.{name}"), share=share) for name, share in shares.items()),
        parts=(Rows(rows=tuple(_row(place, one, texts) for place, one in enumerate(data.route.stages, start=1))),),
        remarks=tuple(say(code) for code in remarks),
        signatures=(Signature(who=say("sheet.kept_by"), name=data.volunteer),),
        named=say("sheet.case", number=paper.case_number),
    )


def _row(place: int, stage: RouteStage, texts: Texts) -> tuple[str, ...]:
    begun = _day(stage.begun_on)
    if stage.standing is Standing.TO_COME and stage.begun_on is not None:
        begun = texts.say("sheet.until", day=begun)
    stands = texts.say(f"route_standing.{stage.standing}")
    return (
        str(place),
        f"{texts.say(f'appeal_kind.{stage.kind}')}\n{stands}",
        begun,
        _term(stage.answer, texts),
        _term(stage.client, texts),
    )


def _term(found: Deadline | None, texts: Texts) -> str:
    """The day, what term it is, and its article."""
    if found is None:
        return _DASH
    day = f"≈ {_day(found.due_on)}" if found.provisional else _day(found.due_on)
    article = (
        article_words(found.explanation.article, texts, row_of(found.explanation).law) if found.explanation else ""
    )
    return "\n".join(part for part in (day, texts.say(f"rule.{found.rule}.name"), article) if part)


def _day(day: date | None) -> str:
    return f"{day:%d.%m.%Y}" if day else _DASH
