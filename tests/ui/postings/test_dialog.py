"""The window of the post book: lines written down, completed, struck out, asked by period, begun where a paper is."""

from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.domain.codes import EventKind, LetterKind, Outcome
from app.domain.languages import LETTER_LANGUAGES, Language
from app.domain.letters import Doubt, LetterWords
from app.domain.postings import Direction, PostingDraft, PostingFilter, PostingWay
from app.services.desk import Desk
from app.ui.appeals.page import AppealPage
from app.ui.postings.beginning import post_letter
from app.ui.postings.dialog import BookDialog, PostBookDialog
from app.ui.postings.form import PostingDialog, StrikeDialog
from app.ui.postings.papers import MailDialog, MailPaper
from app.ui.windows import DRAFTS
from app.ui.words import Words
from tests.conftest import TODAY
from tests.factories import event_draft, kept_appeal, registered_appeal
from tests.letters.reading import flat
from tests.ui.clipping import clipped, opened, unnamed, unreached
from tests.ui.languages import speaking

D = TypeVar("D", bound=QDialog)
ALL = PostingFilter()
REGISTERED = date(2026, 10, 30)


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def book(desk: Desk, words: Words, owner: QWidget) -> PostBookDialog:
    made = PostBookDialog(desk, words, owner)
    opened(made, 1200, 640)
    return made


def child(owner: QWidget, kind: type[D]) -> D:
    (found,) = owner.findChildren(kind)
    return found


def line(desk: Desk, **changes: object) -> int:
    told = {"on": TODAY, "correspondent": "Әділет департаменті", "subject": "Арыз", "way": PostingWay.ORDINARY}
    return desk.postings.write(PostingDraft(**{**told, **changes})).id  # type: ignore[arg-type]  # fields of a draft


def test_a_line_is_written_down_under_the_next_number(book: PostBookDialog, desk: Desk) -> None:
    book.adding.click()
    form = child(book, PostingDialog)
    form.save()
    assert desk.postings.count(ALL) == 0
    form.correspondent.setText("Аудан әкімдігі")
    form.subject.setPlainText("Сұрау салу")
    form.way.set_code(PostingWay.IN_HAND)
    form.save()
    assert book.list.model.rowCount() == 1
    assert book.list.model.index(0, 0).data() == f"1/{TODAY.year}"


def test_how_it_travelled_is_written_in_and_the_rest_cannot_be_changed(book: PostBookDialog, desk: Desk) -> None:
    key = line(desk)
    book.reload()
    book.list.select_id(key)
    book.completing.click()
    form = child(book, PostingDialog)
    assert not form.subject.isEnabled()
    form.tracking.setText("RR000000001KZ")
    form.save()
    assert desk.postings.get(key).posting.tracking == "RR000000001KZ"


def test_a_line_struck_out_stays_with_its_reason_and_takes_no_more_deeds(book: PostBookDialog, desk: Desk) -> None:
    key = line(desk)
    book.reload()
    book.list.select_id(key)
    book.striking.click()
    form = child(book, StrikeDialog)
    form.save()
    assert desk.postings.get(key).posting.struck_at is None
    form.reason.setText("Қате жазылды")
    form.save()
    assert "Қате жазылды" in book.list.model.index(0, 4).data()
    assert not book.striking.isEnabled()
    assert not book.completing.isEnabled()


def test_the_period_and_the_book_asked_for_are_listed_and_printed(book: PostBookDialog, desk: Desk) -> None:
    line(desk, subject="Ескі хат", on=date(2026, 1, 5))
    line(desk, subject="Шыққан хат")
    line(desk, subject="Келген хат", direction=Direction.INCOMING)
    book.from_on.set_date(TODAY)
    book.direction.set_code(Direction.INCOMING)
    book.reload()
    assert book.list.model.rowCount() == 1
    book.printing.click()
    paper = child(book, BookDialog)
    said = flat(paper.pdf.content())
    assert "Келген хат" in said
    assert "Шыққан хат" not in said
    assert "Ескі хат" not in said
    paper.reject()


def test_a_letter_that_was_issued_begins_a_line(desk: Desk, words: Words, qtbot: QtBot) -> None:
    appeal = registered_appeal(desk, REGISTERED)
    letter = desk.letters.issue(appeal.id, Language.RUSSIAN, accepted=Doubt)
    page = AppealPage(desk, words)
    qtbot.addWidget(page)
    page.open(appeal.id)
    page.letters.refresh()
    page.letters.open_kept(letter.id)
    page.letters.view.posting_button.click()
    form = child(page, PostingDialog)
    form.way.set_code(PostingWay.REGISTERED)
    form.save()
    (kept,) = desk.postings.sent(letter.id)
    assert kept.correspondent == desk.authorities.get(appeal.body_id).name(appeal.language)


def test_a_line_of_a_convict_s_envelope_says_what_it_is_and_not_what_about(
    desk: Desk, words: Words, owner: QWidget
) -> None:
    appeal = registered_appeal(desk, REGISTERED)
    cover = LetterWords(kind=LetterKind.CONVICT_COVER, institution="Үлгі мекемесі")
    letter = desk.letters.issue(appeal.id, Language.RUSSIAN, cover, accepted=Doubt)
    post_letter(desk, words, letter, owner)
    form = child(owner, PostingDialog)
    assert form.subject.toPlainText() == words.code("letter", LetterKind.CONVICT_COVER)
    form.reject()


