"""Records say who they are, and give the draft that a form shows again."""

import re
from dataclasses import replace
from datetime import date, time

import pytest

from app.domain.appeals import Appeal, AppealDraft, AttachmentLine
from app.domain.authorities import Authority, AuthorityDraft
from app.domain.boards import Board
from app.domain.clients import Client
from app.domain.codes import (
    AppealKind,
    Channel,
    ComplaintGround,
    Confirmation,
    EventKind,
    Outcome,
    Side,
    Superior,
    Timeliness,
    Topic,
    Unit,
)
from app.domain.consultations import Consultation
from app.domain.courses import DEFAULT_CLOSING
from app.domain.deadlines import Deadline, DeadlineStatus, Explanation
from app.domain.errors import (
    DraftRejected,
    FileProblem,
    NotFound,
    RequisiteMissing,
    SavedMeanwhile,
    UserError,
    YearWithoutCalendar,
    places,
)
from app.domain.events import Event
from app.domain.grounds import Variant
from app.domain.languages import LETTER_LANGUAGES, Language
from app.domain.problems import Problem
from tests.factories import appeal_row

FILED = Event(kind=EventKind.FILED, on=date(2026, 10, 19), channel=Channel.PORTAL)
REGISTERED = Event(kind=EventKind.REGISTERED, on=date(2026, 10, 19), at=time(11), number="ЖТ-2026-1", id=2, uid="u")
APPEAL = Appeal(
    id=7,
    uid="u7",
    version=1,
    case_id=3,
    kind=AppealKind.COMPLAINT,
    authority_id=11,
    language=Language.KAZAKH,
    subject="Су құбыры",
    text="Су жоқ.",
    demand="Су беруді талап етеміз.",
    attachments=(AttachmentLine(title="Акт", sheets=2),),
    ground=ComplaintGround.DECISION,
    challenges_id=5,
    act_number="12",
    act_on=date(2026, 10, 1),
    events=(FILED, REGISTERED),
)
BODY = Authority(
    id=11,
    uid="akimat",
    version=1,
    kind="akimat_district",
    region="55",
    name_kk="Аудан әкімдігі",
    name_ru="Акимат района",
    name_en="District akimat",
    head_title_kk="Әкім",
    head_title_ru="Аким",
    address_kk="Орталық көше, 1",
    address_ru="ул. Центральная, 1",
    postcode="140000",
    phone="",
    website="",
    superior_id=1,
    source="",
    confirmed=Confirmation.YES,
    note="",
)
EXPLANATION = Explanation(
    rule="AP-04",
    version="V2",
    article="76(1)–(2)",
    side=Side.BODY,
    from_on=date(2026, 10, 19),
    at=None,
    registered_on=date(2026, 10, 19),
    counting_starts=date(2026, 10, 20),
    length=15,
    unit=Unit.WORKING_DAYS,
    due_on=date(2026, 11, 10),
    counted=(),
    skipped=(),
    alternatives=(),
    calendar="x",
    confirmed=False,
)


def test_an_appeal_gives_back_the_draft_it_was_made_from() -> None:
    assert APPEAL.draft() == AppealDraft(
        kind=AppealKind.COMPLAINT,
        authority_id=11,
        language=Language.KAZAKH,
        subject="Су құбыры",
        text="Су жоқ.",
        demand="Су беруді талап етеміз.",
        attachments=(AttachmentLine(title="Акт", sheets=2),),
        ground=ComplaintGround.DECISION,
        challenges_id=5,
        act_number="12",
        act_on=date(2026, 10, 1),
        filed_on=date(2026, 10, 19),
        channel=Channel.PORTAL,
    )
    unfiled = replace(APPEAL, events=()).draft()
    assert (unfiled.filed_on, unfiled.channel) == (None, None)


def test_a_complaint_about_a_purchase_written_in_russian_stays_one_when_opened_again() -> None:
    draft = replace(APPEAL, language=Language.RUSSIAN, variant=Variant.PROCUREMENT).draft()
    assert (draft.language, draft.variant) == (Language.RUSSIAN, Variant.PROCUREMENT)


def test_the_latest_fact_of_a_kind_is_found() -> None:
    later = replace(REGISTERED, on=date(2026, 10, 22))
    assert replace(APPEAL, events=(FILED, REGISTERED, later)).last(EventKind.REGISTERED) == later
    assert APPEAL.last(EventKind.ANSWERED) is None


