"""Letters in the window: preview, what is missing, doubtful addresses, saving, printing, what was issued."""

import re
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.appeals import Appeal
from app.domain.codes import AppealKind
from app.domain.languages import Language
from app.ui.appeals.letters_panel import LettersPanel
from app.ui.appeals.page import AppealPage
from app.ui.clients.dialog import ClientDialog
from app.ui.words import Words
from tests.factories import BODY, body_id, kept_appeal
from tests.ui.appeals.moving import Moving, shown

UNKNOWN_ADDRESS = "akimat-akmola"
"""A body whose address the directory does not know: nothing doubtful is printed, a blank is."""


@pytest.fixture
def page(qtbot: QtBot, moving: Moving, words: Words) -> AppealPage:
    made = AppealPage(moving.desk, words)
    shown(qtbot, made)
    return made


@pytest.fixture
def panel(page: AppealPage) -> LettersPanel:
    page.letters.deeds.ask_path = lambda name: None  # noqa: ARG005
    return page.letters


def look_at(page: AppealPage, appeal: Appeal) -> None:
    page.open(appeal.id)
    page.tabs.setCurrentWidget(page.letters)


def text_of(content: bytes) -> str:
    document = pypdfium2.PdfDocument(content)
    try:
        pages = [document[number].get_textpage().get_text_range() for number in range(len(document))]
    finally:
        document.close()
    return re.sub(r"\s+", " ", " ".join(pages))


def without_address(moving: Moving) -> Appeal:
    """An application whose writer gave no postal address: the law demands one."""
    appeal = kept_appeal(moving.desk, UNKNOWN_ADDRESS)
    client = moving.desk.cases.file(appeal.case_id).client
    draft = client.draft()
    moving.desk.clients.save(replace(draft, postal_address="", residence_address=""), client.id, client.version)
    return appeal


def test_the_preview_shows_the_pages_of_the_letter(page: AppealPage, panel: LettersPanel, moving: Moving) -> None:
    appeal = kept_appeal(moving.desk)
    look_at(page, appeal)
    assert panel.view.pdf.page_count() >= 1
    assert panel.view.pdf.content() == moving.desk.letters.preview(appeal.id, Language.RUSSIAN)
    assert "ЗАЯВЛЕНИЕ" in text_of(panel.view.pdf.content())


def test_no_letter_is_drawn_before_it_is_looked_at(page: AppealPage, panel: LettersPanel, moving: Moving) -> None:
    page.open(kept_appeal(moving.desk).id)
    assert panel.view.pdf.page_count() == 0


def test_the_letter_speaks_its_own_language_not_that_of_the_screen(
    page: AppealPage, panel: LettersPanel, moving: Moving, words: Words
) -> None:
    look_at(page, kept_appeal(moving.desk))
    view = panel.view
    view.language.setFocus()
    QTest.keyClick(view.language, Qt.Key.Key_Up)
    assert view.language.code() is Language.KAZAKH
    assert "АРЫЗ" in text_of(view.pdf.content())
    words.set_language(Language.RUSSIAN)
    assert view.language.code() is Language.KAZAKH
    assert "АРЫЗ" in text_of(view.pdf.content())


def test_a_missing_requisite_refuses_the_print_and_names_its_article_while_the_preview_stays(
    page: AppealPage, panel: LettersPanel, moving: Moving
) -> None:
    appeal = without_address(moving)
    look_at(page, appeal)
    assert panel.view.pdf.page_count() >= 1
    assert any("postal address is missing" in said and "63" in said for said in panel.view.missing.sentences())
    panel.view.print_button.click()
    assert "not printed" in panel.view.notice.text()
    assert moving.desk.letters.list(appeal.id) == ()


