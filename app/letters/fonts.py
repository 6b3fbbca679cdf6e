"""The face of our letters: PT Serif, embedded; what it cannot show is refused by name.

PT Serif (OFL-1.1, see `resources/letters/fonts.md`) has every Kazakh and Russian letter. It has no tenge sign:
the sign is written out as the word, which means the same and reads aloud.
"""

import re
import string
import unicodedata
from functools import cache
from importlib.resources import files
from io import BytesIO

from reportlab.pdfbase import pdfmetrics

from app.domain.errors import UserError
from app.domain.languages import Language
from app.letters.faces import LETTERS, Face
from app.letters.writing import Document

REGULAR = "PTSerif"
BOLD = "PTSerif-Bold"
_FACES = {REGULAR: "PT_Serif-Web-Regular.ttf", BOLD: "PT_Serif-Web-Bold.ttf"}

_TENGE = {Language.KAZAKH: "теңге", Language.RUSSIAN: "тенге", Language.ENGLISH: "tenge"}
_LINE_ENDS = re.compile(r"\r\n|[\r\v\f\x85\u2028\u2029]")
_THIN_SPACES = "\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000"
_SPACES = dict.fromkeys(map(ord, _THIN_SPACES), "\u00a0") | {ord("\t"): " "}
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a\u202c\u202d\u2060-\u2066\u2068\u2069\ufeff\x00-\x08\x0e-\x1f\x7f]")
"""Marks that show nothing; not those that turn the direction (U+202B, U+202E, U+2067): they are refused, for what
follows them looks otherwise on the screen than it would print."""


@cache
def register() -> frozenset[int]:
    """Make the faces known to ReportLab, once per process; return the letters that all of them show."""
    return frozenset.intersection(*(frozenset(face(name).face.charToGlyph) for name in _FACES))


@cache
def _plain() -> frozenset[str]:
    """Letters that stand in every text as they are: nearly all texts have no others."""
    letters = frozenset({*string.ascii_letters, *string.digits, *LETTERS, *" .,:;!?()/-+@%&'\"\u00a0"})
    return letters.intersection(map(chr, register())) | {"\n"}


@cache
def face(name: str) -> Face:
    """The face of that name, known to ReportLab."""
    made = Face(name, BytesIO(files("fontpkg_pt_serif").joinpath("files", _FACES[name]).read_bytes()))
    pdfmetrics.registerFont(made)
    return made


def begin(document: Document) -> None:
    """Let a new file of ReportLab begin with the faces as every file of ours has them."""
    for name in _FACES:
        face(name).begin(document)


def clean(text: str, language: Language) -> str:
    """The text as it can be set: composed letters, plain spaces and line ends, no invisible marks, «₸» as a word."""
    if _plain().issuperset(text):
        return text
    text = _LINE_ENDS.sub("\n", "".join(map(_showable, unicodedata.normalize("NFC", text))))
    text = _INVISIBLE.sub("", text.translate(_SPACES))
    if "₸" in text:
        word = _TENGE[language]
        text = re.sub(r"₸(?=\w)", f"{word} ", re.sub(r"(?<=\w)₸", f"\u00a0{word}", text)).replace("₸", word)
    return text


def _showable(letter: str) -> str:
    """The letter, or its parts where the faces have only those (a stress mark over a vowel)."""
    parts = unicodedata.decomposition(letter)
    if ord(letter) in register() or not parts or parts.startswith("<"):
        return letter
    parted = "".join(_showable(chr(int(code, 16))) for code in parts.split())
    return parted if register().issuperset(map(ord, parted)) else letter


def check(text: str, field: str = "") -> None:
    """Refuse a text with a letter the faces cannot show.

    Raises `UserError("glyph_missing", letter=…, sign="U+…", field=…)` naming the first such letter.
    """
    if _plain().issuperset(text):
        return
    shown = register()
    for letter in text:
        if ord(letter) not in shown and letter != "\n":
            raise UserError("glyph_missing", letter=letter, sign=f"U+{ord(letter):04X}", field=field)
