"""What is told of many matters that came in."""

from app.domain.intake import Refused, Taken
from app.domain.problems import Problem


def test_what_came_in_and_what_did_not_are_told_apart() -> None:
    wrong = Refused(number=3, place="appeals 1", problems=(Problem(code="subject_empty", field="subject"),))
    taken = Taken(matters=2, refused=(wrong,))
    assert (taken.matters, taken.appeals) == (2, 0)
    assert taken.refused[0].number == 3
