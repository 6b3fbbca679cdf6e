"""What a person can do with letters: see them, learn what is missing, issue them, show what was sent."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date

from app.db import appeals, cases, clients, inflections, letters, merges
from app.db.belonging import of_appeal, of_letter
from app.db.database import Transaction
from app.domain.appeals import Appeal, AppealDraft
from app.domain.authorities import Authority
from app.domain.codes import AppealKind, LetterKind, RefusalReason
from app.domain.editions import DATED, WORDING, SentBefore, changed_parts
from app.domain.errors import RequisiteMissing, TypedOtherwise, UserError
from app.domain.languages import LETTER_LANGUAGES, Language
from app.domain.letters import Accepted, Doubt, Letter, LetterData, LetterWords, ReadySentence
from app.domain.papers import ABOUT, CLAIM_KINDS, noted_after, own_letter
from app.domain.problems import Problem, blocking
from app.domain.typed_language import typed_otherwise
from app.law.principles import principles_on
from app.law.refusals import Refusal, arguments_against, refusals_on
from app.law.requisites import missing
from app.letters.ready import ready
from app.services.context import Context, Deed, Read, TextsOf, demand_sound
from app.services.courses import Courses
from app.services.letter_facts import LetterFacts, kind_of
from app.services.letters_about import AboutFacts
from app.services.wording import WordingDesk


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A letter that may be issued: what it was printed from, and its bytes."""

    appeal_id: int
    language: Language
    data: LetterData
    content: bytes


