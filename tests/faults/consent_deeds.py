"""Deeds with the consent of a person: killed with the others of `desk_deeds`."""

from app.domain.consents import WithdrawalDraft
from tests.factories import consent_draft
from tests.faults.filled import Filled, Matter
from tests.services.vaults import TODAY


def give_consent(office: Filled, matter: Matter, number: int) -> None:
    office.desk.consents.give(matter.client, consent_draft(TODAY, purpose=f"Көмек {number}"))


def withdraw_consent(office: Filled, matter: Matter, number: int) -> None:
    (consent,) = office.desk.consents.of_client(matter.client)
    office.desk.consents.withdraw(consent.id, WithdrawalDraft(on=TODAY, how=f"Хатпен {number}"))
