"""Letters about an appeal in the window: offered by the step, written beside the preview, kept, noted as sent."""

import pytest
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from app.domain.appeals import Appeal
from app.domain.codes import AppealKind, EventKind, LetterKind
from app.domain.drafts import DraftPlace
from app.domain.languages import Language
from app.ui.appeals.letters_panel import LettersPanel
from app.ui.appeals.page import AppealPage
from app.ui.appeals.ready_button import ReadyButton
from app.ui.words import Words
from tests.factories import COURT, event_draft, kept_appeal, registered_appeal
from tests.letters.reading import flat
from tests.ui.appeals.moving import FRIDAY, Moving, shown
from tests.ui.hands import write

L = LetterKind


@pytest.fixture
def page(qtbot: QtBot, moving: Moving, words: Words) -> AppealPage:
    made = AppealPage(moving.desk, words)
    shown(qtbot, made)
    return made


@pytest.fixture
def panel(page: AppealPage) -> LettersPanel:
    page.letters.deeds.ask_path = lambda name: None  # noqa: ARG005
    return page.letters


@pytest.fixture
def appeal(moving: Moving) -> Appeal:
    """An appeal to which a preliminary decision came."""
    kept = registered_appeal(moving.desk, FRIDAY)
    moving.desk.appeals.record(kept.id, event_draft(EventKind.PRELIMINARY_DECISION, FRIDAY, number="П-7"))
    moving.desk.authorities.verify(kept.authority_id, by="Марат Көмекші")
    return kept


def begin_objection(page: AppealPage, appeal: Appeal) -> None:
    page.open(appeal.id)
    page.header.step.line.button.click()


def type_reason(qtbot: QtBot, panel: LettersPanel, text: str = "Reason") -> None:
    with qtbot.waitSignal(panel.written.changed):
        write(panel.written.text, text)


def test_the_step_that_needs_a_letter_opens_it(page: AppealPage, panel: LettersPanel, appeal: Appeal) -> None:
    begin_objection(page, appeal)
    assert page.tabs.currentWidget() is panel
    assert panel.view.letter.code() is L.OBJECTION
    assert panel.written.isVisible()
    assert "ВОЗРАЖЕНИЕ" in flat(panel.view.pdf.content())
    assert panel.view.missing.sentences()


def test_what_is_written_stands_in_the_preview_and_the_cursor_stays(
    page: AppealPage, panel: LettersPanel, appeal: Appeal, qtbot: QtBot
) -> None:
    begin_objection(page, appeal)
    type_reason(qtbot, panel)
    assert "Reason" in flat(panel.view.pdf.content())
    assert panel.written.text.textCursor().position() == len("Reason")
    panel.written.orally.click()
    panel.written.hurry()
    assert "устной форме" in flat(panel.view.pdf.content())


def test_words_are_kept_while_typed_and_found_again(
    page: AppealPage, panel: LettersPanel, appeal: Appeal, moving: Moving, qtbot: QtBot
) -> None:
    begin_objection(page, appeal)
    type_reason(qtbot, panel)
    page.keep_drafts()
    (draft,) = moving.desk.drafts.waiting()
    assert (draft.place, draft.about) == (DraftPlace.LETTER, appeal.id)
    page.open(kept_appeal(moving.desk).id)
    page.tabs.setCurrentWidget(panel)
    assert panel.view.letter.code() is L.APPLICATION
    page.open(appeal.id)
    page.tabs.setCurrentWidget(panel)
    assert panel.view.letter.code() is L.OBJECTION
    assert panel.written.text.toPlainText() == "Reason"


def test_each_letter_keeps_its_own_words(page: AppealPage, panel: LettersPanel, appeal: Appeal, qtbot: QtBot) -> None:
    begin_objection(page, appeal)
    type_reason(qtbot, panel)
    panel.choose(L.RECUSAL)
    assert panel.written.text.toPlainText() == ""
    assert panel.written.official.isVisible()
    panel.choose(L.OBJECTION)
    assert panel.written.text.toPlainText() == "Reason"
    assert not panel.written.official.isVisible()


