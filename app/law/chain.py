"""What an earlier paper hands on to the one about it: the day from which that one's term runs (Art. 92, 100, 136, 168).

The decision on a complaint with the day of its service, or the expiry of its term without one, is a fact of the
complaint's own course; the second complaint and the claim take it from there and nobody types it twice.
"""

from collections.abc import Iterator, Mapping

from app.domain.codes import AppealKind, EventKind
from app.domain.courses import Course
from app.domain.events import Event
from app.law.track import Track

A, K = AppealKind, EventKind
_COMPLAINED = {"CT-01": K.COMPLAINT_DECIDED, "CT-09": K.TERM_EXPIRED}
HANDED: dict[AppealKind, Mapping[str, EventKind]] = {
    **dict.fromkeys((A.SECOND_COMPLAINT, A.CLAIM_CHALLENGE, A.CLAIM_COMPEL), _COMPLAINED),
    A.COURT_APPEAL: {"CT-19": K.DECISION_FINAL, "CT-21": K.DECISION_FINAL},
    A.PRIVATE_COMPLAINT: {"CT-20": K.RULING_MADE},
    A.CASSATION: {"CT-24": K.APPEAL_DECIDED},
    A.PROSECUTOR_COMPLAINT: {"XT-10": K.ACT_SERVED},
}
"""For each kind the client's terms of the earlier paper's course, and the fact that the same day is for it."""


def handed_on(kind: AppealKind, earlier: Course) -> tuple[Event, ...]:
    """The facts a paper of this kind takes from the course of the one it is about; by each day once.

    Of two arguable days of expiry the earlier one, as for every term of the client (rules §4.3).
    """
    facts = HANDED.get(kind, {})
    found = {
        (facts[deadline.rule], deadline.explanation.from_on)
        for deadline in earlier.deadlines
        if deadline.rule in facts and deadline.explanation is not None
    }
    return tuple(Event(kind=fact, on=on) for fact, on in sorted(found, key=lambda pair: (pair[1], pair[0])))


def taken_over(track: Track) -> Iterator[Event]:
    """The facts handed on that came before this paper was filed; what was written down here itself stands instead.

    Says where a day comes from, and where the two papers name different days.
    """
    own = track.matter.events
    filed = min((event.on for event in own if event.kind is K.FILED), default=None)
    for fact in track.matter.handed:
        written = {event.on for event in own if event.kind is fact.kind}
        if filed is not None and fact.on > filed:
            continue
        if not written:
            track.warn("handed_on", event=f"@event.{fact.kind}", on=fact.on)
            yield fact
        elif fact.on not in written:
            track.warn("handed_differs", event=f"@event.{fact.kind}", on=fact.on, here=min(written))