class Letters:
    """Papers as they go out."""

    def __init__(self, context: Context, courses: Courses, read: Read, texts: TextsOf, wording: WordingDesk) -> None:
        self._context = context
        self._facts = LetterFacts(context, courses)
        self._about = AboutFacts(context, courses, self._facts, texts)
        self._read, self._texts = read, texts
        self._wording = wording
        self._sentences: dict[Language, str] = {}

    def kind(self, appeal_id: int) -> LetterKind:
        """Which paper this appeal is printed as; raises `NotFound`."""
        with self._context.reading(of_appeal(appeal_id)) as tx:
            return kind_of(appeals.get(tx, appeal_id))

    def language(self, appeal_id: int, letter: LetterKind | None) -> Language:
        """The language of a letter unless somebody says otherwise: of the client for what goes to them.

        Else of the appeal; `letter` None is the paper itself. Raises `NotFound`.
        """
        with self._context.reading(of_appeal(appeal_id)) as tx:
            appeal = appeals.get(tx, appeal_id)
            if letter not in ABOUT or not ABOUT[letter].to_client:
                return appeal.language
            spoken = clients.get(tx, cases.get(tx, appeal.case_id).client_id).language
            return spoken if spoken in LETTER_LANGUAGES else appeal.language

    def name(self, kind: LetterKind, language: Language) -> str:
        """What this letter is called in the language of the paper."""
        return self._texts(language).say(f"letter.{kind}")

    def offered(self, appeal_id: int) -> tuple[LetterKind, ...]:
        """The letters that may be made now: the appeal's own paper, where it has one, then those about it."""
        with self._context.reading(of_appeal(appeal_id)) as tx:
            appeal = appeals.get(tx, appeal_id)
            own = own_letter(appeal.kind, appeal.ground)
            return (*((own,) if own is not None else ()), *self._about.offered(tx, appeal))

    def data(self, appeal_id: int, language: Language, words: LetterWords | None = None) -> LetterData:
        """All that the letter needs, in that language; an address known only in the other one stays empty.

        With `words` it is a letter about the appeal, else the appeal's own paper.
        """
        with self._context.reading(of_appeal(appeal_id)) as tx:
            known = self._facts.known(tx, appeal_id)
            if words is None:
                found = self._facts.data(tx, known, language)
            else:
                found = self._about.data(tx, known, language, words)
            return _corrected(tx, found, language, known.client.id)

    def clauses(self, language: Language) -> Mapping[str, str]:
        """Sentences a letter of today may lean on, by the code of their principle (`principle.<code>`)."""
        known = self._ready(language, "clause")
        return {one.code: known[one.code] for one in principles_on(self._context.today())}

    def own_clauses(self, language: Language, appeal_id: int | None = None) -> tuple[str, ...]:
        """The office's own clauses: for an appeal those of its matter's topic and of every one, else all of them."""
        topic = None
        if appeal_id is not None:
            with self._context.reading(of_appeal(appeal_id)) as tx:
                topic = cases.get(tx, appeals.get(tx, appeal_id).case_id).topic
        return self._wording.clauses(language, topic)

    def refusals(self, refused_on: date | None = None) -> tuple[Refusal, ...]:
        """The reasons of a body that the law of the day of the refusal answers; without a day that of today."""
        return refusals_on(refused_on or self._context.today())

    def arguments(
        self, refusal: RefusalReason, language: Language, refused_on: date | None = None
    ) -> tuple[ReadySentence, ...]:
        """What answers this reason by the law in force when it was given, each a sentence with its article.

        A body is held to the law of the day it refused; without a day the law of today is taken.
        """
        known = {**self._ready(language, "clause"), **self._ready(language, "argument")}
        found = arguments_against(refusal, refused_on or self._context.today())
        return tuple(ReadySentence(name=one.name, sentence=known[one.code]) for one in found)

    def ready_attachments(self, kind: AppealKind, language: Language) -> tuple[str, ...]:
        """Lines of the list of attachments the law asks for: with a claim those of Art. 131(8)."""
        return tuple(self._ready(language, "attachment").values()) if kind in CLAIM_KINDS else ()

    def missing(self, data: LetterData, language: Language) -> tuple[Problem, ...]:
        """What the letter lacks, each with its article; errors forbid issuing, warnings print as marked blanks."""
        del language
        return missing(data)

    def unconfirmed(
        self, appeal_id: int, language: Language | None = None, letter: LetterKind | None = None
    ) -> tuple[Authority, ...]:
        """The bodies whose address would be printed though nobody checked it; asked before issuing."""
        with self._context.reading(of_appeal(appeal_id)) as tx:
            known = self._facts.known(tx, appeal_id)
        printed = known.printed(language or known.appeal.language, letter)
        return tuple(body for body in printed if not body.address_confirmed)

    def preview(self, appeal_id: int, language: Language, words: LetterWords | None = None) -> bytes:
        """The letter as it would print now; what is missing prints as marked blanks."""
        return self._print(self.data(appeal_id, language, words), language)

    def preview_typed(self, appeal_id: int, draft: AppealDraft) -> bytes:
        """The appeal's own paper as it would print with what is typed, in the language typed; nothing is kept.

        Raises `NotFound`, UserError("paper_not_printed"), and the errors of `letters.render`.
        """
        with self._context.reading(of_appeal(appeal_id)) as tx:
            known = self._facts.around(tx, _typed(appeals.get(tx, appeal_id), draft))
            found = self._facts.data(tx, known, draft.language)
            data = _corrected(tx, found, draft.language, known.client.id)
        return self._print(replace(data, written_on=draft.filed_on or data.written_on), draft.language)

    def issue(
        self, appeal_id: int, language: Language, words: LetterWords | None = None, *, accepted: Accepted = ()
    ) -> Letter:
        """Make the letter and keep it as it is: bytes, their SHA-256 and what it was made from.

        Raises `RequisiteMissing` for what the law demands, `DraftRejected` for words that are too long, for what is
        not `accepted` UserError("address_unconfirmed") of an address nobody checked and `TypedOtherwise` of words in
        another language, and the errors of `letters.render`.
        """
        made = self.make(appeal_id, language, words, accepted=accepted)
        with self._context.deed("letters.issue", of_appeal(appeal_id)) as deed:
            return self.keep_within(deed, made)

    def make(
        self, appeal_id: int, language: Language, words: LetterWords | None = None, *, accepted: Accepted = ()
    ) -> Made:
        """The letter as it would be issued; nothing is kept. Raises as `issue`."""
        if words is not None:
            demand_sound(words.problems())
        data = self.data(appeal_id, language, words)
        lacking = blocking(missing(data))
        if lacking:
            raise RequisiteMissing(lacking)
        otherwise = () if Doubt.LANGUAGE in accepted else typed_otherwise(data, language)
        if otherwise:
            raise TypedOtherwise(otherwise, language=f"@language.{language}")
        doubtful = () if Doubt.ADDRESS in accepted else self.unconfirmed(appeal_id, language, data.kind)
        if doubtful:
            raise UserError("address_unconfirmed", names=", ".join(body.name(language) for body in doubtful))
        return Made(appeal_id=appeal_id, language=language, data=data, content=self._print(data, language))

    def keep_within(self, deed: Deed, made: Made) -> Letter:
        """Keep a letter within a deed on its appeal."""
        letter = Letter(
            id=0,
            uid="",
            appeal_id=made.appeal_id,
            kind=made.data.kind,
            language=made.language,
            issued_at=deed.at,
            sha256=hashlib.sha256(made.content).hexdigest(),
            pages=_pages(made.content),
            calendar=self._context.calendar.version,
        )
        key = letters.add(deed.tx, letter, as_json(made.data), made.content)
        kept = letters.get(deed.tx, key)
        deed.note("letters", None, kept)
        deed.touch("appeals", made.appeal_id)
        return replace(kept, issued_by=deed.who)

    def sent_before(self, appeal_id: int, language: Language, words: LetterWords | None = None) -> SentBefore | None:
        """What tells that this very letter went out before; None where it did not, or where something changed since.

        A letter of another day with nothing else changed is the same letter. Raises as `data`.
        """
        data = self.data(appeal_id, language, words)
        with self._context.reading(of_appeal(appeal_id)) as tx:
            last = letters.latest(tx, appeal_id, data.kind, language)
            if last is not None and set(changed_parts(letters.data(tx, last.id), as_json(data))) - DATED:
                return None
            noted = noted_after(data.kind)
            sent = appeals.get(tx, appeal_id).last(noted) if noted is not None else None
        sent_on = sent.on if sent is not None else None
        return SentBefore(letter=last, sent_on=sent_on) if last or sent_on else None

    def changed(self, letter_id: int) -> tuple[str, ...]:
        """What differs between a letter and the edition before it, as codes (`letter_part.<code>`).

        Of a first edition nothing does. Raises `NotFound`.
        """
        with self._context.reading(of_letter(letter_id)) as tx:
            letter = letters.get(tx, letter_id)
            before = letters.latest(tx, letter.appeal_id, letter.kind, letter.language, letter_id)
            if before is None:
                return ()
            parts = changed_parts(letters.data(tx, before.id), letters.data(tx, letter_id))
        return parts or ((WORDING,) if before.sha256 != letter.sha256 else ())

    def list(self, appeal_id: int) -> tuple[Letter, ...]:
        """The letters of an appeal as issued, the latest first."""
        with self._context.reading(of_appeal(appeal_id)) as tx:
            return letters.of_appeal(tx, appeal_id)

    def printed_from(self, letter_id: int) -> str:
        """What a letter was made from, as it is kept (JSON); raises `NotFound`."""
        with self._context.reading(of_letter(letter_id)) as tx:
            return letters.data(tx, letter_id)

    def content(self, letter_id: int) -> bytes:
        """The bytes that went out: as signed, else as issued.

        Raises `NotFound`, and UserError("file_damaged") when they are not those of then.
        """
        with self._context.reading(of_letter(letter_id)) as tx:
            signed = letters.signed(tx, letter_id)
            sha256, content = signed or (letters.get(tx, letter_id).sha256, letters.content(tx, letter_id))
        if hashlib.sha256(content).hexdigest() != sha256:
            raise UserError("file_damaged")
        return content

    def _ready(self, language: Language, kind: str) -> Mapping[str, str]:
        if language not in self._sentences:
            self._sentences[language] = self._read("letters", language, "ready.txt")
        return ready(self._sentences[language], kind)

    def _print(self, data: LetterData, language: Language) -> bytes:
        from app.letters.render import render  # noqa: PLC0415 - ReportLab is imported at the first letter

        return render(data.kind, data, language, self._wording.printed(data.kind, language))


