"""What six people of an office do all day, at random, through the services alone: every deed a form could do."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from random import Random
from typing import Any, TypeVar

from app.domain.appeals import AppealDraft
from app.domain.attachments import AttachmentDraft
from app.domain.clients import ClientDraft
from app.domain.codes import Channel, EventKind, Outcome
from app.domain.consultations import ConsultationDraft
from app.domain.drafts import DraftPlace
from app.domain.errors import DraftRejected, NotFound, UserError
from app.domain.events import EventDraft
from app.domain.languages import Language
from app.domain.questions import Question
from app.domain.register import Noun, View
from app.services.desk import Desk
from benchmarks.generate import words

_REFUSED = (DraftRejected, NotFound, UserError)
"""What the program says to a person; an office hears it now and then."""
Some = TypeVar("Some")
_PAGE = 40
_EVENTS = (EventKind.FILED, EventKind.REGISTERED, EventKind.ANSWERED, EventKind.EXTENDED, EventKind.WITHDRAWN)


@dataclass(frozen=True, slots=True)
class Done:
    """One deed or reading: what it was, whether it was refused."""

    name: str
    refused: bool


class Person:
    """Somebody at the desk: what comes to mind next, and how it is done."""

    def __init__(self, desk: Desk, random: Random) -> None:
        self._desk = desk
        self._random = random
        self._bodies = [row.id for row in desk.authorities.rows(limit=desk.authorities.count())]
        deeds: dict[str, tuple[int, Callable[[], object]]] = {
            "talk": (6, self._talk),
            "card": (3, self._card),
            "matter": (4, self._matter),
            "paper": (2, self._paper),
            "event": (8, self._event),
            "text": (3, self._text),
            "letter": (1, self._letter),
            "file": (1, self._file),
            "draft": (2, self._draft),
            "closing": (1, self._close),
            "today": (6, self._desk.today.page),
            "board": (4, self._desk.overdue.board),
            "page": (6, self._page),
            "search": (10, self._search),
            "case": (8, self._read_case),
            "course": (8, self._read_course),
        }
        self._names, self._weights = tuple(deeds), [weight for weight, _ in deeds.values()]
        self._deeds = {name: deed for name, (_, deed) in deeds.items()}

    def next(self) -> str:
        """What comes next."""
        return self._random.choices(self._names, self._weights)[0]

    def do(self, name: str) -> Done:
        """Do it; what the program refuses in words counts as done."""
        try:
            self._deeds[name]()
        except _REFUSED:
            return Done(name, refused=True)
        return Done(name, refused=False)

    def _talk(self) -> None:
        trouble, today = self._one(words.TROUBLES), self._desk.context.today()
        client = self._desk.clients.save(self._somebody()) if self._happens(0.5) else None
        draft = ConsultationDraft(
            held_on=today,
            client_id=client.id if client else None,
            topic=trouble.topic,
            language=trouble.language,
            question=trouble.question,
            advice=trouble.advice,
            minutes=20,
        )
        self._desk.consultations.record(draft)

    def _card(self) -> None:
        key = self._key(self._desk.clients.count(), self._desk.clients.rows)
        card = self._desk.clients.get(key)
        self._desk.clients.save(replace(card.draft(), phone=f"+7 000 {self._number():07d}"), key, card.version)

    def _matter(self) -> None:
        trouble, today = self._one(words.TROUBLES), self._desk.context.today()
        client = self._desk.clients.save(self._somebody())
        draft = ConsultationDraft(
            held_on=today,
            client_id=client.id,
            topic=trouble.topic,
            language=trouble.language,
            question=trouble.question,
        )
        talk = self._desk.consultations.record(draft)
        self._desk.cases.open_from_consultation(talk.id, self._new_paper(trouble), trouble.subjects[0])

    def _paper(self) -> None:
        self._desk.cases.add_appeal(self._case(), self._new_paper(self._one(words.TROUBLES)))

    def _new_paper(self, trouble: words.Trouble) -> AppealDraft:
        sent = self._happens(0.7)
        return AppealDraft(
            authority_id=self._one(self._bodies),
            language=trouble.language,
            subject=self._one(trouble.subjects),
            text=" ".join(trouble.sentences).format(place=self._one(words.VILLAGES), count=3, month=2),
            demand=trouble.demand,
            filed_on=self._desk.context.today() if sent else None,
            channel=Channel.PORTAL if sent else None,
        )

    def _event(self) -> None:
        kind, today = self._one(_EVENTS), self._desk.context.today()
        draft = EventDraft(
            kind=kind,
            on=today,
            number=f"ЖТ-{today.year}-{self._number():07d}" if kind is EventKind.REGISTERED else "",
            channel=Channel.PORTAL if kind is EventKind.FILED else None,
            outcome=self._one(tuple(Outcome)) if kind is EventKind.ANSWERED else None,
            until_on=today + timedelta(days=30) if kind is EventKind.EXTENDED else None,
        )
        self._desk.appeals.record(self._appeal(), draft)

    def _text(self) -> None:
        paper = self._desk.appeals.get(self._appeal())
        self._desk.appeals.save(paper.id, replace(paper.draft(), demand=f"{paper.demand} +"), paper.version)

    def _letter(self) -> None:
        self._desk.letters.preview(self._appeal(), Language.KAZAKH)

    def _file(self) -> None:
        draft = AttachmentDraft(name=f"скан {self._number()}.txt")
        self._desk.attachments.add_bytes(self._case(), b"%PDF-1.7 " * 2000, draft)

    def _draft(self) -> None:
        self._desk.drafts.keep(DraftPlace.CARD, 0, {"surname": self._somebody().surname}, "")

    def _close(self) -> None:
        self._desk.cases.close(self._case())

    def _page(self) -> None:
        offset = int(self._random.random() * self._desk.appeals.count())
        self._desk.appeals.rows(offset=max(0, offset - _PAGE), limit=_PAGE)

    def _search(self) -> None:
        typed = self._one((self._somebody().surname, self._one(words.VILLAGES), f"{self._number():04d}"))
        listing = self._desk.register.open(
            View(noun=self._one(tuple(Noun)), question=Question(text=typed[: 2 + self._number() % 6]))
        )
        listing.page(0, _PAGE)

    def _read_case(self) -> None:
        self._desk.cases.file(self._case())

    def _read_course(self) -> None:
        self._desk.appeals.course(self._appeal())

    def _case(self) -> int:
        return self._key(self._desk.cases.count(), self._desk.cases.rows)

    def _appeal(self) -> int:
        return self._key(self._desk.appeals.count(), self._desk.appeals.rows)

    def _key(self, count: int, rows: Callable[..., Sequence[Any]]) -> int:
        """One of the latest records, as people work on what is new."""
        if not count:
            raise NotFound("cases", 0)
        return rows(offset=int(self._random.random() * min(count, _PAGE)), limit=1)[0].id

    def _somebody(self) -> ClientDraft:
        man = self._happens(0.5)
        number = self._number()
        return ClientDraft(
            surname=self._one(words.surnames(man=man)),
            given_name=self._one(words.MEN if man else words.WOMEN),
            patronymic=self._one(words.patronymics(man=man)),
            phone=f"+7 000 {number:07d}",
            postal_address=f"{self._one(words.VILLAGES)}, {self._one(words.STREETS)}, {number % 90}",
        )

    def _happens(self, share: float) -> bool:
        return self._random.random() < share

    def _number(self) -> int:
        return int(self._random.random() * 10_000_000)

    def _one(self, of: Sequence[Some]) -> Some:
        return of[int(self._random.random() * len(of))]
