"""The directory of 242 real bodies: found, read with its doubts, completed, checked."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.domain.authorities import Authority
from app.domain.codes import Confirmation
from app.domain.languages import Language
from app.services.desk import Desk
from app.ui.authorities.dialogs import CheckDialog, CompleteDialog
from app.ui.authorities.page import AuthoritiesPage
from app.ui.widgets.windowed import STATUS_ROLE
from app.ui.words import Words
from tests.conftest import TODAY
from tests.ui.clipping import clipped, opened, unnamed, unreached

ALL = 242


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, words: Words) -> AuthoritiesPage:
    made = AuthoritiesPage(desk, words)
    qtbot.addWidget(made)
    opened(made, 1040, 700)
    return made


def body(desk: Desk, uid: str) -> Authority:
    for row in desk.authorities.rows(offset=0, limit=ALL):
        if row.uid == uid:
            return desk.authorities.get(row.id)
    raise KeyError(uid)


def texts(page: AuthoritiesPage) -> str:
    return "\n".join(label.text() for label in page.detail.findChildren(QLabel) if label.isVisibleTo(page))


def test_every_body_of_the_directory_is_in_the_list(page: AuthoritiesPage) -> None:
    assert page.listing.list.model.rowCount() == ALL
    assert str(ALL) in page.listing.counted.text()
    assert page.side.currentWidget() is page.nothing


def test_search_ignores_case_and_legal_form_in_kazakh_and_russian(page: AuthoritiesPage) -> None:
    page.search.setText("ГУ «АППАРАТ АКИМА АБАЙ")
    russian = page.listing.list.model.rowCount()
    page.search.setText("абай облысы ӘКІМІНІҢ")
    assert page.listing.list.model.rowCount() >= 1
    assert russian >= 1
    assert page.listing.list.model.row(0).uid == "akimat-abai"


def test_kind_and_region_narrow_together(page: AuthoritiesPage) -> None:
    page.listing.kind.setCurrentIndex(page.listing.kind.findData("prosecutor"))
    kinds = page.listing.list.model.rowCount()
    page.listing.region.setCurrentIndex(page.listing.region.findData("71"))
    assert 1 <= page.listing.list.model.rowCount() < kinds < ALL


@pytest.mark.usefixtures("qtbot")
def test_a_search_without_result_offers_to_show_all(page: AuthoritiesPage) -> None:
    page.search.setText("нет такого органа")
    assert page.listing.list.empty.isVisible()
    page.listing.list.empty.button.click()
    assert page.listing.list.model.rowCount() == ALL


def test_a_missing_address_is_marked_never_invented(page: AuthoritiesPage, desk: Desk) -> None:
    nameless = body(desk, "akimat-akmola")
    assert not nameless.address_kk
    page.show_authority(nameless.id)
    assert page.detail.facts.text("address_kk") == page.detail.facts.text("address_ru")
    assert "blank" in page.detail.facts.text("address_kk")


def test_an_address_stands_as_it_was_written_in_its_own_language_only(page: AuthoritiesPage, desk: Desk) -> None:
    abai = body(desk, "akimat-abai")
    page.show_authority(abai.id)
    assert page.detail.facts.text("address_ru") == abai.address_ru
    assert page.detail.facts.text("address_kk") != abai.address_ru


def test_for_a_court_the_body_above_is_the_next_instance_never_for_a_complaint(
    page: AuthoritiesPage, desk: Desk
) -> None:
    court = next(row for row in desk.authorities.rows("", ("court_administrative",), "", offset=0, limit=30))
    page.show_authority(court.id)
    said = texts(page)
    assert "Next instance" in said
    assert "Higher body for a complaint" not in said
    assert page.detail.above.isVisible()


@pytest.mark.usefixtures("qtbot")
def test_a_body_with_one_above_leads_there(page: AuthoritiesPage, desk: Desk) -> None:
    department = next(
        row
        for row in desk.authorities.rows("", ("territorial_department",), "", offset=0, limit=60)
        if desk.authorities.superior(row.id)
    )
    page.show_authority(department.id)
    above = desk.authorities.superior(department.id)
    assert "Higher body for a complaint" in texts(page)
    page.detail.above.click()
    assert page.detail.authority.id == above.id
    assert page.listing.list.current_row().id == above.id


def test_where_nothing_stands_above_the_court_is_named(page: AuthoritiesPage, desk: Desk) -> None:
    page.show_authority(body(desk, "akimat-abai").id)
    assert "the next way is the court" in texts(page)
    assert not page.detail.above.isVisible()


def test_an_unchecked_row_says_so_with_sign_and_word_even_if_the_directory_says_yes(
    page: AuthoritiesPage, desk: Desk
) -> None:
    abai = body(desk, "akimat-abai")
    assert abai.confirmed is Confirmation.YES
    page.show_authority(abai.id)
    assert "Nobody of this office has checked it" in page.detail.trusted.text()
    assert page.detail.chip.text()
    assert abai.source in texts(page)
    assert abai.note in texts(page)


def test_a_check_keeps_who_and_when_and_shows_at_once(page: AuthoritiesPage, desk: Desk, qtbot: QtBot) -> None:
    abai = body(desk, "akimat-abai")
    page.show_authority(abai.id)
    page.check()
    dialog = page.findChild(CheckDialog)
    dialog.by.clear()
    dialog.saving.click()
    assert dialog.isVisible()
    assert dialog.by.accessibleDescription()
    qtbot.keyClicks(dialog.by, "A. Volunteer")
    with qtbot.waitSignals([dialog.saved, page.checked]):
        dialog.saving.click()
    page.reload()
    kept = desk.authorities.get(abai.id)
    assert (kept.verified_by, kept.verified_on) == ("A. Volunteer", TODAY)
    assert "A. Volunteer checked it on 20.11.2026" in page.detail.trusted.text()
    assert page.listing.list.table.currentIndex().siblingAtColumn(1).data(STATUS_ROLE) == "verified"
    assert "checked" in page.detail.history.text()


def test_what_a_volunteer_completes_is_kept_with_its_history(page: AuthoritiesPage, desk: Desk, qtbot: QtBot) -> None:
    akmola = body(desk, "akimat-akmola")
    page.show_authority(akmola.id)
    page.edit()
    dialog = page.findChild(CompleteDialog)
    dialog.address_kk.setPlainText("Көкшетау қ., Үлгі көшесі, 1")
    dialog.closing_at.setText("17:45")
    with qtbot.waitSignal(dialog.saved):
        dialog.saving.click()
    page.reload()
    assert page.detail.facts.text("address_kk") == "Көкшетау қ., Үлгі көшесі, 1"
    assert page.detail.facts.text("closing") == "17:45"
    assert "Көкшетау қ., Үлгі көшесі, 1" in page.detail.history.text()


@pytest.mark.usefixtures("qtbot")
def test_days_of_reception_are_kept_and_the_next_one_is_named(page: AuthoritiesPage, desk: Desk, qtbot: QtBot) -> None:
    abai = body(desk, "akimat-abai")
    assert desk.authorities.next_reception(abai.id) is None
    dialog = CompleteDialog(desk, page._words, abai, page)
    qtbot.addWidget(dialog)
    dialog.reception_days.boxes[1].click()
    dialog.reception_days.boxes[4].click()
    dialog.reception_hours.setText("10:00–12:00")
    dialog.save()
    page.show_authority(abai.id)
    page.reload()
    said = page.detail.facts.text("reception")
    assert said == "Monday, Thursday · 10:00–12:00; next on 23.11.2026"
    assert desk.authorities.get(abai.id).reception_days == (1, 4)
    assert dialog.draft().reception_days == (1, 4)
    assert "Monday" in dialog.reception_days.boxes[1].accessibleName()


def test_a_correction_that_cannot_be_saved_stays_with_its_sentence(page: AuthoritiesPage, desk: Desk) -> None:
    page.show_authority(body(desk, "akimat-akmola").id)
    page.edit()
    dialog = page.findChild(CompleteDialog)
    dialog.name_kk.setPlainText(" ")
    dialog.phone.setText("1414")
    dialog.saving.click()
    assert dialog.isVisible()
    assert dialog.phone.text() == "1414"
    assert dialog.name_kk.accessibleDescription()
    dialog.name_kk.setPlainText("Атау")
    dialog.closing_at.setText("25:00")
    dialog.saving.click()
    assert dialog.isVisible()
    assert "25:00" in dialog.closing_at.accessibleDescription()


def test_somebody_else_saved_first_is_said_and_nothing_typed_is_lost(page: AuthoritiesPage, desk: Desk) -> None:
    akmola = body(desk, "akimat-akmola")
    page.show_authority(akmola.id)
    page.edit()
    dialog = page.findChild(CompleteDialog)
    desk.authorities.complete(akmola.id, akmola.draft(), akmola.version)
    dialog.phone.setText("1414")
    dialog.saving.click()
    assert dialog.isVisible()
    assert dialog.phone.text() == "1414"
    assert dialog.notice.text()


def test_going_to_a_body_hidden_by_filters_shows_it(page: AuthoritiesPage, desk: Desk) -> None:
    page.search.setText("прокуратура")
    abai = body(desk, "akimat-abai")
    page.show_authority(abai.id)
    assert page.detail.authority.id == abai.id
    assert page.search.text() == ""


def test_switching_the_language_keeps_search_filter_and_body(page: AuthoritiesPage, words: Words) -> None:
    page.search.setText("абай")
    page.listing.kind.setCurrentIndex(page.listing.kind.findData("akimat_region"))
    page.show_authority(page.listing.list.model.row(0).id)
    shown = page.detail.authority
    words.set_language(Language.KAZAKH)
    assert page.search.text() == "абай"
    assert page.listing.kind.currentData() == "akimat_region"
    assert page.detail.authority.id == shown.id
    assert page.detail.name.text() == shown.name_kk


def test_every_word_fits_and_every_input_is_named_and_reached(qtbot: QtBot, desk: Desk, any_words: Words) -> None:
    page = AuthoritiesPage(desk, any_words)
    qtbot.addWidget(page)
    for uid in ("akimat-akmola", "social-protection-dept-shymkent"):
        page.show_authority(body(desk, uid).id)
        opened(page, 1040, 640)
        assert clipped(page) == []
        assert unnamed(page) == []
        assert unreached(page) == []


@pytest.mark.parametrize("kind", [CheckDialog, CompleteDialog])
def test_the_dialogs_fit_in_every_language(
    qtbot: QtBot, desk: Desk, any_words: Words, kind: type[CheckDialog] | type[CompleteDialog]
) -> None:
    page = AuthoritiesPage(desk, any_words)
    qtbot.addWidget(page)
    dialog = kind(desk, any_words, body(desk, "akimat-akmola"), page)
    opened(dialog, dialog.width(), dialog.height())
    assert clipped(dialog) == []
    assert unnamed(dialog) == []
    assert unreached(dialog) == []


def test_the_keyboard_alone_finds_and_reads_a_body(page: AuthoritiesPage, qtbot: QtBot) -> None:
    page.search.setFocus()
    qtbot.keyClicks(page.search, "Supreme")
    qtbot.keyClick(page.search, Qt.Key.Key_Down)
    assert page.listing.list.table.hasFocus()
    assert page.detail.authority.kind.startswith("court")
