"""Notice, empty state, status, explanation, facts: the small widgets of every page."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.codes import Confirmation, Timeliness
from app.ui import theme
from app.ui.widgets.explain import ExplainPanel, Line
from app.ui.widgets.facts import Facts
from app.ui.widgets.notice import TONES, NoticeBar
from app.ui.widgets.status import SIGNS, StatusChip, sign_colour
from tests.ui.clipping import clipped, opened


@pytest.mark.parametrize("tone", TONES)
def test_a_notice_says_its_sentence_until_it_is_closed(qtbot: QtBot, tone: str) -> None:
    notice = NoticeBar()
    qtbot.addWidget(notice)
    notice.say("Saved as case 12.", tone, "Open")
    opened(notice, 500, 80)
    assert notice.text() == "Saved as case 12."
    assert clipped(notice) == []
    with qtbot.waitSignal(notice.acted):
        notice.button.click()
    with qtbot.waitSignal(notice.dismissed):
        notice.closing.click()
    assert notice.text() == ""


@pytest.mark.parametrize(("tone", "stays"), [("error", True), ("warning", True), ("info", False), ("done", False)])
def test_what_was_done_is_not_left_in_the_language_of_before(qtbot: QtBot, tone: str, stays: bool) -> None:
    notice = NoticeBar()
    qtbot.addWidget(notice)
    notice.show()
    notice.say("Saved as case 12.", tone)
    QApplication.sendEvent(notice, QEvent(QEvent.Type.LanguageChange))
    assert bool(notice.text()) is stays


@pytest.mark.parametrize("code", [*Timeliness, *Confirmation, "verified"])
def test_every_status_has_sign_colour_and_word(qtbot: QtBot, code: str) -> None:
    chip = StatusChip()
    qtbot.addWidget(chip)
    chip.show_status(code, "Word")
    chip.resize(chip.sizeHint())
    assert code in SIGNS
    assert chip.accessibleName() == "Word"
    ink = theme.colour(sign_colour(code)).rgb()
    picture = chip.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    found = {picture.pixelColor(x, y).rgb() for x in range(picture.width()) for y in range(picture.height())}
    assert ink in found


def test_no_two_urgent_statuses_share_a_sign() -> None:
    urgent = ("on_time", "due_soon", "due_today", "overdue", "done", "not_running")
    assert len({SIGNS[code] for code in urgent}) == len(urgent)


def test_an_unknown_status_is_our_mistake(qtbot: QtBot) -> None:
    chip = StatusChip()
    qtbot.addWidget(chip)
    with pytest.raises(KeyError):
        chip.show_status("late-ish", "?")


def test_an_explanation_shows_names_as_text_never_as_markup(qtbot: QtBot) -> None:
    panel = ExplainPanel()
    qtbot.addWidget(panel)
    panel.show_lines(
        [
            Line(text="Answer date", tone="heading"),
            Line(text="02.11.2026", tone="counted", mark="1"),
            Line(text="<b>Day</b> & night", tone="skipped", mark="–"),
        ]
    )
    assert "<b>Day</b> & night" in panel.toPlainText()
    assert "1" in panel.toPlainText()
    panel.show_text(["First", "Second"])
    assert [line.tone for line in panel.lines()] == ["heading", "plain"]


def test_facts_mark_what_is_missing_and_leave_out_what_does_not_matter(qtbot: QtBot) -> None:
    facts = Facts(("address", "phone", "site"))
    qtbot.addWidget(facts)
    facts.show_fact("address", "Address", "", "Not known")
    facts.show_fact("phone", "Telephone", "1414")
    facts.show_fact("site", "Website", "")
    opened(facts, 400, 200)
    assert facts.text("address") == "Not known"
    assert facts.text("phone") == "1414"
    assert facts.text("site") == ""
    facts.hide_fact("phone")
    assert facts.text("phone") == ""
    assert clipped(facts) == []
