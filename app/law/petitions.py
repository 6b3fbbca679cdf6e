"""How many citizens must support a petition: thresholds by whom it addresses and by population (Code, Art. 90-3(4))."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.errors import UserError

ARTICLE = "90-3(4)"
LARGE = 50_000
"""Above so many inhabitants a number of votes is asked for, up to it a share."""


class PetitionLevel(StrEnum):
    """In whose competence the matter of a petition lies."""

    GOVERNMENT = "government"
    REGION_MASLIKHAT = "region_maslikhat"
    REGION_AKIMAT = "region_akimat"
    DISTRICT_MASLIKHAT = "district_maslikhat"
    DISTRICT_AKIM = "district_akim"


@dataclass(frozen=True, slots=True, kw_only=True)
class Threshold:
    """Votes needed: `votes` of them, or `percent` of the population; both where the population decides which."""

    votes: int | None = None
    percent: int | None = None


THRESHOLDS: dict[PetitionLevel, Threshold] = {
    PetitionLevel.GOVERNMENT: Threshold(votes=50_000),
    PetitionLevel.REGION_MASLIKHAT: Threshold(percent=2),
    PetitionLevel.REGION_AKIMAT: Threshold(percent=1),
    PetitionLevel.DISTRICT_MASLIKHAT: Threshold(votes=5_000, percent=10),
    PetitionLevel.DISTRICT_AKIM: Threshold(votes=2_500, percent=5),
}


def needed_votes(level: PetitionLevel, population: int | None = None) -> int:
    """The least number of votes: a share is of the unit's population, rounded up («not less than»).

    Raises UserError("population_needed") where the number depends on it and it is missing or impossible.
    """
    found = THRESHOLDS[level]
    if found.percent is None:
        return found.votes or 0
    if population is None or population <= 0:
        raise UserError("population_needed")
    if found.votes is not None and population > LARGE:
        return found.votes
    return -(-population * found.percent // 100)