def test_a_refusal_goes_when_its_cause_is_gone_or_another_appeal_is_opened(
    page: AppealPage, panel: LettersPanel, moving: Moving, words: Words
) -> None:
    first, second = without_address(moving), kept_appeal(moving.desk, UNKNOWN_ADDRESS)
    look_at(page, first)
    panel.view.save_button.click()
    look_at(page, second)
    words.set_language(Language.RUSSIAN)
    assert panel.view.notice.text() == ""
    look_at(page, first)
    panel.view.save_button.click()
    client = moving.desk.cases.file(first.case_id).client
    moving.desk.clients.save(replace(client.draft(), postal_address="Тараз, 1"), client.id, client.version)
    panel.refresh()
    assert panel.view.notice.text() == ""


def test_the_side_is_as_wide_as_its_widest_words_need(qtbot: QtBot, moving: Moving, any_words: Words) -> None:
    page = AppealPage(moving.desk, any_words)
    shown(qtbot, page)
    look_at(page, without_address(moving))
    side = page.letters.view.side
    bar = side.verticalScrollBar().sizeHint().width()
    assert side.widget().minimumSizeHint().width() + bar <= side.width()


def test_what_is_missing_leads_to_the_card_of_the_client(
    page: AppealPage, panel: LettersPanel, moving: Moving, qtbot: QtBot
) -> None:
    look_at(page, without_address(moving))
    with qtbot.waitSignal(panel.card_wanted):
        panel.view.card_button.click()
    (dialog,) = page.findChildren(ClientDialog)
    assert dialog.isVisible()
    dialog.close()
    panel.view.mend_button.click()
    assert page.tabs.currentWidget() is page.paper


def test_an_address_nobody_checked_is_asked_about_before_it_is_printed(
    page: AppealPage, panel: LettersPanel, moving: Moving, qtbot: QtBot
) -> None:
    appeal = kept_appeal(moving.desk, BODY)
    look_at(page, appeal)
    panel.view.save_button.click()
    question = panel.issuing.address
    body = moving.desk.authorities.get(body_id(moving.desk))
    assert question.is_asking()
    said = question.facts.text().replace("\u200b", "")
    assert body.address_ru in said
    assert body.source in said
    assert body.note in said
    assert moving.desk.letters.list(appeal.id) == ()
    with qtbot.waitSignal(page.authority_wanted) as heard:
        question.safe_button.click()
    assert heard.args == [body.id]


def test_an_address_may_be_accepted_this_once(
    page: AppealPage, panel: LettersPanel, moving: Moving, tmp_path: Path
) -> None:
    appeal = kept_appeal(moving.desk, BODY)
    look_at(page, appeal)
    panel.deeds.ask_path = lambda name: tmp_path / name
    panel.view.save_button.click()
    panel.issuing.address.accept_button.click()
    (letter,) = moving.desk.letters.list(appeal.id)
    (file,) = tmp_path.iterdir()
    assert file.read_bytes() == moving.desk.letters.content(letter.id)
    assert not panel.issuing.address.is_asking()


def test_not_now_leaves_everything_as_it_was(page: AppealPage, panel: LettersPanel, moving: Moving) -> None:
    appeal = kept_appeal(moving.desk, BODY)
    look_at(page, appeal)
    panel.view.print_button.click()
    panel.issuing.address.refuse_button.click()
    assert not panel.issuing.address.is_asking()
    assert moving.desk.letters.list(appeal.id) == ()


def test_a_checked_address_is_not_asked_about(
    page: AppealPage, panel: LettersPanel, moving: Moving, tmp_path: Path
) -> None:
    moving.desk.authorities.verify(body_id(moving.desk), "Сауле")
    appeal = kept_appeal(moving.desk, BODY)
    look_at(page, appeal)
    panel.deeds.ask_path = lambda name: tmp_path / name
    panel.view.save_button.click()
    assert not panel.issuing.address.is_asking()
    assert len(list(tmp_path.iterdir())) == 1


