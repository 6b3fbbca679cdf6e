"""What a person can do with consents to the processing of personal data: give, take back, print (Law 94-V, Art. 8)."""

from app.db import clients, consents, office
from app.db.belonging import of_card, of_client, of_consent
from app.db.database import Transaction
from app.domain.consents import (
    Consent,
    ConsentDraft,
    ConsentPaper,
    ConsentState,
    DataItem,
    Standing,
    WithdrawalDraft,
)
from app.domain.errors import UserError
from app.domain.languages import Language
from app.domain.problems import Problem
from app.domain.wording import OtherText
from app.law.consents import missing
from app.law.due import due
from app.services.context import Context, TextsOf, demand_sound
from app.services.wording import WordingDesk

_STOPPING = "XT-14"
"""Processing stops within 15 working days after a withdrawal, unless another ground of law remains."""


class Consents:
    """Consents as given, the latest counts; what was given is never changed, only taken back."""

    def __init__(self, context: Context, texts: TextsOf, wording: WordingDesk) -> None:
        self._context = context
        self._texts = texts
        self._wording = wording

    def problems(self, draft: ConsentDraft) -> tuple[Problem, ...]:
        """What keeps the consent from being kept, with the article where the law demands it."""
        return (*draft.problems(self._context.today()), *missing(draft))

    def proposed(self, client_id: int) -> ConsentDraft:
        """A draft to begin with: what the last consent of this office said, else the office and what it collects.

        Yes and no are never answered beforehand. Raises `NotFound`.
        """
        with self._context.reading(of_client(client_id)) as tx:
            last = consents.latest(tx)
            name = office.get(tx).name
        if last is None:
            return ConsentDraft(operator=name, data=frozenset(DataItem), given_on=self._context.today())
        return ConsentDraft(
            operator=last.operator,
            operator_number=last.operator_number,
            data=last.data,
            given_on=self._context.today(),
        )

    def give(self, client_id: int, draft: ConsentDraft) -> Consent:
        """Keep the consent that was given; raises `DraftRejected`, `NotFound`."""
        demand_sound(self.problems(draft))
        with self._context.deed("consents.give", of_card(client_id)) as deed:
            full_name = clients.get(deed.tx, client_id).full_name
            after = consents.get(deed.tx, consents.add(deed.tx, client_id, full_name, draft))
            deed.note("consents", None, after)
            deed.touch("clients", client_id)
        return after

    def withdraw(self, consent_id: int, draft: WithdrawalDraft) -> Consent:
        """Write down that it was taken back; raises `DraftRejected`, `NotFound`, UserError("consent_withdrawn")."""
        with self._context.deed("consents.withdraw", of_consent(consent_id)) as deed:
            before = consents.get(deed.tx, consent_id)
            demand_sound(draft.problems(self._context.today(), before.given_on))
            if before.withdrawn_on is not None:
                raise UserError("consent_withdrawn", on=before.withdrawn_on)
            consents.withdraw(deed.tx, consent_id, draft)
            after = consents.get(deed.tx, consent_id)
            deed.note("consents", before, after)
            deed.touch("clients", before.client_id)
        return after

    def get(self, consent_id: int) -> Consent:
        """The consent; raises `NotFound`."""
        with self._context.reading(of_consent(consent_id)) as tx:
            return consents.get(tx, consent_id)

    def of_client(self, client_id: int) -> tuple[Consent, ...]:
        """All consents of a person, the latest first; raises `NotFound`."""
        with self._context.reading(of_client(client_id)) as tx:
            return consents.of_client(tx, client_id)

    def standing(self, client_id: int) -> Standing:
        """How it stands today, by the latest consent; raises `NotFound`."""
        with self._context.reading(of_client(client_id)) as tx:
            return self._standing(tx, client_id)

    def paper(self, client_id: int, draft: ConsentDraft) -> ConsentPaper:
        """What the paper of a draft is printed from, to be signed; raises `NotFound`."""
        with self._context.reading(of_client(client_id)) as tx:
            subject = clients.get(tx, client_id).full_name
        return ConsentPaper(consent=draft, subject=subject, written_on=draft.given_on or self._context.today())

    def page(self, paper: ConsentPaper, language: Language) -> bytes:
        """Letter L-18 as a PDF; what is missing prints as a marked blank. Raises as `letters.render.render`."""
        from app.letters.consent import render_consent  # noqa: PLC0415 - ReportLab is imported at the first page

        wording = self._wording.printed(OtherText.CONSENT, language)
        return render_consent(paper, self._texts(language), wording)

    def _standing(self, tx: Transaction, client_id: int) -> Standing:
        found = consents.of_client(tx, client_id)
        if not found:
            return Standing(state=ConsentState.NONE)
        last = found[0]
        state = last.state(self._context.today())
        stop_by = None
        if state is ConsentState.WITHDRAWN and last.withdrawn_on is not None:
            stop_by = due(_STOPPING, last.withdrawn_on, None, None, self._context.calendar).due_on
        return Standing(state=state, consent=last, stop_by=stop_by)
