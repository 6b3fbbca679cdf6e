"""Letters that are no appeal of their own: offered where lawful, filled from the course, kept like the others."""

import json
from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.db import letters as kept_letters
from app.domain.appeals import Appeal, AttachmentLine
from app.domain.codes import AppealKind, Channel, EventKind, LetterKind, Outcome
from app.domain.errors import DraftRejected, RequisiteMissing
from app.domain.grounds import Variant
from app.domain.languages import Language
from app.domain.letters import Doubt, LetterWords
from app.domain.papers import ABOUT
from app.domain.parties import PartyDraft, PartyRole
from tests.factories import COURT, body_id, event_draft, kept_appeal, kept_client, registered_appeal
from tests.letters.reading import flat, metadata, page_texts
from tests.services.conftest import MONDAY, World
from tests.services.people import staff_of

K, L = EventKind, LetterKind
RU, KK = Language.RUSSIAN, Language.KAZAKH
DAY = timedelta(days=1)
ALWAYS = (L.POWER_OF_ATTORNEY, L.SIGNATORIES, L.CONVICT_COVER, L.NOTICE)
"""Offered wherever an appeal that is printed stands."""
REASON = "Лежал в больнице до пятницы."


def preliminary(world: World) -> Appeal:
    appeal = registered_appeal(world.desk, MONDAY, "ЖТ-55")
    world.desk.appeals.record(appeal.id, event_draft(K.PRELIMINARY_DECISION, MONDAY, number="П-7"))
    return appeal


def late_complaint(world: World) -> Appeal:
    """A complaint begun after its three months."""
    appeal = registered_appeal(world.desk, MONDAY, "ЖТ-55")
    refused = event_draft(K.ANSWERED, MONDAY, number="Исх-5", outcome=Outcome.REFUSED, states_appeal_route=True)
    world.desk.appeals.record(appeal.id, refused)
    world.go_to(MONDAY + 120 * DAY)
    complaint = world.desk.cases.add_appeal(appeal.case_id, world.desk.appeals.start_complaint(appeal.id))
    world.desk.appeals.record(complaint.id, event_draft(K.LEARNT, MONDAY))
    return complaint


def offered(world: World, appeal: Appeal) -> set[LetterKind]:
    return set(world.desk.letters.offered(appeal.id))


def test_a_draft_offers_its_own_paper_and_a_notice(world: World) -> None:
    assert world.desk.letters.offered(kept_appeal(world.desk).id) == (L.APPLICATION, *ALWAYS)


def test_a_paper_that_is_not_printed_still_has_a_notice(world: World) -> None:
    petition = kept_appeal(world.desk, kind=AppealKind.PETITION)
    assert world.desk.letters.offered(petition.id) == (L.NOTICE,)


def test_each_letter_is_offered_where_its_event_can_happen(world: World) -> None:
    """Art. 64(9), 67, 73-75."""
    appeal = registered_appeal(world.desk, MONDAY)
    assert offered(world, appeal) == {L.APPLICATION, L.SEE_FILE, L.WITHDRAWAL, L.RECUSAL, L.CHASER, *ALWAYS}
    world.desk.appeals.record(appeal.id, event_draft(K.PRELIMINARY_DECISION, MONDAY))
    assert L.OBJECTION in offered(world, appeal)
    world.desk.appeals.record(appeal.id, event_draft(K.HEARING_HELD, MONDAY))
    assert L.OBJECTION not in offered(world, appeal)
    world.desk.appeals.record(appeal.id, event_draft(K.PROTOCOL_RECEIVED, MONDAY))
    assert L.REMARKS in offered(world, appeal)
    step = world.desk.appeals.course(appeal.id).steps[0]
    assert (step.code, step.letters, step.expected) == ("remark", (L.REMARKS,), True)


def test_an_objection_names_the_preliminary_decision_and_asks_for_a_hearing(world: World) -> None:
    """Art. 73."""
    appeal = preliminary(world)
    words = LetterWords(kind=L.OBJECTION, text="Справка не учтена.", orally=True)
    data = world.desk.letters.data(appeal.id, RU, words)
    assert data.about is not None
    assert (data.about.number, data.about.preliminary_number, data.about.preliminary_on) == ("ЖТ-55", "П-7", MONDAY)
    letter = world.desk.letters.issue(appeal.id, RU, words, accepted=Doubt)
    said = flat(world.desk.letters.content(letter.id))
    for part in ("ВОЗРАЖЕНИЕ", "П-7", "Справка не учтена.", "устной форме", "статьёй 73"):
        assert part in said
    assert letter.kind is L.OBJECTION
    assert world.desk.letters.list(appeal.id) == (letter,)
    with world.desk.context.database.read() as tx:
        assert json.loads(kept_letters.data(tx, letter.id))["about"]["preliminary_number"] == "П-7"


