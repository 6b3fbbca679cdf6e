"""Forms a person wrote: printed by every later letter, never where the grammar is unsure and nobody confirmed."""

from dataclasses import replace

import pytest

from app.domain.appeals import Appeal
from app.domain.audit import LogFilter
from app.domain.errors import DraftRejected, UserError
from app.domain.inflections import Case, InflectionDraft, PrintedForm, Whose
from app.domain.languages import Language
from tests.factories import appeal_draft, body_id, client_draft, kept_appeal, kept_client, kept_talk
from tests.letters.reading import flat
from tests.services.conftest import World

KAZAKH, RUSSIAN = Language.KAZAKH, Language.RUSSIAN


def kept_forms(world: World, appeal: Appeal, language: Language) -> dict[Whose, PrintedForm]:
    return {form.whose: form for form in world.desk.inflections.of_letter(appeal.id, language)}


def write(world: World, appeal: Appeal, form: PrintedForm, text: str, language: Language) -> None:
    draft = InflectionDraft(whose=form.whose, language=language, case=form.case, word=form.word, form=text)
    world.desk.inflections.keep(appeal.id, draft)


def printed(world: World, appeal: Appeal, language: Language) -> str:
    return flat(world.desk.letters.preview(appeal.id, language))


def of_foreigner(world: World, surname: str = "Smith") -> Appeal:
    client = kept_client(world.desk, surname=surname, given_name="John", patronymic="", iin="", phone="+7 000 1")
    return of_client(world, client.id)


def of_client(world: World, client_id: int) -> Appeal:
    talk = kept_talk(world.desk, client_id)
    return world.desk.cases.open_from_consultation(talk.id, appeal_draft(body_id(world.desk)))[1]


def test_the_forms_a_letter_prints_are_listed_with_what_they_are_of(world: World) -> None:
    appeal = kept_appeal(world.desk)
    forms = kept_forms(world, appeal, RUSSIAN)
    assert (forms[Whose.PERSON].case, forms[Whose.PERSON].is_sure) == (Case.GENITIVE, True)
    assert forms[Whose.PERSON].form == "Қасымовой Әсел Ғалымқызы"
    assert forms[Whose.PERSON].word == "Қасымова Әсел Ғалымқызы"
    assert forms[Whose.BODY].word == world.desk.authorities.get(body_id(world.desk)).name(RUSSIAN)
    assert kept_forms(world, appeal, KAZAKH)[Whose.PERSON].form == "Қасымова Әсел Ғалымқызынан"


def test_an_unsure_form_is_printed_only_once_a_person_confirmed_it(world: World) -> None:
    appeal = of_foreigner(world)
    form = kept_forms(world, appeal, RUSSIAN)[Whose.PERSON]
    assert not form.is_sure
    assert "Заявитель: Smith John" in printed(world, appeal, RUSSIAN)
    write(world, appeal, form, form.form, RUSSIAN)
    confirmed = kept_forms(world, appeal, RUSSIAN)[Whose.PERSON]
    assert (confirmed.is_sure, confirmed.remembered) == (True, True)
    text = printed(world, appeal, RUSSIAN)
    assert f"от {form.form}" in text
    assert "Заявитель: Smith" not in text


def test_a_form_written_for_a_person_is_used_by_every_later_letter_of_theirs_alone(world: World) -> None:
    first, other = of_foreigner(world), of_foreigner(world)
    form = kept_forms(world, first, RUSSIAN)[Whose.PERSON]
    write(world, first, form, "Смита Джона", RUSSIAN)
    client_id = world.desk.cases.file(first.case_id).case.client_id
    later = of_client(world, client_id)
    assert "от Смита Джона" in printed(world, later, RUSSIAN)
    assert "Смита Джона" not in printed(world, other, RUSSIAN)
    assert "Смита Джона" not in printed(world, first, KAZAKH)


def test_a_form_written_for_a_body_is_used_in_the_letters_of_everybody(world: World) -> None:
    first, other = of_foreigner(world), of_foreigner(world, "Brown")
    form = kept_forms(world, first, RUSSIAN)[Whose.BODY]
    write(world, first, form, "Департамента юстиции нашей области", RUSSIAN)
    assert "Департамента юстиции нашей области" in printed(world, other, RUSSIAN)


def test_an_empty_form_goes_back_to_the_computed_one(world: World) -> None:
    appeal = kept_appeal(world.desk)
    before = kept_forms(world, appeal, KAZAKH)[Whose.PERSON]
    write(world, appeal, before, "Қасымова Әселден", KAZAKH)
    written = kept_forms(world, appeal, KAZAKH)[Whose.PERSON]
    assert (written.form, written.computed) == ("Қасымова Әселден", before.form)
    write(world, appeal, written, "", KAZAKH)
    assert kept_forms(world, appeal, KAZAKH)[Whose.PERSON] == before
    write(world, appeal, before, " ", KAZAKH)
    assert kept_forms(world, appeal, KAZAKH)[Whose.PERSON] == before


def test_another_name_asks_for_another_form(world: World) -> None:
    appeal = of_foreigner(world)
    write(world, appeal, kept_forms(world, appeal, RUSSIAN)[Whose.PERSON], "Смита Джона", RUSSIAN)
    client_id = world.desk.cases.file(appeal.case_id).case.client_id
    world.desk.clients.save(client_draft(surname="Smyth", given_name="John", patronymic="", iin=""), client_id)
    assert "Смита" not in printed(world, appeal, RUSSIAN)


def test_the_log_seals_what_was_written_of_a_person_and_tells_what_was_written_of_a_body(world: World) -> None:
    appeal = of_foreigner(world)
    forms = kept_forms(world, appeal, RUSSIAN)
    write(world, appeal, forms[Whose.PERSON], "Смита Джона", RUSSIAN)
    write(world, appeal, forms[Whose.BODY], "Департамента юстиции нашей области", RUSSIAN)
    lines = world.desk.auditing.rows(LogFilter(noun="inflections"))
    assert [bool(line.person) for line in lines] == [False, True]
    assert {line.deed for line in lines} == {"inflections.keep"}


def test_a_form_the_font_cannot_show_or_too_long_is_refused(world: World) -> None:
    appeal = of_foreigner(world)
    form = kept_forms(world, appeal, RUSSIAN)[Whose.PERSON]
    with pytest.raises(UserError) as refused:
        write(world, appeal, form, "Смит漢", RUSSIAN)
    assert (refused.value.code, refused.value.values["sign"]) == ("glyph_missing", "U+6F22")
    with pytest.raises(DraftRejected):
        write(world, appeal, form, "а" * 501, RUSSIAN)
    assert not kept_forms(world, appeal, RUSSIAN)[Whose.PERSON].remembered


def test_a_card_that_was_merged_brings_its_forms_along(world: World) -> None:
    desk = world.desk
    appeal = of_foreigner(world)
    write(world, appeal, kept_forms(world, appeal, RUSSIAN)[Whose.PERSON], "Смита Джона", RUSSIAN)
    gone = desk.clients.get(desk.cases.file(appeal.case_id).case.client_id)
    kept = desk.clients.save(replace(gone.draft(), phone="+7 000 2"))
    seen = desk.merges.preview(kept.id, gone.id)
    desk.merges.merge(seen, seen.proposed())
    assert "от Смита Джона" in printed(world, appeal, RUSSIAN)
    assert [one.form for one in desk.extracts.gather(kept.id).inflections] == ["Смита Джона"]
