"""Open cases, and file the articles that they check."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from workbench.domain.article import Article
from workbench.domain.case import Case, CaseKind, CaseSummary
from workbench.domain.claim import Anchor, Claim, Spotted
from workbench.domain.history import Event
from workbench.domain.ids import ArticleId, CaseId
from workbench.domain.source import Outcome, Reading
from workbench.domain.text import digest
from workbench.errors import NotFound, Unusable
from workbench.services.headline import with_headline
from workbench.services.ports import DocumentReader, UnitOfWork
from workbench.services.progress import Progress, Silent
from workbench.services.workplace import Workplace
from workbench.spotting.find import find_claims


@dataclass(frozen=True, slots=True)
class Opened:
    """A new case with its article, both filed."""

    case: Case
    article: Article
    claims: int
    set_apart: int


class CaseService:
    """Opens cases and finds the claims of their articles."""

    def __init__(self, at: Workplace, reader: DocumentReader) -> None:
        self._at = at
        self._reader = reader

    def read(self, place: str) -> Reading:
        """Read an article from a path or an address; raises ``Unusable`` if it has no text."""
        return usable(self._reader.read(place))

    def read_text(self, text: str, title: str = "") -> Reading:
        """Take pasted text as an article; raises ``Unusable`` if it has no words."""
        return usable(self._reader.read_text(text, title))

    def open(
        self,
        reading: Reading,
        *,
        title: str = "",
        kind: CaseKind = CaseKind.PRE_PUBLICATION,
        scale: str = "desk",
        progress: Progress | None = None,
    ) -> Opened:
        """File an article as a new case and find its claims."""
        watch = progress or Silent()
        watch.report(0, 2, "Finding claims")
        spotted = find_claims(
            reading.text,
            reading.blocks,
            title=reading.title,
            language=reading.language or "en",
            weights=self._at.weights,
        )
        watch.report(1, 2, "Filing the case")
        with self._at.library.writing() as work:
            version = max((s.version for s in work.scales.all() if s.key == scale), default=0)
            if not version:
                raise NotFound(f"There is no rating scale “{scale}” in this library.")
            case = work.cases.add(
                Case(
                    title or reading.title or "Untitled article",
                    self._at.now(),
                    kind=kind,
                    scale=scale,
                    scale_version=version,
                )
            )
            if case.id is None:
                raise ValueError("a filed case has an id")
            article = work.articles.add(_article(case.id, reading, self._at))
            self._file_claims(work, article, spotted)
            work.events.append(
                case.id,
                "case opened",
                {"title": case.title, "article": article.digest, "claims": len(spotted)},
                by=self._at.checker(),
                at=self._at.now(),
            )
            work.commit()
        watch.report(2, 2, "Done")
        checkable = sum(item.checkable for item in spotted)
        return Opened(case, article, checkable, len(spotted) - checkable)

    def summaries(self) -> Sequence[CaseSummary]:
        """Return every case with how far it has come, the one changed last first."""
        with self._at.library.reading() as work:
            return work.cases.summaries()

    def get(self, case_id: CaseId) -> Case:
        """Return one case; raises ``NotFound``."""
        with self._at.library.reading() as work:
            return work.cases.get(case_id)

    def article(self, case_id: CaseId) -> Article:
        """Return the latest draft of a case; raises ``NotFound``."""
        with self._at.library.reading() as work:
            return latest(work, case_id)

    def rename(self, case_id: CaseId, title: str) -> None:
        """Give a case another title; raises ``Unusable`` for an empty one."""
        if not title.strip():
            raise Unusable("A case needs a title. Type one.")
        with self._at.library.writing() as work:
            case = work.cases.get(case_id)
            work.cases.save(replace(case, title=title.strip()))
            work.events.append(
                case_id,
                "case renamed",
                {"from": case.title, "to": title.strip()},
                by=self._at.checker(),
                at=self._at.now(),
            )
            work.commit()

    def set_offline(self, case_id: CaseId, offline: bool) -> None:
        """Say whether a case is worked on offline: then nothing is fetched from the web for it.

        Raises ``NotFound``.
        """
        with self._at.library.writing() as work:
            case = work.cases.get(case_id)
            if case.offline == offline:
                return
            work.cases.save(replace(case, offline=offline))
            work.events.append(
                case_id,
                "case offline" if offline else "case online",
                {},
                by=self._at.checker(),
                at=self._at.now(),
            )
            work.commit()

    def history(self, case_id: CaseId) -> Sequence[Event]:
        """Return what happened to a case, oldest first."""
        with self._at.library.reading() as work:
            return work.events.of_case(case_id)

    def _file_claims(self, work: UnitOfWork, article: Article, spotted: Sequence[Spotted]) -> None:
        if article.id is None:
            raise ValueError("a filed article has an id")
        number = 0
        for item in spotted:
            number += item.checkable
            work.claims.add(_claim(article.id, article.text, item, number))


def latest(work: UnitOfWork, case_id: CaseId) -> Article:
    """Return the latest draft of a case; raises ``NotFound`` if it has none."""
    drafts = work.articles.of_case(case_id)
    if not drafts:
        raise NotFound(f"Case {case_id} holds no article.")
    return drafts[-1]


def usable(reading: Reading) -> Reading:
    """Return the reading as an article, or raise ``Unusable`` with its reason if it has no text."""
    if reading.outcome.usable and reading.text.strip():
        return with_headline(reading)
    reason = reading.reason or "it holds no text"
    if reading.outcome is Outcome.EMPTY and not reading.reason:
        reason = "it is empty"
    name = reading.path or "The text"
    raise Unusable(f"{name} cannot be checked: {reason}")


def _article(case_id: CaseId, reading: Reading, at: Workplace) -> Article:
    return Article(
        case_id=case_id,
        title=reading.title,
        text=reading.text,
        digest=digest(reading.text),
        received=at.now(),
        blocks=reading.blocks,
        origin=reading.path,
        author=reading.author,
        publisher=reading.publisher,
        published=reading.published,
        language=reading.language,
    )


def _claim(article_id: ArticleId, text: str, item: Spotted, number: int) -> Claim:
    return Claim(
        article_id=article_id,
        anchor=Anchor.at(text, item.span),
        words=item.span.of(text),
        kinds=item.kinds,
        worth=item.worth,
        checkable=item.checkable,
        reasons=item.reasons,
        claimant=item.claimant,
        number=number if item.checkable else 0,
        places=tuple(Anchor.at(text, place) for place in item.places),
    )
