"""A volunteer proposes a correction, a coordinator sees it wait, takes it or says why not."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.users import Role, User, UserDraft
from app.services.desk import Desk
from app.ui.authorities.dialogs import CompleteDialog, ProposeDialog, RefuseDialog
from app.ui.authorities.page import AuthoritiesPage
from app.ui.words import Words
from tests.factories import body_id
from tests.ui.clipping import clipped, opened, unnamed


@pytest.fixture
def volunteer(desk: Desk) -> User:
    return desk.people.add(UserDraft(name="Ержан Ерікті"))


def page_of(qtbot: QtBot, desk: Desk, words: Words, user: User) -> AuthoritiesPage:
    """The page as this person sees it, at the department."""
    desk.context.user = user
    page = AuthoritiesPage(desk, words)
    qtbot.addWidget(page)
    opened(page, 1048, 680)
    page.show_authority(body_id(desk))
    page.reload()
    return page


def proposed(qtbot: QtBot, desk: Desk, words: Words, volunteer: User) -> None:
    page = page_of(qtbot, desk, words, volunteer)
    assert page.detail.editing.text() == "Propose a correction…"
    QTest.mouseClick(page.detail.editing, Qt.MouseButton.LeftButton)
    (dialog,) = page.findChildren(ProposeDialog)
    dialog.phone.setText("8 7222 11-11-11")
    dialog.save()
    assert dialog.isVisible()
    dialog.source.setText("gov.kz")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    page.reload()
    assert len(page.detail.proposals.cards) == 1
    assert page.detail.proposals.cards[0].accepting.isHidden()


def test_a_proposal_waits_for_the_coordinator_and_is_accepted_with_one_click(
    qtbot: QtBot, desk: Desk, words: Words, volunteer: User
) -> None:
    boss = desk.context.user
    proposed(qtbot, desk, words, volunteer)
    page = page_of(qtbot, desk, words, boss)
    assert page.waiting.text() == "Corrections proposed and not decided: 1."
    said = page.detail.proposals.cards[0].text.text()
    assert "Ержан Ерікті proposes, confirmed on 20.11.2026:" in said
    assert "→ 8 7222 11-11-11" in said
    assert "Read in: gov.kz" in said
    QTest.mouseClick(page.detail.proposals.cards[0].accepting, Qt.MouseButton.LeftButton)
    page.reload()
    assert desk.authorities.get(body_id(desk)).phone == "8 7222 11-11-11"
    assert page.detail.proposals.isHidden()
    assert page.waiting.isHidden()


def test_a_refusal_needs_a_reason(qtbot: QtBot, desk: Desk, words: Words, volunteer: User) -> None:
    boss = desk.context.user
    proposed(qtbot, desk, words, volunteer)
    page = page_of(qtbot, desk, words, boss)
    page.show_waiting()
    QTest.mouseClick(page.detail.proposals.cards[0].refusing, Qt.MouseButton.LeftButton)
    (dialog,) = page.findChildren(RefuseDialog)
    dialog.save()
    assert dialog.isVisible()
    dialog.reason.setText("Ескі нөмір")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    assert desk.corrections.waiting() == ()
    assert desk.corrections.of_body(body_id(desk))[0].reason == "Ескі нөмір"


def test_a_coordinator_corrects_the_row_at_once(qtbot: QtBot, desk: Desk, words: Words) -> None:
    user = desk.people.add(UserDraft(name="Гүлнар", role=Role.COORDINATOR))
    page = page_of(qtbot, desk, words, user)
    page.edit()
    assert [type(dialog) for dialog in page.findChildren(CompleteDialog)] == [CompleteDialog]


def test_the_window_of_a_proposal_fits_in_every_language(qtbot: QtBot, desk: Desk, any_words: Words) -> None:
    page = page_of(qtbot, desk, any_words, desk.context.user)
    assert page.detail.authority is not None
    dialog = ProposeDialog(desk, any_words, page.detail.authority, page)
    opened(dialog, dialog.width(), dialog.height())
    assert [*clipped(dialog), *unnamed(dialog)] == []
