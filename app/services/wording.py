"""What a person can do with the wording of letters: read it, try another while it is typed, keep it, go back."""

import hashlib
from functools import cached_property
from typing import TYPE_CHECKING

from app.db import wording
from app.db.database import Transaction
from app.domain.audit import FieldChange, differences
from app.domain.codes import LetterKind
from app.domain.errors import DraftRejected, SavedMeanwhile, UserError
from app.domain.languages import LETTER_LANGUAGES, Language
from app.domain.problems import blocking
from app.domain.wording import WordingDraft, WordingLine, WordingVersion
from app.services.context import Context, Deed, Read, demand_reason, demand_sound
from app.services.specimen import specimen

if TYPE_CHECKING:
    from app.letters.wording import Wording

NOUN = "wording"


class WordingDesk:
    """The wording of every letter: the shipped one, and the office's own where it wrote one.

    What the program ships later never replaces the office's own; `WordingLine.outdated` tells of it.
    """

    def __init__(self, context: Context, read: Read) -> None:
        self._context = context
        self._read = read
        self._own: dict[tuple[LetterKind, Language], tuple[int, Wording]] = {}

    def list(self) -> tuple[WordingLine, ...]:
        """Every letter in every language, with the version that stands."""
        with self._context.database.read() as tx:
            found = {(one.kind, one.language): one for one in wording.standing(tx)}
        return tuple(
            self._line(kind, language, found.get((kind, language)))
            for kind in LetterKind
            for language in LETTER_LANGUAGES
            if (language, kind) in self._shipped.texts
        )

    def line(self, kind: LetterKind, language: Language) -> WordingLine:
        """One letter in one language."""
        return next(line for line in self.list() if (line.kind, line.language) == (kind, language))

    def shipped(self, kind: LetterKind, language: Language) -> str:
        """The text this program ships."""
        return self._shipped.texts[language, kind]

    def text(self, kind: LetterKind, language: Language) -> str:
        """The text that is printed now: the office's own, else the shipped one."""
        with self._context.database.read() as tx:
            return self._text(tx, kind, language)

    def versions(self, kind: LetterKind, language: Language) -> tuple[WordingVersion, ...]:
        """Every version the office made, the latest first."""
        with self._context.database.read() as tx:
            return wording.versions(tx, kind, language)

    def of_version(self, version: WordingVersion) -> str:
        """The text of a version: what it went back to is the shipped one of now."""
        return version.text or self.shipped(version.kind, version.language)

    def fields(self, kind: LetterKind) -> tuple[str, ...]:
        """The fields the wording of this letter may name, in alphabetical order."""
        from app.letters.roles import Role  # noqa: PLC0415 - Jinja is imported at the first letter
        from app.letters.wording import names_of  # noqa: PLC0415

        return tuple(sorted(frozenset().union(*(names_of(kind, role) for role in Role))))

    def preview(self, kind: LetterKind, language: Language, text: str) -> bytes:
        """The letter as it would print with this text, from invented data.

        Raises `DraftRejected` for a text that is empty or too long, and the errors of `letters.render`: what is
        unknown or broken, with file, line and name. Reads no data file: it may run beside the window.
        """
        from app.letters.render import render  # noqa: PLC0415 - ReportLab is imported at the first letter

        rejected = tuple(one for one in WordingDraft(text=text).problems() if one.field == "text")
        if blocking(rejected):
            raise DraftRejected(rejected)
        tried = self._shipped.replaced(language, kind, text)
        return render(kind, specimen(kind, language, self._read), language, tried)

    def keep(self, kind: LetterKind, language: Language, draft: WordingDraft, seen: int) -> WordingVersion:
        """Keep a version more; letters already issued stay as they were. `seen` is the key of the version before it.

        Raises `DraftRejected`, `SavedMeanwhile`, and what `preview` raises: a text that cannot be printed is not kept.
        """
        demand_sound(draft.problems())
        self.preview(kind, language, draft.text)
        with self._context.deed("wording.change") as deed:
            return self._add(deed, (kind, language), draft, seen)

    def reset(self, kind: LetterKind, language: Language, reason: str, seen: int) -> WordingVersion:
        """Go back to the shipped text, whatever the program ships from now on; raises as `keep`."""
        demand_reason(reason)
        with self._context.deed("wording.reset") as deed:
            return self._add(deed, (kind, language), WordingDraft(reason=reason), seen)

    def printed(self, kind: LetterKind, language: Language) -> "Wording":
        """The wording to print this letter with; raises the errors of `Wording.paper` for an own one that broke."""
        with self._context.database.read() as tx:
            key = wording.standing_key(tx, kind, language)
            if not key:
                return self._shipped
            if self._own.get((kind, language), (0, None))[0] != key:
                made = self._shipped.replaced(language, kind, self._text(tx, kind, language))
                self._own[kind, language] = key, made
        return self._own[kind, language][1]

    def _add(self, deed: Deed, letter: tuple[LetterKind, Language], draft: WordingDraft, seen: int) -> WordingVersion:
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

    def _text(self, tx: Transaction, kind: LetterKind, language: Language) -> str:
        key = wording.standing_key(tx, kind, language)
        return self.of_version(wording.get(tx, key)) if key else self.shipped(kind, language)

    def _line(self, kind: LetterKind, language: Language, standing: WordingVersion | None) -> WordingLine:
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
