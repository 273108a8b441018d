"""What a report does not tell of queries, searches and sign-offs: who a confidential source is."""

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from typing import Final

from workbench.domain.ids import SourceId
from workbench.domain.query import Query, QueryRole
from workbench.domain.report import Report, ReportClaim
from workbench.domain.risk import AcceptedRisk
from workbench.domain.source import Locator, Source

CONFIDENTIAL: Final = "Confidential source"
_SHORTEST: Final = 3
"""Names of fewer letters stand in too many words that have nothing to do with them."""
_AUTHORS: Final = re.compile(r"[,;&/]|\band\b")

Veil = Callable[[str], str]


def veil(report: Report) -> Veil | None:
    """Return what takes the names of confidential sources out of a text a checker typed.

    ``None`` if the report has no confidential source. Their names are all that is left out of the
    list of sources, whoever speaks in what was quoted, and whoever was asked as a source: nothing
    says which source of the list that is.
    """
    secret = {held.source_id: held.source for held in report.sources if held.source.confidential}
    if not secret:
        return None
    names = {name for source in secret.values() for name in _names(source)}
    for told in report.claims:
        names.update(_told_names(told, secret))
    spelt = sorted({_spelt(name) for name in names if len(name.strip()) >= _SHORTEST})
    if not spelt:
        return str
    # The longest first, so that nothing of a name is left over.
    longest = sorted(spelt, key=len, reverse=True)
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(longest)})(?!\w)", re.IGNORECASE)
    return lambda text: pattern.sub(CONFIDENTIAL, text)


def veiled(told: ReportClaim, article: str, hide: Veil) -> ReportClaim:
    """Return a claim of the report without the names of confidential sources in its records.

    Words of the ``article`` stay as they stand there.
    """
    sign_off = told.sign_off
    if sign_off is not None:
        sign_off = replace(sign_off, note=hide(sign_off.note), reason=hide(sign_off.reason))
    return replace(
        told,
        risk=None if told.risk is None else _risk(told.risk, article, hide),
        sign_off=sign_off,
        searches=tuple(
            replace(one, where=hide(one.where), words=hide(one.words), note=hide(one.note))
            for one in told.searches
        ),
        queries=tuple(_query(one, hide) for one in told.queries),
    )


def _query(query: Query, hide: Veil) -> Query:
    to = CONFIDENTIAL if query.role is QueryRole.SOURCE else hide(query.to)
    return replace(query, to=to, question=hide(query.question), outcome=hide(query.outcome))


def _risk(risk: AcceptedRisk, article: str, hide: Veil) -> AcceptedRisk:
    words = risk.words if risk.words in article else hide(risk.words)
    return replace(risk, who=hide(risk.who), words=words)


def _names(source: Source) -> Iterator[str]:
    yield from (source.title, source.author, source.publisher, source.file, source.url)
    yield from (source.origin, source.external_id, source.sha256)
    yield from _AUTHORS.split(source.author)
    yield source.file.rpartition(".")[0]
    if source.fetched is not None:
        yield from (source.fetched.url, source.fetched.final_url)


def _told_names(told: ReportClaim, secret: Collection[SourceId]) -> Iterator[str]:
    yield from (query.to for query in told.queries if query.role is QueryRole.SOURCE)
    quoted = [(held.evidence.source_id, held.evidence.locator) for held in told.evidence]
    quoted += [(match.passage.source_id, match.passage.locator) for match in told.put_forward]
    for source_id, locator in quoted:
        if source_id in secret:
            yield from _speakers(locator)


def _speakers(locator: Locator) -> Iterator[str]:
    if locator.place is not None:
        yield from (locator.place.speaker, locator.place.section)


def _spelt(name: str) -> str:
    """Return a name as a pattern that does not mind how it is spaced."""
    return r"\s+".join(re.escape(word) for word in name.split())
