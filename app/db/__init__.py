"""Where is it kept? SQLAlchemy on SQLite; functions that take a transaction and return records."""
