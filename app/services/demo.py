"""Fills a file with worked matters, through the same deeds as a person and each on its own day."""

from dataclasses import replace
from datetime import date

from app.domain.changes import Change
from app.exchange.matters import Worked, WorkedAppeal, WorkedEvent, WorkedMatter
from app.services.desk import Desk


class DemoData:
    """Loads worked matters into the file of a desk; meant for a file that is still empty."""

    def __init__(self, desk: Desk) -> None:
        """Know the bodies by the ids of the directory."""
        self._desk = desk
        total = desk.authorities.count("")
        self._bodies = {row.uid: row.id for row in desk.authorities.rows("", offset=0, limit=total)}

    def load(self, worked: Worked) -> None:
        """Write the office and every matter, the oldest first; KeyError for a body that is not in the directory.

        Each deed happens on the day it tells of, so that a case is as old as its first paper.
        """
        self._desk.office.save(worked.office)
        for matter in sorted(worked.matters, key=_began):
            self._matter(matter)
        self._desk.context.publish(Change(noun="cases"))

    def _matter(self, matter: WorkedMatter) -> None:
        desk = self._on(matter.consultation.held_on)
        client = None if matter.client is None else desk.clients.save(matter.client).id
        talk = desk.consultations.record(replace(matter.consultation, client_id=client))
        case = 0
        written: dict[str, int] = {}
        for worked in matter.appeals:
            draft = replace(
                worked.draft,
                authority_id=self._bodies[worked.authority],
                challenges_id=written.get(worked.challenges),
            )
            desk = self._on(_first_day(worked) or matter.consultation.held_on)
            if case:
                appeal = desk.cases.add_appeal(case, draft)
            else:
                opened, appeal = desk.cases.open_from_consultation(talk.id, draft, matter.title)
                case = opened.id
            written[worked.key] = appeal.id
            for event in worked.events:
                self._event(appeal.id, event)

    def _event(self, appeal_id: int, worked: WorkedEvent) -> None:
        body = self._bodies[worked.authority] if worked.authority else None
        self._on(worked.draft.on).appeals.record(appeal_id, replace(worked.draft, authority_id=body))

    def _on(self, day: date | None) -> Desk:
        """The same file as seen on an earlier day; nobody is told of single deeds."""
        context = self._desk.context
        then = day or context.today()
        return Desk(replace(context, today=lambda: then, publish=lambda _: None))


def _began(matter: WorkedMatter) -> date:
    """The day its case is opened, or the day of a talk without one."""
    filed = _first_day(matter.appeals[0]) if matter.appeals else None
    return filed or matter.consultation.held_on or date.max


def _first_day(worked: WorkedAppeal) -> date | None:
    return min((event.draft.on for event in worked.events if event.draft.on is not None), default=None)
