"""A report in which every text a stranger could have written is an attack."""

from dataclasses import replace

from tests.export.records import written_by
from tests.export.reports import a_report
from workbench.domain.claim import Anchor
from workbench.domain.match import SlotSide
from workbench.domain.place import Place
from workbench.domain.report import Report, ReportClaim, ReportSource
from workbench.domain.source import Locator
from workbench.domain.text import Span
from workbench.domain.verdict import Change, Rating

ATTACKS = (
    "<script>alert(1)</script>",
    "</style></title></script><script>alert(2)</script>",
    '"><img src=x onerror=alert(3)>',
    "' onmouseover='alert(4)",
    "javascript:alert(5)",
    "{{ 7 * 7 }}{% raw %}",
    '=HYPERLINK("http://192.0.2.1/","x")',
    "\u202egpj.exe\u2066 \x00\x1b[31m half \ud800",
    "[x](javascript:alert(6)) ![y](http://192.0.2.1/i.png) <http://192.0.2.1/>",
    "<!-- --> &lt;b&gt; ]]> \u2028 `code` **bold**",
    "x\n# heading\n\n---\n\n<svg onload=alert(7)>",
)
ALL = " ".join(ATTACKS)
WHERE = Locator(1, 2, Place(61_000, ALL, ALL, ALL))


def a_hostile_report() -> Report:
    """Return a report whose every free text is hostile."""
    report = a_report()
    return replace(
        report,
        case=replace(report.case, title=ALL),
        article=replace(
            report.article,
            title=ALL,
            text=ALL,
            author=ALL,
            publisher=ALL,
            origin="javascript:alert(8)//" + ALL,
            language='en" onload="alert(9)',
        ),
        scale=replace(report.scale, name=ALL),
        claims=tuple(_claim(told, place) for place, told in enumerate(report.claims)),
        set_apart=tuple(replace(c, words=ALL, reasons=(ALL, ALL)) for c in report.set_apart),
        sources=tuple(_source(held) for held in report.sources),
        coverage=replace(report.coverage, unmarked=(Span(0, 60), Span(3, len(ALL)))),
        head=ALL,
        app_version=ALL,
    )


def _claim(told: ReportClaim, place: int) -> ReportClaim:
    span = Span(place * 11, place * 17 + 40)
    verdict = told.verdict and replace(
        told.verdict, rating=ALL, rationale=ALL, by=ALL, change=Change(ALL, ALL, ALL)
    )
    return replace(
        written_by(told, ALL, ALL),
        claim=replace(
            told.claim,
            anchor=Anchor(span),
            words=ALL,
            claimant=ALL,
            restatement=ALL,
            reasons=(ALL,),
        ),
        verdict=verdict,
        rating=told.rating and Rating(ALL, ALL, ALL, 'x" onclick="alert(10)'),
        evidence=tuple(
            replace(
                held,
                evidence=replace(held.evidence, quotation=ALL, note=ALL, by=ALL, locator=WHERE),
            )
            for held in told.evidence
        ),
        earlier=tuple(replace(old, rating=ALL, rationale=ALL, by=ALL) for old in told.earlier),
        put_forward=tuple(
            replace(
                match,
                passage=replace(match.passage, text=ALL, locator=WHERE),
                source=replace(match.source, title=ALL),
                comparison=replace(
                    match.comparison,
                    slots=tuple(
                        replace(
                            slot, why=ALL, passage=slot.passage and SlotSide(Span(2, 30), ALL, ALL)
                        )
                        for slot in match.comparison.slots
                    ),
                ),
            )
            for match in told.put_forward
        ),
    )


def _source(held: ReportSource) -> ReportSource:
    return replace(
        held,
        source=replace(
            held.source,
            title=ALL,
            file=ALL,
            url="javascript:alert(11)",
            author=ALL,
            publisher=ALL,
            kind=ALL,
            reason=ALL,
            lacks=(ALL, ALL),
        ),
    )
