"""One appeal in the window: registration, the explained date, what comes next, complaint, courts."""

from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.appeals import Appeal
from app.domain.codes import AppealKind, Channel, ComplaintGround, EventKind, LetterKind, Outcome
from app.domain.languages import Language
from app.ui.appeals.page import AppealPage
from app.ui.cases.page import CasesPage
from app.ui.notes.dialog import NoteDialog
from app.ui.words import Words
from tests.factories import CHAMBER, COURT, MINISTRY, event_draft, kept_appeal, registered_appeal
from tests.letters.reading import flat
from tests.ui.appeals.moving import Moving, shown
from tests.ui.hands import write

REGISTERED = date(2026, 10, 19)
DUE = date(2026, 11, 10)


@pytest.fixture
def cases(qtbot: QtBot, moving: Moving, words: Words) -> CasesPage:
    moving.go_to(REGISTERED)
    made = CasesPage(moving.desk, words)
    shown(qtbot, made)
    return made


@pytest.fixture
def page(cases: CasesPage) -> AppealPage:
    return cases.appeal


def filed(moving: Moving, body: str = "justice-dept-abai") -> Appeal:
    appeal = kept_appeal(moving.desk, body)
    return moving.desk.appeals.record(appeal.id, event_draft(EventKind.FILED, REGISTERED, channel=Channel.PORTAL))


def test_a_registration_after_hours_counts_from_the_next_working_day_and_the_date_says_so(
    cases: CasesPage, page: AppealPage, moving: Moving
) -> None:
    cases.show_appeal(filed(moving).id)
    page.header.step.line.button.click()
    form = page.events.form
    assert form.kind.code() is EventKind.REGISTERED
    assert QApplication.focusWidget() is form.on.edit
    write(form.on.edit, "19.10.2026")
    write(form.at, "19:05")
    write(form.number, "ЖТ-2026-0100")
    page.events.save_button.click()
    page.explain("AP-04")
    said = [line.text for line in page.dates.explain.lines()]
    assert any("after closing time" in line and "20.10.2026" in line for line in said)
    assert "11.11.2026" in next(line.text for line in page.dates.explain.lines() if line.tone == "due")
    assert "Now waiting for" in page.notice.text()


def test_every_counted_day_has_its_number_and_every_skipped_day_its_reason(
    cases: CasesPage, page: AppealPage, moving: Moving
) -> None:
    cases.show_appeal(registered_appeal(moving.desk, REGISTERED).id)
    page.explain("AP-04")
    lines = page.dates.explain.lines()
    assert [line.mark for line in lines if line.tone == "counted"] == [str(number) for number in range(1, 16)]
    skipped = [line.text for line in lines if line.tone == "skipped"]
    assert any("Republic Day" in line for line in skipped)
    assert sum("weekly day off" in line for line in skipped) == 5
    assert len(skipped) == 7
    days = [line.text for line in lines if line.tone in {"counted", "skipped"}]
    assert days[0].startswith("20.10.2026")
    assert days[-1].startswith("10.11.2026")
    everything = "\n".join(line.text for line in lines)
    assert "Article 76" in everything
    assert "28.12.2025" not in everything.partition("Wording")[0]
    assert "Wording: " in everything
    assert "Calendar: " in everything


def test_the_status_line_follows_the_days(cases: CasesPage, page: AppealPage, moving: Moving) -> None:
    appeal = registered_appeal(moving.desk, REGISTERED)
    seen = []
    for day in (REGISTERED, DUE - timedelta(days=2), DUE, DUE + timedelta(days=1)):
        moving.go_to(day)
        cases.show_appeal(appeal.id)
        seen.append(page.header.chip.text())
    assert seen == ["On time", "Due soon", "Due today", "Overdue"]
    assert "deemed refused" in page.header.state.text()
    assert "1 day ago" in page.header.state.text()


