"""What passages mean, so that those worded otherwise than a claim are found."""

from typing import Final

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

STEPS: Final = (
    """
    CREATE TABLE passage_vector (
        passage_id INTEGER NOT NULL,
        text_hash BLOB NOT NULL,
        vector BLOB NOT NULL,
        sentences BLOB NOT NULL,
        CONSTRAINT pk_passage_vector PRIMARY KEY (passage_id),
        CONSTRAINT fk_passage_vector_passage_id FOREIGN KEY(passage_id) REFERENCES passage (id)
    )
    """,
)


def upgrade() -> None:
    """Add the table."""
    for statement in STEPS:
        op.execute(statement)
