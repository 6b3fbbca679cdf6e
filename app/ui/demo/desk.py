"""Steps 1 and 2: a talk is written down with a new client card, and one step makes a case and an appeal of it."""

from typing import Any

from PySide6.QtWidgets import QAbstractItemView

from app.domain.codes import AppealKind, Channel, Need, Topic
from app.domain.languages import Language
from app.ui.cases.page import CasesPage
from app.ui.clients.dialog import ClientDialog
from app.ui.consultations.entry import EntryForm
from app.ui.consultations.next_contact import NextContactField
from app.ui.consultations.page import ConsultationsPage
from app.ui.consultations.who import WhoField
from app.ui.demo.hands import Hands, check
from app.ui.demo.stage import Stage
from app.ui.widgets.chooser import SearchChooser

Script = dict[str, Any]


def write_talk(stage: Stage, script: Script) -> None:
    """Type a talk with somebody new: question, advice, needs, minutes, next contact; save it."""
    hands, typed = stage.hands, script["talk"]
    stage.do("consultation.new")
    side = stage.front("consultations", ConsultationsPage).side
    form: EntryForm = side.form
    hands.click(form.deadline)
    check(form.deadline.isChecked(), "«a deadline is running» is ticked by a click")
    hands.click(form.deadline)
    _introduce(hands, form.who, script["client"])
    hands.choose(form.channel, form.channel.findText(stage.demo.words.code("channel", Channel.VISIT)))
    hands.choose(form.language, form.language.findText(stage.demo.words.code("language", Language.KAZAKH)))
    hands.choose(form.topic.choice, form.topic.choice.findText(stage.demo.words.code("topic", Topic.HEALTH)))
    for need in (Need.DISABILITY, Need.LARGE_FAMILY):
        _tick(hands, form.needs, list(Need).index(need))
    hands.write(form.question, typed["question"])
    hands.write(form.advice, typed["advice"])
    hands.write(form.minutes, typed["minutes"])
    _in_five_days(hands, form.next_contact)
    stage.picture("step-1-talk")
    hands.click(side.save_button)
    hands.wait(lambda: script["client"]["surname"] in side.notice.text(), "the saved talk names the person")
    stage.demo.tell(f"   {side.notice.text()}")


def make_case(stage: Stage, script: Script) -> None:
    """From the talk in one step: the case and its application, the body chosen in the directory."""
    hands, typed = stage.hands, script["application"]
    side = stage.front("consultations", ConsultationsPage).side
    hands.click(side.notice.button)
    page = stage.front("cases", CasesPage)
    writer = page.writer
    check(page.stack.currentWidget() is writer, "the form of the first paper is open")
    check(writer.form.kind.kind() is AppealKind.APPLICATION, "an application is offered first")
    hands.write(writer.case_title, typed["title"])
    choose_record(hands, writer.form.body.chooser, typed["body"])
    stage.demo.tell(f"   {writer.form.body.chooser.text()}")
    for line in writer.form.body.lines.text().splitlines():
        stage.demo.tell(f"     {line}")
    stage.picture("step-2-body")
    hands.write(writer.form.subject, typed["subject"])
    hands.write(writer.form.text, typed["text"].strip())
    hands.write(writer.form.demand, typed["demand"].strip())
    for title, sheets in typed["attachments"]:
        hands.click(writer.form.attachments.add_button)
        row = writer.form.attachments.rows()[-1]
        hands.write(row.title, title)
        hands.write(row.sheets, sheets)
    stage.picture("step-2-case")
    hands.click(writer.save_button)
    hands.wait(lambda: page.stack.currentWidget() is page.case, "the case is shown after saving")
    check(page.case.papers.model.rowCount() == 1, "the case has its one paper")
    stage.demo.tell(f"   {page.case.title.text()}")
    hands.choose_row(page.case.papers.table, 0)
    hands.wait(lambda: page.stack.currentWidget() is page.appeal, "a double click opens the paper")


def choose_record(hands: Hands, chooser: SearchChooser, words: str) -> None:
    """Type a part of a name and click the one line of the list below."""
    hands.write(chooser, words)
    hands.wait(lambda: chooser.list.isVisible() and chooser.model.rowCount() == 1, f"{words!r} finds one line")
    click_line(hands, chooser.list, 0)
    hands.wait(lambda: chooser.value() is not None, f"a line about {words!r} is chosen")


def click_line(hands: Hands, view: QAbstractItemView, row: int) -> None:
    """Click a line of a list."""
    hands.click(view.viewport(), view.visualRect(view.model().index(row, 0)).center())


def _introduce(hands: Hands, who: WhoField, person: Script) -> None:
    """Begin a card with the name typed, complete it in its own window, save it."""
    hands.write(who.chooser, f"{person['surname']} {person['given_name']} {person['patronymic']}")
    hands.click(who.new_button)
    check(who.fields.lines["surname"].text() == person["surname"], "the name typed is taken over into the card")
    hands.write(who.fields.lines["iin"], person["iin"])
    hands.write(who.fields.lines["phone"], person["phone"])
    hands.click(who.card_button)
    hands.wait(lambda: _card(who) is not None, "the card opens")
    card = _card(who)
    if card is not None:
        check(card.form.lines["phone"].text() == person["phone"], "what was typed stands in the card")
        hands.write(card.form.lines["postal_address"], person["postal_address"])
        hands.click(card.form.same_address)
        hands.click(card.save_button)
    hands.wait(lambda: who.client_id() is not None, "the card is saved, though its IIN is only a warning")


def _card(who: WhoField) -> ClientDialog | None:
    return next((found for found in who.findChildren(ClientDialog) if found.isVisible()), None)


def _tick(hands: Hands, chips: QAbstractItemView, row: int) -> None:
    click_line(hands, chips, row)


def _in_five_days(hands: Hands, field: NextContactField) -> None:
    button = list(field.buttons.values())[2]
    hands.click(button)
    check(field.date() is not None, "a button fills in the day of the next contact")
