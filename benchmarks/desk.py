"""What the desk does at a million papers, beside the same statements through the driver alone; rows of `results.json`.

Ours goes through the services, as a page does: who may see what, what day it is, records instead of tuples. The peer
asks the same encrypted file through sqlcipher3, with the statements written out, in one transaction as ours. Both are
measured in turn in one run.
"""

import argparse
import math
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from app import paths
from app.db import search
from app.db.connecting import connect
from app.domain.appeals import AppealDraft
from app.domain.codes import Channel, Timeliness
from app.domain.languages import Language
from app.domain.questions import read
from app.domain.register import Noun, View
from app.domain.spelling import digits
from app.law.asked import vocabulary
from app.law.texts import Texts
from app.services.desk import Desk
from benchmarks import report
from benchmarks.again import Again
from benchmarks.files import MILLION, SMALL, Generated, generated
from benchmarks.generate.making import TODAY
from benchmarks.report import Row

ROUNDS = 15
PAGE = 100
TYPED = (
    *("қа", "қас", "қасы", "қасым", "қасымо", "қасымова", "Касымова", "Kassymova", "Qasymova", "ах", "ахмет"),
    *("зей", "зейнет", "зейнетақы", "жер", "жер учас", "пен", "пенси", "пенсия", "жал", "жалоба", "су", "сот", "суд"),
    *("әк", "әкім", "әкімдік", "акимат", "акимат район", "2024-00", "ЖТ-2023", "8701", "справка о", "перерасчет"),
)
"""What is typed letter by letter: names in four spellings, words of both languages, bodies, parts of numbers."""
LINES = """
SELECT appeals.id, appeals.case_id, cases.number, appeals.kind, appeals.subject, clients.surname, clients.given_name,
       clients.patronymic, authorities.name_kk, authorities.name_ru, authorities.name_en, appeals.registration_number,
       cases.topic, users.name, appeals.state, appeals.due_on, appeals.settled, appeals.provisional
FROM appeals JOIN cases ON cases.id = appeals.case_id JOIN clients ON clients.id = cases.client_id
JOIN authorities ON authorities.id = appeals.authority_id LEFT JOIN users ON users.id = cases.user_id
WHERE appeals.id IN ({keys}) ORDER BY {order}
"""
OVERDUE = "settled IS NULL AND due_on IS NOT NULL AND due_on <= date(?, '-1 day')"
WAITING = "settled IS NULL AND due_on IS NULL"
WORDS = vocabulary(Texts(paths.resource_text("law", f"texts.{language}.toml")) for language in Language)

Work = Callable[[], object]


def view(typed: str = "", noun: Noun = Noun.APPEALS) -> View:
    return View(noun=noun, question=read(typed, WORDS, TODAY))


def taken_ms(work: Work) -> float:
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def in_turn(*works: Work, rounds: int = ROUNDS, after: Work = bool) -> list[float]:
    """The median of each, measured in turn so that other work on the machine falls on all; `after` is not counted."""
    taken: list[list[float]] = []
    for _ in range(rounds + 1):
        taken.append([taken_ms(work) for work in works])
        after()
    return [statistics.median(column) for column in zip(*taken[1:], strict=True)]


def p95(values: list[float]) -> float:
    return sorted(values)[math.ceil(0.95 * len(values)) - 1]