def test_an_issued_letter_is_listed_and_opens_as_it_was_sent(
    page: AppealPage, panel: LettersPanel, moving: Moving, tmp_path: Path
) -> None:
    appeal = kept_appeal(moving.desk, UNKNOWN_ADDRESS)
    look_at(page, appeal)
    panel.deeds.ask_path = lambda name: tmp_path / name
    panel.view.save_button.click()
    sent = panel.view.pdf.content()
    changed = appeal.draft()
    moving.desk.appeals.save(appeal.id, replace(changed, subject="Другое"), appeal.version)
    page.reload()
    assert panel.view.pdf.content() != sent
    item = panel.view.kept.item(0)
    assert item.text() == "20.11.2026 · Application · Russian"
    panel.view.kept.setCurrentItem(item)
    QTest.keyClick(panel.view.kept, Qt.Key.Key_Return)
    assert panel.view.pdf.content() == sent
    assert "20.11.2026" in panel.view.state.text()
    panel.view.back_button.click()
    assert "Другое" in text_of(panel.view.pdf.content())


def test_the_same_letter_is_not_kept_twice(
    page: AppealPage, panel: LettersPanel, moving: Moving, tmp_path: Path
) -> None:
    appeal = kept_appeal(moving.desk, UNKNOWN_ADDRESS)
    look_at(page, appeal)
    panel.deeds.ask_path = lambda name: tmp_path / name
    for _ in range(2):
        panel.view.save_button.click()
    assert len(moving.desk.letters.list(appeal.id)) == 1


def test_a_file_that_cannot_be_written_is_told_and_the_letter_is_kept(
    page: AppealPage, panel: LettersPanel, moving: Moving, tmp_path: Path
) -> None:
    appeal = kept_appeal(moving.desk, UNKNOWN_ADDRESS)
    look_at(page, appeal)
    panel.deeds.ask_path = lambda name: tmp_path / "no such folder" / name
    panel.view.save_button.click()
    assert "cannot be written" in panel.view.notice.text()
    assert len(moving.desk.letters.list(appeal.id)) == 1


def test_the_name_of_the_file_names_no_person(page: AppealPage, panel: LettersPanel, moving: Moving) -> None:
    asked: list[str] = []
    look_at(page, kept_appeal(moving.desk, UNKNOWN_ADDRESS))
    panel.deeds.ask_path = asked.append  # type: ignore[assignment]
    panel.view.save_button.click()
    assert asked == ["2026-0001-Application.pdf"]
    assert "kept in the list" in panel.view.notice.text()


def test_printing_draws_every_page_on_the_printer(
    page: AppealPage, panel: LettersPanel, moving: Moving, tmp_path: Path
) -> None:
    paragraph = "Прошу рассмотреть. " * 400
    look_at(page, kept_appeal(moving.desk, UNKNOWN_ADDRESS, text=paragraph, kind=AppealKind.PROPOSAL))
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    panel.deeds.ask_printer = lambda: printer
    panel.view.print_button.click()
    document = pypdfium2.PdfDocument(tmp_path / "printed.pdf")
    try:
        assert len(document) == panel.view.pdf.page_count() > 1
        assert [round(side) for side in document[0].get_size()] == [595, 842]
        picture = document[0].render(scale=1).to_pil().convert("L")
    finally:
        document.close()
    assert picture.getextrema()[0] < 100
    assert "Sent to the printer" in panel.view.notice.text()


def test_the_printed_page_lies_where_the_letter_has_it(
    page: AppealPage, panel: LettersPanel, moving: Moving, tmp_path: Path
) -> None:
    look_at(page, kept_appeal(moving.desk, UNKNOWN_ADDRESS))
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    panel.deeds.ask_printer = lambda: printer
    panel.view.print_button.click()
    assert _ink(tmp_path / "printed.pdf") == pytest.approx(_ink(panel.view.pdf.content()), abs=3)


def _ink(source: Path | bytes) -> tuple[int, int, int, int]:
    """The box of what is not white on the first page, in points."""
    document = pypdfium2.PdfDocument(source)
    try:
        picture = document[0].render(scale=1).to_pil().convert("L").point(lambda shade: 255 * (shade < 128))
    finally:
        document.close()
    box = picture.getbbox()
    assert box is not None
    return box
