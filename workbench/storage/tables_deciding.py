"""The tables of what surrounds a verdict: risks, sign-offs, queries, searches, source records."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from workbench.storage.columns import Json
from workbench.storage.tables import IDS, Base


class AcceptedRiskRow(Base):
    """That somebody answers for words that the desk could not confirm. Triggers refuse changes."""

    __tablename__ = "accepted_risk"

    verdict_id: Mapped[int] = mapped_column(ForeignKey("verdict.id"), primary_key=True)
    who: Mapped[str]
    on: Mapped[date]
    words: Mapped[str]


class SignOffRow(Base):
    """That a second person stands behind a verdict; ``reason`` is why it was no second one."""

    __tablename__ = "sign_off"
    __table_args__ = (IDS,)

    id: Mapped[int] = mapped_column(primary_key=True)
    verdict_id: Mapped[int] = mapped_column(ForeignKey("verdict.id"), index=True)
    by: Mapped[str]
    at: Mapped[datetime]
    note: Mapped[str]
    reason: Mapped[str]
    withdrawn: Mapped[datetime | None]


class QueryRow(Base):
    """A question out to somebody; open as long as ``closed`` is empty."""

    __tablename__ = "query"
    __table_args__ = (IDS,)

    id: Mapped[int] = mapped_column(primary_key=True)
    claim_id: Mapped[int] = mapped_column(ForeignKey("claim.id"), index=True)
    to: Mapped[str]
    role: Mapped[str]
    question: Mapped[str]
    due: Mapped[date | None]
    asked: Mapped[datetime]
    by: Mapped[str]
    outcome: Mapped[str]
    closed: Mapped[datetime | None]
    closed_by: Mapped[str]
    withdrawn: Mapped[datetime | None]


class SearchRow(Base):
    """That somebody looked for evidence and found none."""

    __tablename__ = "search_record"
    __table_args__ = (IDS,)

    id: Mapped[int] = mapped_column(primary_key=True)
    claim_id: Mapped[int] = mapped_column(ForeignKey("claim.id"), index=True)
    where: Mapped[str]
    words: Mapped[str]
    note: Mapped[str]
    by: Mapped[str]
    at: Mapped[datetime]
    withdrawn: Mapped[datetime | None]


class SourceChangeRow(Base):
    """What a person changed in what is said of a source. Triggers refuse changes.

    ``changes`` holds for each field its value before and after.
    """

    __tablename__ = "source_change"
    __table_args__ = (IDS,)

    id: Mapped[int] = mapped_column(primary_key=True)
    source_id: Mapped[int] = mapped_column(ForeignKey("source.id"), index=True)
    changes: Mapped[dict[str, Any]] = mapped_column(Json)
    by: Mapped[str]
    at: Mapped[datetime]
