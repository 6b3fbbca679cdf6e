"""No dump of a process that holds a key."""

import subprocess
import sys

import pytest

from tests.program import ROOT

DYING = """
import os, resource, sys
from app.safety.memory import keep_to_ourselves
resource.setrlimit(resource.RLIMIT_CORE, (resource.getrlimit(resource.RLIMIT_CORE)[1],) * 2)
print(keep_to_ourselves(), resource.getrlimit(resource.RLIMIT_CORE), flush=True)
print(open("/proc/self/stat").read() != "", flush=True)
os.abort()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX")
def test_a_process_that_holds_keys_leaves_no_core() -> None:
    with subprocess.Popen([sys.executable, "-c", DYING], cwd=ROOT, stdout=subprocess.PIPE, encoding="utf-8") as dying:
        said, _ = dying.communicate(timeout=60)
    assert said.splitlines() == ["True (0, 0)", "True"]
    assert dying.returncode < 0


@pytest.mark.skipif(sys.platform != "linux", reason="a heap of glibc")
def test_what_was_taken_for_a_moment_is_given_back_to_the_system() -> None:
    code = """
from app.safety.memory import give_back
def resident():
    return int(open("/proc/self/statm").read().split()[1]) * 4096
pieces = [bytes(1000) for _ in range(50_000)]
kept = bytes(1000)
full = resident()
del pieces
give_back()
print(full - resident() > 40_000_000)
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "True"
