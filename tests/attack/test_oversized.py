"""Ten megabytes where a few words belong: said with the limit, nothing of it is kept, and nobody waits for it."""

import inspect
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from app.domain.appeals import AttachmentLine
from app.domain.attachments import AttachmentDraft
from app.domain.audit import LogFilter
from app.domain.calendar import ClosureDraft, DayDraft
from app.domain.codes import Channel, EventKind, LetterKind
from app.domain.drafts import DraftPlace
from app.domain.erasures import ErasureDraft, ErasureGround
from app.domain.errors import DraftRejected
from app.domain.languages import Language
from app.domain.lengths import LINE, NOTE, TEXT, longest
from app.domain.likeness import Marks
from app.domain.office import Office
from app.domain.questions import Question
from app.domain.register import Noun, View
from app.domain.tasks import TaskDraft
from app.domain.users import UserDraft
from app.domain.wording import WordingDraft
from app.exchange.calendar_files import read_calendar
from app.law.calendar import CalendarDay
from app.paths import resource_text
from app.services.desk import Desk
from tests.conftest import TODAY
from tests.factories import appeal_draft, body_id, client_draft, consent_draft, consultation_draft, event_draft

ENDLESS = "жо" * 5_000_000
LINE_OF_THE_WINDOW = 32_767
"""Characters that Qt takes into one line, whatever is pasted."""
SECONDS = 1.5
"""Most that any of it may take on a busy machine; a hundredth of that is usual."""
WORDS = {"note", "reason", "word", "title", "by"}
"""What the words that go with a deed, and stand in no draft, are called."""
ASKED = {
    "assignments.assign",
    "assignments.make_ordinary",
    "assignments.make_sensitive",
    "appeals.withdraw_event",
    "attachments.remove",
    "authorities.verify",
    "calendar.plan_year",
    "corrections.refuse",
    "cases.open_from_consultation",
    "erasures.refuse",
    "parties.remove",
    "postings.strike",
    "tasks.drop",
    "tasks.finish",
    "tasks.snooze",
    "people.deactivate",
    "wording.reset",
}
ELSEWHERE = {"drafts.keep", "staff.let_go"}
"""A draft cuts its title for the list of Today; `staff.let_go` hands its word on to `people.deactivate`."""


def with_words(desk: Desk) -> set[str]:
    """Every deed that takes words besides a draft."""
    return {
        f"{noun}.{name}"
        for noun, service in vars(desk).items()
        for name, deed in inspect.getmembers(service, inspect.ismethod)
        if not name.startswith("_") and WORDS & set(inspect.signature(deed).parameters)
    }


def deeds(desk: Desk) -> dict[str, Callable[[], object]]:
    """Each deed with words without end, each of which needs nothing that is not there."""
    client = desk.clients.save(client_draft())
    talk = desk.consultations.record(consultation_draft(TODAY, client_id=client.id))
    paper, lines = appeal_draft(body_id(desk)), (AttachmentLine(title=ENDLESS),)
    return {
        "assignments.assign": lambda: desk.assignments.assign(1, None, ENDLESS),
        "assignments.make_ordinary": lambda: desk.assignments.make_ordinary(1, ENDLESS),
        "assignments.make_sensitive": lambda: desk.assignments.make_sensitive(1, ENDLESS),
        "appeals.withdraw_event": lambda: desk.appeals.withdraw_event(1, 1, ENDLESS),
        "attachments.remove": lambda: desk.attachments.remove(1, ENDLESS),
        "authorities.verify": lambda: desk.authorities.verify(1, ENDLESS),
        "corrections.refuse": lambda: desk.corrections.refuse(1, ENDLESS),
        "calendar.plan_year": lambda: desk.calendar.plan_year(2026, ENDLESS),
        "cases.open_from_consultation": lambda: desk.cases.open_from_consultation(talk.id, paper, ENDLESS),
        "erasures.refuse": lambda: desk.erasures.refuse(1, ENDLESS),
        "parties.remove": lambda: desk.parties.remove(1, ENDLESS),
        "postings.strike": lambda: desk.postings.strike(1, ENDLESS),
        "tasks.drop": lambda: desk.tasks.drop(1, ENDLESS),
        "tasks.finish": lambda: desk.tasks.finish(1, ENDLESS),
        "tasks.snooze": lambda: desk.tasks.snooze(1, TaskDraft(due_on=TODAY), ENDLESS),
        "people.deactivate": lambda: desk.people.deactivate(1, None, ENDLESS),
        "wording.reset": lambda: desk.wording.reset(LetterKind.REQUEST, Language.KAZAKH, ENDLESS, 0),
        "wording.keep": lambda: desk.wording.keep(
            LetterKind.REQUEST, Language.KAZAKH, WordingDraft(text=ENDLESS, reason="x"), 0
        ),
        "clients.save": lambda: desk.clients.save(client_draft(surname=ENDLESS)),
        "consultations.record": lambda: desk.consultations.record(consultation_draft(TODAY, question=ENDLESS)),
        "appeals.save": lambda: desk.appeals.save(1, replace(paper, text=ENDLESS)),
        "appeals.record": lambda: desk.appeals.record(
            1, event_draft(EventKind.FILED, TODAY, channel=Channel.PORTAL, note=ENDLESS)
        ),
        "cases.add_appeal": lambda: desk.cases.add_appeal(1, replace(paper, attachments=lines)),
        "attachments.add_bytes": lambda: desk.attachments.add_bytes(1, b"x", AttachmentDraft(name="Хат", note=ENDLESS)),
        "people.add": lambda: desk.people.add(UserDraft(name=ENDLESS)),
        "office.save": lambda: desk.office.save(Office(name=ENDLESS)),
        "consents.give": lambda: desk.consents.give(client.id, consent_draft(TODAY, purpose=ENDLESS)),
        "erasures.propose": lambda: desk.erasures.propose(
            client.id, ErasureDraft(ground=ErasureGround.TERM_OVER, reason=ENDLESS)
        ),
        "calendar.plan_day": lambda: desk.calendar.plan_day(DayDraft(on=TODAY, name=ENDLESS, reason="x")),
        "calendar.close_office": lambda: desk.calendar.close_office(ClosureDraft(first=TODAY, name=ENDLESS)),
    }


