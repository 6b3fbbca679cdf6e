"""Two cards of one person are made one in the window, field by field, and taken apart again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.domain.clients import Client
from app.domain.codes import Need
from app.domain.users import UserDraft
from app.services.desk import Desk
from app.ui.clients.dialog import ClientDialog
from app.ui.clients.merge_dialog import MergeDialog
from app.ui.words import Words
from tests.factories import client_draft, kept_talk
from tests.ui.clipping import clipped, opened, unnamed, unreached
from tests.ui.hands import write


@pytest.fixture
def pair(desk: Desk) -> tuple[Client, Client]:
    """Two cards of one person; the second has a talk."""
    one = desk.clients.save(client_draft(phone="", needs=frozenset({Need.PENSIONER})))
    other = desk.clients.save(client_draft(surname="Касымова", email="", contact_note="Таңертең"))
    kept_talk(desk, other.id)
    return one, other


def card(qtbot: QtBot, desk: Desk, words: Words, client_id: int) -> ClientDialog:
    made = ClientDialog(desk, words, client_id)
    qtbot.addWidget(made)
    made.open()
    return made


def merging(dialog: ClientDialog) -> MergeDialog:
    (found,) = [one for one in dialog.findChildren(MergeDialog) if one.isVisible()]
    return found


def test_a_double_is_offered_when_the_card_is_opened_and_made_one_with_it(
    qtbot: QtBot, desk: Desk, words: Words, pair: tuple[Client, Client]
) -> None:
    one, other = pair
    dialog = card(qtbot, desk, words, one.id)
    assert dialog.form.similar.names() == (other.full_name,)
    dialog.form.similar.choose(0)
    question = merging(dialog)
    assert set(question.table.choices) == {"surname", "phone", "email", "needs", "contact_note"}
    assert "talks: 1" in question.moving.text()
    question.table.choices["surname"].choose(1)
    question.table.choices["contact_note"].choose(2)
    question.saving.click()
    kept = desk.clients.get(other.id)
    assert (kept.id, kept.surname, kept.phone, kept.email) == (one.id, "Касымова", other.phone, one.email)
    assert (kept.contact_note, kept.needs) == (f"{one.contact_note}\n{other.contact_note}", one.needs | other.needs)
    assert dialog.form.lines["surname"].text() == "Касымова"
    assert other.full_name in dialog.about.merge.text()
    assert dialog.form.similar.names() == ()


def test_the_merge_is_undone_from_the_card_or_it_is_said_before_why_not(
    qtbot: QtBot, desk: Desk, words: Words, pair: tuple[Client, Client]
) -> None:
    one, other = pair
    seen = desk.merges.preview(one.id, other.id)
    desk.merges.merge(seen, seen.proposed())
    dialog = card(qtbot, desk, words, other.id)
    assert dialog.form.draft().phone == other.phone
    dialog.about.undoing.click()
    assert desk.clients.get(other.id) == other
    assert dialog.form.draft().phone == ""
    assert not dialog.about.merge.isVisible()
    seen = desk.merges.preview(one.id, other.id)
    desk.merges.merge(seen, seen.proposed())
    kept_talk(desk, one.id)
    again = card(qtbot, desk, words, one.id)
    assert not again.about.undoing.isEnabled()
    assert "written about the person after the merge" in again.about.undoing.toolTip()
    assert "written about the person after the merge" in again.about.merge.text()


def test_both_cards_are_named_and_what_they_say_stands_side_by_side(
    qtbot: QtBot, desk: Desk, words: Words, pair: tuple[Client, Client]
) -> None:
    one, other = pair
    dialog = card(qtbot, desk, words, one.id)
    question = MergeDialog(desk, words, one.id, other.id, dialog)
    for said in (question.windowTitle(), question.explained.text()):
        assert one.full_name in said
        assert other.full_name in said
    surname = question.table.choices["surname"]
    assert [offer.words.text() for offer in surname.offers] == [one.surname, other.surname]
    assert surname.index == 0
    qtbot.mouseClick(surname.offers[1].words, Qt.MouseButton.LeftButton)
    assert question.draft().surname == other.surname
    assert question.draft().phone == other.phone
    assert one.iin in [label.text() for label in question.table.findChildren(QLabel)]


def test_two_notes_too_long_together_are_told_before_anything_is_done(qtbot: QtBot, desk: Desk, words: Words) -> None:
    one, other = (desk.clients.save(client_draft(contact_note=letter * 1_500)) for letter in "аб")
    dialog = card(qtbot, desk, words, one.id)
    question = MergeDialog(desk, words, one.id, other.id, dialog)
    question.open()
    question.table.choices["contact_note"].choose(2)
    question.saving.click()
    assert question.isVisible()
    assert words.say("field.contact_note") in question.notice.text()
    assert desk.merges.of_client(one.id) == ()
    question.table.choices["contact_note"].choose(0)
    question.saving.click()
    assert len(desk.merges.of_client(one.id)) == 1


def test_what_is_typed_is_saved_before_cards_become_one(
    qtbot: QtBot, desk: Desk, words: Words, pair: tuple[Client, Client]
) -> None:
    dialog = card(qtbot, desk, words, pair[0].id)
    write(dialog.form.lines["email"], "жаңа")
    dialog.form.similar.choose(0)
    assert "Save this card first" in dialog.notice.text()
    assert dialog.findChildren(MergeDialog) == []
    dialog.keeper.done()


def test_a_volunteer_may_look_at_a_double_and_leaves_merging_to_others(
    qtbot: QtBot, desk: Desk, words: Words, pair: tuple[Client, Client]
) -> None:
    desk.context.user = desk.people.add(UserDraft(name="Ержан Ерікті", login="erzhan"))
    dialog = card(qtbot, desk, words, pair[0].id)
    assert dialog.form.similar.names() == (pair[1].full_name,)
    assert not dialog.form.similar._lines[0].same.isVisible()
    assert dialog.form.similar._lines[0].opening.isVisible()


def test_the_question_is_whole_named_and_reached_in_every_language(
    qtbot: QtBot, desk: Desk, any_words: Words, pair: tuple[Client, Client]
) -> None:
    dialog = card(qtbot, desk, any_words, pair[0].id)
    question = MergeDialog(desk, any_words, pair[0].id, pair[1].id, dialog)
    opened(question, question.width(), question.height())
    assert clipped(question) == []
    assert unnamed(question) == []
    assert unreached(question) == []
