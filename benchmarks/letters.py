"""A letter of one page beside other ways to it, and a thousand in one file; rows of `results.json`.

Ours is asked for data and gives the whole letter: headings in their cases, wording filled in, laid out, tagged, with
everything an archive asks. The others are given the finished paragraphs. Every letter has another name and number.
Processor time, measured in turn; of LibreOffice that of the processes it starts too. Nobody's time: reading faces,
templates and dictionaries for the first letter.
"""

import argparse
import os
import resource
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("RAYON_NUM_THREADS", "1")  # Typst on one processor: its time is that of one
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from app.bootstrap import shipped_calendar
from app.domain.codes import LetterKind
from app.domain.languages import Language
from app.domain.letters import LetterData
from app.letters.fields import fields_of
from app.letters.pages import About
from app.letters.render import Printing, pages, render, render_many
from app.letters.roles import Role
from app.letters.wording import load_wording
from app.paths import resource_text
from app.services.specimen import specimen
from benchmarks import report
from benchmarks.report import Row

KIND, LANGUAGE = LetterKind.APPLICATION, Language.RUSSIAN
ROUNDS, FEW, AT_ONCE, MANY = 25, 5, 20, 1000
SURNAMES = ("Примеров", "Образцов", "Волонтёров", "Тестов", "Условный", "Пробный", "Учебный")
NAMES = ("Иван Петрович", "Сергей Иванович", "Ержан Сапарулы", "Болат Маратович", "Олег Андреевич")
WORDING = load_wording(lambda language, file: resource_text("letters", language, file))
SPECIMEN = specimen(KIND, LANGUAGE, resource_text, shipped_calendar())
MIB = 1024  # of the kibibytes the system counts in
Work = Callable[[], object]


def letters() -> Iterator[LetterData]:
    """Letters without end, each with a number of its own and the next name."""
    for number in count():
        name = f"{SURNAMES[number % len(SURNAMES)]} {NAMES[number // len(SURNAMES) % len(NAMES)]}"
        person = replace(SPECIMEN.applicant, full_name=name)
        yield replace(SPECIMEN, case_number=f"2026-{number:05}", applicant=person)


def as_peers_get_it(data: LetterData) -> "Letter":
    """The paragraphs of our letter and its lines as we set them."""
    import pypdfium2  # noqa: PLC0415 - what reads a page is nobody's start

    fields = fields_of(data, LANGUAGE)
    paragraphs = []
    for section in WORDING.paper(LANGUAGE, KIND).flow:
        paragraphs += [(section.role.value, line) for line in section.lines(fields) if line.strip()]
        if section.role is Role.ATTACHMENTS:
            paragraphs += [("points", line.title) for line in data.attachments]
    document = pypdfium2.PdfDocument(render(KIND, data, LANGUAGE, WORDING))
    lines = document[0].get_textpage().get_text_bounded().splitlines()
    return Letter(paragraphs, lines, (f"Дело № {data.case_number}", "Страница 1 из 1"))


def ours(data: LetterData) -> bytes:
    return render(KIND, data, LANGUAGE, WORDING)


def taken_ms(work: Work) -> float:
    """Processor time of this process and of those it started and waited for."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    begun = time.process_time()
    work()
    own = time.process_time() - begun
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (own + after.ru_utime - children.ru_utime + after.ru_stime - children.ru_stime) * 1000


def in_turn(*works: Work, rounds: int) -> list[float]:
    """The median of each, measured in turn so that other work on the machine falls on all."""
    taken = [[taken_ms(work) for work in works] for _ in range(rounds + 1)][1:]
    return [statistics.median(column) for column in zip(*taken, strict=True)]


def beside(peers: "dict[str, Print]", rounds: int) -> dict[str, tuple[float, float]]:
    """Ours and each peer's time of one letter."""
    data, found = letters(), {}
    for name, peer in peers.items():
        given = (as_peers_get_it(one) for one in letters())
        mine, theirs = in_turn(
            lambda: ours(next(data)), lambda peer=peer, given=given: peer(next(given)), rounds=rounds
        )
        found[name] = mine, theirs
    return found


