"""What the research could not confirm (rules §14), each with the rules it touches: shown beside them."""

import tomllib
from dataclasses import dataclass

from app.domain.languages import Language

_ANY = "*"


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenPoint:
    """A doubt a lawyer must settle; `rules` are ids, or beginnings of ids with a star (`XT-*`)."""

    id: str
    rules: tuple[str, ...]
    sentences: dict[Language, str]

    def touches(self, rule_id: str) -> bool:
        """Whether it is about this rule; a named variant (`CT-26:execution`) is its rule."""
        plain = rule_id.partition("@")[0].partition(":")[0]
        return any(
            plain.startswith(named.removesuffix(_ANY)) if named.endswith(_ANY) else named in {plain, rule_id}
            for named in self.rules
        )

    @property
    def about_all(self) -> bool:
        """Whether it is about every rule (an edition not read, a transition)."""
        return _ANY in self.rules

    def sentence(self, language: Language) -> str:
        """The doubt in one sentence."""
        return self.sentences[language]


def read_open_points(toml_text: str) -> tuple[OpenPoint, ...]:
    """The points of `resources/law/open_points.toml`, in the order of the file."""
    return tuple(
        OpenPoint(
            id=key,
            rules=tuple(table["rules"]),
            sentences={language: table[language.value] for language in Language},
        )
        for key, table in tomllib.loads(toml_text).items()
    )


def touching(points: tuple[OpenPoint, ...], rule_id: str) -> tuple[OpenPoint, ...]:
    """The points about one rule; those about few rules first, those about all of them last."""
    found = [point for point in points if point.touches(rule_id)]
    return tuple(sorted(found, key=lambda point: point.about_all))
