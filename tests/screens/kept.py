"""The pictures that are kept to compare with: of each view one small sheet, a tile a language and look.

A tile is the picture on a ground of 1366 × 768, made so small that a word is some grey cells: letters drawn a little
otherwise on another machine make no difference, a word that is not there does.
"""

from collections.abc import Mapping
from pathlib import Path

from PIL import Image, ImageChops
from PySide6.QtGui import QImage

FOLDER = Path(__file__).parent / "kept"
GROUND = (1366, 768)
TILE = (64, 36)
SHADES = 32
"""Levels of grey that are kept."""
FAR = 3
"""So many levels apart a cell is another."""
ALLOWED = 14
"""So many of the 2,304 cells may be others."""
TILES = ("kk.light", "kk.dark", "ru.light", "ru.dark", "en.light", "en.dark", "stretched.light")
COLUMNS = 4


def tile(picture: QImage) -> Image.Image:
    """The small grey picture of a large one."""
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    whole = Image.frombuffer("L", (grey.width(), grey.height()), grey.constBits(), "raw", "L", grey.bytesPerLine(), 1)
    ground = Image.new("L", GROUND, 128)
    ground.paste(whole, (0, 0))
    return ground.resize(TILE, Image.Resampling.BOX).point(lambda shade: shade * SHADES // 256)


def keep(name: str, tiles: Mapping[str, Image.Image]) -> None:
    """Write the sheet of a view."""
    sheet = Image.new("L", (TILE[0] * COLUMNS, TILE[1] * 2))
    for place, key in enumerate(TILES):
        sheet.paste(tiles[key].point(lambda shade: shade * 256 // SHADES), _corner(place))
    FOLDER.mkdir(exist_ok=True)
    sheet.save(FOLDER / f"{name}.png", optimize=True)


def kept_names() -> set[str]:
    """The views with a sheet."""
    return {file.stem for file in FOLDER.glob("*.png")}


def others(name: str, key: str, shown: Image.Image) -> int:
    """How many cells are others than those kept; all of them where nothing is kept."""
    file = FOLDER / f"{name}.png"
    if not file.exists():
        return TILE[0] * TILE[1]
    with Image.open(file) as sheet:
        across, down = _corner(TILES.index(key))
        before = sheet.crop((across, down, across + TILE[0], down + TILE[1]))
    return differing(before.point(lambda shade: shade * SHADES // 256), shown)


def differing(one: Image.Image, other: Image.Image) -> int:
    """How many cells of two tiles are others."""
    return sum(ImageChops.difference(one, other).histogram()[FAR:])


def _corner(place: int) -> tuple[int, int]:
    return place % COLUMNS * TILE[0], place // COLUMNS * TILE[1]
