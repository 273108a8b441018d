"""The library: SQLite through SQLAlchemy. No row leaves this package."""