class Raw:
    """The driver alone on the same file."""

    def __init__(self, file: Generated) -> None:
        self.connection = connect(file.path, file.key, query_only=True)
        self.day = TODAY.isoformat()

    def ask(self, statement: str, *given: object) -> list[tuple[object, ...]]:
        """One transaction of one statement."""
        (answer,) = self.ask_all((statement, *given))
        return answer

    def ask_all(self, *asked: tuple[object, ...]) -> list[list[tuple[object, ...]]]:
        """One transaction of several."""
        self.connection.execute("BEGIN")
        answers = [self.connection.execute(str(statement), given).fetchall() for statement, *given in asked]
        self.connection.execute("COMMIT")
        return answers

    def lines(self, keys: str, order: str, *given: object) -> list[tuple[object, ...]]:
        """The lines of the papers whose keys this statement gives, in their order."""
        return self.ask(LINES.format(keys=keys, order=order), *given)

    def numbers(self) -> object:
        """The counts of every status, as Today shows them."""
        day, soon = self.day, "+3 day"
        waiting = f"SELECT count(*) FROM appeals WHERE {WAITING} AND state"
        running = "SELECT count(*) FROM appeals WHERE settled IS NULL AND due_on IS NOT NULL AND due_on"
        return self.ask_all(
            (f"{running} <= date(?, '-1 day')", day),
            (f"{running} = ?", day),
            (f"{running} BETWEEN date(?, '+1 day') AND date(?, ?)", day, day, soon),
            (f"{running} > date(?, ?)", day, soon),
            (f"{waiting} = 'suspended'",),
            (f"{waiting} != 'suspended'",),
            ("SELECT count(*) FROM appeals WHERE settled IS NOT NULL AND settled = 'done_late'",),
            ("SELECT count(*) FROM appeals",),
        )


def board(desk: Desk, raw: Raw) -> list[Row]:
    counted = in_turn(
        lambda: desk.appeals.count(Timeliness.OVERDUE),
        lambda: raw.ask(f"SELECT count(*) FROM appeals WHERE {OVERDUE}", raw.day),
    )
    dated = "appeals.due_on, appeals.id"
    paged = in_turn(
        lambda: desk.appeals.rows(Timeliness.OVERDUE, limit=PAGE),
        lambda: raw.lines(f"SELECT id FROM appeals WHERE {OVERDUE} ORDER BY {dated} LIMIT {PAGE}", dated, raw.day),
    )
    numbers = in_turn(lambda: desk.overdue.board(limit=0), raw.numbers)
    return [
        row("overdue count", counted, "≤ 1.5", "count of one status"),
        row("first page of the board", paged, "≤ 1.5", f"{PAGE} lines of the overdue by date"),
        row("dashboard numbers of Today", numbers, "≤ 1.5", "the counts of every status", also="≤ 50"),
    ]


def row(promise: str, pair: Sequence[float], bar: str, how: str, *, also: str = "") -> Row:
    ours, peer = pair
    return Row(
        promise=promise,
        ours=round(ours, 2),
        peer=round(peer, 2),
        unit="ms",
        ratio=round(ours / peer, 2),
        bar=bar,
        also=also,
        how=f"{how}; median of {ROUNDS} in turn with the driver alone on the same encrypted file",
    )


def searching(desk: Desk, raw: Raw) -> tuple[Row, dict[str, float]]:
    """The newest hits of what is typed, with their lines; the peer asks FTS5 with the same expression."""
    ours, peer = [], []
    for typed in TYPED:
        asked = view(typed)
        with desk.context.database.read() as tx:
            expression = search.expression(tx, "appeals", typed)
        hits = f"SELECT rowid FROM appeals_words WHERE appeals_words MATCH ? ORDER BY rowid DESC LIMIT {PAGE}"
        pair = in_turn(
            lambda asked=asked: desk.register.open(asked).page(0, PAGE),
            lambda hits=hits, expression=expression: raw.lines(hits, "appeals.id DESC", expression),
            rounds=5,
        )
        ours.append(pair[0])
        peer.append(pair[1])
    found = p95(ours), p95(peer)
    said = row(
        "search as you type, p95", found, "≤ 1.5", f"{len(TYPED)} beginnings of words, 5 times each", also="≤ 50"
    )
    return said, {"search, the usual": statistics.median(ours), "search, p95": found[0]}