def test_a_letter_is_kept_and_then_written_down_as_sent(
    page: AppealPage, panel: LettersPanel, appeal: Appeal, moving: Moving, qtbot: QtBot
) -> None:
    begin_objection(page, appeal)
    assert not panel.view.sent_button.isVisible()
    panel.view.save_button.click()
    assert moving.desk.letters.list(appeal.id) == ()
    type_reason(qtbot, panel)
    panel.view.save_button.click()
    (letter,) = moving.desk.letters.list(appeal.id)
    assert letter.kind is L.OBJECTION
    assert moving.desk.drafts.waiting() == ()
    assert panel.view.sent_button.isVisible()
    panel.view.sent_button.click()
    assert page.tabs.currentIndex() == 0
    assert page.events.form.kind.code() is EventKind.OBJECTION_SENT


def test_words_typed_a_moment_ago_are_in_the_letter(
    page: AppealPage, panel: LettersPanel, appeal: Appeal, moving: Moving
) -> None:
    begin_objection(page, appeal)
    write(panel.written.text, "Just now")
    panel.view.save_button.click()
    (letter,) = moving.desk.letters.list(appeal.id)
    assert "Just now" in flat(moving.desk.letters.content(letter.id))


def test_a_paper_that_is_not_printed_says_why_and_offers_what_there_is(
    page: AppealPage, panel: LettersPanel, moving: Moving
) -> None:
    page.open(kept_appeal(moving.desk, kind=AppealKind.PETITION).id)
    page.tabs.setCurrentWidget(panel)
    assert "portal" in panel.view.unprinted.text()
    assert panel.view.letter.codes() == (L.NOTICE,)


def test_the_form_speaks_every_language(page: AppealPage, panel: LettersPanel, appeal: Appeal, words: Words) -> None:
    begin_objection(page, appeal)
    for language in Language:
        words.set_language(language)
        assert panel.view.letter.currentText() == words.code("letter", L.OBJECTION)
        assert panel.written.form.typed()["text"] == ""


def menu_of(button: ReadyButton) -> dict[str, QAction]:
    return {action.text(): action for action in button.menu().actions()}


def test_a_ready_clause_is_put_into_the_text_in_the_language_of_the_letter(
    page: AppealPage, panel: LettersPanel, appeal: Appeal, qtbot: QtBot
) -> None:
    begin_objection(page, appeal)
    type_reason(qtbot, panel)
    menu_of(panel.written.clauses)["The duty to hear (Art. 73)"].trigger()
    first, second = panel.written.text.toPlainText().split("\n")
    assert first == "Reason"
    assert "статьёй 73" in second
    panel.written.hurry()
    assert "ознакомить меня с предварительным решением" in flat(panel.view.pdf.content())


def test_a_claim_is_offered_the_attachments_the_law_lists(page: AppealPage, moving: Moving) -> None:
    """Art. 131(8)."""
    page.open(kept_appeal(moving.desk, COURT, kind=AppealKind.CLAIM_CHALLENGE, attachments=()).id)
    page.tabs.setCurrentWidget(page.paper)
    form = page.paper.form
    offered = menu_of(form.attachments.ready_button)
    offered["Документ об уплате государственной пошлины"].trigger()
    offered["Доверенность представителя"].trigger()
    assert [line.title for line in form.draft().attachments] == [
        "Документ об уплате государственной пошлины",
        "Доверенность представителя",
    ]
    assert page.paper.is_dirty()
    page.open(kept_appeal(moving.desk).id)
    assert not menu_of(form.attachments.ready_button)


def test_a_list_of_signatories_asks_for_its_rows_and_says_that_no_form_is_set(
    page: AppealPage, panel: LettersPanel, appeal: Appeal, words: Words
) -> None:
    page.open(appeal.id)
    page.tabs.setCurrentWidget(panel)
    panel.choose(L.SIGNATORIES)
    before = panel.view.pdf.content()
    write(panel.written.rows, "25")
    panel.written.hurry()
    made = panel.written.words()
    assert made is not None
    assert made.rows == 25
    assert panel.view.pdf.content() != before
    assert panel.written.doubt.text() == words.say("letter_doubt.signatories")
    assert not panel.written.clauses.isVisible()
    panel.choose(L.NOTICE)
    assert not panel.written.doubt.isVisible()
    assert panel.written.clauses.isVisible()
