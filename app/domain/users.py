"""Who works here: volunteers, coordinators, administrators; who stands in for whom, and who has which matter."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from unicodedata import normalize

from app.domain.lengths import overlong
from app.domain.problems import Problem


class Role(StrEnum):
    """What a person answers for; what each may do stands in `domain.rights`."""

    VOLUNTEER = "volunteer"
    COORDINATOR = "coordinator"
    ADMINISTRATOR = "administrator"


def folded_login(login: str) -> str:
    """A login as it is compared: capitals, composed letters and blanks around make no difference.

    Key files hold hashes of what it gives: another folding would shut people out.
    """
    return normalize("NFKC", login.strip()).casefold()


@dataclass(frozen=True, slots=True, kw_only=True)
class UserDraft:
    """What the form of a person holds; without a `login` the person cannot open a vault."""

    name: str = ""
    login: str = ""
    role: Role = Role.VOLUNTEER

    def problems(self) -> tuple[Problem, ...]:
        """What keeps this person from being saved; that a login is free is asked of the file."""
        found = []
        if not self.name.strip():
            found.append(Problem(code="name_empty", field="name"))
        return (*found, *overlong(self))


@dataclass(frozen=True, slots=True, kw_only=True)
class User:
    """A person who works here. `uid` names them in the vault's key file, `login` is what they type there."""

    id: int
    uid: str
    version: int
    name: str
    login: str
    role: Role
    active: bool

    def draft(self) -> UserDraft:
        """What the form shows when this person is opened again."""
        return UserDraft(name=self.name, login=self.login, role=self.role)


@dataclass(frozen=True, slots=True, kw_only=True)
class UserRow:
    """A line in the list of people: their open matters, and who stands in for them today."""

    user: User
    open_cases: int
    deputy: str = ""
    absent_until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AbsenceDraft:
    """What the form of an absence holds; both days belong to it, `until_on` None is until they come back."""

    user_id: int
    deputy_id: int | None = None
    from_on: date | None = None
    until_on: date | None = None

    def problems(self) -> tuple[Problem, ...]:
        """What keeps this absence from being saved."""
        found = []
        if self.from_on is None:
            found.append(Problem(code="date_empty", field="from_on"))
        elif self.until_on is not None and self.until_on < self.from_on:
            found.append(Problem(code="absence_backwards", field="until_on"))
        if self.deputy_id is None:
            found.append(Problem(code="deputy_empty", field="deputy_id"))
        elif self.deputy_id == self.user_id:
            found.append(Problem(code="deputy_of_oneself", field="deputy_id"))
        return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class Absence:
    """From which day until which day somebody is away, and who sees and does their work meanwhile."""

    id: int
    uid: str
    user_id: int
    deputy_id: int
    from_on: date
    until_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """When a matter went to whom, by whom, with which word on the way; without `user_id` it is nobody's."""

    case_id: int
    user_id: int | None
    name: str
    at: datetime
    by: str
    note: str
