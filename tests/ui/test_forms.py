"""Every form with a text the person types is kept while it is typed, or stands here with the reason why it is not."""

import ast
from collections.abc import Mapping
from pathlib import Path

from app import paths
from app.domain.drafts import DraftPlace
from app.ui import pages, windows
from app.ui.saving import SavingDialog
from app.ui.words import Words

LINES = {"QLineEdit", "QPlainTextEdit", "QTextEdit", "QInputDialog", "TextField", "MinutesField", "PasswordField"}
"""What a person types words into; the fields of dates and choices stand in forms that have one of these, or below."""
DAYS = {"DateField", "TimeField"}

KEPT: Mapping[str, tuple[DraftPlace, ...]] = {
    "AttachmentRow": (
        *(DraftPlace.NEW_CASE, DraftPlace.NEW_PAPER, DraftPlace.COMPLAINT, DraftPlace.PAPER),
        DraftPlace.LETTER,
    ),
    "LetterWordsForm": (DraftPlace.LETTER,),
    "AppealForm": (DraftPlace.NEW_CASE, DraftPlace.NEW_PAPER, DraftPlace.COMPLAINT, DraftPlace.PAPER),
    "PaperWriter": (DraftPlace.NEW_CASE, DraftPlace.NEW_PAPER, DraftPlace.COMPLAINT),
    "EventForm": (DraftPlace.EVENT, DraftPlace.CORRECTION),
    "EventPanel": (DraftPlace.CORRECTION,),
    "ClientForm": (DraftPlace.CARD,),
    "EntryForm": (DraftPlace.TALK, DraftPlace.VISIT_TALK),
    "NewClientFields": (DraftPlace.TALK,),
    "NextContactField": (DraftPlace.TALK,),
    "CompleteDialog": (DraftPlace.BODY,),
    "CheckDialog": (DraftPlace.CHECK,),
    "ProposeDialog": (DraftPlace.PROPOSED_BODY,),
    "RefuseDialog": (DraftPlace.REFUSED_BODY,),
    "ChangePanel": (DraftPlace.DAY,),
    "YearPanel": (DraftPlace.YEAR,),
    "ClosurePanel": (DraftPlace.CLOSURE,),
    "OfficeForm": (DraftPlace.OFFICE,),
    "WordingView": (DraftPlace.WORDING,),
    "FileDialog": (DraftPlace.NEW_FILE, DraftPlace.FILE),
    "RemoveFileDialog": (DraftPlace.REMOVAL,),
    "ConsentDialog": (DraftPlace.CONSENT,),
    "WithdrawalDialog": (DraftPlace.WITHDRAWAL,),
    "ProposalDialog": (DraftPlace.PROPOSAL,),
    "RefusalDialog": (DraftPlace.REFUSAL,),
    "PostingDialog": (DraftPlace.NEW_POSTING, DraftPlace.POSTED_LETTER, DraftPlace.POSTING),
    "StrikeDialog": (DraftPlace.STRIKE,),
    "DecisionPanel": (DraftPlace.REVIEWED,),
    "FormDialog": (DraftPlace.DONOR_FORM,),
    "IndicatorsField": (DraftPlace.DONOR_FORM,),
    "TaskDialog": (DraftPlace.NEW_TASK, DraftPlace.TASK),
    "SnoozeDialog": (DraftPlace.SNOOZE,),
    "EndDialog": (DraftPlace.TASK_END, DraftPlace.TASK_DROP),
    "SnippetsDialog": (DraftPlace.SNIPPET,),
    "SignatoriesDialog": (DraftPlace.SIGNATORIES,),
    "PartyDialog": (DraftPlace.NEW_PARTY, DraftPlace.PARTY),
    "RemovePartyDialog": (DraftPlace.PARTY_REMOVAL,),
    "ConflictDialog": (DraftPlace.CLEARANCE, DraftPlace.CLIENT_CLEARANCE),
    "PersonPanel": (DraftPlace.PERSON,),
    "LetGoPanel": (DraftPlace.LET_GO,),
    "AbsencePanel": (DraftPlace.ABSENCE,),
    "HandOverDialog": (DraftPlace.HAND_OVER,),
    "SensitiveDialog": (DraftPlace.SENSITIVE,),
    "VisitDialog": (DraftPlace.VISIT,),
    "TalkWordsForm": (DraftPlace.MEMO, DraftPlace.REFERRAL),
}
"""Each class that holds such a field, and the drafts that keep it."""

