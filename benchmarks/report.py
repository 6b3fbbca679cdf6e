"""The table of promises, `results.json`: one row a promise, each written by whoever measured it.

Run, it is printed and put into `docs/performance.md`, so that nobody copies a figure by hand.

A row is ours and the peer's figure in `unit`, what their `ratio` is, the `bar` it is held against, whether it `holds`.
"""

import json
import operator
import platform
import sys
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

TABLE = Path(__file__).parent / "results.json"
PAGE = Path(__file__).parents[1] / "docs" / "performance.md"
HEADING = "| promise | ours | floor or peer | ratio | bar | |"
_SENSES = {"≤": operator.le, "≥": operator.ge}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One promise as measured: `bar` is said as «≤ 1.5» or «≥ 0.25» of the ratio, `also` a bar on `ours` itself.

    `peer` and `ratio` are None where nothing stands beside and `also` alone decides. `how` says what was measured,
    how often, and what it leaves out.
    """

    promise: str
    ours: float
    peer: float | None
    unit: str
    ratio: float | None
    bar: str
    how: str
    also: str = ""

    @property
    def holds(self) -> bool:
        """Whether the ratio keeps its bar, and ours the other one."""
        return _keeps(self.ratio, self.bar) and _keeps(self.ours, self.also)


def write(rows: Iterable[Row]) -> None:
    """Put these rows in the place of older ones of the same promise; the others stay as they were measured."""
    known = {row["promise"]: row for row in read()}
    for row in rows:
        known[row.promise] = {**asdict(row), "holds": row.holds, "python": platform.python_version()}
    TABLE.write_text(json.dumps(list(known.values()), ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def read() -> list[dict[str, object]]:
    """The rows as they stand."""
    return json.loads(TABLE.read_text(encoding="utf-8")) if TABLE.exists() else []


def lines() -> list[str]:
    """The table as it stands in the document."""
    told = [HEADING, "|---|---|---|---|---|---|"]
    for row in read():
        peer = "–" if row["peer"] is None else f"{row['peer']} {row['unit']}"
        ratio = "–" if row["ratio"] is None else row["ratio"]
        word = "kept" if row["holds"] else "**not kept**"
        told.append(f"| {row['promise']} | {row['ours']} {row['unit']} | {peer} | {ratio} | {_bars(row)} | {word} |")
    return told


def _bars(row: dict[str, object]) -> str:
    also = f"ours {row['also']}" if row["also"] else ""
    return ", ".join(bar for bar in (row["bar"], also) if bar)


def tell() -> None:
    """Put the table in the place of the older one."""
    before, _, rest = PAGE.read_text(encoding="utf-8").partition(HEADING)
    after = rest[rest.index("\n\n") :]
    PAGE.write_text(before + "\n".join(lines()) + after, encoding="utf-8")


def _keeps(value: float | None, bar: str) -> bool:
    if not bar:
        return True
    sense, number = bar.split()[:2]
    return value is not None and _SENSES[sense](value, float(number))


def main() -> None:
    """Print the table and tell it in the document; a broken promise is a failure."""
    rows = read()
    tell()
    for row in rows:
        peer = "" if row["peer"] is None else f" beside {row['peer']}"
        ratio = "" if row["ratio"] is None else f", {row['ratio']}"
        word = "kept" if row["holds"] else "NOT KEPT"
        print(f"{row['promise']:44} {row['ours']}{peer} {row['unit']}{ratio}, promised {_bars(row)}: {word}")
    sys.exit(not all(row["holds"] for row in rows))


if __name__ == "__main__":
    main()
