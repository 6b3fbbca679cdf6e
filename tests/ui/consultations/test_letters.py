"""The papers of a talk in their real window: filled, drawn, refused, kept, and gone on with."""

from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.codes import LetterKind
from app.domain.consents import DataItem
from app.domain.drafts import DraftPlace
from app.domain.languages import Language
from app.services.desk import Desk
from app.ui.clients.dialog import ClientDialog
from app.ui.consultations.letters import TalkLetterDialog
from app.ui.consultations.page import ConsultationsPage
from app.ui.only_looking import look_only
from app.ui.words import Words
from tests.factories import appeal_draft, body_id, consent_draft, kept_client, kept_talk
from tests.letters.reading import flat
from tests.ui.clipping import clipped, opened, unnamed, unreached
from tests.ui.hands import write

L = LetterKind


@pytest.fixture
def memo(qtbot: QtBot, desk: Desk, words: Words) -> TalkLetterDialog:
    return dialog(qtbot, desk, words, L.MEMO)


def dialog(qtbot: QtBot, desk: Desk, words: Words, kind: LetterKind, **consent: object) -> TalkLetterDialog:
    client = kept_client(desk)
    if consent:
        desk.consents.give(client.id, consent_draft(desk.context.today(), **consent))
    talk = kept_talk(desk, client.id, next_contact_on=desk.context.today() + timedelta(days=7))
    desk.cases.open_from_consultation(talk.id, appeal_draft(body_id(desk)))
    made = TalkLetterDialog(desk, words, desk.consultations.get(talk.id), kind, None)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    opened(made, 1080, 760)
    return made


def test_a_memo_begins_filled_and_in_the_language_of_the_talk(memo: TalkLetterDialog) -> None:
    assert memo.language.code() is Language.RUSSIAN
    assert memo.written.text.toPlainText() == "Подать заявление и ждать ответа"
    assert memo.written.next_on.date() is not None
    assert "ПАМЯТКА" in flat(memo.pdf.content())
    assert (clipped(memo), unnamed(memo), unreached(memo)) == ([], [], [])


def test_what_is_typed_comes_onto_the_page_and_stays_when_the_window_is_left(
    qtbot: QtBot, desk: Desk, words: Words, memo: TalkLetterDialog
) -> None:
    with qtbot.waitSignal(memo.written.changed):
        write(memo.written.demand, "Взять рецепт")
    assert "Взять рецепт" in flat(memo.pdf.content())
    talk = desk.consultations.rows("")[0]
    memo.reject()
    assert desk.drafts.find(DraftPlace.MEMO, talk.id) is not None
    again = TalkLetterDialog(desk, words, desk.consultations.get(talk.id), L.MEMO, None)
    qtbot.addWidget(again)
    assert again.written.demand.toPlainText() == "Взять рецепт"
    again.reject()


def test_saving_keeps_the_paper_with_the_matter_and_forgets_the_draft(
    desk: Desk, memo: TalkLetterDialog, tmp_path: Path
) -> None:
    memo.ask_path = lambda name: tmp_path / name
    write(memo.written.step, "прийти")
    memo.saving.click()
    talk = desk.consultations.get(desk.consultations.rows("")[0].id)
    (file,) = desk.attachments.of_case(talk.case_id or 0)
    (saved,) = tmp_path.iterdir()
    assert saved.read_bytes() == desk.attachments.content(file.id)
    assert "прийти" in flat(saved.read_bytes())
    assert desk.drafts.find(DraftPlace.MEMO, talk.id) is None
    memo.reject()


def test_a_referral_without_a_consent_is_refused_with_its_article(
    qtbot: QtBot, desk: Desk, words: Words, tmp_path: Path
) -> None:
    made = dialog(qtbot, desk, words, L.REFERRAL)
    made.ask_path = lambda name: tmp_path / name
    made.saving.click()
    assert "8(4)" in made.notice.text()
    assert made.notice.text().count(".") <= 2
    assert list(tmp_path.iterdir()) == []
    made.reject()


