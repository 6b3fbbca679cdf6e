"""A whole course with its explanations beside a floor; written to `results/course.json`.

Promise: the course of a twenty-event appeal, explanations, steps and what is unlawful included, takes under one
millisecond. No program computes the same, so the floor stands beside it: its dates alone, each explained by `due`.
"""

import json
import platform
import statistics
import sys
import time as clock
from collections.abc import Callable
from datetime import date, time, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.bootstrap import shipped_calendar  # noqa: E402 - found beside this folder
from app.domain.codes import AppealKind, EventKind, Outcome  # noqa: E402
from app.domain.courses import Caution, Course, Matter  # noqa: E402
from app.domain.events import Event  # noqa: E402
from app.law.course import course  # noqa: E402
from app.law.due import due  # noqa: E402

ROUNDS = 9
DAYS = 40
PROMISED_MS = 1.0
RESULTS = Path(__file__).parent / "results" / "course.json"
CALENDAR, CAUTION, K = shipped_calendar(), Caution(), EventKind
APPLICATION = (
    (0, K.FILED, {}), (0, K.REGISTERED, {}), (2, K.REDIRECTED, {"authority_id": 2}), (4, K.REGISTERED, {}),
    (5, K.FILE_ASKED, {}), (6, K.FILE_SHOWN, {}), (7, K.DEFECTS_NOTED, {"until": 17}), (9, K.DEFECTS_CURED, {}),
    (10, K.REDIRECTED_IN_PART, {"authority_id": 3}), (12, K.REGISTERED, {"authority_id": 3}),
    (14, K.EXTENDED, {"until": 60}), (16, K.NOTICE_RECEIVED, {}), (18, K.RECUSAL_ASKED, {}),
    (19, K.RECUSAL_DECIDED, {}), (30, K.PRELIMINARY_DECISION, {}), (31, K.OBJECTION_SENT, {}),
    (34, K.HEARING_HELD, {}), (36, K.PROTOCOL_RECEIVED, {}), (37, K.REMARKS_SENT, {}),
    (50, K.ANSWERED, {"outcome": Outcome.REFUSED, "states_appeal_route": False}),
)  # fmt: skip
CLAIM = (
    (0, K.LEARNT, {}), (1, K.TERM_EXPIRED, {}), (20, K.FILED, {}), (20, K.INTERIM_ASKED, {}),
    (22, K.INTERIM_DECIDED, {}), (23, K.REGISTERED, {}), (25, K.DEFECTS_NOTED, {}), (30, K.DEFECTS_CURED, {}),
    (32, K.CLAIM_SENT, {}), (40, K.RESPONSE_RECEIVED, {}), (45, K.PRELIMINARY_HEARING, {}),
    (50, K.SET_FOR_HEARING, {}), (60, K.HEARING_HELD, {}), (65, K.SHORT_DECISION, {}),
    (70, K.FULL_DECISION_ASKED, {}), (75, K.DECISION_FINAL, {}), (90, K.APPEALED, {}), (150, K.APPEAL_DECIDED, {}),
    (151, K.IN_FORCE, {}), (153, K.DECISION_SENT, {}),
)  # fmt: skip
MATTERS = {"an application": (AppealKind.APPLICATION, APPLICATION), "a claim": (AppealKind.CLAIM_CHALLENGE, CLAIM)}


def matter(kind: AppealKind, told: tuple, start: date) -> Matter:
    """The matter told in days after its start."""
    events = []
    for after, event, said in told:
        fields = dict(said)
        until = fields.pop("until", None)
        until_on = None if until is None else start + timedelta(days=until)
        events.append(Event(kind=event, on=start + timedelta(days=after), until_on=until_on, **fields))
    return Matter(kind=kind, events=tuple(events))


def median_ms(deeds: list[Callable[[], object]]) -> float:
    """The median of the rounds, each the mean of all deeds once, in processor time: other work does not count."""
    rounds = []
    for _ in range(ROUNDS):
        begun = clock.process_time()
        for deed in deeds:
            deed()
        rounds.append((clock.process_time() - begun) * 1000 / len(deeds))
    return statistics.median(rounds)


def dates_of(found: Course) -> list[tuple[str, date, time | None]]:
    """Rule, day and hour of every date of this very course that was counted."""
    explained = [deadline.explanation for deadline in found.deadlines]
    return [(why.rule, why.from_on, why.at) for why in explained if why is not None and not why.message]


def measure(kind: AppealKind, told: tuple) -> dict[str, object]:
    """A course, and the floor: its dates alone."""
    starts = [date(2026, 1, 5) + timedelta(days=7 * number) for number in range(DAYS)]
    matters = [(matter(kind, told, start), start + timedelta(days=200)) for start in starts]
    courses = [course(what, CALENDAR, today, CAUTION) for what, today in matters]
    counted = [lambda pair=pair: course(pair[0], CALENDAR, pair[1], CAUTION) for pair in matters]
    asked = [dates_of(found) for found in courses]
    alone = [lambda dates=dates: [due(*facts, None, CALENDAR) for facts in dates] for dates in asked]
    return {
        "events": len(told),
        "deadlines": len(courses[0].deadlines),
        "course_ms": round(median_ms(counted), 3),
        "its_dates_alone_ms": round(median_ms(alone), 3),
    }


def main() -> None:
    """Measure, write the figures down, say whether the promise was kept."""
    found = {name: measure(*told) for name, told in MATTERS.items()}
    kept = {name: figures["course_ms"] < PROMISED_MS for name, figures in found.items()}
    RESULTS.parent.mkdir(exist_ok=True)
    figures = {"python": platform.python_version(), "rounds": ROUNDS, "courses": found, "kept": kept}
    RESULTS.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    for name, said in found.items():
        word = "kept" if kept[name] else "NOT KEPT"
        print(
            f"{name}: {said['events']} events, {said['deadlines']} deadlines: {said['course_ms']:.3f} ms"
            f" (its dates alone {said['its_dates_alone_ms']:.3f} ms), promised {PROMISED_MS:.0f} ms: {word}"
        )


if __name__ == "__main__":
    main()
