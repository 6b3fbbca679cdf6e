"""Russian positions and bodies in a case: the head of the phrase and its adjectives are declined, the rest stands.

«Специализированный межрайонный административный суд города Алматы» → «Специализированному … суду города Алматы»;
«КГУ «…»» and other abbreviations stand. The forms are those of pymorphy3 (MIT; its
dictionary from OpenCorpora, CC BY-SA 3.0), read when the first phrase is declined (ADR 0014).
"""

import re
from functools import cache, lru_cache
from itertools import takewhile
from typing import Any

from app.domain.inflections import Case
from app.letters.grammar import russian
from app.letters.grammar.inflected import Corrections, Inflected, known

_GRAMMEMES = {
    Case.GENITIVE: "gent",
    Case.DATIVE: "datv",
    Case.ACCUSATIVE: "accs",
    Case.INSTRUMENTAL: "ablt",
    Case.LOCATIVE: "loct",
}
_ADJECTIVES = frozenset({"ADJF", "PRTF"})
_WORD = re.compile(r"^(?P<word>[а-яё]+(?:-[а-яё]+)*)(?P<rest>\W*)$", re.IGNORECASE)
_ABBREVIATION = re.compile(r"^[«\"]?[А-ЯЁ]{2,}[»\",]*$")
_ACTING = re.compile(r"^(?:и\.\s?о\.|врио|вр\.\s?и\.\s?о\.)", re.IGNORECASE)
_HERE = frozenset({"акимат", "маслихат", "курултай"})
"""Bodies of Kazakhstan the dictionary has not; it declines them rightly, but as if they were alive."""
_MOST_ADJECTIVES = 6

Parse = Any
"""A reading of a word by pymorphy3, which has no types."""


def body(name: str, case: Case, corrections: Corrections | None = None) -> Inflected:
    """A body or a position: «Министерство юстиции», dative → «Министерству юстиции».

    «и.о. руководителя» stands in every case. What begins with a quotation mark or a word the dictionary does not
    know stands or is guessed, and is unsure. Raises `ValueError` for the ablative.
    """
    if case is Case.ABLATIVE:
        raise ValueError(case)
    found = known(name, case, corrections)
    return found if found is not None else _declined(name, case)


@lru_cache(1024)
def _declined(name: str, case: Case) -> Inflected:
    """The same words stand in letter after letter: each is looked up once."""
    words = re.split(r"(\s+)", name.strip())
    if _is_abbreviation(words[0]):
        return _after_abbreviation(words, case)
    if _ACTING.match(name):
        return Inflected(name.strip(), case, is_sure=len(words) > 1)
    head = _head(words[::2])
    if not head:
        return Inflected(name.strip(), case, is_sure=False)
    said = [_formed(word, parse, head[-1], case) for word, parse in zip(words[::2], head, strict=False)]
    words[: 2 * len(said) : 2] = said
    answer = Inflected("".join(words), case, head[-1].is_known or head[-1].word in _HERE)
    return _with_person(answer, words, head, case)


def _is_abbreviation(word: str) -> bool:
    """«КГУ», «НАО»; not «АКИМ» or «СУД», which are words written in capitals."""
    if not _ABBREVIATION.match(word):
        return False
    readings = (parse for parse in _nominatives(word) if parse.is_known and "Abbr" not in parse.tag)
    return not any(parse.tag.POS in {"NOUN", *_ADJECTIVES} for parse in readings)


def _after_abbreviation(words: list[str], case: Case) -> Inflected:
    """«КГУ «…»» stands; «ИП Ахметов Нурлан» is a person."""
    if words[0] == "ИП" and len(words) > 1:
        return Inflected("", case).then(f"{words[0]}{words[1]}{russian.person(''.join(words[2:]), case).text}").unsure()
    return Inflected("".join(words), case)


