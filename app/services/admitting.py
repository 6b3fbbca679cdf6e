"""Whether a matter may be taken in as a whole: every draft of it is asked what it would be asked in its form."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

from app.domain.appeals import AppealDraft
from app.domain.events import EventDraft
from app.domain.intake import Refused
from app.domain.lengths import too_long
from app.domain.problems import Problem, blocking
from app.exchange.matters import WorkedAppeal, WorkedEvent, WorkedMatter
from app.law.identifiers import card_problems

Bodies = Mapping[str, int]
"""The keys of the bodies by their ids of the directory."""
_Told = tuple[str, tuple[Problem, ...]]


def refused(number: int, matter: WorkedMatter, bodies: Bodies, today: date) -> tuple[Refused, ...]:
    """What keeps this matter out, record by record; empty where it may come in."""
    found = ((place, blocking(problems)) for place, problems in _told(matter, bodies, today) if problems)
    return tuple(Refused(number=number, place=place, problems=problems) for place, problems in found if problems)


def paper(worked: WorkedAppeal, bodies: Bodies) -> AppealDraft:
    """The paper with the key of its body, None where the directory has none of that name."""
    return replace(worked.draft, authority_id=bodies.get(worked.authority))


def fact(worked: WorkedEvent, bodies: Bodies) -> EventDraft:
    """The fact with the key of the body it names, if it names one."""
    return replace(worked.draft, authority_id=bodies.get(worked.authority)) if worked.authority else worked.draft


def _told(matter: WorkedMatter, bodies: Bodies, today: date) -> Iterator[_Told]:
    if matter.client is not None:
        yield "client", card_problems(matter.client, today)
    elif matter.appeals:
        yield "client", (Problem(code="name_empty", field="surname"),)
    for talk in (matter.consultation, *matter.later):
        yield "consultation", talk.problems(today)
    yield "case", too_long(title=matter.title)
    if matter.closed_on is not None and matter.closed_on > today:
        yield "case", (Problem(code="date_in_future", field="closed_on"),)
    earlier = {""}
    for number, worked in enumerate(matter.appeals, 1):
        place = f"appeals {number}"
        yield place, paper(worked, bodies).problems(today)
        if worked.challenges not in earlier:
            yield place, (Problem(code="earlier_paper_unknown", field="challenges_id"),)
        earlier.add(worked.key)
        for position, event in enumerate(worked.events, 1):
            draft = fact(event, bodies)
            yield f"{place} events {position}", draft.problems(today)
            if event.authority and draft.authority_id is None:
                yield f"{place} events {position}", (Problem(code="authority_empty", field="authority_id"),)
