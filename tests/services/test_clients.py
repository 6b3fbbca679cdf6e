"""Cards of clients: kept as typed, found, never overwritten unseen."""

from contextlib import closing
from pathlib import Path

import pytest

from app.domain.changes import Change
from app.domain.codes import Need
from app.domain.errors import DraftRejected, NotFound, SavedMeanwhile
from app.domain.problems import Severity
from app.law.calendar import WorkingCalendar
from tests.factories import appeal_draft, body_id, client_draft, kept_client, kept_talk
from tests.services.conftest import World, open_world


def test_a_card_is_kept_as_it_was_typed(world: World) -> None:
    client = kept_client(world.desk)
    assert client.draft() == client_draft()
    assert world.desk.clients.get(client.id) == client
    assert (client.version, client.full_name) == (1, "Қасымова Әсел Ғалымқызы")


def test_saving_again_replaces_every_field_and_counts_the_version(world: World) -> None:
    client = kept_client(world.desk)
    changed = client_draft(surname="Серікова", needs=frozenset({Need.VETERAN}), phone="")
    saved = world.desk.clients.save(changed, client.id, client.version)
    assert saved.draft() == changed
    assert saved.version == 2


def test_two_savers_of_one_card_cannot_overwrite_each_other(world: World) -> None:
    client = kept_client(world.desk)
    world.desk.clients.save(client_draft(phone="1"), client.id, client.version)
    with pytest.raises(SavedMeanwhile):
        world.desk.clients.save(client_draft(phone="2"), client.id, client.version)
    assert world.desk.clients.get(client.id).phone == "1"


def test_two_programs_on_one_file_cannot_overwrite_each_other(calendar: WorkingCalendar, tmp_path: Path) -> None:
    path = tmp_path / "office.arasha"
    first, second = open_world(calendar, path).desk, open_world(calendar, path).desk
    with closing(first), closing(second):
        seen = kept_client(first)
        second.clients.save(client_draft(email="second@example.org"), seen.id, seen.version)
        with pytest.raises(SavedMeanwhile):
            first.clients.save(client_draft(email="first@example.org"), seen.id, seen.version)
        assert first.clients.get(seen.id).email == "second@example.org"


def test_a_card_without_a_name_is_refused_and_nothing_is_kept(world: World) -> None:
    draft = client_draft(surname=" ", given_name="")
    with pytest.raises(DraftRejected) as refused:
        world.desk.clients.save(draft)
    assert [problem.code for problem in refused.value.problems if problem.blocks] == ["name_empty"]
    assert draft.phone == client_draft().phone
    assert world.desk.clients.count() == 0
    assert world.news == []


def test_an_odd_iin_warns_and_never_blocks(world: World) -> None:
    draft = client_draft(iin="900101400014")
    assert {problem.severity for problem in world.desk.clients.problems(draft)} == {Severity.WARNING}
    assert world.desk.clients.save(draft).iin == "900101400014"
    assert world.desk.clients.problems(client_draft(iin="")) == ()


def test_a_card_that_is_not_there_is_said(world: World) -> None:
    with pytest.raises(NotFound):
        world.desk.clients.get(7)
    with pytest.raises(NotFound):
        world.desk.clients.save(client_draft(), 7, 1)


def test_the_list_is_a_window_by_name(world: World) -> None:
    for name in ("Өмір", "Анар", "Қанат", "Ерлан", "Әлия"):
        kept_client(world.desk, surname=name)
    names = [row.full_name.split()[0] for row in world.desk.clients.rows(offset=1, limit=3)]
    assert names == ["Әлия", "Ерлан", "Қанат"]
    assert world.desk.clients.count() == 5
    assert world.desk.clients.rows("омир")[0].full_name.startswith("Өмір")


def test_the_list_counts_open_cases(world: World) -> None:
    client = kept_client(world.desk)
    for _ in range(2):
        talk = kept_talk(world.desk, client.id)
        case, _ = world.desk.cases.open_from_consultation(talk.id, appeal_draft(body_id(world.desk)))
    world.desk.cases.close(case.id)
    assert [row.open_cases for row in world.desk.clients.rows()] == [1]


def test_news_come_after_the_commit_and_only_then(world: World) -> None:
    client = kept_client(world.desk)
    assert world.news == [Change(noun="clients", id=client.id)]
