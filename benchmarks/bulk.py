"""Taking many matters in beside raw `executemany`; written to `results/bulk.json` and into the table of promises.

Promise: 100,000 appeals come in through the checks, the law engine and the log at 25 % of the speed at which the driver
alone writes the very same rows: every row our path wrote (people, matters, talks, papers, facts, kept dates, lines of
the log, keys, words), read back and given to `executemany` table by table in one transaction, into the same tables with
the same indexes, triggers and settings of an encrypted file in the same run. Five rounds in turn of a part, one of all.
"""

import argparse
import json
import platform
import statistics
import sys
import time
from collections.abc import Callable
from contextlib import closing
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.bootstrap import shipped_calendar  # noqa: E402 - found beside this folder
from app.db import authorities, bulk  # noqa: E402
from app.db.connecting import bare, connect  # noqa: E402
from app.domain.secrets import Secret  # noqa: E402
from app.exchange.matters import WorkedMatter  # noqa: E402
from app.safety.sealing import new_key  # noqa: E402
from app.services.desk import Desk  # noqa: E402
from benchmarks import report  # noqa: E402
from benchmarks.generate.drawing import Drawing  # noqa: E402
from benchmarks.generate.making import TODAY, desk_at  # noqa: E402
from benchmarks.generate.matters import Network, chunks  # noqa: E402

ROUNDS, PART, ALL = 5, 20_000, 100_000
PROMISED = 0.25
SEED = 7
CALENDAR = shipped_calendar()
RESULTS = Path(__file__).parent / "results" / "bulk.json"
TABLES = (*bulk.ORDER, "audit")


def drawn(desk: Desk, appeals: int) -> list[WorkedMatter]:
    """The matters both write: nobody's time."""
    parts = list(chunks(appeals))
    network = Network(SEED, sum(len(part.papers) for part in parts), CALENDAR, TODAY)
    with desk.context.database.read() as tx:
        bodies = tuple(authorities.everybody(tx).values())
    return list(chain.from_iterable(Drawing(network, part, bodies, ("",)).matters() for part in parts))


def ours(folder: Path, appeals: int) -> tuple[dict[str, float], Path, Secret]:
    """Take them in; the file stays for the peer."""
    path, key = folder / "ours.arasha", new_key()
    desk = desk_at(path, key)
    matters = drawn(desk, appeals)
    taken: list[int] = []
    spent = measured(lambda: taken.append(desk.intake.take(matters).appeals))
    desk.close()
    if taken != [appeals]:
        sys.exit(f"{taken} appeals came in of {appeals}")
    return spent, path, key


def peer(folder: Path, written: Path, key: Secret) -> tuple[dict[str, float], int]:
    """Give the same rows to the driver; how many they are."""
    path = folder / "peer.arasha"
    desk_at(path, key).close()
    with closing(bare(written, key)) as source, closing(bare(path, key)) as fresh:
        known = fresh.execute("SELECT max(id) FROM audit").fetchone()[0] or 0
        rows = {table: source.execute(_all_of(table, known)).fetchall() for table in TABLES}
    with closing(connect(path, key)) as connection:

        def write() -> None:
            connection.execute("BEGIN IMMEDIATE")
            for table, found in rows.items():
                if found:
                    marks = ", ".join("?" * len(found[0]))
                    connection.executemany(f"INSERT INTO {table} VALUES ({marks})", found)
            connection.execute("COMMIT")

        spent = measured(write)
    return spent, sum(len(found) for found in rows.values())


def _all_of(table: str, known: int) -> str:
    """Every row our path wrote; the first lines of the log are of the making of the file, and both have them."""
    return f"SELECT * FROM {table}" + (f" WHERE id > {known}" if table == "audit" else "")


def measured(deed: Callable[[], object]) -> dict[str, float]:
    """The wall's time and the processor's, in seconds."""
    wall, processor = time.perf_counter(), time.process_time()
    deed()
    return {"wall_s": time.perf_counter() - wall, "processor_s": time.process_time() - processor}


def round_of(appeals: int) -> dict[str, float]:
    """Both once, one after the other."""
    with TemporaryDirectory() as place:
        folder = Path(place)
        mine, path, key = ours(folder, appeals)
        raw, rows = peer(folder, path, key)
    told = {f"ours_{name}": round(value, 3) for name, value in mine.items()}
    told |= {f"peer_{name}": round(value, 3) for name, value in raw.items()}
    ratio = {f"ratio_{name}": round(raw[name] / mine[name], 3) for name in mine}
    return {"appeals": appeals, "rows": rows, **told, **ratio}


def main() -> None:
    """Measure, write the figures down, say whether the promise was kept."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--part", type=int, default=PART, help="appeals of each of the rounds")
    parser.add_argument("--all", type=int, default=ALL, help="appeals of the one long round")
    options = parser.parse_args()
    rounds = [round_of(options.part) for _ in range(ROUNDS)]
    whole = round_of(options.all)
    middle = {name: statistics.median(one[name] for one in rounds) for name in rounds[0]}
    figures = {"python": platform.python_version(), "rounds": rounds, "median": middle, "all": whole}
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    wall = f"{middle['ratio_wall_s']}, {whole['ratio_wall_s']}"
    row = report.Row(
        promise=f"bulk import {options.all:,}",
        ours=round(options.all / whole["ours_processor_s"]),
        peer=round(options.all / whole["peer_processor_s"]),
        unit="appeals a second of processor time",
        ratio=min(middle["ratio_processor_s"], whole["ratio_processor_s"]),
        bar=f"≥ {PROMISED}",
        how=f"raw executemany of the same {whole['rows']} rows, one round of {options.all} appeals; the ratio is the"
        f" worse of it and of the median of {ROUNDS} rounds of {options.part}; by the wall's time {wall}",
    )
    report.write([row])
    word = "kept" if row.holds else "NOT KEPT"
    print(f"{row.ours} appeals a second, raw {row.peer}: {row.ratio} of it, promised {PROMISED}: {word}")


if __name__ == "__main__":
    main()
