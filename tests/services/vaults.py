"""What tests of the vault share: cheap vaults, filled ones, and a look at everything in a file."""

from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

from app import bootstrap
from app.db.connecting import bare
from app.domain.secrets import Secret
from app.safety.passwords import FLOOR
from app.services.vault import Opened, Vault

AT = datetime(2026, 11, 22, 6, 0, tzinfo=UTC)
TODAY = date(2026, 11, 22)
LOGIN, PASSWORD, NEW_PASSWORD = "Бота", "қысқы кеш ұзақ болады", "жазғы таң ерте атады"


def cheap(path: Path, at: datetime = AT) -> Vault:
    """A vault whose passwords cost the least that is allowed."""
    return Vault(path, lambda: at, cost=FLOOR)


def furnished(path: Path) -> Opened:
    """An encrypted file with the worked matters."""
    opened = cheap(path).create(LOGIN, PASSWORD)
    with bootstrap.opened_desk(path, opened, today=lambda: TODAY, publish=lambda _: None) as desk:
        bootstrap.fill_with_examples(desk)
    return opened


def everything(path: Path, key: Secret | None) -> dict[str, list[tuple[object, ...]]]:
    """Every table with every row."""
    with closing(bare(path, key)) as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: connection.execute(f'SELECT * FROM "{name}"').fetchall() for name in names}  # noqa: S608 - ours
