"""Where words stand without pages, how pages came from the web, what could not be read, reprints.

Two tables are built anew, so that their longest column stays the last one.
"""

from typing import Final

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

SOURCE: Final = (
    "DROP TRIGGER source_text_is_not_edited",
    "DROP TRIGGER source_is_not_replaced",
    "DROP INDEX ix_source_sha256",
    "ALTER TABLE source RENAME TO source_0001",
    """
    CREATE TABLE source (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        sha256 TEXT NOT NULL,
        title TEXT NOT NULL,
        file TEXT NOT NULL,
        url TEXT NOT NULL,
        author TEXT NOT NULL,
        publisher TEXT NOT NULL,
        published TEXT,
        kind TEXT NOT NULL,
        "primary" BOOLEAN,
        reliability INTEGER,
        origin TEXT NOT NULL,
        language TEXT NOT NULL,
        outcome TEXT NOT NULL,
        reason TEXT NOT NULL,
        external_id TEXT NOT NULL,
        media_type TEXT NOT NULL,
        confidential BOOLEAN NOT NULL,
        retrieved TEXT NOT NULL,
        passages INTEGER NOT NULL,
        part_of INTEGER,
        lacks TEXT NOT NULL,
        text_digest TEXT NOT NULL,
        blocks TEXT NOT NULL,
        text TEXT NOT NULL,
        CONSTRAINT fk_source_part_of FOREIGN KEY(part_of) REFERENCES source (id)
    )
    """,
    """
    INSERT INTO source
    SELECT id, sha256, title, file, url, author, publisher, published, kind, "primary", reliability,
        origin, language, outcome, reason, external_id, media_type, confidential, retrieved,
        (SELECT count(*) FROM passage p WHERE p.source_id = s.id), NULL, '[]',
        text_digest, blocks, text
    FROM source_0001 s
    ORDER BY id
    """,
    # An id is never given twice, not even that of a source that is gone.
    """
    INSERT INTO sqlite_sequence (name, seq)
    SELECT 'source', 0 WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'source')
    """,
    """
    UPDATE sqlite_sequence
    SET seq = max(seq, (SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'source_0001'))
    WHERE name = 'source'
    """,
    "DROP TABLE source_0001",
    "CREATE INDEX ix_source_sha256 ON source (sha256)",
    """
    CREATE TRIGGER source_text_is_not_edited BEFORE UPDATE OF sha256, text_digest, text, blocks, lacks, retrieved ON source BEGIN SELECT RAISE(ABORT, 'a source stays as it was taken in'); END
    """,
    """
    CREATE TRIGGER source_is_not_replaced BEFORE INSERT ON source WHEN EXISTS (SELECT 1 FROM source WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'a source stays as it was taken in'); END
    """,
)
ORIGINAL: Final = (
    "DROP TRIGGER source_original_is_not_edited",
    "ALTER TABLE source_original RENAME TO source_original_0001",
    """
    CREATE TABLE source_original (
        source_id INTEGER NOT NULL,
        packed BOOLEAN NOT NULL,
        content BLOB NOT NULL,
        CONSTRAINT pk_source_original PRIMARY KEY (source_id),
        CONSTRAINT fk_source_original_source_id FOREIGN KEY(source_id) REFERENCES source (id)
    )
    """,
    "INSERT INTO source_original SELECT source_id, 0, content FROM source_original_0001",
    "DROP TABLE source_original_0001",
    """
    CREATE TRIGGER source_original_is_not_edited BEFORE UPDATE ON source_original BEGIN SELECT RAISE(ABORT, 'a source stays as it was taken in'); END
    """,
)
NEW: Final = (
    "ALTER TABLE passage ADD COLUMN place TEXT",
    "ALTER TABLE evidence ADD COLUMN place TEXT",
    """
    CREATE TABLE source_fetch (
        source_id INTEGER NOT NULL,
        url TEXT NOT NULL,
        final_url TEXT NOT NULL,
        at TEXT NOT NULL,
        headers TEXT NOT NULL,
        CONSTRAINT pk_source_fetch PRIMARY KEY (source_id),
        CONSTRAINT fk_source_fetch_source_id FOREIGN KEY(source_id) REFERENCES source (id)
    )
    """,
    """
    CREATE TRIGGER source_fetch_is_not_edited BEFORE UPDATE ON source_fetch BEGIN SELECT RAISE(ABORT, 'a source stays as it was taken in'); END
    """,
    """
    CREATE TABLE source_sketch (
        hash INTEGER NOT NULL,
        source_id INTEGER NOT NULL,
        CONSTRAINT pk_source_sketch PRIMARY KEY (hash, source_id),
        CONSTRAINT fk_source_sketch_source_id FOREIGN KEY(source_id) REFERENCES source (id)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE origin_offer (
        source_id INTEGER NOT NULL,
        other_id INTEGER NOT NULL,
        share DOUBLE NOT NULL,
        state TEXT NOT NULL,
        CONSTRAINT pk_origin_offer PRIMARY KEY (source_id, other_id),
        CONSTRAINT fk_origin_offer_source_id FOREIGN KEY(source_id) REFERENCES source (id),
        CONSTRAINT fk_origin_offer_other_id FOREIGN KEY(other_id) REFERENCES source (id)
    )
    """,
    """
    CREATE TABLE unread_document (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        place TEXT NOT NULL,
        within TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        outcome TEXT NOT NULL,
        reason TEXT NOT NULL,
        case_id INTEGER,
        at TEXT NOT NULL,
        CONSTRAINT uq_unread_document_place UNIQUE (place),
        CONSTRAINT fk_unread_document_case_id FOREIGN KEY(case_id) REFERENCES "case" (id)
    )
    """,
)


def upgrade() -> None:
    """Move sources and originals into their new shape, and add the new tables."""
    # Else what refers to a table would follow it to its old name.
    op.execute("PRAGMA legacy_alter_table = ON")
    for statement in (*SOURCE, *ORIGINAL, *NEW):
        op.execute(statement)
    op.execute("PRAGMA legacy_alter_table = OFF")
