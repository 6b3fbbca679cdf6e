"""The Today page: what waits, in order of urgency, one click or key from its deed."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.appeals import AppealDraft
from app.domain.clients import ClientDraft
from app.domain.codes import AppealKind, Channel, EventKind
from app.domain.consultations import Consultation, ConsultationDraft
from app.domain.drafts import DraftPlace
from app.domain.events import EventDraft
from app.domain.languages import Language
from app.domain.reviews import Decision, DecisionDraft
from app.domain.tasks import TaskDraft
from app.services.desk import Desk
from app.ui.today.lines import COUNTED, NEWEST_DRAFTS, Group, Kind
from app.ui.today.page import TodayPage
from app.ui.words import Words
from tests.conftest import NOW
from tests.ui.clipping import clipped, opened, unnamed, unreached


def talk(desk: Desk, *, again_on: date | None = None) -> Consultation:
    client = desk.clients.save(ClientDraft(surname="Ермеков", given_name="Дархан"))
    return desk.consultations.record(
        ConsultationDraft(
            client_id=client.id,
            held_on=desk.context.today() - timedelta(days=90),
            question="Земля под домом",
            next_contact_on=again_on,
        )
    )


def appeal(desk: Desk, registered_on: date, subject: str) -> int:
    """An application registered that day at a real body; returns its key."""
    body = desk.authorities.rows("", offset=0, limit=1)[0].id
    draft = AppealDraft(
        kind=AppealKind.APPLICATION,
        authority_id=body,
        subject=subject,
        filed_on=registered_on,
        channel=Channel.PORTAL,
    )
    _, made = desk.cases.open_from_consultation(talk(desk).id, draft)
    registered = EventDraft(kind=EventKind.REGISTERED, on=registered_on, number=f"ЖТ-{made.id}")
    return desk.appeals.record(made.id, registered).id


def registered_for(desk: Desk, due_on: date) -> date:
    """The day of registration whose fifteen working days end on `due_on`."""
    return desk.context.calendar.subtract_working(due_on, 15)


def page_of(qtbot: QtBot, desk: Desk, words: Words) -> TodayPage:
    page = TodayPage(desk, words)
    qtbot.addWidget(page)
    opened(page, 1080, 710)
    page.activateWindow()
    return page


def groups(page: TodayPage) -> list[Group]:
    lines = [page.model.line(page.model.index(number)) for number in range(page.model.rowCount())]
    return [line.group for line in lines if line is not None and line.kind is Kind.HEADING]


@pytest.fixture
def busy(desk: Desk) -> dict[Group, int]:
    """One line in each group; returns their keys."""
    today, calendar = desk.context.today(), desk.context.calendar
    return {
        Group.OVERDUE: appeal(desk, registered_for(desk, calendar.subtract_working(today, 2)), "Жер учаскесі"),
        Group.DUE_TODAY: appeal(desk, registered_for(desk, today), "Дәрі-дәрмек"),
        Group.TASKS: desk.tasks.write(TaskDraft(what="Қоңырау", due_on=today)).id,
        Group.CONTACTS: talk(desk, again_on=today - timedelta(days=1)).id,
        Group.DUE_SOON: appeal(desk, registered_for(desk, calendar.add_working(today, 1)), "Баспана кезегі"),
    }


def test_a_day_with_nothing_says_what_to_do(qtbot: QtBot, desk: Desk, words: Words) -> None:
    page = page_of(qtbot, desk, words)
    assert page.empty.isVisible()
    assert page.empty.title.text() == "Nothing waits today"
    assert "Ctrl+N" in page.empty.text.text()
    with qtbot.waitSignal(page.consultation_wanted):
        page.empty.button.click()


def test_each_group_has_its_count_and_its_lines_in_order_of_urgency(
    qtbot: QtBot, desk: Desk, words: Words, busy: dict[Group, int]
) -> None:
    page = page_of(qtbot, desk, words)
    assert [page.cards[group].count() for group in COUNTED] == [1, 1, 1, 1, 1]
    assert groups(page) == list(busy) == list(COUNTED)
    assert [card.accessibleName() for card in page.cards.values()] == [
        "Overdue: 1",
        "Due today: 1",
        "My tasks: 1",
        "Call back today: 1",
        "Due soon: 1",
    ]


def test_what_waits_by_a_decision_stands_after_the_rest_with_its_day(
    qtbot: QtBot, desk: Desk, words: Words, busy: dict[Group, int]
) -> None:
    reviewed = desk.reviews.lines(desk.reviews.begin([busy[Group.OVERDUE]]).id)[0]
    until_on = desk.context.today() + timedelta(days=7)
    desk.reviews.decide(reviewed.id, DecisionDraft(decision=Decision.WAIT, note="Күтеміз", until_on=until_on))
    page = page_of(qtbot, desk, words)
    assert groups(page) == [Group.DUE_TODAY, Group.TASKS, Group.CONTACTS, Group.DUE_SOON, Group.PUT_OFF]
    assert page.cards[Group.OVERDUE].count() == 0
    line = page.model.line(page.model.first_of(Group.PUT_OFF))
    assert line is not None
    assert (line.id, line.left) == (busy[Group.OVERDUE], f"waits until {words.date(until_on)}")
    page.go_to(Group.PUT_OFF)
    with qtbot.waitSignal(page.appeal_chosen) as heard:
        QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert heard.args == [busy[Group.OVERDUE]]
    assert clipped(page) == []


def test_what_was_begun_last_stands_first_and_the_rest_of_it_last(
    qtbot: QtBot, desk: Desk, words: Words, busy: dict[Group, int]
) -> None:
    for number in range(NEWEST_DRAFTS + 2):
        moment = NOW + timedelta(minutes=number)
        desk.context.now = lambda moment=moment: moment
        desk.drafts.keep(DraftPlace.BODY, number + 1, {"phone": "+7"}, title=f"№ {number}")
    page = page_of(qtbot, desk, words)
    assert groups(page) == [Group.DRAFTS, *busy, Group.OLDER_DRAFTS]
    newest = page.model.line(page.list.currentIndex())
    assert newest is not None
    assert (newest.kind, newest.detail) == (Kind.DRAFT, f"№ {NEWEST_DRAFTS + 1}")
    older = page.model.line(page.model.first_of(Group.OLDER_DRAFTS))
    assert older is not None
    assert older.detail == "№ 1"
    with qtbot.waitSignal(page.draft_chosen) as chosen:
        QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert chosen.args[0].title == newest.detail


@pytest.mark.parametrize("group", [group for group in COUNTED if group is not Group.TASKS])
def test_one_click_on_a_line_opens_its_appeal_or_talk(
    qtbot: QtBot, desk: Desk, words: Words, busy: dict[Group, int], group: Group
) -> None:
    page = page_of(qtbot, desk, words)
    place = page.list.visualRect(page.model.first_of(group)).center()
    signal = page.consultation_chosen if group is Group.CONTACTS else page.appeal_chosen
    with qtbot.waitSignal(signal) as opening:
        QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opening.args == [busy[group]]


@pytest.mark.parametrize("group", [group for group in COUNTED if group is not Group.TASKS])
def test_a_card_leads_to_its_group_and_enter_opens_the_line(
    qtbot: QtBot, desk: Desk, words: Words, busy: dict[Group, int], group: Group
) -> None:
    page = page_of(qtbot, desk, words)
    page.cards[group].setFocus()
    QTest.keyClick(page.cards[group], Qt.Key.Key_Space)
    assert QApplication.focusWidget() is page.list
    signal = page.consultation_chosen if group is Group.CONTACTS else page.appeal_chosen
    with qtbot.waitSignal(signal) as opening:
        QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert opening.args == [busy[group]]


def test_arrows_pass_over_the_headings(qtbot: QtBot, desk: Desk, words: Words, busy: dict[Group, int]) -> None:
    page = page_of(qtbot, desk, words)
    page.list.setFocus()
    passed = []
    for _ in busy:
        line = page.model.line(page.list.currentIndex())
        assert line is not None
        passed.append((line.group, line.id))
        QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert passed == list(busy.items())


def test_after_a_change_the_line_in_hand_stays_in_hand(
    qtbot: QtBot, desk: Desk, words: Words, busy: dict[Group, int]
) -> None:
    page = page_of(qtbot, desk, words)
    page.list.setCurrentIndex(page.model.first_of(Group.DUE_SOON))
    appeal(desk, registered_for(desk, desk.context.today()), "Тағы біреуі")
    page.reload()
    line = page.model.line(page.list.currentIndex())
    assert line is not None
    assert (line.kind, line.id) == (Kind.APPEAL, busy[Group.DUE_SOON])
    assert page.cards[Group.DUE_TODAY].count() == 2


def test_a_contact_that_was_taken_up_again_waits_no_more(qtbot: QtBot, desk: Desk, words: Words) -> None:
    today = desk.context.today()
    waiting = talk(desk, again_on=today)
    page = page_of(qtbot, desk, words)
    assert page.cards[Group.CONTACTS].count() == 1
    desk.consultations.record(ConsultationDraft(client_id=waiting.client_id, held_on=today, question="Ещё раз"))
    page.reload()
    assert page.cards[Group.CONTACTS].count() == 0
    assert page.empty.isVisible()


def test_the_lines_speak_the_language_of_the_screen_at_once(
    qtbot: QtBot, desk: Desk, words: Words, busy: dict[Group, int]
) -> None:
    assert busy
    page = page_of(qtbot, desk, words)
    english = [page.model.index(number).data() for number in range(page.model.rowCount())]
    words.set_language(Language.KAZAKH)
    kazakh = [page.model.index(number).data() for number in range(page.model.rowCount())]
    assert len(kazakh) == len(english)
    assert kazakh[0] == f"{words.say('timeliness.overdue')} · 1"
    assert "Жер учаскесі" in kazakh[1]
    assert all(one != other or one == "Қоңырау" for one, other in zip(english, kazakh, strict=True))


@pytest.mark.parametrize("size", [(1080, 710), (824, 610)])
@pytest.mark.parametrize("full", [True, False])
def test_the_page_is_whole_named_and_reached_by_tab_in_every_language(
    qtbot: QtBot, any_words: Words, request: pytest.FixtureRequest, *, full: bool, size: tuple[int, int]
) -> None:
    if full:
        request.getfixturevalue("busy")
    page = page_of(qtbot, request.getfixturevalue("desk"), any_words)
    opened(page, *size)
    assert clipped(page) == []
    assert unnamed(page) == []
    assert unreached(page) == []
    assert all(card.width() >= card.sizeHint().width() for card in page.cards.values())


def test_the_model_of_the_lines_keeps_the_rules_of_qt(
    qtbot: QtBot, desk: Desk, words: Words, busy: dict[Group, int]
) -> None:
    assert busy
    page = page_of(qtbot, desk, words)
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    page.reload()
    assert page.model.rowCount() == 10
