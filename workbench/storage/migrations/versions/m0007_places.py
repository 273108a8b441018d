"""Where the file of a source lay, so that it can be told whether it has changed since."""

from typing import Final

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

STEPS: Final = (
    """
    CREATE TABLE source_place (
        source_id INTEGER NOT NULL,
        place TEXT NOT NULL,
        CONSTRAINT pk_source_place PRIMARY KEY (source_id),
        CONSTRAINT fk_source_place_source_id FOREIGN KEY(source_id) REFERENCES source (id)
    )
    """,
)


def upgrade() -> None:
    """Add the table; where the files of earlier sources lay is not known."""
    for statement in STEPS:
        op.execute(statement)
