"""Codes into sentences: one catalogue per language, made from text handed in by the caller.

Keys are dotted (`problem.date_empty`, `rule.AP-04.name`). Days come out as `21.11.2026`; a value that names
another key with `@` in front (`@event.answered`) comes out as that key's words.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date

from app.domain.languages import Language

_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}\Z")
_TEENS = range(11, 15)


class Texts:
    """The sentences of one language."""

    def __init__(self, toml_text: str) -> None:
        """Read a catalogue; its `[meta] language` says how numbers bend words."""
        self._sentences = dict(_flat(tomllib.loads(toml_text)))
        self.language = Language(self._sentences["meta.language"])

    def say(self, key: str, /, **values: object) -> str:
        """The sentence of a key with its values in place; KeyError when there is none."""
        sentence = self._sentences[key]
        return sentence.format(**{name: self._word(value) for name, value in values.items()}) if values else sentence

    def has(self, key: str) -> bool:
        """Whether there is a sentence of that key."""
        return key in self._sentences

    def count(self, key: str, n: int) -> str:
        """A number with its noun in the right form: `unit.wd`, 21 gives «21 рабочий день»."""
        return self.say(f"{key}.{self._form(n)}", n=n)

    def keys(self) -> frozenset[str]:
        """Every key of this catalogue."""
        return frozenset(self._sentences)

    def _form(self, n: int) -> str:
        if self.language is not Language.RUSSIAN:
            return "one" if n == 1 else "many"
        if n % 100 in _TEENS:
            return "many"
        return {1: "one", 2: "few", 3: "few", 4: "few"}.get(n % 10, "many")

    def _word(self, value: object) -> str:
        if isinstance(value, date):
            return f"{value:%d.%m.%Y}"
        word = str(value)
        if word.startswith("@"):
            return self._sentences.get(word[1:], word[1:])
        try:
            return f"{date.fromisoformat(word):%d.%m.%Y}" if _ISO_DAY.match(word) else word
        except ValueError:
            return word


def _flat(table: Mapping[str, object], prefix: str = "") -> Iterator[tuple[str, str]]:
    for key, value in table.items():
        if isinstance(value, Mapping):
            yield from _flat(value, f"{prefix}{key}.")
        else:
            yield f"{prefix}{key}", str(value)
