"""The windows above the pages: in which a draft is gone on with, and which an action opens."""
# ruff: noqa: PLC0415 - each is imported when it is first opened

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.domain.codes import LetterKind
from app.domain.drafts import DraftPlace
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk


def client_card(client_id: int, desk: "Desk", words: Words, parent: QWidget) -> QWidget:
    """The card of a client in its own window, 0 for a new one."""
    from app.ui.clients.dialog import ClientDialog

    return ClientDialog(desk, words, client_id or None, parent)


def office_names(about: int, desk: "Desk", words: Words, parent: QWidget) -> QWidget:
    """The names of office and volunteer in their own window."""
    del about
    from app.ui.start.office import OfficeDialog

    return OfficeDialog(desk, words, parent)


def consent(client_id: int, desk: "Desk", words: Words, parent: QWidget) -> QWidget:
    """A new consent of a client."""
    from app.ui.clients.consent_dialog import ConsentDialog

    return ConsentDialog(desk, words, client_id, parent)


def withdrawal(consent_id: int, desk: "Desk", words: Words, parent: QWidget) -> QWidget:
    """The withdrawal of a consent."""
    from app.ui.clients.consent_dialog import WithdrawalDialog

    return WithdrawalDialog(desk, words, desk.consents.get(consent_id), parent)


def proposal(client_id: int, desk: "Desk", words: Words, parent: QWidget) -> QWidget:
    """The proposal to erase a client."""
    from app.ui.clients.erasure_dialog import ProposalDialog

    return ProposalDialog(desk, words, client_id, parent)


def refusal(erasure_id: int, desk: "Desk", words: Words, parent: QWidget) -> QWidget:
    """The refusal of a proposal."""
    from app.ui.erasures.decisions import RefusalDialog

    return RefusalDialog(desk, words, desk.erasures.get(erasure_id), parent)


def new_party(case_id: int, desk: "Desk", words: Words, parent: QWidget) -> QWidget:
    """Somebody more in a case."""
    from app.ui.parties.dialog import PartyDialog

    return PartyDialog(desk, words, case_id, None, parent)


def party(party_id: int, desk: "Desk", words: Words, parent: QWidget) -> QWidget:
    """Somebody in a case."""
    from app.ui.parties.dialog import PartyDialog

    kept = desk.parties.get(party_id)
    return PartyDialog(desk, words, kept.case_id, kept, parent)


def party_removal(party_id: int, desk: "Desk", words: Words, parent: QWidget) -> QWidget:
    """Somebody being taken out of a case."""
    from app.ui.parties.dialog import RemovePartyDialog

    kept, marks = desk.parties.get(party_id), desk.parties.marks(party_id)
    return RemovePartyDialog(desk, words, kept, marks.name, parent)


def clearance(party_id: int, desk: "Desk", words: Words, parent: QWidget) -> QWidget:
    """The decision about a conflict of a party."""
    from app.ui.parties.conflict import ConflictDialog

    case_id = desk.parties.get(party_id).case_id
    standing = next(one for one in desk.parties.standings(case_id) if one.id == party_id)
    return ConflictDialog(desk, words, case_id, standing, parent)


def client_clearance(case_id: int, desk: "Desk", words: Words, parent: QWidget) -> QWidget:
    """The decision about a conflict of the client of a case."""
    from app.ui.parties.conflict import ConflictDialog

    return ConflictDialog(desk, words, case_id, desk.parties.standings(case_id)[0], parent)


def wording(about: int, desk: "Desk", words: Words, parent: QWidget) -> QWidget:
    """The wording of letters, at the letter whose draft has that key."""
    from app.ui.wording.dialog import WordingDialog

    return WordingDialog(desk, words, about, parent)


def memo(talk_id: int, desk: "Desk", words: Words, parent: QWidget) -> QWidget:
    """The memo of a talk."""
    return _talk_letter(LetterKind.MEMO, talk_id, desk, words, parent)


def referral(talk_id: int, desk: "Desk", words: Words, parent: QWidget) -> QWidget:
    """The referral that comes of a talk."""
    return _talk_letter(LetterKind.REFERRAL, talk_id, desk, words, parent)


def _talk_letter(kind: LetterKind, talk_id: int, desk: "Desk", words: Words, parent: QWidget) -> QWidget:
    from app.ui.consultations.letters import TalkLetterDialog

    return TalkLetterDialog(desk, words, desk.consultations.get(talk_id), kind, parent)


def new_posting(appeal_id: int, desk: "Desk", words: Words, parent: QWidget) -> QWidget:
    """A new line of the post book, about that appeal where there is one."""
    from app.domain.postings import PostingDraft
    from app.ui.postings.form import PostingDialog

    return PostingDialog(desk, words, PostingDraft(appeal_id=appeal_id or None), parent)


def posted_letter(letter_id: int, desk: "Desk", words: Words, parent: QWidget) -> QWidget:
    """A new line of the post book about that letter."""
    from app.ui.postings.form import PostingDialog

    return PostingDialog(desk, words, desk.postings.of_letter(letter_id), parent)


def posting(posting_id: int, desk: "Desk", words: Words, parent: QWidget) -> QWidget:
    """A line of the post book being completed."""
    from app.ui.postings.form import PostingDialog

    row = desk.postings.get(posting_id)
    return PostingDialog(desk, words, row.posting.draft(row.case_number), parent, row)


def strike(posting_id: int, desk: "Desk", words: Words, parent: QWidget) -> QWidget:
    """A line of the post book being struck out."""
    from app.ui.postings.form import StrikeDialog

    return StrikeDialog(desk, words, desk.postings.get(posting_id), parent)


