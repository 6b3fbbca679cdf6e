"""The register: every order page by page is the whole list, questions find what they ask, what is hidden stays so."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from app import paths
from app.domain.cases import CaseRow
from app.domain.codes import AppealKind, Channel, ComplaintGround, EventKind, Outcome, Timeliness, Topic
from app.domain.errors import UserError
from app.domain.languages import Language
from app.domain.questions import read
from app.domain.register import NEWEST, ORDERS, Noun, SavedFilter, View
from app.domain.spelling import sort_key
from app.law.asked import vocabulary
from app.law.calendar import WorkingCalendar
from app.law.texts import Texts
from app.services.register import HEAD, Line, Listing
from tests.factories import (
    BODY,
    MINISTRY,
    appeal_draft,
    body_id,
    client_draft,
    consultation_draft,
    event_draft,
)
from tests.services.conftest import MONDAY, World, open_world
from tests.services.people import Staff, staff_of

WORDS = vocabulary(Texts(paths.resource_text("law", f"texts.{language}.toml")) for language in Language)
NOW = date(2026, 11, 2)
NAMES = ("Әбенов Қайрат", "Қасымова Әсел", "Касымова Анна", "Яковлев Пётр", "Өтеген Гүл", "Серик Жанар")
TOPICS = (Topic.HOUSING, Topic.LAND, Topic.SOCIAL_PAYMENT)


@pytest.fixture(scope="module")
def office(calendar: WorkingCalendar) -> Iterator[Staff]:
    """An office that no test changes."""
    world = open_world(calendar)
    yield office_of(world)
    world.desk.close()


@pytest.fixture
def own(world: World) -> Staff:
    """An office for a test that changes it."""
    return office_of(world)


def office_of(world: World) -> Staff:
    """Two volunteers with matters of six people: papers of every status, talks, bodies, kinds and topics."""
    staff = staff_of(world)
    desk = world.desk
    bodies = [body_id(desk, uid) for uid in (BODY, MINISTRY)]
    for place, name in enumerate(NAMES * 2):
        surname, given = name.split()
        with staff.sits(staff.volunteer if place % 2 else staff.other):
            world.go_to(MONDAY + timedelta(days=place))
            person = desk.clients.save(
                client_draft(surname=surname, given_name=given, iin=f"90010140{place:04}", phone=f"+7701{place:07}")
            )
            talk = desk.consultations.record(
                consultation_draft(
                    desk.context.today(), client_id=person.id, topic=TOPICS[place % 3], minutes=place * 7 % 40
                )
            )
            draft = appeal_draft(
                bodies[place % 2], subject=f"Дело №{place % 5}", kind=KINDS[place % 3], ground=GROUNDS[place % 3]
            )
            _, appeal = desk.cases.open_from_consultation(talk.id, draft)
            _go_on(world, appeal.id, place)
    world.go_to(NOW)
    world.news.clear()
    return staff


KINDS = (AppealKind.APPLICATION, AppealKind.REQUEST, AppealKind.COMPLAINT)
GROUNDS = (None, None, ComplaintGround.DECISION)


def _go_on(world: World, appeal_id: int, place: int) -> None:
    """Filed, registered, answered: so far as its place says."""
    appeals, on = world.desk.appeals, world.desk.context.today()
    if place >= 2:
        appeals.record(appeal_id, event_draft(EventKind.FILED, on, channel=Channel.POST))
    if place >= 4:
        appeals.record(appeal_id, event_draft(EventKind.REGISTERED, on, number=f"ЖТ-{place:03}"))
    if place in (8, 9):
        world.go_to(on + timedelta(days=4 if place == 8 else 45))
        appeals.record(
            appeal_id, event_draft(EventKind.ANSWERED, world.desk.context.today(), outcome=Outcome.SATISFIED)
        )


def view(noun: Noun = Noun.APPEALS, typed: str = "", **changes: Any) -> View:
    return View(noun=noun, question=read(typed, WORDS, NOW), **changes)


def by_pages(listing: Listing, limit: int = 5) -> list[Line]:
    return [line for offset in range(0, listing.count, limit) for line in listing.page(offset, limit)]


KEYS: dict[tuple[Noun, str], Callable[[Any], Any]] = {
    (Noun.APPEALS, "number"): lambda row: row.case_number,
    (Noun.APPEALS, "client"): lambda row: sort_key(row.client_name),
    (Noun.APPEALS, "subject"): lambda row: sort_key(row.subject),
    (Noun.APPEALS, "kind"): lambda row: row.kind,
    (Noun.APPEALS, "body"): lambda row: row.authority_names[Language.RUSSIAN],
    (Noun.APPEALS, "registration"): lambda row: row.registration_number,
    (Noun.APPEALS, "topic"): lambda row: row.topic,
    (Noun.APPEALS, "volunteer"): lambda row: sort_key(row.volunteer),
    (Noun.CONSULTATIONS, "held"): lambda row: row.held_on,
    (Noun.CONSULTATIONS, "client"): lambda row: sort_key(row.client_name),
    (Noun.CONSULTATIONS, "topic"): lambda row: row.topic,
    (Noun.CONSULTATIONS, "channel"): lambda row: row.channel,
    (Noun.CONSULTATIONS, "minutes"): lambda row: row.minutes,
    (Noun.CONSULTATIONS, "contact"): lambda row: (row.next_contact_on is None, row.next_contact_on),
    (Noun.CONSULTATIONS, "volunteer"): lambda row: sort_key(row.volunteer),
    (Noun.CONSULTATIONS, "question"): lambda row: sort_key(row.question),
    (Noun.CASES, "due"): lambda row: (row.due_on is None, row.due_on),
    (Noun.CASES, "closed"): lambda row: (row.closed_on is None, row.closed_on),
    (Noun.CASES, "number"): lambda row: row.number,
    (Noun.CASES, "client"): lambda row: sort_key(row.client_name),
    (Noun.CASES, "title"): lambda row: sort_key(row.title),
    (Noun.CASES, "topic"): lambda row: row.topic,
    (Noun.CASES, "opened"): lambda row: row.opened_on,
    (Noun.CASES, "volunteer"): lambda row: sort_key(row.volunteer),
    (Noun.CLIENTS, "name"): lambda row: sort_key(row.full_name),
    (Noun.CLIENTS, "iin"): lambda row: row.iin,
    (Noun.CLIENTS, "phone"): lambda row: row.phone,
    (Noun.CLIENTS, "open_cases"): lambda row: row.open_cases,
}
"""By what each order puts the lines."""


def test_every_order_is_tried() -> None:
    assert set(KEYS) | {(Noun.APPEALS, "due")} == {(noun, order) for noun, orders in ORDERS.items() for order in orders}


@pytest.mark.parametrize("descending", [False, True], ids=["up", "down"])
@pytest.mark.parametrize(("noun", "order"), KEYS, ids=str)
def test_a_list_stands_in_its_order_page_by_page(office: Staff, noun: Noun, order: str, *, descending: bool) -> None:
    register = office.world.desk.register
    wanted = view(noun, order=order, descending=descending)
    shown, whole = by_pages(register.open(wanted)), by_pages(register.complete(wanted))
    assert [row.id for row in shown] == [row.id for row in whole]
    assert len({row.id for row in shown}) == len(shown) == 12
    keys = [KEYS[noun, order](row) for row in shown]
    assert keys == sorted(keys, reverse=descending)


CODED = [(noun, order) for noun, order in KEYS if order in {"kind", "topic", "channel"}]


@pytest.mark.parametrize("descending", [False, True], ids=["up", "down"])
@pytest.mark.parametrize(("noun", "order"), CODED, ids=str)
def test_codes_stand_in_the_order_of_their_words(office: Staff, noun: Noun, order: str, *, descending: bool) -> None:
    register = office.world.desk.register
    known = {KEYS[noun, order](row) for row in by_pages(register.open(view(noun)))}
    ranked = tuple(sorted(map(str, known), key=lambda code: code[::-1]))
    wanted = view(noun, order=order, descending=descending, ranked=ranked)
    shown, whole = by_pages(register.open(wanted)), by_pages(register.complete(wanted))
    assert [row.id for row in shown] == [row.id for row in whole]
    assert len({row.id for row in shown}) == len(shown) == 12
    places = [ranked.index(str(KEYS[noun, order](row))) for row in shown]
    assert places == sorted(places, reverse=descending)
    assert not register.is_quick(wanted)


@pytest.mark.parametrize("descending", [False, True], ids=["up", "down"])
@pytest.mark.parametrize("language", Language)
def test_bodies_stand_in_the_order_of_their_names_in_the_language_of_the_screen(
    office: Staff, language: Language, *, descending: bool
) -> None:
    register = office.world.desk.register
    wanted = view(order="body", language=language, descending=descending)
    shown = by_pages(register.open(wanted))
    assert len({row.id for row in shown}) == len(shown) == 12
    names = [sort_key(row.authority_names[language]) for row in shown if hasattr(row, "authority_names")]
    assert names == sorted(names, reverse=descending)
    assert [row.id for row in by_pages(register.complete(wanted))] == [row.id for row in shown]
    assert register.is_quick(wanted) is (language is Language.RUSSIAN)


@pytest.mark.parametrize("noun", Noun)
def test_a_list_begins_with_the_newest(office: Staff, noun: Noun) -> None:
    register = office.world.desk.register
    shown = [row.id for row in by_pages(register.open(view(noun)))]
    assert shown == sorted(shown, reverse=True)
    assert [row.id for row in by_pages(register.open(view(noun, descending=True)))] == shown[::-1]


def test_by_date_papers_stand_from_the_most_urgent_to_what_is_done(office: Staff) -> None:
    register = office.world.desk.register
    shown: list[Any] = by_pages(register.open(view(order="due")), limit=3)
    assert len(shown) == 12
    running = [row.due_on for row in shown if row.timeliness is Timeliness.OVERDUE]
    assert running == sorted(running)
    assert len(running) >= 2
    assert [row.timeliness for row in shown[-2:]] == [Timeliness.DONE_LATE, Timeliness.DONE]
    turned = by_pages(register.open(view(order="due", descending=True)), limit=3)
    assert {row.id for row in turned} == {row.id for row in shown}
    assert turned[0].id == shown[-1].id


@pytest.mark.parametrize("typed", ["", "дело"])
def test_papers_stand_under_the_headings_of_their_status(office: Staff, typed: str) -> None:
    register = office.world.desk.register
    listing = register.open(view(typed=typed, grouped=True))
    counts = dict(office.world.desk.overdue.board().counts)
    assert {group.code: group.count for group in listing.groups if group.count} == {
        code: count for code, count in counts.items() if count
    }
    shown: list[Any] = by_pages(listing, limit=4)
    assert [row.timeliness for row in shown] == [group.code for group in listing.groups for _ in range(group.count)]


@pytest.mark.parametrize(
    ("noun", "typed", "number"),
    [
        (Noun.APPEALS, "касымова", 4),
        (Noun.APPEALS, "клиент:Kassymova", 4),
        (Noun.APPEALS, "вид:жалоба", 4),
        (Noun.APPEALS, "вид:жалоба,заявление тема:жильё", 8 // 2),
        (Noun.APPEALS, "волонтёр:Ержан", 6),
        (Noun.APPEALS, "ерікті:Ержан", 6),  # as it was called once
        (Noun.APPEALS, "номер:ЖТ-007", 1),
        (Noun.APPEALS, "иин:900101400003", 1),
        (Noun.APPEALS, "телефон:87010000003", 1),
        (Noun.APPEALS, "статус:исполнено", 1),
        (Noun.APPEALS, 'статус:исполнено,"исполнено с опозданием"', 2),
        (Noun.APPEALS, "срок:>2026 касымова", 0),
        (Noun.APPEALS, "дата:2026", 0),
        (Noun.CASES, "статус:исполнено", 1),
        (Noun.CASES, "дата:2026-09-07..2026-09-10", 4),
        (Noun.CASES, "тема:земля", 4),
        (Noun.CASES, "закрыто:2026", 0),
        (Noun.CONSULTATIONS, "тема:земля клиент:касымова", 2),
        (Noun.CONSULTATIONS, "дата:<2026-09-08", 1),
        (Noun.CONSULTATIONS, "канал:visit", 12),
        (Noun.CONSULTATIONS, "связь:2026", 0),
        (Noun.CONSULTATIONS, "орган:юстиции", 0),
        (Noun.CLIENTS, "иин:9001014000", 12),
        (Noun.CLIENTS, "иин:Әсел", 0),
        (Noun.CLIENTS, "клиент:касымова", 4),
    ],
)
def test_a_question_finds_what_it_asks(office: Staff, noun: Noun, typed: str, number: int) -> None:
    register = office.world.desk.register
    asked = view(noun, typed)
    assert asked.question.problems == ()
    listing = register.open(asked)
    assert (listing.count, len(by_pages(listing)), register.count(asked)) == (number, number, number)
    assert [row.id for row in by_pages(register.complete(asked))] == [row.id for row in by_pages(listing)]


def test_a_body_is_found_by_a_part_of_its_name(office: Staff) -> None:
    register = office.world.desk.register
    department: list[Any] = by_pages(register.open(view(typed="орган:департамент")))
    assert len(department) == 6
    assert all("епартамент" in row.authority_names[Language.RUSSIAN] for row in department)
    cases: list[CaseRow | Any] = by_pages(register.open(view(Noun.CASES, "орган:департамент вид:запрос")))
    assert {row.number for row in cases} == {row.case_number for row in department if row.kind is AppealKind.REQUEST}


def test_ones_own_are_asked_for_with_one_word(office: Staff) -> None:
    register = office.world.desk.register
    with office.sits(office.volunteer):
        assert register.count(view(typed="волонтёр:я")) == 6
    with office.sits(office.coordinator):
        assert register.count(view(Noun.CASES, "мен")) == register.count(view(Noun.CASES, "волонтёр:мен")) == 0


@pytest.mark.parametrize("order", [NEWEST, "client", "due", "volunteer"])
def test_what_is_hidden_is_in_no_list_and_no_count(own: Staff, order: str) -> None:
    desk, register = own.world.desk, own.world.desk.register
    with own.sits(own.other):
        case_id = by_pages(register.open(view(typed="волонтёр:я")))[0].case_id  # type: ignore[union-attr]  # papers
        desk.assignments.make_sensitive(case_id, "Отбасылық зорлық")
    with own.sits(own.volunteer):
        for typed in ("", "дело", "вид:жалоба,запрос,заявление"):
            listing = register.open(view(typed=typed, order=order))
            shown: list[Any] = by_pages(listing)
            assert listing.count == len(shown) == 11
            assert case_id not in {row.case_id for row in shown}
        assert register.count(view(Noun.CASES)) == register.count(view(Noun.CLIENTS)) == 11
        assert len(by_pages(register.open(view(Noun.CLIENTS, "иин:9001014000", order="name")))) == 11
    with own.sits(own.other):
        assert register.open(view(order=order)).count == 12


def test_of_many_hits_the_newest_are_there_first_and_all_when_they_are_wanted(world: World) -> None:
    desk = world.desk
    for _ in range(HEAD + 5):
        desk.consultations.record(consultation_draft(MONDAY))
    asked = view(Noun.CONSULTATIONS, "жилье")
    first, whole = desk.register.open(asked), desk.register.complete(asked)
    assert (first.count, first.is_whole, whole.count, whole.is_whole) == (HEAD, False, HEAD + 5, True)
    assert [row.id for row in first.page(0, 20)] == [row.id for row in whole.page(0, 20)]


def test_a_long_order_can_be_stopped(office: Staff, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.db.register.CHUNK", 4)

    def stop() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        office.world.desk.register.complete(view(order="subject"), stop)


def test_a_kept_question_has_another_name_or_the_same_and_stays(own: Staff) -> None:
    register = own.world.desk.register
    with own.sits(own.volunteer):
        for name in ("Шағымдар", "Жер"):
            register.keep_filter(SavedFilter(id=0, name=name, noun=Noun.APPEALS, typed=f"орган:{name}"))
        first, second = register.filters()
        register.keep_filter(replace(first, name="Шағымдар "))
        assert register.filters() == (first, second)
        register.keep_filter(replace(first, name="Барлық шағым"))
        assert [one.name for one in register.filters()] == ["Барлық шағым", "Жер"]
        with pytest.raises(UserError, match="question_named"):
            register.keep_filter(replace(first, name="Жер"))
        assert [one.name for one in register.filters()] == ["Барлық шағым", "Жер"]


def test_a_new_question_writes_over_none_of_the_same_name(own: Staff) -> None:
    register = own.world.desk.register
    with own.sits(own.volunteer):
        kept = [register.keep_filter(SavedFilter(id=0, name="Жер", noun=Noun.APPEALS, typed="жер")) for _ in range(3)]
        assert [one.name for one in kept] == ["Жер", "Жер 2", "Жер 3"]
        assert list(register.filters()) == kept


def test_a_question_is_kept_under_a_name_by_each_person(own: Staff) -> None:
    register = own.world.desk.register
    mine = SavedFilter(id=0, name="  Просроченные   жалобы ", noun=Noun.APPEALS, typed="вид:жалоба", order="due")
    with own.sits(own.volunteer):
        kept = register.keep_filter(mine)
        assert kept == replace(mine, id=kept.id, name="Просроченные жалобы")
        assert register.filters() == (kept,)
        with pytest.raises(UserError, match="question_nameless"):
            register.keep_filter(SavedFilter(id=0, name=" ", noun=Noun.CASES, typed=""))
    with own.sits(own.other):
        assert register.filters() == ()
        register.drop_filter(kept.id)
    with own.sits(own.volunteer):
        assert register.filters() == (kept,)
        register.drop_filter(kept.id)
        assert register.filters() == ()
    assert [change.noun for change in own.world.news] == ["filters"] * 3


def test_who_looks_as_another_keeps_no_question(own: Staff) -> None:
    desk = own.world.desk
    desk.people.look_as(own.volunteer.id)
    with pytest.raises(UserError, match="only_looking"):
        desk.register.keep_filter(SavedFilter(id=0, name="Менің", noun=Noun.CASES, typed=""))
    with pytest.raises(UserError, match="only_looking"):
        desk.register.drop_filter(1)