def test_a_letter_without_its_words_is_refused_with_its_article(world: World) -> None:
    appeal = preliminary(world)
    with pytest.raises(RequisiteMissing) as refused:
        world.desk.letters.issue(appeal.id, RU, LetterWords(kind=L.OBJECTION), accepted=Doubt)
    assert {problem.article for problem in refused.value.problems} == {"73(3)"}
    assert world.desk.letters.list(appeal.id) == ()


def test_words_longer_than_a_letter_are_refused(world: World) -> None:
    appeal = preliminary(world)
    with pytest.raises(DraftRejected):
        world.desk.letters.issue(appeal.id, RU, LetterWords(kind=L.OBJECTION, text="а" * 60_000))


def test_a_missed_term_fills_itself_into_the_motion_to_restore_it(world: World) -> None:
    """Art. 92: through the body complained of to the one above, with the last day that was missed."""
    complaint = late_complaint(world)
    assert L.RESTORE_TERM in offered(world, complaint)
    words = LetterWords(kind=L.RESTORE_TERM, text=REASON, attachments=(AttachmentLine(title="Выписка", sheets=2),))
    data = world.desk.letters.data(complaint.id, RU, words)
    assert data.considered_by is not None
    assert data.considered_by.name == "Министерство юстиции Республики Казахстан"
    assert data.about is not None
    assert data.about.missed_on == date(2026, 12, 7)
    said = flat(world.desk.letters.preview(complaint.id, RU, words))
    assert "истёк 7 декабря 2026 года" in said
    assert REASON in said
    assert "Выписка – на 2 листах" in said
    world.desk.appeals.record(complaint.id, event_draft(K.RESTORATION_ASKED, world.desk.context.today()))
    assert world.desk.letters.issue(complaint.id, KK, words, accepted=Doubt).kind is L.RESTORE_TERM


def test_no_term_is_restored_that_was_not_missed(world: World) -> None:
    appeal = registered_appeal(world.desk, MONDAY)
    world.desk.appeals.record(appeal.id, event_draft(K.ANSWERED, MONDAY, outcome=Outcome.REFUSED))
    complaint = world.desk.cases.add_appeal(appeal.case_id, world.desk.appeals.start_complaint(appeal.id))
    assert L.RESTORE_TERM not in offered(world, complaint)


def test_a_forwarded_complaint_is_withdrawn_at_the_body_that_has_it(world: World) -> None:
    """Art. 91(4), 94."""
    appeal = registered_appeal(world.desk, MONDAY)
    world.desk.appeals.record(appeal.id, event_draft(K.ANSWERED, MONDAY, outcome=Outcome.REFUSED))
    complaint = world.desk.cases.add_appeal(appeal.case_id, world.desk.appeals.start_complaint(appeal.id))
    for kind, fields in (
        (K.FILED, {"channel": Channel.PORTAL}),
        (K.REGISTERED, {"number": "ЖТ-77"}),
        (K.FORWARDED, {}),
    ):
        world.desk.appeals.record(complaint.id, event_draft(kind, MONDAY, **fields))
    words = LetterWords(kind=L.WITHDRAWAL)
    data = world.desk.letters.data(complaint.id, RU, words)
    assert data.addressee.name == "Министерство юстиции Республики Казахстан"
    said = flat(world.desk.letters.preview(complaint.id, RU, words))
    assert "ОТЗЫВ ЖАЛОБЫ" in said
    assert "статьи 94" in said


def test_an_interim_measure_goes_to_the_court_that_has_the_claim(world: World) -> None:
    """Art. 139."""
    appeal = registered_appeal(world.desk, MONDAY)
    draft = world.desk.appeals.start_next(appeal.id, AppealKind.CLAIM_ACTION, Variant.GENERAL)
    claim = world.desk.cases.add_appeal(appeal.case_id, replace(draft, authority_id=body_id(world.desk, COURT)))
    assert L.INTERIM_MEASURE not in offered(world, claim)
    world.desk.appeals.record(claim.id, event_draft(K.FILED, MONDAY, channel=Channel.POST))
    assert L.INTERIM_MEASURE in offered(world, claim)
    words = LetterWords(kind=L.INTERIM_MEASURE, text="Дом снесут.", demand="Запретить снос до решения.")
    said = flat(world.desk.letters.preview(claim.id, RU, words))
    assert "Запретить снос до решения." in said
    assert "В Специализированный межрайонный административный суд" in said
    assert "Ответчик:" in said