def _with_person(answer: Inflected, words: list[str], head: list[Parse], case: Case) -> Inflected:
    """A position with the name of a person after it: «судья Оспанов Е.К.» → «судье Оспанову Е.К.», to be looked at."""
    rest = words[2 * len(head) :]
    if "anim" not in head[-1].tag or not rest or russian.sex_of(rest[0]) is None or not rest[0][0].isupper():
        return answer
    if not _named(rest[0]):
        return answer
    before = "".join(words[: 2 * len(head)])
    return Inflected(before + russian.person("".join(rest), case).text, case, is_sure=False)


def _named(word: str) -> bool:
    """Whether the word may be a surname in the nominative, not an adjective of what follows («Акмолинской»)."""
    return any("nomn" in parse.tag and parse.tag.POS == "NOUN" for parse in _analyzer().parse(word))


def _head(words: list[str]) -> list[Parse]:
    """The readings of the adjectives at the beginning and of the noun they belong to, all in the nominative.

    Without such a noun the last adjective is the head itself («Уполномоченный по правам человека»).
    """
    readings = list(takewhile(bool, map(_adjective, words[:_MOST_ADJECTIVES])))
    noun = _noun(words[len(readings)], readings) if len(readings) < len(words) else None
    return [*readings, noun] if noun is not None else readings


def _adjective(word: str) -> Parse | None:
    return next((parse for parse in _nominatives(word) if parse.tag.POS in _ADJECTIVES), None)


def _noun(word: str, adjectives: list[Parse]) -> Parse | None:
    """The noun in the nominative that agrees with the adjectives, if the word is one."""
    nouns = [parse for parse in _nominatives(word) if parse.tag.POS == "NOUN"]
    if not adjectives:
        return next((parse for parse in nouns if parse.tag.number == "sing"), None)
    wanted = adjectives[-1].tag
    fitting = (parse for parse in nouns if parse.tag.number == wanted.number)
    return next((parse for parse in fitting if wanted.number == "plur" or parse.tag.gender == wanted.gender), None)


def _nominatives(word: str) -> list[Parse]:
    matched = _WORD.match(word)
    return [parse for parse in _analyzer().parse(matched["word"]) if "nomn" in parse.tag] if matched else []


def _formed(word: str, parse: Parse, head: Parse, case: Case) -> str:
    """The word in the case and number it has; of an adjective the accusative follows whether its noun is alive."""
    matched = _WORD.match(word)
    wanted = {_GRAMMEMES[case], parse.tag.number}
    if parse.tag.POS in _ADJECTIVES and parse.tag.number == "sing":
        wanted.add(parse.tag.gender)
        if case is Case.ACCUSATIVE and parse.tag.gender == "masc":
            wanted.add("anim" if head.tag.POS in _ADJECTIVES or "anim" in head.tag else "inan")
    made = [form.word for form in parse.lexeme if wanted <= form.tag.grammemes and form.tag.POS == parse.tag.POS]
    if matched is None or not made or (case is Case.ACCUSATIVE and parse.word in _HERE):
        return word
    # «Высшая» has two forms in each case, высшей and высочайшей: the one that begins like the word is meant.
    nearest = max(made, key=lambda form: _shared(form, parse.word))
    return _as_written(nearest, matched["word"]) + matched["rest"]


def _shared(one: str, other: str) -> int:
    """How many letters two words have in common at their beginning."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _as_written(made: str, word: str) -> str:
    """The form with the capitals of the word and its е or ё."""
    if "ё" not in word.lower():
        made = made.replace("ё", "е")
    if word.isupper() and len(word) > 1:
        return made.upper()
    return "-".join(
        part.capitalize() if written[:1].isupper() else part
        for part, written in zip(made.split("-"), word.split("-"), strict=False)
    )


@cache
def _analyzer() -> Any:  # noqa: ANN401 - pymorphy3 has no types
    from pymorphy3 import MorphAnalyzer  # noqa: PLC0415 - its dictionary is read when the first phrase is declined

    return MorphAnalyzer()
