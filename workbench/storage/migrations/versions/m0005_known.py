"""The index of claims that have a verdict; whoever opens the library next fills it."""

from typing import Final

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

STEPS: Final = (
    """
    CREATE VIRTUAL TABLE claim_index USING fts5(form, content='', tokenize='porter unicode61 remove_diacritics 2')
    """,
    """
    CREATE VIRTUAL TABLE claim_word USING fts5vocab('claim_index', 'row')
    """,
)
SECURE_DELETE: Final = "INSERT INTO claim_index(claim_index, rank) VALUES ('secure-delete', 1)"


def upgrade() -> None:
    """Make the index and the list of its words."""
    for statement in STEPS:
        op.execute(statement)
    sqlite = op.get_bind().exec_driver_sql("SELECT sqlite_version()").scalar_one()
    if tuple(int(part) for part in sqlite.split(".")) >= (3, 42):
        op.execute(SECURE_DELETE)