NOT_KEPT = {
    "UnlockDialog": "name, password and recovery code: a draft never holds a password",
    "NewPasswordForm": "a draft never holds a password",
    "ChangePasswordDialog": "a draft never holds a password",
    "KeyDialog": "a draft never holds a password",
    "PasswordRows": "a draft never holds a password",
    "RecoveryDialog": "one group read off the sheet, and it is part of the key",
    "QuestionForm": "a question to the calculator is no record: it is asked again in seconds",
    "Palette": "a search",
    "RuleList": "a search",
    "AuthorityList": "a search",
    "CaseList": "a search",
    "PeopleList": "a search",
    "LogList": "a search and days to look at",
    "OverduePage": "a search",
    "QueuePanel": "a ticket is given in seconds, and its name is kept as short as can be",
    "PostBookDialog": "days to look at",
    "PeriodBar": "days to look at",
    "AgendaBar": "a day to look at",
    "ReceptionDialog": "a day and choices, no words; a draft would keep which matter goes where",
    "ConsultationList": "a search",
    "MishapDialog": "a report to read",
    "FormRow": "one form of a name: kept in the file as soon as the field is left",
}


def classes_with(fields: set[str]) -> set[str]:
    """The classes of the window that make such a field, but for the fields themselves."""
    found = set()
    for file in (Path(paths.__file__).parent / "ui").rglob("*.py"):
        if file.parent.name in {"widgets", "demo"}:
            continue
        text = file.read_text(encoding="utf-8")
        tree = ast.parse(text)
        by_function = {
            one.name
            for one in tree.body
            if isinstance(one, ast.FunctionDef) and one.name.startswith("_") and _makes(one, fields)
        }
        found |= {
            one.name
            for one in tree.body
            if isinstance(one, ast.ClassDef) and one.name not in fields and _makes(one, fields | by_function)
        }
    return found


def _makes(inside: ast.AST, fields: set[str]) -> bool:
    calls = (one.func for one in ast.walk(inside) if isinstance(one, ast.Call))
    names = {getattr(func, "id", "") for func in calls}
    return bool(names & fields)


def test_every_form_with_words_is_kept_or_explained() -> None:
    assert classes_with(LINES | DAYS) == KEPT.keys() | NOT_KEPT.keys()
    assert not KEPT.keys() & NOT_KEPT.keys()


def test_no_form_with_a_password_is_kept() -> None:
    assert classes_with({"PasswordField"}) <= NOT_KEPT.keys()


def test_every_place_of_a_draft_has_a_form_words_and_a_way_back(any_words: Words) -> None:
    kept = {place for places in KEPT.values() for place in places}
    assert kept <= pages.DRAFTS.keys() | windows.DRAFTS.keys()
    assert kept <= set(DraftPlace)
    assert not pages.DRAFTS.keys() & windows.DRAFTS.keys()
    assert all(any_words.code("draft_place", place) for place in kept)


def test_every_dialog_that_saves_words_keeps_them_or_is_explained() -> None:
    def below(kind: type[SavingDialog]) -> set[type[SavingDialog]]:
        return {kind}.union(*(below(one) for one in kind.__subclasses__()))

    ours = {one.__name__ for one in below(SavingDialog) if one.__module__.startswith("app.")}
    without_fields = {
        "SavingDialog",
        "SafetyDialog",
        "AddFileDialog",
        "ChangeFileDialog",
        "OfficeDialog",
        "CarryOutDialog",
        "MergeDialog",
        "SignDialog",
        "ProtocolKeyDialog",
        "OwnTopicsDialog",
        "SetDialog",
    }
    assert ours <= KEPT.keys() | NOT_KEPT.keys() | without_fields
