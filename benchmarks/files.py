"""The generated files the promises about a million are measured on, made where they are missing.

They lie in `build/bench` of the checkout (7 GiB a million) or in the folder of `ARASHA_BENCH_FILES`.
"""

import os
import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.domain.secrets import Secret  # noqa: E402
from app.services.desk import Desk  # noqa: E402
from benchmarks.generate.making import desk_at  # noqa: E402

MILLION, SMALL = 1_000_000, 10_000
FOLDER = Path(os.environ.get("ARASHA_BENCH_FILES", ROOT / "build" / "bench"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Generated:
    """An encrypted file, its data key, and its plain twin with the same rows."""

    path: Path
    key: Secret
    plain: Path

    def desk(self) -> Desk:
        """The file at work on the last day of its making, when every kept date stands."""
        return desk_at(self.path, self.key)


def generated(appeals: int) -> Generated:
    """The file of so many appeals."""
    path, plain = FOLDER / f"{appeals}.arasha", FOLDER / f"{appeals}-plain.arasha"
    digits = path.with_name(f"{path.name}.key")
    if not (digits.exists() and plain.exists()):
        FOLDER.mkdir(parents=True, exist_ok=True)
        for left in FOLDER.glob(f"{appeals}[.-]*"):  # and nothing of a larger file, whose number begins alike
            left.unlink()
        wanted = (str(path), "--appeals", str(appeals), "--plain", str(plain))
        subprocess.run([sys.executable, "-m", "benchmarks.generate", *wanted], cwd=ROOT, check=True)
    made = Generated(path=path, key=Secret(bytes.fromhex(digits.read_text(encoding="ascii"))), plain=plain)
    with closing(made.desk()) as desk:
        desk.search.tidy()  # as it lies in an office an hour after it was filled
    return made
