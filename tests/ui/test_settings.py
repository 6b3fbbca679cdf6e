"""What this machine remembers of the window, and nothing of the office."""

from pathlib import Path

from PySide6.QtCore import QByteArray

from app.domain.languages import Language
from app.ui.settings import Settings
from app.ui.theme import Look


def test_a_new_machine_remembers_nothing(settings: Settings) -> None:
    assert settings.language is None
    assert settings.look is Look.SYSTEM
    assert settings.page == ""
    assert settings.geometry.isEmpty()


def test_what_was_chosen_is_there_next_time(tmp_path: Path) -> None:
    file = tmp_path / "window.ini"
    first = Settings(file)
    first.language = Language.RUSSIAN
    first.look = Look.DARK
    first.page = "cases"
    first.geometry = QByteArray(b"\x01\x02")
    first.save()
    again = Settings(file)
    assert (again.language, again.look, again.page) == (Language.RUSSIAN, Look.DARK, "cases")
    assert again.geometry == QByteArray(b"\x01\x02")


def test_a_spoilt_file_gives_the_defaults(tmp_path: Path) -> None:
    file = tmp_path / "window.ini"
    file.write_text("[General]\nlanguage=xx\nlook=7\ngeometry=hello\n", encoding="utf-8")
    spoilt = Settings(file)
    assert (spoilt.language, spoilt.look, spoilt.geometry.isEmpty()) == (None, Look.SYSTEM, True)


def test_only_one_module_names_qsettings() -> None:
    root = Path(__file__).parents[2] / "app"
    naming = [file.name for file in root.rglob("*.py") if "QSettings" in file.read_text(encoding="utf-8")]
    assert naming == ["settings.py"]


def test_the_minutes_before_locking_stay_within_sane_limits(tmp_path: Path) -> None:
    for kept, minutes in (("0", 1), ("5", 5), ("99999", 120), ("soon", 10)):
        file = tmp_path / f"{minutes}.ini"
        file.write_text(f"[General]\nlock_minutes={kept}\n", encoding="utf-8")
        assert Settings(file).lock_minutes == minutes


def test_letters_grow_by_steps_and_are_remembered(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "window.ini")
    assert settings.letters == 100
    settings.letters = 130
    settings.save()
    assert Settings(tmp_path / "window.ini").letters == 130
    settings.letters = 999
    assert settings.letters == 100