def _typed(appeal: Appeal, draft: AppealDraft) -> Appeal:
    """The appeal as it would be kept with what is typed; a body not yet chosen stays the one of before."""
    return replace(
        appeal,
        kind=draft.kind,
        variant=draft.variant,
        authority_id=draft.authority_id or appeal.authority_id,
        subject=draft.subject,
        text=draft.text,
        demand=draft.demand,
        attachments=draft.attachments,
        ground=draft.ground,
        challenges_id=draft.challenges_id,
        act_number=draft.act_number,
        act_on=draft.act_on,
    )


def _corrected(tx: Transaction, data: LetterData, language: Language, client_id: int) -> LetterData:
    """The data with the forms of words that people wrote or confirmed."""
    kept = inflections.known(tx, (client_id, *merges.gone_into(tx, client_id)), language)
    if not kept:
        return data
    from app.letters.headings import corrected  # noqa: PLC0415 - the grammar is imported at the first form kept

    return corrected(data, language, kept)


def as_json(data: LetterData) -> str:
    """What a letter was made from, as it is kept: dates in ISO, codes as words, keys in order."""
    return json.dumps(asdict(data), ensure_ascii=False, sort_keys=True, default=str)


def _pages(content: bytes) -> int:
    from app.letters.render import pages  # noqa: PLC0415 - ReportLab is imported at the first letter

    return pages(content)
