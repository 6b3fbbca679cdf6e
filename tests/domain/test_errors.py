"""What a failure of the operating system means to a person."""

import errno

import pytest

from app.domain.errors import FileProblem


@pytest.mark.parametrize(
    ("number", "code"), [(errno.ENOSPC, "disk_full"), (errno.EROFS, "read_only"), (None, "disk_failed")]
)
def test_a_failure_of_the_disk_is_named_by_what_to_do(number: int | None, code: str) -> None:
    failed = OSError() if number is None else OSError(number, "no")
    assert (FileProblem.of(failed, "office.arasha").code, FileProblem.of(failed, "x").values) == (code, {"path": "x"})
