"""How each deed that writes is done once in a filled office: what is killed in its middle, deed by deed.

`do` is told which matter is its own, `prepare` makes the office ready for it. A deed of `domain.rights` that has no
line here fails a test.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.domain.attachments import AttachmentDraft
from app.domain.audit import LogFilter
from app.domain.calendar import ClosureDraft, DayDeed, DayDraft
from app.domain.codes import AppealKind, Channel, EventKind
from app.domain.courses import Caution
from app.domain.drafts import DraftPlace
from app.domain.erasures import ErasureDraft, ErasureGround
from app.domain.users import AbsenceDraft, Role, UserDraft
from tests.factories import (
    OFFICE,
    appeal_draft,
    body_id,
    client_draft,
    consultation_draft,
    event_draft,
    worked_matter,
)
from tests.faults import donor_deeds, review_deeds, task_deeds
from tests.faults.consent_deeds import give_consent, withdraw_consent
from tests.faults.correction_deeds import accept_correction, propose_correction, refuse_correction, take_file
from tests.faults.filled import FILED_ON, Filled, Matter
from tests.faults.letter_deeds import change_wording, issue, issue_memo, keep_form, reset_wording, send, sign
from tests.faults.party_deeds import (
    add_party,
    change_party,
    decide,
    double_and_merge,
    keep_double,
    merge,
    opponent,
    oppose_each_other,
)
from tests.faults.posting_deeds import complete_posting, strike_posting, write_posting
from tests.faults.reception_deeds import call_off_reception, change_reception, plan_reception
from tests.faults.visit_deeds import change_visit, choose_topics, join_queue, plan_visit, remove_visit
from tests.services.vaults import AT, TODAY

Deed = Callable[[Filled, Matter, int], object]
Prepare = Callable[[Filled], object]
WORKDAY = date(2026, 12, 7)
"""A Monday; the days after it are worked too."""
FIRST_CONFIRMED = 2024
REASON = "Қаулы бойынша"


def nothing(_: object) -> None:
    """Nothing has to be made ready."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One deed: how it is done for the matter of its turn, what must be there before."""

    do: Deed
    prepare: Prepare = nothing
    leaves_a_trace: bool = True
    """False: the file holds afterwards what it held before."""


def each(deed: Deed) -> Prepare:
    """Prepare by doing another deed for every matter."""

    def do_all(office: Filled) -> None:
        for number, matter in enumerate(office.matters):
            deed(office, matter, number)

    return do_all


def save_client(office: Filled, matter: Matter, number: int) -> None:
    before = office.desk.clients.get(matter.client)
    office.desk.clients.save(client_draft(surname=f"Жаңа{number}"), matter.client, before.version)


def take_in(office: Filled, matter: Matter, number: int) -> object:
    del matter
    return office.desk.intake.take([worked_matter(FILED_ON, title=f"Басқа кеңсенің ісі {number}")])


def open_case(office: Filled, matter: Matter, number: int) -> None:
    draft = appeal_draft(body_id(office.desk), subject=f"Шағым {number}", filed_on=FILED_ON, channel=Channel.PORTAL)
    office.desk.cases.open_from_consultation(matter.spare, draft)


def add_appeal(office: Filled, matter: Matter, number: int) -> None:
    draft = appeal_draft(body_id(office.desk), kind=AppealKind.REQUEST, subject=f"Сұрау {number}", filed_on=FILED_ON)
    office.desk.cases.add_appeal(matter.case, replace(draft, channel=Channel.PORTAL))


def save_appeal(office: Filled, matter: Matter, number: int) -> None:
    before = office.desk.appeals.get(matter.appeal)
    draft = appeal_draft(before.authority_id, subject=f"Басқа {number}", filed_on=FILED_ON - timedelta(days=3))
    office.desk.appeals.save(matter.appeal, replace(draft, channel=Channel.PORTAL), before.version)


def correct(office: Filled, matter: Matter, number: int) -> None:
    draft = event_draft(EventKind.REGISTERED, FILED_ON + timedelta(days=1), number=f"ЖТ-{number}")
    office.desk.appeals.correct(matter.appeal, matter.event, draft)


def attach(office: Filled, matter: Matter, number: int) -> None:
    source = office.folder / f"scan{number}.pdf"
    source.write_bytes(f"page {number} ".encode() * 60_000)
    office.desk.attachments.add(matter.case, source, AttachmentDraft(name=source.name))
    source.unlink()


def see_sensitive(office: Filled, matter: Matter, number: int) -> None:
    del number
    office.desk.cases.file(matter.case)


