"""What goes with a registered letter: the inventory of what lies in the envelope, and the slip of the sending.

Neither is the post's own form: which numbers those have was not read anywhere; both say the same and hold its postmark.
"""

from app.domain.envelopes import PostedLetter
from app.law.texts import Texts
from app.letters.grammar import numbers
from app.letters.grid import Column, Rows, Signature
from app.letters.sheets import Sheet

_DASH = "–"


def inventory(data: PostedLetter, texts: Texts) -> Sheet:
    """Every paper with its sheets, the total in figures and words, both signatures and room for the postmark."""
    say = texts.say
    papers = [(data.title, data.pages), *((item.title, item.sheets) for item in data.items)]
    rows = tuple(
        (str(place), title, str(sheets) if sheets else _DASH) for place, (title, sheets) in enumerate(papers, start=1)
    )
    words = f"{len(papers)} ({numbers.cardinal(len(papers), texts.language)})"
    total = f"{data.sheets} ({numbers.cardinal(data.sheets, texts.language)})"
    return Sheet(
        title=say("mail.inventory"),
        office=data.office or data.sender.name,
        made_on=data.made_on,
        facts=_facts(data, texts),
        columns=tuple(
            Column(title=say(f"sheet_column.{name}"), share=share)
            for name, share in (("number", 10), ("item", 125), ("sheets", 30))
        ),
        parts=(Rows(rows=rows),),
        remarks=(
            say("mail.papers", number=words),
            say("mail.total", number=total),
            *((say("mail.uncounted"),) if any(not sheets for _, sheets in papers) else ()),
            say("mail.two_copies"),
        ),
        signatures=(Signature(who=say("mail.sender_signs")), Signature(who=say("mail.checked"))),
        stamp=say("mail.postmark"),
        named=_named(data, texts),
    )


def slip(data: PostedLetter, texts: Texts) -> Sheet:
    """From whom, to whom, how, with room for number, weight, payment and the postmark."""
    say = texts.say
    return Sheet(
        title=say("mail.slip"),
        subtitle=say("posting_way.registered_notice"),
        office=data.office or data.sender.name,
        made_on=data.made_on,
        facts=_facts(data, texts),
        columns=(Column(title=say("mail.mark"), share=60), Column(title=say("mail.entry"), share=105)),
        parts=(
            Rows(
                rows=tuple(
                    (say(f"mail.{name}"), value)
                    for name, value in (
                        ("tracking", data.tracking),
                        ("inside", say("mail.sheets_inside", number=data.sheets)),
                        ("weight", ""),
                        ("paid", ""),
                        ("accepted_on", ""),
                        ("delivered_on", ""),
                    )
                )
            ),
        ),
        signatures=(Signature(who=say("mail.accepted")), Signature(who=say("mail.received"))),
        stamp=say("mail.postmark"),
        named=_named(data, texts),
        room=_ROOM,
    )


_ROOM = 8.0


def _named(data: PostedLetter, texts: Texts) -> str:
    return texts.say("sheet.case", number=data.case_number) if data.case_number else ""


def _facts(data: PostedLetter, texts: Texts) -> tuple[tuple[str, str], ...]:
    return (
        (texts.say("mail.from"), ", ".join(data.sender.lines)),
        (texts.say("mail.to"), ", ".join(data.to.lines)),
    )
