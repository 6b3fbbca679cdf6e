"""What is typed into a panel beside the year is kept while it is typed, for the day or year it is about."""

from typing import TYPE_CHECKING

from app.domain.drafts import DraftPlace
from app.ui.unsaved import DraftKeeper
from app.ui.widgets.panel import Panel

if TYPE_CHECKING:
    from app.services.desk import Desk


class PanelKeeper:
    """Keeps one panel."""

    def __init__(self, desk: "Desk", panel: Panel, place: DraftPlace) -> None:
        self._panel, self._place, self._day = panel, place, ""
        self._keeper = DraftKeeper(desk, panel.form.typed, lambda: self._day, panel)
        panel.form.changed.connect(self._keeper.touch)

    def settle(self, about: int, day: str) -> None:
        """The fields show the beginning; bring back what was typed there before. `day`: how Today finds it."""
        self._day = day
        waits = self._keeper.settle(self._place, about)
        if waits is not None:
            self._panel.form.set_typed(waits.fields)

    def is_dirty(self) -> bool:
        """Whether something typed is not kept in the calendar yet."""
        return self._keeper.is_dirty()

    def forget(self) -> None:
        """It is in the calendar, or was thrown away on purpose."""
        self._keeper.forget()
