"""Deeds with receptions at bodies: killed with the others of `desk_deeds`."""

from dataclasses import replace
from datetime import time, timedelta

from app.domain.agenda import AgendaRow, EntryKind, ReceptionDraft, Wanted
from tests.factories import body_id
from tests.faults.filled import Filled, Matter
from tests.services.vaults import TODAY

_WEEK = timedelta(days=7)


def plan_reception(office: Filled, matter: Matter, number: int) -> None:
    del number
    desk = office.desk
    draft = ReceptionDraft(
        authority_id=body_id(desk), on=TODAY + _WEEK, user_id=desk.context.user.id, case_id=matter.case
    )
    desk.receptions.plan(draft)


def change_reception(office: Filled, matter: Matter, number: int) -> None:
    kept = office.desk.receptions.get(_of(office, matter).key)
    office.desk.receptions.change(kept.id, replace(kept.draft(), at=time(9, number)), kept.version)


def call_off_reception(office: Filled, matter: Matter, number: int) -> None:
    del number
    office.desk.receptions.call_off(_of(office, matter).key)


def _of(office: Filled, matter: Matter) -> AgendaRow:
    """The reception with this matter."""
    wanted = Wanted(kinds=frozenset({EntryKind.RECEPTION}))
    rows = office.desk.agenda.rows(TODAY, TODAY + 2 * _WEEK, wanted)
    return next(row for row in rows if row.case_id == matter.case)
