"""The QActions made from the table of actions: bound to their deeds, allowed and forbidden, said in any language."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from app.ui import theme
from app.ui.actions import NO_DESK, NO_PASSWORD, NOT_NOW, ONLY_LOOKING, SPECS, Needs, Spec, said

WHY = "why"
"""The property of an action that says why it cannot be done now; empty where it can."""


class ActionTable(QObject):
    """The QActions made from SPECS; the window binds deeds to them by name."""

    def __init__(self, specs: Iterable[Spec] = SPECS, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.specs = tuple(specs)
        self._actions = {spec.name: QAction(self) for spec in self.specs}
        self._groups: dict[str, QActionGroup] = {}
        self._there = {Needs.NOTHING}
        self._barred: set[str] = set()
        self._only_looking = False
        for spec in self.specs:
            self._set_up(spec)
        self.retranslate()

    def __getitem__(self, name: str) -> QAction:
        """The action of that name; KeyError if there is none."""
        return self._actions[name]

    def all(self) -> tuple[QAction, ...]:
        """Every action in order."""
        return tuple(self._actions.values())

    def bind(self, deeds: Mapping[str, Callable[[], object]]) -> None:
        """Connect each action to its deed; every action must have one (KeyError)."""
        for name, action in self._actions.items():
            deed = deeds[name]
            action.triggered.connect(lambda checked=False, deed=deed: deed())  # noqa: ARG005

    def enable(self, need: Needs, *, enabled: bool) -> None:
        """What this needs is there, or is not."""
        (self._there.add if enabled else self._there.discard)(need)
        self._refresh()

    def allow(self, name: str, *, allowed: bool) -> None:
        """Whether this one may be done just now, whatever it needs being there."""
        (self._barred.discard if allowed else self._barred.add)(name)
        self._refresh()

    def look_only(self, *, only: bool) -> None:
        """Whether somebody looks through the eyes of another: what changes something waits and says why."""
        self._only_looking = only
        self._refresh()

    def retranslate(self) -> None:
        """Set the words in the language of now."""
        for spec in self.specs:
            action = self._actions[spec.name]
            text = said(spec.text)
            action.setText(text)
            action.setIconText(f" {text.rstrip('…')}")  # the space keeps the picture of a button at a distance
        self._refresh()

    def _refresh(self) -> None:
        """What can be done now, and the hint of each; a hint names its keys."""
        for spec in self.specs:
            action, waits = self._actions[spec.name], self._only_looking and spec.changes
            action.setEnabled(spec.needs in self._there and spec.name not in self._barred and not waits)
            action.setProperty(WHY, "" if action.isEnabled() else said(self._why(spec, waits=waits)))
            hint = said(ONLY_LOOKING if waits else spec.hint or spec.text)
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{hint} ({keys})" if keys and not waits else hint)
            action.setStatusTip(hint)

    def _why(self, spec: Spec, *, waits: bool) -> str:
        if waits:
            return ONLY_LOOKING
        if spec.needs in self._there:
            return NOT_NOW
        return NO_PASSWORD if spec.needs is Needs.VAULT and Needs.DESK in self._there else NO_DESK

    def _set_up(self, spec: Spec) -> None:
        action = self._actions[spec.name]
        action.setObjectName(spec.name)
        theme.set_icon(action, spec.icon)
        action.setMenuRole(QAction.MenuRole.NoRole)
        if spec.shortcut:
            action.setShortcut(QKeySequence(spec.shortcut))
        if spec.group:
            group = self._groups.setdefault(spec.group, QActionGroup(self))
            action.setCheckable(True)
            group.addAction(action)
