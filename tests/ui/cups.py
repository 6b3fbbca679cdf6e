"""A print server of the test: CUPS in a folder, on a socket there alone, with a printer that keeps its jobs."""

import ctypes
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

SERVER = shutil.which("cupsd", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
QUEUE = "arasha"
PATIENCE = 30
_FOLDERS = ("spool", "cache", "state", "tmp", "out", "bin/backend", "bin/filter")
_FILES = """\
ServerRoot {root}
RequestRoot {root}/spool
CacheDir {root}/cache
StateDir {root}/state
TempDir {root}/tmp
ServerBin {root}/bin
ErrorLog {root}/error_log
AccessLog {root}/access_log
PageLog {root}/page_log
SystemGroup {group}
"""
_SERVER = """\
Listen {root}/cups.sock
WebInterface No
Browsing No
DefaultAuthType None
<Location />
Order allow,deny
Allow all
</Location>
<Policy default>
<Limit All>
Order allow,deny
Allow all
</Limit>
</Policy>
"""
_BACKEND = """\
#!/bin/sh
# A printer that keeps the bytes and the options of each job in its folder.
if [ $# -eq 0 ]; then echo 'direct folder "Unknown" "Folder"'; exit 0; fi
printf 'copies=%s %s' "$4" "$5" > "${DEVICE_URI#folder:}/$1.options"
printf '%s' "$3" > "${DEVICE_URI#folder:}/$1.title"
cat "${6:--}" > "${DEVICE_URI#folder:}/$1.part" && mv "${DEVICE_URI#folder:}/$1.part" "${DEVICE_URI#folder:}/$1.pdf"
"""


@dataclass(frozen=True)
class PrintServer:
    """Where it listens and where its printer keeps what it printed."""

    socket: Path
    out: Path

    def jobs(self) -> list[Path]:
        """What came out, job by job."""
        return sorted(self.out.glob("*.pdf"))


@contextmanager
def print_server(root: Path) -> Iterator[PrintServer]:
    """A server with one queue, the default one; gone afterwards."""
    assert SERVER is not None
    for folder in _FOLDERS:
        (root / folder).mkdir(parents=True)
    (root / "bin" / "daemon").symlink_to("/usr/lib/cups/daemon")
    backend = root / "bin" / "backend" / "folder"
    backend.write_text(_BACKEND)
    backend.chmod(0o700 if os.getuid() == 0 else 0o755)
    (root / "files.conf").write_text(_FILES.format(root=root, group=_group()))
    (root / "cupsd.conf").write_text(_SERVER.format(root=root))
    server = PrintServer(socket=root / "cups.sock", out=root / "out")
    process = subprocess.Popen([SERVER, "-f", "-c", root / "cupsd.conf", "-s", root / "files.conf"])
    try:
        _admin(server, "-p", QUEUE, "-E", "-v", f"folder:{server.out}")
        _admin(server, "-d", QUEUE)
        yield server
    finally:
        process.terminate()
        process.wait(PATIENCE)


@contextmanager
def speaking_to(server: PrintServer) -> Iterator[PrintServer]:
    """This process prints there for a while: Qt asks the library for printers, the library may have asked before."""
    library = ctypes.CDLL("libcups.so.2")
    before = os.environ.get("CUPS_SERVER")
    os.environ["CUPS_SERVER"] = str(server.socket)
    library.cupsSetServer(os.fsencode(server.socket))
    try:
        yield server
    finally:
        library.cupsSetServer(None)
        del os.environ["CUPS_SERVER"]
        if before is not None:
            os.environ["CUPS_SERVER"] = before


def _admin(server: PrintServer, *arguments: str) -> None:
    """Ask the server; the first question waits for it to listen."""
    for _ in range(PATIENCE * 10):
        asked = subprocess.run(
            ["lpadmin", "-h", server.socket, *arguments], capture_output=True, text=True, check=False
        )
        if asked.returncode == 0:
            return
        subprocess.run(["sleep", "0.1"], check=True)
    raise RuntimeError(asked.stderr)


def _group() -> str:
    import grp  # noqa: PLC0415 - POSIX alone

    return grp.getgrgid(os.getgid()).gr_name
