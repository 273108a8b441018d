"""What a report does not tell: who a confidential source is, and the folders of a checker."""

from dataclasses import replace

from workbench.domain.ids import SourceId
from workbench.domain.match import Match, SourceLabel
from workbench.domain.place import Place
from workbench.domain.report import Report, ReportClaim, ReportEvidence, ReportSource
from workbench.domain.source import Locator
from workbench.export.withheld_records import CONFIDENTIAL, veil, veiled


def handed_in(report: Report) -> Report:
    """Return the report as it may leave the house; every format is rendered from this one.

    A confidential source keeps its number and what was quoted of it, and nothing that names it.
    What checkers wrote of queries, searches, sign-offs and risks is told without its names.
    Of an article read from the disk only the file's name is told, not the folder.
    """
    secret = {held.source_id for held in report.sources if held.source.confidential}
    hide, text = veil(report), report.article.text
    claims = report.claims if hide is None else [veiled(one, text, hide) for one in report.claims]
    return replace(
        report,
        article=replace(report.article, origin=_without_folder(report.article.origin)),
        sources=tuple(_source(held) for held in report.sources),
        claims=tuple(_claim(told, secret) for told in claims),
    )


def _without_folder(origin: str) -> str:
    if origin.lower().startswith(("http://", "https://")):
        return origin
    return origin.replace("\\", "/").rpartition("/")[2]


def _source(held: ReportSource) -> ReportSource:
    if not held.source.confidential:
        return held
    return replace(
        held,
        source=replace(
            held.source,
            title=CONFIDENTIAL,
            text="",
            sha256="",
            file="",
            url="",
            author="",
            publisher="",
            published=None,
            origin="",
            reason="",
            external_id="",
            blocks=(),
            lacks=(),
            part_of=None,
            fetched=None,
        ),
    )


def _claim(told: ReportClaim, secret: set[SourceId]) -> ReportClaim:
    return replace(
        told,
        evidence=tuple(_evidence(held, secret) for held in told.evidence),
        put_forward=tuple(_match(item, secret) for item in told.put_forward),
    )


def _evidence(held: ReportEvidence, secret: set[SourceId]) -> ReportEvidence:
    if held.evidence.source_id not in secret:
        return held
    locator = _unnamed(held.evidence.locator)
    return replace(held, evidence=replace(held.evidence, locator=locator))


def _match(item: Match, secret: set[SourceId]) -> Match:
    if item.passage.source_id not in secret:
        return item
    passage = replace(item.passage, locator=_unnamed(item.passage.locator))
    return replace(item, source=SourceLabel(CONFIDENTIAL), passage=passage)


def _unnamed(locator: Locator) -> Locator:
    """Return a locator without names: a speaker or a sheet may say whose words they are."""
    time = locator.place.time if locator.place else None
    return replace(locator, place=None if time is None else Place(time))
