"""From a talk to the claim: silence, the complaint, its refusal, the court, by keys and clicks in the real window.

Every last day the window shows is the day the engine counts from what happened. Four of them are test vectors of the
rules (§6), each in one of two matters; the others were counted on the calendar by hand.
"""

import tomllib
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import opened_desk
from app.domain.appeals import Appeal
from app.domain.codes import AppealKind, AppealState, Channel, ComplaintGround, EventKind, LetterKind, Outcome
from app.domain.languages import Language
from app.law.calendar import WorkingCalendar
from app.law.due import due
from app.paths import resource_text
from app.services.desk import Desk
from app.ui.appeals.form import AppealForm
from app.ui.appeals.page import AppealPage
from app.ui.cases.page import CasesPage
from app.ui.changes import Changes
from app.ui.clients.dialog import ClientDialog
from app.ui.demo.desk import choose_record, make_case, write_talk
from app.ui.demo.hands import Hands, check
from app.ui.demo.papers import Wanted, print_papers
from app.ui.demo.stage import Demo, Stage
from app.ui.main_window import MainWindow
from app.ui.settings import Settings
from app.ui.words import Words
from tests.factories import OFFICE
from tests.letters.reading import flat

SCRIPT: dict[str, Any] = tomllib.loads(resource_text("demo", "walk.toml"))
"""What the volunteer types of the person, the talk and the application."""
APPEAL_NO, COMPLAINT_NO = "ЖТ-2026-00000411", "ШЖ-2026-00000052"
HIGHER_NO, REFUSAL_NO = "ШЖ-2026-00000907", "7-2/318"
BODY, HIGHER_BODY = "Абай облысының денсаулық сақтау басқармасы", "Абай облысы әкімінің аппараты"
COURT = "Абай облысының мамандандырылған ауданаралық әкімшілік соты"
BORN_ON, BIRTH_PLACE = date(1974, 10, 19), "Үлгі ауылы"
CLAIM_TEXT = "Пункт әлі жабық, анама екпені көршілер салып жүр."
CLAIM_DEMAND = "Бас тартудың күшін жоюды."
MONTHS = dict(zip((1, 7, 9, 10, 11, 12), ("қаңтар", "шілде", "қыркүйек", "қазан", "қараша", "желтоқсан"), strict=True))
MOST_TABS = 40
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, kw_only=True)
class Days:
    """The days of one matter: what happened, and until when each answer was due or each paper could be brought."""

    registered: date
    answer_by: date
    complain_by: date
    complained: date
    at_higher_body: date
    decide_by: date
    refused: date
    claim_by: date


WINTER = Days(
    registered=date(2026, 10, 19),
    answer_by=date(2026, 11, 10),
    complain_by=date(2027, 2, 10),
    complained=date(2026, 12, 23),
    at_higher_body=date(2026, 12, 28),
    decide_by=date(2027, 1, 28),
    refused=date(2027, 1, 21),
    claim_by=date(2027, 2, 22),
)
"""The vectors of 15 working days from 19.10.2026 and of 20 from 28.12.2026; 21.02.2027 is a Sunday."""
SUMMER = Days(
    registered=date(2026, 7, 1),
    answer_by=date(2026, 7, 23),
    complain_by=date(2026, 10, 23),
    complained=date(2026, 9, 1),
    at_higher_body=date(2026, 9, 4),
    decide_by=date(2026, 10, 2),
    refused=date(2026, 9, 24),
    claim_by=date(2026, 10, 27),
)
"""The vectors of three months from 23.07.2026 and of one month from 24.09.2026."""


