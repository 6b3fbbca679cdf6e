"""The facts of a complaint about silence, from the course and in the language of the paper; a beginning to change."""

from app.domain.appeals import Appeal
from app.domain.codes import EventKind
from app.domain.courses import Course
from app.law.texts import Texts


def silence(appeal: Appeal, course: Course, texts: Texts) -> tuple[str, str]:
    """What happened and what is asked for; both empty where no day of the paper is known."""
    registered, filed = appeal.registered, appeal.last(EventKind.FILED)
    known, due_on = registered or filed, course.answer.due_on if course.answer else None
    if known is None or due_on is None:
        return "", ""
    values = {"subject": appeal.subject, "registered": known.on, "due": due_on}
    if registered is not None and registered.number:
        said = texts.say("silence.registered", number=registered.number, **values)
    else:
        said = texts.say("silence.filed", **values)
    return said, texts.say("silence.demand")
