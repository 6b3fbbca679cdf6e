"""The window: it paints at once, speaks three languages, obeys the keyboard and forgets nothing typed."""

import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.clients import ClientDraft
from app.domain.codes import Topic
from app.domain.consultations import ConsultationDraft
from app.domain.courses import Caution
from app.domain.errors import UserError
from app.domain.languages import Language
from app.domain.office import Office
from app.services.desk import Desk
from app.ui import theme
from app.ui.actions import PAGES, SPECS, said
from app.ui.cases.page import CasesPage
from app.ui.changes import Changes
from app.ui.consultations.page import ConsultationsPage
from app.ui.dialogs import AboutDialog, ShortcutSheet
from app.ui.main_window import MainWindow
from app.ui.palette import Palette
from app.ui.settings import Settings
from app.ui.start.office import OfficeDialog
from app.ui.tasks import Progress, TaskRunner
from app.ui.theme import Look
from app.ui.words import Words
from tests.conftest import TODAY
from tests.factories import kept_appeal
from tests.ui.clipping import clipped, opened, unnamed, unreached
from tests.ui.hands import write

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, words: Words, changes: Changes, settings: Settings) -> MainWindow:
    made = MainWindow(desk, words, changes, settings)
    qtbot.addWidget(made)
    opened(made, 1366, 768)
    made.activateWindow()
    return made


def talk(desk: Desk) -> int:
    client = desk.clients.save(ClientDraft(surname="Үлгіұлы", given_name="Мысал"))
    draft = ConsultationDraft(client_id=client.id, held_on=TODAY, topic=Topic.LAND, question="Жер туралы", minutes=20)
    return desk.consultations.record(draft).id


def test_without_a_desk_the_window_paints_and_waits(
    qtbot: QtBot, words: Words, changes: Changes, settings: Settings, desk: Desk
) -> None:
    window = MainWindow(None, words, changes, settings)
    qtbot.addWidget(window)
    opened(window)
    assert not window.table["consultation.new"].isEnabled()
    assert window.shown() == ""
    with qtbot.waitSignal(window.page_shown, check_params_cb=lambda name: name == "today"):
        window.use(desk)
    assert window.table["consultation.new"].isEnabled()


HEAVY = ("sqlalchemy", "sqlcipher3", "reportlab", "pypdfium2", "argon2", "cryptography", "rapidfuzz", "Stemmer")
FIRST_WINDOW = "app.bootstrap, app.safety.memory, app.ui.application, app.ui.mishaps, app.ui.unlock.start"
"""What `bootstrap` imports until the window that asks for the password is painted."""


@pytest.mark.parametrize("imported", ["app.ui.main_window", FIRST_WINDOW], ids=["window", "password"])
def test_the_first_window_paints_before_anything_heavy_is_imported(imported: str) -> None:
    names = (*HEAVY, "app.services", "app.ui.cases.page", "app.ui.authorities.page")
    code = f"import sys, {imported}; print([name for name in {names} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("keys", "name"), [(spec.shortcut, spec.name.partition(".")[0]) for spec in SPECS if spec.group == "page"]
)
def test_its_keys_show_a_page(window: MainWindow, qtbot: QtBot, keys: str, name: str) -> None:
    pressed = QKeySequence(keys)[0]
    with qtbot.waitSignal(window.page_shown, check_params_cb=lambda shown: shown == name):
        qtbot.keyClick(window, pressed.key(), pressed.keyboardModifiers())
    assert window.shown() == name
    assert window.frame.navigation.buttons[name].isChecked()


