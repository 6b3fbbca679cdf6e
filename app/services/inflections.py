"""What a person can do with the forms a letter prints: see them, write one otherwise, go back to the computed one."""

from dataclasses import replace

from app.db import appeals, cases, clients, inflections
from app.db.belonging import of_appeal
from app.domain.audit import differences
from app.domain.inflections import InflectionDraft, PrintedForm, Whose
from app.domain.languages import Language
from app.domain.letters import LetterWords
from app.services.context import Context, demand_sound
from app.services.letters import Letters
from app.services.wording import WordingDesk

NOUN = "inflections"


class Inflections:
    """Names, positions and bodies in the case a sentence needs, as people wrote or confirmed them."""

    def __init__(self, context: Context, letters: Letters, wording: WordingDesk) -> None:
        self._context = context
        self._letters = letters
        self._wording = wording

    def of_letter(
        self, appeal_id: int, language: Language, words: LetterWords | None = None
    ) -> tuple[PrintedForm, ...]:
        """The forms the letter prints, in their order; raises what `letters.render` raises for wording and names."""
        from app.letters.render import printed_forms  # noqa: PLC0415 - ReportLab is imported at the first letter

        data = self._letters.data(appeal_id, language, words)
        return printed_forms(data.kind, data, language, self._wording.printed(data.kind, language))

    def keep(self, appeal_id: int, draft: InflectionDraft) -> None:
        """Print this form from now on: of a person in every letter of the client, of the others in every letter.

        An empty one goes back to what is computed. Raises `DraftRejected`, UserError("glyph_missing").
        """
        from app.letters.fields import clean_field  # noqa: PLC0415 - fonts are read at the first letter

        demand_sound(draft.problems())
        form = str(clean_field("form", draft.form, draft.language))
        with self._context.deed("inflections.keep", of_appeal(appeal_id)) as deed:
            matter = cases.get(deed.tx, appeals.get(deed.tx, appeal_id).case_id)
            client = clients.get(deed.tx, matter.client_id)
            before, after = inflections.keep(deed.tx, replace(draft, form=form), client.id)
            record = after or before
            if record is None or before == after:
                return
            person = client.uid if draft.whose is Whose.PERSON else ""
            deed.write(NOUN, record.uid, differences(before, after), person=person)
            deed.touch(NOUN, record.id)
