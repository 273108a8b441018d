"""What Alembic runs to reach the library: it is handed a connection, in a transaction already."""

from alembic import context

context.configure(connection=context.config.attributes["connection"])
context.run_migrations()
