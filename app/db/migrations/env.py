"""Runs Alembic's steps on the connection handed in; the caller holds the transaction."""

from alembic import context


def run() -> None:
    """Run the steps asked for."""
    attributes = context.config.attributes
    context.configure(
        connection=attributes["connection"],
        target_metadata=attributes.get("metadata"),
        render_as_batch=True,
        compare_type=True,
        compare_server_default=True,
    )
    context.run_migrations()


run()
