"""Deeds with visits: killed with the others of `desk_deeds`."""

from dataclasses import replace

from app.domain.codes import Topic
from app.domain.visits import Visit, VisitDraft
from tests.faults.filled import Filled, Matter
from tests.services.vaults import TODAY


def plan_visit(office: Filled, matter: Matter, number: int) -> None:
    del number
    office.desk.visits.plan(VisitDraft(place=_place(matter), begins_on=TODAY))


def change_visit(office: Filled, matter: Matter, number: int) -> None:
    visit = _of(office, matter)
    office.desk.visits.change(visit.id, replace(visit.draft(), note=f"Мектепте {number}"), visit.version)


def remove_visit(office: Filled, matter: Matter, number: int) -> None:
    del number
    office.desk.visits.remove(_of(office, matter).id)


def join_queue(office: Filled, matter: Matter, number: int) -> None:
    office.desk.visits.join(_of(office, matter).id, f"Келуші {number}")


def choose_topics(office: Filled, matter: Matter, number: int) -> None:
    del matter
    office.desk.topics.choose(tuple(Topic)[number % 3 : number % 3 + 4])


def _place(matter: Matter) -> str:
    return f"Үлгі ауылы {matter.case}"


def _of(office: Filled, matter: Matter) -> Visit:
    """The visit planned in the turn of this matter."""
    return next(row.visit for row in office.desk.visits.rows() if row.visit.place == _place(matter))