def test_a_notice_tells_the_client_what_is_awaited_and_until_when(world: World) -> None:
    appeal = registered_appeal(world.desk, MONDAY, "ЖТ-55")
    words = LetterWords(kind=L.NOTICE, text="Позвоните нам в среду.")
    for language, day, who in (
        (RU, "28 сентября 2026 года", "Қасымовой Әсел Ғалымқызы"),
        (KK, "2026 жылғы 28 қыркүйек", "Қасымова Әсел Ғалымқызына"),
    ):
        said = flat(world.desk.letters.preview(appeal.id, language, words))
        for part in (day, "ЖТ-55", who, "Позвоните нам в среду."):
            assert part in said
    assert world.desk.letters.unconfirmed(appeal.id, RU, L.NOTICE) == ()
    letter = world.desk.letters.issue(appeal.id, RU, words)
    assert letter.kind is L.NOTICE


def test_a_body_is_reminded_of_its_term_and_of_the_days_it_is_late(world: World) -> None:
    """Art. 76(1)-(2), 91(2): nothing is claimed before the last day has passed."""
    appeal = registered_appeal(world.desk, MONDAY, "ЖТ-55")
    words = LetterWords(kind=L.CHASER)
    early = flat(world.desk.letters.preview(appeal.id, RU, words))
    assert "установленный статьёй 76" in early
    assert "истекает 28 сентября 2026 года" in early
    assert "Просрочка" not in early
    assert "обжаловать" not in early
    kept = world.desk.office.get().name
    assert kept
    assert kept not in early, "the applicant signs it: it bears no letterhead of the office"
    world.go_to(date(2026, 10, 1))
    for language, parts in (
        (RU, ("истёк 28 сентября 2026 года", "3 календарных дня (прописью: три)", "вторая статьи 91", "№ ЖТ-55")),
        (KK, ("28 қыркүйекте аяқталды", "күнтізбелік 3 күн (сөзбен: үш)", "91-бабының бірінші", "№ ЖТ-55")),
    ):
        late = flat(world.desk.letters.preview(appeal.id, language, words))
        assert [part for part in parts if part not in late] == []
    letter = world.desk.letters.issue(appeal.id, KK, words, accepted=Doubt)
    assert world.desk.letters.list(appeal.id) == (letter,)


def test_a_reminder_after_a_prolongation_names_it_and_does_not_ask_about_it(world: World) -> None:
    """Art. 76(3)."""
    appeal = registered_appeal(world.desk, MONDAY, "ЖТ-55")
    asked = "Если срок продлён"
    assert asked in flat(world.desk.letters.preview(appeal.id, RU, LetterWords(kind=L.CHASER)))
    world.go_to(MONDAY + DAY)
    prolonged = event_draft(K.EXTENDED, MONDAY + DAY, until_on=date(2026, 10, 30))
    world.desk.appeals.record(appeal.id, prolonged)
    world.go_to(date(2026, 11, 20))
    said = flat(world.desk.letters.preview(appeal.id, RU, LetterWords(kind=L.CHASER)))
    assert asked not in said
    assert "Срок продлён 8 сентября 2026 года" in said
    assert "истёк" in said


def test_a_body_that_answered_is_not_reminded(world: World) -> None:
    appeal = registered_appeal(world.desk, MONDAY)
    world.desk.appeals.record(appeal.id, event_draft(K.ANSWERED, MONDAY, outcome=Outcome.REFUSED))
    assert L.CHASER not in offered(world, appeal)


def test_a_reminder_about_a_complaint_goes_to_who_has_it_and_leads_to_court(world: World) -> None:
    """Art. 99, 100(5): the term of a complaint is not prolonged, so no prolongation is asked about."""
    appeal = registered_appeal(world.desk, MONDAY)
    world.desk.appeals.record(appeal.id, event_draft(K.ANSWERED, MONDAY, outcome=Outcome.REFUSED))
    complaint = world.desk.cases.add_appeal(appeal.case_id, world.desk.appeals.start_complaint(appeal.id))
    facts = ((K.FILED, {"channel": Channel.PORTAL}), (K.REGISTERED, {"number": "ЖТ-77"}), (K.FORWARDED, {}))
    for kind, fields in facts:
        world.desk.appeals.record(complaint.id, event_draft(kind, MONDAY, **fields))
    world.go_to(MONDAY + 40 * DAY)
    data = world.desk.letters.data(complaint.id, RU, LetterWords(kind=L.CHASER))
    assert data.addressee.name == "Министерство юстиции Республики Казахстан"
    said = flat(world.desk.letters.preview(complaint.id, RU, LetterWords(kind=L.CHASER)))
    assert "установленный статьёй 99" in said
    assert "пятая статьи 100" in said.replace("часть ", "")
    assert "продлен" not in said


