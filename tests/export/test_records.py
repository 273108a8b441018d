"""Risks, sign-offs, searches and queries in every format of the report."""

import csv
import io
import json
from collections.abc import Callable
from dataclasses import replace

import pytest
from markdown_it import MarkdownIt

from tests.export.records import LATER, SEARCH, UNDATED, WAITING, recorded, written_by
from tests.export.reports import a_report
from tests.export.test_as_html import page, words
from tests.export.test_withheld import with_secret
from workbench.domain.query import QueryRole
from workbench.domain.report import Report
from workbench.export.as_csv import render_csv
from workbench.export.as_html import render_html
from workbench.export.as_json import render_json
from workbench.export.as_markdown import render_markdown
from workbench.export.outline import outline
from workbench.export.withheld import handed_in
from workbench.export.writer import Reports

RISK_LINE = "Risk accepted by Dana Whitlock, 8 March 2026, for "
MONEY = "repairs that cost $4.2 million"


def of_html(report: Report) -> str:
    return words(page(render_html(report)))


def of_markdown(report: Report) -> str:
    rendered = MarkdownIt("commonmark").render(render_markdown(report).decode("utf-8"))
    return words(page(rendered.encode()))


def test_the_page_tells_all_of_them_and_lists_what_is_open_at_the_end() -> None:
    told = of_html(recorded())
    for part in (
        RISK_LINE + MONEY,
        "Signed off by Cleo Marsh, 10 March 2026, 14:03 UTC Read aloud. No second checker: Ben is",
        "Searched, nothing found State archive, with “Otterbridge visits” Ada Ruiz, 10 March",
        "To Ida Brook (source), 1 March 2026, 14:03 UTC · closed 9 March 2026, 14:03 UTC How many",
        "How many visitors? Outcome: She does not know.",
        "To The town council (claimant), 8 March 2026, 14:03 UTC · open, due 9 March 2026, overdue",
        "Checked by Ada Ruiz, Cleo Marsh, Ben Osei",
    ):
        assert part in told
    register = told[told.rindex("Accepted risks and open queries") :]
    places = [register.index(name) for name in ("Risk acc", "The town", "Prof. L", "To Dana")]
    assert places == sorted(places)
    assert "Ida Brook" not in register
    assert "Risks and open queries" not in of_html(a_report())


def test_markdown_tells_all_of_them_and_lists_what_is_open_at_the_end() -> None:
    told = of_markdown(recorded())
    for part in (
        f"{RISK_LINE}“{MONEY}”",
        "Signed off by Cleo Marsh, 10 March 2026, 14:03 UTC; note: Read aloud.; no second checker",
        "Searched, found nothing: State archive, with “Otterbridge visits” (Ada Ruiz, 10 March",
        "14:03 UTC). 2019 on",
        "Query to Ida Brook (source), 1 March 2026, 14:03 UTC, closed 9 March 2026, 14:03 UTC: How",
        "How many visitors? Outcome: She does not know.",
    ):
        assert part in told
    register = told[told.index("Open queries") :]
    assert register.startswith(
        "Open queries Claim 5: Query to The town council (claimant), 8 March 2026, 14:03 UTC, "
        "open, due 9 March 2026, overdue: Who counted? Claim 5: Query to Prof. Lind"
    )
    assert f"Accepted risks Claim 2: {RISK_LINE}" in told
    assert "Open queries" not in of_markdown(a_report())


def test_the_table_has_a_column_for_each() -> None:
    content = render_csv(recorded()).decode("utf-8-sig")
    wide, money, right, visited = csv.DictReader(io.StringIO(content, newline=""))
    assert money["risk"] == f"{RISK_LINE}“{MONEY}”"
    assert (money["signed_off_by"], money["signed_off_at"]) == (
        "Cleo Marsh",
        "2026-03-10T14:03:00+00:00",
    )
    assert (money["sign_off_note"], money["no_second_checker"]) == (
        "Read aloud.",
        "Ben is on leave.",
    )
    assert visited["searches"].startswith("Searched, found nothing: State archive, with")
    assert [row["open_queries"] for row in (wide, money, right, visited)] == ["1", "0", "0", "2"]
    assert len(visited["queries"].splitlines()) == 3
    assert (right["risk"], right["signed_off_by"], right["queries"]) == ("", "", "")


def test_json_holds_them_as_they_are() -> None:
    claims = json.loads(render_json(recorded()))["report"]["claims"]
    assert claims[1]["risk"]["on"] == "2026-03-08"
    assert claims[1]["sign_off"]["reason"] == "Ben is on leave."
    assert claims[3]["searches"][0]["words"] == SEARCH.words
    assert [query["role"] for query in claims[3]["queries"]] == ["source", "expert", "claimant"]
    assert claims[3]["queries"][0]["outcome"] == "She does not know."


def test_open_queries_are_in_the_order_they_are_due() -> None:
    waiting = [query for _, query in outline(recorded()).unanswered()]
    assert waiting == [WAITING, LATER, UNDATED]


@pytest.mark.parametrize("form", Reports().formats())
@pytest.mark.parametrize(
    "wrote",
    ["Canary Name", "canary  NAME", "asked Canary Name (twice)", "canary.txt", "canary Speaker"],
)
def test_nothing_that_was_written_names_a_confidential_source(form: str, wrote: str) -> None:
    secret = with_secret()
    claims = (written_by(secret.claims[0], wrote), *secret.claims[1:])
    told = Reports().render(replace(secret, claims=claims), form).decode("utf-8").lower()
    assert "canary" not in told
    assert "confidential source" in told


def test_whoever_is_asked_as_a_source_is_not_named_where_one_is_confidential() -> None:
    report = recorded()
    asked = replace(report.claims[3].queries[0], question="Ida  Brook, how many?")
    other = replace(WAITING, outcome="Ask ida brook.")
    told = replace(report.claims[3], queries=(asked, other))
    held = report.sources[1]
    secret = replace(held, source=replace(held.source, confidential=True))
    report = replace(report, claims=(told,), sources=(report.sources[0], secret))
    first, second = handed_in(report).claims[0].queries
    assert (first.to, first.question) == ("Confidential source", "Confidential source, how many?")
    assert (second.to, second.outcome) == ("The town council", "Ask Confidential source.")
    assert first.role is QueryRole.SOURCE
    plain = replace(report, sources=report.sources[:1])
    assert handed_in(plain).claims[0].queries == (asked, other)


def test_words_of_the_article_stay_in_the_risk_that_covers_them() -> None:
    report = recorded()
    held = report.sources[1]
    secret = replace(held, source=replace(held.source, author="repairs", confidential=True))
    report = replace(report, sources=(report.sources[0], secret))
    risk = handed_in(report).claims[1].risk
    assert risk is not None
    assert risk.words == MONEY


@pytest.mark.parametrize("render", [of_html, of_markdown])
def test_a_query_opened_again_tells_the_answer_so_far(render: Callable[[Report], str]) -> None:
    report = a_report()
    told = replace(report.claims[0], queries=(replace(WAITING, outcome="They call back."),))
    assert "Answered so far: They call back." in render(replace(report, claims=(told,)))
