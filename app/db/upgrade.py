"""Brings a file to the newest revision; the only module that imports Alembic, and only when it must."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from app.db.revisions import APPLICATION_ID, HEAD
from app.domain.errors import FileProblem

SCRIPTS = Path(__file__).parent / "migrations"


def configuration(connection: Connection) -> Config:
    """Alembic's settings without a file of their own: our scripts and this connection."""
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


def upgrade(connection: Connection, to: str = HEAD) -> None:
    """Run all missing steps in one transaction; a broken reference afterwards undoes everything.

    Tables are rebuilt by some steps, so SQLite's foreign keys rest meanwhile and are checked at the end.
    """
    _foreign_keys(connection, "OFF")
    try:
        with connection.begin():
            connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
            command.upgrade(configuration(connection), to)
            _check(connection)
    finally:
        _foreign_keys(connection, "ON")


def downgrade(connection: Connection, to: str) -> None:
    """Go back to an older revision; used by tests and by support, never by the program itself."""
    _foreign_keys(connection, "OFF")
    try:
        with connection.begin():
            command.downgrade(configuration(connection), to)
            _check(connection)
    finally:
        _foreign_keys(connection, "ON")


def _foreign_keys(connection: Connection, state: str) -> None:
    """Outside a transaction: inside one SQLite ignores this setting."""
    driver = connection.connection.driver_connection
    if driver is not None:
        driver.execute(f"PRAGMA foreign_keys={state}")


def _check(connection: Connection) -> None:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise FileProblem("file_damaged", references=len(broken))
