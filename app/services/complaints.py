"""From a paper that went wrong to the draft of the complaint about it (Art. 91-93)."""

from dataclasses import replace

from app.domain.appeals import Appeal, AppealDraft
from app.domain.authorities import Authority
from app.domain.codes import COMPLAINT_KINDS, AppealKind, ComplaintGround, EventKind, LetterKind, Superior
from app.domain.courses import Course
from app.domain.errors import UserError
from app.domain.events import Event
from app.domain.grounds import Variant

_GROUNDS = {
    LetterKind.COMPLAINT_DECISION: ComplaintGround.DECISION,
    LetterKind.COMPLAINT_SILENCE: ComplaintGround.SILENCE,
}
_ACTS = frozenset(
    {
        EventKind.ANSWERED,
        EventKind.RETURNED,
        EventKind.TERMINATED,
        EventKind.LEFT_WITHOUT_CONSIDERATION,
        EventKind.SENT_BACK,
        EventKind.DECISION_FINAL,
        EventKind.APPEAL_DECIDED,
        EventKind.INITIATION_REFUSED,
    }
)
"""Facts that are an act of the body and can be complained about (Art. 91, 100(1), (6))."""
_FIRST_COMPLAINT = frozenset({"complain_decision", "complain_silence", "complain_with_restoration"})
"""Steps about the body of first contact; a complaint offers them once it was sent back and goes on there."""


def complaint_about(appeal: Appeal, course: Course, body: Authority, above: Authority | None) -> AppealDraft:
    """The draft of a complaint about what became of `appeal` at `body`, or about its silence.

    A complaint about a decision on a complaint goes one step higher (Art. 100(6)): `body` was passed by, the one
    `above` decided, or another to which the complaint was forwarded. What `body` did anew after a complaint was sent
    back is complained of to the one above it again.
    Raises UserError("court_only" | "no_superior" | "nothing_to_challenge").
    """
    first_hand = any(step.code in _FIRST_COMPLAINT for step in course.steps)
    second = appeal.kind in COMPLAINT_KINDS and not first_hand
    complained_of = above if second and above is not None else body
    demand_higher_body(complained_of)
    ground = ground_of(course)
    if ground is None:
        raise UserError("nothing_to_challenge")
    decided = act_of(appeal) if ground is ComplaintGround.DECISION else None
    return AppealDraft(
        kind=AppealKind.SECOND_COMPLAINT if second else AppealKind.COMPLAINT,
        authority_id=complained_of.id,
        language=appeal.language,
        subject=appeal.subject,
        ground=ground,
        challenges_id=appeal.id,
        act_number=decided.number if decided else "",
        act_on=decided.on if decided else None,
    )


def complaint_about_part(appeal: Appeal, body: Authority) -> AppealDraft:
    """The draft of a complaint about what the body to which a part was redirected did with it, or did not (Art. 65).

    Raises UserError("court_only" | "no_superior").
    """
    demand_higher_body(body)
    own = (event for event in reversed(appeal.events) if event.kind is EventKind.ANSWERED)
    answer = next((event for event in own if event.authority_id == body.id), None)
    return AppealDraft(
        kind=AppealKind.COMPLAINT,
        authority_id=body.id,
        language=appeal.language,
        subject=appeal.subject,
        ground=ComplaintGround.SILENCE if answer is None else ComplaintGround.DECISION,
        challenges_id=appeal.id,
        act_number=answer.number if answer else "",
        act_on=answer.on if answer else None,
    )


def again(appeal: Appeal) -> AppealDraft:
    """The same paper once more, not yet filed: what was returned or withdrawn may be filed again, mended."""
    return replace(appeal.draft(), filed_on=None, channel=None)


def next_about(appeal: Appeal, kind: AppealKind, variant: Variant) -> AppealDraft:
    """The draft of a claim, a paper to a higher court or under another law about what became of `appeal`.

    The complaint that must come before a claim is about what the claim is about; what a petition asked for is asked
    of the same body again, in a new petition or in what the petition turned into (Art. 90-3(5)).
    """
    if kind in COMPLAINT_KINDS:
        return _before(appeal, kind)
    if appeal.kind is AppealKind.PETITION:
        return _again(appeal, kind)
    decided = act_of(appeal)
    return AppealDraft(
        kind=kind,
        variant=variant,
        language=appeal.language,
        subject=appeal.subject,
        challenges_id=appeal.id,
        act_number=decided.number if decided else "",
        act_on=decided.on if decided else None,
    )


def _before(appeal: Appeal, kind: AppealKind) -> AppealDraft:
    return AppealDraft(
        kind=kind,
        language=appeal.language,
        subject=appeal.subject,
        ground=ComplaintGround.DECISION,
        challenges_id=appeal.challenges_id,
        act_number=appeal.act_number,
        act_on=appeal.act_on,
    )


def _again(appeal: Appeal, kind: AppealKind) -> AppealDraft:
    return AppealDraft(
        kind=kind,
        variant=appeal.variant if kind is appeal.kind else Variant.GENERAL,
        authority_id=appeal.authority_id,
        language=appeal.language,
        subject=appeal.subject,
        text=appeal.text,
        demand=appeal.demand,
    )


def act_of(appeal: Appeal) -> Event | None:
    """The latest fact that is an act of the body, or None; what became of a part elsewhere is not its act."""
    acts = (event for event in reversed(appeal.events) if event.kind in _ACTS)
    return next((event for event in acts if not appeal.is_of_part(event)), None)


def ground_of(course: Course) -> ComplaintGround | None:
    """What the course offers to complain about now: the act, else the silence; None where it is too early.

    The letter of a draft still to be filed is no offer to complain about it.
    """
    letters = [letter for step in course.steps if step.code != "file" for letter in step.letters]
    offered = {_GROUNDS[letter] for letter in letters if letter in _GROUNDS}
    return next((ground for ground in ComplaintGround if ground in offered), None)


def demand_higher_body(body: Authority) -> None:
    """Raise UserError where no body stands above: courts and chambers (court_only), none at all (no_superior)."""
    if body.superior_kind in (Superior.NEXT_INSTANCE, Superior.SELF_GOVERNMENT):
        raise UserError("court_only")
    if body.superior_kind is Superior.NONE:
        raise UserError("no_superior")
