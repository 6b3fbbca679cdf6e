"""What a person can do with the list of topics: say which they want at hand."""

from collections.abc import Sequence

from app.db import topics
from app.domain.audit import FieldChange
from app.domain.codes import Topic
from app.services.context import Context


class Topics:
    """Each person has their own short list; the others stay within reach below it."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def own(self) -> tuple[Topic, ...]:
        """The topics this user wants at hand, in their order; none where they chose none."""
        with self._context.database.read() as tx:
            return topics.of(tx, (self._context.seen_as or self._context.user).id)

    def choose(self, chosen: Sequence[Topic]) -> None:
        """Keep these topics at hand, each once, in this order."""
        wanted = tuple(dict.fromkeys(chosen))
        with self._context.deed("topics.choose") as deed:
            before = topics.of(deed.tx, deed.user.id)
            topics.keep(deed.tx, deed.user.id, wanted)
            change = FieldChange(name="topic", before=", ".join(before), after=", ".join(wanted))
            deed.write("people", deed.user.uid, (change,))
            deed.touch("topics")
