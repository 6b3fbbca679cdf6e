"""The page of people: who works here, added, changed, let go, away, by mouse and keyboard; who may not is told."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app import bootstrap
from app.domain.drafts import DraftPlace
from app.domain.users import AbsenceDraft, Role, User, UserDraft
from app.services.desk import Desk
from app.ui.people.page import PeoplePage
from app.ui.unlock.password_field import PasswordField
from app.ui.words import Words
from tests.conftest import TODAY
from tests.factories import OFFICE
from tests.services.vaults import LOGIN, PASSWORD, cheap
from tests.ui.clipping import clipped, opened, unnamed, unreached
from tests.ui.hands import write

NEW_PASSWORD = "bes bolek soz birge tur"  # noqa: S105 - of a file made for the test


def shown(qtbot: QtBot, desk: Desk, words: Words) -> PeoplePage:
    made = PeoplePage(desk, words)
    qtbot.addWidget(made)
    opened(made, 1048, 680)
    made.activateWindow()
    return made


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, words: Words) -> PeoplePage:
    desk.office.save(OFFICE)
    return shown(qtbot, desk, words)


@pytest.fixture
def locked_desk(tmp_path: Path) -> Iterator[Desk]:
    """The desk of a file with passwords."""
    path = tmp_path / "office.arasha"
    made = cheap(path).create(LOGIN, PASSWORD)
    with bootstrap.opened_desk(path, made, today=lambda: TODAY, publish=lambda _: None) as desk:
        yield desk


@pytest.fixture
def locked_page(qtbot: QtBot, locked_desk: Desk, words: Words) -> PeoplePage:
    return shown(qtbot, locked_desk, words)


def names(page: PeoplePage) -> list[str]:
    model = page.listing.list.model
    return [str(model.index(row, 0).data()).partition("\n")[0] for row in range(model.rowCount())]


def today(page: PeoplePage, name: str) -> str:
    row = names(page).index(name)
    return str(page.listing.list.model.index(row, 2).data())


def add(desk: Desk, name: str, role: Role = Role.VOLUNTEER) -> User:
    return desk.people.add(UserDraft(name=name, login=name.lower(), role=role))


def test_a_person_is_added_with_the_keyboard_alone(qtbot: QtBot, desk: Desk, page: PeoplePage) -> None:
    page.listing.adding.setFocus()
    QTest.keyClick(page.listing.adding, Qt.Key.Key_Space)
    assert page.side.currentWidget() is page.person
    write(page.person.name, "Әсел Жаңа")
    with qtbot.waitSignal(page.done):
        page.person.do()
    assert "Әсел Жаңа" in names(page)
    assert page.notice.text() == "Әсел Жаңа works here now."
    assert page.side.currentWidget() is page.card
    assert desk.drafts.waiting() == ()


def test_a_nameless_person_is_refused_beside_the_field_and_nothing_typed_is_lost(
    qtbot: QtBot, page: PeoplePage
) -> None:
    page.begin_adding()
    write(page.person.login, "asel")
    with qtbot.waitSignal(page.done):
        page.person.do()
    assert page.side.currentWidget() is page.person
    assert page.person.login.text() == "asel"
    assert "name is missing" in page.person.name.accessibleDescription()


def test_the_list_is_searched_by_name_and_by_the_name_to_sign_in_with(desk: Desk, page: PeoplePage) -> None:
    add(desk, "Ержан")
    add(desk, "Айгүл")
    page.reload()
    write(page.search, "ЕРЖ")
    assert names(page) == ["Ержан"]
    write(page.search, "nobody")
    assert page.listing.list.empty.isVisible()
    page.listing.list.empty.button.click()
    assert len(names(page)) == 3


@pytest.mark.parametrize("typed", ["Yerzhan", "ержан омар", "Омаров Е", "ержан", "yerzhan_o"])
def test_a_person_is_found_in_any_alphabet_and_order(desk: Desk, page: PeoplePage, typed: str) -> None:
    desk.people.add(UserDraft(name="Ержан Омаров", login="yerzhan_o"))
    add(desk, "Айгүл")
    page.reload()
    write(page.search, typed)
    assert names(page) == ["Ержан Омаров"]


def test_a_sign_in_name_that_is_taken_is_said_at_its_field(qtbot: QtBot, desk: Desk, page: PeoplePage) -> None:
    add(desk, "asel")
    page.begin_adding()
    write(page.person.name, "Әсел Басқа")
    write(page.person.login, "ASEL")
    with qtbot.waitSignal(page.done):
        page.person.do()
    assert page.side.currentWidget() is page.person
    assert "taken" in page.person.login.accessibleDescription()
    assert page.notice.text() == ""
    assert (page.person.name.text(), page.person.login.text()) == ("Әсел Басқа", "ASEL")


def test_who_is_let_go_hands_their_cases_over_and_comes_back(qtbot: QtBot, desk: Desk, page: PeoplePage) -> None:
    erzhan, aigul = add(desk, "Ержан"), add(desk, "Айгүл")
    page.reload()
    page.listing.show_id(erzhan.id)
    page.card.let_go.click()
    page.let_go.successor.set_value(aigul.id)
    write(page.let_go.note, "Көшіп кетті")
    with qtbot.waitSignal(page.done):
        page.let_go.do()
    assert not desk.people.get(erzhan.id).active
    assert today(page, "Ержан") == "works here no more"
    page.listing.show_id(erzhan.id)
    assert not page.card.let_go.isVisible()
    with qtbot.waitSignal(page.done):
        page.card.take_back.click()
    assert desk.people.get(erzhan.id).active


def test_an_absence_is_noted_with_its_deputy_and_ended(qtbot: QtBot, desk: Desk, page: PeoplePage) -> None:
    erzhan, aigul = add(desk, "Ержан"), add(desk, "Айгүл")
    page.reload()
    page.listing.show_id(erzhan.id)
    page.card.absence.click()
    assert page.absence.from_on.date() == TODAY
    with qtbot.waitSignal(page.done):
        page.absence.do()
    assert "Choose who stands in" in page.absence.deputy.accessibleDescription()
    page.absence.deputy.set_value(aigul.id)
    page.absence.until_on.set_date(TODAY + timedelta(days=3))
    with qtbot.waitSignal(page.done):
        page.absence.do()
    assert today(page, "Ержан") == "away until 23.11.2026"
    assert page.card.facts.text("away") == "Айгүл sees and does their work"
    (known,) = desk.people.absences(erzhan.id)
    page.card.end_wanted.emit(known.id)
    assert today(page, "Ержан") == "works here"


def test_a_volunteer_sees_everybody_and_notes_their_own_absence_alone(qtbot: QtBot, desk: Desk, words: Words) -> None:
    erzhan, aigul = add(desk, "Ержан"), add(desk, "Айгүл")
    desk.context.user = erzhan
    page = shown(qtbot, desk, words)
    assert len(names(page)) == 3
    assert not page.listing.adding.isVisible()
    page.listing.show_id(aigul.id)
    card = page.card
    buttons = (card.change, card.password, card.absence, card.let_go, card.take_back, card.look)
    assert not any(button.isVisible() for button in buttons)
    assert "it is for an administrator" in card.why.text()
    page.listing.show_id(erzhan.id)
    assert [button for button in buttons if button.isVisible()] == [card.absence]


def test_what_is_typed_about_a_person_comes_back_without_any_password(
    qtbot: QtBot, locked_desk: Desk, words: Words
) -> None:
    page = shown(qtbot, locked_desk, words)
    page.begin_adding()
    write(page.person.name, "Әсел")
    write(page.person.login, "asel")
    write(page.person.passwords.password, NEW_PASSWORD)
    page.person.keeper.flush()
    (waiting,) = locked_desk.drafts.waiting()
    assert (waiting.place, waiting.title) == (DraftPlace.PERSON, "Әсел")
    assert dict(waiting.fields) == {"name": "Әсел", "login": "asel", "role": "volunteer"}
    page.person.left.emit()
    assert page.person.passwords.text() == ""
    again = shown(qtbot, locked_desk, words)
    again.resume(waiting)
    assert again.person.name.text() == "Әсел"
    assert again.person.waits.text() == "You typed this before; it is not saved yet."
    again.person.waits.button.click()
    assert again.person.name.text() == ""
    assert locked_desk.drafts.waiting() == ()


def test_somebody_new_in_a_file_with_passwords_gets_one_that_opens_it(
    qtbot: QtBot, locked_page: PeoplePage, tmp_path: Path
) -> None:
    page = locked_page
    page.reload()
    page.begin_adding()
    write(page.person.name, "Әсел")
    write(page.person.login, "asel")
    page.person.do()
    assert "password is short" in page.person.passwords.password.accessibleDescription()
    write(page.person.passwords.password, NEW_PASSWORD)
    page.person.do()
    assert "not the same" in page.person.passwords.again.accessibleDescription()
    write(page.person.passwords.again, NEW_PASSWORD)
    with qtbot.waitSignal(page.done, timeout=20_000):
        page.person.do()
    assert today(page, "Әсел") == "works here"
    assert cheap(tmp_path / "office.arasha").unlock("asel", NEW_PASSWORD).unlocked.uid
    assert not any(field.text() for field in page.findChildren(PasswordField))


def test_a_forgotten_password_is_given_anew_and_who_has_none_is_marked(
    qtbot: QtBot, locked_desk: Desk, locked_page: PeoplePage, tmp_path: Path
) -> None:
    erzhan = add(locked_desk, "Erzhan")
    page = locked_page
    page.reload()
    assert today(page, "Erzhan") == "no password yet"
    page.listing.show_id(erzhan.id)
    assert page.card.password.text() == "Give a password…"
    page.card.password.click()
    for field in (page.password.passwords.password, page.password.passwords.again):
        write(field, NEW_PASSWORD)
    with qtbot.waitSignal(page.done, timeout=20_000):
        page.password.do()
    assert today(page, "Erzhan") == "works here"
    assert cheap(tmp_path / "office.arasha").unlock("erzhan", NEW_PASSWORD).unlocked.uid == erzhan.uid


def test_after_letting_go_it_is_said_that_the_file_gets_a_new_key(
    qtbot: QtBot, locked_desk: Desk, locked_page: PeoplePage
) -> None:
    erzhan = locked_desk.staff.add(UserDraft(name="Ержан", login="erzhan"), NEW_PASSWORD)
    page = locked_page
    page.reload()
    page.listing.show_id(erzhan.id)
    page.card.let_go.click()
    with qtbot.waitSignal(page.done, timeout=20_000):
        page.let_go.do()
    assert page.notice.text().endswith("The file gets a new key at the next unlocking.")


def test_escape_leaves_a_form_and_keeps_what_was_typed(desk: Desk, page: PeoplePage) -> None:
    page.begin_adding()
    write(page.person.name, "Әсел")
    QTest.keyClick(page.person, Qt.Key.Key_Escape)
    assert page.side.currentWidget() is page.card
    assert [draft.title for draft in desk.drafts.waiting()] == ["Әсел"]
    page.begin_adding()
    assert page.person.name.text() == "Әсел"


def everything_open(page: PeoplePage, desk: Desk) -> Iterator[str]:
    """Each thing the right side can show."""
    key = page.listing.list.model.row(1).id
    page.listing.show_id(key)
    yield "card"
    page.begin_adding()
    yield "adding"
    for button in (page.card.change, page.card.let_go, page.card.absence):
        page._go_home()
        button.click()
        yield button.text()
    if desk.staff.has_passwords:
        page._go_home()
        page.card.password.click()
        yield "password"


def test_nothing_is_cut_off_and_everything_has_a_name_in_every_language(
    qtbot: QtBot, locked_desk: Desk, any_words: Words
) -> None:
    erzhan = locked_desk.staff.add(UserDraft(name="Ержан Ерікті", login="erzhan"), NEW_PASSWORD)
    add(locked_desk, "Айгүл Үйлестіруші", Role.COORDINATOR)
    draft = AbsenceDraft(
        user_id=erzhan.id, deputy_id=locked_desk.context.user.id, from_on=TODAY, until_on=date(2026, 12, 31)
    )
    locked_desk.people.note_absence(draft)
    page = shown(qtbot, locked_desk, any_words)
    for shows in everything_open(page, locked_desk):
        opened(page, 1048, 680)
        assert (shows, clipped(page), unnamed(page), unreached(page)) == (shows, [], [], [])
