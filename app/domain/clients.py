"""The person helped: one card, used in many cases."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from app.domain.codes import Need
from app.domain.languages import Language
from app.domain.lengths import overlong
from app.domain.likeness import Likeness, Marks
from app.domain.problems import Problem


def full_name(*parts: str | None) -> str:
    """Surname, given name and patronymic as one, whichever there are; a talk with nobody known has none."""
    return " ".join(filter(None, parts))


def full_names(*columns: Iterable[str | None]) -> list[str]:
    """The same for a whole list, of which each part of the names is one column."""
    return [" ".join(filter(None, parts)) for parts in zip(*columns, strict=True)]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientDraft:
    """What the client form holds; may be wrong. `birth_on` is for a claim (Art. 131(2)(2)) of whoever has no IIN."""

    surname: str = ""
    given_name: str = ""
    patronymic: str = ""
    iin: str = ""
    birth_on: date | None = None
    birth_place: str = ""
    postal_address: str = ""
    residence_address: str = ""
    phone: str = ""
    email: str = ""
    language: Language = Language.KAZAKH
    needs: frozenset[Need] = field(default_factory=frozenset)
    contact_note: str = ""

    def marks(self, *, unfinished: bool = False) -> Marks:
        """What a double of this card is looked for by; `unfinished` while the name is being typed."""
        name = f"{self.surname} {self.given_name} {self.patronymic}"
        return Marks(name=name, number=self.iin, phone=self.phone, unfinished=unfinished)

    def problems(self, today: date) -> tuple[Problem, ...]:
        """What keeps this card from being saved; an IIN is checked by `law.identifiers` and only warns."""
        found = []
        if not (self.surname.strip() or self.given_name.strip()):
            found.append(Problem(code="name_empty", field="surname"))
        if self.birth_on is not None and self.birth_on > today:
            found.append(Problem(code="date_in_future", field="birth_on"))
        return (*found, *overlong(self))


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """A person helped. `id` is the database's key, `uid` (UUIDv7) what leaves the program."""

    id: int
    uid: str
    version: int
    surname: str
    given_name: str
    patronymic: str
    iin: str
    postal_address: str
    residence_address: str
    phone: str
    email: str
    language: Language
    needs: frozenset[Need]
    contact_note: str
    birth_place: str = ""
    birth_on: date | None = None

    @property
    def full_name(self) -> str:
        """Surname, given name and patronymic as in the identity document (Art. 63(2))."""
        return full_name(self.surname, self.given_name, self.patronymic)

    def draft(self) -> ClientDraft:
        """What the form shows when this card is opened again."""
        return ClientDraft(
            surname=self.surname,
            given_name=self.given_name,
            patronymic=self.patronymic,
            iin=self.iin,
            birth_on=self.birth_on,
            birth_place=self.birth_place,
            postal_address=self.postal_address,
            residence_address=self.residence_address,
            phone=self.phone,
            email=self.email,
            language=self.language,
            needs=self.needs,
            contact_note=self.contact_note,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientRow:
    """A line in the list of clients and in the chooser."""

    id: int
    full_name: str
    iin: str
    phone: str
    open_cases: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SimilarClient:
    """A card that may be of the same person, and by what it is like."""

    id: int
    full_name: str
    iin: str
    phone: str
    likeness: Likeness
