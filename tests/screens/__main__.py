"""Pictures of every page and window in every language and look: `python -m tests.screens` (`make screenshots`).

They are written to a folder and compared with the small ones that are kept; what looks different is named, and the
exit code is 1. `--keep` keeps the new ones instead: look at them first. Names after it take those views alone.
"""

# ruff: noqa: T201 - it tells what it found

import argparse
import os
import sys
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from PIL.Image import Image
from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from app.ui import application, theme
from app.ui.theme import Look
from tests.screens import kept, views
from tests.screens.faults import faults
from tests.screens.stage import stage

SCREEN = Path(__file__).with_name("screen.json")
Tiles = dict[str, dict[str, Image]]


def take(folder: Path, wanted: Iterable[str]) -> tuple[Tiles, list[str]]:
    """Write every picture as `NAME.LANGUAGE.LOOK.png`; returns tiles by view and `LANGUAGE.LOOK`, and what is wrong."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setCursorFlashTime(0)
    tiles: Tiles = defaultdict(dict)
    wrong: list[str] = []
    for key in kept.TILES:
        screen, look = key.split(".")
        theme.apply(app, Look(look))
        with stage(screen) as on:
            for view in wanted:
                for name, shown in views.seen(view, on):
                    picture = shown.grab().toImage()
                    picture.save(str(folder / f"{name}.{key}.png"))
                    tiles[name][key] = kept.tile(picture)
                    wrong += [f"{name}.{key}: {fault}" for fault in faults(shown, screen)]
        print(f"{key}: {sum(key in found for found in tiles.values())} pictures", flush=True)
    return tiles, wrong


def judged(tiles: Tiles, *, all_of_them: bool) -> list[str]:
    """What looks otherwise than what is kept, and what is kept of views that are no more."""
    found = [
        f"{name}.{key}: {count} of {kept.TILE[0] * kept.TILE[1]} cells differ"
        for name, shown in tiles.items()
        for key, tile in shown.items()
        if (count := kept.others(name, key, tile)) > kept.ALLOWED
    ]
    gone = kept.kept_names() - tiles.keys() if all_of_them else set()
    return found + [f"{name}: kept, and there is no such view" for name in sorted(gone)]


def main() -> int:
    """0: every picture looks as the one that is kept."""
    parser = argparse.ArgumentParser(prog="python -m tests.screens", description=__doc__)
    parser.add_argument("-o", "--output", type=Path, default=Path("demo-out/screens"))
    parser.add_argument("--keep", action="store_true")
    parser.add_argument("views", nargs="*")
    options = parser.parse_args()
    options.output.mkdir(parents=True, exist_ok=True)
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={SCREEN}"
    theme.apply(application.application(["arasha"]), Look.LIGHT)
    qInstallMessageHandler(_say)
    tiles, wrong = take(options.output, options.views or views.names())
    print(f"{sum(map(len, tiles.values()))} pictures are in {options.output}")
    for line in wrong:
        print(line)
    if options.keep:
        for name, shown in tiles.items():
            kept.keep(name, shown)
        for name in () if options.views else kept.kept_names() - tiles.keys():
            (kept.FOLDER / f"{name}.png").unlink()
        return 1 if wrong else 0
    found = judged(tiles, all_of_them=not options.views)
    for line in found:
        print(line)
    if found:
        print("Look at them; where they are as they should be: make screenshots KEEP=--keep")
    return 1 if found or wrong else 0


def _say(kind: QtMsgType, context: object, message: str) -> None:
    """Qt's platform without a screen says what it cannot do; everything else is told."""
    del kind, context
    if not message.startswith("This plugin does not support"):
        print(message, file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
