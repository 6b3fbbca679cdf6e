"""One file of many letters: a dry run that says who is left out and why, then letter by letter, each whole."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import TYPE_CHECKING

from app.db.belonging import of_appeal
from app.domain.appeals import AppealRow
from app.domain.batch import BatchChoice, BatchDone, BatchLine, Why
from app.domain.codes import EventKind
from app.domain.errors import RequisiteMissing, UserError
from app.domain.events import EventDraft
from app.domain.languages import Language
from app.domain.letters import Accepted, Doubt, Letter, LetterData, LetterWords
from app.domain.papers import ABOUT, noted_after
from app.domain.problems import blocking
from app.domain.register import Noun
from app.domain.typed_language import typed_otherwise
from app.services.appeals import Appeals
from app.services.context import Context
from app.services.letters import Letters, Made, as_json
from app.services.register import Register
from app.services.wording import WordingDesk

if TYPE_CHECKING:
    from app.letters.render import Printing

Step = Callable[[int, int], bool]
"""Told how many are done and how many there are; answers whether to go on."""


def on_and_on(done: int, total: int) -> bool:
    """A step that never stops."""
    del done, total
    return True


class Batch:
    """Many letters at once; each is issued with its event in one deed, so that stopping leaves whole ones only."""

    def __init__(
        self, context: Context, letters: Letters, appeals: Appeals, wording: WordingDesk, register: Register
    ) -> None:
        self._context = context
        self._letters = letters
        self._appeals = appeals
        self._wording = wording
        self._register = register

    def plan(self, keys: Sequence[int], choice: BatchChoice, step: Step = on_and_on) -> tuple[BatchLine, ...]:
        """What would become of each of these appeals, in their order; hidden ones are no line. Nothing is kept."""
        rows = [row for row in self._register.lines(Noun.APPEALS, keys) if isinstance(row, AppealRow)]
        lines = []
        for done, row in enumerate(rows):
            if not step(done, len(rows)):
                break
            lines.append(self._line(row, choice))
        return tuple(lines)

    def carry_out(self, lines: Sequence[BatchLine], choice: BatchChoice, step: Step = on_and_on) -> BatchDone:
        """Issue the letters of the lines that are not left out, and put them into one file in this order.

        Each is looked at once more before it is issued. What fails is told and the rest goes on; what was done when
        `step` says to stop stays done, and its pages are in the file.
        """
        from app.letters.pages import About  # noqa: PLC0415 - ReportLab is imported at the first letter
        from app.letters.render import render_many  # noqa: PLC0415

        wanted = [line for line in lines if line.why is None]
        run = _Run()
        papers = {(line.letter, line.language) for line in wanted if line.letter}
        names = {self._letters.name(letter, language) for letter, language in papers}
        about = About(
            title=", ".join(sorted(names)),
            author=self._context.user.name,
            subject="",
            language=wanted[0].language if wanted else Language.KAZAKH,
            day=self._context.today(),
        )
        printed = self._printed(wanted, choice, step, run)
        first = next(printed, None)
        content = render_many(chain((first,), printed), about) if first is not None else b""
        return BatchDone(
            content=content,
            issued=tuple(run.issued),
            again=run.again,
            failed=tuple(run.failed),
            left=len(wanted) - len(run.issued) - run.again - len(run.failed),
        )

    def _printed(
        self, wanted: Sequence[BatchLine], choice: BatchChoice, step: Step, run: "_Run"
    ) -> Iterator["Printing"]:
        """Issue one letter after the other, and hand each over for the file."""
        from app.letters.render import Printing  # noqa: PLC0415 - ReportLab is imported at the first letter

        for done, planned in enumerate(wanted):
            if not step(done, len(wanted)):
                return
            try:
                line = self._line(planned.row, choice)
                if line.why is not None:
                    run.failed.append(line)
                    continue
                made = self._letters.make(line.id, line.language, _words(line), accepted=_accepted(line, choice))
                if line.kept is None:
                    run.issued.append(self._send(made, self._event(line, choice)))
                else:
                    run.again += 1
            except UserError as error:
                run.failed.append(replace(planned, why=Why.FAILED, error=error))
                continue
            wording = self._wording.printed(made.data.kind, made.language)
            yield Printing(data=made.data, language=made.language, wording=wording)
        step(len(wanted), len(wanted))

    def _send(self, made: Made, event: EventDraft | None) -> Letter:
        """Keep a letter and what is written down of it, both or neither."""
        if event is None:
            with self._context.deed("letters.issue", of_appeal(made.appeal_id)) as deed:
                return self._letters.keep_within(deed, made)
        with self._context.deed("letters.send", of_appeal(made.appeal_id)) as deed:
            letter = self._letters.keep_within(deed, made)
            self._appeals.record_within(deed, made.appeal_id, event)
            return letter

    def _event(self, line: BatchLine, choice: BatchChoice) -> EventDraft | None:
        """What is written down once the letter is out; None where nothing of it belongs into the course."""
        kind = None if line.letter is None else noted_after(line.letter)
        if choice.sent is None or kind is None or kind not in self._appeals.course(line.id).possible:
            return None
        channel = choice.sent if kind is EventKind.FILED else None
        return EventDraft(kind=kind, on=self._context.today(), channel=channel)

    def _line(self, row: AppealRow, choice: BatchChoice) -> BatchLine:
        """What would become of this appeal now."""
        language = choice.language or self._letters.language(row.id, choice.letter)
        line = BatchLine(row=row, language=language, letter=choice.letter)
        if not self._context.may("letters.issue", of_appeal(row.id)):
            return replace(line, why=Why.NOT_ALLOWED)
        if choice.letter is not None and choice.letter not in self._letters.offered(row.id):
            return replace(line, why=Why.NOT_OFFERED)
        try:
            line = replace(line, letter=choice.letter or self._letters.kind(row.id))
            sent = self._sent(line, choice)
            return sent if sent is not None else self._whole(line, choice)
        except RequisiteMissing as missing:
            return replace(line, why=Why.MISSING, problems=missing.problems)
        except UserError as error:
            if error.code == "paper_not_printed":
                return replace(line, why=Why.NOT_PRINTED)
            return replace(line, why=Why.FAILED, error=error)

    def _sent(self, line: BatchLine, choice: BatchChoice) -> BatchLine | None:
        """The line of a letter that went out: a paper itself goes out once, a letter about it once a day."""
        words, today = _words(line), self._context.today()
        kept = next(
            (
                one
                for one in self._letters.list(line.id)
                if (one.kind, one.language) == (line.letter, line.language)
                and self._context.day_of(one.issued_at) == today
            ),
            None,
        )
        if kept is not None:
            data = as_json(self._letters.data(line.id, line.language, words))
            if choice.todays and self._letters.printed_from(kept.id) == data:
                return replace(line, kept=kept)
            return replace(line, why=Why.SENT_TODAY, said=kept.issued_by, kept=kept)
        before = self._letters.sent_before(line.id, line.language, words)
        if before is None or words is not None:
            return None
        on = self._context.day_of(before.letter.issued_at) if before.letter else before.sent_on
        return replace(line, why=Why.SENT, said=on.isoformat() if on else "", kept=before.letter)

    def _whole(self, line: BatchLine, choice: BatchChoice) -> BatchLine:
        """The line of a letter that has not gone out: left out where something is missing."""
        data = self._letters.data(line.id, line.language, _words(line))
        lacking = blocking(self._letters.missing(data, line.language))
        if lacking:
            return replace(line, why=Why.MISSING, problems=lacking)
        otherwise = () if choice.any_language else typed_otherwise(data, line.language)
        if otherwise:
            return replace(line, why=Why.OTHER_LANGUAGE, problems=otherwise)
        return line if choice.any_address else self._reached(line, data)

    def _reached(self, line: BatchLine, data: LetterData) -> BatchLine:
        """The line of a letter that would be posted: left out where nobody knows for sure where to."""
        about = ABOUT.get(data.kind)
        person = data.applicant
        to = person.full_name, person.postal_address or person.residence_address
        if about is None or not about.to_client:
            to = data.addressee.name, data.addressee.address
        if not to[1].strip():
            return replace(line, why=Why.NO_ADDRESS, said=to[0])
        doubtful = self._letters.unconfirmed(line.id, line.language, data.kind)
        names = ", ".join(body.name(line.language) for body in doubtful)
        return replace(line, why=Why.UNCONFIRMED, said=names) if doubtful else line


@dataclass(slots=True)
class _Run:
    """What a run has come to."""

    issued: list[Letter] = field(default_factory=list)
    again: int = 0
    failed: list[BatchLine] = field(default_factory=list)


def _accepted(line: BatchLine, choice: BatchChoice) -> Accepted:
    """What the person agreed to; a letter of today that is put in again was asked about then."""
    ticked = ((Doubt.ADDRESS, choice.any_address), (Doubt.LANGUAGE, choice.any_language))
    return frozenset(doubt for doubt, agreed in ticked if agreed or line.kept is not None)


def _words(line: BatchLine) -> LetterWords | None:
    """Nobody writes words for each of a hundred letters: a letter about an appeal has what the file knows."""
    return LetterWords(kind=line.letter) if line.letter in ABOUT and line.letter is not None else None
