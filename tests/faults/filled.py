"""An encrypted office with a few matters, to be killed at work: made once, copied for each kill."""

import hashlib
import re
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from sqlalchemy import create_engine

from app import bootstrap
from app.db.connecting import bare
from app.db.database import Database
from app.domain.attachments import AttachmentDraft
from app.domain.codes import Channel, EventKind
from app.domain.secrets import Secret
from app.domain.users import UserDraft
from app.services.context import Context
from app.services.desk import Desk
from app.services.vault import Opened
from tests.factories import OFFICE, appeal_draft, body_id, event_draft, kept_client, kept_talk
from tests.services.vaults import AT, LOGIN, PASSWORD, TODAY, cheap

TIMES = 3
"""How often a deed is done in a row, each time on a matter of its own."""
CALENDAR = bootstrap.shipped_calendar()
FILED_ON = date(2026, 11, 2)
_UID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_DRAWN_ANEW = frozenset({"uid", "hash", "sealed", "key", "person", "signed_sha256", "signed_content"})
"""Columns that are others at every run: random keys, signatures, what follows from them."""
_STATEMENTS = create_engine("sqlite://")._compiled_cache
"""SQL that was put together once is used by all engines, and by every child: a kill is cheap enough for thousands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """The keys of one matter and what hangs on it; the talk `spare` belongs to no matter yet."""

    client: int
    talk: int
    spare: int
    case: int
    appeal: int
    event: int
    attachment: int
    volunteer: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """The office at work: its desk, its matters, the folder it lies in."""

    desk: Desk
    matters: tuple[Matter, ...]
    folder: Path


@contextmanager
def at_work(folder: Path, matters: tuple[Matter, ...], key: Secret, uid: str) -> Iterator[Filled]:
    """The desk of the office that lies in this folder, always on the same day."""
    database = Database(folder / "office.arasha", key)
    database._writer._compiled_cache = database._reader._compiled_cache = _STATEMENTS
    context = Context(
        database=database,
        calendar=CALENDAR,
        today=lambda: TODAY,
        now=lambda: AT,
        publish=lambda _: None,
        unlocked_by=uid,
    )
    desk = Desk(context)
    with closing(desk):
        yield Filled(desk=desk, matters=matters, folder=folder)


def make_empty(folder: Path) -> Opened:
    """A vault nobody has worked in."""
    folder.mkdir(parents=True)
    return cheap(folder / "office.arasha").create(LOGIN, PASSWORD)


def fill(folder: Path) -> tuple[Opened, tuple[Matter, ...]]:
    """A vault with matters for everything that may be done."""
    opened = make_empty(folder)
    with at_work(folder, (), opened.key, opened.unlocked.uid) as office:
        office.desk.office.save(OFFICE)
        matters = tuple(_matter(office, number) for number in range(TIMES))
    return opened, matters


def state(path: Path, key: Secret) -> str:
    """A short word for all that the file holds, the same for the same deeds done anew: random parts are left out."""
    digest = hashlib.sha256()
    with closing(bare(path, key)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
        for (table,) in tables:
            columns = [name for _, name, *_ in connection.execute(f'PRAGMA table_info("{table}")')]
            named = ", ".join(f'"{name}"' for name in columns if name not in _DRAWN_ANEW)
            rows = connection.execute(f'SELECT {named} FROM "{table}"').fetchall()  # noqa: S608 - the file's own names
            digest.update(f"{table}\n{_UID.sub('*', repr(sorted(map(repr, rows))))}\n".encode())
    return digest.hexdigest()[:16]


def _matter(office: Filled, number: int) -> Matter:
    desk = office.desk
    volunteer = desk.people.add(UserDraft(name=f"Ержан Ерікті {number}", login=f"erzhan{number}"))
    client = kept_client(desk, surname=f"Куә{number}", contact_note="ұзақ жазба " * 30)
    talk, spare = kept_talk(desk, client.id), kept_talk(desk, client.id, question="Тағы бір сұрақ")
    draft = replace(appeal_draft(body_id(desk)), subject=f"Өтініш {number}")
    case, appeal = desk.cases.open_from_consultation(talk.id, draft)
    desk.appeals.record(appeal.id, event_draft(EventKind.FILED, FILED_ON, channel=Channel.PORTAL))
    kept = desk.appeals.record(appeal.id, event_draft(EventKind.REGISTERED, FILED_ON, number=f"ЖТ-{number}"))
    scan = desk.attachments.add_bytes(case.id, f"scan {number}".encode() * 2000, AttachmentDraft(name="Жауап.pdf"))
    return Matter(
        client=client.id,
        talk=talk.id,
        spare=spare.id,
        case=case.id,
        appeal=appeal.id,
        event=kept.events[-1].id,
        attachment=scan.id,
        volunteer=volunteer.id,
    )
