"""What an office words besides its letters: what all share, the note, the consent, the recovery sheet, own clauses."""

from dataclasses import replace

import pytest

from app.domain.codes import LetterKind, Topic
from app.domain.consents import ConsentPaper
from app.domain.errors import UserError
from app.domain.languages import LETTER_LANGUAGES, Language
from app.domain.secrets import RecoverySheet
from app.domain.wording import OtherText, Worded, WordingDraft, worded
from app.paths import resource_text
from app.services.recovery import recovery_pdf
from tests.factories import consent_draft, kept_appeal
from tests.letters.reading import flat
from tests.services.conftest import MONDAY, World

RU, KK = Language.RUSSIAN, Language.KAZAKH
SHEET = RecoverySheet(code="00000-11111", office="Кеңсе", file_name="ү.arasha", login="saule", made_on=MONDAY)


def keep(world: World, kind: Worded, text: str, language: Language = RU) -> None:
    wording = world.desk.wording
    wording.keep(kind, language, WordingDraft(text=text, reason="Так просят"), wording.line(kind, language).seen)


def shipped(kind: Worded, language: Language = RU) -> str:
    return resource_text("letters", language, f"{kind}.txt")


def test_every_text_has_a_code_of_its_own() -> None:
    assert not {kind.value for kind in LetterKind} & {kind.value for kind in OtherText}
    assert [worded(kind.value) for kind in (*LetterKind, *OtherText)] == [*LetterKind, *OtherText]


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
@pytest.mark.parametrize("kind", OtherText)
def test_every_other_text_is_shown_from_invented_data(world: World, kind: OtherText, language: Language) -> None:
    wording = world.desk.wording
    assert wording.preview(kind, language, shipped(kind, language)).startswith(b"%PDF")
    assert bool(wording.fields(kind)) is (kind is not OtherText.CLAUSES)


def test_what_all_letters_share_is_printed_by_every_letter_and_by_one_of_the_office_s_own(world: World) -> None:
    appeal = kept_appeal(world.desk)
    text = shipped(OtherText.COMMON).replace("ИИН: {{ iin }}", "ИИН заявителя: {{ iin }}")
    keep(world, OtherText.COMMON, text)
    assert "ИИН заявителя: 900101400013" in flat(world.desk.letters.preview(appeal.id, RU))
    assert "ИИН заявителя" not in flat(world.desk.letters.preview(appeal.id, KK))
    keep(world, LetterKind.APPLICATION, shipped(LetterKind.APPLICATION).replace("ЗАЯВЛЕНИЕ", "НАШЕ ЗАЯВЛЕНИЕ"))
    both = flat(world.desk.letters.preview(appeal.id, RU))
    assert "ИИН заявителя: 900101400013" in both
    assert "НАШЕ ЗАЯВЛЕНИЕ" in both


def test_the_consent_is_printed_as_the_office_words_it(world: World) -> None:
    keep(world, OtherText.CONSENT, shipped(OtherText.CONSENT).replace("Цель сбора и обработки", "Зачем собираем"))
    paper = ConsentPaper(consent=consent_draft(MONDAY), subject="Қасымова Әсел", written_on=MONDAY)
    assert "Зачем собираем" in flat(world.desk.consents.page(paper, RU))
    assert "Зачем собираем" not in flat(world.desk.consents.page(paper, KK))


def test_the_note_is_printed_as_the_office_words_it(world: World) -> None:
    dates = world.desk.dates
    found = dates.due("AP-04", MONDAY)
    keep(world, OtherText.NOTE, shipped(OtherText.NOTE).replace("РАСЧЁТ СРОКА", "НАШ РАСЧЁТ"))
    assert "НАШ РАСЧЁТ" in flat(dates.note(found, RU))
    with pytest.raises(UserError) as refused:
        dates.note(found, Language.ENGLISH)
    assert refused.value.code == "note_language"


