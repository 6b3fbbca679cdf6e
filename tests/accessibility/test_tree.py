"""What a screen reader is told, asked as it asks: over AT-SPI, of the real window on a screen of its own."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.accessibility.tree import LIBRARY
from tests.accessibility.walk import wrong
from tests.screens import views

ROOT = Path(__file__).resolve().parents[2]
REGISTRY = Path("/usr/libexec/at-spi-bus-launcher")
LACKING = [name for name in ("Xvfb", "xvfb-run", "dbus-run-session") if shutil.which(name) is None]
LACKING += [] if LIBRARY else ["libatspi"]
LACKING += [] if REGISTRY.exists() else ["at-spi2-core"]
PATIENCE_S = 600

pytestmark = pytest.mark.skipif(bool(LACKING), reason=f"the system has no {', '.join(LACKING)}; .ci/run installs them")


def test_every_input_of_every_view_has_a_role_and_a_name(tmp_path: Path) -> None:
    walk = [sys.executable, "-m", "tests.accessibility.walk"]
    screen = ["xvfb-run", "-a", "-s", "-screen 0 1366x768x24", "dbus-run-session", "--"]
    told = tmp_path / "told.jsonl"
    with told.open("w", encoding="utf-8") as lines:
        done = subprocess.run(
            [*screen, *walk],
            stdout=lines,
            stderr=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": "xcb"},
            timeout=PATIENCE_S,
            check=False,
        )
    found = [json.loads(line) for line in told.read_text(encoding="utf-8").splitlines() if line.startswith("{")]
    assert done.returncode == 0, done.stderr[-2000:]
    assert {one["view"] for one in found} >= set(views.names())
    assert [one["view"] for one in found if not one["inputs"]] == []
    faults = sorted({fault for one in found for fault in one["wrong"]})
    assert not faults, "\n".join(faults)


def test_an_input_without_a_name_is_named() -> None:
    from tests.accessibility.tree import Node, State  # noqa: PLC0415

    silent = Node(
        name=" ",
        description="",
        role="text",
        states=frozenset({State.SHOWING, State.ENABLED, State.FOCUSABLE}),
        above="frame Arasha",
    )
    assert wrong(silent) == "text without a name in frame Arasha"
