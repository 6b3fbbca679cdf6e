"""The words of the search line in every language at once: names of fields, of codes, of today and of oneself."""

from collections.abc import Iterable
from types import MappingProxyType

from app.domain.codes import AppealKind, Channel, Timeliness, Topic
from app.domain.questions import Field, Vocabulary
from app.law.texts import Texts

TABLES = MappingProxyType(
    {
        Field.STATUS: ("timeliness", Timeliness),
        Field.KIND: ("appeal_kind", AppealKind),
        Field.TOPIC: ("topic", Topic),
        Field.CHANNEL: ("channel", Channel),
    }
)
"""Where the names of a field's codes stand in the texts, and the codes."""
_BEFORE = MappingProxyType({"ерікті": Field.VOLUNTEER})
"""What fields were called once: questions that somebody kept still ask the same."""


def vocabulary(languages: Iterable[Texts]) -> Vocabulary:
    """The words of these languages together; of one alone, what is offered while somebody types."""
    texts = tuple(languages)
    return Vocabulary(
        fields={
            **(_BEFORE if len(texts) > 1 else {}),
            **{said.say(f"asked.{one}"): one for said in texts for one in Field},
        },
        values={
            of: {said.say(f"{table}.{code}"): str(code) for said in texts for code in codes}
            for of, (table, codes) in TABLES.items()
        },
        today=frozenset(said.say("asked.today") for said in texts),
        me=frozenset(said.say("asked.me") for said in texts),
    )
