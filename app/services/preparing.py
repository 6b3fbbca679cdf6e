"""Matters made ready to be written at once: the courses, words and lines of the log of single deeds, made in memory.

Pure but for new keys: no file is read or written, so that several processes may prepare beside the one that writes.
"""

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from app.db import appeals, assignments, cases, clients, consultations, deadlines, events
from app.db.assignments import HandOver
from app.db.audit import Seal, written
from app.db.bulk import Places, Rows
from app.db.cases import NewCase
from app.db.events import Challenge, challenge
from app.db.keeping import new_uid
from app.db.searched import Person, Searched
from app.domain.appeals import Appeal
from app.domain.audit import AuditLine, differences
from app.domain.authorities import Authority
from app.domain.cases import Case
from app.domain.clients import Client, ClientDraft
from app.domain.codes import EventKind
from app.domain.consultations import Consultation, ConsultationDraft
from app.domain.courses import Caution
from app.domain.events import Event, EventDraft
from app.domain.users import User
from app.exchange.matters import WorkedAppeal, WorkedMatter
from app.law.calendar import WorkingCalendar
from app.law.remembered import Remembered
from app.safety import sealing
from app.services import admitting
from app.services.chains import Around
from app.services.courses import Counted, Engine, Reckoning


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What stands around the matters: who takes them in under which deed and when, the bodies, the law's own."""

    deed: str
    user: User
    at: datetime
    today: date
    calendar: WorkingCalendar
    caution: Caution
    bodies: dict[int, Authority]
    users: dict[str, User]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Known:
    """Somebody who has a card: what seals their lines, and the words they are found by."""

    client: Client
    seal: Seal
    words: Person


@dataclass(slots=True, kw_only=True)
class Batch:
    """What was made ready: the rows, and how many matters, people, papers and facts they are."""

    rows: Rows = field(default_factory=Rows)
    matters: int = 0
    clients: int = 0
    appeals: int = 0
    events: int = 0


