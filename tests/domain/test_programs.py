"""Programs and scripts are known by their names and by how they begin; papers and pictures are none."""

import pytest

from app.domain.programs import is_program, is_program_name


@pytest.mark.parametrize(
    "name",
    [
        *("setup.exe", "Жауап.pdf.exe", "x.EXE", "x.exe. ", "x.exe\u200b", "a.b.scr", "скрипт.vbs", "run.bat", "k.ps1"),
        *("app.apk", "Ответ.js", "a.jar", "ярлык.lnk", "install.sh", "x.msi", "check.py", "fdp\u202efdp.exe"),
    ],
)
def test_what_is_started_when_it_is_opened_is_a_program(name: str) -> None:
    assert is_program_name(name)


@pytest.mark.parametrize(
    "name",
    ["Жауап.pdf", "answer.docx", "exe", "Скриншот exe.png", "архив.zip", "a.exe.pdf", "Сом.com.jpg", "", ".", "г. Шу"],
)
def test_a_paper_is_no_program(name: str) -> None:
    assert not is_program_name(name)


@pytest.mark.parametrize(
    "head",
    [
        *(b"MZ\x90\x00\x03", b"\x7fELF\x02\x01", b"#!/bin/sh\necho", b"\xcf\xfa\xed\xfe\x07", b"\xca\xfe\xba\xbe\x00"),
        *(b"dex\n035", b"L\x00\x00\x00\x01\x14\x02\x00\x00", b"!<arch>\ndebian-binary", b"\xed\xab\xee\xdb\x03"),
    ],
)
def test_a_program_is_known_by_its_beginning_whatever_its_name(head: bytes) -> None:
    assert is_program(head)


@pytest.mark.parametrize(
    "head",
    [
        b"%PDF-1.7",
        b"\x89PNG\r\n",
        b"\xff\xd8\xff\xe0",
        b"PK\x03\x04",
        b"MZ is written here",
        b"",
        b"SMS",
        b"\xd0\xcf\x11\xe0",
    ],
)
def test_papers_pictures_and_archives_are_none(head: bytes) -> None:
    assert not is_program(head)
