"""Which claims a checker has accepted, and the further places where the article says the same."""

from typing import Final

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

STEPS: Final = (
    "ALTER TABLE claim ADD COLUMN accepted BOOLEAN DEFAULT 0 NOT NULL",
    # Whoever marked a claim, or began to check it, has agreed that it is one.
    "UPDATE claim SET accepted = 1 WHERE checkable AND (by_hand OR state <> 'unchecked')",
    """
    CREATE TABLE claim_place (
        claim_id INTEGER NOT NULL,
        number INTEGER NOT NULL,
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        before TEXT NOT NULL,
        after TEXT NOT NULL,
        anchor_state TEXT NOT NULL,
        CONSTRAINT pk_claim_place PRIMARY KEY (claim_id, number),
        CONSTRAINT ck_claim_place_span CHECK (start >= 0 AND start < "end"),
        CONSTRAINT fk_claim_place_claim_id FOREIGN KEY(claim_id) REFERENCES claim (id)
    )
    """,
)


def upgrade() -> None:
    """Add the column and the table."""
    for statement in STEPS:
        op.execute(statement)