def finding(desk: Desk, raw: Raw) -> list[Row]:
    """One card by its number and phone, one paper by its registration number."""
    ((iin, phone),) = raw.ask("SELECT iin, phone FROM clients WHERE iin != '' AND phone != '' LIMIT 1 OFFSET 1000")
    ((number,),) = raw.ask(
        "SELECT registration_number FROM appeals WHERE registration_number != '' LIMIT 1 OFFSET 3000"
    )
    card = "SELECT id, surname, given_name, patronymic, iin, phone FROM clients WHERE"
    kept = {
        "IIN": (view(str(iin), Noun.CLIENTS), lambda: raw.ask(f"{card} iin = ?", iin)),
        "phone": (
            view(str(phone), Noun.CLIENTS),
            lambda: raw.ask(
                f"{card} id IN (SELECT rowid FROM clients_words WHERE clients_words MATCH ?)", digits(str(phone))
            ),
        ),
        "number": (
            view(str(number)),
            lambda: raw.lines("SELECT id FROM appeals WHERE registration_number = ?", "appeals.id", number),
        ),
    }
    return [
        row(
            f"find by {name}",
            in_turn(lambda asked=asked: desk.register.open(asked).page(0, PAGE), peer, rounds=51),
            "≤ 2",
            "typed into the one line; the peer looks one key up in an index and reads its line",
            also="≤ 5",
        )
        for name, (asked, peer) in kept.items()
    ]


def saving(desk: Desk, file: Generated) -> tuple[Row, float]:
    """One more paper of a matter, filed today: its text, its event, its dates, its line of the log, its words.

    The peer writes the very rows of such a save once more; beside both stands one small row in one durable commit.
    """
    matters = iter([line.case_id for line in desk.appeals.rows(Timeliness.ON_TIME, limit=5 * ROUNDS)])
    body = desk.authorities.rows(limit=1)[0].id
    draft = AppealDraft(
        authority_id=body,
        subject="О перерасчёте платы за воду",
        text="Прошу пересчитать плату за воду с января: счётчик исправен, акт приложен. " * 8,
        demand="Пересчитать плату.",
        filed_on=TODAY,
        channel=Channel.PORTAL,
    )
    desk.cases.add_appeal(next(matters), draft)
    with closing(connect(file.path, file.key)) as connection, Again(connection) as again:
        connection.execute("CREATE TABLE measured (id INTEGER PRIMARY KEY, words TEXT)")
        *pair, one_row = in_turn(
            lambda: desk.cases.add_appeal(next(matters), draft),
            again.write,
            lambda: connection.execute("INSERT INTO measured (words) VALUES ('x')"),
            rounds=3 * ROUNDS,
            after=again.take_back,
        )
        connection.execute("DROP TABLE measured")
    how = (
        "a filed paper with event, dates, log and words beside the same rows written by the driver in one durable"
        f" transaction; one small row in a durable commit takes {one_row:.2f} ms"
    )
    return row("save one appeal", pair, "≤ 3", how), pair[0]


def growing(small: dict[str, float], large: dict[str, float]) -> list[Row]:
    """How much longer the same takes in the large file than in the small one."""
    return [
        Row(
            promise=f"growth: {name}",
            ours=round(large[name], 2),
            peer=round(small[name], 2),
            unit="ms",
            ratio=round(large[name] / small[name], 2),
            bar="≤ 2",
            how=f"beside {SMALL:,} papers",
        )
        for name in large
    ]


def measured(file: Generated) -> tuple[list[Row], dict[str, float]]:
    """The rows of one file, and the times whose growth is promised."""
    desk = file.desk()
    with closing(desk):
        raw = Raw(file)
        first = in_turn(lambda: desk.register.open(view()).page(0, PAGE), lambda: None)[0]
        boards = board(desk, raw)
        searched, searching_ms = searching(desk, raw)
        found = finding(desk, raw)
        raw.connection.close()
        saved, saving_ms = saving(desk, file)
    times = {"first page": first, "board": boards[1].ours, "save": saving_ms} | searching_ms
    return [*boards, searched, *found, saved], times


def main() -> None:
    """Measure both files, write the rows, say which promises were kept.

    Where the larger file was made smaller than a million, each row says so.
    """
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--appeals", type=int, default=MILLION)
    size = parser.parse_args().appeals
    _, small = measured(generated(SMALL))
    rows, large = measured(generated(size))
    rows = [replace(one, how=f"at {size:,} papers: {one.how}") for one in [*rows, *growing(small, large)]]
    report.write(rows)
    for one in rows:
        print(
            f"{one.promise:32} {one.ours:9} beside {one.peer} {one.unit}: {one.ratio} (promised {one.bar} {one.also})"
        )


if __name__ == "__main__":
    main()