def complete_body(office: Filled, matter: Matter, number: int) -> None:
    del matter
    body = office.desk.authorities.get(number + 1)
    draft = replace(body.draft(), address_ru=f"ул. Новая, {number}", postcode="071400")
    office.desk.authorities.complete(body.id, draft, body.version)


def declare_off(office: Filled, matter: Matter, number: int) -> None:
    del matter
    draft = DayDraft(on=WORKDAY + timedelta(days=number), name="Кеңсе күні", reason=REASON)
    office.desk.calendar.accept(office.desk.calendar.plan_day(draft))


def restore_day(office: Filled, matter: Matter, number: int) -> None:
    del matter
    draft = DayDraft(deed=DayDeed.RESTORE, on=WORKDAY + timedelta(days=number), reason=REASON)
    office.desk.calendar.accept(office.desk.calendar.plan_day(draft))


def confirm_year(office: Filled, matter: Matter, number: int) -> None:
    del matter
    office.desk.calendar.accept(office.desk.calendar.plan_year(FIRST_CONFIRMED + number, REASON))


def doubt_year(office: Filled, matter: Matter, number: int) -> None:
    del matter
    plan = office.desk.calendar.plan_year(FIRST_CONFIRMED + number, REASON, confirmed=False)
    office.desk.calendar.accept(plan)


def import_days(office: Filled, matter: Matter, number: int) -> None:
    del matter
    lines = [f"{day.on},{day.kind},{day.name or 'day'}" for day in office.desk.calendar.year(2026).days]
    lines += [f"{WORKDAY + timedelta(days=step)},holiday,Күн {step}" for step in range(number + 1)]
    content = "\n".join(["date,kind,name", *lines]).encode()
    office.desk.calendar.accept(office.desk.calendar.plan_file("days.csv", content).plan)


def close_office(office: Filled, matter: Matter, number: int) -> None:
    del matter
    first = WORKDAY + timedelta(days=7 * number)
    office.desk.calendar.close_office(ClosureDraft(first=first, last=first + timedelta(days=2), name="Жөндеу"))


def open_office(office: Filled, matter: Matter, number: int) -> None:
    del matter
    office.desk.calendar.open_office(WORKDAY + timedelta(days=7 * number))


def save_office(office: Filled, matter: Matter, number: int) -> None:
    del matter
    caution = Caution(margin_days=number + 4)
    office.desk.office.save(replace(OFFICE, name=f"Кеңсе {number}", caution=caution))


def note_absence(office: Filled, matter: Matter, number: int) -> None:
    last = TODAY + timedelta(days=number + 1)
    draft = AbsenceDraft(user_id=matter.volunteer, deputy_id=1, from_on=TODAY, until_on=last)
    office.desk.people.note_absence(draft)


def end_absence(office: Filled, matter: Matter, number: int) -> None:
    del number
    (absence,) = office.desk.people.absences(matter.volunteer)
    office.desk.people.end_absence(absence.id)


def hand_over_and_absent(office: Filled) -> None:
    """What letting a person go must take along: their matters, access, absence."""
    each(assign)(office)
    each(make_sensitive)(office)
    each(give_access)(office)
    each(note_absence)(office)


def assign(office: Filled, matter: Matter, number: int) -> None:
    office.desk.assignments.assign(matter.case, matter.volunteer, f"Қараңыз {number}")


def make_sensitive(office: Filled, matter: Matter, number: int) -> None:
    del number
    office.desk.assignments.make_sensitive(matter.case, REASON)


def give_access(office: Filled, matter: Matter, number: int) -> None:
    del number
    office.desk.assignments.give_access(matter.case, matter.volunteer)


def keep_draft(office: Filled, matter: Matter, number: int) -> None:
    office.desk.drafts.keep(DraftPlace.PAPER, matter.appeal, {"text": f"жартылай {number} " * 200}, "Өтініш")


def change_file(office: Filled, matter: Matter, number: int) -> None:
    office.desk.attachments.change(matter.attachment, AttachmentDraft(name=f"Хат {number}.pdf", note="Пошта"))


def change_person(office: Filled, matter: Matter, number: int) -> None:
    draft = UserDraft(name=f"Басқа Ерікті {number}", login=f"other{number}", role=Role.COORDINATOR)
    office.desk.people.change(matter.volunteer, draft)


def look_as(office: Filled, matter: Matter, number: int) -> None:
    del number
    office.desk.people.look_as(Role.VOLUNTEER, matter.volunteer)
    office.desk.people.look_as_oneself()


def read_the_log(office: Filled, matter: Matter, number: int) -> None:
    del matter, number
    office.desk.auditing.rows(LogFilter())


def close_case(office: Filled, matter: Matter, number: int) -> None:
    del number
    office.desk.cases.close(matter.case)


