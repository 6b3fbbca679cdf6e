"""Makes the file: processes draw matters and make them ready by the bulk path, one writes them, chunk after chunk.

The file is filled without a journal: nobody else has it open, and one that was cut short is thrown away.
"""

import os
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from pathlib import Path

from app.bootstrap import shipped_calendar
from app.db import bulk
from app.db.bulk import Places
from app.db.database import Database
from app.domain.office import Office
from app.domain.secrets import Secret
from app.domain.users import Role, UserDraft
from app.law.remembered import Remembered
from app.services import admitting
from app.services.context import Context
from app.services.desk import Desk
from app.services.intake import given
from app.services.preparing import Batch, Given, Preparing
from benchmarks.generate.drawing import Drawing
from benchmarks.generate.matters import Chunk, Network, chunks

TODAY = date(2026, 11, 20)
"""The day the network has worked until: open the file as of it, then every kept date stands."""
OFFICE = Office(name="Үлгі құқықтық көмек желісі · Сеть правовой помощи «Пример»", volunteer="Ерікті Мысал")
HELPERS = 40
_MOST_COURSES = 150_000
"""Courses each process remembers: papers of some years, about a gigabyte at most."""
_AHEAD = 3
"""Chunks made ready for each process before they are written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What to make: where, under which key (None: plain), how many appeals, from which seed."""

    path: Path
    key: Secret | None
    appeals: int
    seed: int
    processes: int = 0


@dataclass(frozen=True, slots=True)
class Work:
    """One chunk to be made ready."""

    chunk: Chunk
    places: Places
    given: Given


_of_process: dict[str, object] = {}


def make(order: Order, report: Callable[[int], None]) -> dict[str, int]:
    """Fill a fresh file; `report` hears how many appeals are written. Answers how many records of each noun."""
    known, workers, start = _furnish(order)
    parts = list(chunks(order.appeals))
    network = Network(order.seed, sum(len(part.papers) for part in parts), known.calendar, TODAY)
    counted = {"matters": 0, "clients": 0, "appeals": 0, "events": 0}
    with bulk.filling(order.path, order.key) as tx:
        for batch in _prepared(order, network, workers, _work(network, parts, known, start)):
            bulk.write(tx, batch.rows)
            for noun in counted:
                counted[noun] += getattr(batch, noun)
            report(counted["appeals"])
    return counted


def desk_at(path: Path, key: Secret | None = None) -> Desk:
    """The file at work on the last day of its making, when every kept date stands; a fresh one where there is none."""
    return Desk(
        Context(
            database=Database(path, key),
            calendar=shipped_calendar(),
            today=lambda: TODAY,
            now=lambda: datetime.combine(TODAY, time(6), tzinfo=UTC),
            publish=lambda _: None,
        )
    )


def _furnish(order: Order) -> tuple[Given, tuple[str, ...], Places]:
    """The office with its people and bodies, through its own services."""
    desk = desk_at(order.path, order.key)
    desk.office.save(OFFICE)
    workers = [desk.people.add(_helper(number)) for number in range(HELPERS)]
    with desk.context.deed("cases.take_in") as deed:
        known = given(desk.context, desk.intake.courses, deed)
        start = bulk.places(deed.tx, frozenset())
    desk.close()
    return known, tuple(worker.uid for worker in workers), start


def _helper(number: int) -> UserDraft:
    role = Role.COORDINATOR if number % 10 == 0 else Role.VOLUNTEER
    return UserDraft(name=f"Ерікті Үлгі {number + 1}", login=f"helper{number + 1}", role=role)


def _work(network: Network, parts: list[Chunk], known: Given, start: Places) -> Iterator[Work]:
    places = start
    for chunk in parts:
        yield Work(chunk, network.numbered(places, chunk), replace(known, at=network.at(chunk)))
        places = network.after(places, chunk)


def _prepared(order: Order, network: Network, workers: tuple[str, ...], work: Iterator[Work]) -> Iterator[Batch]:
    """The chunks in their order, some made ready ahead."""
    processes = order.processes or os.cpu_count() or 1
    waiting: deque[Future[Batch]] = deque()
    with ProcessPoolExecutor(processes, initializer=_begin, initargs=(network, workers)) as pool:
        for one in work:
            waiting.append(pool.submit(_prepare, one))
            if len(waiting) >= processes * _AHEAD:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


def _begin(network: Network, workers: tuple[str, ...]) -> None:
    _of_process["network"], _of_process["workers"], _of_process["preparing"] = network, workers, None


def _prepare(work: Work) -> Batch:
    """Draw a chunk, ask every draft what it would be asked in its form, make it ready."""
    network, workers = _of_process["network"], _of_process["workers"]
    preparing = _of_process["preparing"] or Preparing(work.given, work.places, Remembered(_MOST_COURSES).course)
    _of_process["preparing"] = preparing
    preparing.given, preparing.places = replace(work.given, calendar=network.calendar), work.places
    preparing.forget_people()
    for number, matter in enumerate(Drawing(network, work.chunk, tuple(work.given.bodies.values()), workers).matters()):
        refused = admitting.refused(number, matter, preparing.slugs, TODAY)
        if refused:
            raise ValueError(refused)
        preparing.take(matter)
    return preparing.done()