class Fingers(Hands):
    """The hands of the demo, which here reach a list by Tab and not by a call."""

    def choose(self, combo: QComboBox, place: int) -> None:
        """Go to a list by Tab and choose its line by the arrows."""
        self.tab_to(combo)
        self.key(Qt.Key.Key_Home)
        for _ in range(combo.count()):
            if combo.currentIndex() < place:
                self.key(Qt.Key.Key_Down)
        check(combo.currentIndex() == place, f"line {place} of {combo.objectName()} is chosen")

    def tab_to(self, widget: QWidget) -> None:
        """Press Tab until the keyboard is there."""
        self.reach(widget)
        target = widget.focusProxy() or widget
        for _ in range(MOST_TABS):
            if target.hasFocus():
                return
            self.key(Qt.Key.Key_Tab)
        check(target.hasFocus(), f"Tab comes to {widget.objectName()}")

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is."""
        at = QApplication.focusWidget()
        check(at, f"something has the keyboard; in front: {QApplication.activeWindow()}")
        self.press(at, key, held)

    def type_into(self, widget: QWidget, text: str) -> None:
        """Go to a field by Tab and type."""
        self.tab_to(widget)
        self.add(widget.focusProxy() or widget, text)


class Volunteer:
    """Works on the matter in front; looks at the window only."""

    def __init__(self, stage: Stage, hands: Fingers, calendar: WorkingCalendar) -> None:
        self.stage = stage
        self.hands = hands
        self.calendar = calendar
        self.words = stage.demo.words

    @property
    def page(self) -> CasesPage:
        """The page of cases, which must be in front."""
        return self.stage.front("cases", CasesPage)

    @property
    def paper(self) -> AppealPage:
        """The paper, which must be in front there."""
        assert self.page.stack.currentWidget() is self.page.appeal, self.page.writer.notice.text()
        return self.page.appeal

    @property
    def form(self) -> AppealForm:
        """The form of a new paper, which must be in front there."""
        assert self.page.stack.currentWidget() is self.page.writer, self.page.appeal.notice.text()
        return self.page.writer.form

    def follow(self) -> None:
        """Click the one button of the next step."""
        self.hands.click(self.paper.header.step.line.button)

    def sees(self, rule: str, from_on: date, last_day: date) -> None:
        """The next step names its last day, and the engine counts the same one."""
        said = self.paper.header.step.line.sentence.text()
        assert said.endswith(self._last_day(rule, from_on, last_day)), said

    def sees_beside(self, rule: str, from_on: date, last_day: date) -> None:
        """Another step, under «Dates», does so."""
        bar, dates = self.paper.tabs.tabBar(), self.paper.dates
        self.hands.click(bar, bar.tabRect(self.paper.tabs.indexOf(dates)).center())
        assert dates.steps.isVisible()
        ending = self._last_day(rule, from_on, last_day)
        assert [line for line in dates.steps.lines if line.sentence.text().endswith(ending)]
        self.hands.click(bar, bar.tabRect(0).center())

    def _last_day(self, rule: str, from_on: date, last_day: date) -> str:
        assert due(rule, from_on, None, None, self.calendar).due_on == last_day
        return f"Last day: {self.words.date(last_day)}"

    def write_down(self, kind: EventKind, day: date, number: str = "") -> None:
        """Write an event down, by the button of the step where it is the step; the rest by keys alone."""
        form, step = self.paper.events.form, self.paper.header.step.line.button
        if step.text().endswith(self.words.code("event", kind)):
            self.hands.click(step)
            assert form.on.edit.hasFocus()
        elif form.kind.code() is not kind:
            self.hands.choose(form.kind, form.kind.place(kind))
        assert form.kind.code() is kind
        self.hands.type_into(form.on.edit, self.words.date(day))
        if number:
            self.hands.type_into(form.number, number)
        if kind is EventKind.FILED:
            self.hands.choose(form.channel, form.channel.findText(self.words.code("channel", Channel.POST)))
        if kind is EventKind.ANSWERED:
            self.hands.choose(form.outcome, form.outcome.findText(self.words.code("outcome", Outcome.REFUSED)))
        self.hands.tab_to(self.paper.events.save_button)
        self.hands.key(Qt.Key.Key_Space)
        assert form.is_empty(), self.paper.events.notice.text()

    def complete_the_card(self) -> None:
        """The court asks for what the bodies did not: open the card beside the letter and fill it in."""
        view = self.paper.letters.view
        assert view.letter.code() is LetterKind.CLAIM
        assert view.missing.isVisible()
        self.hands.click(view.card_button)
        card = QApplication.activeWindow()
        assert isinstance(card, ClientDialog)
        self.hands.type_into(card.form.birth_on.edit, self.words.date(BORN_ON))
        self.hands.type_into(card.form.lines["birth_place"], BIRTH_PLACE)
        self.hands.tab_to(card.save_button)
        self.hands.key(Qt.Key.Key_Space)
        self.hands.bring_to_front(self.stage.window)

    def save_and_open(self) -> None:
        """Save the new paper with Ctrl+Enter, and open it with Enter where the window then is."""
        self.hands.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert self.page.stack.currentWidget() is self.page.case, self.page.writer.notice.text()
        self.hands.key(Qt.Key.Key_Return)
        assert self.page.stack.currentWidget() is self.page.appeal


@pytest.fixture(params=[WINTER, SUMMER], ids=["winter", "summer"])
def days(request: pytest.FixtureRequest) -> Days:
    """The days of the matter."""
    found: Days = request.param
    return found


@pytest.fixture
def demo(desk: Desk, words: Words, settings: Settings, tmp_path: Path, days: Days) -> Demo:
    """An office on an empty file whose day moves, from the day the application is registered."""
    made = Demo(
        hands=Fingers(),
        words=words,
        settings=settings,
        open_desk=opened_desk,
        output=tmp_path,
        told=StringIO(),
        today=days.registered,
    )
    desk.context.today = lambda: made.today
    desk.context.now = lambda: datetime.combine(made.today, time(6, 30), tzinfo=UTC)
    desk.office.save(OFFICE)
    return made


@pytest.fixture
def volunteer(qtbot: QtBot, demo: Demo, desk: Desk, changes: Changes, calendar: WorkingCalendar) -> Volunteer:
    """A person before the window."""
    window = MainWindow(None, demo.words, changes, demo.settings)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    window.use(desk)
    demo.hands.bring_to_front(window)
    assert isinstance(demo.hands, Fingers)
    return Volunteer(Stage(demo, window), demo.hands, calendar)


def test_a_talk_becomes_an_application_a_complaint_and_a_claim(volunteer: Volunteer, desk: Desk, days: Days) -> None:
    apply(volunteer, days)
    complain(volunteer, days)
    claim(volunteer, days)
    assert_claim_tells(volunteer.stage.demo.papers[-1].read_bytes(), days)
    assert_kept(desk, days)


def apply(volunteer: Volunteer, days: Days) -> None:
    """A talk, a case, an application; filed, registered, and then nothing comes."""
    write_talk(volunteer.stage, SCRIPT)
    make_case(volunteer.stage, SCRIPT)
    volunteer.write_down(EventKind.FILED, days.registered)
    volunteer.write_down(EventKind.REGISTERED, days.registered, APPEAL_NO)
    volunteer.sees("AP-04", days.registered, days.answer_by)
    volunteer.stage.turn_to(days.answer_by)
    volunteer.sees("AP-04", days.registered, days.answer_by)
    volunteer.stage.turn_to(days.answer_by + ONE_DAY)
    assert "deemed refused" in volunteer.paper.header.state.text()
    volunteer.sees("PC-01", days.answer_by, days.complain_by)


def complain(volunteer: Volunteer, days: Days) -> None:
    """The complaint about the silence, through the button of the step; it is forwarded, and the higher body refuses."""
    volunteer.stage.turn_to(days.complained)
    volunteer.sees("PC-01", days.answer_by, days.complain_by)
    volunteer.follow()
    assert volunteer.form.kind.kind() is AppealKind.COMPLAINT
    assert volunteer.form.ground.code() is ComplaintGround.SILENCE
    volunteer.save_and_open()
    volunteer.write_down(EventKind.FILED, days.complained)
    volunteer.write_down(EventKind.REGISTERED, days.complained, COMPLAINT_NO)
    volunteer.sees("PC-05", days.at_higher_body, days.decide_by)
    volunteer.sees_beside("PC-04", days.complained, days.at_higher_body)
    volunteer.stage.turn_to(days.at_higher_body)
    volunteer.write_down(EventKind.FORWARDED, days.at_higher_body)
    volunteer.write_down(EventKind.REGISTERED, days.at_higher_body, HIGHER_NO)
    volunteer.sees("PC-05", days.at_higher_body, days.decide_by)
    volunteer.stage.turn_to(days.refused)
    volunteer.write_down(EventKind.ANSWERED, days.refused, REFUSAL_NO)
    volunteer.sees("CT-01", days.refused, days.claim_by)


def claim(volunteer: Volunteer, days: Days) -> None:
    """The claim about the refusal, through the button of the step; its letter as PDF in Kazakh."""
    volunteer.follow()
    form = volunteer.form
    assert form.kind.kind() is AppealKind.CLAIM_CHALLENGE
    choose_record(volunteer.hands, form.body.chooser, COURT)
    volunteer.hands.type_into(form.text, CLAIM_TEXT)
    volunteer.hands.type_into(form.demand, CLAIM_DEMAND)
    volunteer.save_and_open()
    volunteer.sees("CT-01", days.refused, days.claim_by)
    volunteer.follow()
    volunteer.complete_the_card()
    print_papers(
        volunteer.stage,
        (Wanted(kind=LetterKind.CLAIM, language=Language.KAZAKH, words=SCRIPT["client"]["surname"], place=2),),
    )


def assert_claim_tells(pdf: bytes, days: Days) -> None:
    """To whom, by whom, against whom; the way before the court with its numbers and days (Art. 131(2))."""
    text = flat(pdf)
    assert text.startswith(f"{COURT}на")
    person = SCRIPT["client"]
    name = f"Талап қоюшы: {person['surname']} {person['given_name']} {person['patronymic']}"
    wanted = (
        name,
        f"Туған күні: {kazakh(BORN_ON)}",
        f"Туған жері: {BIRTH_PLACE}",
        f"Жауапкер: {BODY}",
        f"тіркеу нөмірі: {APPEAL_NO} ({kazakh(days.registered)})",
        f"; {kazakh(days.answer_by)}",
        f"тіркеу нөмірі: {HIGHER_NO} ({kazakh(days.at_higher_body)})",
        f"шешім: № {REFUSAL_NO}, шешімді қабылдаған: {HIGHER_BODY}, алынған күні: {kazakh(days.refused)}",
        CLAIM_TEXT,
        CLAIM_DEMAND,
    )
    assert [words for words in wanted if words not in text] == []
    assert f"шағым жөніндегі шешім табыс етілген күннен, яғни {kazakh(days.refused)}" in text


def kazakh(day: date) -> str:
    return f"{day.year} жылғы {day.day} {MONTHS[day.month]}"


def assert_kept(desk: Desk, days: Days) -> None:
    """The three papers, each about the one before, with their facts; what the engine says of them today."""
    first, second, third = desk.cases.file(1).appeals
    assert (first.kind, first.challenges_id) == (AppealKind.APPLICATION, None)
    assert (second.kind, second.challenges_id) == (AppealKind.COMPLAINT, first.id)
    assert (third.kind, third.challenges_id) == (AppealKind.CLAIM_CHALLENGE, second.id)
    filed, came = EventKind.FILED, EventKind.REGISTERED
    assert facts(first) == [(filed, days.registered, ""), (came, days.registered, APPEAL_NO)]
    assert facts(second) == [
        (filed, days.complained, ""),
        (came, days.complained, COMPLAINT_NO),
        (EventKind.FORWARDED, days.at_higher_body, ""),
        (came, days.at_higher_body, HIGHER_NO),
        (EventKind.ANSWERED, days.refused, REFUSAL_NO),
    ]
    assert (third.act_number, third.act_on) == (REFUSAL_NO, days.refused)
    courses = [desk.appeals.course(paper.id) for paper in (first, second, third)]
    states = [course.state for course in courses]
    assert states == [AppealState.DEEMED_REFUSED, AppealState.DECIDED, AppealState.DRAFT]
    pending = courses[1].pending
    assert pending is not None
    assert (pending.rule, pending.due_on) == ("CT-01", days.claim_by)


def facts(paper: Appeal) -> list[tuple[EventKind, date, str]]:
    return [(event.kind, event.on, event.number) for event in paper.events]
