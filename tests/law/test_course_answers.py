"""Courses as lines: what a line may say, what is answered, and that every mistake has its sentence."""

import json
from dataclasses import fields
from datetime import time

import pytest

from app.domain.codes import AppealKind, Channel, ComplaintGround, EventKind, Outcome, Superior
from app.domain.courses import Caution, Matter
from app.domain.errors import UserError
from app.domain.events import Event
from app.domain.grounds import AnswerPart, Ground, HearingException, Variant
from app.law.answers import answer
from app.law.course_answers import EVENT_KEYS, course_line, read_line
from app.law.texts import Texts
from tests.law.facts import CALENDAR, TEXTS, day, event, follow

REGISTERED = {"kind": "registered", "on": "2026-10-19", "at": "11:00"}


def ask(line: object, texts: Texts = TEXTS["en"]) -> dict[str, object]:
    return json.loads(course_line(line if isinstance(line, str) else json.dumps(line), CALENDAR, texts))


def matter(*events: dict[str, object], **keys: object) -> dict[str, object]:
    return {"kind": "application", "events": list(events), "today": "2026-11-21", **keys}


EVENT = {
    "kind": "answered", "on": "2026-11-09", "at": "9:05", "number": "12/3", "channel": "portal", "outcome": "refused",
    "until_on": "2026-11-10", "body_due_on": "2026-11-12", "authority_id": 4000, "states_appeal_route": False,
    "ground": "ret_abuse", "exception": "urgent", "lacks": ["reasons", "law"], "note": "n", "evidence": "SMS",
}  # fmt: skip
ANSWERED = Event(
    kind=EventKind.ANSWERED,
    on=day("2026-11-09"),
    at=time(9, 5),
    number="12/3",
    channel=Channel.PORTAL,
    outcome=Outcome.REFUSED,
    until_on=day("2026-11-10"),
    body_due_on=day("2026-11-12"),
    authority_id=4000,
    states_appeal_route=False,
    ground=Ground.ABUSE,
    exception=HearingException.URGENT,
    lacks=(AnswerPart.REASONS, AnswerPart.LAW),
    note="n",
    evidence="SMS",
)


def test_every_key_of_a_matter_and_an_event_is_read() -> None:
    asked = {
        "kind": "claim_challenge", "events": [EVENT, {**REGISTERED, "until_on": None}], "today": "2026-11-21",
        "superior": "none", "ground": "silence", "variant": "procurement", "closing": "17:00",
        "closing_above": "17:30", "closings": {"7": "16:00", "12": "9:30"},
        "challenged_on": "2026-11-20", "soon_days": 0, "margin_days": 366,
    }  # fmt: skip
    what, today, caution = read_line(json.dumps(asked))
    assert today == day("2026-11-21")
    assert caution == Caution(soon_days=0, margin_days=366)
    assert what == Matter(
        kind=AppealKind.CLAIM_CHALLENGE,
        events=(ANSWERED, event(EventKind.REGISTERED, "2026-10-19", at="11:00")),
        superior=Superior.NONE,
        ground=ComplaintGround.SILENCE,
        variant=Variant.PROCUREMENT,
        closing=time(17),
        closing_above=time(17, 30),
        closings={7: time(16), 12: time(9, 30)},
        challenged_on=day("2026-11-20"),
    )
    assert frozenset(EVENT) == EVENT_KEYS == {field.name for field in fields(Event)} - {"id", "uid"}


def test_what_is_not_said_is_as_usual() -> None:
    what, _, caution = read_line(json.dumps(matter(ground=None)))
    assert what == Matter(kind=AppealKind.APPLICATION, events=())
    assert caution == Caution()


REFUSED = {"kind": "answered", "on": "2026-11-02", "outcome": "refused", "states_appeal_route": True}
DECIDED = matter(REGISTERED, REFUSED, {"kind": "registered", "on": "2026-11-19"}, today="2026-11-20")


def test_the_answer_says_everything_of_the_course() -> None:
    """Under the keys that `docs/command-line.md` promises, each code with its sentence."""
    texts = TEXTS["kk"]
    found = follow(read_line(json.dumps(DECIDED))[0], "2026-11-20")
    said = ask(DECIDED, texts)
    assert list(said) == [
        "state", "says", "timeliness", "pending", "answer", "valid_through",
        "deadlines", "steps", "forbidden", "warnings",
    ]  # fmt: skip
    assert (said["state"], said["says"]) == ("decided", texts.say("state.decided"))
    assert (said["timeliness"], said["valid_through"]) == ("on_time", "2027-02-02")
    assert (said["answer"], said["pending"]) == (0, 1)
    assert said["deadlines"] == [
        {
            "rule": deadline.rule,
            "side": deadline.side.value,
            "status": deadline.status.value,
            "due_on": str(deadline.due_on),
            "met_on": str(deadline.met_on) if deadline.met_on else None,
            "internal_on": str(deadline.internal_on) if deadline.internal_on else None,
            "provisional": deadline.provisional,
            "explanation": answer(deadline.explanation, texts) if deadline.explanation else None,
        }
        for deadline in found.deadlines
    ]
    assert [deadline["rule"] for deadline in said["deadlines"]] == ["AP-04", "PC-01"]


