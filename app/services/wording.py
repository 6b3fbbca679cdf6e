"""What a person can do with the wording of papers: read it, try another while it is typed, keep it, go back."""

import hashlib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from app.db import wording
from app.db.database import Transaction
from app.domain.audit import FieldChange, differences
from app.domain.codes import LetterKind, Topic
from app.domain.errors import DraftRejected, SavedMeanwhile, UserError
from app.domain.languages import LETTER_LANGUAGES, Language
from app.domain.problems import blocking
from app.domain.wording import WORDED, OtherText, Worded, WordingDraft, WordingLine, WordingVersion
from app.letters.ready import ALWAYS, own_clauses
from app.services.context import Context, Deed, Read, demand_reason, demand_sound
from app.services.specimen import specimen

if TYPE_CHECKING:
    from app.letters.wording import Wording

NOUN = "wording"
_PAPERS = frozenset({OtherText.NOTE, OtherText.CONSENT, OtherText.RECOVERY})
"""Papers that are no letters."""


class WordingDesk:
    """The wording of every paper, and of what they share: the shipped one, and the office's own where it wrote one.

    What the program ships later never replaces the office's own; `WordingLine.outdated` tells of it.
    """

    def __init__(self, context: Context, read: Read) -> None:
        self._context = context
        self._read = read
        self._own: dict[tuple[Worded, Language], tuple[tuple[int, ...], Wording]] = {}

    def list(self) -> tuple[WordingLine, ...]:
        """Every letter in every language, with the version that stands."""
        with self._context.database.read() as tx:
            found = {(one.kind, one.language): one for one in wording.standing(tx)}
        return tuple(
            self._line(kind, language, found.get((kind, language))) for kind in WORDED for language in LETTER_LANGUAGES
        )

    def line(self, kind: Worded, language: Language) -> WordingLine:
        """One letter in one language."""
        return next(line for line in self.list() if (line.kind, line.language) == (kind, language))

    def shipped(self, kind: Worded, language: Language) -> str:
        """The text this program ships."""
        if kind is OtherText.CLAUSES:
            return self._read("letters", language, "clauses.txt")
        return self._shipped.texts[language, kind]

    def text(self, kind: Worded, language: Language) -> str:
        """The text that is printed now: the office's own, else the shipped one."""
        with self._context.database.read() as tx:
            return self._text(tx, kind, language)

    def versions(self, kind: Worded, language: Language) -> tuple[WordingVersion, ...]:
        """Every version the office made, the latest first."""
        with self._context.database.read() as tx:
            return wording.versions(tx, kind, language)

    def of_version(self, version: WordingVersion) -> str:
        """The text of a version: what it went back to is the shipped one of now."""
        return version.text or self.shipped(version.kind, version.language)

    def fields(self, kind: Worded) -> tuple[str, ...]:
        """The fields the wording of this paper may name and are its own, in alphabetical order; clauses have none."""
        from app.letters.wording import own_names  # noqa: PLC0415 - Jinja is imported at the first letter

        return () if kind is OtherText.CLAUSES else tuple(sorted(own_names(kind)))

    def preview(self, kind: Worded, language: Language, text: str) -> bytes:
        """The paper as it would print with this text, from invented data; what all share is shown in an application.

        Raises `DraftRejected` for a text that is empty or too long, and the errors of `letters.render`: what is
        unknown or broken, with file, line and name, or that a recovery sheet lacks its code. Reads no data file: it
        may run beside the window.
        """
        from app.letters.render import render  # noqa: PLC0415 - ReportLab is imported at the first letter
        from app.services.other_papers import other_paper  # noqa: PLC0415 - the same

        rejected = tuple(one for one in WordingDraft(text=text).problems() if one.field == "text")
        if blocking(rejected):
            raise DraftRejected(rejected)
        if kind is OtherText.CLAUSES:
            return self._clauses_page(language, text)
        tried = self._shipped.replaced(language, kind, text)
        if kind in _PAPERS:
            return other_paper(OtherText(kind), language, tried, self._read, self._context.calendar)
        letter = LetterKind.APPLICATION if kind is OtherText.COMMON else LetterKind(kind)
        return render(letter, specimen(letter, language, self._read, self._context.calendar), language, tried)

    def keep(self, kind: Worded, language: Language, draft: WordingDraft, seen: int) -> WordingVersion:
        """Keep a version more; letters already issued stay as they were. `seen` is the key of the version before it.

        Raises `DraftRejected`, `SavedMeanwhile`, and what `preview` raises: a text that cannot be printed is not kept.
        """
        demand_sound(draft.problems())
        self.preview(kind, language, draft.text)
        with self._context.deed("wording.change") as deed:
            return self._add(deed, (kind, language), draft, seen)

    def reset(self, kind: Worded, language: Language, reason: str, seen: int) -> WordingVersion:
        """Go back to the shipped text, whatever the program ships from now on; raises as `keep`."""
        demand_reason(reason)
        with self._context.deed("wording.reset") as deed:
            return self._add(deed, (kind, language), WordingDraft(reason=reason), seen)

    def printed(self, kind: Worded, language: Language) -> "Wording":
        """The wording to print this paper with, its own text and the shared one as the office wrote them.

        Raises the errors of `Wording.paper` for an own one that broke.
        """
        with self._context.database.read() as tx:
            texts = (kind, OtherText.COMMON)
            keys = tuple(wording.standing_key(tx, one, language) for one in texts)
            if not any(keys):
                return self._shipped
            if self._own.get((kind, language), ((), None))[0] != keys:
                own = {str(one): self._text(tx, one, language) for one, key in zip(texts, keys, strict=True) if key}
                self._own[kind, language] = keys, self._shipped.with_own(language, own, kind)
        return self._own[kind, language][1]

    def of_recovery(self) -> "Mapping[Language, Wording]":
        """The office's own wording of the recovery sheet, in the languages in which it can be read."""
        found = {}
        for language in LETTER_LANGUAGES:
            with suppress(UserError):
                found[language] = self.printed(OtherText.RECOVERY, language)
        return found

    def clauses(self, language: Language, topic: Topic | None = None) -> tuple[str, ...]:
        """The office's own clauses for letters of that topic, those for every letter first; without one all of them.

        What an older program kept and this one does not know is left out.
        """
        found = own_clauses(self.text(OtherText.CLAUSES, language))
        wanted = (ALWAYS, *(Topic if topic is None else (topic,)))
        return tuple(clause for name in wanted for clause in found.get(name, ()))

    def _clauses_page(self, language: Language, text: str) -> bytes:
        """An application that says all of them, to see how they look."""
        from app.letters.render import render  # noqa: PLC0415 - ReportLab is imported at the first letter

        said = "\n".join(clause for clauses in own_clauses(text).values() for clause in clauses)
        letter = specimen(LetterKind.APPLICATION, language, self._read, self._context.calendar)
        return render(letter.kind, replace(letter, text=said), language, self._shipped)

    def _add(self, deed: Deed, letter: tuple[Worded, Language], draft: WordingDraft, seen: int) -> WordingVersion:
        """Keep the version and write what was printed before and is after into the log."""
        kind, language = letter
        if wording.standing_key(deed.tx, kind, language) != seen:
            raise SavedMeanwhile(NOUN)
        before = self._text(deed.tx, kind, language)
        if before == (draft.text or self.shipped(kind, language)):
            raise UserError("wording_same")
        new = WordingVersion(
            id=0,
            uid="",
            kind=kind,
            language=language,
            text=draft.text,
            shipped=checksum(self.shipped(kind, language)),
            reason=draft.reason.strip(),
            made_at=deed.at,
            made_by=deed.who,
        )
        kept = wording.add(deed.tx, new, deed.user.id)
        after = WordingDraft(text=self.of_version(kept))
        of = (FieldChange(name="kind", before="", after=kind), FieldChange(name="language", before="", after=language))
        deed.write(NOUN, kept.uid, (*of, *differences(WordingDraft(text=before), after)), kept.reason)
        deed.touch(NOUN, kept.id)
        return kept

    def _text(self, tx: Transaction, kind: Worded, language: Language) -> str:
        key = wording.standing_key(tx, kind, language)
        return self.of_version(wording.get(tx, key)) if key else self.shipped(kind, language)

    def _line(self, kind: Worded, language: Language, standing: WordingVersion | None) -> WordingLine:
        own = standing is not None and bool(standing.text)
        outdated = own and standing is not None and standing.shipped != checksum(self.shipped(kind, language))
        return WordingLine(kind=kind, language=language, standing=standing, outdated=outdated)

    @cached_property
    def _shipped(self) -> "Wording":
        from app.letters.wording import load_wording  # noqa: PLC0415 - Jinja is imported at the first letter

        return load_wording(lambda folder, name: self._read("letters", folder, name))


def checksum(text: str) -> str:
    """By what a shipped text is known again."""
    return hashlib.sha256(text.encode()).hexdigest()
