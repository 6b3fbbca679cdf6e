"""The accessibility tree of the desktop (AT-SPI) through the library screen readers use, `libatspi`."""

from collections.abc import Iterator
from ctypes import CDLL, c_bool, c_int, c_uint, c_void_p, string_at
from ctypes.util import find_library
from dataclasses import dataclass
from enum import IntEnum

LIBRARY = find_library("atspi")


class State(IntEnum):
    """States of `AtspiStateType` that are asked for here."""

    ENABLED = 8
    FOCUSABLE = 11
    FOCUSED = 12
    SENSITIVE = 24
    SHOWING = 25
    VISIBLE = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """One thing as a screen reader meets it."""

    name: str
    description: str
    role: str
    states: frozenset[State]
    above: str
    """The roles and names on the way to it."""


class Tree:
    """What programs of this desktop show."""

    def __init__(self) -> None:
        """Connect; OSError where the system lacks the library."""
        if LIBRARY is None:
            raise OSError("libatspi")
        self._lib = lib = CDLL(LIBRARY)
        self._gobject = CDLL(find_library("gobject-2.0") or "libgobject-2.0.so.0")
        self._glib = CDLL(find_library("glib-2.0") or "libglib-2.0.so.0")
        for name, result, arguments in (
            ("atspi_init", c_int, ()),
            ("atspi_set_timeout", None, (c_int, c_int)),
            ("atspi_get_desktop", c_void_p, (c_int,)),
            ("atspi_accessible_get_child_count", c_int, (c_void_p, c_void_p)),
            ("atspi_accessible_get_child_at_index", c_void_p, (c_void_p, c_int, c_void_p)),
            ("atspi_accessible_get_name", c_void_p, (c_void_p, c_void_p)),
            ("atspi_accessible_get_description", c_void_p, (c_void_p, c_void_p)),
            ("atspi_accessible_get_role_name", c_void_p, (c_void_p, c_void_p)),
            ("atspi_accessible_get_state_set", c_void_p, (c_void_p,)),
            ("atspi_accessible_clear_cache", None, (c_void_p,)),
            ("atspi_state_set_contains", c_bool, (c_void_p, c_uint)),
        ):
            function = getattr(lib, name)
            function.restype, function.argtypes = result, list(arguments)
        self._glib.g_free.argtypes = [c_void_p]
        lib.atspi_init()
        lib.atspi_set_timeout(5000, 5000)

    def program(self, name: str) -> Iterator[Node]:
        """Everything in sight of the program of that name, from its windows down; nothing where it is not there."""
        desktop = self._lib.atspi_get_desktop(0)
        self._lib.atspi_accessible_clear_cache(desktop)
        for one in self._children(desktop):
            if self._text("name", one) == name:
                yield from self._below(one, "")

    def _below(self, thing: int, above: str) -> Iterator[Node]:
        for child in self._children(thing):
            node = self._node(child, above)
            if node is None:
                continue
            yield node
            if State.SHOWING in node.states:
                yield from self._below(child, f"{above} › {node.role} {node.name[:24]}".strip(" ›"))

    def _node(self, thing: int, above: str) -> Node | None:
        found = self._lib.atspi_accessible_get_state_set(thing)
        if not found:
            return None
        states = frozenset(state for state in State if self._lib.atspi_state_set_contains(found, state))
        return Node(
            name=self._text("name", thing),
            description=self._text("description", thing),
            role=self._text("role_name", thing),
            states=states,
            above=above,
        )

    def _children(self, thing: int) -> Iterator[int]:
        for place in range(self._lib.atspi_accessible_get_child_count(thing, None)):
            child = self._lib.atspi_accessible_get_child_at_index(thing, place, None)
            if child:
                yield child

    def _text(self, what: str, thing: int) -> str:
        found = getattr(self._lib, f"atspi_accessible_get_{what}")(thing, None)
        if not found:
            return ""
        text = string_at(found).decode()
        self._glib.g_free(found)
        return text
