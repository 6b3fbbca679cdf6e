"""The generated files the promises about a million are measured on, made where they are missing.

They lie in `build/bench` of the checkout (7 GiB a million) or in the folder of `ARASHA_BENCH_FILES`.
"""

import os
import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, datetime, time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.bootstrap import shipped_calendar  # noqa: E402 - found beside this folder
from app.db.database import Database  # noqa: E402
from app.domain.secrets import Secret  # noqa: E402
from app.services.context import Context  # noqa: E402
from app.services.desk import Desk  # noqa: E402
from benchmarks.generate.making import TODAY  # noqa: E402

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
        return desk_of(Database(self.path, self.key))


def desk_of(database: Database) -> Desk:
    """A desk on the last day of a generated file."""
    return Desk(
        Context(
            database=database,
            calendar=shipped_calendar(),
            today=lambda: TODAY,
            now=lambda: datetime.combine(TODAY, time(6), tzinfo=UTC),
            publish=lambda _: None,
        )
    )


def generated(appeals: int) -> Generated:
    """The file of so many appeals."""
    path, plain = FOLDER / f"{appeals}.arasha", FOLDER / f"{appeals}-plain.arasha"
    digits = path.with_name(f"{path.name}.key")
    if not (digits.exists() and plain.exists()):
        FOLDER.mkdir(parents=True, exist_ok=True)
        for left in FOLDER.glob(f"{appeals}*"):
            left.unlink()
        wanted = (str(path), "--appeals", str(appeals), "--plain", str(plain))
        subprocess.run([sys.executable, "-m", "benchmarks.generate", *wanted], cwd=ROOT, check=True)
    return Generated(path=path, key=Secret(bytes.fromhex(digits.read_text(encoding="ascii"))), plain=plain)
