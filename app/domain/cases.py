"""One matter of one or several clients, worked by a volunteer; holds chains of appeals."""

from dataclasses import dataclass
from datetime import date

from app.domain.appeals import Appeal
from app.domain.clients import Client
from app.domain.codes import Timeliness, Topic
from app.domain.consultations import ConsultationRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A matter; `number` is the office's own (F28), `volunteer` the name of the user who works on it now.

    A `sensitive` one is there only for its people and those given access.
    """

    id: int
    uid: str
    version: int
    number: str
    title: str
    topic: Topic
    client_id: int
    volunteer: str
    opened_on: date
    closed_on: date | None
    user_id: int | None = None
    sensitive: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseRow:
    """A line in the list of cases: the nearest date of any of its appeals decides the status."""

    id: int
    number: str
    title: str
    client_name: str
    topic: Topic
    opened_on: date
    appeals: int
    due_on: date | None
    timeliness: Timeliness
    volunteer: str = ""
    sensitive: bool = False
    closed_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFile:
    """All that the case page shows at once."""

    case: Case
    client: Client
    consultations: tuple[ConsultationRow, ...]
    appeals: tuple[Appeal, ...]
