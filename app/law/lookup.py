"""Finding rules by what people remember of them: id, name, article, any word, in whichever language."""

from collections.abc import Iterable

from app.law.rule import Rule
from app.law.rules import RULE_IDS, versions
from app.law.texts import Texts

_SPOKEN = ("name", "trigger", "sentence", "consequence")
_SAME_LETTERS = str.maketrans("ё", "е")


def find_rules(text: str, catalogues: Iterable[Texts]) -> tuple[str, ...]:
    """The ids of the rules that hold every word of `text`, in the order of the law; all for no words."""
    wanted = _fold(text).split()
    spoken = tuple(catalogues)
    return tuple(rule_id for rule_id in RULE_IDS if _holds(rule_id, wanted, spoken))


def _holds(rule_id: str, wanted: list[str], spoken: tuple[Texts, ...]) -> bool:
    if not wanted:
        return True
    known = _fold(" ".join(_said(rule_id, spoken)))
    return all(word in known for word in wanted)


def _said(rule_id: str, spoken: tuple[Texts, ...]) -> Iterable[str]:
    for row in versions(rule_id):
        yield from (row.id, row.reference, row.article)
        for texts in spoken:
            yield from _words(row, texts)


def _words(row: Rule, texts: Texts) -> Iterable[str]:
    keys = [*(row.text_key(part) for part in _SPOKEN), f"{row.text_key('sentence')}_{row.version}"]
    return (texts.say(key) for key in keys if texts.has(key))


def _fold(text: str) -> str:
    return text.casefold().translate(_SAME_LETTERS)
