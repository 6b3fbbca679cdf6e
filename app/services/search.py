"""The lists of words by which everything is found: kept whole and quick; people only ask them."""

import time
from collections.abc import Callable

from app.db import indexing, office, search
from app.services.context import Context

MOST_PIECES = 6
"""Of so many pieces a list of words may consist before it is made one."""
_PAUSE_SECONDS = 0.02
"""Between two writes, so that who saves meanwhile has their turn."""


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

    def tidy(self, go_on: Callable[[], object] = bool) -> None:
        """Make one piece of each list of words that fell into many; to be run beside the window, when all is at rest.

        A search looks into every piece. The writes are short; `go_on` is called before each and may raise to stop, and
        what is left is done another time.
        """
        database = self._context.database
        for name in search.LISTS:
            with database.read() as tx:
                wanted = search.pieces(tx, name) > MOST_PIECES
            begin = True
            while wanted:
                go_on()
                with database.write() as tx:
                    wanted = search.join(tx, name, begin=begin)
                begin = False
                time.sleep(_PAUSE_SECONDS)
