"""What a form holds may be wrong: each mistake is a code beside a field."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.appeals import AppealDraft, AttachmentLine
from app.domain.authorities import AuthorityDraft
from app.domain.clients import ClientDraft
from app.domain.codes import AppealKind, Channel, ComplaintGround, EventKind, Outcome
from app.domain.consultations import LONGEST_TALK_MINUTES, ConsultationDraft
from app.domain.drafts import chosen_client
from app.domain.events import EventDraft
from app.domain.lengths import NAME
from app.domain.problems import Problem, Severity, blocking

TODAY = date(2026, 11, 21)
YESTERDAY = date(2026, 11, 20)
TOMORROW = date(2026, 11, 22)
TALK = ConsultationDraft(held_on=TODAY, question="Жер учаскесі туралы", minutes=20)
PAPER = AppealDraft(authority_id=1, subject="Су құбыры")
COMPLAINT = replace(PAPER, kind=AppealKind.COMPLAINT, ground=ComplaintGround.SILENCE)


def found(problems: tuple[Problem, ...]) -> list[tuple[str, str]]:
    return [(problem.code, problem.field) for problem in problems]


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        (TALK, []),
        (replace(TALK, held_on=None), [("date_empty", "held_on")]),
        (replace(TALK, held_on=TOMORROW), [("date_in_future", "held_on")]),
        (replace(TALK, question=" "), [("question_empty", "question")]),
        (replace(TALK, minutes=-1), [("minutes_impossible", "minutes")]),
        (replace(TALK, minutes=0), []),
        (replace(TALK, minutes=LONGEST_TALK_MINUTES), []),
        (replace(TALK, minutes=LONGEST_TALK_MINUTES + 1), [("minutes_impossible", "minutes")]),
        (replace(TALK, next_contact_on=TODAY), []),
    ],
)
def test_a_talk_needs_a_day_that_has_come_and_a_question(
    draft: ConsultationDraft, expected: list[tuple[str, str]]
) -> None:
    assert found(draft.problems(TODAY)) == expected


def test_a_next_contact_in_the_past_only_warns() -> None:
    problems = replace(TALK, next_contact_on=date(2026, 11, 20)).problems(TODAY)
    assert found(problems) == [("next_contact_past", "next_contact_on")]
    assert [problem.severity for problem in problems] == [Severity.WARNING]
    assert blocking(problems) == ()


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        (PAPER, []),
        (replace(PAPER, authority_id=None), [("authority_empty", "authority_id")]),
        (replace(PAPER, subject="\t"), [("subject_empty", "subject")]),
        (replace(PAPER, filed_on=TODAY, channel=Channel.PORTAL), []),
        (replace(PAPER, filed_on=TODAY), [("channel_empty", "channel")]),
        (replace(PAPER, filed_on=TODAY, channel=Channel.PHONE), [("channel_empty", "channel")]),
        (replace(PAPER, filed_on=TODAY, channel=Channel.ONLINE), [("channel_empty", "channel")]),
        (replace(PAPER, kind=AppealKind.CLAIM_CHALLENGE, filed_on=TODAY, channel=Channel.ONLINE), []),
        (
            replace(PAPER, kind=AppealKind.CLAIM_CHALLENGE, filed_on=TODAY, channel=Channel.PORTAL),
            [("channel_empty", "channel")],
        ),
        (replace(PAPER, channel=Channel.PORTAL), [("date_empty", "filed_on")]),
        (replace(PAPER, filed_on=TOMORROW, channel=Channel.POST), [("date_in_future", "filed_on")]),
        (replace(PAPER, act_on=TODAY), []),
        (replace(PAPER, act_on=TOMORROW), [("date_in_future", "act_on")]),
        (COMPLAINT, []),
        (replace(COMPLAINT, ground=None), [("ground_empty", "ground")]),
        (
            replace(PAPER, attachments=(AttachmentLine(title="Акт"), AttachmentLine(title="Хат", sheets=-2))),
            [("sheets_impossible", "attachments")],
        ),
    ],
)
def test_a_paper_needs_a_body_a_subject_and_days_that_have_come(
    draft: AppealDraft, expected: list[tuple[str, str]]
) -> None:
    assert found(draft.problems(TODAY)) == expected


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        (EventDraft(kind=EventKind.REGISTERED, on=TODAY), []),
        (EventDraft(kind=EventKind.REGISTERED), [("date_empty", "on")]),
        (EventDraft(kind=EventKind.REGISTERED, on=TOMORROW), [("date_in_future", "on")]),
        (EventDraft(kind=EventKind.ANSWERED, on=TODAY), [("outcome_empty", "outcome")]),
        (EventDraft(kind=EventKind.ANSWERED, on=TODAY, outcome=Outcome.NOTED), []),
        (EventDraft(kind=EventKind.EXTENDED, on=TODAY), [("date_empty", "until_on")]),
        (EventDraft(kind=EventKind.EXTENDED, on=TODAY, until_on=TOMORROW), []),
        (EventDraft(kind=EventKind.EXTENDED, on=TODAY, until_on=YESTERDAY), [("until_before_day", "until_on")]),
        (EventDraft(kind=EventKind.DEFECTS_NOTED, on=TODAY, until_on=YESTERDAY), [("until_before_day", "until_on")]),
        (EventDraft(kind=EventKind.POSITION_TIME, on=TODAY, until_on=YESTERDAY), [("until_before_day", "until_on")]),
        (EventDraft(kind=EventKind.DEFECTS_NOTED, on=TODAY, until_on=TODAY), []),
        (EventDraft(kind=EventKind.IN_FORCE, on=TODAY, until_on=YESTERDAY), []),
        (EventDraft(kind=EventKind.EXTENDED, until_on=YESTERDAY), [("date_empty", "on")]),
        (EventDraft(kind=EventKind.REDIRECTED_IN_PART, on=TODAY), [("authority_empty", "authority_id")]),
        (EventDraft(kind=EventKind.REDIRECTED, on=TODAY), [("authority_empty", "authority_id")]),
        (EventDraft(kind=EventKind.REDIRECTED, on=TODAY, authority_id=4), []),
    ],
)
def test_a_fact_needs_what_its_kind_needs(draft: EventDraft, expected: list[tuple[str, str]]) -> None:
    assert found(draft.problems(TODAY)) == expected


def test_a_card_needs_one_name_and_no_part_of_it_too_long() -> None:
    assert found(ClientDraft(given_name="Айгүл").problems(TODAY)) == []
    assert found(ClientDraft(surname=" ").problems(TODAY)) == [("name_empty", "surname")]
    long = ClientDraft(surname="Ә" * NAME, patronymic="Ә" * (NAME + 1)).problems(TODAY)
    assert found(long) == [("too_long", "patronymic")]
    assert long[0].values == (("limit", str(NAME)),)


def test_a_row_of_the_directory_needs_both_names() -> None:
    assert found(AuthorityDraft(name_kk="Әкімдік", name_ru="Акимат").problems(TODAY)) == []
    assert found(AuthorityDraft(name_kk=" ").problems(TODAY)) == [("name_empty", "name_kk"), ("name_empty", "name_ru")]


def test_only_errors_block() -> None:
    error, warning = Problem(code="a", field="x"), Problem(code="b", field="y", severity=Severity.WARNING)
    assert (error.blocks, warning.blocks) == (True, False)
    assert blocking([warning, error]) == (error,)


@pytest.mark.parametrize(
    ("typed", "client_id"),
    [
        ('{"client": 7}', 7),
        ('{"name": "Жаңа"}', None),
        ("{}", None),
        ("7:Қасымова Әсел", 7),
        (":", None),
        ("", None),
        ("Қасымова", None),
    ],
)
def test_a_draft_tells_whose_card_was_chosen(typed: str, client_id: int | None) -> None:
    assert chosen_client({"client_id": typed}) == client_id


def test_a_draft_of_another_form_chose_nobody() -> None:
    assert chosen_client({"question": "7:"}) is None