def propose_erasure(office: Filled, matter: Matter, number: int) -> None:
    draft = ErasureDraft(ground=ErasureGround.TERM_OVER, reason=f"Мерзім бітті {number}")
    office.desk.erasures.propose(matter.client, draft)


def propose_by_another(office: Filled) -> None:
    """Matters closed, consents given, and a proposal of a volunteer for each person."""
    each(give_consent)(office)
    each(close_case)(office)
    context = office.desk.context
    boss, context.user = context.user, office.desk.people.get(office.matters[0].volunteer)
    each(propose_erasure)(office)
    context.user = boss


def waiting(office: Filled, matter: Matter) -> int:
    erasure = office.desk.erasures.of_client(matter.client)
    return erasure.id if erasure else 0


DEEDS: dict[str, Line] = {
    "consents.give": Line(do=give_consent),
    "consents.withdraw": Line(do=withdraw_consent, prepare=each(give_consent)),
    "clients.extract": Line(do=lambda office, matter, _: office.desk.extracts.gather(matter.client)),
    "clients.propose_erasure": Line(do=propose_erasure, prepare=each(close_case)),
    "clients.refuse_erasure": Line(
        do=lambda office, matter, _: office.desk.erasures.refuse(waiting(office, matter), REASON),
        prepare=propose_by_another,
    ),
    "clients.erase": Line(
        do=lambda office, matter, _: office.desk.erasures.carry_out(waiting(office, matter)),
        prepare=propose_by_another,
    ),
    "clients.merge": Line(do=merge, prepare=each(keep_double)),
    "clients.unmerge": Line(
        do=lambda office, matter, _: office.desk.merges.undo(office.desk.merges.of_client(matter.client)[0].id),
        prepare=double_and_merge,
    ),
    "people.set_password": Line(do=lambda office, matter, _: office.desk.people.set_password(matter.volunteer)),
    "people.renew_recovery": Line(do=lambda office, matter, _: office.desk.people.renew_recovery()),  # noqa: ARG005
    "auditing.read": Line(do=read_the_log, leaves_a_trace=False),
    "clients.save": Line(do=save_client),
    "consultations.record": Line(
        do=lambda office, matter, number: office.desk.consultations.record(
            consultation_draft(TODAY, client_id=matter.client, minutes=10 + number)
        )
    ),
    "consultations.update": Line(
        do=lambda office, matter, number: office.desk.consultations.update(
            matter.talk, consultation_draft(TODAY, client_id=matter.client, question=f"Басқа сұрақ {number}")
        )
    ),
    "consultations.issue": Line(do=issue_memo),
    "cases.open": Line(do=open_case),
    "cases.take_in": Line(do=take_in),
    "cases.close": Line(do=close_case),
    "cases.reopen": Line(do=lambda office, matter, _: office.desk.cases.reopen(matter.case), prepare=each(close_case)),
    "cases.assign": Line(do=assign),
    "cases.make_sensitive": Line(do=make_sensitive),
    "cases.make_ordinary": Line(
        do=lambda office, matter, _: office.desk.assignments.make_ordinary(matter.case, REASON),
        prepare=each(make_sensitive),
    ),
    "cases.give_access": Line(do=give_access, prepare=each(make_sensitive)),
    "cases.take_access": Line(
        do=lambda office, matter, _: office.desk.assignments.take_access(matter.case, matter.volunteer),
        prepare=each(give_access),
    ),
    "cases.see_sensitive": Line(do=see_sensitive, prepare=each(make_sensitive)),
    "parties.add": Line(do=add_party),
    "parties.change": Line(do=change_party, prepare=each(add_party)),
    "parties.remove": Line(
        do=lambda office, matter, _: office.desk.parties.remove(opponent(office, matter), REASON),
        prepare=each(add_party),
    ),
    "parties.decide": Line(do=decide, prepare=oppose_each_other),
    "postings.write": Line(do=write_posting),
    "postings.complete": Line(do=complete_posting, prepare=each(write_posting)),
    "postings.strike": Line(do=strike_posting, prepare=each(write_posting)),
    "reviews.begin": Line(do=review_deeds.begin_review, prepare=review_deeds.make_late),
    "reviews.decide": Line(do=review_deeds.decide_reviewed, prepare=review_deeds.begin_all),
    "reviews.end": Line(do=review_deeds.end_review, prepare=review_deeds.begin_all),
    "reviews.sign": Line(do=review_deeds.sign_protocol, prepare=review_deeds.end_all),
    "donors.save": Line(do=donor_deeds.save_form),
    "donors.send": Line(do=donor_deeds.send_report),
    "authorities.import": Line(do=take_file),
    "corrections.propose": Line(do=propose_correction),
    "corrections.accept": Line(do=accept_correction, prepare=each(propose_correction)),
    "corrections.refuse": Line(do=refuse_correction, prepare=each(propose_correction)),
    "receptions.plan": Line(do=plan_reception),
    "receptions.change": Line(do=change_reception, prepare=each(plan_reception)),
    "receptions.call_off": Line(do=call_off_reception, prepare=each(plan_reception)),
    "visits.plan": Line(do=plan_visit),
    "visits.change": Line(do=change_visit, prepare=each(plan_visit)),
    "visits.remove": Line(do=remove_visit, prepare=each(plan_visit)),
    "visits.queue": Line(do=join_queue, prepare=each(plan_visit)),
    "topics.choose": Line(do=choose_topics),
    "tasks.write": Line(do=task_deeds.write_task),
    "tasks.change": Line(do=task_deeds.change_task, prepare=each(task_deeds.write_task)),
    "tasks.snooze": Line(do=task_deeds.snooze_task, prepare=each(task_deeds.write_task)),
    "tasks.finish": Line(do=task_deeds.finish_task, prepare=each(task_deeds.write_task)),
    "tasks.drop": Line(do=task_deeds.drop_task, prepare=each(task_deeds.write_task)),
    "snippets.keep": Line(do=task_deeds.keep_snippet),
    "snippets.keep_office": Line(do=task_deeds.keep_office_snippet),
    "appeals.add": Line(do=add_appeal),
    "appeals.save": Line(do=save_appeal),
    "appeals.record": Line(
        do=lambda office, matter, _: office.desk.appeals.record(
            matter.appeal, event_draft(EventKind.EXTENDED, FILED_ON + timedelta(days=7), until_on=date(2026, 12, 25))
        )
    ),
    "appeals.correct": Line(do=correct),
    "appeals.withdraw_event": Line(
        do=lambda office, matter, _: office.desk.appeals.withdraw_event(matter.appeal, matter.event, REASON)
    ),
    "attachments.add": Line(do=attach),
    "attachments.change": Line(do=change_file),
    "attachments.remove": Line(do=lambda office, matter, _: office.desk.attachments.remove(matter.attachment, REASON)),
    "letters.issue": Line(do=issue),
    "inflections.keep": Line(do=keep_form),
    "letters.send": Line(do=send),
    "letters.sign": Line(do=sign, prepare=each(issue)),
    "authorities.complete": Line(do=complete_body),
    "authorities.verify": Line(
        do=lambda office, _, number: office.desk.authorities.verify(number + 1, f"Тексерген {number}")
    ),
    "calendar.change": Line(do=declare_off),
    "calendar.restore": Line(do=restore_day, prepare=each(declare_off)),
    "calendar.confirm": Line(do=confirm_year),
    "calendar.doubt": Line(do=doubt_year, prepare=each(confirm_year)),
    "calendar.import": Line(do=import_days),
    "calendar.close_office": Line(do=close_office),
    "calendar.open_office": Line(do=open_office, prepare=each(close_office)),
    "office.save": Line(do=save_office),
    "wording.change": Line(do=change_wording),
    "wording.reset": Line(do=reset_wording, prepare=each(change_wording)),
    "people.add": Line(
        do=lambda office, _, number: office.desk.people.add(UserDraft(name=f"Жаңа {number}", login=f"new{number}"))
    ),
    "people.change": Line(do=change_person),
    "people.deactivate": Line(
        do=lambda office, matter, _: office.desk.people.deactivate(matter.volunteer, 1, REASON),
        prepare=hand_over_and_absent,
    ),
    "people.reactivate": Line(
        do=lambda office, matter, _: office.desk.people.reactivate(matter.volunteer),
        prepare=each(lambda office, matter, _: office.desk.people.deactivate(matter.volunteer)),
    ),
    "people.note_absence": Line(do=note_absence),
    "people.end_absence": Line(do=end_absence, prepare=each(note_absence)),
    "people.look_as": Line(do=look_as, leaves_a_trace=False),
    "auditing.take_in": Line(do=lambda office, _, number: office.desk.auditing.taken_in(number + 1, AT)),
    "auditing.extract": Line(do=lambda office, matter, _: office.desk.auditing.extract(matter.case)),
    "drafts.keep": Line(do=keep_draft),
    "drafts.drop": Line(
        do=lambda office, matter, _: office.desk.drafts.drop(DraftPlace.PAPER, matter.appeal), prepare=each(keep_draft)
    ),
    "dates.rebuild": Line(do=lambda office, _matter, _number: office.desk.appeals.rebuild(), leaves_a_trace=False),
}
"""Besides the deeds of `domain.rights`: drafts, and the counting anew of the kept dates; they have no line there."""
