"""What one action is."""

from dataclasses import dataclass
from enum import StrEnum


def QT_TRANSLATE_NOOP(context: str, source: str) -> str:
    """Mark a sentence for the catalogue, as Qt's own does; typed, which Qt's is not."""
    del context
    return source


class Needs(StrEnum):
    """What must be there before an action can be done."""

    NOTHING = ""
    DESK = "desk"
    VAULT = "vault"
    """A desk whose file is opened with a password."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spec:
    """One action.

    `text` and `hint` are source sentences of the context «Actions»; `menu` names its menu, `group` makes it one choice
    out of several, `toolbar` shows it above the page. An empty `menu` keeps it to shortcut and palette. What `changes`
    something waits while somebody looks through the eyes of another.
    """

    name: str
    text: str
    icon: str
    menu: str = ""
    shortcut: str = ""
    group: str = ""
    toolbar: bool = False
    hint: str = ""
    needs: Needs = Needs.NOTHING
    changes: bool = False
