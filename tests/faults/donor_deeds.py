"""Deeds on forms for donors: killed with the others of `desk_deeds`."""

from dataclasses import replace

from app.domain.languages import Language
from app.domain.reports import year
from tests.faults.filled import Filled, Matter
from tests.services.vaults import TODAY


def save_form(office: Filled, matter: Matter, number: int) -> None:
    del matter
    donors = office.desk.donors
    donors.save(None, replace(donors.usual(Language.RUSSIAN), name=f"Фонд {number}"))


def send_report(office: Filled, matter: Matter, number: int) -> None:
    del matter, number
    donors = office.desk.donors
    donors.send(donors.report(donors.usual(Language.KAZAKH), year(TODAY)), Language.KAZAKH)
