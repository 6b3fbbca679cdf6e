"""A date on the command line: how long it takes beside an empty Python, and how many lines a second `--lines` answers.

Promise: `due` and `calendar` take no more than ten times an empty Python, because they load no database and no Qt.
"""

import json
import statistics
import subprocess
import sys
import time
from datetime import date, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ROUNDS = 15
LINES = 20_000
PROMISED_TIMES = 10.0
QUESTIONS = {
    "due AP-04 --json": ["main.py", "due", "AP-04", "--from", "2026-08-24", "--json"],
    "calendar 2026 --json": ["main.py", "calendar", "2026", "--json"],
}


def median_ms(arguments: list[str]) -> float:
    taken = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        subprocess.run([sys.executable, *arguments], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
        taken.append((time.perf_counter() - start) * 1000)
    return statistics.median(taken)


def lines_per_second() -> float:
    days = [date(2025, 1, 1) + timedelta(days=number % 600) for number in range(LINES)]
    asked = "".join(json.dumps({"rule": "AP-04", "from": day.isoformat(), "time": "19:00"}) + "\n" for day in days)
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "main.py", "due", "--lines"], cwd=ROOT, input=asked, capture_output=True, text=True, check=True
    )
    taken = time.perf_counter() - start
    answered = len(done.stdout.splitlines())
    if answered != LINES:
        sys.exit(f"{answered} answers to {LINES} lines")
    return LINES / taken


def main() -> None:
    floor = median_ms(["-c", "pass"])
    print(f"{'empty Python':24} {floor:7.0f} ms")
    for name, arguments in QUESTIONS.items():
        taken = median_ms(arguments)
        kept = "kept" if taken <= PROMISED_TIMES * floor else "NOT KEPT"
        print(
            f"{name:24} {taken:7.0f} ms  {taken / floor:4.1f} x the empty one, promised {PROMISED_TIMES:.0f} x: {kept}"
        )
    print(f"{'due --lines':24} {lines_per_second():7.0f} lines a second")


if __name__ == "__main__":
    main()
