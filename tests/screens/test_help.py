"""F1 says what goes into a field: every field of every form has words of its own, or its label says it all."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.ui.cases.page import CasesPage
from app.ui.clients.dialog import ClientDialog
from app.ui.field_help import HelpPanel, help_key
from app.ui.widgets.form import Form
from tests.screens import views
from tests.screens.stage import stage

OF_MANY_WINDOWS = {
    ("MainWindow", "at"): "MainWindow-at",
    ("ReceptionDialog", "at"): "",
    ("ReviewDialog", "at"): "",
    ("ClientDialog", "language"): "",
    ("MainWindow", "language"): "MainWindow-language",
    ("MainWindow", "text"): "MainWindow-text",
    ("SignatoriesDialog", "text"): "",
    ("TalkLetterDialog", "text"): "",
    ("WordingDialog", "text"): "",
    ("ConsentDialog", "until_on"): "ConsentDialog-until_on",
    ("MainWindow", "until_on"): "",
    ("ReviewDialog", "until_on"): "",
    ("BatchDialog", "way"): "",
    ("ConsentDialog", "way"): "ConsentDialog-way",
    ("PostingDialog", "way"): "PostingDialog-way",
}
"""Fields that mean something else in another window, and whose help each shows."""

# fmt: off
SELF_EVIDENT = frozenset({
    "address", "again", "any_address", "any_language", "attachments", "by", "channel", "client_id",
    "correspondent", "data_other", "days", "deed", "direction", "email", "every_days", "first", "folder",
    "given_on", "held_on", "iin_bin", "institution", "kind", "letter", "login", "minutes", "months", "name",
    "name_kk", "name_ru", "note", "official", "old", "on", "operator_number", "orally", "other", "other_on",
    "paper", "password", "phone", "postcode", "reason", "reception_days", "recipient", "recipients",
    "refusal_reason", "remember", "role", "rows", "same_address", "sheets", "step", "subject", "successor",
    "sure", "title", "todays", "topic", "until_event", "verdict", "weeks", "who",
    "indicators", "place", "threshold", "confirmed_on", "due_on", "follow_up", "for_id",
    "head_hours", "head_weekday", "of_office", "text_kk", "text_ru", "unit", "user_id", "what", "which", "word",
    *{field for _, field in OF_MANY_WINDOWS},
})
# fmt: on
"""Fields whose label says all there is to say."""


@pytest.mark.usefixtures("qapp")
def test_every_field_has_help_or_says_all_by_its_label() -> None:
    silent = set()
    with stage("kk") as on:
        for view in views.names():
            for _, shown in views.seen(view, on):
                silent |= {
                    cell.field.objectName()
                    for form in shown.findChildren(Form)
                    for cell in form.cells()
                    if not help_key(cell.field, on.words) and not cell.help.text()
                }
    assert not silent - SELF_EVIDENT, " ".join(sorted(silent - SELF_EVIDENT))


@pytest.mark.usefixtures("qapp")
def test_a_name_that_many_windows_use_shows_the_help_of_its_own_window_alone() -> None:
    found = {}
    with stage("kk") as on:
        for view in views.names():
            for _, shown in views.seen(view, on):
                for form in shown.findChildren(Form):
                    for cell in form.cells():
                        name = cell.field.objectName()
                        if name in {"at", "language", "text", "until_on", "way"}:
                            found[type(cell.field.window()).__name__, name] = help_key(cell.field, on.words)
    assert found == OF_MANY_WINDOWS


@pytest.mark.usefixtures("qapp")
def test_f1_shows_it_beside_the_field_with_the_article_and_its_official_text() -> None:
    with stage("ru") as on:
        page = on.window.show_page("cases")
        assert isinstance(page, CasesPage)
        page.start_from_consultation(on.records.talk.id)
        field = page.writer.form.demand
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_F1)
        panel = on.window.help.panel
        assert isinstance(panel, HelpPanel)
        assert panel.isVisible()
        assert panel.title.text() == field.accessibleName()
        assert "В жалобе требование обязательно" in panel.said.text()
        assert "https://adilet.zan.kz/rus/docs/K2000000350" in panel.article.text()
        assert "татья 93 АППК" in panel.article.text()
        QTest.keyClick(panel, Qt.Key.Key_Escape)
        QApplication.processEvents()


@pytest.mark.usefixtures("qapp")
def test_f1_works_in_a_window_above_the_pages() -> None:
    with stage("kk") as on:
        dialog = ClientDialog(on.desk, on.words, on.records.case.client_id, on.window)
        dialog.open()
        dialog.activateWindow()
        field = dialog.form.lines["iin"]
        field.setFocus()
        QApplication.processEvents()
        QTest.keyClick(field, Qt.Key.Key_F1)
        assert on.window.help.panel is not None
        assert "ЖСН жоқ адамнан" in on.window.help.panel.said.text()
        on.window.help.panel.close()
        dialog.close()
