"""The tables of the library. No row leaves this package."""

from datetime import date, datetime
from typing import Any, ClassVar, Final

from sqlalchemy import CheckConstraint, ForeignKey, MetaData, Text, UniqueConstraint, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

from workbench.domain.case import CaseKind
from workbench.domain.claim import AnchorState, CheckState
from workbench.domain.evidence import Stance
from workbench.domain.match import Decision
from workbench.domain.source import OfferState, Outcome
from workbench.storage.columns import Day, Json, Moment, Word

IDS: Final = {"sqlite_autoincrement": True}
"""An id is never given twice, so that nothing old can point at something new."""
_SPAN: Final = 'start >= 0 AND start < "end"'


class Base(DeclarativeBase):
    """The base of every table."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {str: Text(), datetime: Moment(), date: Day()}


class InfoRow(Base):
    """A fact about the library itself, such as who wrote it."""

    __tablename__ = "library_info"

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class CaseRow(Base):
    """A case."""

    __tablename__ = "case"
    __table_args__ = (IDS,)

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    kind: Mapped[CaseKind] = mapped_column(Word(CaseKind))
    scale: Mapped[str]
    scale_version: Mapped[int]
    offline: Mapped[bool]
    created: Mapped[datetime]


class ArticleRow(Base):
    """A draft of an article. Its text and digest never change (a trigger sees to that)."""

    __tablename__ = "article"
    __table_args__ = (IDS,)

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("case.id"), index=True)
    draft: Mapped[int]
    title: Mapped[str]
    digest: Mapped[str]
    received: Mapped[datetime]
    origin: Mapped[str]
    author: Mapped[str]
    publisher: Mapped[str]
    published: Mapped[date | None]
    language: Mapped[str]
    blocks: Mapped[list[Any]] = mapped_column(Json)
    text: Mapped[str]


class ClaimRow(Base):
    """A claim with its anchor."""

    __tablename__ = "claim"
    __table_args__ = (CheckConstraint(_SPAN, name="span"), IDS)

    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"), index=True)
    start: Mapped[int]
    end: Mapped[int]
    before: Mapped[str]
    after: Mapped[str]
    anchor_state: Mapped[AnchorState] = mapped_column(Word(AnchorState))
    words: Mapped[str]
    restatement: Mapped[str]
    kinds: Mapped[list[str]] = mapped_column(Json)
    worth: Mapped[float]
    checkable: Mapped[bool]
    reasons: Mapped[list[str]] = mapped_column(Json)
    claimant: Mapped[str]
    number: Mapped[int]
    state: Mapped[CheckState] = mapped_column(Word(CheckState))
    by_hand: Mapped[bool]
    dropped: Mapped[bool]
    version: Mapped[int]
    accepted: Mapped[bool] = mapped_column(server_default=text("0"))
    places: Mapped[list["ClaimPlaceRow"]] = relationship(
        lazy="selectin", order_by="ClaimPlaceRow.number", cascade="all, delete-orphan"
    )


class ClaimPlaceRow(Base):
    """A further place where the article says what a claim says; ``number`` counts from 1."""

    __tablename__ = "claim_place"
    __table_args__ = (CheckConstraint(_SPAN, name="span"),)

    claim_id: Mapped[int] = mapped_column(ForeignKey("claim.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    start: Mapped[int]
    end: Mapped[int]
    before: Mapped[str]
    after: Mapped[str]
    anchor_state: Mapped[AnchorState] = mapped_column(Word(AnchorState))


class SourceRow(Base):
    """A source. Its text, the longest column, stands last so that lists need not read it.

    ``passages`` counts those that it was cut into.
    """

    __tablename__ = "source"
    __table_args__ = (IDS,)

    id: Mapped[int] = mapped_column(primary_key=True)
    sha256: Mapped[str] = mapped_column(index=True)
    title: Mapped[str]
    file: Mapped[str]
    url: Mapped[str]
    author: Mapped[str]
    publisher: Mapped[str]
    published: Mapped[date | None]
    kind: Mapped[str]
    primary: Mapped[bool | None]
    reliability: Mapped[int | None]
    origin: Mapped[str]
    language: Mapped[str]
    outcome: Mapped[Outcome] = mapped_column(Word(Outcome))
    reason: Mapped[str]
    external_id: Mapped[str]
    media_type: Mapped[str]
    confidential: Mapped[bool]
    retrieved: Mapped[datetime]
    passages: Mapped[int]
    part_of: Mapped[int | None] = mapped_column(ForeignKey("source.id"))
    lacks: Mapped[list[str]] = mapped_column(Json)
    text_digest: Mapped[str]
    blocks: Mapped[list[Any]] = mapped_column(Json)
    text: Mapped[str]


class OriginalRow(Base):
    """The bytes of a source as received; ``packed`` if they are stored compressed."""

    __tablename__ = "source_original"

    source_id: Mapped[int] = mapped_column(ForeignKey("source.id"), primary_key=True)
    packed: Mapped[bool]
    content: Mapped[bytes]


class FetchRow(Base):
    """How a source came from the web."""

    __tablename__ = "source_fetch"

    source_id: Mapped[int] = mapped_column(ForeignKey("source.id"), primary_key=True)
    url: Mapped[str]
    final_url: Mapped[str]
    at: Mapped[datetime]
    headers: Mapped[list[list[str]]] = mapped_column(Json)


class PlaceRow(Base):
    """Where the file of a source lay on this machine when it was added last."""

    __tablename__ = "source_place"

    source_id: Mapped[int] = mapped_column(ForeignKey("source.id"), primary_key=True)
    place: Mapped[str]


class SketchRow(Base):
    """A hash of a source's sketch; see ``matching.resemblance``."""

    __tablename__ = "source_sketch"
    __table_args__ = ({"sqlite_with_rowid": False},)

    hash: Mapped[int] = mapped_column(primary_key=True)
    source_id: Mapped[int] = mapped_column(ForeignKey("source.id"), primary_key=True)


