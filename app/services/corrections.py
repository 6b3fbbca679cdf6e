"""What a person can do with corrections of the directory: propose one; a coordinator takes or refuses it."""

from app.db import audit, authorities, corrections
from app.domain.audit import FieldChange
from app.domain.authorities import PRINTED, Authority
from app.domain.corrections import Correction, CorrectionDraft, differing, told
from app.domain.errors import UserError
from app.domain.problems import Problem
from app.services.authorities import keep_completed
from app.services.context import Context, Deed, demand_reason, demand_sound
from app.services.courses import Courses
from app.services.sealing import opener


class Corrections:
    """Proposals with the row before and after, where it was read, and on which day it was confirmed."""

    def __init__(self, context: Context, courses: Courses) -> None:
        self._context, self._courses = context, courses

    def problems(self, draft: CorrectionDraft) -> tuple[Problem, ...]:
        """What keeps it from being proposed."""
        return draft.problems(self._context.today())

    def propose(self, authority_id: int, draft: CorrectionDraft) -> Correction:
        """Propose how a row should be; raises `DraftRejected`, `NotFound`, UserError("nothing_corrected")."""
        demand_sound(self.problems(draft))
        with self._context.deed("corrections.propose") as deed:
            body = authorities.get(deed.tx, authority_id)
            values = differing(body.draft(), draft.proposed)
            if not values:
                raise UserError("nothing_corrected")
            key = corrections.add(deed.tx, authority_id, draft, values, (deed.user.id, deed.at))
            after = corrections.get(deed.tx, key)
            _note(deed, body.uid, after.changes(body), after.source)
        return after

    def accept(self, correction_id: int) -> None:
        """Let the row be so; an address proposed is checked by who proposed it, unless the row was checked since.

        What others corrected meanwhile in other fields stays. Raises `NotFound`, `DraftRejected`,
        UserError("correction_decided" | "correction_overtaken").
        """
        with self._context.deed("corrections.accept") as deed:
            kept = _waiting(deed, correction_id)
            body = authorities.get(deed.tx, kept.authority_id)
            if _overtaken(deed, kept, body):
                raise UserError("correction_overtaken")
            draft = kept.applied(body)
            demand_sound(draft.problems(self._context.today()))
            keep_completed(deed, self._courses, (kept.authority_id, draft, None))
            if PRINTED & kept.values.keys() and (body.verified_on is None or kept.confirmed_on > body.verified_on):
                authorities.keep_check(deed.tx, kept.authority_id, kept.by, kept.confirmed_on)
            corrections.decide(deed.tx, correction_id, (deed.user.id, deed.at), accepted=True)

    def refuse(self, correction_id: int, reason: str) -> None:
        """Leave the row as it is; raises as `accept`, and `DraftRejected` without a reason."""
        demand_reason(reason)
        with self._context.deed("corrections.refuse") as deed:
            kept = _waiting(deed, correction_id)
            body = authorities.get(deed.tx, kept.authority_id)
            corrections.decide(deed.tx, correction_id, (deed.user.id, deed.at), accepted=False, reason=reason.strip())
            now = told(body.draft())
            undone = (FieldChange(name=name, before=value, after=now[name]) for name, value in kept.values.items())
            _note(deed, body.uid, tuple(undone), reason.strip())

    def get(self, correction_id: int) -> Correction:
        """The proposal; raises `NotFound`."""
        with self._context.database.read() as tx:
            return corrections.get(tx, correction_id)

    def waiting(self) -> tuple[Correction, ...]:
        """Those nobody decided on yet, the first proposed first."""
        with self._context.database.read() as tx:
            return corrections.waiting(tx)

    def of_body(self, authority_id: int) -> tuple[Correction, ...]:
        """All that were proposed for a body, the first one first."""
        with self._context.database.read() as tx:
            return corrections.of_body(tx, authority_id)


def _waiting(deed: Deed, correction_id: int) -> Correction:
    found = corrections.get(deed.tx, correction_id)
    if found.accepted is not None:
        raise UserError("correction_decided")
    return found


def _overtaken(deed: Deed, kept: Correction, body: Authority) -> bool:
    """Whether a field holds neither what the proposer saw, as the log tells it, nor what they propose."""
    lines = audit.of(deed.tx, "authorities", body.uid, opener(deed.tx))
    proposed = (line.changes for line in lines if line.deed == "corrections.propose" and line.at == kept.at)
    seen = next((changes for changes in proposed if {one.name: one.after for one in changes} == kept.values), ())
    now = told(body.draft())
    return any(now[one.name] not in {one.before, one.after} for one in seen)


def _note(deed: Deed, uid: str, changes: tuple[FieldChange, ...], reason: str) -> None:
    deed.write("authorities", uid, changes, reason)
    deed.touch("authorities")