def test_the_cover_of_a_convict_tells_the_institution_neither_subject_nor_case(world: World) -> None:
    appeal = registered_appeal(world.desk, MONDAY)
    words = LetterWords(kind=L.CONVICT_COVER, institution="Үлгі мекемесі, Семей қ.")
    number = world.desk.cases.file(appeal.case_id).case.number
    for language in (KK, RU):
        pdf = world.desk.letters.preview(appeal.id, language, words)
        said = flat(pdf)
        assert "Үлгі мекемесі, Семей қ." in said
        assert world.desk.letters.data(appeal.id, language, words).addressee.name in said
        assert (appeal.subject in said, number in said, "ЖТ-" in said) == (False, False, False)
        assert world.desk.letters.data(appeal.id, language, words).case_number == "", (
            "the code at its foot tells it too"
        )
        assert appeal.subject not in " ".join(metadata(pdf).values())
    bare = world.desk.letters.data(appeal.id, RU, replace(words, institution=""))
    assert "institution_empty" in {problem.code for problem in world.desk.letters.missing(bare, RU)}
    assert world.desk.letters.issue(appeal.id, RU, words, accepted=Doubt).kind is L.CONVICT_COVER


def test_those_who_sign_together_stand_in_the_list_and_empty_rows_follow(world: World) -> None:
    """Art. 63(2): the client and the applicants of the case, of one with a card what stands there."""
    appeal = registered_appeal(world.desk, MONDAY, "ЖТ-55")
    neighbour = kept_client(world.desk, surname="Үлгібаева", iin="")
    for draft in (
        PartyDraft(role=PartyRole.APPLICANT, name="Примеров | Олег", address="Семей қ., 3-үй"),
        PartyDraft(role=PartyRole.APPLICANT, client_id=neighbour.id),
        PartyDraft(role=PartyRole.WITNESS, name="Куәгер Куә"),
    ):
        world.desk.parties.add(appeal.case_id, draft)
    words = LetterWords(kind=L.SIGNATORIES, rows=60)
    pdf = world.desk.letters.preview(appeal.id, RU, words)
    texts = page_texts(pdf)
    assert len(texts) > 1
    for number, text in enumerate(texts, start=1):
        assert ("ИИН (если есть)" in text) is (number < len(texts) or "Подпись" in text)
    said = flat(pdf)
    for part in ("1 Қасымова Әсел", "2 Примеров | Олег Семей қ., 3-үй", "3 Үлгібаева", " 63 ", "Строк в листе: 63"):
        assert part in said
    assert "Куәгер" not in said
    data = world.desk.letters.data(appeal.id, RU, words)
    assert "signatory_incomplete" not in {problem.code for problem in world.desk.letters.missing(data, RU)}


def test_a_list_of_signatories_has_no_more_rows_than_somebody_could_fill(world: World) -> None:
    appeal = registered_appeal(world.desk, MONDAY)
    for rows in (-1, 501):
        with pytest.raises(DraftRejected):
            world.desk.letters.issue(appeal.id, RU, LetterWords(kind=L.SIGNATORIES, rows=rows), accepted=Doubt)


