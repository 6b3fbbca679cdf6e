"""What a person can do with the lists of words: nothing yet but keep them whole."""

from app.db import indexing, office
from app.services.context import Context


class Search:
    """The words by which everything is found."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def follow_the_program(self) -> None:
        """Write everything down anew when a program that spells otherwise did it, or none."""
        with self._context.database.read() as tx:
            known = office.searched_with(tx)
        if known != indexing.MADE_AS:
            with self._context.database.write() as tx:
                indexing.renew_all(tx)
                office.keep_searched_with(tx, indexing.MADE_AS)
