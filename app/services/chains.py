"""What the engine needs to know of a paper beside its own facts: the bodies, and the earlier papers it is about."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.db import appeals, authorities
from app.db.database import Transaction
from app.domain.appeals import Appeal
from app.domain.authorities import Authority
from app.domain.codes import COMPLAINT_KINDS, Superior
from app.domain.courses import Matter
from app.law.chain import HANDED
from app.law.pretrial import PRETRIAL_KINDS


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """The bodies papers were sent or moved to and what stands above them, and the earlier papers by their keys."""

    bodies: dict[int, Authority]
    earlier: dict[int, Appeal]

    def before(self, paper: Appeal) -> Appeal | None:
        """The earlier paper from which this one takes a day or its defendant; None where it takes nothing."""
        follows = paper.kind in HANDED and paper.challenges_id is not None
        return self.earlier.get(paper.challenges_id or 0) if follows else None

    def matter(self, paper: Appeal) -> Matter:
        """What the engine needs: above the body that answers or, for a complaint, above the one that decides it.

        A complaint is decided by the body it was forwarded to, else by the one above (Art. 91(4)). For a claim it is
        what stands above the body whose paper it is about; where that is not kept here the higher body is taken to be
        there, so that nobody is sent to court past it (Art. 9(3)).
        """
        bodies = self.bodies
        first, answers = bodies[paper.authority_id], bodies[paper.body_id]
        above_id = paper.forwarded_to_id or first.superior_id
        above = bodies[above_id] if paper.kind in COMPLAINT_KINDS and above_id is not None else answers
        superior = above.superior_kind
        if paper.kind in PRETRIAL_KINDS:
            acted = self.before(paper)
            superior = Superior.ADMINISTRATIVE if acted is None else bodies[acted.body_id].superior_kind
        return Matter(
            kind=paper.kind,
            events=paper.events,
            superior=superior,
            closing=first.closing,
            closing_above=above.closing,
            closings={key: body.closing for key, body in bodies.items()},
            ground=paper.ground,
            variant=paper.variant,
        )


def around(tx: Transaction, papers: Iterable[Appeal]) -> Around:
    """The bodies of these papers and of those they are about, however long the chain."""
    given = tuple(papers)
    earlier: dict[int, Appeal] = {}
    last: tuple[Appeal, ...] = given
    while wanted := {key for paper in last if (key := _about(paper)) is not None} - earlier.keys():
        last = appeals.of_keys(tx, wanted)
        earlier |= {paper.id: paper for paper in last}
    return Around(bodies=_bodies(tx, (*given, *earlier.values())), earlier=earlier)


def _about(paper: Appeal) -> int | None:
    return paper.challenges_id if paper.kind in HANDED else None


def _bodies(tx: Transaction, papers: Iterable[Appeal]) -> dict[int, Authority]:
    """The bodies these appeals were sent or moved to, and what stands above them."""
    keys: set[int] = set()
    for paper in papers:
        keys |= {paper.authority_id, *(event.authority_id for event in paper.events if event.authority_id is not None)}
    return authorities.with_above(tx, keys)