def test_a_redirected_appeal_lies_with_its_new_body() -> None:
    moved = Event(kind=EventKind.REDIRECTED, on=date(2026, 10, 21), authority_id=12)
    unknown = Event(kind=EventKind.REDIRECTED, on=date(2026, 10, 23))
    assert APPEAL.body_id == 11
    assert replace(APPEAL, events=(REGISTERED, moved, unknown)).body_id == 12


def test_a_complaint_lies_where_a_fact_says_it_was_forwarded() -> None:
    there = Event(kind=EventKind.FORWARDED, on=date(2026, 10, 21), authority_id=12)
    unnamed = Event(kind=EventKind.FORWARDED, on=date(2026, 10, 22))
    assert APPEAL.forwarded_to_id is None
    assert replace(APPEAL, events=(FILED, there, unnamed)).forwarded_to_id == 12
    assert replace(APPEAL, events=(unnamed,)).forwarded_to_id is None


def test_what_another_body_registered_of_a_part_is_not_the_paper_s_own() -> None:
    moved = Event(kind=EventKind.REDIRECTED_IN_PART, on=date(2026, 10, 21), authority_id=12)
    unnamed = replace(moved, authority_id=None)
    of_part = replace(REGISTERED, on=date(2026, 10, 22), authority_id=12)
    parted = replace(APPEAL, events=(REGISTERED, moved, unnamed, of_part))
    assert (parted.registered, parted.is_of_part(of_part), parted.is_of_part(REGISTERED)) == (REGISTERED, True, False)
    assert not parted.is_of_part(moved)
    assert replace(APPEAL, events=(REGISTERED, of_part)).registered == of_part
    assert replace(APPEAL, events=(FILED,)).registered is None


def test_a_fact_gives_back_its_draft() -> None:
    draft = replace(REGISTERED, outcome=Outcome.NOTED, note="SMS").draft()
    for name in ("kind", "on", "at", "number", "channel", "until_on", "body_due_on", "authority_id", "evidence"):
        assert getattr(draft, name) == getattr(REGISTERED, name)
    assert (draft.outcome, draft.note) == (Outcome.NOTED, "SMS")


def test_a_body_has_a_name_and_an_address_in_each_language() -> None:
    assert [BODY.name(language) for language in Language] == ["Аудан әкімдігі", "Акимат района", "District akimat"]
    assert [BODY.address(language) for language in LETTER_LANGUAGES] == ["Орталық көше, 1", "ул. Центральная, 1"]
    assert BODY.draft() == AuthorityDraft(
        name_kk="Аудан әкімдігі",
        name_ru="Акимат района",
        address_kk="Орталық көше, 1",
        address_ru="ул. Центральная, 1",
        postcode="140000",
        closing=DEFAULT_CLOSING,
    )


@pytest.mark.parametrize(
    ("kind", "superior_id", "superior"),
    [
        ("akimat_district", 1, Superior.ADMINISTRATIVE),
        ("ministry", None, Superior.NONE),
        ("court_administrative", 1, Superior.NEXT_INSTANCE),
        ("court_supreme", None, Superior.NEXT_INSTANCE),
        ("bailiff_chamber", 1, Superior.SELF_GOVERNMENT),
    ],
)
def test_what_stands_above_a_body_follows_its_kind(kind: str, superior_id: int | None, superior: Superior) -> None:
    """Art. 91(3), (6): a court's next instance and a chamber are no bodies for a complaint."""
    assert replace(BODY, kind=kind, superior_id=superior_id).superior_kind is superior


def test_only_somebody_of_the_office_confirms_an_address() -> None:
    assert not BODY.address_confirmed
    assert replace(BODY, verified_by="А.", verified_on=date(2026, 11, 1)).address_confirmed


def test_a_client_has_a_full_name_and_gives_back_the_card() -> None:
    client = Client(
        id=1,
        uid="u",
        version=1,
        surname="Қасымова",
        given_name="Әсел",
        patronymic="",
        iin="",
        postal_address="",
        residence_address="",
        phone="1",
        email="",
        language=Language.RUSSIAN,
        needs=frozenset(),
        contact_note="",
    )
    assert client.full_name == "Қасымова Әсел"
    draft = client.draft()
    assert (draft.surname, draft.phone, draft.language) == ("Қасымова", "1", Language.RUSSIAN)