class OfferRow(Base):
    """That two sources were put forward as of one origin; ``source_id`` came later."""

    __tablename__ = "origin_offer"

    source_id: Mapped[int] = mapped_column(ForeignKey("source.id"), primary_key=True)
    other_id: Mapped[int] = mapped_column(ForeignKey("source.id"), primary_key=True)
    share: Mapped[float]
    state: Mapped[OfferState] = mapped_column(Word(OfferState))


class UnreadRow(Base):
    """A document that gave no text."""

    __tablename__ = "unread_document"
    __table_args__ = (IDS,)

    id: Mapped[int] = mapped_column(primary_key=True)
    place: Mapped[str] = mapped_column(unique=True)
    within: Mapped[str]
    sha256: Mapped[str]
    outcome: Mapped[Outcome] = mapped_column(Word(Outcome))
    reason: Mapped[str]
    case_id: Mapped[int | None] = mapped_column(ForeignKey("case.id"))
    at: Mapped[datetime]


class CaseSourceRow(Base):
    """That a source was gathered for a case."""

    __tablename__ = "case_source"
    __table_args__ = (UniqueConstraint("case_id", "source_id"), IDS)

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("case.id"))
    source_id: Mapped[int] = mapped_column(ForeignKey("source.id"), index=True)


class PassageRow(Base):
    """A span of a source; its words stand in the source's text only."""

    __tablename__ = "passage"
    __table_args__ = (CheckConstraint(_SPAN, name="span"), IDS)

    id: Mapped[int] = mapped_column(primary_key=True)
    source_id: Mapped[int] = mapped_column(ForeignKey("source.id"), index=True)
    start: Mapped[int]
    end: Mapped[int]
    page: Mapped[int | None]
    paragraph: Mapped[int | None]
    place: Mapped[dict[str, Any] | None] = mapped_column(Json)


class VectorRow(Base):
    """What a passage and its sentences mean; empty for one that the model cannot read.

    ``text_hash`` stands for the words that were encoded, ``library_info`` names the model.
    """

    __tablename__ = "passage_vector"

    passage_id: Mapped[int] = mapped_column(ForeignKey("passage.id"), primary_key=True)
    text_hash: Mapped[bytes]
    vector: Mapped[bytes]
    sentences: Mapped[bytes]


class DecisionRow(Base):
    """What a checker said of a match."""

    __tablename__ = "match_decision"
    __table_args__ = (CheckConstraint(_SPAN, name="span"),)

    claim_id: Mapped[int] = mapped_column(ForeignKey("claim.id"), primary_key=True)
    source_id: Mapped[int] = mapped_column(ForeignKey("source.id"), primary_key=True)
    start: Mapped[int] = mapped_column(primary_key=True)
    end: Mapped[int] = mapped_column(primary_key=True)
    decision: Mapped[Decision] = mapped_column(Word(Decision))
    by: Mapped[str]
    at: Mapped[datetime]


class EvidenceRow(Base):
    """A passage accepted for a claim."""

    __tablename__ = "evidence"
    __table_args__ = (CheckConstraint(_SPAN, name="span"), IDS)

    id: Mapped[int] = mapped_column(primary_key=True)
    claim_id: Mapped[int] = mapped_column(ForeignKey("claim.id"), index=True)
    source_id: Mapped[int] = mapped_column(ForeignKey("source.id"), index=True)
    start: Mapped[int]
    end: Mapped[int]
    quotation: Mapped[str]
    stance: Mapped[Stance] = mapped_column(Word(Stance))
    by: Mapped[str]
    at: Mapped[datetime]
    page: Mapped[int | None]
    paragraph: Mapped[int | None]
    note: Mapped[str]
    withdrawn: Mapped[datetime | None]
    place: Mapped[dict[str, Any] | None] = mapped_column(Json)


class VerdictRow(Base):
    """A verdict. Triggers refuse to remove one, or to change more than whether it is withdrawn.

    ``reason`` says why it succeeds the one before.
    """

    __tablename__ = "verdict"
    __table_args__ = (IDS,)

    id: Mapped[int] = mapped_column(primary_key=True)
    claim_id: Mapped[int] = mapped_column(ForeignKey("claim.id"), index=True)
    scale: Mapped[str]
    scale_version: Mapped[int]
    rating: Mapped[str]
    rationale: Mapped[str]
    by: Mapped[str]
    at: Mapped[datetime]
    stands_as: Mapped[str | None]
    change_to: Mapped[str | None]
    because: Mapped[str | None]
    evidence: Mapped[list[int]] = mapped_column(Json)
    reason: Mapped[str] = mapped_column(server_default=text("''"))
    withdrawn: Mapped[datetime | None]


class EventRow(Base):
    """An event in the history of a case. Triggers refuse to change or remove one."""

    __tablename__ = "audit_event"
    __table_args__ = (UniqueConstraint("case_id", "number"), IDS)

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("case.id"))
    number: Mapped[int]
    action: Mapped[str]
    detail: Mapped[dict[str, Any]] = mapped_column(Json)
    by: Mapped[str]
    at: Mapped[datetime]
    previous: Mapped[str]
    digest: Mapped[str]


class ScaleRow(Base):
    """One version of a rating scale."""

    __tablename__ = "rating_scale"

    key: Mapped[str] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    ratings: Mapped[list[Any]] = mapped_column(Json)


class DraftRow(Base):
    """Typing that was not saved yet."""

    __tablename__ = "draft_text"

    key: Mapped[str] = mapped_column(primary_key=True)
    text: Mapped[str]