def test_a_deed_that_takes_words_is_named_here(desk: Desk) -> None:
    assert with_words(desk) == ASKED | ELSEWHERE
    assert set(deeds(desk)) >= ASKED


def test_words_without_end_are_refused_at_once_and_nothing_is_kept(desk: Desk) -> None:
    asked = deeds(desk)
    before = desk.auditing.count(LogFilter())
    for name, deed in asked.items():
        began = time.perf_counter()
        with pytest.raises(DraftRejected) as refused:
            deed()
        assert [problem.code for problem in refused.value.problems] == ["too_long"], name
        assert time.perf_counter() - began < SECONDS, name
    assert desk.auditing.count(LogFilter()) == before


def test_words_as_long_as_may_be_are_kept_and_found_and_printed(desk: Desk) -> None:
    word = "сөз "
    filled = {name: (word * longest(name))[: longest(name)].strip() for name in ("surname", "contact_note")}
    client = desk.clients.save(client_draft(**filled))
    text = (word * TEXT)[:TEXT].strip()
    talk = desk.consultations.record(consultation_draft(TODAY, client_id=client.id, question=text, advice=text))
    paper = appeal_draft(body_id(desk), subject=word * (LINE // len(word)), text=text, demand=text)
    _, appeal = desk.cases.open_from_consultation(talk.id, paper)
    assert (appeal.text, appeal.demand) == (text, text)
    assert desk.consultations.count("сөз") == 1
    assert desk.letters.preview(appeal.id, paper.language).startswith(b"%PDF")


def test_a_search_for_words_without_end_finds_nothing_at_once(desk: Desk) -> None:
    desk.clients.save(client_draft())
    for endless in (ENDLESS, "сөз " * 2_500_000, "фывапр олджэю " * 8_000):
        for noun in (desk.clients, desk.consultations, desk.cases, desk.authorities):
            began = time.perf_counter()
            assert noun.count(endless) == 0
            assert time.perf_counter() - began < SECONDS
        for listed in Noun:
            began = time.perf_counter()
            assert desk.register.count(View(noun=listed, question=Question(text=endless))) == 0
            assert time.perf_counter() - began < SECONDS


def test_a_name_as_long_as_a_line_of_the_window_is_compared_with_others_at_once(desk: Desk) -> None:
    for surname in ("Касымова", "Қасым " * 20):
        desk.clients.save(client_draft(surname=surname))
    for endless in (ENDLESS, "қасымова " * 4_000):
        began = time.perf_counter()
        assert desk.clients.similar(Marks(name=endless[:LINE_OF_THE_WINDOW], unfinished=True)) == []
        assert time.perf_counter() - began < SECONDS


def test_what_is_typed_without_end_is_kept_as_a_draft_and_brought_back(desk: Desk) -> None:
    desk.drafts.keep(DraftPlace.CARD, 0, {"text": ENDLESS}, ENDLESS)
    kept = desk.drafts.find(DraftPlace.CARD, 0)
    assert kept is not None
    assert kept.fields == {"text": ENDLESS}
    assert len(desk.drafts.waiting()) == 1


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("d.csv", f"date,kind,name\n2027-05-08,holiday,{'ж' * (longest('name') + 1)}\n2027-05-09,holiday,Мереке\n"),
        ("d.csv", f"date,kind,name,source\n2027-05-08,holiday,x,{'ж' * 100_000}\n2027-05-09,holiday,Мереке,\n"),
        (
            "d.ics",
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20270508\r\nSUMMARY:" + "ж" * 10_000 + "\r\n"
            "END:VEVENT\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20270509\r\nSUMMARY:Мереке\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        ),
    ],
)
def test_a_day_of_a_calendar_file_with_words_without_end_is_left_out(name: str, content: str) -> None:
    found = read_calendar(name, content.encode(), resource_text("law", "day_names.csv"))
    assert [day.on for day in found.days] == [date(2027, 5, 9)]
    assert all(isinstance(day, CalendarDay) for day in found.days)
    (left,) = found.left_out
    assert left.why == "name_too_long"
    assert len(left.said) <= NOTE
