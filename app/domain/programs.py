"""Programs and scripts, known by how their name ends or how their content begins: opened by mistake they do harm."""

import re

LONGEST_HEAD = 64
"""So many first bytes of a file tell whether it is a program."""
_ENDING = re.compile(
    r".*\.(?:exe|com|scr|pif|cpl|msi|msp|msix|appx|dll|sys|bat|cmd|ps1|psm1|vbs|vbe|js|jse|mjs|ws|wsf|wsh|hta|lnk|url|reg"
    r"|inf|scf|jar|class|apk|xapk|ipa|app|dmg|pkg|command|deb|rpm|run|appimage|flatpakref|snap|desktop|sh|bash|zsh|csh|ksh"
    r"|py|pyw|pyc|pyz|pl|rb|php|lua|ahk|au3|chm|gadget|application)",
    re.IGNORECASE | re.DOTALL,
)
_BEGINNINGS = (
    *(b"\x7fELF", b"#!", b"dex\n", b"!<arch>\ndebian", b"\xed\xab\xee\xdb", b"L\x00\x00\x00\x01\x14\x02\x00"),
    *(b"\xca\xfe\xba\xbe", b"\xfe\xed\xfa\xce", b"\xfe\xed\xfa\xcf", b"\xce\xfa\xed\xfe", b"\xcf\xfa\xed\xfe"),
)
"""Linux, scripts, Android, packages, links of Windows, Java and macOS."""
_WINDOWS = b"MZ"
_HIDDEN = re.compile(r"[\s.\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+\Z")
"""What Windows leaves away at the end of a name, and signs nobody sees."""


def is_program_name(name: str) -> bool:
    """Whether a file of this name is started when it is opened: «answer.pdf.exe», «x.EXE. »."""
    return _ENDING.fullmatch(_HIDDEN.sub("", name)) is not None


def is_program(head: bytes) -> bool:
    """Whether a file that begins so (`LONGEST_HEAD` bytes are enough) is a program, whatever its name."""
    return head.startswith(_BEGINNINGS) or (head.startswith(_WINDOWS) and b"\x00" in head)
