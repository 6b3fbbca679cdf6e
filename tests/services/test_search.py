"""Everything that is written down is found by its words, at once and whoever spells it how."""

from datetime import timedelta

import pytest

from app.db import search
from app.db.database import driver_of
from app.db.documents import DOCUMENTS
from app.domain.attachments import AttachmentDraft, AttachmentKind
from app.domain.codes import EventKind, Outcome
from app.domain.languages import Language
from app.domain.letters import Doubt
from app.domain.questions import Question
from app.domain.register import Noun, View
from app.services.desk import Desk
from app.services.search import MOST_PIECES
from tests.factories import (
    appeal_draft,
    client_draft,
    event_draft,
    kept_appeal,
    kept_client,
    kept_talk,
    registered_appeal,
)
from tests.services.conftest import MONDAY, World

PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(40)


def papers(desk: Desk, typed: str) -> list[int]:
    view = View(noun=Noun.APPEALS, question=Question(text=typed))
    found = desk.register.open(view)
    rows = found.page(0, found.count)
    assert desk.register.count(view) == len(rows)
    return [row.id for row in rows]


@pytest.mark.parametrize(
    "typed",
    [
        "постановка на учет",
        "поставить семью",
        "справка",
        "Kasymova",
        "Қасымоваға",
        "2026-0001",
        "0001",
        "ЖТ-2026-0100",
        "0100",
        "20260100",
        "Әділет департаменті",
        "департамент юстиции",
        "касымова департамент учёт",
        "900101400013",
        "+7 701 000-11-22",
    ],
)
def test_a_paper_is_found_by_its_words_numbers_matter_person_and_body(world: World, typed: str) -> None:
    appeal = registered_appeal(world.desk, MONDAY)
    assert papers(world.desk, typed) == [appeal.id]
    assert papers(world.desk, f"{typed} ничегоподобного") == []


@pytest.mark.parametrize("typed", ["ЖТ-2026-0177", "№ ЖТ-2026-0177", "0177", "20260177"])
def test_a_matter_is_found_by_the_numbers_of_its_papers(world: World, typed: str) -> None:
    appeal = registered_appeal(world.desk, MONDAY, "ЖТ-2026-0177")
    kept_appeal(world.desk)
    assert [row.id for row in world.desk.cases.rows(typed)] == [appeal.case_id]


def test_what_is_written_down_later_is_found_too(world: World) -> None:
    appeal = registered_appeal(world.desk, MONDAY)
    answered = event_draft(
        EventKind.ANSWERED,
        MONDAY + timedelta(days=3),
        outcome=Outcome.REFUSED,
        number="исх-777",
        note="пришло заказным письмом",
    )
    world.go_to(MONDAY + timedelta(days=3))
    world.desk.appeals.record(appeal.id, answered)
    draft = AttachmentDraft(name="конверт с маркой.png", kind=AttachmentKind.ENVELOPE, appeal_id=appeal.id)
    kept = world.desk.attachments.add_bytes(appeal.case_id, PICTURE, draft)
    assert papers(world.desk, "заказным") == papers(world.desk, "777") == papers(world.desk, "конверта") == [appeal.id]
    assert world.desk.cases.count("конверт") == 1
    world.desk.attachments.remove(kept.id, "не тот")
    assert papers(world.desk, "конверт") == []
    assert world.desk.cases.count("конверт") == 0


def test_a_person_who_changes_the_name_is_found_by_the_new_one_everywhere(world: World) -> None:
    client = kept_client(world.desk)
    talk = kept_talk(world.desk, client.id)
    appeal = kept_appeal(world.desk)
    world.desk.clients.save(client_draft(surname="Сейтова"), client.id)
    assert [row.id for row in world.desk.consultations.rows("Сейтовой")] == [talk.id]
    assert world.desk.clients.count("Сейтова") == 1
    assert papers(world.desk, "Қасымова") == [appeal.id]


def test_an_issued_letter_is_found_by_what_it_said(world: World) -> None:
    appeal = registered_appeal(world.desk, MONDAY)
    world.desk.letters.issue(appeal.id, Language.RUSSIAN, accepted=Doubt)
    another = appeal_draft(appeal.authority_id, text="Совсем другие слова.", demand="Ответить.")
    world.desk.appeals.save(appeal.id, another)
    assert papers(world.desk, "другие слова") == papers(world.desk, "поставить семью") == [appeal.id]


