"""The catalogues of the window: every sentence collected, translated and compiled; nothing stale."""

import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources/i18n"
LANGUAGES = ("kk", "ru")
PLACEHOLDER = re.compile(r"\{[^{}]*\}|%n|%\d")


def tool(name: str) -> str:
    return str(Path(sys.executable).parent / name)


def messages(catalogue: Path) -> dict[tuple[str, str, str], ET.Element]:
    """The sentences of a catalogue that the window still says: context, source and remark to the message."""
    found = {}
    for context in ET.parse(catalogue).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            kept = message.find("translation")
            if kept is None or kept.get("type") not in {"vanished", "obsolete"}:
                key = (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""))
                found[key] = message
    return found


def translations(message: ET.Element) -> list[str]:
    kept = message.find("translation")
    if kept is None:
        return [""]
    return [form.text or "" for form in kept.iter("numerusform")] or [kept.text or ""]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_catalogue_holds_exactly_what_the_window_says(language: str, tmp_path: Path) -> None:
    kept = FOLDER / f"arasha_{language}.ts"
    fresh = tmp_path / kept.name
    shutil.copy(kept, fresh)
    sources = sorted(str(path) for path in (ROOT / "app/ui").rglob("*.py"))
    subprocess.run(
        [tool("pyside6-lupdate"), "-no-obsolete", "-locations", "none", *sources, "-ts", str(fresh)],
        check=True,
        capture_output=True,
    )
    assert messages(kept).keys() == messages(fresh).keys(), "run `make translations`"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_translated_with_the_same_places_for_values(language: str) -> None:
    missing, differing = [], []
    for (context, source, _), message in messages(FOLDER / f"arasha_{language}.ts").items():
        for said in translations(message):
            if not said.strip():
                missing.append(f"{context}: {source}")
            elif set(PLACEHOLDER.findall(said)) != set(PLACEHOLDER.findall(source)):
                differing.append(f"{context}: {source} -> {said}")
    assert (missing, differing) == ([], [])


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_catalogue_is_fresh(language: str, tmp_path: Path) -> None:
    compiled = tmp_path / "fresh.qm"
    subprocess.run(
        [tool("pyside6-lrelease"), "-silent", str(FOLDER / f"arasha_{language}.ts"), "-qm", str(compiled)],
        check=True,
        capture_output=True,
    )
    assert compiled.read_bytes() == (FOLDER / f"arasha_{language}.qm").read_bytes(), "run `make translations`"