def beside_word() -> tuple[float, float] | None:
    """Twenty letters at once by a Word template and LibreOffice, and as many of ours; the time of one.

    None where LibreOffice has no Writer or does not find the face.
    """
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "fonts").mkdir()
        for file in papers.FACES.glob("*.ttf"):
            shutil.copy(file, folder / "fonts")
        chosen = [as_peers_get_it(data) for data, _ in zip(letters(), range(AT_ONCE), strict=False)]
        papers.word_template(folder, chosen[0])
        made = papers.by_word(folder, chosen)
        if not made or b"PTSerif" not in made[0]:
            return None
        mine, theirs = in_turn(
            lambda: [ours(data) for data, _ in zip(letters(), range(AT_ONCE), strict=False)],
            lambda: papers.by_word(folder, chosen),
            rounds=FEW,
        )
        return mine / AT_ONCE, theirs / AT_ONCE


def most_memory() -> int:
    """The most this process has held so far, in KiB; what the system tells of a child begins with its parent's."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0])


def batch() -> None:
    """Print the milliseconds of one of a thousand letters in one file, and the MiB this process grew by."""
    data = letters()
    ours(next(data))
    before = most_memory()
    about = About(title="Письма", author="", subject="", language=LANGUAGE, day=SPECIMEN.written_on)
    chosen = (Printing(data=next(data), language=LANGUAGE, wording=WORDING) for _ in range(MANY))
    made: list[bytes] = []
    taken = taken_ms(lambda: made.append(render_many(chosen, about)))
    grown = (most_memory() - before) / MIB
    if pages(made[0]) != MANY:
        sys.exit("the letters are not of one page each")
    print(taken / MANY, grown)


def measured_batches() -> tuple[float, float]:
    """The same in processes of their own; medians."""
    runs = []
    for _ in range(FEW):
        done = subprocess.run([sys.executable, __file__, "--batch"], capture_output=True, text=True, check=True)
        runs.append([float(figure) for figure in done.stdout.split()])
    each, grown = (statistics.median(column) for column in zip(*runs, strict=True))
    return each, grown


def row(promise: str, mine: float, theirs: float, bar: str, how: str) -> Row:
    """A row in milliseconds of processor time; with a bar from below the ratio is how many times faster ours is."""
    ratio = theirs / mine if bar.startswith("≥") else mine / theirs
    return Row(
        promise=promise,
        ours=round(mine, 2),
        peer=round(theirs, 2),
        unit="ms of processor time",
        ratio=round(ratio, 3),
        bar=bar,
        how=how,
    )


def rows() -> Iterator[Row]:
    same = (
        "the same words and faces, every letter with another name and number; ours from data, the peer from paragraphs"
    )
    found = beside({"canvas": papers.drawn(), "typst": papers.by_typst()}, ROUNDS)
    found |= beside({"weasyprint": papers.by_weasyprint()}, FEW)
    of_one = f"{same}; median of {ROUNDS} in turn"
    yield row("a letter, beside lines drawn on a canvas", *found["canvas"], "≤ 1", of_one)
    yield row("a letter, beside Typst", *found["typst"], "≤ 1", f"{of_one}; one compiler, faces read once, one thread")
    each, grown = measured_batches()
    yield row(
        "one of 1,000 letters in one file, beside a canvas",
        each,
        found["canvas"][1],
        "≤ 0.333",
        f"{same}; median of {FEW} processes; the peer is one letter drawn alone",
    )
    yield Row(
        promise="memory of 1,000 letters in one file",
        ours=round(grown, 1),
        peer=None,
        unit="MiB",
        ratio=None,
        bar="",
        also="≤ 100",
        how=f"what the process grew by after its first letter; median of {FEW} processes",
    )
    yield row("a letter, beside WeasyPrint", *found["weasyprint"], "≥ 5", f"{same}; median of {FEW} in turn")
    word = beside_word() if shutil.which("soffice") else None
    if word:
        how = f"{same}; {AT_ONCE} by docxtpl and one run of LibreOffice, {AT_ONCE} of ours one by one; median of {FEW}"
        yield row("a letter, beside Word and LibreOffice", *word, "≥ 20", how)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--batch", action="store_true", help="one process of a thousand letters")
    if parser.parse_args().batch:
        batch()
        return
    found = list(rows())
    report.write(found)
    for one in found:
        print(f"{one.promise:50} {one.ours} beside {one.peer} {one.unit}, {one.ratio}: {one.holds}")


if __name__ == "__main__":
    if "--batch" not in sys.argv:
        from benchmarks.peers import papers
        from benchmarks.peers.papers import Letter, Print
    main()
