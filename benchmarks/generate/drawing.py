"""Draws the matters of a chunk: who came, with what, which papers went where and what became of them until today."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import accumulate
from random import Random
from typing import TypeVar

from app.domain.appeals import AppealDraft, AttachmentLine
from app.domain.authorities import Authority
from app.domain.channels import CHANNELS
from app.domain.clients import ClientDraft
from app.domain.codes import TALK_CHANNELS, EventKind, Need
from app.domain.consultations import ConsultationDraft
from app.domain.events import EventDraft
from app.exchange.matters import WorkedAppeal, WorkedEvent, WorkedMatter
from benchmarks.generate import words
from benchmarks.generate.courses import CHAINS, FIRST, Step, Told
from benchmarks.generate.matters import AGAIN, FOLLOWED, Chunk, Network

Some = TypeVar("Some")
_CLOSED = 0.9
"""Of the matters whose last fact is long ago so many are closed."""
_SETTLES = timedelta(days=60)
"""Settled so long, a matter is closed at the end of the quarter."""
_USUAL = 0.9
"""So many papers go the usual way."""
_CHAINED = 0.35
_NEEDS = tuple(Need)
_WEIGHTS = tuple(accumulate(told.weight for told in FIRST))
_SURNAMES = {man: words.surnames(man=man) for man in (True, False)}
_PATRONYMICS = {man: words.patronymics(man=man) for man in (True, False)}
_LATER = (10, 25, 40, 60, 90, 120, 180)
"""So many working days after the one before another paper of a matter is begun."""


class Drawing:
    """Matters of one chunk, from its own seed."""

    def __init__(self, network: Network, chunk: Chunk, bodies: Sequence[Authority], workers: Sequence[str]) -> None:
        self._network = network
        self._chunk = chunk
        self._random = Random(f"{network.seed} {chunk.number}")
        self._workers = workers
        self._bodies: dict[tuple[str, ...], list[str]] = {}
        for told in (*FIRST, *(told for chain in CHAINS for told, _ in chain)):
            self._bodies[told.bodies] = [body.uid for body in bodies if body.kind in told.bodies]
        self._calendar = network.calendar
        self._number = 0

    def matters(self) -> Iterator[WorkedMatter]:
        """Every matter of the chunk, and the talks no matter comes from."""
        people: list[ClientDraft] = []
        for place, papers in enumerate(self._chunk.papers, 1):
            day = self._network.day(self._chunk.before + place - 1)
            trouble = self._one(words.TROUBLES)
            if place % AGAIN == 0:
                client = people[int(self._random.random() * len(people))]
            else:
                client = self._person(trouble, self._chunk.before + place)
                people.append(client)
            yield self._matter(day, papers, client, trouble, followed=place % FOLLOWED == 0)
        day = self._network.day(self._chunk.before)
        for _ in range(self._chunk.nameless):
            yield WorkedMatter(title="", client=None, consultation=self._talk(day, self._one(words.TROUBLES)))

    def _matter(
        self, day: date, papers: int, client: ClientDraft, trouble: words.Trouble, *, followed: bool
    ) -> WorkedMatter:
        appeals = tuple(self._papers(day, papers, trouble))
        last = max((fact.draft.on or day for paper in appeals for fact in paper.events), default=day)
        settled = _quarter_end(last + _SETTLES) < self._network.today and self._happens(_CLOSED)
        later = ()
        if followed:
            on = min(last, self._network.today)
            later = (replace(self._talk(on, trouble), question=trouble.subjects[0]),)
        return WorkedMatter(
            title=self._filled(trouble.title),
            client=client,
            consultation=self._talk(day, trouble),
            appeals=appeals,
            later=later,
            closed_on=_quarter_end(last + _SETTLES) if settled else None,
            worker=self._one(self._workers),
        )

    def _person(self, trouble: words.Trouble, number: int) -> ClientDraft:
        drawn, man = self._random.random, self._happens(0.4)
        born = f"{40 + int(drawn() * 60):02d}{1 + int(drawn() * 12):02d}{1 + int(drawn() * 28):02d}"
        home = f"{self._one(words.VILLAGES)}, {self._one(words.STREETS)}, {1 + int(drawn() * 90)}"
        return ClientDraft(
            surname=self._one(_SURNAMES[man]),
            given_name=self._one(words.MEN if man else words.WOMEN),
            patronymic=self._one(_PATRONYMICS[man]) if self._happens(0.9) else "",
            iin=f"{born[:2]}{born[2:]}0{number % 100_000:05d}" if self._happens(0.8) else "",
            postal_address=home,
            residence_address=home,
            phone=f"+7 000 {number % 10_000_000:07d}" if self._happens(0.9) else "",
            language=trouble.language,
            needs=frozenset((self._one(_NEEDS),)) if self._happens(0.5) else frozenset(),
        )

    def _talk(self, day: date, trouble: words.Trouble) -> ConsultationDraft:
        return ConsultationDraft(
            held_on=day,
            channel=self._one(TALK_CHANNELS),
            language=trouble.language,
            topic=trouble.topic,
            question=trouble.question,
            advice=trouble.advice,
            minutes=10 + 5 * int(self._random.random() * 9),
        )

    def _papers(self, day: date, papers: int, trouble: words.Trouble) -> Iterator[WorkedAppeal]:
        start, left = day, papers
        while left:
            chains = [chain for chain in CHAINS if len(chain) <= left]
            if chains and self._happens(_CHAINED):
                chain = self._one(chains)
                yield from self._chain(chain, start, trouble)
                left -= len(chain)
            else:
                told = self._random.choices(FIRST, cum_weights=_WEIGHTS)[0]
                yield self._paper(told, start, self._one(self._bodies[told.bodies]), trouble, "")
                left -= 1
            start = self._network.posted(self._after(start, self._one(_LATER)))

    def _chain(self, chain: Sequence[tuple[Told, int]], start: date, trouble: words.Trouble) -> Iterator[WorkedAppeal]:
        """Papers about papers: a complaint is filed with the body complained of (Art. 91(4))."""
        challenged, body = "", self._one(self._bodies[chain[0][0].bodies])
        for told, after in chain:
            on = self._network.posted(self._after(start, after)) if after else start
            where = body if told.bodies == chain[0][0].bodies else self._one(self._bodies[told.bodies])
            paper = self._paper(told, on, where, trouble, challenged)
            challenged = paper.key
            yield paper

    def _paper(self, told: Told, start: date, body: str, trouble: words.Trouble, challenges: str) -> WorkedAppeal:
        self._number += 1
        drawn = self._random.random
        text = " ".join(trouble.sentences[int(drawn() * 2) :])
        channels = CHANNELS[told.kind]
        act_on = start if challenges else None
        draft = AppealDraft(
            kind=told.kind,
            language=trouble.language,
            subject=self._one(trouble.subjects),
            text=self._filled(text),
            demand=trouble.demand,
            attachments=(AttachmentLine(title=self._one(words.ATTACHED[trouble.language]), sheets=1),)
            if self._happens(0.3)
            else (),
            ground=told.ground,
            act_number=f"{int(drawn() * 9000) + 1000}-Ш" if challenges else "",
            act_on=act_on if act_on is None or act_on <= self._network.today else None,
            variant=told.variant,
        )
        channel = channels[0 if self._happens(_USUAL) else -1]
        facts = (self._fact(step, start, channel, trouble, told) for step in told.steps)
        return WorkedAppeal(
            key=str(self._number),
            draft=draft,
            authority=body,
            challenges=challenges,
            events=tuple(fact for fact in facts if fact is not None),
        )

    def _fact(self, step: Step, start: date, channel: object, trouble: words.Trouble, told: Told) -> WorkedEvent | None:
        """What happened, unless it is still to come."""
        on = self._after(start, step.days[0] if len(step.days) == 1 else self._one(step.days))
        if on > self._network.today:
            return None
        number = ""
        if step.numbered:
            number = f"ЖТ-{on.year}-{self._chunk.number % 1000:03d}{self._number:04d}"
        draft = EventDraft(
            kind=step.kind,
            on=on,
            number=number,
            channel=channel if step.kind is EventKind.FILED else None,
            outcome=step.outcome,
            until_on=None if step.until_days is None else on + timedelta(days=step.until_days),
            states_appeal_route=True if step.kind is EventKind.ANSWERED else None,
            note=words.NOTES[trouble.language] if step.kind is EventKind.FILED and self._happens(0.2) else "",
        )
        return WorkedEvent(draft=draft, authority=self._one(self._bodies[told.bodies]) if step.names_body else "")

    def _after(self, day: date, working_days: int) -> date:
        """So many working days later; what lies beyond today is not looked up."""
        if working_days == 0 or day > self._network.today:
            return day
        return self._calendar.add_working(day, working_days)

    def _filled(self, text: str) -> str:
        drawn = self._random.random
        village, count = self._one(words.VILLAGES), 2 + int(drawn() * 7)
        return text.format(place=village, count=count, month=1 + int(drawn() * 12))

    def _happens(self, share: float) -> bool:
        return self._random.random() < share

    def _one(self, of: Sequence[Some]) -> Some:
        return of[int(self._random.random() * len(of))]


def _quarter_end(day: date) -> date:
    """The last day of the quarter: an office closes what is settled then."""
    month = (day.month + 2) // 3 * 3
    return date(day.year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
