"""The lock names every package, pins it, hashes its files and says nothing of where it came from."""

import re
import sys
import tomllib
from importlib.metadata import version
from pathlib import Path

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[2]
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
ENTRY = re.compile(
    r"^(?P<requirement>[A-Za-z0-9][^\\\n]*?)\s*\\\n"
    r"(?P<hashes>(?:\s+--hash=sha256:[0-9a-f]{64}(?: \\)?\n?)+)",
    re.MULTILINE,
)
PYTHONS = ("3.11", "3.12", "3.13")
SYSTEMS = ("linux", "win32", "darwin")
WHEELS_OF_QT = 5
"""Files PySide6 publishes for one version: Linux on two machines, macOS, Windows on two machines."""


def entries() -> list[tuple[Requirement, int]]:
    return [(Requirement(match["requirement"]), match["hashes"].count("--hash=")) for match in ENTRY.finditer(LOCK)]


def canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def environment(python: str, system: str) -> dict[str, str]:
    return {
        "python_version": python,
        "python_full_version": f"{python}.0",
        "sys_platform": system,
        "platform_system": {"linux": "Linux", "win32": "Windows", "darwin": "Darwin"}[system],
        "platform_python_implementation": "CPython",
        "implementation_name": "cpython",
        "extra": "dev",
    }


def holds(marker: Marker | None, python: str, system: str) -> bool:
    return marker is None or marker.evaluate(environment(python, system))


def declared() -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return [Requirement(line) for line in [*project["dependencies"], *project["optional-dependencies"]["dev"]]]


def test_every_line_belongs_to_a_pinned_and_hashed_package() -> None:
    assert "".join(match[0] for match in ENTRY.finditer(LOCK)) == LOCK
    for requirement, hashes in entries():
        assert [specifier.operator for specifier in requirement.specifier] == ["=="], requirement
        assert hashes >= 1, requirement


def test_the_lock_names_no_address() -> None:
    assert re.search(r"https?:|://|^\s*--(?!hash)", LOCK, re.MULTILINE) is None
    assert " @ " not in LOCK


@pytest.mark.parametrize("system", SYSTEMS)
@pytest.mark.parametrize("python", PYTHONS)
def test_each_declared_package_has_exactly_one_version_within_its_range(python: str, system: str) -> None:
    for wanted in declared():
        if not holds(wanted.marker, python, system):
            continue
        pinned = [
            requirement
            for requirement, _ in entries()
            if canonical(requirement.name) == canonical(wanted.name) and holds(requirement.marker, python, system)
        ]
        assert len(pinned) == 1, wanted
        (pin,) = pinned[0].specifier
        assert wanted.specifier.contains(pin.version), wanted


def test_the_peers_of_the_benchmarks_are_locked_apart_at_the_same_versions() -> None:
    peers = (ROOT / "requirements-bench.lock").read_text(encoding="utf-8")
    assert "".join(match[0] for match in ENTRY.finditer(peers)) == peers
    assert re.search(r"https?:|://|^\s*--(?!hash)| @ ", peers, re.MULTILINE) is None
    locked = {str(kept) for kept, _ in entries()}
    wanted = [Requirement(match["requirement"]) for match in ENTRY.finditer(peers)]
    own = {canonical(found.name) for found in wanted if str(found) not in locked}
    assert {"workalendar", "numpy"} <= own
    assert own & {canonical(kept.name) for kept, _ in entries()} == set()


def test_qt_is_hashed_for_every_system() -> None:
    # The lock carries hashes, not file names; PySide6 has no source archive, so the count tells the wheels.
    counts = {str(requirement): hashes for requirement, hashes in entries() if requirement.name.startswith("pyside6")}
    assert len(counts) == 2
    assert all(hashes >= WHEELS_OF_QT for hashes in counts.values()), counts


def test_the_environment_in_use_is_the_one_of_the_lock() -> None:
    here = (f"{sys.version_info.major}.{sys.version_info.minor}", sys.platform)
    differing = {
        requirement.name: version(requirement.name)
        for requirement, _ in entries()
        if holds(requirement.marker, *here) and version(requirement.name) != next(iter(requirement.specifier)).version
    }
    assert differing == {}
