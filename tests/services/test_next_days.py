"""The days a notice tells the client, on the day it is written."""

from dataclasses import replace
from datetime import timedelta

from app.domain.codes import LetterKind, Side
from app.domain.languages import Language
from app.domain.letters import Doubt, LetterWords, NextDays
from app.law.texts import Texts
from app.letters.grammar.dates import long_date
from app.paths import resource_text
from app.services.next_days import told_days
from tests.factories import registered_appeal
from tests.letters.reading import flat
from tests.services.conftest import MONDAY, World

RU = Language.RUSSIAN
DAY = timedelta(days=1)


def test_a_notice_calls_no_passed_day_the_next_one(world: World) -> None:
    """Art. 76(1), 92(1): the body was silent; the client's own three months for the complaint come next."""
    appeal = registered_appeal(world.desk, MONDAY, "ЖТ-55")
    before = world.desk.letters.data(appeal.id, RU, LetterWords(kind=LetterKind.NOTICE)).next_days
    assert before is not None
    assert (before.passed, before.passed_on) == ("", None)
    assert before.awaited_on is not None
    today = before.awaited_on + 3 * DAY
    world.go_to(today)
    told = world.desk.letters.data(appeal.id, RU, LetterWords(kind=LetterKind.NOTICE)).next_days
    assert told is not None
    assert (told.passed, told.passed_on) == (before.awaited, before.awaited_on)
    course = world.desk.appeals.course(appeal.id)
    own = next(term.due_on for term in course.deadlines if term.side is Side.CLIENT)
    assert told.awaited_on == own
    assert own is not None
    assert own > today
    words = LetterWords(kind=LetterKind.NOTICE)
    letter = world.desk.letters.issue(appeal.id, RU, words, accepted=Doubt)
    said = " ".join(flat(world.desk.letters.content(letter.id)).split())
    passed, following = (" ".join(long_date(day, RU).split()) for day in (before.awaited_on, own))
    assert f"Срок истёк {passed}: {before.awaited}" in said
    assert f"Ближайший срок {following}: {told.awaited}" in said


def test_a_day_of_the_body_alone_that_has_passed_leaves_no_next_day(world: World) -> None:
    headed = NextDays(paper="", body="")
    course = world.desk.appeals.course(registered_appeal(world.desk, MONDAY).id)
    assert course.pending is not None
    assert course.pending.due_on is not None
    texts = Texts(resource_text("law", "texts.ru.toml"))
    told = told_days(headed, replace(course, deadlines=()), texts, course.pending.due_on + DAY)
    assert (told.awaited, told.awaited_on, told.passed_on) == ("", None, course.pending.due_on)
    assert told.step_on is None