def test_a_power_of_attorney_names_who_acts_where_and_until_when(world: World) -> None:
    """Art. 68; what it does not name it does not give."""
    appeal = registered_appeal(world.desk, MONDAY)
    words = LetterWords(kind=L.POWER_OF_ATTORNEY)
    lacks = world.desk.letters.missing(world.desk.letters.data(appeal.id, RU, words), RU)
    assert {(one.code, one.article, one.blocks) for one in lacks} >= {
        ("attorney_empty", "68", False),
        ("term_empty", "", False),
        ("place_empty", "", False),
        ("attorney_iin_empty", "", False),
    }
    by_hand = flat(world.desk.letters.preview(appeal.id, RU, words))
    assert by_hand.count("(заполнить)") >= 4, "name, IIN and address of who acts, the place: a blank each"
    draft = PartyDraft(
        role=PartyRole.REPRESENTATIVE, name="Добрая Вера", address="Семей қ., 8-үй", iin_bin="000000000001"
    )
    world.desk.parties.add(appeal.case_id, draft)
    words = replace(words, until_on=date(2027, 9, 6), place="Ақсу ауылы")
    whole = world.desk.letters.missing(world.desk.letters.data(appeal.id, RU, words), RU)
    assert {one.code for one in whole}.isdisjoint({"place_empty", "attorney_iin_empty", "attorney_empty"})
    assert ", Ақсу ауылы." in flat(world.desk.letters.preview(appeal.id, RU, words))
    assert "ИИН 000000000001" in flat(world.desk.letters.preview(appeal.id, RU, words))
    usual = flat(world.desk.letters.preview(appeal.id, RU, words))
    for part in ("Добрая Вера", "Семей қ., 8-үй", "6 сентября 2027 года", "Участвовать в заслушивании", "статья 68"):
        assert part in usual
    own = flat(world.desk.letters.preview(appeal.id, KK, replace(words, demand="Жауап алу\nСтенд қарау")))
    assert ("1. Жауап алу" in own, "2. Стенд қарау" in own, "Тыңдауға қатысу" in own) == (True, True, False)
    assert world.desk.letters.issue(appeal.id, RU, words).kind is L.POWER_OF_ATTORNEY


def test_of_somebody_whose_card_is_hidden_a_letter_prints_the_name_alone(world: World) -> None:
    staff, desk = staff_of(world), world.desk
    hidden, own = staff.matter(staff.other, surname="Жасырынова"), staff.matter(staff.volunteer, surname="Әлиева")
    card = desk.cases.file(hidden.case_id).client
    unlike = {
        "iin": "900101400018",
        "postal_address": "Өскемен қ., 77-үй",
        "residence_address": "",
        "phone": "77770001122",
    }
    card = desk.clients.save(replace(card.draft(), **unlike), card.id)
    for role in (PartyRole.APPLICANT, PartyRole.REPRESENTATIVE):
        desk.parties.add(own.case_id, PartyDraft(role=role, client_id=card.id))
    claim = desk.appeals.start_next(own.id, AppealKind.CLAIM_ACTION, Variant.GENERAL)
    claimed = desk.cases.add_appeal(own.case_id, replace(claim, authority_id=body_id(desk, COURT)))
    with staff.sits(staff.other):
        desk.assignments.make_sensitive(hidden.case_id, "Отбасылық іс")
    asked = ((own, L.SIGNATORIES), (own, L.POWER_OF_ATTORNEY), (claimed, None))
    for user, told in ((staff.coordinator, True), (staff.volunteer, False)):
        for appeal, kind in asked:
            with staff.sits(user):
                said = flat(desk.letters.preview(appeal.id, RU, LetterWords(kind=kind) if kind else None))
            assert card.full_name in said, kind
            assert ("77-үй" in said) is told, (kind, user.role)
            assert told or card.iin not in said, kind
            assert told or card.phone not in said, kind


def test_a_power_of_attorney_for_a_court_cites_nothing_that_was_not_read(world: World) -> None:
    appeal = registered_appeal(world.desk, MONDAY)
    draft = world.desk.appeals.start_next(appeal.id, AppealKind.CLAIM_ACTION, Variant.GENERAL)
    claim = world.desk.cases.add_appeal(appeal.case_id, replace(draft, authority_id=body_id(world.desk, COURT)))
    said = flat(world.desk.letters.preview(claim.id, RU, LetterWords(kind=L.POWER_OF_ATTORNEY)))
    assert "в этом суде" in said
    assert "стать" not in said


def test_a_letter_about_an_appeal_has_its_event_unless_it_changes_nothing_in_its_course() -> None:
    assert {letter for letter, paper in ABOUT.items() if paper.after is None} == {L.CHASER, *ALWAYS}


def test_ready_clauses_follow_the_day_and_ready_attachments_the_kind(world: World) -> None:
    """Art. 131(8); the Constitution in force on the day of the letter."""
    letters = world.desk.letters
    assert "constitution" in letters.clauses(RU)
    assert "статьи 35 Конституции" in letters.clauses(RU)["constitution"]
    assert "35-бабының" in letters.clauses(KK)["constitution"]
    assert "constitution_1995" not in letters.clauses(RU)
    assert len(letters.ready_attachments(AppealKind.CLAIM_CHALLENGE, RU)) == 6
    assert letters.ready_attachments(AppealKind.APPLICATION, RU) == ()
