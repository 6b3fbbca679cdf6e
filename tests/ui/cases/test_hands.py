"""In whose hands a case is: handed over with a word, hidden with a reason, given to see, told on paper."""

import pytest
from pytestqt.qtbot import QtBot

from app.domain.appeals import Appeal
from app.domain.drafts import DraftPlace
from app.domain.languages import Language
from app.domain.users import Role, User, UserDraft
from app.services.desk import Desk
from app.ui.cases.deed_dialogs import AccessDialog, HandOverDialog, SensitiveDialog
from app.ui.cases.hands_panel import HandsPanel
from app.ui.cases.listing import Whose
from app.ui.cases.page import CasesPage
from app.ui.paper_dialog import PaperDialog
from app.ui.words import Words
from tests.factories import kept_appeal
from tests.ui.appeals.moving import Moving, shown
from tests.ui.clipping import clipped, opened, unnamed, unreached
from tests.ui.hands import write


@pytest.fixture
def desk(moving: Moving) -> Desk:
    return moving.desk


@pytest.fixture
def appeal(desk: Desk) -> Appeal:
    return kept_appeal(desk)


@pytest.fixture
def erzhan(desk: Desk) -> User:
    return desk.people.add(UserDraft(name="Ержан", login="erzhan"))


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, words: Words) -> CasesPage:
    made = CasesPage(desk, words)
    shown(qtbot, made)
    return made


def hands(page: CasesPage, appeal: Appeal) -> HandsPanel:
    page.show_case(appeal.case_id)
    return page.case.show_hands()


def told(panel: HandsPanel) -> list[str]:
    return [line.text for line in panel.text.lines()]


def hand_over(panel: HandsPanel, user_id: int, note: str) -> None:
    panel.handing.click()
    asked = panel.dialog
    assert isinstance(asked, HandOverDialog)
    assert not asked.doing.isEnabled()
    asked.who.set_value(user_id)
    write(asked.note, note)
    asked.doing.click()


def mark(panel: HandsPanel, reason: str) -> SensitiveDialog:
    panel.marking.click()
    asked = panel.dialog
    assert isinstance(asked, SensitiveDialog)
    write(asked.reason, reason)
    asked.doing.click()
    return asked


def test_a_case_is_handed_over_with_a_word_and_its_history_stays(
    desk: Desk, page: CasesPage, appeal: Appeal, erzhan: User
) -> None:
    panel = hands(page, appeal)
    me = desk.context.user.name
    assert told(panel)[0] == f"{me} works on it since 20.11.2026"
    hand_over(panel, erzhan.id, "Жауабын күту керек")
    assert desk.cases.file(appeal.case_id).case.user_id == erzhan.id
    assert told(panel) == [
        "Ержан works on it since 20.11.2026",
        f"20.11.2026: to Ержан, by {me}. Жауабын күту керек",
        f"20.11.2026: opened by {me}",
    ]
    hand_over(panel, 0, "")
    assert told(panel)[0] == "Nobody works on it: it waits for somebody"


def test_a_word_begun_waits_on_today_and_is_gone_on_with(
    desk: Desk, page: CasesPage, appeal: Appeal, erzhan: User
) -> None:
    panel = hands(page, appeal)
    panel.handing.click()
    asked = panel.dialog
    assert isinstance(asked, HandOverDialog)
    asked.who.set_value(erzhan.id)
    write(asked.note, "Жауабын")
    asked.reject()
    (waiting,) = desk.drafts.waiting()
    assert (waiting.place, waiting.about) == (DraftPlace.HAND_OVER, appeal.case_id)
    page.show_list()
    page.resume(waiting)
    again = page.case.hands.dialog
    assert isinstance(again, HandOverDialog)
    assert (again.who.value(), again.note.toPlainText()) == (erzhan.id, "Жауабын")
    again.doing.click()
    assert desk.drafts.waiting() == ()


def test_who_opened_a_case_and_who_took_it_over_did_not_give_it_to_themselves(
    desk: Desk, page: CasesPage, appeal: Appeal, erzhan: User
) -> None:
    boss = desk.context.user
    desk.assignments.assign(appeal.case_id, erzhan.id)
    desk.assignments.assign(appeal.case_id, boss.id)
    day = "20.11.2026"
    assert told(hands(page, appeal))[-3:] == [
        f"{day}: taken over by {boss.name}",
        f"{day}: to {erzhan.name}, by {boss.name}",
        f"{day}: opened by {boss.name}",
    ]