class Preparing:
    """Makes matters ready, batch after batch; the same card in two matters is one person."""

    def __init__(self, given: Given, places: Places, engine: Engine | None = None) -> None:
        """Begin where the file ends (`places`, moved on with each record); `engine` has another memory of courses."""
        self.given = given
        self.places = places
        self.batch = Batch()
        self.slugs = {body.uid: key for key, body in given.bodies.items()}
        self._people: dict[ClientDraft, _Known] = {}
        self._searched = Searched()
        self._engine = engine or Remembered().course

    def take(self, matter: WorkedMatter) -> None:
        """Make one matter ready; it was asked by `admitting.refused` before."""
        known = None if matter.client is None else self._person(matter.client)
        case = None if known is None or not matter.appeals else self._case(matter, known)
        for talk in (matter.consultation, *matter.later):
            self._talk(talk, matter.worker, known, case)
        if known is not None and case is not None:
            papers = self._papers(matter, case, known)
            self._keep_case(case, self._searched.case(case, known.words, papers), known)
        self.batch.matters += 1

    def forget_people(self) -> None:
        """Take the same card for another person from here on."""
        self._people.clear()

    def done(self) -> Batch:
        """What was made ready since the last time."""
        batch, self.batch = self.batch, Batch()
        return batch

    def _person(self, draft: ClientDraft) -> _Known:
        known = self._people.get(draft)
        if known is None:
            known = self._people[draft] = self._new_person(draft)
        return known

    def _new_person(self, draft: ClientDraft) -> _Known:
        self.places.clients += 1
        self.batch.clients += 1
        told = clients.columns(draft)
        sorting = told.pop("sorting")
        client = Client(id=self.places.clients, uid=new_uid(), version=1, needs=draft.needs, **told)
        known = _Known(client=client, seal=self._new_seal(client.uid), words=self._searched.person(client))
        search = self._searched.client(client, known.words)
        self._add("clients", {**_keys(client), **told, "sorting": sorting, "search": search})
        for need in sorted(draft.needs):
            self._add("client_needs", {"client_id": client.id, "need": need})
        self._note("clients", client, client.uid, known.seal)
        return known

    def _case(self, matter: WorkedMatter, known: _Known) -> Case:
        """The matter with the next number of its year; its row waits for what is searched of it."""
        self.places.cases += 1
        worker = self._worker(matter.worker)
        opened_on = began(matter)
        sequence = self.places.numbers[opened_on.year] = self.places.numbers.get(opened_on.year, 0) + 1
        new = NewCase(
            title=matter.title.strip() or matter.appeals[0].draft.subject.strip(),
            topic=matter.consultation.topic,
            client_id=known.client.id,
            user_id=worker.id,
            opened_on=opened_on,
        )
        told = cases.columns(new, sequence)
        del told["year"], told["sequence"]
        keys: dict[str, Any] = {"id": self.places.cases, "uid": new_uid(), "version": 1}
        return Case(**keys, **told, volunteer=worker.name, closed_on=matter.closed_on)

    def _keep_case(self, case: Case, search: str, known: _Known) -> None:
        year, sequence = case.number.split("-")
        told = {
            **_keys(case),
            "number": case.number,
            "year": int(year),
            "sequence": int(sequence),
            "title": case.title,
            "topic": case.topic,
            "client_id": case.client_id,
            "opened_on": case.opened_on,
            "closed_on": case.closed_on,
            "search": search,
            "user_id": case.user_id,
        }
        self._add("cases", told)
        given = self.given
        hand = HandOver(case_id=case.id, user_id=case.user_id, by_id=given.user.id, at=given.at)
        self._add("case_assignments", assignments.columns(hand))
        self._note("cases", case, known.client.uid, known.seal)

    def _talk(self, draft: ConsultationDraft, worker_uid: str, known: _Known | None, case: Case | None) -> None:
        self.places.consultations += 1
        worker = self._worker(worker_uid)
        told = consultations.columns(draft) | {"client_id": known.client.id if known else None}
        told["case_id"] = case.id if case else None
        keys: dict[str, Any] = {"id": self.places.consultations, "uid": new_uid(), "version": 1}
        talk = Consultation(**keys, needs=draft.needs, volunteer=worker.name, **told)
        search = self._searched.talk(talk, known.words if known else Person())
        self._add("consultations", {**keys, **told, "user_id": worker.id, "search": search})
        for need in sorted(draft.needs):
            self._add("consultation_needs", {"consultation_id": talk.id, "need": need})
        self._note("consultations", talk, talk.uid, self._new_seal(talk.uid))

    def _papers(self, matter: WorkedMatter, case: Case, known: _Known) -> tuple[Appeal, ...]:
        """Every paper of a matter with its facts, courses and words."""
        written_down: dict[str, int] = {}
        found: dict[int, Appeal] = {}
        for worked in matter.appeals:
            paper = self._paper(worked, case, written_down.get(worked.challenges), matter.closed_on)
            written_down[worked.key] = paper.id
            found[paper.id] = paper
        reckoning = self._reckoning(found)
        for paper in found.values():
            about = (challenge(other.events) for other in found.values() if other.challenges_id == paper.id)
            counted = reckoning.of(paper, sorted(filter(None, about), key=_filed_on))
            self._keep_paper(paper, counted, self._searched.appeal(paper, case, known.words))
            self._note("appeals", paper, known.client.uid, known.seal)
        return tuple(found.values())

    def _paper(self, worked: WorkedAppeal, case: Case, challenges: int | None, closed_on: date | None) -> Appeal:
        self.places.appeals += 1
        draft = admitting.paper(worked, self.slugs)
        facts = [self._event(admitting.fact(event, self.slugs)) for event in worked.events]
        if draft.filed_on is not None:
            facts.insert(0, self._event(EventDraft(kind=EventKind.FILED, on=draft.filed_on, channel=draft.channel)))
        facts.sort(key=_on)
        if closed_on is not None and facts and facts[-1].kind is not EventKind.CLOSED:
            facts.append(self._event(EventDraft(kind=EventKind.CLOSED, on=closed_on)))
            facts.sort(key=_on)
        told = appeals.columns(draft) | {"challenges_id": challenges}
        keys: dict[str, Any] = {"id": self.places.appeals, "uid": new_uid(), "version": 1, "case_id": case.id}
        attachments = tuple(replace(line, title=line.title.strip()) for line in draft.attachments)
        return Appeal(**keys, **told, attachments=attachments, events=tuple(facts))

    def _event(self, draft: EventDraft) -> Event:
        told = events.columns(draft)
        return Event(uid=new_uid(), on=told.pop("happened_on"), at=told.pop("happened_at"), **told)

    def _keep_paper(self, paper: Appeal, counted: Counted, search: str) -> None:
        self.batch.appeals += 1
        self.batch.events += len(paper.events)
        answer = deadlines.columns(counted.kept(self.given.today))
        keys = _keys(paper) | {"case_id": paper.case_id}
        self._add("appeals", {**keys, **appeals.columns(paper), "search": search, **answer})
        for line in appeals.lines(paper.id, paper.attachments):
            self._add("attachment_lines", line)
        for event in paper.events:
            self._add("events", {"uid": event.uid, "appeal_id": paper.id, **events.columns(event)})
        for deadline in deadlines.rows(paper.id, counted.course):
            self._add("deadlines", deadline)

    def _reckoning(self, papers: dict[int, Appeal]) -> Reckoning:
        """The papers of one matter as today sees them."""
        given, wanted = self.given, set[int]()
        for paper in papers.values():
            wanted.add(paper.authority_id)
            wanted.update(event.authority_id for event in paper.events if event.authority_id is not None)
        bodies = {key: given.bodies[key] for key in wanted}
        above = (body.superior_id for body in tuple(bodies.values()))
        bodies |= {key: given.bodies[key] for key in above if key is not None}
        around = Around(bodies=bodies, earlier=papers)
        return Reckoning(around, given.calendar, given.today, given.caution, self._engine)

    def _note(self, noun: str, record: Client | Case | Consultation | Appeal, person: str, seal: Seal) -> None:
        """The line of the log that says what came in."""
        self.places.lines += 1
        given = self.given
        line = AuditLine(
            id=self.places.lines,
            uid=new_uid(),
            at=given.at,
            who=given.user.name,
            user_uid=given.user.uid,
            deed=given.deed,
            noun=noun,
            key=record.uid,
            changes=differences(None, record),
            person=person,
        )
        self.batch.rows.lines.append(written(line, seal))

    def _new_seal(self, person: str) -> Seal:
        """What seals the lines about one client or talk, under a key of their own."""
        key = sealing.new_key()
        self._add("person_keys", {"person": person, "key": key.reveal()})
        return lambda plain, bound_to: sealing.seal(key, plain, bound_to)

    def _worker(self, uid: str) -> User:
        return self.given.users[uid] if uid else self.given.user

    def _add(self, table: str, values: dict[str, Any]) -> None:
        self.batch.rows.add(table, values)


def began(matter: WorkedMatter) -> date:
    """The day its case is opened, or the day of a talk without one."""
    filed = _first_day(matter.appeals[0]) if matter.appeals else None
    return filed or matter.consultation.held_on or date.max


def _first_day(worked: WorkedAppeal) -> date | None:
    days = [event.draft.on for event in worked.events if event.draft.on is not None]
    return min(days, default=worked.draft.filed_on)


def _keys(record: Client | Case | Appeal) -> dict[str, Any]:
    return {"id": record.id, "uid": record.uid, "version": record.version}


def _on(event: Event) -> date:
    return event.on


def _filed_on(about: Challenge) -> date:
    return about.filed_on