def test_the_side_navigation_shows_pages_and_is_walked_by_tab(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(window.frame.navigation.buttons["authorities"], Qt.MouseButton.LeftButton)
    assert window.shown() == "authorities"
    assert unreached(window.frame.navigation) == []


def test_a_page_shown_takes_the_keyboard(window: MainWindow) -> None:
    for name in PAGES:
        page = window.show_page(name)
        assert page.isAncestorOf(window.focusWidget()), name


def test_ctrl_n_begins_a_consultation_from_anywhere(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page("authorities")
    qtbot.keyClick(window, Qt.Key.Key_N, CTRL)
    assert window.shown() == "consultations"


def test_ctrl_f_goes_to_the_search_of_the_page(window: MainWindow, qtbot: QtBot) -> None:
    for name in ("consultations", "cases", "authorities"):
        page = window.show_page(name)
        qtbot.keyClick(window, Qt.Key.Key_F, CTRL)
        assert page.search.hasFocus(), name


def test_the_palette_opens_with_ctrl_k_and_leads_to_a_page(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_K, CTRL)
    palette = window.findChild(Palette)
    qtbot.keyClicks(palette.line, "author")
    with qtbot.waitSignal(window.page_shown):
        qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert window.shown() == "authorities"


def test_f1_shows_every_shortcut_on_one_sheet(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    sheet = window.findChild(ShortcutSheet)
    shown = " ".join(label.text() for label in sheet.findChildren(type(window.frame.file)))
    for spec in window.table.specs:
        if spec.shortcut:
            assert spec.shortcut in shown
            assert said(spec.text) in shown


def test_a_deed_elsewhere_reloads_the_page_in_front(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    page = window.show_page("authorities")
    row = page.listing.list.model.row(0)
    page.show_authority(row.id)
    assert page.detail.authority.verified_by == ""
    desk.authorities.verify(row.id, "A. Volunteer")
    qtbot.waitUntil(lambda: page.detail.authority.verified_by == "A. Volunteer")


@pytest.mark.usefixtures("qtbot")
def test_a_page_behind_is_read_anew_when_it_is_shown(window: MainWindow, desk: Desk) -> None:
    page = window.show_page("authorities")
    row = page.listing.list.model.row(0)
    page.show_authority(row.id)
    window.show_page("today")
    desk.authorities.verify(row.id, "A. Volunteer")
    window.show_page("authorities")
    assert page.detail.authority.verified_by == "A. Volunteer"


def test_a_mishap_no_slot_caught_is_said_on_the_page_in_front(window: MainWindow, words: Words) -> None:
    page = window.show_page("authorities")
    window.say_error(UserError("client_needed"))
    assert page.notice.text() == words.say("error.client_needed")


@pytest.mark.usefixtures("qtbot")
def test_switching_the_language_loses_nothing_typed(window: MainWindow) -> None:
    page = window.show_page("consultations")
    page.new_consultation()
    page.side.form.question.setPlainText("Бірнеше сөз")
    authorities = window.show_page("authorities")
    authorities.search.setText("абай")
    for language in (Language.RUSSIAN, Language.KAZAKH, Language.ENGLISH):
        window.table[f"language.{language}"].trigger()
        assert page.side.form.question.toPlainText() == "Бірнеше сөз"
        assert authorities.search.text() == "абай"
        assert window.table["cases.show"].text() == said("Cases")


@pytest.mark.usefixtures("light_again")
def test_language_look_page_and_size_are_remembered(
    qtbot: QtBot, desk: Desk, words: Words, changes: Changes, settings: Settings
) -> None:
    first = MainWindow(desk, words, changes, settings)
    qtbot.addWidget(first)
    first.show()
    first.resize(1030, 666)
    first.show_page("cases")
    first.set_language(Language.KAZAKH)
    first.set_look(Look.DARK)
    first.close()
    again = Settings(settings.file)
    assert (again.language, again.look, again.page) == (Language.KAZAKH, Look.DARK, "cases")
    second = MainWindow(desk, words, changes, again)
    qtbot.addWidget(second)
    assert second.shown() == "cases"
    assert second.height() == 666
    assert second.table["look.dark"].isChecked()
    assert second.table["language.kk"].isChecked()


@pytest.mark.usefixtures("qtbot", "light_again")
def test_dark_reaches_every_page(window: MainWindow) -> None:
    window.show_page("authorities")
    window.set_look(Look.DARK)
    dark = window.grab().toImage()
    assert dark.pixelColor(dark.width() - 3, dark.height() // 2).lightness() < 128
    assert theme.is_dark()
    window.set_look(Look.LIGHT)
    assert not theme.is_dark()


def test_the_office_and_the_demo_are_named(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    assert not window.frame.demo.isVisible()
    desk.office.save(Office(name="Ауыл кеңсесі", volunteer="М. Үлгі", is_demo=True))
    qtbot.waitUntil(lambda: window.frame.navigation.office.text() == "Ауыл кеңсесі")
    assert window.frame.demo.isVisible()
    assert desk.context.calendar.version in window.frame.calendar.toolTip()


def test_the_names_of_the_office_are_changed_in_a_dialog(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    window.table["office.edit"].trigger()
    dialog = window.findChild(OfficeDialog)
    dialog.fields.name.setText("Desk of the village")
    dialog.fields.volunteer.setText("A. Volunteer")
    with qtbot.waitSignal(dialog.saved):
        dialog.saving.click()
    assert desk.office.get().name == "Desk of the village"


def test_the_office_sets_its_own_margin_and_when_a_date_is_soon(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    """The margin is the office's own and not law: it is kept before the client's last day."""
    window.table["office.edit"].trigger()
    dialog = window.findChild(OfficeDialog)
    usual = Caution()
    assert (dialog.fields.margin.value(), dialog.fields.soon.value()) == (usual.margin_days, usual.soon_days)
    dialog.fields.set_typed({"margin_days": "5", "soon_days": "x"})
    dialog.fields.soon.setValue(7)
    dialog.fields.name.setText("Desk of the village")
    dialog.fields.volunteer.setText("A. Volunteer")
    assert dialog.fields.typed()["margin_days"] == "5"
    with qtbot.waitSignal(dialog.saved):
        dialog.saving.click()
    assert desk.office.get().caution == Caution(soon_days=7, margin_days=5)


@pytest.mark.usefixtures("qtbot")
def test_a_talk_leads_to_a_paper_and_a_case_to_its_talk(window: MainWindow, desk: Desk) -> None:
    talk_id = talk(desk)
    consultations = window.show_page("consultations")
    consultations.case_wanted.emit(talk_id)
    assert window.shown() == "cases"
    cases = window.page("cases")
    cases.consultation_chosen.emit(talk_id)
    assert window.shown() == "consultations"
    cases.authority_chosen.emit(1)
    assert window.shown() == "authorities"
    assert window.page("authorities").detail.authority.id == 1


def test_every_deed_of_the_table_can_be_done(window: MainWindow) -> None:
    for spec in window.table.specs:
        if spec.name != "window.close":
            window.table[spec.name].trigger()
    for dialog in (window.findChild(AboutDialog), window.findChild(ShortcutSheet), window.findChild(Palette)):
        dialog.close()
    window.set_look(Look.LIGHT)


@pytest.fixture
def any_window(qtbot: QtBot, desk: Desk, any_words: Words, changes: Changes, tmp_path: Path) -> MainWindow:
    """The window in each language in turn."""
    made = MainWindow(desk, any_words, changes, Settings(tmp_path / "window.ini"))
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("filled", [False, True], ids=["empty", "filled"])
@pytest.mark.parametrize("size", [(1366, 768), (1024, 640)], ids=["usual", "small"])
def test_every_page_fits_is_named_and_reached(
    any_window: MainWindow, desk: Desk, size: tuple[int, int], *, filled: bool
) -> None:
    if filled:
        talk(desk)
    for name in PAGES:
        any_window.show_page(name)
        opened(any_window, *size)
        found = clipped(any_window), unnamed(any_window), unreached(any_window)
        assert found == ([], [], []), name


@pytest.mark.parametrize("dialog", ["shortcuts.show", "program.about", "office.edit"])
def test_the_dialogs_of_the_window_fit(any_window: MainWindow, dialog: str) -> None:
    any_window.table[dialog].trigger()
    kinds = (ShortcutSheet, AboutDialog, OfficeDialog)
    shown = next(found for kind in kinds for found in any_window.findChildren(kind))
    opened(shown, shown.width(), shown.height())
    assert (clipped(shown), unnamed(shown), unreached(shown)) == ([], [], [])


def test_closing_leaves_no_window_behind(
    qtbot: QtBot, desk: Desk, words: Words, changes: Changes, settings: Settings
) -> None:
    window = MainWindow(desk, words, changes, settings)
    for name in PAGES:
        window.show_page(name)
    opened(window)
    gone: list[object] = []
    window.destroyed.connect(lambda: gone.append(1))  # whoever waits with `waitSignal` lets go of it when it is no more
    window.close()
    window.deleteLater()
    qtbot.waitUntil(lambda: bool(gone))
    assert [found for found in QApplication.topLevelWidgets() if type(found).__module__.startswith("app.")] == []


def test_a_new_day_under_an_open_window_reads_the_pages_anew(
    qtbot: QtBot, desk: Desk, words: Words, changes: Changes, settings: Settings
) -> None:
    day = [TODAY]
    context = replace(desk.context, today=lambda: day[0])
    window = MainWindow(Desk(context), words, changes, settings)
    qtbot.addWidget(window)
    opened(window, 1366, 768)
    window.show_page("today")
    before = window.page("today").title.text()
    day[0] = TODAY + timedelta(days=1)
    window.notice_the_day()
    assert window.page("today").title.text() != before


def test_enter_presses_the_button_that_has_the_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    page = window.show_page("consultations")
    button = next(one for one in page.findChildren(QPushButton) if one.isVisible() and one.isEnabled())
    button.setFocus()
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Return)


def test_before_the_file_is_closed_the_work_beside_the_window_is_over(window: MainWindow) -> None:
    ended = []

    def work(progress: Progress) -> None:
        while not progress.cancelled:
            pass
        ended.append(True)

    TaskRunner(window).start(work)
    window.rest()
    assert ended == [True]


def test_a_long_name_of_the_office_ends_with_dots_and_stands_whole_in_its_tooltip(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    name = "Үлгі ауылының құқықтық көмек бөлмесі · Кабинет правовой помощи села Примерное"
    desk.office.save(Office(name=name, volunteer="М. Үлгі"))
    label = window.frame.navigation.office
    qtbot.waitUntil(lambda: label.whole() == name)
    assert label.text().endswith("…")
    assert len(label.text().splitlines()) == 2
    assert label.toolTip() == label.accessibleName() == name
    label.show_name("Ауыл кеңсесі")
    assert (label.text(), label.toolTip()) == ("Ауыл кеңсесі", "")


@pytest.mark.parametrize(("typed", "working_days"), [("+15р", 15), ("+15Ж", 15), ("+1wd", 1)])
def test_days_are_read_as_people_say_them(window: MainWindow, desk: Desk, typed: str, working_days: int) -> None:
    page = window.show_page("consultations")
    assert isinstance(page, ConsultationsPage)
    field = page.side.form.next_contact.field
    write(field.edit, typed)
    assert field.date() == desk.context.calendar.add_working(TODAY, working_days)
    field.set_date(None)
    write(field.edit, "кеше")
    assert field.date() == TODAY - timedelta(days=1)


def test_the_palette_finds_cases_by_name_and_says_why_an_action_waits(window: MainWindow, desk: Desk) -> None:
    appeal = kept_appeal(desk)
    window.open_palette()
    (palette,) = [one for one in window.findChildren(Palette) if one.isVisible()]
    palette.narrow("касымов")
    found = [palette.list.item(place).text() for place in range(palette.list.count())]
    assert any("Қасымова" in line for line in found), found
    palette.narrow("Lock now")
    assert palette.list.item(0).text() == "Lock now – Only for a file with a password"
    palette.narrow("Қасым")
    palette.do_current()
    page = window.page("cases")
    assert isinstance(page, CasesPage)
    assert page.case.case_id() == appeal.case_id