def test_a_referral_without_a_consent_leads_to_the_card_and_goes_on_with_what_was_consented_to(
    qtbot: QtBot, desk: Desk, words: Words, tmp_path: Path
) -> None:
    made = dialog(qtbot, desk, words, L.REFERRAL)
    assert made.notice.button.text() == "Open the client card"
    made.notice.button.click()
    (card,) = made.findChildren(ClientDialog)
    qtbot.waitUntil(card.isVisible)
    assert card.focusWidget() is card.about.consent.giving
    data = frozenset({DataItem.NAME, DataItem.CONTACTS, DataItem.CIRCUMSTANCES})
    client = desk.consultations.get(desk.consultations.rows("")[0].id).client_id or 0
    desk.consents.give(client, consent_draft(desk.context.today(), data=data))
    card.reject()
    assert made.notice.text() == ""
    assert made.written.items.count() == 1
    made.ask_path = lambda name: tmp_path / name
    write(made.written.recipient, "Коллегия адвокатов")
    made.saving.click()
    assert len(list(tmp_path.iterdir())) == 1
    made.reject()


def test_a_memo_in_another_language_than_it_was_written_in_is_asked_about(
    desk: Desk, memo: TalkLetterDialog, tmp_path: Path
) -> None:
    memo.ask_path = lambda name: tmp_path / name
    memo.language.set_code(Language.KAZAKH)
    memo.saving.click()
    assert memo.question.is_asking()
    assert "written in Russian" in memo.question.facts.text()
    assert list(tmp_path.iterdir()) == []
    memo.question.accept_button.click()
    assert len(list(tmp_path.iterdir())) == 1
    assert len(desk.attachments.of_case(desk.consultations.get(desk.consultations.rows("")[0].id).case_id or 0)) == 1
    memo.reject()


def test_only_what_the_consent_holds_can_be_ticked(qtbot: QtBot, desk: Desk, words: Words, tmp_path: Path) -> None:
    data = frozenset({DataItem.NAME, DataItem.CONTACTS, DataItem.CIRCUMSTANCES})
    made = dialog(qtbot, desk, words, L.REFERRAL, data=data)
    assert made.written.items.count() == 1
    assert made.written.items.ticked() == (DataItem.CONTACTS,)
    made.ask_path = lambda name: tmp_path / name
    write(made.written.recipient, "Коллегия адвокатов")
    made.saving.click()
    (saved,) = tmp_path.iterdir()
    assert "Коллегия адвокатов" in flat(saved.read_bytes())
    assert (clipped(made), unnamed(made), unreached(made)) == ([], [], [])
    made.reject()


def test_who_looks_as_another_saves_and_prints_no_paper(
    qtbot: QtBot, desk: Desk, words: Words, request: pytest.FixtureRequest
) -> None:
    request.addfinalizer(partial(look_only, only=False))
    look_only(only=True)
    page = ConsultationsPage(desk, words)
    qtbot.addWidget(page)
    made = dialog(qtbot, desk, words, L.MEMO)
    assert not any(one.isEnabled() for one in (made.saving, made.printing, page.side.papers_button))
    made.reject()


def test_the_page_of_a_saved_talk_leads_to_both_papers(qtbot: QtBot, desk: Desk, words: Words) -> None:
    talk = kept_talk(desk, kept_client(desk).id)
    page = ConsultationsPage(desk, words)
    qtbot.addWidget(page)
    opened(page, 1080, 710)
    assert page.side.papers_button.isHidden()
    page.show_consultation(talk.id)
    for action in (page.side.memo_action, page.side.referral_action):
        action.trigger()
        (window,) = [one for one in page.findChildren(TalkLetterDialog) if one.isVisible()]
        window.reject()
        window.deleteLater()


@pytest.mark.parametrize("kind", [L.MEMO, L.REFERRAL])
def test_the_window_is_whole_named_and_reached_by_tab_in_every_language(
    qtbot: QtBot, desk: Desk, any_words: Words, kind: LetterKind
) -> None:
    made = dialog(qtbot, desk, any_words, kind, third_parties=False, recipients="")
    opened(made, 900, 640)
    assert (clipped(made), unnamed(made), unreached(made)) == ([], [], [])
    made.reject()
