"""What a person can print for the post: envelopes, the inventory of contents, the slip of a registered letter."""

import json
from dataclasses import replace
from functools import partial
from typing import Any

from app.db import appeals, cases, letters, office, postings
from app.db.belonging import of_letter
from app.domain.appeals import AttachmentLine
from app.domain.codes import LetterKind
from app.domain.envelopes import Correspondent, EnvelopeFormat, PostedLetter
from app.domain.languages import Language
from app.domain.papers import ABOUT
from app.services.context import Context
from app.services.sheets import Sheets


class Envelopes:
    """Papers around an issued letter, made from what it was printed from."""

    def __init__(self, context: Context, sheets: Sheets) -> None:
        self._context, self._sheets = context, sheets

    def of_letter(self, letter_id: int) -> PostedLetter:
        """From whom, to whom and what lies inside, as the letter itself says it; raises `NotFound`."""
        with self._context.reading(of_letter(letter_id)) as tx:
            letter = letters.get(tx, letter_id)
            told: dict[str, Any] = json.loads(letters.data(tx, letter_id))
            ours = office.get(tx)
            lines = [one for one in postings.of_letter(tx, letter_id) if one.struck_at is None]
            person = Correspondent(name=told["applicant"]["full_name"], address=_where(told["applicant"]))
            body = Correspondent(**{key: told["addressee"][key] for key in ("name", "address", "postcode")})
            if told.get("institution"):
                person = replace(person, address=told["institution"])
            sealed = letter.kind is LetterKind.CONVICT_COVER
            number = cases.get(tx, appeals.get(tx, letter.appeal_id).case_id).number
            to_client = letter.kind in ABOUT and ABOUT[letter.kind].to_client
            return PostedLetter(
                made_on=self._context.today(),
                office=ours.name,
                case_number="" if sealed else number,
                sender=Correspondent(name=ours.name, address=ours.address) if to_client else person,
                to=person if to_client else body,
                title=self._sheets.texts(letter.language).say(f"letter.{letter.kind}"),
                pages=letter.pages,
                items=tuple(AttachmentLine(**line) for line in told["attachments"]),
                tracking=lines[0].tracking if lines else "",
                sealed=sealed,
            )

    def envelope_page(self, data: PostedLetter, kind: EnvelopeFormat, language: Language, *, window: bool) -> bytes:
        """The printed envelope, or the sheet that shows its address in the window.

        UserError("sheet_language") for English, UserError("glyph_missing") for a sign no face has.
        """
        from app.letters.envelope import envelope_pdf, window_sheet_pdf  # noqa: PLC0415 - the printing press

        texts = self._sheets.texts(language)
        return (window_sheet_pdf if window else envelope_pdf)(data, kind, texts)

    def inventory_page(self, data: PostedLetter, language: Language) -> bytes:
        """The inventory of contents as a PDF; UserError("sheet_language") for English."""
        from app.letters.registered import inventory  # noqa: PLC0415 - the same

        return self._sheets.printed(partial(inventory, data), language)

    def slip_page(self, data: PostedLetter, language: Language) -> bytes:
        """The slip of the registered letter as a PDF; refuses as `inventory_page`."""
        from app.letters.registered import slip  # noqa: PLC0415 - the same

        return self._sheets.printed(partial(slip, data), language)


def _where(person: dict[str, Any]) -> str:
    """Where a person is reached by post: where they say, else where they live."""
    return str(person["postal_address"] or person["residence_address"])
