"""Runs the program as a process of its own, in an environment that knows no display and no language."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
_TELLING = ("LC_", "LANG", "QT_", "DISPLAY", "WAYLAND")


def arasha(*arguments: str, asked: str | bytes = b"", **environment: str) -> subprocess.CompletedProcess[str]:
    """Run it with these arguments, this standard input and these variables."""
    plain = {name: value for name, value in os.environ.items() if not name.startswith(_TELLING)}
    done = subprocess.run(
        [sys.executable, "main.py", *arguments],
        cwd=ROOT,
        input=asked.encode() if isinstance(asked, str) else asked,
        env={**plain, **environment},
        capture_output=True,
        check=False,
        timeout=60,
    )
    return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())
