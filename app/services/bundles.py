"""What a person can do with all papers of a matter at once: one file of them, numbered, with a contents page."""

import json
from collections.abc import Callable, Iterator
from datetime import date
from operator import attrgetter

from app.db import appeals, attachments, cases, clients, letters, office
from app.db.belonging import of_case
from app.db.database import Transaction
from app.domain.attachments import Attachment
from app.domain.bundles import Bundled, BundlePart, BundlePlan, WhyNot
from app.domain.errors import UserError
from app.domain.languages import Language
from app.domain.letters import Letter
from app.law.texts import Texts
from app.services.attachments import Attachments
from app.services.context import Context
from app.services.letters import Letters
from app.services.sheets import Sheets

Step = Callable[[int, int], None]
_SPOILT = {"file_damaged": WhyNot.DAMAGED, "attachment_changed": WhyNot.CHANGED}
"""What the services say of bytes that do not fit their checksum: a letter's, a file's."""


class Bundles:
    """Nothing is changed: the papers stay where they are."""

    def __init__(self, context: Context, sheets: Sheets, files: Attachments, letters: Letters) -> None:
        self._context, self._sheets, self._files, self._letters = context, sheets, files, letters

    def plan(self, case_id: int, language: Language) -> BundlePlan:
        """The papers of a matter in their order; raises `NotFound`, UserError("sheet_language") for English."""
        texts = self._sheets.texts(language)
        with self._context.reading(of_case(case_id)) as tx:
            case = cases.get(tx, case_id)
            return BundlePlan(
                made_on=self._context.today(),
                office=office.get(tx).name,
                case_number=case.number,
                case_title=case.title,
                client_name=clients.get(tx, case.client_id).full_name,
                parts=tuple(self._parts(tx, case_id, texts)),
            )

    def make(self, case_id: int, language: Language, step: Step) -> Bundled:
        """The file; `step(done, total)` is told of each paper and may raise to stop.

        Refuses as `plan`, and with UserError("bundle_empty") where there is nothing to put together.
        """
        from app.letters.bundle import bundle_pdf  # noqa: PLC0415 - the printing press, when something is printed

        plan = self.plan(case_id, language)
        if not plan.parts:
            raise UserError("bundle_empty")
        return bundle_pdf(plan, self._content, self._sheets.texts(language), step)

    def _content(self, part: BundlePart) -> bytes | WhyNot:
        """The bytes of a paper as it went out or was added, or that they are no more those of then."""
        try:
            return (self._letters if part.noun == "letters" else self._files).content(part.key)
        except UserError as refused:
            if refused.code not in _SPOILT:
                raise
            return _SPOILT[refused.code]

    def _parts(self, tx: Transaction, case_id: int, texts: Texts) -> Iterator[BundlePart]:
        """Paper by paper its letters and its files, the oldest first; then the files of no paper."""
        files = sorted(attachments.of_case(tx, case_id), key=attrgetter("added_at", "id"))
        for appeal in appeals.of_case(tx, case_id):
            for letter in sorted(letters.of_appeal(tx, appeal.id), key=attrgetter("issued_at", "id")):
                yield _letter(tx, letter, texts)
            yield from (self._file(file) for file in files if file.appeal_id == appeal.id)
        yield from (self._file(file) for file in files if file.appeal_id is None)

    def _file(self, file: Attachment) -> BundlePart:
        on = file.received_on or self._context.day_of(file.added_at)
        return BundlePart(noun="attachments", key=file.id, title=file.name, on=on)


def _letter(tx: Transaction, letter: Letter, texts: Texts) -> BundlePart:
    """A letter with the day that stands on it: that of filing, where it was issued later."""
    title = texts.say(f"letter.{letter.kind}")
    return BundlePart(
        noun="letters",
        key=letter.id,
        title=texts.say("bundle.signed", title=title, who=letter.signed_by) if letter.signed_by else title,
        on=date.fromisoformat(json.loads(letters.data(tx, letter.id))["written_on"]),
    )
