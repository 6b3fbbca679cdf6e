"""An invented letter to show a wording with; its people and bodies stand in `resources/demo/specimen.toml`."""

import tomllib
from dataclasses import replace
from datetime import date
from typing import Any

from app.domain.appeals import AttachmentLine
from app.domain.codes import AppealKind, ComplaintGround, LetterKind
from app.domain.languages import Language
from app.domain.letters import (
    AboutAppeal,
    Addressee,
    Applicant,
    ChallengedAct,
    EarlierPaper,
    LetterData,
    NextDays,
    Representative,
    Signatory,
)
from app.domain.papers import COURT_PAPERS
from app.services.context import Read

_EMPTY_ROWS, _UNTIL_ON = 30, date(2027, 11, 20)
_WRITTEN_ON = date(2026, 11, 21)
_NUMBER, _ANSWER = "ЖТ-2026-03117", "12-04/581"
_DUE, _CONSENTED_ON = date(2026, 12, 14), date(2026, 10, 12)
_ABOUT = AboutAppeal(
    number=_NUMBER,
    filed_on=date(2026, 10, 16),
    registered_on=date(2026, 10, 19),
    preliminary_number="12-04/560",
    preliminary_on=date(2026, 11, 19),
    hearing_on=date(2026, 11, 17),
    protocol_on=date(2026, 11, 19),
    missed_on=date(2026, 11, 9),
)
_APPEALS = {
    LetterKind.CLAIM: AppealKind.CLAIM_CHALLENGE,
    LetterKind.SELLER: AppealKind.CONSUMER,
    LetterKind.RESTORE_TERM: AppealKind.COMPLAINT,
}
"""Whose papers those are that are not called as an appeal is."""
_TO_HIGHER = {LetterKind.COMPLAINT_DECISION, LetterKind.COMPLAINT_SILENCE, LetterKind.RESTORE_TERM}
"""What names the higher body that decides in its heading."""
_SILENT = {LetterKind.COMPLAINT_SILENCE, LetterKind.CHASER}
"""What is about an answer that did not come."""


def specimen(kind: LetterKind, language: Language, read: Read) -> LetterData:
    """A full letter of that kind; the same every time."""
    told: dict[str, Any] = tomllib.loads(read("demo", "specimen.toml"))[language]
    body = Addressee(**told["body"])
    appeal_kind = _appeal_kind(kind)
    in_court = appeal_kind in COURT_PAPERS
    words, court = told["words"], Addressee(**told["court"])
    return LetterData(
        kind=kind,
        addressee=Addressee(**told["helper"]) if kind is LetterKind.REFERRAL else court if in_court else body,
        applicant=Applicant(**told["applicant"]),
        subject="" if kind is LetterKind.CONVICT_COVER else words["subject"],
        text=words.get(kind, words["text"]).strip(),
        demand=words.get(f"{kind}_demand", words["demand"]).strip(),
        attachments=tuple(AttachmentLine(title=title, sheets=1) for title in words["attachments"]),
        written_on=_WRITTEN_ON,
        case_number="" if kind is LetterKind.CONVICT_COVER else "2026-0042",
        considered_by=Addressee(**told["higher"]) if kind in _TO_HIGHER else None,
        challenged=_act(kind, body, words["subject"]),
        appeal_kind=appeal_kind,
        earlier=_earlier(body),
        about=_ABOUT,
        next_days=_next(kind, body, told),
        official=words["official"],
        consented_on=_CONSENTED_ON,
        institution=words["institution"],
        representative=_representative(kind, told["representative"]),
        until_on=_UNTIL_ON,
        signatories=tuple(Signatory(**one) for one in told["signatories"]),
        empty_rows=_EMPTY_ROWS,
    )


def _next(kind: LetterKind, body: Addressee, told: dict[str, Any]) -> NextDays:
    days = NextDays(body=body.name, awaited_on=_DUE, step_on=_DUE, **told["next"])
    return replace(days, step=told["words"].get(f"{kind}_step", days.step))


def _representative(kind: LetterKind, told: dict[str, Any]) -> Representative | None:
    """Who is given a power of attorney, and who files a claim by one."""
    if kind is LetterKind.POWER_OF_ATTORNEY:
        return Representative(**told)
    if kind is LetterKind.CLAIM:
        return Representative(**told, warrant_number="14", warrant_on=_ABOUT.hearing_on)
    return None


def _appeal_kind(kind: LetterKind) -> AppealKind:
    named = AppealKind(kind.value) if kind.value in list(AppealKind) else AppealKind.APPLICATION
    return _APPEALS.get(kind, named)


def _act(kind: LetterKind, body: Addressee, subject: str) -> ChallengedAct:
    silent = kind in _SILENT
    return ChallengedAct(
        body=body,
        ground=ComplaintGround.SILENCE if silent else ComplaintGround.DECISION,
        subject=subject,
        registration_number=_NUMBER,
        registered_on=date(2026, 10, 19),
        due_on=date(2026, 11, 10),
        act_number="" if silent else _ANSWER,
        act_on=None if silent else date(2026, 11, 5),
        learnt_on=None if silent else date(2026, 11, 9),
        article="76(1)",
    )


def _earlier(body: Addressee) -> tuple[EarlierPaper, ...]:
    """The application and the complaint about its refusal, each with its own number and days."""
    return (
        EarlierPaper(
            kind=AppealKind.APPLICATION,
            body=body.name,
            number=_NUMBER,
            filed_on=date(2026, 10, 16),
            registered_on=date(2026, 10, 19),
            answer_number=_ANSWER,
            answered_on=date(2026, 11, 5),
        ),
        EarlierPaper(
            kind=AppealKind.COMPLAINT,
            body=body.name,
            number="ЖТ-2026-03588",
            filed_on=date(2026, 11, 9),
            registered_on=date(2026, 11, 10),
            answer_number="03-15/77",
            answered_on=date(2026, 11, 19),
        ),
    )
