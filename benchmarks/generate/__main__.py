"""`python -m benchmarks.generate FILE --appeals 1000000 --seed 7 [--password WORDS] [--plain TWIN]`.

Makes the file of a network of volunteers with so many appeals of ten years, encrypted, through a real vault: its login
is `generator`. The data key lies beside as `FILE.key` in hexadecimal digits, for benchmarks alone; open the file as of
`making.TODAY`. `--plain` writes a twin that everybody can read. Everything in it is invented.
"""

import argparse
import os
import resource
import sys
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from app.db.connecting import bare
from app.domain.secrets import Secret
from app.services.vault import Vault
from benchmarks import report
from benchmarks.generate.making import Order, make

MILLION, PROMISED_SECONDS = 1_000_000, 180
LOGIN, PASSWORD = "generator", "миллион өтініш бір файлда"
_HEADER = ("application_id", "user_version")


def main() -> None:
    """Make it and say how long it took, the wall's time and all processes'."""
    options = _options()
    begun = time.perf_counter()
    with Vault(options.file, lambda: datetime.now(UTC)) as vault:
        key = vault.create(LOGIN, options.password).key
        order = Order(path=options.file, key=key, appeals=options.appeals, seed=options.seed)
        counted = make(order, _said if sys.stderr.isatty() else lambda _: None)
    taken = time.perf_counter() - begun
    options.file.with_name(f"{options.file.name}.key").write_text(key.reveal().hex() + "\n", encoding="ascii")
    size = options.file.stat().st_size / 2**20
    if options.appeals == MILLION:
        report.write([_row(taken)])
    print(f"{counted} in {taken:.1f} s ({_processors():.1f} s of all processors), {size:.0f} MiB")
    if options.plain:
        begun = time.perf_counter()
        write_plain(options.file, key, options.plain)
        print(f"plain twin in {time.perf_counter() - begun:.1f} s")


def _row(taken: float) -> report.Row:
    return report.Row(
        promise="generate 1,000,000",
        ours=round(taken, 1),
        peer=None,
        unit="s",
        ratio=None,
        bar="",
        how=f"{os.cpu_count()} processors, {_processors():.0f} s of them in all; the encrypted file alone",
        also=f"≤ {PROMISED_SECONDS}",
    )


def _processors() -> float:
    """What this process and those it began took of the processors, in seconds."""
    used = (resource.getrusage(whose) for whose in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in used)


def write_plain(path: Path, key: Secret, twin: Path) -> None:
    """The same rows in a file that is not encrypted."""
    twin.unlink(missing_ok=True)
    with closing(bare(path, key)) as source:
        source.execute("ATTACH DATABASE ? AS twin KEY ''", (str(twin),))
        source.execute("PRAGMA twin.journal_mode=OFF")
        source.execute("PRAGMA twin.synchronous=OFF")
        source.execute("SELECT sqlcipher_export('twin')")
        for name in _HEADER:
            (value,) = source.execute(f"PRAGMA main.{name}").fetchone()
            source.execute(f"PRAGMA twin.{name}={value}")
        source.execute("DETACH DATABASE twin")


def _said(done: int) -> None:
    print(f"\r{done:,} appeals", end="", file=sys.stderr, flush=True)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.generate", description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--appeals", type=int, default=MILLION)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--password", default=PASSWORD)
    parser.add_argument("--plain", type=Path)
    return parser.parse_args()


if __name__ == "__main__":
    main()
