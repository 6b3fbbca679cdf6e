"""The hand-over list: matters that go from one person to another, with what is handed over and both signatures."""

from app.domain.sheets import HandedCase, HandOverList
from app.law.texts import Texts
from app.letters.grid import Column, Rows, Signature
from app.letters.sheets import Sheet

_DASH = "–"
_SHARES = {"number": 9, "case": 22, "client": 40, "stands": 78, "last_day": 26, "handed": 40, "note": 40}


def hand_over_list(data: HandOverList, texts: Texts) -> Sheet:
    """Number, client, what stands, the next date and the papers of each matter; both sign below."""
    say = texts.say
    left_out = data.count - len(data.cases)
    return Sheet(
        title=say("handing.title"),
        subtitle=f"{data.made_on:%d.%m.%Y}",
        office=data.office,
        made_on=data.made_on,
        facts=(
            (say("sheet.office"), data.office),
            (say("handing.giver"), data.giver),
            (say("handing.to"), data.to or "_" * 40),
            (say("handing.count"), str(data.count)),
        ),
        columns=tuple(Column(title=say(f"sheet_column.{name}"), share=share) for name, share in _SHARES.items()),
        parts=(Rows(rows=tuple(_line(place, case, texts) for place, case in enumerate(data.cases, start=1))),),
        empty=say("handing.empty"),
        remarks=(say("handing.left_out", number=left_out),) if left_out else (),
        signatures=(
            Signature(who=say("handing.gave"), name=data.giver),
            Signature(who=say("handing.took"), name=data.to),
            Signature(who=say("sheet.checked_by")),
        ),
        named=f"{data.giver}, {data.made_on:%d.%m.%Y}",
        wide=True,
    )


def _line(place: int, case: HandedCase, texts: Texts) -> tuple[str, ...]:
    row = case.row
    stands = [
        f"{texts.say(f'appeal_kind.{paper.kind}')}, {paper.authority_names[texts.language]}: "
        f"{texts.say(f'state.{paper.state}').lower()}"
        for paper in case.papers
    ]
    return (
        str(place),
        row.number,
        row.client_name,
        "\n".join([row.title, *stands]),
        f"{row.due_on:%d.%m.%Y}\n{texts.say(f'timeliness.{row.timeliness}')}" if row.due_on else _DASH,
        texts.say("handing.papers", letters=case.letters, files=case.files),
        "",
    )
