"""Deeds of a review: killed with the others of `desk_deeds`."""

from dataclasses import replace
from datetime import date, timedelta

from app.domain.languages import Language
from app.domain.reviews import Decision, DecisionDraft
from tests.faults.filled import Filled, Matter
from tests.safety.signing_keys import FAR, PASSWORD, key_made_once, signing_key
from tests.services.vaults import TODAY

LONG_AGO = date(2026, 9, 7)


def make_late(office: Filled) -> None:
    """Let every paper have been registered long ago, so that its answer is overdue."""
    for matter in office.matters:
        for event in office.desk.appeals.get(matter.appeal).events:
            office.desk.appeals.correct(matter.appeal, event.id, replace(event.draft(), on=LONG_AGO))


def begin_review(office: Filled, matter: Matter, number: int) -> None:
    del number
    office.desk.reviews.begin([matter.appeal])


def begin_all(office: Filled) -> None:
    """A review of its own for every matter."""
    make_late(office)
    for number, matter in enumerate(office.matters):
        begin_review(office, matter, number)


def end_all(office: Filled) -> None:
    """Every review is ended."""
    begin_all(office)
    for number, matter in enumerate(office.matters):
        end_review(office, matter, number)


def decide_reviewed(office: Filled, matter: Matter, number: int) -> None:
    (line,) = office.desk.reviews.lines(_of(office, matter))
    draft = DecisionDraft(decision=Decision.WAIT, note=f"Күтеміз {number}", until_on=TODAY + timedelta(days=7))
    office.desk.reviews.decide(line.id, draft)


def end_review(office: Filled, matter: Matter, number: int) -> None:
    del number
    office.desk.reviews.end(_of(office, matter))


def sign_protocol(office: Filled, matter: Matter, number: int) -> None:
    del number
    key = signing_key(key_made_once(), until=FAR)
    office.desk.reviews.sign(_of(office, matter), Language.KAZAKH, key, PASSWORD)


def _of(office: Filled, matter: Matter) -> int:
    """The review of this matter."""
    desk = office.desk
    return next(one.id for one in desk.reviews.held() if desk.reviews.lines(one.id)[0].appeal_id == matter.appeal)