def test_a_case_is_hidden_with_a_reason_and_given_to_somebody_to_see(
    desk: Desk, page: CasesPage, appeal: Appeal, erzhan: User
) -> None:
    panel = hands(page, appeal)
    refused = mark(panel, "")
    assert "reason is missing" in refused.reason.accessibleDescription()
    assert not desk.cases.file(appeal.case_id).case.sensitive
    refused.reject()
    mark(panel, "Отбасылық зорлық")
    assert "Sensitive. Given access: nobody" in told(panel)
    panel.giving.click()
    asked = panel.dialog
    assert isinstance(asked, AccessDialog)
    asked.who.set_value(erzhan.id)
    asked.doing.click()
    assert "Sensitive. Given access: Ержан" in told(panel)
    (taking,) = panel.taking.menu().actions()
    assert taking.text() == "Ержан"
    taking.trigger()
    assert "Sensitive. Given access: nobody" in told(panel)
    mark(panel, "Қауіп өтті")
    assert not desk.cases.file(appeal.case_id).case.sensitive
    assert not panel.giving.isVisible()


def test_who_hands_a_sensitive_case_over_sees_the_list_again(
    desk: Desk, page: CasesPage, appeal: Appeal, erzhan: User
) -> None:
    desk.assignments.make_sensitive(appeal.case_id, "Отбасылық зорлық")
    desk.assignments.assign(appeal.case_id, erzhan.id)
    boss, desk.context.user = desk.context.user, erzhan
    panel = hands(page, appeal)
    hand_over(panel, boss.id, "")
    assert page.stack.currentWidget() is page.listing
    assert "no such record" in page.notice.text()


def test_a_volunteer_is_told_who_may_hand_over_the_case_of_another(
    desk: Desk, page: CasesPage, appeal: Appeal, erzhan: User
) -> None:
    desk.context.user = erzhan
    panel = hands(page, appeal)
    buttons = (panel.handing, panel.marking, panel.giving, panel.taking, panel.extracting)
    assert not any(button.isVisible() for button in buttons)
    assert any(line.startswith("To hand it over: it is for whoever it belongs to") for line in told(panel))


def test_the_extract_of_the_log_is_a_paper_to_print_or_save(page: CasesPage, appeal: Appeal) -> None:
    panel = hands(page, appeal)
    panel.extracting.click()
    paper = panel.dialog
    assert isinstance(paper, PaperDialog)
    for language in Language:
        paper.language.set_code(language)
        assert paper.language.code() is language
    assert paper.pdf.content().startswith(b"%PDF")
    assert paper.windowTitle() == f"Extract of the log: case {page.case.number()}"
    paper.reject()


def test_the_list_shows_everybodys_cases_or_ones_own(desk: Desk, page: CasesPage, appeal: Appeal, erzhan: User) -> None:
    page.reload()
    model = page.listing.list.model
    page.listing.whose.set_code(Whose.MINE)
    assert model.rowCount() == 1
    desk.assignments.assign(appeal.case_id, erzhan.id)
    page.listing.reload()
    assert page.listing.list.empty.isVisible()
    page.listing.list.empty.button.click()
    assert (page.listing.whose.code(), model.rowCount()) == (Whose.ALL, 1)


def test_nothing_is_cut_off_and_everything_has_a_name_in_every_language(
    qtbot: QtBot, desk: Desk, appeal: Appeal, any_words: Words
) -> None:
    aigul = desk.people.add(UserDraft(name="Айгүл Үйлестіруші", login="aigul", role=Role.COORDINATOR))
    desk.assignments.make_sensitive(appeal.case_id, "Отбасылық зорлық")
    desk.assignments.give_access(appeal.case_id, aigul.id)
    made = CasesPage(desk, any_words)
    shown(qtbot, made)
    opened(made, 1048, 680)
    panel = hands(made, appeal)
    opened(made, 1048, 681)
    assert (clipped(made), unnamed(made), unreached(made)) == ([], [], [])
    for asks in (panel.hand_over, panel.mark, panel.give_access):
        asks()
        assert panel.dialog is not None
        opened(panel.dialog, 460, 460)
        assert (clipped(panel.dialog), unnamed(panel.dialog)) == ([], [])
        panel.dialog.reject()
