"""An invented letter to show a wording with: its words in `resources/demo/specimen.toml`, its days in `story.toml`."""

import tomllib
from dataclasses import replace
from datetime import date
from typing import Any

from app.domain.appeals import AttachmentLine
from app.domain.codes import COMPLAINT_KINDS, ComplaintGround, EventKind, LetterKind
from app.domain.languages import Language
from app.domain.letters import (
    Addressee,
    Applicant,
    ChallengedAct,
    EarlierPaper,
    LetterData,
    NextDays,
    Representative,
    Signatory,
)
from app.domain.papers import ABOUT, COURT_PAPERS
from app.exchange.authorities import parse_authorities
from app.law.calendar import WorkingCalendar
from app.law.note_wording import weekday_word
from app.services.context import Read, catalogues
from app.services.next_days import told_days
from app.services.sample_story import SamplePaper, SampleStory

_EMPTY_ROWS = 30
_ABOUT_ANOTHER = {LetterKind.REFERRAL, LetterKind.NOTICE, LetterKind.MEMO}
"""Letters of the office that name no act."""


def specimen(kind: LetterKind, language: Language, read: Read, calendar: WorkingCalendar) -> LetterData:
    """A full letter of that kind; the same every time."""
    return _Writer(language, read, calendar).letter(kind)


