"""Fills a file with worked matters: the office, and every matter on the days it tells of."""

from app.exchange.matters import Worked
from app.services.desk import Desk
from app.services.preparing import began


class DemoData:
    """Loads worked matters into the file of a desk; meant for a file that is still empty."""

    def __init__(self, desk: Desk) -> None:
        """Know whose desk it is."""
        self._desk = desk

    def load(self, worked: Worked) -> None:
        """Write the office and every matter, the oldest first; ValueError where one of them is refused: a bug."""
        self._desk.office.save(worked.office)
        taken = self._desk.intake.take(sorted(worked.matters, key=began))
        if taken.refused:
            raise ValueError(taken.refused)
