"""Steps 3 and 4: filed and registered after closing, the date explained; days pass; silence; the complaint."""

import datetime as dt

from PySide6.QtCore import Qt

from app.domain.codes import AppealKind, Channel, ComplaintGround, EventKind
from app.ui.appeals.event_form import EventForm
from app.ui.appeals.page import AppealPage
from app.ui.cases.page import CasesPage
from app.ui.demo.desk import Script
from app.ui.demo.hands import check
from app.ui.demo.stage import Stage
from app.ui.overdue.board import Group
from app.ui.overdue.page import OverduePage

FILED_ON = dt.date(2026, 10, 9)
"""A Friday; the number comes at 19:12, after closing."""
COUNTED_FROM = dt.date(2026, 10, 12)
DUE_ON = dt.date(2026, 11, 3)
"""Fifteen working days later: 26 October was off, Republic Day fell on a Sunday."""
COMPLAINT_BY = dt.date(2027, 2, 3)
"""Three months after the term ran out."""
TERM = 15
CHAIN = 2
DAYS = (
    (dt.date(2026, 10, 19), Group.ON_TIME),
    (dt.date(2026, 11, 2), Group.DUE_SOON),
    (DUE_ON, Group.DUE_TODAY),
    (dt.date(2026, 11, 4), Group.OVERDUE),
)


def register(stage: Stage, script: Script) -> None:
    """Write down the filing and the registration; the answer date stands there with every day explained."""
    typed, words = script["application"], stage.demo.words
    page = stage.front("cases", CasesPage).appeal
    form = _begin(stage, page, EventKind.FILED)
    stage.hands.write(form.on.edit, words.date(FILED_ON))
    stage.hands.choose(form.channel, form.channel.findText(words.code("channel", Channel.PORTAL)))
    _write_down(stage, page)
    form = _begin(stage, page, EventKind.REGISTERED)
    stage.hands.write(form.on.edit, words.date(FILED_ON))
    stage.hands.write(form.at, "19:12")
    stage.hands.write(form.number, typed["number"])
    stage.hands.write(form.evidence, typed["evidence"])
    _write_down(stage, page)
    check(words.long_date(DUE_ON) in page.notice.text(), f"the answer date {DUE_ON} is said, not {page.notice.text()}")
    warned = page.header.warning
    check(not warned.isVisible(), f"registered on the day of filing, nothing is odd: {warned.text()}")
    stage.picture("step-3-registered")


def explain(stage: Stage) -> None:
    """Look at the dates: every counted and every skipped day stands there with its reason."""
    page, words = stage.front("cases", CasesPage).appeal, stage.demo.words
    stage.hands.click(page.tabs.tabBar(), page.tabs.tabBar().tabRect(page.tabs.indexOf(page.dates)).center())
    lines = page.dates.explain.lines()
    check(lines, "the date is explained")
    counted = [line for line in lines if line.tone == "counted"]
    skipped = " ".join(line.text for line in lines if line.tone == "skipped")
    said = " ".join(line.text for line in lines)
    check(len(counted) == TERM, f"{TERM} days are counted one by one, not {len(counted)}")
    for day, why in ((dt.date(2026, 10, 26), "the moved holiday"), (dt.date(2026, 10, 31), "a Saturday")):
        check(words.date(day) in skipped, f"{why}, {day}, stands among the skipped days")
    check(words.date(COUNTED_FROM) in said, f"it counts as registered on {COUNTED_FROM}")
    stage.picture("step-3-explained")
    for line in lines:
        stage.demo.tell(f"   {line.mark:>3} {line.text}" if line.mark else f"   {line.text}")


def let_days_pass(stage: Stage, script: Script) -> None:
    """Turn the days: the board moves the appeal from group to group, the last is silence past the term."""
    for day, group in DAYS:
        stage.turn_to(day)
        page = stage.go("overdue", OverduePage)
        stage.hands.click(page.groups[group])
        table = page.list.table
        check(page.groups[group].count() == 1, f"on {day} the group {group} has the appeal")
        rows = range(page.list.model.rowCount())
        numbers = {page.list.model.row(row).registration_number for row in rows}
        check(numbers == {script["application"]["number"]}, f"on {day} the list shows it, not {numbers}")
        stage.picture(f"step-4-{day}-{group.value.replace('_', '-')}")
        stage.demo.tell(f"   {stage.demo.words.long_date(day)}: {page.groups[group].accessibleName()}")
        stage.hands.click(page.groups[group])
        check(table.isVisible(), "all groups are shown again")
    page = stage.go("overdue", OverduePage)
    stage.hands.choose_row(page.list.table, 0)


def complain(stage: Stage, script: Script) -> None:
    """The next lawful step is offered with its last day; its button opens the complaint about the silence."""
    hands, words, typed = stage.hands, stage.demo.words, script["complaint"]
    page = stage.front("cases", CasesPage)
    check(page.stack.currentWidget() is page.appeal, "a double click on the board opens the appeal")
    step = page.appeal.header.step.line
    check(words.date(COMPLAINT_BY) in step.sentence.text(), f"the last day {COMPLAINT_BY}: {step.sentence.text()}")
    stage.demo.tell(f"   {page.appeal.header.state.text()}")
    stage.demo.tell(f"   {step.sentence.text()}")
    stage.picture("step-4-next-step")
    hands.click(step.button)
    check(page.stack.currentWidget() is page.writer, "the complaint is open to be written")
    form = page.writer.form
    check(form.kind.kind() is AppealKind.COMPLAINT, "it is a complaint")
    check(form.ground.code() is ComplaintGround.SILENCE, "about silence")
    check(form.challenges.value() is not None, "tied to the paper nobody answered")
    stage.demo.tell(f"   {page.writer.about.text()}")
    hands.write(form.text, typed["text"].strip())
    hands.write(form.demand, typed["demand"].strip())
    stage.picture("step-4-complaint")
    hands.press(form.demand, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    hands.wait(lambda: page.stack.currentWidget() is page.case, "Ctrl+Enter saves the complaint")
    check(page.case.papers.model.rowCount() == CHAIN, "the case holds the chain of two papers")
    stage.picture("step-4-chain")


def _begin(stage: Stage, page: AppealPage, kind: EventKind) -> EventForm:
    """Press the button of the next step, or choose the kind of event where another step is offered."""
    stage.hands.click(page.tabs.tabBar(), page.tabs.tabBar().tabRect(0).center())
    form = page.events.form
    if form.kind.code() is not kind:
        stage.hands.choose(form.kind, form.kind.place(kind))
    check(form.kind.code() is kind, f"the event {kind} can be written down")
    return form


def _write_down(stage: Stage, page: AppealPage) -> None:
    stage.hands.click(page.events.save_button)
    stage.hands.wait(page.notice.text, "the event is written down")
    stage.demo.tell(f"   {page.notice.text()}")
