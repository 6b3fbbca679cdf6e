"""In which language a person typed a text: told by its letters and small words, and said only where it is plain.

Kazakh has letters that Russian has not; small words and endings tell Russian. Names keep their letters in a text of the
other language, so words with a capital letter and what stands in «» tell nothing.
"""

import re
from collections.abc import Iterator

from app.domain.languages import Language
from app.domain.letters import LetterData
from app.domain.papers import APPEAL_LETTERS
from app.domain.problems import Problem, Severity
from app.domain.spelling import words

KAZAKH_LETTERS = frozenset("әғқңөұүһі")
_KAZAKH = frozenset(
    words(
        "мен маған менен болып болды болған туралы бойынша арыз жауап деп емес бар бастап сондай сол осы керек сай тиіс"
        " берген берді беру алған орган өтініш және үшін бұл"
    )
)
_RUSSIAN = frozenset(
    words(
        "и в во не на что с со по о об от до для как это я мне меня мой моя мою моё мы нас вы вас он она оно они его её"
        " их за к ко из у же или но был была было были быть есть нет при также который которая которое которые прошу"
        " просим если чтобы так только уже ещё после без под над между более менее"
    )
)
_RUSSIAN_ENDINGS = (
    *("тся", "ого", "его", "ому", "ему", "ыми", "ими", "ость", "ости", "ение", "ения", "ению", "ением"),
    *("ание", "анию", "анием", "ая", "яя", "ую", "юю", "ые", "ый", "ых"),
)
_INFINITIVES = ("ть", "ться")
"""No name ends so, whatever letter it begins with."""
_OF_ADDRESSES = frozenset(words("қаласы көшесі ауданы облысы ауылы ауылдық округі үй пәтер өңірі"))
"""An address is written as it is, whichever language is around it."""
_LONG = 5
"""From so many letters on an ending tells something."""
_ENOUGH, _TIMES = 2, 3
"""So many words tell a language, and so many times as many as tell the other one."""
_QUOTED = re.compile(r"«[^«»]*»")


def language_of(text: str) -> Language | None:
    """The language the text is plainly written in; None where too little or too much tells one."""
    return _plainly(*_counted(text))


def in_another(text: str, language: Language) -> tuple[int, ...] | None:
    """Which paragraphs (from 1, empty lines are none) are plainly not in that language; () for all, None for none."""
    paragraphs = [language_of(line) for line in text.splitlines() if line.strip()]
    other = tuple(place for place, found in enumerate(paragraphs, start=1) if found not in {None, language})
    if other:
        return other if language in paragraphs else ()
    return () if language_of(text) not in {None, language} else None


def typed_otherwise(data: LetterData, language: Language) -> tuple[Problem, ...]:
    """What of a letter was typed in another language than its frame is printed in, part by part; none of it blocks.

    A letter about an appeal quotes its subject as it was written.
    """
    parts = {
        "subject": data.subject if data.kind in APPEAL_LETTERS else "",
        "text": data.text,
        "demand": data.demand,
        "attachments": "\n".join(line.title for line in data.attachments),
    }
    return tuple(found for field, text in parts.items() for found in _problems(field, text, language))


def _problems(field: str, text: str, language: Language) -> Iterator[Problem]:
    places = in_another(text, language)
    if places is None:
        return
    written = Language.RUSSIAN if language is Language.KAZAKH else Language.KAZAKH
    values = [("part", f"@letter_part.{field}"), ("language", f"@language.{written}")]
    if places:
        values.append(("paragraphs", ", ".join(map(str, places))))
    code = "other_language_partly" if places else "other_language"
    yield Problem(code=code, field=field, severity=Severity.WARNING, values=tuple(values))


def _plainly(kazakh: int, russian: int) -> Language | None:
    if kazakh >= _ENOUGH and kazakh >= _TIMES * russian:
        return Language.KAZAKH
    if russian >= _ENOUGH and russian >= _TIMES * kazakh:
        return Language.RUSSIAN
    return None


def _counted(text: str) -> tuple[int, int]:
    """How many words tell Kazakh, and how many Russian."""
    found = words(_QUOTED.sub(" ", text))
    told = [_told(word, loud=text.isupper()) for word in found]
    return told.count(Language.KAZAKH), told.count(Language.RUSSIAN)


def _told(word: str, *, loud: bool) -> Language | None:
    """Which language a word tells; one with a capital letter is a name, unless it is small or all are capitals."""
    plain = word.casefold()
    if plain in _KAZAKH:
        return Language.KAZAKH
    if plain in _RUSSIAN:
        return Language.RUSSIAN
    if plain.endswith(_INFINITIVES) and len(plain) >= _LONG:
        return Language.RUSSIAN
    if plain in _OF_ADDRESSES or not (loud or word.islower()):
        return None
    if KAZAKH_LETTERS & set(plain):
        return Language.KAZAKH
    return Language.RUSSIAN if len(plain) >= _LONG and plain.endswith(_RUSSIAN_ENDINGS) else None
