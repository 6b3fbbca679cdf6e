"""Talks: anonymous or not, they are kept, found, and remind of the next contact."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from app.domain.codes import Topic
from app.domain.errors import DraftRejected, NotFound, SavedMeanwhile
from tests.factories import consultation_draft, kept_client, kept_talk
from tests.services.conftest import MONDAY, World

DAY = timedelta(days=1)


def test_a_talk_is_kept_as_it_was_written_with_the_volunteer(world: World) -> None:
    client = kept_client(world.desk)
    talk = kept_talk(world.desk, client.id, next_contact_on=MONDAY + DAY)
    assert talk.draft() == consultation_draft(MONDAY, client_id=client.id, next_contact_on=MONDAY + DAY)
    assert (talk.volunteer, talk.case_id) == ("Сауле Ерікті", None)


def test_an_anonymous_talk_counts(world: World) -> None:
    kept_talk(world.desk, None)
    assert [row.client_name for row in world.desk.consultations.rows()] == [""]


def test_a_talk_is_found_by_what_was_said_or_by_the_client(world: World) -> None:
    kept_talk(world.desk, kept_client(world.desk).id, question="Жер телімі туралы")
    kept_talk(world.desk, None, question="О налоге")
    for typed, number in (("касымова", 1), ("ЖЕР телими", 1), ("налог", 1), ("ждать ответа", 2), ("налог касымова", 0)):
        assert world.desk.consultations.count(typed) == number == len(world.desk.consultations.rows(typed))


def test_the_latest_talk_stands_first(world: World) -> None:
    for days in (2, 0, 1):
        world.desk.consultations.record(consultation_draft(MONDAY - days * DAY, question=f"{days}"))
    assert [row.question for row in world.desk.consultations.rows()] == ["0", "1", "2"]


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"held_on": None}, "date_empty"),
        ({"held_on": MONDAY + DAY}, "date_in_future"),
        ({"question": "  "}, "question_empty"),
        ({"minutes": -1}, "minutes_impossible"),
    ],
)
def test_an_impossible_talk_is_refused(world: World, changes: dict[str, Any], code: str) -> None:
    with pytest.raises(DraftRejected) as refused:
        world.desk.consultations.record(replace(consultation_draft(MONDAY), **changes))
    assert [problem.code for problem in refused.value.problems] == [code]
    assert world.desk.consultations.count() == 0


def test_a_talk_with_a_card_that_is_not_there_is_refused(world: World) -> None:
    with pytest.raises(NotFound):
        world.desk.consultations.record(consultation_draft(MONDAY, client_id=5))


def test_two_savers_of_one_talk_cannot_overwrite_each_other(world: World) -> None:
    talk = kept_talk(world.desk, None)
    changed = world.desk.consultations.update(talk.id, consultation_draft(MONDAY, topic=Topic.TAX), talk.version)
    assert (changed.topic, changed.version) == (Topic.TAX, 2)
    with pytest.raises(SavedMeanwhile):
        world.desk.consultations.update(talk.id, consultation_draft(MONDAY), talk.version)


def test_a_contact_that_fell_into_a_holiday_is_still_shown_days_later(world: World) -> None:
    client = kept_client(world.desk)
    kept_talk(world.desk, client.id, question="Перезвонить", next_contact_on=MONDAY + 2 * DAY)
    world.go_to(MONDAY + DAY)
    assert world.desk.today.page().contacts == ()
    for days in (2, 3, 40):
        world.go_to(MONDAY + days * DAY)
        assert [row.question for row in world.desk.today.page().contacts] == ["Перезвонить"]


def test_a_contact_had_is_not_shown_again(world: World) -> None:
    client, other = kept_client(world.desk), kept_client(world.desk, surname="Басқа")
    kept_talk(world.desk, client.id, next_contact_on=MONDAY + 2 * DAY)
    kept_talk(world.desk, other.id, next_contact_on=MONDAY + 2 * DAY)
    world.go_to(MONDAY + 2 * DAY)
    kept_talk(world.desk, client.id)
    assert [row.client_name.split()[0] for row in world.desk.today.page().contacts] == ["Басқа"]


def test_a_talk_of_tomorrow_does_not_settle_the_contact_before_it(world: World) -> None:
    client = kept_client(world.desk)
    kept_talk(world.desk, client.id, next_contact_on=MONDAY + 3 * DAY)
    world.go_to(MONDAY + 2 * DAY)
    kept_talk(world.desk, client.id)
    world.go_to(date(2026, 9, 10))
    assert len(world.desk.today.page().contacts) == 1
