"""What goes out and comes in: letters of a batch, envelopes, lines of the post book, sheets for signature."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from app.domain.appeals import AttachmentLine
from app.domain.batch import BatchLine
from app.domain.clients import full_names
from app.domain.codes import EventKind, LetterKind, Timeliness
from app.domain.envelopes import A4_WIDTH, ENVELOPES, Correspondent, EnvelopeFormat, PostedLetter
from app.domain.inflections import Case, PrintedForm, Whose
from app.domain.languages import Language
from app.domain.letters import MOST_ROWS, LetterWords
from app.domain.papers import noted_after
from app.domain.postings import Direction, Posting, PostingDraft, PostingRow, PostingWay
from app.domain.sheets import DayRegister
from app.domain.wording import WORDED, OtherText, worded
from tests.factories import appeal_row

DAY = date(2026, 11, 20)
ROW = appeal_row(id=7)
POSTING = Posting(
    id=5,
    uid="u",
    version=1,
    direction=Direction.OUTGOING,
    year=2026,
    number=12,
    on=DAY,
    correspondent="Үлгі орган",
    subject="Арыз",
    way=PostingWay.REGISTERED,
    tracking="RR000000000KZ",
    postmark_on=DAY,
    sheets=3,
    case_id=3,
    appeal_id=7,
    letter_id=9,
    written_at=datetime(2026, 11, 20, tzinfo=UTC),
)


def test_names_of_a_list_are_put_together_as_those_of_one() -> None:
    assert full_names(("Үлгіұлы", None, ""), ("Мысал", "Сынақ", None), (None, "", "")) == ["Үлгіұлы Мысал", "Сынақ", ""]


def test_a_line_of_a_batch_is_known_by_its_appeal() -> None:
    assert BatchLine(row=ROW, language=Language.KAZAKH).id == 7


def test_a_form_is_known_by_whose_it_is_its_case_and_its_word() -> None:
    form = PrintedForm(
        whose=Whose.BODY, case=Case.GENITIVE, word="Бөлім", form="Бөлімнің", computed="", is_sure=True, remembered=False
    )
    assert form.key == (Whose.BODY, Case.GENITIVE, "Бөлім")


@pytest.mark.parametrize("rows", [-1, MOST_ROWS + 1])
def test_a_sheet_of_signatories_has_an_end(rows: int) -> None:
    words = LetterWords(kind=LetterKind.SIGNATORIES, rows=rows)
    assert [problem.code for problem in words.problems()] == ["rows_too_many"]
    assert replace(words, rows=MOST_ROWS).problems() == ()


@pytest.mark.parametrize("kind", list(EnvelopeFormat))
def test_what_shows_in_a_window_shows_however_the_sheet_lies(kind: EnvelopeFormat) -> None:
    envelope = ENVELOPES[kind]
    shown = envelope.shows
    assert shown.left >= envelope.window.left
    assert shown.right + envelope.width - A4_WIDTH == envelope.window.right
    assert shown.bottom + envelope.height - envelope.folded == envelope.window.bottom
    assert shown.left < shown.right
    assert shown.top < shown.bottom


def test_empty_lines_of_an_address_are_left_out_and_all_sheets_are_counted() -> None:
    to = Correspondent(name="Үлгі орган", address="Тың көшесі, 11\n\n Үлгі ауылы ", postcode="")
    assert to.lines == ("Үлгі орган", "Тың көшесі, 11", "Үлгі ауылы")
    posted = PostedLetter(
        made_on=DAY,
        office="",
        case_number="",
        sender=to,
        to=to,
        title="Арыз",
        pages=2,
        items=(AttachmentLine(title="Көшірме", sheets=1), AttachmentLine(title="Анықтама", sheets=3)),
    )
    assert posted.sheets == 6
    assert posted.lacks() == ()
    nowhere = replace(posted, to=replace(to, address=" "), sender=replace(to, name="", address=""))
    told = [(problem.code, dict(problem.values)["name"]) for problem in nowhere.lacks()]
    assert told == [("to_address_empty", "Үлгі орган"), ("sender_address_empty", "–")]
    assert [problem.code for problem in nowhere.lacks(window=True)] == ["to_address_empty"]


@pytest.mark.parametrize(
    ("letter", "event"),
    [
        (LetterKind.APPLICATION, EventKind.FILED),
        (LetterKind.OBJECTION, EventKind.OBJECTION_SENT),
        (LetterKind.NOTICE, None),
    ],
)
def test_an_event_is_written_down_after_a_letter_where_the_course_knows_one(
    letter: LetterKind, event: EventKind | None
) -> None:
    assert noted_after(letter) is event


def test_an_empty_line_of_the_post_book_says_all_that_it_lacks() -> None:
    empty = PostingDraft(direction=Direction.INCOMING, on=None, sheets=-1)
    assert [problem.code for problem in empty.problems(DAY)] == [
        "date_empty",
        "correspondent_empty",
        "posting_subject_empty",
        "way_empty",
        "sheets_impossible",
    ]
    tomorrow = replace(POSTING, on=date(2026, 11, 21)).draft("2026-0003")
    assert [(problem.code, problem.field) for problem in tomorrow.problems(DAY)] == [("date_in_future", "on")]


def test_a_line_of_the_post_book_comes_back_into_its_form_whole() -> None:
    draft = POSTING.draft("2026-0003")
    assert draft.problems(DAY) == ()
    assert (draft.correspondent, draft.tracking, draft.case_number, draft.letter_id) == (
        "Үлгі орган",
        "RR000000000KZ",
        "2026-0003",
        9,
    )
    assert PostingRow(posting=POSTING, case_number="2026-0003", who="").id == 5


def test_a_register_of_a_day_tells_how_many_it_left_out() -> None:
    sheet = DayRegister(
        made_on=DAY,
        on=DAY,
        office="",
        volunteer="",
        counts=((Timeliness.OVERDUE, 3), (Timeliness.DUE_TODAY, 1)),
        rows=(ROW,),
    )
    assert sheet.left_out == 3


def test_every_text_of_the_office_is_found_by_its_code() -> None:
    assert [worded(one.value) for one in WORDED] == list(WORDED)
    assert worded("recovery") is OtherText.RECOVERY
    with pytest.raises(ValueError, match="nobody"):
        worded("nobody")
