"""Due dates in working days beside three peers, on the same dates in one run; written to `results/days.json`.

Promises: one due date 100 times faster than `workalendar` and than the nth working day of `holidays`; a million dates
at once no slower than NumPy's `busday_offset` on the same holidays. Where a peer is wrong is counted, not hidden.
"""

import json
import platform
import statistics
import sys
import time
from collections.abc import Callable
from datetime import date, timedelta
from importlib.metadata import version
from pathlib import Path

import holidays
import numpy as np
from workalendar.asia import Kazakhstan

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.bootstrap import shipped_calendar  # noqa: E402 - found beside this folder
from app.law.calendar import DayKind  # noqa: E402
from app.law.due import due  # noqa: E402

ROUNDS = 7
TERM = 15
SAMPLE = 2_000
MANY = 1_000_000
PROMISED_TIMES = 100.0
FIRST = date(2021, 7, 1)
RESULTS = Path(__file__).parent / "results" / "days.json"
CALENDAR = shipped_calendar()
SPAN = [FIRST + timedelta(days=number) for number in range((date(2027, 11, 1) - FIRST).days)]
DAYS = [SPAN[number * 7919 % len(SPAN)] for number in range(SAMPLE)]
"""The same dates for all, in no order."""


def median_seconds(deed: Callable[[], object]) -> float:
    """The middle of several runs, in seconds."""
    taken = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        deed()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def one_by_one() -> dict[str, object]:
    """A due date at a time: ours, and the two packages that know Kazakhstan."""
    known = holidays.country_holidays("KZ", years=range(2021, 2029))
    other = Kazakhstan()
    ask = {
        "ours": lambda day: CALENDAR.add_working(day, TERM),
        "holidays": lambda day: known.get_nth_working_day(day, TERM),
        "workalendar": lambda day: other.add_working_days(day, TERM),
    }
    answers = {name: [deed(day) for day in DAYS] for name, deed in ask.items()}
    rates = {name: SAMPLE / median_seconds(lambda deed=deed: [deed(day) for day in DAYS]) for name, deed in ask.items()}
    return {
        "per_second": {name: round(rate) for name, rate in rates.items()},
        "times_faster": {name: round(rates["ours"] / rates[name], 1) for name in ("holidays", "workalendar")},
        "same_answers_of": SAMPLE,
        "same_answers": {
            name: sum(ours == theirs for ours, theirs in zip(answers["ours"], answers[name], strict=True))
            for name in ("holidays", "workalendar")
        },
        "explained_per_second": round(SAMPLE / median_seconds(lambda: [explain(day) for day in DAYS])),
    }


def explain(day: date) -> object:
    """The same date with all its reasons, as the window shows it; no peer does this."""
    return due("AP-04", day, None, None, CALENDAR)


def at_once() -> dict[str, object]:
    """A million dates: the table on ordinals, and NumPy with the same holidays (it knows no worked weekends)."""
    days = [SPAN[number * 7919 % len(SPAN)] for number in range(MANY)]
    ordinals = [day.toordinal() for day in days]
    moments = np.array(days, dtype="datetime64[D]")
    off = [day.on for day in CALENDAR.days if day.kind is not DayKind.WORKING_WEEKEND]
    week = np.busdaycalendar(holidays=np.array(off, dtype="datetime64[D]"))
    theirs = np.busday_offset(moments, TERM, roll="backward", busdaycal=week).tolist()
    ours = [date.fromordinal(ordinal) for ordinal in CALENDAR.add_working_many(ordinals, TERM)]
    worked = [day.on for day in CALENDAR.days if day.kind is DayKind.WORKING_WEEKEND]
    differing = {start for start, one, other in zip(days, ours, theirs, strict=True) if one != other}
    explained = {
        start
        for start in differing
        if any(start - timedelta(days=30) < day < start + timedelta(days=35) for day in worked)
    }
    return {
        "milliseconds": {
            "ours": round(median_seconds(lambda: CALENDAR.add_working_many(ordinals, TERM)) * 1000, 1),
            "numpy": round(
                median_seconds(lambda: np.busday_offset(moments, TERM, roll="backward", busdaycal=week)) * 1000, 1
            ),
        },
        "days_that_differ": len(differing),
        "of_them_near_a_worked_weekend": len(explained),
    }


def verdicts(single: dict[str, object], batch: dict[str, object]) -> dict[str, bool]:
    """Which promises were kept in this run."""
    faster, taken = single["times_faster"], batch["milliseconds"]
    return {
        "100 times faster than holidays": faster["holidays"] >= PROMISED_TIMES,
        "100 times faster than workalendar": faster["workalendar"] >= PROMISED_TIMES,
        "a million no slower than NumPy": taken["ours"] <= taken["numpy"],
        "the answers of holidays": single["same_answers"]["holidays"] == SAMPLE,
        "the answers of NumPy but for worked weekends": batch["days_that_differ"]
        == batch["of_them_near_a_worked_weekend"],
    }


def main() -> None:
    """Measure, write the figures down, say which promises were kept."""
    single, batch = one_by_one(), at_once()
    kept = verdicts(single, batch)
    figures = {
        "python": platform.python_version(),
        "peers": {name: version(name) for name in ("holidays", "workalendar", "numpy")},
        "rounds": ROUNDS,
        "term_in_working_days": TERM,
        "one_by_one": single,
        "a_million_at_once": batch,
        "kept": kept,
    }
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    for name, rate in single["per_second"].items():
        same = single["same_answers"].get(name, SAMPLE)
        print(f"{name:14} {rate:10,} due dates a second, {same} of {SAMPLE} as ours")
    print(f"{'explained':14} {single['explained_per_second']:10,} a second")
    for name, taken in batch["milliseconds"].items():
        print(f"{name:14} {taken:10.1f} ms for a million dates")
    for promise, is_kept in kept.items():
        print(f"{promise}: {'kept' if is_kept else 'NOT KEPT'}")


if __name__ == "__main__":
    main()