def test_after_silence_the_complaint_is_offered_and_filled_in(
    cases: CasesPage, page: AppealPage, moving: Moving
) -> None:
    appeal = registered_appeal(moving.desk, REGISTERED)
    moving.go_to(DUE + timedelta(days=1))
    cases.show_appeal(appeal.id)
    assert page.header.step.line.button.text() == "Write the complaint"
    assert "Last day: 10.02.2027" in page.header.step.line.sentence.text()
    page.header.step.line.button.click()
    assert cases.stack.currentWidget() is cases.writer
    ministry = next(row for row in moving.desk.authorities.rows(limit=300) if row.uid == MINISTRY)
    assert ministry.name_en in cases.writer.about.text()
    draft = cases.writer.form.draft()
    assert (draft.kind, draft.ground) == (AppealKind.COMPLAINT, ComplaintGround.SILENCE)
    assert (draft.challenges_id, draft.authority_id) == (appeal.id, appeal.authority_id)
    cases.writer.save()
    kept = moving.desk.cases.file(appeal.case_id).appeals[-1]
    assert kept.challenges_id == appeal.id


def test_leaving_the_complaint_leads_back_to_the_appeal(cases: CasesPage, page: AppealPage, moving: Moving) -> None:
    appeal = registered_appeal(moving.desk, REGISTERED)
    moving.go_to(DUE + timedelta(days=1))
    cases.show_appeal(appeal.id)
    page.header.step.line.button.click()
    cases.writer.leave_button.click()
    assert cases.stack.currentWidget() is page


@pytest.mark.parametrize("body", [COURT, CHAMBER])
def test_no_complaint_is_offered_against_a_court_or_a_chamber(
    cases: CasesPage, page: AppealPage, moving: Moving, body: str
) -> None:
    appeal = kept_appeal(moving.desk, body)
    for kind, more in ((EventKind.FILED, {"channel": Channel.POST}), (EventKind.REGISTERED, {"number": "1"})):
        moving.desk.appeals.record(appeal.id, event_draft(kind, REGISTERED, **more))
    moving.go_to(DUE + timedelta(days=1))
    cases.show_appeal(appeal.id)
    offered = [page.header.step.line.button.text(), *(line.button.text() for line in page.dates.steps.lines)]
    assert "Write the complaint" not in offered
    cases.start_complaint(appeal.id)
    assert cases.stack.currentWidget() is page
    assert "No administrative complaint lies" in page.notice.text()


def test_a_filed_complaint_can_be_followed_from_the_first_paper(
    cases: CasesPage, page: AppealPage, moving: Moving
) -> None:
    appeal = registered_appeal(moving.desk, REGISTERED)
    moving.go_to(DUE + timedelta(days=1))
    cases.show_appeal(appeal.id)
    page.header.step.line.button.click()
    cases.writer.form.filed_on.set_date(DUE + timedelta(days=1))
    cases.writer.form.channel.set_code(Channel.PORTAL)
    cases.writer.save()
    cases.show_appeal(appeal.id)
    assert page.header.step.line.button.text() == "Open the complaint"
    page.header.step.line.button.click()
    now = page.appeal()
    assert now is not None
    assert now.challenges_id == appeal.id


def test_the_date_a_body_states_is_set_against_the_date_of_the_law(
    cases: CasesPage, page: AppealPage, moving: Moving
) -> None:
    appeal = filed(moving)
    stated = event_draft(EventKind.REGISTERED, REGISTERED, number="7", body_due_on=date(2026, 12, 24))
    moving.desk.appeals.record(appeal.id, stated)
    cases.show_appeal(appeal.id)
    assert any("24.12.2026" in said and "10.11.2026" in said for said in page.dates.warnings.sentences())
    assert "24.12.2026" in page.header.warning.text()


def test_an_answer_that_names_no_way_to_complain_opens_six_months(
    cases: CasesPage, page: AppealPage, moving: Moving
) -> None:
    appeal = registered_appeal(moving.desk, REGISTERED)
    moving.go_to(date(2026, 11, 5))
    refused = event_draft(
        EventKind.ANSWERED, date(2026, 11, 5), outcome=Outcome.REFUSED, number="5", states_appeal_route=False
    )
    moving.desk.appeals.record(appeal.id, refused)
    cases.show_appeal(appeal.id)
    assert "05.02.2027" in page.header.step.line.sentence.text(), "three months are safer, six are the law"
    assert any("6 months" in said for said in page.dates.warnings.sentences())


