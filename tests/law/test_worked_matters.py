"""What the engine says of the worked matters, word for word as they were read over."""

import pytest

from app.domain.codes import AppealKind
from tests.law.worked_matters import FILE, told

TEXT = FILE.read_text(encoding="utf-8")
BLOCKS = [block for block in TEXT.split("\n\n") if not block.startswith("#")]


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.partition(" ")[0])
def test_a_worked_matter_is_told_as_it_was_read_over(block: str) -> None:
    """If this is the change you meant: `python -m tests.law.worked_matters`, and read the difference."""
    assert told(block).strip() == block.strip()


def test_every_kind_of_paper_is_among_the_worked_matters() -> None:
    assert {block.partition(" ")[0] for block in BLOCKS} == {kind.value for kind in AppealKind} - {
        AppealKind.PROPOSAL,
        AppealKind.RESPONSE,
    }, "proposals and responses go the way of a message"


def test_the_file_is_as_it_would_be_written() -> None:
    assert told(TEXT) == TEXT
