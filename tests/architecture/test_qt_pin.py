"""The pinned PySide6 survives what made 6.12.0 abort on Python 3.11 (docs/adr/0002)."""

import subprocess
import sys

CALLS = 200_000
MANY_VOID_CALLS = f"""
from PySide6.QtCore import QObject
thing = QObject()
for _ in range({CALLS}):
    thing.setObjectName("x")
print("sound")
"""


def test_two_hundred_thousand_void_calls_leave_the_interpreter_alive() -> None:
    done = subprocess.run(
        [sys.executable, "-c", MANY_VOID_CALLS], capture_output=True, text=True, check=False, timeout=120
    )
    assert (done.returncode, done.stdout.strip()) == (0, "sound"), done.stderr[-2000:]
