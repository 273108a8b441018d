from dataclasses import replace

import pytest

from tests.export.reports import a_report
from workbench.domain.place import Place
from workbench.domain.report import Report
from workbench.domain.source import Fetched, Locator
from workbench.export.withheld import handed_in
from workbench.export.withheld_records import CONFIDENTIAL
from workbench.export.writer import Reports


def with_secret() -> Report:
    report = a_report()
    held = report.sources[1]
    secret = replace(
        held.source,
        title="Canary Name",
        author="Canary Name",
        publisher="Canary House",
        url="https://example.org/canary",
        file="canary.txt",
        origin="canary",
        external_id="canary-1",
        reason="canary reason",
        sha256="ca4a" * 16,
        text="canary text",
        lacks=("a canary",),
        fetched=Fetched("https://canary.test/", "https://canary.test/x", held.source.retrieved),
        confidential=True,
    )
    named = Locator(7, None, Place(61_000, "Canary Speaker", "Canary!A1", "Canary chapter"))
    claim = report.claims[0]
    match = claim.put_forward[0]
    label = replace(match.source, title="Canary Name", publisher="Canary House")
    passage = replace(match.passage, locator=named)
    put = replace(claim, put_forward=(replace(match, source=label, passage=passage),))
    money = report.claims[1]
    quoted = replace(money.evidence[0].evidence, source_id=held.source_id, locator=named)
    shown = replace(money.evidence[0], evidence=quoted, source_number=held.number)
    return replace(
        report,
        sources=(report.sources[0], replace(held, source=secret)),
        claims=(put, replace(money, evidence=(shown,)), *report.claims[2:]),
    )


@pytest.mark.parametrize("form", Reports().formats())
def test_nothing_names_a_confidential_source(form: str) -> None:
    told = Reports().render(with_secret(), form).decode("utf-8").lower()
    assert "canary" not in told
    assert "ca4aca4a" not in told
    assert "00:01:01" in told or "61000" in told
    if form != "csv":
        assert CONFIDENTIAL.lower() in told


@pytest.mark.parametrize("form", Reports().formats())
def test_the_checkers_folders_are_not_told(form: str) -> None:
    assert b"/home/ada" not in Reports().render(a_report(), form)


def test_a_folder_of_any_system_is_left_out_and_an_address_is_not() -> None:
    report = a_report()
    for origin, told in (
        ("C:\\Users\\ada\\draft.docx", "draft.docx"),
        ("draft.docx", "draft.docx"),
        ("https://example.org/a/b", "https://example.org/a/b"),
        ("", ""),
    ):
        article = replace(report.article, origin=origin)
        assert handed_in(replace(report, article=article)).article.origin == told


def test_a_report_without_secrets_is_as_it_was() -> None:
    report = replace(a_report(), article=replace(a_report().article, origin=""))
    assert handed_in(report) == report
