"""Walks the window as a screen reader does: `python -m tests.accessibility.walk`, on a screen and a D-Bus session.

Prints a line of JSON for each view: how many inputs a screen reader meets there, and what is wrong with them.
"""
# ruff: noqa: T201 - its answer

import json
import os
import subprocess
import sys

from tests.accessibility.tree import Node, State, Tree

PROGRAM = "Arasha"
INPUTS = frozenset(
    {
        "push button",
        "check box",
        "radio button",
        "toggle button",
        "combo box",
        "text",
        "entry",
        "password text",
        "spin button",
        "table",
        "list",
        "tree",
        "page tab",
        "button",
    }
)


INSIDE = ("text", "entry", "combo box", "spin button")


def wrong(node: Node) -> str:
    """What a person who hears the window would miss; empty where nothing."""
    if State.SHOWING not in node.states or node.role not in INPUTS:
        return ""
    *_, owner = node.above.split(" › ")
    if State.FOCUSABLE not in node.states and owner.startswith(INSIDE):
        return ""  # the looking glass in a line, the arrow of a list: pictures of what has the name
    return "" if node.name.strip() else f"{node.role} without a name in {node.above}"


def main() -> int:
    """0 whatever is found: the one who reads the lines judges."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    program = subprocess.Popen(
        [sys.executable, "-m", "tests.accessibility.program", *sys.argv[1:]],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    )
    assert program.stdin is not None
    assert program.stdout is not None
    tree = Tree()
    for line in program.stdout:
        view = line.strip()
        if view in {"", "ready"}:
            continue
        nodes = list(tree.program(PROGRAM))
        faults = [fault for node in nodes if (fault := wrong(node))]
        inputs = sum(node.role in INPUTS and State.SHOWING in node.states for node in nodes)
        print(
            json.dumps(ensure_ascii=False, obj={"view": view, "nodes": len(nodes), "inputs": inputs, "wrong": faults}),
            flush=True,
        )
        program.stdin.write("next\n")
        program.stdin.flush()
    return program.wait()


if __name__ == "__main__":
    sys.exit(main())
