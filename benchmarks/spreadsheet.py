"""The register beside what an office uses instead: the same lines as a spreadsheet; rows of `results.json`.

Ours opens the encrypted file, without the password's own time, and reads the first page; then it finds a paper by its
number. LibreOffice and openpyxl open the same 100,000 lines as XLSX and look for the same number. LibreOffice is asked
where it is installed with its Python bridge (Debian: libreoffice-calc, python3-uno); elsewhere its rows stay as they
were measured.
"""

import argparse
import shutil
import sqlite3
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import openpyxl

from app.services.desk import Desk
from benchmarks import report
from benchmarks.desk import PAGE, view
from benchmarks.files import Generated, generated
from benchmarks.report import Row

LINES, ROUNDS, PROMISED = 100_000, 5, 20
HEADINGS = ("№", "Дело", "Клиент", "Орган", "Вид", "Номер", "Суть", "Срок", "Итог")
STATEMENT = """
SELECT appeals.id, cases.number, clients.surname || ' ' || clients.given_name, authorities.name_ru, appeals.kind,
       appeals.registration_number, appeals.subject, appeals.due_on, appeals.settled
FROM appeals JOIN cases ON cases.id = appeals.case_id JOIN clients ON clients.id = cases.client_id
JOIN authorities ON authorities.id = appeals.authority_id ORDER BY appeals.id
"""
LATE = "SELECT registration_number FROM appeals WHERE registration_number != '' ORDER BY id DESC LIMIT 1 OFFSET 1000"


def seconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def written(file: Generated, sheet: Path) -> str:
    """Write the lines as a spreadsheet, nobody's time; answers the number of a paper near its end."""
    book = openpyxl.Workbook(write_only=True)
    page = book.create_sheet()
    page.append(HEADINGS)
    with closing(sqlite3.connect(file.plain)) as connection:
        for line in connection.execute(STATEMENT):
            page.append(line)
        ((number,),) = connection.execute(LATE)
    book.save(sheet)
    return str(number)


def ours(file: Generated, number: str) -> tuple[float, float]:
    """Seconds to open the file and its first page, and to find one paper; the median of some rounds."""
    opened, found = [], []
    for _ in range(ROUNDS):
        desks: list[Desk] = []

        def opening(desks: list[Desk] = desks) -> None:
            desks.append(file.desk())
            desks[0].register.open(view()).page(0, PAGE)

        opened.append(seconds(opening))
        with closing(desks[0]) as desk:
            hits: list[object] = []
            found.append(seconds(lambda hits=hits, desk=desk: hits.extend(_found(desk, number))))
        if not hits:
            sys.exit(f"{number} was not found")
    return statistics.median(opened), statistics.median(found)


def _found(desk: Desk, number: str) -> list[object]:
    return list(desk.register.open(view(number)).page(0, PAGE))


def by_openpyxl(sheet: Path, number: str) -> tuple[float, float]:
    books: list[openpyxl.Workbook] = []
    opened = seconds(lambda: books.append(openpyxl.load_workbook(sheet)))
    lines = books[0].active.iter_rows(values_only=True)
    return opened, seconds(lambda: next(line for line in lines if number in line))


def by_libreoffice(sheet: Path, number: str) -> tuple[float, float] | None:
    """None where it is not installed, or no Python has its bridge."""
    program = shutil.which("soffice")
    bridged = next(_bridged(), None)
    if program is None or bridged is None:
        return None
    script = Path(__file__).parent / "peers" / "libreoffice.py"
    command = [bridged, str(script), program, str(sheet), number]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    return float(said[0]), float(said[1])


def _bridged() -> Iterator[str]:
    for python in ("/usr/bin/python3", shutil.which("python3"), shutil.which("python")):
        if python and not subprocess.run([python, "-c", "import uno"], check=False, capture_output=True).returncode:
            yield python


def rows(name: str, mine: tuple[float, float], other: tuple[float, float], lines: int) -> list[Row]:
    return [
        Row(
            promise=f"{deed}, beside {name}",
            ours=round(ours * 1000, 2),
            peer=round(peer * 1000, 2),
            unit="ms",
            ratio=round(peer / ours, 1),
            bar=f"≥ {PROMISED}",
            how=f"{how}, {lines:,} lines; ours the median of {ROUNDS}, the other once",
        )
        for deed, how, ours, peer in (
            ("open the register", "the file and its first page, without the password's own time", mine[0], other[0]),
            ("find a paper", "by its number, near the end", mine[1], other[1]),
        )
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--appeals", type=int, default=LINES, help="fewer are measured and not kept")
    lines = parser.parse_args().appeals
    file = generated(lines)
    with TemporaryDirectory() as folder:
        sheet = Path(folder) / "register.xlsx"
        number = written(file, sheet)
        mine = ours(file, number)
        found = rows("a spreadsheet in openpyxl", mine, by_openpyxl(sheet, number), lines)
        beside = by_libreoffice(sheet, number)
    if beside is None:
        print("LibreOffice with its Python bridge is not here: it was not asked.")
    else:
        found += rows("a spreadsheet in LibreOffice", mine, beside, lines)
    for row in found:
        print(f"{row.promise}: {row.ours} beside {row.peer} ms: {row.ratio} times")
    if lines == LINES:
        report.write(found)


if __name__ == "__main__":
    main()
