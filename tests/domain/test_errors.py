"""What a failure of the operating system means to a person."""

import errno

import pytest

from app.domain.errors import FileProblem, NotFound, UserError, places


@pytest.mark.parametrize(
    ("number", "code"), [(errno.ENOSPC, "disk_full"), (errno.EROFS, "read_only"), (None, "disk_failed")]
)
def test_a_failure_of_the_disk_is_named_by_what_to_do(number: int | None, code: str) -> None:
    failed = OSError() if number is None else OSError(number, "no")
    assert (FileProblem.of(failed, "office.arasha").code, FileProblem.of(failed, "x").values) == (code, {"path": "x"})


def test_a_report_names_the_error_that_was_given_as_the_cause() -> None:
    error = UserError("disk_full")
    error.__cause__ = NotFound("case", 7)
    assert places(error) == ["app.domain.errors.UserError", "app.domain.errors.NotFound"]


def test_a_report_names_the_error_in_whose_handling_another_came() -> None:
    error = UserError("disk_full")
    error.__context__ = NotFound("case", 7)
    assert places(error) == ["app.domain.errors.UserError", "app.domain.errors.NotFound"]
