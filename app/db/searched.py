"""What is searched of records that are not in the file yet: the words `db.indexing` would read from its tables.

For many records at once: each word is spelled once. `verify` compares every record with what `db.indexing` says.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from app.db.indexing import number_words
from app.db.search import body_word
from app.domain.appeals import Appeal
from app.domain.cases import Case
from app.domain.clients import Client
from app.domain.consultations import Consultation
from app.domain.likeness import mirrored
from app.domain.spelling import spell, words

_MOST, _FEW = 100_000, 1_000
"""So many spelled words, and so many numbers, are remembered at most."""


@dataclass(frozen=True, slots=True)
class Person:
    """The words by which somebody is found wherever they take part."""

    names: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()


class Searched:
    """Writes down what is searched, noun by noun."""

    def __init__(self) -> None:
        """Know no word yet."""
        self._spelled: dict[str, str] = {}
        self._ends: dict[str, list[str]] = {}

    def person(self, client: Client) -> Person:
        """The words of a name, an IIN and a phone."""
        numbers = (*number_words(client.iin), *number_words(client.phone))
        return Person(tuple(self._words(client.surname, client.given_name, client.patronymic)), numbers)

    def client(self, client: Client, person: Person) -> str:
        """What is searched of a card."""
        places = (client.email, client.postal_address, client.residence_address, client.contact_note)
        named = f"{client.surname} {client.given_name} {client.patronymic}"
        return _joined(person.names, self._words(*places), person.numbers, mirrored(named))

    def talk(self, talk: Consultation, person: Person) -> str:
        """What is searched of a talk, anonymous or not."""
        return _joined(self._words(talk.question, talk.advice), person.names, person.numbers)

    def case(self, case: Case, person: Person, papers: Iterable[Appeal]) -> str:
        """What is searched of a matter, the numbers of its papers with it."""
        told = [word for paper in papers for word in self._numbers(paper)]
        return _joined(self._words(case.title), person.names, self._number(case.number), person.numbers, told)

    def appeal(self, paper: Appeal, case: Case, person: Person) -> str:
        """What is searched of a paper: of its matter, of the person and of its facts too."""
        notes = (event.note for event in paper.events)
        listed = (line.title for line in paper.attachments)
        texts = self._words(paper.subject, paper.text, paper.demand, case.title, *notes, *listed)
        numbers = (*self._number(case.number), *self._numbers(paper))
        return _joined(texts, person.names, numbers, person.numbers, (body_word(paper.authority_id),))

    def _numbers(self, paper: Appeal) -> list[str]:
        given = (paper.act_number, *[event.number for event in paper.events])
        return [word for number in given if number for word in self._number(number)]

    def _number(self, number: str) -> list[str]:
        """A number is a word of its paper and of its matter."""
        known = self._ends
        if len(known) > _FEW:
            known.clear()
        if number not in known:
            known[number] = number_words(number)
        return known[number]

    def _words(self, *texts: str) -> list[str]:
        known = self._spelled
        if len(known) > _MOST:
            known.clear()
        found = []
        for word in words(" ".join(texts)):
            if word not in known:
                known[word] = spell(word)
            found.append(known[word])
        return found


def _joined(*parts: Iterable[str]) -> str:
    """Each word once."""
    return " ".join(filter(None, dict.fromkeys([word for part in parts for word in part])))
