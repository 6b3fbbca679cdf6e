"""What a person can do with corrections of the directory: propose one; a coordinator takes or refuses it."""

from app.db import authorities, corrections
from app.domain.audit import FieldChange
from app.domain.corrections import Correction, CorrectionDraft, differing, told
from app.domain.errors import UserError
from app.domain.problems import Problem
from app.services.authorities import keep_completed
from app.services.context import Context, Deed, demand_reason, demand_sound
from app.services.courses import Courses


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
        """Let the row be so, checked by who proposed it on the day they named.

        What others corrected meanwhile stays. Raises `NotFound`, `DraftRejected`, UserError("correction_decided").
        """
        with self._context.deed("corrections.accept") as deed:
            kept = _waiting(deed, correction_id)
            body = authorities.get(deed.tx, kept.authority_id)
            draft = kept.applied(body)
            demand_sound(draft.problems(self._context.today()))
            keep_completed(deed, self._courses, (kept.authority_id, draft, None))
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


def _note(deed: Deed, uid: str, changes: tuple[FieldChange, ...], reason: str) -> None:
    deed.write("authorities", uid, changes, reason)
    deed.touch("authorities")
