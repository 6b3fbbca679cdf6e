"""Where files are: resources beside the program, data and logs in the user's own; names that outlive a crash."""

# ruff: noqa: PLC0415 - who only reads resources does not wait for the search of the user's folders

import os
import sys
from pathlib import Path

_HERE = Path(__file__).resolve().parent.parent
RESOURCES = Path(getattr(sys, "_MEIPASS", _HERE)) / "resources"
"""The folder of shipped data; beside `app`, or inside a packaged program."""


def resource(*parts: str) -> Path:
    """The path of one shipped file, e.g. `resource("law", "calendar.csv")`."""
    return RESOURCES.joinpath(*parts)


def resource_text(*parts: str) -> str:
    """The text of one shipped file, UTF-8."""
    return resource(*parts).read_text(encoding="utf-8")


def data_folder() -> Path:
    """Where the office's file lives unless another is named; not created here."""
    import platformdirs

    return Path(platformdirs.user_data_path("arasha", appauthor=False))


def default_data_file() -> Path:
    """The data file opened when none is named."""
    return data_folder() / "office.arasha"


def demo_data_file() -> Path:
    """The file of the demo data, beside the office's own."""
    return data_folder() / "demo.arasha"


def key_file(data_file: Path) -> Path:
    """Where the keys of an encrypted data file lie: beside it."""
    return data_file.with_name(f"{data_file.name}.keys")


def log_folder() -> Path:
    """Where logs live; they hold ids, never names or texts."""
    import platformdirs

    return Path(platformdirs.user_log_path("arasha", appauthor=False))


def sync_folder(folder: Path) -> None:
    """Make a renaming in this folder outlive a power cut; Windows keeps its own journal of names."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
