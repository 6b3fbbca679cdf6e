"""A visiting day for the pictures: some people wait, some were advised, one sits at the desk."""

from app.domain.codes import Channel, Topic
from app.domain.consultations import ConsultationDraft, TalkResult
from app.domain.visits import VisitDraft
from app.services.desk import Desk

_NAMES = ("Гүлнәр апай", "", "Мысал Сынақұлы", "", "Үлгі ауылының тұрғыны", "Тест Сынаққызы")
_TOPICS = (Topic.LAND, Topic.HEALTH, None, Topic.SOCIAL_PAYMENT, Topic.TAX, Topic.HOUSING)
_RESULTS = (TalkResult.EXPLAINED, TalkResult.APPEAL_TO_MAKE, TalkResult.REFERRED)


def hold_a_visit(desk: Desk) -> None:
    """Today's visit with its queue and its first talks."""
    today, visits = desk.context.today(), desk.visits
    team = frozenset({desk.context.user.id})
    visit = visits.plan(VisitDraft(place="Үлгі ауылы, мектеп", region="10", begins_on=today, team_ids=team))
    for name, topic in zip((*_NAMES, *_NAMES), (*_TOPICS, *_TOPICS), strict=True):
        visits.join(visit.id, name, topic)
    for minutes, result in enumerate(_RESULTS, start=12):
        visits.call_next(visit.id)
        talk = ConsultationDraft(
            held_on=today,
            channel=Channel.VISIT,
            topic=Topic.LAND,
            question="Жер телімінің шекарасы туралы.",
            advice="Әкімдікке сұрау салу.",
            minutes=minutes,
            visit_id=visit.id,
            result=result,
        )
        desk.consultations.record(talk)
    visits.call_next(visit.id)
