"""Which machine a matter goes through, by its kind (rules §1, §4)."""

from app.domain.codes import COMPLAINT_KINDS, SIMPLIFIED_KINDS, AppealKind, EventKind
from app.law.bans import COMPLAINT_BANS, PROCEDURE_BANS
from app.law.complaints import COMPLAINT
from app.law.courts import COURTS
from app.law.guardians import GUARDIANS
from app.law.happenings import ORDINARY, SIMPLIFIED, WITH_DRAFT
from app.law.machine import Machine
from app.law.outlook import look_ahead, pending_clock, settlement
from app.law.petition_course import PETITION
from app.law.special import SPECIAL
from app.law.steps import next_steps
from app.law.track import Track

_ORDINARY = Machine(
    passages=ORDINARY,
    open=WITH_DRAFT,
    ahead=look_ahead,
    steps=next_steps,
    pending=pending_clock,
    settled=settlement,
    bans=PROCEDURE_BANS,
)
_SIMPLIFIED = Machine(
    passages=SIMPLIFIED,
    open=WITH_DRAFT,
    ahead=look_ahead,
    steps=next_steps,
    pending=pending_clock,
    settled=settlement,
    bans=PROCEDURE_BANS,
)
_COMPLAINT = Machine(
    passages=COMPLAINT,
    open=WITH_DRAFT,
    ahead=look_ahead,
    steps=next_steps,
    pending=pending_clock,
    settled=settlement,
    bans=COMPLAINT_BANS,
)
MACHINES: dict[AppealKind, Machine] = {
    AppealKind.APPLICATION: _ORDINARY,
    **dict.fromkeys(SIMPLIFIED_KINDS, _SIMPLIFIED),
    **dict.fromkeys(COMPLAINT_KINDS, _COMPLAINT),
    AppealKind.PETITION: PETITION,
    **COURTS,
    **SPECIAL,
    **GUARDIANS,
}
"""Every kind has its machine."""


def machine_of(track: Track) -> Machine:
    """The machine a course goes through now: a complaint that was sent back goes on as an ordinary procedure."""
    if track.matter.kind in COMPLAINT_KINDS and not track.complaint:
        return _ORDINARY
    return MACHINES[track.matter.kind]


def events_of(kind: AppealKind) -> frozenset[EventKind]:
    """The events that can happen to a paper of this kind; a complaint may be sent back and go on."""
    own = MACHINES[kind].events
    return own | _ORDINARY.events if kind in COMPLAINT_KINDS else own
