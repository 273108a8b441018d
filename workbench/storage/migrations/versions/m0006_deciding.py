"""Withdrawn verdicts, and tables for risks, sign-offs, queries, searches and source records."""

from typing import Final

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

STEPS: Final = (
    "ALTER TABLE verdict ADD COLUMN reason TEXT DEFAULT '' NOT NULL",
    "ALTER TABLE verdict ADD COLUMN withdrawn TEXT",
    "DROP TRIGGER verdict_is_not_edited",
    """
    CREATE TRIGGER verdict_is_not_edited BEFORE UPDATE OF id, claim_id, scale, scale_version, rating, rationale, "by", at, stands_as, change_to, because, evidence, reason ON verdict BEGIN SELECT RAISE(ABORT, 'a verdict is never changed, only succeeded'); END
    """,
    """
    CREATE TABLE accepted_risk (
        verdict_id INTEGER NOT NULL,
        who TEXT NOT NULL,
        "on" TEXT NOT NULL,
        words TEXT NOT NULL,
        CONSTRAINT pk_accepted_risk PRIMARY KEY (verdict_id),
        CONSTRAINT fk_accepted_risk_verdict_id FOREIGN KEY(verdict_id) REFERENCES verdict (id)
    )
    """,
    """
    CREATE TABLE sign_off (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        verdict_id INTEGER NOT NULL,
        "by" TEXT NOT NULL,
        at TEXT NOT NULL,
        note TEXT NOT NULL,
        reason TEXT NOT NULL,
        withdrawn TEXT,
        CONSTRAINT fk_sign_off_verdict_id FOREIGN KEY(verdict_id) REFERENCES verdict (id)
    )
    """,
    "CREATE INDEX ix_sign_off_verdict_id ON sign_off (verdict_id)",
    """
    CREATE TABLE "query" (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        claim_id INTEGER NOT NULL,
        "to" TEXT NOT NULL,
        role TEXT NOT NULL,
        question TEXT NOT NULL,
        due TEXT,
        asked TEXT NOT NULL,
        "by" TEXT NOT NULL,
        outcome TEXT NOT NULL,
        closed TEXT,
        closed_by TEXT NOT NULL,
        withdrawn TEXT,
        CONSTRAINT fk_query_claim_id FOREIGN KEY(claim_id) REFERENCES claim (id)
    )
    """,
    'CREATE INDEX ix_query_claim_id ON "query" (claim_id)',
    """
    CREATE TABLE search_record (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        claim_id INTEGER NOT NULL,
        "where" TEXT NOT NULL,
        words TEXT NOT NULL,
        note TEXT NOT NULL,
        "by" TEXT NOT NULL,
        at TEXT NOT NULL,
        withdrawn TEXT,
        CONSTRAINT fk_search_record_claim_id FOREIGN KEY(claim_id) REFERENCES claim (id)
    )
    """,
    "CREATE INDEX ix_search_record_claim_id ON search_record (claim_id)",
    """
    CREATE TABLE source_change (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        source_id INTEGER NOT NULL,
        changes TEXT NOT NULL,
        "by" TEXT NOT NULL,
        at TEXT NOT NULL,
        CONSTRAINT fk_source_change_source_id FOREIGN KEY(source_id) REFERENCES source (id)
    )
    """,
    "CREATE INDEX ix_source_change_source_id ON source_change (source_id)",
    """
    CREATE TRIGGER accepted_risk_is_not_edited BEFORE UPDATE ON accepted_risk BEGIN SELECT RAISE(ABORT, 'who answers for a verdict is never changed'); END
    """,
    """
    CREATE TRIGGER accepted_risk_is_not_removed BEFORE DELETE ON accepted_risk BEGIN SELECT RAISE(ABORT, 'who answers for a verdict is never changed'); END
    """,
    """
    CREATE TRIGGER accepted_risk_is_not_replaced BEFORE INSERT ON accepted_risk WHEN EXISTS (SELECT 1 FROM accepted_risk WHERE verdict_id = NEW.verdict_id) BEGIN SELECT RAISE(ABORT, 'who answers for a verdict is never changed'); END
    """,
    """
    CREATE TRIGGER source_change_is_not_edited BEFORE UPDATE ON source_change BEGIN SELECT RAISE(ABORT, 'history is never changed'); END
    """,
    """
    CREATE TRIGGER source_change_is_not_removed BEFORE DELETE ON source_change BEGIN SELECT RAISE(ABORT, 'history is never changed'); END
    """,
    """
    CREATE TRIGGER source_change_is_not_replaced BEFORE INSERT ON source_change WHEN EXISTS (SELECT 1 FROM source_change WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'history is never changed'); END
    """,
)


def upgrade() -> None:
    """Add the columns and the tables."""
    for statement in STEPS:
        op.execute(statement)