def test_other_lawful_steps_stand_beside_with_their_own_buttons(
    cases: CasesPage, page: AppealPage, moving: Moving
) -> None:
    cases.show_appeal(registered_appeal(moving.desk, REGISTERED).id)
    (line,) = page.dates.steps.lines
    assert "withdrawn" in line.sentence.text()
    line.button.click()
    assert page.tabs.currentWidget() is page.letters
    assert page.letters.view.letter.code() is LetterKind.WITHDRAWAL


def test_everything_speaks_the_other_language_at_once_and_typed_words_stay(
    cases: CasesPage, page: AppealPage, moving: Moving, words: Words
) -> None:
    cases.show_appeal(filed(moving).id)
    write(page.events.form.number, "ЖТ-5")
    page.paper.form.subject.setText("Жаңа тақырып")
    words.set_language(Language.KAZAKH)
    assert page.events.form.number.text() == "ЖТ-5"
    assert page.paper.form.subject.text() == "Жаңа тақырып"
    assert page.header.chip.text() == words.say("timeliness.not_running")
    assert page.timeline.marks_model().index(0, 0).data() == "Берілді"


def test_a_change_elsewhere_is_shown_and_typed_words_stay(cases: CasesPage, page: AppealPage, moving: Moving) -> None:
    appeal = filed(moving)
    cases.show_appeal(appeal.id)
    write(page.events.form.number, "ЖТ-5")
    moving.desk.appeals.record(appeal.id, event_draft(EventKind.REGISTERED, REGISTERED, at=time(9), number="ЖТ-4"))
    cases.reload()
    assert "№ ЖТ-4" in page.header.about.text()
    assert page.events.form.number.text() == "ЖТ-5"


def test_a_paper_somebody_else_saved_first_is_not_overwritten(
    cases: CasesPage, page: AppealPage, moving: Moving
) -> None:
    appeal = filed(moving)
    cases.show_appeal(appeal.id)
    page.paper.form.subject.setText("Моё")
    moving.desk.appeals.save(appeal.id, appeal.draft(), appeal.version)
    page.paper.save()
    assert "saved this record first" in page.paper.notice.text()
    assert page.paper.form.subject.text() == "Моё"


def test_changes_of_the_paper_are_kept_or_undone(cases: CasesPage, page: AppealPage, moving: Moving) -> None:
    appeal = filed(moving)
    cases.show_appeal(appeal.id)
    page.tabs.setCurrentWidget(page.paper)
    subject = page.paper.form.subject
    subject.selectAll()
    write(subject, "Новое")
    assert page.paper.save_button.isEnabled()
    page.paper.undo_button.click()
    assert subject.text() == appeal.subject
    write(subject, " 2")
    QTest.mouseClick(page.paper.save_button, Qt.MouseButton.LeftButton)
    assert moving.desk.appeals.get(appeal.id).subject == f"{appeal.subject} 2"
    assert page.header.title.text() == f"{appeal.subject} 2"


def test_a_calculation_is_printed_from_the_appeal_with_the_date_the_body_stated(
    cases: CasesPage, page: AppealPage, moving: Moving
) -> None:
    appeal = filed(moving)
    stated = event_draft(EventKind.REGISTERED, REGISTERED, number="ЖТ-2026-0101", body_due_on=date(2026, 11, 3))
    moving.desk.appeals.record(appeal.id, stated)
    cases.show_appeal(appeal.id)
    page.explain("AP-04")
    said = [line.text for line in page.dates.explain.lines()]
    assert "The date the body states:" in said
    assert any("calendar days are counted instead of working days" in line for line in said)
    page.dates.printing.click()
    dialog = page.findChild(NoteDialog)
    assert dialog.isVisible()
    assert "2026 жылғы 10 қараша" in flat(dialog.pdf.content())
    assert "03.11.2026" in flat(dialog.pdf.content())
    dialog.leaving.click()


def test_where_body_and_law_agree_nothing_is_set_beside_the_date(
    cases: CasesPage, page: AppealPage, moving: Moving
) -> None:
    appeal = filed(moving)
    moving.desk.appeals.record(appeal.id, event_draft(EventKind.REGISTERED, REGISTERED, body_due_on=DUE))
    cases.show_appeal(appeal.id)
    page.explain("AP-04")
    assert "The date the body states:" not in [line.text for line in page.dates.explain.lines()]
