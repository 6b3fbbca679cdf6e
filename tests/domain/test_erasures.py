"""A proposal to erase a person."""

import pytest

from app.domain.erasures import ErasureDraft, ErasureGround


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        (ErasureDraft(ground=ErasureGround.COURT, reason="Сот шешімі"), []),
        (ErasureDraft(), [("erasure_ground_empty", "ground"), ("reason_empty", "reason")]),
        (ErasureDraft(ground=ErasureGround.COURT, reason="  "), [("reason_empty", "reason")]),
        (ErasureDraft(reason="Сот шешімі"), [("erasure_ground_empty", "ground")]),
    ],
)
def test_an_erasure_needs_a_ground_of_the_law_and_a_reason(
    draft: ErasureDraft, expected: list[tuple[str, str]]
) -> None:
    assert [(problem.code, problem.field) for problem in draft.problems()] == expected
