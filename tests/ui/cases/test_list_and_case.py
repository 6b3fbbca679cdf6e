"""The list of cases and one case: search, keys, chains, what an empty list says."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from app.domain.attachments import AttachmentDraft
from app.domain.codes import AppealKind, ComplaintGround
from app.domain.languages import Language
from app.services.desk import Desk
from app.ui.cases.chain import chained
from app.ui.cases.page import CasesPage
from app.ui.changes import Changes
from app.ui.main_window import MainWindow
from app.ui.settings import Settings
from app.ui.words import Words
from tests.factories import appeal_draft, body_id, kept_appeal, kept_client
from tests.ui.appeals.moving import Moving, shown
from tests.ui.clipping import opened


@pytest.fixture
def page(qtbot: QtBot, moving: Moving, words: Words) -> CasesPage:
    made = CasesPage(moving.desk, words)
    shown(qtbot, made)
    return made


def test_a_case_of_few_papers_leaves_its_room_to_the_files_below(
    qtbot: QtBot, desk: Desk, changes: Changes, settings: Settings, words: Words
) -> None:
    appeal = kept_appeal(desk)
    for number in range(5):
        desk.attachments.add_bytes(appeal.case_id, b"SMS%d" % number, AttachmentDraft(name=f"{number}.pdf"))
    window = MainWindow(desk, words, changes, settings)
    qtbot.addWidget(window)
    opened(window, 1280, 800)
    page = window.show_page("cases")
    assert isinstance(page, CasesPage)
    page.show_case(appeal.case_id)
    table = page.case.show_files().list.table
    opened(window, 1280, 800)
    assert table.viewport().height() >= 3 * table.rowHeight(0)


def test_an_empty_list_says_how_a_case_begins(page: CasesPage, qtbot: QtBot) -> None:
    empty = page.listing.list.empty
    assert empty.isVisible()
    assert "talk" in empty.text.text()
    with qtbot.waitSignal(page.consultation_wanted):
        empty.button.click()


def test_search_finds_by_client_and_an_empty_result_offers_all_again(page: CasesPage, moving: Moving) -> None:
    kept_appeal(moving.desk)
    page.search.setText("қасымова")
    page.listing.reload()
    assert page.listing.list.model.rowCount() == 1
    page.search.setText("Никто")
    page.listing.reload()
    assert page.listing.list.empty.isVisible()
    page.listing.list.empty.button.click()
    assert page.listing.list.model.rowCount() == 1


def test_the_list_follows_typing_without_a_key_more(page: CasesPage, moving: Moving, qtbot: QtBot) -> None:
    kept_appeal(moving.desk)
    page.search.setText("Никто")
    qtbot.waitUntil(page.listing.list.empty.isVisible)


def test_enter_opens_the_case_and_enter_again_the_paper(page: CasesPage, moving: Moving) -> None:
    appeal = kept_appeal(moving.desk)
    page.reload()
    page.listing.list.select_id(appeal.case_id)
    QTest.keyClick(page.listing.list.table, Qt.Key.Key_Return)
    assert page.stack.currentWidget() is page.case
    page.case.papers.select_id(appeal.id)
    QTest.keyClick(page.case.papers.table, Qt.Key.Key_Return)
    shown_now = page.appeal.appeal()
    assert shown_now is not None
    assert shown_now.id == appeal.id
    page.path.case_button.click()
    assert page.stack.currentWidget() is page.case
    page.path.list_button.click()
    assert page.stack.currentWidget() is page.listing


def test_a_complaint_stands_under_the_paper_it_is_about(page: CasesPage, moving: Moving) -> None:
    first = kept_appeal(moving.desk)
    other = moving.desk.cases.add_appeal(first.case_id, appeal_draft(body_id(moving.desk), subject="Другое"))
    about_first = appeal_draft(
        body_id(moving.desk), kind=AppealKind.COMPLAINT, ground=ComplaintGround.SILENCE, challenges_id=first.id
    )
    complaint = moving.desk.cases.add_appeal(first.case_id, about_first)
    page.show_case(first.case_id)
    model = page.case.papers.model
    assert [model.row(number).id for number in range(3)] == [first.id, complaint.id, other.id]
    assert str(model.index(1, 0).data()).startswith("↳ Complaint")


def test_a_chain_that_bites_its_tail_still_shows_every_paper(moving: Moving) -> None:
    first = kept_appeal(moving.desk)
    second = replace(first, id=first.id + 1, challenges_id=first.id)
    ring = (replace(first, challenges_id=second.id), second)
    assert sorted(paper.id for _, paper in chained(ring)) == [first.id, second.id]


def test_one_more_paper_can_be_written_in_a_case(page: CasesPage, moving: Moving) -> None:
    first = kept_appeal(moving.desk)
    page.show_case(first.case_id)
    page.case.new_button.click()
    form = page.writer.form
    form.subject.setText("Второе")
    form.body.set_value(body_id(moving.desk))
    page.writer.save()
    assert [paper.subject for paper in moving.desk.cases.file(first.case_id).appeals][-1] == "Второе"
    assert page.case.papers.current_row().appeal.subject == "Второе"


def test_what_must_be_minded_with_the_client_is_said_on_the_case(page: CasesPage, moving: Moving) -> None:
    first = kept_appeal(moving.desk)
    page.show_case(first.case_id)
    assert page.case.care.text() == "Кешке қоңырау шалу"
    assert "Needs an interpreter" in page.case.client.text()


def test_names_of_bodies_follow_the_language_of_the_screen(page: CasesPage, moving: Moving, words: Words) -> None:
    first = kept_appeal(moving.desk)
    page.show_case(first.case_id)
    body = moving.desk.authorities.get(first.authority_id)
    assert page.case.papers.model.index(0, 1).data() == body.name_en
    words.set_language(Language.KAZAKH)
    assert page.case.papers.model.index(0, 1).data() == body.name_kk


def test_a_case_that_is_gone_is_told_in_a_sentence(page: CasesPage) -> None:
    page.show_case(4711)
    assert "no such record" in page.notice.text()
    assert page.stack.currentWidget() is page.listing


def test_a_thousand_cases_are_not_loaded_at_once(page: CasesPage, moving: Moving) -> None:
    client = kept_client(moving.desk)
    assert client.id
    for _ in range(3):
        kept_appeal(moving.desk)
    page.reload()
    QAbstractItemModelTester(page.listing.list.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    asked: list[tuple[int, int]] = []
    count, page_of = 1000, page.listing._page
    page.listing.list.set_source(lambda: count, lambda offset, limit: asked.append((offset, limit)) or page_of(0, 3))
    page.grab()
    assert {offset for offset, _ in asked} == {0}


def test_what_is_typed_for_one_appeal_is_not_lost_by_opening_another(page: CasesPage, moving: Moving) -> None:
    first, second = kept_appeal(moving.desk), kept_appeal(moving.desk)
    page.show_appeal(first.id)
    page.appeal.paper.form.subject.setText("Другое")
    page.appeal.events.form.note.setText("Звонили")
    page.show_list()
    page.show_appeal(second.id)
    assert page.appeal.appeal() == second
    assert page.appeal.paper.form.subject.text() == second.subject
    assert page.appeal.events.form.is_empty()
    page.show_appeal(first.id)
    assert page.appeal.paper.form.subject.text() == "Другое"
    assert page.appeal.events.form.note.text() == "Звонили"
    assert moving.desk.appeals.get(first.id) == first
    page.appeal.paper.undo()
    page.appeal.events.form.note.clear()
    page.keep_drafts()
    assert moving.desk.drafts.waiting() == ()
