"""Consent, extract and proposal on the card of a person, in the real windows."""

import json
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.domain.clients import Client
from app.domain.consents import ConsentState, DataItem
from app.domain.erasures import ErasureGround, ErasureState
from app.domain.languages import Language
from app.domain.users import Role, UserDraft
from app.services.desk import Desk
from app.ui.clients.consent_dialog import ConsentDialog, ConsentPaperDialog, WithdrawalDialog
from app.ui.clients.dialog import ClientDialog
from app.ui.clients.erasure_dialog import ProposalDialog
from app.ui.clients.person_dialog import PersonDialog
from app.ui.words import Words
from tests.conftest import TODAY
from tests.factories import consent_draft, kept_client
from tests.ui.clipping import clipped, opened, unnamed, unreached
from tests.ui.hands import write

D = TypeVar("D", bound=QDialog)


@pytest.fixture
def client(desk: Desk) -> Client:
    return kept_client(desk)


@pytest.fixture
def card(qtbot: QtBot, desk: Desk, words: Words, client: Client) -> ClientDialog:
    made = ClientDialog(desk, words, client.id)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    opened(made, 680, 720)
    return made


def above(widget: QWidget, kind: type[D]) -> D:
    """The dialog that was opened above."""
    (found,) = [one for one in widget.findChildren(kind) if one.isVisible()]
    return found


def test_a_new_card_has_no_consent_yet_and_a_kept_one_says_what_its_absence_means(
    qtbot: QtBot, desk: Desk, words: Words, card: ClientDialog
) -> None:
    panel = card.about.consent
    assert "No consent" in panel.state.text()
    assert "Law 94-V, Article 7" in panel.means.text()
    assert (panel.printing.isEnabled(), panel.withdrawing.isEnabled()) == (False, False)
    fresh = ClientDialog(desk, words)
    fresh.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(fresh)
    opened(fresh, 680, 720)
    assert not fresh.about.isVisible()


def test_a_consent_is_written_shown_on_paper_and_kept_once_it_was_given(
    desk: Desk, card: ClientDialog, client: Client
) -> None:
    card.about.consent.giving.click()
    form = above(card, ConsentDialog)
    form.saving.click()
    assert form.isVisible()
    assert "Article 8(4)" in form.answers["publication"].accessibleDescription()
    write(form.operator, "Кеңсе")
    write(form.operator_number, "940140000385")
    form.purpose.setPlainText("Жерді рәсімдеу")
    form.data.tick({DataItem.NAME})
    form.until_on.set_date(date(2027, 11, 20))
    for choice in form.answers.values():
        choice.setCurrentIndex(2)
    form.paper_button.click()
    paper = above(form, ConsentPaperDialog)
    assert paper.pdf.content().startswith(b"%PDF-")
    paper.reject()
    form.saving.click()
    assert not form.isVisible()
    kept = desk.consents.standing(client.id).consent
    assert kept is not None
    assert (kept.purpose, kept.data, kept.third_parties, kept.given_on) == (
        "Жерді рәсімдеу",
        frozenset({DataItem.NAME}),
        False,
        TODAY,
    )
    assert "20.11.2026 – 20.11.2027" in card.about.consent.state.text()


def test_third_parties_are_asked_for_when_there_are_some(card: ClientDialog) -> None:
    card.about.consent.giving.click()
    form = above(card, ConsentDialog)
    form.answers["third_parties"].setCurrentIndex(1)
    form.saving.click()
    assert "Article 8(4)" in form.recipients.accessibleDescription()
    form.answers["third_parties"].setCurrentIndex(2)
    form.saving.click()
    assert form.recipients.accessibleDescription() == ""
    form.reject()


def test_a_consent_is_printed_again_and_taken_back(desk: Desk, card: ClientDialog, client: Client) -> None:
    desk.consents.give(client.id, consent_draft(TODAY))
    panel = card.about.consent
    panel.show_client(client.id)
    panel.printing.click()
    above(card, ConsentPaperDialog).reject()
    panel.withdrawing.click()
    form = above(card, WithdrawalDialog)
    form.on.set_date(None)
    form.saving.click()
    assert form.isVisible()
    form.on.set_date(TODAY)
    write(form.how, "Хат")
    form.saving.click()
    assert desk.consents.standing(client.id).state is ConsentState.WITHDRAWN
    assert "11.12.2026" in panel.means.text()
    assert not panel.withdrawing.isEnabled()


def test_all_data_is_shown_and_saved_as_json(card: ClientDialog, tmp_path: Path) -> None:
    card.about.extracting.click()
    dialog = above(card, PersonDialog)
    pages = []
    for language in Language:
        dialog.language.set_code(language)
        pages.append(dialog.pdf.content())
    assert len(set(pages)) == len(Language)
    assert dialog.pdf.content().startswith(b"%PDF-")
    dialog.ask_json_path = lambda: None
    dialog.json_button.click()
    dialog.ask_json_path = lambda: tmp_path / "x.json"
    dialog.json_button.click()
    assert json.loads((tmp_path / "x.json").read_bytes())["person"]["surname"] == "Қасымова"
    assert "x.json" in dialog.notice.text()


def test_an_extract_that_is_not_allowed_says_who_may(desk: Desk, card: ClientDialog) -> None:
    desk.context.user = desk.people.add(UserDraft(name="Ержан", role=Role.VOLUNTEER))
    card.about.extracting.click()
    assert "does not allow" in card.notice.text()


def test_who_works_alone_is_told_that_somebody_else_is_needed_and_may_propose(
    desk: Desk, card: ClientDialog, client: Client
) -> None:
    card.about.proposing.click()
    form = above(card, ProposalDialog)
    assert "add a second coordinator" in form.two.text()
    form.saving.click()
    assert form.isVisible()
    form.ground.set_code(ErasureGround.PURPOSE_REACHED)
    form.reason.setPlainText("Іс біткен")
    form.saving.click()
    found = desk.erasures.of_client(client.id)
    assert found is not None
    assert found.state is ErasureState.PROPOSED
    assert card.about.erasure.isVisible()
    assert not card.about.proposing.isEnabled()


@pytest.mark.parametrize("language", Language)
def test_nothing_is_cut_off_and_everything_has_a_name(
    qtbot: QtBot, desk: Desk, words: Words, client: Client, language: Language
) -> None:
    words.set_language(language)
    kept = desk.consents.give(client.id, consent_draft(TODAY))
    host = QWidget()
    qtbot.addWidget(host)
    for made, size in (
        (ClientDialog(desk, words, client.id, host), (680, 720)),
        (ConsentDialog(desk, words, client.id, host), (680, 720)),
        (WithdrawalDialog(desk, words, kept, host), (480, 260)),
        (ProposalDialog(desk, words, client.id, host), (560, 460)),
        (PersonDialog(desk, words, desk.extracts.gather(client.id), host), (760, 720)),
    ):
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        opened(made, *size)
        assert (clipped(made), unnamed(made), unreached(made)) == ([], [], []), type(made).__name__
        made.close()
