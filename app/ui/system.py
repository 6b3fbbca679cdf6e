"""What Qt needs of a Linux system before it is loaded: a screen, and libraries of the distribution.

Qt itself would abort or name one missing library at a time; here all are named together. Nothing of Qt is imported.
"""

import csv
import ctypes
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from app.domain.errors import UserError


@dataclass(frozen=True, slots=True, kw_only=True)
class Library:
    """A shared library, the Debian package that brings it, and what needs it: always, x11 or wayland."""

    name: str
    package: str
    needed_for: str


def libraries(table: str) -> tuple[Library, ...]:
    """The rows of `resources/system/qt_libraries.csv`."""
    return tuple(
        Library(name=row["library"], package=row["debian_package"], needed_for=row["needed_for"])
        for row in csv.DictReader(table.splitlines())
    )


def loads(name: str) -> bool:
    """Whether the system finds this library."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def require(environment: Mapping[str, str], system: str, table: str, found: Callable[[str], bool] = loads) -> None:
    """Raise `UserError` no_display or qt_libraries where Qt could not start; other systems than Linux bring all.

    `system` is `sys.platform`, `table` the text of the list of libraries.
    """
    if system != "linux":
        return
    screens = _screens(environment)
    if not screens:
        raise UserError("no_display")
    known = libraries(table)
    always = _missing(known, "always", found)
    # One screen that works is enough; X11 stands last and is the one named.
    lacking = [_missing(known, screen, found) for screen in screens]
    missing = [*always, *([] if [] in lacking else lacking[-1])]
    if missing:
        raise UserError("qt_libraries", libraries=_list(one.name for one in missing), packages=_packages(missing))


def _screens(environment: Mapping[str, str]) -> list[str]:
    """The kinds of screen Qt would try, best first; empty where there is none."""
    chosen = environment.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]
    if chosen:
        return [{"xcb": "x11"}.get(chosen, chosen)]
    offered = (("wayland", "WAYLAND_DISPLAY"), ("x11", "DISPLAY"))
    return [screen for screen, variable in offered if environment.get(variable)]


def _missing(known: Iterable[Library], needed_for: str, found: Callable[[str], bool]) -> list[Library]:
    return [library for library in known if library.needed_for == needed_for and not found(library.name)]


def _list(names: Iterable[str]) -> str:
    return ", ".join(names)


def _packages(missing: Iterable[Library]) -> str:
    return " ".join(dict.fromkeys(library.package for library in missing))
