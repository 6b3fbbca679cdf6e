"""Finding rules by what people remember of them: id, name, article, any word, in whichever language."""

from collections.abc import Iterable

from app.law.rule import Rule
from app.law.rules import ALIASES, RULE_IDS, RULES, versions
from app.law.texts import Texts

_NAMES: dict[str, list[str]] = {}
for _alias, _reference in ALIASES.items():
    _NAMES.setdefault(_reference.partition("@")[0], []).append(_alias)
_SPOKEN = ("name", "trigger", "sentence", "consequence")
_SAME_LETTERS = str.maketrans("ё", "е")


class RuleFinder:
    """Searches the words of all rules in the catalogues given; they are gathered once."""

    def __init__(self, catalogues: Iterable[Texts]) -> None:
        """Gather what may be remembered of each rule."""
        spoken = tuple(catalogues)
        self._known = {rule_id: _fold(" ".join(_said(rule_id, spoken))) for rule_id in RULE_IDS}

    def find(self, text: str) -> tuple[str, ...]:
        """The ids of the rules that hold every word of `text`, in the order of the law; all for no words."""
        wanted = _fold(text).split()
        return tuple(rule_id for rule_id, known in self._known.items() if all(word in known for word in wanted))


def wordings(rule_id: str) -> tuple[Rule, ...]:
    """Every version of a rule, with those of the rule that stood before it or took its place; the oldest first."""
    rows = versions(rule_id)
    before = versions(rows[0].former) if rows[0].former else ()
    after = tuple(row for row in RULES if row.former == rows[0].id)
    return (*before, *rows, *after)


def _said(rule_id: str, spoken: tuple[Texts, ...]) -> Iterable[str]:
    yield from _NAMES.get(rule_id, ())
    for row in versions(rule_id):
        yield from (row.id, row.reference, row.article)
        for texts in spoken:
            yield from _words(row, texts)


def _words(row: Rule, texts: Texts) -> Iterable[str]:
    keys = [*(row.text_key(part) for part in _SPOKEN), f"{row.text_key('sentence')}_{row.version}"]
    return (texts.say(key) for key in keys if texts.has(key))


def _fold(text: str) -> str:
    return text.casefold().translate(_SAME_LETTERS)