def test_a_talk_gives_back_its_draft() -> None:
    talk = Consultation(
        id=1,
        uid="u",
        version=1,
        client_id=2,
        case_id=None,
        held_on=date(2026, 11, 20),
        channel=Channel.VISIT,
        language=Language.KAZAKH,
        needs=frozenset(),
        topic=Topic.LAND,
        question="Жер",
        advice="Арыз",
        minutes=20,
        next_contact_on=None,
        volunteer="А.",
    )
    draft = talk.draft()
    assert (draft.client_id, draft.held_on, draft.topic, draft.minutes) == (2, date(2026, 11, 20), Topic.LAND, 20)


def test_an_explanation_has_a_reference_and_a_deadline_knows_when_it_is_provisional() -> None:
    assert EXPLANATION.reference == "AP-04@V2"
    deadline = Deadline(
        rule="AP-04", side=Side.BODY, status=DeadlineStatus.RUNNING, due_on=None, explanation=EXPLANATION
    )
    assert deadline.provisional
    assert not replace(deadline, explanation=None).provisional
    assert not replace(deadline, explanation=replace(EXPLANATION, confirmed=True)).provisional


def test_a_board_gives_one_group_in_its_order() -> None:
    row = appeal_row()
    other = row._replace(id=2, timeliness=Timeliness.ON_TIME)
    board = Board(on=date(2026, 11, 21), counts=(), rows=(other, row))
    assert board.group(Timeliness.OVERDUE) == (row,)


@pytest.mark.parametrize(
    ("error", "code", "values"),
    [
        (UserError("busy", seconds=3), "busy", {"seconds": "3"}),
        (NotFound("clients", 4), "not_found", {"noun": "clients", "key": "4"}),
        (
            YearWithoutCalendar(2028, 2021, 2027),
            "year_without_calendar",
            {"year": "2028", "first": "2021", "last": "2027"},
        ),
        (SavedMeanwhile("appeals"), "saved_meanwhile", {"noun": "appeals"}),
        (FileProblem("not_ours"), "not_ours", {}),
        (DraftRejected(()), "draft_rejected", {}),
        (RequisiteMissing(()), "requisite_missing", {}),
    ],
)
def test_every_error_has_a_code_and_values(error: UserError, code: str, values: dict[str, str]) -> None:
    assert (error.code, error.values) == (code, values)


def test_an_error_about_a_form_keeps_what_is_wrong() -> None:
    problems = (Problem(code="name_empty", field="surname"),)
    assert DraftRejected(problems).problems == RequisiteMissing(problems).problems == problems


def test_the_places_of_an_error_tell_nothing_of_anybody() -> None:
    try:
        try:
            int("Қасымова")
        except ValueError as reason:
            raise NotFound("clients", "Қасымова") from reason
    except NotFound as error:
        lines = places(error)
    assert lines[0] == "app.domain.errors.NotFound"
    assert "builtins.ValueError" in lines
    assert not any("Қасымова" in line for line in lines)
    here = re.compile(r"  tests/domain/test_records\.py:\d+ test_the_places_of_an_error_tell_nothing_of_anybody")
    assert [bool(here.fullmatch(line)) for line in lines] == [False, True, False, True]


def test_the_places_are_the_last_three_folders_on_every_system() -> None:
    code = compile("int('x')", "C:\\office\\arasha\\app\\law\\due.py", "exec")
    with pytest.raises(ValueError, match="invalid literal") as caught:
        exec(code)  # noqa: S102 - a frame of a file that lies elsewhere
    assert places(caught.value)[-1] == "  app/law/due.py:1 <module>"


def test_what_another_body_registers_of_a_part_is_not_the_registration_of_the_paper() -> None:
    """Art. 65: redirected in part, each body registers what it considers."""
    own = Event(kind=EventKind.REGISTERED, on=date(2026, 11, 2))
    moved = Event(kind=EventKind.REDIRECTED_IN_PART, on=date(2026, 11, 3), authority_id=7)
    part = Event(kind=EventKind.REGISTERED, on=date(2026, 11, 4), authority_id=7)
    parted = replace(APPEAL, events=(own, moved, part))
    assert (parted.registered, parted.last(EventKind.REGISTERED)) == (own, part)
    assert parted.is_of_part(part)
    assert not parted.is_of_part(moved)
    assert replace(APPEAL, events=()).registered is None