def test_the_recovery_sheet_is_printed_as_the_office_words_it_and_never_kept_back(world: World) -> None:
    keep(world, OtherText.RECOVERY, shipped(OtherText.RECOVERY).replace("КОД ВОССТАНОВЛЕНИЯ", "КОД ОТ ФАЙЛА"))
    own = world.desk.wording.of_recovery()
    assert "КОД ОТ ФАЙЛА" in flat(recovery_pdf(SHEET, RU, resource_text, own[RU]))
    assert "КОД ВОССТАНОВЛЕНИЯ" in flat(recovery_pdf(SHEET, RU, resource_text))
    tripping = own[RU].with_own(RU, {"recovery": "[title]\n{% if made_on > 5 %}Код{% endif %}\n"}, "recovery")
    assert "КОД ВОССТАНОВЛЕНИЯ" in flat(recovery_pdf(SHEET, RU, resource_text, tripping))
    with pytest.raises(UserError):
        recovery_pdf(replace(SHEET, office="漢"), RU, resource_text, own[RU])


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
def test_a_recovery_sheet_without_its_code_is_not_kept_and_one_kept_before_is_not_printed(
    world: World, language: Language
) -> None:
    whole = shipped(OtherText.RECOVERY, language)
    keep(world, OtherText.RECOVERY, whole.replace("[code]", "[text]"), language)
    bare = whole.replace("{{ code }}", "Сейфте")
    with pytest.raises(UserError) as refused:
        keep(world, OtherText.RECOVERY, bare, language)
    assert refused.value.code == "wording_no_code"
    assert "Сейфте" not in world.desk.wording.text(OtherText.RECOVERY, language)
    old = world.desk.wording.of_recovery()[language].with_own(language, {"recovery": bare}, "recovery")
    said = flat(recovery_pdf(SHEET, language, resource_text, old))
    assert "11111" in said
    assert "Сейфте" not in said


@pytest.mark.parametrize(
    ("kind", "text", "said"),
    [
        (OtherText.COMMON, "[corner]\n\n{{ secret }}\n", ("wording_unknown_field", "3", "secret")),
        (OtherText.NOTE, "[title]\n{{ operator }}\n", ("wording_unknown_field", "2", "operator")),
        (OtherText.CONSENT, "[title]\n{{ due_day }}\n", ("wording_unknown_field", "2", "due_day")),
        (OtherText.RECOVERY, "[titel]\nКод\n", ("wording_unknown_section", "1", "titel")),
        (OtherText.CLAUSES, "# слова\n[all]\nФраза.\n\n[helth]\nЕщё.\n", ("wording_unknown_section", "5", "helth")),
        (OtherText.CLAUSES, "Фраза без раздела.\n[all]\n", ("wording_unknown_section", "1", "Фраза без раздела.")),
    ],
)
def test_what_is_unknown_is_refused_with_line_and_name_and_nothing_is_kept(
    world: World, kind: OtherText, text: str, said: tuple[str, str, str]
) -> None:
    with pytest.raises(UserError) as refused:
        keep(world, kind, text)
    told = refused.value
    assert (told.code, told.values["line"], told.values["name"]) == said
    assert told.values["file"] == kind.value
    assert not world.desk.wording.line(kind, RU).own


CLAUSES = """# Наши
[all]
Прошу ответить
на русском языке.

Прошу не звонить.
[health]
Лекарство положено бесплатно.

[housing]
"""


def test_own_clauses_are_offered_by_the_topic_of_the_matter_and_the_language(world: World) -> None:
    letters, appeal = world.desk.letters, kept_appeal(world.desk)
    assert letters.own_clauses(RU, appeal.id) == ()
    keep(world, OtherText.CLAUSES, CLAUSES)
    always = ("Прошу ответить на русском языке.", "Прошу не звонить.")
    assert letters.own_clauses(RU, appeal.id) == always
    assert world.desk.wording.clauses(RU, Topic.HEALTH) == (*always, "Лекарство положено бесплатно.")
    assert letters.own_clauses(RU) == (*always, "Лекарство положено бесплатно.")
    assert letters.own_clauses(KK) == ()


def test_the_shipped_clauses_name_every_topic_and_hold_none() -> None:
    for language in LETTER_LANGUAGES:
        text = shipped(OtherText.CLAUSES, language)
        headers = [line.strip("[]") for line in text.splitlines() if line.startswith("[")]
        assert headers == ["all", *Topic]
