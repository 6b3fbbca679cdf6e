"""The vault without a window: made, checked, copied, restored. A password is one line from standard input."""

import argparse
import getpass
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from app.cli.surroundings import Surroundings
from app.domain.errors import FileProblem, UserError
from app.domain.verdicts import Fault, Verdict
from app.law.texts import Texts

if TYPE_CHECKING:
    from app.services.vault import Opened, Vault

MOST_NAMED = 5
"""So many faults are named in the one sentence; the others are counted."""


def password(stream: TextIO, texts: Texts) -> str:
    """One line as it was typed, without its end; on a terminal nothing of it shows. UserError("password_missing")."""
    if stream.isatty():
        line = getpass.getpass(texts.say("cli.password"))
    else:
        try:
            line = stream.buffer.readline().decode("utf-8-sig").rstrip("\r\n")
        except UnicodeDecodeError as error:
            raise UserError("password_unreadable") from error
    if not line:
        raise UserError("password_missing")
    return line


def unlocked(vault: "Vault", user: str | None, ask: Callable[[], str], texts: Texts) -> "Opened":
    """The vault opened for this person; raises UserError where the name or the password is missing or wrong.

    A recovery code that is new, because the making of the file was cut short, goes to the error output, so that what
    a program reads stays as promised.
    """
    login = _demanded(user)
    vault.demand_locked()
    opened = vault.unlock(login, ask())
    if opened.code:
        sys.stderr.write(texts.say("cli.recovery_code", code=opened.code) + "\n")
    return opened


@contextmanager
def pages_told(file: Path, opened: "Opened | None") -> Iterator[None]:
    """Say of a damaged file which pages are broken, where that can be found: raises `FileProblem` pages_damaged."""
    try:
        yield
    except FileProblem as problem:
        if problem.code == "file_damaged" and opened is not None:
            from app.db.checking import damaged_pages  # noqa: PLC0415 - a file that is whole waits for no driver

            if pages := damaged_pages(file, opened.key):
                raise FileProblem("pages_damaged", path=file, pages=", ".join(pages)) from problem
        raise


def init(options: argparse.Namespace, around: Surroundings) -> int:
    """A new vault, or with --take-over a plain file encrypted; its recovery code is told once."""
    user, place = _demanded(options.user), around.vault(options.data)
    secret = around.password()
    place.demand(user, secret)
    with place as vault:
        deed = vault.take_over if options.take_over else vault.create
        opened = deed(user, secret)
    around.tell(around.texts.say("cli.vault_made", path=vault.path), opened.code)
    if opened.plain_copies:
        listed = ", ".join(str(one) for one in opened.plain_copies)
        around.tell(around.texts.say("cli.plain_copies", paths=listed))
    return 0


def verify(options: argparse.Namespace, around: Surroundings) -> int:
    """Check everything; raises UserError("faults_found") with the first of them."""
    with around.open_desk(options.data) as desk:
        verdicts = desk.verifying.run()
    faults = [fault for verdict in verdicts for fault in verdict.faults]
    if faults:
        named = "; ".join(_fault(fault, around.texts) for fault in faults[:MOST_NAMED])
        raise UserError("faults_found", count=len(faults), named=named)
    around.tell(around.texts.say("cli.sound", counted=_counted(verdicts, around.texts)))
    return 0


def backup(options: argparse.Namespace, around: Surroundings) -> int:
    """A copy into one file, opened and read through before it is called done."""
    from app.services.backups import make  # noqa: PLC0415 - a date on the command line waits for no cryptography

    with around.vault(options.data) as vault:
        opened = unlocked(vault, options.user, around.password, around.texts)
        with pages_told(vault.path, opened):
            made = make(vault.path, opened.key, options.target, vault.now())
    around.tell(around.texts.say("cli.backup_made", path=made.path, kilobytes=-(-made.size // 1024)))
    return 0


def restore(options: argparse.Namespace, around: Surroundings) -> int:
    """A backup into a data file that is not there yet; which one must be said, the office's own is no default."""
    from app.services.restoring import restore as restored  # noqa: PLC0415 - the same

    user = _demanded(options.user)
    if options.data is None:
        raise UserError("usage_missing", names="--data")
    with around.vault(options.data) as vault:
        restored(options.source, vault, lambda found: found.unlock(user, around.password()))
    around.tell(around.texts.say("cli.restored", path=vault.path))
    return 0


def _demanded(user: str | None) -> str:
    if user is None or not user.strip():
        raise UserError("usage_missing", names="--user")
    return user


def _fault(fault: Fault, texts: Texts) -> str:
    return texts.say(f"fault.{fault.code}", key=fault.key)


def _counted(verdicts: Iterable[Verdict], texts: Texts) -> str:
    return ", ".join(f"{texts.say(f'check.{verdict.check}')}: {verdict.count}" for verdict in verdicts)
