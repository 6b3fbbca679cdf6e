"""A file written by a command: new, never over another."""

from pathlib import Path

from app.domain.errors import UserError


def write_new(path: Path, content: bytes) -> None:
    """Write a file that was not there; raises UserError `output_exists`, `output_unwritable`."""
    try:
        with path.open("xb") as file:
            file.write(content)
    except FileExistsError as error:
        raise UserError("output_exists", path=path) from error
    except OSError as error:
        raise UserError("output_unwritable", path=path) from error