def test_steps_bans_and_warnings_are_said_in_words() -> None:
    texts = TEXTS["kk"]
    said = ask(DECIDED, texts)
    close = {
        "code": "close", "rule": "", "side": "client", "last_day": None, "letters": [], "expected": False, "notes": [],
        "says": texts.say("step.close"),
    }  # fmt: skip
    complain = {
        "code": "complain_decision", "rule": "PC-01", "side": "client", "last_day": "2027-02-02",
        "letters": ["complaint_decision"], "expected": True, "notes": [], "says": texts.say("step.complain_decision"),
    }  # fmt: skip
    assert said["steps"] == [complain, close]
    court = f"{texts.say('forbidden.go_to_court')}: {texts.say('why.pretrial_order')}"
    assert {"code": "go_to_court", "why": "pretrial_order", "until": None, "says": court} in said["forbidden"]
    late = {"event": "@event.registered", "on": "2026-11-19"}
    words = texts.say("warning.event_out_of_order", **late)
    assert {"code": "event_out_of_order", "values": late, "says": words} in said["warnings"]


def test_a_step_brings_its_notes_and_a_ban_the_day_it_lasts_through() -> None:
    said = ask({"kind": "complaint", "events": [REGISTERED], "today": "2026-10-21"})
    (notes,) = (step["notes"] for step in said["steps"] if step["code"] == "await_decision")
    assert notes == [{"code": "execution_suspended", "says": TEXTS["en"].say("note.execution_suspended")}]
    assert {ban["until"] for ban in said["forbidden"] if ban["code"] == "go_to_court"} == {"2026-11-20"}


def test_the_office_says_from_when_a_date_is_due_soon() -> None:
    assert ask(matter(REGISTERED, today="2026-11-08", soon_days=1))["timeliness"] == "on_time"
    assert ask(matter(REGISTERED, today="2026-11-08", soon_days=2))["timeliness"] == "due_soon"


MATTER_KEYS = (
    "challenged_on, closing, closing_above, closings, events, ground, handed, kind, margin_days, soon_days, superior, "
    "today, variant"
)
MISTAKES = [
    ("no json", "line_unreadable", {}),
    ("", "line_unreadable", {}),
    ("[" * 100_000, "line_unreadable", {}),
    ("[]", "line_unreadable", {}),
    ('{"kind": "application", "today": "2026-11-21"}', "key_missing", {"key": "events"}),
    ('{"kind": null, "events": [], "today": "2026-11-21"}', "key_missing", {"key": "kind"}),
    ('{"kind": "application", "events": []}', "key_missing", {"key": "today"}),
    (
        matter(superior="king"),
        "usage_choice",
        {"name": "superior", "given": "king", "choices": ", ".join(Superior)},
    ),
    (matter(ground="x"), "usage_choice", {"name": "ground", "given": "x", "choices": ", ".join(ComplaintGround)}),
    (matter(kind="appeal"), "usage_nearest",
     {"name": "kind", "given": "appeal", "near": "court_appeal"}),
    (matter(kind=[]), "usage_nearest",
     {"name": "kind", "given": [], "near": "application, complaint, request"}),
    (matter(variant=1), "usage_nearest",
     {"name": "variant", "given": 1, "near": "general, procurement, bailiff"}),
    (matter(variant="bailiff"), "usage_choice", {"name": "variant", "given": "bailiff", "choices": "general"}),
    (matter(kind="petition", variant="election"), "usage_choice",
     {"name": "variant", "given": "election", "choices": "general, local_body"}),
    (matter(colour="red"), "course_key_unknown", {"key": "colour", "allowed": MATTER_KEYS}),
    (matter(events={}), "list_needed", {"key": "events"}),
    (matter(handed={}), "list_needed", {"key": "handed"}),
    (matter(handed=["complaint_decided"]), "event_needed", {"key": "handed"}),
    (matter(events=["registered"]), "event_needed", {"key": "events"}),
    (matter(events=[None]), "event_needed", {"key": "events"}),
    (matter({**REGISTERED, "kind": "answerd"}), "usage_nearest",
     {"name": "kind", "given": "answerd", "near": "answered"}),
    (matter({"kind": "registered"}), "key_missing", {"key": "on"}),
    (matter({"on": "2026-11-20"}), "key_missing", {"key": "kind"}),
    (matter({**REGISTERED, "lacks": ["x"]}), "usage_choice",
     {"name": "lacks", "given": "x", "choices": ", ".join(AnswerPart)}),
    (matter({"kind": "registered", "on": "2026-02-30"}), "date_unreadable", {"value": "2026-02-30"}),
    (matter({"kind": "registered", "on": "1949-12-31"}), "date_unreadable", {"value": "1949-12-31"}),
    (matter(today="2151-01-01"), "date_unreadable", {"value": "2151-01-01"}),
    (matter(challenged_on="soon"), "date_unreadable", {"value": "soon"}),
    (matter({**REGISTERED, "until_on": "2026"}), "date_unreadable", {"value": "2026"}),
    (matter(REGISTERED, {"kind": "extended", "on": "2026-10-30", "until_on": "2026-01-30"}), "until_before_day",
     {"until": "2026-01-30", "on": "2026-10-30"}),
    (matter({**REGISTERED, "body_due_on": 5}), "date_unreadable", {"value": 5}),
    (matter({**REGISTERED, "at": "25:00"}), "time_unreadable", {"value": "25:00"}),
    (matter(closing_above="late"), "time_unreadable", {"value": "late"}),
    (matter(closings={"7": "late"}), "time_unreadable", {"value": "late"}),
    (matter(closings={"x": "17:00"}), "closings_needed", {"key": "closings"}),
    (matter(closings={"9" * 5000: "17:00"}), "closings_needed", {"key": "closings"}),
    (matter(closings={"7 ": "17:00"}), "closings_needed", {"key": "closings"}),
    (matter(closings=["17:00"]), "closings_needed", {"key": "closings"}),
    (matter(closing="late"), "time_unreadable", {"value": "late"}),
    (matter({**REGISTERED, "number": 5}), "text_needed", {"key": "number"}),
    (matter({**REGISTERED, "note": []}), "text_needed", {"key": "note"}),
    (matter({**REGISTERED, "authority_id": "5"}), "body_number_needed", {"key": "authority_id"}),
    (matter({**REGISTERED, "states_appeal_route": "yes"}), "yes_or_no_needed", {"key": "states_appeal_route"}),
    (matter({**REGISTERED, "lacks": "reasons"}), "list_needed", {"key": "lacks"}),
    (matter({**REGISTERED, "oN": "2026-10-19"}), "course_key_unknown",
     {"key": "oN", "allowed": ", ".join(sorted(EVENT_KEYS))}),
    (matter(soon_days=-1), "number_needed", {"key": "soon_days"}),
    (matter(soon_days=367), "number_needed", {"key": "soon_days"}),
    (matter(margin_days=True), "number_needed", {"key": "margin_days"}),
    (matter(margin_days=1.5), "number_needed", {"key": "margin_days"}),
]  # fmt: skip


