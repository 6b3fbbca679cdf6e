"""The generator of a million, on a small scale: the same seed, the same network; what the engine says stands in it."""

from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from app.bootstrap import shipped_calendar
from app.db import appeals, deadlines
from app.db.connecting import bare
from app.domain.codes import AppealKind
from app.domain.secrets import Secret
from app.safety.sealing import new_key
from app.services.courses import Courses
from benchmarks.generate.__main__ import write_plain
from benchmarks.generate.making import TODAY, Order, desk_at, make
from benchmarks.generate.matters import SIZE, chunks

CALENDAR = shipped_calendar()
APPEALS = 1200
"""A whole chunk and a part of one."""
FACTS = """
    SELECT c.surname, c.given_name, c.iin, k.number, k.title, a.kind, a.subject, a.text, a.due_on, e.kind, e.happened_on
    FROM appeals a JOIN cases k ON k.id = a.case_id JOIN clients c ON c.id = k.client_id
    LEFT JOIN events e ON e.appeal_id = a.id ORDER BY a.id, e.happened_on, e.id
"""


def made(path: Path, seed: int = 7, key: Secret | None = None) -> Path:
    make(Order(path=path, key=key, appeals=APPEALS, seed=seed, processes=1), lambda _: None)
    return path


def told(path: Path, key: Secret | None = None) -> list[tuple[object, ...]]:
    with closing(bare(path, key)) as connection:
        return connection.execute(FACTS).fetchall()


@pytest.fixture(scope="module")
def network(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("network") / "network.arasha")


def test_the_file_passes_every_check_and_every_kept_date_is_the_engine_s(network: Path) -> None:
    desk = desk_at(network)
    verdicts = {verdict.check: verdict for verdict in desk.verifying.run()}
    with desk.context.database.read() as tx:
        courses = Courses(desk.context)
        sample = appeals.of_keys(tx, range(1, APPEALS, 37))
        counted = courses.count(tx, sample, TODAY)
        kept = [deadlines.answer(tx, paper.id).deadlines for paper in sample]
    desk.close()
    assert {check: verdict.faults for check, verdict in verdicts.items() if verdict.faults} == {}
    assert verdicts["dates"].count == APPEALS
    assert kept == [tuple(deadlines.seen(one) for one in found.course.deadlines) for found in counted]


def test_there_are_ten_years_all_kinds_chains_and_people_of_both_languages(network: Path) -> None:
    with closing(bare(network)) as connection:

        def one(question: str) -> object:
            return connection.execute(question).fetchone()[0]

        years = one("SELECT count(DISTINCT year) FROM cases")
        kinds = {kind for (kind,) in connection.execute("SELECT DISTINCT kind FROM appeals")}
        challenged = one("SELECT count(*) FROM appeals WHERE challenges_id IS NOT NULL")
        languages = one("SELECT count(DISTINCT language) FROM clients")
        volunteers = one("SELECT count(DISTINCT user_id) FROM cases")
        filed = {day for (day,) in connection.execute("SELECT happened_on FROM events WHERE kind = 'filed'")}
    assert years == 11, "the first and the last are parts"
    assert len(kinds) >= len(AppealKind) - 4, "rare kinds come with more papers"
    assert challenged > APPEALS // 20
    assert languages == 2
    assert volunteers > 30
    assert all(CALENDAR.is_working(date.fromisoformat(day)) for day in filed)


def test_the_same_seed_draws_the_same_network_and_another_seed_another(network: Path, tmp_path: Path) -> None:
    wanted = told(network)
    assert told(made(tmp_path / "again.arasha")) == wanted
    assert told(made(tmp_path / "other.arasha", seed=8)) != wanted


def test_an_encrypted_file_has_a_plain_twin_with_the_same_rows(tmp_path: Path) -> None:
    key = new_key()
    path = made(tmp_path / "sealed.arasha", key=key)
    write_plain(path, key, tmp_path / "twin.db")
    assert told(tmp_path / "twin.db") == told(path, key)


def test_chunks_hold_exactly_the_appeals_asked_for() -> None:
    for wanted in (1, 999, SIZE, 2 * SIZE + 1):
        assert sum(sum(chunk.papers) for chunk in chunks(wanted)) == wanted
