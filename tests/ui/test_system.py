import re
import struct
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from app import paths
from app.domain.errors import UserError
from app.ui import system

TABLE = paths.resource_text("system", "qt_libraries.csv")
ON_X11 = {"DISPLAY": ":0"}
MODULES = ("QtCore", "QtGui", "QtWidgets", "QtSvg", "QtPrintSupport", "QtTest")
PLUGINS = {"always": ("libqoffscreen.so",), "x11": ("libqxcb.so",), "wayland": ("libqwayland.so",)}
PT_LOAD, PT_DYNAMIC, DT_NEEDED, DT_STRTAB = 1, 2, 1, 5
OF_EVERY_LINUX = re.compile(r"(ld-linux|lib(c|m|dl|rt|pthread|gcc_s)\.so)")


def test_a_machine_without_a_screen_is_told_of_the_demo() -> None:
    with pytest.raises(UserError) as told:
        system.require({}, "linux", TABLE)
    assert told.value.code == "no_display"


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_bring_their_libraries_and_screen(platform: str) -> None:
    system.require({}, platform, TABLE, found=lambda _: False)


def test_all_missing_libraries_are_named_together_with_their_packages() -> None:
    absent = {"libEGL.so.1", "libglib-2.0.so.0", "libgthread-2.0.so.0", "libxcb-cursor.so.0"}
    with pytest.raises(UserError) as told:
        system.require(ON_X11, "linux", TABLE, found=lambda name: name not in absent)
    assert told.value.code == "qt_libraries"
    assert set(told.value.values["libraries"].split(", ")) == absent
    assert told.value.values["packages"] == "libegl1 libglib2.0-0 libxcb-cursor0"


def test_without_a_screen_of_x11_its_libraries_are_not_asked_for() -> None:
    def without_x11(name: str) -> bool:
        return "xcb" not in name

    system.require({"QT_QPA_PLATFORM": "offscreen"}, "linux", TABLE, found=without_x11)
    system.require({"WAYLAND_DISPLAY": "wayland-0"}, "linux", TABLE, found=without_x11)
    system.require({"WAYLAND_DISPLAY": "wayland-0", **ON_X11}, "linux", TABLE, found=without_x11)
    with pytest.raises(UserError):
        system.require({"QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": "wayland-0"}, "linux", TABLE, found=without_x11)


@pytest.mark.parametrize("screen", list(PLUGINS))
def test_the_list_names_every_library_the_installed_qt_is_linked_with(screen: str) -> None:
    if sys.platform != "linux":
        pytest.skip("reads the links of Linux libraries")
    spec = find_spec("PySide6")
    assert spec is not None
    assert spec.origin is not None
    home = Path(spec.origin).parent
    files = [home / "Qt/plugins/platforms" / plugin for plugin in PLUGINS[screen]]
    files += [home / f"{module}.abi3.so" for module in MODULES]
    needed = {name for file in files for name in linked(file, home)}
    listed = {one.name for one in system.libraries(TABLE) if one.needed_for in {"always", screen}}
    assert {name for name in needed if not OF_EVERY_LINUX.match(name)} <= listed


def linked(file: Path, home: Path) -> set[str]:
    """Names of shared libraries in the file and in the bundled ones it leads to, by their string tables."""
    seen: dict[Path, set[str]] = {}
    bundled = {path.name: path for path in [*home.rglob("*.so*"), *home.parent.glob("shiboken6/*.so*")]}
    waiting = [file]
    while waiting:
        path = waiting.pop()
        if path in seen:
            continue
        seen[path] = needed_by(path)
        waiting += [bundled[name] for name in seen[path] if name in bundled]
    return set().union(*seen.values()) - bundled.keys()


def needed_by(path: Path) -> set[str]:
    """The DT_NEEDED entries of an ELF file; a bare system has no tool that lists them."""
    data = path.read_bytes()
    (table,), (size, count) = struct.unpack_from("<Q", data, 32), struct.unpack_from("<HH", data, 54)
    segments = [struct.unpack_from("<IIQQQQQQ", data, table + number * size) for number in range(count)]
    _, _, start, _, _, length, _, _ = next(segment for segment in segments if segment[0] == PT_DYNAMIC)
    entries = [struct.unpack_from("<QQ", data, place) for place in range(start, start + length, 16)]
    address = dict(entries)[DT_STRTAB]
    strings = next(
        address - at + offset
        for kind, _, offset, at, _, _, span, _ in segments
        if kind == PT_LOAD and at <= address < at + span
    )
    places = [strings + value for tag, value in entries if tag == DT_NEEDED]
    return {data[place : data.index(b"\0", place)].decode() for place in places}
