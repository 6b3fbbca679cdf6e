"""The office every picture is taken in: the demo data on a fixed day, and records for every window to stand on."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from io import BytesIO

from PIL import Image

from app.bootstrap import fill_with_examples, shipped_calendar
from app.db.database import Database
from app.domain.appeals import Appeal
from app.domain.attachments import Attachment, AttachmentDraft
from app.domain.authorities import Authority
from app.domain.cases import Case
from app.domain.consents import Consent
from app.domain.consultations import Consultation
from app.domain.corrections import Correction, CorrectionDraft
from app.domain.erasures import Erasure, ErasureDraft, ErasureGround
from app.domain.letters import Doubt, Letter
from app.domain.parties import Party, PartyDraft, PartyRole
from app.domain.postings import PostingDraft, PostingRow, PostingWay
from app.domain.reviews import Review
from app.domain.tasks import Task, TaskDraft
from app.domain.users import AbsenceDraft, Role, User, UserDraft
from app.domain.visits import Visit, VisitDraft
from app.services.context import Context
from app.services.desk import Desk
from app.ui.changes import Changes
from tests.factories import consent_draft, kept_client

DAY = date(2026, 11, 24)
"""A Tuesday, as in `app.ui.demo`."""
NOW = datetime(2026, 11, 24, 6, 30, tzinfo=UTC)
SILENT = "Үлгібаева"
"""Her application stays without an answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Records:
    """One record of each kind, for the windows about it."""

    case: Case
    appeal: Appeal
    talk: Consultation
    authority: Authority
    consent: Consent
    proposal: Erasure
    attachment: Attachment
    letter: Letter
    party: Party
    row: PostingRow
    review: Review
    task: Task
    correction: Correction
    user: User
    doubles: tuple[int, int]


def planned(desk: Desk) -> Visit:
    """A visit on the day of the pictures."""
    return desk.visits.plan(VisitDraft(place="Үлгі ауылы, мектеп", region="10", begins_on=DAY))


def scan() -> bytes:
    """A grey sheet as a scanner gives it."""
    sheet = BytesIO()
    Image.new("L", (420, 594), 214).save(sheet, "PNG")
    return sheet.getvalue()


@contextmanager
def office(changes: Changes) -> Iterator[tuple[Desk, Records]]:
    """A desk over a file in memory and what stands in it; closed afterwards."""
    context = Context(
        database=Database(None),
        calendar=shipped_calendar(),
        today=lambda: DAY,
        now=lambda: NOW,
        publish=changes.publish,
    )
    desk = Desk(context)
    try:
        fill_with_examples(desk)
        yield desk, furnish(desk)
    finally:
        desk.close()


def furnish(desk: Desk) -> Records:
    """Put one record of every kind into the file."""
    files = [desk.cases.file(row.id) for row in desk.cases.rows(limit=desk.cases.count())]
    silent = next(one for one in files if one.client.surname == SILENT)
    case, appeal = silent.case, desk.appeals.get(silent.appeals[0].id)
    client_id, other_id = silent.client.id, kept_client(desk).id
    deputy = desk.people.active()[0]
    helper = desk.people.add(UserDraft(name="Мысалова Ботагөз", login="botagoz", role=Role.COORDINATOR))
    desk.people.note_absence(
        AbsenceDraft(user_id=helper.id, from_on=DAY, until_on=DAY + timedelta(days=10), deputy_id=deputy.id)
    )
    desk.assignments.assign(case.id, helper.id, "Демалыста болғанда жауап береді")
    attachment = desk.attachments.add_bytes(case.id, scan(), AttachmentDraft(name="жауап.png", appeal_id=appeal.id))
    party = desk.parties.add(
        case.id, PartyDraft(role=PartyRole.WITNESS, name="Сынақов Арман", phone="+7 000 000 00 77")
    )
    consent = desk.consents.give(client_id, consent_draft(DAY))
    proposal = desk.erasures.propose(
        other_id, ErasureDraft(ground=ErasureGround.PURPOSE_REACHED, reason="Іс аяқталды, мәлімет керек емес")
    )
    letter = desk.letters.issue(appeal.id, appeal.language, accepted=Doubt)
    posting = desk.postings.write(
        PostingDraft(
            on=DAY,
            correspondent="Облыс денсаулық сақтау басқармасы",
            subject="Шағым",
            way=PostingWay.REGISTERED_NOTICE,
            case_number=case.number,
        )
    )
    talk_id = desk.consultations.rows(limit=1)[0].id
    return Records(
        case=desk.cases.file(case.id).case,
        appeal=appeal,
        talk=desk.consultations.get(talk_id),
        authority=desk.authorities.get(appeal.authority_id or 1),
        consent=consent,
        proposal=proposal,
        attachment=attachment,
        letter=letter,
        party=party,
        row=desk.postings.get(posting.id),
        review=desk.reviews.begin(),
        task=desk.tasks.write(TaskDraft(what="Аудармашымен сөйлесу", due_on=DAY, case_id=case.id)),
        correction=_corrected(desk, appeal.authority_id or 1),
        user=helper,
        doubles=(client_id, other_id),
    )


def _corrected(desk: Desk, authority_id: int) -> Correction:
    """Somebody learnt another telephone of that body."""
    proposed = replace(desk.authorities.get(authority_id).draft(), phone="+7 000 000 00 99")
    return desk.corrections.propose(
        authority_id, CorrectionDraft(proposed=proposed, source="Органның сайты", confirmed_on=DAY)
    )
