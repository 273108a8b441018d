"""An article: the text under check, exactly as it was received."""

from dataclasses import dataclass
from datetime import date, datetime

from workbench.domain.ids import ArticleId, CaseId
from workbench.domain.text import Block


@dataclass(frozen=True, slots=True)
class Article:
    """One draft of the text under check. Never edited: a later draft is a new article.

    ``text`` is the text as received and ``digest`` its SHA-256; offsets of claims count its code
    points. ``origin`` is the path or address that it came from, empty for pasted text.
    """

    case_id: CaseId
    title: str
    text: str
    digest: str
    received: datetime
    blocks: tuple[Block, ...] = ()
    origin: str = ""
    author: str = ""
    publisher: str = ""
    published: date | None = None
    language: str = ""
    draft: int = 1
    id: ArticleId | None = None