def reviewed(reviewed_id: int, desk: "Desk", words: Words, parent: QWidget) -> QWidget:
    """The walk through overdue matters, at the one in which something was typed."""
    from app.ui.reviews.dialog import ReviewDialog

    return ReviewDialog(desk, words, desk.reviews.line(reviewed_id).review_id, parent, reviewed_id)


def donor_form(form_id: int, desk: "Desk", words: Words, parent: QWidget) -> QWidget:
    """A form for donors, 0 for a new one."""
    from app.ui.reports.form_dialog import FormDialog

    kept = next((form for form in desk.donors.forms() if form.id == form_id), None)
    return FormDialog(desk, words, kept, parent)


def visit(visit_id: int, desk: "Desk", words: Words, parent: QWidget) -> QWidget:
    """A visit being changed, or planned for 0."""
    from app.ui.visits.dialog import VisitDialog

    return VisitDialog(desk, words, desk.visits.get(visit_id) if visit_id else None, parent)


def signatories(case_id: int, desk: "Desk", words: Words, parent: QWidget) -> QWidget:
    """The list of those who sign with the client of that case."""
    from app.ui.parties.signatories import SignatoriesDialog

    return SignatoriesDialog(desk, words, case_id, parent)


def snippet(snippet_id: int, desk: "Desk", words: Words, parent: QWidget) -> QWidget:
    """Own phrases, at the one of that key."""
    from app.ui.snippets.dialog import SnippetsDialog

    return SnippetsDialog(desk, words, snippet_id, parent)


def new_task(case_id: int, desk: "Desk", words: Words, parent: QWidget) -> QWidget:
    """A new task, in that case where there is one."""
    from app.domain.tasks import TaskDraft
    from app.ui.todo.form import TaskDialog

    return TaskDialog(desk, words, TaskDraft(case_id=case_id or None), parent)


def task(task_id: int, desk: "Desk", words: Words, parent: QWidget) -> QWidget:
    """A task being changed."""
    from app.ui.todo.form import TaskDialog

    kept = desk.tasks.get(task_id)
    return TaskDialog(desk, words, kept.draft(), parent, kept)


def task_end(task_id: int, desk: "Desk", words: Words, parent: QWidget) -> QWidget:
    """The word a task ends with."""
    from app.ui.todo.form import EndDialog

    return EndDialog(desk, words, desk.tasks.get(task_id), parent)


def task_drop(task_id: int, desk: "Desk", words: Words, parent: QWidget) -> QWidget:
    """Why a task is dropped."""
    from app.ui.todo.form import EndDialog

    return EndDialog(desk, words, desk.tasks.get(task_id), parent, drop=True)


def snooze(task_id: int, desk: "Desk", words: Words, parent: QWidget) -> QWidget:
    """A task being put off."""
    from app.ui.todo.form import SnoozeDialog

    return SnoozeDialog(desk, words, desk.tasks.get(task_id), parent)


DRAFTS = {
    DraftPlace.CARD: client_card,
    DraftPlace.OFFICE: office_names,
    DraftPlace.WORDING: wording,
    DraftPlace.CONSENT: consent,
    DraftPlace.WITHDRAWAL: withdrawal,
    DraftPlace.PROPOSAL: proposal,
    DraftPlace.REFUSAL: refusal,
    DraftPlace.NEW_PARTY: new_party,
    DraftPlace.PARTY: party,
    DraftPlace.PARTY_REMOVAL: party_removal,
    DraftPlace.CLEARANCE: clearance,
    DraftPlace.CLIENT_CLEARANCE: client_clearance,
    DraftPlace.MEMO: memo,
    DraftPlace.REFERRAL: referral,
    DraftPlace.NEW_POSTING: new_posting,
    DraftPlace.POSTED_LETTER: posted_letter,
    DraftPlace.POSTING: posting,
    DraftPlace.STRIKE: strike,
    DraftPlace.REVIEWED: reviewed,
    DraftPlace.DONOR_FORM: donor_form,
    DraftPlace.VISIT: visit,
    DraftPlace.NEW_TASK: new_task,
    DraftPlace.TASK: task,
    DraftPlace.TASK_END: task_end,
    DraftPlace.TASK_DROP: task_drop,
    DraftPlace.SNOOZE: snooze,
    DraftPlace.SNIPPET: snippet,
    DraftPlace.SIGNATORIES: signatories,
}
"""The window in which a draft is gone on with, for the record it is about."""


def postings(desk: "Desk", words: Words, parent: QWidget) -> QWidget:
    """The post book, in a window of its own."""
    from app.ui.postings.dialog import PostBookDialog

    return PostBookDialog(desk, words, parent)


def erasures(desk: "Desk", words: Words, parent: QWidget) -> QWidget:
    """Proposals to erase people's data, in a window of their own."""
    from app.ui.erasures.dialog import ErasuresDialog

    return ErasuresDialog(desk, words, parent)


def tasks(desk: "Desk", words: Words, parent: QWidget) -> QWidget:
    """All tasks, in a window of their own."""
    from app.ui.todo.dialog import TasksDialog

    return TasksDialog(desk, words, parent)


OPENED: "Mapping[str, Callable[[Desk, Words, QWidget], QWidget]]" = {
    "office.edit": partial(office_names, 0),
    "wording.open": partial(wording, 0),
    "postings.open": postings,
    "erasures.open": erasures,
    "tasks.open": tasks,
    "snippets.open": partial(snippet, 0),
}
"""The window an action opens."""
