"""The parties of a case in the window: added, linked with a card, checked, decided about, taken out."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from app.domain.parties import ClearanceDraft, PartyDraft, PartyRole, Verdict
from app.domain.users import UserDraft
from app.services.desk import Desk
from app.ui.cases.page import CasesPage
from app.ui.parties.conflict import ConflictDialog
from app.ui.parties.dialog import PartyDialog, RemovePartyDialog
from app.ui.words import Words
from tests.factories import appeal_draft, body_id, kept_appeal, kept_client, kept_talk
from tests.ui.clipping import clipped, opened, unnamed, unreached
from tests.ui.hands import write

AGAINST = PartyDraft(role=PartyRole.OTHER_SIDE, name="Смағұлов Ержан", phone="+7 702 111-22-33")


@pytest.fixture
def case_id(desk: Desk) -> int:
    """A case of Assel; Yerzhan has a case of his own."""
    client = kept_client(desk, surname="Смағұлов", given_name="Ержан", patronymic="", iin="", phone="")
    desk.cases.open_from_consultation(kept_talk(desk, client.id).id, appeal_draft(body_id(desk)))
    return kept_appeal(desk).case_id


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, words: Words, case_id: int) -> CasesPage:
    made = CasesPage(desk, words)
    qtbot.addWidget(made)
    made.show_case(case_id)
    return made


def window(page: CasesPage) -> PartyDialog | RemovePartyDialog | ConflictDialog:
    found = page.case.parties.dialog
    assert isinstance(found, PartyDialog | RemovePartyDialog | ConflictDialog)
    return found


def told(dialog: ConflictDialog) -> list[tuple[str, ...]]:
    """The case, name and role of each line of the check."""
    model = dialog.matches.model
    return [tuple(str(model.index(row, place).data()) for place in range(3)) for row in range(model.rowCount())]


def test_a_party_is_added_with_a_decision_about_what_was_found_before_saving(
    desk: Desk, page: CasesPage, case_id: int
) -> None:
    assert page.case.conflict.text() == ""
    page.case.parties.adding.click()
    dialog = window(page)
    assert isinstance(dialog, PartyDialog)
    dialog.role.set_code(PartyRole.OTHER_SIDE)
    write(dialog.lines_of["name"], "Ержан Смагулов")
    dialog.check()
    assert "2026-0001" in dialog.found.toPlainText()
    assert "client" in dialog.found.toPlainText()
    dialog.verdict.set_code(Verdict.ACCEPTED)
    dialog.saving.click()
    assert desk.parties.standings(case_id)[1:] == ()
    assert dialog.reason.accessibleDescription()
    write(dialog.reason, "Екеуі де жазбаша келісті")
    dialog.saving.click()
    (kept,) = desk.parties.standings(case_id)[1:]
    assert (kept.marks.name, kept.waits, kept.decisions[0].verdict) == ("Ержан Смагулов", False, Verdict.ACCEPTED)
    assert page.case.below.tabText(2) == "Parties (1)"


def test_a_party_who_is_in_the_file_is_taken_from_their_card(
    qtbot: QtBot, desk: Desk, page: CasesPage, case_id: int
) -> None:
    page.case.parties.add()
    dialog = window(page)
    assert isinstance(dialog, PartyDialog)
    dialog.role.set_code(PartyRole.WITNESS)
    write(dialog.lines_of["name"], "Смагулов Ержан")
    qtbot.waitUntil(lambda: dialog.similar.names() == ("Смағұлов Ержан",))
    dialog.similar.choose(0)
    assert dialog.lines_of["name"].isHidden() or not dialog.lines_of["name"].isVisible()
    dialog.saving.click()
    kept = desk.parties.standings(case_id)[1]
    assert kept.party is not None
    assert (kept.party.name, kept.client_id, kept.marks.name) == ("", 1, "Смағұлов Ержан")
    page.case.parties.list.select_id(kept.id)
    page.case.parties.mend()
    dialog = window(page)
    assert isinstance(dialog, PartyDialog)
    assert dialog.card.value() == 1
    dialog.card.leaving.click()
    write(dialog.lines_of["name"], "Мүлде Басқа")
    dialog.saving.click()
    assert desk.parties.standings(case_id)[1].marks.name == "Мүлде Басқа"


def test_a_card_that_is_hidden_stays_by_its_name_and_is_not_left(
    qtbot: QtBot, desk: Desk, words: Words, case_id: int
) -> None:
    card = desk.clients.get(1)
    kept = desk.parties.add(case_id, PartyDraft(role=PartyRole.WITNESS, client_id=card.id))
    helper = desk.people.add(UserDraft(name="Айгүл Ерікті", login="aigul"))
    desk.assignments.assign(case_id, helper.id, "Алып жүр")
    desk.assignments.make_sensitive(1, "Отбасылық іс")
    desk.context.user = helper
    page = CasesPage(desk, words)
    qtbot.addWidget(page)
    page.show_case(case_id)
    page.case.parties.list.select_id(kept.id)
    page.case.parties.mend()
    dialog = window(page)
    assert isinstance(dialog, PartyDialog)
    assert (dialog.card.value(), dialog.card.name.text()) == (card.id, card.full_name)
    assert not dialog.card.leaving.isEnabled()
    assert dialog.card.leaving.toolTip()
    dialog.note.setPlainText("Көрші")
    dialog.form.set_typed({"client_id": ""})
    dialog.saving.click()
    saved = desk.parties.get(kept.id)
    assert (saved.client_id, saved.note) == (card.id, "Көрші")


def test_a_name_typed_just_before_saving_is_checked_before_the_decision_is_recorded(
    desk: Desk, page: CasesPage, case_id: int
) -> None:
    page.case.parties.adding.click()
    dialog = window(page)
    assert isinstance(dialog, PartyDialog)
    dialog.role.set_code(PartyRole.OTHER_SIDE)
    write(dialog.lines_of["name"], "Қасымова Әсел")
    dialog.check()
    dialog.verdict.set_code(Verdict.ACCEPTED)
    write(dialog.reason, "Екеуі де жазбаша келісті")
    dialog.lines_of["name"].clear()
    write(dialog.lines_of["name"], "Ержан Смагулов")
    dialog.saving.click()
    assert desk.parties.standings(case_id)[1:] == ()
    assert "2026-0001" in dialog.found.toPlainText()
    assert "has changed" in dialog.notice.text()
    dialog.saving.click()
    (kept,) = desk.parties.standings(case_id)[1:]
    assert (kept.marks.name, kept.waits) == ("Ержан Смагулов", False)


def test_a_conflict_that_waits_is_said_on_the_case_and_decided_there(desk: Desk, page: CasesPage, case_id: int) -> None:
    desk.parties.add(case_id, AGAINST)
    page.show_case(case_id)
    assert "Смағұлов Ержан" in page.case.conflict.text()
    page.case.conflict.button.click()
    dialog = window(page)
    assert isinstance(dialog, ConflictDialog)
    assert told(dialog) == [("2026-0001 · О постановке на учёт", "Смағұлов Ержан", "client")]
    dialog.saving.click()
    assert dialog.isVisible()
    dialog.verdict.set_code(Verdict.DECLINED)
    dialog.reason.setPlainText("Бұрынғы клиентіміз")
    dialog.saving.click()
    assert page.case.conflict.text() == ""
    page.case.parties.look()
    assert "Бұрынғы клиентіміз" in window(page).findChildren(type(dialog.found))[0].toPlainText()


def test_all_who_wait_are_named_and_counted(desk: Desk, page: CasesPage, case_id: int) -> None:
    desk.parties.add(case_id, AGAINST)
    desk.parties.add(case_id, replace(AGAINST, role=PartyRole.OFFICIAL))
    page.show_case(case_id)
    waits = page.case.parties.waiting()
    assert len(waits) > 1
    said = page.case.conflict.text()
    assert f": {len(waits)}." in said
    assert all(one.marks.name in said for one in waits)
    page.case.conflict.button.click()
    dialog = window(page)
    assert isinstance(dialog, ConflictDialog)
    dialog.verdict.set_code(Verdict.ACCEPTED)
    dialog.reason.setPlainText("Келісті")
    dialog.saving.click()
    assert len(page.case.parties.waiting()) == len(waits) - 1


@pytest.mark.parametrize("by_key", [True, False])
def test_the_other_case_is_opened_from_the_check_and_what_was_typed_waits(
    desk: Desk, page: CasesPage, case_id: int, by_key: bool
) -> None:
    desk.parties.add(case_id, AGAINST)
    page.show_case(case_id)
    page.case.show_conflict()
    dialog = window(page)
    assert isinstance(dialog, ConflictDialog)
    dialog.reason.setPlainText("Сұрап көремін")
    other = dialog.matches.current_row().case_id
    assert other != case_id
    if by_key:
        dialog.matches.opened.emit(dialog.matches.current_row())
    else:
        dialog.opening.click()
    assert not dialog.isVisible()
    assert page.case.case_id() == other
    page.show_case(case_id)
    page.case.show_conflict()
    again = window(page)
    assert isinstance(again, ConflictDialog)
    assert again.reason.toPlainText() == "Сұрап көремін"


def test_another_role_in_this_very_case_is_said_to_be_so_and_leads_nowhere(
    desk: Desk, page: CasesPage, case_id: int
) -> None:
    card = desk.cases.file(case_id).client
    kept = desk.parties.add(case_id, PartyDraft(role=PartyRole.OTHER_SIDE, client_id=card.id))
    page.show_case(case_id)
    page.case.parties.list.select_id(kept.id)
    page.case.parties.look()
    dialog = window(page)
    assert isinstance(dialog, ConflictDialog)
    assert told(dialog) == [("in this very case", card.full_name, "client")]
    assert not dialog.opening.isEnabled()
    dialog.matches.opened.emit(dialog.matches.current_row())
    assert dialog.isVisible()
    assert page.case.case_id() == case_id


def test_who_does_not_see_every_match_is_sent_to_the_coordinator(
    desk: Desk, words: Words, page: CasesPage, case_id: int
) -> None:
    desk.parties.add(case_id, AGAINST)
    standing = desk.parties.standings(case_id)[1]
    hidden = replace(standing, matches=(), hidden=True)
    dialog = ConflictDialog(desk, words, case_id, hidden, page)
    assert "may not see" in dialog.found.toPlainText()
    assert dialog.saving.isHidden()


def test_a_party_is_taken_out_with_a_reason(desk: Desk, page: CasesPage, case_id: int) -> None:
    kept = desk.parties.add(case_id, AGAINST)
    page.show_case(case_id)
    page.case.parties.list.select_id(kept.id)
    page.case.parties.removing.click()
    dialog = window(page)
    assert isinstance(dialog, RemovePartyDialog)
    dialog.saving.click()
    assert dialog.reason.accessibleDescription()
    write(dialog.reason, "Қате")
    dialog.saving.click()
    assert page.case.parties.count() == 0


@pytest.mark.parametrize("kind", ["party", "conflict", "removal"])
def test_the_windows_are_whole_named_and_reached_in_every_language(
    qtbot: QtBot, desk: Desk, any_words: Words, case_id: int, kind: str
) -> None:
    made = CasesPage(desk, any_words)
    qtbot.addWidget(made)
    kept = desk.parties.add(case_id, AGAINST, ClearanceDraft(verdict=Verdict.ACCEPTED, reason="Келісті"))
    standing = desk.parties.standings(case_id)[1]
    dialog: QDialog = {
        "party": lambda: PartyDialog(desk, any_words, case_id, kept, made),
        "conflict": lambda: ConflictDialog(desk, any_words, case_id, standing, made),
        "removal": lambda: RemovePartyDialog(desk, any_words, kept, kept.name, made),
    }[kind]()
    opened(dialog, dialog.width(), dialog.height())
    assert clipped(dialog) == []
    assert unnamed(dialog) == []
    assert unreached(dialog) == []


def test_a_representative_has_an_address_and_a_power_of_attorney_and_nobody_else_has(
    desk: Desk, page: CasesPage, case_id: int, words: Words
) -> None:
    page.case.parties.adding.click()
    dialog = window(page)
    assert isinstance(dialog, PartyDialog)
    dialog.role.set_code(PartyRole.WITNESS)
    assert not dialog.warrant_number.isVisible()
    dialog.role.set_code(PartyRole.REPRESENTATIVE)
    assert dialog.warrant_number.isVisible()
    write(dialog.lines_of["name"], "Өкілов Дәурен")
    write(dialog.address, "Семей қ., Абай к., 3")
    write(dialog.warrant_number, "12-С")
    dialog.warrant_on.set_date(desk.context.today())
    dialog.check()
    dialog.save()
    kept = next(one.party for one in desk.parties.standings(case_id) if one.role is PartyRole.REPRESENTATIVE)
    assert kept is not None
    assert (kept.address, kept.warrant_number, kept.warrant_on) == (
        "Семей қ., Абай к., 3",
        "12-С",
        desk.context.today(),
    )
    again = PartyDialog(desk, words, case_id, kept, page)
    again.role.set_code(PartyRole.WITNESS)
    assert (again.draft().address, again.draft().warrant_on) == ("", None)
    again.close()
