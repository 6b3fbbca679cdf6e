"""Small things a volunteer notices: one notice at a time, folders, words beside a date, a complaint already begun."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.domain.calendar import ClosureDraft
from app.domain.codes import AppealKind, Channel, EventKind, Outcome
from app.domain.languages import Language
from app.ui import paper_files
from app.ui.appeals.kinds import COURT_BODIES, OTHER_KINDS, bodies_for
from app.ui.appeals.page import AppealPage
from app.ui.cases.page import CasesPage
from app.ui.words import Words
from tests.factories import COURT, body_id, event_draft, kept_appeal, registered_appeal
from tests.ui.appeals.moving import Moving, shown

REGISTERED = date(2026, 10, 19)


@pytest.fixture
def cases(qtbot: QtBot, moving: Moving, words: Words) -> CasesPage:
    made = CasesPage(moving.desk, words)
    shown(qtbot, made, (792, 566))
    return made


@pytest.fixture
def page(cases: CasesPage) -> AppealPage:
    return cases.appeal


def test_of_two_notices_on_the_letters_only_the_latest_stands(
    cases: CasesPage, page: AppealPage, moving: Moving
) -> None:
    cases.show_appeal(registered_appeal(moving.desk, REGISTERED).id)
    page.tabs.setCurrentWidget(page.letters)
    cases.notice.say("one")
    page.notice.say("two", "done")
    page.letters.view.notice.say("three", "done")
    seen = [bar.text() for bar in (cases.notice, page.notice, page.letters.view.notice) if bar.isVisible()]
    assert seen == ["three"]
    page.notice.say("four")
    assert (page.notice.text(), page.letters.view.notice.text()) == ("four", "")


def test_saving_begins_among_the_documents(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    asked: list[str] = []

    def choose(_parent: QWidget, _title: str, place: str, _kinds: str) -> tuple[str, str]:
        asked.append(place)
        return str(tmp_path / "paper"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    owner = QWidget()
    qtbot.addWidget(owner)
    assert paper_files.ask_path(owner, "2026-0001.pdf") == tmp_path / "paper.pdf"
    assert asked == [str(paper_files.documents() / "2026-0001.pdf")]
    assert paper_files.documents().is_dir()


def test_no_paper_takes_the_place_of_another_without_a_question(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked: list[str] = []

    def choose(_parent: QWidget, _title: str, place: str, _kinds: str) -> tuple[str, str]:
        asked.append(place)
        return str(tmp_path / "paper"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    monkeypatch.setattr(paper_files, "documents", lambda: tmp_path)
    owner = QWidget()
    qtbot.addWidget(owner)
    for number in (1, 2, 3):
        path = paper_files.ask_path(owner, "2026-0001.pdf")
        assert path is not None
        paper_files.write(path, bytes([number]))
        (tmp_path / "2026-0001.pdf").touch()
    assert [file.read_bytes() for file in sorted(tmp_path.glob("paper*.pdf"))] == [b"\2", b"\3", b"\1"]
    assert [Path(place).name for place in asked] == ["2026-0001.pdf", "2026-0001-2.pdf", "2026-0001-2.pdf"]


def test_a_name_holds_only_what_every_disk_takes() -> None:
    assert paper_files.named("2026-0001", "Envelope C5, printed") == "2026-0001-Envelope-C5-printed.pdf"
    assert paper_files.named("", "Жадынама") == "Жадынама.pdf"


def test_a_complaint_about_silence_begins_with_the_facts_in_the_language_of_the_paper(
    cases: CasesPage, moving: Moving
) -> None:
    appeal = registered_appeal(moving.desk, REGISTERED, language=Language.KAZAKH)
    cases.show_appeal(appeal.id)
    cases.start_complaint(appeal.id)
    form = cases.writer.form
    assert "19.10.2026 күні № ЖТ-2026-0100 болып тіркелді" in form.text.toPlainText()
    assert "соңғы күні 10.11.2026" in form.text.toPlainText()
    assert form.demand.toPlainText().endswith("міндеттеуді сұраймын.")
    assert not cases.writer.is_dirty()
    form.text.setPlainText("Өзгертілді")
    assert form.draft().text == "Өзгертілді"


def test_a_complaint_about_a_decision_begins_empty(cases: CasesPage, moving: Moving) -> None:
    appeal = registered_appeal(moving.desk, REGISTERED)
    moving.desk.appeals.record(appeal.id, event_draft(EventKind.ANSWERED, date(2026, 11, 5), outcome=Outcome.REFUSED))
    cases.show_appeal(appeal.id)
    cases.start_complaint(appeal.id)
    assert cases.writer.form.text.toPlainText() == ""


def test_a_second_complaint_names_the_body_that_decides_it(cases: CasesPage, moving: Moving) -> None:
    """Art. 100(6): it is filed with who decided the first, and the one above decides."""
    desk = moving.desk
    first = registered_appeal(desk, date(2026, 9, 1))
    refused = event_draft(EventKind.ANSWERED, date(2026, 9, 15), outcome=Outcome.REFUSED)
    desk.appeals.record(first.id, refused)
    complaint = desk.cases.add_appeal(first.case_id, desk.appeals.start_complaint(first.id))
    other = body_id(desk, "labour-inspection-abai")
    for event, day, authority in (
        (EventKind.FILED, 21, None),
        (EventKind.REGISTERED, 21, None),
        (EventKind.FORWARDED, 22, other),
    ):
        desk.appeals.record(complaint.id, event_draft(event, date(2026, 9, day), authority_id=authority))
    desk.appeals.record(complaint.id, replace(refused, on=date(2026, 10, 5)))
    cases.show_appeal(complaint.id)
    steps = {step.code: step for step in desk.appeals.course(complaint.id).steps}
    cases.appeal.take_step(steps["second_complaint"])
    decides = cases.writer.purpose().decides
    assert cases.writer.form.draft().kind is AppealKind.SECOND_COMPLAINT
    assert cases.writer.form.draft().authority_id == other
    assert decides is not None
    assert decides.id == desk.authorities.get(other).superior_id


def test_the_days_before_the_client_s_last_day_and_open_points_stand_beside_it(
    page: AppealPage, moving: Moving
) -> None:
    appeal = registered_appeal(moving.desk, date(2026, 10, 5))
    moving.desk.appeals.record(appeal.id, event_draft(EventKind.ANSWERED, date(2026, 10, 20), outcome=Outcome.REFUSED))
    page.open(appeal.id)
    page.explain("PC-01")
    said = [line.text for line in page.dates.explain.lines()]
    assert "Our own reminder, not law: 15.01.2027" in said
    place = said.index("Our own dates, not law:")
    assert said[place + 1 : place + 5] == [
        "Counted back from 20.01.2027 with the office's margin of 3 working days; days it is closed are left out.",
        "draft by 13.01.2027, Wednesday",
        "check by 14.01.2027, Thursday",
        "send by 15.01.2027, Friday",
    ]
    assert any(line.startswith("By law what is posted") for line in said)


def test_the_office_s_own_dates_pass_over_the_days_it_is_closed(page: AppealPage, moving: Moving) -> None:
    desk = moving.desk
    appeal = registered_appeal(desk, date(2026, 10, 5))
    desk.appeals.record(appeal.id, event_draft(EventKind.ANSWERED, date(2026, 10, 20), outcome=Outcome.REFUSED))
    desk.calendar.close_office(ClosureDraft(first=date(2027, 1, 14), last=date(2027, 1, 15), name="Кеңсе көшеді"))
    page.open(appeal.id)
    page.explain("PC-01")
    said = [line.text for line in page.dates.explain.lines()]
    assert "Our own reminder, not law: 13.01.2027" in said
    stages = [line for line in said if line.startswith(("draft by", "check by", "send by"))]
    assert stages == ["draft by 11.01.2027, Monday", "check by 12.01.2027, Tuesday", "send by 13.01.2027, Wednesday"]


def test_a_term_shorter_than_the_margin_says_so(page: AppealPage, moving: Moving) -> None:
    appeal = registered_appeal(moving.desk, date(2026, 11, 16))
    noted = event_draft(EventKind.DEFECTS_NOTED, date(2026, 11, 19), until_on=date(2026, 11, 23))
    moving.desk.appeals.record(appeal.id, noted)
    page.open(appeal.id)
    page.explain("AP-03")
    said = [line.text for line in page.dates.explain.lines()]
    short = (
        "The term up to 23.11.2026 is shorter than the office's margin of 3 working days: send as soon as it is open."
    )
    assert short in said
    assert {line for line in said if line.startswith(("draft by", "check by", "send by"))} == {
        "draft by 20.11.2026, Friday",
        "check by 20.11.2026, Friday",
        "send by 20.11.2026, Friday",
    }


def test_a_window_of_the_law_shows_both_dates_in_the_list_and_why(page: AppealPage, moving: Moving) -> None:
    desk = moving.desk
    first = registered_appeal(desk, date(2026, 9, 1))
    desk.appeals.record(first.id, event_draft(EventKind.ANSWERED, date(2026, 9, 15), outcome=Outcome.REFUSED))
    complaint = desk.cases.add_appeal(first.case_id, desk.appeals.start_complaint(first.id))
    desk.appeals.record(complaint.id, event_draft(EventKind.FILED, date(2026, 11, 9), channel=Channel.PORTAL))
    desk.appeals.record(complaint.id, event_draft(EventKind.REGISTERED, date(2026, 11, 9), number="Ш-1"))
    page.open(complaint.id)
    page.dates.choose("PC-05")
    row = page.dates.list.current_row()
    model = page.dates.list.model
    cell = next(model.index(line, 1) for line in range(model.rowCount()) if model.row(line) == row)
    assert cell.data() == "10.12.2026\nor 07.12.2026"
    assert "07.12.2026" in str(cell.data(3))
    said = [line.text for line in page.dates.explain.lines()]
    assert "Not settled yet:" in said
    assert any(line.startswith("OP-4.") for line in said)


def test_what_is_unlawful_now_is_said_with_its_reason_and_day(
    cases: CasesPage, page: AppealPage, moving: Moving
) -> None:
    cases.show_appeal(registered_appeal(moving.desk, date(2026, 11, 16)).id)
    page.tabs.setCurrentWidget(page.dates)
    assert page.dates.bans_title.isVisible()
    assert "Complaining about silence: the term for the answer still runs" in page.dates.bans.sentences()[0]
    assert page.dates.bans.sentences()[0].endswith("up to and including 07.12.2026")


def test_every_kind_can_be_begun_in_a_case_and_kept(cases: CasesPage, moving: Moving) -> None:
    desk = moving.desk
    case_id = kept_appeal(desk).case_id
    for kind in OTHER_KINDS:
        cases.start_paper(case_id)
        form = cases.writer.form
        form.kind.set_kind(kind)
        form.kind.chosen.emit(str(kind))
        wanted = bodies_for(kind, desk.authorities.kinds())
        form.body.set_value(desk.authorities.rows("", wanted, limit=1)[0].id)
        form.subject.setText("Тақырып")
        form.ground.setCurrentIndex(1)
        cases.writer.save()
        assert cases.stack.currentWidget() is cases.case, (kind, cases.writer.notice.text())
    assert {paper.kind for paper in desk.cases.file(case_id).appeals} == {AppealKind.APPLICATION, *OTHER_KINDS}


def test_courts_are_offered_for_claims_and_never_for_a_complaint(cases: CasesPage, moving: Moving) -> None:
    desk = moving.desk
    every = desk.authorities.kinds()
    assert set(bodies_for(AppealKind.CLAIM_COMPEL, every)) == set(COURT_BODIES)
    assert not set(bodies_for(AppealKind.COMPLAINT, every)) & set(COURT_BODIES)
    cases.start_paper(kept_appeal(desk).case_id)
    form = cases.writer.form
    form.kind.set_kind(AppealKind.CLAIM_COMPEL)
    form.kind.chosen.emit("claim_compel")
    assert form.body.chooser.completer() is not None
    form.body.set_value(body_id(desk, COURT))
    assert form.body.problem() == ""
    form.kind.set_kind(AppealKind.COMPLAINT)
    form.kind.chosen.emit("complaint")
    assert form.body.problem().startswith("This paper does not go to such a body")
    assert form.check()


def test_beside_a_date_stands_what_would_change_it(page: AppealPage, moving: Moving, words: Words) -> None:
    """Art. 76(3), 64(3): a later registration or an extension moves the date of the answer."""
    page.open(registered_appeal(moving.desk, REGISTERED).id)
    page.explain("AP-04")
    said = [line.text for line in page.dates.explain.lines()]
    below = said[said.index(words.say("note.changes")) + 1 :]
    assert any("11.11.2026" in line for line in below)
    assert any("Article 76(3)" in line for line in below)