def test_words_typed_about_one_letter_come_back_with_that_letter_alone(
    desk: Desk, words: Words, owner: QWidget
) -> None:
    appeal = registered_appeal(desk, REGISTERED)
    first, second = (desk.letters.issue(appeal.id, one, accepted=Doubt) for one in LETTER_LANGUAGES)
    form = PostingDialog(desk, words, desk.postings.of_letter(first.id), owner)
    form.correspondent.setText("Аудан әкімдігі")
    assert form.keeper is not None
    form.keeper.rest()
    form.reject()
    other = PostingDialog(desk, words, desk.postings.of_letter(second.id), owner)
    assert other.correspondent.text() == desk.authorities.get(appeal.body_id).name(appeal.language)
    other.reject()
    (waits,) = desk.drafts.waiting()
    again = DRAFTS[waits.place](waits.about, desk, words, owner)
    assert isinstance(again, PostingDialog)
    assert (again.draft().letter_id, again.correspondent.text()) == (first.id, "Аудан әкімдігі")
    again.way.set_code(PostingWay.REGISTERED)
    again.save()
    assert [one.correspondent for one in desk.postings.sent(first.id)] == ["Аудан әкімдігі"]
    assert desk.drafts.waiting() == ()


def test_the_papers_for_the_post_come_from_an_issued_letter(desk: Desk, words: Words, qtbot: QtBot) -> None:
    appeal = registered_appeal(desk, REGISTERED)
    letter = desk.letters.issue(appeal.id, Language.RUSSIAN, accepted=Doubt)
    page = AppealPage(desk, words)
    qtbot.addWidget(page)
    page.open(appeal.id)
    page.letters.refresh()
    page.letters.open_kept(letter.id)
    page.letters.view.post_button.click()
    dialog = child(page, MailDialog)
    made = set()
    for paper in MailPaper:
        dialog.paper.set_code(paper)
        made.add(dialog.pdf.content())
        assert dialog.notice.text() == ""
    assert len(made) == len(MailPaper)
    assert "Опись вложения" in "".join(flat(content) for content in made)
    dialog.reject()


def test_a_paper_for_the_post_without_an_address_is_asked_about_by_name_before_it_is_saved_or_printed(
    desk: Desk, words: Words, owner: QWidget, tmp_path: Path
) -> None:
    appeal = kept_appeal(desk, "akimat-akmola")
    letter = desk.letters.issue(appeal.id, Language.RUSSIAN, accepted=Doubt)
    dialog = MailDialog(desk, words, letter, owner)
    dialog.ask_path = lambda name: tmp_path / name
    body = desk.authorities.get(appeal.body_id).name(Language.RUSSIAN)
    for paper in MailPaper:
        dialog.paper.set_code(paper)
        assert not dialog.question.is_asking()
        dialog.saving.click()
        assert dialog.question.is_asking()
        assert body in dialog.question.facts.text()
        dialog.question.refuse_button.click()
    assert list(tmp_path.iterdir()) == []
    dialog.printing.click()
    dialog.ask_printer = lambda: None
    dialog.question.accept_button.click()
    dialog.saving.click()
    assert len(list(tmp_path.iterdir())) == 1
    dialog.paper.set_code(MailPaper.C5)
    dialog.saving.click()
    assert dialog.question.is_asking()
    dialog.reject()


@pytest.mark.parametrize(
    ("screen", "said"),
    [("ru", "напечатанным адресом"), ("kk", "мекенжайы басылған")],
)
def test_an_envelope_is_called_by_the_address_printed_on_it_and_by_no_seal(
    desk: Desk, owner: QWidget, screen: str, said: str
) -> None:
    letter = desk.letters.issue(kept_appeal(desk).id, Language.RUSSIAN, accepted=Doubt)
    with speaking(screen) as words:
        dialog = MailDialog(desk, words, letter, owner)
        opened(dialog, 600, 480)
        names = [dialog.paper.itemText(place) for place in range(dialog.paper.count())]
        assert [name for name in names if said in name] == names[:2]
        dialog.reject()


def test_an_answer_begins_a_line_of_what_came_in(desk: Desk, words: Words, qtbot: QtBot) -> None:
    appeal = registered_appeal(desk, REGISTERED)
    answer = event_draft(EventKind.ANSWERED, date(2026, 11, 16), number="12-04/1", outcome=Outcome.REFUSED)
    event = desk.appeals.record(appeal.id, answer).events[-1]
    page = AppealPage(desk, words)
    qtbot.addWidget(page)
    page.open(appeal.id)
    page.events.mend(event.id)
    page.events.posting_button.click()
    form = child(page, PostingDialog)
    draft = form.draft()
    assert (draft.direction, draft.on) == (Direction.INCOMING, event.on)
    assert "12-04/1" in draft.subject
    form.keeper = None
    form.reject()


@pytest.mark.parametrize("language", Language)
def test_every_word_of_the_windows_fits_and_every_field_is_named(
    book: PostBookDialog, desk: Desk, words: Words, language: Language
) -> None:
    line(desk)
    words.set_language(language)
    book.retranslate()
    book.reload()
    assert (clipped(book), unnamed(book), unreached(book)) == ([], [], [])
    form = PostingDialog(desk, words, PostingDraft(), book)
    opened(form, 620, 620)
    assert (clipped(form), unnamed(form), unreached(form)) == ([], [], [])
    form.reject()
