"""The key file on the disk: written whole, kept twice, mended from its second copy."""

from pathlib import Path

from app.domain.errors import FileProblem
from app.safety.keys import Keys, decoded, encoded
from app.safety.writing import told, write_whole

LARGEST_BYTES = 1 << 20


def read(path: Path) -> Keys:
    """The keys of the file; where it is lost or damaged, of its second copy, which then takes its place.

    A second copy that fell behind (a crash between the two) is brought into step, so that nobody who was removed
    stays in it. Raises `FileProblem`: keys_missing, keys_damaged, keys_newer.
    """
    first, second = _read_one(path), _read_one(second_copy(path))
    if isinstance(first, Keys):
        if not isinstance(second, Keys) or second.macs != first.macs:
            write_whole(second_copy(path), encoded(first))
        return first
    if isinstance(second, Keys) and first.code != "keys_newer":
        write_whole(path, encoded(second))
        return second
    raise first


def write(path: Path, keys: Keys) -> None:
    """Keep the keys in both copies, the first before the second; raises `FileProblem`."""
    write_whole(path, encoded(keys))
    write_whole(second_copy(path), encoded(keys))


def write_tries(path: Path, keys: Keys) -> None:
    """Keep the first copy alone: the second need not know who failed how often."""
    write_whole(path, encoded(keys))


def remove(path: Path) -> None:
    """Take both copies away; raises `FileProblem`."""
    with told(path):
        for copy in (second_copy(path), path):
            copy.unlink(missing_ok=True)


def second_copy(path: Path) -> Path:
    """Where the second copy lies."""
    return path.with_name(f"{path.name}.bak")


def _read_one(path: Path) -> Keys | FileProblem:
    with told(path):
        if not path.exists():
            return FileProblem("keys_missing", path=path.with_suffix(""))
        with path.open("rb") as file:
            content = file.read(LARGEST_BYTES + 1)
    try:
        return decoded(content) if len(content) <= LARGEST_BYTES else FileProblem("keys_damaged", path=path)
    except FileProblem as problem:
        return FileProblem(problem.code, path=path)