@pytest.mark.parametrize("typed", ["2026-000123", "2026-01-15", "акт 2026-000123"])
def test_a_number_or_a_day_in_a_text_is_found_as_written(world: World, typed: str) -> None:
    appeal = kept_appeal(world.desk, subject="О решении 2026-000123 от 2026-01-15, акт")
    assert papers(world.desk, typed) == [appeal.id]


def test_a_file_of_before_is_written_down_when_it_is_opened(world: World) -> None:
    appeal = registered_appeal(world.desk, MONDAY)
    for name in ("Яковлев", "Әлиев"):
        kept_client(world.desk, surname=name)
    with world.desk.context.database.write() as tx:
        for noun in DOCUMENTS:
            tx.exec_driver_sql(f"UPDATE {noun} SET search = ''")  # noqa: S608 - our own names
        tx.exec_driver_sql("UPDATE office SET searched_with = ''")
        tx.exec_driver_sql("UPDATE clients SET sorting = ''")
    assert papers(world.desk, "постановка") == papers(world.desk, "департамент юстиции") == []
    world.desk.search.follow_the_program()
    assert papers(world.desk, "постановка") == papers(world.desk, "департамент юстиции") == [appeal.id]
    assert world.desk.authorities.count("департамент юстиции") > 0
    names = [row.full_name.split()[0] for row in world.desk.clients.rows()]
    assert names == ["Әлиев", "Қасымова", "Яковлев"]
    world.desk.search.follow_the_program()
    assert world.desk.verifying.words().faults == ()


def test_words_that_do_not_fit_are_named(world: World) -> None:
    appeal = registered_appeal(world.desk, MONDAY)
    with world.desk.context.database.write() as tx:
        tx.exec_driver_sql(f"UPDATE appeals SET search = 'basqa' WHERE id = {appeal.id}")  # noqa: S608 - a number
    verdict = world.desk.verifying.words()
    assert [(fault.code, fault.key) for fault in verdict.faults] == [("words", f"appeals {appeal.id}")]
    assert verdict.count == 4 + world.desk.authorities.count()


def test_a_list_that_lost_its_words_is_named(world: World) -> None:
    appeal = registered_appeal(world.desk, MONDAY)
    with world.desk.context.database.write() as tx:
        tx.exec_driver_sql("INSERT INTO appeals_words (appeals_words) VALUES ('delete-all')")
    assert [fault.key for fault in world.desk.verifying.words().faults] == [f"appeals {appeal.id}"]


@pytest.mark.parametrize("noun", Noun)
def test_finding_looks_through_no_table(world: World, noun: Noun) -> None:
    registered_appeal(world.desk, MONDAY)
    asked: list[str] = []
    with world.desk.context.database.read() as tx:
        driver = driver_of(tx)
    driver.set_trace_callback(asked.append)
    world.desk.register.open(View(noun=noun, question=Question(text="Қасымова")))
    driver.set_trace_callback(None)
    questions = [one for one in asked if "_words MATCH" in one or "json_each" in one]
    plans = [row[3] for one in questions for row in driver.execute(f"EXPLAIN QUERY PLAN {one}")]
    assert f"SCAN {noun}_words" in " ".join(plans)
    assert not [plan for plan in plans if plan == f"SCAN {noun}" or plan.startswith(f"SCAN {noun} ")]


def of_pieces(desk: Desk) -> int:
    with desk.context.database.read() as tx:
        return search.pieces(tx, "appeals")


def test_a_list_of_words_in_many_pieces_becomes_one_and_finds_as_before(world: World) -> None:
    first, *others = [kept_appeal(world.desk) for _ in range(2 * MOST_PIECES)]
    assert of_pieces(world.desk) > MOST_PIECES
    found = papers(world.desk, "справка")
    assert found == [appeal.id for appeal in (*reversed(others), first)]
    world.desk.search.tidy()
    assert of_pieces(world.desk) == 1
    assert papers(world.desk, "справка") == found
    assert all(not verdict.faults for verdict in world.desk.verifying.run())
    asked = iter([1])
    world.desk.search.tidy(lambda: next(asked))
    assert list(asked) == [1], "a list in one piece was written once more"


def test_tidying_is_ended_between_two_writes_and_gone_on_with_later(world: World) -> None:
    appeals = [kept_appeal(world.desk) for _ in range(2 * MOST_PIECES)]

    def unwanted() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        world.desk.search.tidy(unwanted)
    assert of_pieces(world.desk) > MOST_PIECES
    assert len(papers(world.desk, "справка")) == len(appeals)
    world.desk.search.tidy()
    assert of_pieces(world.desk) == 1
