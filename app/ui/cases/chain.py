"""The papers of a case in chains: a complaint stands under the paper it is about."""

from dataclasses import dataclass

from app.domain.appeals import Appeal
from app.domain.codes import Timeliness
from app.domain.courses import Course


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainRow:
    """A line of the chain: the paper, how deep it stands, and where it stands in its course today."""

    id: int
    depth: int
    appeal: Appeal
    body: str
    course: Course
    timeliness: Timeliness


def chained(papers: tuple[Appeal, ...]) -> list[tuple[int, Appeal]]:
    """Every paper once with its depth: first papers in their order, under each those that challenge it."""
    known = {paper.id for paper in papers}
    under: dict[int | None, list[Appeal]] = {}
    for paper in papers:
        above = paper.challenges_id if paper.challenges_id in known and paper.challenges_id != paper.id else None
        under.setdefault(above, []).append(paper)
    found: list[tuple[int, Appeal]] = []
    _descend(None, 0, under, found)
    seen = {paper.id for _, paper in found}
    found.extend((0, paper) for paper in papers if paper.id not in seen)
    return found


def _descend(
    above: int | None, depth: int, under: dict[int | None, list[Appeal]], found: list[tuple[int, Appeal]]
) -> None:
    for paper in under.get(above, ()):
        found.append((depth, paper))
        _descend(paper.id, depth + 1, under, found)
