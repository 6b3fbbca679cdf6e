"""The floor under saving: the driver writes what a save wrote, and nothing of it is left."""

from contextlib import closing
from pathlib import Path

from app.db.connecting import connect
from benchmarks.again import Again
from benchmarks.generate.making import TODAY, desk_at
from tests.factories import registered_appeal

COUNTED = ("appeals", "events", "deadlines", "attachment_lines", "audit", "appeals_words_docsize")


def test_the_rows_of_a_save_are_written_again_and_taken_back(tmp_path: Path) -> None:
    file = tmp_path / "measured.arasha"
    with closing(desk_at(file)) as desk:
        paper = registered_appeal(desk, TODAY)
        with closing(connect(file)) as connection, Again(connection) as again:

            def rows() -> list[int]:
                return [connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in COUNTED]  # noqa: S608

            before = rows()
            written = len(paper.events), len(desk.appeals.course(paper.id).deadlines), len(paper.attachments)
            again.write()
            assert [new - old for old, new in zip(before, rows(), strict=True)] == [1, *written, 1, 1]
            again.take_back()
            assert rows() == before
            again.write()
            again.take_back()
        assert [verdict.check for verdict in desk.verifying.run() if verdict.faults] == []
        registered_appeal(desk, TODAY, number="ЖТ-2026-0101")
        assert [verdict.check for verdict in desk.verifying.run() if verdict.faults] == []
