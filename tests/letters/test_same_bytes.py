"""The same letter twice is the same file, byte by byte."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.domain.codes import LetterKind
from app.domain.languages import Language
from app.letters.render import render
from tests.letters.golden_text import PAPERS
from tests.letters.samples import WORDING, letter_data


@pytest.mark.parametrize(("kind", "language"), PAPERS)
def test_the_same_input_gives_the_same_bytes(kind: LetterKind, language: Language) -> None:
    data = letter_data(kind, language)
    assert render(kind, data, language, WORDING) == render(kind, data, language, WORDING)


def test_another_process_another_clock_and_another_hash_seed_give_the_same_bytes() -> None:
    script = (
        "import hashlib\n"
        "from app.letters.render import render\n"
        "from tests.letters.golden_text import PAPERS\n"
        "from tests.letters.samples import WORDING, letter_data\n"
        "for kind, language in PAPERS[::3]:\n"
        "    print(hashlib.sha256(render(kind, letter_data(kind, language), language, WORDING)).hexdigest())\n"
    )
    here = [
        hashlib.sha256(render(kind, letter_data(kind, language), language, WORDING)).hexdigest()
        for kind, language in PAPERS[::3]
    ]
    for surroundings in (
        {"PYTHONHASHSEED": "1", "TZ": "Asia/Almaty"},
        {"PYTHONHASHSEED": "2", "TZ": "UTC", "SOURCE_DATE_EPOCH": "86400"},
    ):
        done = subprocess.run(
            [sys.executable, "-c", script],
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, **surroundings, "PYTHONPATH": str(Path.cwd())},
        )
        assert done.stdout.split() == here
