"""The whole way of a matter on one page: from the first paper to cassation, with what is past and what may come."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.codes import AppealKind
from app.domain.deadlines import Deadline
from app.domain.notes import NotePaper


class Standing(StrEnum):
    """Where a stage stands."""

    DONE = "done"
    NOW = "now"
    TO_COME = "to_come"


@dataclass(frozen=True, slots=True, kw_only=True)
class RouteStage:
    """One paper on the way.

    `begun_on` is the day it was filed, or the last day on which it may be where it is still to come. `answer` is the
    date of the body or court, `client` the client's last day to go on. `appeal_id` 0: not written yet; the dates of
    such a stage are counted as if everybody used the whole of their term, and are not promised.
    """

    kind: AppealKind
    standing: Standing
    begun_on: date | None
    answer: Deadline | None = None
    client: Deadline | None = None
    appeal_id: int = 0

    @property
    def provisional(self) -> bool:
        """Whether a day that is not officially confirmed took part in a date of it."""
        return any(found is not None and found.provisional for found in (self.answer, self.client))


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """The stages in their order; `settled`: nothing more is to be expected after the last one."""

    stages: tuple[RouteStage, ...]
    settled: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RouteSheet:
    """What the printed page of a route is made from."""

    made_on: date
    office: str
    volunteer: str
    paper: NotePaper
    route: Route
