"""Where words may be parted: never wrongly, never a name, a number or an address."""

import pytest

from app.domain.languages import Language
from app.letters.hyphenation import soft
from app.letters.phrases import bind

KK, RU = Language.KAZAKH, Language.RUSSIAN

KAZAKH = (
    *("адам-мын", "айты-ла-тын", "алын-ған", "ауыс-тыру", "ауыс-ты-рылды", "ауыртпа-лық", "бай-ла-ныс", "бас-шы-лыққа"),
    *("бел-гі-лен-ген", "бер-ме-ген", "бола-тын", "біл-ді-ре-мін", "дерек-тер", "дефис-тің", "дәлел-дері", "дәрі-гер"),
    *("жаз-баша", "жаса-ла-тын", "жасал-ған", "жауап-керді", "жек-сенбі", "желтоқ-сан", "жоға-рыда", "жібе-руді"),
    *("заң-ды-лы-ғына", "заң-нама", "келі-сім", "кел-тіру", "күн-тіз-бе-лік", "көшір-месі", "лауа-зымды"),
    *(
        "мақ-саты",
        "мекен-жайы",
        "мем-ле-кет-тік",
        "мер-зімі",
        "мүге-дек-тігі",
        "мүм-кін-дік",
        "мәлі-мет-тер",
        "негіз-деме",
    ),
    *("облы-сы-ның", "орын-ба-сары", "отыр-ған", "пош-та-лық", "сақ-тал-ғаны", "сенім-хаты", "сот-тал-ған"),
    *("талап-тарды", "тағайын-дал-ған", "тоқ-тата", "тір-кел-ген", "тұра-тын", "уәкі-летті", "хабар-лауды"),
    *(
        "шығар-ған",
        "шеші-міне",
        "қала-сы-ның",
        "қана-ғат-тан-дыр-маса",
        "қаты-су-шы-ның",
        "қол-да-ныл-ған",
        "құжат-тар",
    ),
    *("құқық-тары", "ұсын-ған", "әкім-ші-лік", "әре-кет-сіз-дікке", "өкі-лет-ті-гіңізге", "өті-ніш-хат"),
)
"""Kazakh words as they are carried over by syllables; a place that could be in doubt has no hyphen here."""
WHOLE_IN_KAZAKH = (
    *(
        "кәсіпорын",
        "халықаралы",
        "жерасты",
        "қолөнер",
        "еңбекақы",
        "сотүсті",
        "редакциясы",
        "апелляциялық",
        "министрлік",
    ),
    *("тануыңызды", "беруіңізді", "сыйақысы", "демалыс", "сырттай", "конвертті"),
)
"""Compounds, borrowed clusters, letters that are now a vowel and now a consonant: nothing is guessed."""
RUSSIAN = (
    *("обра-ще-ние", "адми-ни-стра-тив-ного", "рас-смот-реть", "уве-дом-ле-нием", "кон-такт-ным", "досто-вер-ность"),
    *("подъ-езд", "предъ-яв-лять", "разъ-яс-нить", "здра-во-охра-не-ния", "зако-но-да-тель-ства", "пре-па-рат"),
)


@pytest.mark.parametrize("shown", KAZAKH)
def test_a_kazakh_word_is_parted_between_syllables(shown: str) -> None:
    assert soft(shown.replace("-", ""), KK).replace("\u00ad", "-") == shown


@pytest.mark.parametrize("word", WHOLE_IN_KAZAKH)
def test_a_kazakh_compound_or_borrowed_word_is_not_parted_at_a_wrong_place(word: str) -> None:
    assert soft(word, KK) == word


@pytest.mark.parametrize("shown", RUSSIAN)
def test_a_russian_word_is_parted_by_its_patterns(shown: str) -> None:
    assert soft(shown.replace("-", ""), RU).replace("\u00ad", "-") == shown


@pytest.mark.parametrize("language", [KK, RU])
@pytest.mark.parametrize(
    "text",
    [
        "Сейітова Гүлнар Әбдірайымқызынан",
        "Ковалёвой Нины Петровны",
        "ЖТ-2026-03117",
        "850512450125",
        "n.kovaleva@example.kz",
        "почтовыйадрес@пример.рф",
        "пример.законодательство.рф",
        "АДМИНИСТРАТИВНОГО",
        "жылғы қазан срок",
        "ӘРПК-нің",
        "процедурно-процессуальный",
    ],
)
def test_names_numbers_addresses_and_short_words_stay_whole(text: str, language: Language) -> None:
    assert soft(text, language) == text


def test_english_words_stay_whole() -> None:
    assert soft("administrative", Language.ENGLISH) == "administrative"


def test_a_line_of_a_letter_carries_its_places_and_its_bound_spaces() -> None:
    assert bind("в № 5 обращение", RU) == "в\u00a0№\u00a05 обра\u00adще\u00adние"
