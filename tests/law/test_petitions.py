import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import UserError
from app.law.petitions import LARGE, THRESHOLDS, PetitionLevel, needed_votes
from app.law.texts import Texts


@pytest.mark.parametrize(
    ("level", "population", "votes"),
    [
        (PetitionLevel.GOVERNMENT, None, 50_000),
        (PetitionLevel.REGION_MASLIKHAT, 700_000, 14_000),
        (PetitionLevel.REGION_AKIMAT, 700_000, 7_000),
        (PetitionLevel.REGION_AKIMAT, 700_001, 7_001),
        (PetitionLevel.DISTRICT_MASLIKHAT, 50_001, 5_000),
        (PetitionLevel.DISTRICT_MASLIKHAT, 50_000, 5_000),
        (PetitionLevel.DISTRICT_MASLIKHAT, 30_001, 3_001),
        (PetitionLevel.DISTRICT_AKIM, 50_001, 2_500),
        (PetitionLevel.DISTRICT_AKIM, 50_000, 2_500),
        (PetitionLevel.DISTRICT_AKIM, 1_999, 100),
    ],
)
def test_a_petition_needs_the_votes_of_its_level(level: PetitionLevel, population: int | None, votes: int) -> None:
    """Art. 90-3(4): 50 000; 2 % and 1 %; 5 000 or 10 %; 2 500 or 5 %."""
    assert needed_votes(level, population) == votes


@pytest.mark.parametrize("population", [None, 0, -5])
def test_a_share_of_nobody_cannot_be_reckoned(population: int | None) -> None:
    with pytest.raises(UserError) as caught:
        needed_votes(PetitionLevel.DISTRICT_AKIM, population)
    assert caught.value.code == "population_needed"


@given(st.sampled_from([level for level in PetitionLevel if THRESHOLDS[level].percent]), st.integers(1, 3_000_000))
def test_the_votes_are_the_least_number_that_is_not_less_than_the_share(level: PetitionLevel, population: int) -> None:
    votes, threshold = needed_votes(level, population), THRESHOLDS[level]
    if threshold.votes is not None and population > LARGE:
        assert votes == threshold.votes
    else:
        assert votes * 100 >= population * threshold.percent > (votes - 1) * 100


def test_every_level_has_a_name(texts: Texts) -> None:
    assert all(texts.say(f"petition_level.{level}") for level in PetitionLevel)
