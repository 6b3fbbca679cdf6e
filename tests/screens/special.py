"""The windows whose constructors ask for more than a record by its name."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QDialog

from app.bootstrap import opened_desk
from app.domain.agenda import Wanted
from app.domain.attachments import AttachmentDraft
from app.domain.codes import LetterKind
from app.domain.directory_files import DirectoryPlan
from app.domain.postings import PostingDraft, PostingFilter
from app.domain.reports import Gap, Period
from app.domain.secrets import RecoverySheet
from app.domain.tasks import TaskDraft
from app.safety.passwords import FLOOR
from app.ui.agenda.papers import CalendarFileDialog, FeedDialog
from app.ui.authorities.file_dialog import DirectoryFileDialog
from app.ui.batch.dialog import BatchDialog
from app.ui.cases.hands_panel import LogPaper
from app.ui.clients.consent_dialog import show_consent
from app.ui.clients.dialog import ClientDialog
from app.ui.clients.merge_dialog import MergeDialog
from app.ui.clients.person_dialog import PersonDialog
from app.ui.consultations.letters import TalkLetterDialog
from app.ui.dialogs import AboutDialog
from app.ui.files.dialog import AddFileDialog
from app.ui.mishaps import MishapDialog
from app.ui.notes.dialog import NoteDialog
from app.ui.palette import Palette
from app.ui.parties.conflict import ConflictDialog
from app.ui.parties.dialog import PartyDialog
from app.ui.postings.dialog import BookDialog
from app.ui.postings.form import PostingDialog
from app.ui.reports.behind import BehindDialog
from app.ui.reports.form_dialog import FormDialog
from app.ui.safety.dialog import SafetyDialog
from app.ui.sheets.terms import DeadlinesDialog
from app.ui.start.dialog import StartDialog
from app.ui.todo.form import TaskDialog
from app.ui.unlock.change import ChangePasswordDialog
from app.ui.unlock.dialog import UnlockDialog
from app.ui.unlock.door import FileDoor
from app.ui.unlock.recovery import RecoveryDialog
from app.ui.unlock.waiting import WaitingDialog
from app.ui.visits.dialog import VisitDialog
from app.ui.visits.sheet import VisitSheetDialog
from tests.screens.office import DAY, NOW, planned, scan
from tests.screens.stage import Stage


def _door(stage: Stage) -> FileDoor:
    folder = Path(stage.kept.enter_context(TemporaryDirectory(prefix="arasha-")))
    return FileDoor(folder / "office.arasha", lambda: NOW, FLOOR)


def _safety(stage: Stage) -> QDialog:
    """Over an encrypted file of its own: the office of the pictures is in memory."""
    door = _door(stage)
    key = door.create("еркін", "төрт түрлі ұзақ сөз")
    opened = opened_desk(door.path, key, today=lambda: DAY, publish=lambda _: None, lock=door.lock)
    desk = stage.kept.enter_context(opened)
    return SafetyDialog(desk, stage.words, stage.settings, stage.window)


def _recovery(stage: Stage) -> QDialog:
    sheet = RecoverySheet(
        code="00000-11111-22222-33333", office="Кеңсе", file_name="office.arasha", login="еркін", made_on=DAY
    )
    return RecoveryDialog(sheet, stage.words, stage.window)


def _consent_paper(stage: Stage) -> QDialog:
    consent = stage.records.consent
    paper = stage.desk.consents.paper(consent.client_id, consent.draft())
    return show_consent(stage.desk, stage.words, paper, stage.window)


def _log_paper(stage: Stage) -> QDialog:
    told = stage.desk.auditing.extract(stage.records.case.id)
    paper = LogPaper(partial(stage.desk.auditing.print_extract, told), "log.pdf", stage.words, stage.window)
    paper.retranslate()
    return paper


def _conflict(stage: Stage) -> QDialog:
    case_id = stage.records.case.id
    return ConflictDialog(stage.desk, stage.words, case_id, stage.desk.parties.standings(case_id)[-1], stage.window)


def _note(stage: Stage) -> QDialog:
    course = stage.desk.appeals.course(stage.records.appeal.id)
    explanation = next(one.explanation for one in course.deadlines if one.explanation is not None)
    return NoteDialog(stage.desk, stage.words, stage.desk.dates.note_data(explanation), stage.window)


def _add_file(stage: Stage) -> QDialog:
    source = (stage.records.case.id, scan())
    return AddFileDialog(stage.desk, stage.words, source, AttachmentDraft(name="скан.png"), stage.window)


def _batch(stage: Stage) -> QDialog:
    keys = [row.id for row in stage.desk.appeals.rows(limit=2)]
    return BatchDialog(stage.desk, stage.words, keys, stage.window)


def _behind(stage: Stage) -> QDialog:
    found = stage.desk.reports.behind_gap(Period(from_on=DAY - timedelta(days=90), until_on=DAY), next(iter(Gap)))
    return BehindDialog(stage.desk, stage.words, found, stage.records.case.title, stage.window)


def _directory(stage: Stage) -> QDialog:
    plan = DirectoryPlan(name="органдар.csv", rows=(), lines=(), failed=())
    return DirectoryFileDialog(stage.desk, stage.words, plan, stage.window)


LEFT_OUT: Mapping[str, str] = {
    "reports-sent-paper": "the window of any paper, as `notes-note`, with one that was sent and is kept byte for byte",
}
"""Windows without a picture of their own, and why."""

SPECIAL: Mapping[str, Callable[[Stage], QDialog]] = {
    "palette": lambda on: Palette(on.window.table.all(), on.window),
    "about": lambda on: AboutDialog("2021–2027", on.window),
    "mishap": lambda _: MishapDialog("Traceback:\n  app/ui/pages.py, 7\nKeyError"),
    "unlock-waiting": lambda on: WaitingDialog(on.words.code("language", "kk"), bool, on.window),
    "unlock": lambda on: UnlockDialog(_door(on), "office.arasha", on.words, on.settings),
    "unlock-recovery": _recovery,
    "unlock-change-password": lambda on: ChangePasswordDialog(_door(on), on.words, on.settings, on.window),
    "safety": _safety,
    "agenda-feed": lambda on: FeedDialog(on.words, ("", False), print, on.window),
    "agenda-calendar-file": lambda on: CalendarFileDialog(
        on.desk, on.words, (DAY, DAY + timedelta(days=6)), Wanted(), on.window
    ),
    "reports-behind": _behind,
    "todo-task": lambda on: TaskDialog(on.desk, on.words, TaskDraft(case_id=on.records.case.id), on.window),
    "authorities-directory-file": _directory,
    "reports-form": lambda on: FormDialog(on.desk, on.words, None, on.window),
    "start": lambda on: StartDialog(on.words, on.settings),
    "batch": _batch,
    "files-add-file": _add_file,
    "notes-note": _note,
    "clients-client": lambda on: ClientDialog(on.desk, on.words, on.records.case.client_id, on.window),
    "clients-consent-paper": _consent_paper,
    "clients-merge": lambda on: MergeDialog(on.desk, on.words, *on.records.doubles, on.window),
    "clients-person": lambda on: PersonDialog(
        on.desk, on.words, on.desk.extracts.gather(on.records.doubles[0]), on.window
    ),
    "cases-log-paper": _log_paper,
    "consultations-talk-letter": lambda on: TalkLetterDialog(
        on.desk, on.words, on.records.talk, LetterKind.MEMO, on.window
    ),
    "parties-conflict": _conflict,
    "parties-party": lambda on: PartyDialog(on.desk, on.words, on.records.case.id, None, on.window),
    "visits-visit": lambda on: VisitDialog(on.desk, on.words, None, on.window),
    "visits-visit-sheet": lambda on: VisitSheetDialog(on.desk, on.words, planned(on.desk).id, on.window),
    "postings-book": lambda on: BookDialog(on.desk, on.words, PostingFilter(), on.window),
    "postings-posting": lambda on: PostingDialog(on.desk, on.words, PostingDraft(), on.window),
    "sheets-deadlines": lambda on: DeadlinesDialog(
        on.desk, on.words, on.desk.sheets.deadlines(on.records.appeal.id), on.window
    ),
}
"""By the name of its picture, each as the program opens it."""
