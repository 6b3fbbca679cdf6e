"""The memo of a talk and the referral: filled from the talk, holding no more than the consent, kept with the matter."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from app.db.tables import AuditRecord
from app.domain.audit import LogFilter
from app.domain.codes import LetterKind, Topic
from app.domain.consents import DataItem, WithdrawalDraft
from app.domain.consultations import Consultation
from app.domain.errors import DraftRejected, RequisiteMissing, UserError
from app.domain.languages import LETTER_LANGUAGES, Language
from app.domain.letters import MEMO_LIMIT, TalkWords
from app.domain.users import Role
from app.domain.wording import WordingDraft
from app.law.laws import Law
from app.law.log_wording import field_words
from app.law.texts import Texts
from app.letters.render import pages
from app.paths import resource_text
from tests.factories import appeal_draft, body_id, consent_draft, kept_appeal, kept_client, kept_talk
from tests.law.facts import TEXTS
from tests.letters.reading import flat, height, metadata
from tests.services.conftest import MONDAY, World
from tests.services.people import staff_of

L, RU, KK = LetterKind, Language.RUSSIAN, Language.KAZAKH
ADVICE = "Пишем заявление в отдел."
IN_A_WEEK = MONDAY + timedelta(days=7)


def talk(world: World, **consent: Any) -> Consultation:
    """A talk with a person; with words for a consent that was given too."""
    client = kept_client(world.desk)
    if consent:
        world.desk.consents.give(client.id, replace(consent_draft(MONDAY), **consent))
    return kept_talk(world.desk, client.id, question="Не выдают лекарство.", advice=ADVICE, next_contact_on=IN_A_WEEK)


def referred(world: World, held: Consultation, *items: DataItem) -> str:
    words = replace(
        world.desk.talk_letters.words(held.id, L.REFERRAL), recipient="Коллегия адвокатов", items=frozenset(items)
    )
    return flat(world.desk.talk_letters.issue(held.id, RU, words, "referral.pdf"))


def test_a_memo_begins_with_what_the_talk_says_and_prints_its_day_largest_of_all(world: World) -> None:
    held = talk(world)
    words = world.desk.talk_letters.words(held.id, L.MEMO)
    assert words == TalkWords(kind=L.MEMO, text=ADVICE, next_on=IN_A_WEEK)
    for language, day, mark in ((RU, "14 сентября 2026 года", "14 с"), (KK, "2026 жылғы 14 қыркүйек", "14 қ")):
        pdf = world.desk.talk_letters.preview(held.id, language, replace(words, demand="Взять рецепт", step="прийти"))
        said = flat(pdf)
        for part in (ADVICE, "Взять рецепт", "прийти", day, "Қасымова Әсел Ғалымқызы"):
            assert part in said
        others = (ADVICE, "Взять рецепт", "прийти", "Қасымова")
        assert height(pdf, mark) > 1.5 * max(height(pdf, other) for other in others)


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
def test_a_memo_as_long_as_it_may_be_stays_on_one_page_in_type_an_old_person_can_read(
    world: World, language: Language
) -> None:
    held = talk(world)
    steps = "\n".join(["Взять с собой рецепт и чеки."] * 10)
    words = TalkWords(kind=L.MEMO, text=("Слово за слово. " * 200)[: MEMO_LIMIT - len(steps)], demand=steps)
    pdf = world.desk.talk_letters.preview(held.id, language, replace(words, next_on=IN_A_WEEK, step="прийти к нам"))
    assert pages(pdf) == 1
    ordinary = world.desk.letters.preview(kept_appeal(world.desk).id, language)
    assert height(pdf, "Слово за") > 1.05 * height(ordinary, "Прошу поставить")
    with pytest.raises(DraftRejected) as refused:
        world.desk.talk_letters.preview(held.id, language, replace(words, text=words.text + " ещё"))
    assert [problem.code for problem in refused.value.problems] == ["memo_too_long"]


def test_a_day_that_has_passed_is_no_next_day(world: World) -> None:
    held = talk(world)
    world.go_to(IN_A_WEEK + timedelta(days=1))
    assert world.desk.talk_letters.words(held.id, L.MEMO).next_on is None


def test_an_anonymous_talk_has_a_memo_and_no_referral(world: World) -> None:
    held = kept_talk(world.desk, None, advice=ADVICE)
    words = world.desk.talk_letters.words(held.id, L.MEMO)
    assert ADVICE in flat(world.desk.talk_letters.issue(held.id, RU, words, "memo.pdf"))
    with pytest.raises(RequisiteMissing):
        referred(world, held)


def test_without_a_consent_to_hand_data_on_there_is_no_referral(world: World) -> None:
    """Law 94-V, Art. 8(4): never given, given for the office alone, withdrawn."""
    refusing = talk(world), talk(world, third_parties=False, recipients="")
    withdrawn = talk(world, third_parties=True, recipients="Адвокаты")
    (consent,) = world.desk.consents.of_client(withdrawn.client_id or 0)
    world.desk.consents.withdraw(consent.id, WithdrawalDraft(on=MONDAY))
    for held in (*refusing, withdrawn):
        with pytest.raises(RequisiteMissing) as refused:
            referred(world, held)
        (problem,) = refused.value.problems
        assert (problem.code, problem.article, problem.law) == ("transfer_not_consented", "8(4)", Law.PERSONAL_DATA)
        assert world.desk.talk_letters.consented(held.id) == frozenset()


def test_a_referral_holds_no_more_than_the_consent_and_no_more_than_is_ticked(world: World) -> None:
    every = {DataItem.NAME, DataItem.IIN, DataItem.ADDRESSES, DataItem.CONTACTS, DataItem.CIRCUMSTANCES}
    held = talk(world, third_parties=True, recipients="Адвокаты", data=frozenset(every - {DataItem.IIN}))
    client = world.desk.clients.get(held.client_id or 0)
    said = referred(world, held, DataItem.IIN, DataItem.CONTACTS)
    assert client.full_name in said
    assert client.phone in said
    assert "Не выдают лекарство." in said
    assert "7 сентября 2026 года" in said
    assert client.iin not in said
    assert client.postal_address not in said


def test_what_it_is_about_goes_only_where_the_consent_holds_it(world: World) -> None:
    held = talk(world, third_parties=True, recipients="Адвокаты", data=frozenset({DataItem.NAME}))
    topic = Texts(resource_text("law", "texts.ru.toml")).say(f"topic.{held.topic}")
    assert "Не выдают лекарство." not in referred(world, held)
    words = world.desk.talk_letters.words(held.id, L.REFERRAL)
    data = world.desk.talk_letters.data(held.id, RU, words)
    assert "circumstances_empty" in {problem.code for problem in world.desk.talk_letters.missing(data)}
    for wording in (None, "[corner]\nКому\n[title]\nНАПРАВЛЕНИЕ\n[subtitle]\n{{ subject }}\n[text]\nПримите.\n"):
        if wording:
            draft = WordingDraft(text=wording, reason="Қысқарақ")
            world.desk.wording.keep(L.REFERRAL, RU, draft, world.desk.wording.line(L.REFERRAL, RU).seen)
        pdf = world.desk.talk_letters.preview(held.id, RU, replace(words, recipient="Коллегия адвокатов"))
        assert topic not in flat(pdf)
        assert topic not in " ".join(metadata(pdf).values())


def test_what_was_issued_is_kept_once_among_the_files_of_the_matter(world: World) -> None:
    held = talk(world)
    words = world.desk.talk_letters.words(held.id, L.MEMO)
    world.desk.talk_letters.issue(held.id, RU, words, "Памятка.pdf")
    _, appeal = world.desk.cases.open_from_consultation(held.id, appeal_draft(body_id(world.desk)))
    for _ in range(2):
        content = world.desk.talk_letters.issue(held.id, RU, words, "Памятка.pdf")
    (file,) = world.desk.attachments.of_case(appeal.case_id)
    assert (file.name, world.desk.attachments.content(file.id)) == ("Памятка.pdf", content)
    assert world.desk.cases.file(appeal.case_id).case.number in flat(content)


def test_each_paper_of_a_talk_leaves_a_line_that_tells_who_got_which_data(world: World) -> None:
    consented = frozenset({DataItem.NAME, DataItem.CONTACTS, DataItem.CIRCUMSTANCES, DataItem.ADDRESSES})
    held = talk(world, third_parties=True, recipients="Адвокаты", data=consented)
    referred(world, held, DataItem.CONTACTS, DataItem.IIN)
    line = world.desk.auditing.rows(LogFilter())[0]
    assert (line.deed, line.noun, line.key, line.person) == ("consultations.issue", "consultations", held.uid, held.uid)
    texts = Texts(resource_text("law", "texts.ru.toml"))
    said = {field.label: field.after for field in field_words(line, texts, None)}
    assert said["Кому"] == "Коллегия адвокатов"
    assert said["Передаваемые данные"] == ", ".join(
        texts.say(f"data_item.{item}") for item in ("circumstances", "contacts", "name")
    )
    with world.desk.context.database.read() as tx:
        written = tx.execute(select(AuditRecord.changes).order_by(AuditRecord.id.desc())).scalars().first()
    assert "Коллегия" not in str(written)
    assert "contacts" not in str(written)


def test_no_paper_of_a_talk_is_made_by_who_only_looks_or_has_no_right(world: World) -> None:
    staff = staff_of(world)
    with staff.sits(staff.other):
        held = talk(world)
    words = world.desk.talk_letters.words(held.id, L.MEMO)
    with staff.sits(staff.volunteer), pytest.raises(UserError) as refused:
        world.desk.talk_letters.issue(held.id, RU, words, "memo.pdf")
    assert refused.value.code == "not_allowed"
    world.desk.people.look_as(Role.VOLUNTEER, staff.other.id)
    with pytest.raises(UserError) as looking:
        world.desk.talk_letters.issue(held.id, RU, words, "memo.pdf")
    assert looking.value.code == "only_looking"


def test_a_memo_of_a_talk_with_a_case_is_named_as_the_case_and_without_one_by_its_topic(
    world: World,
) -> None:
    held = talk(world)
    assert world.desk.talk_letters.data(held.id, RU, TalkWords(kind=L.MEMO)).subject == TEXTS["ru"].say(
        f"topic.{held.topic}"
    )
    draft = appeal_draft(body_id(world.desk))
    case, _ = world.desk.cases.open_from_consultation(held.id, draft, "О льготных лекарствах")
    own, other = (RU, KK) if held.language is RU else (KK, RU)
    assert world.desk.talk_letters.data(held.id, own, TalkWords(kind=L.MEMO)).subject == case.title
    assert world.desk.talk_letters.data(held.id, other, TalkWords(kind=L.MEMO)).subject == TEXTS[str(other)].say(
        f"topic.{held.topic}"
    ), "a title is not translated"


def test_a_talk_about_something_else_has_a_memo_without_a_second_title(world: World) -> None:
    held = kept_talk(world.desk, None, advice=ADVICE, topic=Topic.OTHER)
    for language in LETTER_LANGUAGES:
        data = world.desk.talk_letters.data(held.id, language, TalkWords(kind=L.MEMO, text=ADVICE))
        assert data.subject == ""
        printed = flat(world.desk.talk_letters.preview(held.id, language, TalkWords(kind=L.MEMO, text=ADVICE)))
        assert TEXTS[str(language)].say("topic.other") not in printed
        assert "____" not in printed


def test_the_date_of_a_memo_is_the_day_it_was_made(world: World) -> None:
    held = talk(world)
    data = world.desk.talk_letters.data(held.id, RU, TalkWords(kind=L.MEMO))
    assert data.written_on == date(2026, 9, 7)
