"""A list of signatories is pasted, read as it stands there, and added to the case."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.services.desk import Desk
from app.ui.parties.panel import PartiesPanel
from app.ui.parties.signatories import SignatoriesDialog
from app.ui.words import Words
from tests.factories import kept_appeal
from tests.ui.clipping import clipped, opened, unnamed, unreached


def test_a_list_is_read_as_it_is_typed_and_added_at_once(qtbot: QtBot, desk: Desk, any_words: Words) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    case = desk.cases.file(kept_appeal(desk).case_id).case
    panel = PartiesPanel(desk, any_words, owner)
    panel.show_case(case)
    panel.listing.click()
    dialog = panel.dialog
    assert isinstance(dialog, SignatoriesDialog)
    opened(dialog, 620, 440)
    assert (clipped(dialog), unnamed(dialog), unreached(dialog)) == ([], [], [])
    dialog.save()
    assert dialog.isVisible()
    dialog.text.setPlainText("1. Ермеков Дархан; 850101300125\n2. Омарова Сәуле")
    assert "2" in dialog.found.text()
    dialog.save()
    panel.show_case(case)
    assert panel.count() == 2
    assert "3" in panel.hint.text()
