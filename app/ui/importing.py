"""Imports as Python does them.

Qt for Python puts itself before every `import` of the program, reads the source of each module through, keeps all of
it in memory, and looks whether it asks for another spelling of Qt's names. Nobody here does.
"""

import builtins

import PySide6.QtCore  # noqa: F401 - puts itself there


def as_python_does() -> None:
    """From now on a module is imported without its source being read."""
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