class _Writer:
    """Puts the words, the bodies and the days of the story together."""

    def __init__(self, language: Language, read: Read, calendar: WorkingCalendar) -> None:
        self._language, self._read = language, read
        self._told: dict[str, Any] = tomllib.loads(read("demo", "specimen.toml"))[language]
        self._story = SampleStory(read, calendar)
        self._texts = catalogues(read)(language)

    def letter(self, kind: LetterKind) -> LetterData:
        """The whole letter."""
        paper, on = self._story.about(kind), self._story.written_on(kind)
        words = self._words(kind, paper)
        sealed, own = kind is LetterKind.CONVICT_COVER, kind not in ABOUT
        complaint = paper.kind in COMPLAINT_KINDS and kind is not LetterKind.REFERRAL
        return LetterData(
            kind=kind,
            addressee=self._body("helper" if kind is LetterKind.REFERRAL else paper.to),
            applicant=Applicant(**self._told["convict" if sealed else "applicant"]),
            subject="" if sealed else words["subject"],
            text=words["text"].strip(),
            demand=words["demand"].strip(),
            attachments=tuple(AttachmentLine(title=title, sheets=1) for title in words["attachments"]),
            written_on=on,
            case_number=paper.case,
            considered_by=self._body(paper.above) if complaint else None,
            challenged=None if kind in _ABOUT_ANOTHER else self._act(kind, paper),
            appeal_kind=paper.kind,
            earlier=tuple(self._earlier(one) for one in self._story.earlier(paper.key, on)) if own else (),
            about=None if own else self._story.facts(paper, on),
            next_days=self._next(kind, paper, words),
            official=self._told["official"],
            consented_on=self._story.talk_on,
            institution=self._told["institution"],
            place=self._told["place"],
            representative=self._representative(kind),
            until_on=self._story.day("power_until"),
            signatories=tuple(Signatory(**one) for one in self._told["signatories"]),
            empty_rows=_EMPTY_ROWS,
            orally=kind is LetterKind.OBJECTION,
        )

    def _words(self, kind: LetterKind, paper: SamplePaper) -> dict[str, Any]:
        """What is written in it: the words of the letter before those of the paper it is about."""
        empty: dict[str, Any] = {"subject": "", "text": "", "demand": "", "attachments": []}
        chain = (*self._story.earlier(paper.key, self._story.written_on(kind)), paper)
        subject = next((found["subject"] for one in chain if (found := self._of_paper(one.key)).get("subject")), "")
        own = {} if kind in ABOUT or kind in _ABOUT_ANOTHER else self._of_paper(paper.key)
        return {**empty, "subject": subject, **own, **self._told["letters"].get(kind, {})}

    def _of_paper(self, key: str) -> dict[str, Any]:
        found: dict[str, Any] = self._told["papers"].get(key, {})
        return found

    def _body(self, key: str) -> Addressee:
        """A body of the directory with its address as it stands there, or an invented one."""
        uid = self._story.directory.get(key)
        if uid is None:
            return Addressee(**self._told["bodies"][key])
        row = next(row for row in parse_authorities(self._read("authorities.csv")) if row.uid == uid)
        kazakh = self._language is Language.KAZAKH
        address = row.address_kk if kazakh else row.address_ru
        return Addressee(
            name=row.name_kk if kazakh else row.name_ru,
            head_title=row.head_title_kk if kazakh else row.head_title_ru,
            address=address,
            postcode=row.postcode,
            phone=row.phone,
        )

    def _act(self, kind: LetterKind, paper: SamplePaper) -> ChallengedAct | None:
        """The decision or the silence the paper is about; a chaser tells of the silence on the paper itself."""
        on = self._story.written_on(kind)
        before = self._story.earlier(paper.key, on)
        if kind is LetterKind.CHASER or paper.ground is ComplaintGround.SILENCE:
            return self._silence(paper if kind is LetterKind.CHASER else before[-1], on)
        if not before:
            return None
        acted = before[0]
        deciding = next((one for one in (paper, *reversed(before)) if one.act_number), paper)
        return replace(
            self._silence(acted, on),
            ground=ComplaintGround.DECISION,
            act_number=deciding.act_number,
            act_on=deciding.act_on,
            learnt_on=acted.answer.on if acted.answer else None,
        )

    def _silence(self, paper: SamplePaper, on: date) -> ChallengedAct:
        registered, term = paper.last(EventKind.REGISTERED), self._story.course(paper, on).answer
        return ChallengedAct(
            body=self._body(paper.to),
            ground=ComplaintGround.SILENCE,
            subject=self._of_paper(paper.key)["subject"],
            registration_number=registered.number if registered else "",
            registered_on=registered.on if registered else None,
            due_on=term.due_on if term else None,
            article=term.explanation.article if term and term.explanation else "",
        )

    def _earlier(self, paper: SamplePaper) -> EarlierPaper:
        """A paper that came before, with what became of it."""
        filed, registered, answer = paper.last(EventKind.FILED), paper.last(EventKind.REGISTERED), paper.answer
        return EarlierPaper(
            kind=paper.kind,
            body=self._body(paper.to).name,
            number=registered.number if registered else "",
            filed_on=filed.on if filed else None,
            registered_on=registered.on if registered else None,
            answer_number=answer.number if answer else "",
            answered_on=answer.on if answer else None,
            decided_by=self._body(paper.above).name if answer and paper.last(EventKind.FORWARDED) else "",
        )

    def _next(self, kind: LetterKind, paper: SamplePaper, words: dict[str, Any]) -> NextDays:
        """What the client is told: of a talk what was agreed there, of a paper what the law says next."""
        on = self._story.written_on(kind)
        days = NextDays(paper=self._texts.say(f"appeal_kind.{paper.kind}"), body="", **self._told["office"])
        if kind is LetterKind.MEMO:
            agreed = self._story.day("memo_next")
            return replace(days, step=words["step"], step_on=agreed, step_weekday=weekday_word(agreed, self._texts))
        named = replace(days, body=self._body(paper.to).name)
        return told_days(named, self._story.course(paper, on), self._texts, on)

    def _representative(self, kind: LetterKind) -> Representative | None:
        """Who is given a power of attorney, and who acts by one in court."""
        told = Representative(**self._told["representative"])
        if kind is LetterKind.POWER_OF_ATTORNEY:
            return told
        if self._story.about(kind).kind not in COURT_PAPERS or kind in ABOUT:
            return None
        return replace(told, warrant_number="1-214", warrant_on=self._story.day("warrant"))
