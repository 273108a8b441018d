"""Bring an older library up to date. Alembic runs the steps in ``versions``, from code only."""