@pytest.mark.parametrize(("line", "error", "values"), MISTAKES, ids=[error for _, error, _ in MISTAKES])
def test_a_mistake_says_what_is_wrong_and_where(line: object, error: str, values: dict[str, object]) -> None:
    with pytest.raises(UserError) as caught:
        read_line(line if isinstance(line, str) else json.dumps(line))
    assert (caught.value.code, caught.value.values) == (error, {key: str(said) for key, said in values.items()})


@pytest.mark.parametrize(("line", "error", "values"), MISTAKES, ids=[error for _, error, _ in MISTAKES])
def test_a_mistake_is_answered_with_its_sentence(line: object, error: str, values: dict[str, object]) -> None:
    for texts in TEXTS.values():
        said = {key: str(value) for key, value in values.items()}
        assert ask(line, texts) == {"error": error, "message": texts.say(f"error.{error}", **said)}


@pytest.mark.parametrize("typed", ["registered", " Registered ", "REGISTERED", "rеgistеrеd"])
def test_a_code_is_read_by_its_looks(typed: str) -> None:
    found, _, _ = read_line(json.dumps(matter({**REGISTERED, "kind": typed}, kind="Application")))
    assert (found.kind, found.events[0].kind) == (AppealKind.APPLICATION, EventKind.REGISTERED)


@pytest.mark.parametrize("today", ["1950-01-01", "2150-12-31"])
def test_the_first_and_the_last_day_people_live_in_can_be_asked_about(today: str) -> None:
    assert ask(matter(today=today))["state"] == "draft"


def test_years_without_a_calendar_are_said_not_guessed() -> None:
    found = ask(matter({"kind": "registered", "on": "2140-02-03"}, today="2140-03-01"))
    assert found["deadlines"][0]["due_on"] is None
    assert "year_without_calendar" in {warning["code"] for warning in found["warnings"]}


def test_an_extended_term_says_in_words_that_it_was_extended() -> None:
    texts = TEXTS["kk"]
    longer = {"kind": "extended", "on": "2026-10-30", "until_on": "2026-11-28"}
    line = course_line(json.dumps(matter(REGISTERED, longer)), CALENDAR, texts)
    said = json.loads(line)["deadlines"][-1]["explanation"]
    assert said["message"] == texts.say("message.extended")
    assert texts.say("message.extended") in line


def test_a_line_may_bring_the_days_an_earlier_paper_hands_on() -> None:
    """Art. 136(1): the decision on the complaint starts the month for the claim."""
    decided = {"kind": "complaint_decided", "on": "2026-09-22"}
    found, _, _ = read_line(json.dumps(matter(kind="claim_challenge", handed=[decided])))
    assert found.handed == (event(EventKind.COMPLAINT_DECIDED, "2026-09-22"),)
